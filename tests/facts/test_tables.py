"""Facts: sentences with every fact they hold, written from the guideline before any rule was run on them."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Final

import pytest

import newsparse

HERE: Final = Path(__file__).parent
TABLES: Final = sorted(HERE.glob("cases_*.tsv"))


def rows() -> list[tuple[str, list[str]]]:
    """Return each sentence with its facts, as ``span|value|unit|kind|bound``; a range is ``low..high``."""
    found = []
    for path in TABLES:
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                text, *facts = line.split("\t")
                found.append((text, facts))
    return found


def shown(fact: newsparse.Fact) -> tuple[str, Decimal, Decimal | None, str, str, str]:
    """Return what the tables say of a fact."""
    quantity = fact.quantity
    bound = quantity.bound.value if quantity.bound else ""
    return fact.text, quantity.value, quantity.upper, quantity.unit or "", fact.kind.value, bound


def expected(cell: str) -> tuple[str, Decimal, Decimal | None, str, str, str]:
    """Return a fact of a table."""
    text, value, unit, kind, bound = cell.split("|")
    low, _, high = value.partition("..")
    return text, Decimal(low), Decimal(high) if high else None, unit, kind, bound


@pytest.mark.parametrize(("text", "facts"), rows())
def test_tables(text: str, facts: list[str]) -> None:
    """A sentence holds these facts, in this order, and no other."""
    assert [expected(cell) for cell in facts] == [shown(fact) for fact in newsparse.find_facts(text)]
