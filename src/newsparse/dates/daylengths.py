"""Amounts of time in weeks and days: 两周, 5天, 三天前, 近10天, 五日内, 15个交易日."""

from __future__ import annotations

from typing import Final

from newsparse.dates.amounts import ALONE, ANCHORS, LEAD, MORE, VAGUE, N, anchor, behind, length, number
from newsparse.dates.ink import Length
from newsparse.dates.scales import Anchor, Unit
from newsparse.rules import NUMERAL, Case, Match, compiled, refuses, rule

W, D = Unit.WEEK, Unit.DAY
ROUND: Final = compiled(r"[绕环]\p{Han}{0,6}$")
"""Before 一周 it is a turn, and no time: 绕地球一周."""
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
    refuses("绕地球一周", because="a turn"),
    refuses("第2周", because="a place in a row"),
    trigger=NUMERAL,
    after=behind("周", "个周"),
)
def weeks_long(m: Match) -> Length | None:
    """Weeks; 四周 alone is what lies around."""
    around = m["n"] == "四" and anchor(m) is None and m.string[max(0, m.start() - 1) : m.start()] not in {*"期时续"}
    counted = m["v"] is None or m.string[max(0, m.start() - 1) : m.start()] not in {*"指次人总"}
    turned = m["n"] == "一" and ROUND.search(m.string, max(0, m.start() - 8), m.start()) is not None
    return length(m, W) if counted and not (around or turned) else None


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?个?多?星期(?![一二三四五六日天]){ANCHORS}",
    Case("三个星期", Length(((3, W),))),
    Case("两星期", Length(((2, W),))),
    refuses("星期二", because="a day"),
    trigger=NUMERAL,
    after=behind("星期", "个星", "个多"),
)
def weeks_long_xingqi(m: Match) -> Length | None:
    """Weeks, with 星期."""
    return length(m, W)


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?个?多?礼拜(?![一二三四五六日天]){ANCHORS}",
    Case("两个礼拜", Length(((2, W),))),
    refuses("礼拜二", because="a day"),
    trigger=NUMERAL,
    after=behind("礼拜", "个礼", "个多"),
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
LASTING: Final = "续期时仅共足满达隔逾超停休历"
LASTED: Final = frozenset("放假 休假 停工 停课 停业 停航 罢工 罢市 休市 苦战 血战 激战 鏖战 苦守 坚守 禁食 凡".split())
"""What lasts so many days, right before them."""
LAST_OF_MONTH: Final = 31
ROUND_NUMBERS: Final = frozenset("百千万")
"""花无百日红, 养兵千日: sayings."""


@rule(
    rf"{LEAD}{ALONE}(?:(?P<v>[数多几]|十几|几十|数十)|(?P<n>{N}){MORE}) ?日{ANCHORS}(?!元|本|均)",
    Case("五日", Length(((5, D),), anchor=Anchor.WITHIN), context="可在{}内提交"),
    Case("五日", Length(((5, D),)), context="于{}内建成"),
    Case("7日", Length(((7, D),)), context="判决生效后{}内支付"),
    Case("三日前", Length(((3, D),), anchor=Anchor.AGO)),
    Case("三日后", Length(((3, D),), anchor=Anchor.LATER)),
    Case("270日", Length(((270, D),))),
    Case("近10日", Length(((10, D),), anchor=Anchor.BACK)),
    Case("数日", Length((), vague=True)),
    Case("两日", Length(((2, D),))),
    Case("十余日", Length(((10, D),), mod="MORE_THAN")),
    Case("三十五日", Length(((35, D),)), context="苦守孤城{},"),
    Case("一日", Length(((1, D),)), context="各校放假{}。"),
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
    start = m.start("n")
    cue = m.string[max(0, start - 1) : start]
    counted = bool(m["more"]) or (cue != "" and cue in LASTING) or m.string[max(0, start - 2) : start] in LASTED
    read = number(n)
    told = (
        counted or m["within"] or m["lead"] or (read is not None and read[0] > LAST_OF_MONTH and n not in ROUND_NUMBERS)
    )
    if not n.isascii() and not told:
        short = n in {*"一二两三五七十", "十五", "二十", "三十", "百"}
        told = n == "两" or (short and hang in {Anchor.AGO, Anchor.LATER})
    return length(m, D) if told else None


@rule(
    rf"{LEAD}{ALONE}(?:(?P<v>[几数])|(?<![上前]一)(?<![上前])(?P<n>{N}){MORE}) ?个?(?:工作|交易|自然)日{ANCHORS}",
    Case("15个交易日", Length(((15, D),))),
    Case("五个工作日", Length(((5, D),))),
    Case("5个工作日", Length(((5, D),), anchor=Anchor.WITHIN), context="将在{}内"),
    Case("15 个工作日", Length(((15, D),))),
    refuses("工作日", because="no number"),
    trigger=NUMERAL,
    after=behind("工作", "交易", "自然", "个工", "个交", "个自"),
)
def working_days(m: Match) -> Length | None:
    """Days that are worked or traded on."""
    return length(m, D)


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?个?昼夜{ANCHORS}",
    Case("七昼夜", Length(((7, D),)), seen="人民日报 1958"),
    Case("二十五个昼夜", Length(((25, D),))),
    Case("一昼夜", Length(((1, D),))),
    refuses("昼夜", because="no number"),
    trigger=NUMERAL,
    after=behind("昼夜", "个昼"),
)
def days_and_nights(m: Match) -> Length | None:
    """Days counted with their nights."""
    return length(m, D)


@rule(
    rf"{ALONE}(?P<a>[一二三四五六七八九])、(?P<b>[二三四五六七八九十])天{AFTER_DAY}",
    Case("六、七天", Length(((6, D),), ((7, D),))),
    refuses("三、五天", because="no two numbers on end"),
    trigger=NUMERAL,
    after="、",
)
def days_of_two(m: Match) -> Length | None:
    """Two numbers of days on end, with a mark between them."""
    low, high = number(m["a"]), number(m["b"])
    if low is None or high is None or high[0] != low[0] + 1:
        return None
    return Length(((low[0], D),), ((high[0], D),))


RULES: Final = (
    weeks_long,
    weeks_long_xingqi,
    weeks_long_libai,
    days_long,
    half_day,
    days_long_ri,
    working_days,
    days_and_nights,
    days_of_two,
)
