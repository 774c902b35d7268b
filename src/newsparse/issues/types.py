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
    from newsparse.pages.types import Article, DoubtKind, ElementKind, Page
    from newsparse.text.spans import Span


class Reason(str, Enum):
    """Why two articles are one story."""

    PAGES = "pages"
    """Each names the other's page: 下转第六版, 上接第一版."""
    PAGE = "page"
    """One names the other's page."""
    ANCHOR = "anchor"
    """Both markers bear the same sign: 下转第三版③, 上接第一版③."""
    HEADLINE = "headline"
    """The jump headline is that of the first half, or words of it."""
    WORDS = "words"
    """They speak of what no other half there speaks of: the same names, the same words."""
    SENTENCE = "sentence"
    """The sentence that the first half leaves open goes on in the second, which has no headline."""
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

    ``places`` says where its halves stand, in reading order, and ``halves`` are the articles there: what they hold
    counts in the characters of its own page. ``body`` is joined. ``continues_on`` and ``continued_from`` are the pages
    that its markers name and that were not found. Everything else is taken from the halves.
    """

    places: tuple[Place, ...]
    halves: tuple[Article, ...]
    body: tuple[StoryPart, ...]
    continues_on: tuple[str, ...] = ()
    continued_from: tuple[str, ...] = ()

    @property
    def headed(self) -> Article:
        """The half whose heading the story bears: the first that has one, since a jump headline only repeats it."""
        return next((half for half in self.halves if half.headline), self.halves[0])

    @property
    def kicker(self) -> str | None:
        """引题."""
        return self.headed.kicker

    @property
    def headline(self) -> str | None:
        """主题."""
        return self.headed.headline

    @property
    def deck(self) -> str | None:
        """副题."""
        return self.headed.deck

    @property
    def column(self) -> str | None:
        """栏名."""
        return next((half.column for half in self.halves if half.column), None)

    @property
    def bylines(self) -> tuple[Byline, ...]:
        """Who wrote it: the bylines of all halves, without those that a later half repeats."""
        said = {(line.role, line.names): line for half in reversed(self.halves) for line in reversed(half.bylines)}
        return tuple(reversed(said.values()))

    @property
    def dateline(self) -> Dateline | None:
        """Where the news is from."""
        return next((half.dateline for half in self.halves if half.dateline), None)

    @property
    def captions(self) -> tuple[Caption, ...]:
        """The captions of all halves."""
        return tuple(caption for half in self.halves for caption in half.captions)

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates of all halves; offsets are those of their own pages."""
        return tuple(mention for half in self.halves for mention in half.dates)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts of all halves; offsets are those of their own pages."""
        return tuple(fact for half in self.halves for fact in half.facts)

    @property
    def text(self) -> str:
        """The body as text, a line for each paragraph and crosshead."""
        return "\n".join(part.text for part in self.body)


@frozen
class IssueDoubt:
    """Something a reader of the issue should look at: what kind, in words, the index of its page, and where there."""

    kind: DoubtKind
    message: str
    page: int
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Issue:
    """The pages of one day, and the articles on them, each whole.

    ``pages`` are in the order given, ``articles`` in that of their first halves. ``links`` says which halves were
    joined, and why; ``doubts`` which half found no other. What is doubtful on one page stands in that page's doubts.
    """

    issued: date | None = None
    name: str | None = None
    pages: tuple[NumberedPage, ...] = ()
    articles: tuple[Story, ...] = ()
    links: tuple[Link, ...] = ()
    doubts: tuple[IssueDoubt, ...] = ()
