"""The noun behind a number, where it says what is counted or measured and the words before the number do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.facts.beside import quoted_behind
from newsparse.facts.links import MOVES
from newsparse.facts.owners import QUANTITY_END, is_owner
from newsparse.facts.phrases import phrase_after, read_left
from newsparse.facts.types import FactKind, Mode
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.facts.asking import Asked, Sentence

RIGHT_END: Final = compiled(r"[,:;。!?…“”‘’()〔〕《》【】、\n0-9]")
GOING: Final = frozenset("到至为成")
TAKING: Final = frozenset("把将对向给让使")
"""Behind these a number with its noun is what something is done to: 把9861平方公里的市域."""
TIMES: Final = frozenset("次 场 场次 遍 趟 回".split())
CLASSICAL: Final = {
    **dict.fromkeys(("人", "名", "位"), frozenset("兵员者生工民客众手师童")),
    **dict.fromkeys(("架", "架次"), frozenset("机")),
    "艘": frozenset("船艇舰轮只"),
    "家": frozenset("厂店社企司院者"),
    "辆": frozenset("车"),
    "头": frozenset("猪牛羊"),
    "匹": frozenset("马"),
    "门": frozenset("炮"),
}
"""How nouns end that a measure word counts: behind such a noun the number follows it, as in 敵機二十七架分三批來襲."""
SIZES: Final = frozenset({FactKind.MONEY, FactKind.MEASURE, FactKind.RATIO})
MOVED: Final = compiled(rf"(?:{'|'.join(sorted(MOVES, key=len, reverse=True))})(?:到了|到|至|为|成)$")
STANDS: Final = ("在", "为", "达", "超", "低于", "高于", "不足", "均")
INSIDE: Final = frozenset("中里内")
SHORTEST_INSIDE: Final = 2
REACH: Final = 200


def place_behind(text: str, item: Asked, sentence: Sentence, raw: str, following: int) -> tuple[int, int] | None:
    """Return where the noun behind a number stands, with a name in quotation marks that it leads to, or that is it."""
    end = item.found.end
    if "“" in text[end : end + 2] and item.change is None and item.found.value.kind is FactKind.COUNT:
        quoted = quoted_behind(text, end + (text[end : end + 1] == "的"))
        if quoted is not None:
            return quoted
    after = behind(text, item, sentence, raw, following)
    if after is None:
        return None
    start = text.find(after, end)
    stop = start + len(after)
    if len(after) > SHORTEST_INSIDE and after[-1] in INSIDE and text[stop : stop + 1] in {",", "有"}:
        # 34个行业大类中,27个实现增长: the preposition has no part in the name.
        stop -= 1
    quoted = quoted_behind(text, stop) if text[stop : stop + 1] == "“" else None
    return (start, stop) if quoted is None else (start, quoted[1])


def adds(item: Asked) -> bool:
    """Return whether a change counts things that stand behind it: 比上届多5枚金牌."""
    change = item.change
    if change is None or change.object is not None:
        return False
    return item.found.value.kind is FactKind.COUNT and change.change.mode is Mode.ABSOLUTE


def behind(text: str, item: Asked, sentence: Sentence, raw: str, following: int) -> str | None:
    """Return the noun behind a number where it says what is counted, and not the words before it."""
    if item.found.value.kind is FactKind.SCORE or (item.change is not None and not adds(item)):
        return None
    end = item.found.end
    stop = RIGHT_END.search(text, end, end + REACH)
    right = text[end : min(following, stop.start() if stop is not None else end + 20)]
    if sentence.from_here and right[-1:] in GOING:
        # 审批由9个环节减为4个: the noun between the number and the verb that leads to the next one.
        moved = MOVED.search(right)
        right = "" if moved is None else right[: moved.start()]
    if not right:
        return None
    unit, kind = item.found.value.quantity.unit or "", item.found.value.kind
    if kind is FactKind.COUNT and raw and raw[-1] in CLASSICAL.get(unit, ()) and read_left(raw).name is not None:
        return None
    after = phrase_after(right, object_of_verb=unit in TIMES)
    if after is not None and kind is FactKind.COUNT:
        # 10个项目中,7个满意率在90%以上: what is measured by the next number is not counted by this one.
        return None if text.startswith(STANDS, end + len(after)) and QUANTITY_END.search(after) else after
    if after is None:
        return None
    if raw.endswith("的"):
        return after
    if raw[-1:] in TAKING or (right.startswith("的") and raw.endswith("以")):
        return after
    left = read_left(raw)
    if raw.endswith("有") and QUANTITY_END.search(left.name or left.head or "") is None:
        # 他家有6亩水田: what one has stands behind.
        return after
    if kind not in SIZES:
        return after if left.name is None else None
    if left.name is None:
        return after if not left.linked or left.head is None else None
    measured = left.linked or QUANTITY_END.search(left.name) is not None
    if right.startswith("的"):
        return None if measured and kind is not FactKind.RATIO else after
    return None if measured or (kind is FactKind.RATIO and not is_owner(left.name)) else after
