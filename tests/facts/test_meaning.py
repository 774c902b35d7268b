"""Facts: what a number measures, against what it changed, whose it is, and for when; and where each was read."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

import pytest

import newsparse
from newsparse.facts.phrases import cut

ISSUED: Final = date(2024, 8, 6)
TABLE: Final = Path(__file__).with_name("meaning.tsv")
SCOPES: Final = [
    ("经济总量居全省第5位。", "全省"),
    ("位列全国区域公用品牌第36名。", "全国"),
    ("人才吸引力指数列中部城市第二位。", "中部城市"),
    ("全县茶叶产值居全市第一,全省第三。", "全市"),
    ("鱼岳镇排名第52位。", None),
]


def rows() -> list[list[str]]:
    """Return the rows of the table."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.split("\t")] for line in lines if not line.startswith("#")]


def change_of(fact: newsparse.Fact) -> str:
    """Return a change as the table writes it."""
    change = fact.change
    if change is None:
        return ""
    return f"{change.direction.value} {change.mode.value if change.mode else '-'} {change.basis or '-'}"


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row[0]}|{row[1]}")
def test_meaning(row: list[str]) -> None:
    """The number has this indicator, change, subject and period, and no other."""
    text, number, *expected = row
    facts = newsparse.find_facts(text.replace("\\n", "\n"), issued=ISSUED)
    (fact,) = [fact for fact in facts if fact.text == number]
    period = fact.period.text if fact.period else ""
    assert expected == [fact.indicator or "", change_of(fact), fact.subject or "", period]


@pytest.mark.parametrize(("text", "scope"), SCOPES)
def test_scope(text: str, scope: str | None) -> None:
    """A rank says among whom it is counted."""
    assert scope == newsparse.find_facts(text)[0].scope


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row[0]}|{row[1]}")
def test_evidence(row: list[str]) -> None:
    """Every field that is set says from which characters it was read, and no other field does."""
    text = row[0].replace("\\n", "\n")
    for fact in newsparse.find_facts(text, issued=ISSUED):
        seen = {item.field: "".join(text[span.slice] for span in item.spans) for item in fact.evidence}
        told: dict[str, str | None] = {"indicator": fact.indicator, "subject": fact.subject, "scope": fact.scope}
        told["period"] = None if fact.period is None else fact.period.text
        assert {name: value for name, value in told.items() if value} == {
            name: value for name, value in seen.items() if name != "change"
        }
        assert (fact.change is not None) == bool(seen.get("change"))


def test_verbs_are_put_together() -> None:
    """Where the segmenter tears a verb of the table, it is put together again, and other words stay."""
    assert ("派发", "现金", "红利") == cut("派发现金红利")
    assert ("新建", "设施") == cut("新建设施")
