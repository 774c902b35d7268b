"""Lines that an engine gives with their places alone, as a page in reading order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.pages.blocks import Block, Sheet
from newsparse.readers.columns import ordered
from newsparse.readers.places import Place, Size, reach

if TYPE_CHECKING:
    from collections.abc import Sequence


def page_of(lines: Sequence[tuple[str, Place | None]], size: Size | None = None) -> Sheet:
    r"""Return a page of lines, put into columns; where its size is not known, it is as large as they need.

    >>> left, right, lower = Place(10, 20, 40, 22), Place(50, 20, 80, 22), Place(10, 23, 40, 25)
    >>> lines = [("天蓝水碧，空气清新", left), ("另一栏的第一行文字", right), ("质量居全省前列。", lower)]
    >>> [block.text for block in page_of(lines, Size(100, 100)).blocks]
    ['天蓝水碧，空气清新\n质量居全省前列。', '另一栏的第一行文字']
    """
    size = size or reach(place for _, place in lines)
    blocks = [Block(text=text, box=size.box(place), joined=False) for text, place in lines if text.strip()]
    return Sheet(ordered(blocks))
