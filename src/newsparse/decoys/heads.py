"""Words by how they begin: a table of hundreds is asked by two characters, quicker than any pattern reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def by_head(words: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return words by their first two characters, the longest first.

    >>> by_head(["一带", "一带一路", "万一"])
    {'一带': ('一带一路', '一带'), '万一': ('万一',)}
    """
    found: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        found.setdefault(word[:2], []).append(word)
    return {head: tuple(group) for head, group in found.items()}


def longest_at(text: str, at: int, words: Mapping[str, tuple[str, ...]]) -> str | None:
    """Return the longest word of a table that stands at a place.

    >>> longest_at("推进一带一路建设", 2, by_head(["一带", "一带一路"]))
    '一带一路'
    """
    for word in words.get(text[at : at + 2], ()):
        if text.startswith(word, at):
            return word
    return None
