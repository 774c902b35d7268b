"""What the ink says: the pieces that date expressions are put together from, before anyone asks which day is meant.

A rule of this family reads one *piece* (a year, a month with its day, a part of the day …) and knows no clock.
``compose`` joins touching pieces of falling grain into expressions, ``resolve`` says which days those are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

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

if TYPE_CHECKING:
    from newsparse.dates.scales import Anchor, Edge, Ref, Unit


@frozen
class Month:
    """八月; 正月, 腊月 and 闰 are only of the lunar calendar."""

    number: int
    lunar: bool = False
    leap: bool = False
    edge: Edge | None = None


@frozen
class Months:
    """5至7月."""

    first: int
    last: int


@frozen
class RelSpan:
    """今明两年, 今明两天: from one distance to another, in years or days."""

    first: int
    last: int
    unit: Unit


@frozen
class RelMonth:
    """本月, 上个月; ``told`` for 同月, 次月."""

    offset: int
    told: bool = False
    edge: Edge | None = None


@frozen
class Xun:
    """上旬, 中旬, 下旬: the tens of a month, 1 to 3; 中下旬 is 2 to 3."""

    first: int
    last: int


@frozen
class NthWeek:
    """第2周 of a month or a year."""

    number: int


@frozen
class NthWeekday:
    """第3个星期日 of a month."""

    number: int
    weekday: int


@frozen
class MonthDay:
    """8月5日, 七月初三. ``day`` 0 stands for the last one (月晦).

    ``hao`` says that the day is printed with 号, which papers of before 1912 do for Western dates.
    """

    month: int
    day: int
    lunar: bool = False
    leap: bool = False
    hao: bool = False


@frozen
class Day:
    """5日; 初三 is only of the lunar calendar, and ``sure`` to be a day where 日 stands behind it."""

    number: int
    lunar: bool = False
    sure: bool = True


@frozen
class Days:
    """5—7日."""

    first: int
    last: int


@frozen
class FullDate:
    """2024-08-06, 2024.8: written in figures; ``day`` is ``None`` where only the month is given."""

    year: int
    month: int
    day: int | None = None


@frozen
class RelDay:
    """今日, 前天; ``told`` for 当天, 次日; ``part`` for 昨晚."""

    offset: int
    told: bool = False
    part: str | None = None


@frozen
class Weekday:
    """星期二: 1 (Monday) to 7; ``week`` for 本周三 (0) and 上周五 (−1)."""

    number: int
    week: int | None = None


@frozen
class Weekend:
    """周末, 本周末."""

    week: int | None = None


@frozen
class Week:
    """上周, 本周."""

    offset: int


@frozen
class Festival:
    """中秋节; ``off`` when its days off are meant: 国庆假期, 春节期间."""

    name: str
    off: bool = False


@frozen
class Term:
    """立秋: a solar term; 三伏, 三九: a stretch of days counted from one."""

    name: str


@frozen
class DayPart:
    """上午: a part of the day, by its TIMEX3 code."""

    code: str


@frozen
class Clock:
    """9时30分; ``part`` is the part of day printed with it, which says which half of the day is meant.

    ``weak`` for 三点, which is an hour only where a day or a part of the day stands before it.
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    part: str | None = None
    weak: bool = False


@frozen
class Clocks:
    """9—11时."""

    first: int
    last: int


@frozen
class Length:
    """An amount of time. ``upper`` is the second amount of a range; ``vague`` for 多年, which has no amount."""

    amounts: tuple[tuple[float, Unit], ...]
    upper: tuple[tuple[float, Unit], ...] = ()
    anchor: Anchor | None = None
    mod: str | None = None
    vague: bool = False


@frozen
class Every:
    """每天, 每两年; alone, or before what recurs: 每年8月1日, 每周三. ``value`` is ``None`` for 每晚."""

    unit: Unit
    amount: float = 1
    value: str | None = None
    part: str | None = None
    weekday: int | None = None


@frozen
class Chain:
    """Several pieces that one rule reads together: 2021年春."""

    pieces: tuple[Label | Year | RelYear | Century | Decade | YearPart | Month | MonthDay | FullDate | Clock, ...]


@frozen
class Vague:
    """近日, 目前, 今后."""

    ref: Ref


@frozen
class NotADate:
    """What looks like a date and is none."""

    why: str


Piece: TypeAlias = (
    Label
    | Century
    | Decade
    | Year
    | YearBC
    | RelYear
    | RelSpan
    | GanzhiYear
    | YearBefore
    | Years
    | Plan
    | Since
    | YearPart
    | SamePeriod
    | Month
    | Months
    | RelMonth
    | Xun
    | NthWeek
    | NthWeekday
    | MonthDay
    | Day
    | Days
    | FullDate
    | RelDay
    | Weekday
    | Weekend
    | Week
    | Festival
    | Term
    | DayPart
    | Clock
    | Clocks
    | Length
    | Every
    | Chain
    | Vague
    | NotADate
)
"""Everything a rule of this family can read; matched with ``assert_never``."""
