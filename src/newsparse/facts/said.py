"""What the ink of a number says, before its sentence is asked what it measures."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.facts.quantities import Amount, read_amount
from newsparse.facts.types import Bound, FactKind, Quantity
from newsparse.rules import Match, Sized

if TYPE_CHECKING:
    from decimal import Decimal

NUMBER_START: Final = "[0-9零〇一二三四五六七八九十百千万亿兆两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟数几半]"
"""What the shared scan of numerals stops at; a rule without a literal begins with it."""


@frozen
class Said:
    """A kind of number and its quantity, bound included."""

    kind: FactKind
    quantity: Quantity


def said(
    kind: FactKind, value: Decimal, unit: str | None = None, *, upper: Decimal | None = None, bound: Bound | None = None
) -> Said:
    """Return what a number says, in one call."""
    return Said(kind, Quantity(value, unit, upper, bound))


@lru_cache(maxsize=64)
def amount_at(text: str, at: int) -> Amount | None:
    """Return the amount at a place; several rules ask for the same one, one after the other."""
    return read_amount(text, at)


def sized(match: Match, kind: FactKind, *kinds: str) -> Sized[Said] | None:
    """Return the amount at a match when its unit is of one of the kinds, and it is not counted by 第 or 前."""
    amount = amount_at(match.string, match.start())
    if amount is None or amount.unit.kind not in kinds:
        return None
    if match.string[amount.number - 1 : amount.number] == "第":
        return None
    quantity = Quantity(amount.value, amount.unit.code, amount.upper, amount.bound)
    return Sized(amount.start, amount.end, Said(kind, quantity))
