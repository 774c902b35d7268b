"""Stories that a picture tells: a head, the few words of a caption, and whose the picture is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.captions import is_byline_with_pictures, read_tail_credit
from newsparse.pages.label import Label
from newsparse.pages.neighbours import CREDIT_ENDS, RUNNING
from newsparse.pages.stitch import is_open

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.label import Labelled

STORY: Final = 160
"""The text of a photo story has no more characters."""


def photo_story(labelled: Sequence[Labelled], end: int) -> bool:
    """Return whether a caption with its credit is all that stands below a run, up to the next run of short lines."""
    if end >= len(labelled) or labelled[end].label is not Label.CAPTION:
        return False
    until = end
    while until < len(labelled) and labelled[until].label in {Label.CAPTION, Label.CREDIT}:
        until += 1
    return until == len(labelled) or labelled[until].label in {
        Label.SHORT,
        Label.FIELD,
        Label.FURNITURE,
        Label.COLUMN,
        Label.BYLINE,
    }


def after_photo_story(labelled: Sequence[Labelled], start: int) -> bool:
    """Return whether a photo story has ended right above: a head, a few words, and the credit below or behind them.

    A picture inside an article stands below running text, and no head is right above its words.
    """
    at = start - 1
    if at >= 0 and labelled[at].label is Label.CREDIT:
        at -= 1
        credited = True
    else:
        credited = at >= 0 and read_tail_credit(labelled[at].text) is not None
    if not credited or at < 1 or labelled[at].label not in {Label.TEXT, Label.CAPTION}:
        return False
    return len(labelled[at].text) <= STORY and labelled[at - 1].label in {Label.SHORT, Label.COLUMN}


def pictured(labelled: Sequence[Labelled], end: int) -> bool:
    """Return whether the few sentences below a run close with a credit: a photo story in plain text."""
    if end >= len(labelled) or labelled[end].label is not Label.TEXT or len(labelled[end].text) > STORY:
        return False
    text = labelled[end].text
    credit = read_tail_credit(text) if text[-1:] in CREDIT_ENDS else None
    if credit is not None:
        return not is_open(text[: credit.start])
    if end + 1 >= len(labelled) or not credits_picture(labelled[end + 1]) or is_open(text):
        return False
    return end + 2 >= len(labelled) or labelled[end + 2].label not in RUNNING


def credits_picture(item: Labelled) -> bool:
    """Return whether a line says whose a picture is, also where the same person wrote what it shows: 李明 摄影报道."""
    return item.label is Label.CREDIT or (item.label is Label.BYLINE and is_byline_with_pictures(item.text))
