"""The five ways in which every case of every rule of a family is tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsparse.numeral_runs import numeral_runs
from newsparse.rules import NUMERAL, Case, Refusal, Rule, find
from newsparse.text.fold import fold
from newsparse.text.spans import Mask

if TYPE_CHECKING:
    from types import ModuleType

AnyRule = Rule[Any]
CARRIERS = ("据悉，{}，市民", "（{}）", "“{}”", "{}\n{}")


def cases_of(rules: tuple[AnyRule, ...]) -> list[tuple[AnyRule, Case[Any]]]:
    """Return each rule with each of its cases."""
    return [(rule, case) for rule in rules for case in rule.cases]


def refusals_of(rules: tuple[AnyRule, ...]) -> list[tuple[AnyRule, Refusal]]:
    """Return each rule with each of its counter-specimens."""
    return [(rule, refusal) for rule in rules for refusal in rule.refusals]


def name_of(value: object) -> str:
    """Return a readable id for a parameter."""
    return value.name if isinstance(value, Rule) else str(getattr(value, "text", value))


def placed(case: Case[Any]) -> tuple[str, int, int]:
    """Return the specimen in its context, folded, and where it stands there."""
    start = case.context.index("{}")
    return fold(case.context.format(case.text)), start, start + len(case.text)


def whole(rule: AnyRule, case: Case[Any]) -> None:
    """Assert that the rule reads its own specimen entire, to the declared value, and that its trigger is in it."""
    text, start, end = placed(case)
    assert rule.trigger == NUMERAL or rule.trigger in text
    assert (start, end, case.value) in list(rule.claims(text, numeral_runs(text)))


def owned(rule: AnyRule, case: Case[Any], rules: tuple[AnyRule, ...]) -> None:
    """Assert that the family gives just that value, by that rule, and that no other claims the same characters."""
    text, start, end = placed(case)
    found = find(text, rules, Mask(len(text)))
    assert (start, end, case.value, rule.name) in [(f.start, f.end, f.value, f.rule) for f in found]
    starts = numeral_runs(text)
    ties = [r.name for r in rules for a, b, _ in r.claims(text, starts) if (a, b) == (start, end)]
    assert [rule.name] == ties


def refused(rule: AnyRule, refusal: Refusal) -> None:
    """Assert that the rule finds nothing in its counter-specimen."""
    text = fold(refusal.text)
    assert [] == list(rule.claims(text, numeral_runs(text))), refusal.because


def listed(module: ModuleType, rules: tuple[AnyRule, ...]) -> None:
    """Assert that the list of a module names every rule declared in it, once, each with a docstring."""
    declared = {
        value.name for value in vars(module).values() if isinstance(value, Rule) and value.module == module.__name__
    }
    names = [rule.name for rule in rules if rule.module == module.__name__]
    assert sorted(declared) == sorted(names)
    assert all(rule.doc for rule in rules)
