"""Proverbs, words and names in which a unit stands behind a numeral, each with what it is: 一分钱一分货, 三轮车, 五棵松."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from newsparse.decoys.heads import by_head, longest_at
from newsparse.decoys.types import Decoy
from newsparse.rules import NUMERAL, Case, Match, Sized, refuses, rule
from newsparse.text.persons import FREQUENT_SURNAMES, ROLES

TABLE: Final = Path(__file__).with_name("sayings.dat")


def read_table() -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return the words with what they are and, where the numeral is not their beginning, what stands before it."""
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    why = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if line.startswith("="):
            why = line[1:].strip()
            continue
        for entry in line.split():
            before, _, word = entry.rpartition("+")
            earlier = found[word][1] if word in found else ()
            found[word] = why, (*earlier, before) if before else ()
    return found


SAYINGS: Final = read_table()
BY_HEAD: Final = by_head(SAYINGS)
PERSON: Final = Decoy("the name of a person")


@rule(
    f"[{''.join(sorted({word[0] for word in SAYINGS}))}]",
    *(
        Case(word, Decoy(why), context=f"{before}{{}}")
        for word, (why, befores) in SAYINGS.items()
        for before in befores or ("",)
    ),
    refuses("水深三尺", because="a measure"),
    refuses("三轮比赛", because="a count"),
    refuses("花了一分钱", because="a sum of money"),
    refuses("两口井", because="a count"),
    trigger=NUMERAL,
    first={word[:2] for word in SAYINGS},
)
def saying(match: Match) -> Sized[Decoy] | None:
    """A proverb, a word or a name of the table."""
    text, at = match.string, match.start()
    word = longest_at(text, at, BY_HEAD)
    if word is None:
        return None
    why, before = SAYINGS[word]
    return Sized(at, at + len(word), Decoy(why)) if not before or text.endswith(before, 0, at) else None


@rule(
    rf"(?<=(?:{ROLES})[: ]?[{FREQUENT_SURNAMES}])[一二三四五六七八九十百千万]{{1,2}}[元里石升斗方金顷山军尺丈亩斤成]",
    Case("三元", PERSON, context="联系人王{}。"),
    Case("千里", PERSON, context="记者陈{}报道"),
    Case("万里", PERSON, context="村民周{}说"),
    Case("九成", PERSON, context="老将罗{}出场"),
    refuses("选手中九成", because="a share"),
    refuses("记者花了三元", because="a sum of money"),
    refuses("村民每人三元", because="a sum of money"),
    trigger=NUMERAL,
    first="一二三四五六七八九十百千万",
    after="元里石升斗方金顷山军尺丈亩斤成",
)
def person(match: Match) -> Decoy:
    """A person whose given name is a numeral and a unit."""
    del match
    return PERSON


RULES: Final = (saying, person)
