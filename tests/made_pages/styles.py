"""The layouts that a made page is printed in, each with the habits that a paper or an engine has in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from made_pages.draw import Draw
    from made_pages.script import Table


@frozen(kw_only=True)
class Marks:
    """Heading marks: the level of each line of a head, 0 for none; ``crosshead`` also ``bold``.

    ``chance`` says that levels are drawn anew for each line, and say nothing.
    """

    kicker: int = 3
    headline: int = 2
    deck: int = 3
    crosshead: int | str = 0
    chance: bool = False
    pictures: bool = True


@frozen(kw_only=True)
class Style:
    """How a page is printed. Gaps are numbers of blank lines; ``width`` is 0 where nothing breaks the lines."""

    marks: Marks | None = None
    indent: bool = False
    text_gap: int = 1
    inner_gap: int = 1
    head_gap: int = 1
    width: int = 0
    by_cells: bool = False
    kinsoku: str = "none"
    fragments: float = 0.0
    spaced: str = ""
    tables: tuple[Table, ...] = ()
    comments: bool = False
    tabled: bool = False
    line_end: str = "\n"

    @property
    def shows_paragraphs(self) -> bool:
        """Whether an indent or a blank line shows where a paragraph begins."""
        return self.indent or self.text_gap > 0


def marked(draw: Draw) -> Style:
    """Return Markdown as layout models write it."""
    marks = draw.weighted(
        [
            (4, Marks()),
            (3, Marks(kicker=3, headline=1, deck=2, crosshead="bold")),
            (2, Marks(kicker=0, headline=2, deck=0)),
            (2, Marks(kicker=2, headline=2, deck=2)),
            (2, Marks(kicker=3, headline=2, deck=3, crosshead=4)),
            (1, Marks(kicker=0, headline=2, deck=3, crosshead=3)),
        ]
    )
    return Style(marks=marks, fragments=draw.one([0, 0, 0.3]), indent=draw.chance(0.1))


def plain(draw: Draw) -> Style:
    """Return text without a mark: a line to each paragraph, blank lines between all blocks or between articles."""
    fragments = draw.one([0, 0, 0.3])
    return draw.weighted(
        [
            (5, Style(fragments=fragments, head_gap=draw.one([1, 1, 2]))),
            (2, Style(fragments=fragments, indent=True, inner_gap=draw.one([0, 1]))),
            (2, Style(indent=True, text_gap=0, inner_gap=0, head_gap=1)),
            (2, Style(text_gap=0, inner_gap=0, head_gap=draw.one([1, 2]))),
        ]
    )


def wrapped(draw: Draw) -> Style:
    """Return columns with lines of one measure, 15 characters in half of all cases."""
    width = draw.weighted([(5, 15), (5, draw.number(10, 20))])
    base = Style(
        width=width,
        by_cells=draw.chance(0.5),
        kinsoku=draw.one(["none", "up", "down"]),
        fragments=draw.one([0, 0.3, 0.5]),
    )
    return draw.weighted(
        [
            (5, evolve(base, indent=True, text_gap=0, inner_gap=0, head_gap=draw.one([1, 1, 2]))),
            (2, evolve(base, indent=True, text_gap=1)),
            (3, evolve(base, text_gap=1, inner_gap=draw.one([0, 1]))),
            (2, evolve(base, text_gap=0, inner_gap=0, head_gap=draw.one([1, 2]), kinsoku=draw.one(["none", "up"]))),
        ]
    )


def letter(draw: Draw) -> Style:
    """Return lines with blanks between their characters: all of them, the lines of heads, or here and there."""
    base = draw.one([plain, wrapped])(draw)
    return evolve(base, spaced=draw.weighted([(4, "all"), (3, "heads"), (3, "here and there")]))


def traditional(draw: Draw) -> Style:
    """Return traditional script, with the quotation marks of Taiwan and Hong Kong in most cases."""
    from made_pages.script import CORNERS, traditional_table  # noqa: PLC0415 (the table is read at first use)

    base = draw.weighted([(4, plain), (4, wrapped), (2, marked)])(draw)
    tables = [traditional_table(), CORNERS] if draw.chance(0.7) else [traditional_table()]
    return evolve(base, tables=tuple(tables))


def mixed(draw: Draw) -> Style:
    """Return what several engines and papers do at once: levels that disagree, tags, comments, other widths."""
    from made_pages.script import FULL_DIGITS, HALF, VERTICAL  # noqa: PLC0415 (as above)

    levels: list[int | str] = ["bold", "bold", 0, 4, "same"]
    crosshead = draw.one(levels)
    base = draw.weighted(
        [
            (6, Style(marks=Marks(chance=True, crosshead=crosshead), fragments=draw.one([0, 0.3]))),
            (2, evolve(plain(draw))),
            (2, evolve(wrapped(draw))),
        ]
    )
    tables = [table for table, share in ((FULL_DIGITS, 0.4), (VERTICAL, 0.3), (HALF, 0.4)) if draw.chance(share)]
    return evolve(
        base,
        tables=tuple(tables),
        comments=draw.chance(0.4),
        tabled=draw.chance(0.3),
        line_end=draw.weighted([(5, "\n"), (1, "\r\n")]),
    )


LAYOUTS: Final[dict[str, Callable[[Draw], Style]]] = {
    "marked": marked,
    "plain": plain,
    "wrapped": wrapped,
    "letter": letter,
    "traditional": traditional,
    "mixed": mixed,
}
