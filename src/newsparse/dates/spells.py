"""Amounts of time on the clock, and amounts given as ranges: 24小时, 27分钟7秒, 一刻钟, 3至5天, 3~6个月."""

from __future__ import annotations

from typing import Final

from newsparse.dates.amounts import (
    ALONE,
    ANCHORS,
    CLOCK_ANCHORS,
    LEAD,
    MORE,
    TO,
    VAGUE,
    N,
    anchor,
    behind,
    behind_range,
    between,
    length,
    number,
)
from newsparse.dates.ink import Length
from newsparse.dates.scales import Anchor, Unit
from newsparse.rules import NUMERAL, Case, Match, refuses, rule

H, MIN, S = Unit.HOUR, Unit.MINUTE, Unit.SECOND


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?个?(?P<half>半)?[多余]?小时(?:(?P<m>{N})分钟?)?+(?:(?P<s>{N}"
    rf")秒)?+(?!候|工){CLOCK_ANCHORS}",
    Case("24小时", Length(((24, H),)), seen="咸宁日报 2024-08-06"),
    Case("3小时20分", Length(((3, H), (20, MIN)))),
    Case("两个小时", Length(((2, H),))),
    Case("约3小时", Length(((3, H),), mod="APPROX")),
    Case("1个半小时", Length(((1.5, H),))),
    Case("24小时", Length(((24, H),)), context="{}内送达"),
    Case("6小时", Length(((6, H),)), context="{}后合龙"),
    Case("1200 多个小时", Length(((1200, H),), mod="MORE_THAN")),
    refuses("小时候", because="childhood"),
    refuses("9时", because="a time of day"),
    trigger=NUMERAL,
    after=behind("小时", "个小", "个半", "个多", "个余"),
)
def hours_long(m: Match) -> Length | None:
    """Hours, and what is added to them."""
    return length(m, H, ("m", MIN), ("s", S))


@rule(
    rf"{LEAD}{ALONE}半个?(?:多)?小时{CLOCK_ANCHORS}",
    Case("半小时", Length(((30, MIN),))),
    Case("半个小时", Length(((30, MIN),))),
    refuses("小时", because="no amount"),
    trigger="小时",
)
def half_hour(m: Match) -> Length:
    """Half an hour."""
    return Length(((30, MIN),), anchor=anchor(m), mod="APPROX" if m["about"] else None)


@rule(
    rf"{LEAD}{ALONE}(?P<v>(?!))?(?P<n>[0-9]{{1,3}})(?P<more>(?!))?分(?P<s>[0-9]{{1,2}})秒(?![0-9]){CLOCK_ANCHORS}",
    Case("1分36秒", Length(((1, MIN), (36, S)))),
    Case("35分48秒", Length(((35, MIN), (48, S)))),
    refuses("1分58秒21", because="a time of sports, a measure"),
    trigger=NUMERAL,
    after="分",
)
def minutes_and_seconds(m: Match) -> Length | None:
    """Minutes and seconds."""
    return length(m, MIN, ("s", S))


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?分钟(?:(?P<s>{N})秒)?+{CLOCK_ANCHORS}",
    Case("27分钟7秒", Length(((27, MIN), (7, S)))),
    Case("5分钟", Length(((5, MIN),))),
    Case("十几分钟", Length((), vague=True)),
    refuses("3分", because="points"),
    trigger=NUMERAL,
    after=behind("分钟"),
)
def minutes_long(m: Match) -> Length | None:
    """Minutes, and seconds."""
    return length(m, MIN, ("s", S))


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE}) ?(?:秒钟|秒(?=[以之]?[内后前](?![排卫])))(?!表){CLOCK_ANCHORS}",
    Case("30秒钟", Length(((30, S),))),
    Case("15秒", Length(((15, S),)), context="{}之内报警"),
    refuses("49秒89", because="a time in a race"),
    refuses("以49秒夺冠", because="a time in a race"),
    trigger=NUMERAL,
    after=behind("秒"),
)
def seconds_long(m: Match) -> Length | None:
    """Seconds."""
    return length(m, S)


@rule(
    rf"{LEAD}{ALONE}(?:{VAGUE}|(?P<n>{N}){MORE})个?(?P<half>半)?钟头{CLOCK_ANCHORS}",
    Case("三个钟头", Length(((3, H),))),
    refuses("钟头", because="no amount"),
    trigger="钟头",
)
def hours_of_talk(m: Match) -> Length | None:
    """Hours, as people say it."""
    return length(m, H)


@rule(
    rf"{LEAD}{ALONE}半个?钟头{CLOCK_ANCHORS}",
    Case("半个钟头", Length(((30, MIN),))),
    Case("半钟头", Length(((30, MIN),))),
    refuses("钟头", because="no amount"),
    trigger="钟头",
)
def half_hour_of_talk(m: Match) -> Length:
    """Half an hour, as people say it."""
    return Length(((30, MIN),), anchor=anchor(m), mod="APPROX" if m["about"] else None)


@rule(
    rf"{ALONE}(?P<n>[0-9]{{1,2}}|[一两三四五六七八九十]{{1,3}})点钟(?=之久|的功夫)",
    Case("两点钟", Length(((2, H),)), context="{}之久", seen="申报 1870s"),
    refuses("两点钟开会", because="a time of day"),
    trigger="点钟",
)
def hours_of_old(m: Match) -> Length | None:
    """So many hours, as old papers write it: 兩點鐘之久."""
    read = number(m["n"])
    return None if read is None else Length(((read[0], H),))


@rule(
    r"(?<![0-9点时])(?P<n>[一三])刻钟",
    Case("一刻钟", Length(((15, MIN),))),
    Case("三刻钟", Length(((45, MIN),))),
    refuses("8点一刻钟", because="a time of day"),
    trigger="刻钟",
)
def quarter_hour(m: Match) -> Length:
    """A quarter of an hour, or three."""
    return Length(((15 if m["n"] == "一" else 45, MIN),))


def pattern(unit: str, after: str = "", *, bare: str = "") -> str:
    """Return the pattern of a range of amounts; the unit may be left out of the first, or shortened to ``bare``."""
    left = f"(?:{bare or unit})?"
    return rf"{LEAD}{ALONE}(?P<a>{N}) ?{left}{TO}(?P<b>{N}) ?{unit}{after}{ANCHORS}"


@rule(
    pattern("年", "(?![级制代度底末初春夏秋冬]|[0-9一二三四五六七八九十]{1,2}+月)"),
    Case("3至5年", Length(((3, Unit.YEAR),), ((5, Unit.YEAR),))),
    Case("三到五年", Length(((3, Unit.YEAR),), ((5, Unit.YEAR),))),
    Case("未来3—5年", Length(((3, Unit.YEAR),), ((5, Unit.YEAR),), anchor=Anchor.AHEAD)),
    refuses("2021—2023年", because="years by number"),
    trigger=NUMERAL,
    after=behind_range("年"),
)
def years_between(m: Match) -> Length | None:
    """A range of years."""
    return None if len(m["a"]) == 4 or (len(m["b"]) == 4 and m["b"].isdecimal()) else between(m, Unit.YEAR)


@rule(
    pattern("个月", bare="个月|个"),
    Case("3~6个月", Length(((3, Unit.MONTH),), ((6, Unit.MONTH),))),
    Case("三至六个月", Length(((3, Unit.MONTH),), ((6, Unit.MONTH),))),
    refuses("3—6月", because="months by number"),
    trigger=NUMERAL,
    after=behind_range("个", "个月"),
)
def months_between(m: Match) -> Length | None:
    """A range of months."""
    return between(m, Unit.MONTH)


@rule(
    pattern("周", "(?![年岁一二三四五六日末])"),
    Case("2至3周", Length(((2, Unit.WEEK),), ((3, Unit.WEEK),))),
    refuses("2至3周年", because="anniversaries"),
    trigger=NUMERAL,
    after=behind_range("周"),
)
def weeks_between(m: Match) -> Length | None:
    """A range of weeks."""
    return between(m, Unit.WEEK)


@rule(
    pattern("天"),
    Case("3至5天", Length(((3, Unit.DAY),), ((5, Unit.DAY),))),
    Case("未来3到5天", Length(((3, Unit.DAY),), ((5, Unit.DAY),), anchor=Anchor.AHEAD)),
    refuses("第3至5天", because="places in a row"),
    trigger=NUMERAL,
    after=behind_range("天"),
)
def days_between(m: Match) -> Length | None:
    """A range of days."""
    return between(m, Unit.DAY)


@rule(
    pattern("日"),
    Case("30~90日", Length(((30, Unit.DAY),), ((90, Unit.DAY),))),
    refuses("5—7日", because="days of the month"),
    trigger=NUMERAL,
    after=behind_range("日"),
)
def days_between_ri(m: Match) -> Length | None:
    """A range of days with 日, where it cannot be days of a month."""
    found = between(m, Unit.DAY)
    return found if found and (found.upper[0][0] > 31 or m["within"]) else None


@rule(
    pattern("小时", bare="个?小时"),
    Case("3至5小时", Length(((3, H),), ((5, H),))),
    Case("2-3小时", Length(((2, H),), ((3, H),))),
    refuses("3至5时", because="times of day"),
    trigger=NUMERAL,
    after=behind_range("小时", "个小"),
)
def hours_between(m: Match) -> Length | None:
    """A range of hours."""
    return between(m, H)


@rule(
    pattern("个小时", bare="个"),
    Case("2到3个小时", Length(((2, H),), ((3, H),))),
    refuses("2到3个", because="no unit of time"),
    trigger=NUMERAL,
    after=behind_range("个", "个月"),
)
def hours_between_ge(m: Match) -> Length | None:
    """A range of hours, with 个."""
    return between(m, H)


@rule(
    pattern("分钟"),
    Case("5至10分钟", Length(((5, MIN),), ((10, MIN),))),
    refuses("5至10分", because="points"),
    trigger=NUMERAL,
    after=behind_range("分钟"),
)
def minutes_between(m: Match) -> Length | None:
    """A range of minutes."""
    return between(m, MIN)


RULES: Final = (
    hours_long,
    half_hour,
    minutes_long,
    minutes_and_seconds,
    seconds_long,
    hours_of_talk,
    half_hour_of_talk,
    hours_of_old,
    quarter_hour,
    years_between,
    months_between,
    weeks_between,
    days_between,
    days_between_ri,
    hours_between,
    hours_between_ge,
    minutes_between,
)
