"""What a number measures, whose it is, since when: read from the sentence it stands in.

A sentence is asked from left to right, with what its earlier numbers said: 较去年增加0.12万人 changes what the number before
it measured, and a list shares one noun (30多类160多款新品).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.facts.actors import own_by_actor, tell
from newsparse.facts.asking import Asked, Basis, NearDates, Sentence
from newsparse.facts.beside import behind_last_mark
from newsparse.facts.changes import RELATIVE, ChangeAt, doubling, read_change, read_same
from newsparse.facts.lists import share_lists, share_nouns
from newsparse.facts.naming import Clause, read_indicator
from newsparse.facts.owners import DIMENSIONS
from newsparse.facts.printed import REACH, fact_of
from newsparse.facts.ranked import read_rank
from newsparse.facts.tables import name_cells
from newsparse.facts.types import FactKind
from newsparse.rules import Found, compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.dates.types import DateMention
    from newsparse.facts.said import Said
    from newsparse.facts.types import Fact
    from newsparse.text.readings import Reading

PARTING: Final = compiled(r"[。!?;\n]|……")
FULL_STOP: Final = "。!?\n…"
PART_OF: Final = "其中"
"""A sentence that opens with it goes on with the one before."""

HEADED: Final = compiled(
    r"[-*#>]? ?[●■▲◆△★○◎]? ?(?P<who>\p{Han}{1,7}(?:[县区市镇乡村局]|街道|公司|学校|医院|大学))(?: |:)(?=[^ ])"
)
"""Brief news of places and bodies are headed by their names: ●梅溪县 10月18日,总投资15.8亿元的…"""

TAIWAN: Final = "新台币"
TRADITIONAL: Final = "萬億個"
"""A text in traditional characters that prints 新台幣 counts its 元 in it."""

ORDERED: Final = frozenset({FactKind.RANK, FactKind.ORDINAL})

MONTH: Final = timedelta(days=27)
"""A mention of a month or longer holds for its paragraph; one of a day holds for its sentence alone."""


def facts_of(reading: Reading, found: Sequence[Found[Said]], dates: Sequence[Found[DateMention]]) -> list[Found[Fact]]:
    """Return the facts that numbers are, each with what its sentence says of it."""
    text = reading.folded
    starts = [0, *(match.end() for match in PARTING.finditer(text))] if found else []
    asked = [Asked(item) for item in found]
    sentence = Sentence()
    at = 0
    near = NearDates(dates)
    for number, item in enumerate(asked):
        while at + 1 < len(starts) and starts[at + 1] <= item.found.start:
            at += 1
        if number == 0 or sentence.start != starts[at]:
            sentence = sentence_at(text, starts[at], sentence)
        following = asked[number + 1].found.start if number + 1 < len(asked) else len(text)
        ask(text, item, sentence, near, following)
        sentence.last_end = item.found.end
    share_nouns(text, asked)
    share_lists(text, asked)
    name_cells(text, asked)
    if TAIWAN in text and any(c in reading.text for c in TRADITIONAL):
        in_new_dollars(text, asked)
    plain = reading.text == text
    return [fact_of(reading, item, plain=plain) for item in asked]


def in_new_dollars(text: str, asked: Sequence[Asked]) -> None:
    """Give the sums in bare 元 the money of Taiwan."""
    for item in asked:
        said, printed = item.found.value, text[item.found.start : item.found.end]
        unit = said.quantity.unit or ""
        if said.kind is FactKind.MONEY and unit.startswith("CNY") and "人民币" not in printed and "¥" not in printed:
            item.found.value = evolve(said, quantity=evolve(said.quantity, unit=f"TWD{unit[3:]}"))


def sentence_at(text: str, start: int, before: Sentence) -> Sentence:
    """Return the state for the sentence, or the part of one behind a semicolon, that starts at a place."""
    between = text[before.last_end : start]
    goes_on = not any(mark in between for mark in FULL_STOP)
    if before.last_end and (goes_on or ("\n" not in between and text.startswith(PART_OF, start))):
        before.start = before.last_end = start
        before.part += 1
        before.told = None
        before.from_here = False
        return before
    sentence = Sentence(start=start, last_end=start)
    headed = HEADED.match(text, start) if start == 0 or text[start - 1] == "\n" else None
    if headed is not None:
        sentence.subject, sentence.owned_at = headed["who"], (headed.span("who"),)
    if "\n" not in between:
        sentence.told_last = before.told_last
    held = before.period
    if held is not None and "\n" not in between and covers_a_month(held.value):
        sentence.period = held
    return sentence


def covers_a_month(mention: DateMention) -> bool:
    """Return whether a mention covers a month or more."""
    return mention.start is not None and mention.end is not None and mention.end - mention.start >= MONTH


def ask(text: str, item: Asked, sentence: Sentence, near: NearDates, following: int) -> None:
    """Read the words before and behind one number; ``following`` is where the next one starts."""
    start, end = item.found.start, item.found.end
    kind = item.found.value.kind
    left = text[max(sentence.start, start - 80) : start]
    carried = basis_of(sentence, kind)
    change = doubling(left, carried) if item.found.rule == "doubled" else read_change(left, kind, carried)
    dates = near.up_to(max(sentence.start, start - REACH), start)
    change_start = start
    if change is not None:
        change_start = keep_change(item, change, sentence, start - len(left))
    # 较去年, 比上年末: what a value is held against is no time that it holds for.
    sentence.bases |= {mention.start for mention in dates if mention.start >= change_start}
    read_period(text, item, sentence, near, dates)
    clause = clause_of(text, sentence, change_start, dates)
    told = tell(text, item, sentence)
    name_it(text, item, sentence, clause, following)
    if told is not None or sentence.told is not None:
        own_by_actor(text, item, sentence, told)
    if item.period is not None and item.indicator in DIMENSIONS and item.period.end < clause.before:
        # 大桥全长2480米 is as true on any other day.
        item.period = None
    same = None if item.change is not None or kind in ORDERED else read_same(text, end)
    if same is not None:
        item.change = ChangeAt(same[0], start)
        item.seen["change"] = ((same[1], same[2]),)


def name_it(text: str, item: Asked, sentence: Sentence, clause: Clause, following: int) -> None:
    """Read what a number measures, or what is ranked."""
    if item.found.value.kind in ORDERED:
        read_rank(text, item, clause, sentence)
    else:
        read_indicator(text, item, sentence, clause, following)


def basis_of(sentence: Sentence, kind: FactKind) -> str | None:
    """Return the basis that an earlier number gave: over a semicolon it holds for numbers of the same sort alone."""
    basis = sentence.basis
    if basis is None:
        return None
    relative = kind in {FactKind.RATIO, FactKind.POINTS, FactKind.MULTIPLE}
    return basis.printed if basis.part == sentence.part or basis.relative == relative else None


def keep_change(item: Asked, change: ChangeAt, sentence: Sentence, shift: int) -> int:
    """Keep the change of a number, and its basis for those behind it; return where its words start."""
    if change.object is not None:
        change = change._replace(object=(shift + change.object[0], shift + change.object[1]))
    item.change = change
    change_start = shift + change.start
    # 翻一番 says itself that it is a change.
    item.seen["change"] = ((change_start, item.found.start if change_start < item.found.start else item.found.end),)
    printed = change.change.basis
    if printed is not None and change.shared:
        sentence.basis = Basis(printed, sentence.part, change.change.mode in RELATIVE)
    return change_start


def read_period(
    text: str, item: Asked, sentence: Sentence, near: NearDates, dates: Sequence[Found[DateMention]]
) -> None:
    """Find the mention of a date that governs a number: the last of its sentence, or the one that was said before."""
    if dates and stands_for_years(text, dates[-1], sentence):
        return
    for mention in reversed(dates):
        if mention.value.start is not None and mention.start not in sentence.bases:
            item.period = mention
            break
    if item.period is None and near.passed is not None and near.passed.start >= sentence.start:
        item.period = near.passed
    item.period = item.period or sentence.period
    sentence.period = item.period


def stands_for_years(text: str, mention: Found[DateMention], sentence: Sentence) -> bool:
    """Return whether a duration before a number says that it held all along: 连续八年稳定在180万吨以上."""
    if mention.value.kind.value != "DURATION" or mention.start < sentence.last_end:
        return False
    return "连续" in text[mention.start - 2 : mention.start + 2]


def clause_of(text: str, sentence: Sentence, end: int, dates: Sequence[Found[DateMention]]) -> Clause:
    """Return where the words stand that can name what a number measures: behind the last mark, number or date."""
    low = max(sentence.start, sentence.last_end, end - 40)
    low = behind_last_mark(text, low, low + len(text[low:end].rstrip()))
    opens = low != sentence.last_end or low == sentence.start or "、" not in text[low:end]
    limit, before, cut_at = low, low, low
    for mention in dates:
        if limit < mention.end <= end and mention.start >= low:
            before, cut_at, limit = limit, mention.start, mention.end
    return Clause(limit, end, before, cut_at, dates, opens)
