"""On which day a festival or a solar term is kept, and which days are off for it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from newsparse.calendars.festivals import festival_dates
from newsparse.calendars.holidays import days_off
from newsparse.calendars.seasons import season_days
from newsparse.calendars.terms import term_date
from newsparse.dates.scales import Grain
from newsparse.dates.stretch import Stretch, between, lost, nothing, on
from newsparse.dates.types import Basis, Interval
from newsparse.errors import CalendarRangeError, InvalidDate

if TYPE_CHECKING:
    from newsparse.dates.context import Context
    from newsparse.dates.ink import Festival, Term


ISSUED = Basis.ISSUED


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
        told = context.listed()
        number = told.year if told is not None and told.year else feast_year(piece.name, context.issued)
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
    """Return the day of a solar term, or the days of what is counted from one."""
    number = state.year if state is not None else (context.issued.year if context.issued else None)
    if number is None:
        return lost(Grain.DAY)
    basis = state.basis if state is not None else ISSUED
    try:
        if "伏" in piece.name or "九" in piece.name:
            return between(*season_days(piece.name, number), Grain.DAY, basis)._replace(year=number)
        return on(term_date(piece.name, number), basis)
    except (CalendarRangeError, InvalidDate):
        return nothing(Grain.DAY, basis, f"the solar terms of {number} are not in the table")
