"""Writing numbers in the styles that newspapers print."""

from __future__ import annotations

from decimal import Decimal
from enum import Enum
from typing import Final

LIMIT: Final = 10**16
"""Chinese numerals are written below 10¹⁶ (一万万亿); beyond, papers print figures with 亿."""

HAN: Final = ("零一二三四五六七八九", "十百千")
FINANCIAL: Final = ("零壹贰叁肆伍陆柒捌玖", "拾佰仟")
POSITIONAL: Final = str.maketrans("0123456789", "〇一二三四五六七八九")
MIXED: Final = ((12, "万亿"), (8, "亿"), (4, "万"))
HOUSE_PLACES: Final = 2
"""150.28亿元, 4.43亿元: papers give a mixed number two decimals at most."""


class NumberStyle(str, Enum):
    """A way of printing numbers."""

    ARABIC = "arabic"
    GROUPED = "grouped"
    HAN = "han"
    FINANCIAL = "financial"
    POSITIONAL = "positional"
    MIXED = "mixed"


def write_number(n: Decimal | int, style: NumberStyle | str = NumberStyle.ARABIC) -> str:
    """Write a number in a style; ``parse_number`` reads back exactly what is written.

    ``arabic`` 1234.5, ``grouped`` 1,234.5, ``han`` 一千二百三十四点五, ``financial`` 壹仟贰佰叁拾肆点伍, ``positional``
    二〇二四, ``mixed`` 1.5万 (the largest of 万亿, 亿, 万 that leaves two decimals at most, else figures). Raises
    ``ValueError`` for what is not finite, for 10¹⁶ and more in Chinese, and for a negative number by position.

    >>> write_number(1234, "han"), write_number(105000, "mixed"), write_number(2024, NumberStyle.POSITIONAL)
    ('一千二百三十四', '10.5万', '二〇二四')
    """
    if isinstance(n, bool) or not isinstance(n, (int, Decimal)):
        msg = f"write_number writes an int or a Decimal, and was given {type(n).__name__}"
        raise TypeError(msg)
    number = Decimal(n)
    if not number.is_finite():
        msg = f"write_number cannot write {n}"
        raise ValueError(msg)
    chosen = NumberStyle(style)
    sign, figures = ("-" if number < 0 else ""), format(number.copy_abs(), "f")
    if chosen is NumberStyle.ARABIC:
        return sign + figures
    if chosen is NumberStyle.GROUPED:
        return sign + format(number.copy_abs(), ",f")
    if chosen is NumberStyle.MIXED:
        return sign + mixed(figures)
    whole, _, decimals = figures.partition(".")
    if len(whole) > len(str(LIMIT)) - 1:
        msg = f"{n} is too large for a Chinese numeral"
        raise ValueError(msg)
    if chosen is NumberStyle.POSITIONAL:
        return positional(whole, decimals, sign)
    signs = HAN if chosen is NumberStyle.HAN else FINANCIAL
    written = han(int(whole), *signs)
    if chosen is NumberStyle.HAN and written.startswith("一十"):
        written = written[1:]
    fraction = "点" + "".join(signs[0][int(d)] for d in decimals) if decimals else ""
    return ("负" if sign else "") + written + fraction


def mixed(figures: str) -> str:
    """Write unsigned figures with 万亿, 亿 or 万 where that leaves two decimals at most."""
    whole, _, decimals = figures.partition(".")
    if not decimals.strip("0"):
        for power, unit in MIXED:
            if len(whole) > power:
                head, rest = whole[:-power], whole[-power:].rstrip("0")
                if len(rest) <= HOUSE_PLACES:
                    return f"{head}.{rest}{unit}" if rest else head + unit
    return figures


def positional(whole: str, decimals: str, sign: str) -> str:
    """Write digit for digit; two digits get a 〇 before them, because 三五 alone is a range."""
    if sign:
        msg = "a negative number is not written by position"
        raise ValueError(msg)
    padded = "0" + whole if len(whole) == 2 and "0" not in whole else whole
    written = padded.translate(POSITIONAL)
    return written + ("点" + decimals.translate(POSITIONAL) if decimals else "")


def han(n: int, digits: str, units: str) -> str:
    """Write a whole number below 10¹⁶ in Chinese digits and units."""
    if n == 0:
        return digits[0]
    high, low = divmod(n, 10**8)
    if not high:
        return myriads(low, digits, units)
    rest = myriads(low, digits, units) if low else ""
    gap = digits[0] if low and low < 10**7 else ""
    return myriads(high, digits, units) + "亿" + gap + rest


def myriads(n: int, digits: str, units: str) -> str:
    """Write a whole number between 1 and 10⁸ − 1."""
    high, low = divmod(n, 10**4)
    rest = section(low, digits, units) if low else ""
    if not high:
        return rest
    gap = digits[0] if low and low < 10**3 else ""
    return section(high, digits, units) + "万" + gap + rest


def section(n: int, digits: str, units: str) -> str:
    """Write a whole number between 1 and 9999."""
    written, gap = "", False
    for power in (3, 2, 1, 0):
        digit = n // 10**power % 10
        if digit:
            written += (digits[0] if gap and written else "") + digits[digit] + (units[power - 1] if power else "")
        gap = not digit
    return written
