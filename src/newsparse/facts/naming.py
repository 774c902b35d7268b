"""The indicator of a number: the noun behind it, the phrase before it, or what the sentence named already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.facts.carried import REACH_BACK, alike, carry, remember, stocked
from newsparse.facts.links import without_copula
from newsparse.facts.owners import DETERMINED, QUANTITY_END, is_owner, leading_owner, owner_and_name
from newsparse.facts.phrases import phrase_after, read_left
from newsparse.facts.types import FactKind
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.dates.types import DateMention
    from newsparse.facts.asking import Asked, Sentence
    from newsparse.facts.phrases import Left
    from newsparse.rules import Found

LAST_MARK: Final = compiled(r"(?r)[,:;。!?…“”‘’()〔〕《》【】\n ]")
RIGHT_END: Final = compiled(r"[,:;。!?…“”‘’()〔〕《》【】、\n0-9]")
PER: Final = compiled(r"每 ?(?P<unit>[\p{Han}A-Za-z]{1,4})$")
OF_ANOTHER: Final = compiled(r"(?:是|为|相当于)(?:上届|上季|上轮|上次|往年|前者|此前|过去)的?")
"""Only what it is held against stands before such a number: 观看量达1.3亿次,是上届的2.5倍."""
LEVEL_BETWEEN: Final = compiled(r"\p{Han}{0,4}[到至为成](?:了|约|近)?$")
FROM: Final = compiled(r"[由从自](?:(?!的)\p{Han}){0,8}?的$|[由从自]$")
LIFT: Final = compiled(r"(?P<name>抓举|挺举)(?:成功)?(?:举起|举出)?(?:了)?$")
"""The two lifts name the weight behind them, though a verb stands between: 抓举举起101公斤."""
PART_OF: Final = compiled(r"^,?其中,?")
GOING: Final = frozenset("到至为成")
TAKING: Final = frozenset("把将对向给让使")
"""Behind these a number with its noun is what something is done to: 把9861平方公里的市域."""

TIMES: Final = frozenset("次 场 场次 遍 趟 回".split())
GENERIC: Final = frozenset("增速 增幅 涨幅 降幅 同比 环比".split())
EXTREMES: Final = frozenset("最高 最低 最多 最少 最大 最小 最高峰 峰值".split())
POPULATION: Final = "人口"
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

SPENT: Final = frozenset("投入 投资 支出 销售 成交 交易 花费 贷款 借款 捐款 增收".split())
PRICED: Final = frozenset("降价 涨价 提价 减价 加价".split())
SHARES: Final = frozenset({FactKind.RATIO, FactKind.POINTS, FactKind.MULTIPLE, FactKind.INDEX})
SIZES: Final = frozenset({FactKind.MONEY, FactKind.MEASURE, FactKind.RATIO})
BRACKET: Final = 24
REACH: Final = 200
BEGUN: Final = compiled(r"^.*[0-9](?:年|月|日|时|天)[末底初份]?")


class Clause(NamedTuple):
    """Where the words before a number stand: from ``start`` to ``end``, and from ``before`` to ``cut`` ahead of a date."""

    start: int
    end: int
    before: int
    cut: int
    dates: Sequence[Found[DateMention]] = ()


def behind_last_mark(text: str, low: int, end: int) -> int:
    """Return where the words before a place start that no mark parts, ``low`` where no mark stands before it."""
    mark = LAST_MARK.search(text, low, end)
    return low if mark is None else mark.end()


def read_indicator(text: str, item: Asked, sentence: Sentence, clause: Clause, following: int) -> None:
    """Find what a number measures: behind it for things counted, before it for what is measured, else what was said."""
    raw = text[clause.start : clause.end]
    ranged = sentence.from_here
    origin = FROM.search(raw) if raw[-1:] in {"由", "从", "自", "的"} else None
    sentence.from_here = origin is not None
    if origin is not None:
        raw = raw[: origin.start()]
    if item.change is not None and item.change.object is not None:
        name(text, item, *item.change.object)
    elif (ranged and LEVEL_BETWEEN.fullmatch(raw.strip())) or OF_ANOTHER.fullmatch(raw.strip()):
        carry(item, sentence)
    elif item.found.end - item.found.start > 2 and text.endswith(POPULATION, 0, item.found.end):
        name(text, item, item.found.end - 2, item.found.end)
        own_from_left(text, item, clause)
    else:
        after = behind(text, item, sentence, raw, following)
        if after is not None:
            start = text.find(after, item.found.end)
            name(text, item, start, start + len(after))
            own_from_left(text, item, clause)
        else:
            name_before(text, item, sentence, clause, raw)
    if item.indicator is None:
        own_from_left(text, item, clause)
    if item.found.value.kind is not FactKind.SCORE:
        remember(item, sentence)


def behind(text: str, item: Asked, sentence: Sentence, raw: str, following: int) -> str | None:
    """Return the noun behind a number where it says what is counted, and not the words before it."""
    if item.change is not None or item.found.value.kind is FactKind.SCORE:
        return None
    end = item.found.end
    stop = RIGHT_END.search(text, end, end + REACH)
    right = text[end : min(following, stop.start() if stop is not None else end + 20)]
    if not right or (sentence.from_here and right[-1] in GOING):
        return None
    unit, kind = item.found.value.quantity.unit or "", item.found.value.kind
    if kind is FactKind.COUNT and raw and raw[-1] in CLASSICAL.get(unit, ()) and read_left(raw).name is not None:
        return None
    after = phrase_after(right, object_of_verb=unit in TIMES)
    if after is None or kind is FactKind.COUNT:
        return after
    if raw.endswith("的"):
        return after
    if raw[-1:] in TAKING or (right.startswith("的") and raw.endswith("以")):
        return after
    left = read_left(raw)
    if kind not in SIZES:
        return after if left.name is None else None
    if left.name is None:
        return after if not left.linked or left.head is None else None
    measured = left.linked or QUANTITY_END.search(left.name) is not None
    if right.startswith("的"):
        return None if measured and kind is not FactKind.RATIO else after
    return None if measured or (kind is FactKind.RATIO and not is_owner(left.name)) else after


def name_before(text: str, item: Asked, sentence: Sentence, clause: Clause, raw: str) -> None:
    """Name a number by the words before it, or by what its sentence said before."""
    lift = LIFT.search(raw)
    if lift is not None:
        name(text, item, clause.start + lift.start("name"), clause.start + lift.end("name"))
        return
    per = PER.search(without_copula(raw)) if "每" in raw else None
    unit = item.found.value.quantity.unit or ""
    if per is not None and ("/" in unit or (len(per["unit"]) <= 2 and not QUANTITY_END.search(per["unit"]))):
        raw = raw[: per.start()]
    left = read_left(raw)
    if left.name is None and left.head is None and left.linked:
        left = read_left(before_bracket(text, clause.start) + raw)
    kind = item.found.value.kind
    scored = kind is FactKind.SCORE and not (left.name or "").endswith("比分")
    if scored or (raw.endswith("以") and left.head is not None):
        # 主队以43秒28夺冠: who did it, and not what.
        own_from_left(text, item, clause)
        return
    if left.name is not None:
        told = left.name in EXTREMES or (item.change is not None and left.name in GENERIC)
        if told and sentence.indicator is not None:
            carry(item, sentence)
            return
        if DETERMINED.fullmatch(left.name):
            own_from_left(text, item, clause)
            return
        own(text, item, left.name, clause.end, clause)
        own_from_left(text, item, clause)
        stocked(item, sentence)
        return
    verb = without_copula(raw.strip())[-2:]
    if left.acted and kind is FactKind.MONEY and (verb in SPENT or (verb not in PRICED and QUANTITY_END.search(verb))):
        # 研发投入3.2亿元, 加上集资四百五十万元: the verb holds its object, and is what is counted.
        whole = f"{left.head or ''}{verb}"
        own(text, item, whole if whole in raw else verb, clause.end, clause)
        own_from_left(text, item, clause)
        return
    spoken_of = not left.acted or kind in SHARES or PART_OF.match(raw) is not None
    head = named_ahead(text, clause, left) if spoken_of else left.head
    if head is not None and (spoken_of or QUANTITY_END.search(head)):
        own(text, item, head, clause.end, clause)
    elif sentence.indicator is not None and (item.change is not None or left.linked or alike(text, item, sentence)):
        carry(item, sentence)
    elif not left.acted or raw in {"以", "将以"}:
        topic(text, item, sentence, clause)


def named_ahead(text: str, clause: Clause, left: Left) -> str | None:
    """Return the phrase before the verbs of a clause, or ahead of the date that stands in it: 棉田今年可增至."""
    if left.head is not None or clause.before == clause.start:
        return left.head
    ahead = text[clause.before : clause.cut].rstrip("在到自从于至")
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
    if item.subject is not None:
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


def before_bracket(text: str, limit: int) -> str:
    """Return the words before a bracket that parts a name from its verb: 采购经理指数（PMI）为49.8%."""
    if limit == 0 or text[limit - 1] != ")":
        return ""
    opening = text.rfind("(", max(0, limit - BRACKET), limit)
    if opening < 0:
        return ""
    return BEGUN.sub("", text[behind_last_mark(text, max(0, opening - BRACKET), opening) : opening])
