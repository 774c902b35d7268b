"""The dates of the gold page: every required one exactly, and none that the gold does not hold."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from newsparse.dates import find_dates

PAGES = sorted((Path(__file__).parents[1] / "gold").glob("*.json"))


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_gold(page: Path) -> None:
    """Span, kind, value and days are those of the gold."""
    gold = json.loads(page.read_text(encoding="utf-8"))
    text = page.with_suffix(".md").read_text(encoding="utf-8")
    found = {
        (item.span.start, item.span.end): (
            item.text,
            item.kind.value,
            item.value,
            item.start.isoformat() if item.start else None,
            item.end.isoformat() if item.end else None,
        )
        for item in find_dates(text, issued=date.fromisoformat(gold["issued"]))
    }
    wanted = {
        tuple(item["span"]): (item["text"], item["kind"], item["value"], item["start"], item["end"])
        for item in gold["dates"]
        if item["required"]
    }
    known = {tuple(item["span"]) for item in gold["dates"]}
    assert {span: found.get(span) for span in wanted} == wanted
    assert set(found) - known == set()
