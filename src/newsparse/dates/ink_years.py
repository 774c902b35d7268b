"""What the ink says of years and what is longer, and of the parts of a year: the coarse half of ``ink``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from newsparse.dates.scales import Edge


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
class YearBefore:
    """贞观十七年: a year of an era before the table of lunar months, by its number in the common era."""

    number: int
    era: str


@frozen
class YearBC:
    """公元前221年."""

    number: int


@frozen
class RelYear:
    """今年, 去年; ``told`` when it is counted from a date told before (同年, 次年), not from the issue.

    ``spoken`` is for 上年, the year before the one its sentence speaks of, and that of the issue where it names none.
    """

    offset: int
    told: bool = False
    edge: Edge | None = None
    spoken: bool = False


@frozen
class GanzhiYear:
    """甲辰年: its place in the sixty, 0 to 59; 龙年: its place in the twelve, 0 to 11, with a ``cycle`` of 12."""

    place: int
    edge: Edge | None = None
    cycle: int = 60


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
class Since:
    """改革开放以来: a time that begins with an event and goes on. ``day`` is ISO, to the month where no day is meant."""

    day: str


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
