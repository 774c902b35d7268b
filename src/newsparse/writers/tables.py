"""Rows as a table for a terminal, whose columns stand straight under Chinese, and as CSV that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from typing import TYPE_CHECKING, Final

from newsparse.errors import cells

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GAP: Final = "  "
ELLIPSIS: Final = "…"
NUMBER: Final = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?")
FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
"""How a cell begins that a spreadsheet takes for a formula, in half and in full width (OWASP, CSV Injection)."""


def shown(text: str) -> str:
    r"""Return a text as one line that does nothing to a terminal: what cannot be printed is a mark or a blank.

    >>> shown("超80万件\x1b[31m\n")
    '超80万件�[31m'
    """
    return "".join(c if c.isprintable() or unicodedata.category(c) == "Zs" else "�" for c in " ".join(text.split()))


def cut(text: str, width: int) -> str:
    """Return a text that takes no more than so many cells of a terminal.

    >>> cut("一般公共预算收入", 9), cut("人口", 9)
    ('一般公共…', '人口')
    """
    if cells(text) <= width:
        return text
    kept = 0
    room = width - cells(ELLIPSIS)
    for character in text:
        room -= cells(character)
        if room < 0:
            break
        kept += 1
    return text[:kept] + ELLIPSIS


def fill(text: str, width: int) -> str:
    """Return a text with blanks behind it up to so many cells.

    >>> fill("人口", 6) + "|"
    '人口  |'
    """
    return text + " " * max(0, width - cells(text))


def grid(rows: Sequence[Sequence[str]], widest: Sequence[int], right: Iterable[int] = ()) -> list[str]:
    r"""Return rows as lines with straight columns, none wider than ``widest`` says; columns ``right`` end straight.

    >>> print("\n".join(grid([["常住人口", "105000"], ["企业", "58"]], [20, 20], right=[1])))
    常住人口  105000
    企业          58
    """
    flush_right = frozenset(right)
    cleaned = [[cut(shown(cell), most) for cell, most in zip(row, widest)] for row in rows]
    widths = [max((cells(cell) for cell in column), default=0) for column in zip(*cleaned)]
    lines = []
    for row in cleaned:
        parts = [
            " " * (width - cells(cell)) + cell if number in flush_right else fill(cell, width)
            for number, (cell, width) in enumerate(zip(row, widths))
            if width
        ]
        lines.append(GAP.join(parts).rstrip())
    return lines


def safe_cell(value: str) -> str:
    """Return a value that a spreadsheet shows and does not run: an apostrophe is put before what is no number.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("-3.5"), safe_cell("－5%")
    ("'=HYPERLINK(1)", '-3.5', "'－5%")
    """
    if value.startswith(FORMULA) and not NUMBER.fullmatch(value):
        return f"'{value}"
    return value


def csv_lines(rows: Iterable[Sequence[str]]) -> str:
    r"""Return rows as CSV (RFC 4180), safe to open in a spreadsheet.

    >>> csv_lines([["text", "value"], ["=1", "-5"]])
    "text,value\r\n'=1,-5\r\n"
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerows([safe_cell(cell).replace("\0", "�") for cell in row] for row in rows)
    return out.getvalue()
