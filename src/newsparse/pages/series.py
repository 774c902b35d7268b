"""Crossheads that the source marks as it marks headlines: they stand in a row inside one article.

OCR engines and converters give every large line one level. A headline has a byline or a dateline below it, or the
article above it has been closed; a crosshead has neither, and seldom comes alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.columns import column_at_end
from newsparse.lines.headings import is_brief, opens_with_dash
from newsparse.pages.label import Label, Labelled
from newsparse.pages.neighbours import RUNNING, neighbour
from newsparse.pages.turns import has_ended
from newsparse.pages.usage import PHRASE, STARTERS, phrases_of

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST: Final = 2
"""So many such lines make a row; one alone may be a headline without a byline."""
LED_WITHIN: Final = 4
"""So many lines below a head at the most stands its byline: a deck and an editor's note may come before."""


def crossheads_in_row(labelled: Sequence[Labelled]) -> frozenset[int]:
    """Return where the crossheads stand that are marked as headlines are: two and more in a row below a led head."""
    found: set[int] = set()
    row: list[int] = []
    led = False
    for at, item in enumerate(labelled):
        if item.label is not Label.SHORT or not item.line.level or (at and is_marked(labelled[at - 1])):
            continue
        if led and (not row or item.line.level == labelled[row[0]].line.level) and divides(labelled, at):
            row.append(at)
            continue
        found.update(row if len(row) >= LEAST else ())
        row = []
        led = is_led(labelled, at)
    found.update(row if len(row) >= LEAST else ())
    return frozenset(found)


def is_marked(item: Labelled) -> bool:
    """Return whether a line is a heading that the source marks."""
    return item.label is Label.SHORT and item.line.level > 0


def is_led(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a byline or a dateline stands below the lines of a head, not far from them."""
    end = at + 1
    while end < len(labelled) and end - at < LED_WITHIN and labelled[end].label is Label.SHORT:
        end += 1
    return any(item.label in STARTERS for item in labelled[end : end + LED_WITHIN])


def divides(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a marked line may be a crosshead: phrases no longer than one has, text above that has not been closed."""
    text = labelled[at].text
    above, below = neighbour(labelled, at - 1, -1), labelled[at + 1] if at + 1 < len(labelled) else None
    if above is None or above.label not in RUNNING or has_ended(above):
        return False
    if below is None or below.label is not Label.TEXT or is_brief(below.text):
        return False
    if opens_with_dash(text) or column_at_end(text) is not None:
        return False
    return all(len(phrase) <= PHRASE for phrase in phrases_of(text))
