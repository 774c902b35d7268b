"""Lists whose later members say less than the first: 每周二、周四, 正月初三、初四."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.ink import Day, Every, MonthDay, Weekday
from newsparse.dates.scales import Unit

if TYPE_CHECKING:
    from newsparse.dates.compose import Expression

LISTED: Final = frozenset({"、", "和", "及", ",", "与", ""})
"""What stands between the members of a list."""


def listed_weekdays(items: list[Expression], text: str) -> list[Expression]:
    """Return expressions with every day of a list that recurs as its first does: 每周二、周四."""
    for at in range(1, len(items)):
        before, item = items[at - 1], items[at]
        first, day = before.pieces[0], item.pieces[0]
        if (
            isinstance(day, Weekday)
            and isinstance(first, Every)
            and first.weekday is not None
            and text[before.end : item.start] in LISTED
        ):
            items[at] = item._replace(pieces=(Every(Unit.WEEK, weekday=day.number), *item.pieces[1:]))
    return items


def day_in_list(item: Expression, day: Day, before: Expression, text: str) -> Expression:
    """Return a bare 初四 as a day where a lunar day stands just before it in a list: 正月初三、初四."""
    told = (before.last or before.pieces)[-1]
    if isinstance(told, Day | MonthDay) and told.lunar and text[before.end : item.start] in LISTED:
        return item._replace(pieces=(Day(day.number, lunar=True), *item.pieces[1:]))
    return item
