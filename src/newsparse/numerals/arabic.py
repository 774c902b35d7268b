"""Numbers in Arabic figures: 1,234.5, 1 234, 3·5, 1.2×10⁸."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.numerals.han import SUPERSCRIPTS

GROUP: Final = 3
MARKS: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻"
AFTER_MIDDLE_DOT: Final = "万亿%‰倍元公米吨斤亩"
"""Print of the 1980s has 3·5亿 for 3.5亿; without one of these after it the dot is that of 9·11 and 6·30."""

MAX_POWER: Final = 30


class Figures(NamedTuple):
    """Figures that were read: ``mantissa`` with so many decimal ``places``, up to ``end``."""

    mantissa: int
    places: int
    end: int


def digits_end(text: str, pos: int, stop: int) -> int:
    """Return where the run of ASCII digits at ``pos`` ends."""
    while pos < stop and "0" <= text[pos] <= "9":
        pos += 1
    return pos


def read_figures(text: str, pos: int, stop: int, *, whole: bool) -> Figures | tuple[int, str]:
    """Read figures at ``pos``; a place and a reason when they are none (1.2.3, and 1,23 when read whole)."""
    end = digits_end(text, pos, stop)
    groups = groups_end(text, pos, end, stop, whole=whole)
    if not isinstance(groups, int):
        return groups
    whole_part = text[pos:groups].replace(",", "").replace(" ", "")
    end = groups
    places = 0
    if text[end : end + 1] in (".", "·") and end < stop:
        decimals = digits_end(text, end + 1, stop)
        dotted = text[end] == "."
        after = text[decimals : decimals + 1]
        if decimals > end + 1 and (dotted or (whole and not after) or (after and after in AFTER_MIDDLE_DOT)):
            whole_part += text[end + 1 : decimals]
            places = decimals - end - 1
            end = decimals
            if dotted and after == "." and text[end + 1 : end + 2].isdigit():
                return end, "a second decimal point"
    power, end = read_power(text, end, stop)
    return Figures(int(whole_part) * 10 ** max(power - places, 0), max(places - power, 0), end)


def groups_end(text: str, pos: int, end: int, stop: int, *, whole: bool) -> int | tuple[int, str]:
    """Return where groups of three digits end: 1,234,567; a blank groups only in a text that is one numeral."""
    if end - pos > GROUP:
        return end
    mark = text[end : end + 1]
    # GB/T 15835-2011 groups by a quarter blank; in running text a blank parts two numbers more often.
    if mark != "," and not (mark == " " and whole):
        return end
    while end < stop and text[end] == mark:
        group = digits_end(text, end + 1, stop)
        if group - end - 1 != GROUP:
            return (end, "a separator groups three digits") if whole else end
        end = group
    return end


def read_power(text: str, pos: int, stop: int) -> tuple[int, int]:
    """Return the power of ten in ×10⁸ or ×10^8 at ``pos``, and where it ends."""
    if not text.startswith("×10", pos):
        return 0, pos
    start = pos + 3
    end = start
    while end < stop and text[end] in MARKS:
        end += 1
    shown = text[start:end].translate(SUPERSCRIPTS)
    if not shown and text.startswith("^", start):
        end = digits_end(text, start + 1, stop)
        shown = text[start + 1 : end]
    bare = shown.removeprefix("-")
    if not (bare.isascii() and bare.isdigit()) or int(bare) > MAX_POWER:
        return 0, pos
    return int(shown), end
