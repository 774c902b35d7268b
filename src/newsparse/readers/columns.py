"""Lines with boxes and without an order, put in the order in which people read them.

Engines that only see lines give them as they come: from the top, across all columns. The white space of the page says
which lines are a column, and their distance, indent and size say which are a paragraph.
"""

from __future__ import annotations

from math import isfinite, sqrt
from statistics import median
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.pages.blocks import Block, Box, Hint
from newsparse.readers.columns_cut import Print, reading_order
from newsparse.readers.columns_lines import Line, cells_of, paragraphs

if TYPE_CHECKING:
    from collections.abc import Sequence

SHAPE: Final = 1.4
"""How many times higher than wide a page is: what is square on paper is so many times wider than high in its parts."""
MOST_SHAPE: Final = 2.5
TALLER: Final = 3.0
"""A line is vertical when it is higher than wide by this part of what its characters would be, one below the other."""
FLATTER: Final = 2.5
MOSTLY: Final = 0.6
"""When so many of the blocks are single lines, an engine has given lines and no paragraphs."""


@frozen
class Measure:
    """The body of a page: how wide and high its letters are, and whether blocks of it are single lines.

    ``shape`` is how many times wider than high a letter is, both as parts of the page.
    """

    cell: float
    letters: float
    shape: float
    lines: bool


def ordered(blocks: Sequence[Block]) -> tuple[Block, ...]:
    r"""Return the blocks of a page in reading order, with the lines of a paragraph as one block.

    Columns are read from the left, each from the top; on a page of vertical text lines are read from the right, and
    the bands of the page from the top. A headline stands before all columns below it. Where most blocks are single
    lines, those of one column that follow each other at the usual distance become one block with ``\n`` between; a
    larger gap, an indent of two cells and another size of letters begin a new one, and large letters are a heading.
    A block without a box stays behind the one it followed. The time grows as n log n.

    >>> left, right = Box(0.1, 0.2, 0.4, 0.22), Box(0.5, 0.2, 0.8, 0.22)
    >>> lower = Box(0.1, 0.23, 0.4, 0.25)
    >>> lines = [("咸宁天蓝水碧，空气", left), ("另一栏的第一行文字", right), ("质量居全省前列。", lower)]
    >>> [block.text for block in ordered([Block(text=text, box=box) for text, box in lines])]
    ['咸宁天蓝水碧，空气\n质量居全省前列。', '另一栏的第一行文字']
    """
    placed: list[tuple[Block, Box]] = []
    # What has no box, by the number of the block with a box that it follows.
    loose: dict[int, list[Block]] = {}
    for block in blocks:
        box = upright(block.box)
        if box is None:
            loose.setdefault(len(placed) - 1, []).append(block)
        else:
            placed.append((block, box))
    if not placed:
        return tuple(blocks)
    if vertical(placed):
        placed = [(block, Box(box.top, 1 - box.right, box.bottom, 1 - box.left)) for block, box in placed]
    measure = measured(placed)
    sizes = [size_of(block, box, measure.shape) for block, box in placed]
    order = reading_order(Print([box for _, box in placed], sizes, measure.cell, measure.letters))
    found = loose.pop(-1, [])
    waiting: list[Line] = []
    for number in order:
        block, box = placed[number]
        waiting.append(Line(block, box, cells_of(block.text)))
        if number in loose:
            found += put_together(waiting, measure) + loose[number]
            waiting = []
    return (*found, *put_together(waiting, measure))


def upright(box: Box | None) -> Box | None:
    """Return a box with its edges in order, or ``None`` for what is no place."""
    if box is None or not all(map(isfinite, (box.left, box.top, box.right, box.bottom))):
        return None
    left, right = sorted((box.left, box.right))
    top, bottom = sorted((box.top, box.bottom))
    return Box(left, top, right, bottom)


def vertical(placed: Sequence[tuple[Block, Box]]) -> bool:
    """Return whether most of what is printed stands in tall, narrow lines."""
    tall = flat = 0.0
    for block, box in placed:
        length = cells_of(block.text)
        if "\n" in block.text or length < 2:
            continue
        if box.height * SHAPE * TALLER > box.width * length:
            tall += length
        elif box.width * TALLER > box.height * SHAPE * length:
            flat += length
    return tall > flat


def measured(placed: Sequence[tuple[Block, Box]]) -> Measure:
    """Return the measures of the body, which is what most characters are printed in."""
    texts = [(cells_of(block.text), box) for block, box in placed if block.text.strip() and box.width and box.height]
    if not texts:
        return Measure(0.0, 0.0, 1.0, lines=False)
    shape = median(box.width / (cells * box.height) for cells, box in texts)
    shape = min(max(shape, 1 / MOST_SHAPE), MOST_SHAPE)
    lines = [(cells, box) for cells, box in texts if box.width * FLATTER > cells * box.height * shape]
    flat = len(lines) >= MOSTLY * len(texts)
    if flat:
        sizes = [(cells, box.width / cells, box.height) for cells, box in lines]
    else:
        areas = [(cells, box.width * box.height / cells) for cells, box in texts]
        sizes = [(cells, sqrt(area * shape), sqrt(area / shape)) for cells, area in areas]
    cell = weighted([(weight, width) for weight, width, _ in sizes])
    return Measure(cell, weighted([(weight, height) for weight, _, height in sizes]), shape, lines=flat)


def size_of(block: Block, box: Box, shape: float) -> float:
    """Return how high the letters of a block are, by the room that each has; lines are no higher than their boxes."""
    room = box.width * box.height / max(cells_of(block.text), 1.0)
    return min(box.height, sqrt(room / shape))


def weighted(sizes: Sequence[tuple[float, float]]) -> float:
    """Return the size that half of all characters do not exceed."""
    half = sum(weight for weight, _ in sizes) / 2
    seen = 0.0
    for weight, size in sorted(sizes, key=lambda item: item[1]):
        seen += weight
        if seen >= half:
            return size
    return 0.0


def put_together(lines: Sequence[Line], measure: Measure) -> list[Block]:
    """Return lines as paragraphs, and blocks that are more than lines as they are."""
    if not measure.lines or all(line.block.hint is not Hint.TEXT for line in lines):
        return [line.block for line in lines]
    return paragraphs(lines, measure.cell, measure.letters)
