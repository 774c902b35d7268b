"""Which days an expression means: the only place that knows the day of issue and the dates told before.

Each piece narrows the time that the pieces before it named: 去年 is a year, 国庆假期 in it some days. What is not
printed is filled in by the rules of thumb below, and ``basis`` on the mention says what was used.

- *Year of the issue.* A month or day without its year is of the year of the issue (8月5日 in the 咸宁日报 of
  2024-08-06 is 2024-08-05); in January and February an October–December date is of the year before.
- *Same sentence.* After a date printed with year and month, a date without a year in the same sentence is of that
  year (2023年9月18日开工、10月7日…): a list shares what its first member prints. A range over New Year gives none.
- *Latest such day.* A day without its month is the latest such day on or before the issue (新华社三十一日电 of
  1963-01-01 is 12-31); of the month told in the same sentence when there is one (8月5日、6日), and about a day to come
  that was told just before (定在7月15日。14日晚8时彩排, ``fill.near_plan``).
- *Announced.* Where 将于, 预计, 押后至 and their like stand before, or the day is a few days off and the last one weeks ago,
  the next such day is meant, and a month and day of the year of the issue (``ahead``).
- *Past preferred.* 星期二 is the latest Tuesday up to the issue, 周末 the last weekend; the next one is an alternative,
  and is meant where the sentence has spoken of a time to come (18日起有雨，周末转晴). Behind 本周 or 下周 it is of that week.
- *Festivals.* Of the year of the issue; in November and December a festival of January or February is the coming
  one, in January and February one of October to December the last one. The neighbour year's is an alternative.
- *Told before.* 当天, 次日, 同年 count from the nearest earlier date of the article that is fine enough; without one
  the mention has no days.
- *A time of day alone* is on the latest earlier day of the article, else it stays a time (上午9时 is T09:00).
- *Lists.* What stands just behind a date that is printed with its year shares the year (去年9月、10月 are both of 2023).
- *Two figures.* ’98 and 21年底 are the latest such year that is at most one ahead of the issue.
- *Sixty years.* 甲辰年 is the one nearest to the issue (``moon.ganzhi_year``); without an issue all are alternatives.
- *Before 1912* a date without a label or a year by number is lunar (六月二十日 in a 申报 of 1880), ``moon.is_lunar``.
- *Ends.* 年底 is the last quarter, 月底 what follows the twentieth, 年末 and 月末 the last day (``stretch.at_edge``).
- *Amounts.* 近三年 ends on the issue, 未来三年 begins on it; 三天前 counts from it; 三年后 counts from a time told in
  the same sentence, else from the issue (``measure.length``).
- *The Republic.* 卅六年十二月 and 102年12月 are of the Republic in its own papers, later where that is about the year of
  the issue (``ages.may_be_of_republic``).
- *Names.* A lone word of time beside a role, in quotation marks or before 集团 is a name and no mention (``names``).
- *Pairs.* Two calendars side by side complete and check each other (``pairs``).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from newsparse.dates.ages import century, decade, plan, rel_month, rel_year, since, year, year_part, years
from newsparse.dates.context import Context
from newsparse.dates.fill import day, days, in_year, month_day, months, xun
from newsparse.dates.hours import at_time, clock, clocks
from newsparse.dates.ink import (
    Chain,
    Clock,
    Clocks,
    Day,
    DayPart,
    Days,
    Every,
    Festival,
    FullDate,
    Length,
    Month,
    MonthDay,
    Months,
    NotADate,
    NthWeek,
    NthWeekday,
    Piece,
    RelDay,
    RelMonth,
    RelSpan,
    Term,
    Vague,
    Week,
    Weekday,
    Weekend,
    Xun,
)
from newsparse.dates.ink_years import (
    Century,
    Decade,
    GanzhiYear,
    Label,
    Plan,
    RelYear,
    SamePeriod,
    Since,
    Year,
    YearBC,
    YearBefore,
    YearPart,
    Years,
)
from newsparse.dates.kept import festival, term
from newsparse.dates.measure import every, length
from newsparse.dates.moon import ganzhi_year, is_lunar, narrow_lunar
from newsparse.dates.scales import Grain
from newsparse.dates.stretch import Stretch, at_edge, lost, nothing, of_day, of_month, shifted
from newsparse.dates.types import Basis
from newsparse.dates.weekly import nth_week, nth_weekday, rel_day, rel_span, week, weekday, weekend

if TYPE_CHECKING:
    from collections.abc import Sequence

EXPLICIT: Final = Basis.EXPLICIT
EMPTY: Final = Context(None)
"""A context that knows nothing, for times that recur."""


def resolve(pieces: Sequence[Piece], context: Context, at: int = 0) -> Stretch:
    """Return which days the pieces of an expression mean together."""
    first = pieces[0]
    if isinstance(first, Every):
        return every_with_clock(first, pieces[1:])
    if isinstance(first, Length):
        return length(first, context)
    if isinstance(first, YearBefore):
        return before_the_table(first, pieces[1:])
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


def before_the_table(piece: YearBefore, finer: Sequence[Piece]) -> Stretch:
    """Return a year whose months the table does not hold: its number is all that can be told, and nothing of its days."""
    found = nothing(Grain.YEAR, EXPLICIT, value=f"{piece.number:04}")._replace(calendar="lunar", era=piece.era)
    if all(isinstance(other, GanzhiYear) for other in finer):
        return found
    return found._replace(value=None, doubt=f"the lunar months of {piece.number} are not in the table", lost=True)


def narrow(piece: Piece, state: Stretch | None, context: Context, at: int) -> Stretch:  # noqa: PLR0912 - one branch for each kind of piece
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
        case RelSpan():
            return rel_span(piece, context)
        case RelDay():
            return rel_day(piece, state, context, at)
        case RelMonth():
            return rel_month(piece, state, context)
        case YearPart():
            return year_part(piece, state, context)
        case Months():
            return months(piece, state, context)
        case Days():
            return days(piece, state, context)
        case Years():
            return years(piece)
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
            return clocks(piece, state, context, at)
        case Century():
            return century(piece, context)
        case Decade():
            return decade(piece, state, context)
        case Plan():
            return plan(piece)
        case Since():
            return since(piece)
        case SamePeriod():
            return same_period(state, context)
        case GanzhiYear():
            return ganzhi_year(piece, state, context)
        case YearBC():
            return nothing(Grain.YEAR, value=f"BC{piece.number:04}")
        case Vague():
            return nothing(Grain.DAY, value=piece.ref.value)
        case Label() | Every() | Length() | Chain() | NotADate() | YearBefore():
            return state or nothing(Grain.DAY)


def same_period(state: Stretch | None, context: Context) -> Stretch:
    """Return the period spoken of, in the year before 同期: 今年上半年…，去年同期 is 2023-H1; the year when none is."""
    if state is None or state.year is None:
        return state or lost(Grain.YEAR)
    if state.grain is Grain.MONTH:
        return state  # 上月同期
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


def every_with_clock(head: Every, pieces: Sequence[Piece]) -> Stretch:
    """Return a time that recurs, with the time of day behind it: 每天8时 XXXX-XX-XXT08:00."""
    found = every(head, pieces)
    day = found.value if found.value and found.value.startswith("XXXX") else "XXXX-XX-XX"
    # 每晚8点: the part of the day may stand in the word itself.
    part = (head.part and Stretch("", None, None, Grain.TIME, Basis.NONE, time=f"T{head.part}")) or None
    for piece in pieces:
        match piece:
            case DayPart():
                part = Stretch("", None, None, Grain.TIME, Basis.NONE, time=f"T{piece.code}")
            case Clock():
                return at_hours(found, day, clock(piece, part, EMPTY, 0).time)
            case Clocks():
                low, high = (clock(Clock(hour), part, EMPTY, 0).time for hour in (piece.first, piece.last))
                return at_hours(found, day, low, high)
            case _:
                pass
    if part is not None and head.weekday and found.value:
        return found._replace(value=f"{found.value}{part.time}", time=part.time)
    return found


def at_hours(found: Stretch, day: str, low: str | None, high: str | None = None) -> Stretch:
    """Return a recurring day at its hours; days from one to another (每周一至周五) keep their value without them."""
    time = low if high is None else f"{low}/{high}"
    if "/" in day:
        return found._replace(value=day, time=time)
    return found._replace(value=f"{day}{low}" if high is None else f"{day}{low}/{day}{high}", time=time)
