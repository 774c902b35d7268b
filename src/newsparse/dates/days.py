"""Days of a month by number, and weeks of it: 5日, 12号, 5—7日, 初三, 第2周, 第3个星期日."""

from __future__ import annotations

from typing import Final

from newsparse.dates.forms import CHU, DAY, GAP, NOT_IN_NUMBER, TO, small
from newsparse.dates.ink import Day, Days, NthWeek, NthWeekday
from newsparse.rules import NUMERAL, Case, Match, compiled, refuses, rule

END_OF_DAY: Final = compiled("[,。、;)”\n]|$|上午|下午|晚|凌晨|中午|[-—至到]|开[始幕]|[早当]天")
"""What may stand behind 12号 when a day is meant, and not a building, a ship or a berth."""
ONE_MORE: Final = frozenset("电讯晚上下凌深清正傍午晨")
"""Behind 一日 these say that it is the first day of the month."""
MONTH_BEFORE: Final = compiled("[本上下该当次同]个?月 {0,2}$")
"""Before 一日 a month says so: 下月一日."""
NIGHT_OF_IT: Final = compiled(
    r"夜(?:间|里)?(?:[0-9零一二三四五六七八九十]{1,3}[时点]|借|藉|趁|在|从|被|由|袭|遭|攻|突|抵|遇|发|召|举|会|抢|来|,)"
)
"""Behind 七日 it is the night of a day, and no amount of days and nights."""
MAY_STAND_BEFORE: Final = frozenset(",。、;:(“月日于在到至从自是了的天前后\n ")
"""What may stand before it."""


def near(m: Match) -> tuple[str, int, int]:
    """Return the text right before a match, as the arguments of a search."""
    return m.string, max(0, m.start() - 5), m.start()


@rule(
    rf"{NOT_IN_NUMBER}(?P<d>{DAY}){GAP}日(?!谈|内(?!瓦)|元|圆|均|益|龄|薪|游|租|产(?:[0-9]|[一二三四五六七八九十百千万][^名枚批块]|量|能|值|销|奶|煤|粮|钢)|语|程|后(?:再|即|起)|志|记(?!者)|复"
    r"|三餐|千里)(?!本(?:人|国|队|政|籍|海|产|料|式|菜))",
    Case("5日", Day(5)),
    Case("29日", Day(29)),
    Case("三十一日", Day(31), seen="人民日报 1963-01: 新华社三十一日讯"),
    Case("廿一日", Day(21), seen="申报 1947: 本報南京廿一日電"),
    Case("13日", Day(13), context="{}记者招待会上"),
    Case("5日", Day(5), context="{}夜被盗"),
    Case("一日", Day(1), context="自{}起"),
    Case("一日", Day(1), context="下月{}起"),
    Case("一日", Day(1), context="十九路军{}深夜奉令"),
    Case("二十三日", Day(23), context="{}产生首批金牌"),
    Case("七日", Day(7), context="{}夜十一时"),
    Case("22日", Day(22), context="马英九{}晚"),
    refuses("150日元", because="money"),
    refuses("5日产量", because="日产"),
    refuses("3.5日", because="an amount"),
    refuses("5日内", because="an amount"),
    refuses("连续10日", because="an amount"),
    refuses("一日三餐", because="every day"),
    refuses("七日夜", because="seven days and nights as well as a night"),
    trigger=NUMERAL,
    after=" 日",
)
def day(m: Match) -> Day | None:
    """A day without its month."""
    number = small(m["d"])
    if not 1 <= number <= 31:
        return None
    before = m.string[max(0, m.start() - 1) : m.start()]
    if before and before in "续连期时近仅共足满达隔逾约超停休每念":
        return None
    after = m.string[m.end() : m.end() + 1]
    if m["d"] == "一" and not (after in ONE_MORE or (before, after) == ("自", "起") or MONTH_BEFORE.search(*near(m))):
        return None
    if after == "夜" and number <= 10 and not m["d"].isascii() and not NIGHT_OF_IT.match(m.string, m.end()):
        return None
    return None if after in {"前", "后"} and m["d"] in "一二两三五七十" else Day(number)


@rule(
    rf"{NOT_IN_NUMBER}(?P<d>{DAY})号(?![楼线院])",
    Case("12号", Day(12)),
    Case("八号", Day(8)),
    Case("廿号", Day(20)),
    refuses("5号泊位", because="a berth"),
    refuses("嫦娥五号", because="a space craft"),
    refuses("3号楼", because="a building"),
    refuses("第8号", because="a number in a row"),
    trigger=NUMERAL,
    after="号",
)
def day_hao(m: Match) -> Day | None:
    """A day as people say it, where nothing counted follows."""
    number = small(m["d"])
    before = m.string[max(0, m.start() - 1) : m.start()]
    if not 1 <= number <= 31 or (before and before not in MAY_STAND_BEFORE):
        return None  # 嫦娥五号, 空军一号
    listed = m.string[max(0, m.start() - 2) : m.start()] == "号、"
    ended = before == "月" or listed or END_OF_DAY.match(m.string, m.end()) is not None
    return Day(number) if ended else None


@rule(
    rf"{NOT_IN_NUMBER}(?P<a>{DAY}){GAP}[日号]?{TO}(?P<b>{DAY}){GAP}日(?!内|元|游)",
    Case("5—7日", Days(5, 7)),
    Case("5日至7日", Days(5, 7)),
    Case("28日—30日", Days(28, 30)),
    Case("五日到七日", Days(5, 7)),
    refuses("30~90日", because="an amount"),
    refuses("5—7", because="no 日"),
    trigger=NUMERAL,
    after=" 日号-—~至到",
)
def days(m: Match) -> Days | None:
    """A range of days; the first 日 may be left out."""
    first, last = small(m["a"]), small(m["b"])
    return Days(first, last) if 1 <= first <= 31 and 1 <= last <= 31 else None


@rule(
    rf"{NOT_IN_NUMBER}(?P<row>(?:{DAY}、){{1,10}}+)(?P<b>{DAY}){GAP}日(?!内|元|游)",
    Case("5、6日", Days(5, 6)),
    Case("十八、十九日", Days(18, 19)),
    Case("29、30、31日", Days(29, 31)),
    refuses("5、9日", because="two days with others between them"),
    trigger=NUMERAL,
    after="、",
)
def days_listed(m: Match) -> Days | None:
    """Days on end that share their 日."""
    numbers = [small(each) for each in (*m["row"].split("、")[:-1], m["b"])]
    on_end = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return Days(numbers[0], numbers[-1]) if on_end and numbers[0] >= 1 and numbers[-1] <= 31 else None


@rule(
    rf"{NOT_IN_NUMBER}(?P<a>{DAY})号?{TO}(?P<b>{DAY})号(?![楼线院])",
    Case("10号-12号", Days(10, 12)),
    Case("5至7号", Days(5, 7)),
    refuses("3至5号楼", because="buildings"),
    trigger=NUMERAL,
    after="号-—~至到",
)
def days_hao(m: Match) -> Days | None:
    """A range of days, with 号."""
    first, last = small(m["a"]), small(m["b"])
    return Days(first, last) if 1 <= first <= 31 and 1 <= last <= 31 else None


@rule(
    rf"(?<![大年当最起]){CHU}(?![中高级年班、]|学生|毕业|到|至)(?:[日号])?+",
    Case("初三", Day(3, lunar=True, sure=False)),
    Case("初十日", Day(10, lunar=True), seen="申报 1881"),
    refuses("初三学生", because="a school year"),
    trigger="初",
)
def day_chu(m: Match) -> Day | None:
    """A day of the first ten of a lunar month, named beside its month or after 大年, or with 日."""
    return Day(small(m[0][1]), lunar=True, sure=m[0].endswith("日"))


@rule(
    r"第(?P<n>[一二三四五1-5])(?:个)?(?:周|星期)(?![一二三四五六日天年])",
    Case("第2周", NthWeek(2)),
    Case("第一个星期", NthWeek(1)),
    refuses("第2周年", because="an anniversary"),
    trigger="第",
)
def nth_week(m: Match) -> NthWeek:
    """A week of a month by its place."""
    return NthWeek(small(m["n"]))


@rule(
    r"第(?P<n>[一二三四五1-5])个(?:周|星期|礼拜)(?P<d>[一二三四五六日天])(?![年])",
    Case("第3个星期日", NthWeekday(3, 7)),
    Case("第二个星期天", NthWeekday(2, 7)),
    Case("第一个周五", NthWeekday(1, 5)),
    refuses("第三个星期", because="no day of it"),
    trigger="个",
)
def nth_weekday(m: Match) -> NthWeekday:
    """A weekday of a month by its place."""
    return NthWeekday(small(m["n"]), min(7, "一二三四五六日天".index(m["d"]) + 1))


RULES: Final = (day, day_hao, days, days_listed, days_hao, day_chu, nth_week, nth_weekday)
