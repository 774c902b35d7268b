"""The scales that times are told on: ends, units, grains, and how an amount hangs on the day of speaking."""

from __future__ import annotations

from enum import Enum, IntEnum


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
