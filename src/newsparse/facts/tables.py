"""Numbers in the cells of a table: the head of the column says what they measure, the first cell of the row whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.facts.asking import Asked

BAR: Final = "|"
ROW: Final = "\n|"
LONGEST: Final = 20
NOTE: Final = compiled(r"\([^()]*\)")
HAN: Final = compiled(r"\p{Han}")
FIGURE: Final = compiled("[0-9]")

Place = tuple[int, int]


@define
class Table:
    """The table that was asked last: where its rows have been read up to, and the places of its head."""

    end: int = -1
    head: list[Place] = field(factory=list)


def name_cells(text: str, asked: Sequence[Asked]) -> None:
    """Name the numbers that stand in tables, where the head of their column is a name and no number.

    The lines between two numbers are read once, so the time grows with the text.
    """
    if ROW not in text and not text.startswith(BAR):
        return
    table = Table()
    floor = 0
    for item in asked:
        start = text.rfind("\n", floor, item.found.start) + 1 or floor
        if not text.startswith(BAR, start):
            continue
        if table.end < 0 or not unbroken(text, table.end, start):
            table.head = cells(text, first_row(text, start, floor))
        stop = text.find("\n", item.found.start)
        table.end = floor = len(text) if stop < 0 else stop
        name_cell(text, item, cells(text, start), table.head)
        floor = start


def unbroken(text: str, end: int, start: int) -> bool:
    """Return whether only rows of a table stand between the end of one and the start of another."""
    return end >= start or all(line.startswith(BAR) for line in text[end + 1 : start].splitlines())


def first_row(text: str, start: int, floor: int) -> int:
    """Return where the first row of a table starts, going back from one of its rows."""
    while start > floor:
        before = text.rfind("\n", floor, start - 1) + 1 or floor
        if before >= start or not text.startswith(BAR, before):
            break
        start = before
    return start


def cells(text: str, start: int) -> list[Place]:
    """Return the places of the cells of a row, without the blanks around them."""
    stop = text.find("\n", start)
    stop = len(text) if stop < 0 else stop
    found = []
    at = start + 1
    while at < stop:
        bar = text.find(BAR, at, stop)
        bar = stop if bar < 0 else bar
        words = text[at:bar]
        first = at + len(words) - len(words.lstrip())
        found.append((first, max(first, at + len(words.rstrip()))))
        at = bar + 1
    return found


def name_cell(text: str, item: Asked, row: list[Place], head: list[Place]) -> None:
    """Name one number by the head of its column and the first cell of its row."""
    column = next((n for n, (low, high) in enumerate(row) if low <= item.found.start < high), 0)
    if not 0 < column < len(head) or head == row:
        return
    name, owner = NOTE.sub("", text[slice(*head[column])]).strip(), text[slice(*row[0])]
    if HAN.search(name) is None or FIGURE.search(name) is not None or len(name) > LONGEST:
        return
    at = text.find(name, head[column][0])
    if at < 0:
        return
    item.indicator, item.seen["indicator"] = name, ((at, at + len(name)),)
    if 0 < len(owner) <= LONGEST and HAN.search(owner) is not None and FIGURE.search(owner) is None:
        item.subject, item.seen["subject"] = owner, (row[0],)
