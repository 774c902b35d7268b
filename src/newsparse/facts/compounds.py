"""Amounts in two units, or in a unit and a half: 十七元五角, 三块五, 三斤二两, 两亩半, 2米38."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from newsparse.facts.ones import free_of_code
from newsparse.facts.quantities import Amount, bounded, per_before, with_rate
from newsparse.facts.said import Said, said
from newsparse.facts.types import Bound, FactKind, Quantity
from newsparse.facts.vouching import GIVEN
from newsparse.numerals import Numeral, read_numeral
from newsparse.rules import NUMERAL, Case, Match, Sized, refuses, rule
from newsparse.units import MONEY_PARTS, UNITS, Unit

D = Decimal
YUAN: Final = Unit("元", "CNY", "money")
FIGURE: Final = "[0-9]{1,6}+|[一二三四五六七八九十百千万零两壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}+"
DIGIT: Final = "[0-9]|[一二两三四五六七八九壹贰叁肆伍陆柒捌玖]"
HALF: Final = Decimal("0.5")
NEAR: Final = 12
NOT_HALF: Final = "[天日年月小个晌夜载以导数边径路生死价途信决成岛壁旬圈程百千万]"
HALVED: Final = tuple(
    (
        "亩 公顷 斤 公斤 两 丈 尺 寸 里 里路 里地 公里 华里 米 公尺 吨 担 石 升 斗 克 元 块钱 倍 度 千克 亩地 平方公里 平方米 亿元 万元 英里 英尺 "
        "英寸 海里 磅 桶 车 箱 碗 瓶 袋 筐 杯"
    ).split()
)
"""The units that print halves behind: 两亩半. 一年半 and 三个半小时 are lengths of time, which dates read."""

TENTHS: Final = {"斤": "两", "丈": "尺", "尺": "寸", "寸": "分", "亩": "分", "两": "钱", "石": "斗", "斗": "升"}
"""The unit that is a tenth of each, in the system of 1959."""


@rule(
    rf"(?P<yuan>{FIGURE})(?P<unit>[元圆块])(?:(?:零?(?P<jiao>{DIGIT})[角毛](?P<half>半(?!{NOT_HALF}))?+)?+(?:零?(?P<fen>[0-9]{{1,2}}|[一二两三四五六七八九十]{{1,3}})分(?:钱|整)?+(?![钟之])(?P<li>[1-9一二三四五六七八九]厘)?+)?+(?:钱|整)?+)(?<![元圆块])(?![0-9年月日])",
    Case("十七元五角", said(FactKind.MONEY, D("17.5"), "CNY"), context="每月助学金{}。"),
    Case("4元5角一斤", said(FactKind.MONEY, D("4.5"), "CNY/斤"), context="鸡蛋{},"),
    Case("3元2角5分", said(FactKind.MONEY, D("3.25"), "CNY")),
    Case("六元二角半", said(FactKind.MONEY, D("6.25"), "CNY"), context="每担涨至{}。"),
    Case("三块六毛五分钱", said(FactKind.MONEY, D("3.65"), "CNY")),
    Case("约十二元八角", said(FactKind.MONEY, D("12.8"), "CNY", bound=Bound.ABOUT)),
    refuses("五元三分钟", because="a length of time follows"),
    refuses("17元", because="one unit alone"),
    refuses("三元里", because="the name of a place"),
    trigger=NUMERAL,
    after="元圆块",
)
def money_in_parts(match: Match) -> Sized[Said] | None:
    """A sum of money in 元, 角 and 分."""
    value = read_numeral(match["yuan"])
    if value is None or value.upper is not None:
        return None
    total = value.value + sum((part(match, name, factor) for name, factor in PARTS.items()), Decimal(0))
    total += HALF * PARTS["jiao"] if match["half"] else 0
    return None if total == value.value else priced(match, total)


@rule(
    rf"(?P<yuan>{FIGURE})(?:块(?P<half>半)(?:钱)?+|块(?P<jiao>{DIGIT})(?![0-9一二两三四五六七八九十百千万亿个名位分角毛点年月日号人家天里的花彩色香谷金星粮])|块(?P<jiaos>{DIGIT})(?=[一每]))(?!{NOT_HALF})",
    Case("三块五", said(FactKind.MONEY, D("3.5"), "CNY"), context="每斤卖{}。"),
    Case("三块五一只", said(FactKind.MONEY, D("3.5"), "CNY/只"), context="口罩{},"),
    Case("两块半", said(FactKind.MONEY, D("2.5"), "CNY"), context="卖{},"),
    refuses("三块五十斤重的石头", because="three stones"),
    refuses("两块三米长的木板", because="two planks"),
    refuses("买三块五花肉", because="五花肉 is a word"),
    trigger=NUMERAL,
    after="块",
)
def money_in_short(match: Match) -> Sized[Said] | None:
    """A price as it is said, 角 left out: 三块五. What is paid for follows, or the words around speak of a price."""
    value = read_numeral(match["yuan"])
    digit = match["jiao"] or match["jiaos"]
    tenths = Decimal(5) if digit is None else number(digit)
    if value is None or value.upper is not None or tenths is None:
        return None
    read = priced(match, value.value + tenths / 10)
    paid = read is not None and "/" in (read.value.quantity.unit or "")
    return read if paid or is_price(match) else None


@rule(
    rf"(?P<jiao>{DIGIT})[角毛](?:零?(?P<fen>{DIGIT})分)?+(?:钱)?+(?![0-9年月日钱形星大楼洲债度色落斗巾笔衣竹利泽线绒])",
    Case("5毛", said(FactKind.MONEY, D("0.5"), "CNY"), context="便宜{}。"),
    Case("5角2分", said(FactKind.MONEY, D("0.52"), "CNY")),
    Case("五角二分", said(FactKind.MONEY, D("0.52"), "CNY")),
    Case("八毛一斤", said(FactKind.MONEY, D("0.8"), "CNY/斤"), context="白菜{}。"),
    refuses("《三毛流浪记》", because="a name"),
    refuses("五角大楼", because="the name of a house"),
    trigger=NUMERAL,
    after="角毛",
)
def small_money(match: Match) -> Sized[Said] | None:
    """A sum below one 元: in 角 and 分, or in 毛 where a price is spoken of."""
    if not free_of_code(match.string, match.start()):
        return None
    total = part(match, "jiao", PARTS["jiao"]) + part(match, "fen", PARTS["fen"])
    read = priced(match, total)
    one_word = match.end() - match.start() == 2
    if one_word and read is not None and "/" not in (read.value.quantity.unit or ""):
        # 5角 where a price is spoken of is an amount in one unit, which the rule of amounts reads.
        return read if match[0][-1] == "毛" and is_price(match) else None
    return read


PARTS: Final = {"jiao": MONEY_PARTS["角"].factor, "fen": MONEY_PARTS["分"].factor, "li": MONEY_PARTS["厘"].factor}


def is_price(match: Match) -> bool:
    """Return whether the words before an amount speak of a price."""
    return GIVEN.search(match.string, max(0, match.start() - NEAR), match.start()) is not None


def part(match: Match, name: str, factor: Decimal) -> Decimal:
    """Return what one part of a sum of money comes to; nothing where it is not printed."""
    if name not in match.re.groupindex or match[name] is None:
        return Decimal(0)
    return (number(match[name].rstrip("厘")) or Decimal(0)) * factor


def number(text: str) -> Decimal | None:
    """Return a small number; ``None`` where it is none."""
    read = read_numeral(text)
    return None if read is None or read.upper is not None else read.value


def priced(match: Match, value: Decimal) -> Sized[Said] | None:
    """Return a sum of money with its bounds, and with what it is paid for."""
    text, at = match.string, match.start()
    if not free_of_code(text, at):
        return None
    unit, end = with_rate(text, YUAN, match.end())
    return measured(bounded(text, at, at, end, Numeral(value), per_before(text, at, unit)), FactKind.MONEY)


def measured(amount: Amount, kind: FactKind) -> Sized[Said]:
    """Return an amount as a claim."""
    quantity = Quantity(amount.value, amount.unit.code, amount.upper, amount.bound)
    return Sized(amount.start, amount.end, Said(kind, quantity))


@rule(
    rf"(?P<n>{FIGURE})(?P<unit>\L<units>)半(?!{NOT_HALF})",
    Case("两亩半", said(FactKind.MEASURE, D("2.5"), "亩")),
    Case("三斤半", said(FactKind.MEASURE, D("3.5"), "斤")),
    Case("一丈半", said(FactKind.MEASURE, D("1.5"), "丈")),
    Case("约5公里半", said(FactKind.MEASURE, D("5.5"), "km", bound=Bound.ABOUT)),
    Case("一倍半", said(FactKind.MULTIPLE, D("1.5"), "倍")),
    refuses("三亩半导体园区", because="半导体 is a word"),
    refuses("两年半", because="a length of time"),
    refuses("一车半路抛锚", because="半路 is a word"),
    trigger="半",
    words={"units": HALVED},
)
def and_a_half(match: Match) -> Sized[Said] | None:
    """So many of a unit, and half a one."""
    text, at = match.string, match.start()
    value, unit = number(match["n"]), UNITS[match["unit"]]
    if value is None or not free_of_code(text, at) or text[at - 1 : at] == "第":
        return None
    amount = bounded(text, at, at, match.end(), Numeral(value + HALF), per_before(text, at, unit))
    return measured(amount, KINDS[unit.kind])


KINDS: Final = {
    "money": FactKind.MONEY,
    "measure": FactKind.MEASURE,
    "multiple": FactKind.MULTIPLE,
    "count": FactKind.COUNT,
}


@rule(
    rf"(?P<n>{FIGURE})(?P<unit>[斤丈尺寸亩两石斗])(?P<more>{DIGIT})(?P<lower>[两尺寸分钱斗升])(?P<half>半)?+(?P<noun>[重地])?+(?![之钟析店行散裂年月])",
    Case("三斤二两", said(FactKind.MEASURE, D("3.2"), "斤"), context="体重{}。"),
    Case("5尺6寸", said(FactKind.MEASURE, D("5.6"), "尺")),
    Case("八斤六两", said(FactKind.MEASURE, D("8.6"), "斤"), context="重{}。"),
    refuses("三斤五钱", because="钱 is no tenth of 斤"),
    refuses("三亩五分之一", because="a fraction"),
    trigger=NUMERAL,
    after="斤丈尺寸亩两石斗",
)
def in_tenths(match: Match) -> Sized[Said] | None:
    """So many of a traditional unit, and so many of its tenths."""
    text, at = match.string, match.start()
    value, more = number(match["n"]), number(match["more"])
    if value is None or more is None or TENTHS[match["unit"]] != match["lower"] or not free_of_code(text, at):
        return None
    end = match.end("half") if match["half"] else match.end("lower")
    tenths = more / 10 + (HALF / 10 if match["half"] else 0)
    amount = bounded(text, at, at, end, Numeral(value + tenths), UNITS[match["unit"]])
    return measured(amount, FactKind.MEASURE)


@rule(
    r"(?P<m>[0-9]{1,2}+|[一两二三四五六七八九十]{1,3}+)(?:米|公尺)(?P<cm>[0-9]{1,2}+|[一二三四五六七八九十零]{1,3}+)(?=[,。;、!?)”》\n的高左以跨夺获成打刷列排居]|$)",
    Case("2米38", said(FactKind.MEASURE, D("2.38"), "m"), context="跳过{},打破纪录"),
    Case("三公尺八十", said(FactKind.MEASURE, D("3.80"), "m"), context="跃过{},"),
    Case("一米八", said(FactKind.MEASURE, D("1.8"), "m"), context="身高{}。"),
    Case("1米75左右", said(FactKind.MEASURE, D("1.75"), "m", bound=Bound.ABOUT)),
    refuses("100米12秒", because="an event and its time"),
    refuses("3米5个", because="a count follows"),
    trigger=NUMERAL,
    after="米公",
)
def height(match: Match) -> Sized[Said] | None:
    """A height or a distance as it is said, in metres and hundredths: 2米38, 一米八 (a single digit counts tenths)."""
    text, at = match.string, match.start()
    metres, rest = number(match["m"]), match["cm"]
    more = number(rest) if rest not in POSITIONAL else POSITIONAL[rest]
    if metres is None or more is None or not free_of_code(text, at):
        return None
    value = metres + more / (10 if len(rest) == 1 and rest != "十" else 100)
    return measured(bounded(text, at, at, match.end(), Numeral(value), UNITS["米"]), FactKind.MEASURE)


DIGITS: Final = "零一二三四五六七八九"
POSITIONAL: Final = {a + b: Decimal(10 * i + j) for i, a in enumerate(DIGITS) for j, b in enumerate(DIGITS)}
"""Behind 米 two digits stand by position: 一米七五."""


@rule(
    rf"(?P<n>{FIGURE})斤(?P<more>十[一二三四五])两(?!{NOT_HALF})",
    Case("三斤十二两", said(FactKind.MEASURE, D("3.75"), "斤"), context="只称得{}。"),
    Case("一斤十五两", said(FactKind.MEASURE, D("1.9375"), "斤")),
    refuses("三斤十个", because="a count follows"),
    trigger=NUMERAL,
    after="斤",
)
def in_sixteenths(match: Match) -> Sized[Said] | None:
    """So many 斤 and more than ten 两: before 1959 a 斤 had sixteen."""
    text, at = match.string, match.start()
    value, more = number(match["n"]), number(match["more"])
    if value is None or more is None or not free_of_code(text, at):
        return None
    amount = bounded(text, at, at, match.end(), Numeral(value + more / OLD_LIANG), UNITS["斤"])
    return measured(amount, FactKind.MEASURE)


OLD_LIANG: Final = 16

RULES: Final = (money_in_parts, money_in_short, small_money, and_a_half, in_tenths, in_sixteenths, height)
