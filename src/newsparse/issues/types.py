"""What an issue is made of: pages with their numbers, stories that run over pages, the links between their parts."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from datetime import date

    from newsparse.dates.types import DateMention
    from newsparse.facts.types import Fact
    from newsparse.lines.types import Byline, Caption, Dateline
    from newsparse.pages.types import Doubt, ElementKind, Page
    from newsparse.text.spans import Span


class Reason(str, Enum):
    """Why two articles are one story."""

    PAGES = "pages"
    """Each names the other's page: 下转第六版, 上接第一版."""
    PAGE = "page"
    """One names the other's page."""
    HEADLINE = "headline"
    """The jump headline is that of the first half, or words of it."""
    SENTENCE = "sentence"
    """The sentence that the first half leaves open goes on in the second."""
    ORDER = "order"
    """They stand in the same order on their pages, and nothing else parts them."""


@frozen(order=True)
class Place:
    """An article of an issue: the index of its page, and its own index there."""

    page: int
    article: int


@frozen
class Link:
    """Two articles that are one story: where it turns, where it goes on, and what says so."""

    start: Place
    end: Place
    reasons: tuple[Reason, ...]


@frozen
class NumberedPage:
    """A page of an issue with its number as a marker would name it (``6``, ``A6``), ``None`` where it is not known.

    ``unit`` is 版, or 页 where the number is printed so; a marker joins pages of its own unit only.
    """

    number: str | None
    page: Page
    unit: str = "版"


@frozen
class Piece:
    """Where a stretch of a story stands: the index of its page, and the characters there."""

    page: int
    spans: tuple[Span, ...]


@frozen
class StoryPart:
    """A paragraph or a crosshead of a story; one that runs over a page turn has a piece on each side."""

    kind: ElementKind
    text: str
    pieces: tuple[Piece, ...]


@frozen(kw_only=True)
class Story:
    """An article whole, be it on one page or on several.

    ``places`` are its articles in reading order. Head, column and dateline are those of the first; a jump headline is
    not repeated. Bylines and captions are those of all; ``dates`` and ``facts`` keep the offsets of their own pages,
    which ``places`` name in the same order.
    """

    places: tuple[Place, ...]
    kicker: str | None
    headline: str | None
    deck: str | None
    column: str | None
    bylines: tuple[Byline, ...]
    dateline: Dateline | None
    body: tuple[StoryPart, ...]
    captions: tuple[Caption, ...]
    dates: tuple[tuple[DateMention, ...], ...]
    facts: tuple[tuple[Fact, ...], ...]

    @property
    def text(self) -> str:
        """The body as text, a line for each paragraph and crosshead."""
        return "\n".join(part.text for part in self.body)


@frozen
class IssueDoubt:
    """A doubt about the issue, and the index of the page it is about."""

    page: int
    doubt: Doubt


@frozen(kw_only=True)
class Issue:
    """The pages of one day, and the stories on them."""

    issued: date | None
    pages: tuple[NumberedPage, ...]
    stories: tuple[Story, ...]
    links: tuple[Link, ...]
    doubts: tuple[IssueDoubt, ...]
