"""The one door to the pattern engine: patterns are compiled when they are first used, never at import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, cast

import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Match: TypeAlias = "regex.Match[str]"
Pattern: TypeAlias = "regex.Pattern[str]"


def compile_pattern(source: str, words: Mapping[str, Iterable[str]], flags: int = 0) -> Pattern:
    r"""Return a pattern of the engine; ``words`` are the lists that it names as ``\L<name>``."""
    lists: dict[str, Any] = {key: list(value) for key, value in words.items()}
    return regex.compile(source, flags, **lists)


def escape(text: str) -> str:
    """Return a text as a pattern that reads just it."""
    escaped: str = regex.escape(text)
    return escaped


class Scan:
    """A pattern for code that is no rule (a scan, a split), compiled when it is first used.

    It has the methods of a compiled pattern, and nothing is compiled at import: most programs use few of the patterns.
    """

    def __init__(self, source: str, flags: int, words: dict[str, Any]) -> None:
        self._made = (source, flags, words)

    def __getattr__(self, name: str) -> object:
        """Compile the pattern, keep its methods, and return the one that was asked for."""
        source, flags, words = self._made
        pattern = compile_pattern(source, words, flags)
        for method in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub"):
            setattr(self, method, getattr(pattern, method))
        return getattr(pattern, name)


def compiled(pattern: str, words: Mapping[str, Iterable[str]] | None = None, *, dotall: bool = False) -> Pattern:
    """Return a pattern for code that is not a rule; the engine enters here alone, and at first use only."""
    flags = regex.DOTALL if dotall else 0
    scan = Scan(pattern, flags, {key: sorted(set(value)) for key, value in (words or {}).items()})
    return cast("Pattern", scan)
