"""What a page looks like in JSON: a row for each key. The writer, the reader and the published schema all follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsparse.calendars.lunar import LunarDate
from newsparse.dates.types import Basis, DateKind, DateMention, Interval
from newsparse.errors import FormatError
from newsparse.facts.types import Bound, Change, Evidence, Fact, FactKind, Mode, Quantity
from newsparse.facts.types import Direction as ChangeDirection
from newsparse.lines.types import Byline, Caption, Dateline, Masthead, PrintedLunarDate
from newsparse.markers.types import Continuation, Direction
from newsparse.pages.types import Article, BodyPart, Doubt, DoubtKind, Element, ElementKind
from newsparse.text.spans import Span
from newsparse.writers.shapes import (
    DATE,
    DECIMAL,
    INTEGER,
    TEXT,
    TRUTH,
    Key,
    Shape,
    choice,
    fault,
    many,
    optional,
    record,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal


def read_span(plain: Any, path: str) -> Span:  # noqa: ANN401
    """Return the span that a pair of offsets is."""
    if isinstance(plain, list) and [type(item) for item in plain] == [int, int] and 0 <= plain[0] <= plain[1]:
        return Span(plain[0], plain[1])
    raise fault(path, "a span [start, end] with 0 <= start <= end", plain)


def read_index(plain: Any, path: str) -> int:  # noqa: ANN401
    """Return the place in a list that a number is."""
    if type(plain) is int and plain >= 0:
        return plain
    raise fault(path, "the index of an article, from 0", plain)


OFFSET: Final = {"type": "integer", "minimum": 0}
SPAN: Final = Shape(
    list,
    read_span,
    {"$ref": "#/$defs/span"},
    {
        "span": {
            "description": "A stretch of the source, counted in code points, half-open: [start, end].",
            "type": "array",
            "prefixItems": [OFFSET, OFFSET],
            "minItems": 2,
            "maxItems": 2,
        }
    },
)
INDEX: Final = Shape(int, read_index, OFFSET)

TEXT_KEY: Final = Key("text", TEXT, "as printed")
SPANS_KEY: Final = Key("spans", many(SPAN), "where in the source it stands; several where a break runs through it")
RULE_KEY: Final = Key("rule", TEXT, "the rule that read it")
ARTICLE_KEY: Final = Key("article", optional(INDEX), "the index of the article it belongs to, null for none")


def lunar(
    text: str,
    year: int | None,
    month: int | None,
    day: int | None,
    leap: bool | None,  # noqa: FBT001 - a key of the file
) -> PrintedLunarDate:
    """Return the lunar date of a masthead; it names a day whole, or none."""
    if year is None or month is None or day is None or leap is None:
        if (year, month, day, leap) == (None, None, None, None):
            return PrintedLunarDate(text, None)
        msg = "year, month, day and leap are all null, or none of them is"
        raise ValueError(msg)
    return PrintedLunarDate(text, LunarDate(year, month, day, leap))


LUNAR: Final = record(
    "lunar",
    "The lunar date of a masthead; the numbers are null where the text names no day.",
    lunar,
    (
        TEXT_KEY,
        Key(
            "year",
            optional(INTEGER),
            "in which the lunar year begins",
            lambda v: v.date and v.date.year,
        ),
        Key("month", optional(INTEGER), "1 to 12", lambda v: v.date and v.date.month),
        Key("day", optional(INTEGER), "1 to 30", lambda v: v.date and v.date.day),
        Key(
            "leap",
            optional(TRUTH),
            "whether the month is a 闰 one",
            lambda v: v.date and v.date.leap,
        ),
    ),
)
MASTHEAD: Final = record(
    "masthead",
    "What the head of the page prints about the paper; null where it is not printed.",
    Masthead,
    (
        Key("name", optional(TEXT), "the paper's name"),
        Key("name_latin", optional(TEXT), "its name in Latin letters"),
        Key("publisher", optional(TEXT), "who publishes it"),
        Key("website", optional(TEXT), "its address on the web"),
        Key("issued", optional(DATE), "the printed day of issue"),
        Key("lunar", optional(LUNAR), "the printed lunar date"),
        Key("weekday", optional(TEXT), "the printed weekday"),
        Key("cn_number", optional(TEXT), "国内统一刊号, with an ASCII hyphen"),
        Key("postal_code", optional(TEXT), "邮发代号"),
        Key("issue_number", optional(INTEGER), "the running number of the issue"),
        Key("page_count", optional(INTEGER), "how many pages the issue has"),
    ),
)
BYLINE: Final = record(
    "byline",
    "Who wrote an article.",
    Byline,
    (
        Key("role", optional(TEXT), "the role as printed (本报记者), null where only names stand"),
        Key("names", many(TEXT), "the names without inner blanks"),
        TEXT_KEY,
        SPANS_KEY,
    ),
)
DATELINE: Final = record(
    "dateline",
    "Where the news is from (讯头).",
    Dateline,
    (
        TEXT_KEY,
        Key("source", optional(TEXT), "the paper or agency"),
        Key("place", optional(TEXT), "the place"),
        Key("date", optional(DATE), "the day"),
        SPANS_KEY,
    ),
)
BODY_PART: Final = record(
    "body_part",
    "A paragraph or a crosshead: breaks closed, bylines and markers taken out.",
    BodyPart,
    (Key("kind", choice(ElementKind), "paragraph or crosshead"), TEXT_KEY, SPANS_KEY),
)
CAPTION: Final = record(
    "caption",
    "What a picture shows, and whose it is.",
    Caption,
    (Key("text", optional(TEXT), "the caption"), Key("credit", optional(TEXT), "who made the picture"), SPANS_KEY),
)
ARTICLE: Final = record(
    "article",
    "One article. Its dates, facts and continuations stand in the page's lists, with its index.",
    Article,
    (
        Key("kicker", optional(TEXT), "引题, the line above the headline"),
        Key("headline", optional(TEXT), "主题"),
        Key("deck", optional(TEXT), "副题, the line below"),
        Key("column", optional(TEXT), "栏名"),
        Key("bylines", many(BYLINE), "who wrote it"),
        Key("dateline", optional(DATELINE), "where the news is from"),
        Key("body", many(BODY_PART), "paragraphs and crossheads in order"),
        Key("captions", many(CAPTION), "of its pictures"),
        Key("continues_on", many(TEXT), "the pages on which it goes on"),
        Key("continued_from", many(TEXT), "the pages on which it began"),
    ),
)
ELEMENT: Final = record(
    "element",
    "One part of the page; together they hold every non-blank character once, in reading order.",
    Element,
    (Key("kind", choice(ElementKind), "what part of the page it is"), ARTICLE_KEY, TEXT_KEY, SPANS_KEY),
)
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
DOUBT: Final = record(
    "doubt",
    "Something that does not agree, or could not be read.",
    Doubt,
    (
        Key("kind", choice(DoubtKind), "what sort of doubt"),
        Key("message", TEXT, "what it is, in words"),
        Key("spans", many(SPAN), "where; empty for the page as a whole"),
    ),
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
