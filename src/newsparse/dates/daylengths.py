"""Amounts of time in weeks and days: 两周, 5天, 三天前, 近10天, 五日内, 15个交易日."""

from __future__ import annotations

from typing import Final

from newsparse.dates.amounts import ALONE, ANCHORS, LEAD, MORE, VAGUE, N, anchor, behind, length
from newsparse.dates.ink import Length
from newsparse.dates.scales import Anchor, Unit
from newsparse.rules import NUMERAL, Case, Match, refuses, rule

W, D = Unit.WEEK, Unit.DAY
AFTER_DAY: Final = "(?![津然空气文使堂王府桥才山主台坛赋窗][^,。]|天|下第)"


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?个?周(?![年岁边长围一二三四五六日天期刊报末密末]){ANCHORS}",
    Case("两周", Length(((2, W),))),
    Case("3周", Length(((3, W),))),
    Case("未来一周", Length(((1, W),), anchor=Anchor.AHEAD)),
    Case("过去两周", Length(((2, W),), anchor=Anchor.BACK)),
    Case("两周后", Length(((2, W),), anchor=Anchor.LATER)),
    refuses("70周年", because="an anniversary"),
    refuses("住宅四周", because="around"),
    refuses("第2周", because="a place in a row"),
    trigger=NUMERAL,
    after=behind("个周"),
)
def weeks_long(m: Match) -> Length | None:
    """Weeks; 四周 alone is what lies around."""
    around = m["n"] == "四" and anchor(m) is None and m.string[max(0, m.start() - 1) : m.start()] not in {*"期时续"}
    counted = m["v"] is None or m.string[max(0, m.start() - 1) : m.start()] not in {*"指次人总"}
    return length(m, W) if counted and not around else None


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?个?多?星期(?![一二三四五六日天]){ANCHORS}",
    Case("三个星期", Length(((3, W),))),
    Case("两星期", Length(((2, W),))),
    refuses("星期二", because="a day"),
    trigger=NUMERAL,
    after=behind("个多星"),
)
def weeks_long_xingqi(m: Match) -> Length | None:
    """Weeks, with 星期."""
    return length(m, W)


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?个?多?礼拜(?![一二三四五六日天]){ANCHORS}",
    Case("两个礼拜", Length(((2, W),))),
    refuses("礼拜二", because="a day"),
    trigger=NUMERAL,
    after=behind("个多礼"),
)
def weeks_long_libai(m: Match) -> Length | None:
    """Weeks, with 礼拜."""
    return length(m, W)


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?天(?P<half>半)?+(?:(?P<h>{N})个?小时)?+(?:{N}[晚夜])?+{AFTER_DAY}"
    rf"{ANCHORS}",
    Case("5天", Length(((5, D),)), seen="咸宁日报 2024-08-06"),
    Case("五天", Length(((5, D),)), seen="咸宁日报 2024-08-06"),
    Case("270天", Length(((270, D),))),
    Case("三天前", Length(((3, D),), anchor=Anchor.AGO)),
    Case("三天后", Length(((3, D),), anchor=Anchor.LATER)),
    Case("近10天", Length(((10, D),), anchor=Anchor.BACK)),
    Case("未来三天", Length(((3, D),), anchor=Anchor.AHEAD)),
    Case("6天5晚", Length(((6, D),))),
    Case("十几天", Length((), vague=True)),
    refuses("第5天", because="a place in a row"),
    refuses("有一天", because="a day, and no amount"),
    trigger=NUMERAL,
    after=behind("天"),
)
def days_long(m: Match) -> Length | None:
    """Days."""
    return length(m, D, ("h", Unit.HOUR))


@rule(
    rf"{LEAD}{ALONE}(?<![上下前后大小])半天(?![空云]){ANCHORS}",
    Case("半天", Length(((0.5, D),))),
    refuses("一天", because="a whole one"),
    trigger="半天",
)
def half_day(m: Match) -> Length:
    """Half a day."""
    return Length(((0.5, D),), anchor=anchor(m))


ALMOST: Final = frozenset({"一两", "两三", "三五", "二三"})
"""Two figures in one, which never are a day of the month."""


@rule(
    rf"{LEAD}{ALONE}(?:(?P<v>[数多几]|十几|几十|数十)|(?P<n>{N}){MORE}) ?日{ANCHORS}(?!元|本|均)",
    Case("五日内", Length(((5, D),), anchor=Anchor.WITHIN)),
    Case("三日前", Length(((3, D),), anchor=Anchor.AGO)),
    Case("三日后", Length(((3, D),), anchor=Anchor.LATER)),
    Case("270日", Length(((270, D),))),
    Case("近10日", Length(((10, D),), anchor=Anchor.BACK)),
    Case("15日内", Length(((15, D),), anchor=Anchor.WITHIN)),
    Case("数日", Length((), vague=True)),
    Case("两日", Length(((2, D),))),
    Case("十余日", Length(((10, D),), mod="MORE_THAN")),
    refuses("5日", because="a day of the month"),
    refuses("15日前", because="before a day of the month"),
    refuses("500日元", because="money"),
    trigger=NUMERAL,
    after=behind("日"),
)
def days_long_ri(m: Match) -> Length | None:
    """Days counted with 日, which mostly names a day of the month: only where something says that it is an amount."""
    if m["v"]:
        before = m.string[max(0, m.start("v") - 1) : m.start("v")]
        return None if before in {*"多大许众指次人总"} else length(m, D)
    n, hang = m["n"], anchor(m)
    if n in ALMOST:
        return length(m, D)
    cue = m.string[max(0, m.start("n") - 1) : m.start("n")]
    counted = bool(m["more"]) or (cue != "" and cue in "续期时仅共足满达隔逾超停休")
    if n.isascii():
        read = float(n) if n.isdecimal() else 0
        told = m["within"] or m["lead"] or read > 31 or counted
    else:
        short = n in {*"一二两三五七十", "十五", "二十", "三十", "百"}
        told = n == "两" or m["within"] or m["lead"] or counted or (short and hang in {Anchor.AGO, Anchor.LATER})
    return length(m, D) if told else None


@rule(
    rf"{LEAD}{ALONE}(?:(?P<v>[几数])|(?<![上前]一)(?<![上前])(?P<n>{N}){MORE})个?(?:工作|交易|自然)日{ANCHORS}",
    Case("15个交易日", Length(((15, D),))),
    Case("五个工作日", Length(((5, D),))),
    Case("5个工作日内", Length(((5, D),), anchor=Anchor.WITHIN)),
    refuses("工作日", because="no number"),
    trigger=NUMERAL,
    after=behind("个工交自"),
)
def working_days(m: Match) -> Length | None:
    """Days that are worked or traded on."""
    return length(m, D)


RULES: Final = (weeks_long, weeks_long_xingqi, weeks_long_libai, days_long, half_day, days_long_ri, working_days)
