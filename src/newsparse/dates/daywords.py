"""Days and weeks by their distance, and days of the week: 今日, 昨晚, 当天, 次日, 上周, 本周三, 星期二, 周末."""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import RelDay, RelSpan, Unit, Week, Weekday, Weekend
from newsparse.rules import Case, Match, refuses, rule

OFFSETS: Final = {"今": 0, "本": 0, "昨": -1, "前": -2, "明": 1, "后": 2}
TOLD: Final = {"当": 0, "同": 0, "是": 0, "即": 0, "该": 0, "次": 1, "翌": 1}
PARTS: Final = {"晨": "MO", "早": "MO", "晚": "NI", "夜": "NI", "午": "MI", "晩": "NI"}

WORD_BEFORE: Final = (
    r"(?<![目以之此日从最近当空史生然先支门眼提](?=前))(?<![证文声清黎说表高分透光发开简鲜](?=明))(?<![如至古迄](?=今日子))"
    r"(?<![以之今此最然先日时午幕随落战产饭课](?=后))"
)
"""What swallows the first character: 目前, 证明, 以后."""
NATION: Final = "(?!本(?:人|国|队|政|产|军|海|籍|语|式|男|女|首|和|与|在|、))"
"""今日本… is about Japan as often as about today; these go with Japan."""


@rule(
    rf"{WORD_BEFORE}(?<!时至)(?P<w>[今昨明])日(?!头条|之星|说法|亚洲|美国|子){NATION}",
    Case("今日", RelDay(0), seen="咸宁日报 2024-08-06"),
    Case("昨日", RelDay(-1)),
    Case("明日", RelDay(1)),
    refuses("今日头条", because="a name"),
    refuses("证明日期", because="证明"),
    refuses("清明日", because="清明"),
    trigger="日",
)
def day_ri(m: Match) -> RelDay:
    """Yesterday, today, tomorrow, with 日."""
    return RelDay(OFFSETS[m["w"]])


@rule(
    r"(?<![目以之此日从最近当空史生然先支门眼提年月周])前日(?![期均程常产报后本])",
    Case("前日", RelDay(-2), seen="申报 1880s"),
    refuses("目前日均", because="目前"),
    refuses("年前日", because="年前"),
    trigger="前日",
)
def day_before_ri(_m: Match) -> RelDay:
    """The day before yesterday, with 日."""
    return RelDay(-2)


@rule(
    rf"{WORD_BEFORE}(?<=(?P<lead>大(?=[前后]))|)(?P<w>[今昨明前后])天(?!津|(?<=[前后明]天)(?:下(?!午|起|来|班|雨)"
    r"|[气空才然性使花生真敌文]))",
    Case("今天", RelDay(0)),
    Case("昨天", RelDay(-1)),
    Case("前天", RelDay(-2)),
    Case("明天", RelDay(1)),
    Case("后天", RelDay(2)),
    Case("大前天", RelDay(-3)),
    Case("大后天", RelDay(3)),
    refuses("目前天津", because="目前"),
    refuses("今后天气", because="今后"),
    refuses("此前天然气", because="此前"),
    trigger="天",
)
def day_tian(m: Match) -> RelDay:
    """Today and its neighbours, with 天."""
    offset = OFFSETS[m["w"]]
    return RelDay(offset + (-1 if offset < 0 else 1) if m["lead"] else offset)


@rule(
    r"(?<![正好恰适想不相共合每首层担充任该](?=[当同次]))(?<![这每首](?=次))(?P<w>[当同次翌])日(?!而语|本|方|元|常"
    r"|均|期|产|语|军|寇|照|报|薪)",
    Case("当日", RelDay(0, told=True)),
    Case("同日", RelDay(0, told=True)),
    Case("次日", RelDay(1, told=True)),
    Case("翌日", RelDay(1, told=True)),
    refuses("当日本队进球", because="当 and 日本"),
    refuses("不同日期", because="不同"),
    refuses("同日本", because="同 and 日本"),
    trigger="日",
)
def told_ri(m: Match) -> RelDay:
    """A day counted from one told before, with 日."""
    return RelDay(TOLD[m["w"]], told=True)


@rule(
    r"(?<![^,。;:、“( \n至])(?:是|即)日(?!本|元|常|起)",
    Case("是日", RelDay(0, told=True), seen="申报 1880s"),
    Case("即日", RelDay(0, told=True)),
    refuses("是日本", because="日本"),
    refuses("就是日常", because="日常"),
    trigger="日",
)
def that_day(_m: Match) -> RelDay:
    """是日 at the head of a clause: 当日."""
    return RelDay(0, told=True)


@rule(
    r"(?<![正好恰适不应担充任相承])(?:当|第二)天(?!津|下(?!午)|[气空花堂然才性使生主文])",
    Case("当天", RelDay(0, told=True), seen="咸宁日报 2024-08-06"),
    Case("第二天", RelDay(1, told=True)),
    refuses("当天津队", because="天津"),
    refuses("当天下", because="天下"),
    trigger="天",
)
def told_tian(m: Match) -> RelDay:
    """The day told before, or the one after it, with 天."""
    return RelDay(0 if m[0].startswith("当") else 1, told=True)


@rule(
    r"(?<![0-9零一二两三四五六七八九十])前一[天日](?![线])",
    Case("前一天", RelDay(-1, told=True)),
    Case("前一日", RelDay(-1, told=True)),
    refuses("前一线", because="no day"),
    trigger="前一",
)
def day_before(_m: Match) -> RelDay:
    """The day before one told."""
    return RelDay(-1, told=True)


BRACKETED: Final = r"(?P<n>[0-9]{1,3}|[一二三四五六七八九十廿]{1,4}) ?"


@rule(
    rf"(?P<w>[今昨明前])\( ?{BRACKETED}\)日",
    Case("昨(18)日", RelDay(-1), seen="a Hong Kong daily 2013"),
    Case("今（十九）日", RelDay(0)),
    refuses("表(18)日", because="no such word"),
    trigger=")日",
)
def day_with_number(m: Match) -> RelDay:
    """A day by its distance, with its number in brackets, as Taiwan's papers write it."""
    return RelDay(OFFSETS[m["w"]])


@rule(
    rf"(?P<w>[今昨明])\( ?{BRACKETED}\)(?P<p>[晚晨早夜])",
    Case("昨(18)晚", RelDay(-1, part="TNI")),
    Case("今（19）晨", RelDay(0, part="TMO")),
    refuses("表(18)晚", because="no such word"),
    trigger=")",
)
def part_with_number(m: Match) -> RelDay:
    """A part of a day by its distance, with the number of the day in brackets."""
    return RelDay(OFFSETS[m["w"]], part=f"T{PARTS[m['p']]}")


@rule(
    r"今明(?:两|2|二)(?P<u>[天日])",
    Case("今明两天", RelSpan(0, 1, Unit.DAY)),
    refuses("明两天", because="no such word"),
    trigger="今明",
)
def today_and_tomorrow(_m: Match) -> RelSpan:
    """Today and tomorrow."""
    return RelSpan(0, 1, Unit.DAY)


@rule(
    r"今明(?:两|2|二)年",
    Case("今明两年", RelSpan(0, 1, Unit.YEAR)),
    refuses("今明后三年", because="three years"),
    trigger="今明",
)
def this_year_and_next(_m: Match) -> RelSpan:
    """This year and the next."""
    return RelSpan(0, 1, Unit.YEAR)


def part_of(m: Match) -> RelDay:
    """Return the part of a day that two characters name."""
    word = m["w"]
    told = word in TOLD
    return RelDay(TOLD[word] if told else OFFSETS[word], told=told, part=f"T{PARTS[m[0][-1]]}")


@rule(
    r"(?<![正好恰适不每以目证说])(?P<w>[今昨明前当次翌同])晚(?![清期年报会餐饭辈于点婚熟稻])",
    Case("昨晚", RelDay(-1, part="TNI")),
    Case("今晚", RelDay(0, part="TNI")),
    Case("当晚", RelDay(0, told=True, part="TNI")),
    Case("次晚", RelDay(1, told=True, part="TNI")),
    refuses("每晚", because="every evening"),
    refuses("明晚期", because="the late Ming"),
    trigger="晚",
)
def evening(m: Match) -> RelDay:
    """The evening of a day."""
    return part_of(m)


@rule(
    r"(?<![正好恰适不每以目证说])(?P<w>[今昨明次翌])晨(?![报曦钟])",
    Case("今晨", RelDay(0, part="TMO")),
    Case("昨晨", RelDay(-1, part="TMO"), seen="申报 1930s"),
    Case("次晨", RelDay(1, told=True, part="TMO")),
    refuses("今晨报", because="a paper"),
    trigger="晨",
)
def morning(m: Match) -> RelDay:
    """The morning of a day."""
    return part_of(m)


@rule(
    r"(?<![正好恰适不每以目证说])(?P<w>[今昨明])早(?![已就在于期日稻点餐报产年先])",
    Case("今早", RelDay(0, part="TMO")),
    Case("明早", RelDay(1, part="TMO")),
    refuses("如今早已", because="已"),
    trigger="早",
)
def early(m: Match) -> RelDay:
    """The early hours of a day."""
    return part_of(m)


@rule(
    r"(?<![正好恰适不每以目证说])(?P<w>[今昨当前])夜(?![间里晚班校宵市景色总])",
    Case("昨夜", RelDay(-1, part="TNI")),
    Case("今夜", RelDay(0, part="TNI")),
    Case("当夜", RelDay(0, told=True, part="TNI")),
    refuses("每夜", because="every night"),
    trigger="夜",
)
def night(m: Match) -> RelDay:
    """The night of a day."""
    return part_of(m)


WEEK_LEAD: Final = (
    r"(?<=(?P<lead>(?:(?<![以马早晚路海地身线北])上{1,2}|(?<![日基成样版根资])本|(?<![留剩余拿放写打])下{1,2}"
    r"|这)(?:一|个)?)|)"
)
NOT_COUNTED: Final = r"(?<![0-9零〇一二三四五六七八九十百千每几两半数满])"
DAY_OF_WEEK: Final = "(?P<d>[一二三四五六日天])"
DAY_OF_ZHOU: Final = "(?P<d>[一二三四五六日])"
NOT_A_WEEKDAY: Final = "(?![年次岁届名期批个分福味大]|天(?!津)|[一二三四五六七八九十百])"


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
    rf"{NOT_COUNTED}{WEEK_LEAD}周{DAY_OF_ZHOU}(?:[日号](?=$))?+{NOT_A_WEEKDAY}",
    Case("周三", Weekday(3)),
    Case("本周三", Weekday(3, 0)),
    Case("上周五", Weekday(5, -1)),
    Case("下周六", Weekday(6, 1)),
    Case("下下周三", Weekday(3, 2)),
    Case("周日", Weekday(7)),
    refuses("两周三次", because="two weeks"),
    refuses("每周三", because="every Wednesday"),
    refuses("周六福", because="a jeweller"),
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
    rf"{NOT_COUNTED}{WEEK_LEAD}(?<![该当])周末(?!版|刊|画报|影院|剧场|大舞台)",
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
    day_ri,
    day_before_ri,
    day_tian,
    told_ri,
    that_day,
    told_tian,
    day_before,
    day_with_number,
    part_with_number,
    today_and_tomorrow,
    this_year_and_next,
    evening,
    morning,
    early,
    night,
    weekday_zhou,
    weekday_xingqi,
    weekday_libai,
    weekday_spaced,
    weekend,
    week_zhou,
    week_xingqi,
    week_libai,
)
