"""Folders among the files of a command: each stands for the files in it, in the order of their pages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from newsparse.cli.outputs import STANDARD
from newsparse.numerals import small_int

NUMERALS: Final = re.compile("([0-9]{1,18}|[一二三四五六七八九十]{1,4})")


def expanded(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names with each folder replaced by the files in it, in the order of their numbers and names."""
    result: list[str] = []
    for name in names:
        folder = Path(name)
        if name != STANDARD and folder.is_dir():
            files = [path for path in folder.iterdir() if path.is_file() and not path.name.startswith(".")]
            result += [str(path) for path in sorted(files, key=in_order)] or [name]
        else:
            result.append(name)
    return tuple(result)


def in_order(path: Path) -> list[tuple[int, str]]:
    """Return what sorts p2 before p10, and 第二版 before 第十版."""
    parts = NUMERALS.split(path.name)
    numbers = [int(part) if part.isdecimal() else small_int(part) for part in parts]
    return [(-1 if number is None else number, part) for number, part in zip(numbers, parts)]
