"""What markers, dates and facts look like in JSON: a row for each key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsparse.dates.types import Basis, DateKind, DateMention, Interval
from newsparse.errors import FormatError
from newsparse.facts.types import Bound, Change, Evidence, Fact, FactKind, Mode, Quantity
from newsparse.facts.types import Direction as ChangeDirection
from newsparse.markers.types import Continuation, Direction
from newsparse.writers.shapes import (
    DATE,
    DECIMAL,
    OFFSET,
    RULE_KEY,
    SPANS_KEY,
    TEXT,
    TEXT_KEY,
    Key,
    Shape,
    choice,
    many,
    optional,
    record,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

CONTINUATION: Final = record(
    "continuation",
    "A continuation marker: 下转第六版.",
    Continuation,
    (
        TEXT_KEY,
        SPANS_KEY,
        Key("direction", choice(Direction), "which way it points"),
        Key("pages", many(TEXT), "page names without 第 and 版, with Arabic numerals"),
        Key("unit", TEXT, "版 for the pages of a paper, 页 for those of a book"),
        Key("anchor", optional(TEXT), "the mark behind the page (下转第三版③)"),
        RULE_KEY,
    ),
)
INTERVAL: Final = record(
    "interval",
    "Days from the first to the last, both included.",
    Interval,
    (Key("start", DATE, "the first day"), Key("end", DATE, "the last day")),
)
DATE_MENTION: Final = record(
    "date",
    "One date expression and the days it means.",
    DateMention,
    (
        TEXT_KEY,
        SPANS_KEY,
        Key("kind", choice(DateKind), "the TIMEX3 type"),
        Key("value", optional(TEXT), "the TIMEX3 value"),
        Key("mod", optional(TEXT), "the TIMEX3 modifier"),
        Key("start", optional(DATE), "the first day it covers"),
        Key("end", optional(DATE), "the last day it covers, included; null with a start for an open range"),
        Key("time", optional(TEXT), "the clock time or the part of the day"),
        Key("calendar", TEXT, "the calendar it is written in"),
        Key("era", optional(TEXT), "the era it is written in"),
        Key("basis", choice(Basis), "what its days rest on"),
        Key("alternatives", many(INTERVAL), "other days that it can mean"),
        Key("doubt", optional(TEXT), "why it names no day, or disagrees with its pair"),
        Key("edtf", optional(TEXT), "the same in EDTF"),
        RULE_KEY,
    ),
)
CHANGE: Final = record(
    "change",
    "How a value changed.",
    Change,
    (
        Key("direction", choice(ChangeDirection), "which way"),
        Key("mode", optional(choice(Mode)), "in what the change is given"),
        Key("basis", optional(TEXT), "against what, as printed"),
    ),
)
EVIDENCE: Final = record(
    "evidence",
    "From which characters a field was read.",
    Evidence,
    (Key("field", TEXT, "the name of the field"), SPANS_KEY),
)


def period(dates: Sequence[DateMention]) -> Shape[DateMention]:
    """Return the shape of a fact's period: the place among ``dates`` of one of them, any other mention whole."""
    places = {mention: index for index, mention in reversed(list(enumerate(dates)))}

    def write(mention: DateMention) -> int | dict[str, Any]:
        index = places.get(mention)
        if index is not None:
            return index
        whole: dict[str, Any] = DATE_MENTION.write(mention)
        return whole

    def read(plain: Any, path: str) -> DateMention:  # noqa: ANN401
        if type(plain) is not int:
            return DATE_MENTION.read(plain, path)
        if 0 <= plain < len(dates):
            return dates[plain]
        msg = f"{path}: expected the index of one of the {len(dates)} dates, found {plain}"
        raise FormatError(msg)

    return Shape(write, read, {"anyOf": [OFFSET, DATE_MENTION.schema]}, DATE_MENTION.definitions)


def build_fact(
    value: Decimal,
    unit: str | None,
    upper: Decimal | None,
    bound: Bound | None,
    **parts: Any,  # noqa: ANN401
) -> Fact:
    """Return a fact; its quantity stands at the top level of the JSON."""
    return Fact(quantity=Quantity(value, unit, upper, bound), **parts)


def fact(dates: Sequence[DateMention] = ()) -> Shape[Fact]:
    """Return the shape of a fact that stands beside a list of dates."""
    return record(
        "fact",
        "One number of the text and what it says.",
        build_fact,
        (
            TEXT_KEY,
            SPANS_KEY,
            Key("value", DECIMAL, "the number, multiplied out", lambda fact: fact.quantity.value),
            Key("upper", optional(DECIMAL), "the upper end of a range", lambda fact: fact.quantity.upper),
            Key("unit", optional(TEXT), "ISO 4217, UCUM, %, or as printed", lambda fact: fact.quantity.unit),
            Key("bound", optional(choice(Bound)), "how it stands to the true number", lambda fact: fact.quantity.bound),
            Key("kind", choice(FactKind), "what sort of number it is"),
            Key("indicator", optional(TEXT), "what is measured, as printed"),
            Key("subject", optional(TEXT), "whose it is"),
            Key("scope", optional(TEXT), "among whom, of a rank"),
            Key("change", optional(CHANGE), "the change that the number is"),
            Key("period", optional(period(dates)), "when it holds: an index into the dates beside it, or a date whole"),
            Key("evidence", many(EVIDENCE), "where its fields were read"),
            RULE_KEY,
        ),
    )
