"""A number with its unit at a place of a text: 80万件, 3至5家, 50—60万元, 20%~30%, 2元一公斤, 每平方米8000元."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Final

from attrs import evolve, frozen

from newsparse.facts.bounds import bound_before, bound_behind
from newsparse.facts.types import Bound
from newsparse.numerals import Numeral, numeral_end, read_numeral, read_share, share_end
from newsparse.units import Unit, longest_unit, read_unit, sign_before

EXACT: Final = Context(prec=60)
HELD: Final = Decimal("0.001")
"""A share that does not end (三分之二) is held to three decimals: 66.667."""

TO: Final = "-—~至到"
MULTIPLIERS: Final = {"亿": 10**8, "万": 10**4, "千": 1000, "百": 100}
PERCENT: Final = Unit("%", "%", "ratio")
GLUED: Final = frozenset("-_/.·—")
LONGEST_PER: Final = 6


@frozen
class Amount:
    """A number with its unit, bounds included: where it stands, and what it says. ``start`` is where the bound begins."""

    start: int
    end: int
    number: int
    value: Decimal
    upper: Decimal | None
    unit: Unit
    bound: Bound | None
    han: bool


def free_of_code(text: str, at: int) -> bool:
    """Return whether a number can begin at ``at``: not inside a code or a longer figure (G107, CN42-0039, 3.14.15)."""
    if at == 0:
        return True
    before = text[at - 1]
    if before.isascii() and (before.isalnum() or before == "_"):
        return False
    if before in GLUED and at > 1:
        further = text[at - 2]
        return not (further.isascii() and further.isalnum()) or before in "—"
    return True


def read_amount(text: str, at: int) -> Amount | None:
    """Return the amount whose number begins at ``at`` of a folded text, or ``None``.

    A number without a unit is no amount; a single 一 counts only with money and measures (一亿元, 一公里), half only
    with those too; Chinese numerals on a bare noun are no count (两国), figures are (3国).
    """
    if not free_of_code(text, at):
        return None
    first = read_one(text, at)
    if first is None:
        return None
    value, unit, end = first
    ranged = read_range(text, at, value, unit, end)
    if ranged is not None:
        value, unit, end = ranged
    if unit is None:
        return None
    unit, end = with_rate(text, unit, end)
    han = not text[at].isascii()
    if not counts(value, unit, text, at, han=han):
        return None
    return bounded(text, at, end, value, unit, han=han)


def read_one(text: str, at: int) -> tuple[Numeral, Unit | None, int] | None:
    """Return one number with the unit behind it, the unit ``None`` where there is none, and where both end."""
    end = share_end(text, at)
    if end > at:
        share = read_share(text[at:end])
        if share is not None:
            return share, PERCENT, end
    end = numeral_end(text, at)
    if end == at:
        return None
    value = read_numeral(text[at:end])
    if value is None:
        return None
    gap = 1 if text[end : end + 1] == " " else 0
    found = read_unit(text, end + gap)
    if found is None:
        sign = sign_before(text, at)
        return value, sign, end
    unit, unit_end = found
    return value, unit, unit_end


def read_range(
    text: str, at: int, low: Numeral, unit: Unit | None, end: int
) -> tuple[Numeral, Unit | None, int] | None:
    """Return the range whose first number has been read up to ``end``, or ``None`` where none follows.

    What the first number leaves out it takes from the second: the unit (3至5家), and the multiplier (50—60万元), unless
    it is larger than the second without it (8000元至1万元).
    """
    mark = end + 1 if text[end : end + 1] == " " else end
    if text[mark : mark + 1] not in TO or mark >= len(text):
        return None
    start = mark + 1
    while text[start : start + 1] in {"-", "—", " "}:
        start += 1
    second = read_one(text, start)
    if second is None:
        return None
    high, high_unit, high_end = second
    if high_unit is None or (unit is not None and unit.code != high_unit.code):
        return None
    if low.upper is not None or high.upper is not None:
        return None
    value = low.value
    if unit is None or unit.name == high_unit.name:
        multiplier = multiplier_of(text[start:high_end])
        if multiplier_of(text[at:end]) == 1 and multiplier > 1 and value * multiplier < high.value:
            value = EXACT.multiply(value, Decimal(multiplier))
    if value >= high.value:
        return None
    return evolve(low, value=value, upper=high.value, bound=None), high_unit, high_end


def multiplier_of(text: str) -> int:
    """Return the multiplier that a number ends with: 万, 亿, 万亿; 1 for none."""
    product = 1
    for character in reversed(text):
        factor = MULTIPLIERS.get(character)
        if factor is not None and factor >= 10**4:
            product *= factor
        elif product > 1 or character in "0123456789零一二三四五六七八九十":
            break
    return product


def with_rate(text: str, unit: Unit, end: int) -> tuple[Unit, int]:
    """Return the unit with the rate printed behind it: 2元一公斤 and 2元每公斤 are a rate, CNY/kg."""
    if unit.kind != "money":
        return unit, end
    at = end + 1 if text[end : end + 1] in {"一", "每", "1"} else end
    if at == end:
        return unit, end
    lower = longest_unit(text, at)
    if lower is None or lower.kind != "measure" or lower.factor != 1:
        return unit, end
    return evolve(unit, code=f"{unit.code}/{lower.code}"), at + len(lower.name)


def counts(value: Numeral, unit: Unit, text: str, at: int, *, han: bool) -> bool:
    """Return whether an amount is one that a newspaper means as a number."""
    if unit.doubtful:
        return False
    if unit.kind != "count":
        return True
    if unit.bare_noun and (han or (text[at : at + 2] in {"19", "20"} and text[at : at + 4].isdigit() and value.value < 2100)):
        return False
    if han and value.upper is None and text[at] in "一半" and value.value in {Decimal(1), Decimal("0.5")}:
        return False
    return value.value >= 0


def bounded(text: str, at: int, end: int, value: Numeral, unit: Unit, *, han: bool) -> Amount:
    """Return the amount with the bound words around it; a word before stands over one inside the number."""
    start = at
    bound = None if value.bound is None else Bound(value.bound)
    sign = sign_before(text, at)
    if sign is not None:
        start = at - len(sign.name)
        if unit.kind != "money":
            unit = sign
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
        han=han,
    )


def scaled(value: Decimal, unit: Unit) -> Decimal:
    """Return the value in the unit's code (5角 is 0.5 CNY); a share that does not end is rounded."""
    result = EXACT.multiply(value, unit.factor)
    exponent = result.as_tuple().exponent
    if unit.kind == "ratio" and isinstance(exponent, int) and exponent < -12:
        return result.quantize(HELD, context=EXACT)
    return result
