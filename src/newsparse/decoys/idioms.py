"""Words and idioms that hold a numeral and a measure word, and count nothing: 百家争鸣, 三位一体, 二维码."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from newsparse.decoys.types import Decoy
from newsparse.rules import Case, Match, refuses, rule

TABLE: Final = Path(__file__).with_name("words.dat")
WORDS: Final = tuple(
    word
    for line in TABLE.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
    for word in line.split()
)


@rule(
    r"(?=[一两二三四五六七八九十百千万半第行])\L<words>",
    *(Case(word, Decoy("a word or an idiom")) for word in WORDS),
    refuses("三家企业", because="a count"),
    refuses("百余家", because="a count"),
    trigger="",
    words={"words": WORDS},
)
def idiom(match: Match) -> Decoy:
    """A word of the table."""
    del match
    return Decoy("a word or an idiom")


RULES: Final = (idiom,)
