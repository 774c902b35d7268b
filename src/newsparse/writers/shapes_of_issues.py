"""What an issue looks like in JSON: a row for each key. The writer, the reader and the published schema all follow it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsparse.issues.types import IssueDoubt, Link, NumberedPage, Piece, Place, Reason, Story, StoryPart
from newsparse.pages.types import DoubtKind, ElementKind, Page
from newsparse.writers.json import page_keys, page_to_plain
from newsparse.writers.shapes import (
    DATE,
    INDEX,
    OFFSET,
    SPAN,
    SPANS_KEY,
    TEXT,
    TEXT_KEY,
    Key,
    Shape,
    choice,
    definitions_of,
    fault,
    many,
    object_schema,
    optional,
    record,
)
from newsparse.writers.shapes_of_pages import BYLINE, CAPTION, DATELINE, HEADING_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

SCHEMA: Final = "newsparse-issue/1"
"""The version of the format; the pages in it have their own."""


def read_place(plain: Any, path: str) -> Place:  # noqa: ANN401
    """Return the place that a pair of indices is."""
    if isinstance(plain, list) and [type(item) for item in plain] == [int, int] and min(plain) >= 0:
        return Place(plain[0], plain[1])
    raise fault(path, "a place [page, article], both from 0", plain)


PLACE: Final = Shape(
    lambda place: [place.page, place.article],
    read_place,
    {"$ref": "#/$defs/place"},
    {
        "place": {
            "description": "An article of the issue: the index of its page, and its own index there.",
            "type": "array",
            "prefixItems": [OFFSET, OFFSET],
            "minItems": 2,
            "maxItems": 2,
        }
    },
)
PIECE: Final = record(
    "piece",
    "Where a stretch of an article stands.",
    Piece,
    (Key("page", INDEX, "the index of its page"), SPANS_KEY),
)
STORY_PART: Final = record(
    "story_part",
    "A paragraph or a crosshead; one that runs over a page turn has a piece on each side.",
    StoryPart,
    (
        Key("kind", choice(ElementKind), "paragraph or crosshead"),
        TEXT_KEY,
        Key("pieces", many(PIECE), "where it stands"),
    ),
)
LINK: Final = record(
    "link",
    "Two articles that are one.",
    Link,
    (
        Key("start", PLACE, "where it turns the page"),
        Key("end", PLACE, "where it goes on"),
        Key("reasons", many(choice(Reason)), "what says so"),
    ),
)
ISSUE_DOUBT: Final = record(
    "issue_doubt",
    "Something that does not agree, or was not found.",
    IssueDoubt,
    (
        Key("kind", choice(DoubtKind), "what sort of doubt"),
        Key("message", TEXT, "what it is, in words"),
        Key("page", INDEX, "the index of the page that it is about"),
        Key("spans", many(SPAN), "where there; empty for the page as a whole"),
    ),
)


def story(places: tuple[Place, ...], **parts: Any) -> Story:  # noqa: ANN401 - the keys of STORY
    """Return a story without its halves, which stand on its pages; its head and captions are theirs."""
    kept = {name: parts[name] for name in ("body", "continues_on", "continued_from")}
    return Story(places=places, halves=(), **kept)


STORY: Final = record(
    "story",
    "An article whole, on one page or on several. Its dates and facts stand on its pages, under the places named.",
    story,
    (
        Key("places", many(PLACE), "where its halves stand, in reading order"),
        *HEADING_KEYS,
        Key("bylines", many(BYLINE), "who wrote it; spans are those of their own pages"),
        Key("dateline", optional(DATELINE), "where the news is from"),
        Key("body", many(STORY_PART), "paragraphs and crossheads in order, sentences closed over the turns"),
        Key("captions", many(CAPTION), "of its pictures; spans are those of their own pages"),
        Key("continues_on", many(TEXT), "the pages on which it goes on and was not found"),
        Key("continued_from", many(TEXT), "the pages on which it began and was not found"),
    ),
)


def page_shape(read: Callable[[Any, str], Page]) -> Shape[Page]:
    """Return the shape of a page inside an issue; ``read`` reads one back."""
    keys = page_keys(())
    about = "A page as newsparse writes it by itself."
    return Shape(
        page_to_plain,
        read,
        {"$ref": "#/$defs/page"},
        {"page": object_schema(about, keys), **definitions_of(keys)},
    )


def issue_keys(read_page: Callable[[Any, str], Page]) -> tuple[Key, ...]:
    """Return the keys of an issue in their order."""
    numbered = record(
        "numbered_page",
        "A page of the issue, and its number.",
        NumberedPage,
        (
            Key("number", optional(TEXT), "as a marker names it (6, A6), null where it is not known"),
            Key("unit", TEXT, "版, or 页 where the number is printed so"),
            Key("page", page_shape(read_page), "the page"),
        ),
    )
    return (
        Key("schema", TEXT, f"the version of this format, {SCHEMA}"),
        Key("issued", optional(DATE), "the day of issue"),
        Key("name", optional(TEXT), "the name of the paper"),
        Key("pages", many(numbered), "the pages in the order given"),
        Key("articles", many(STORY), "the articles, each whole, in the order of their first halves"),
        Key("links", many(LINK), "which articles of the pages were joined, and why"),
        Key("doubts", many(ISSUE_DOUBT), "which halves found no other, and what else does not agree"),
    )
