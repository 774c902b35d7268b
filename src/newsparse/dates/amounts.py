"""What the rules of durations share: how an amount is printed, and what hangs it on a day (近, 来, 前, 内)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.forms import small
from newsparse.dates.ink import Length
from newsparse.dates.scales import Anchor, Unit

if TYPE_CHECKING:
    from newsparse.rules import Match

HAN_AMOUNT: Final = "[一二两三四五六七八九十百千零〇廿卅]{1,7}+"
N: Final = rf"(?>[0-9]{{1,3}},[0-9]{{3}}|[0-9]{{1,6}}+(?:\.[0-9]{{1,2}}+)?(?:[千万]|[多余][万亿])?|{HAN_AMOUNT})"
"""An amount in figures or in Chinese; 三四 is two in one."""
VAGUE: Final = "(?P<v>[数几]|十几|几十|数十|数百)"
"""An amount that is none, in the words of numerals; 多年 and its like stand in ``dates.many``."""
BEHIND_N: Final = " 多余"
"""What may stand between the figures of an amount and its unit, beside the unit itself."""
MORE: Final = "(?: ?(?P<more>[多余]))?+"
ALONE: Final = r"(?<![0-9零〇一二三四五六七八九十百千万亿廿卅第几数岁])(?<![0-9][.,:/])(?<![A-Za-z]-?)"
"""No other figure stands before."""
RANGE_MARKS: Final = "-—~至到"
TO: Final = "[-—~至到]{1,2}+"

LEAD_WORDS: Final = (
    r"(?:(?P<back>最近的?|(?<!比)过去的?|(?<![最附邻靠走接临亲将])近)(?P<mod1>约|大约)? ?"
    r"|(?P<ahead>未来|今后|接下来的?)的? ?|(?P<about>大约|(?<![大节制特条公合])约|将近|接近) ?)"
)
LEAD: Final = rf"(?:(?<=[近去约来后的 ])(?<=(?P<lead>{LEAD_WORDS}))|)"
"""What may stand before: 近三年, 过去五年, 未来一周, 约两小时. One look at the last character spares most of the others."""
ANCHORS: Final = (
    r"(?:(?P<ago>(?:以|之)?前(?![所三提期线景往来列茅辈夕沿身途锋程进方后]))"
    r"|(?P<later>(?:以|之|过)?后(?![期续来方台备代果面勤世卫盾劲顾排人]|的(?:今[天日朝]|当下|现在)))"
    r"|(?P<hither>来(?![到自临往访华源宾说看不京了得电信粤沪港]))"
    r"|(?=(?P<within>(?:以|之)?内(?![部容外在蒙阁需涵战瓦衣乱耗忧患]))))?+"
)
"""What may follow: 三天前, 两年后, 十年来. 内 is seen, and stands outside as 前 does behind a date (五日 in 五日内)."""
CLOCK_ANCHORS: Final = (
    r"(?:(?P<hither>来(?![到自临往访]))|(?=(?P<within>(?:以|之)?内(?![部容外在]))))?+(?P<ago>(?!))?(?P<later>(?!))?"
)
"""What may follow an amount of hours or less: 前 and 后 hang it on no day, and stand outside (20分钟 in 20分钟后)."""
AFTER_EVENT: Final = frozenset({"后", "起"})
"""Behind these an amount with 内 begins with what they speak of."""
BEFORE_WITHIN: Final = 4
FORETELLS: Final = ("将", "拟", "须", "应", "请", "可", "要", "务必", "力争", "预计", "限", "争取", "未来", "今后")
LONGEST: Final = 999_999_999
CLOCK_UNITS: Final = frozenset({Unit.HOUR, Unit.MINUTE, Unit.SECOND})
TOOK: Final = (
    "历时",
    "用时",
    "耗时",
    "费时",
    "长达",
    "达",
    "为期",
    "时隔",
    "了",
    "有",
    "花费",
    "经过",
    "持续",
    "超过",
    "过",
)
"""Before 近 these say that it is nearly so long, and not the time up to now: 历时近5个月, 等了近两年."""


def number(text: str) -> tuple[float, float | None] | None:
    """Return the amount that a numeral names, two where it names two (三四), ``None`` for what is no amount.

    >>> number("24"), number("三四"), number("一九四九"), number("2.5")
    ((24.0, None), (3.0, 4.0), None, (2.5, None))
    """
    if text[0].isascii():
        scale = {"千": 1000, "万": 10000, "亿": 10**8}.get(text[-1], 1)
        return float(text.rstrip("千万亿多余").replace(",", "")) * scale, None
    if any(c in "十百千廿卅" for c in text):
        return float(small(text)), None
    if len(text) == 1:
        return float(small(text)), None
    first, second = small(text[0]), small(text[1])
    return (float(first), float(second)) if len(text) == 2 and second == first + 1 else None


def behind(*units: str) -> frozenset[str]:
    """Return what may stand behind the numeral of an amount; ``units`` are the first one or two characters of its unit."""
    return frozenset(BEHIND_N) | frozenset(units)


def behind_range(*units: str) -> frozenset[str]:
    """Return what may stand behind the first numeral of a range of amounts; a unit of one character has the dash behind."""
    told = {unit + to for unit in units for to in RANGE_MARKS if len(unit) == 1}
    return frozenset(BEHIND_N + RANGE_MARKS) | told | {unit for unit in units if len(unit) > 1}


def counts_from_issue(m: Match) -> bool:
    """Return whether 五日内 begins with the issue: it stands alone, or behind what demands or foretells.

    开封后7天内 and 自公告之日起60日内 begin with an event, and what was done 在二十一天内 lies no one knows where.
    """
    alone = m.start() == 0 and m.end() + len(m["within"]) == len(m.string)
    before = m.string[max(0, m.start() - BEFORE_WITHIN) : m.start()]
    return alone or (before[-1:] not in AFTER_EVENT and any(word in before for word in FORETELLS))


def anchor(m: Match) -> Anchor | None:
    """Return how the words about an amount hang it on a day."""
    if m["ago"]:
        return Anchor.AGO
    if m["later"]:
        return Anchor.LATER
    if m["hither"] or m["back"]:
        return Anchor.BACK
    if m["ahead"]:
        return Anchor.AHEAD
    return Anchor.WITHIN if m["within"] and counts_from_issue(m) else None


def length(m: Match, unit: Unit, *more: tuple[str, Unit]) -> Length | None:
    """Return the amount of time that a match names: its ``n`` of the unit, then the named groups of finer units."""
    hang = anchor(m)
    if m["v"]:
        if m["back"] or m["ahead"]:
            return None  # 近几年, 未来几天 name no amount and no day: they are vague
        return Length((), anchor=hang, vague=True)
    read = number(m["n"])
    if read is None or read[0] > LONGEST or m["n"] == "千百":
        return None
    first, upper = read
    nearly = hang is Anchor.BACK and not m["hither"] and is_nearly(m, unit)
    if nearly:
        hang = Anchor.WITHIN if m["within"] else None
    if (
        m["n"] == "一"
        and not m["lead"]
        and m.string[max(0, m.start("n") - 1) : m.start("n")] in {*"这那某有同另每新的又头唯复"}
    ):
        return None  # 这一年, 有一天: a year, a day, and no amount
    amounts = [(first, unit)]
    half = "half" in m.re.groupindex and m["half"]
    if half:
        amounts = [(first + 0.5, unit)]
    for group, finer in more:
        if m[group]:
            read = number(m[group])
            if read is not None:
                amounts.append((read[0], finer))
    over = m["more"] or ("over" in m.re.groupindex and m["over"])
    mod = "MORE_THAN" if over else "APPROX" if m["about"] or m["mod1"] or nearly else None
    return Length(tuple(amounts), ((upper, unit),) if upper is not None else (), hang, mod)


def is_nearly(m: Match, unit: Unit) -> bool:
    """Return whether 近 before an amount means that it is nearly reached: of hours always, of years behind a verb."""
    if m["back"] != "近":
        return False
    return unit in CLOCK_UNITS or m.string[max(0, m.start("back") - 2) : m.start("back")].endswith(TOOK)


def between(m: Match, unit: Unit) -> Length | None:
    """Return the amount that a match gives as a range, from its ``a`` to its ``b``."""
    low, high = number(m["a"]), number(m["b"])
    if low is None or high is None or low[1] or high[1] or low[0] >= high[0]:
        return None
    return Length(((low[0], unit),), ((high[0], unit),), anchor(m), "APPROX" if m["about"] or m["mod1"] else None)
