"""Which lines of a column are one paragraph? Those that follow each other at the usual distance, in letters of one size."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from newsparse.pages.blocks import Block, Hint
from newsparse.readers.places import around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.blocks import Box

LARGER: Final = 1.35
FARTHER: Final = 1.4
"""So many times the usual distance of two lines is a gap."""
INDENT: Final = 1.4
"""So many cells from the edge of the column are an indent: of two, scans and punctuation may take the half of one."""
NEAR: Final = 8
"""So many lines on each side say where the edge of a column is; the edge of a page that lies askew moves on."""
SHORT: Final = 3
"""In a line of fewer characters the height of the box is that of these characters, as of a dash."""
SAME_ROW: Final = 0.5
WORDS_APART: Final = 0.7
PIECES_APART: Final = 4.0
LONGEST_ROW: Final = 200
HEADING_SIZE: Final = 1.5
HEADING_LENGTH: Final = 60
BLANK: Final = "\u3000"


@frozen
class Line:
    """A printed line: its block, where it stands as a horizontal line would, and how many cells its text takes."""

    block: Block
    box: Box
    cells: float

    @property
    def middle(self) -> float:
        """Half way between the top and the bottom."""
        return (self.box.top + self.box.bottom) / 2


def cells_of(text: str) -> float:
    """Return how many cells a text takes in print; Latin letters and half-width digits take a half.

    >>> cells_of("8月")
    1.5
    """
    narrow = sum(character < "\u0250" for character in text)
    return len(text) - narrow / 2


def paragraphs(lines: Sequence[Line], cell: float, letters: float) -> list[Block]:
    """Return the lines in reading order as blocks, a block for each paragraph or headline.

    ``cell`` is how wide a character of the body is, ``letters`` how high.
    """
    blocks: list[Block] = []
    rows = list(rows_of(lines, cell))
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or not same_column(rows[end - 1], rows[end]):
            blocks += column(rows[start:end], cell, letters)
            start = end
    return blocks


def rows_of(lines: Sequence[Line], cell: float) -> list[Line]:
    """Return the lines, with the pieces of one that an engine saw in parts put together."""
    rows: list[Line] = []
    for line in lines:
        last = rows[-1] if rows else None
        if last is not None and plain(last) and plain(line):
            height = min(last.box.height, line.box.height)
            apart = (line.box.left - last.box.right) / (cell or 1)
            beside = abs(line.middle - last.middle) < SAME_ROW * height and -1 < apart < PIECES_APART
            if beside and len(last.block.text) < LONGEST_ROW:
                narrow = last.block.text[-1:] < "\u0250" and line.block.text[:1] < "\u0250"
                between = BLANK if apart >= WORDS_APART else " " if narrow else ""
                text = last.block.text + between + line.block.text
                block = evolve(last.block, text=text, box=around([last.block.box, line.block.box]))
                rows[-1] = Line(block, around((last.box, line.box)) or last.box, cells_of(text))
                continue
        rows.append(line)
    return rows


def plain(line: Line) -> bool:
    """Return whether a block is a line and nothing more is known of it."""
    return line.block.hint is Hint.TEXT and "\n" not in line.block.text


def same_column(above: Line, below: Line) -> bool:
    """Return whether a line stands below another, in letters of its size."""
    if not (plain(above) and plain(below)) or below.middle <= above.middle:
        return False
    shared = min(above.box.right, below.box.right) - max(above.box.left, below.box.left)
    if shared < min(above.box.width, below.box.width) / 2:
        return False
    return same_size(above, below)


def same_size(above: Line, below: Line) -> bool:
    """Return whether two lines are in letters of one size."""
    small, large = sorted((above, below), key=lambda line: line.box.height)
    return small.cells < SHORT or large.box.height <= LARGER * small.box.height


def column(rows: Sequence[Line], cell: float, letters: float) -> list[Block]:
    """Return lines of one size that stand one below the other as blocks, one for each paragraph."""
    steps = [below.middle - above.middle for above, below in zip(rows, rows[1:])]
    usual = median(steps) if len(steps) > 2 else 1.8 * median(row.box.height for row in rows)
    size = max(cell, median(row.box.width / row.cells for row in rows if row.cells) if rows[0].cells else cell)
    edges = [min(row.box.left for row in rows[max(0, at - NEAR) : at + NEAR + 1]) for at in range(len(rows))]
    blocks: list[Block] = []
    start = 0
    for end in range(1, len(rows) + 1):
        if (
            end == len(rows)
            or steps[end - 1] > FARTHER * usual
            or rows[end].box.left - edges[end] > INDENT * size
            or rows[end].block.text.startswith(BLANK)
            or not same_size(rows[start], rows[end])
        ):
            blocks.append(as_block(rows[start:end], letters))
            start = end
    return blocks


def as_block(rows: Sequence[Line], letters: float) -> Block:
    """Return lines as one block; it is a heading where its letters are larger than those of the body."""
    first = rows[0].block
    if not plain(rows[0]):
        return first
    text = "\n".join(row.block.text for row in rows)
    large = median(row.box.height for row in rows) > HEADING_SIZE * letters and len(text) <= HEADING_LENGTH
    hint = Hint.HEADING if large and rows[0].cells >= 2 else first.hint
    return evolve(first, text=text, hint=hint, box=around(row.block.box for row in rows), joined=False)
