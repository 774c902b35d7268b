"""Amounts of time in years and months: 两年, 1年零3个月, 近三年, 两年来, 半年后, 70周年."""

from __future__ import annotations

from typing import Final

from newsparse.dates.amounts import ALONE, ANCHORS, LEAD, MORE, VAGUE, N, anchor, behind, length, number
from newsparse.dates.forms import small
from newsparse.dates.ink import Length
from newsparse.dates.scales import Anchor, Unit
from newsparse.rules import NUMERAL, Case, Match, refuses, rule

Y, M, D = Unit.YEAR, Unit.MONTH, Unit.DAY
AFTER_YEAR: Final = (
    r"(?!期(?!间)|[级制代度龄轻画货夜味报初底末春夏秋冬生月]|计划|规划|义务教育|[0-9正元一二三四五六七八九十]{1,2}+月|纪"
    r"|终|会|检|内瓦|均|产|年|一度|四季|一遇|不遇|到头|九旱|一剑|如一)"
)
"""What makes 年 the head of another word, or shows that a year by number was meant."""


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?(?:个)?年(?P<half>半)?+(?P<over>多(?![次种少个项名家元年地方人样]))?+(?:[零又]?(?P<m>{N}"
    rf")个(?:半)?月)?+(?:[零又]?(?P<d>{N})[天日])?+"
    rf"{AFTER_YEAR}{ANCHORS}",
    Case("两年", Length(((2, Y),)), seen="咸宁日报 2024-08-06"),
    Case("1年零3个月", Length(((1, Y), (3, M)))),
    Case("四年六个月", Length(((4, Y), (6, M)))),
    Case("两年半", Length(((2.5, Y),))),
    Case("近三年", Length(((3, Y),), anchor=Anchor.BACK)),
    Case("过去五年", Length(((5, Y),), anchor=Anchor.BACK)),
    Case("最近3年", Length(((3, Y),), anchor=Anchor.BACK)),
    Case("两年来", Length(((2, Y),), anchor=Anchor.BACK)),
    Case("未来五年", Length(((5, Y),), anchor=Anchor.AHEAD)),
    Case("50年前", Length(((50, Y),), anchor=Anchor.AGO)),
    Case("三年后", Length(((3, Y),), anchor=Anchor.LATER)),
    Case("20多年", Length(((20, Y),), mod="MORE_THAN")),
    Case("五年多", Length(((5, Y),), mod="MORE_THAN")),
    Case("约两年", Length(((2, Y),), mod="APPROX")),
    Case("三四年", Length(((3, Y),), ((4, Y),))),
    Case("数年", Length((), vague=True)),
    Case("十几年来", Length((), anchor=Anchor.BACK, vague=True)),
    Case("300年", Length(((300, Y),))),
    refuses("2024年", because="a year by number"),
    refuses("三年级", because="a school year"),
    refuses("五年计划", because="a plan"),
    refuses("九八年", because="a year by number"),
    refuses("第三年", because="a place in a row"),
    refuses("98年4月", because="a year by number"),
    refuses("一九四九年", because="a year by number"),
    refuses("这一年", because="a year, and no amount"),
    refuses("一年年地", because="year by year"),
    trigger=NUMERAL,
    after=behind("年"),
)
def years_long(m: Match) -> Length | None:
    """Years, and what is added to them."""
    n = m["n"] or ""
    by_number = len(n) == 4 and n[0] in "12" and n.isascii() and n.isdecimal()
    if by_number and not m.string.startswith(("历史", "的历史", "悠久历史", "之久"), m.end()):
        return None
    if n and n[0] in "一两二" and "千" in n and n[-1] in "一二三四五六七八九":
        return None
    return length(m, Y, ("m", M), ("d", D))


@rule(
    rf"{LEAD}{ALONE}(?<![上下后大小]|(?<!提)前)半年(?:多)?+(?![报度期]){ANCHORS}",
    Case("半年", Length(((6, M),))),
    Case("近半年", Length(((6, M),), anchor=Anchor.BACK)),
    Case("半年后", Length(((6, M),), anchor=Anchor.LATER)),
    Case("半年来", Length(((6, M),), anchor=Anchor.BACK)),
    refuses("上半年", because="a half of a year"),
    refuses("经济半年报", because="a name"),
    refuses("前半年", because="a half of a year"),
    trigger="半年",
)
def half_year(m: Match) -> Length:
    """Half a year."""
    mod = "MORE_THAN" if m[0].startswith("半年多") else "APPROX" if m["about"] or m["mod1"] else None
    return Length(((6, M),), anchor=anchor(m), mod=mod)


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?个(?P<half>半)?[多余]?月(?:[零又]?(?P<d>{N}"
    rf")[天日])?+(?!大的?[男女婴宝]){ANCHORS}",
    Case("三个月", Length(((3, M),))),
    Case("6个月", Length(((6, M),))),
    Case("1个半月", Length(((1.5, M),))),
    Case("17个多月", Length(((17, M),))),
    Case("近两个月", Length(((2, M),), anchor=Anchor.BACK)),
    Case("三个月前", Length(((3, M),), anchor=Anchor.AGO)),
    Case("未来三个月", Length(((3, M),), anchor=Anchor.AHEAD)),
    refuses("第3个月", because="a place in a row"),
    trigger=NUMERAL,
    after=behind("个月", "个半", "个多", "个余"),
)
def months_long(m: Match) -> Length | None:
    """Months, and the days added to them."""
    before = m.string[max(0, m.start("n") - 2) : max(0, m.start("n"))]
    if before[-1:] in {"前", "头", "首"} and before != "提前" and not m["lead"]:
        return None
    return length(m, M, ("d", D))


@rule(
    r"月(?<=(?<![人参指总个基次岁])(?P<lead>[数几])月)(?![线球亮饼份])(?!来)",
    Case("数月", Length((), vague=True)),
    refuses("人数月增", because="人数"),
    trigger="月",
)
def some_months(_m: Match) -> Length:
    """A few months."""
    return Length((), vague=True)


@rule(
    rf"{LEAD}{ALONE}半个多?月{ANCHORS}",
    Case("半个月", Length(((15, D),))),
    Case("近半个月", Length(((15, D),), anchor=Anchor.BACK)),
    Case("半个月后", Length(((15, D),), anchor=Anchor.LATER)),
    refuses("半月谈", because="a magazine"),
    trigger="半个",
)
def half_month(m: Match) -> Length:
    """Half a month."""
    return Length(((15, D),), anchor=anchor(m), mod="MORE_THAN" if "多" in m[0] else "APPROX" if m["about"] else None)


@rule(
    rf"{LEAD}{ALONE}(?<![上下前后个])半月(?=[以之]?[后前来内]|有余){ANCHORS}",
    Case("半月后", Length(((15, D),), anchor=Anchor.LATER)),
    Case("半月前", Length(((15, D),), anchor=Anchor.AGO)),
    Case("近半月来", Length(((15, D),), anchor=Anchor.BACK)),
    refuses("半月谈", because="a magazine"),
    refuses("下半月后", because="a half of a month"),
    trigger="半月",
)
def half_month_short(m: Match) -> Length:
    """Half a month without 个, where it is counted from a day."""
    return Length(((15, D),), anchor=anchor(m), mod="APPROX" if m["about"] else None)


@rule(
    rf"{ALONE}(?P<n>[0-9]{{1,4}}+|{N})周[年岁](?!龄|[以之]?[上下])",
    Case("70周年", Length(((70, Y),))),
    Case("75周年", Length(((75, Y),))),
    Case("一百周年", Length(((100, Y),))),
    refuses("周年", because="no number"),
    trigger="周年",
)
def anniversary(m: Match) -> Length | None:
    """So many years since."""
    read = number(m["n"])
    return Length(((read[0], Y),)) if read and m[0].endswith("年") else None


@rule(
    rf"{ALONE}(?<!分之)(?:(?P<half>半)个多?|(?P<n>[一二两三四五六七八九十]|[0-9]{{1,2}})个多?)世纪(?:[来前]|后(?!的今))?+(?!初|末|中叶)",
    Case("半个世纪", Length(((50, Y),))),
    Case("两个世纪", Length(((200, Y),))),
    Case("半个世纪前", Length(((50, Y),), anchor=Anchor.AGO)),
    Case("半个世纪", Length(((50, Y),)), context="{}后的今天"),
    refuses("20世纪", because="a century by number"),
    trigger="世纪",
)
def centuries_long(m: Match) -> Length:
    """Centuries, in years."""
    years = 50 if m["half"] else 100 * small(m["n"])
    hang = {"来": Anchor.BACK, "前": Anchor.AGO, "后": Anchor.LATER}.get(m[0][-1])
    return Length(((years, Y),), anchor=hang)


@rule(
    r"(?<![0-9零〇一二三四五六七八九十百千万第半数几])(?P<n>[一二两三四五六七八九十]{1,3}+"
    r"|[0-9]{1,2}+)载(?![体人重客货入荷于誉着满波歌])",
    Case("七载", Length(((7, Y),))),
    Case("三十载", Length(((30, Y),))),
    refuses("一年半载", because="a saying"),
    trigger="载",
)
def years_of_letters(m: Match) -> Length | None:
    """Years, as letters write them: 七载春秋."""
    read = number(m["n"])
    return Length(((read[0], Y),)) if read and read[1] is None and read[0] > 1 else None


@rule(
    rf"{ALONE}(?P<n>[一二两三四五六七八九十]|[0-9]{{1,2}})个季度",
    Case("两个季度", Length(((2, Unit.QUARTER),))),
    Case("3个季度", Length(((3, Unit.QUARTER),))),
    refuses("三季度", because="a quarter by number"),
    trigger="个季度",
)
def quarters_long(m: Match) -> Length | None:
    """Quarters."""
    return (
        None
        if m.string[max(0, m.start() - 1) : m.start()] in {"前", "头"}
        else Length(((small(m["n"]), Unit.QUARTER),))
    )


RULES: Final = (
    years_long,
    half_year,
    months_long,
    some_months,
    half_month,
    half_month_short,
    anniversary,
    centuries_long,
    years_of_letters,
    quarters_long,
)
