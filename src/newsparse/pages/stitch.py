"""Paragraphs that a column, a picture or a page has cut in two, joined again.

Joining goes by sense: a paragraph whose last sentence has not ended goes on in the next piece of running text, over a
caption, over furniture, over a figure (投资 ⟂ 12亿元). Each join says why.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from newsparse.pages.joining import between, touching
from newsparse.rules import compiled
from newsparse.text.readings import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsparse.text.spans import Span


class Join(Enum):
    """Why two pieces of text are one paragraph."""

    __hash__ = object.__hash__  # that of Enum is written in Python

    UNFINISHED = "the sentence of the first piece has not ended"
    OPEN_QUOTE = "a quotation that the first piece opens is closed in the second"
    CLOSER = "the second piece begins with what cannot begin a paragraph"
    TOLD = "the input says that the second piece goes on"


ENDED: Final = compiled(r"(?:[。!?…]|——|[.]{3,6})[”’」』)〕】》]{0,4}+ *$")
END_REACH: Final = 200
"""Characters; how a text ends is told by its last ones, however long it is."""
CLOSERS: Final = frozenset("。!?….—:;”’」』)〔〕】》")
"""A text that ends with another character ends inside a sentence."""
END_MARKS: Final = 12
"""A stop has no more closing marks behind it."""
COLON: Final = compiled(r"[:;][”’)]{0,2}+ *$")
BRACKET_END: Final = compiled(r"[。!?…][”’]?(?: ?[(〔【][^()〔〕【】]{1,60}[)〕】]){1,3} *$")
CANNOT_BEGIN: Final = compiled(r" *[,、。;:!?)”’〕】》%]")


def is_open(text: str) -> bool:
    """Return whether a folded piece of text stops before its sentence does.

    A stop, with the quotation marks and brackets that close behind it, ends a sentence; so do a bracket that follows a
    stop (下转第六版), and a colon or semicolon, after which a new line may well begin.

    >>> is_open("如今,“有事就"), is_open("已成为市民的共识。"), is_open("他说:“好。”"), is_open("名为“一号通办”")
    (True, False, False, True)
    """
    tail = text.rstrip(" ")[-END_REACH:]
    if tail and tail[-1] not in CLOSERS:
        return True
    return not (ENDED.search(tail[-END_MARKS:]) or BRACKET_END.search(tail) or COLON.search(tail))


def open_quote(text: str) -> bool:
    """Return whether a folded text ends inside a quotation.

    >>> open_quote("“答得准。"), open_quote("“好。”")
    (True, False)
    """
    return text.rfind("“") > text.rfind("”")


def join_of(first: str, second: str, *, indented: bool | None) -> Join | None:
    """Return why two folded pieces of running text are one paragraph, or ``None`` when they are two.

    ``indented`` says that the second piece opens with two empty cells, as only a paragraph's beginning does; ``False``
    that it does not, on a page that indents; ``None`` that the page marks no paragraphs so.

    >>> join_of("扎实推进“三品", "一标”,引领发展。", indented=False)
    <Join.UNFINISHED: 'the sentence of the first piece has not ended'>
    """
    if CANNOT_BEGIN.match(second):
        return Join.CLOSER
    if indented:
        return None
    if is_open(first) or (indented is False and COLON.search(first)):
        return Join.UNFINISHED
    if open_quote(first):
        closes, opens = second.find("”"), second.find("“")
        if closes >= 0 and (opens < 0 or closes < opens):
            return Join.OPEN_QUOTE
    return None


def stitched(readings: Iterable[Reading]) -> Reading:
    """Return one reading of several, in order, with the blanks that belong between Latin words."""
    pieces: list[Span] = []
    last: Reading | None = None
    for reading in readings:
        if last is not None:
            pieces.extend(between(last, reading))
        pieces.extend(reading.pieces)
        last = reading
    if last is None:
        msg = "at least one reading is needed"
        raise ValueError(msg)
    return Reading(last.source, touching(pieces), folded_source=last.folded_source)
