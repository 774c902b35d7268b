"""Continuation markers: stories that turn the page, and pointers that only look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.markers import pointers, turns
from newsparse.markers.types import Continuation, Direction, Turn
from newsparse.rules import Family, Found, find, located

if TYPE_CHECKING:
    from newsparse.text.readings import Reading
    from newsparse.text.spans import Mask

RULES: Final[Family[Turn]] = Family((*turns.RULES, *pointers.RULES))

__all__ = ["RULES", "Continuation", "Direction", "Turn", "read"]


def read(reading: Reading, taken: Mask) -> list[Found[Continuation]]:
    """Return the markers of a reading, in order; what they take is painted in ``taken``.

    >>> from newsparse.text.readings import Reading
    >>> from newsparse.text.spans import Mask
    >>> text = "有回音”。 (下转第六版)"
    >>> [(found.start, found.value.pages) for found in read(Reading.whole(text), Mask(len(text)))]
    [(6, ('6',))]
    """
    result: list[Found[Continuation]] = []
    for found in find(reading.folded, RULES, taken, numerals={}):
        spans, text = located(found, reading)
        turn = found.value
        value = Continuation(
            text=text,
            spans=spans,
            rule=found.rule,
            direction=turn.direction,
            pages=turn.pages,
            unit=turn.unit,
            anchor=turn.anchor,
        )
        result.append(Found(found.start, found.end, value, found.rule))
    return result
