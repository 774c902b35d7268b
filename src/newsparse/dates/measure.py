"""Resolving amounts of time and times that recur: their TIMEX3 values, and the days that 近三年 or 三天前 counts to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.ink import Day, Days, Every, Length, Month, MonthDay, Piece, Weekday
from newsparse.dates.scales import Anchor, Grain, Unit
from newsparse.dates.stretch import Stretch, monday, of_month, of_year, on, shifted, week_value
from newsparse.dates.types import Basis, DateKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newsparse.dates.context import Context

HALVES: Final = {
    Unit.YEAR: (6, Unit.MONTH),
    Unit.MONTH: (15, Unit.DAY),
    Unit.DAY: (12, Unit.HOUR),
    Unit.HOUR: (30, Unit.MINUTE),
}
"""What half a unit is written as: 两年半 is P2Y6M, 1个半小时 PT1H30M."""


def written(amounts: Sequence[tuple[float, Unit]]) -> str:
    """Return an amount of time as ISO 8601 has it.

    >>> written([(1, Unit.YEAR), (3, Unit.MONTH)]), written([(1.5, Unit.HOUR)]), written([(2, Unit.QUARTER)])
    ('P1Y3M', 'PT1H30M', 'P2Q')
    """
    days, clock = "", ""
    parts = list(amounts)
    if len(parts) == 1 and parts[0][0] % 1 == 0.5 and parts[0][1] in HALVES:
        amount, unit = parts[0]
        parts = [(amount - 0.5, unit)] if amount > 1 else []
        parts.append(HALVES[unit])
    for amount, unit in parts:
        number = f"{int(amount)}" if amount == int(amount) else f"{amount:g}"
        if unit.value[0] == "T":
            clock += number + unit.value[1]
        else:
            days += number + unit.value
    return f"P{days}T{clock}" if clock else f"P{days}"


def moved(day: date, amounts: Sequence[tuple[float, Unit]], sign: int) -> date | None:
    """Return a day so much time away; ``None`` for amounts of the clock, and beyond the calendar."""
    years = months = days = 0
    for amount, unit in amounts:
        match unit:
            case Unit.YEAR:
                months += round(amount * 12)
            case Unit.QUARTER:
                months += round(amount * 3)
            case Unit.MONTH:
                months += int(amount)
                days += 15 if amount % 1 else 0
            case Unit.WEEK:
                days += round(amount * 7)
            case Unit.DAY:
                days += int(amount)
            case _:
                return None
    if months > 120_000 or days > 4_000_000:
        return None
    return shifted(day, years=sign * years, months=sign * months, days=sign * days)


def length(piece: Length, context: Context) -> Stretch:
    """Return an amount of time, with its days where it hangs on the day of issue.

    近三年, 过去五年 and 两年来 end on the day of issue, 未来五年 and, of days and weeks, 五日内 begin on it. 三天前 and
    三天后 are the day, month or year they lead to, as fine as the unit is (50年前 is a year); what is later than a
    time told in the same sentence is counted from it (2019年他离开,三年后回来: 2022).
    """
    if piece.vague:
        return Stretch(None, None, None, Grain.DAY, Basis.NONE, kind=DateKind.DURATION)
    value = written(piece.amounts)
    if piece.upper:
        value = f"{value}/{written(piece.upper)}"
    told = Stretch(value, None, None, Grain.DAY, Basis.NONE, kind=DateKind.DURATION, mod=piece.mod)
    if piece.anchor in {Anchor.AGO, Anchor.LATER}:
        return point(piece, context)
    far = piece.upper or piece.amounts
    if piece.anchor is None or context.issued is None:
        return told
    if piece.anchor is Anchor.WITHIN and piece.amounts[-1][1] not in {Unit.DAY, Unit.WEEK}:
        return told  # 三年内建成 may as well be past as to come
    back = piece.anchor is Anchor.BACK
    edge = moved(context.issued, far, -1 if back else 1)
    if edge is None:
        return told
    start, end = (edge, context.issued) if back else (context.issued, edge)
    return told._replace(start=start, end=end, basis=Basis.ISSUED)


def point(piece: Length, context: Context) -> Stretch:
    """Return the time that an amount before or after another leads to, as fine as its unit."""
    unit = piece.amounts[-1][1]
    sign = -1 if piece.anchor is Anchor.AGO else 1
    before = earlier(unit, context) if piece.anchor is Anchor.LATER else None
    origin = before.end if before is not None else context.issued
    basis = Basis.ARTICLE if before is not None else Basis.ISSUED
    if origin is None:
        return Stretch(None, None, None, Grain.DAY, Basis.NONE)
    day = moved(origin, piece.amounts, sign)
    if day is None:
        # 一个小时后: the day of issue has no hour to count from.
        return Stretch(written(piece.amounts), None, None, Grain.DAY, Basis.NONE, kind=DateKind.DURATION, mod=piece.mod)
    match unit:
        case Unit.YEAR:
            found = of_year(day.year, basis)
        case Unit.MONTH | Unit.QUARTER:
            found = of_month(day.year, day.month, basis)
        case Unit.WEEK:
            first = monday(day)
            last = shifted(first, days=6) or first
            found = Stretch(week_value(day), first, last, Grain.WEEK, basis, year=day.year, month=day.month)
        case _:
            found = on(day, basis)
    return found._replace(mod=piece.mod)


def earlier(unit: Unit, context: Context) -> Stretch | None:
    """Return the time told in the same sentence, when it is as fine as the unit."""
    needed = {Unit.YEAR: Grain.YEAR, Unit.MONTH: Grain.MONTH, Unit.QUARTER: Grain.MONTH}.get(unit, Grain.DAY)
    told = context.sentence
    if told is not None:
        return told if told.grain >= needed else None
    return None


def every(head: Every, pieces: Sequence[Piece]) -> Stretch:
    """Return a time that recurs: 每天 P1D, 每周三 XXXX-WXX-3, 每月5日 XXXX-XX-05, 每年8月1日 XXXX-08-01."""
    value = head.value
    if value is None and head.part is None:
        value = f"XXXX-WXX-{head.weekday}" if head.weekday else written([(head.amount, head.unit)])
    for piece in pieces:
        match piece:
            case MonthDay():
                value = f"XXXX-{piece.month:02}-{piece.day:02}" if not piece.lunar else None
            case Month():
                value = f"XXXX-{piece.number:02}"
            case Day():
                year_month = value if value and len(value) == 7 and value[5:].isdigit() else "XXXX-XX"
                value = f"{year_month}-{piece.number:02}"
            case Days():
                value = f"XXXX-XX-{piece.first:02}/XXXX-XX-{piece.last:02}"
            case Weekday():
                value = f"XXXX-WXX-{piece.number}"
            case _:
                pass
    return Stretch(value, None, None, Grain.DAY, Basis.NONE, kind=DateKind.SET)
