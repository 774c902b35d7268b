"""What a number measures, whose it is, since when: read from the sentence it stands in.

A sentence is asked from left to right, with what its earlier numbers said: 较去年增加0.12万人 changes what the number before
it measured, and a list shares one noun (30多类160多款新品).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, evolve

from newsparse.facts.asking import Asked, Sentence
from newsparse.facts.changes import ChangeAt, read_change
from newsparse.facts.lists import share_lists, share_nouns
from newsparse.facts.phrases import PER, owner_and_name, phrase_after, phrase_before, without_copula
from newsparse.facts.types import Change, Direction, Evidence, Fact, FactKind, Mode, Quantity
from newsparse.rules import Found, compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.dates.types import DateMention
    from newsparse.facts.said import Said
    from newsparse.text.readings import Reading

SENTENCE: Final = compiled(r"[。!?;\n]|……")
FULL_STOP: Final = "。!?\n…"
CLAUSE: Final = compiled(r"[,:;。!?…“”‘’()〔〕《》【】\n ]")
LAST_MARK: Final = compiled(r"(?r)[,:;。!?…“”‘’()〔〕《》【】\n ]")
RIGHT_END: Final = compiled(r"[,:;。!?…“”‘’()〔〕《》【】、\n0-9]")
LIST_MARK: Final = compiled(r"^[、和及与,]*(?:以及)?")
SCOPE_AT_END: Final = compiled(
    r"(?P<scope>全[国省市县区州球校网]|世界|亚洲|全行业|国内|省内|市内|中部地区|西部地区|东部地区|中部|西部|东部)\p{Han}{0,5}?$"
    r"|(?P<place>(?:(?![列居排全]|位列|名列|位居)\p{Han}){2,4}?[省市县区州])(?:的)?$"
)
HELD_AGAINST: Final = compiled(r"(?:较|(?<![同环])比)(?P<basis>[^,。;、较比]{1,12}?)(?:又|再|将|要|力争)?$")
RANK_VERB: Final = compiled(r"(?:排名|排行|名列|位列|分列|位居|分居|排在|跃居|升至|稳居|列|居|排)")
LINKS: Final = frozenset(
    "为 达 达到 是 有 占 至 到 增至 升至 降至 减至 提高到 增加到 下降到 增长到 上升到 回落至 提升至".split()
)
BRACKET: Final = 24
REACH: Final = 200
"""How far around a number its sentence is asked; no sentence of print says more of one number than that."""


def facts_of(reading: Reading, found: Sequence[Found[Said]], dates: Sequence[Found[DateMention]]) -> list[Found[Fact]]:
    """Return the facts that numbers are, each with what its sentence says of it."""
    text = reading.folded
    starts = [0, *(match.end() for match in SENTENCE.finditer(text))] if found else []
    asked = [Asked(item) for item in found]
    sentence = Sentence()
    at = 0
    near = NearDates(dates)
    for number, item in enumerate(asked):
        while at + 1 < len(starts) and starts[at + 1] <= item.found.start:
            at += 1
        if number == 0 or sentence.start != starts[at]:
            goes_on = number > 0 and not any(mark in text[sentence.last_end : starts[at]] for mark in FULL_STOP)
            period = sentence.period if goes_on else None
            sentence = Sentence(start=starts[at], last_end=starts[at], period=period)
        ask(text, item, sentence, near)
        sentence.last_end = item.found.end
    share_nouns(text, asked)
    share_lists(text, asked)
    return [fact_of(reading, item) for item in asked]


@define
class NearDates:
    """The dates of a text, asked in order of position; ``passed`` is the last with a day that was left behind."""

    dates: Sequence[Found[DateMention]]
    at: int = 0
    passed: Found[DateMention] | None = None

    def up_to(self, start: int, end: int) -> list[Found[DateMention]]:
        """Return the dates that lie between two places; calls move forward."""
        while self.at < len(self.dates) and self.dates[self.at].start < start:
            if self.dates[self.at].value.start is not None:
                self.passed = self.dates[self.at]
            self.at += 1
        found = []
        index = self.at
        while index < len(self.dates) and self.dates[index].end <= end:
            found.append(self.dates[index])
            index += 1
        return found


def ask(text: str, item: Asked, sentence: Sentence, near: NearDates) -> None:
    """Read the words before and behind one number."""
    start, end = item.found.start, item.found.end
    kind = item.found.value.kind
    left = text[max(sentence.start, start - 80) : start]
    change = doubling(left, sentence) if item.found.rule == "doubled" else read_change(left, kind, sentence.basis)
    dates = near.up_to(max(sentence.start, start - REACH), start)
    if change is not None:
        item.change = change
        sentence.basis = change.change.basis or sentence.basis
        change_start = start - len(left) + change.start
    else:
        change_start = start
    # 较去年, 比上年末: what a value is held against is no time that it holds for.
    sentence.bases |= {mention.start for mention in dates if mention.start >= change_start}
    for mention in reversed(dates):
        if mention.value.start is not None and mention.start not in sentence.bases:
            item.period = mention.value
            break
    if item.period is None and near.passed is not None and near.passed.start >= sentence.start:
        item.period = near.passed.value
    item.period = item.period or sentence.period
    sentence.period = item.period
    limit = clause_start(text, sentence, change_start, dates)
    if kind in {FactKind.RANK, FactKind.ORDINAL}:
        read_rank(text, item, limit, sentence)
        return
    read_indicator(text, item, sentence, limit, change_start, end)


def doubling(left: str, sentence: Sentence) -> ChangeAt:
    """Return the change that 翻一番 says, with what it is held against when that stands before: 比上年翻一番."""
    match = HELD_AGAINST.search(left)
    basis = sentence.basis if match is None else match["basis"]
    start = len(left) if match is None else match.start()
    return ChangeAt(Change(Direction.INCREASE, Mode.MULTIPLE, basis), start)


def clause_start(text: str, sentence: Sentence, end: int, dates: Sequence[Found[DateMention]]) -> int:
    """Return where the words begin that can name what a number measures: behind the last mark, number or date."""
    low = max(sentence.start, sentence.last_end, end - 40)
    stretch = text[low:end]
    mark = LAST_MARK.search(stretch.rstrip())
    start = low if mark is None else low + mark.end()
    for mention in dates:
        if start < mention.end <= end and mention.start >= low:
            start = mention.end
    return start


def read_indicator(text: str, item: Asked, sentence: Sentence, limit: int, left_end: int, end: int) -> None:
    """Find what a number measures: behind it for things counted, before it for what is measured, else what was said."""
    kind = item.found.value.kind
    right_stop = RIGHT_END.search(text, end, end + REACH)
    right = text[end : right_stop.start() if right_stop is not None else end + 20]
    times = item.found.value.quantity.unit in {"次", "场", "场次", "遍", "趟", "回"}
    after = phrase_after(right, object_of_verb=times) if right and not item.change else None
    raw = text[limit:left_end]
    per = PER.search(raw)
    if per is not None and "/" in (item.found.value.quantity.unit or ""):
        raw = raw[: per.start()]
    if not without_copula(raw.strip()) or raw.strip() in LINKS:
        raw = before_bracket(text, limit) + raw
    left = without_copula(LIST_MARK.sub("", raw))
    before = None
    if after and (kind is FactKind.COUNT or raw.endswith("的") or right.startswith("的")):
        item.indicator = after
        item.evidence.append(("indicator", *span_of(text, after, end)))
    else:
        before = phrase_before(left)
        if before is not None:
            subject, name = owner_and_name(before)
            item.indicator, item.subject = name, subject
            item.evidence.append(("indicator", *span_of(text, name, text.rfind(name, 0, left_end))))
        elif after:
            item.indicator = after
            item.evidence.append(("indicator", *span_of(text, after, end)))
        elif item.change is not None or not without_copula(raw.strip("、和及与将")) or raw.strip("、和及与") in LINKS:
            item.indicator, item.subject = sentence.indicator, sentence.subject
    if item.subject is None and limit > 0 and text[limit - 1] == "”":
        opening = text.rfind("“", max(0, limit - 24), limit)
        if opening >= 0 and before is not None:
            item.subject = text[opening + 1 : limit - 1]
    if (item.change is None and item.indicator is not None) or sentence.indicator is None:
        sentence.indicator, sentence.subject = item.indicator, item.subject


def before_bracket(text: str, limit: int) -> str:
    """Return the words before a bracket that parts a name from its verb: 采购经理指数（PMI）为49.8%."""
    if limit == 0 or text[limit - 1] != ")":
        return ""
    opening = text.rfind("(", max(0, limit - BRACKET), limit)
    if opening < 0:
        return ""
    low = max(0, opening - BRACKET)
    marks = [mark.end() for mark in CLAUSE.finditer(text, low, opening)]
    return text[max(marks, default=low) : opening]


def span_of(text: str, phrase: str, near: int) -> tuple[int, int]:
    """Return where a phrase stands at or behind a place."""
    start = text.find(phrase, max(0, near), max(0, near) + REACH)
    return (start, start + len(phrase)) if start >= 0 else (near, near)


def read_rank(text: str, item: Asked, limit: int, sentence: Sentence) -> None:
    """Find among whom a rank is counted, and what is ranked."""
    start = item.found.start
    left = text[max(limit, start - 16) : start]
    match = SCOPE_AT_END.search(left)
    if item.found.value.kind is FactKind.RANK and match is not None:
        item.scope = match["scope"] or match["place"]
        left = left[: match.start()]
    verb = RANK_VERB.search(left)
    if verb is not None and verb.start() > 0 and item.found.value.kind is FactKind.RANK:
        name = phrase_before(left[: verb.start()])
        if name is not None and name[-1] not in "上中里内下":
            item.subject, item.indicator = owner_and_name(name)
    elif verb is None and item.scope is not None:
        name = phrase_before(left)
        item.subject, item.indicator = (sentence.subject, sentence.ranked) if name is None else owner_and_name(name)
    if item.indicator is not None:
        sentence.ranked = item.indicator


def fact_of(reading: Reading, item: Asked) -> Found[Fact]:
    """Return the fact with its texts as printed."""
    found = item.found
    low, high = max(0, found.start - REACH), found.end + REACH
    dressed = reading.text[low:high] != reading.folded[low:high]
    change: Change | None = item.change.change if item.change is not None else None
    quantity, indicator, subject, scope = found.value.quantity, item.indicator, item.subject, item.scope
    if dressed:
        quantity = unit_as_printed(reading, found)
        indicator, subject, scope = (as_printed(reading, words, found.start) for words in (indicator, subject, scope))
        if change is not None:
            change = evolve(change, basis=as_printed(reading, change.basis, found.start))
    fact = Fact(
        text=reading.text[found.start : found.end],
        spans=reading.back(found.start, found.end),
        quantity=quantity,
        kind=kind_of(item),
        rule=found.rule,
        indicator=indicator,
        subject=subject,
        scope=scope,
        change=change,
        period=item.period,
        evidence=tuple(Evidence(name, reading.back(start, end)) for name, start, end in item.evidence if start < end),
    )
    return Found(found.start, found.end, fact, found.rule)


def kind_of(item: Asked) -> FactKind:
    """Return the kind of a number; a diffusion index that is printed in percent (PMI 49.8%) is an index."""
    kind = item.found.value.kind
    if kind is FactKind.RATIO and item.change is None and item.indicator and item.indicator.endswith("指数"):
        return FactKind.INDEX
    return kind


def unit_as_printed(reading: Reading, found: Found[Said]) -> Quantity:
    """Return the quantity with a measure word as printed: 間, where 间 was read. Codes stay."""
    quantity = found.value.quantity
    unit = quantity.unit
    if unit is None or unit.isascii() or "/" in unit:
        return quantity
    at = reading.folded.rfind(unit, found.start, found.end)
    return quantity if at < 0 else evolve(quantity, unit=reading.text[at : at + len(unit)])


def as_printed(reading: Reading, words: str | None, near: int) -> str | None:
    """Return folded words with the characters that are printed, looked for before a place and then behind it."""
    if words is None:
        return None
    at = reading.folded.rfind(words, max(0, near - REACH), near)
    if at < 0:
        at = reading.folded.find(words, near, near + REACH)
    return words if at < 0 else reading.text[at : at + len(words)]
