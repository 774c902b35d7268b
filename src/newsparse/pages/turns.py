"""Lines that stand by a marker which turns the page: the half of a sentence that it cuts, the headline that bears it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.datelines import read_dateline_with_names, read_tail_dateline
from newsparse.lines.glued_bylines import read_tail_bylines
from newsparse.pages.label import Label, Labelled
from newsparse.pages.shapes import SIGNED, broken_off, goes_on_from, is_signature
from newsparse.pages.usage import STARTERS
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

TURN_AT_END: Final = compiled(r"[(【〔] ?(?:下转|下文转|紧?转)[^()【】〔〕]{1,12}[)】〕] ?$")
"""The marker that closes a first half, at the end of its last line."""
FROM_AT_END: Final = compiled(r"[(【〔] ?(?:上接|上文接|紧接|续接|文接)[^()【】〔〕]{1,12}[)】〕] ?$")
"""The marker of a second half at the end of its jump headline."""
REACH: Final = 24
CLOSING_WORDS: Final = compiled(
    r"[。!?…”’)] ?[(〔【](?:作者(?:为|系|是|单位)[^()〔〕【】。]{2,18}|未完(?:待续)?|待续|完|全文完|\p{Han}{0,4}有删节|编者)[)〕】]$"
)
"""What closes an article: who its author is, that it goes on another day, that it was shortened."""
CLOSING_NAMES: Final = compiled(r"[(〔【][^()〔〕【】:]{2,16}[)〕】]")
"""A line of names in brackets closes what stands above it: （李明）."""

OF_AN_ARTICLE: Final = frozenset(
    {Label.SHORT, Label.TEXT, Label.LEAD, Label.BYLINE, Label.NAMES, Label.CAPTION, Label.CREDIT}
)
HEADING: Final = frozenset({Label.SHORT, Label.BYLINE, Label.NAMES})


def turns_at_end(text: str) -> bool:
    """Return whether a folded line ends with the marker of a first half.

    >>> turns_at_end("护堤员们正忙着(下转第二版)"), turns_at_end("护堤员们正忙着转移")
    (True, False)
    """
    return text[-1:] in {")", "】", "〕", " "} and TURN_AT_END.search(text, max(0, len(text) - REACH)) is not None


def bears_second_half(text: str) -> bool:
    """Return whether a folded line of a head bears the marker of a second half, at its beginning or its end.

    >>> bears_second_half("水库加固(上接第一版)"), bears_second_half("(上接第一版)水库加固"), bears_second_half("上接天光")
    (True, True, False)
    """
    return "接" in text and (
        goes_on_from(text)
        or ("版" in text[-REACH:] and FROM_AT_END.search(text, max(0, len(text) - REACH)) is not None)
    )


def is_cut_by_turn(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a short line without a mark is the half of a sentence that a page turn has cut.

    A sentence stops where the marker of a first half closes it, and goes on behind the marker of a second half. That
    line is a headline where a byline or a dateline stands right below it, and where nothing stands above it that a
    text could belong to; below a marker that stands alone it is one unless a headline stands above the marker.
    """
    item = labelled[at]
    above = labelled[at - 1] if at else None
    below = labelled[at + 1] if at + 1 < len(labelled) else None
    if below is not None and below.label in STARTERS and not CLOSING_NAMES.fullmatch(below.text):
        return False
    if goes_on_from(item.text):
        return True
    if above is not None and above.label is Label.MARKER and goes_on_from(above.text):
        return broken_off(item.text) or (at > 1 and labelled[at - 2].label in HEADING)
    turns = turns_at_end(item.text)
    if not turns and below is not None and below.label is Label.MARKER:
        turns = not goes_on_from(below.text)
    return turns and above is not None and above.label in OF_AN_ARTICLE


def has_ended(item: Labelled) -> bool:
    """Return whether an article ends with this line: a marker that turns the page, a signature, a closing byline or dateline."""
    if item.label is Label.MARKER:
        return True
    text = item.text
    if is_signature(text) or SIGNED.fullmatch(text):
        return True
    if text[-1:] not in {")", "〕", "】"} and not turns_at_end(text):
        return False
    if turns_at_end(text) or CLOSING_WORDS.search(text, max(0, len(text) - REACH)) is not None:
        return True
    signed = read_tail_bylines(text) or read_tail_dateline(text) or read_dateline_with_names(text)
    return signed is not None
