"""What the ink of a number says, before its sentence is asked what it measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.facts.types import Bound, FactKind, Quantity

if TYPE_CHECKING:
    from decimal import Decimal

NUMBER_START: Final = "[0-9零〇一二三四五六七八九十百千万亿兆两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟数几半]"
"""What the shared scan of numerals stops at; a rule without a literal begins with it."""


PAST: Final = frozenset("以之目日此年月天午提面")
"""Behind these 前 is the end of a word of time (目前, 此前, 年前), and does not count."""


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
