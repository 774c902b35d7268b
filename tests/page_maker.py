"""Pages of a Chinese newspaper made from a seed: the text of one, and what a reader must find in it.

>>> page = made_page(7, "plain")
>>> page == made_page(7, "plain")
True
>>> page.elements[0].offsets[0] < len(page.source)
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from made_pages.draw import Draw
from made_pages.outlines import outline
from made_pages.render import Printer
from made_pages.sheet import Sheet
from made_pages.stories import Habits
from made_pages.styles import LAYOUTS, Style

if TYPE_CHECKING:
    from made_pages.types import Authors, Outline, Turn
    from newsparse.pages.types import ElementKind

NAMES: Final = tuple(LAYOUTS)
"""The layouts, by name."""


@frozen
class MadeElement:
    """What a reader must find: its kind, the kinds that are as good, its article, where its characters stand.

    ``authors`` and ``turn`` say what a byline and a marker say.
    """

    kind: ElementKind
    also: frozenset[ElementKind]
    article: int | None
    offsets: tuple[int, ...]
    text: str
    authors: Authors = ()
    turn: Turn | None = None


@frozen
class MadePage:
    """A made page: its source, its elements, for each article what sort it is and whether its authors are plain."""

    seed: int
    layout: str
    source: str
    elements: tuple[MadeElement, ...]
    sorts: tuple[str, ...]
    judged: tuple[bool, ...]
    style: Style


def made_page(seed: int, layout: str) -> MadePage:
    """Return the page of a seed in a layout of ``NAMES``."""
    draw = Draw(f"{layout} {seed}")
    style = LAYOUTS[layout](draw)
    habits = Habits(
        old=draw.chance(0.6 if layout == "traditional" else 0.25),
        wide=draw.chance(0.4) or bool(style.spaced),
        traditional=layout == "traditional",
    )
    return laid_out(outline(draw, habits), style, draw, seed=seed, layout=layout)


def laid_out(page: Outline, style: Style, draw: Draw, *, seed: int, layout: str) -> MadePage:
    """Return the page that an outline makes, printed in a style."""
    sheet = Sheet(style.line_end)
    Printer(style, draw, sheet).page(page)
    places: list[list[int]] = [[] for _ in sheet.atoms]
    for offset, owner in enumerate(sheet.owners):
        if owner >= 0:
            places[owner].append(offset)
    source = "".join(sheet.characters)
    elements = tuple(
        MadeElement(
            kind=atom.kind,
            also=frozenset(atom.also) | {atom.kind},
            article=article,
            offsets=tuple(offsets),
            text="".join(source[at] for at in offsets),
            authors=printed(atom.authors, style),
            turn=atom.turn,
        )
        for (atom, article), offsets in zip(sheet.atoms, places, strict=True)
        if offsets
    )
    return MadePage(
        seed=seed,
        layout=layout,
        source=source,
        elements=tuple(sorted(elements, key=lambda element: element.offsets[0])),
        sorts=tuple(story.sort for story in page.stories),
        judged=tuple(story.judged for story in page.stories),
        style=style,
    )


def printed(authors: Authors, style: Style) -> Authors:
    """Return roles and names in the script of a page."""

    def written(text: str) -> str:
        for table in style.tables:
            text = text.translate(table)
        return text

    return tuple((role and written(role), tuple(written(name) for name in names)) for role, names in authors)
