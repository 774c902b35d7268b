"""What is not printed with a month or a day: its year, its month. The rules of thumb are those of ``resolve``."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from newsparse.dates.scales import Grain
from newsparse.dates.stretch import (
    Stretch,
    between,
    last_day,
    lost,
    nothing,
    of_day,
    of_month,
    on,
    shifted,
)
from newsparse.dates.types import Basis, Interval

if TYPE_CHECKING:
    from newsparse.dates.context import Context
    from newsparse.dates.ink import Days, MonthDay, Months, Xun


ABOUT_A_PLAN: Final = 10
"""Days; so near to a day to come the others of its story stand."""
ISSUED, EXPLICIT, ARTICLE = Basis.ISSUED, Basis.EXPLICIT, Basis.ARTICLE


def default_year(month: int, context: Context) -> int | None:
    """Return the year of a month that is printed without one; see *Year of the issue* above."""
    issued = context.issued
    if issued is None:
        return None
    return issued.year - 1 if issued.month <= 2 and month >= 10 else issued.year


def year_of(month: int, state: Stretch | None, context: Context) -> tuple[int | None, Basis]:
    """Return the year that a month lies in, and what that rests on."""
    if state is not None:
        return state.year, state.basis
    told = context.sentence
    if told is not None and told.basis is EXPLICIT and told.grain >= Grain.MONTH and told.calendar == "gregorian":
        over = told.start is not None and told.end is not None and told.start.year != told.end.year
        # A range over New Year gives no year: 2018年12月30日至2019年1月1日…12月31日.
        return (default_year(month, context), ISSUED) if over else (told.year, ARTICLE)
    return listed_year(month, context)


def listed_year(month: int, context: Context) -> tuple[int | None, Basis]:
    """Return the year of the time just before in a list (去年9月、10月), else the year that is to be filled in."""
    told = context.listed()
    if told is not None and told.year is not None and told.calendar == "gregorian":
        return told.year, told.basis
    return default_year(month, context), ISSUED


def in_year(month: int, state: Stretch | None, context: Context) -> Stretch:
    """Return a month of the year before it, or of the year that is to be filled in."""
    number, basis = year_of(month, state, context)
    if number is None:
        if state is not None and state.lost:
            return lost(Grain.MONTH)
        return nothing(Grain.MONTH, value=f"XXXX-{month:02}")._replace(month=month)
    return of_month(number, month, basis, era=state.era if state else None)


def month_day(piece: MonthDay, state: Stretch | None, context: Context) -> Stretch:
    """Return a day of a month."""
    if state is not None and state.grain is Grain.DAY and state.start is not None:
        return numbered(state, piece.day, piece.month)
    number, basis = year_of(piece.month, state, context)
    if number is None:
        if state is not None and state.lost:
            return lost(Grain.DAY)
        if not (1 <= piece.month <= 12 and 1 <= piece.day <= last_day(2000, piece.month)):
            why = "no year has such a day"
            return nothing(Grain.DAY, EXPLICIT, why)
        return nothing(Grain.DAY, value=f"XXXX-{piece.month:02}-{piece.day:02}")
    return of_day(number, piece.month, piece.day, basis, era=state.era if state else None)


def day(number: int, state: Stretch | None, context: Context) -> Stretch:
    """Return a day that is printed without its month; see *Latest such day* in ``resolve``."""
    if state is not None and state.grain is Grain.DAY and state.start is not None:
        return numbered(state, number, None)
    if state is not None:
        if state.year is None or state.month is None:
            return (
                lost(Grain.DAY) if state.lost else nothing(Grain.DAY, value=f"{state.value or 'XXXX-XX'}-{number:02}")
            )
        return of_day(state.year, state.month, number, state.basis, era=state.era)
    told = context.sentence
    if told is not None and told.grain >= Grain.MONTH and told.calendar == "gregorian" and told.year and told.month:
        found = of_day(told.year, told.month, number, ARTICLE)
        if found.start is not None and told.start is not None:
            return found
    if context.issued is None:
        return nothing(Grain.DAY, value=f"XXXX-XX-{number:02}")
    return near_plan(number, context) or latest(number, context.issued)


def near_plan(number: int, context: Context) -> Stretch | None:
    """Return the day of this number that is about a day to come told just before: 定在7月15日。…14日晚8时."""
    told = context.day_near(context.at)
    issued = context.issued
    if told is None or told.start is None or issued is None or told.start <= issued or told.calendar != "gregorian":
        return None
    if not 1 <= number <= last_day(told.start.year, told.start.month):
        return None
    found = told.start.replace(day=number)
    return on(found, ARTICLE) if issued < found and abs((found - told.start).days) <= ABOUT_A_PLAN else None


def numbered(state: Stretch, number: int, month: int | None) -> Stretch:
    """Return a day that is named otherwise and has its number in brackets: 周五(22日) is the Friday of that number."""
    for day in (state.start, *(other.start for other in state.alternatives)):
        if day is not None and day.day == number and month in {None, day.month}:
            return on(day, state.basis)
    told = f"{number}日" if month is None else f"{month}月{number}日"
    return state._replace(doubt=f"{state.start} is not {told}, which is printed beside it")


def latest(number: int, issued: date) -> Stretch:
    """Return the latest day of this number on or before another; the next one is an alternative."""
    behind: date | None = None
    year, month = issued.year, issued.month
    for _ in range(3):
        if number <= last_day(year, month) and (candidate := date(year, month, number)) <= issued:
            behind = candidate
            break
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
        if year < 1:
            break
    ahead = upcoming(number, issued)
    if behind is None:
        return nothing(Grain.DAY, ISSUED, f"no month has a day {number}")
    others = (Interval(ahead, ahead),) if ahead and ahead != behind else ()
    return on(behind, ISSUED)._replace(alternatives=others)


def upcoming(number: int, issued: date) -> date | None:
    """Return the next day of this number after another."""
    year, month = issued.year, issued.month
    for _ in range(3):
        if number <= last_day(year, month) and (candidate := date(year, month, number)) > issued:
            return candidate
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        if year > date.max.year:
            break
    return None


def days(piece: Days, state: Stretch | None, context: Context) -> Stretch:
    """Return a range of days of a month; the month is that of the first day."""
    first = day(piece.first, state, context)
    if first.start is None:
        if first.value and not first.doubt:
            return first._replace(value=f"{first.value}/{first.value[:-2]}{piece.last:02}")
        return first
    last = of_day(first.start.year, first.start.month, piece.last, first.basis)
    if piece.last < piece.first:
        after = shifted(first.start.replace(day=1), months=1)
        last = of_day(after.year, after.month, piece.last, first.basis) if after else last
    if last.end is None:
        return last
    return between(first.start, last.end, Grain.DAY, first.basis)


def months(piece: Months, state: Stretch | None, context: Context) -> Stretch:
    """Return a range of months; one that runs backwards runs over New Year (11月至2月)."""
    number, basis = year_of(piece.first, state, context)
    if number is None:
        return lost(Grain.MONTH) if state else nothing(Grain.MONTH, value=f"XXXX-{piece.first:02}/XXXX-{piece.last:02}")
    over = number + (piece.last < piece.first)
    start, end = date(number, piece.first, 1), date(over, piece.last, last_day(over, piece.last))
    value = f"{number:04}-{piece.first:02}/{over:04}-{piece.last:02}"
    return Stretch(value, start, end, Grain.PART, basis, era=state.era if state else None, year=number)


def xun(piece: Xun, state: Stretch | None) -> Stretch:
    """Return one or two of the tens of a month."""
    if state is None or state.start is None or state.end is None:
        return lost(Grain.DAY)
    start = state.start + timedelta(days=10 * (piece.first - 1))
    end = state.end if piece.last == 3 else state.start + timedelta(days=10 * piece.last - 1)
    return between(start, end, Grain.WEEK, state.basis)
