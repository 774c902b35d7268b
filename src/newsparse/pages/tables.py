"""Tables in the text itself: tags, and rows between pipes. A row of pipes is a line; a cell between tags is one, too."""

from __future__ import annotations

from typing import Final

from newsparse.rules import compiled

TABLE: Final = compiled(r"(?i)<table[ \t\r\n>].*?(?:</table>|\Z)", dotall=True)
CELL: Final = compiled(r"(?i)<t[dh](?:[ \t][^<>]{0,2000}+)?>")
TABLE_MARKS: Final = frozenset("| \t")
ROW: Final = compiled(r"[ \t]{0,3}+\|[^\n]*\|[ \t]*$")
RULED: Final = compiled(r"[ \t]{0,3}+\|[ \t:|\-]*-[ \t:|\-]*$")
PIPE: Final = compiled(r"[ \t\u3000]*+\|[ \t\u3000]*+")
LEAST_PIPES: Final = 2
FIGURES: Final = frozenset("0123456789０１２３４５６７８９.%+-~第")


def by_cells(source: str, lines_at: list[tuple[int, int]], tables: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the extents of lines, those of a table cut where a cell begins: the words of two cells are not one."""
    if not tables:
        return lines_at
    cuts = sorted({match.start() for a, b in tables for match in CELL.finditer(source, a, b)} | {b for _, b in tables})
    found: list[tuple[int, int]] = []
    at = 0
    for start, end in lines_at:
        first = start
        while at < len(cuts) and cuts[at] < end:
            if cuts[at] > first:
                found.append((first, cuts[at]))
                first = cuts[at]
            at += 1
        found.append((first, end))
    return found


def is_row(source: str, start: int, end: int) -> bool:
    """Return whether a line is the row of a table in Markdown: it opens and closes with a pipe, and has two cells."""
    return source.count("|", start, end) > LEAST_PIPES and ROW.match(source, start, end) is not None


def between_cells(source: str, low: int, high: int) -> list[tuple[int, int]]:
    """Return what stands between the cells of a row, but for the one blank that parts two of them.

    Where no blank stands there, the pipe is kept between two figures, or they would be one.
    """
    holes: list[tuple[int, int]] = []
    for match in PIPE.finditer(source, low, high):
        start, end = match.span()
        if start > low and end < high:
            if source[start].isspace():
                start += 1
            elif source[end - 1].isspace():
                end -= 1
            elif source[start - 1] in FIGURES and source[end] in FIGURES:
                continue
        holes.append((start, end))
    return holes
