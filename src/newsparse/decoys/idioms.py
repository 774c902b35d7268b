"""Words and idioms that hold a numeral and a measure word, and count nothing: 百家争鸣, 三位一体, 二维码."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from newsparse.decoys.heads import by_head, longest_at
from newsparse.decoys.types import Decoy
from newsparse.rules import NUMERAL, Case, Match, Sized, refuses, rule

TABLE: Final = Path(__file__).with_name("words.dat")
WORDS: Final = tuple(
    word for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#") for word in line.split()
)


BEHIND_ORDER: Final = tuple(word for word in WORDS if word.startswith("第"))
OTHERS: Final = tuple(word for word in WORDS if not word.startswith("第"))
WORD: Final = Decoy("a word or an idiom")


BY_HEAD: Final = by_head(OTHERS)


@rule(
    f"[{''.join(sorted({word[0] for word in OTHERS}))}]",
    *(Case(word, WORD) for word in OTHERS),
    refuses("三家企业", because="a count"),
    refuses("百余家", because="a count"),
    trigger=NUMERAL,
    first={word[:2] for word in OTHERS},
)
def idiom(match: Match) -> Sized[Decoy] | None:
    """A word of the table that begins with its numeral."""
    at = match.start()
    word = longest_at(match.string, at, BY_HEAD)
    return None if word is None else Sized(at, at + len(word), WORD)


@rule(
    r"第\L<words>",
    *(Case(word, WORD) for word in BEHIND_ORDER),
    refuses("第一批", because="an ordinal"),
    trigger="第",
    words={"words": tuple(word[1:] for word in BEHIND_ORDER)},
)
def epithet(match: Match) -> Decoy:
    """A word of the table that begins with 第."""
    del match
    return WORD


RULES: Final = (idiom, epithet)
