"""Which year is 光绪二十六年, and does it exist? The eras of emperors and states."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal, cast

from attrs import frozen

from newsparse.calendars.months import FIRST_DAY, from_date, year_span
from newsparse.calendars.writing import count_name
from newsparse.errors import InvalidDate


@frozen
class Era:
    """An era: its first and last day, the calendar its years follow, and the year that is its year one.

    ``last`` is ``None`` for an era that goes on. ``base_year`` is a lunar year when ``calendar`` is ``"lunar"``; the
    year *n* of the era is ``base_year + n - 1``. An era that lapsed and came back has one ``Era`` for each stretch.
    """

    name: str
    first: date
    last: date | None
    calendar: Literal["lunar", "gregorian"]
    base_year: int
    realm: str


@frozen
class EraYear:
    """One year of an era: the lunar or Gregorian year it is, and those of its days on which the era was in force.

    >>> found = era_year("光绪", 26)
    >>> found.year, found.era.calendar, str(found.start), str(found.end)
    (1900, 'lunar', '1900-01-31', '1901-02-18')
    """

    era: Era
    number: int
    year: int
    start: date
    end: date

    def __str__(self) -> str:
        """Return the year as it is written: 光绪二十六年."""
        return f"{self.era.name}{count_name(self.number)}年"


@cache
def _eras() -> dict[str, tuple[Era, ...]]:
    """Read the table: for each name, the stretches of that era."""
    from newsparse.calendars.eras_table import ROWS  # noqa: PLC0415 - importing costs only definitions

    found: dict[str, tuple[Era, ...]] = {}
    for row in ROWS.split("\n")[1:-1]:
        names, first, last, calendar, base_year, realm = row.split()
        name, *others = names.split("/")
        end = None if last == "-" else date.fromisoformat(last)
        kind = cast("Literal['lunar', 'gregorian']", calendar)
        era = Era(name, date.fromisoformat(first), end, kind, int(base_year), realm)
        for each in (name, *others):
            found[each] = (*found.get(each, ()), era)
    return found


def era_names() -> tuple[str, ...]:
    """Return the names that ``era_year`` knows, in simplified script, longest first.

    >>> era_names()[:3]
    ('中华民国', '檀君纪元', '顺治')
    """
    return tuple(sorted(_eras(), key=len, reverse=True))


def eras_named(name: str) -> tuple[Era, ...]:
    """Return the stretches of an era, none for a name that is not in the table.

    >>> [str(era.last) for era in eras_named("宣统")]
    ['1912-02-12', '1917-07-12']
    """
    return _eras().get(name, ())


def era_year(name: str, number: int) -> EraYear:
    """Return the year of an era: which year it is, and its first and last day.

    ``name`` is in simplified script; 元年 is the number 1. Raises ``InvalidDate`` for a name that is no era and for a
    year that the era does not have, and names the eras that do have it; raises ``CalendarRangeError`` for 顺治元年,
    which lies before the table of lunar months.

    >>> str(era_year("民国", 38).start), str(era_year("大正", 15).end)
    ('1949-01-01', '1926-12-25')
    >>> era_year("光绪", 35)
    Traceback (most recent call last):
    newsparse.errors.InvalidDate: 光绪 has the years 1 to 34; 1909 is 宣统元年
      光绪三十五年
          ^^^^^^
    """
    eras = eras_named(name)
    if not eras:
        raise InvalidDate(name, 0, len(name), f"{name} is not an era of the table")
    for era in eras:
        if (year := era.base_year + number - 1) in _years(era):
            return _era_year(era, year)
    year = eras[0].base_year + number - 1
    others = {each for stretches in _eras().values() for each in stretches if each.realm == eras[0].realm}
    there = sorted(str(_era_year(each, year)) for each in others if year in _years(each) and year >= FIRST_DAY.year)
    why = f"{name} has the years {' and '.join(map(_held, eras))}"
    if there:
        why += f"; {year} is {' or '.join(there)}"
    text = f"{name}{count_name(number)}年"
    raise InvalidDate(text, len(name), len(text) - 1, why)


def eras_on(day: date, *, realm: str = "china") -> tuple[EraYear, ...]:
    """Return the years of the eras that a day fell in, in one realm; two when one took over from another.

    >>> [str(year) for year in eras_on(date(1900, 8, 15))], [str(year) for year in eras_on(date(1912, 1, 2))]
    (['光绪二十六年'], ['宣统三年', '民国元年'])
    """
    eras = dict.fromkeys(era for stretches in _eras().values() for era in stretches if era.realm == realm)
    return tuple(
        _era_year(era, _year_of(day, era))
        for era in eras
        if era.first <= day <= (era.last or date.max) and day >= FIRST_DAY
    )


def _era_year(era: Era, year: int) -> EraYear:
    first, last = year_span(year) if era.calendar == "lunar" else (date(year, 1, 1), date(year, 12, 31))
    return EraYear(era, year - era.base_year + 1, year, max(first, era.first), min(last, era.last or last))


def _year_of(day: date, era: Era) -> int:
    """Return the year of a day in the calendar of an era; the table does not hold 1644, which begins with 顺治."""
    return day.year if era.calendar == "gregorian" or day < FIRST_DAY else from_date(day)[0]


def _years(era: Era) -> range:
    return range(_year_of(era.first, era), _year_of(era.last or date.max, era) + 1)


def _held(era: Era) -> str:
    """Say which numbers the years of an era have: 1 to 34, or 1 on."""
    years = _years(era)
    low, high = years[0] - era.base_year + 1, years[-1] - era.base_year + 1
    if era.last is None:
        return f"{low} on"
    return str(low) if low == high else f"{low} to {high}"
