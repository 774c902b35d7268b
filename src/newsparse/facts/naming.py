"""The indicator of a number: the noun behind it, the phrase before it, or what the sentence named already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.facts.behind import place_behind
from newsparse.facts.beside import BULLETS, before_bracket, behind_last_mark, named_in_box, quoted_before, without_per
from newsparse.facts.carried import (
    PART_OF,
    REACH_BACK,
    alike,
    carry,
    carry_counted,
    of_another,
    of_part,
    remember,
    stocked,
)
from newsparse.facts.links import without_copula
from newsparse.facts.owners import DETERMINED, QUANTITY_END, leading_owner, owner_and_name
from newsparse.facts.phrases import EVENTS, phrase_after, read_left
from newsparse.facts.types import FactKind
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.dates.types import DateMention
    from newsparse.facts.asking import Asked, Sentence
    from newsparse.facts.phrases import Left
    from newsparse.rules import Found

A_HEAD: Final = compiled(r"(?<=[到至为达])(?:人均|户均|平均|均)$")
LEVEL_BETWEEN: Final = compiled(r"\p{Han}{0,4}[到至为成](?:了|约|近)?$")
FROM: Final = compiled(r"[由从自](?:(?!的)\p{Han}){0,8}?的$|[由从自]$")
LIFT: Final = compiled(r"(?P<name>抓举|挺举)(?:成功)?(?:举起|举出)?(?:了)?$")
"""The two lifts name the weight behind them, though a verb stands between: 抓举举起101公斤."""
QUARTER: Final = compiled("^第[1-4一二三四]季度?(?=..)")
STARTS: Final = frozenset("由从自")
SHARE_OF: Final = compiled(r"^,?(?:已|仅|就|约|均)?(?P<verb>完成|占到|占|相当于)了?(?:(?!的)\p{Han}){2,12}的$")

GENERIC: Final = frozenset("增速 增幅 涨幅 降幅 同比 环比".split())
TOLD: Final = tuple(
    f"{this}{what}" for this in ("这一", "这个", "该") for what in ("数字", "比例", "指标", "占比", "数据")
)
EXTREMES: Final = frozenset("最高 最低 最多 最少 最大 最小 最高峰 峰值".split())
POPULATION: Final = "人口"

HURT: Final = frozenset("死 伤 亡 死伤".split())
"""Alone before a number of persons these say what befell them, as the words of EVENTS do."""

DONE: Final = frozenset(
    "处罚 培训 轮训 输送 录用 录取 招收 招聘 抓获 救助 救治 转移 疏散 安置 慰问 资助 表彰 问责 处分 拘留 逮捕 起诉 接诊 接种 裁减".split()
)
PERSONS: Final = frozenset({"人", "人次", "名"})
"""Where no noun is printed, what was done to so many persons names what is counted: 处罚512人次."""

SPENT: Final = frozenset("投入 投资 支出 受益 盈余 销售 成交 交易 花费 贷款 借款 捐款 增收".split())
PRICED: Final = frozenset("降价 涨价 提价 减价 加价".split())
SHARES: Final = frozenset({FactKind.RATIO, FactKind.POINTS, FactKind.MULTIPLE, FactKind.INDEX})
BRACKET: Final = 24


class Clause(NamedTuple):
    """Where the words before a number stand: from ``start`` to ``end``, and from ``before`` to ``cut`` ahead of a date.

    ``opens`` says that a mark stands before them, and not the number before: its noun owns nothing.
    """

    start: int
    end: int
    before: int
    cut: int
    dates: Sequence[Found[DateMention]] = ()
    opens: bool = True


def read_indicator(text: str, item: Asked, sentence: Sentence, clause: Clause, following: int) -> None:
    """Find what a number measures: behind it for things counted, before it for what is measured, else what was said."""
    raw = text[clause.start : clause.end]
    if "每" in raw:
        raw = without_per(raw, item.found.value.quantity.unit or "")
    ranged = sentence.from_here
    if clause.before < clause.cut and raw.strip() in {"", "的"}:
        # 江豚由2017年的457头恢复到492头, 养老金由每人每月178元: the date stands between.
        ahead = without_per(text[clause.before : clause.cut], "")
        raw = ahead if ahead[-1:] in STARTS else raw
    origin = FROM.search(raw) if raw[-1:] in {*STARTS, "的"} else None
    sentence.from_here = origin is not None
    if origin is not None:
        raw = raw[: origin.start()]
    # 占全省的75.1%, 完成预算的56.3%: what a share is held against names no later number.
    share = SHARE_OF.search(raw) if item.found.value.kind is FactKind.RATIO and raw[-1:] == "的" else None
    if item.change is not None and item.change.object is not None:
        name(text, item, *item.change.object)
    elif (
        (share is not None and share["verb"] != "完成" and sentence.indicator is not None)
        or (ranged and LEVEL_BETWEEN.fullmatch(raw.strip()))
        or of_another(raw.strip())
    ):
        carry(item, sentence)
    elif item.found.end - item.found.start > 2 and text.endswith(POPULATION, 0, item.found.end):
        name(text, item, item.found.end - 2, item.found.end)
        own_from_left(text, item, clause)
    else:
        after = place_behind(text, item, sentence, raw, following)
        if after is not None:
            name(text, item, *after)
            own_from_left(text, item, clause)
        else:
            name_before(text, item, sentence, clause, raw)
    if item.indicator is None:
        own_from_left(text, item, clause)
    if item.found.value.kind is not FactKind.SCORE and (share is None or sentence.indicator is None):
        remember(item, sentence)


def name_before(text: str, item: Asked, sentence: Sentence, clause: Clause, raw: str) -> None:
    """Name a number by the words before it, or by what its sentence said before."""
    apart = name_apart(text, item, sentence, clause, raw)
    if apart is not None:
        name(text, item, *apart)
        return
    raw = A_HEAD.sub("", raw) if raw[-1:] == "均" else raw
    if "每" in raw:
        raw = without_per(without_copula(raw), item.found.value.quantity.unit or "")
    left = read_left(raw)
    if left.name is None and left.head is None and left.linked:
        left = read_left(before_bracket(text, clause.start) + raw)
    scored = item.found.value.kind is FactKind.SCORE and not (left.name or "").endswith("比分")
    if scored or (raw.endswith("以") and left.head is not None):
        # 主队以43秒28夺冠: who did it, and not what.
        own_from_left(text, item, clause)
    elif left.name is not None:
        name_by_phrase(text, item, sentence, clause, raw, left.name)
    else:
        verb = verb_that_names(item, left, raw)
        if verb is not None:
            own(text, item, verb, clause.end, clause)
            own_from_left(text, item, clause)
        else:
            name_by_head(text, item, sentence, clause, raw, left)


def name_apart(text: str, item: Asked, sentence: Sentence, clause: Clause, raw: str) -> tuple[int, int] | None:
    """Return where the name stands that a lift, quotation marks or a box of figures sets apart from its number."""
    lift = LIFT.search(raw)
    if lift is not None:
        return clause.start + lift.start("name"), clause.start + lift.end("name")
    if raw.strip(BULLETS) or item.change is not None:
        return None
    characters = text.startswith(("字", "大字", "词"), item.found.end) or text[item.found.end - 1] in "字词"
    quoted = None if characters else quoted_before(text, sentence.last_end, clause.start)
    return quoted or named_in_box(text, item.found.start, item.found.end)


def name_by_phrase(text: str, item: Asked, sentence: Sentence, clause: Clause, raw: str, phrase: str) -> None:
    """Name a number by the phrase right before it, unless that says for which part it holds, or how large it is."""
    if of_part(item, sentence, phrase, raw):
        carry(item, sentence)
        at = text.rfind(phrase, clause.before, clause.end)
        item.subject, item.seen["subject"] = phrase, ((at, at + len(phrase)),)
        return
    told = phrase in EXTREMES or phrase.endswith(TOLD) or (item.change is not None and phrase in GENERIC)
    if told and sentence.indicator is not None:
        carry(item, sentence)
        return
    if DETERMINED.fullmatch(phrase) or phrase.endswith(TOLD):
        own_from_left(text, item, clause)
        return
    own(text, item, phrase, clause.end, clause)
    own_from_left(text, item, clause)
    stocked(item, sentence)


def verb_that_names(item: Asked, left: Left, raw: str) -> str | None:
    """Return the verb before a number where it is what is counted: 死亡8人, 研发投入3.2亿元, 加上集资四百五十万元."""
    verb = without_copula(raw.strip())[-2:]
    kind = item.found.value.kind
    if kind is FactKind.COUNT:
        done = verb in EVENTS or (verb in DONE and item.found.value.quantity.unit in PERSONS)
        return verb if raw.strip() in HURT or (left.acted and done) else None
    if kind is not FactKind.MONEY or not left.acted:
        return None
    if verb not in SPENT and (verb in PRICED or not QUANTITY_END.search(verb)):
        return None
    whole = f"{left.head or ''}{verb}"
    return whole if whole in raw else verb


def name_by_head(text: str, item: Asked, sentence: Sentence, clause: Clause, raw: str, left: Left) -> None:
    """Name a number by the phrase before the verbs of its clause, or by what was named before."""
    spoken_of = not left.acted or item.found.value.kind in SHARES or PART_OF.match(raw) is not None
    head = named_ahead(text, clause, left) if spoken_of else left.head
    head = None if head is not None and head.endswith(TOLD) else head
    if head is not None and (spoken_of or QUANTITY_END.search(head)):
        own(text, item, head, clause.end, clause)
    elif left.acted and item.change is None and sentence.indicator in EVENTS:
        # 报名340人,录用16人: another verb counts others.
        return
    elif sentence.indicator is not None and (item.change is not None or alike(text, item, sentence)):
        carry(item, sentence)
    elif carry_counted(item, sentence):
        return
    elif sentence.indicator is not None and left.linked:
        carry(item, sentence)
    elif not left.acted or raw in {"以", "将以"}:
        topic(text, item, sentence, clause)


def named_ahead(text: str, clause: Clause, left: Left) -> str | None:
    """Return the phrase before the verbs of a clause, or ahead of the date that stands in it: 棉田今年可增至."""
    if left.head is not None or clause.before == clause.start:
        return left.head
    ahead = without_per(text[clause.before : clause.cut], "").rstrip("在到自从于至")
    read = read_left(ahead) if ahead else None
    if read is None:
        return None
    return read.name or read.head


def topic(text: str, item: Asked, sentence: Sentence, clause: Clause) -> None:
    """Name a number by what the clause before it speaks of: 最大降雨量出现在石门村,达352.6毫米."""
    end = clause.before - 1
    if end > 0 and text[end] == "”":
        # 价值榜发布,“白茶”以29.7亿元位列: what is in quotation marks owns the number.
        end = text.rfind("“", sentence.start, end) - 1
    floor = max(sentence.start, sentence.last_end, end - REACH_BACK)
    if end <= floor or text[end] != ",":
        return
    low = behind_last_mark(text, floor, end)
    low = max([low, *(mention.end for mention in clause.dates if mention.end <= end)])
    phrase = phrase_after(text[low:end])
    if phrase is not None and any(QUANTITY_END.search(phrase[:at]) for at in range(2, len(phrase) + 1)):
        own(text, item, phrase, low + len(phrase), clause)


def name(text: str, item: Asked, start: int, end: int) -> None:
    """Set the indicator of a number to what is printed at a place."""
    item.indicator = text[start:end]
    item.seen["indicator"] = ((start, end),)


def own(text: str, item: Asked, phrase: str, end: int, clause: Clause) -> None:
    """Set indicator and subject from a phrase that stands before a place."""
    phrase = phrase.removeprefix("将") if phrase.endswith("纪录") else phrase
    phrase = QUARTER.sub("", phrase) if phrase[0] == "第" else phrase
    if phrase[0] in "月日年前" and phrase[1] == "全" and DETERMINED.match(phrase, 1) is not None:
        phrase = phrase[1:]
    at = text.rfind(phrase, 0, end)
    if at < 0:
        item.indicator = phrase
        return
    subject, short = owner_and_name(phrase)
    name(text, item, at + len(phrase) - len(short), at + len(phrase))
    if subject is not None:
        first = at - 1 if at > clause.before and text[at - 1] in "该本" else at
        item.subject = text[first : at + len(subject)]
        item.seen["subject"] = ((first, at + len(subject)),)
    elif at == clause.before > 0 and text[at - 1] == "”":
        quoted(text, item, at)


def quoted(text: str, item: Asked, at: int) -> None:
    """Read the name in quotation marks that ends before a phrase: it owns it, or is part of it when a noun leads to it."""
    opening = text.rfind("“", max(0, at - BRACKET), at)
    if opening < 0:
        return
    lead = read_left(text[behind_last_mark(text, max(0, opening - BRACKET), opening) : opening]).name
    if lead is None or not text.endswith(lead, 0, opening):
        item.subject = text[opening + 1 : at - 1]
        item.seen["subject"] = ((opening + 1, at - 1),)
    else:
        name(text, item, opening - len(lead), item.seen["indicator"][0][1])


def own_from_left(text: str, item: Asked, clause: Clause) -> None:
    """Set the subject of a number from what opens its clause: 全县3个乡镇, 该公司2023年实现营业收入12亿元."""
    if item.subject is not None or not clause.opens:
        return
    dated = clause.before < clause.start
    start = clause.before
    length = leading_owner(text[start : clause.cut if dated else clause.end])
    if not length and dated:
        start = clause.start
        length = leading_owner(text[start : clause.end])
    named = item.seen.get("indicator")
    if length and (named is None or start + length <= named[0][0]):
        item.subject = text[start : start + length]
        item.seen["subject"] = ((start, start + length),)
