"""Quantities in another unit: the values, the units, and what is refused and why."""

from __future__ import annotations

from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Final

import pytest

import newsparse
from newsparse.errors import ConversionError
from newsparse.facts import conversion
from newsparse.facts.types import Bound, Quantity
from newsparse.units import UNITS

if TYPE_CHECKING:
    from types import ModuleType

D = Decimal
# Worked out by hand from the sizes of the units: UCUM for the codes, the order of 1959 for 市制 units.
SIZES: Final = [
    ("30", "亩", "m2", "20000"),
    ("3", "亩", "har", "0.2"),
    ("15", "亩", "公顷", "1"),
    ("1", "har", "亩", "15"),
    ("1", "km2", "亩", "1500"),
    ("1", "顷", "亩", "100"),
    ("3", "斤", "kg", "1.5"),
    ("500", "g", "斤", "1"),
    ("10", "两", "斤", "1"),
    ("1", "担", "斤", "100"),
    ("2", "t", "kg", "2000"),
    ("25000", "里", "km", "12500"),
    ("3", "尺", "m", "1"),
    ("1", "丈", "尺", "10"),
    ("1", "km", "里", "2"),
    ("1", "[nmi_i]", "m", "1852"),
    ("1", "[mi_i]", "km", "1.609344"),
    ("12", "[in_i]", "[ft_i]", "1"),
    ("72", "km/h", "m/s", "20"),
    ("26000", "m3/s", "m3/h", "93600000"),
    ("80", "mg/dL", "g/L", "0.8"),
    ("6", "L/(100.km)", "mL/km", "60"),
    ("1", "kW.h", "kJ", "3600"),
    ("2", "MW", "kW", "2000"),
    ("1", "马力", "W", "735.49875"),
    ("100", "Cel", "[degF]", "212"),
    ("-40", "[degF]", "Cel", "-40"),
    ("0", "Cel", "K", "273.15"),
    ("1", "[lb_av]", "kg", "0.45359237"),
    ("5", "[car_m]", "g", "1"),
    ("1", "GBy", "MBy", "1000"),
    ("1", "By", "bit", "8"),
    ("1.5", "斗", "L", "15"),
    ("1", "hPa", "mbar", "1"),
    ("500", "kg/亩", "kg/har", "7500"),
    ("2", "m", "m", "2"),
    ("1", "亩", "平方米", "666.6666666666666666666666667"),
    ("90", "min", "h", "1.5"),
    ("1", "t.km", "kg.m", "1000000"),
]


@pytest.mark.parametrize(("value", "unit", "wanted", "expected"), SIZES)
def test_sizes(value: str, unit: str, wanted: str, expected: str) -> None:
    """Each size is exact, or held to 28 digits."""
    assert D(expected) == Quantity(D(value), unit).to(wanted).value


def test_range_and_bound() -> None:
    """Both ends are converted, the bound stays, and the unit is the code."""
    given = Quantity(D(3), "亩", upper=D(6), bound=Bound.ABOUT)
    assert Quantity(D(2000), "m2", upper=D(4000), bound=Bound.ABOUT) == given.to("平方米")
    assert str(given.to("m2").value) == "2000"


def test_fact() -> None:
    """What a text says can be asked for in another unit."""
    (fact,) = newsparse.find_facts("全村种植花生两亩半。")
    assert fact.quantity.to("m2").value == D("1666.666666666666666666666667")


@pytest.mark.parametrize(
    ("unit", "wanted", "why"),
    [
        ("CNY", "USD", "is money"),
        ("CNY/t", "CNY/kg", "is money"),
        ("m", "CNY", "is money"),
        ("人", "m", "counts and measures nothing"),
        ("百分点", "%", "counts and measures nothing"),
        ("倍", "%", "counts and measures nothing"),
        ("km", "kg", "measure different things"),
        ("亩", "斤", "measure different things"),
        ("桶", "L", "has no one size"),
        ("m", "furlong", "no unit that is known"),
        ("m", "", "no unit that is known"),
        ("m", "m/", "no unit that is known"),
        ("m", "__import__", "no unit that is known"),
        (None, "m", "without a unit"),
    ],
)
def test_refused(unit: str | None, wanted: str, why: str) -> None:
    """What has no size, or another one, is refused with the reason."""
    with pytest.raises(ConversionError, match=why):
        Quantity(D(5), unit).to(wanted)


def test_every_measure() -> None:
    """Every unit of the table that has a code of UCUM is known; the others say why not."""
    unsized = {"盎司", "石", "桶", "蒲式耳", "坪", "垧", "晌", "台斤", "司马斤", "普特", "平方华里", "度", "dB"}
    for unit in UNITS.values():
        if unit.kind != "measure" or unit.code in unsized or "吨" in unit.code or "FLOPS" in unit.code:
            continue
        assert conversion.resolved(unit.code)[0] > 0
        assert Quantity(D(7), unit.code).to(unit.code).value == D(7)


def test_without_pint(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where pint is missing, the error says how to install it."""

    def missing(name: str) -> ModuleType:
        if name == "pint":
            raise ModuleNotFoundError(name)
        return import_module(name)

    conversion.registry.cache_clear()
    monkeypatch.setattr(conversion, "import_module", missing)
    with pytest.raises(ConversionError, match=r"newsparse\[units\]"):
        Quantity(D(1), "亩").to("m2")
    conversion.registry.cache_clear()
