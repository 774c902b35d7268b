"""What every reader gives: the blocks of a page in reading order, and the one text that all offsets count in.

An OCR engine, a layout model and a web page all come down to this: stretches of text, each with a hint of what it may
be and a place on the page. A hint is a witness and not the truth: what is printed in a block may overrule it.
"""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsparse.pages.types import Doubt
    from newsparse.text.spans import Span

PART: Final = "\n\n"
"""What stands between two blocks in the text of a sheet."""


class Hint(str, Enum):
    """What an engine takes a block for."""

    TITLE = "title"
    """A heading of the first rank: the title of a document or of an article."""
    HEADING = "heading"
    """Any other heading."""
    TEXT = "text"
    """Running text, and everything whose label says nothing."""
    CAPTION = "caption"
    """Words to a picture, a table or a chart."""
    TABLE = "table"
    """A table; its text has a line for each row."""
    LIST = "list"
    """Items, a line for each."""
    HEADER = "header"
    """The head of the page: often the masthead, or the name of the paper and the date."""
    FOOTER = "footer"
    """The foot of the page, and notes there."""
    PAGE_NUMBER = "page_number"
    """The number of the page."""
    ASIDE = "aside"
    """What stands beside the text: vertical words in the margin, seals."""
    PICTURE = "picture"
    """Words that were read inside a picture."""
    ADVERTISEMENT = "advertisement"
    """An advertisement."""


@frozen
class Box:
    """Where something stands on its page, in parts of the page from 0 to 1, counted from the top left corner.

    Readers hold places in the units of their file in it too, until they know how large the page is.
    """

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """How wide it is, as a part of the page."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is, as a part of the page."""
        return self.bottom - self.top


@frozen(kw_only=True)
class Block:
    r"""One block of a page: its text with ``\n`` between printed lines, what it may be, and where it stands.

    ``level`` is the rank of a heading from 1, 0 where none is known. ``continues`` is what an engine says about the
    block going on where the one before stops; ``group`` names blocks that an engine has glued into one, and
    ``more`` are their places after the first, of which it does not say which words stand in which. ``joined``
    says that the lines of a paragraph are already one line; otherwise a line may end anywhere in a sentence.
    """

    text: str
    hint: Hint = Hint.TEXT
    box: Box | None = None
    level: int = 0
    continues: bool | None = None
    group: str | None = None
    joined: bool = True
    name: str = ""
    more: tuple[Box, ...] = ()


@frozen
class Sheet:
    r"""One page as a reader gives it: its blocks in reading order, and the text that all offsets of the page count in.

    ``text`` is made of the blocks, a blank line between two; ``number`` is the page number where the input says it
    outside the text; ``doubts`` are those of the reader.

    >>> from newsparse.text.spans import Span
    >>> sheet = Sheet((Block(text="香城天蓝", hint=Hint.TITLE), Block(text="碧空如洗。")))
    >>> sheet.text
    '香城天蓝\n\n碧空如洗。'
    >>> [block.hint.value for block in sheet.blocks_in((Span(6, 8),))]
    ['text']
    """

    blocks: tuple[Block, ...]
    number: str | None = None
    doubts: tuple[Doubt, ...] = ()
    text: str = field(init=False, repr=False)
    starts: tuple[int, ...] = field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Lay the blocks out as one text."""
        starts: list[int] = []
        at = 0
        for block in self.blocks:
            starts.append(at)
            at += len(block.text) + len(PART)
        object.__setattr__(self, "text", PART.join(block.text for block in self.blocks))
        object.__setattr__(self, "starts", tuple(starts))

    def blocks_in(self, spans: Iterable[Span]) -> tuple[Block, ...]:
        """Return the blocks that hold characters of the spans, each once, in reading order."""
        numbers: dict[int, None] = {}
        for span in spans:
            first = max(0, bisect_right(self.starts, span.start) - 1)
            last = max(first, bisect_right(self.starts, span.end - 1) - 1)
            numbers.update(dict.fromkeys(range(first, last + 1)))
        return tuple(self.blocks[number] for number in numbers)

    def boxes_of(self, spans: Iterable[Span]) -> tuple[Box, ...]:
        """Return where the characters of the spans stand on the page, the boxes of each block that has some."""
        return tuple(
            box for block in self.blocks_in(spans) if block.box is not None for box in (block.box, *block.more)
        )
