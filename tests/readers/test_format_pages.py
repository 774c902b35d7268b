"""The pages on formats say what the code says: a page for every name, and the labels as they stand in its tables."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from newsparse.pages.blocks import Hint
from newsparse.readers import (
    azure,
    docling,
    dots,
    google,
    hocr,
    mineru_labels,
    paddle,
    page_xml,
    unstructured,
    xml_words,
)
from newsparse.readers.forms import NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

DOCS: Final = Path(__file__).parents[2] / "docs"
TABLES: Final[Mapping[str, Mapping[str, Hint]]] = {
    "mineru": mineru_labels.HINTS,
    "paddle": paddle.HINTS,
    "docling": docling.HINTS,
    "dots": dots.HINTS,
    "unstructured": unstructured.HINTS,
    "google": google.HINTS,
    "azure": azure.HINTS,
    "alto": xml_words.LABELS,
    "page": page_xml.REGIONS,
    "hocr": hocr.HINTS,
}
ROW: Final = re.compile(r"^\| `(?P<hint>[a-z_]+)` \| (?P<labels>`.*`) \|$", re.MULTILINE)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_labels(name: str) -> None:
    """Every label, each with its hint, and no other; a label that is empty says nothing."""
    text = (DOCS / "formats" / f"{name}.md").read_text(encoding="utf-8")
    said = {label: Hint(row["hint"]) for row in ROW.finditer(text) for label in re.findall("`([^`]+)`", row["labels"])}
    assert {label: hint for label, hint in TABLES[name].items() if label} == said


@pytest.mark.parametrize("form", NAMES)
def test_every_format_has_a_page(form: str) -> None:
    """The overview leads to it, and it names the format."""
    text = (DOCS / "formats.md").read_text(encoding="utf-8")
    link = re.search(rf"^\| \[`{form}`\]\((formats/[a-z-]+\.md)\) ", text, re.MULTILINE)
    assert link is not None
    page = (DOCS / link[1]).read_text(encoding="utf-8")
    assert f"`{form}`" in page
    assert f"--from {form} " in page or f'form="{form}"' in page


def test_every_hint_is_explained() -> None:
    """The overview says what becomes of each."""
    text = (DOCS / "formats.md").read_text(encoding="utf-8")
    rows = text.partition("| hint |")[2].partition("\n\n")[0]
    assert {hint.value for hint in Hint} == set(re.findall("`([a-z_]+)`", rows))
