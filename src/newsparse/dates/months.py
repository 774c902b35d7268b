"""Months, alone and with their days, by number: 8月5日, 9月份, 5至7月, 正月初三, 8月上旬."""

from __future__ import annotations

from typing import Final

from newsparse.dates.forms import CHU, DAY, EDGES, GAP, HAN_DAY, MONTH, NOT_IN_NUMBER, TO, small
from newsparse.dates.ink import Chain, Month, MonthDay, Months, Xun
from newsparse.dates.ink_years import RelYear
from newsparse.dates.scales import Edge
from newsparse.rules import NUMERAL, Case, Match, compiled, refuses, rule

LUNAR_MONTH: Final = f"(?>(?<![入立初隆寒])冬|(?<![真公改修端])正|(?<!冬)[腊蜡]|{MONTH})"
NOT_A_MONTH: Final = (
    "(?!一[次回]|三(?![十日号百千万个名人年月天])|球|亮|饼|革命|怀胎|风暴|季|薪|租|票|嫂|均|光(?!荣|复)|色|刊|老|牙|考|食|宫|壤"
    "|圆|供|兔|桂|河|花|历|子[^女]|(?<=[一-十]月)[黄瓜雪兰斋](?![河金色季兰])|街(?![头道])|妈咪|文艺|天(?=乐队|演唱会|的歌))"
)
"""What makes a month into another word: 五月花, 二月河, 八月桂花."""
NOT_A_FEAST: Final = "(?<!" + "|".join(f"{n}月(?={n}(?![日号天次场个名人万千百十至到]))" for n in "二三五六七九") + ")"
"""二月二, 三月三, 九月九: days of the lunar calendar as often as songs and brands, and never the month."""
MONTH_EDGE: Final = (
    r"(?:月?(?P<start>初(?![一二三四五六七八九十中级]))|月?(?P<end>底(?!部)|杪)|月?(?P<last>末)|(?P<mid>中(?=[,。、;:)]|$"
    r"|以?[前后至到]|[-—~])))?+"
)
ENDS: Final = compiled(r"[^\p{Han}0-9A-Za-z%.]|$|[至到晚夜晨早上下午之的起前后在召举凌临将这]")
"""What may stand behind a day without 日, when nothing before it says that it is one."""


def month_number(text: str) -> int:
    """Return the number of a month by its figure or its name."""
    return small(text)


@rule(
    rf"月(?<=(?P<lead>(?P<leap>闰)?{NOT_IN_NUMBER}(?P<m>{LUNAR_MONTH}){GAP})月)份?{GAP}(?P<d>{CHU}|{DAY}){GAP}[日号](?![楼线台机])",
    Case("8月5日", MonthDay(8, 5), seen="咸宁日报 2024-08-06"),
    Case("八月五日", MonthDay(8, 5)),
    Case("8 月 5 日", MonthDay(8, 5)),
    Case("10月17日", MonthDay(10, 17), seen="人民日报 1990-10"),
    Case("十二月二十七号", MonthDay(12, 27, hao=True), seen="申报 1906-12"),
    Case("三月三十一日", MonthDay(3, 31), seen="人民日报 1963-04"),
    Case("正月初三日", MonthDay(1, 3, lunar=True)),
    Case("闰六月十五日", MonthDay(6, 15, lunar=True, leap=True)),
    Case("元月5日", MonthDay(1, 5)),
    Case("2月30日", MonthDay(2, 30)),
    refuses("150.28日", because="no month"),
    refuses("第8月5日", because="the eighth month of something"),
    refuses("8月5号楼", because="a building"),
    trigger="月",
)
def month_day(m: Match) -> MonthDay:
    """A day of a month, both by number."""
    leap, month, day = bool(m["leap"]), m["m"], m["d"]
    lunar = leap or month in "正冬腊蜡" or day[0] == "初"
    return MonthDay(small(month), small(day.removeprefix("初")), lunar, leap, hao=m[0][-1] == "号")


@rule(
    rf"(?<=(?P<lead>闰)|){NOT_IN_NUMBER}(?P<m>{LUNAR_MONTH})月{GAP}(?P<d>{CHU}|念[一二三四五六七八九]?+|{HAN_DAY}"
    r")(?!(?![0-9]{1,2}[时点:])[0-9]|[二三四五六七八九十百千万多余几个名人家%日号]|一(?!大?早|[过到来晨])|[中级](?<=初.))",
    Case("七月初三", MonthDay(7, 3, lunar=True), seen="咸宁日报 2024-08-06"),
    Case("正月十五", MonthDay(1, 15, lunar=True)),
    Case("腊月廿三", MonthDay(12, 23, lunar=True)),
    Case("闰六月十五", MonthDay(6, 15, lunar=True, leap=True)),
    Case("七月二十一", MonthDay(7, 21)),
    Case("八月十五", MonthDay(8, 15)),
    Case("六月念四", MonthDay(6, 24), seen="申报 1880s"),
    Case("冬月初一", MonthDay(11, 1, lunar=True)),
    Case("腊月十六", MonthDay(12, 16, lunar=True), context="{}一大早"),
    Case("正月初一", MonthDay(1, 1, lunar=True), context="{}9时发车"),
    Case("正月十六", MonthDay(1, 16, lunar=True), context="{}一过,农技员就下了田"),
    refuses("三月三", because="a single figure without 日 is a brand, a song, a fair"),
    refuses("五月二十多人", because="a number of people"),
    refuses("真正月初三", because="真正"),
    trigger="月",
)
def month_day_open(m: Match) -> MonthDay | None:
    """A day of a month in Chinese numerals, with nothing behind it: the way of the lunar calendar."""
    leap, month, day = bool(m["lead"]), m["m"], m["d"]
    lunar = leap or month in "正冬腊蜡" or day[0] == "初"
    number = small(day.removeprefix("初"))
    told = lunar or day[0] in "廿卅念" or m.string[max(0, m.start() - 1) : m.start()] == "历"
    if not told and (number < 10 or ENDS.match(m.string, m.end()) is None):
        return None
    return MonthDay(small(month), number, lunar=lunar, leap=leap)


@rule(
    rf"{NOT_IN_NUMBER}(?P<m>{MONTH})月(?P<d>[0-9]{{1,2}}+)(?=[至到—~、,。;)”\n-]"
    rf"|$)(?!、[0-9]{{1,2}}+(?:个|项|人|万))",
    Case("十月31", MonthDay(10, 31)),
    Case("8月5", MonthDay(8, 5)),
    refuses("8月5.5", because="a figure with a decimal point"),
    refuses("8月50%", because="a share"),
    trigger="月",
)
def month_day_bare(m: Match) -> MonthDay | None:
    """A day of a month that has lost its 日: 1月3至2月10, 8月5、6日."""
    day = small(m["d"])
    return MonthDay(small(m["m"]), day) if 1 <= day <= 31 else None


@rule(
    # The literal stands first, and what is read before it: a text has many numbers and few 月.
    rf"月(?<={NOT_IN_NUMBER}(?<!逾)(?P<lead>(?P<m>{MONTH}){GAP})月)份?{NOT_A_MONTH}{NOT_A_FEAST}{MONTH_EDGE}",
    Case("9月", Month(9)),
    Case("9月份", Month(9)),
    Case("八月", Month(8)),
    Case("十二月", Month(12)),
    Case("元月", Month(1)),
    Case("7月底", Month(7, edge=Edge.END)),
    Case("12月末", Month(12, edge=Edge.LAST)),
    Case("11月月末", Month(11, edge=Edge.LAST)),
    Case("3月初", Month(3, edge=Edge.START)),
    refuses("3个月", because="an amount"),
    refuses("二月河", because="a writer"),
    refuses("九月九的酒", because="a feast of the lunar calendar, or a song"),
    refuses("五月花", because="a ship"),
    refuses("三月街", because="a fair"),
    refuses("二月兰", because="a flower"),
    refuses("一月一次", because="once a month"),
    refuses("第8月", because="the eighth of something"),
    trigger="月",
)
def month(m: Match) -> Month | None:
    """A month by number."""
    number = small(m["m"])
    edge = EDGES.get(m.lastgroup or "")
    return Month(number, edge=edge) if 1 <= number <= 12 else None


@rule(
    rf"月(?<=(?P<lead>闰?(?P<m>(?<![入立初隆寒大])冬|(?<![真公改修端])正|(?<!冬)[腊蜡]))月)(?!子|牙){MONTH_EDGE}",
    Case("正月", Month(1, lunar=True)),
    Case("腊月", Month(12, lunar=True)),
    Case("冬月", Month(11, lunar=True)),
    Case("腊月底", Month(12, lunar=True, edge=Edge.END)),
    refuses("真正月入过万", because="真正"),
    trigger="月",
)
def month_lunar(m: Match) -> Month:
    """A month that only the lunar calendar has by this name."""
    return Month(small(m["m"]), lunar=True, leap=m["lead"][0] == "闰", edge=EDGES.get(m.lastgroup or ""))


@rule(
    rf"闰(?P<m>{HAN_DAY})月",
    Case("闰六月", Month(6, lunar=True, leap=True)),
    Case("闰四月", Month(4, lunar=True, leap=True)),
    refuses("闰月", because="no number"),
    trigger="闰",
)
def month_leap(m: Match) -> Month | None:
    """A leap month."""
    number = small(m["m"])
    return Month(number, lunar=True, leap=True) if number <= 12 else None


@rule(
    rf"{NOT_IN_NUMBER}(?<![年0-9][-—~])(?<!月)(?P<a>{MONTH})(?:月份?)?{TO}(?P<b>{MONTH}){GAP}月份?{NOT_A_MONTH}"
    rf"(?!{GAP}[0-9]{{1,2}}+{GAP}日)"
    rf"(?!{HAN_DAY}日|{CHU})(?![底末初中])",
    Case("5至7月", Months(5, 7)),
    Case("1-7月份", Months(1, 7)),
    Case("1—6月", Months(1, 6)),
    Case("三月至五月", Months(3, 5)),
    Case("2——4月", Months(2, 4)),
    refuses("5—7", because="no 月"),
    refuses("2024-08月", because="a year stands before"),
    trigger=NUMERAL,
    after="月-—~至到",
)
def months(m: Match) -> Months | None:
    """A range of months; the first 月 may be left out."""
    first, last = small(m["a"]), small(m["b"])
    return Months(first, last) if 1 <= first <= 12 and 1 <= last <= 12 else None


@rule(
    rf"{NOT_IN_NUMBER}(?P<row>(?:{MONTH}、){{1,10}}+)(?P<b>{MONTH})月份?(?!{GAP}[0-9]{{1,2}}+{GAP}日)(?!{HAN_DAY}日|{CHU})(?![底末初中旬])",
    Case("5、6月份", Months(5, 6)),
    Case("七、八月", Months(7, 8)),
    Case("10、11、12月", Months(10, 12)),
    refuses("5、7月", because="two months with one between them"),
    trigger=NUMERAL,
    after="、",
)
def months_listed(m: Match) -> Months | None:
    """Months on end that share their 月."""
    numbers = [small(each) for each in (*m["row"].split("、")[:-1], m["b"])]
    on_end = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return Months(numbers[0], numbers[-1]) if on_end and numbers[0] >= 1 and numbers[-1] <= 12 else None


@rule(
    rf"{NOT_IN_NUMBER}(?P<a>[一二三四五六七八九])(?P<b>[二三四五六七八九十])月[份间]",
    Case("五六月份", Months(5, 6)),
    Case("七八月间", Months(7, 8)),
    refuses("五六月", because="may be an amount"),
    trigger="月",
)
def months_run_together(m: Match) -> Months | None:
    """Two months on end in one word."""
    first, last = small(m["a"]), small(m["b"])
    return Months(first, last) if last == first + 1 else None


@rule(
    r"(?P<w>[上中下]中?)旬(?!老|大寿|节)",
    Case("上旬", Xun(1, 1)),
    Case("中旬", Xun(2, 2)),
    Case("下旬", Xun(3, 3)),
    Case("上中旬", Xun(1, 2)),
    refuses("八旬", because="eighty years of age"),
    trigger="旬",
)
def xun(m: Match) -> Xun:
    """One of the tens of a month."""
    first = "上中下".index(m["w"][0]) + 1
    return Xun(first, max(first, "上中下".index(m["w"][-1]) + 1))


@rule(
    r"中下旬",
    Case("中下旬", Xun(2, 3)),
    refuses("中旬", because="one ten"),
    trigger="中下旬",
)
def xun_late(_m: Match) -> Xun:
    """The second and the third ten of a month."""
    return Xun(2, 3)


@rule(
    r"[废旧阴农夏]历元旦",
    Case("廢曆元旦", MonthDay(1, 1, lunar=True), seen="申报 1930s"),
    refuses("公历元旦", because="the first of January"),
    trigger="历元旦",
)
def lunar_new_years_day(_m: Match) -> MonthDay:
    """The first day of the lunar year, as the papers of the Republic name it."""
    return MonthDay(1, 1, lunar=True)


@rule(
    r"新正(?P<d>初[一二三四五六七八九十]|十[一二三四五六七八九]?)日?",
    Case("新正初三", MonthDay(1, 3, lunar=True), seen="申报 1880s"),
    refuses("新正大集团", because="a name"),
    trigger="新正",
)
def first_month_of_old(m: Match) -> MonthDay:
    """A day of the first lunar month, as old papers name it."""
    return MonthDay(1, small(m["d"].removeprefix("初")), lunar=True)


@rule(
    r"[客去]腊(?![肉味梅八])",
    Case("客臘", Chain((RelYear(-1), Month(12, lunar=True))), seen="申报 1880s"),
    Case("去臘", Chain((RelYear(-1), Month(12, lunar=True))), seen="申报 1880s"),
    refuses("腊肉", because="meat"),
    trigger="腊",
)
def last_twelfth(_m: Match) -> Chain:
    """The twelfth month of the last lunar year, as old papers write it."""
    return Chain((RelYear(-1), Month(12, lunar=True)))


RULES: Final = (
    last_twelfth,
    lunar_new_years_day,
    first_month_of_old,
    month_day,
    month_day_open,
    month_day_bare,
    month,
    month_lunar,
    month_leap,
    months,
    months_listed,
    months_run_together,
    xun,
    xun_late,
)
