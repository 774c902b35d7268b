"""A number with its unit at a place of a text: 80万件, 3至5家, 50—60万元, 20%~30%, 2元一公斤, 每平方米8000元."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from attrs import define, evolve

from newsparse.facts.bounds import bound_before, bound_behind
from newsparse.facts.ones import RUN, SHARES, free_of_code, read_one
from newsparse.facts.ranges import EXACT, read_range
from newsparse.facts.types import Bound
from newsparse.facts.vouching import counts
from newsparse.numerals import Numeral
from newsparse.rules import escape
from newsparse.units import BY_FIRST, ONE, SIGNS_BY_LAST, Unit, longest_unit, sign_before

HELD: Final = Decimal("0.001")
"""A share that does not end (三分之二) is held to three decimals: 66.667."""

LONGEST_PER: Final = 7
YUAN: Final = frozenset("元圆")
ABOVE: Final = frozenset("十百千万亿")
SIGNED: Final = frozenset({"measure", "ratio", "money", "points"})
BEARERS: Final = frozenset("减增轻背担欠自抱税债肩胜承重所正均")
"""Behind these 负 is a burden, or another word, and no sign: 减负3亿元, 背负5万元债务."""
AFTER_PRICE: Final = frozenset(",。;、!?)”》…\n的")
"""What may stand behind 一只 when it is what a price is for: 三块五一只, 2元一个."""

BEHIND_RUN: Final = frozenset("%‰成多余来分.,点:比-—~至到又 ½×·") | frozenset(BY_FIRST)
BEGINS: Final = (
    rf"(?:[{''.join(sorted(RUN))}]++(?=[{escape(''.join(sorted(BEHIND_RUN)))}])|[0-9]{{1,3}}+(?=两[以的])|零下|一半|半数"
    rf"|(?<=[{escape(''.join(sorted(SIGNS_BY_LAST)))}])[0-9])"
)
"""What can begin an amount at all. Most runs of numerals are words (一般, 统一, 百姓): neither a unit nor anything that
goes on as a number stands behind them."""


@define
class Amount:
    """A number with its unit, bounds included: where it stands, and what it says. ``start`` is where the bound begins."""

    start: int
    end: int
    number: int
    value: Decimal
    upper: Decimal | None
    unit: Unit
    bound: Bound | None


def read_amount(text: str, at: int) -> Amount | None:
    """Return the amount whose number begins at ``at`` of a folded text, or ``None``.

    A number without a unit is no amount; a single 一 counts only with money and measures (一亿元, 一公里), half only
    with those too; Chinese numerals on a bare noun are no count (两国), figures are (3国).
    """
    if not free_of_code(text, at):
        return None
    if at > 0 and text[at - 1] == "上" and text[at] in ABOVE:
        at -= 3 if text[max(0, at - 3) : at] in {"成千上", "成百上"} else 1
    minus = at > 0 and text[at - 1] in "-负" and is_minus(text, at - 1)
    read = read_signed(text, at, minus=minus)
    if read is None and minus:
        minus = False
        read = read_signed(text, at, minus=False)
    if read is None:
        return None
    value, unit, end = read
    meant = counts(value, unit, text, at, end)
    if meant is None:
        return None
    unit, end = with_rate(text, meant, end)
    return bounded(text, at - minus, at, end, value, per_before(text, at, unit))


def read_signed(text: str, at: int, *, minus: bool) -> tuple[Numeral, Unit, int] | None:
    """Return a number or a range with its unit and its end; below zero where ``minus``, which only some units can be."""
    first = read_one(text, at)
    if first is None:
        return None
    value, unit, end = first
    if minus:
        if value.upper is not None:
            return None
        value = evolve(value, value=value.value.copy_negate())
    ranged = read_range(text, at, value, unit, end)
    if ranged is not None:
        value, unit, end = ranged
    return None if unit is None or (minus and unit.kind not in SIGNED) else (value, unit, end)


def with_rate(text: str, unit: Unit, end: int) -> tuple[Unit, int]:
    """Return the unit with the rate printed behind it: 2元一公斤 and 2元每公斤 are a rate, CNY/kg; 5元一只 is one too."""
    if unit.kind != "money" or text[end : end + 1] not in {"一", "每", "1"}:
        return unit, end
    lower = longest_unit(text, end + 1)
    if lower is None or lower.factor != 1:
        return unit, end
    stop = end + 1 + len(lower.name)
    if lower.kind != "measure" and (
        lower.kind != "count" or not (text[stop : stop + 1] in AFTER_PRICE or stop >= len(text))
    ):
        return unit, end
    return evolve(unit, code=f"{unit.code}/{lower.code}"), stop


def per_before(text: str, at: int, unit: Unit) -> Unit:
    """Return the unit of money with what it is paid for, where 每 and a unit stand before: 每平方米8000元."""
    if unit.kind != "money" or "/" in unit.code or "每" not in text[max(0, at - LONGEST_PER) : at]:
        return unit
    start = text.rindex("每", max(0, at - LONGEST_PER), at) + 1
    lower = longest_unit(text, start)
    if lower is None or text[start + len(lower.name) : at].strip() or lower.kind not in {"measure", "count"}:
        return unit
    # 每度5角: what is paid for by 度 is current.
    return evolve(unit, code=f"{unit.code}/{'kW.h' if lower.name == '度' else lower.code}")


def bounded(text: str, start: int, at: int, end: int, value: Numeral, unit: Unit) -> Amount:
    """Return the amount with the bound words around it; a word before stands over one inside the number.

    ``start`` is where its minus sign stands or, without one, where its number does, which is ``at``.
    """
    bound = None if value.bound is None else Bound(value.bound)
    sign = sign_before(text, start)
    if sign is not None:
        start -= len(sign.name)
        if unit.kind != "money" or unit.name in YUAN:
            # 港币300万元, US$5万元: the sign says whose 元 they are.
            unit = sign
        if start == at - len(sign.name) and start > 0 and text[start - 1] in "-负" and is_minus(text, start - 1):
            start -= 1
            value = Numeral(value.value.copy_negate())
    elif start == at and start > 0:
        if text[start - 1] == "+" and unit.kind in SIGNED and text[at] <= "9" and is_minus(text, start - 1):
            start -= 1
        elif unit.code == "Cel" and text.endswith("摄氏", 0, start):
            start -= 2
    before = bound_before(text, start)
    behind = bound_behind(text, end)
    if behind is not None and value.bound != behind.bound.value:
        end = behind.at
        bound = bound or behind.bound
    if before is not None:
        start = before.at
        bound = before.bound
    return Amount(
        start=start,
        end=end,
        number=at,
        value=scaled(value.value, unit),
        upper=None if value.upper is None else scaled(value.upper, unit),
        unit=unit,
        bound=bound,
    )


def is_minus(text: str, at: int) -> bool:
    """Return whether a minus sign stands at ``at`` (最低达-12℃, 增幅为-3.5%), and no dash of a range or a code."""
    before = text[at - 1 : at]
    if text[at] == "负" and before in BEARERS:
        return False
    return not (before.isascii() and before.isalnum()) and before not in RUN and before not in SHARES


def scaled(value: Decimal, unit: Unit) -> Decimal:
    """Return the value in the unit's code (5角 is 0.5 CNY); a share that does not end is rounded."""
    result = value if unit.factor == ONE else EXACT.multiply(value, unit.factor)
    if unit.kind == "ratio":
        exponent = result.as_tuple().exponent
        if isinstance(exponent, int) and exponent < -12:
            return result.quantize(HELD, context=EXACT)
    return result
