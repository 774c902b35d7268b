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
CELLS: Final = frozenset({"td", "th", "br", "p", "div", "li"})


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
