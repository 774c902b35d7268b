"""The tables of date cases: what is found in each text, on which characters, with which value and days."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsparse.dates import find_dates

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest.mark.structures import ParameterSet

Finding = tuple[str, str, "str | None", "str | None", "str | None"]
KINDS = {"D": "DATE", "T": "TIME", "P": "DURATION", "S": "SET"}
ISSUED = date(2024, 8, 6)
HERE = Path(__file__).parent


def cases() -> Iterator[ParameterSet]:
    """Yield each line of each table as issue, text and expected findings."""
    for path in sorted(HERE.glob("cases_*.tsv")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line and not line.startswith("#"):
                issue, text, *expected = line.split("\t")
                issued = ISSUED if issue == "." else None if issue == "-" else date.fromisoformat(issue)
                yield pytest.param(issued, text, expected, id=f"{path.stem}:{number}:{text[:20]}")


def written(expected: str) -> Finding:
    """Return an expected finding as it is compared: text, kind, value, start, end."""
    span, kind, value, *days = expected.split("|")
    start = days[0] if days else None
    end = days[-1] if days else None
    return span, KINDS[kind], None if value == "-" else value, start, end or None


@pytest.mark.parametrize(("issued", "text", "expected"), list(cases()))
def test_case(issued: date | None, text: str, expected: list[str]) -> None:
    """The text gives these findings and no others."""
    found = [
        (
            item.text,
            item.kind.value,
            item.value,
            item.start and item.start.isoformat(),
            item.end and item.end.isoformat(),
        )
        for item in find_dates(text, issued=issued)
    ]
    assert found == [written(item) for item in expected]
