"""Numbers: every style read, what is refused and where, what is found in running text, and the way back from writing."""

from __future__ import annotations

import decimal
from decimal import Decimal
from typing import SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import InvalidNumeral
from newsparse.numerals import (
    HAN_DIGITS,
    HAN_UNITS,
    NUMERAL_START,
    NumberStyle,
    Numeral,
    numeral_end,
    parse_number,
    read_numeral,
    read_share,
    share_end,
    small_int,
    write_number,
)
from newsparse.numerals.compose import STEPS
from newsparse.text.fold import fold

LIMIT = 10**16

EXACT = """
0 0 | 7 7 | 08 8 | 100 100 | 12345 12345 | 1,234 1234 | 12,345 12345 | 123,456 123456 | 1,234,567 1234567
1,234.5 1234.5 | 0.05 0.05 | 10.5 10.5 | 99.83 99.83 | 3·5 3.5 | -3 -3 | -0.5 -0.5 | １２３ 123 | ３．１４ 3.14 | －５ -5 | −5 -5
１，２３４ 1234 | 1.2×10⁸ 120000000 | 1.2×10^8 120000000 | 6×10³ 6000 | 5×10⁻³ 0.005 | 1.25×10¹ 12.5
零 0 | 〇 0 | ○ 0 | 一 1 | 二 2 | 两 2 | 兩 2 | 九 9 | 十 10 | 十一 11 | 十九 19 | 二十 20 | 二十一 21 | 九十九 99 | 廿 20 | 廿三 23 | 卅 30
卅一 31 | 卌 40 | 卌五 45 | 一百 100 | 一百零一 101 | 一百〇一 101 | 一百一 110 | 一百五 150 | 一百一十 110 | 一百十五 115 | 一百二十三 123
一百廿三 123 | 三百十二 312 | 两百 200 | 两百五十 250 | 九百九十九 999 | 一千 1000 | 一千零一 1001 | 一千零一十 1010 | 一千零五十 1050
一千一百 1100 | 两千六 2600 | 两千零六 2006 | 三千五百 3500 | 九千八百七十六 9876 | 一万 10000 | 一万零一 10001 | 一万零五十 10050
一万零五百 10500 | 一万五 15000 | 三万五 35000 | 三万五千 35000 | 十万 100000 | 十万零五百 100500 | 十三万二 132000 | 一百万 1000000
一千万 10000000 | 一千二百三十四万五千六百七十八 12345678 | 一亿 100000000 | 一亿零一 100000001 | 一亿零五百万 105000000 | 三亿五 350000000
三亿五千万 350000000 | 三億五千萬 350000000 | 十四亿一千一百七十八万 1411780000 | 一万五千亿 1500000000000 | 三万亿 3000000000000
一万亿零五万 1000000050000 | 六兆 6000000000000 | 三兆五千亿 3500000000000 | 一万亿 1000000000000 | 一千万亿 1000000000000000
四万万 400000000 | 四万万五千万 450000000 | 六万万 600000000
九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九 9999999999999999
百 100 | 千 1000 | 万 10000 | 亿 100000000 | 百万 1000000 | 千万 10000000 | 百亿 10000000000 | 千亿 100000000000 | 万亿 1000000000000
百二 120 | 百二万 1200000 | 万九 19000 | 千五百 1500
壹 1 | 壹佰 100 | 壹佰贰拾叁 123 | 壹仟玖佰 1900 | 貳佰 200 | 參佰 300 | 叁佰 300 | 肆仟伍佰陸拾柒 4567 | 捌萬玖仟 89000 | 壹拾 10 | 拾 10
壹亿贰仟万 120000000 | 伍仟零壹 5001 | 壹佰点伍 100.5 | 贰拾万 200000
二〇二四 2024 | 二○二四 2024 | 二零二四 2024 | 一九九〇 1990 | 一六八 168 | 一一〇 110 | 二〇 20 | 〇八 8 | 〇〇七 7 | 一二三 123 | 九一八 918
一二〇万 1200000 | 八〇〇〇 8000 | 二〇二四〇八〇六 20240806
1.5万 15000 | 0.12万 1200 | 10.5万 105000 | 80万 800000 | 2万3 23000 | 13万2 132000 | 10万零5百 100500 | 10万5千 105000 | 10万5000 105000
3亿5千万 350000000 | 3亿5000万 350000000 | 4.43亿 443000000 | 150.28亿 15028000000 | 5000亿 500000000000 | 1.2万亿 1200000000000 | 6兆 6000000000000
5千 5000 | 3百 300 | 5千3百 5300 | 5千万 50000000 | 1.5千万 15000000 | 2.5亿 250000000 | 1万2345 12345 | 3亿2345.6万 323456000
1.234567万 12345.67 | 0.5亿 50000000 | 12.5万亿 12500000000000 | 20万亿 20000000000000 | 1亿3500万 135000000 | 5百万 5000000 | 1,234万 12340000
一点九五 1.95 | 零点三 0.3 | 〇点三 0.3 | 零点零五 0.05 | 十点五 10.5 | 一百二十点五 120.5 | 三点一四一五九 3.14159 | 一点五万 15000
三点五六亿 356000000 | 十二点五万 125000 | 一點九五億 195000000 | 零点五万 5000 | 三万零五点二 30005.2
负五 -5 | 負五 -5 | 负三点五 -3.5 | 零下5 -5 | 零下二十 -20 | 零下3.5 -3.5 | 负一百 -100
半 0.5 | ½ 0.5 | ¼ 0.25 | ¾ 0.75 | 2½ 2.5 | 一分之一 1 | 二分之一 0.5 | 四分之三 0.75 | 十分之一 0.1 | 2/4 0.5 | 1/8 0.125 | 三千分之三 0.001
二又二分之一 2.5 | 10万分之一 0.00001 | 负二分之一 -0.5
"""

FRACTIONS = {
    "三分之二": "0.6666666666666666666666666667",
    "三分之一": "0.3333333333333333333333333333",
    "2/3": "0.6666666666666666666666666667",
    "⅓": "0.3333333333333333333333333333",
    "二又三分之一": "2.333333333333333333333333333",
    "七分之一": "0.1428571428571428571428571429",
}

VAGUE = """
数十 20 90 - | 数百 200 900 - | 数千 2000 9000 - | 数万 20000 90000 - | 数亿 200000000 900000000 - | 数十万 200000 900000 -
数百万 2000000 9000000 - | 几十 20 90 - | 几百 200 900 - | 几千万 20000000 90000000 - | 十几 11 19 - | 二十几 21 29 - | 十几万 110000 190000 -
一百几十 110 190 - | 三万几千 31000 39000 - | 十数 11 19 - | 幾百 200 900 - | 數十 20 90 -
三五 3 5 - | 两三 2 3 - | 二三 2 3 - | 七八 7 8 - | 一两 1 2 - | 一二 1 2 - | 八九 8 9 - | 两三百 200 300 - | 三五百 300 500 - | 一二百 100 200 -
三四十万 300000 400000 - | 八九亿 800000000 900000000 - | 十五六 15 16 - | 一二十 10 20 - | 二三十 20 30 - | 三百五六十 350 360 - | 一两千 1000 2000 -
二十七八万 270000 280000 - | 五六千万 50000000 60000000 - | 三万四五千 34000 35000 -
二十多 20 - above | 五十多 50 - above | 5000多 5000 - above | 100余 100 - above | 百余 100 - above | 千余 1000 - above | 万余 10000 - above
百多 100 - above | 十余万 100000 - above | 5千多万 50000000 - above | 100多万 1000000 - above | 35余万 350000 - above | 14亿多 1400000000 - above
三百多 300 - above | 两百余 200 - above | 一百餘 100 - above | 十多亿 1000000000 - above | 1.5亿多 150000000 - above | 百余万 1000000 - above
一千多亿 100000000000 - above | 数十余 20 90 above | 负二十多 -20 - below
30来 30 - about | 二十来 20 - about | 十来万 100000 - about | 三十來 30 - about
上百 100 - at_least | 上千 1000 - at_least | 上万 10000 - at_least | 上亿 100000000 - at_least | 上百万 1000000 - at_least
上千万 10000000 - at_least | 上十万 100000 - at_least | 成百上千 100 - at_least | 成千上万 1000 - at_least
"""

REFUSED = """
一二百三 十十 万万千 百百 点五 1,23 1.2.3 八八 六九 九七 三二 二一 两十 两二 两两 二两 三两 十两 五十零 一百零 一百零万 一亿零亿 一百零零五 一千千 一百千 十百 十千
百千 一万五万 三亿五亿 三亿五千万亿 5万20000 1亿50000万 5三 三5 5十 零百 〇十 二〇百 一二三百 十三点五百 三点 点 几 数 几几 数数 几一 十一几 百万万万
1. .5 1..2 1,2345 ,123 12345,678 1,234,56 1e5 0x10 --5 负 - 负负五 零下 五多 2024多 3余 五来 多 余 来 多五 十多五 上 上二百 上十 成千 成百
三分之 分之二 零分之一 三分之二分之一 几分之一 三分之几 二又 又三分之一 三又二 1/0 1/ /2 一百二三百 二三百五 三四五百 十五六七 廿十 二廿 廿廿 一廿百
十十½ 三分之十十 2多½ 半半 一半半 ½½ ½5 1.5倍 5% 5‰ 七成 百分之五 5元 三个 一百人 第五 abc 一a a一 一二三四百 两点五 3.5点二 三万五点二 三百五点二 一百二三点五 10万03 5×10^99
"""

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

SHARES = """
百分之五 5 | 百分之百 100 | 百分之五十 50 | 百分之九十九点八三 99.83 | 百分之零点五 0.5 | 百分之一百二十 120 | 百分之12.5 12.5 | 千分之三 0.3 | 万分之五 0.05
负百分之三 -3 | 5% 5 | 99.83% 99.83 | 0.1% 0.1 | -5% -5 | 3‰ 0.3 | 1.5‰ 0.15 | 二分之一 50 | 四分之三 75 | 十分之三 30 | 1/4 25 | ½ 50 | 一半 50 | 半数 50
七成 70 | 七成五 75 | 三成半 35 | 两成 20 | 十成 100 | 7成 70 | 2.5成 25 | 7成5 75 | 1,200% 1200 | 二成 20
"""


def table(text: str, width: int) -> list[tuple[str, ...]]:
    """Return the rows of a table whose cells are parted by blanks, and its rows by | or a line."""
    rows = [tuple(row.split()) for line in text.strip().splitlines() for row in line.split(" | ")]
    assert all(len(row) == width for row in rows)
    return rows


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


FOUND = """
3至5家 3 | 2024年 2024 | 10.5万人 10.5万 | 99.83% 99.83 | 1,234件 1,234 | 8,9月 8 | 8,100多 8,100多 | 1,23 1 | 三亿五千万元 三亿五千万 | 五十多人 五十多
5000多条 5000多 | 十余万元 十余万 | 30来个 30来 | 30来自 30 | 三十来岁 三十来 | 两点半 两 | 二三十人 二三十 | 两三百 两三百 | 一点五万 一点五万
5千多万元 5千多万 | 3000余名 3000余 | 50万千瓦 50万 | 5000千瓦 5000 | 3百帕 3 | 5百分点 5 | 6兆瓦 6 | 6兆日元 6兆 | 百兆 - | 十两银子 十 | 一两银子 一 | 一两个 一两
百余家 百余 | 万余人 万余 | 千多名 千多 | 上百家 上百 | 上千万元 上千万 | 上海 - | 上百姓 - | 成千上万的 成千上万 | 成百上千 成百上千 | 成立 - | 数十亿元 数十亿
数学 - | 几个 - | 几十个 几十 | 十几人 十几 | 百姓 - | 千家万户 - | 万众一心 - | 百分之五 - | 千分之三 - | 万分之一 - | 亿元 - | 千亿元 千亿 | 千亿产业 - | 百万美元 百万 | 百元 -
三五成群 - | 三五个 三五 | 七八 - | 八一 - | 一一 - | 十四五 - | 十三五 - | 十五六岁 十五六 | 一二三产业 - | 一六八 一六八 | 九一八 九一八 | 二〇二四年 二〇二四
一二百三 - | 一二三百 - | 1.2.3 - | 零下5度 零下5 | 零下 - | 负责 - | 负5 负5 | 负三十 负三十 | 零 - | 零距离 - | 零例 零 | 零点五 零点五 | 半公里 半 | ½杯 ½ | 5½寸 5½
三分之二的 三分之二 | 三分之 - | 二又三分之一 二又三分之一 | 二又 二 | 十万分之一 十万分之一 | 两点一是 两 | 八点三十 八 | 一点五十分 一 | 三点一线 三 | 八点五亿 八点五亿
陆军 - | 伍元 伍 | 壹佰元 壹佰 | 壹万圆整 壹万 | 参加 - | 拾 拾 | 10万5000人 10万5000 | 2万3 2万3 | 10万3月 - | 200多一线 200多 | 2020多彩 2020 | 2000余杭 2000 | 35余 35
十数人 十数 | 十数学 十 | 3·5亿 3·5亿 | 9·11 9 | 100多万亿 100多万亿 | 三万五千多 三万五千多 | 1.2×10⁸ 1.2×10⁸ | 1.2×105 1.2 | 5×6 5 | abc - | 一 一 | 廿余年 廿余 | 两国 两
一百〇五 一百〇五 | 5三 - | 十百 - | 三十多百姓 三十多 | 五千米 五 | 三千五百米 三千五百 | 12345.67 12345.67 | 5. 5 | 三又 三 | 一又二 一 | 三分之零 三分之零
"""


@pytest.mark.parametrize(("text", "found"), table(FOUND, 2))
def test_found(text: str, found: str) -> None:
    """The longest well-formed numeral in running text, or none."""
    assert text[: numeral_end(text, 0)] == (found if found != "-" else "")


@pytest.mark.parametrize(
    ("text", "pos", "found"),
    [
        ("近百家", 1, "百"),
        ("超千亿元", 1, "千亿"),
        ("逾万人", 1, "万"),
        ("超亿元", 1, "亿"),
        ("近百", 1, ""),
        ("近百姓", 1, ""),
        ("老百姓", 1, ""),
        ("以上百家", 1, ""),
        ("网上百家", 1, ""),
        ("有上百家", 1, "上百"),
        ("人数百万", 1, ""),
        ("有数百万", 1, "数百万"),
        ("办理超80万件", 3, "80万"),
        ("5", 1, ""),
        ("5", 9, ""),
        ("5", -1, ""),
    ],
)
def test_neighbours(text: str, pos: int, found: str) -> None:
    """What stands before a bare unit, 上 or 数 decides; a place outside the text holds nothing."""
    end = numeral_end(text, pos)
    assert end == pos + len(found)
    assert not found or text[pos:end] == found


SHARES_FOUND = """
99.83%的 99.83% | 3‰ 3‰ | 百分之五十多的 百分之五十多 | 百分之五至 百分之五 | 百分之百 百分之百 | 百分之 - | 三分之二的 三分之二 | 七成 七成 | 七成五的 七成五 | 三成半 三成半
两成多 两成多 | 七八成 七八成 | 三五成群 - | 三成员国 - | 两成人 - | 一成立 - | 12成 - | 一半 一半 | 一半导体 - | 半数以上 半数 | 负百分之三 负百分之三 | 三成五个 三成 | 7成 7成
负七成 - | 十 - | 5 - | 2/3 - | 约七成 - | 七成、 七成 | 五成以上 五成 | 1.5% 1.5% | 1.2.3% - | 一二三百% - | 七八个 -
"""


@pytest.mark.parametrize(("text", "found"), table(SHARES_FOUND, 2))
def test_shares_found(text: str, found: str) -> None:
    """The share in running text, with its sign of percent or 成."""
    assert text[: share_end(text, 0)] == (found if found != "-" else "")


SMALL = """
0 0 | 8 8 | 08 8 | 31 31 | 2024 2024 | 零 0 | 〇 0 | 八 8 | 两 2 | 〇八 8 | 零八 8 | 十 10 | 十二 12 | 二十 20 | 二十三 23 | 三十一 31 | 九十九 99 | 廿 20 | 廿三 23 | 卅 30 | 卅一 31
二〇 20 | 九七 97 | 一六 16 | 一九九〇 1990 | 二〇二四 2024 | 一百二十 120 | 一百 100
元 - | 七八 - | 二三 - | 三五 - | 数十 - | 十几 - | 二十多 - | 一点五 - | 半 - | 5.5 - | -5 - | 1234567890 - | 十二月 - | 初三 -
"""


@pytest.mark.parametrize(("text", "value"), table(SMALL, 2))
def test_small(text: str, value: str) -> None:
    """Days, months and years as dates write them."""
    assert small_int(text) == (None if value == "-" else int(value))
    assert small_int("") is None


def test_small_forms_agree() -> None:
    """Every way to write 0 to 99 that numerals know is read alike."""
    for n in range(100):
        assert n == small_int(str(n)) == small_int(write_number(n, "han")) == small_int(f"{n:02}")


WRITTEN = """
0 零 零 〇 0 | 5 五 伍 五 5 | 10 十 壹拾 一〇 10 | 12 十二 壹拾贰 〇一二 12 | 20 二十 贰拾 二〇 20 | 110 一百一十 壹佰壹拾 一一〇 110
105 一百零五 壹佰零伍 一〇五 105 | 1010 一千零一十 壹仟零壹拾 一〇一〇 1010 | 2024 二千零二十四 贰仟零贰拾肆 二〇二四 2024
10005 一万零五 壹万零伍 一〇〇〇五 10005 | 15000 一万五千 壹万伍仟 一五〇〇〇 1.5万 | 30500 三万零五百 叁万零伍佰 三〇五〇〇 3.05万
105000 十万五千 壹拾万伍仟 一〇五〇〇〇 10.5万 | 320000000 三亿二千万 叁亿贰仟万 三二〇〇〇〇〇〇〇 3.2亿 | 100000001 一亿零一 壹亿零壹 一〇〇〇〇〇〇〇一 100000001
123456789 一亿二千三百四十五万六千七百八十九 壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖 一二三四五六七八九 123456789 | 1200000000000 一万二千亿 壹万贰仟亿 一二〇〇〇〇〇〇〇〇〇〇〇 1.2万亿
123.5 一百二十三点五 壹佰贰拾叁点伍 一二三点五 123.5 | 0.05 零点零五 零点零伍 〇点〇五 0.05
"""


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


ALPHABET = st.text(NUMERAL_START + HAN_UNITS + "多余来点又分之%‰成群个元人,. -/·×^⁸下2五5", max_size=12)


@given(ALPHABET)
def test_found_is_read(text: str) -> None:
    """What a scan finds, the reader reads: numerals and shares, at every place."""
    for pos in range(len(text)):
        end = numeral_end(text, pos)
        assert pos <= end <= len(text)
        assert end == pos or read_numeral(text[pos:end]) is not None
        end = share_end(text, pos)
        assert pos <= end <= len(text)
        assert end == pos or read_share(text[pos:end]) is not None


@given(st.one_of(ALPHABET, st.text()))
def test_total(text: str) -> None:
    """Any text is a number, or a fault inside the text."""
    fault = None
    try:
        assert parse_number(text).is_finite()
    except InvalidNumeral as found:
        fault = found
    if fault is not None:
        assert 0 <= fault.start <= fault.end <= len(text)
        assert fault.why
        assert str(fault)


@given(ALPHABET)
def test_ranges_rise(text: str) -> None:
    """A range goes up."""
    read = read_numeral(text)
    assert read is None or read.upper is None or read.value < read.upper


@given(st.integers(0, LIMIT - 1))
def test_context_is_left_alone(n: int) -> None:
    """The caller's decimal context changes nothing, and is not changed."""
    with decimal.localcontext() as context:
        context.prec = 2
        context.traps[decimal.Inexact] = True
        assert int(parse_number(write_number(n, "han"))) == n
        assert str(parse_number("三分之二")) == FRACTIONS["三分之二"]
        assert not context.flags[decimal.Inexact]


def test_starts() -> None:
    """Every character at which a scan can find a numeral is in the published class, and so are the digits and units."""
    starts = {
        c
        for c in [*STEPS, "半", "½", "负", "上", "成"]
        if any(numeral_end(c + rest, 0) for rest in ("", "元", "百个", "千上万", "5", "十", "余", "美元"))
    }
    assert starts <= set(NUMERAL_START) | set("貮佰仟")
    assert set(HAN_DIGITS) <= set(NUMERAL_START)
    assert set(HAN_UNITS) <= set(STEPS)


class Watched(str):
    """A text that counts how many of its characters are asked for."""

    __slots__ = ("asked",)
    asked: int

    def __getitem__(self, key: SupportsIndex | slice[SupportsIndex | None]) -> str:
        """Count what is handed out."""
        found = super().__getitem__(key)
        self.asked = getattr(self, "asked", 0) + len(found)
        return found


@pytest.mark.parametrize(
    "run",
    [
        "1",
        "一",
        "十",
        "百",
        "三五成",
        "一点",
        "1,000,",
        "数十",
        "万",
        "0.",
        "多",
        "上百",
        "百分之",
        "三分之",
        "两",
        "零",
    ],
)
def test_work_is_bounded(run: str) -> None:
    """However long a run of numerals is, one look at it costs no more than a few lengths of the longest numeral."""
    text = Watched(run * 20_000)
    for pos in range(0, 3000, 7):
        text.asked = 0
        numeral_end(text, pos)
        share_end(text, pos)
        assert 0 < text.asked < 2500
