"""Pieces of text joined: the one blank that belongs between two of them, and the line that several lines are."""

from __future__ import annotations

from typing import Final

from newsparse.pages.source import Line
from newsparse.rules import compiled
from newsparse.text.readings import Reading
from newsparse.text.spans import Span

LATIN_END: Final = compiled(r"[A-Za-z][,;.']?$")
LATIN_START: Final = compiled("[A-Za-z(]")
ADDRESS: Final = compiled(r"(?:www\.|https?:|@)[^ ]{0,60}$")


def joined(row: list[Line]) -> Line:
    """Return the lines of a row as one."""
    if len(row) == 1:
        return row[0]
    first, last = row[0], row[-1]
    pieces = list(first.reading.pieces)
    for a, b in zip(row, row[1:]):
        pieces.extend(between(a.reading, b.reading))
        pieces.extend(b.reading.pieces)
    return Line(
        reading=Reading(first.reading.source, touching(pieces), folded_source=first.reading.folded_source),
        level=first.level,
        gap=first.gap,
        raw=sum(line.raw for line in row),
        indented=first.indented,
        bold=first.bold,
        parted=first.parted,
        hard=last.hard,
    )


def between(a: Reading, b: Reading) -> tuple[Span, ...]:
    """Return the one blank that belongs between two readings that are joined, as a piece of the source, or nothing.

    Nothing stands between Chinese characters, stops or figures; a blank does between two Latin words, and where the
    source itself has one at the break.
    """
    left, right = a.pieces[-1].end, b.pieces[0].start
    source = a.source
    if right <= left:
        return ()
    at_break = source[left]
    before = a.folded
    latin = LATIN_END.search(before, max(0, len(before) - 2)) and LATIN_START.match(b.folded)
    if latin and not ADDRESS.search(before, max(0, len(before) - 70)):
        blank = next((at for at in range(left, min(right, left + 8)) if source[at].isspace()), None)
        return () if blank is None else (Span(blank, blank + 1),)
    if at_break in " \u3000" and source[left : left + 2] != "  ":
        return (Span(left, left + 1),)
    return ()


def touching(pieces: list[Span]) -> tuple[Span, ...]:
    """Return the pieces with those that touch made one."""
    result: list[Span] = []
    for piece in pieces:
        if result and result[-1].end == piece.start:
            result[-1] = Span(result[-1].start, piece.end)
        else:
            result.append(piece)
    return tuple(result)
