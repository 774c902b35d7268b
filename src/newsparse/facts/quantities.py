"""A number with its unit at a place of a text: 80万件, 3至5家, 50—60万元, 20%~30%, 2元一公斤, 每平方米8000元."""

from __future__ import annotations

from decimal import Context, Decimal
from typing import Final

from attrs import define, evolve

from newsparse.facts.bounds import bound_before, bound_behind
from newsparse.facts.types import Bound
from newsparse.numerals import Numeral, numeral_end, read_numeral, read_share, share_end
from newsparse.numerals.read import scaled as scaled_by_ten
from newsparse.rules import compiled, escape
from newsparse.units import BY_FIRST, SIGNS_BY_LAST, Unit, longest_unit, read_unit, sign_before

EXACT: Final = Context(prec=60)
HELD: Final = Decimal("0.001")
"""A share that does not end (三分之二) is held to three decimals: 66.667."""

TO: Final = "-—~至到"
MULTIPLIERS: Final = {"亿": 10**8, "万": 10**4, "千": 1000, "百": 100}
LONGEST_PER: Final = 7
PERCENT: Final = Unit("%", "%", "ratio")
GLUED: Final = frozenset("-_/.·—")
RUN: Final = frozenset("0123456789零〇一二三四五六七八九十百千万亿兆两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟数几半")
# Most numbers of print are plain figures; they need none of the care that Chinese numerals do.
PLAIN: Final = compiled(
    r"(?P<figures>[0-9]{1,12}+(?:\.[0-9]{1,8}+)?)(?P<times>万亿|[万亿]?)(?![0-9.,:%‰万亿千百十多余来几成分×/]| [0-9])"
)
SINGLE: Final = {c: Numeral(Decimal(n)) for n, c in enumerate("一两三四五六七八九", start=1)} | {
    "二": Numeral(Decimal(2))
}
GOES_ON_HAN: Final = RUN | frozenset("多余来成分点半又.,%‰-—~至到 ")
PLAIN_SHARE: Final = compiled(r"(?P<figures>[0-9]{1,9}+(?:\.[0-9]{1,8}+)?)%")
SIGNED: Final = frozenset({"measure", "ratio", "money", "points"})
GRADES: Final = frozenset("级等品段")
"""Behind Chinese numerals these grade, and count nothing: 二级教授, 三等奖."""
SCORED: Final = compiled(
    r"(?:得|扣|考|满分|均分|砍下|拿下|贡献|加|总分|积|罚|计|打出|获)(?:到|了|得|出)?(?:约|近|超)?$"
)
TENS: Final = {"": 0, "万": 4, "亿": 8, "万亿": 12}

BEHIND_RUN: Final = frozenset("%‰成多余来分.,点:比-—~至到又 ½×") | frozenset(BY_FIRST)
BEGINS: Final = (
    rf"(?:[{''.join(sorted(RUN))}]++(?=[{escape(''.join(sorted(BEHIND_RUN)))}])|零下|一半|半数"
    rf"|(?<=[{escape(''.join(sorted(SIGNS_BY_LAST)))}])[0-9])"
)
"""What can begin an amount at all. Most runs of numerals are words (一般, 统一, 百姓): neither a unit nor anything that
goes on as a number stands behind them."""
SHARES: Final = frozenset("%‰成")


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
        return not (further.isascii() and further.isalnum()) or before == "—"
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
    if unit.name == "度" and unit.doubtful:
        unit = evolve(unit, code="kW.h", kind="measure")
    unit, end = with_rate(text, unit, end)
    unit = per_before(text, at, unit)
    han = not text[at].isascii()
    if not counts(value, unit, text, at, han=han):
        return None
    return bounded(text, at, end, value, unit, han=han)


def read_one(text: str, at: int) -> tuple[Numeral, Unit | None, int] | None:
    """Return one number with the unit behind it, the unit ``None`` where there is none, and where both end."""
    single = SINGLE.get(text[at])
    if single is not None and text[at + 1 : at + 2] not in GOES_ON_HAN:
        return with_unit(text, at, at + 1, single)
    plain = PLAIN.match(text, at)
    if plain is not None:
        figures = Numeral(scaled_by_ten(Decimal(plain["figures"]), TENS[plain["times"]]))
        return with_unit(text, at, plain.end(), figures)
    percent = PLAIN_SHARE.match(text, at)
    if percent is not None:
        return Numeral(Decimal(percent["figures"])), PERCENT, percent.end()
    end = numeral_end(text, at)
    if end == at or text[end : end + 1] in SHARES or "分之" in text[at : end + 2] or text.startswith("一半", at):
        share_at = share_end(text, at)
        share = read_share(text[at:share_at]) if share_at > at else None
        if share is not None:
            return share, PERCENT, share_at
    if end == at:
        return None
    value = read_numeral(text[at:end])
    if value is None:
        return None
    return with_unit(text, at, end, value)


def with_unit(text: str, at: int, end: int, value: Numeral) -> tuple[Numeral, Unit | None, int]:
    """Return a number that stands at ``at`` up to ``end`` with the unit behind it, or the sign of money before it."""
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
    second = read_one(text, start) if start < len(text) else None
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


def per_before(text: str, at: int, unit: Unit) -> Unit:
    """Return the unit of money with what it is paid for, where 每 and a unit stand before: 每平方米8000元."""
    if unit.kind != "money" or "/" in unit.code or "每" not in text[max(0, at - LONGEST_PER) : at]:
        return unit
    start = text.rindex("每", max(0, at - LONGEST_PER), at) + 1
    lower = longest_unit(text, start)
    if lower is None or text[start + len(lower.name) : at].strip() or lower.kind not in {"measure", "count"}:
        return unit
    return evolve(unit, code=f"{unit.code}/{lower.code}")


def counts(value: Numeral, unit: Unit, text: str, at: int, *, han: bool) -> bool:
    """Return whether an amount is one that a newspaper means as a number."""
    if unit.doubtful:
        return vouched(text, at, unit)
    if text[at] == "0" and text[at + 1 : at + 2].isdigit():
        return False
    if han and unit.name in GRADES:
        return False
    if unit.kind != "count":
        return True
    if unit.bare_noun and (
        han or (text[at : at + 2] in {"19", "20"} and text[at : at + 4].isdigit() and value.value < 2100)
    ):
        return False
    if han and value.upper is None and text[at] in "一半" and value.value in {Decimal(1), Decimal("0.5")}:
        return False
    return value.value >= 0


def vouched(text: str, at: int, unit: Unit) -> bool:
    """Return whether a unit that is another word as often as not is vouched for: 独得27分, 用电二十七万度."""
    before = text[max(0, at - 8) : at]
    if unit.name == "分":
        return SCORED.search(before) is not None
    return unit.name == "度" and "电" in before


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
    if negative(text, start, value, unit):
        start -= 1
        value = Numeral(value.value.copy_negate())
        before = bound_before(text, start)
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


def negative(text: str, start: int, value: Numeral, unit: Unit) -> bool:
    """Return whether a minus sign stands before a measure or a share: 最低达-12℃, 增幅为-3.5%; not that of a range."""
    if start == 0 or text[start - 1] not in "-负" or value.upper is not None or unit.kind not in SIGNED:
        return False
    before = text[start - 2 : start - 1] if start > 1 else ""
    return not (before.isascii() and before.isalnum()) and before not in RUN and before not in SHARES


def scaled(value: Decimal, unit: Unit) -> Decimal:
    """Return the value in the unit's code (5角 is 0.5 CNY); a share that does not end is rounded."""
    result = EXACT.multiply(value, unit.factor)
    exponent = result.as_tuple().exponent
    if unit.kind == "ratio" and isinstance(exponent, int) and exponent < -12:
        return result.quantize(HELD, context=EXACT)
    return result
