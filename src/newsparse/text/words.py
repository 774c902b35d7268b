"""The only door to the word segmenter: a private tokenizer, quiet, built at first use.

jieba keeps one global dictionary, and one cache file in the shared temporary folder, which it loads whoever wrote it.
So newsparse has a tokenizer of its own, that no ``add_word`` of the host changes, and a cache file of its own in a
folder that only the user can write. Where ``rjieba`` is installed (extra ``fast``), it is used instead: the same
dictionary and the same model, some thirty times quicker.
"""

from __future__ import annotations

import importlib
import importlib.util
import marshal
import os
import stat
import tempfile
import threading
import warnings
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST_WORDS: Final = 300_000
"""The packaged dictionary has 349,046 words and 149,000 beginnings of words: a smaller one is not it."""

_lock = threading.Lock()
_engine: list[Callable[[str], list[str]]] = []


def words(text: str) -> list[str]:
    """Return the words of a Chinese text, in order; joined again they are the text.

    Give it a clause of Chinese characters only: figures, dates and markers are never taken from words (the segmenter
    splits 二〇二四 and keeps 第一版 together), and the two engines differ on Latin text alone.

    >>> words("一般公共预算收入")
    ['一般', '公共', '预算', '收入']
    """
    if not _engine:
        with _lock:
            if not _engine:
                _engine.append(fast_engine() or jieba_engine())
    return _engine[0](text)


def fast_engine() -> Callable[[str], list[str]] | None:
    """Return the cut of a private ``rjieba`` tokenizer, or ``None`` where it is not installed."""
    if importlib.util.find_spec("rjieba") is None:
        return None
    cut: Callable[[str], list[str]] = importlib.import_module("rjieba").Jieba().cut
    return cut


def jieba_engine() -> Callable[[str], list[str]]:
    """Return the cut of a private, quiet ``jieba`` tokenizer with a cache file of its own."""
    with warnings.catch_warnings():
        # jieba 0.42.1 imports pkg_resources where setuptools has it, and compiles with invalid escapes.
        warnings.simplefilter("ignore")
        jieba: Any = importlib.import_module("jieba")
    tokenizer = jieba.Tokenizer()
    # Filling the table ourselves keeps jieba from its own initialize(), which logs, and reads the shared cache.
    tokenizer.FREQ, tokenizer.total = dictionary(tokenizer, str(jieba.__version__))
    tokenizer.initialized = True
    cut: Callable[[str], list[str]] = tokenizer.lcut
    return cut


def dictionary(tokenizer: Any, version: str) -> tuple[dict[str, int], int]:  # noqa: ANN401 (jieba has no types)
    """Return the packaged dictionary as counts and their sum, from the private cache when that is sound."""
    path = cache_path(version)
    if path is not None:
        cached = load(path)
        if cached is not None:
            return cached
    counts, total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    if path is not None:
        save(path, (counts, total))
    return counts, total


def cache_path(version: str) -> Path | None:
    """Return where the cache belongs, in a folder only the user can write, or ``None`` where there is no such folder.

    The folder is ``newsparse`` below ``$XDG_CACHE_HOME``, ``%LOCALAPPDATA%`` or ``~/.cache``.
    """
    root = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    try:
        folder = Path(root) if root else Path.home() / ".cache"
        folder = folder / "newsparse"
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError):
        return None
    return folder / f"jieba-{version}.words" if private(folder) else None


def private(path: Path) -> bool:
    """Return whether nobody but the user (or the administrator) can have written what is there."""
    try:
        status = path.lstat()
    except OSError:
        return False
    if stat.S_ISLNK(status.st_mode):
        return False
    if not hasattr(os, "getuid"):
        return True
    return status.st_uid in (os.getuid(), 0) and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def load(path: Path) -> tuple[dict[str, int], int] | None:
    """Return the cached dictionary, or ``None`` where it is missing, foreign or damaged."""
    if not private(path):
        return None
    try:
        counts, total = marshal.loads(path.read_bytes())  # noqa: S302 (a file that only the user can have written)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    sound = isinstance(counts, dict) and isinstance(total, int) and len(counts) > LEAST_WORDS
    return (counts, total) if sound else None


def save(path: Path, value: tuple[dict[str, int], int]) -> None:
    """Write the cache whole or not at all; a folder that cannot be written is no error."""
    name = ""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(marshal.dumps(value))
        Path(name).replace(path)
    except OSError:
        if name:
            with suppress(OSError):
                Path(name).unlink()
