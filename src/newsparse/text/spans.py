"""A stretch of a text, and the few things one does with stretches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@frozen(order=True)
class Span:
    """A stretch of a text, counted in code points, half-open.

    >>> "农历七月初三"[Span(2, 4).slice]
    '七月'
    """

    start: int
    end: int

    @property
    def slice(self) -> slice:
        """The span as a slice, to cut a text with."""
        return slice(self.start, self.end)

    def __len__(self) -> int:
        """Return how many code points the span covers."""
        return self.end - self.start

    def __iter__(self) -> Iterator[int]:
        """Yield start and end, so that a span unpacks."""
        yield self.start
        yield self.end

    def shift(self, by: int) -> Span:
        """Return the same stretch, moved by so many code points."""
        return Span(self.start + by, self.end + by)

    def overlaps(self, other: Span) -> bool:
        """Return whether the two share a character."""
        return self.start < other.end and other.start < self.end


def hull(spans: Iterable[Span]) -> Span:
    """Return the shortest span that covers all the given ones; at least one is needed.

    >>> hull([Span(3, 5), Span(8, 9)])
    Span(start=3, end=9)
    """
    ends = [(span.start, span.end) for span in spans]
    return Span(min(start for start, _ in ends), max(end for _, end in ends))


class Mask:
    """Which characters of a text are taken already: painting and asking are both quick, whatever the text's length.

    >>> mask = Mask(10)
    >>> mask.paint(2, 5)
    >>> mask.free(0, 2), mask.free(4, 6)
    (True, False)
    """

    __slots__ = ("cells",)

    def __init__(self, length: int) -> None:
        self.cells = bytearray(length)
        """A byte for each character, 1 where it is taken: for loops that ask of one character thousands of times."""

    def paint(self, start: int, end: int) -> None:
        """Take the characters from ``start`` to ``end``."""
        self.cells[start:end] = b"\x01" * (end - start)

    def free(self, start: int, end: int) -> bool:
        """Return whether no character from ``start`` to ``end`` is taken."""
        return self.cells.find(1, start, end) < 0

    def copy(self) -> Mask:
        """Return a mask of its own with the same characters taken."""
        twin = Mask(0)
        twin.cells = bytearray(self.cells)
        return twin
