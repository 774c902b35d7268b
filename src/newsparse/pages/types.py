"""What a page is made of. All values are frozen; every text maps back to the characters it was read from."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import field, frozen

from newsparse.lines.types import Byline, Caption, Dateline, Masthead

if TYPE_CHECKING:
    from datetime import date

    from newsparse.dates.types import DateMention
    from newsparse.facts.types import Fact
    from newsparse.markers.types import Continuation
    from newsparse.pages.blocks import Box
    from newsparse.text.spans import Span


class ElementKind(str, Enum):
    """What part of a page a stretch of it is."""

    __hash__ = str.__hash__  # that of Enum is written in Python, and sets of kinds are asked for every line

    MASTHEAD = "masthead"
    """报头: name, date, numbers of the paper."""
    KICKER = "kicker"
    """引题, the line above the headline."""
    HEADLINE = "headline"
    """主题."""
    DECK = "deck"
    """副题, below the headline."""
    BYLINE = "byline"
    """署名."""
    DATELINE = "dateline"
    """讯头: 本报讯, 新华社北京8月5日电."""
    PARAGRAPH = "paragraph"
    """A paragraph of running text, or a part of one."""
    CROSSHEAD = "crosshead"
    """小标题, a heading inside the body."""
    CAPTION = "caption"
    """图说."""
    CREDIT = "credit"
    """Who took the picture or made the drawing."""
    CONTINUATION = "continuation"
    """下转第六版, 上接第一版."""
    COLUMN = "column"
    """栏名: 今日谈, 短评."""
    FURNITURE = "furniture"
    """Page header, colophon, words beside a QR code."""
    ADVERTISEMENT = "advertisement"
    """广告, notices."""


@frozen
class Element:
    """One part of the page: all of them together hold every non-blank character once, in reading order.

    ``article`` is the index of the article it belongs to, ``None`` for masthead, furniture and advertisements.
    ``boxes`` says where it stands on the page, a box for each block of the input that it was printed in; it is empty
    where the input knows no places.
    """

    kind: ElementKind
    article: int | None
    text: str
    spans: tuple[Span, ...]
    boxes: tuple[Box, ...] = ()


@frozen
class BodyPart:
    """A paragraph or a crosshead of an article's body, whole: breaks closed, bylines and markers taken out."""

    kind: ElementKind
    text: str
    spans: tuple[Span, ...]


class DoubtKind(str, Enum):
    """What sort of thing does not agree, or could not be read."""

    WEEKDAY = "weekday"
    """The printed weekday is not the weekday of the printed date."""
    LUNAR = "lunar"
    """The printed lunar date is not the day of the printed date."""
    DATE = "date"
    """A date names a day that does not exist, or two forms of one date disagree."""
    MARKER = "marker"
    """A continuation marker names no page that could be read."""
    HEADING = "heading"
    """A heading stands without a body."""
    ISSUED = "issued"
    """The day of issue is not known, so dates without a year have no days."""
    HALF = "half"
    """One half of a continued article was not found."""
    LABEL = "label"
    """The input uses a layout label that is not known; its text was kept."""


@frozen
class Doubt:
    """Something a reader of the page should look at: what kind, in words, and where (no spans: the page as a whole)."""

    kind: DoubtKind
    message: str
    spans: tuple[Span, ...] = ()


@frozen(kw_only=True)
class Article:
    """One article of a page. ``kicker``, ``headline`` and ``deck`` are ``None`` where not printed.

    ``continues_on`` and ``continued_from`` are page names as in the markers (``6``, ``A06``). ``dates`` and ``facts``
    are those of the whole article in reading order, captions and headings included.
    """

    kicker: str | None = None
    headline: str | None = None
    deck: str | None = None
    column: str | None = None
    bylines: tuple[Byline, ...] = ()
    dateline: Dateline | None = None
    body: tuple[BodyPart, ...] = ()
    captions: tuple[Caption, ...] = ()
    continues_on: tuple[str, ...] = ()
    continued_from: tuple[str, ...] = ()
    continuations: tuple[Continuation, ...] = ()
    dates: tuple[DateMention, ...] = ()
    facts: tuple[Fact, ...] = ()

    @property
    def text(self) -> str:
        """The body as text, a line for each paragraph and crosshead."""
        return "\n".join(part.text for part in self.body)


@frozen(kw_only=True)
class Page:
    """One page: masthead, articles, furniture, and all that was read in them.

    ``elements`` is the partition of the page in reading order. ``continuations``, ``dates`` and ``facts`` hold those
    of the whole page, the masthead's dates included, in order of position.
    """

    issued: date | None = None
    masthead: Masthead = field(factory=Masthead)
    articles: tuple[Article, ...] = ()
    furniture: tuple[str, ...] = ()
    elements: tuple[Element, ...] = ()
    continuations: tuple[Continuation, ...] = ()
    dates: tuple[DateMention, ...] = ()
    facts: tuple[Fact, ...] = ()
    doubts: tuple[Doubt, ...] = ()
