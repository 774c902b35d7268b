"""Numbers written: every style, what a style cannot say, and the way back."""

from __future__ import annotations

import decimal
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.numerals import NumberStyle, parse_number, write_number
from numeral_specimens import FRACTIONS, WRITTEN, table

LIMIT = 10**16


@pytest.mark.parametrize(("n", "han", "financial", "positional", "mixed"), table(WRITTEN, 5))
def test_written(n: str, han: str, financial: str, positional: str, mixed: str) -> None:
    """The styles as a sub-editor writes them."""
    styles = (NumberStyle.HAN, NumberStyle.FINANCIAL, NumberStyle.POSITIONAL, NumberStyle.MIXED)
    assert [han, financial, positional, mixed] == [write_number(Decimal(n), style) for style in styles]


def test_written_figures() -> None:
    """Figures, grouped or not, signs, and numbers with an exponent."""
    assert write_number(Decimal("-1234.5"), "grouped") == "-1,234.5"
    assert write_number(Decimal("1E+3")) == "1000"
    assert write_number(-5, "han") == "负五"
    assert write_number(Decimal("-0"), "han") == "零"
    assert write_number(-15000, "mixed") == "-1.5万"
    assert write_number(LIMIT, "arabic") == "1" + "0" * 16


@pytest.mark.parametrize(("n", "style"), [(LIMIT, "han"), (LIMIT, "financial"), (-1, "positional"), (1, "roman")])
def test_not_written(n: int, style: str) -> None:
    """What a style cannot say is an error, never a guess."""
    with pytest.raises(ValueError, match=r"."):
        write_number(n, style)


@pytest.mark.parametrize("n", [Decimal("NaN"), Decimal("Infinity")])
def test_not_finite(n: Decimal) -> None:
    """There is no numeral for what is not finite."""
    with pytest.raises(ValueError, match="cannot write"):
        write_number(n)


@pytest.mark.parametrize("n", [1.5, True, "5", None])
def test_written_types(n: object) -> None:
    """A float has already lost what was printed."""
    with pytest.raises(TypeError, match="an int or a Decimal"):
        write_number(n)  # type: ignore[arg-type]


@given(st.sampled_from(NumberStyle), st.integers(0, LIMIT - 1))
def test_round_trip(style: NumberStyle, n: int) -> None:
    """A number written in any style is read back."""
    assert n == parse_number(write_number(n, style))


@given(st.sampled_from(NumberStyle), st.integers(0, 15), st.integers(1, 9999))
def test_round_trip_round(style: NumberStyle, zeros: int, n: int) -> None:
    """Numbers with many zeros too, where 零 and the shortened forms lie in wait."""
    value = n * 10**zeros % LIMIT
    assert value == parse_number(write_number(value, style))
    assert value + n == parse_number(write_number(value + n, style))


@given(st.sampled_from(NumberStyle), st.decimals(0, LIMIT - 1, places=4))
def test_round_trip_decimals(style: NumberStyle, n: Decimal) -> None:
    """Decimals in every style, and what is below zero in every style but the positional."""
    assert n == parse_number(write_number(n, style))
    if style is not NumberStyle.POSITIONAL:
        assert -n == parse_number(write_number(-n, style))


def test_round_trip_small() -> None:
    """Every number below ten thousand, in every style."""
    for n in range(10_000):
        assert all(n == parse_number(write_number(n, style)) for style in NumberStyle)


@given(st.integers(0, LIMIT - 1))
def test_context_is_left_alone(n: int) -> None:
    """The caller's decimal context changes nothing, and is not changed."""
    with decimal.localcontext() as context:
        context.prec = 2
        context.traps[decimal.Inexact] = True
        assert int(parse_number(write_number(n, "han"))) == n
        assert str(parse_number("三分之二")) == FRACTIONS["三分之二"]
        assert not context.flags[decimal.Inexact]
