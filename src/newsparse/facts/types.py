"""What a numeric fact is: a value, its unit and bound, what it measures, and against what it changed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from newsparse.text.spans import Span, hull

if TYPE_CHECKING:
    from decimal import Decimal

    from newsparse.dates.types import DateMention


class FactKind(str, Enum):
    """What sort of number it is."""

    COUNT = "count"
    MONEY = "money"
    MEASURE = "measure"
    RATIO = "ratio"
    POINTS = "points"
    MULTIPLE = "multiple"
    RANK = "rank"
    ORDINAL = "ordinal"
    INDEX = "index"
    SCORE = "score"


class Bound(str, Enum):
    """How the printed number stands to the true one."""

    ABOUT = "about"
    NEARLY = "nearly"
    ABOVE = "above"
    AT_LEAST = "at_least"
    BELOW = "below"
    AT_MOST = "at_most"
    WITHIN = "within"


class Direction(str, Enum):
    """Which way a value went."""

    INCREASE = "increase"
    DECREASE = "decrease"
    SAME = "same"


class Mode(str, Enum):
    """In what a change is given."""

    ABSOLUTE = "absolute"
    PERCENT = "percent"
    POINTS = "points"
    MULTIPLE = "multiple"


@frozen
class Change:
    """How a value changed: the direction, what the number is (absolute, percent …), and against what, as printed."""

    direction: Direction
    mode: Mode | None = None
    basis: str | None = None


@frozen
class Quantity:
    """A number with its unit: ``value`` multiplied out, ``upper`` only for a range.

    ``unit`` is an ISO 4217 code for money, UCUM for measures, ``%``, ``百分点``, or the measure word as printed.
    """

    value: Decimal
    unit: str | None = None
    upper: Decimal | None = None
    bound: Bound | None = None


@frozen
class Evidence:
    """From which characters of the source a field of a fact was read."""

    field: str
    spans: tuple[Span, ...]


@frozen(kw_only=True)
class Fact:
    """One number of a text and what it says. ``spans`` count code points of the source, half-open."""

    text: str
    spans: tuple[Span, ...]
    quantity: Quantity
    kind: FactKind
    rule: str
    indicator: str | None = None
    subject: str | None = None
    scope: str | None = None
    change: Change | None = None
    period: DateMention | None = None
    evidence: tuple[Evidence, ...] = field(default=())

    @property
    def span(self) -> Span:
        """The hull of ``spans``."""
        return hull(self.spans)
