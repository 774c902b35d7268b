"""On which days did the lunar months of 1645–2100 begin? One table, one look-up each way.

Day boundaries are midnight in China (UTC+8; Peking mean time to the end of 1928, which the table already contains).
The months are those of GB/T 33661-2017, and before 1912 those of the printed calendars; where a new moon falls too
near to midnight to be sure of (2057-09, 2097-08) they are those of the Hong Kong Observatory.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import accumulate, count, repeat
from typing import Final, NoReturn

from newsparse.errors import CalendarRangeError, InvalidDate

FIRST_YEAR: Final = 1645
LAST_YEAR: Final = 2100
FIRST_DAY: Final = date(1645, 1, 28)
"""正月初一 of the lunar year 1645."""
LAST_DAY: Final = date(2101, 1, 28)
"""The last day of the lunar year 2100."""

SHORT: Final = 29
"""Days of a short month (小月); a long one has one more."""
MONTHS_A_YEAR: Final = 12
SYNODIC: Final = 29.530588
"""Days from one new moon to the next, on the mean."""
_LENGTHS: Final = bytes.maketrans(b"01", bytes((SHORT, SHORT + 1)))

Month = tuple[int, int, bool]
"""A lunar year, the number of a month in it, and whether that is the leap month of this number."""


_Table = tuple[list[int], list[Month], dict[Month, int], list[int]]
"""The proleptic ordinal of the first day of each month and of the day after the last one; the months; the place of
each month; and for each year the number of its leap month."""


@cache
def _table() -> _Table:
    """Unpack the table, at the first conversion; its own docstring says how it is packed."""
    # Imported here, so that importing the library costs nothing but definitions.
    from binascii import a2b_base64  # noqa: PLC0415

    from newsparse.calendars.lunar_table import PACKED  # noqa: PLC0415

    packed = a2b_base64(PACKED)
    twelve = list(range(1, MONTHS_A_YEAR + 1))
    # For each number that a leap month can have (0: none): the months of such a year, and which of them is the leap.
    orders = [(twelve, [False] * MONTHS_A_YEAR)]
    for leap in twelve:
        flags = [False] * (MONTHS_A_YEAR + 1)
        flags[leap] = True
        orders.append(([*twelve[:leap], *twelve[leap - 1 :]], flags))
    lengths = [FIRST_DAY.toordinal()]
    months: list[Month] = []
    leaps: list[int] = []
    for year in range(FIRST_YEAR, LAST_YEAR + 1):
        at = 3 * (year - FIRST_YEAR)
        bits = int.from_bytes(packed[at : at + 3], "big")
        leap = bits >> 13
        leaps.append(leap)
        months += zip(repeat(year), *orders[leap], strict=False)
        # The first month is the lowest bit, so the digits are read from the right; "01" become 29 and 30.
        lengths += f"{bits & 0x1FFF:013b}"[: -len(orders[leap][0]) - 1 : -1].encode().translate(_LENGTHS)
    return list(accumulate(lengths)), months, dict(zip(months, count(), strict=False)), leaps


def to_date(year: int, month: int, day: int, leap: bool = False) -> date:
    """Return the Gregorian day of a lunar date.

    ``year`` is the Gregorian year in which the lunar year begins. Raises ``InvalidDate`` for a month or a day that
    the year does not have, ``CalendarRangeError`` outside the lunar years 1645–2100.

    >>> to_date(2024, 7, 3)
    datetime.date(2024, 8, 6)
    """
    starts, _, index, _ = _table()
    i = index.get((year, month, leap))
    if i is None or not 1 <= day <= starts[i + 1] - starts[i]:
        refuse(year, month, day, leap)
    return date.fromordinal(starts[i] + day - 1)


def from_date(day: date) -> tuple[int, int, int, bool]:
    """Return the lunar year, month, day and leap mark of a Gregorian day.

    Raises ``CalendarRangeError`` before 1645-01-28 and after 2101-01-28.

    >>> from_date(date(2024, 8, 6))
    (2024, 7, 3, False)
    >>> from_date(date(2024, 1, 15))
    (2023, 12, 5, False)
    """
    starts, months, _, _ = _table()
    ordinal = day.toordinal()
    if not starts[0] <= ordinal < starts[-1]:
        msg = f"The lunar table holds {FIRST_DAY} to {LAST_DAY} (lunar years {FIRST_YEAR}–{LAST_YEAR}), not {day}."
        raise CalendarRangeError(msg)
    # The moon's own mean month comes within one of the right place; a search would have to import one.
    i = int((ordinal - starts[0]) / SYNODIC)
    if starts[i] > ordinal:
        i -= 1
    elif starts[i + 1] <= ordinal:
        i += 1
    year, month, leap = months[i]
    return year, month, ordinal - starts[i] + 1, leap


def month_length(year: int, month: int, leap: bool = False) -> int:
    """Return how many days a lunar month has: 29 or 30, and 0 when there is no such month.

    Raises ``CalendarRangeError`` outside the lunar years 1645–2100.

    >>> month_length(2024, 1), month_length(2024, 7, leap=True), month_length(2025, 6, leap=True)
    (29, 0, 29)
    """
    starts, _, index, _ = _table()
    i = index.get((year, month, leap))
    if i is None:
        require_year(year)
        return 0
    return starts[i + 1] - starts[i]


def leap_month(year: int) -> int:
    """Return the number of the month that a lunar year has twice, 0 when it has none.

    Raises ``CalendarRangeError`` outside the lunar years 1645–2100.

    >>> leap_month(2023), leap_month(2024), leap_month(2025)
    (2, 0, 6)
    """
    require_year(year)
    *_, leaps = _table()
    return leaps[year - FIRST_YEAR]


def month_span(year: int, month: int, leap: bool = False) -> tuple[date, date]:
    """Return the first and the last day of a lunar month.

    Raises ``InvalidDate`` when the year has no such month, ``CalendarRangeError`` outside 1645–2100.

    >>> [str(day) for day in month_span(2024, 7)]
    ['2024-08-04', '2024-09-02']
    """
    first = to_date(year, month, 1, leap)
    return first, date.fromordinal(first.toordinal() + month_length(year, month, leap) - 1)


def year_span(year: int) -> tuple[date, date]:
    """Return the first and the last day of a lunar year, 正月初一 and 除夕.

    Raises ``CalendarRangeError`` outside the lunar years 1645–2100.

    >>> [str(day) for day in year_span(2024)]
    ['2024-02-10', '2025-01-28']
    """
    first = to_date(year, 1, 1)
    return first, LAST_DAY if year == LAST_YEAR else date.fromordinal(to_date(year + 1, 1, 1).toordinal() - 1)


def require_year(year: int) -> None:
    """Raise ``CalendarRangeError`` for a lunar year that the table does not hold."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        msg = f"The lunar table holds the years {FIRST_YEAR}–{LAST_YEAR}, not {year}."
        raise CalendarRangeError(msg)


def refuse(year: int, month: int, day: int, leap: bool) -> NoReturn:
    """Raise the error for a lunar date that does not exist, naming the nearest that do."""
    # Imported where it is needed, as most programs never write or refuse a date.
    from newsparse.calendars.writing import day_name, month_name  # noqa: PLC0415

    require_year(year)
    before = f"农历{year}年"
    named = month_name(month, leap)
    text = f"{before}{named}{day_name(day)}"
    start, end = len(before), len(before) + len(named)
    if length := month_length(year, month, leap):
        start, end = end, len(text)
        why = f"{named} of {year} has {length} days"
    elif 1 <= month <= MONTHS_A_YEAR:
        why = f"{year} has no {named}"
    else:
        why = "a lunar year has the months 1 to 12"
    near = " and ".join(_dated(year, found) for found in nearest(year, month, day, leap))
    raise InvalidDate(text, start, end, f"{why}. Nearest: {near}")


def nearest(year: int, month: int, day: int, leap: bool) -> tuple[tuple[int, int, int, bool], ...]:
    """Return the lunar dates nearest to one that does not exist, earliest first.

    A missing leap month has its place between two others: the same day of each is named, and of the leap month that
    the year does have. A day past the end of its month, or before it, has one neighbour on each side.

    >>> nearest(2024, 7, 3, leap=True)
    ((2024, 7, 3, False), (2024, 8, 3, False))
    >>> nearest(2024, 1, 30, leap=False)
    ((2024, 1, 29, False), (2024, 2, 1, False))
    """
    if month_length(year, month, leap):
        first, last = (edge.toordinal() for edge in month_span(year, month, leap))
        edges = (last, last + 1) if day >= 1 else (first - 1, first)
        held = range(FIRST_DAY.toordinal(), LAST_DAY.toordinal() + 1)
        return tuple(from_date(date.fromordinal(edge)) for edge in edges if edge in held)
    numbers = (month, month + 1) if leap else (month,)
    places = {(year, min(max(number, 1), MONTHS_A_YEAR), False) for number in numbers}
    if there := leap_month(year) if leap else 0:
        places.add((year, there, True))
    return tuple((y, m, min(max(day, 1), month_length(y, m, again)), again) for y, m, again in sorted(places))


def _dated(year: int, lunar: tuple[int, int, int, bool]) -> str:
    """Write a lunar date with its Gregorian day; its year only when it is not the one that was asked for."""
    from newsparse.calendars.writing import day_name, month_name  # noqa: PLC0415

    own, month, day, leap = lunar
    return f"{f'{own}年' if own != year else ''}{month_name(month, leap)}{day_name(day)} ({to_date(*lunar)})"
