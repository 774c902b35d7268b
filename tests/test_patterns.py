"""Two engines, one meaning: whatever ``re`` reads in the place of ``regex``, both find the same."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import newsparse
from newsparse import dates, decoys, facts
from newsparse.numeral_runs import numeral_runs
from newsparse.patterns import Scan, compile_pattern, for_one_place, has_literal
from newsparse.rules import NUMERAL, Family, Rule
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.patterns import Match

PAGE: Final = fold((Path(__file__).parent / "gold" / "xianning-2024-08-06-p1.md").read_text(encoding="utf-8"))
LINES: Final = [line for line in PAGE.splitlines() if line]


def numeral_rules() -> list[Rule[Any]]:
    """Return the rules that are tried at numerals and that ``re`` can read."""
    rules: list[Rule[Any]] = [*dates.RULES, *decoys.RULES, *facts.RULES]
    return [rule for rule in rules if rule.trigger == NUMERAL and for_one_place(rule.source, 0) is not None]


def scans() -> Iterator[tuple[str, Scan]]:
    """Yield the patterns of code that is no rule, by the module and the name they have there."""
    for info in pkgutil.walk_packages(newsparse.__path__, "newsparse."):
        if info.name.endswith("__main__"):
            continue
        module = importlib.import_module(info.name)
        for name, value in vars(module).items():
            if isinstance(value, Scan):
                yield f"{info.name}.{name}", value


def read(match: Match | None) -> object:
    """Return what an engine has read: the span and the groups of a match."""
    return None if match is None else (match.span(), match.groupdict())


@pytest.mark.parametrize("rule", numeral_rules(), ids=lambda rule: rule.name)
def test_rules(rule: Rule[Any]) -> None:
    """At every numeral of the page and of the rule's own specimens."""
    quick, slow = for_one_place(rule.source, 0), compile_pattern(rule.source, rule.words)
    assert quick is not None
    texts = [
        PAGE,
        *(fold(case.context.format(case.text)) for case in rule.cases),
        *(fold(r.text) for r in rule.refusals),
    ]
    for text in texts:
        for places in numeral_runs(text).values():
            for at in places:
                assert read(quick.match(text, at)) == read(slow.match(text, at)), text[at : at + 20]


def test_scans() -> None:
    """In every line of the page, searched and matched."""
    tried = 0
    for name, scan in scans():
        source, flags, words = scan._made
        quick = None if words else for_one_place(source, flags)
        if quick is None:
            continue
        slow = compile_pattern(source, words, flags)
        tried += 1
        for line in LINES:
            assert read(quick.search(line)) == read(slow.search(line)), (name, line)
            assert read(quick.match(line)) == read(slow.match(line)), (name, line)
    assert tried > 50


def test_literals() -> None:
    """A literal is looked for as it stands, whatever it means to an engine."""
    assert has_literal("(1)")("第(1)条") is not None
    assert has_literal(".")("8月5日") is None


def test_order_of_a_family() -> None:
    """A family finds the same as a list of its rules."""
    from newsparse.rules import find  # noqa: PLC0415 (beside what it is compared with)
    from newsparse.text.spans import Mask  # noqa: PLC0415

    family = find(PAGE, Family(dates.RULES), Mask(len(PAGE)))
    assert family == find(PAGE, list(reversed(dates.RULES)), Mask(len(PAGE)))
