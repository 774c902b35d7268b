"""Parts of a year: 上半年, 三季度, 首季, 前7个月, 同期, 全年, 春季."""

from __future__ import annotations

from typing import Final

from newsparse.dates.forms import small
from newsparse.dates.ink_years import RelYear, SamePeriod, YearPart
from newsparse.dates.scales import Edge
from newsparse.rules import Case, Match, refuses, rule

QUARTER_EDGE: Final = "(?:(?P<start>初(?!中))|(?P<last>末)|(?P<end>底))?+"
EDGES: Final = {"start": Edge.START, "last": Edge.LAST, "end": Edge.END}


@rule(
    r"(?<!以)(?P<n>[上下])半年(?!度?报|来|多)(?:度)?",
    Case("上半年", YearPart(1, 6, "H1"), seen="咸宁日报 2024-08-06"),
    Case("下半年", YearPart(7, 12, "H2")),
    refuses("半年", because="an amount"),
    trigger="半年",
)
def half(m: Match) -> YearPart:
    """Half a year."""
    return YearPart(1, 6, "H1") if m["n"] == "上" else YearPart(7, 12, "H2")


@rule(
    rf"(?<![0-9.两前头])(?:第)?(?P<n>[一二三四1-4首])个?季度{QUARTER_EDGE}(?!奖)",
    Case("一季度", YearPart(1, 3, "Q1")),
    Case("第三季度", YearPart(7, 9, "Q3")),
    Case("首季度", YearPart(1, 3, "Q1")),
    Case("4季度", YearPart(10, 12, "Q4")),
    Case("三季度末", YearPart(7, 9, "Q3", edge=Edge.LAST)),
    refuses("前三季度", because="three quarters"),
    refuses("两个季度", because="an amount"),
    trigger="季度",
)
def quarter(m: Match) -> YearPart | None:
    """A quarter."""
    if "个" in m[0] and m[0][0] != "第":
        return None
    n = 1 if m["n"] == "首" else small(m["n"])
    return YearPart(3 * n - 2, 3 * n, f"Q{n}", edge=EDGES.get(m.lastgroup or ""))


@rule(
    r"(?<![0-9一二三四])(?P<n>[首次末])季(?![度节])",
    Case("首季", YearPart(1, 3, "Q1"), seen="a Hong Kong daily 2013-11-19"),
    Case("末季", YearPart(10, 12, "Q4")),
    refuses("首季度", because="with 度"),
    trigger="季",
)
def quarter_short(m: Match) -> YearPart:
    """A quarter as the papers of Hong Kong name it."""
    n = {"首": 1, "次": 2, "末": 4}[m["n"]]
    return YearPart(3 * n - 2, 3 * n, f"Q{n}")


@rule(
    r"(?:前|头|首)(?P<n>[二两三23])个?季度",
    Case("前三季度", YearPart(1, 9)),
    Case("前两个季度", YearPart(1, 6)),
    Case("头三季度", YearPart(1, 9)),
    refuses("三季度", because="one quarter"),
    trigger="季度",
)
def first_quarters(m: Match) -> YearPart:
    """The first quarters of a year together."""
    return YearPart(1, 3 * small(m["n"]))


@rule(
    r"[首前](?P<n>[两三])季(?![度节])",
    Case("首三季", YearPart(1, 9)),
    Case("首两季", YearPart(1, 6)),
    refuses("前三季度", because="with 度"),
    trigger="季",
)
def first_quarters_short(m: Match) -> YearPart:
    """The first quarters as the papers of Hong Kong name them."""
    return YearPart(1, 3 * small(m["n"]))


@rule(
    r"(?P<a>[一二三1-3])(?:(?:季度)?[至到—~-]|、)(?P<b>[二三四2-4])季度",
    Case("一至三季度", YearPart(1, 9)),
    Case("二、三季度", YearPart(4, 9)),
    refuses("三季度", because="one quarter"),
    trigger="季度",
)
def quarters(m: Match) -> YearPart | None:
    """A range of quarters."""
    first, last = small(m["a"]), small(m["b"])
    return YearPart(3 * first - 2, 3 * last) if first < last else None


@rule(
    r"(?<![A-Za-z0-9])Q(?P<n>[1-4])(?![A-Za-z0-9])(?:季度)?",
    Case("Q1", YearPart(1, 3, "Q1")),
    Case("Q3季度", YearPart(7, 9, "Q3")),
    refuses("Q5", because="a car"),
    refuses("QQ1", because="a name"),
    trigger="Q",
)
def quarter_latin(m: Match) -> YearPart:
    """A quarter as analysts write it."""
    n = int(m["n"])
    return YearPart(3 * n - 2, 3 * n, f"Q{n}")


@rule(
    r"(?<![0-9以之目提]|(?<![0-9]{3})[0-9一二三四五六七八九十两]年)(?:前|头|首)(?P<n>[二两三四五六七八九十]|十一|1[01]"
    r"|[2-9])个月(?!内|大)",
    Case("前7个月", YearPart(1, 7)),
    Case("头两个月", YearPart(1, 2)),
    Case("前十一个月", YearPart(1, 11)),
    Case("首5个月", YearPart(1, 5)),
    Case("前11个月", YearPart(1, 11), context="2023年{}"),
    refuses("7个月", because="an amount"),
    refuses("以前三个月", because="以前"),
    refuses("提前5个月", because="earlier by five months"),
    trigger="个月",
)
def first_months(m: Match) -> YearPart:
    """The first months of a year together."""
    return YearPart(1, small(m["n"]))


@rule(
    r"月(?<=(?:(?<=[今去]年)|(?<=[0-9]{4}年)|(?<![年节天日周夜会战假期以之目提从0-9]))(?P<core>[前首](?P<n>[两三四五六七八九十]|1[01]|[2-9])月))"
    r"(?![份初中下上旬底末间]|[0-9一二三四五六七八九十])",
    Case("前10月", YearPart(1, 10), context="\n{}全国铁路发送旅客"),
    Case("前两月", YearPart(1, 2), context="\n{}外贸开门红"),
    Case("前十月", YearPart(1, 10), context="今年{}全县"),
    refuses("节前2月", because="a month before a festival"),
    refuses("前7月5日", because="a day"),
    refuses("三天前八月", because="days ago"),
    trigger="月",
)
def first_months_short(m: Match) -> YearPart:
    """The first months of a year together, as headlines print them, without 个."""
    return YearPart(1, small(m["n"]))


@rule(
    r"(?<=年)第(?P<n>[一二三四1-4])季(?![度节])",
    Case("第2季", YearPart(4, 6, "Q2"), context="今年{}", seen="a Taiwan daily 2016"),
    refuses("第三季", because="a season of a show"),
    trigger="第",
)
def quarter_of_year(m: Match) -> YearPart:
    """A quarter behind its year, as the papers of Taiwan name it."""
    n = small(m["n"])
    return YearPart(3 * n - 2, 3 * n, f"Q{n}")


@rule(
    r"(?<![不])同期",
    Case("同期", SamePeriod()),
    refuses("不同期", because="不同"),
    trigger="同期",
)
def same_period(_m: Match) -> SamePeriod:
    """The period spoken of, in another year."""
    return SamePeriod()


@rule(
    r"全年(?!龄|级|无休|期)",
    Case("全年", YearPart(1, 12)),
    refuses("全年无休", because="a saying"),
    trigger="全年",
)
def whole_year(_m: Match) -> YearPart:
    """The whole of a year named before."""
    return YearPart(1, 12)


@rule(
    r"(?<![0-9零〇一二三四五六七八九十百千万亿两几数多余半当同整往本今去明近常])年内(?![瓦陆蒙]|部(?!分))",
    Case("年内", RelYear(0), context=",{}开工"),
    Case("年内", RelYear(0), context=",{}部分企业"),
    refuses("三年内", because="an amount"),
    refuses("今年内", because="今年"),
    trigger="年内",
)
def within_the_year(_m: Match) -> RelYear:
    """Within this year."""
    return RelYear(0)


RULES: Final = (
    half,
    quarter,
    quarter_short,
    first_quarters,
    first_quarters_short,
    quarters,
    quarter_latin,
    first_months,
    first_months_short,
    quarter_of_year,
    same_period,
    whole_year,
    within_the_year,
)
