"""What a made page is made of, before it is laid out: atoms, blocks, stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

if TYPE_CHECKING:
    from newsparse.pages.types import ElementKind

Authors = tuple[tuple[str | None, tuple[str, ...]], ...]
"""Roles with their names, in order."""


@frozen
class Turn:
    """What a continuation marker says: ``to`` or ``from``, and the pages."""

    direction: str
    pages: tuple[str, ...]


@frozen
class Atom:
    """A stretch of one kind. ``glue`` is the blank printed before it, ``also`` the kinds that are as good as its own."""

    kind: ElementKind
    text: str
    authors: Authors = ()
    glue: str = ""
    also: tuple[ElementKind, ...] = ()
    turn: Turn | None = None


@frozen
class Block:
    """What begins on a line of its own.

    ``flows`` says that it is running text, which a measure breaks and an indent opens. ``inside`` is printed in the
    middle of a sentence of it.
    """

    atoms: tuple[Atom, ...]
    flows: bool = False
    inside: tuple[Block, ...] = ()

    @property
    def kind(self) -> ElementKind:
        """The kind of its first atom."""
        return self.atoms[0].kind

    @property
    def text(self) -> str:
        """What is printed, in one line."""
        return "".join(atom.glue + atom.text for atom in self.atoms)


@frozen(kw_only=True)
class Story:
    """An article before it is laid out.

    ``shown`` says that its head is told from a crosshead by what stands below it (a byline, a dateline) or by its
    lines; ``closes`` that its end is printed (a marker, names in a bracket). ``judged`` says that a person could name
    its authors without a doubt.
    """

    sort: str
    blocks: tuple[Block, ...]
    shown: bool
    closes: bool = False
    judged: bool = True


@frozen(kw_only=True)
class Outline:
    """A page before it is laid out."""

    front: tuple[Block, ...] = ()
    stories: tuple[Story, ...] = ()
    aside: tuple[tuple[int, tuple[Block, ...]], ...] = field(default=())
    """Blocks of no article: each row stands above the story of that number."""
    foot: tuple[Block, ...] = ()
