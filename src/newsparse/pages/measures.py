"""The measure of a column: the lengths that lines share on a page that is broken every so many characters."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.errors import cells
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.pages.source import Line

LEAST_LINES: Final = 3
"""So many lines of one length make a measure; two may be chance."""
NARROWEST: Final = 9
WIDEST: Final = 48
"""Columns of print hold 8 to 40 characters, twice as many cells; wider ones are no columns."""
SHARE: Final = 0.12
"""A second column of another measure is a part of the lines no smaller than this."""
SPACED: Final = 1.7
"""A letter-spaced line is longer than its text by this factor at the least."""
ENDS_SENTENCE: Final = compiled(r"[。!?…][”’」』)〕】》]{0,3}+$")


class Columns(NamedTuple):
    """The measures of a page in characters or in cells, and whether each paragraph of it opens with an indent."""

    by_count: frozenset[int]
    by_cells: frozenset[int]
    indents: bool

    def short_by(self, line: Line) -> float:
        """Return by how many characters a line misses the nearest measure: below nought where it is longer."""
        if self.by_count:
            short = min((measure - line.raw for measure in self.by_count), key=abs)
            # In a letter-spaced line each character takes two.
            return short / 2 if line.raw >= SPACED * len(line.folded) else short
        return min((measure - cells_of(line) for measure in self.by_cells), key=abs) / 2

    def full(self, line: Line) -> bool:
        """Return whether a line reaches a measure.

        A character more or less is within what print allows to keep a stop off the beginning of a line: a stop that
        hangs makes the line longer; a line one short that ends a sentence is taken as the end of its paragraph.
        """
        short = self.short_by(line)
        if not short:
            return True
        return (short < 0 or not ENDS_SENTENCE.search(line.folded)) and abs(short) <= 1


def too_long(lengths: list[int]) -> bool:
    """Return whether much of a page stands in lines that no column holds: its paragraphs have a line each.

    The short lines of such a page are verse, tables and heads, whatever lengths they share.
    """
    return sum(length for length in lengths if length > WIDEST) > 0.35 * sum(lengths)


def measures(lengths: list[int]) -> frozenset[int]:
    """Return the lengths that so many lines share that they are measures, and not chance."""
    if not lengths:
        return frozenset()
    counts = Counter(length for length in lengths if NARROWEST <= length <= 2 * WIDEST)
    needed = max(LEAST_LINES, SHARE * len(lengths))
    found = {length for length, count in counts.items() if count >= needed}
    near = sum(count for length, count in counts.items() if {length - 1, length, length + 1} & found)
    return frozenset(found) if near >= 0.4 * len(lengths) else frozenset()


def tighter(counts: list[int], widths: list[int]) -> tuple[frozenset[int], frozenset[int]]:
    """Return the measures in characters, or those in cells, whichever explains more lines; the other is empty.

    Print with half-width figures in full-width columns has lines of one width in cells and of many in characters.
    """
    by_count, by_cells = measures(counts), measures(widths)
    if sum(length in by_cells for length in widths) > sum(length in by_count for length in counts):
        return frozenset(), by_cells
    return by_count, frozenset()


def cells_of(line: Line) -> int:
    """Return how many terminal cells a line takes, its indent included."""
    if line.raw > 2 * WIDEST:
        return line.raw
    return cells(line.reading.text) + (4 if line.indented else 0)
