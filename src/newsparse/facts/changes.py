"""Against what a value changed, and which way: 较去年增加, 同比增长, 环比下降, 比上年末提高, 与去年持平."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.facts.types import Change, Direction, FactKind, Mode
from newsparse.rules import compiled

# The shorter word of two that begin alike stands behind the longer.
BARE_UP: Final = (
    "增长|增加|提高|上升|扩大|提升|上涨|增幅|涨幅|增产|净增|递增|上浮|上调|调增|上移|上扬|回升|反弹|攀升|走高|增|涨"
)
BARE_DOWN: Final = "下降|减少|降低|回落|收窄|下跌|跌幅|降幅|缩小|下滑|下浮|下调|调减|下移|下挫|减产|减收|减亏|走低|缩减|缩短|压缩|压减|核减|降|减"
UP: Final = f"{BARE_UP}|前移|前进|推广|增收|超额|超收|超支|超产|增值|增亏|增盈|新增|加快|提速|延长|加长|拓宽|抬高|升高|升值|多收|多缴|多发|多销|多产|多赚|升|多|快|高|贵|长"
DOWN: Final = (
    f"{BARE_DOWN}|后移|后退|节约|节省|节支|短收|少收|少缴|少花|少用|放缓|萎缩|贬值|减慢|便宜|降价|少|低|慢|短|跌|落"
)
LINK: Final = "(?:了|达到|达|约|近|超过|超|为|将近|逾|幅度为|幅度达|至少|不到|不足|近乎|出|仅)?"
ADVERBS: Final = "(?:又|再|共|累计|平均|实际|大幅|小幅|略有|略|分别|各|净|将|已|还|约|均|都|只|仅|偏)"

NAMED_BASIS: Final = "同比|环比|按年|按月|年均|月均|同口径|按可比价格计算|按可比口径"
AGAINST: Final = "较|(?<![同环占对性类正反评])比(?![例率值分赛拟喻]|重(?!庆))|(?<=[评对])比(?=去年|上年|上月|上季|上届|前年|同期|年初)"
TIMES: Final = "去年|上年|上月|上季|上届|上一|上半年|前年|往年|常年|年初|同期|[0-9]{2,4}年"
WITH: Final = rf"(?:[与和跟]|同(?!比))(?={TIMES}|[^,。;:!?、()“”\n比]{{1,16}}比)"
"""与 and 和 join as well as they hold against: 收入和利润增长5%."""

BOTH_WAYS: Final = "同比|环比"

STATED: Final = compiled(
    rf"(?:{AGAINST}|{WITH}|相比于|相较|相对于|(?<!不)(?:快于|高于|低于|慢于|少于|多于))(?P<basis>[^,。;:!?、()“”\n较比]{{1,16}}?)"
    rf"(?:(?:相比|比较|比)[,]?)?{ADVERBS}*(?:(?P<up>{UP})|(?P<down>{DOWN}))(?:(?<=[多少])\p{{Han}}{{1,2}})??{LINK}"
    r"(?P<object>(?<=净增|增加|减少|新增|多收|少收|超收|节约|节省|推广)\p{Han}{2,6})?$"
)
NAMED: Final = compiled(
    rf"(?P<basis>{NAMED_BASIS})(?:[^,。;:!?\n]{{0,6}}?)(?:(?P<up>{UP})|(?P<down>{DOWN})){LINK}"
    r"(?P<object>(?<=净增|增加|减少|新增)\p{Han}{2,6})?$"
)
FASTER: Final = compiled(r"(?P<word>快于|高于|多于|低于|慢于|少于)(?P<basis>[^,。;:!?\n]{2,16}?)$")
PRICED: Final = compiled(r"(?:(?P<up>涨价|提价|加价|加薪|涨薪)|(?P<down>降价|减价|降薪|降费))(?:了|达|约|近|超)?$")
"""A share behind these is a change; a sum may be the price itself."""

BARE: Final = compiled(rf"(?<![高多减少新])(?:(?P<up>{BARE_UP})|(?P<down>{BARE_DOWN})){LINK}$")
SHORT: Final = compiled(rf"(?<=[,、仍再又也则续微轻急约均]| )(?:(?P<up>升)|(?P<down>跌)){LINK}$")
"""One character alone is a verb behind a mark or an adverb, and half of a word elsewhere: 出口跌4.2%,进口仍升1.3%."""

TAKING: Final = compiled(
    r"(?<![率被])(?:(?P<up>上调|上浮|调增)|(?P<down>下调|下浮|调减))(?P<object>(?!幅度)[\p{Han}A-Za-z]{2,14}(?<![至到为达幅占]))$"
)
TAKING_SHARE: Final = compiled(
    r"(?:(?P<up>提高|提升|增加)|(?P<down>降低|压减|缩小|减少))(?P<object>(?!幅度|比例|率)[\p{Han}A-Za-z]{2,12}(?<![至到为达幅占比率重数的]))$"
)
"""What is raised or lowered stands behind the verb: 下调存款准备金率0.5个百分点. A size there may be a part: 减少排放5万吨."""

LEVEL: Final = compiled(
    r"(?:增长|增加|提高|上升|扩大|提升|上涨|增|涨|下降|减少|降低|回落|降|减|收窄|缩小|压减|压缩|上调|下调|回升|反弹)(?:到|至)(?:了)?$"
)
BECAME: Final = compiled(
    r"(?<!幅)(?:[增减降升涨扩缩]|下调|上调|调减|调增|缩减|压缩|减少|降低|提高|增加|扩大)为(?:约|近|仅)?$"
)
"""审批由9个环节减为4个: what it became, as behind 减至."""
SAME: Final = "持平"
SAME_BEHIND: Final = compiled(
    r"[,(、]?(?:(?P<named>同比|环比)|(?:与|和|同|跟|较|比)(?P<basis>[^,。;:!?、\n持平]{1,10}?))(?:相比|比)?(?:基本|大体|大致|总体)?持平"
)
"""A value that stayed as it was has no number of its own for that: 4.9%,与上月持平."""

HELD_AGAINST: Final = compiled(
    rf"(?:{AGAINST}|与)(?P<basis>[^,。;、较比]{{1,12}}?)(?:相比)?(?:又|再|将|要|力争|实现|约|接近)*$"
    rf"|(?P<named>{BOTH_WAYS})(?:又|再|将|要|力争|实现|约|接近)*$"
)

LAST_WORDS: Final = (
    frozenset(word[-1] for word in f"{UP}|{DOWN}".split("|")) | frozenset("了达到约近过超为逾至足乎出仅") | {" "}
)
OBJECTS: Final = ("净增", "增加", "减少", "新增", "多收", "少收", "超收", "节约", "节省", "推广", "调", "浮")
OBJECTS_OF_SHARES: Final = (*OBJECTS, "提高", "提升", "降低", "压减", "缩小")
STARTS_OF_OBJECTS: Final = frozenset(word[0] for word in OBJECTS_OF_SHARES)
REACH: Final = 40
RELATIVE: Final = frozenset({Mode.PERCENT, Mode.POINTS, Mode.MULTIPLE})


class ChangeAt(NamedTuple):
    """A change, where in the text its words stand, what they take as object, and whether later numbers share its basis."""

    change: Change
    start: int
    object: tuple[int, int] | None = None
    shared: bool = True


def read_change(left: str, kind: FactKind, carried: str | None) -> ChangeAt | None:
    """Return the change that the words right before a number say, or ``None``.

    ``left`` is the folded text of the sentence up to the number; ``carried`` the basis that an earlier number of the
    sentence gave: 同比 printed once governs the whole list behind it. 增长到, 降至 name a level, and no change.

    >>> read_change("常住人口平均为10.5万人,较去年增加", FactKind.COUNT, None).change
    Change(direction=<Direction.INCREASE: 'increase'>, mode=<Mode.ABSOLUTE: 'absolute'>, basis='去年')
    """
    if kind is not FactKind.POINTS and not may_change(left, kind):
        return None
    tail = left[-REACH:]
    if LEVEL.search(tail) or ("为" in tail[-3:] and BECAME.search(tail)):
        return None
    shift = len(left) - len(tail)
    for pattern in (NAMED, STATED):
        match = pattern.search(tail)
        if match is not None:
            taken = None if match["object"] is None else (shift + match.start("object"), shift + match.end("object"))
            shared = not match[0].startswith(("快", "高", "低", "慢", "少", "多"))
            return ChangeAt(changed(match["up"], kind, match["basis"].strip()), shift + match.start(), taken, shared)
    match = FASTER.search(tail)
    if match is not None and kind is FactKind.POINTS:
        higher = "up" if match["word"] in {"快于", "高于", "多于"} else None
        return ChangeAt(changed(higher, kind, match["basis"]), shift + match.start(), shared=False)
    match = BARE.search(tail)
    if match is None and ("升" in tail or "跌" in tail):
        match = SHORT.search(tail)
    if match is None and kind is FactKind.RATIO:
        match = PRICED.search(tail)
    if match is not None:
        return ChangeAt(changed(match["up"], kind, carried), shift + match.start())
    match = TAKING.search(tail)
    if match is None and kind in {FactKind.POINTS, FactKind.RATIO}:
        match = TAKING_SHARE.search(tail)
    if match is None:
        return None
    taken = (shift + match.start("object"), shift + match.end("object"))
    return ChangeAt(changed(match["up"], kind, carried), shift + match.start(), taken)


def changed(up: str | None, kind: FactKind, basis: str | None) -> Change:
    """Return a change of a number of a kind."""
    return Change(Direction.INCREASE if up else Direction.DECREASE, mode_of(kind), basis)


def doubling(left: str, carried: str | None) -> ChangeAt:
    """Return the change that 翻一番 says, with what it is held against when that stands before: 比上年翻一番, 同比翻两番."""
    match = HELD_AGAINST.search(left)
    basis = carried if match is None else match["basis"] or match["named"]
    start = len(left) if match is None else match.start()
    return ChangeAt(Change(Direction.INCREASE, Mode.MULTIPLE, basis), start)


def read_same(text: str, end: int) -> tuple[Change, int, int] | None:
    """Return that a value stayed as it was, where the words right behind it say so, and where they stand.

    >>> read_same("失业率为4.9%,与上月持平", 8)[0]
    Change(direction=<Direction.SAME: 'same'>, mode=None, basis='上月')
    """
    if text.find(SAME, end, end + 18) < 0:
        return None
    match = SAME_BEHIND.match(text, end)
    if match is None:
        return None
    return Change(Direction.SAME, None, match["named"] or match["basis"]), match.start(), match.end()


def may_change(left: str, kind: FactKind) -> bool:
    """Return, quickly, whether words of change can stand right before a number: most numbers have none."""
    if left[-1:] in LAST_WORDS or left[-2:-1] in {"多", "少"} or left[-3:-2] in {"多", "少"}:
        return True
    share = kind is FactKind.RATIO
    if share and left[-1:] in {"价", "薪"}:
        return True
    near = left[-16:]
    if STARTS_OF_OBJECTS.isdisjoint(near):
        return False
    return any(word in near for word in (OBJECTS_OF_SHARES if share else OBJECTS))


def mode_of(kind: FactKind) -> Mode:
    """Return in what a change of a kind of number is given."""
    return {FactKind.RATIO: Mode.PERCENT, FactKind.POINTS: Mode.POINTS, FactKind.MULTIPLE: Mode.MULTIPLE}.get(
        kind, Mode.ABSOLUTE
    )
