"""Years by reign and by 干支, and calendars by name: 光绪二十六年, 民國37年, 令和六年, 甲辰年, 农历."""

from __future__ import annotations

from typing import Final

from newsparse.calendars.eras import eras_named
from newsparse.calendars.ganzhi import ANIMALS, ganzhi_index
from newsparse.dates.forms import CHU, EDGE, GAP, edge, small
from newsparse.dates.ink import MonthDay
from newsparse.dates.ink_years import GanzhiYear, Label, Year
from newsparse.dates.scales import Edge
from newsparse.rules import Case, Match, refuses, rule

ERA_YEAR: Final = r"(?>[一二三四五六七八九十廿卅卌百〇零念拾]{1,5}+|元|[0-9]{1,3}+)"
REIGNS: Final = (
    *("顺治", "康熙", "雍正", "乾隆", "嘉庆", "道光", "咸丰", "同治", "光绪", "光緖", "宣统", "洪宪"),
    *("大同", "康德", "明治", "大正", "昭和", "平成", "令和", "成纪", "主体", "檀纪"),
)
"""Reign names that newspapers of 1872 to today date by."""
LUNAR_REIGNS: Final = REIGNS[:11]
"""The reigns of the Qing."""


@rule(
    rf"(?<=(?P<lead>中华)|)民国{GAP}(?:纪元)?(?P<n>{ERA_YEAR}){GAP}年(?:度)?(?!代){EDGE}",
    Case("民国三十八年", Year(38, era="民国")),
    Case("中華民國一一三年", Year(113, era="民国")),
    Case("民國37年", Year(37, era="民国"), seen="申报 1948"),
    Case("民國卅五年", Year(35, era="民国"), seen="申报 1946"),
    Case("民國元年", Year(1, era="民国")),
    Case("民国三十七年底", Year(37, era="民国", edge=Edge.END)),
    refuses("民国时期", because="no year of it"),
    trigger="民国",
)
def year_minguo(m: Match) -> Year:
    """A year of the Republic, counted from 1912."""
    return Year(small(m["n"]), era="民国", edge=edge(m))


@rule(
    r"年(?<=(?P<lead>(?P<era>\L<reigns>)(?P<n>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]))年)",
    Case("光绪丙申年", Year(22, era="光绪")),
    Case("同治甲戌年", Year(13, era="同治")),
    refuses("光绪甲申之变", because="no year of it"),
    trigger="年",
    words={"reigns": LUNAR_REIGNS},
)
def year_of_reign_ganzhi(m: Match) -> Year | None:
    """A year of a reign by its place in the sixty."""
    place = ganzhi_index(m["n"])
    first = eras_named(m["era"])[0].base_year
    return None if place is None else Year((place - (first - 4)) % 60 + 1, era=m["era"])


@rule(
    r"年(?<=(?<![0-9零〇一二三四五六七八九十百千廿卅卌国清统绪治丰光])(?P<lead>(?P<n>(?:一百(?:一?十|[零〇])|[廿卅]|[二三四五六七八九]十)[一二三四五六七八九]?))年)"
    r"(?:度|(?=[正元一二三四五六七八九十]{1,2}月(?!来))|(?<=[廿卅].?年)(?=[春夏秋冬]))",
    Case("卅七年度", Year(37, era="民国", short=True), seen="申报 1948"),
    Case("卅六年", Year(36, era="民国", short=True), context="{}十二月"),
    Case("二十二年度", Year(22, era="民国", short=True)),
    Case("三十七年", Year(37, era="民国", short=True), context="{}八月十九日", seen="申报 1948"),
    Case("六十八年", Year(68, era="民国", short=True), context="{}元月", seen="a Taiwan daily 1979"),
    refuses("廿年来", because="an amount"),
    refuses("民国卅六年度", because="its era is printed"),
    trigger="年",
)
def year_of_republic(m: Match) -> Year:
    """A year of the Republic as its papers print it, without the era."""
    return Year(small(m["n"]), era="民国", short=True)


@rule(
    r"年(?<=(?<![0-9.])(?P<lead>(?P<n>1[0-2][0-9]))年)(?:度|(?<=1[0-9]{2}年)(?= {0,2}[0-9]{1,2} {0,2}月))",
    Case("102年", Year(102, era="民国", short=True), context="投標：{}12月19日下午", seen="a Taiwan daily 2013"),
    Case("103年度", Year(103, era="民国", short=True)),
    refuses("2103年12月", because="four figures"),
    refuses("98年4月", because="a year of the century in two figures"),
    trigger="年",
)
def year_of_republic_in_figures(m: Match) -> Year:
    """A year of the Republic in figures, as Taiwan's papers print it, without the era."""
    return Year(int(m["n"]), era="民国", short=True)


@rule(
    rf"年(?<=(?P<lead>(?:大清|前清|满洲国|[清满]|)(?P<era>\L<reigns>) {{0,2}}(?P<n>{ERA_YEAR}) {{0,2}})年)(?!代)(?:{GAP}[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](?=[正腊冬闰一二三四五六七八九十]{{1,3}}+月))?+{EDGE}",
    Case("光绪二十六年", Year(26, era="光绪")),
    Case("大清宣統元年", Year(1, era="宣统"), seen="申报 1910-01"),
    Case("同治十年", Year(10, era="同治")),
    Case("光緒21年", Year(21, era="光绪")),
    Case("康熙五十年", Year(50, era="康熙")),
    Case("昭和23年", Year(23, era="昭和"), seen="申报 1948"),
    Case("令和六年", Year(6, era="令和")),
    refuses("光绪年间", because="no year of it"),
    refuses("明治大学", because="a name"),
    refuses("大同三年级", because="a school of 大同"),
    trigger="年",
    words={"reigns": REIGNS},
)
def year_of_reign(m: Match) -> Year | None:
    """A year of a reign; that the reign had so many years is checked when the day is looked for."""
    if m.string.startswith("级", m.end()):
        return None
    return Year(small(m["n"]), era=m["era"].replace("緖", "绪"), edge=edge(m))


@rule(
    rf"年(?<=(?P<lead>(?:岁次|太岁|)(?P<n>[甲乙丙丁戊己已巳庚辛壬癸][子丑寅卯辰巳已己午未申酉戌戊亥])(?: {{0,2}})[{ANIMALS}]?)年)"
    rf"(?!月季|末运){EDGE}",
    Case("甲辰年", GanzhiYear(40), seen="咸宁日报 2024-08-06"),
    Case("戊寅年", GanzhiYear(14), seen="人民日报 1998-01"),
    Case("丁未年", GanzhiYear(43), seen="申报 1907"),
    Case("己酉年", GanzhiYear(45)),
    Case("歲次甲辰年", GanzhiYear(40)),
    Case("甲辰龙年", GanzhiYear(40)),
    refuses("甲丑年", because="this stem and this branch never meet"),
    refuses("辛亥革命", because="an event"),
    trigger="年",
)
def year_ganzhi(m: Match) -> GanzhiYear | None:
    """A year of the sixty; 已酉 and 巳酉 are how OCR reads 己酉."""
    place = ganzhi_index(m["n"], lenient=True)
    return None if place is None else GanzhiYear(place, edge=edge(m))


@rule(
    rf"年(?<=(?P<lead>(?P<n>[{ANIMALS}]))年)(?<![奶肉水黄耕肥仔母公小山绵].年)"
    r"(?=[的]?(?:正月|腊月|除夕|大年|春节|元宵|初[一二三四五六七八九十]|到来|来临|伊始|新春|钟声|第一[天个]|最后一))",
    Case("龙年", GanzhiYear(4, cycle=12), context="{}正月初一"),
    Case("马年", GanzhiYear(6, cycle=12), context="{}春节"),
    Case("虎年", GanzhiYear(2, cycle=12), context="{}到来之际", seen="人民日报 1998-01"),
    refuses("奶牛年最后一次产奶", because="a year of cows"),
    refuses("龙年大吉", because="no date of it"),
    refuses("属羊年轻人", because="another word"),
    trigger="年",
)
def year_of_animal(m: Match) -> GanzhiYear:
    """A year by its animal, where a day or a festival of it stands behind."""
    return GanzhiYear(ANIMALS.index(m["n"]), cycle=len(ANIMALS))


@rule(
    r"(?P<n>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])岁(?!次)",
    Case("甲辰歲", GanzhiYear(40), seen="申报 1904"),
    refuses("甲辰", because="an event, a fashion, a name"),
    trigger="岁",
)
def year_ganzhi_sui(m: Match) -> GanzhiYear | None:
    """A year of the sixty, with 岁."""
    place = ganzhi_index(m["n"])
    return None if place is None else GanzhiYear(place)


@rule(
    r"月(?<=(?P<core>(?P<n>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]))(?:[正腊冬]|闰?[一二三四五六七八九十]{1,2})月)"
    r"(?=初[一二三四五六七八九十]|[一二三十廿])",
    Case("辛亥", GanzhiYear(47), context="{}八月十九", seen="a Hankou daily 1921"),
    refuses("辛亥革命", because="an event"),
    refuses("甲丑八月十九", because="this stem and this branch never meet"),
    trigger="月",
)
def year_ganzhi_month(m: Match) -> GanzhiYear | None:
    """A year of the sixty right before a day of its months, without 年."""
    place = ganzhi_index(m["n"])
    return None if place is None else GanzhiYear(place)


@rule(
    r"岁次(?P<n>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])(?!年|岁)",
    Case("歲次甲辰", GanzhiYear(40)),
    refuses("岁次甲丑", because="this stem and this branch never meet"),
    trigger="岁次",
)
def year_ganzhi_bare(m: Match) -> GanzhiYear | None:
    """A year of the sixty after 岁次."""
    place = ganzhi_index(m["n"])
    return None if place is None else GanzhiYear(place)


@rule(
    r"(?P<n>[农阴旧夏废华中]|西|公|阳|国|新)历(?![史年经任来届届程代])",
    Case("农历", Label(lunar=True)),
    Case("夏曆", Label(lunar=True), seen="人民日报 1963-01"),
    Case("廢曆", Label(lunar=True), seen="申报 1930s"),
    Case("華歷", Label(lunar=True), seen="申报 1906-12"),
    Case("西厯", Label(lunar=False), seen="申报 1910-01"),
    Case("國曆", Label(lunar=False)),
    Case("公历", Label(lunar=False)),
    refuses("农历年", because="no date of it"),
    refuses("中历史", because="history"),
    trigger="历",
)
def calendar_label(m: Match) -> Label:
    """The name of a calendar before a date."""
    return Label(lunar=m["n"] in "农阴旧夏废华中")


@rule(
    rf"大?年(?:三十|(?P<d>{CHU}))(?=晚|夜|[^\p{{Han}}]|$|[至到早上下这当的开前后]|\p{{Han}})(?![多余二三四五六七八九]|一(?!大?早))",
    Case("大年三十", MonthDay(12, 0, lunar=True)),
    Case("大年初一", MonthDay(1, 1, lunar=True)),
    Case("年初三", MonthDay(1, 3, lunar=True)),
    Case("大年初一", MonthDay(1, 1, lunar=True), context="{}一大早"),
    Case("年三十", MonthDay(12, 0, lunar=True)),
    refuses("2024年初三季度", because="the third quarter"),
    refuses("今年三十岁", because="an age"),
    refuses("绝命,年三十二", because="an age"),
    refuses("去年三十人", because="a number of people"),
    trigger="年",
)
def new_year_day(m: Match) -> MonthDay | None:
    """A day about the New Year, as people count them; 三十 is the last day of the year, be it the twenty-ninth."""
    if m[0][0] == "年":
        before = m.string[max(0, m.start() - 1) : m.start()]
        after = m.string[m.end() : m.end() + 1]
        if before and (
            before in "0123456789〇零一二三四五六七八九十今去前明后本上来昨当同次每近多几两全青少成"
            or after in {*"岁人个名家天期届年级学、季步项"}
        ):
            return None
    if m["d"]:
        return MonthDay(1, small(m["d"][1]), lunar=True)
    return MonthDay(12, 0, lunar=True)


@rule(
    r"月(?<=(?P<lead>(?P<m>十一|十二|[一二三四五六七八九十正腊冬]))月)(?P<d>朔|既望|望日|晦)(?:日)?+",
    Case("六月朔", MonthDay(6, 1, lunar=True), seen="申报 1880s"),
    Case("二月望日", MonthDay(2, 15, lunar=True), seen="申报 1880s"),
    Case("八月既望", MonthDay(8, 16, lunar=True)),
    Case("九月晦", MonthDay(9, 0, lunar=True)),
    refuses("二月望去", because="to look"),
    trigger="月",
)
def moon_day(m: Match) -> MonthDay:
    """A day by the moon: new, full, the day after, and the last one."""
    days = {"朔": 1, "望日": 15, "既望": 16, "晦": 0}
    return MonthDay(small(m["m"]), days[m["d"]], lunar=True)


RULES: Final = (
    year_minguo,
    year_of_republic,
    year_of_republic_in_figures,
    year_of_reign_ganzhi,
    year_of_reign,
    year_ganzhi,
    year_of_animal,
    year_ganzhi_sui,
    year_ganzhi_bare,
    year_ganzhi_month,
    calendar_label,
    new_year_day,
    moon_day,
)
