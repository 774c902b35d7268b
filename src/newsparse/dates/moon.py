"""Resolving what is told by the lunar calendar: 甲辰年七月初三, 正月, 光绪二十六年七月二十一日, 除夕."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from newsparse.calendars import months
from newsparse.calendars.ganzhi import ganzhi_name, nearest_year, years_of
from newsparse.dates.ink import Day, Days, Month, MonthDay, Piece, RelMonth, Xun
from newsparse.dates.ink_years import GanzhiYear, Label, RelYear, Year
from newsparse.dates.scales import Edge, Grain
from newsparse.dates.stretch import Stretch, at_edge, nothing
from newsparse.dates.types import Basis, Interval
from newsparse.errors import CalendarRangeError, InvalidDate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newsparse.dates.context import Context

LUNAR_ERAS: Final = frozenset({"顺治", "康熙", "雍正", "乾隆", "嘉庆", "道光", "咸丰", "同治", "光绪", "宣统"})
"""Reigns whose years are lunar years."""

ANIMALS: Final = 12
REPUBLIC: Final = 1912
"""The year from which China's papers date by the Gregorian calendar."""


def is_lunar(pieces: Sequence[Piece], issued: date | None) -> bool:
    """Return whether an expression is of the lunar calendar.

    A label decides (農曆, 國曆, even 國曆正月), then what only the lunar calendar has (初三, 闰, 腊月, 甲辰年, a Qing
    reign), then the day of issue: before 1912 a date without more is lunar (六月二十日 of 1880) unless it has 号, which
    the 申报 keeps for Western days; from 1912 on it is Gregorian.
    """
    for piece in pieces:
        if isinstance(piece, Label):
            return piece.lunar
    dated = False
    for piece in pieces:
        match piece:
            case GanzhiYear():
                return True
            case Year(era=str() as era):
                if era in LUNAR_ERAS:
                    return True
            case Year():
                if piece.number >= REPUBLIC or not dated:
                    dated = True
            case Month(lunar=True) | MonthDay(lunar=True) | Day(lunar=True):
                return True
            case _:
                pass
    if dated or issued is None or issued.year >= REPUBLIC:
        return False
    # 今日 and 上午 are the same in every calendar; only what has a month or a day of one is asked.
    return any(
        isinstance(piece, Month | RelMonth | Day) or (isinstance(piece, MonthDay) and not piece.hao) for piece in pieces
    )


def span(first: date, last: date, grain: Grain, basis: Basis, year: int, month: int | None = None) -> Stretch:
    """Return days of the lunar calendar, by their Gregorian names."""
    value = first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"
    return Stretch(value, first, last, grain, basis, calendar="lunar", year=year, month=month)


def refused(error: InvalidDate | CalendarRangeError, grain: Grain, basis: Basis) -> Stretch:
    """Return the times that a lunar date which does not exist has: none, and why."""
    why = error.why if isinstance(error, InvalidDate) else str(error)
    return nothing(grain, basis, why)._replace(calendar="lunar")


def lunar_year(year: int, basis: Basis, edge: Edge | None = None) -> Stretch:
    """Return the days of a lunar year."""
    try:
        first, last = months.year_span(year)
    except CalendarRangeError as error:
        return refused(error, Grain.YEAR, basis)._replace(year=year)
    return at_edge(span(first, last, Grain.YEAR, basis, year)._replace(value=f"{year:04}"), edge)


def ganzhi_year(piece: GanzhiYear, state: Stretch | None, context: Context) -> Stretch:
    """Return the year of a 干支.

    After a reign year the two must agree. Alone, it is the one nearest to the issue, within thirty years; with no day
    of issue every one since 1864 is an alternative.
    """
    if piece.cycle == ANIMALS:
        return animal_year(piece, state, context)
    name = ganzhi_name(piece.place)
    if state is not None and state.year is not None:
        if (state.year - 4) % 60 == piece.place:
            return state
        own = ganzhi_name(state.year - 4)
        return state._replace(doubt=f"the lunar year {state.year} is {own}, not {name}")
    if context.issued is None:
        spans = (months.year_span(year) for year in years_of(name, 1864, 2100))
        return Stretch(
            None,
            None,
            None,
            Grain.YEAR,
            Basis.NONE,
            calendar="lunar",
            alternatives=tuple(Interval(first, last) for first, last in spans),
            lost=True,
        )
    # 正月初一 begins the year, so a paper of January asks from the lunar year that still runs.
    return lunar_year(
        nearest_year(name, to=current_year(context.issued)) or context.issued.year, Basis.ISSUED, piece.edge
    )


def animal_year(piece: GanzhiYear, state: Stretch | None, context: Context) -> Stretch:
    """Return the year of an animal (龙年正月初一): the nearest one to the issue, six years off at most."""
    if state is not None and state.year is not None:
        return state
    if context.issued is None:
        return Stretch(None, None, None, Grain.YEAR, Basis.NONE, calendar="lunar", lost=True)
    now = current_year(context.issued)
    ahead = (piece.place - (now - 4)) % ANIMALS
    return lunar_year(now + ahead - (ANIMALS if ahead > ANIMALS // 2 else 0), Basis.ISSUED)


def current_year(day: date) -> int:
    """Return the lunar year that a day lies in; the Gregorian one beyond the table."""
    try:
        return months.from_date(day)[0]
    except CalendarRangeError:
        return day.year


def year_for(month: int, context: Context) -> int | None:
    """Return the lunar year of a month that is printed without one.

    It is the lunar year of the issue; in its first two months, a month from the tenth on is of the year before
    (a paper of 2024-02-20 that tells of 腊月廿三 means 2024-02-02), and in its last two the first two are of the
    year to come (腊月二十一: 正月初八上班).
    """
    if context.issued is None:
        return None
    try:
        year, now, _, _ = months.from_date(context.issued)
    except CalendarRangeError:
        return None
    if now <= 2 and month >= 10:
        return year - 1
    return year + 1 if now >= 11 and month <= 2 else year


def lunar_month(piece: Month, state: Stretch | None, context: Context) -> Stretch:
    """Return the days of a lunar month."""
    year, basis = (state.year, state.basis) if state else (year_for(piece.number, context), Basis.ISSUED)
    if year is None:
        return Stretch(None, None, None, Grain.MONTH, Basis.NONE, calendar="lunar", month=piece.number, lost=True)
    try:
        first, last = months.month_span(year, piece.number, piece.leap)
    except (InvalidDate, CalendarRangeError) as error:
        return refused(error, Grain.MONTH, basis)._replace(year=year, month=piece.number)
    found = span(first, last, Grain.MONTH, basis, year, -piece.number if piece.leap else piece.number)
    return at_edge(found, piece.edge)


def lunar_day(month: int, day: int, state: Stretch | None, context: Context, *, leap: bool = False) -> Stretch:
    """Return a lunar day; ``day`` 0 is the last of its month, be it the 29th or the 30th."""
    year, basis = (state.year, state.basis) if state and state.year else (year_for(month, context), Basis.ISSUED)
    if year is None:
        return Stretch(None, None, None, Grain.DAY, Basis.NONE, calendar="lunar", lost=True)
    try:
        found = months.to_date(year, month, day or months.month_length(year, month, leap), leap)
    except (InvalidDate, CalendarRangeError) as error:
        return refused(error, Grain.DAY, basis)
    alternatives: tuple[Interval, ...] = ()
    if not leap and months.leap_month(year) == month and 1 <= day <= months.month_length(year, month, leap=True):
        other = months.to_date(year, month, day, leap=True)
        alternatives = (Interval(other, other),)
    return span(found, found, Grain.DAY, basis, year, month)._replace(
        alternatives=alternatives, era=state.era if state else None
    )


def rel_month(piece: RelMonth, context: Context) -> Stretch | None:
    """Return a lunar month counted from that of the issue: 本月初三日 of the 申报."""
    if context.issued is None:
        return None
    try:
        at = context.issued
        for _ in range(abs(piece.offset)):
            first, last = months.month_span(*month_of(at))
            at = first - timedelta(days=1) if piece.offset < 0 else last + timedelta(days=1)
        year, month, leap = month_of(at)
        first, last = months.month_span(year, month, leap)
    except (CalendarRangeError, OverflowError):
        return None
    return at_edge(span(first, last, Grain.MONTH, Basis.ISSUED, year, -month if leap else month), piece.edge)


def month_of(day: date) -> tuple[int, int, bool]:
    """Return the lunar year and month of a day, and whether it is the leap month."""
    year, month, _, leap = months.from_date(day)
    return year, month, leap


def latest_day(number: int, context: Context) -> Stretch:
    """Return the latest lunar day of this number on or before the issue."""
    unknown = Stretch(None, None, None, Grain.DAY, Basis.NONE, calendar="lunar", lost=True)
    if context.issued is None:
        return unknown
    try:
        first, _ = months.month_span(*month_of(context.issued))
        before, _ = months.month_span(*month_of(first - timedelta(days=1)))
    except CalendarRangeError:
        return unknown
    for start in (first, before):
        day = start + timedelta(days=number - 1)
        if day <= context.issued and number <= months.month_length(*month_of(start)):
            return span(day, day, Grain.DAY, Basis.ISSUED, *month_of(start)[:2])
    return unknown


def narrow_lunar(  # noqa: PLR0912 - one branch for each kind of piece
    piece: Piece, state: Stretch | None, context: Context
) -> Stretch | None:
    """Return what a piece makes of the lunar time before it; ``None`` for one that is the same in every calendar."""
    match piece:
        case Year(era=None, short=False):
            return lunar_year(piece.number, Basis.EXPLICIT, piece.edge)
        case RelYear(told=False):
            if context.issued is None:
                return None
            return lunar_year(current_year(context.issued) + piece.offset, Basis.ISSUED, piece.edge)
        case GanzhiYear():
            return ganzhi_year(piece, state, context)
        case Month():
            return lunar_month(piece, state, context)
        case RelMonth(told=False):
            return rel_month(piece, context)
        case MonthDay():
            return lunar_day(piece.month, piece.day, state, context, leap=piece.leap)
        case Day():
            month = state.month if state else None
            told = context.sentence
            if month is None and told is not None and told.calendar == "lunar" and told.month:
                return lunar_day(abs(told.month), piece.number, told, context, leap=told.month < 0)
            if month is None:
                return latest_day(piece.number, context)
            return lunar_day(abs(month), piece.number, state, context, leap=month < 0)
        case Days():
            month = state.month if state else None
            if month is None:
                return None
            low = lunar_day(abs(month), piece.first, state, context, leap=month < 0)
            high = lunar_day(abs(month), piece.last, state, context, leap=month < 0)
            if low.start is None or high.end is None:
                return low if low.doubt else high
            return span(low.start, high.end, Grain.DAY, low.basis, low.year or 0, month)
        case Xun() if state is not None and state.start is not None and state.end is not None:
            start = state.start + timedelta(days=10 * (piece.first - 1))
            end = state.end if piece.last == 3 else state.start + timedelta(days=10 * piece.last - 1)
            return span(start, end, Grain.DAY, state.basis, state.year or 0)
        case _:
            return None
