"""Times of day: 上午9时30分, 晚8时, 19:30, 三点一刻, 零点, 9—11时, and the parts of a day that stand before them."""

from __future__ import annotations

from typing import Final

from newsparse.dates.forms import NOT_IN_NUMBER, TO, small
from newsparse.dates.ink import Clock, Clocks, DayPart
from newsparse.rules import NUMERAL, Case, Match, compiled, refuses, rule

PARTS: Final = {
    **dict.fromkeys(("凌晨", "拂晓", "清晨", "早晨", "早上", "早间", "上午", "午前", "晨间"), "MO"),
    **dict.fromkeys(("中午", "正午", "午间"), "MI"),
    **dict.fromkeys(("下午", "午后"), "AF"),
    **dict.fromkeys(("傍晚", "黄昏"), "EV"),
    **dict.fromkeys(("晚上", "晚间", "夜间", "夜晚", "深夜", "夜里", "半夜", "当晚"), "NI"),
    **dict.fromkeys(("早", "晨"), "MO"),
    "午夜": "NI",
    **dict.fromkeys(("晚", "夜"), "NI"),
    "午": "MI",
    "白天": "DT",
}
"""The part of the day that a word names, by its TIMEX3 code. No word is given hours of its own."""

HOUR: Final = "(?>[0-9]{1,2}+|二十[一二三四]?|廿[一二三四]?|十[一二三四五六七八九]?|[零〇一二三四五六七八九两])"
MINUTE: Final = "(?>[0-9]{1,2}+|[二三四五]?十[一二三四五六七八九]?|[零〇]?[一二三四五六七八九]|[零〇][0-9](?![0-9]))"
TAIL: Final = "(?:许|左右|整|正(?![式在是值逢当常]))?+"
LEAD: Final = (
    r"(?:(?<=[晚晨夜早])(?<=(?P<lead>(?<![今昨明前当次翌同傍夜每])晚|(?<![凌清早今昨明次翌])晨|(?<![今昨明当前深午半每])夜"
    r"|(?<![今明昨最提及])早))|)"
)
NOT_ON_CLOCK: Final = r"(?<![0-9零〇一二三四五六七八九十百千万亿廿卅几第半数多差]|分之)(?<![0-9]\.)(?<![0-9],)"


IN_THE_DAY: Final = compiled("[上下]午$|凌晨$|清晨$|中午$|午后$|深夜$|夜间$|日[晚夜晨]$")
"""Behind a part of the day 一时 is an hour: 下午一时."""


def clock(m: Match, *, sure: bool) -> Clock | None:
    """Return the time that hour, minute and second groups give; ``None`` for 25 o'clock."""
    hour = small(m["h"])
    minute = m["m"]
    if m["half"]:
        quarter = {"半": 30, "一刻": 15, "三刻": 45}
        at: int | None = quarter[m["half"]]
    else:
        at = small(minute) if minute else None
    second = small(m["s"]) if m["s"] else None
    if hour > 24 or (at or 0) > 59 or (second or 0) > 59:
        return None
    lead = m["lead"]
    return Clock(hour, at, second, PARTS[lead] if lead else None, weak=not sure and not lead)


@rule(
    rf"{LEAD}{NOT_ON_CLOCK}(?P<h>{HOUR}) ?时(?: ?(?P<m>{MINUTE}) ?分(?!之)(?:(?P<s>{MINUTE})秒)?|(?P<half>半"
    rf"|[一三]刻))?+{TAIL}(?![装尚代候光机事]|期(?!间))",
    Case("9时30分", Clock(9, 30)),
    Case("晚8时", Clock(8, part="NI")),
    Case("8时11分许", Clock(8, 11)),
    Case("24时", Clock(24)),
    Case("十时四十分", Clock(10, 40), seen="人民日报 1963-01"),
    Case("20时5分30秒", Clock(20, 5, 30)),
    Case("9时半", Clock(9, 30)),
    Case("早8时", Clock(8, part="MO")),
    Case("三时", Clock(3, weak=True)),
    Case("9 时 20 分", Clock(9, 20), seen="a city daily 2023, text of its PDF"),
    Case("一时", Clock(1), context="下午{}修复通车"),
    refuses("24小时", because="an amount"),
    refuses("一时间", because="for a while"),
    refuses("第8时", because="a count"),
    trigger=NUMERAL,
    after=" 时",
)
def hour_shi(m: Match) -> Clock | None:
    """A clock time with 时."""
    hour, minute = m["h"], m["m"] or m["half"]
    told = bool(minute) or hour.isascii() or len(hour) > 1 or hour == "零"
    if hour == "一" and not m["m"]:
        if IN_THE_DAY.search(m.string, max(0, m.start("h") - 2), m.start("h")) is None:
            return None  # 一时间, 一时三刻
        told = True
    return clock(m, sure=told)


@rule(
    rf"{LEAD}{NOT_ON_CLOCK}(?P<h>{HOUR}) ?点(?P<e>钟|整)?(?:(?P<half>半|[一三]刻)|(?P<m>{MINUTE}"
    rf") ?分?(?![之度个米位项名人万亿%.0-9条点])(?P<s>(?!))?)?+{TAIL}"
    r"(?!之(?![前后])|[评击滴缀心子球赞儿几]|建议|意见|要求|[0-9])",
    Case("8点半", Clock(8, 30)),
    Case("三点一刻", Clock(3, 15)),
    Case("八点三十", Clock(8, 30)),
    Case("9点30分", Clock(9, 30)),
    Case("零点", Clock(0)),
    Case("3点钟", Clock(3)),
    Case("晚9点", Clock(9, part="NI")),
    Case("3点", Clock(3, weak=True)),
    Case("11点左右", Clock(11)),
    Case("8点钟", Clock(8), context="{}之前"),
    refuses("百分之八点零七", because="a share"),
    refuses("零点几", because="less than one"),
    refuses("24点5度", because="degrees"),
    refuses("三点建议", because="three points"),
    refuses("1.5点", because="points"),
    trigger=NUMERAL,
    after=" 点",
)
def hour_dian(m: Match) -> Clock | None:
    """A clock time with 点; a bare 三点 is weak: it may be three points."""
    minute = m["m"] or ""
    if len(minute) == 1 and not minute.isascii() and "分" not in m[0] and minute != "十":
        return None  # 八点二八元, 六点二级: a decimal point in words
    told = m["m"] or m["half"] or m["e"] or m["h"] in {"零", "〇"} or m[0].endswith(("许", "左右"))
    return clock(m, sure=bool(told))


@rule(
    r"(?<![0-9.])(?<![0-9]:)(?P<h>[01]?[0-9]|2[0-4]):(?P<m>[0-5][0-9])(?::(?P<s>[0-5][0-9]))?+(?![0-9:]|[.][0-9])(?:[时许])?+",
    Case("19:30", Clock(19, 30)),
    Case("15:30", Clock(15, 30)),
    Case("08:52", Clock(8, 52)),
    Case("18:59:07", Clock(18, 59, 7)),
    refuses("3:2", because="a score"),
    refuses("1:10000", because="a scale"),
    refuses("25:22", because="a score"),
    trigger=":",
)
def hour_colon(m: Match) -> Clock:
    """A clock time in figures with a colon."""
    return Clock(int(m["h"]), int(m["m"]), int(m["s"]) if m["s"] else None)


@rule(
    r"(?<![0-9:.A-Za-z])(?P<h>1[0-2]|[1-9])(?::(?P<m>[0-5][0-9]))? ?(?P<w>[ap])\.?m\.?(?![A-Za-z])",
    Case("3pm", Clock(3, part="AF")),
    Case("9:30am", Clock(9, 30, part="MO")),
    refuses("5mm", because="millimetres"),
    trigger="m",
)
def hour_latin(m: Match) -> Clock:
    """A clock time of twelve hours, as Hong Kong papers write it."""
    return Clock(int(m["h"]), int(m["m"]) if m["m"] else None, part="AF" if m["w"] == "p" else "MO")


@rule(
    rf"{NOT_IN_NUMBER}(?P<a>{HOUR}){TO}(?P<b>{HOUR})时(?:许)?(?![0-9半])",
    Case("9—11时", Clocks(9, 11)),
    Case("14至18时", Clocks(14, 18)),
    refuses("3至5小时", because="an amount"),
    refuses("25至30时", because="no such hours"),
    trigger=NUMERAL,
    after="-—~至到",
)
def hours(m: Match) -> Clocks | None:
    """A range of hours."""
    first, last = small(m["a"]), small(m["b"])
    return Clocks(first, last) if first <= 24 and last <= 24 else None


@rule(
    rf"{NOT_IN_NUMBER}(?P<a>{HOUR}){TO}(?P<b>{HOUR})点(?:钟)?(?![0-9半意建])",
    Case("八至十点", Clocks(8, 10)),
    Case("9-11点", Clocks(9, 11)),
    refuses("三至五点建议", because="points"),
    trigger=NUMERAL,
    after="-—~至到",
)
def hours_dian(m: Match) -> Clocks | None:
    """A range of hours, with 点."""
    first, last = small(m["a"]), small(m["b"])
    return Clocks(first, last) if first <= 24 and last <= 24 else None


@rule(
    rf"{NOT_IN_NUMBER}(?P<a>[一二三四五六七八九十])(?P<b>[二三四五六七八九十])点(?:(?P<e>钟|左右)|(?<=(?:[上中下]午|早[上晨]|晚上|凌晨|夜里|傍晚)..点))"
    r"(?![0-9半意建])",
    Case("八九点钟", Clocks(8, 9)),
    Case("七八点", Clocks(7, 8), context="晚上{}"),
    refuses("七八点建议", because="points"),
    refuses("三七点钟", because="no two hours on end"),
    trigger=NUMERAL,
    after="点",
)
def hours_run_together(m: Match) -> Clocks | None:
    """Two hours on end in one word."""
    first, last = small(m["a"]), small(m["b"])
    return Clocks(first, last) if last == first + 1 else None


@rule(
    r"差(?P<a>[0-9]{1,2}|[一二三四五六七八九十]{1,2})分钟?(?P<h>[0-9]{1,2}|[一二三四五六七八九十]{1,2})点",
    Case("差五分八点", Clock(7, 55)),
    Case("差10分9点", Clock(8, 50)),
    refuses("差五分", because="no hour"),
    trigger="差",
)
def minutes_to(m: Match) -> Clock | None:
    """So many minutes before the hour."""
    hour, minutes = small(m["h"]), small(m["a"])
    return Clock(hour - 1, 60 - minutes) if 1 <= hour <= 24 and 1 <= minutes <= 30 else None


NOT_A_PART: Final = "(?![报会餐饭年期辈清宴班稻婚市场])"


@rule(
    r"(?P<w>[上下中正]午|午[后前间夜])(?!餐|饭|休|觉|茶|时分)",
    Case("上午", DayPart("MO")),
    Case("下午", DayPart("AF")),
    Case("中午", DayPart("MI")),
    Case("午后", DayPart("AF")),
    refuses("端午", because="a festival"),
    refuses("下午茶", because="a meal"),
    trigger="午",
)
def part_noon(m: Match) -> DayPart:
    """A part of the day, told from noon."""
    return DayPart(PARTS[m["w"]])


@rule(
    r"晚(?:(?<=(?P<lead>[傍夜])晚)|[上间]|)(?:时分|许)?+" + NOT_A_PART,
    Case("晚上", DayPart("NI")),
    Case("傍晚", DayPart("EV")),
    Case("晚", DayPart("NI")),
    refuses("晚报", because="a paper"),
    refuses("晚会", because="a show"),
    trigger="晚",
)
def part_evening(m: Match) -> DayPart:
    """The evening."""
    return DayPart("EV" if m["lead"] == "傍" else "NI")


@rule(
    r"(?P<w>凌晨|清晨|早晨|晨)(?:时分)?(?![报曦钟光练])",
    Case("凌晨", DayPart("MO")),
    Case("清晨", DayPart("MO")),
    refuses("晨报", because="a paper"),
    trigger="晨",
)
def part_morning(m: Match) -> DayPart:
    """The hours before and about dawn."""
    return DayPart(PARTS[m["w"]])


@rule(
    r"(?P<w>早[上间]|早)(?![已就在于期日稻点餐报产年先市教晚])",
    Case("早上", DayPart("MO")),
    Case("早", DayPart("MO")),
    refuses("早已", because="long since"),
    refuses("早稻", because="rice"),
    trigger="早",
)
def part_early(m: Match) -> DayPart:
    """The early hours."""
    return DayPart(PARTS[m["w"]])


@rule(
    r"(?P<w>深夜|夜间|夜里|半夜|夜)(?![晚班校宵市景色总])",
    Case("深夜", DayPart("NI")),
    Case("夜间", DayPart("NI")),
    Case("夜", DayPart("NI")),
    refuses("夜市", because="a market"),
    trigger="夜",
)
def part_night(m: Match) -> DayPart:
    """The night."""
    return DayPart(PARTS[m["w"]])


@rule(
    r"白天(?!鹅)",
    Case("白天", DayPart("DT")),
    refuses("白天鹅", because="a bird"),
    trigger="白天",
)
def part_day(_m: Match) -> DayPart:
    """The day, as forecasts part it from the night."""
    return DayPart("DT")


RULES: Final = (
    hour_shi,
    hour_dian,
    hour_colon,
    hour_latin,
    hours,
    hours_dian,
    hours_run_together,
    minutes_to,
    part_noon,
    part_evening,
    part_morning,
    part_early,
    part_night,
    part_day,
)
