"""newsparse reads Chinese newspapers: a page goes in, typed articles come out.

Each public name is brought in from its module when it is first asked for, so ``import newsparse`` costs next to nothing.

>>> import newsparse
>>> [mark.pages for mark in newsparse.find_continuations("(下转第六版)")]
[('6',)]
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsparse.calendars import LunarDate, LunarStyle
    from newsparse.dates import parse_date
    from newsparse.dates.types import Basis, DateKind, DateMention, Interval
    from newsparse.errors import (
        CalendarRangeError,
        ConversionError,
        FormatError,
        InvalidDate,
        InvalidNumeral,
        InvalidText,
        NewsparseError,
        RuleError,
    )
    from newsparse.facts.types import Bound, Change, Direction, Evidence, Fact, FactKind, Mode, Quantity
    from newsparse.finders import find_continuations, find_dates, find_facts
    from newsparse.issues import parse_issue, stitch
    from newsparse.issues.types import Issue, IssueDoubt, Link, NumberedPage, Piece, Place, Reason, Story, StoryPart
    from newsparse.lines.types import Byline, Caption, Dateline, Masthead, PrintedLunarDate
    from newsparse.markers.types import Continuation
    from newsparse.numerals import NumberStyle, parse_number, write_number
    from newsparse.pages.blocks import Block, Box, Hint, Sheet
    from newsparse.pages.parse import parse, segment
    from newsparse.pages.types import Article, BodyPart, Doubt, DoubtKind, Element, ElementKind, Page
    from newsparse.readers.issues import issue_from_json
    from newsparse.readers.json import from_json
    from newsparse.text.spans import Span
    from newsparse.writers.issues import issue_to_json
    from newsparse.writers.json import to_json

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Basis",
    "Block",
    "BodyPart",
    "Bound",
    "Box",
    "Byline",
    "CalendarRangeError",
    "Caption",
    "Change",
    "Continuation",
    "ConversionError",
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
    "Hint",
    "Interval",
    "InvalidDate",
    "InvalidNumeral",
    "InvalidText",
    "Issue",
    "IssueDoubt",
    "Link",
    "LunarDate",
    "LunarStyle",
    "Masthead",
    "Mode",
    "NewsparseError",
    "NumberStyle",
    "NumberedPage",
    "Page",
    "Piece",
    "Place",
    "PrintedLunarDate",
    "Quantity",
    "Reason",
    "RuleError",
    "Sheet",
    "Span",
    "Story",
    "StoryPart",
    "find_continuations",
    "find_dates",
    "find_facts",
    "from_json",
    "issue_from_json",
    "issue_to_json",
    "parse",
    "parse_date",
    "parse_issue",
    "parse_number",
    "segment",
    "stitch",
    "to_json",
    "write_number",
]

_HOMES: Final = {
    "calendars": ("LunarDate", "LunarStyle"),
    "dates": ("parse_date",),
    "dates.types": ("Basis", "DateKind", "DateMention", "Interval"),
    "errors": (
        "CalendarRangeError",
        "ConversionError",
        "FormatError",
        "InvalidDate",
        "InvalidNumeral",
        "InvalidText",
        "NewsparseError",
        "RuleError",
    ),
    "facts.types": ("Bound", "Change", "Direction", "Evidence", "Fact", "FactKind", "Mode", "Quantity"),
    "finders": ("find_continuations", "find_dates", "find_facts"),
    "issues": ("parse_issue", "stitch"),
    "issues.types": (
        "Issue",
        "IssueDoubt",
        "Link",
        "NumberedPage",
        "Piece",
        "Place",
        "Reason",
        "Story",
        "StoryPart",
    ),
    "lines.types": ("Byline", "Caption", "Dateline", "Masthead", "PrintedLunarDate"),
    "markers.types": ("Continuation",),
    "numerals": ("NumberStyle", "parse_number", "write_number"),
    "pages.blocks": ("Block", "Box", "Hint", "Sheet"),
    "pages.parse": ("parse", "segment"),
    "pages.types": ("Article", "BodyPart", "Doubt", "DoubtKind", "Element", "ElementKind", "Page"),
    "readers.issues": ("issue_from_json",),
    "readers.json": ("from_json",),
    "text.spans": ("Span",),
    "writers.issues": ("issue_to_json",),
    "writers.json": ("to_json",),
}


if not TYPE_CHECKING:  # pragma: no branch - a checker that saw this would take any name for a public one

    def __getattr__(name: str) -> object:
        """Bring a public name in from its module, once."""
        for home, names in _HOMES.items():
            if name in names:
                value = getattr(import_module(f"{__name__}.{home}"), name)
                globals()[name] = value
                return value
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)


def __dir__() -> list[str]:
    """List the public names, brought in or not."""
    return sorted({*globals(), *__all__})
