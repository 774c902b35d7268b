"""Facts: every case of every rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsparse
from newsparse.facts import RULES, amounts, compounds, literals, ranks, unitless
from newsparse.text.fold import fold
from rule_laws import AnyRule, cases_of, listed, name_of, owned, refusals_of, refused, whole

if TYPE_CHECKING:
    from newsparse.rules import Case, Refusal


@pytest.mark.parametrize(("rule", "case"), cases_of(RULES), ids=name_of)
def test_cases(rule: AnyRule, case: Case[object]) -> None:
    """Whole, owned and untied."""
    whole(rule, case)
    owned(rule, case, RULES)


@pytest.mark.parametrize(("rule", "case"), cases_of(RULES), ids=name_of)
@pytest.mark.parametrize("carrier", ["据悉，{}，市民", "（{}）", "截至目前{}。"])
def test_carried(rule: AnyRule, case: Case[object], carrier: str) -> None:
    """Inside a sentence the specimen is read the same."""
    if case.context != "{}":
        carrier = "据悉，" + case.context
    found = newsparse.find_facts(carrier.format(case.text))
    assert (case.text, rule.name) in [(fact.text, fact.rule) for fact in found]


@pytest.mark.parametrize(("rule", "refusal"), refusals_of(RULES), ids=name_of)
def test_refused(rule: AnyRule, refusal: Refusal) -> None:
    """Counter-specimens yield nothing."""
    refused(rule, refusal)


def test_listed() -> None:
    """No rule is left out of the lists."""
    for module in (amounts, compounds, literals, ranks, unitless):
        listed(module, module.RULES)


def test_folded_and_printed() -> None:
    """Full-width figures and traditional script say the same."""
    plain = newsparse.find_facts("全市新增就业1.2万人，较去年增加300人。")
    dressed = newsparse.find_facts("全市新增就業１.２萬人，較去年增加３００人。")
    assert [f.quantity for f in plain] == [f.quantity for f in dressed]
    assert [fold(f.text) for f in plain] == [fold(f.text) for f in dressed]
