"""Which days an expression means: the only place that knows the day of issue and the dates told before.

Each piece narrows the time that the pieces before it named: 去年 is a year, 国庆假期 in it some days. What is not
printed is filled in by the rules of thumb below, and ``basis`` on the mention says what was used.

- *Year of the issue.* A month or day without its year is of the year of the issue (8月5日 in the 咸宁日报 of
  2024-08-06 is 2024-08-05); in January and February an October–December date is of the year before.
- *Same sentence.* After a date printed with year and month, a date without a year in the same sentence is of that
  year (2023年9月18日开工、10月7日…): a list shares what its first member prints.
- *Latest such day.* A day without its month is the latest such day on or before the issue (新华社三十一日电 of
  1963-01-01 is 12-31); of the month told in the same sentence when there is one (8月5日、6日), and the next such day
  where 将 or 拟 stands before (将于25日举行).
- *Past preferred.* 星期二 is the latest Tuesday up to the issue, 周末 the last weekend; the next one is an alternative.
- *Festivals.* Of the year of the issue; in November and December a festival of January or February is the coming
  one, in January and February one of October to December the last one. The neighbour year's is an alternative.
- *Told before.* 当天, 次日, 同年 count from the nearest earlier date of the article that is fine enough; without one
  the mention has no days.
- *A time of day alone* is on the latest earlier day of the article, else it stays a time.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from newsparse.calendars.eras import era_year
from newsparse.calendars.festivals import festival_dates
from newsparse.calendars.holidays import days_off
from newsparse.calendars.plans import plan_years
from newsparse.calendars.terms import term_date
from newsparse.dates.context import Context
from newsparse.dates.ink import (
    Century,
    Chain,
    Clock,
    Clocks,
    Day,
    DayPart,
    Days,
    Decade,
    Edge,
    Every,
    Festival,
    FullDate,
    GanzhiYear,
    Grain,
    Label,
    Length,
    Month,
    MonthDay,
    Months,
    NotADate,
    NthWeek,
    NthWeekday,
    Piece,
    Plan,
    RelDay,
    RelMonth,
    RelYear,
    SamePeriod,
    Term,
    Vague,
    Week,
    Weekday,
    Weekend,
    Xun,
    Year,
    YearBC,
    YearPart,
    Years,
)
from newsparse.dates.measure import every, length
from newsparse.dates.moon import ganzhi_year, is_lunar, narrow_lunar
from newsparse.dates.stretch import (
    THIRDS,
    Stretch,
    at_edge,
    between,
    last_day,
    lost,
    monday,
    nothing,
    of_day,
    of_month,
    of_year,
    on,
    shifted,
    week_value,
)
from newsparse.dates.types import Basis, DateKind, Interval
from newsparse.errors import CalendarRangeError, InvalidDate

if TYPE_CHECKING:
    from collections.abc import Sequence

ISSUED, EXPLICIT, ARTICLE = Basis.ISSUED, Basis.EXPLICIT, Basis.ARTICLE
EMPTY: Final = Context(None)
"""A context that knows nothing, for times that recur."""
DAYTIME: Final = {"AF", "EV", "NI"}
"""Parts of the day whose hours are counted from noon."""


def resolve(pieces: Sequence[Piece], context: Context, at: int = 0) -> Stretch:
    """Return which days the pieces of an expression mean together."""
    first = pieces[0]
    if isinstance(first, Every):
        return every_with_clock(pieces)
    if isinstance(first, Length):
        return length(first, context)
    lunar = is_lunar(pieces, context.issued)
    state: Stretch | None = None
    for piece in pieces:
        if isinstance(piece, Label):
            continue
        found = narrow_lunar(piece, state, context) if lunar else None
        if found is None:
            found = narrow(piece, state, context, at)
        if state is not None and state.lost and found.start is None:
            found = found._replace(lost=True, basis=Basis.NONE)
        state = found
    return state if state is not None else nothing(Grain.DAY)


def narrow(piece: Piece, state: Stretch | None, context: Context, at: int) -> Stretch:  # noqa: C901, PLR0911, PLR0912
    """Return what a piece makes of the time before it, in the Gregorian calendar."""
    match piece:
        case MonthDay():
            return month_day(piece, state, context)
        case Year():
            return year(piece, context)
        case Month():
            found = in_year(piece.number, state, context)
            return at_edge(found, piece.edge)
        case Day():
            return day(piece.number, state, context)
        case FullDate():
            if piece.day is None:
                return of_month(piece.year, piece.month, EXPLICIT)
            return of_day(piece.year, piece.month, piece.day, EXPLICIT)
        case RelYear():
            return rel_year(piece, context)
        case RelDay():
            return rel_day(piece, state, context, at)
        case RelMonth():
            return rel_month(piece, context)
        case YearPart():
            return year_part(piece, state, context)
        case Months():
            return months(piece, state, context)
        case Days():
            return days(piece, state, context)
        case Years():
            if piece.last < piece.first:
                return nothing(Grain.YEAR, EXPLICIT, f"{piece.last} is before {piece.first}")
            value = f"{piece.first:04}/{piece.last:04}"
            return between(date(piece.first, 1, 1), date(piece.last, 12, 31), Grain.YEAR, EXPLICIT, value)
        case Weekday():
            return weekday(piece, state, context)
        case Weekend():
            return weekend(piece, context)
        case Week():
            return week(piece, context)
        case Xun():
            return xun(piece, state)
        case NthWeek():
            return nth_week(piece, state)
        case NthWeekday():
            return nth_weekday(piece, state)
        case Festival():
            return festival(piece, state, context)
        case Term():
            return term(piece, state, context)
        case DayPart():
            return at_time(f"T{piece.code}", state, context, at)
        case Clock():
            return clock(piece, state, context, at)
        case Clocks():
            low = clock(Clock(piece.first), state, context, at)
            high = clock(Clock(piece.last), state, context, at)
            return low._replace(value=f"{low.value}/{high.value}", time=f"{low.time}/{high.time}")
        case Century():
            return century(piece, context)
        case Decade():
            return decade(piece, state, context)
        case Plan():
            try:
                low_year, high_year = plan_years(piece.number)
            except InvalidDate as error:
                return nothing(Grain.YEAR, EXPLICIT, error.why)
            value = f"{low_year}/{high_year}"
            return between(date(low_year, 1, 1), date(high_year, 12, 31), Grain.YEAR, EXPLICIT, value)
        case SamePeriod():
            return same_period(state, context)
        case GanzhiYear():
            return ganzhi_year(piece, state, context)
        case YearBC():
            return nothing(Grain.YEAR, value=f"BC{piece.number:04}")
        case Vague():
            return nothing(Grain.DAY, value=piece.ref.value)
        case Label() | Every() | Length() | Chain() | NotADate():
            return state or nothing(Grain.DAY)


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
        return told.year, ARTICLE
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
    """Return a day that is printed without its month; see *Latest such day* above."""
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
    return latest(number, context.issued)


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


def year(piece: Year, context: Context) -> Stretch:
    """Return a year by number: as printed, of its era, or of the nearest century for two figures (’98, 21年底)."""
    if piece.era is not None:
        try:
            found = era_year(piece.era, piece.number)
        except (InvalidDate, CalendarRangeError) as error:
            why = error.why if isinstance(error, InvalidDate) else str(error)
            return nothing(Grain.YEAR, EXPLICIT, why)._replace(era=piece.era, lost=True)
        lunar = found.era.calendar == "lunar"
        value = f"{found.start}/{found.end}" if lunar else f"{found.year:04}"
        whole = Stretch(value, found.start, found.end, Grain.YEAR, EXPLICIT, era=piece.era, year=found.year)
        return at_edge(whole._replace(calendar="lunar") if lunar else whole, piece.edge)
    if not piece.short:
        return at_edge(of_year(piece.number, EXPLICIT), piece.edge)
    if context.issued is None:
        return nothing(Grain.YEAR, value=f"XX{piece.number:02}")
    # The past is preferred: two figures are the latest such year that is at most one ahead of the issue.
    century, ahead = divmod(context.issued.year + 1, 100)
    number = 100 * (century - (piece.number > ahead)) + piece.number
    return at_edge(of_year(number, ISSUED), piece.edge)


def rel_year(piece: RelYear, context: Context) -> Stretch:
    """Return a year counted from the issue, or from a date told before."""
    if piece.told:
        told = context.year
        if told is None or told.start is None:
            return lost(Grain.YEAR)
        return at_edge(of_year(told.start.year + piece.offset, ARTICLE), piece.edge)
    if context.issued is None:
        return lost(Grain.YEAR)
    return at_edge(of_year(context.issued.year + piece.offset, ISSUED), piece.edge)


def rel_month(piece: RelMonth, context: Context) -> Stretch:
    """Return a month counted from the issue, or from a date told before."""
    origin = context.issued
    basis = ISSUED
    if piece.told:
        origin = context.month.start if context.month is not None else None
        basis = ARTICLE
    moved = shifted(origin.replace(day=1), months=piece.offset) if origin is not None else None
    if moved is None:
        return lost(Grain.MONTH)
    return at_edge(of_month(moved.year, moved.month, basis), piece.edge)


def rel_day(piece: RelDay, state: Stretch | None, context: Context, at: int) -> Stretch:
    """Return a day counted from the issue, or from a date told before; 去年今日 is the same day of another year."""
    origin = context.issued
    basis = ISSUED
    if piece.told:
        told = context.day_near(at)
        origin, basis = (told.end if told else None), ARTICLE
    if origin is None:
        return lost(Grain.DAY)._replace(kind=DateKind.TIME if piece.part else DateKind.DATE, time=piece.part)
    if state is not None:
        if state.year is None:
            return lost(Grain.DAY)
        return of_day(state.year, origin.month, origin.day, state.basis)
    found = shifted(origin, days=piece.offset)
    if found is None:
        return nothing(Grain.DAY)
    if piece.part is None:
        return on(found, basis)
    return timed(on(found, basis), piece.part)


def year_part(piece: YearPart, state: Stretch | None, context: Context) -> Stretch:
    """Return whole months of a year: halves, quarters, seasons, the first months."""
    number, basis = (state.year, state.basis) if state else (default_year(piece.first, context), ISSUED)
    if number is None:
        return lost(Grain.PART)
    start = date(number, piece.first, 1)
    end = shifted(start, months=piece.last - piece.first + 1, days=-1)
    if end is None:
        return nothing(Grain.PART)
    if piece.first == 1 and piece.last == 12:
        return of_year(number, basis, era=state.era if state else None)
    value = f"{number:04}-{piece.code}" if piece.code else f"{number:04}-{piece.first:02}/{number:04}-{piece.last:02}"
    found = Stretch(value, start, end, Grain.PART, basis, era=state.era if state else None, year=number)
    return at_edge(found, piece.edge)


def months(piece: Months, state: Stretch | None, context: Context) -> Stretch:
    """Return a range of months; one that runs backwards runs over New Year (11月至2月)."""
    number, basis = year_of(piece.first, state, context)
    if number is None:
        return lost(Grain.MONTH) if state else nothing(Grain.MONTH, value=f"XXXX-{piece.first:02}/XXXX-{piece.last:02}")
    over = number + (piece.last < piece.first)
    start, end = date(number, piece.first, 1), date(over, piece.last, last_day(over, piece.last))
    value = f"{number:04}-{piece.first:02}/{over:04}-{piece.last:02}"
    return Stretch(value, start, end, Grain.PART, basis, era=state.era if state else None, year=number)


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


def weekday(piece: Weekday, state: Stretch | None, context: Context) -> Stretch:
    """Return a day of the week. Beside a printed day it is checked against it, and never repairs it."""
    if state is not None:
        if state.start is not None and state.start == state.end and state.start.isoweekday() != piece.number:
            own = "一二三四五六日"[state.start.isoweekday() - 1]
            return state._replace(doubt=f"{state.start} is 星期{own}, not 星期{'一二三四五六日'[piece.number - 1]}")
        return state
    issued = context.issued
    if issued is None:
        return nothing(Grain.DAY, value=f"XXXX-WXX-{piece.number}")
    if piece.week is not None:
        found = shifted(monday(issued), days=7 * piece.week + piece.number - 1)
        return on(found, ISSUED) if found else nothing(Grain.DAY)
    found = shifted(issued, days=-((issued.isoweekday() - piece.number) % 7))
    if found is None:
        return nothing(Grain.DAY)
    after = shifted(found, days=7)
    others = (Interval(after, after),) if after and found != issued else ()
    return on(found, ISSUED)._replace(alternatives=others)


def weekend(piece: Weekend, context: Context) -> Stretch:
    """Return a Saturday and Sunday; without 本 or 上 the last one that has begun, with the next as alternative."""
    issued = context.issued
    if issued is None:
        return nothing(Grain.WEEK, value="XXXX-WXX-WE")
    begun = issued.isoweekday() >= 6
    offset = piece.week if piece.week is not None else 0 if begun else -1
    saturday = shifted(monday(issued), days=7 * offset + 5)
    if saturday is None or saturday == date.max:
        return nothing(Grain.WEEK)
    others: tuple[Interval, ...] = ()
    if piece.week is None and not begun and (after := shifted(saturday, days=7)):
        others = (Interval(after, after + timedelta(days=1)),)
    found = between(saturday, saturday + timedelta(days=1), Grain.WEEK, ISSUED, f"{week_value(saturday)}-WE")
    return found._replace(alternatives=others)


def week(piece: Week, context: Context) -> Stretch:
    """Return a week, Monday to Sunday."""
    if context.issued is None:
        return lost(Grain.WEEK)
    first = shifted(monday(context.issued), days=7 * piece.offset)
    last = shifted(first, days=6) if first else None
    if first is None or last is None:
        return nothing(Grain.WEEK)
    return between(first, last, Grain.WEEK, ISSUED, week_value(first))


def xun(piece: Xun, state: Stretch | None) -> Stretch:
    """Return one or two of the tens of a month."""
    if state is None or state.start is None or state.end is None:
        return lost(Grain.DAY)
    start = state.start + timedelta(days=10 * (piece.first - 1))
    end = state.end if piece.last == 3 else state.start + timedelta(days=10 * piece.last - 1)
    return between(start, end, Grain.WEEK, state.basis)


def nth_week(piece: NthWeek, state: Stretch | None) -> Stretch:
    """Return a week of a month; the first is the one that the first day lies in."""
    if state is None or state.start is None or state.end is None:
        return lost(Grain.WEEK)
    first = shifted(monday(state.start), days=7 * (piece.number - 1))
    if first is None or first > state.end:
        return nothing(Grain.WEEK, state.basis, f"the month has no week {piece.number}")
    last = min(state.end, first + timedelta(days=6))
    return between(max(first, state.start), last, Grain.WEEK, state.basis)


def nth_weekday(piece: NthWeekday, state: Stretch | None) -> Stretch:
    """Return such a weekday of a month by its place."""
    if state is None or state.start is None or state.end is None:
        return lost(Grain.DAY)
    ahead = (piece.weekday - state.start.isoweekday()) % 7 + 7 * (piece.number - 1)
    found = state.start + timedelta(days=ahead)
    if found > state.end:
        return nothing(Grain.DAY, state.basis, f"the month has no such weekday number {piece.number}")
    return on(found, state.basis)


def festival(piece: Festival, state: Stretch | None, context: Context) -> Stretch:
    """Return the day of a festival, or its days off; see *Festivals* above.

    The days off of a year are decreed; where they are not known the mention has no days, and says so.
    """
    if state is not None and state.grain is Grain.DAY and state.start is not None:
        return state
    basis = state.basis if state is not None else ISSUED
    number = state.year if state is not None else None
    if number is None:
        if state is not None or context.issued is None:
            return lost(Grain.DAY)
        number = feast_year(piece.name, context.issued)
    if piece.off:
        stretch = days_off(piece.name, number)
        if stretch is None:
            return nothing(Grain.DAY, basis, f"the days off of {piece.name} in {number} are not known")
        return between(stretch[0], stretch[1], Grain.DAY, basis)._replace(year=number)
    found = feast_days(piece.name, number)
    if not found:
        return nothing(Grain.DAY, basis, f"{piece.name} is not known in {number}")
    others = [Interval(each, each) for each in found[1:]]
    if state is None and context.issued is not None:
        near = number + (1 if found[0] <= context.issued else -1)
        others += [Interval(each, each) for each in feast_days(piece.name, near)[:1]]
    return on(found[0], basis)._replace(alternatives=tuple(others))


def feast_days(name: str, number: int) -> tuple[date, ...]:
    """Return the days of a festival in a year, none where it is not known."""
    if not 1 <= number <= date.max.year:
        return ()
    return festival_dates(name, number)


def feast_year(name: str, issued: date) -> int:
    """Return the year of a festival that is printed without one."""
    own = feast_days(name, issued.year)
    if not own:
        return issued.year
    month = own[0].month
    if issued.month <= 2 and month >= 10:
        return issued.year - 1
    return issued.year + 1 if issued.month >= 11 and month <= 2 else issued.year


def term(piece: Term, state: Stretch | None, context: Context) -> Stretch:
    """Return the day of a solar term."""
    number = state.year if state is not None else (context.issued.year if context.issued else None)
    if number is None:
        return lost(Grain.DAY)
    basis = state.basis if state is not None else ISSUED
    try:
        return on(term_date(piece.name, number), basis)
    except (CalendarRangeError, InvalidDate):
        return nothing(Grain.DAY, basis, f"the solar terms of {number} are not in the table")


def timed(day: Stretch, told: str) -> Stretch:
    """Return a time of a day."""
    value = f"{day.value}{told}" if day.start is not None or day.value else None
    return day._replace(value=value, kind=DateKind.TIME, grain=Grain.TIME, time=told)


def at_time(told: str, state: Stretch | None, context: Context, at: int) -> Stretch:
    """Return a time of the day before it; alone it is on the latest earlier day of the article, else it stays a time."""
    if state is not None and (state.start is not None or state.lost or state.time is None):
        day = state if state.time is None else state._replace(value=bare(state))
        return timed(day, told)
    before = context.day_near(at)
    if before is None or before.start is None:
        return Stretch(told, None, None, Grain.TIME, Basis.NONE, kind=DateKind.TIME, time=told)
    return timed(on(before.start, ARTICLE), told)


def bare(state: Stretch) -> str | None:
    """Return the value of the day of a time."""
    return state.start.isoformat() if state.start is not None else None


def clock(piece: Clock, state: Stretch | None, context: Context, at: int) -> Stretch:
    """Return a clock time. The part of the day before it says which twelve hours are meant: 晚8时 is 20:00.

    After 凌晨 and before noon hours stay as printed; 中午 1时 is 13:00; 晚 1时 to 5时 are the small hours as printed.
    """
    part = piece.part or (state.time[1:] if state is not None and state.time and len(state.time) == 3 else None)
    hour = piece.hour
    if part in DAYTIME and (5 <= hour < 12 or (part == "AF" and 1 <= hour < 12)):
        hour += 12
    elif part == "NI" and hour == 12:
        hour = 24
    elif part == "MI" and 1 <= hour <= 3:
        hour += 12
    second = f":{piece.second:02}" if piece.second is not None else ""
    return at_time(f"T{hour:02}:{piece.minute or 0:02}{second}", state, context, at)


def century(piece: Century, context: Context) -> Stretch:
    """Return a century, 1900 to 1999 for the twentieth; its beginning and end are its first and last ten years."""
    number, basis = piece.number, EXPLICIT
    if piece.relative:
        if context.issued is None:
            return lost(Grain.CENTURY)
        number, basis = context.issued.year // 100 + 1 + piece.number, ISSUED
    base = 100 * (number - 1)
    if not 1 <= number <= 99:
        return nothing(Grain.CENTURY, basis, f"there is no century {number}")
    low, high = {None: (0, 99), Edge.START: (0, 9), Edge.MID: (40, 59)}.get(piece.edge, (90, 99))
    first, last = date(max(1, base + low), 1, 1), date(base + high, 12, 31)
    mod = piece.edge.value if piece.edge else None
    return Stretch(f"{number - 1:02}", first, last, Grain.CENTURY, basis, mod=mod, year=base)


def decade(piece: Decade, state: Stretch | None, context: Context) -> Stretch:
    """Return a decade; without a century it is the latest that has begun by the issue."""
    if state is not None:
        if state.year is None:
            return lost(Grain.DECADE)
        base, basis = state.year + 10 * piece.tens, state.basis
    elif context.issued is None:
        return nothing(Grain.DECADE, value=f"XX{piece.tens}")
    else:
        century = context.issued.year // 100 * 100
        base, basis = century + 10 * piece.tens, ISSUED
        if base > context.issued.year:
            base -= 100
    final = base if piece.last is None else base + 10 * (piece.last - piece.tens)
    low, high = THIRDS[piece.edge] if piece.edge else (0, 9)
    value = f"{base // 10:03}" if piece.last is None else f"{base // 10:03}/{final // 10:03}"
    mod = piece.edge.value if piece.edge else None
    first, last = date(max(1, base + low), 1, 1), date(final + high, 12, 31)
    return Stretch(value, first, last, Grain.DECADE, basis, mod=mod)


def same_period(state: Stretch | None, context: Context) -> Stretch:
    """Return the period spoken of, in the year before 同期: 今年上半年…，去年同期 is 2023-H1; the year when none is."""
    if state is None or state.year is None:
        return state or lost(Grain.YEAR)
    spoken = context.period
    if spoken is None or spoken.start is None or spoken.end is None or spoken.value is None:
        return state
    by = state.year - spoken.start.year
    start = shifted(spoken.start, years=by)
    after = shifted(spoken.end + timedelta(days=1), years=by) if spoken.end < date.max else None
    if start is None or after is None:
        return state
    value = "/".join(part.replace(str(spoken.start.year), str(state.year), 1) for part in spoken.value.split("/"))
    return Stretch(value, start, after - timedelta(days=1), spoken.grain, state.basis, year=state.year)


def every_with_clock(pieces: Sequence[Piece]) -> Stretch:
    """Return a time that recurs, with the time of day behind it: 每天8时 XXXX-XX-XXT08:00."""
    found = every(pieces)
    state: Stretch | None = None
    for piece in pieces:
        if isinstance(piece, DayPart):
            state = Stretch("", None, None, Grain.TIME, Basis.NONE, time=f"T{piece.code}")
        elif isinstance(piece, Clock):
            told = clock(piece, state, EMPTY, 0).time
            day = found.value if found.value and found.value.startswith("XXXX") else "XXXX-XX-XX"
            return found._replace(value=f"{day}{told}", time=told)
        elif isinstance(piece, Clocks):
            low, high = (clock(Clock(hour), state, EMPTY, 0).time for hour in (piece.first, piece.last))
            day = found.value if found.value and found.value.startswith("XXXX") else "XXXX-XX-XX"
            return found._replace(value=f"{day}{low}/{day}{high}", time=f"{low}/{high}")
    return found
