"""Amounts with a unit: money, measures, counts, shares, percentage points, multiples, ages. The unit says which."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from newsparse.facts.quantities import BEGINS, read_amount
from newsparse.facts.said import PAST, Said, said
from newsparse.facts.types import Bound, FactKind, Quantity
from newsparse.rules import NUMERAL, Case, Match, Sized, refuses, rule

D = Decimal
RANKS: Final = ("排名", "位列", "名列", "位居", "排在", "排行", "列", "居")
"""Behind these 44名 is a place, and no number of persons."""


KINDS: Final = {
    "money": FactKind.MONEY,
    "measure": FactKind.MEASURE,
    "count": FactKind.COUNT,
    "ratio": FactKind.RATIO,
    "points": FactKind.POINTS,
    "multiple": FactKind.MULTIPLE,
    "index": FactKind.INDEX,
    "score": FactKind.COUNT,
}

SPREAD: Final = frozenset({"km2", "m2", "m3", "har", "亩", "km", "m", "kg", "t", "L", "mL"})
"""So many to one of these are no count but a density, a measure: 3.2人/平方公里."""


@rule(
    r"(?<!第)(?<!第 )" + BEGINS,
    Case("2980元", said(FactKind.MONEY, D(2980), "CNY"), seen="咸宁日报 2024-08-06"),
    Case("48.26亿元", said(FactKind.MONEY, D(4826000000), "CNY"), seen="咸宁日报 2024-08-06"),
    Case("超过1.2万亿美元", said(FactKind.MONEY, D(1200000000000), "USD", bound=Bound.ABOVE)),
    Case("50—60万元", said(FactKind.MONEY, D(500000), "CNY", upper=D(600000))),
    Case("8000元至1万元", said(FactKind.MONEY, D(8000), "CNY", upper=D(10000))),
    Case("￥3.50", said(FactKind.MONEY, D("3.50"), "CNY")),
    Case("US$30", said(FactKind.MONEY, D(30), "USD")),
    Case("2元一公斤", said(FactKind.MONEY, D(2), "CNY/kg")),
    Case("350元/吨", said(FactKind.MONEY, D(350), "CNY/t")),
    Case("一亿元", said(FactKind.MONEY, D(100000000), "CNY")),
    Case("三千八百万元", said(FactKind.MONEY, D(38000000), "CNY"), seen="申報"),
    refuses("元旦", because="no number"),
    refuses("第3元", because="counted by 第"),
    Case("9861平方公里", said(FactKind.MEASURE, D(9861), "km2"), seen="咸宁日报 2024-08-06"),
    Case("约为6.5吨", said(FactKind.MEASURE, D("6.5"), "t", bound=Bound.ABOUT)),
    Case("35岁", said(FactKind.MEASURE, D(35), "a")),
    Case("一公里", said(FactKind.MEASURE, D(1), "km")),
    Case("四分之三英里", said(FactKind.MEASURE, D("0.75"), "[mi_i]")),
    Case("半公里", said(FactKind.MEASURE, D("0.5"), "km")),
    Case("零下5℃", said(FactKind.MEASURE, D(-5), "Cel")),
    Case("30亩以上", said(FactKind.MEASURE, D(30), "亩", bound=Bound.AT_LEAST)),
    Case("两吨", said(FactKind.MEASURE, D(2), "t")),
    Case("120公里/小时", said(FactKind.MEASURE, D(120), "km/h")),
    refuses("G107国道", because="the number of a road"),
    Case("超80万件", said(FactKind.COUNT, D(800000), "件", bound=Bound.ABOVE), seen="咸宁日报 2024-08-06"),
    Case("近100项", said(FactKind.COUNT, D(100), "项", bound=Bound.NEARLY), seen="咸宁日报 2024-08-06"),
    Case("5000多条", said(FactKind.COUNT, D(5000), "条", bound=Bound.ABOVE), seen="咸宁日报 2024-08-06"),
    Case("两个", said(FactKind.COUNT, D(2), "个"), seen="咸宁日报 2024-08-06"),
    Case("3至5家", said(FactKind.COUNT, D(3), "家", upper=D(5))),
    Case("数十人", said(FactKind.COUNT, D(20), "人", upper=D(90))),
    Case("两三百人", said(FactKind.COUNT, D(200), "人", upper=D(300))),
    Case("不少于12名", said(FactKind.COUNT, D(12), "名", bound=Bound.AT_LEAST)),
    Case("5000人以上", said(FactKind.COUNT, D(5000), "人", bound=Bound.AT_LEAST)),
    Case("９市", said(FactKind.COUNT, D(9), "市")),
    Case("14亿多人口", said(FactKind.COUNT, D(1400000000), "人", bound=Bound.ABOVE)),
    refuses("一个缩影", because="一 is an article here"),
    refuses("两国", because="a Chinese numeral on a bare noun names, and does not count"),
    refuses("第3个", because="counted by 第"),
    refuses("百姓", because="a word"),
    Case("44名", said(FactKind.RANK, D(44), "名"), seen="咸宁日报 2024-08-06", context="排名{}"),
    Case("99.83%", said(FactKind.RATIO, D("99.83"), "%"), seen="咸宁日报 2024-08-06"),
    Case("约七成", said(FactKind.RATIO, D(70), "%", bound=Bound.ABOUT), seen="咸宁日报 2024-08-06"),
    Case("百分之五十", said(FactKind.RATIO, D(50), "%")),
    Case("三分之二", said(FactKind.RATIO, D("66.667"), "%")),
    Case("3‰", said(FactKind.RATIO, D("0.3"), "%")),
    Case("20%~30%", said(FactKind.RATIO, D(20), "%", upper=D(30))),
    Case("不低于90%", said(FactKind.RATIO, D(90), "%", bound=Bound.AT_LEAST)),
    Case("一半", said(FactKind.RATIO, D(50), "%")),
    refuses("三成员国", because="成员 is a word"),
    Case("0.3个百分点", said(FactKind.POINTS, D("0.3"), "百分点")),
    Case("两个百分点", said(FactKind.POINTS, D(2), "百分点")),
    refuses("百分点", because="no number"),
    Case("1.5倍", said(FactKind.MULTIPLE, D("1.5"), "倍")),
    Case("近3倍", said(FactKind.MULTIPLE, D(3), "倍", bound=Bound.NEARLY)),
    refuses("倍感亲切", because="no number"),
    Case("-3℃至5℃", said(FactKind.MEASURE, D(-3), "Cel", upper=D(5)), context="气温{},"),
    Case("-12~-5℃", said(FactKind.MEASURE, D(-12), "Cel", upper=D(-5)), context="气温{},"),
    Case("两到三成", said(FactKind.RATIO, D(20), "%", upper=D(30))),
    Case("3‰—5‰", said(FactKind.RATIO, D("0.3"), "%", upper=D("0.5"))),
    Case("百分之三至五", said(FactKind.RATIO, D(3), "%", upper=D(5))),
    Case("八到九百亿泰铢", said(FactKind.MONEY, D(80000000000), "THB", upper=D(90000000000))),
    Case("3.2人/平方公里", said(FactKind.MEASURE, D("3.2"), "人/km2")),
    Case("368件(套)", said(FactKind.COUNT, D(368), "件(套)")),
    Case("三块钱一只", said(FactKind.MONEY, D(3), "CNY/只"), context="口罩{}。"),
    Case("八折", said(FactKind.RATIO, D(80), "%")),
    Case("2156.78点", said(FactKind.INDEX, D("2156.78"), "点"), context="创业板指数收报{},"),
    Case("2786.90点", said(FactKind.INDEX, D("2786.90"), "点"), context="上证综指收报{},"),
    Case("二万五千里", said(FactKind.MEASURE, D(25000), "里"), context="行程{}。"),
    Case("0.05克", said(FactKind.MEASURE, D("0.05"), "g"), context="仅重{},"),
    Case("0.52秒", said(FactKind.MEASURE, D("0.52"), "s"), context="领先第二名{}。"),
    Case("35度", said(FactKind.MEASURE, D(35), "Cel"), context="最高气温{}。"),
    Case("220伏", said(FactKind.MEASURE, D(220), "V"), context="电压{}。"),
    Case("3.6 万棵", said(FactKind.COUNT, D(36000), "棵"), context="栽树{},"),
    Case("240 余家", said(FactKind.COUNT, D(240), "家", bound=Bound.ABOVE), context="走访{},"),
    Case("12 台 (套)", said(FactKind.COUNT, D(12), "台(套)"), context="购置{},"),
    Case("负2.1%", said(FactKind.RATIO, D("-2.1"), "%"), context="增幅为{},"),
    Case("+4.5%", said(FactKind.RATIO, D("4.5"), "%"), context="环比{},"),
    Case("摄氏31度", said(FactKind.MEASURE, D(31), "Cel"), context="气温达{}。"),
    Case("3两以上", said(FactKind.MEASURE, D(3), "两", bound=Bound.AT_LEAST), context="每尾{}的鲫鱼"),
    Case("二两", said(FactKind.MEASURE, D(2), "两"), context="每人{},"),
    Case("四钱", said(FactKind.MEASURE, D(4), "钱"), context="当归{},"),
    Case("三十文", said(FactKind.MONEY, D(30), "文"), context="每斗值{}。"),
    Case("八十里", said(FactKind.MEASURE, D(80), "里"), context="一天步行{}送信"),
    Case("四十里", said(FactKind.MEASURE, D(40), "里"), context="翻过{}山路"),
    Case("八·四五吨", said(FactKind.MEASURE, D("8.45"), "t")),
    Case("六十二·三公尺", said(FactKind.MEASURE, D("62.3"), "m")),
    Case("13笔", said(FactKind.COUNT, D(13), "笔"), context="发放贷款{}。"),
    Case("5稿", said(FactKind.COUNT, D(5), "稿"), context="方案改了{},"),
    Case("460单", said(FactKind.COUNT, D(460), "单"), context="日均接到{}。"),
    refuses("三里屯", because="the name of a place"),
    refuses("晚上10点", because="a time of day"),
    refuses("0.5秒后", because="a length of time"),
    refuses("三折叠屏", because="折叠 is a word"),
    trigger=NUMERAL,
)
def amount(match: Match) -> Sized[Said] | None:
    """A number with its unit and bounds: a sum of money, a measure, a count, a share, points, a multiple."""
    text, at = match.string, match.start()
    read = read_amount(text, at)
    if read is None:
        return None
    kind = KINDS[read.unit.kind]
    if kind is FactKind.COUNT and read.unit.code.rpartition("/")[2] in SPREAD and "/" in read.unit.code:
        kind = FactKind.MEASURE
    if kind is FactKind.COUNT and read.unit.name in {"位", "名", "强"}:
        # 前20位 is a place, 排名44名 another; neither counts anybody.
        if behind_first(text, at):
            return None
        if text[max(0, at - 2) : at].endswith(RANKS) and read.upper is None:
            kind = FactKind.RANK
    elif kind is FactKind.COUNT and behind_first(text, at):
        return None
    quantity = Quantity(read.value, read.unit.code, read.upper, read.bound)
    return Sized(read.start, read.end, Said(kind, quantity))


def behind_first(text: str, at: int) -> bool:
    """Return whether 前 counts what follows (前20位), and is no end of a time (目前20家)."""
    return at > 0 and text[at - 1] == "前" and (at == 1 or text[at - 2] not in PAST)


RULES: Final = (amount,)
