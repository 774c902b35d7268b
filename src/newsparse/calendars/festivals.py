"""On which days is 中秋节, and what is celebrated on a day? Festivals, lunar and Gregorian; a day may have several."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from newsparse.calendars.months import to_date
from newsparse.calendars.terms import TERMS, term_date
from newsparse.errors import CalendarRangeError, InvalidDate

if TYPE_CHECKING:
    from collections.abc import Iterator

Region = Literal["cn", "tw"]
"""Where a festival is kept: 国庆节 is on 1 October in one, on 10 October in the other."""

WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEK: Final = 7


class _Row(NamedTuple):
    names: tuple[str, ...]
    rule: str
    since: int
    until: int
    region: str

    def is_kept(self, year: int, region: str) -> bool:
        """Return whether the row holds for a year and a place."""
        return self.since <= year <= self.until and self.region in {"-", region}


@cache
def _rows() -> tuple[_Row, ...]:
    from newsparse.calendars.festivals_table import ROWS  # noqa: PLC0415 - importing costs only definitions

    found = []
    for line in ROWS.strip().splitlines():
        names, rule, since, until, region = line.split()
        first = date.min.year if since == "-" else int(since)
        last = date.max.year if until == "-" else int(until)
        found.append(_Row(tuple(names.split("/")), rule, first, last, region))
    return tuple(found)


@cache
def _rows_of() -> dict[str, tuple[_Row, ...]]:
    """For each name, the rows that have it: 国庆 has three, 十一 only one of them."""
    found: dict[str, tuple[_Row, ...]] = {}
    for row in _rows():
        for name in row.names:
            found[name] = (*found.get(name, ()), row)
    return found


def festivals_named(name: str) -> frozenset[str]:
    """Return the own names of the festivals that a name means: one, two for 小年, none for what is no festival.

    >>> sorted(festivals_named("端阳")), len(festivals_named("小年")), len(festivals_named("赶集"))
    (['端午节'], 2, 0)
    """
    return frozenset(row.names[0] for row in _rows_of().get(name, ()))


def festival_names() -> tuple[str, ...]:
    """Return the names that ``festival_days`` knows, with and without 节, longest first.

    >>> "中秋" in festival_names(), "中秋节" in festival_names(), "中秋夜" in festival_names()
    (True, True, False)
    """
    return tuple(sorted(_rows_of(), key=len, reverse=True))


def festival_dates(name: str, year: int, *, region: Region = "cn") -> tuple[date, ...]:
    """Return every day of a Gregorian year on which a festival can fall, in order.

    Mostly it is one. 腊八 and the days near it may come twice in a year, or not at all; 小年 has the day of the north
    and that of the south. Empty, too, where the festival was not kept yet or the tables do not reach (lunar ones
    1645–2100, 清明 and 冬至 1901–2100). ``name`` is in simplified script; raises ``InvalidDate`` for one that is not in
    the table.

    >>> [str(day) for day in festival_dates("小年", 2024)], [str(day) for day in festival_dates("腊八", 2022)]
    (['2024-02-02', '2024-02-03'], ['2022-01-10', '2022-12-30'])
    >>> festival_dates("教师节", 1960)
    ()
    """
    rows = _rows_of().get(name)
    if rows is None:
        raise InvalidDate(name, 0, len(name), f"{name} is not a festival of the table")
    return tuple(sorted({day for row in rows if row.is_kept(year, region) for day in _days(row.rule, year)}))


def festival_days(name: str, year: int, *, region: Region = "cn") -> tuple[date, date] | None:
    """Return the first and the last day of a festival in a Gregorian year, ``None`` when that year has none.

    Every festival of the table is one day long, so both are the same; the days off around it are ``days_off``. Where
    ``festival_dates`` has several, it is the first: the earlier 腊八, the 小年 of the north. Raises ``InvalidDate`` for
    a name that is not in the table.

    >>> [str(day) for day in festival_days("中秋", 2024)]
    ['2024-09-17', '2024-09-17']
    >>> festival_days("国庆", 2024)[0].month, festival_days("国庆", 2024, region="tw")[0].day
    (10, 10)
    """
    days = festival_dates(name, year, region=region)
    return (days[0], days[0]) if days else None


def festivals_on(day: date, *, region: Region = "cn") -> tuple[str, ...]:
    """Return the festivals of a day by their own names, lunar ones first; solar terms are ``term_on``.

    >>> festivals_on(date(2020, 10, 1)), festivals_on(date(2024, 8, 6))
    (('中秋节', '国庆节'), ())
    """
    return _year(day.year, region).get(day, ())


@lru_cache(maxsize=64)
def _year(year: int, region: str) -> dict[date, tuple[str, ...]]:
    """Return the festivals of a Gregorian year by day."""
    found: dict[date, tuple[str, ...]] = {}
    for row in _rows():
        if row.is_kept(year, region):
            for day in _days(row.rule, year):
                names = found.get(day, ())
                if row.names[0] not in names:
                    found[day] = (*names, row.names[0])
    return found


def _days(rule: str, year: int) -> Iterator[date]:
    """Yield the days of a Gregorian year that a rule of the table names; none where the tables do not reach."""
    if rule[0] == "L":
        month, day = map(int, rule[1:].split("-"))
        yield from _lunar(year, month, day)
    elif rule[0] == "E":
        before = timedelta(days=int(rule[2:]) + 1)
        yield from (first - before for first in _lunar(year, 1, 1))
    elif rule == "easter":
        yield _easter(year)
    elif rule[:2] in TERMS:
        try:
            yield term_date(rule[:2], year) - timedelta(days=int(rule[3:] or 0))
        except CalendarRangeError:
            return
    elif rule[2] == "-" and rule[0] in "01" and rule[3:].isdigit():
        yield date(year, int(rule[:2]), int(rule[3:]))
    else:
        month_number, weekday, nth = rule.split("-")
        first = date(year, int(month_number), 1)
        over = (WEEKDAYS.index(weekday) - first.weekday()) % WEEK + WEEK * (int(nth) - 1)
        yield first + timedelta(days=over)


def _lunar(year: int, month: int, day: int) -> Iterator[date]:
    """Yield the days of a Gregorian year that are this day of a lunar year: none, one or two."""
    for lunar_year in (year - 1, year):
        try:
            found = to_date(lunar_year, month, day)
        except CalendarRangeError:
            continue
        if found.year == year:
            yield found


def _easter(year: int) -> date:
    """Return Easter Sunday of the Western churches: the Sunday after the full moon that the Gregorian rule reckons."""
    century = year // 100
    golden = year % 19
    # The epact, the age of the moon at the new year, less the leap days that centuries drop and the moon's own drift.
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    # Two of its thirty values would put a full moon where the rule of 1582 has none.
    epact -= epact == 29 or (epact == 28 and golden > 10)
    full_moon = date(year, 3, 21) + timedelta(days=epact)
    return full_moon + timedelta(days=WEEK - full_moon.isoweekday() % WEEK)
