"""Decoys: every case of every rule, and the dates and counts that a decoy must not take."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsparse
from newsparse.decoys import RULES, codes, idioms, sayings, slogans
from rule_laws import AnyRule, cases_of, listed, name_of, owned, refusals_of, refused, whole

if TYPE_CHECKING:
    from newsparse.rules import Case, Refusal


@pytest.mark.parametrize(("rule", "case"), cases_of(RULES), ids=name_of)
def test_cases(rule: AnyRule, case: Case[object]) -> None:
    """Whole, owned and untied."""
    whole(rule, case)
    owned(rule, case, RULES)


@pytest.mark.parametrize(("rule", "case"), cases_of(RULES), ids=name_of)
def test_no_fact_is_read(rule: AnyRule, case: Case[object]) -> None:
    """What a decoy takes, no fact is read in."""
    del rule
    text = "据悉，" + case.context.format(case.text) + "，市民"
    start = text.index(case.text)
    facts = newsparse.find_facts(text)
    assert [] == [f.text for f in facts if f.span.start < start + len(case.text) and start < f.span.end]


@pytest.mark.parametrize(("rule", "refusal"), refusals_of(RULES), ids=name_of)
def test_refused(rule: AnyRule, refusal: Refusal) -> None:
    """Counter-specimens yield nothing."""
    refused(rule, refusal)


def test_listed() -> None:
    """No rule is left out of the lists."""
    for module in (codes, idioms, sayings, slogans):
        listed(module, module.RULES)


SENTENCES = [
    line.split("\t")[0]
    for path in sorted(Path(__file__).parent.glob("cases_*.tsv"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
"""Sentences that hold a numeral and no fact, each with the reason; written from the guideline."""


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences(text: str) -> None:
    """No fact is read, alone and behind other words."""
    assert [] == [fact.text for fact in newsparse.find_facts(text)]
    assert [] == [fact.text for fact in newsparse.find_facts("据了解，" + text)]


DATES = [
    "七月",
    "五一假期",
    "“十四五”时期",
    "“五一”假期",
    "八月五号",
    "三月三日",
    "腊月廿三",
    "十一月二十九日",
    "一九九〇年",
    "九月初三",
    "三天",
    "两年",
    "一季度",
    "四月十三日至二十日",
]


@pytest.mark.parametrize("text", DATES)
def test_dates_are_left_alone(text: str) -> None:
    """A decoy never takes a piece of a date."""
    found = newsparse.find_dates(f"据悉，{text}，市民", issued=date(2024, 8, 6))
    assert found
    assert text.strip() in {mention.text for mention in found} or any(mention.text in text for mention in found)
