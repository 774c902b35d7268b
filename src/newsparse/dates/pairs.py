"""Two dates for one day, side by side: 1900年8月15日（光绪二十六年七月二十一）. They check each other.

What one of them leaves out is taken from the other (1949年10月1日（农历八月初十）: the lunar year is that of the day), and
then ``basis`` says so. Two that do not agree keep each its own days, and both say it in ``doubt``: nothing is repaired.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.context import Context
from newsparse.dates.ink_years import Label
from newsparse.dates.resolve import resolve
from newsparse.dates.scales import Grain
from newsparse.dates.types import Basis
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.dates.compose import Expression
    from newsparse.dates.stretch import Stretch

    Told = tuple[Expression, Stretch]

BESIDE: Final = compiled(r" {0,2}(?:[(,、]|即|,即|\(即|)(?:即|为|是|时为|当为|合)? {0,2}")
"""What stands between the two dates of a pair."""


def beside(first: Stretch, second: Stretch, gap: str, *, labelled: bool) -> bool:
    """Return whether two resolved dates are a pair: days of two calendars with next to nothing between them.

    Over a comma only a date that names its calendar (2024年8月6日,农历七月初三) belongs to the one before.
    """
    if gap.strip(" ") in {",", "、"} and not labelled:
        return False
    if first.calendar == second.calendar or first.grain is not Grain.DAY or second.grain is not Grain.DAY:
        return False
    return len(gap) <= 6 and BESIDE.fullmatch(gap) is not None


def agreed(first: Told, second: Told) -> tuple[Stretch, Stretch]:
    """Return the two dates of a pair, each completed from the other, or both with the doubt that they do not agree."""
    one, two = first[1], second[1]
    if one.start == two.start and one.start is not None:
        return one, two
    for fixed, other in ((one, second), (two, first)):
        if fixed.start is None or other[1].basis is Basis.EXPLICIT:
            continue
        label = Label(lunar=other[1].calendar == "lunar")
        again = resolve((label, *other[0].pieces), Context(fixed.start))
        if again.start == fixed.start:
            again = again._replace(basis=Basis.CALENDAR_PAIR, alternatives=())
            return (one, again) if other is second else (again, two)
    if one.start is None or two.start is None:
        return one, two
    why = "{} is not {}, which it is printed beside"
    return one._replace(doubt=why.format(one.start, two.start)), two._replace(doubt=why.format(two.start, one.start))
