"""Times that recur: 每天, 每年, 每周三, 每月5日, 每隔15分钟, 隔年, 每逢周末."""

from __future__ import annotations

from typing import Final

from newsparse.dates.amounts import N, number
from newsparse.dates.forms import small
from newsparse.dates.ink import Every
from newsparse.dates.scales import Unit
from newsparse.rules import Case, Match, refuses, rule

UNITS: Final = {
    "年": Unit.YEAR,
    "月": Unit.MONTH,
    "周": Unit.WEEK,
    "星期": Unit.WEEK,
    "礼拜": Unit.WEEK,
    "天": Unit.DAY,
    "日": Unit.DAY,
    "小时": Unit.HOUR,
    "分钟": Unit.MINUTE,
    "秒": Unit.SECOND,
    "季度": Unit.QUARTER,
    "季": Unit.QUARTER,
}


CLOCK: Final = frozenset({"秒", "小时", "分钟"})
RATED: Final = frozenset("米升克里吨次帧字转度")


@rule(
    r"每(?:一|个(?![天日年]))?(?P<u>年(?:年?[初底末](?!级|中))?|月[初底末]?|天|日|小时|分钟|秒|季度|季)(?:度)?(?![刊龄轻]|(?<=天)[津空然]"
    r"|(?<=月)[球亮]|(?<=日)(?:邮报|电讯|新闻|商报|经济|优鲜|坚果))",
    Case("每天", Every(Unit.DAY), seen="咸宁日报 2024-08-06"),
    Case("每日", Every(Unit.DAY)),
    Case("每年", Every(Unit.YEAR)),
    Case("每月", Every(Unit.MONTH)),
    Case("每个月", Every(Unit.MONTH)),
    Case("每小时", Every(Unit.HOUR)),
    Case("每季度", Every(Unit.QUARTER)),
    Case("每年年末", Every(Unit.YEAR)),
    refuses("每况愈下", because="no time"),
    refuses("立方米每秒", because="a rate"),
    refuses("每分钟600转", because="a rate"),
    refuses("每日电讯报", because="a paper"),
    trigger="每",
)
def every(m: Match) -> Every | None:
    """Each one of a unit of time; 立方米每秒 and 每分钟600转 are rates."""
    if m["u"] in CLOCK:
        before, after = m.string[max(0, m.start() - 1) : m.start()], m.string[m.end() : m.end() + 1]
        if before in RATED or after.isdecimal():
            return None
    return Every(UNITS[m["u"] if m["u"] in UNITS else m["u"][0]])


@rule(
    r"每(?:逢|个|到)?(?:周|星期|礼拜)(?:(?P<d>[一二三四五六日天])(?![次年]|(?<=一)\p{Han}{2,4}[、,]每[月天日季旬半])|(?P<e>末))?+(?![年岁期刊报])",
    Case("每周", Every(Unit.WEEK)),
    Case("每周三", Every(Unit.WEEK, weekday=3)),
    Case("每周", Every(Unit.WEEK), context="{}一调度、每月一通报"),
    Case("每个星期", Every(Unit.WEEK)),
    Case("每星期日", Every(Unit.WEEK, weekday=7)),
    Case("每逢周末", Every(Unit.WEEK, value="XXXX-WXX-WE")),
    refuses("每周年", because="anniversaries"),
    trigger="每",
)
def every_week(m: Match) -> Every:
    """Each week, or one day of each week."""
    if m["e"]:
        return Every(Unit.WEEK, value="XXXX-WXX-WE")
    return Every(Unit.WEEK, weekday=min(7, "一二三四五六日天".index(m["d"]) + 1) if m["d"] else None)


@rule(
    rf"每(?:隔)?(?P<n>{N}|半)个?(?P<u>年|月|周|星期|天|日|小时|分钟|秒|季度)(?:一次(?=$))?+(?![度级])",
    Case("每两年", Every(Unit.YEAR, 2)),
    Case("每隔15分钟", Every(Unit.MINUTE, 15)),
    Case("每三个月", Every(Unit.MONTH, 3)),
    Case("每半年", Every(Unit.MONTH, 6)),
    Case("每隔三天", Every(Unit.DAY, 3)),
    refuses("每5人", because="people"),
    trigger="每",
)
def every_so_often(m: Match) -> Every | None:
    """Once in so many units of time."""
    if m["n"] == "半":
        halves = {"年": (Unit.MONTH, 6), "月": (Unit.DAY, 15), "天": (Unit.HOUR, 12), "小时": (Unit.MINUTE, 30)}
        found = halves.get(m["u"])
        return Every(*found) if found else None
    read = number(m["n"])
    if read is None or m["n"] == "一":
        return None
    return Every(UNITS[m["u"]], read[0])


@rule(
    r"每(?:(?:天|日)(?:晚上|傍晚|清晨|早上|早晨)|[晚夜晨])(?![报点期已就])",
    Case("每晚", Every(Unit.DAY, part="NI"), seen="咸宁日报 2024-08-06"),
    Case("每天晚上", Every(Unit.DAY, part="NI")),
    Case("每天早上", Every(Unit.DAY, part="MO")),
    refuses("每况", because="no time"),
    trigger="每",
)
def every_evening(m: Match) -> Every:
    """One part of each day."""
    return Every(Unit.DAY, part="MO" if m[0][-1] == "晨" or "早" in m[0] else "EV" if "傍" in m[0] else "NI")


@rule(
    r"每个?工作日",
    Case("每个工作日", Every(Unit.DAY, value="XXXX-WXX-1/XXXX-WXX-5")),
    refuses("工作日", because="no 每"),
    trigger="工作日",
)
def every_working_day(_m: Match) -> Every:
    """Each day that is worked."""
    return Every(Unit.DAY, value="XXXX-WXX-1/XXXX-WXX-5")


@rule(
    r"(?<![相间阻分])隔(?P<u>[年月周日天])(?![离热音膜绝断壁开空])",
    Case("隔年", Every(Unit.YEAR, 2)),
    Case("隔周", Every(Unit.WEEK, 2)),
    Case("隔日", Every(Unit.DAY, 2)),
    refuses("隔离", because="another word"),
    trigger="隔",
)
def every_other(m: Match) -> Every:
    """Every second one."""
    return Every(UNITS[m["u"]], 2)


@rule(
    r"(?:每)?逢(?P<a>[一二三四五六七八九十])日?[、逢](?P<b>[一二三四五六七八九十])(?:日)?(?![一二三四五六七八九十年岁])",
    Case("逢五逢十", Every(Unit.DAY, value="XXXX-XX-X5/XXXX-XX-X0")),
    Case("逢三、八", Every(Unit.DAY, value="XXXX-XX-X3/XXXX-XX-X8")),
    refuses("逢凶化吉", because="a saying"),
    trigger="逢",
)
def market_days(m: Match) -> Every:
    """Market days: the days of a month whose last figure is named."""
    first, second = small(m["a"]) % 10, small(m["b"]) % 10
    return Every(Unit.DAY, value=f"XXXX-XX-X{first}/XXXX-XX-X{second}")


@rule(
    r"每(?:个)?(?:周|星期)(?P<a>[一二三四五六])(?:[至到—~-]{1,2})(?:周|星期)?(?P<b>[二三四五六日天])(?!次)",
    Case("每周一至周五", Every(Unit.WEEK, value="XXXX-WXX-1/XXXX-WXX-5")),
    Case("每周二到周日", Every(Unit.WEEK, value="XXXX-WXX-2/XXXX-WXX-7")),
    Case("每星期一至五", Every(Unit.WEEK, value="XXXX-WXX-1/XXXX-WXX-5")),
    refuses("每周一次", because="once a week"),
    trigger="每",
)
def every_days_of_week(m: Match) -> Every:
    """Some days of each week, from one to another."""
    first, last = ("一二三四五六日天".index(m[name]) for name in "ab")
    return Every(Unit.WEEK, value=f"XXXX-WXX-{first + 1}/XXXX-WXX-{min(6, last) + 1}")


RULES: Final = (
    every,
    every_week,
    every_days_of_week,
    every_so_often,
    every_evening,
    every_working_day,
    every_other,
    market_days,
)
