"""Against what a value changed, and which way: 较去年增加, 同比增长, 环比下降, 比上年末提高."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.facts.types import Change, Direction, FactKind, Mode
from newsparse.rules import compiled

UP: Final = "增长|升|增加|提高|上升|扩大|提升|上涨|增幅|涨幅|增|涨|多|快|高|上调|净增|增产|攀升|加快|延长|长"
DOWN: Final = "下降|减少|降低|回落|收窄|下跌|跌幅|降幅|缩小|下滑|下调|降|减|少|低|慢|缩短|减产|减收|放缓|萎缩|下挫|跌"
SAME: Final = "持平"
LINK: Final = "(?:了|达到|达|约|近|超过|超|为|将近|逾|幅度为|幅度达|至少|不到|不足|近乎|出|仅)?"

NAMED_BASIS: Final = "同比|环比|按年|按月|年均|月均|同口径|按可比价格计算|按可比口径"

STATED: Final = compiled(
    rf"(?:较|(?<![同环])比|与|和|跟|同(?!比)|相比于|相较|相对于|快于|高于|低于|慢于|少于|多于)(?P<basis>[^,。;:!?、()“”\n较比]{{1,16}}?)(?:相比|比较|比)?[,]?(?:又|再|共|累计|平均|实际|大幅|小幅|略|分别|净|将|已|还)*(?:(?P<up>{UP})|(?P<down>{DOWN})){LINK}(?P<object>(?<=净增|增加|减少)[\p{{Han}}]{{2,6}})?$"
)
NAMED: Final = compiled(rf"(?P<basis>{NAMED_BASIS})(?:[^,。;:!?\n]{{0,6}}?)(?:(?P<up>{UP})|(?P<down>{DOWN})){LINK}$")
FASTER: Final = compiled(r"(?P<word>快于|高于|多于|低于|慢于|少于)(?P<basis>[^,。;:!?\n]{2,16}?)$")
BARE: Final = compiled(
    r"(?<![高多减少新])(?:(?P<up>增长|增加|提高|上升|扩大|提升|上涨|增幅|涨幅|增产|净增|增|涨|攀升|上调)|(?P<down>下降|减少|降低|回落|收窄|下跌|跌幅|降幅|缩小|下滑|下调|减产|减收|降|减))"
    + LINK
    + "$"
)
LEVEL: Final = compiled(
    r"(?:增长|增加|提高|上升|扩大|提升|上涨|增|涨|下降|减少|降低|回落|降|减|收窄|缩小|压减|压缩)(?:到|至)(?:了)?$"
)


LAST_WORDS: Final = (
    frozenset(word[-1] for word in f"{UP}|{DOWN}".split("|")) | frozenset("了达到约近过超为逾至足乎出仅") | {" "}
)


class ChangeAt(NamedTuple):
    """A change, and where in the text its words stand."""

    change: Change
    start: int


def read_change(left: str, kind: FactKind, carried: str | None) -> ChangeAt | None:
    """Return the change that the words right before a number say, or ``None``.

    ``left`` is the folded text of the sentence up to the number; ``carried`` the basis that an earlier number of the
    sentence gave: 同比 printed once governs the whole list behind it. 增长到, 降至 name a level, and no change.

    >>> read_change("常住人口平均为10.5万人,较去年增加", FactKind.COUNT, None).change
    Change(direction=<Direction.INCREASE: 'increase'>, mode=<Mode.ABSOLUTE: 'absolute'>, basis='去年')
    """
    if kind is not FactKind.POINTS and not may_change(left):
        return None
    tail = left[-40:]
    if LEVEL.search(tail):
        return None
    shift = len(left) - len(tail)
    for pattern in (NAMED, STATED):
        match = pattern.search(tail)
        if match is not None:
            direction = Direction.INCREASE if match["up"] else Direction.DECREASE
            return ChangeAt(Change(direction, mode_of(kind), match["basis"].strip()), shift + match.start())
    match = FASTER.search(tail)
    if match is not None and kind is FactKind.POINTS:
        direction = Direction.INCREASE if match["word"] in {"快于", "高于", "多于"} else Direction.DECREASE
        return ChangeAt(Change(direction, Mode.POINTS, match["basis"]), shift + match.start())
    match = BARE.search(tail)
    if match is not None:
        direction = Direction.INCREASE if match["up"] else Direction.DECREASE
        return ChangeAt(Change(direction, mode_of(kind), carried), shift + match.start())
    return None


def may_change(left: str) -> bool:
    """Return, quickly, whether words of change can stand right before a number: most numbers have none."""
    return left[-1:] in LAST_WORDS or "净增" in left[-8:] or "增加" in left[-8:] or "减少" in left[-8:]


def mode_of(kind: FactKind) -> Mode:
    """Return in what a change of a kind of number is given."""
    return {FactKind.RATIO: Mode.PERCENT, FactKind.POINTS: Mode.POINTS, FactKind.MULTIPLE: Mode.MULTIPLE}.get(
        kind, Mode.ABSOLUTE
    )
