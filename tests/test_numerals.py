"""Numbers: every style read, and what is refused and where."""

from __future__ import annotations

from decimal import Decimal

import pytest

from newsparse.errors import InvalidNumeral
from newsparse.numerals import Numeral, numeral_end, parse_number, read_numeral, read_share
from newsparse.text.fold import fold
from numeral_specimens import EXACT, FRACTIONS, REFUSED, SHARES, VAGUE, table

CARETS = [
    ("一二百三", 3, 4, "三 after a range"),
    ("一百百", 2, 3, "百 after 百"),
    ("十百", 1, 2, "百 after 十"),
    ("万万千", 1, 2, "万 without a number"),
    ("八八", 1, 2, "a unit is missing"),
    ("点五", 0, 1, "a numeral cannot begin with 点"),
    ("點五", 0, 1, "a numeral cannot begin with 点"),
    ("1,23", 1, 2, "groups three digits"),
    ("1.2.3", 3, 4, "a second decimal point"),
    ("二〇百", 2, 3, "百 after a row of digits"),
    ("零百", 1, 2, "百 after 零"),
    ("两十", 0, 1, "twenty is 二十"),
    ("一百零", 2, 3, "零 with nothing after it"),
    ("一百零零五", 3, 4, "零 after 零"),
    ("三亿五亿", 3, 4, "units must fall"),
    ("1.5倍", 3, 4, "cannot go on with 倍"),
    ("一百 二", 2, 3, "cannot go on with a blank"),
    ("三分之", 2, 3, "a number is missing"),
    ("零分之一", 0, 4, "a fraction of zero parts"),
    ("几", 0, 1, "几 alone names no number"),
    ("数十", 0, 2, "names no single number"),
    ("5000多", 0, 5, "names no single number"),
    ("百分之五十多", 0, 6, "names no single number"),
    ("十多五", 2, 3, "after 多, 余 or 来"),
    ("十多百", 2, 3, "after 多, 余 or 来"),
    ("三5", 1, 2, "a unit is missing"),
    ("5万20000", 6, 7, "figures too big"),
    ("十二成", 0, 2, "more than ten tenths"),
    ("七成零", 2, 3, "cannot go on with 零"),
    ("百分之", 2, 3, "a number is missing"),
    ("百分之点", 3, 4, "cannot begin with 点"),
    ("九" * 65, 0, 1, "longer than 64"),
    ("1" * 65, 0, 1, "longer than 64"),
    ("", 0, 0, "nothing to read"),
]


@pytest.mark.parametrize(("text", "value"), table(EXACT, 2))
def test_exact(text: str, value: str) -> None:
    """Each style says its number, to the last digit, in a text as printed and in a folded one."""
    assert Decimal(value) == parse_number(text)
    assert Numeral(Decimal(value)) == read_numeral(fold(text))


@pytest.mark.parametrize(("text", "value"), FRACTIONS.items())
def test_fractions(text: str, value: str) -> None:
    """A fraction is divided to 28 digits."""
    assert Decimal(value) == parse_number(text)


@pytest.mark.parametrize(("text", "value", "upper", "bound"), table(VAGUE, 4))
def test_vague(text: str, value: str, upper: str, bound: str) -> None:
    """A vague numeral is a range or has a bound, and is never one number."""
    expected = Numeral(Decimal(value), None if upper == "-" else Decimal(upper), None if bound == "-" else bound)
    assert expected == read_numeral(fold(text))
    with pytest.raises(InvalidNumeral, match="names no single number"):
        parse_number(text)


@pytest.mark.parametrize("text", [*REFUSED.split(), "", " ", " 5", "5 ", "一 百", "1 23"])
def test_refused(text: str) -> None:
    """What is no well-formed numeral is none."""
    assert read_numeral(fold(text)) is None


def test_blank_groups() -> None:
    """A blank groups three digits where the text is one numeral, and never in running text."""
    assert Decimal(1234567) == parse_number("1 234 567")
    assert numeral_end("1 234 567", 0) == 1


def test_trailing_zeros() -> None:
    """Decimals are kept as printed; what a unit multiplies and what a share divides gets no zeros of ours."""
    shown = {text: str(parse_number(text)) for text in ("12.50", "1.50亿", "10.5万", "50%", "百分之百", "三成", "5.0%")}
    expected = ("12.50", "150000000", "105000", "0.5", "1", "0.3", "0.050")
    assert dict(zip(shown, expected, strict=True)) == shown


@pytest.mark.parametrize(("text", "start", "end", "why"), CARETS)
def test_carets(text: str, start: int, end: int, why: str) -> None:
    """The fault is the first character that cannot stand where it stands."""
    with pytest.raises(InvalidNumeral) as caught:
        parse_number(text)
    assert (text, start, end) == (caught.value.text, caught.value.start, caught.value.end)
    assert why in caught.value.why


@pytest.mark.parametrize("given_", [b"123", bytearray(b"1"), 5, None, Decimal(1)])
def test_text_only(given_: object) -> None:
    """What is not text is refused with the name of the call."""
    with pytest.raises(TypeError, match="parse_number"):
        parse_number(given_)  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "value"), table(SHARES, 2))
def test_shares(text: str, value: str) -> None:
    """A share is in percent; as a number it is a part of one."""
    assert Numeral(Decimal(value)) == read_share(text)
    assert Decimal(value) / 100 == parse_number(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三分之二", Numeral(Decimal("66.66666666666666666666666667"))),
        ("七八成", Numeral(Decimal(70), Decimal(80))),
        ("百分之五十多", Numeral(Decimal(50), None, "above")),
        ("百分之二三十", Numeral(Decimal(20), Decimal(30))),
        ("-百分之二三十", Numeral(Decimal(-30), Decimal(-20))),
        ("七成多", Numeral(Decimal(70), None, "above")),
        ("两成余", Numeral(Decimal(20), None, "above")),
        *(
            (text, None)
            for text in (
                "五",
                "50",
                "半",
                "12成",
                "成",
                "成五",
                "七成零",
                "三成四五",
                "七八成五",
                "2.5成5",
                "%",
                "",
                "‰",
                "百分之",
                "5％",
            )
        ),
    ],
)
def test_other_shares(text: str, expected: Numeral | None) -> None:
    """Ranges, bounds and long fractions; what is no share, or is not folded, is none."""
    assert expected == read_share(text)
