"""Numbers in a row: one noun for several (30多类160多款新品), a list of names for a list of numbers (分别为, 分列)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.facts.links import without_copula
from newsparse.facts.owners import owner_and_name
from newsparse.facts.phrases import phrase_before
from newsparse.facts.types import FactKind
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.facts.asking import Asked

SHARED: Final = compiled("分别|分列|分居|依次|各")
WITHOUT: Final = compiled("(?:同比|环比|比上年|较上年)$")
TOGETHER: Final = compiled("^[两二三四五六七八九十](?:地|市|县|区|省|国|镇|村|家|校|者)")
PARTED: Final = compiled("[、,]|和|及|与|以及")
NOUN_TAIL: Final = 6
SHORT_NAME: Final = 4
LEAST_NAMED: Final = 10
NEAR: Final = 16
REACH: Final = 200
"""How far before a row its names may stand."""


def share_nouns(text: str, asked: Sequence[Asked]) -> None:
    """Give a number that another follows at once the noun of that one: 30多类160多款新品."""
    for item, after in zip(reversed(asked[:-1]), reversed(asked[1:])):
        together = text[item.found.end : after.found.start].strip("、,和及与 ")
        counted = item.found.value.kind is after.found.value.kind is FactKind.COUNT
        touching = item.found.end == after.found.start
        if counted and not together and (item.indicator is None or touching):
            take(item, after)


def take(item: Asked, other: Asked) -> None:
    """Give a number the indicator and the subject of another, with the places where they were read."""
    if other.indicator is None:
        return
    item.indicator, item.subject = other.indicator, other.subject
    for field in ("indicator", "subject"):
        if field in other.seen:
            item.seen[field] = other.seen[field]
        else:
            item.seen.pop(field, None)


def call(text: str, item: Asked, indicator: str, low: int, subject: str | None = None) -> None:
    """Name a number by words of the list before it, which starts at ``low``."""
    item.indicator = indicator
    places = [("indicator", indicator)]
    if subject is not None:
        item.subject = subject
        places.append(("subject", subject))
    for field, words in places:
        at = text.rfind(words, low, item.found.start)
        item.seen.pop(field, None)
        if at >= 0:
            item.seen[field] = ((at, at + len(words)),)


def share_lists(text: str, asked: Sequence[Asked]) -> None:
    """Pair a list of names with the list of numbers behind 分别, 分列: 鱼岳镇和官桥镇,分列第52位和第72位."""
    index = 0
    while index < len(asked):
        row = [asked[index]]
        while index + len(row) < len(asked):
            between = text[row[-1].found.end : asked[index + len(row)].found.start]
            if between.strip(" ") not in {"、", "和", "及", "与", "以及"}:
                break
            row.append(asked[index + len(row)])
        if len(row) > 1:
            if not pair(text, row):
                pair_with_values(text, row, asked[max(0, index - len(row)) : index])
            share_change(row)
        index += len(row)


def share_change(row: Sequence[Asked]) -> None:
    """Give the numbers of a row the change of the first: 同比分别增长5.2%、6.8%、11.4%."""
    first = row[0]
    for item in row[1:]:
        if first.change is not None and item.change is None and item.found.value.kind is first.found.value.kind:
            item.change = first.change
            item.seen["change"] = first.seen.get("change", ())


def pair_with_values(text: str, row: Sequence[Asked], before: Sequence[Asked]) -> None:
    """Give changes in a row the names of as many values before them: 游客…人次,旅游收入…元,同比分别增长11.6%、14.2%."""
    start = row[0].found.start
    if len(before) < len(row) or row[0].change is None or not SHARED.search(text, max(0, start - NEAR), start):
        return
    between = text[before[0].found.end : start]
    if any(mark in between for mark in "。;!?\n") or any(item.change is not None for item in before):
        return
    for item, value in zip(row, before):
        take(item, value)


def pair(text: str, row: Sequence[Asked]) -> bool:
    """Give each number of a row the name that stands at its place in the list before it, and return whether it did."""
    start = row[0].found.start
    low = max(text.rfind(mark, max(0, start - REACH), start) for mark in "。;!?\n") + 1
    low = max(low, start - REACH)
    left = text[low:start]
    shared = max((match.span() for match in SHARED.finditer(left)), default=None)
    if shared is None or len(left) - shared[1] > LEAST_NAMED:
        return False
    names_text = WITHOUT.sub("", left[: shared[0]].rstrip(", "))
    clause = names_text[max(names_text.rfind(mark) for mark in ",:") + 1 :] if names_text else ""
    names = [name for name in PARTED.split(clause.replace("分别是", "").replace("分别为", "")) if name.strip()]
    if len(names) != len(row):
        return False
    owner, _, noun = names[-1].rpartition("的")
    if owner and len(noun) > 1 and not any("的" in name for name in names[:-1]):
        # 上海、北京、广州的均价分别为…: one noun, and an owner for each number.
        for item, name in zip(row, [*names[:-1], owner]):
            call(text, item, noun, low, name)
        return True
    lengths = {len(name) for name in names[:-1]}
    if len(lengths) == 1 and len(names[-1]) > min(lengths) + 1 and row[0].found.value.kind is not FactKind.RANK:
        # 铁路、公路、水路货运量: the last name holds the noun of all.
        width = min(lengths)
        noun = TOGETHER.sub("", names[-1][width:])
        named = phrase_before(without_copula(noun))
        if width <= SHORT_NAME and named is not None and named == noun:
            for item, name in zip(row, [*names[:-1], names[-1][:width]]):
                call(text, item, noun, low, name)
            return True
    for item, name in zip(row, names):
        phrase = phrase_before(without_copula(name)) or name[-NOUN_TAIL:]
        if phrase:
            call(text, item, phrase if item.found.value.kind is FactKind.RANK else owner_and_name(phrase)[1], low)
    return True
