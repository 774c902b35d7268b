"""A page in the making: pieces with their kinds, articles that grow, and where the reading stands."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import define, field

from newsparse.pages.parts import Part
from newsparse.pages.types import ElementKind
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.pages.stitch import Join
    from newsparse.text.readings import Reading

REACH: Final = 1000
"""How much of a paragraph is asked whether it goes on, however long it has grown."""

MOST_BETWEEN: Final = 100
"""No more captions, bylines and credits than this stand between the two halves of a paragraph."""
ENDS_ARTICLE: Final = compiled(r"[。!?][”’)]{0,2}+ *$")


class State(Enum):
    """Where in an article the reading stands."""

    __hash__ = object.__hash__  # that of Enum is written in Python

    BEFORE = "nothing has begun"
    HEAD = "in the head of an article"
    BODY = "in the body of an article"
    TURNED = "behind the marker that turns the page"


@define
class Bit:
    """A piece of the page with its kind, in the making: an element, once its article is known.

    ``more`` are the pieces that go on with its sentence, joined to it once, when the page has been read.
    """

    kind: ElementKind
    reading: Reading
    value: object = None
    joins: list[Join] = field(factory=list)
    more: list[Reading] = field(factory=list)
    tail: str | None = None

    @property
    def text_end(self) -> str:
        """The end of its folded text as far as it is known: what says whether its sentence goes on."""
        if self.tail is None:
            self.tail = self.reading.folded[-REACH:]
        return self.tail

    def go_on(self, reading: Reading, why: Join) -> None:
        """Add a piece that goes on with its sentence."""
        self.tail = (self.text_end + reading.folded)[-REACH:]
        self.more.append(reading)
        self.joins.append(why)


@define
class Draft:
    """An article in the making: its bits in reading order."""

    bits: list[Bit] = field(factory=list)
    level: int = 0

    paragraph: Bit | None = None
    """The last piece of running text."""
    briefs: bool = False
    """Whether a paragraph opens with the mark of a news brief."""

    def add_paragraph(self, bit: Bit, *, brief: bool) -> None:
        """Add running text."""
        self.bits.append(bit)
        self.paragraph = bit
        self.briefs = self.briefs or brief


@define
class Assembly:
    """A page in the making: articles, and what belongs to none."""

    drafts: list[Draft] = field(factory=list)
    aside: list[Bit] = field(factory=list)
    state: State = State.BEFORE
    waiting: list[Bit] = field(factory=list)
    column: list[Bit] = field(factory=list)
    indents: bool = False
    """Whether paragraphs of this page open with two empty cells, so that a line without them goes on."""

    def current(self) -> Draft:
        """Return the article that is being read; one without a head begins where there is none."""
        if not self.drafts:
            self.open()
        return self.drafts[-1]

    def open(self) -> Draft:
        """Begin an article; a picture or a column name that stood above it is its own."""
        draft = Draft(bits=[*self.waiting, *self.column])
        self.waiting, self.column = [], []
        self.drafts.append(draft)
        return draft


def opens_briefs(draft: Draft) -> bool:
    """Return whether a line with the mark of a brief begins a row of them, below an article that has been closed.

    Under a title, or behind a colon, the marked lines are the article's own.
    """
    last = draft.paragraph
    return last is not None and not draft.briefs and ENDS_ARTICLE.search(last.text_end) is not None


def last_text(draft: Draft) -> Bit | None:
    """Return the paragraph that a piece of text could go on with: the last one, with no crosshead or head behind it."""
    for bit in draft.bits[: -MOST_BETWEEN - 1 : -1]:
        if bit.kind is ElementKind.PARAGRAPH:
            return None if bit.value is Part.LINE else bit
        if bit.kind in {ElementKind.CROSSHEAD, ElementKind.HEADLINE, ElementKind.DATELINE, ElementKind.CONTINUATION}:
            return None
    return None


def text_so_far(draft: Draft) -> str:
    """Return the end of the folded text of the last paragraph, or a closed one where there is none."""
    last = last_text(draft)
    return "。" if last is None else last.text_end
