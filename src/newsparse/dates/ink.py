"""What the ink says: the pieces that date expressions are put together from, before anyone asks which day is meant.

A rule of this family reads one *piece* (a year, a month with its day, a part of the day …) and knows no clock.
``compose`` joins touching pieces of falling grain into expressions, ``resolve`` says which days those are.
"""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import TypeAlias

from attrs import frozen


class Edge(Enum):
    """Which end of a longer time is meant."""

    START = "START"
    """年初, 月初, 世纪初."""
    MID = "MID"
    """年中, 月中, 80年代中期."""
    END = "END"
    """年底, 月底, 90年代后期: the last part."""
    LAST = "LAST"
    """年末, 月末, 季末: the last day."""


class Ref(Enum):
    """A time that is named only by where it lies from the speaker (TIMEX3)."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


class Anchor(Enum):
    """How an amount of time hangs on the time of speaking."""

    BACK = "back"
    """近三年, 过去五年, 两年来: counted back from it."""
    AHEAD = "ahead"
    """未来五年: counted on from it."""
    WITHIN = "within"
    """五日内, 三年内: some time before it has passed."""
    AGO = "ago"
    """三天前: the point before it."""
    LATER = "later"
    """三天后: the point after it."""


class Unit(Enum):
    """A unit of time, by its letter in ISO 8601; the letters after ``T`` are of the clock."""

    YEAR = "Y"
    QUARTER = "Q"
    MONTH = "M"
    WEEK = "W"
    DAY = "D"
    HOUR = "TH"
    MINUTE = "TM"
    SECOND = "TS"


class Grain(IntEnum):
    """How fine a time is named."""

    CENTURY = 1
    DECADE = 2
    YEAR = 3
    PART = 4
    MONTH = 5
    WEEK = 6
    DAY = 7
    TIME = 8


@frozen
class Label:
    """The calendar by its name: 农历, 公历."""

    lunar: bool


@frozen
class Century:
    """二十世纪; ``number`` counts as people do (20 for 1900–1999), or is relative: 上世纪 −1, 本世纪 0."""

    number: int
    relative: bool = False
    edge: Edge | None = None


@frozen
class Decade:
    """80年代: the tens figure, without its century; ``last`` for 五六十年代."""

    tens: int
    last: int | None = None
    edge: Edge | None = None


@frozen
class Year:
    """A year by number: of the common era, or of ``era`` (民国三十八年); ``short`` when two figures are printed."""

    number: int
    era: str | None = None
    short: bool = False
    edge: Edge | None = None


@frozen
class YearBC:
    """公元前221年."""

    number: int


@frozen
class RelYear:
    """今年, 去年; ``told`` when it is counted from a date told before (同年, 次年), not from the issue."""

    offset: int
    told: bool = False
    edge: Edge | None = None


@frozen
class GanzhiYear:
    """甲辰年: its place in the sixty, 0 to 59."""

    place: int
    edge: Edge | None = None


@frozen
class Years:
    """2021—2023年."""

    first: int
    last: int


@frozen
class Plan:
    """“十四五”时期: a five-year plan by its number."""

    number: int


@frozen
class YearPart:
    """Whole months of a year: 上半年 (1–6), 三季度 (7–9), 前三季度 (1–9), 春 (3–5). ``code`` is its TIMEX3 name."""

    first: int
    last: int
    code: str = ""
    edge: Edge | None = None


@frozen
class SamePeriod:
    """同期: the period spoken of, in the year named before it."""


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
    """5日; 初三 is only of the lunar calendar."""

    number: int
    lunar: bool = False


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
    """立秋: a solar term."""

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

    pieces: tuple[Label | Year | RelYear | Century | Decade | YearPart | MonthDay | FullDate | Clock, ...]


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
    | Years
    | Plan
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
