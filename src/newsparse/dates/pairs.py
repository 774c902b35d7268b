"""Two dates for one day, side by side: 1900年8月15日（光绪二十六年七月二十一）. They check each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.scales import Grain
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.dates.stretch import Stretch

BESIDE: Final = compiled(r" {0,2}(?:[(,、]|即|,即|\(即|\(农历|)(?:即|为|是|时为|当为|合)? {0,2}")
"""What stands between the two dates of a pair."""


def told_twice(first: Stretch, second: Stretch, gap: str) -> str | None:
    """Return why two dates side by side in two calendars do not agree; ``None`` when they do, or are no pair."""
    if first.calendar == second.calendar or first.grain is not Grain.DAY or second.grain is not Grain.DAY:
        return None
    if first.start is None or second.start is None or len(gap) > 6 or BESIDE.fullmatch(gap) is None:
        return None
    if first.start == second.start:
        return None
    return f"{second.start} is not {first.start}, which it is printed beside"
