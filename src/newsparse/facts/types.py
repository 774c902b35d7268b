"""What a numeric fact is: a value, its unit and bound, what it measures, and against what it changed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import evolve, field, frozen

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

    def to(self, unit: str) -> Quantity:
        """Return the same quantity in another unit, with both ends of a range and the bound.

        ``unit`` is a UCUM code (``m2``, ``km/h``, ``[ft_i]``) or the printed name of a measure (亩, 公顷). 市制 units have the
        sizes of 1959: 1 亩 is 2000/3 m2. Values are exact, or held to 28 digits where they do not end. A temperature is
        converted as a point on its scale and not as a difference. Needs pint (extra ``units``). Raises
        ``ConversionError`` for money, for counts, for units that measure something else, and without pint.

        >>> from decimal import Decimal
        >>> Quantity(Decimal(30), "亩").to("m2")
        Quantity(value=Decimal('20000'), unit='m2', upper=None, bound=None)
        >>> Quantity(Decimal(2), "CNY").to("USD")
        Traceback (most recent call last):
            ...
        newsparse.errors.ConversionError: CNY is money, and money is not converted: its rate is not in the text
        """
        from newsparse.facts.conversion import code_of, converted  # noqa: PLC0415 (most who read facts convert none)

        value = converted(self.value, self.unit, unit)
        upper = None if self.upper is None else converted(self.upper, self.unit, unit)
        return evolve(self, value=value, unit=code_of(unit), upper=upper)


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
