"""How many cases numbers and facts are held by: the floors that the project sets itself."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numeral_specimens as specimens
from newsparse import decoys, facts

HERE: Final = Path(__file__).parent
TABLES: Final = (
    specimens.EXACT,
    specimens.VAGUE,
    specimens.SHARES,
    specimens.FOUND,
    specimens.SHARES_FOUND,
    specimens.SMALL,
    specimens.WRITTEN,
)


def lines(pattern: str) -> list[str]:
    """Return the lines of the tables of a folder, without their remarks."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(HERE.glob(pattern))]
    return [line for text in texts for line in text.splitlines() if not line.startswith("#")]


def test_cases_of_numbers() -> None:
    """Numerals, quantities and facts: 1,500 cases, each with the value it must have."""
    numerals = sum(line.count(" | ") + 1 for text in TABLES for line in text.strip().splitlines())
    numerals += len(specimens.FRACTIONS) + len(specimens.REFUSED.split())
    in_rules = sum(len(rule.cases) for rule in facts.RULES)
    in_tables = sum(line.count("\t") for line in lines("facts/cases_*.tsv"))
    assert numerals + in_rules + in_tables >= 1500


def test_counter_specimens() -> None:
    """What must yield nothing: 400 texts, besides the words and names that decoys read."""
    refused = sum(len(rule.refusals) for rule in facts.RULES) + sum(len(rule.refusals) for rule in decoys.RULES)
    assert refused + len(lines("decoys/cases_*.tsv")) >= 400


def test_no_sentence_twice() -> None:
    """A case that is printed twice counts once."""
    for pattern in ("facts/cases_*.tsv", "decoys/cases_*.tsv"):
        texts = [line.split("\t")[0] for line in lines(pattern)]
        assert len(texts) == len(set(texts))
