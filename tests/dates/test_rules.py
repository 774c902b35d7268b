"""Every specimen of every date rule: read whole, owned by its rule, carried in sentences, and the refusals kept."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from newsparse.dates.pieces import MODULES, RULES
from newsparse.numeral_runs import numeral_runs
from newsparse.rules import NUMERAL, Case, Refusal, Rule, find
from newsparse.text.fold import fold
from newsparse.text.spans import Mask

CARRIERS = ("据悉,{},市民", "({})", "截至{}。")
CASES = [(rule, case) for rule in RULES for case in rule.cases]
REFUSALS = [(rule, refusal) for rule in RULES for refusal in rule.refusals]


def name_of(item: Any) -> str:  # noqa: ANN401 - a rule, or a case of one
    """Return what a parameter is called in the report."""
    return str(getattr(item, "name", getattr(item, "text", "")))


def placed(case: Case[Any]) -> tuple[str, int]:
    """Return a specimen in what must stand around it, and where it begins there."""
    return case.context.format(case.text), case.context.index("{")


def claims(rule: Rule[Any], text: str) -> list[tuple[int, int, object]]:
    """Return what one rule reads in a text."""
    folded = fold(text)
    return list(rule.claims(folded, numeral_runs(folded)))


@pytest.mark.parametrize(("rule", "case"), CASES, ids=name_of)
def test_whole(rule: Rule[Any], case: Case[Any]) -> None:
    """The rule reads its own specimen whole, to the value declared; what it claims inside is shorter, and yields."""
    text, start = placed(case)
    found = claims(rule, text)
    assert max(found, key=lambda claim: claim[1] - claim[0], default=None) == (
        start,
        start + len(case.text),
        case.value,
    )


@pytest.mark.parametrize(("rule", "refusal"), REFUSALS, ids=name_of)
def test_refused(rule: Rule[Any], refusal: Refusal) -> None:
    """The rule finds nothing in its counter-specimen."""
    assert claims(rule, refusal.text) == []


@pytest.mark.parametrize(("rule", "case"), CASES, ids=name_of)
def test_owned(rule: Rule[Any], case: Case[Any]) -> None:
    """Among all rules the specimen belongs to its own."""
    text, start = placed(case)
    found = find(fold(text), RULES, Mask(len(text)))
    assert (start, start + len(case.text), case.value, rule.name) in [
        (item.start, item.end, item.value, item.rule) for item in found
    ]


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize(("rule", "case"), CASES, ids=name_of)
def test_carried(rule: Rule[Any], case: Case[Any], carrier: str) -> None:
    """In a sentence the specimen is read as it is alone."""
    inner, offset = placed(case)
    text = carrier.format(inner)
    at = carrier.index("{") + offset
    found = find(fold(text), RULES, Mask(len(text)))
    assert (at, at + len(case.text), case.value, rule.name) in [
        (item.start, item.end, item.value, item.rule) for item in found
    ]


@pytest.mark.parametrize(("_rule", "case"), CASES, ids=name_of)
def test_untied(_rule: Rule[Any], case: Case[Any]) -> None:
    """No two rules claim the same stretch of a specimen."""
    folded = fold(placed(case)[0])
    starts = numeral_runs(folded)
    spans = Counter((start, end) for each in RULES for start, end, _ in each.claims(folded, starts))
    tied = [span for span, count in spans.items() if count > 1]
    names = [each.name for each in RULES for start, end, _ in each.claims(folded, starts) if (start, end) in tied]
    assert names == []


def test_listed() -> None:
    """Each module's ``RULES`` names every rule of the module, and no name is used twice."""
    for module in MODULES:
        declared = {value.name for value in vars(module).values() if isinstance(value, Rule)}
        assert declared == {rule.name for rule in module.RULES}
    assert len({rule.name for rule in RULES}) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=name_of)
def test_trigger(rule: Rule[Any]) -> None:
    """Wherever the pattern of a rule matches in all the specimens, its trigger is in the match: none is lost without it."""
    text = fold("\n".join(case.text for each in RULES for case in each.cases))
    assert [
        m[0] for m in rule.pattern.finditer(text) if rule.trigger not in {NUMERAL, *m[0]} and rule.trigger not in m[0]
    ] == []
