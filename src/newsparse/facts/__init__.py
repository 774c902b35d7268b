"""Numeric facts: every number of a text with its unit and bound, and what it says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.facts import amounts, compounds, literals, ranks, unitless
from newsparse.facts.context import facts_of
from newsparse.rules import Family, Found, find

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.dates.types import DateMention
    from newsparse.facts.said import Said
    from newsparse.facts.types import Fact
    from newsparse.numeral_runs import Numerals
    from newsparse.text.readings import Reading
    from newsparse.text.spans import Mask

RULES: Final[Family[Said]] = Family((*amounts.RULES, *compounds.RULES, *ranks.RULES, *literals.RULES, *unitless.RULES))

__all__ = ["RULES", "read"]


def read(
    reading: Reading,
    taken: Mask,
    dates: Sequence[Found[DateMention]],
    *,
    resets: Sequence[int] = (),
    numerals: Numerals | None = None,
) -> list[Found[Fact]]:
    """Return the facts of a reading, in order.

    ``taken`` holds what markers, decoys and dates have read already; ``dates`` are told, never asked for.
    """
    del resets
    found = find(reading.folded, RULES, taken, numerals)
    return facts_of(reading, found, dates)
