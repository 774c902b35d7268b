"""Resolving the two ends of a range together: what is left out at one end is taken from the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.dates.compose import rank
from newsparse.dates.fill import latest
from newsparse.dates.ink import Clock, Day, DayPart, Every, FullDate, Month, MonthDay, Piece, RelDay, RelMonth, Weekday
from newsparse.dates.ink_years import Label, RelYear, Year
from newsparse.dates.resolve import resolve
from newsparse.dates.stretch import Stretch, nothing, shifted
from newsparse.dates.types import Basis, DateKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.dates.context import Context

YEAR: Final = 3
MONTH: Final = 5
DAY: Final = 7
WEEKDAY: Final = 8
"""Ranks of ``compose.RANKS``."""


def shared(first: Sequence[Piece], second: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return the second end with what it leaves out: the pieces of the first that are coarser than its own first.

    8月5日至7日 shares the month, 2023年5月至7月 the year, 上午9时至11时30分 day and morning.
    """
    finest = rank(second[0])
    head: list[Piece] = []
    for piece in first:
        if isinstance(piece, Weekday) and finest <= WEEKDAY:
            continue
        if isinstance(piece, MonthDay) and MONTH < finest <= DAY:
            head.append(Month(piece.month, lunar=piece.lunar, leap=piece.leap))
        elif isinstance(piece, FullDate) and MONTH < finest <= DAY:
            head.append(FullDate(piece.year, piece.month))
        elif rank(piece) < finest:
            head.append(piece)
    return (*head, *second)


def with_part(first: Sequence[Piece], second: Sequence[Piece]) -> Sequence[Piece]:
    """Return the second end with the part of the day that stands in the clock time of the first: 晚7时至9时."""
    low, high = first[-1], second[0]
    if isinstance(low, Clock) and isinstance(high, Clock) and low.part and not high.part:
        return (evolve(high, part=low.part), *second[1:])
    return second


def resolve_range(first: Sequence[Piece], second: Sequence[Piece], context: Context, at: int) -> Stretch:
    """Return the stretch from one end to the other, both included."""
    if isinstance(first[0], Every):
        return recurring(first, second, context, at)
    year_behind = isinstance(second[0], Year) and not any(
        rank(piece) <= YEAR and not isinstance(piece, Label) for piece in first
    )
    if year_behind:
        # 12月28日至2024年1月3日: the year stands at the second end only.
        high = resolve(second, context, at)
        low = resolve((second[0], *first), context, at)
        if low.start is not None and high.end is not None and low.start > high.end and high.year is not None:
            low = resolve((Year(high.year - 1), *first), context, at)
        return joined(low, high)
    if isinstance(first[0], Day) and isinstance(second[0], MonthDay | RelMonth | Month):
        # 28日至7月1日: the month stands at the second end only.
        high = resolve(second, context, at)
        low = latest(first[0].number, high.start) if high.start is not None else resolve(first, context, at)
        return joined(low, high)
    low = resolve(first, context, at)
    if isinstance(second[0], RelYear | RelMonth | RelDay) and second[0].told:
        context.remember(low, at, at)  # 2023年12月至次年2月
    told = shared(first, with_part(first, second))
    if isinstance(told[0], Day) and low.start is not None and low.calendar == "gregorian":
        told = (Year(low.start.year), Month(low.start.month), *told)
    high = resolve(told, context, at)
    if low.start is not None and high.end is not None and high.end < low.start:
        high = after(low, second, told, context, at) or high
    return joined(low, high)


def after(low: Stretch, second: Sequence[Piece], told: Sequence[Piece], context: Context, at: int) -> Stretch | None:
    """Return the second end, moved to the first such time after the first end; ``None`` where it is printed in full.

    12月28日至1月3日 ends in the next year, 28日至3日 in the next month, 周五至周一 in the next week.
    """
    if isinstance(second[0], Weekday) and low.start is not None:
        found = resolve(told, context, at)
        start = shifted(found.start, days=7) if found.start else None
        return found._replace(value=start.isoformat(), start=start, end=start) if start else None
    if rank(second[0]) > YEAR and low.year is not None and rank(second[0]) <= MONTH:
        return resolve((Year(low.year + 1), *(piece for piece in told if rank(piece) > YEAR)), context, at)
    if isinstance(second[0], Day) and low.start is not None:
        month = shifted(low.start.replace(day=1), months=1)
        if month is not None:
            return resolve((Year(month.year), Month(month.month), *second), context, at)
    return None


def joined(low: Stretch, high: Stretch) -> Stretch:
    """Return one stretch of two."""
    doubt = low.doubt or high.doubt
    grain = min(low.grain, high.grain)
    time = DateKind.TIME in {low.kind, high.kind}
    if low.value is None or high.value is None:
        return nothing(grain, Basis.EXPLICIT if doubt else Basis.NONE, doubt)
    value = f"{low.value.split('/')[0]}/{high.value.split('/')[-1]}"
    if low.start is not None and high.end is not None and high.end < low.start:
        doubt = doubt or f"{high.value} is before {low.value}"
    return Stretch(
        value if not doubt else None,
        low.start if not doubt else None,
        high.end if not doubt else None,
        grain,
        low.basis if low.basis is not Basis.NONE else high.basis,
        kind=DateKind.TIME if time else DateKind.DATE,
        time=f"{low.time or ''}/{high.time or ''}" if time else None,
        calendar=low.calendar,
        era=low.era,
        doubt=doubt,
        year=high.year,
        month=high.month,
        mod=low.mod if low.mod == high.mod else None,
    )


def recurring(first: Sequence[Piece], second: Sequence[Piece], context: Context, at: int) -> Stretch:
    """Return a time that recurs with both its ends: 每天8时至20时 XXXX-XX-XXT08:00/XXXX-XX-XXT20:00."""
    low = resolve(first, context, at)
    head = tuple(
        piece
        for piece in first
        if not isinstance(piece, Clock) and not (isinstance(piece, DayPart) and isinstance(second[0], DayPart))
    )
    if isinstance(second[0], Clock | DayPart):
        high = resolve((*head, *second), context, at)
    else:
        high = resolve((first[0], *second), context, at)
    if low.value is None or high.value is None:
        return low
    time = f"{low.time}/{high.time}" if low.time else None
    # Days from one to another (每周一至周五) are a value of their own; the hours stand apart from it.
    return low._replace(value=low.value if low.value == high.value else f"{low.value}/{high.value}", time=time)
