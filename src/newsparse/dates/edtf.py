"""A resolved time as EDTF (ISO 8601-2): 198X, 2024-33, 2024-08-05/2024-08-07."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.scales import Grain
from newsparse.dates.types import DateKind

if TYPE_CHECKING:
    from newsparse.dates.stretch import Stretch

PARTS: Final = {
    "H1": "40",
    "H2": "41",
    "Q1": "33",
    "Q2": "34",
    "Q3": "35",
    "Q4": "36",
    "SP": "21",
    "SU": "22",
    "FA": "23",
    "WI": "24",
}
"""Parts of a year by the numbers of ISO 8601-2, level 2."""


def edtf(told: Stretch) -> str | None:
    """Return a date as EDTF; ``None`` for an amount, a set and what has no definite value."""
    value = told.value
    if value is None or told.kind in {DateKind.DURATION, DateKind.SET}:
        return None
    if told.start is None:
        return None
    if told.end is None:
        return f"{one(value)}/.."
    if told.calendar == "lunar" and told.grain is Grain.YEAR:
        # EDTF has no lunar years, and the Gregorian one has other days.
        return f"{told.start}/{told.end}"
    return "/".join(one(part) for part in value.split("/")) if "/" in value else one(value)


def one(value: str) -> str:
    """Return one end of a date as EDTF."""
    if len(value) == 10:
        return value
    if len(value) < 4 and value.isdecimal():
        return value.ljust(4, "X")
    head, _, tail = value.partition("-")
    if tail in PARTS:
        return f"{head}-{PARTS[tail]}"
    return value
