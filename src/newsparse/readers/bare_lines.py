"""What an engine gives with places and no labels: lines are put in reading order, large letters are headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.pages.blocks import Block, Hint, Sheet
from newsparse.readers.columns import ordered, weighted
from newsparse.readers.places import Size, reach

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.blocks import Box

TELLING: Final = 4
"""A line of fewer characters may be as high as it is wide."""
LARGER: Final = 1.5
"""So many times as high as those of the text are the letters of a headline."""
LEADING: Final = 0.6
"""The white between two lines, as a part of how high a letter is."""
LONGEST: Final = 60
STOPS: Final = ("。", "！", "？", "；", "，")


def page_of(lines: Sequence[tuple[str, Box | None]], size: Size | None = None) -> Sheet:
    r"""Return a page of lines, put into columns; where its size is not known, it is as large as they need.

    >>> from newsparse.pages.blocks import Box
    >>> left, right, lower = Box(10, 20, 40, 22), Box(50, 20, 80, 22), Box(10, 23, 40, 25)
    >>> lines = [("天蓝水碧，空气清新", left), ("另一栏的第一行文字", right), ("质量居全省前列。", lower)]
    >>> [block.text for block in page_of(lines, Size(100, 100)).blocks]
    ['天蓝水碧，空气清新\n质量居全省前列。', '另一栏的第一行文字']
    """
    size = size or reach(place for _, place in lines)
    blocks = [Block(text=text, box=size.box(place), joined=False) for text, place in lines if text.strip()]
    return Sheet(ordered(blocks))


def headed(sheet: Sheet) -> Sheet:
    """Return a page of printed paragraphs without labels, those in large letters marked as headings.

    How large letters are is how high a line is; on a page of vertical text, how wide.
    """
    single = [block for block in sheet.blocks if "\n" not in block.text and len(block.text) >= TELLING]
    vertical = 2 * sum(block.box is not None and block.box.height > block.box.width for block in single) > len(single)
    sizes = [size_of(block, vertical=vertical) for block in sheet.blocks]
    usual = weighted([(len(block.text), size) for size, block in zip(sizes, sheet.blocks) if size])
    blocks = (
        evolve(block, hint=Hint.HEADING) if is_heading(block) and size >= LARGER * usual > 0 else block
        for block, size in zip(sheet.blocks, sizes)
    )
    return Sheet(tuple(blocks), sheet.number, sheet.doubts)


def is_heading(block: Block) -> bool:
    """Return whether a block can be a heading by its words."""
    return block.hint is Hint.TEXT and 1 < len(block.text) <= LONGEST and not block.text.endswith(STOPS)


def size_of(block: Block, *, vertical: bool) -> float:
    """Return how large the letters of a block are, 0 where it has no box."""
    if block.box is None:
        return 0.0
    lines = block.text.count("\n") + 1
    return (block.box.width if vertical else block.box.height) / (lines + LEADING * (lines - 1))
