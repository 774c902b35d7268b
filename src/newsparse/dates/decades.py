"""What is longer than a year: decades, centuries and five-year plans: 80年代, 二十世纪, “十四五”时期."""

from __future__ import annotations

from typing import Final

from newsparse.dates.forms import DIGITS, GAP, NOT_IN_NUMBER, small
from newsparse.dates.ink import Chain
from newsparse.dates.ink_years import Century, Decade, Plan
from newsparse.dates.scales import Edge
from newsparse.rules import Case, Match, refuses, rule

AGE_EDGE: Final = "(?:(?P<start>初期?|前期|早期|伊始)|(?P<mid>中叶|中期)|(?P<end>末(?:期|叶)?|晚期|后期|末年))?+"
AGE_EDGES: Final = {"start": Edge.START, "mid": Edge.MID, "end": Edge.END}


@rule(
    rf"(?:(?P<w>[上本]|下一?)个?|(?<!下){NOT_IN_NUMBER}(?P<n>[0-9]{{1,2}}+|[一二]?十[一二三四五六七八九]?"
    rf"|[一二三四五六七八九]))世纪{AGE_EDGE}",
    Case("上世纪", Century(-1, relative=True)),
    Case("本世纪", Century(0, relative=True)),
    Case("下世纪", Century(1, relative=True), seen="人民日报 1998-01"),
    Case("下一世纪", Century(1, relative=True)),
    Case("20世纪", Century(20)),
    Case("二十一世纪", Century(21)),
    Case("18世纪", Century(18)),
    Case("二十一世纪初", Century(21, edge=Edge.START)),
    Case("19世纪末", Century(19, edge=Edge.END)),
    Case("本世纪中叶", Century(0, relative=True, edge=Edge.MID)),
    refuses("半个世纪", because="an amount"),
    refuses("两个世纪", because="an amount"),
    trigger="世纪",
)
def century(m: Match) -> Century:
    """A century, as people count it: the twentieth began in 1900."""
    edge = AGE_EDGES.get(m.lastgroup or "")
    if m["w"]:
        return Century({"上": -1, "本": 0}.get(m["w"], 1), relative=True, edge=edge)
    return Century(small(m["n"]), edge=edge)


@rule(
    rf"(?<![0-9]){GAP}(?P<n>[1-9])0{GAP}年代{AGE_EDGE}"
    rf"|(?<![{DIGITS}十百两几])(?P<h>[二三四五六七八九])十年代{AGE_EDGE.replace('(?P<', '(?P<h_')}",
    Case("80年代", Decade(8)),
    Case("八十年代", Decade(8)),
    Case("90年代末", Decade(9, edge=Edge.END)),
    Case("五十年代初期", Decade(5, edge=Edge.START)),
    Case("70年代中期", Decade(7, edge=Edge.MID)),
    refuses("1980年代", because="its century is printed with it"),
    refuses("年代久远", because="no figure"),
    trigger="年代",
)
def decade(m: Match) -> Decade:
    """A decade without its century."""
    return Decade(small(m["n"] or m["h"]), edge=AGE_EDGES.get((m.lastgroup or "").removeprefix("h_")))


@rule(
    rf"(?<![{DIGITS}十百两几])(?P<a>[二三四五六七八])(?P<b>[三四五六七八九])十年代",
    Case("五六十年代", Decade(5, 6)),
    Case("七八十年代", Decade(7, 8)),
    refuses("六十年代", because="one decade"),
    trigger="十年代",
)
def decades(m: Match) -> Decade | None:
    """Two decades on end."""
    first, last = small(m["a"]), small(m["b"])
    return Decade(first, last) if last == first + 1 else None


@rule(
    r"(?<![0-9])(?P<a>[1-9])0、(?P<b>[1-9])0年代",
    Case("70、80年代", Decade(7, 8)),
    refuses("60、80年代", because="two decades with one between them"),
    trigger="年代",
)
def decades_listed(m: Match) -> Decade | None:
    """Two decades on end that share their 年代."""
    first, last = int(m["a"]), int(m["b"])
    return Decade(first, last) if last == first + 1 else None


@rule(
    rf"(?<![0-9])(?P<n>1[5-9]|20)(?P<t>[0-9])0{GAP}年代{AGE_EDGE}",
    Case("1980年代", Chain((Century(20), Decade(8)))),
    Case("1990年代末", Chain((Century(20), Decade(9, edge=Edge.END)))),
    refuses("80年代", because="no century"),
    trigger="年代",
)
def decade_full(m: Match) -> Chain:
    """A decade with its century in figures."""
    return Chain((Century(int(m["n"]) + 1), Decade(int(m["t"]), edge=AGE_EDGES.get(m.lastgroup or ""))))


@rule(
    rf"(?<![{DIGITS}])(?P<n>一[五六七八九])(?P<t>[一二三四五六七八九])[〇零]年代{AGE_EDGE}",
    Case("一九三〇年代", Chain((Century(20), Decade(3)))),
    refuses("三十年代", because="no century"),
    trigger="年代",
)
def decade_full_han(m: Match) -> Chain:
    """A decade with its century in Chinese digits."""
    return Chain((Century(small(m["n"]) + 1), Decade(small(m["t"]), edge=AGE_EDGES.get(m.lastgroup or ""))))


PLAN_NUMBER: Final = "(?>十(?:[一二三四五](?=五))?|[一二三四五六七八九])"


@rule(
    rf"[“‘\"](?P<n>{PLAN_NUMBER})五[”’\"](?!普法)(?:(?:计划|规划)?(?:时期|期间)|(?!(?:计划|规划)(?!期间|时期)))",
    Case("“十四五”时期", Plan(14)),
    Case("“十三五”期间", Plan(13)),
    Case("“八五”计划期间", Plan(8), seen="人民日报 1998-01"),
    Case("“十五”期间", Plan(10)),
    Case("“十五”计划期间", Plan(10)),
    Case("“十五五”", Plan(15)),
    Case("“十四五”规划期间", Plan(14)),
    refuses("“十四五”规划", because="a document"),
    refuses("“五”字", because="no plan"),
    refuses("“十五”的月亮", because="a day of the moon"),
    trigger="五",
)
def plan(m: Match) -> Plan | None:
    """A five-year plan by its number, quoted."""
    if len(m["n"]) == 1 and m[0][-1] in '”’"' and m["n"] not in "六七八九":
        return None  # “一五” to “五五” with nothing behind are names as often as plans
    return Plan(small(m["n"]))


@rule(
    rf"(?<![{DIGITS}十])(?P<n>十[一二三四五]|[一二三四五六七八九])五(?:计划|规划)?(?:时期|期间)",
    Case("十四五时期", Plan(14)),
    Case("十五五期间", Plan(15)),
    Case("一五计划期间", Plan(1)),
    refuses("十五期间", because="the tenth plan, or the fifteenth of something"),
    trigger="五",
)
def plan_bare(m: Match) -> Plan | None:
    """A five-year plan by its number, without quotes."""
    return Plan(small(m["n"]))


@rule(
    rf"第(?P<n>{PLAN_NUMBER})个五年计划(?:时期|期间)",
    Case("第一个五年计划期间", Plan(1)),
    Case("第三个五年计划时期", Plan(3)),
    refuses("第一个五年计划", because="a document"),
    trigger="个五年计划",
)
def plan_written_out(m: Match) -> Plan:
    """A five-year plan by its place."""
    return Plan(small(m["n"]))


RULES: Final = (
    century,
    decade,
    decades,
    decades_listed,
    decade_full,
    decade_full_han,
    plan,
    plan_bare,
    plan_written_out,
)
