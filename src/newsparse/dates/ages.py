"""Years, parts of years and what is longer: by number, by era, counted from the issue."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from newsparse.calendars.eras import era_year
from newsparse.calendars.plans import plan_years
from newsparse.dates.fill import listed_year
from newsparse.dates.scales import Edge, Grain
from newsparse.dates.stretch import THIRDS, Stretch, at_edge, between, lost, nothing, of_month, of_year, shifted
from newsparse.dates.types import Basis
from newsparse.errors import CalendarRangeError, InvalidDate

if TYPE_CHECKING:
    from newsparse.dates.context import Context
    from newsparse.dates.ink import RelMonth
    from newsparse.dates.ink_years import Century, Decade, Plan, RelYear, Since, Year, YearPart, Years


ISSUED, EXPLICIT, ARTICLE = Basis.ISSUED, Basis.EXPLICIT, Basis.ARTICLE


REPUBLIC: Final = range(1912, 1950)
"""The years in which a paper's 卅六年 is one of the Republic."""
BEFORE_REPUBLIC: Final = 1911


def may_be_of_republic(number: int, issued: date | None) -> bool:
    """Return whether a year without an era can be of the Republic: in its papers always, later where it is about now.

    >>> may_be_of_republic(37, date(1948, 8, 20)), may_be_of_republic(68, date(1979, 3, 28))
    (True, True)
    >>> may_be_of_republic(40, date(1998, 1, 5))
    False
    """
    if issued is None:
        return False
    return issued.year in REPUBLIC or abs(BEFORE_REPUBLIC + number - issued.year) <= 1


def year(piece: Year, context: Context) -> Stretch:
    """Return a year by number: as printed, of its era, or of the nearest century for two figures (’98, 21年底)."""
    if piece.era is not None and piece.short and not may_be_of_republic(piece.number, context.issued):
        return lost(Grain.YEAR)
    if piece.era is not None:
        try:
            found = era_year(piece.era, piece.number)
        except (InvalidDate, CalendarRangeError) as error:
            why = error.why if isinstance(error, InvalidDate) else str(error)
            return nothing(Grain.YEAR, EXPLICIT, why)._replace(era=piece.era, lost=True)
        lunar = found.era.calendar == "lunar"
        whole = Stretch(
            f"{found.year:04}", found.start, found.end, Grain.YEAR, EXPLICIT, era=piece.era, year=found.year
        )
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
    spoken = context.sentence if piece.spoken else None
    if spoken is not None and spoken.basis in {Basis.EXPLICIT, ISSUED} and spoken.start is not None:
        return at_edge(of_year(spoken.start.year + piece.offset, ARTICLE), piece.edge)
    if context.issued is None:
        return lost(Grain.YEAR)
    return at_edge(of_year(context.issued.year + piece.offset, ISSUED), piece.edge)


def rel_month(piece: RelMonth, state: Stretch | None, context: Context) -> Stretch:
    """Return a month counted from the issue, or from a date told before; 去年同月 is that month of another year."""
    if state is not None:
        spoken = context.month
        if state.year is None or spoken is None or spoken.month is None:
            return lost(Grain.MONTH)
        return of_month(state.year, spoken.month, state.basis)
    origin = context.issued
    basis = ISSUED
    if piece.told:
        origin = context.month.start if context.month is not None else None
        basis = ARTICLE
    moved = shifted(origin.replace(day=1), months=piece.offset) if origin is not None else None
    if moved is None:
        return lost(Grain.MONTH)
    return at_edge(of_month(moved.year, moved.month, basis), piece.edge)


def year_part(piece: YearPart, state: Stretch | None, context: Context) -> Stretch:
    """Return whole months of a year: halves, quarters, seasons, the first months."""
    number, basis = (state.year, state.basis) if state else listed_year(piece.first, context)
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


def plan(piece: Plan) -> Stretch:
    """Return the years of a five-year plan."""
    try:
        first, last = plan_years(piece.number)
    except InvalidDate as error:
        return nothing(Grain.YEAR, EXPLICIT, error.why)
    return between(date(first, 1, 1), date(last, 12, 31), Grain.YEAR, EXPLICIT, f"{first:04}/{last:04}")


def years(piece: Years) -> Stretch:
    """Return a range of years."""
    if piece.last < piece.first:
        return nothing(Grain.YEAR, EXPLICIT, f"{piece.last} is before {piece.first}")
    value = f"{piece.first:04}/{piece.last:04}"
    return between(date(piece.first, 1, 1), date(piece.last, 12, 31), Grain.YEAR, EXPLICIT, value)


def since(piece: Since) -> Stretch:
    """Return the time from an event on, which has no end."""
    year, month, *day = (int(part) for part in piece.day.split("-"))
    start = date(year, month, day[0] if day else 1)
    return Stretch(piece.day, start, None, Grain.DAY if day else Grain.MONTH, EXPLICIT)
