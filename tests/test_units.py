"""Units: what each name means, where a name is another word, and rates."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.text.fold import fold
from newsparse.units import (
    BELOW,
    MONEY_PARTS,
    MONEY_SIGNS,
    TABLE,
    UNITS,
    longest_unit,
    read_unit,
    rows,
    sign_before,
)

KINDS = {"money", "measure", "ratio", "points", "multiple", "index", "score", "count"}

CODES = """
元 CNY 圆 CNY 块钱 CNY 美元 USD 美金 USD 港元 HKD 港币 HKD 澳门元 MOP 新台币 TWD 台币 TWD 欧元 EUR 英镑 GBP 日元 JPY 卢布 RUB 韩元 KRW 瑞士法郎 CHF
泰铢 THB 加元 CAD 澳元 AUD 新加坡元 SGD 越南盾 VND 印度卢比 INR 土耳其里拉 TRY 马克 DEM 银元 银元 法郎 法郎 卢比 卢比
米 m 公里 km 千米 km 厘米 cm 毫米 mm 海里 [nmi_i] 平方米 m2 平方公里 km2 平方千米 km2 立方米 m3 公顷 har 吨 t 公斤 kg 千克 kg 克 g 毫克 mg 微克 ug 升 L 毫升 mL
千瓦时 kW.h 千瓦 kW 兆瓦 MW 瓦 W 摄氏度 Cel ℃ Cel 华氏度 [degF] 分贝 dB 赫兹 Hz 兆赫 MHz 伏 V 千伏 kV 百帕 hPa 兆帕 MPa 秒 s 英里 [mi_i] 英尺 [ft_i] 英寸 [in_i]
磅 [lb_av] 金衡盎司 [oz_tr] 盎司 盎司 加仑 [gal_us] 桶 桶 卡路里 cal 千卡 kcal 焦耳 J 光年 [ly] 马力 马力 GB GBy MB MBy Mbps Mbit/s Gbps Gbit/s 岁 a 周岁 a
亩 亩 斤 斤 两 两 尺 尺 里 里 担 担 石 石 度 度 % % ‰ % 成 % 百分点 百分点 个百分点 百分点 倍 倍 人 人 人次 人次 架次 架次 标箱 标箱 件 件 家 家 个 个 位 位 人口 人
㎡ m2 m² m2 km km kW kW
"""

RATES = [
    ("元/吨", "CNY/t", "money"),
    ("元/平方米", "CNY/m2", "money"),
    ("元/平方米·月", "CNY/m2/mo", "money"),
    ("美元/桶", "USD/桶", "money"),
    ("美元/盎司", "USD/盎司", "money"),
    ("公里/小时", "km/h", "measure"),
    ("公里每小时", "km/h", "measure"),
    ("米/秒", "m/s", "measure"),
    ("米每秒", "m/s", "measure"),
    ("人次/日", "人次/d", "count"),
    ("毫克/升", "mg/L", "measure"),
    ("微克/立方米", "ug/m3", "measure"),
    ("毫克/100毫升", "mg/dL", "measure"),
    ("人/平方公里", "人/km2", "count"),
    ("升/百公里", "L/(100.km)", "measure"),
    ("元/人", "CNY/人", "money"),
    ("元/千瓦时", "CNY/kW.h", "money"),
    ("吨/年", "t/a", "measure"),
    ("kg/m3", "kg/m3", "measure"),
]


def pairs() -> list[tuple[str, str]]:
    """Return names with their codes."""
    cells = CODES.split()
    return list(zip(cells[::2], cells[1::2], strict=True))


@pytest.mark.parametrize(("name", "code"), pairs())
def test_codes(name: str, code: str) -> None:
    """A printed name has the code of its standard, or is its own."""
    found = longest_unit(name, 0)
    assert found is not None
    assert (name, code) == (found.name, found.code)


@pytest.mark.parametrize(
    ("name", "factor"),
    [("‰", "0.1"), ("成", "10"), ("角", "0.1"), ("毛钱", "0.1"), ("分钱", "0.01"), ("元", "1"), ("美分", "0.01")],
)
def test_factors(name: str, factor: str) -> None:
    """A part of a unit says which part."""
    assert Decimal(factor) == UNITS[name].factor


@pytest.mark.parametrize(
    ("name", "size", "code"),
    [
        ("亩", Fraction(2000, 3), "m2"),
        ("斤", Fraction(1, 2), "kg"),
        ("两", Fraction(1, 20), "kg"),
        ("里", Fraction(500), "m"),
        ("尺", Fraction(1, 3), "m"),
        ("丈", Fraction(10, 3), "m"),
        ("寸", Fraction(1, 30), "m"),
        ("担", Fraction(50), "kg"),
        ("顷", Fraction(200000, 3), "m2"),
        ("马力", Fraction("735.49875"), "W"),
    ],
)
def test_market_units(name: str, size: Fraction, code: str) -> None:
    """市制 of 1959, exactly: a third of a metre has no decimals."""
    assert (size, code) == (UNITS[name].si_factor, UNITS[name].si_code)


def test_parts_and_signs() -> None:
    """角 and 分 after 元, and the signs before figures."""
    assert {"角": Decimal("0.1"), "毛": Decimal("0.1"), "分": Decimal("0.01"), "厘": Decimal("0.001")} == {
        name: part.factor for name, part in MONEY_PARTS.items()
    }
    assert MONEY_SIGNS["HK$"].code == "HKD"
    assert UNITS["分"].kind == "score"


@pytest.mark.parametrize(
    ("text", "pos", "code"),
    [
        ("¥500", 1, "CNY"),
        (fold("￥500"), 1, "CNY"),
        ("售价US$30", 5, "USD"),
        ("$30", 1, "USD"),
        ("HK$30", 3, "HKD"),
        ("人民币500元", 3, "CNY"),
        ("€5", 1, "EUR"),
        ("500", 0, None),
        ("约500", 1, None),
    ],
)
def test_signs(text: str, pos: int, code: str | None) -> None:
    """The longest sign that ends where the figures begin."""
    found = sign_before(text, pos)
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    "text",
    [
        "个月",
        "个小时",
        "个世纪",
        "人民",
        "元旦",
        "分之一",
        "分钟",
        "点钟",
        "角形",
        "米饭",
        "kmx",
        "mx",
        "亿",
        "",
        "年",
        "月",
        "小时",
        "的",
        "国际",
        "市场",
        "军队",
        "GBX",
    ],
)
def test_other_words(text: str) -> None:
    """Words that begin like a unit, and times, which are dates."""
    assert longest_unit(text, 0) is None
    assert read_unit(text, 0) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("人次数", "人次"),
        ("平方公里的", "平方公里"),
        ("家中国企业", "家"),
        ("项目标", "项目"),
        ("个百分点", "个百分点"),
        ("台套", "台套"),
        ("部门", "部门"),
        ("户家庭", "户"),
        ("元人民币", "元人民币"),
        ("度电", "度电"),
    ],
)
def test_longest(text: str, name: str) -> None:
    """The longest name wins."""
    found = longest_unit(text, 0)
    assert found is not None
    assert name == found.name


@pytest.mark.parametrize(("text", "code", "kind"), RATES)
def test_rates(text: str, code: str, kind: str) -> None:
    """A rate keeps both codes and the kind of what is divided."""
    found = read_unit(text + "的", 0)
    assert found is not None
    unit, end = found
    assert (text, code, kind, len(text)) == (unit.name, unit.code, unit.kind, end)
    assert not unit.bare_noun


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("元/", 1),
        ("元/的", 1),
        ("人每天", 1),
        ("元每吨", 1),
        ("元·月", 1),
        ("米每人", 1),
        ("件/角", 1),
        ("元/吨/年/日", 5),
    ],
)
def test_no_rates(text: str, end: int) -> None:
    """A stroke without a unit below it, and 每 that is an adverb."""
    found = read_unit(text, 0)
    assert found is not None
    assert end == found[1]


def test_bare_nouns() -> None:
    """市 and 国 are plain nouns too; 人 and 家 are measure words."""
    assert all(UNITS[name].bare_noun for name in ("市", "国", "县", "省", "方面", "企业"))
    assert not any(UNITS[name].bare_noun for name in ("人", "家", "个", "名", "元", "吨"))


def test_doubtful() -> None:
    """What is another word as often as not says so."""
    assert all(UNITS[name].doubtful for name in ("点", "分", "两", "度", "方", "角"))


def test_durations_are_dates() -> None:
    """No length of time is a unit, but what stands below a stroke."""
    assert not {"年", "月", "日", "天", "小时", "分钟", "周", "星期", "世纪", "个月", "季度"} & set(UNITS)
    assert {"小", "天", "年", "月"} <= set(BELOW)


def test_table() -> None:
    """The table is folded, names each unit once, guards only units, and knows no kind but ours."""
    names = [row[0] for row in rows("unit")] + [name for row in rows("own") for name in row[1:]]
    assert [name for name, times in Counter(names).items() if times > 1] == []
    assert [name for name in (*names, *MONEY_SIGNS, *MONEY_PARTS) if fold(name) != name] == []
    assert {unit.kind for unit in UNITS.values()} == KINDS
    assert {row[0] for row in rows("not")} <= set(names)
    keywords = {line.split()[0] for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")}
    assert keywords == {"unit", "own", "not", "per", "part", "sign"}


@pytest.mark.parametrize("name", sorted(UNITS))
def test_each_name_is_found(name: str) -> None:
    """Every name of the table is read whole where it stands alone."""
    assert longest_unit(name, 0) == UNITS[name]


@given(st.text(st.sampled_from("元吨/每·小时公里平方米人次个月%kmgL的"), max_size=12), st.integers(-1, 12))
def test_total(text: str, pos: int) -> None:
    """Any place of any text holds a unit inside the text, or none."""
    found = read_unit(text, max(pos, 0))
    if found is not None:
        unit, end = found
        assert text[max(pos, 0) : end] == unit.name
    sign_before(text, min(max(pos, 0), len(text)))
