"""Continuation markers: every case of every rule, and what only looks like a marker."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsparse
from newsparse.markers import RULES, pointers, turns
from rule_laws import AnyRule, cases_of, listed, name_of, owned, refusals_of, refused, whole

if TYPE_CHECKING:
    from newsparse.rules import Case, Refusal


@pytest.mark.parametrize(("rule", "case"), cases_of(RULES), ids=name_of)
def test_cases(rule: AnyRule, case: Case[object]) -> None:
    """Whole, owned and untied."""
    whole(rule, case)
    owned(rule, case, RULES)


@pytest.mark.parametrize(("rule", "case"), cases_of(RULES), ids=name_of)
@pytest.mark.parametrize("carrier", ["详见报道。{}", "有回音”。 {}\n另讯"])
def test_carried(rule: AnyRule, case: Case[object], carrier: str) -> None:
    """At the end of a paragraph the marker is the same."""
    found = newsparse.find_continuations(carrier.format(case.text))
    assert [(case.text, rule.name)] == [(mark.text, mark.rule) for mark in found]


@pytest.mark.parametrize(("rule", "refusal"), refusals_of(RULES), ids=name_of)
def test_refused(rule: AnyRule, refusal: Refusal) -> None:
    """Counter-specimens yield nothing."""
    refused(rule, refusal)


def test_listed() -> None:
    """No rule is left out of the lists."""
    listed(turns, turns.RULES)
    listed(pointers, pointers.RULES)


@pytest.mark.parametrize(
    "text",
    [
        "在一定条件下转化为动力",
        "昨天晚上接到报案",
        "马上接见了代表",
        "迎接第四届运动会",
        "（未完）",
        "續昨",
        "（未完待续）",
        "下转化车间",
        "上接近第三版",
        "",
        "第一版",
    ],
)
def test_no_markers(text: str) -> None:
    """The same characters by accident, and serials, which go on in the next issue."""
    assert newsparse.find_continuations(text) == ()


def test_pointers_are_said_to_be_pointers() -> None:
    """见第三版 joins nothing."""
    (mark,) = newsparse.find_continuations("公报全文（全文见第三版）今日发表")
    assert mark.direction.value == "see"
    assert mark.pages == ("3",)


def test_span() -> None:
    """The span holds the brackets."""
    (mark,) = newsparse.find_continuations("答得准。　（下转第Ａ０２版）")
    assert (mark.span.start, mark.span.end) == (5, 14)
    assert mark.pages == ("A02",)
