"""One number with the unit behind it, or the sign of money before it: 80万件, 99.83%, 七成, 零下5℃, 368件(套)."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from attrs import evolve

from newsparse.numerals import Numeral, numeral_end, read_numeral, read_share, share_end
from newsparse.numerals.read import scaled as scaled_by_ten
from newsparse.rules import compiled
from newsparse.units import Unit, longest_unit, read_unit, sign_before

PERCENT: Final = Unit("%", "%", "ratio")
GLUED: Final = frozenset("-_/.·—")
RUN: Final = frozenset("0123456789零〇一二三四五六七八九十百千万亿兆两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟数几半")
# Most numbers of print are plain figures; they need none of the care that Chinese numerals do.
PLAIN: Final = compiled(
    r"(?P<figures>[0-9]{1,12}+(?:\.[0-9]{1,8}+)?)(?P<times>万亿|[万亿]?)(?![0-9.,:%‰万亿千百十零多余来几成分×/]| [0-9])"
)
SINGLE: Final = {c: Numeral(Decimal(n)) for n, c in enumerate("一两三四五六七八九", start=1)} | {
    "二": Numeral(Decimal(2))
}
GOES_ON_HAN: Final = RUN | frozenset("多余来成分点半又.,%‰-—~至到 ·")
PLAIN_SHARE: Final = compiled(r"(?P<figures>[0-9]{1,9}+(?:\.[0-9]{1,8}+)?)%")
SHARES: Final = frozenset("%‰成")
TIMES_APART: Final = compiled(r" (?P<times>万亿|[万亿]?)(?P<more>[多余]?)(?<! )")
"""The blank that some typesetters set around figures parts them from 万 too: 1.2 万亩, 170 多个."""

TENS: Final = {"": 0, "万": 4, "亿": 8, "万亿": 12}


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


def read_one(text: str, at: int) -> tuple[Numeral, Unit | None, int] | None:
    """Return one number with the unit behind it, the unit ``None`` where there is none, and where both end."""
    single = SINGLE.get(text[at])
    if single is not None and text[at + 1 : at + 2] not in GOES_ON_HAN:
        return with_unit(text, at, at + 1, single)
    plain = PLAIN.match(text, at)
    if plain is not None:
        figures, times = Decimal(plain["figures"]), plain["times"]
        return with_unit(text, at, plain.end(), Numeral(scaled_by_ten(figures, TENS[times]) if times else figures))
    percent = PLAIN_SHARE.match(text, at)
    if percent is not None:
        return Numeral(Decimal(percent["figures"])), PERCENT, percent.end()
    end = numeral_end(text, at)
    if (
        end == at
        or text[end : end + 1] in SHARES
        or "分之" in text[at : end + 2]
        or text.startswith(("一半", "半数"), at)
    ):
        share_at = share_end(text, at)
        share = read_share(text[at:share_at]) if share_at > at else None
        if share is not None:
            part = part_of_unit(text, at, share_at) if "分之" in text[at:share_at] else None
            return part or (share, PERCENT, share_at)
    if end == at:
        return None
    value = read_numeral(text[at:end])
    if value is None:
        return None
    return with_unit(text, at, end, value)


def part_of_unit(text: str, at: int, end: int) -> tuple[Numeral, Unit | None, int] | None:
    """Return a fraction of a measure, 二又二分之一吨; of what is counted it is a share, 三分之二代表."""
    unit = longest_unit(text, end)
    value = read_numeral(text[at:end]) if unit is not None and unit.kind == "measure" and not unit.doubtful else None
    return None if value is None else with_unit(text, at, end, value)


def with_unit(text: str, at: int, end: int, value: Numeral) -> tuple[Numeral, Unit | None, int]:
    """Return a number that stands at ``at`` up to ``end`` with the unit behind it, or the sign of money before it."""
    # The blank of typesetters stands between figures and characters, and nowhere else: 騙走960萬 車手 is a headline.
    gap = 1 if text[end : end + 1] == " " and text[end - 1].isascii() else 0
    found = read_unit(text, end + gap)
    if found is None and gap:
        times = TIMES_APART.match(text, end)
        if times is not None and value.upper is None and value.bound is None:
            power = TENS[times["times"]]
            more = "above" if times["more"] else None
            value = evolve(value, value=scaled_by_ten(value.value, power) if power else value.value, bound=more)
            end = times.end()
            found = read_unit(text, end)
    if found is None:
        sign = sign_before(text, at)
        return value, sign, end
    unit, unit_end = found
    if unit.kind == "count" and text[unit_end : unit_end + 2].lstrip(" ").startswith("("):
        return value, *with_other(text, unit, unit_end)
    return value, unit, unit_end


def with_other(text: str, unit: Unit, end: int) -> tuple[Unit, int]:
    """Return a measure word with a second one in brackets, as museums and factories count: 368件(套), 12台(套)."""
    opening = text.index("(", end)
    other = longest_unit(text, opening + 1)
    if other is None or other.kind != "count":
        return unit, end
    close = opening + 1 + len(other.name)
    if text[close : close + 1] != ")":
        return unit, end
    name = f"{unit.name}({other.name})"
    return evolve(unit, name=name, code=name, not_before=(), bare_noun=False), close + 1
