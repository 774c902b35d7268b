"""Weeks, weekends and days of the week, and days counted from the issue or from a day told before."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from newsparse.dates.hours import timed
from newsparse.dates.scales import Grain, Unit
from newsparse.dates.stretch import Stretch, between, lost, monday, nothing, of_day, of_year, on, shifted, week_value
from newsparse.dates.types import Basis, DateKind, Interval

if TYPE_CHECKING:
    from newsparse.dates.context import Context
    from newsparse.dates.ink import NthWeek, NthWeekday, RelDay, RelSpan, Week, Weekday, Weekend


ISSUED, ARTICLE = Basis.ISSUED, Basis.ARTICLE


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


def rel_span(piece: RelSpan, context: Context) -> Stretch:
    """Return the days or years from one distance to another: 今明两天, 今明两年."""
    issued = context.issued
    if issued is None:
        return lost(Grain.DAY)
    if piece.unit is Unit.YEAR:
        low, high = of_year(issued.year + piece.first, Basis.ISSUED), of_year(issued.year + piece.last, Basis.ISSUED)
        if low.start is None or high.end is None:
            return nothing(Grain.YEAR)
        return between(low.start, high.end, Grain.YEAR, Basis.ISSUED, f"{low.value}/{high.value}")
    start, end = shifted(issued, days=piece.first), shifted(issued, days=piece.last)
    return between(start, end, Grain.DAY, Basis.ISSUED) if start and end else nothing(Grain.DAY)


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
    spoken = context.sentence
    if spoken is not None and spoken.grain is Grain.WEEK and spoken.start is not None:
        # 本周多云,周五有雨: the sentence has named the week.
        found = shifted(monday(spoken.start), days=piece.number - 1)
        return on(found, ARTICLE) if found else nothing(Grain.DAY)
    found = shifted(issued, days=-((issued.isoweekday() - piece.number) % 7))
    if found is None:
        return nothing(Grain.DAY)
    after = shifted(found, days=7)
    if after is not None and looks_ahead(context):
        return on(after, ISSUED)._replace(alternatives=(Interval(found, found),))
    others = (Interval(after, after),) if after and found != issued else ()
    return on(found, ISSUED)._replace(alternatives=others)


def looks_ahead(context: Context) -> bool:
    """Return whether the sentence has spoken of a time to come: 18日起有雨,周末转晴."""
    told = context.sentence
    return told is not None and told.start is not None and context.issued is not None and told.start > context.issued


def weekend(piece: Weekend, context: Context) -> Stretch:
    """Return a Saturday and Sunday; without 本 or 上 the last one that has begun, with the next as alternative.

    Behind a time to come in its sentence it is the next one.
    """
    issued = context.issued
    if issued is None:
        return nothing(Grain.WEEK, value="XXXX-WXX-WE")
    begun = issued.isoweekday() >= 6
    offset = piece.week if piece.week is not None else 0 if begun or looks_ahead(context) else -1
    saturday = shifted(monday(issued), days=7 * offset + 5)
    if saturday is None or saturday == date.max:
        return nothing(Grain.WEEK)
    others: tuple[Interval, ...] = ()
    if offset < 0 and piece.week is None and (after := shifted(saturday, days=7)):
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
