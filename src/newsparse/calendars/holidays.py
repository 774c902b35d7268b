"""Which days were off for 国庆节? The days that the State Council announces each year, where they are known.

They stand in ``holidays_table``; for years announced after it was made they come from the optional package
``chinesecalendar`` (MIT). Outside both the answer is "not known": a day off is decreed, and cannot be computed.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Final

from newsparse.calendars.festivals import festival_dates, festivals_named

if TYPE_CHECKING:
    from types import ModuleType

WORKED: Final = frozenset({date(2005, 12, 31)})
"""Days that the package has as off and that were worked: this Saturday was exchanged for Tuesday, 2006-01-03."""

STATUTORY: Final = {
    "元旦": 1949,
    "春节": 1949,
    "清明节": 2008,
    "劳动节": 1949,
    "端午节": 2008,
    "中秋节": 2008,
    "国庆节": 1949,
    "抗战胜利纪念日": 2015,
}
"""The festivals that are days off for all, and since when (全国年节及纪念日放假办法; 抗战胜利纪念日 in 2015 only)."""

DAY: Final = timedelta(days=1)


@cache
def _package() -> ModuleType | None:
    try:
        return import_module("chinese_calendar")
    except ModuleNotFoundError:
        return None


def days_off(name: str, year: int) -> tuple[date, date] | None:
    """Return the first and the last of the days off for a festival of a Gregorian year in mainland China.

    They are the unbroken stretch of days without work around the festival's own day: the days announced, and a weekend
    that joins them. ``None`` where they are not known, and for a festival that is no public holiday. ``name`` is one
    of ``festivals.festival_names()``; raises ``InvalidDate`` for another.

    >>> days_off("国庆", 1990) is None
    True
    """
    first, last, known = table()
    if first <= year <= last and festival_dates(name, year):
        return next((known[own, year] for own in festivals_named(name) if (own, year) in known), None)
    return stretch_off(name, year)


@cache
def table() -> tuple[int, int, dict[tuple[str, int], tuple[date, date]]]:
    """Return the years of the table, and the first and the last day off for each holiday and year."""
    from newsparse.calendars.holidays_table import DAYS_OFF, FIRST, LAST  # noqa: PLC0415 (read when it is needed)

    known: dict[tuple[str, int], tuple[date, date]] = {}
    for name, entries in DAYS_OFF.items():
        for entry in entries.split():
            year, _, rest = entry.partition(":")
            day, _, length = rest.partition("+")
            # A stretch that begins in December belongs to the New Year's Day after it.
            first = date(int(year) - (name == "元旦" and day.startswith("12")), int(day[:2]), int(day[2:]))
            known[name, int(year)] = first, first + (int(length) - 1) * DAY
    return FIRST, LAST, known


def stretch_off(name: str, year: int) -> tuple[date, date] | None:
    """Return what ``days_off`` does, from the package alone; the table is made with it."""
    statutory = any(year >= STATUTORY.get(own, year + 1) for own in festivals_named(name))
    for day in festival_dates(name, year):
        if statutory and is_workday(day) is False:
            first = last = day
            while is_workday(first - DAY) is False:
                first -= DAY
            while is_workday(last + DAY) is False:
                last += DAY
            # A weekend alone is no holiday: 抗战胜利纪念日 on a Sunday.
            if any(_is_decreed(first + n * DAY) for n in range((last - first).days + 1)):
                return first, last
    return None


def is_workday(day: date) -> bool | None:
    """Return whether a day was worked in mainland China, weekends made up for included; ``None`` where not known.

    >>> is_workday(date(1990, 10, 1)) is None
    True
    """
    package = _package()
    if package is None:
        return None
    try:
        worked: bool = package.is_workday(day)
    except NotImplementedError:
        return None
    return worked or day in WORKED


def _is_decreed(day: date) -> bool:
    """Return whether a day is off because of a festival, not only because it is a Saturday or Sunday."""
    package = _package()
    return package is not None and package.get_holiday_detail(day)[1] is not None
