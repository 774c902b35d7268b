"""What a date mention is, once it is read and resolved."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from newsparse.text.spans import Span, hull

if TYPE_CHECKING:
    from datetime import date


class DateKind(str, Enum):
    """The TIMEX3 type of a mention (ISO 24617-1)."""

    DATE = "DATE"
    """A calendar time of a day or longer: 8月5日, 2024年, “十四五”时期, 近日."""
    TIME = "TIME"
    """A time of day: 8月5日上午9时30分, 昨晚."""
    DURATION = "DURATION"
    """An amount of time: 两年, 24小时, 近三年."""
    SET = "SET"
    """Times that recur: 每天, 每周三."""


class Basis(str, Enum):
    """What the days of a mention rest on."""

    EXPLICIT = "explicit"
    """The expression names its days by itself: 2024年8月6日."""
    ISSUED = "issued"
    """They are counted from, or completed by, the day of issue: 8月5日, 今年, 昨天."""
    ARTICLE = "article"
    """They come from an earlier date of the article: 当天, 次日, 同年9月."""
    CALENDAR_PAIR = "calendar-pair"
    """They come from the other date of a pair: 1900年8月15日（光绪二十六年七月二十一）."""
    NONE = "none"
    """The mention names no definite days, or what they would rest on is not known."""


@frozen
class Interval:
    """A first and a last day, both included."""

    start: date
    end: date


@frozen(kw_only=True)
class DateMention:
    """One date expression of a text: what is printed, where, and which days it means.

    ``value`` is the TIMEX3 value (``2024-08-06``, ``2024-H1``, ``P3Y``, ``PAST_REF``; a range is written with a
    slash, ``2024-06-28/2024-07-01``), ``None`` where the expression has none. ``start`` and ``end`` are the first and
    the last day covered, both included, ``None`` where no definite days are named; ``end`` is ``None`` with a
    ``start`` for a range that is open (自2019年以来). ``time`` is the clock time or the part of day (``T09:30``,
    ``TNI``). ``calendar`` and ``era`` are as written. ``alternatives`` are other days that the expression can mean;
    ``doubt`` says why it names an impossible day or disagrees with its pair. ``spans`` count code points of the
    source, half-open.
    """

    text: str
    spans: tuple[Span, ...]
    kind: DateKind
    rule: str
    value: str | None = None
    mod: str | None = None
    start: date | None = None
    end: date | None = None
    time: str | None = None
    calendar: str = "gregorian"
    era: str | None = None
    basis: Basis = Basis.NONE
    alternatives: tuple[Interval, ...] = field(default=())
    doubt: str | None = None
    edtf: str | None = None

    @property
    def span(self) -> Span:
        """The hull of ``spans``."""
        return hull(self.spans)
