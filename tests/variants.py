"""The gold page in other dress: the same articles must come out of each."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

GOLD: Final = Path(__file__).parent / "gold"
PAGE: Final = "xianning-2024-08-06-p1"


def gold_text() -> str:
    """Return the gold page as given."""
    return (GOLD / f"{PAGE}.md").read_text(encoding="utf-8")


def gold_values() -> dict[str, Any]:
    """Return what the gold page says, made by hand."""
    values: dict[str, Any] = json.loads((GOLD / f"{PAGE}.json").read_text(encoding="utf-8"))
    return values


def without_marks(text: str) -> str:
    """Return the page without a Markdown mark: no heading signs, no blanks at line ends."""
    return "\n".join(re.sub(r"^#+ +", "", line).rstrip() for line in text.split("\n"))


def full_width(text: str) -> str:
    """Return the page with full-width digits and punctuation; the length stays."""
    return "".join(chr(ord(c) + 0xFEE0) if c in "0123456789,:;!?()%" else c for c in text)


def crlf(text: str) -> str:
    """Return the page with the line ends of other systems."""
    return text.replace("\n", "\r\n")


def wrapped(text: str, width: int = 15) -> str:
    """Return the page with each line broken at ``width`` characters."""
    return "\n".join(
        "\n".join(line[at : at + width] for at in range(0, len(line), width)) if line else ""
        for line in text.split("\n")
    )


def as_given(text: str) -> str:
    """Return the page as it is."""
    return text


def wrapped_without_marks(text: str) -> str:
    """Return the page without marks, each line broken."""
    return wrapped(without_marks(text))


VARIANTS: Final[dict[str, Callable[[str], str]]] = {
    "as given": as_given,
    "without marks": without_marks,
    "full width": full_width,
    "crlf": crlf,
    "wrapped": wrapped,
    "wrapped without marks": wrapped_without_marks,
}
