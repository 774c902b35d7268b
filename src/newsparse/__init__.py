"""newsparse reads Chinese newspapers: a page goes in, typed articles come out.

>>> import newsparse
>>> [mark.pages for mark in newsparse.find_continuations("(下转第六版)")]
[('6',)]
"""

from __future__ import annotations

from newsparse.calendars import LunarDate
from newsparse.dates import parse_date
from newsparse.dates.types import Basis, DateKind, DateMention, Interval
from newsparse.errors import (
    CalendarRangeError,
    FormatError,
    InvalidDate,
    InvalidNumeral,
    InvalidText,
    NewsparseError,
    RuleError,
)
from newsparse.facts.types import Bound, Change, Direction, Evidence, Fact, FactKind, Mode, Quantity
from newsparse.finders import find_continuations, find_dates, find_facts
from newsparse.lines.types import Byline, Caption, Dateline, Masthead, PrintedLunarDate
from newsparse.markers.types import Continuation
from newsparse.numerals import NumberStyle, parse_number, write_number
from newsparse.pages.parse import parse, segment
from newsparse.pages.types import Article, BodyPart, Doubt, DoubtKind, Element, ElementKind, Page
from newsparse.text.spans import Span

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Basis",
    "BodyPart",
    "Bound",
    "Byline",
    "CalendarRangeError",
    "Caption",
    "Change",
    "Continuation",
    "DateKind",
    "DateMention",
    "Dateline",
    "Direction",
    "Doubt",
    "DoubtKind",
    "Element",
    "ElementKind",
    "Evidence",
    "Fact",
    "FactKind",
    "FormatError",
    "Interval",
    "InvalidDate",
    "InvalidNumeral",
    "InvalidText",
    "LunarDate",
    "Masthead",
    "Mode",
    "NewsparseError",
    "NumberStyle",
    "Page",
    "PrintedLunarDate",
    "Quantity",
    "RuleError",
    "Span",
    "find_continuations",
    "find_dates",
    "find_facts",
    "parse",
    "parse_date",
    "parse_number",
    "segment",
    "write_number",
]
