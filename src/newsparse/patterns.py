r"""The one door to the pattern engines: patterns are compiled when they are first used, never at import.

There are two engines, and a pattern is written for both. ``regex`` looks for a literal in a page twenty times quicker
than ``re``; ``re`` answers a call in half the time and knows large classes of characters by a bitmap, so it is quicker
wherever a pattern is tried at one place, or in one line. What ``re`` cannot read (a look-behind of any length, lists of
words) is always compiled by ``regex``. Neither choice changes what is found: a test tries every pattern with both.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Match: TypeAlias = "regex.Match[str]"
Pattern: TypeAlias = "regex.Pattern[str]"

QUICK_FROM: Final = (3, 11, 5)
"""The first Python whose ``re`` has possessive quantifiers, and has them right (python/cpython#106052)."""
SLOW_ONLY: Final = re.compile(r"\\[LpPXKRGmM]|\(\?[^:=!<>P]|\(\?<[^=!]|\{[sied]<|\[\[|&&|\|\||--\[")
"""What means something else to ``re`` than to ``regex``, or nothing."""


def compile_pattern(
    source: str, words: Mapping[str, Iterable[str]], flags: int = 0, *, searched: bool = True
) -> Pattern:
    r"""Return a pattern of the engine that suits; ``words`` are the lists that it names as ``\L<name>``.

    ``searched`` says that it is looked for in whole pages, and not tried at a place or in a line.
    """
    if not searched and sys.version_info >= QUICK_FROM:
        quick = for_one_place(source, flags)
        if quick is not None:
            return quick
    lists: dict[str, Any] = {key: list(value) for key, value in words.items()}
    return regex.compile(source, flags, **lists)


def for_one_place(source: str, flags: int) -> Pattern | None:
    """Return the pattern of ``re``, or ``None`` where it cannot read it."""
    if SLOW_ONLY.search(source):
        return None
    try:
        return cast("Pattern", re.compile(source, re.DOTALL if flags else 0))
    except re.error:
        # A look-behind of several lengths is the usual reason.
        return None


def escape(text: str) -> str:
    """Return a text as a pattern that reads just it."""
    escaped: str = regex.escape(text)
    return escaped


@lru_cache(maxsize=1024)
def has_literal(literal: str) -> Callable[[str], object | None]:
    """Return the search for a literal: over a page the engine is three times quicker at it than ``in``."""
    search: Callable[[str], object | None] = regex.compile(regex.escape(literal)).search
    return search


class Scan:
    """A pattern for code that is no rule (a scan, a split), compiled when it is first used.

    It has the methods of a compiled pattern, and nothing is compiled at import: most programs use few of the patterns.
    """

    def __init__(self, source: str, flags: int, words: dict[str, Any], *, searched: bool) -> None:
        self._made = (source, flags, words)
        self._searched = searched

    def __getattr__(self, name: str) -> object:
        """Compile the pattern, keep its methods, and return the one that was asked for."""
        source, flags, words = self._made
        pattern = compile_pattern(source, words, flags, searched=self._searched)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


def compiled(
    pattern: str, words: Mapping[str, Iterable[str]] | None = None, *, dotall: bool = False, searched: bool = False
) -> Pattern:
    """Return a pattern for code that is not a rule; it is compiled at first use only.

    ``searched`` says that it is looked for in whole pages rather than in lines.
    """
    flags = int(regex.DOTALL) if dotall else 0
    lists = {key: sorted(set(value)) for key, value in (words or {}).items()}
    return cast("Pattern", Scan(pattern, flags, lists, searched=searched))
