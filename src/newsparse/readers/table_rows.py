"""A table in HTML, as engines write one, as text: a line for each row, its cells parted by a blank."""

from __future__ import annotations

import re
from html import unescape
from typing import Final

TAG: Final = re.compile(r"</?(?P<name>[A-Za-z][A-Za-z0-9]{0,20})[^<>]*>|<!--[^<>]*-->")
"""Pictures stand whole inside of tags, so a tag has no greatest length; it ends where another begins."""
ENTITY: Final = re.compile(r"&#?[0-9A-Za-z]{1,31};")
ROW: Final = re.compile(r"<(?:table|tr|td|th)[ >\t\r\n]", re.IGNORECASE)
ROWS: Final = frozenset({"tr", "table", "caption", "thead", "tbody", "tfoot"})
TABLE: Final = re.compile(r"<table[ >\t\r\n]|</table>", re.IGNORECASE)
CELLS: Final = frozenset({"td", "th", "br", "p", "div", "li"})


def parted(text: str) -> list[tuple[str, bool]]:
    r"""Return the pieces of a text that are tables in HTML, as rows, and those between, each with whether it is one.

    >>> parted("见下表。\n<table><tr><td>年份</td><td>吨</td></tr></table>\n单位：吨")
    [('见下表。', False), ('年份 吨', True), ('单位：吨', False)]
    """
    if ROW.search(text) is None:
        return [(text, False)]
    pieces: list[tuple[str, bool]] = []
    at = depth = 0
    for match in TABLE.finditer(text):
        opens = match.group()[1] != "/"
        # A table inside of a cell is a part of it.
        if opens and depth == 0:
            pieces.append((text[at : match.start()], False))
            at = match.start()
        elif not opens and depth <= 1:
            pieces.append((text[at : match.end()], True))
            at = match.end()
        depth = max(0, depth + (1 if opens else -1))
    pieces.append((text[at:], depth > 0))
    # Rows without a table around them are what is left of one that was cut off.
    told = [
        (table_text(piece), True) if table or ROW.search(piece) is not None else (TAG.sub("", piece), False)
        for piece, table in pieces
    ]
    return [(words.strip("\r\n"), table) for words, table in told if words.strip()]


def table_text(html: str) -> str:
    r"""Return the text of a table in HTML, a line for each row; a text that is no table is returned as it is.

    Cells that say nothing are left out, and so are the tags inside of cells. Nothing is raised for HTML that is cut
    off: what can be read is text.

    >>> table_text("<table><tr><td>国家</td><td>金</td></tr><tr><td>中国</td><td></td><td>38</td></tr></table>")
    '国家 金\n中国 38'
    """
    if ROW.search(html) is None:
        return html
    # Pieces of the words of each cell, cell by cell, row by row.
    rows: list[list[list[str]]] = [[[]]]
    at = 0
    for match in TAG.finditer(html):
        rows[-1][-1].append(html[at : match.start()])
        at = match.end()
        name = (match["name"] or "").lower()
        if name in ROWS:
            rows.append([[]])
        elif name in CELLS:
            rows[-1].append([])
    rows[-1][-1].append(html[at:])
    lines = (" ".join(text for cell in row if (text := plain("".join(cell)))) for row in rows)
    return "\n".join(line for line in lines if line)


def plain(cell: str) -> str:
    """Return the words of a cell on one line."""
    words = ENTITY.sub(lambda match: unescape(match.group()), cell)
    return " ".join(part for line in words.split("\n") if (part := line.strip(" \t\r\xa0")))
