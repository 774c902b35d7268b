"""Weeks and days of the week: 上周, 本周三, 星期二, 周末."""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import Week, Weekday, Weekend
from newsparse.rules import Case, Match, refuses, rule

WEEK_LEAD: Final = (
    r"(?<=(?P<lead>(?:(?<![以马早晚路海地身线北])上{1,2}|(?<![日基成样版根资])本|(?<![留剩余拿放写打])下{1,2}"
    r"|这)(?:一|个)?)|)"
)
NOT_COUNTED: Final = r"(?<!(?<![周期拜])[0-9零〇一二三四五六七八九十百千每几两半数满])"
"""No amount of weeks: 两周, 每周; the day of another week may stand before, 周六周日."""
DAY_OF_WEEK: Final = "(?P<d>[一二三四五六日天])"
DAY_OF_ZHOU: Final = "(?P<d>[一二三四五六日])"
NOT_A_WEEKDAY: Final = (
    r"(?!(?<=天)[气津]|[年次岁届名期批个分福味大]|天(?!津)|[二三四五六七八九十百]|一(?!天|大?早|上午|整天|起|同)"
    r"|\p{Han}?(?:教授|先生|女士|主任|院士|博士|同志|老师|书记|[局市县省部处科校院厂社]长|经理|记者|委员|代表(?!团|队|大会)))"
)
"""What makes it another word, or part of a name: 周一渤教授."""


def week_of(lead: str | None) -> int | None:
    """Return how many weeks away the week that a lead names is: 上周 −1, 下下周 2."""
    if not lead:
        return None
    word = lead.rstrip("一个")
    return {"上": -1, "下": 1}.get(word[0], 0) * len(word)


def weekday_of(m: Match) -> Weekday:
    """Return the weekday that a match names."""
    return Weekday(min(7, "一二三四五六日天".index(m["d"]) + 1), week_of(m["lead"]))


@rule(
    rf"{NOT_COUNTED}{WEEK_LEAD}(?<!商、?)周{DAY_OF_ZHOU}(?:[日号](?=$))?+{NOT_A_WEEKDAY}",
    Case("周三", Weekday(3)),
    Case("本周三", Weekday(3, 0)),
    Case("上周五", Weekday(5, -1)),
    Case("下周六", Weekday(6, 1)),
    Case("下下周三", Weekday(3, 2)),
    Case("周日", Weekday(7)),
    Case("上周六", Weekday(6, -1), context="{}一天就有五千人入园"),
    refuses("两周三次", because="two weeks"),
    refuses("每周三", because="every Wednesday"),
    refuses("周六福", because="a jeweller"),
    refuses("夏、商、周三代", because="a dynasty"),
    refuses("第一周五天", because="a week by its place"),
    trigger="周",
)
def weekday_zhou(m: Match) -> Weekday:
    """A day of the week, with 周."""
    return weekday_of(m)


@rule(
    rf"{NOT_COUNTED}{WEEK_LEAD}星期{DAY_OF_WEEK}{NOT_A_WEEKDAY}",
    Case("星期二", Weekday(2), seen="咸宁日报 2024-08-06"),
    Case("星期日", Weekday(7)),
    Case("上星期天", Weekday(7, -1)),
    Case("下個星期三", Weekday(3, 1)),
    refuses("三个星期", because="an amount"),
    refuses("每星期三", because="every Wednesday"),
    trigger="星期",
)
def weekday_xingqi(m: Match) -> Weekday:
    """A day of the week, with 星期."""
    return weekday_of(m)


@rule(
    rf"{NOT_COUNTED}{WEEK_LEAD}礼拜{DAY_OF_WEEK}{NOT_A_WEEKDAY}",
    Case("禮拜六", Weekday(6)),
    Case("上礼拜五", Weekday(5, -1)),
    refuses("做礼拜", because="a service"),
    trigger="礼拜",
)
def weekday_libai(m: Match) -> Weekday:
    """A day of the week, with 礼拜."""
    return weekday_of(m)


@rule(
    rf"星 期 {DAY_OF_WEEK}",
    Case("星 期 二", Weekday(2), seen="a Hong Kong daily 2013-11-19"),
    refuses("星 期", because="no day of it"),
    trigger="星 期",
)
def weekday_spaced(m: Match) -> Weekday:
    """A day of the week in a masthead whose letters are spaced out."""
    return Weekday(min(7, "一二三四五六日天".index(m["d"]) + 1))


@rule(
    rf"{NOT_COUNTED}{WEEK_LEAD}(?<![该当])(?<!那个)(?<!每个)周末(?!版|刊|画报|影院|剧场|大舞台)",
    Case("周末", Weekend()),
    Case("本周末", Weekend(0)),
    Case("上周末", Weekend(-1)),
    refuses("每周末", because="every weekend"),
    refuses("周末画报", because="a name"),
    trigger="周末",
)
def weekend(m: Match) -> Weekend:
    """Saturday and Sunday."""
    return Weekend(week_of(m["lead"]))


@rule(
    r"(?:(?<![以马早晚路海地身线北])上{1,2}(?:一|个)?|(?<![日基成样版根资])本|(?<![留剩余拿放写打])下{1,2}(?:一|个)?"
    r"|(?<![把将在对])这(?:一|个)?)周"
    r"(?![边围转年岁期到遭密知刊全游报长恩总末家庄口村身])(?!一[至到])",
    Case("上周", Week(-1)),
    Case("本周", Week(0)),
    Case("下周", Week(1)),
    Case("上一周", Week(-1)),
    Case("下下周", Week(2)),
    refuses("以上周期", because="周期"),
    refuses("本周边", because="周边"),
    trigger="周",
)
def week_zhou(m: Match) -> Week:
    """A week by its distance from this one, with 周."""
    return Week(week_of(m[0].removesuffix("周")) or 0)


@rule(
    r"(?:(?<![以马早晚])上{1,2}个?|(?<![日基])本|下{1,2}个?|这个?)星期(?![一二三四五六日天])",
    Case("上星期", Week(-1)),
    Case("下個星期", Week(1)),
    Case("这个星期", Week(0)),
    refuses("三个星期", because="an amount"),
    trigger="星期",
)
def week_xingqi(m: Match) -> Week:
    """A week by its distance from this one, with 星期."""
    return Week(week_of(m[0].removesuffix("星期")) or 0)


@rule(
    r"(?:(?<![以马早晚])上{1,2}个?|(?<![日基])本|下{1,2}个?|这个?)礼拜(?![一二三四五六日天堂])",
    Case("上礼拜", Week(-1)),
    Case("下個禮拜", Week(1)),
    refuses("做礼拜", because="a service"),
    trigger="礼拜",
)
def week_libai(m: Match) -> Week:
    """A week by its distance from this one, with 礼拜."""
    return Week(week_of(m[0].removesuffix("礼拜")) or 0)


RULES: Final = (
    weekday_zhou,
    weekday_xingqi,
    weekday_libai,
    weekday_spaced,
    weekend,
    week_zhou,
    week_xingqi,
    week_libai,
)
