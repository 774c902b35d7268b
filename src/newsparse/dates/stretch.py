"""A resolved time, and the arithmetic of days and months that resolving needs."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Final, NamedTuple

from newsparse.dates.scales import Edge, Grain
from newsparse.dates.types import Basis, DateKind, Interval

FIRST: Final = date.min
LAST: Final = date.max


class Stretch(NamedTuple):
    """What a mention means: its TIMEX3 value, its days, and what they rest on.

    ``year`` and ``month`` are those that a finer piece may build on; of the lunar calendar when ``calendar`` is.
    ``lost`` says that something was to be taken from the article and was not there, so nothing finer can be known.
    """

    value: str | None
    start: date | None
    end: date | None
    grain: Grain
    basis: Basis
    kind: DateKind = DateKind.DATE
    mod: str | None = None
    time: str | None = None
    calendar: str = "gregorian"
    era: str | None = None
    alternatives: tuple[Interval, ...] = ()
    doubt: str | None = None
    year: int | None = None
    month: int | None = None
    lost: bool = False


def last_day(year: int, month: int) -> int:
    """Return the number of days of a Gregorian month."""
    return calendar.monthrange(year, month)[1]


def of_year(year: int, basis: Basis, *, era: str | None = None) -> Stretch:
    """Return a Gregorian year."""
    if not 1 <= year <= LAST.year:
        return nothing(Grain.YEAR, basis, f"the calendar has no year {year}")
    return Stretch(f"{year:04}", date(year, 1, 1), date(year, 12, 31), Grain.YEAR, basis, era=era, year=year)


def of_month(year: int, month: int, basis: Basis, *, era: str | None = None) -> Stretch:
    """Return a Gregorian month."""
    if not 1 <= year <= LAST.year:
        return nothing(Grain.MONTH, basis, f"the calendar has no year {year}")
    if not 1 <= month <= 12:
        return nothing(Grain.MONTH, basis, f"a year has no month {month}")
    first, last = date(year, month, 1), date(year, month, last_day(year, month))
    return Stretch(f"{year:04}-{month:02}", first, last, Grain.MONTH, basis, era=era, year=year, month=month)


def of_day(year: int, month: int, day: int, basis: Basis, *, era: str | None = None) -> Stretch:
    """Return a Gregorian day; one that does not exist keeps no days, and says which is the nearest."""
    try:
        found = date(year, month, day)
    except ValueError:
        return nothing(Grain.DAY, basis, why_not(year, month, day))
    return on(found, basis, era=era)


def on(day: date, basis: Basis, *, era: str | None = None) -> Stretch:
    """Return a day."""
    return Stretch(day.isoformat(), day, day, Grain.DAY, basis, era=era, year=day.year, month=day.month)


def why_not(year: int, month: int, day: int) -> str:
    """Say why a Gregorian day does not exist, and which are the nearest that do."""
    if not 1 <= year <= LAST.year:
        return f"the calendar has no year {year}"
    if not 1 <= month <= 12:
        return f"a year has no month {month}"
    length = last_day(year, month)
    if day < 1:
        return f"a month has no day {day}. Nearest: {date(year, month, 1)}"
    last = date(year, month, length)
    near = f"{last} and {last + timedelta(days=1)}" if last < LAST else str(last)
    return f"{year}-{month:02} has {length} days, and no day {day}. Nearest: {near}"


def nothing(grain: Grain, basis: Basis = Basis.NONE, doubt: str | None = None, value: str | None = None) -> Stretch:
    """Return a time without days."""
    return Stretch(value, None, None, grain, basis if doubt else Basis.NONE, doubt=doubt)


def lost(grain: Grain) -> Stretch:
    """Return a time that was to be found in the article, and is not there."""
    return Stretch(None, None, None, grain, Basis.NONE, lost=True)


def between(first: date, last: date, grain: Grain, basis: Basis, value: str | None = None) -> Stretch:
    """Return the days from one to another; none, and why, when they run backwards."""
    if last < first:
        return nothing(grain, basis, f"{last} is before {first}")
    told = value or (first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}")
    return Stretch(told, first, last, grain, basis, year=first.year, month=first.month)


def shifted(day: date, *, years: int = 0, months: int = 0, days: int = 0) -> date | None:
    """Return a day so many years, months and days away, at the end of a shorter month; ``None`` beyond the calendar."""
    total = (day.year + years) * 12 + day.month - 1 + months
    year, month = divmod(total, 12)
    if not 1 <= year <= LAST.year:
        return None
    moved = date(year, month + 1, min(day.day, last_day(year, month + 1)))
    try:
        return moved + timedelta(days=days)
    except OverflowError:
        return None


def monday(day: date) -> date:
    """Return the Monday of the week of a day."""
    return date.fromordinal(max(1, day.toordinal() - day.weekday()))


def week_value(day: date) -> str:
    """Return the ISO name of the week of a day: 2024-W31."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


THIRDS: Final = {Edge.START: (0, 2), Edge.MID: (3, 6), Edge.END: (7, 9), Edge.LAST: (7, 9)}
"""The years of a decade that its beginning, middle and end are: 80年代初 is 1980–1982, 中期 1983–1986, 末 1987–1989."""


def at_edge(whole: Stretch, edge: Edge | None) -> Stretch:
    """Return one end of a year, a part of a year, or a month.

    年底 is the last quarter of the year, 年初 the first, 年中 May to August; 月底 is what follows the twentieth, 月初
    the first ten days, 月中 the next ten; the value is that of the whole with ``mod``. 年末, 季末 and 月末 are the last
    day ("截至12月末").
    """
    if edge is None or whole.start is None or whole.end is None:
        return whole
    if edge is Edge.LAST:
        return on(whole.end, whole.basis, era=whole.era)._replace(calendar=whole.calendar)
    first, last = whole.start, whole.end
    if whole.grain is Grain.MONTH:
        low, high = {Edge.START: (0, 9), Edge.MID: (10, 19), Edge.END: (20, 40)}[edge]
        start = first + timedelta(days=low)
        end = last if high > 20 else first + timedelta(days=high)
    elif whole.grain is Grain.YEAR:
        low, high = {Edge.START: (0, 3), Edge.MID: (4, 8), Edge.END: (9, 12)}[edge]
        start = shifted(first, months=low) or first
        end = last if high == 12 else (shifted(first, months=high, days=-1) or last)
    else:
        start, end = (
            (first, (shifted(first, months=1, days=-1) or last))
            if edge is Edge.START
            else (date(last.year, last.month, 1), last)
        )
    return whole._replace(start=start, end=end, mod=edge.value)
