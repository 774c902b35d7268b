"""Lines that open with the mark of a brief and are none: a headline, a column's name, the words of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.headings import is_brief, is_short, opens_with_dash
from newsparse.pages.label import RUNNING, Label, Labelled
from newsparse.pages.usage import STARTERS

if TYPE_CHECKING:
    from collections.abc import Sequence

ARROWS: Final = frozenset("▲△")
FEW: Final = 4
LONGEST_CAPTION: Final = 70
LONGEST_SIGNED: Final = 12
"""A column's name with a sign before it has no more characters."""


def heads_article(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a short line with the mark of a brief is a headline: a byline or a dateline stands right below.

    Two such lines may make one head.
    """
    end = at
    while end < len(labelled) and end - at <= 1 and is_brief(labelled[end].text) and is_short(labelled[end].text):
        end += 1
    if end == at or end >= len(labelled):
        return False
    return labelled[end].label in STARTERS and not is_brief(labelled[end].text)


def label_of_sign(labelled: Sequence[Labelled], at: int) -> Label | None:
    """Return what a line with the mark of a brief is if it is none: a headline, or a column's name (★社区新事).

    A name is short, and no other line near it has the same mark; below it stands a headline, or a row of items whose
    heads are in brackets.
    """
    if heads_article(labelled, at):
        return Label.SHORT
    text = labelled[at].text
    below = labelled[at + 1] if at + 1 < len(labelled) else None
    if below is None or len(text) > LONGEST_SIGNED or not is_short(text) or "," in text:
        return None
    if any(is_brief(item.text) for item in (*labelled[max(0, at - FEW) : at], *labelled[at + 1 : at + 1 + FEW])):
        return None
    if below.label is Label.SHORT and not opens_with_dash(below.text):
        return Label.COLUMN
    return Label.SHORT if below.text[:1] == "【" and below.label in RUNNING else None


def is_arrowed_caption(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a sentence behind an arrow is the words of a picture: no row of briefs has just one item."""
    text = labelled[at].text
    if text[:1] not in ARROWS or len(text) > LONGEST_CAPTION or text.count("。") > 1 or text[-1] != "。":
        return False
    near = (*reversed(labelled[max(0, at - FEW) : at]), *labelled[at + 1 : at + 1 + FEW])
    above = labelled[at - 1].label if at else None
    return above in RUNNING and not any(other.text[:1] == text[:1] for other in near)
