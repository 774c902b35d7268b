"""What a page looks like in JSON: a row for each key. The writer, the reader and the published schema all follow it."""

from __future__ import annotations

from typing import Any, Final

from newsparse.calendars.lunar import LunarDate
from newsparse.lines.types import Byline, Caption, Dateline, Masthead, PrintedLunarDate
from newsparse.pages.blocks import Box
from newsparse.pages.types import Article, BodyPart, Doubt, DoubtKind, Element, ElementKind
from newsparse.writers.shapes import (
    ARTICLE_KEY,
    DATE,
    INTEGER,
    SPAN,
    SPANS_KEY,
    TEXT,
    TEXT_KEY,
    TRUTH,
    Key,
    Shape,
    choice,
    fault,
    many,
    optional,
    record,
)


def lunar(
    text: str,
    year: int | None,
    month: int | None,
    day: int | None,
    leap: bool | None,
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
HEADING_KEYS: Final = (
    Key("kicker", optional(TEXT), "引题, the line above the headline"),
    Key("headline", optional(TEXT), "主题"),
    Key("deck", optional(TEXT), "副题, the line below"),
    Key("column", optional(TEXT), "栏名"),
)
ARTICLE: Final = record(
    "article",
    "One article. Its dates, facts and continuations stand in the page's lists, with its index.",
    Article,
    (
        *HEADING_KEYS,
        Key("bylines", many(BYLINE), "who wrote it"),
        Key("dateline", optional(DATELINE), "where the news is from"),
        Key("body", many(BODY_PART), "paragraphs and crossheads in order"),
        Key("captions", many(CAPTION), "of its pictures"),
        Key("continues_on", many(TEXT), "the pages on which it goes on"),
        Key("continued_from", many(TEXT), "the pages on which it began"),
    ),
)


def read_box(plain: Any, path: str) -> Box:  # noqa: ANN401
    """Return the box that four numbers are."""
    if isinstance(plain, list) and len(plain) == 4 and all(type(item) in {int, float} for item in plain):
        return Box(*(float(item) for item in plain))
    raise fault(path, "a box [left, top, right, bottom]", plain)


BOX: Final = Shape(
    lambda box: [box.left, box.top, box.right, box.bottom],
    read_box,
    {"$ref": "#/$defs/box"},
    {
        "box": {
            "description": "A place on the page, in parts of it from the top left corner: [left, top, right, bottom].",
            "type": "array",
            "prefixItems": [{"type": "number"}] * 4,
            "minItems": 4,
            "maxItems": 4,
        }
    },
)
BOXES_KEY: Final = Key("boxes", many(BOX), "where on the page it stands; empty where the input knows no places")
ELEMENT: Final = record(
    "element",
    "One part of the page; together they hold every non-blank character once, in reading order.",
    Element,
    (Key("kind", choice(ElementKind), "what part of the page it is"), ARTICLE_KEY, TEXT_KEY, SPANS_KEY, BOXES_KEY),
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
