"""Times counted from the day of speaking, or from a date told before: years and months."""

from __future__ import annotations

from typing import Final

from newsparse.dates.forms import EDGE, EDGES, edge
from newsparse.dates.ink import RelMonth
from newsparse.dates.ink_years import RelYear
from newsparse.dates.months import MONTH_EDGE
from newsparse.dates.scales import Edge
from newsparse.rules import Case, Match, refuses, rule

YEARS: Final = {"今": 0, "本": 0, "去": -1, "昨": -1, "上": -1, "前": -2, "明": 1, "来": 1, "后": 2}
TOLD_YEARS: Final = {"当": 0, "同": 0, "是": 0, "该": 0, "次": 1, "翌": 1}
YOUNG: Final = "(?!产|轻|龄|级|代|货|夜|味|画|纪|青|均|薪|产业|长)"
"""What makes 年 the head of a word of its own: 当年轻人, 同年级, 正好当年货."""


@rule(
    rf"年(?<=(?P<lead>(?P<w>[今去]))年)(?<!(?:(?<![经度通超])过|[失离])去年)(?!(?<=如今年)(?:[轻纪均]|产值)|(?<=而今年)近)(?:度)?{EDGE}",
    Case("今年", RelYear(0)),
    Case("去年", RelYear(-1), seen="咸宁日报 2024-08-06"),
    Case("今年年底", RelYear(0, edge=Edge.END)),
    Case("去年底", RelYear(-1, edge=Edge.END)),
    Case("今年初", RelYear(0, edge=Edge.START)),
    refuses("如今年轻人", because="如今 and 年轻"),
    Case("去年", RelYear(-1), context="经过{}的努力"),
    refuses("失去年华", because="失去"),
    refuses("过去年代", because="过去"),
    refuses("而今年近花甲", because="而今"),
    trigger="年",
)
def this_or_last_year(m: Match) -> RelYear:
    """This year or the last one."""
    return RelYear(YEARS[m["w"]], edge=edge(m))


@rule(
    r"(?<![目之此以文证说日基成样资版剧根一往未近带今然先最午此年随上书]|到(?=来))(?<=(?P<lead>大(?=[前后]))"
    rf"|)(?P<w>[前明后本上来昨])年(?:度)?{YOUNG}{EDGE}",
    Case("前年", RelYear(-2)),
    Case("明年", RelYear(1)),
    Case("后年", RelYear(2)),
    Case("大前年", RelYear(-3)),
    Case("大后年", RelYear(3)),
    Case("上年", RelYear(-1, spoken=True)),
    Case("本年度", RelYear(0)),
    Case("来年", RelYear(1)),
    Case("昨年", RelYear(-1), seen="申报 1930s"),
    Case("明年底", RelYear(1, edge=Edge.END)),
    Case("上年末", RelYear(-1, edge=Edge.LAST, spoken=True)),
    refuses("目前年均", because="目前"),
    refuses("日本年轻人", because="日本"),
    refuses("近年来", because="a vague time"),
    refuses("证明年龄", because="证明"),
    refuses("以前年度", because="years before"),
    trigger="年",
)
def other_year(m: Match) -> RelYear | None:
    """A year by its distance from this one."""
    word = m["w"]
    before = m.string[max(0, m.start() - 1) : m.start()]
    if word in "来上" and before and before in "0123456789两几多十百以":
        return None
    offset = YEARS[word]
    offset += (-1 if offset < 0 else 1) if m["lead"] else 0
    return RelYear(offset, edge=edge(m), spoken=word == "上")


@rule(
    rf"年(?<=(?<![正好恰适想不相共合每首层档批多理直]|这(?=次))(?P<lead>(?P<w>[当同次翌该]))年)(?:度)?{YOUNG}(?!会|检|报){EDGE}",
    Case("当年", RelYear(0, told=True)),
    Case("同年", RelYear(0, told=True)),
    Case("次年", RelYear(1, told=True)),
    Case("翌年", RelYear(1, told=True)),
    Case("该年", RelYear(0, told=True)),
    Case("当年底", RelYear(0, told=True, edge=Edge.END)),
    refuses("正好当年货", because="正好当 and 年货"),
    refuses("同年级", because="a school year"),
    refuses("当年轻人", because="年轻人"),
    refuses("不同年龄", because="不同"),
    trigger="年",
)
def told_year(m: Match) -> RelYear:
    """A year counted from a date told before."""
    return RelYear(TOLD_YEARS[m["w"]], told=True, edge=edge(m))


@rule(
    rf"(?<![^,。;:、“( \n至])是年(?![轻龄幼青老少货画味假纪级份度代]){EDGE}",
    Case("是年", RelYear(0, told=True)),
    Case("是年", RelYear(0, told=True), context="{}招生四十人"),
    refuses("是年轻人", because="年轻人"),
    trigger="是年",
)
def that_year(m: Match) -> RelYear:
    """是年 at the head of a clause: 同年."""
    return RelYear(0, told=True, edge=edge(m))


@rule(
    r"(?P<w>[今去明前])\( ?[0-9]{2,4} ?\)年(?:度)?",
    Case("去（101）年", RelYear(-1), seen="a Taiwan daily 2013"),
    Case("今(2013)年", RelYear(0)),
    refuses("表(101)年", because="no such word"),
    trigger=")年",
)
def year_with_number(m: Match) -> RelYear:
    """A year by its distance, with its number in brackets, as Taiwan's papers write it."""
    return RelYear(YEARS[m["w"]])


@rule(
    r"(?<![以早晚])上一年(?:度)?(?!级)",
    Case("上一年", RelYear(-1)),
    Case("上一年度", RelYear(-1)),
    refuses("上一年级", because="a school year"),
    trigger="上一年",
)
def year_before(_m: Match) -> RelYear:
    """The year before."""
    return RelYear(-1)


@rule(
    r"(?P<w>[今去客昨])岁(?![末尾月])",
    Case("去歲", RelYear(-1), seen="申报 1880s"),
    Case("今歲", RelYear(0), seen="申报 1890s"),
    Case("客歲", RelYear(-1), seen="申报 1880s"),
    refuses("五岁", because="an age"),
    trigger="岁",
)
def last_year_of_old(m: Match) -> RelYear:
    """Last year and this, as old papers write it."""
    return RelYear(0 if m["w"] == "今" else -1)


@rule(
    r"(?<![0-9零〇一二三四五六七八九十百千今去前明后本上来昨当同次翌该是"
    r"半几多两近每全往历周学财青少成中老童幼常经此新 子丑寅卯辰巳午未申酉戌亥])"
    r"年(?:(?P<start>初(?![一二三四五六七八九十中级])|伊始)|(?P<end>底(?![部层薪])|终岁尾|根岁末)"
    r"|(?P<last>末(?![班]))|(?P<mid>中(?=[,。、;:)”\n]|$|以?前)))",
    Case("年初", RelYear(0, edge=Edge.START)),
    Case("年底", RelYear(0, edge=Edge.END)),
    Case("年末", RelYear(0, edge=Edge.LAST)),
    Case("年中", RelYear(0, edge=Edge.MID)),
    refuses("年初三", because="the third day of the New Year"),
    refuses("青年中", because="among young people"),
    refuses("三年初中", because="a school"),
    trigger="年",
)
def year_edge(m: Match) -> RelYear:
    """An end of this year."""
    return RelYear(0, edge=edge(m))


@rule(
    r"(?<![日基成样版根资])(?P<w>本|(?<![以])上上个?|(?<![以])上个?|下下个?|下个?"
    rf"|这个?)月(?:份)?(?![球亮饼季薪租票色光牙饼]){MONTH_EDGE}",
    Case("本月", RelMonth(0)),
    Case("上月", RelMonth(-1)),
    Case("上个月", RelMonth(-1)),
    Case("下月", RelMonth(1)),
    Case("下个月", RelMonth(1)),
    Case("上上个月", RelMonth(-2)),
    Case("这个月", RelMonth(0)),
    Case("本月底", RelMonth(0, edge=Edge.END)),
    Case("上月末", RelMonth(-1, edge=Edge.LAST)),
    refuses("以上月薪", because="月薪"),
    refuses("日本月球", because="日本"),
    trigger="月",
)
def rel_month(m: Match) -> RelMonth:
    """A month by its distance from this one."""
    word = m["w"].removesuffix("个")
    sign = {"本": 0, "这": 0, "上": -1, "下": 1}[word[0]]
    return RelMonth(sign * len(word), edge=EDGES.get(m.lastgroup or ""))


@rule(
    rf"月(?<=(?<![正好恰不相共合每首层担])(?P<lead>(?P<w>[当同次翌该去]))月)(?:份)?(?![球亮饼季薪租票色光牙经]){MONTH_EDGE}",
    Case("当月", RelMonth(0, told=True)),
    Case("同月", RelMonth(0, told=True)),
    Case("次月", RelMonth(1, told=True)),
    Case("该月", RelMonth(0, told=True)),
    Case("去月", RelMonth(-1), seen="申报 1880s"),
    refuses("担当月老", because="担当"),
    trigger="月",
)
def told_month(m: Match) -> RelMonth:
    """A month counted from a date told before; 去月 is the last one."""
    if m["w"] == "去":
        return RelMonth(-1)
    return RelMonth(1 if m["w"] in "次翌" else 0, told=True, edge=EDGES.get(m.lastgroup or ""))


@rule(
    r"(?<![0-9零〇一二三四五六七八九十元正冬腊蜡本上下个这当同次翌该去每岁满弥])月(?:(?P<start>初(?![一二三四五六七八九十中级]))"
    r"|(?P<end>底(?!部))|(?P<last>末(?!班)))",
    Case("月底", RelMonth(0, edge=Edge.END)),
    Case("月初", RelMonth(0, edge=Edge.START)),
    Case("月末", RelMonth(0, edge=Edge.LAST)),
    refuses("7月底", because="a month by number"),
    refuses("满月初中", because="满月"),
    trigger="月",
)
def month_edge(m: Match) -> RelMonth:
    """An end of this month."""
    return RelMonth(0, edge=EDGES.get(m.lastgroup or ""))


RULES: Final = (
    this_or_last_year,
    other_year,
    told_year,
    that_year,
    year_with_number,
    year_before,
    last_year_of_old,
    year_edge,
    rel_month,
    told_month,
    month_edge,
)
