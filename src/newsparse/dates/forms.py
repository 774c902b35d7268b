"""Fragments of patterns that the date rules share, and the quick reader of the small numbers in them.

All are written over folded text. They match atomically: a number is taken whole or not at all.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newsparse.dates.scales import Edge

if TYPE_CHECKING:
    from newsparse.rules import Match

DIGITS: Final = "零〇一二三四五六七八九"
"""Chinese digits."""

NOT_IN_NUMBER: Final = r"(?<![0-9十百千万亿廿卅几第])(?<![零〇一二三四五六七八九](?![0-9]))(?<![0-9]\.)"
"""No numeral, 第 or decimal point stands before: what follows is not the tail of a longer number."""

TWO: Final = "[0-9]{1,2}+"
HAN_MONTH: Final = "(?>十[一二]?|[一二三四五六七八九])"
HAN_DAY: Final = "(?>[二三][十拾][一二三四五六七八九]?|[十拾][一二三四五六七八九]?|[廿卅][一二三四五六七八九]?|念[一二三四五六七八九](?=日)|[一二三四五六七八九])"
"""A day of a month in Chinese: 三, 十三, 二十三, 廿三, 卅一; 念四日 is the twenty-fourth (申报)."""
MONTH: Final = f"(?>{TWO}|{HAN_MONTH}|元)"
DAY: Final = f"(?>{TWO}|{HAN_DAY})"
CHU: Final = "初[一二三四五六七八九十]"
"""A day of the first ten of a lunar month."""

COUNT: Final = (
    r"(?>[0-9]{1,5}+(?:\.[0-9]{1,2}+)?[百千万]?|(?:[一二三四五六七八九]?[十百千]|[一二两三四五六七八九]|[廿卅]"
    r"|[〇零]){1,6}+)"
)
"""An amount: 5, 1.5, 两, 十五, 三百."""

GAP: Final = " {0,2}+"
TO: Final = "[-—~至到]{1,2}+"

EDGE: Final = (
    r"(?:年?(?:(?P<start>初(?![一二三四五六七八九十中小级步赛期审始衷心次版]|[春夏秋冬](?!节))|伊始)|(?P<end>底(?![部层蕴座])|岁末)"
    r"|(?P<last>末(?![班位端代]))"
    r"|(?P<mid>中(?:(?<=年年中)|(?=[,。、;:)”\n]|$|[以之]?[前后]|[到至])))))?+"
)
"""What may follow 年 to name one end of the year: 年初, 年中, 年底, 年末."""

EDGES: Final = {"start": Edge.START, "mid": Edge.MID, "end": Edge.END, "last": Edge.LAST}

VALUES: Final = {
    **{c: i for i, c in enumerate("〇一二三四五六七八九")},
    "零": 0,
    "0": 0,
    "O": 0,
    "两": 2,
    "壹": 1,
    "贰": 2,
    "叁": 3,
    "肆": 4,
    "伍": 5,
    "陆": 6,
    "柒": 7,
    "捌": 8,
    "玖": 9,
    "元": 1,
    "正": 1,
    "冬": 11,
    "腊": 12,
    "蜡": 12,
}
TENS: Final = {"十": 10, "拾": 10, "廿": 20, "念": 20, "卅": 30, "卌": 40, "百": 100, "佰": 100, "千": 1000, "仟": 1000}


@lru_cache(maxsize=4096)
def small(text: str) -> int:
    """Return the number that a matched numeral names: Arabic, by position (二〇二四) or by units (二十三, 廿三).

    >>> small("28"), small("二〇二四"), small("二十三"), small("廿三"), small("一百一十三"), small("元")
    (28, 2024, 23, 23, 113, 1)
    """
    if text.isdecimal() and text.isascii():
        return int(text)
    if not any(c in TENS for c in text):
        total = 0
        for c in text:
            total = total * 10 + (int(c) if c.isascii() and c.isdecimal() else VALUES[c])
        return total
    total, digit = 0, -1
    for c in text:
        unit = TENS.get(c)
        if unit is None:
            digit = VALUES[c]
            continue
        if c in "廿念卅卌":
            total += unit
        else:
            total += (1 if digit < 0 else digit) * unit
        digit = -1
    return total + max(digit, 0)


def edge(match: Match) -> Edge | None:
    """Return the end of the year or month that the groups of ``EDGE`` caught."""
    name = match.lastgroup
    if name in EDGES:
        return EDGES[name]
    for key, value in EDGES.items():
        if match[key]:
            return value
    return None
