"""Pieces of a source, read as one string, with the way back.

A paragraph that a column or a picture cuts in two is not a substring of its page. A ``Reading`` says which pieces it
is made of; rules run over its text, and what they find goes back to the source through it, so spans stay true.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newsparse.text.fold import fold
from newsparse.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

LINE_BREAKS_AS_BLANKS: Final = str.maketrans("\n\r\t\v\f\x85\u2028\u2029", " " * 8)

BREAK: Final = Span(0, 0)
"""An empty piece: it reads as one line feed, and no rule reads across it."""


class Reading:
    r"""Pieces of a source text, read one after the other.

    ``pieces`` are spans of ``source`` in reading order. Nothing is put between two pieces; a line break inside a
    piece (two Latin words on two lines) reads as one blank. An empty piece reads as a line feed: it parts
    paragraphs, and stands for no character of the source.

    >>> page = "有事就\n\n图为热线中心。\n\n拨打热线"
    >>> reading = Reading(page, (Span(0, 3), Span(14, 18)))
    >>> reading.text
    '有事就拨打热线'
    >>> reading.back(2, 5)
    (Span(start=2, end=3), Span(start=14, end=16))

    ``folded_source`` is the source in folded form, where it is at hand: a page is folded once, and not once for each of
    its readings.
    """

    __slots__ = ("_folded", "_starts_of_pieces", "_text", "folded_source", "pieces", "source")

    # Written by hand: a page has thousands of readings, and each keeps what it has read with no dictionary of its own.
    def __init__(self, source: str, pieces: tuple[Span, ...], *, folded_source: str | None = None) -> None:
        self.source = source
        self.pieces = pieces
        self.folded_source = folded_source
        self._text: str | None = None
        self._folded: str | None = None
        self._starts_of_pieces: tuple[int, ...] | None = None

    def __repr__(self) -> str:
        """Return the pieces: the source may be a whole page."""
        return f"Reading(pieces={self.pieces!r})"

    @classmethod
    def whole(cls, source: str) -> Reading:
        """Return the reading of a text as it stands."""
        return cls(source, (Span(0, len(source)),) if source else ())

    @property
    def text(self) -> str:
        """What the pieces read as."""
        if self._text is None:
            self._text = self.source if self.is_whole else self._cut(self.source)
        return self._text

    @property
    def folded(self) -> str:
        """The text in the one form that rules read; of the same length as ``text``."""
        if self._folded is None:
            if self.folded_source is None:
                self._folded = fold(self.text)
            else:
                self._folded = self.folded_source if self.is_whole else self._cut(self.folded_source)
        return self._folded

    def _cut(self, source: str) -> str:
        """Return the pieces of a source as one string; a line break inside a piece is a blank, an empty piece a break."""
        if len(self.pieces) == 1:
            # Nearly every line and most paragraphs are one piece without a break.
            only = self.pieces[0]
            whole = source[only.start : only.end]
            if whole.isprintable() and whole:
                return whole
        parts: list[str] = []
        for piece in self.pieces:
            part = source[piece.start : piece.end]
            if not part:
                part = "\n"
            elif not part.isprintable():
                part = part.translate(LINE_BREAKS_AS_BLANKS)
            parts.append(part)
        return "".join(parts)

    @property
    def is_whole(self) -> bool:
        """Whether this is the source as it stands."""
        return not self.source or (len(self.pieces) == 1 and len(self.pieces[0]) == len(self.source))

    @property
    def _starts(self) -> tuple[int, ...]:
        """Where each piece starts in the text."""
        if self._starts_of_pieces is None:
            starts, at = [], 0
            for piece in self.pieces:
                starts.append(at)
                at += max(1, piece.end - piece.start)
            self._starts_of_pieces = tuple(starts)
        return self._starts_of_pieces

    def __len__(self) -> int:
        """Return the length of the text."""
        return len(self.text)

    def back(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the spans of the source that read as ``text[start:end]``, in reading order, touching ones joined.

        ``start`` and ``end`` count code points of ``text``, half-open. Nearly always there is one span; where a
        column break runs through, there are several. An empty stretch, and a line feed between pieces, give none.
        """
        if len(self.pieces) == 1 and 0 <= start < end:
            only = self.pieces[0]
            low = only.start + start
            return (Span(low, min(only.start + end, only.end)),) if low < only.end else ()
        starts = self._starts
        first = max(0, bisect_right(starts, start) - 1)
        if first < len(starts) and start < end:
            piece, at = self.pieces[first], starts[first]
            shift = piece.start - at
            if start >= at and end + shift <= piece.end:
                return (Span(start + shift, end + shift),)
        spans: list[Span] = []
        for index in range(first, len(starts)):
            at = starts[index]
            if at >= end:
                break
            piece = self.pieces[index]
            low = piece.start + max(0, start - at)
            high = min(piece.end, piece.start + end - at)
            if low >= high:
                continue
            if spans and spans[-1].end == low:
                spans[-1] = Span(spans[-1].start, high)
            else:
                spans.append(Span(low, high))
        return tuple(spans)

    def part(self, start: int, end: int) -> Reading:
        """Return the reading of ``text[start:end]`` alone."""
        return Reading(self.source, self.back(start, end), folded_source=self.folded_source)


def chain(readings: Iterable[Reading], source: str) -> tuple[Reading, tuple[int, ...]]:
    """Return one reading of many, each parted from the next by a break, and where each starts in its text.

    The rules run once over a page and not once over each paragraph, which is several times quicker.
    """
    pieces: list[Span] = []
    starts: list[int] = []
    at = 0
    folded_source: str | None = None
    for reading in readings:
        folded_source = reading.folded_source
        if starts:
            pieces.append(BREAK)
            at += 1
        starts.append(at)
        pieces.extend(reading.pieces)
        at += sum(max(1, piece.end - piece.start) for piece in reading.pieces)
    return Reading(source, tuple(pieces), folded_source=folded_source), tuple(starts)
