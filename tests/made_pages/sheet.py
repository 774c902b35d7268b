"""A text in the making in which every character knows the atom that it was printed from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.errors import cells

if TYPE_CHECKING:
    from made_pages.draw import Draw
    from made_pages.types import Atom

Run = list[tuple[str, int]]
"""Characters with the number of their atom; ``NOBODY`` for blanks and marks."""

NOBODY: Final = -1
STOPS: Final = frozenset("，。、；：！？”’）》】〕」』,:;!?)%％…﹂﹄︶︾︺︼")
"""What does not begin a line where a paper takes care."""


class Sheet:
    """The text, the owner of each of its characters, and the atoms with the article of each."""

    def __init__(self, line_end: str) -> None:
        """Begin an empty text."""
        self.characters: list[str] = []
        self.owners: list[int] = []
        self.atoms: list[tuple[Atom, int | None]] = []
        self.line_end = line_end

    def own(self, atom: Atom, article: int | None) -> int:
        """Take an atom in, and return its number."""
        self.atoms.append((atom, article))
        return len(self.atoms) - 1

    def mark(self, text: str) -> None:
        """Write what is of no atom."""
        self.characters.extend(text)
        self.owners.extend([NOBODY] * len(text))

    def run(self, run: Run) -> None:
        """Write characters with their owners."""
        self.characters.extend(character for character, _ in run)
        self.owners.extend(owner for _, owner in run)

    def end_line(self, blank: int = 0) -> None:
        """End the line, with blank lines below it."""
        self.mark(self.line_end * (blank + 1))


def wrap(run: Run, width: int, *, by_cells: bool, kinsoku: str, indent: int) -> list[Run]:
    """Return the lines of a measure; ``kinsoku`` says where a stop that would begin a line goes.

    ``up``: onto the line before, which is a character longer; ``down``: with the character before it, so that the line
    before is shorter; ``none``: it begins the line.
    """
    lines: list[Run] = []
    line: Run = []
    used: float = indent
    for item in run:
        size = measure_of([item], by_cells=by_cells)
        if line and used + size > width:
            if item[0] in STOPS and kinsoku == "up":
                line.append(item)
                lines.append(line)
                line, used = [], 0
                continue
            carried: Run = []
            if item[0] in STOPS and kinsoku == "down" and len(line) > 2:
                carried = [line.pop()]
                if carried[0][0] in STOPS:
                    carried.insert(0, line.pop())
            lines.append(line)
            line = carried
            used = measure_of(carried, by_cells=by_cells)
        if not line and item[0].isspace():
            continue
        line.append(item)
        used += size
    if line:
        lines.append(line)
    return lines


def measure_of(line: Run, *, by_cells: bool) -> float:
    """Return the length of a line in characters, or in full-width cells."""
    return sum(cells(character) / 2 for character, _ in line) if by_cells else len(line)


def letter_spaced(line: Run) -> Run:
    """Return a line with a blank between any two characters, and three where one was."""
    result: Run = []
    for at, (character, owner) in enumerate(line):
        if character.isspace():
            result.extend([(" ", NOBODY)] * 2)
            continue
        if at:
            result.append((" ", NOBODY))
        result.append((character, owner))
    return result


def justified(line: Run, draw: Draw) -> Run:
    """Return a line with blanks here and there between two Chinese characters."""
    result: Run = []
    for at, item in enumerate(line):
        before = line[at - 1][0] if at else " "
        if "\u4e00" <= item[0] <= "\u9fff" and "\u4e00" <= before <= "\u9fff" and draw.chance(0.06):
            result.append((" ", NOBODY))
        result.append(item)
    return result
