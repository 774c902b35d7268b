"""Whether a number is one that a newspaper means: articles, names and grades count nothing, doubtful units need a word."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.numerals import Numeral
    from newsparse.units import Unit

GRADES: Final = frozenset("级等品段")
"""Behind Chinese numerals these grade, and count nothing: 二级教授, 三等奖."""

LEGAL: Final = frozenset("壹贰叁肆伍陆柒捌玖拾佰仟")
"""The digits of cheques count money; before anything else they are words and names: 拾金不昧, 伍家岗, 陆军."""

NAMING: Final = frozenset("环手板路色维核转缸阶档")
"""Behind a small Chinese numeral these name more often than they count: 四环, 二手, 三板, 八核."""

SMALL: Final = 20
SECOND: Final = frozenset("次手层期项类批轮代号档环线副进股组版排班届部道")
"""二 before these is the second; two of them are 两: 二次创业, 二手车, 二层."""

SCORED: Final = compiled(
    r"(?:得|得分|评分|扣|考|满分|均分|砍下|拿下|贡献|加|总分|积分?|罚|计|打出|获)(?:到|了|得|出|为|是|达到?|[升增]至)?(?:约|近|超)?$"
    r"|(?:分差|领先|落后|优势|差距)\p{Han}{0,6}[到至达了为]?$"
)
INDEX: Final = compiled(r"指数|综指|成指|恒指|股指|[沪深道纳标国]指|板指|日经|道琼斯|纳斯达克|大盘")
MOVED: Final = compiled(r"(?:[涨跌升降挫]\p{Han}{0,2}|报|收报|收于) ?$")
SHOT: Final = frozenset("打射中得投获")
TWO: Final = Decimal(2)
ONCE: Final = compiled(r"(?:零[下上]|[降升高低涨下上用耗约节]\p{Han}{0,2}) ?$")
LEAST_INDEX: Final = 100
LEAST_VOLUME: Final = 10
RACE: Final = compiled(r"领先|落后|差距|成绩|冠|亚军|季军|纪录|提高|跑|游|滑|冲线|撞线|预赛|决赛|[快慢优]|用时")
WARM: Final = compiled(r"[气高低水室体地油炉夜均]温|温度|温差|气候|升温|降温|零[下上]|摄氏")
ENDS: Final = frozenset(",。;、!?)]”》…\n多余以远外长左上")
VOLUME: Final = compiled(r"[土石水沙砂料木材气泥浆]|填|挖|开采|库容")
GIVEN: Final = compiled(r"[花给派发付收扣罚价贵宜涨跌降减加只便省赚挣卖买元块费票钱找补息]\p{Han}{0,3} ?$")
WAY: Final = compiled(
    r"(?:往返|来回|行程|行军|相距|距离?|[全总路航]长|绵延|方圆|周围|[走跑行]了?|步行|徒步)(?:约|近|超|有|达|为)?$"
)
WAY_BEHIND: Final = compiled("[山水土旱公弯雪泥]路|长(?!者|乡|村)")
WEIGHED: Final = {
    "两": compiled(r"(?:[重缺秤称少轻]|每\p{Han}|[约仅只]|[买卖喝酒茶茧纱金银药]\p{Han}{0,2})(?:了|约|只|近|得)?$"),
    "钱": compiled(r"(?:[重缺秤称少轻]|每\p{Han}|[药参芪术归芎苓草皮仁子花根])(?:了|约|只)?$"),
    "文": compiled(r"(?:[值价卖捐]|每\p{Han}|铜[钱元])(?:了|约|仅|只|得|钱)?$"),
}
"""Before these two ounces, three drachms and forty cash are meant; figures before 两 leave no doubt."""
COSTS: Final = compiled(
    r"(?:涨|降|跌|亏|赚|挣|花|省|便宜|贵|收费|票价|单价|电费|水费|工钱|只要|才卖)(?:了|到|至|成|为|掉)?(?:约|近)?$"
)
"""Behind these 块 is money: 一趟亏40块."""
LARGEST_LIANG: Final = 50
"""What is counted in so many 两 before 1933 is silver, and money."""
NEAR: Final = 12
SENTENCE: Final = 60
CENTIGRADE: Final = "Cel"


def counts(value: Numeral, unit: Unit, text: str, at: int, end: int) -> Unit | None:
    """Return the unit of an amount that a newspaper means as a number, ``None`` where it means none.

    The amount stands from ``at`` to ``end`` of a folded text. The unit is another where a word near it decides: 度 of
    current and of warmth.
    """
    han = not text[at].isascii()
    if unit.doubtful:
        return vouched(value, unit, text, at, end)
    if text[at] == "0" and text[at + 1 : at + 2].isdigit():
        return None
    if han and (unit.name in GRADES or (text[at] in LEGAL and unit.kind != "money")):
        return None
    if unit.kind != "count":
        return unit
    if unit.name == "块" and COSTS.search(text, max(0, at - NEAR), at) and (end >= len(text) or text[end] in ENDS):
        return evolve(unit, code="CNY", kind="money")
    if unit.bare_noun and (
        han
        or not is_whole(value.value)
        or (text[at : at + 2] in {"19", "20"} and text[at : at + 4].isdigit() and value.value < 2100)
    ):
        return None
    if han and value.upper is None and names_only(value.value, unit.name, text, at):
        return None
    if han and value.upper is None and text[at] in "一半" and value.value in {Decimal(1), Decimal("0.5")}:
        return None
    return unit if value.value >= 0 else None


def names_only(value: Decimal, name: str, text: str, at: int) -> bool:
    """Return whether a Chinese numeral before a measure word names and does not count: 四环, 二手车, 二次元."""
    if name in NAMING and value < SMALL:
        return text[at - 1 : at] not in SHOT
    return name in SECOND and text[at] == "二" and value == TWO


def vouched(value: Numeral, unit: Unit, text: str, at: int, end: int) -> Unit | None:
    """Return a unit that is another word as often as not, where something vouches for it: 独得27分, 用电二十七万度."""
    name = unit.name
    before = text[max(0, at - NEAR) : at]
    if name == "度":
        # 气温一度降到零下: for a time.
        once = text[at:end] == "一度" and ONCE.search(before) is None
        return None if once else degrees(unit, text, before, end)
    if name == "里":
        # 行程二万五千里。 but 三里屯, 五里铺.
        stands = end >= len(text) or text[end] in ENDS or is_way(value, text, before, end)
    elif name == "点":
        index = INDEX.search(text, max(0, at - SENTENCE, text.rfind("。", max(0, at - SENTENCE), at)), at)
        large = value.value >= LEAST_INDEX or not is_whole(value.value)
        stands = index is not None and (large or MOVED.search(before) is not None)
    elif name == "分":
        stands = SCORED.search(before) is not None
    elif name == "秒":
        # 0.52秒 between two runners; whole seconds are a length of time, which dates read.
        stands = not is_whole(value.value) and RACE.search(text, max(0, at - SENTENCE), at) is not None
    elif name == "方":
        stands = (value.value >= LEAST_VOLUME or text[at].isascii()) and VOLUME.search(
            before[-4:] + text[end : end + 2]
        ) is not None
        stands = stands or text[end - 2] in "万亿"
    elif name == "角":
        stands = GIVEN.search(before) is not None or text.startswith("余", end)
    elif name in WEIGHED:
        after = text[end] in ENDS if end < len(text) else True
        silver = name == "两" and (value.value >= LARGEST_LIANG or "银" in before[-6:] or "股" in before[-3:])
        stands = after and not silver and (text[at].isascii() or WEIGHED[name].search(before) is not None)
    else:
        stands = name in {"瓦", "伏", "帕"} and text[at].isascii()
    return unit if stands else None


def is_way(value: Numeral, text: str, before: str, end: int) -> bool:
    """Return whether 里 counts a way: one is gone or lies between (往返九十里), or the word behind says so (六十里山路)."""
    if value.value < SMALL and before[-1:] not in {"约", "近"}:
        return WAY_BEHIND.match(text, end) is not None
    return WAY_BEHIND.match(text, end) is not None or WAY.search(before) is not None


def degrees(unit: Unit, text: str, before: str, end: int) -> Unit | None:
    """Return 度 as what it is: of warmth in 气温35度, of current in 用电20万度."""
    if WARM.search(before) is not None or text.startswith("高温", end):
        return evolve(unit, code=CENTIGRADE)
    return evolve(unit, code="kW.h") if "电" in before[-8:] else None


def is_whole(value: Decimal) -> bool:
    """Return whether a number has no decimals."""
    return value == value.to_integral_value()
