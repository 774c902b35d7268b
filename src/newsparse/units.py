"""What numbers count and measure: the printed names of units, and the codes that they have elsewhere."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TABLE: Final = Path(__file__).with_name("units.dat")
ONE: Final = Decimal(1)
STROKES: Final = 2
"""元/平方米·月 has two strokes; no unit in print has more."""

EVERY: Final = frozenset({"h", "s", "min", "m3", "m2", "t", "kg", "L", "mL"})
"""米每秒 is a unit as 米/秒 is; 5人每天 is a count and an adverb. So 每 joins measures only, before these only."""


@frozen
class Unit:
    """The name of a unit as printed (folded), and what it means.

    ``code`` is ISO 4217 for money, UCUM for measures, ``%`` or ``百分点``, else the name. One ``name`` is ``factor`` of
    ``code`` (角 is 0.1 CNY). A traditional measure keeps its name as code and says how many ``si_factor`` of the UCUM
    unit ``si_code`` it is (一亩 is 2000/3 m2). ``kind`` is money, measure, ratio, points, multiple, index, score or
    count.
    ``bare_noun``: also a plain noun, counted after figures only (9市, not 两国). ``doubtful``: another word as often
    as not (点, 分, 两), to be read where something else speaks for it.
    """

    name: str
    code: str
    kind: str
    factor: Decimal = ONE
    si_factor: Fraction | None = None
    si_code: str | None = None
    bare_noun: bool = False
    doubtful: bool = False
    not_before: tuple[str, ...] = ()

    def stands(self, text: str, pos: int) -> bool:
        """Whether this unit stands at ``pos`` of a folded text, and no longer word that begins with it."""
        if not text.startswith(self.name, pos):
            return False
        end = pos + len(self.name)
        if self.not_before and text.startswith(self.not_before, end):
            return False
        return not (is_latin(self.name[-1]) and end < len(text) and is_latin(text[end]))


def is_latin(c: str) -> bool:
    """Whether a character is an ASCII letter or digit: km is no unit in kmx, nor m in m3."""
    return c.isascii() and c.isalnum()


def unit_of(row: list[str], not_before: Mapping[str, tuple[str, ...]]) -> Unit:
    """Return the unit that a row of the table describes."""
    name, code, kind, *rest = row
    extras = dict(item.partition("=")[::2] for item in rest)
    si_factor, _, si_code = extras.get("si", "").partition(":")
    return Unit(
        name,
        code,
        kind,
        Decimal(extras.get("factor", "1")),
        Fraction(si_factor) if si_factor else None,
        si_code or None,
        "bare" in extras,
        "doubtful" in extras,
        not_before.get(name, ()),
    )


LINES: Final = [line.split() for line in TABLE.read_text(encoding="utf-8").splitlines()]


def rows(keyword: str) -> list[list[str]]:
    """Return the rows of the table that begin with a keyword, without it."""
    return [line[1:] for line in LINES if line[0] == keyword]


def read_units() -> dict[str, Unit]:
    """Read the names that stand after a number."""
    guards = {name: tuple(words.split("|")) for name, words in rows("not")}
    units = [unit_of(row, guards) for row in rows("unit")]
    for form, *names in rows("own"):
        kind, *flags = form.split(",")
        units += [unit_of([name, name, kind, *flags], guards) for name in names]
    return {unit.name: unit for unit in units}


def by_first(units: Iterable[Unit]) -> Mapping[str, tuple[Unit, ...]]:
    """Return units under their first character, the longest names first."""
    found: dict[str, list[Unit]] = {}
    for unit in sorted(units, key=lambda unit: -len(unit.name)):
        found.setdefault(unit.name[0], []).append(unit)
    return {c: tuple(several) for c, several in found.items()}


UNITS: Final[Mapping[str, Unit]] = MappingProxyType(read_units())
"""Every unit that can stand after a number, by its printed name in folded form."""

MONEY_PARTS: Final[Mapping[str, Unit]] = MappingProxyType(
    {name: Unit(name, code, "money", Decimal(factor)) for name, code, factor in rows("part")}
)
"""角, 毛, 分, 厘: money only after 元, 块 or each other (3元5角, 五角二分)."""

MONEY_SIGNS: Final[Mapping[str, Unit]] = MappingProxyType(
    {name: Unit(name, code, "money") for name, code in rows("sign")}
)
"""Money that is named before its figures: ¥500, US$30, 人民币500元."""

BY_FIRST: Final = by_first(UNITS.values())
BELOW: Final = by_first([Unit(name, code, "per") for name, code in rows("per")] + list(UNITS.values()))
SIGNS_BY_LAST: Final = {
    c: tuple(sorted((s for s in MONEY_SIGNS.values() if s.name[-1] == c), key=lambda sign: -len(sign.name)))
    for c in {name[-1] for name in MONEY_SIGNS}
}


def longest_unit(text: str, pos: int) -> Unit | None:
    """Return the unit with the longest name at ``pos`` of a folded text; its end is ``pos + len(unit.name)``.

    >>> longest_unit("平方公里", 0).code
    'km2'
    >>> longest_unit("个月", 0) is None
    True
    """
    for unit in BY_FIRST.get(text[pos : pos + 1], ()):
        # Most names are told apart by one look, without asking what else stands there.
        if text.startswith(unit.name, pos) and unit.stands(text, pos):
            return unit
    return None


def below(text: str, pos: int) -> Unit | None:
    """Return what stands below a stroke at ``pos``: a unit, or a time."""
    return next((unit for unit in BELOW.get(text[pos : pos + 1], ()) if unit.stands(text, pos)), None)


def sign_before(text: str, pos: int) -> Unit | None:
    """Return the sign of money that ends at ``pos`` of a folded text, where figures begin.

    >>> sign_before("售价US$30", 5).code
    'USD'
    """
    signs = SIGNS_BY_LAST.get(text[pos - 1], ()) if pos > 0 else ()
    return next((s for s in signs if text.endswith(s.name, max(pos - len(s.name), 0), pos)), None)


def read_unit(text: str, pos: int) -> tuple[Unit, int] | None:
    """Return the unit at ``pos`` of a folded text with the rate that it begins, and where that ends.

    A rate keeps both codes: 元/吨 is ``CNY/t``, 公里/小时 and 公里每小时 are ``km/h``, 毫克/100毫升 is ``mg/dL``.

    >>> unit, end = read_unit("元/平方米", 0)
    >>> unit.code, end
    ('CNY/m2', 5)
    """
    unit = longest_unit(text, pos)
    if unit is None:
        return None
    end = pos + len(unit.name)
    for _ in range(STROKES):
        lower = stroke(text, end, unit)
        if lower is None:
            break
        end += 1 + len(lower.name)
        unit = evolve(unit, name=text[pos:end], code=f"{unit.code}/{lower.code}", not_before=(), doubtful=False)
        unit = evolve(unit, bare_noun=False, si_factor=None, si_code=None)
    return unit, end


def stroke(text: str, pos: int, unit: Unit) -> Unit | None:
    """Return what the unit is divided by at ``pos``: after /, after · in a rate, or after 每."""
    mark = text[pos : pos + 1]
    if mark == "/" or (mark == "·" and "/" in unit.code) or (mark == "每" and unit.kind == "measure"):
        lower = below(text, pos + 1)
        if lower is not None and lower.factor == 1 and (mark != "每" or lower.code in EVERY):
            return lower
    return None
