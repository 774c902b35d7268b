"""What a continuation marker says."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from newsparse.text.spans import Span, hull


class Direction(str, Enum):
    """Which way a marker points."""

    TO = "to"
    """The story goes on, on the page named: 下转第六版."""
    FROM = "from"
    """The story began on the page named: 上接第一版."""
    SEE = "see"
    """Another text stands on the page named: 见第三版. Nothing is to be joined."""


@frozen
class Turn:
    """What the ink of a marker says: which way, to which pages, of what sort, and the mark behind (下转第三版③)."""

    direction: Direction
    pages: tuple[str, ...]
    unit: str = "版"
    anchor: str | None = None


@frozen(kw_only=True)
class Continuation:
    """One continuation marker of a text.

    ``pages`` are as printed without 第 and 版, with Arabic numerals (``6``, ``A06``); ``unit`` is 版 for the pages of
    a paper and 页 for those of a book, which are never joined to a 版. ``spans`` count code points of the source.
    """

    text: str
    spans: tuple[Span, ...]
    rule: str
    direction: Direction
    pages: tuple[str, ...]
    unit: str = "版"
    anchor: str | None = None

    @property
    def span(self) -> Span:
        """The hull of ``spans``."""
        return hull(self.spans)
