"""Crossheads that the source marks as it marks headlines: what tells them is that nobody signs what stands below them.

OCR engines and converters give every large line one level. A headline has a byline or a dateline below it, or names at
the end of its text, or the article above it has been closed; a crosshead has none of these. Two in a row are enough to
tell; one alone is told on a page that is in the habit of signing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.captions import read_tail_credit
from newsparse.lines.columns import BOXES, column_at_end, column_name
from newsparse.lines.glued_bylines import opens_with_authors
from newsparse.lines.headings import is_brief, opens_with_dash
from newsparse.pages.label import RUNNING, Label, Labelled
from newsparse.pages.neighbours import CREDIT_ENDS, neighbour
from newsparse.pages.photographs import after_photo_story
from newsparse.pages.shapes import goes_on_from
from newsparse.pages.turns import bears_second_half, has_ended, turns_at_end
from newsparse.pages.usage import PHRASE, STARTERS, phrases_of
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAST: Final = 2
"""So many such lines make a row; one alone may be a headline without a byline."""
HABIT: Final = 3
"""So many signed heads make a habit of signing."""
CLOSING: Final = RUNNING | {Label.CREDIT, Label.MARKER, Label.BYLINE}
OPENS_BRACKET: Final = frozenset("(〔【")
NAMES_NEWS: Final = compiled(
    r"(?:[简短快通资]讯|新闻|天气|预报|菜价|物价|行情|指数|提醒|提示|预告|公告|启事|声明|通知|公示|集锦|一览|一览表|导读|看点|速览|指南|信息|榜)$"
)
"""How titles end below which short news stands that nobody signs, and notices."""
PLACE_FIRST: Final = compiled(r"\p{Han}{1,3}[省市县州旗](?![场民政长里域委])|我[省市县区州国]")
"""A headline tells where it happened; a crosshead has no need to."""
LED_WITHIN: Final = 4
"""So many lines below a head at the most stands its byline: a deck and an editor's note may come before."""


def crossheads_in_row(labelled: Sequence[Labelled]) -> frozenset[int]:
    """Return where the crossheads stand that are marked as headlines are, each below a head that is led.

    Two in a row are crossheads; one alone is, where nobody signs what stands below it and the page signs its articles.
    """
    found: set[int] = set()
    lone: set[int] = set()
    row: list[int] = []
    head: int | None = None
    marked = [at for at, item in enumerate(labelled) if is_marked(item) and not (at and is_marked(labelled[at - 1]))]
    for at in (*marked, len(labelled)):
        here = labelled[at].line.level if at < len(labelled) else 0
        same = here > 0 and (not row or here == labelled[row[0]].line.level)
        if head is not None and same and divides(labelled, at):
            row.append(at)
            continue
        if head is not None and row and is_led(labelled, head):
            if len(row) >= LEAST:
                found.update(row)
            elif not NAMES_NEWS.search(labelled[row[0]].text) and not is_signed(labelled, row[0], at):
                lone.update(row)
        row = []
        head = at
    if lone and signs(labelled, marked):
        found |= lone
    return frozenset(found)


def signs(labelled: Sequence[Labelled], heads: Sequence[int]) -> bool:
    """Return whether most marked heads of a page are signed, as in nearly all newspapers of today."""
    if len(heads) < HABIT:
        return False
    signed = sum(is_signed(labelled, at, end) for at, end in zip(heads, [*heads[1:], len(labelled)]))
    return signed >= HABIT and signed >= len(heads) / 2


def is_signed(labelled: Sequence[Labelled], at: int, end: int) -> bool:
    """Return whether a head is led, or names or a picture's credit close the text below it, before the next head."""
    if is_led(labelled, at):
        return True
    last = next((index for index in range(end - 1, at, -1) if labelled[index].label in CLOSING), None)
    if last is None:
        return False
    item = labelled[last]
    pictured = item.label is Label.TEXT and item.text[-1:] in CREDIT_ENDS and read_tail_credit(item.text) is not None
    if item.label is not Label.CREDIT and not pictured:
        closes = item.label is Label.BYLINE or (item.label in RUNNING and has_ended(item))
        return closes and not turns_at_end(item.text)
    # A credit closes a photo story, which is one paragraph; in a longer text it is that of a picture.
    return sum(labelled[index].label in RUNNING for index in range(at, last + 1)) == 1


def is_marked(item: Labelled) -> bool:
    """Return whether a line is a heading that the source marks."""
    return item.label is Label.SHORT and item.line.level > 0


def is_led(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a byline or a dateline stands below the lines of a head, not far from them."""
    end = at + 1
    while end < len(labelled) and end - at < LED_WITHIN and labelled[end].label is Label.SHORT:
        end += 1
    below = labelled[end : end + LED_WITHIN]
    if below and opens_with_authors(below[0].text):
        return True
    for index, item in enumerate(below):
        if is_marked(item):
            break
        if item.label in STARTERS:
            # Names in a bracket below a text close it.
            return not (index and below[index - 1].label in RUNNING and item.text[:1] in OPENS_BRACKET)
    return False


def divides(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a marked line may be a crosshead: phrases no longer than one has, text above that has not been closed."""
    text = labelled[at].text
    above, below = neighbour(labelled, at - 1, -1), labelled[at + 1] if at + 1 < len(labelled) else None
    if above is None or above.label not in RUNNING or has_ended(above):
        return False
    if labelled[at - 1].label is Label.COLUMN and column_name(labelled[at - 1].text) not in BOXES:
        return False
    if below is None or below.label is not Label.TEXT or is_brief(below.text):
        return False
    if opens_with_dash(text) or column_at_end(text) is not None or bears_second_half(text):
        return False
    if goes_on_from(below.text) or after_photo_story(labelled, at):
        return False
    return PLACE_FIRST.match(text) is None and all(len(phrase) <= PHRASE for phrase in phrases_of(text))
