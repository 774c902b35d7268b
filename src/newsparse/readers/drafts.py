"""A page while a reader makes it: blocks that say something, and each label that is not known as one doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from newsparse.pages.blocks import Block, Hint, Sheet
from newsparse.pages.types import Doubt, DoubtKind
from newsparse.readers.table_rows import parted, table_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from newsparse.pages.blocks import Box
    from newsparse.readers.asking import Asked

SHOWN: Final = 60
DEEPEST_LEVEL: Final = 9
PRINTED: Final = frozenset({Hint.TEXT, Hint.LIST, Hint.TITLE, Hint.HEADING})
"""What stands in the text of an article; a table among it is a block of its own, one in a picture is part of that."""


@define
class Draft:
    """The blocks of a page so far, and the labels of its engine.

    >>> draft = Draft("an engine", {"headline": Hint.TITLE})
    >>> draft.add("香城天蓝", draft.meaning("headline"))
    >>> draft.add("谜语", draft.meaning("riddle"))
    >>> [(block.text, block.hint.value) for block in draft.sheet().blocks]
    [('香城天蓝', 'title'), ('谜语', 'text')]
    >>> draft.sheet().doubts[0].message
    "an engine label 'riddle' is not known; its text was kept as text"
    """

    engine: str
    hints: Mapping[str, Hint] = field(factory=dict)
    blocks: list[Block] = field(factory=list)
    doubts: dict[str, Doubt] = field(factory=dict)

    def meaning(self, label: str) -> Hint:
        """Return the hint for a label; one that is not known is text, and a doubt."""
        hint = self.hints.get(label)
        if hint is not None:
            return hint
        self.doubts.setdefault(label[:SHOWN], label_doubt(self.engine, label))
        return Hint.TEXT

    def add(
        self,
        text: str,
        hint: Hint = Hint.TEXT,
        box: Box | None = None,
        *,
        level: int = 0,
        continues: bool | None = None,
        group: str | None = None,
        more: tuple[Box, ...] = (),
        joined: bool = True,
    ) -> None:
        """Add a block, where it says anything."""
        text = text.strip("\r\n")
        if text.strip():
            rank = level if 0 < level <= DEEPEST_LEVEL else 0
            self.blocks.append(
                Block(
                    text=text,
                    hint=hint,
                    box=box,
                    more=more,
                    level=rank,
                    continues=continues,
                    group=group,
                    joined=joined,
                )
            )

    def add_tagged(
        self,
        text: str,
        hint: Hint,
        box: Box | None,
        *,
        level: int = 0,
        continues: bool | None = None,
        group: str | None = None,
        more: tuple[Box, ...] = (),
    ) -> None:
        """Add words in which tables are HTML: a table is its rows, and a block of its own where text stands around it."""
        pieces = parted(text) if hint in PRINTED else [(table_text(text), False)]
        for at, (words, is_table) in enumerate(pieces):
            if is_table:
                self.add(words, Hint.TABLE, box, group=group, more=more)
            else:
                self.add(words, hint, box, level=level, continues=None if at else continues, group=group, more=more)

    def sheet(self, number: str | None = None) -> Sheet:
        """Return the page."""
        return Sheet(tuple(self.blocks), number, tuple(self.doubts.values()))


def label_doubt(what: str, label: str) -> Doubt:
    """Return the doubt about a label of a format that is not known."""
    return Doubt(DoubtKind.LABEL, f"{what} label {label[:SHOWN]!r} is not known; its text was kept as text")


def level_of(asked: Asked) -> int:
    """Return the rank of a heading, 0 where the engine does not say."""
    return 0 if asked.plain is None else int(asked.number())


def labels(hints: Mapping[Hint, str | Iterable[str]]) -> dict[str, Hint]:
    """Return the hint of each label, from the labels of each hint.

    >>> labels({Hint.TITLE: "doc_title", Hint.TEXT: "text ref_text"})["ref_text"].value
    'text'
    """
    return {
        label: hint for hint, names in hints.items() for label in (names.split() if isinstance(names, str) else names)
    }
