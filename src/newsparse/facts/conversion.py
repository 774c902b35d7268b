"""A quantity in another unit: 30亩 in square metres, 3斤 in kilograms. The conversion itself is pint's, held exactly."""

from __future__ import annotations

import re
from decimal import Context, Decimal
from fractions import Fraction
from functools import cache
from importlib import import_module
from typing import Any, Final

from newsparse.errors import ConversionError
from newsparse.text.fold import fold
from newsparse.units import UNITS

NEEDED: Final = "converting quantities needs pint, which is not installed: pip install 'newsparse[units]'"
DIVIDED: Final = Context(prec=28)
"""A value that does not end is given to 28 digits; every other is exact."""


def pairs(rows: str) -> dict[str, str]:
    """Return a table of codes and names, written one after the other."""
    cells = rows.split()
    return dict(zip(cells[::2], cells[1::2], strict=True))


PREFIXES: Final = pairs(
    "n nano u micro m milli c centi d deci h hecto k kilo M mega G giga T tera P peta",
)
METRIC: Final = pairs(
    "m meter g gram t metric_ton L liter ar are W watt J joule V volt A ampere Pa pascal N newton Hz hertz bit bit "
    "By byte Sv sievert Bq becquerel mol mole F farad Ohm ohm eV electron_volt cal calorie bar bar lm lumen lx lux "
    "cd candela K kelvin s second pc parsec",
)
"""The units of UCUM that take a prefix, by their names in pint."""

OTHERS: Final = pairs(
    "min minute h hour d day wk week mo month a year deg degree har hectare [nmi_i] nautical_mile [mi_i] mile [ft_i] foot "
    "[in_i] inch [yd_i] yard [fth_i] fathom [ly] light_year AU astronomical_unit atm atmosphere [sft_i] foot**2 "
    "[sin_i] inch**2 [cft_i] foot**3 [acr_us] acre [gal_us] gallon [gal_br] imperial_gallon [lb_av] pound "
    "[oz_av] ounce [oz_tr] troy_ounce [lton_av] long_ton [ston_av] short_ton [car_m] carat Cel degree_Celsius "
    "[degF] degree_Fahrenheit mm[Hg] mmHg mm[H2O] mm*water % percent 1 dimensionless",
)
TERM: Final = re.compile(r"(?P<atom>\[[^\]]*\]|[^0-9./()\[\]]+(?:\[[^\]]*\])?|1|[0-9]+)(?P<power>[0-9])?")


def converted(value: Decimal, source: str | None, target: str) -> Decimal:
    """Return a value in another unit.

    ``source`` is the code of a quantity, ``target`` a UCUM code or the name of a measure as printed. Raises
    ``ConversionError`` where one of them is no measure, where they measure different things, and without pint.
    """
    return said(measured(value, source, target))


def measured(value: Decimal, source: str | None, target: str) -> Fraction:
    """Return the value in the target's unit as a fraction, which rounds nothing."""
    if source is None:
        msg = f"a number without a unit cannot be converted to {target}"
        raise ConversionError(msg)
    wanted = code_of(target)
    if source == wanted:
        return Fraction(value)
    units = registry()
    here, there = resolved(source), resolved(wanted)
    try:
        given = units.Quantity(Fraction(value) * here[0], here[1])
        return Fraction(given.to(there[1]).magnitude) / there[0]
    except import_module("pint").DimensionalityError:
        msg = f"{source} and {target} measure different things: nothing converts one to the other"
    except import_module("pint").PintError as error:
        msg = f"{source} cannot be converted to {target}: {error}"
    raise ConversionError(msg)


def code_of(name: str) -> str:
    """Return the code of a unit that is named as printed (公顷 is har); a code stays as it is."""
    unit = UNITS.get(fold(name))
    return name if unit is None or unit.kind != "measure" or unit.factor != 1 else unit.code


def resolved(code: str) -> tuple[Fraction, str]:
    """Return what a code is: so many of a unit that pint knows. Raises ``ConversionError`` for what is no measure."""
    factor = Fraction(1)
    names: list[tuple[str, int]] = []
    for place, part in enumerate(code.replace("(", "").replace(")", "").split("/")):
        for term in part.split("."):
            times, name, power = atom(term, code)
            power = -power if place else power
            factor *= times**power
            if name:
                names.append((name, power))
    if [power for _, power in names] == [1]:
        # A temperature has its zero elsewhere, which pint knows of a bare unit alone.
        return factor, names[0][0]
    return factor, " * ".join(f"({name}) ** ({power})" for name, power in names) or "dimensionless"


def atom(term: str, code: str) -> tuple[Fraction, str, int]:
    """Return one term of a code (km, m2, 亩, 100): its factor, the name that pint knows, and its power."""
    if term.isascii() and term.isdigit():
        return Fraction(term), "", 1
    match = TERM.fullmatch(term)
    name, power = (match["atom"], int(match["power"] or 1)) if match is not None else (term, 1)
    if name in METRIC:
        return Fraction(1), METRIC[name], power
    if name in OTHERS:
        return Fraction(1), OTHERS[name], power
    if name[:1] in PREFIXES and name[1:] in METRIC:
        return Fraction(1), PREFIXES[name[0]] + METRIC[name[1:]], power
    unit = UNITS.get(name)
    if unit is not None and unit.si_factor is not None and unit.si_code is not None:
        below, base, inner = atom(unit.si_code, code)
        return unit.si_factor * below, base if inner == 1 else f"({base}) ** {inner}", power
    raise ConversionError(why_not(name, code))


def why_not(name: str, code: str) -> str:
    """Return why a unit cannot be converted."""
    unit = UNITS.get(name)
    shown = name if name == code else f"{name} in {code}"
    kinds = {item.code: item.kind for item in UNITS.values()}
    kind = kinds.get(name) if unit is None else unit.kind
    if kind == "money":
        return f"{shown} is money, and money is not converted: its rate is not in the text"
    if kind in {"count", "points", "multiple", "index", "score"}:
        return f"{shown} counts and measures nothing; only measures and shares are converted"
    if kind == "measure":
        return f"{shown} has no one size, so it is not converted"
    return f"{shown} is no unit that is known; give a UCUM code (m2, km/h) or the printed name of a measure (亩)"


def said(value: Fraction) -> Decimal:
    """Return a fraction as a decimal: exact where it ends within 28 digits."""
    return DIVIDED.divide(Decimal(value.numerator), Decimal(value.denominator))


@cache
def registry() -> Any:  # noqa: ANN401 (pint has no types)
    """Return pint's units, counted in fractions; made at first use. Raises ``ConversionError`` without pint."""
    try:
        pint = import_module("pint")
    except ModuleNotFoundError as error:
        raise ConversionError(NEEDED) from error
    return pint.UnitRegistry(non_int_type=Fraction)
