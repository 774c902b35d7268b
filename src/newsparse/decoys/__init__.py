"""Decoys: what looks like a number and counts nothing, declared and tried like everything else that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.decoys import codes, idioms, sayings, slogans
from newsparse.decoys.types import Decoy
from newsparse.rules import Family, Found, find

if TYPE_CHECKING:
    from newsparse.numeral_runs import Numerals
    from newsparse.text.readings import Reading
    from newsparse.text.spans import Mask

RULES: Final[Family[Decoy]] = Family((*idioms.RULES, *sayings.RULES, *slogans.RULES, *codes.RULES))

__all__ = ["RULES", "Decoy", "read"]


def read(reading: Reading, taken: Mask, numerals: Numerals | None = None) -> list[Found[Decoy]]:
    """Return the decoys of a reading, in order; what they take is painted in ``taken``, so that no fact is read there.

    >>> from newsparse.text.readings import Reading
    >>> from newsparse.text.spans import Mask
    >>> text = "推进“三品一标”建设"
    >>> [found.value.why for found in read(Reading.whole(text), Mask(len(text)))]
    ['a slogan in quotation marks']
    """
    return find(reading.folded, RULES, taken, numerals)
