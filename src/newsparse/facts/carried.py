"""What a sentence named already, for the numbers behind it that name nothing themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.facts.owners import QUANTITY_END
from newsparse.facts.types import FactKind
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.facts.asking import Asked, Sentence

STOCK: Final = frozenset("存栏 出栏 存笼 出笼 产量 产值 存量 销量".split())
REACH_BACK: Final = 40
PART_OF: Final = compiled(r"^,?其中,?")
OF_ANOTHER: Final = compiled(
    r"(?:是|为|相当于)(?:上届|上季|上轮|上次|往年|前者|此前|过去)的?|,?(?:分别)?(?:是|为|相当于|约为|约是|仅为|已是)\p{Han}{2,8}的"
)
"""Only what it is held against stands before such a number: 观看量达1.3亿次,是上届的2.5倍."""
OF_QUANTITY: Final = compiled(
    r"[速幅息差线点奖债]$|票房|营收|利$|损失|赤字|缺口|保费|预算|工程|项目|门票|伤亡|结果|目标|标准|进度|温|压"
)
"""Behind these 为 says how large they are themselves."""


def alike(text: str, item: Asked, sentence: Sentence) -> bool:
    """Return whether a number behind a verb counts in the unit of the one before it, so that it counts the same things."""
    unit = item.found.value.quantity.unit
    if unit is None:
        return False
    near = text[max(sentence.start, item.found.start - REACH_BACK) : item.found.start]
    return unit in sentence.units or f"每{unit}" in near


def carry(item: Asked, sentence: Sentence) -> None:
    """Give a number what its sentence named last."""
    item.indicator, item.subject = sentence.indicator, sentence.subject
    if sentence.named_at and item.indicator is not None:
        item.seen["indicator"] = sentence.named_at
    if sentence.owned_at and item.subject is not None:
        item.seen["subject"] = sentence.owned_at


def carry_counted(item: Asked, sentence: Sentence) -> bool:
    """Give a number what the sentence counted last in its unit, and return whether there is something: 其余12件."""
    if item.found.value.kind is not FactKind.COUNT or item.change is not None:
        return False
    named = sentence.counted.get(item.found.value.quantity.unit or "")
    if named is None:
        return False
    words, places = named
    item.indicator = words
    if places:
        item.seen["indicator"] = places
    return True


def of_another(raw: str) -> bool:
    """Return whether only what a number is held against stands before it: 是上届的, 分别是技改前的."""
    return ("是" in raw or "为" in raw or "于" in raw) and OF_ANOTHER.fullmatch(raw) is not None


def of_part(item: Asked, sentence: Sentence, named: str, raw: str) -> bool:
    """Return whether the words before a number say for which part it holds what the sentence named: 其中小学生为34.9%."""
    printed = sentence.indicator or ""
    if not raw.rstrip().endswith(("为", "是")) or "分别" in raw:
        return False
    sentence.parted = sentence.parted or PART_OF.match(raw) is not None
    if not sentence.parted:
        return False
    if item.found.value.kind is FactKind.COUNT or item.change is not None:
        return False
    if OF_QUANTITY.search(named) or QUANTITY_END.search(named) or not QUANTITY_END.search(printed):
        return False
    return item.found.value.quantity.unit in sentence.units


def stocked(item: Asked, sentence: Sentence) -> None:
    """Complete a word that only says what became of the things: 生猪存栏23.4万头,出栏31.6万头."""
    before = sentence.indicator
    if item.indicator is None or item.indicator not in STOCK or before is None or len(sentence.named_at) != 1:
        return
    kept = next((before.removesuffix(word) for word in STOCK if before.endswith(word) and before != word), None)
    if kept is not None:
        item.indicator = kept + item.indicator
        start = sentence.named_at[0][0]
        item.seen["indicator"] = ((start, start + len(kept)), *item.seen["indicator"])


def keep_subject(item: Asked, sentence: Sentence) -> None:
    """Keep whose a number is for the numbers behind it; one that names nobody is whose the one before it is."""
    if item.subject is not None:
        sentence.subject, sentence.owned_at = item.subject, item.seen.get("subject", ())
    elif item.indicator is not None and sentence.subject is not None:
        item.subject = sentence.subject
        item.seen["subject"] = sentence.owned_at


def remember(item: Asked, sentence: Sentence) -> None:
    """Keep what a number measures, and whose it is, for the numbers behind it."""
    keep_subject(item, sentence)
    if item.found.value.kind is FactKind.COUNT and item.change is None and item.indicator is not None:
        sentence.counted[item.found.value.quantity.unit or ""] = item.indicator, item.seen.get("indicator", ())
    if (item.change is None and item.indicator is not None) or sentence.indicator is None:
        if item.indicator != sentence.indicator:
            sentence.units = ()
        sentence.indicator, sentence.named_at = item.indicator, item.seen.get("indicator", ())
        unit = item.found.value.quantity.unit
        if unit not in sentence.units:
            sentence.units = (*sentence.units, unit)
