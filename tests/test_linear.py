"""Twice the text is at most about twice the work, whatever the text is made of.

Work is measured as the processor time of this process alone, collection of garbage switched off. Four times the text
may cost eight times the work: what is linear stays below, what is quadratic (sixteen times) does not, and neither
depends on how busy the machine is.
"""

from __future__ import annotations

import gc
from time import process_time
from typing import TYPE_CHECKING, Final

import pytest

import newsparse
from made_texts import FAMILIES, ISSUED
from newsparse.rules import NUMERAL
from variants import gold_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST: Final = 8.0
SLIGHT: Final = 0.02
"""Seconds that are too few to be compared."""

CALLS: Final[dict[str, Callable[[str], object]]] = {
    "parse": newsparse.parse,
    "segment": newsparse.segment,
    "find_continuations": newsparse.find_continuations,
    "find_dates": lambda text: newsparse.find_dates(text, issued=ISSUED),
    "find_facts": lambda text: newsparse.find_facts(text, issued=ISSUED),
}

CHARACTERS: Final = [*"一1年“(转见#*第：报。月日两\\<○[_`农至— ", "\n", "\r", "\u3000", "\x00", "𠮷"]

PHRASES: Final = [
    "1至", "1~", "1.", "1、", "1%、", "一、", "两个人", "8月5日1个", "8月5日增长1个，", "农历正月", "年月", "增长",
    "第1", "（下转", "（下转第", "上接第", "“一", "《一", "![", "![a](", "<!--", "<b", "</b>", "&amp", "**a", "_a", "\\a", "1　",
]  # fmt: skip
"""What opens and is not closed, what goes on with more of the same, and sentences that never end."""

LINES: Final = [
    "○李", "●李明", "# 一", "## 一\n", "一", "一\n", "1.", "一。\n", "一：\n\n▲一", "李明", "记者 李明\n", "（李明）\n", "本报讯 一", "图为一", "摄", "一 摄\n",
    "今日谈\n", "今日谈\n李明", "日报", "日报\n第1期", "第1版:要闻\n", "下转第1版", "（上接第1版）\n一", "> 一", "- 一", "| 一 |", "```", "***", "![](a)\n一",
    "ab", "ab\n\ncd", "春风吹过田野小河冰", "本报讯（记者 李明）", "责编:李明", "2024年8月6日", "星期二", "农历七月初三", "国内统一刊号:CN42-0001", "　　一",
]  # fmt: skip
"""What lines of a page look like, one below the other."""


@pytest.fixture(autouse=True, scope="module")
def no_garbage() -> Iterator[None]:
    """Load what is loaded at first use, and keep the collector out of the measurements."""
    for call in CALLS.values():
        call(gold_text())
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def spent(call: Callable[[str], object], text: str) -> float:
    """Return the processor time of a call."""
    begun = process_time()
    call(text)
    return process_time() - begun


def repeated(unit: str, size: int) -> str:
    """Return a unit repeated to a number of characters at least."""
    return unit * (size // len(unit) + 1)


def linear(call: Callable[[str], object], unit: str, size: int) -> bool:
    """Return whether four times the text costs less than eight times the work; a doubtful case is measured again."""
    once, four = repeated(unit, size), repeated(unit, 4 * size)
    first, second = spent(call, once), spent(call, four)
    for _ in range(3):
        if second <= MOST * first + SLIGHT:
            return True
        first, second = max(first, spent(call, once)), min(second, spent(call, four))
    return second <= MOST * first + SLIGHT


def not_linear(call: Callable[[str], object], units: list[str], size: int) -> list[str]:
    """Return the units whose repetition costs more than it may."""
    return [unit for unit in units if not linear(call, unit, size)]


@pytest.mark.parametrize("name", list(CALLS))
def test_gold_page(name: str) -> None:
    """The real page, several times over."""
    assert linear(CALLS[name], gold_text(), 3 * len(gold_text()))


@pytest.mark.parametrize("name", list(CALLS))
def test_one_character(name: str) -> None:
    """One character, 100,000 times."""
    assert [] == not_linear(CALLS[name], CHARACTERS, 25_000)


@pytest.mark.parametrize("name", ["parse", "find_facts"])
def test_phrases(name: str) -> None:
    """What opens and is not closed, and lists without an end."""
    assert [] == not_linear(CALLS[name], PHRASES, 3000)


def test_lines() -> None:
    """Lines of one kind, with and without blank lines between them."""
    assert [] == not_linear(CALLS["parse"], [unit + end for unit in LINES for end in ("\n", "\n\n")], 1500)


@pytest.mark.parametrize("family", list(FAMILIES))
def test_triggers(family: str) -> None:
    """What makes a rule look closer, again and again; ``find_facts`` runs all four families."""
    rules = FAMILIES[family]
    triggers = {rule.trigger for rule in rules if rule.trigger != NUMERAL}
    begins = {first for rule in rules for first in rule.first}
    units = sorted(triggers | begins)
    assert [] == not_linear(CALLS["find_facts"], units[:: len(units) // 120 + 1], 2000)


@pytest.mark.parametrize("family", list(FAMILIES))
def test_alphabets(family: str) -> None:
    """What each rule reads, again and again, with nothing between."""
    specimens = {rule.cases[0].context.format(rule.cases[0].text) for rule in FAMILIES[family]}
    assert [] == not_linear(CALLS["find_facts"], sorted(specimens), 500)


@pytest.mark.parametrize("character", ["一", "#"])
def test_ten_megabytes(character: str) -> None:
    """10 MB of one character are read in seconds."""
    text = character * (10_000_000 // len(character.encode()))
    for name in ("parse", "find_facts"):
        assert spent(CALLS[name], text) < 30
