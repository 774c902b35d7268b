"""The two ends of a range, and what the first leaves out: 3至5家, 50—60万元, 两到三成, 八到九百亿元, -3℃至5℃."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.facts.ones import PERCENT, read_one
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.numerals import Numeral
    from newsparse.units import Unit

EXACT: Final = Context(prec=60)
TO: Final = "-—~至到"
MULTIPLIERS: Final = {"亿": 10**8, "万": 10**4}
SHARE_SIGNS: Final = {"成": Decimal(10), "‰": Decimal("0.1"), "‱": Decimal("0.01")}
"""What the number before each sign is in percent."""

ROUND: Final = compiled("[一二两三四五六七八九1-9](?P<power>[十百千])(?![零一二三四五六七八九])")
POWERS: Final = {"十": 10, "百": 100, "千": 1000}


def read_range(
    text: str, at: int, low: Numeral, unit: Unit | None, end: int
) -> tuple[Numeral, Unit | None, int] | None:
    """Return the range whose first number has been read up to ``end``, or ``None`` where none follows.

    What the first number leaves out it takes from the second: the unit (3至5家), and the multiplier (50—60万元), unless
    it is larger than the second without it (8000元至1万元).
    """
    mark = end + 1 if text[end : end + 1] == " " else end
    if mark >= len(text) or text[mark] not in TO:
        return None
    start = mark + 1
    minus = False
    while start < len(text) and text[start] in "-— 负":
        # -12~-5℃: the sign of the second number, which only a number below zero can have before it.
        minus = minus or text[start] in "-负"
        start += 1
    if start >= len(text):
        return None
    second = read_one(text, start)
    if second is None:
        return None
    high, high_unit, high_end = second
    if high_unit is None and unit is PERCENT and text.startswith("百分之", at):
        high_unit = PERCENT
    if high_unit is None or (unit is not None and unit.code != high_unit.code):
        return None
    if low.upper is not None or high.upper is not None:
        return None
    value = low.value
    if unit is None or unit.name == high_unit.name:
        value = filled(text, (at, end), (start, high_end), value, high.value)
    if unit is None and high_unit is PERCENT:
        value = EXACT.multiply(value, SHARE_SIGNS.get(text[high_end - 1], Decimal(1)))
    upper = high.value.copy_negate() if minus and value < 0 else high.value
    if value >= upper:
        return None
    return evolve(low, value=value, upper=upper, bound=None), high_unit, high_end


def filled(text: str, low_at: tuple[int, int], high_at: tuple[int, int], low: Decimal, high: Decimal) -> Decimal:
    """Return the first number of a range with the multiplier that only the second shows.

    50—60万 is 500,000 to 600,000, and 八到九百亿 80 to 90 thousand million: a single digit takes the place of the
    second's own digit.
    """
    first = text[slice(*low_at)]
    if multiplier_of(first) > 1:
        return low
    multiplier = multiplier_of(text[slice(*high_at)])
    digit = ROUND.match(text, high_at[0]) if len(first) == 1 else None
    if digit is not None and digit["power"] != "十":
        power = multiplier * POWERS[digit["power"]]
        if low * power < high:
            return low * power
    return EXACT.multiply(low, Decimal(multiplier)) if multiplier > 1 and low * multiplier < high else low


def multiplier_of(text: str) -> int:
    """Return the multiplier that a number ends with: 万, 亿, 万亿; 1 for none."""
    product = 1
    for character in reversed(text):
        factor = MULTIPLIERS.get(character)
        if factor is not None:
            product *= factor
        elif product > 1 or character in "0123456789零一二三四五六七八九十":
            break
    return product
