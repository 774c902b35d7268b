"""Imports point down: a layer knows those below it, siblings do not know each other, engines enter by one file each."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import newsparse

ROOT: Final = Path(newsparse.__file__).parent

LAYERS: Final = (
    {"errors", "text"},
    {"patterns", "evidence", "numeral_runs", "rules", "grammar"},
    {"numerals", "units", "calendars"},
    {"markers", "decoys", "dates", "facts", "lines"},
    {"finders", "pages", "issues"},
    {"readers", "writers"},
    {"cli", "corpus", "explain", "__init__", "__main__"},
)
"""From the ground up; ``finders`` runs the families for running text as ``pages`` does for pages."""

FAMILIES: Final = LAYERS[3]
ENGINES: Final = {"regex": "patterns.py", "jieba": "text/words.py", "rjieba": "text/words.py"}


def modules() -> list[Path]:
    """Return the files of the library."""
    return sorted(ROOT.rglob("*.py"))


def part_of(path: Path) -> str:
    """Return the name under which a file stands in ``LAYERS``: its package, or its own name."""
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def layer_of(part: str) -> int:
    """Return the layer of a part."""
    return next(number for number, parts in enumerate(LAYERS) if part in parts)


def imported(path: Path) -> list[tuple[str, bool]]:
    """Return the modules a file imports, each with whether it is imported for types alone."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    names: list[tuple[str, bool]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [(alias.name, node in typing_only) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names += [(f"{node.module}.{alias.name}", node in typing_only) for alias in node.names]
    return names


def test_every_part_has_a_layer() -> None:
    """No file stands outside the layers."""
    known = set().union(*LAYERS)
    assert set() == {part_of(path) for path in modules()} - known


def test_imports_point_down() -> None:
    """No file imports from a layer above its own."""
    wrong = []
    for path in modules():
        here = layer_of(part_of(path))
        for name, for_types in imported(path):
            parts = name.split(".")
            if parts[0] != "newsparse" or len(parts) < 2 or for_types:
                continue
            if layer_of(parts[1]) > here:
                wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert [] == wrong


def test_families_do_not_know_each_other() -> None:
    """A fact never asks for a date: it is told; only the types of another family may be named."""
    wrong = []
    for path in modules():
        part = part_of(path)
        if part not in FAMILIES:
            continue
        for name, for_types in imported(path):
            parts = name.split(".")
            other = parts[1] if parts[0] == "newsparse" and len(parts) > 1 else part
            if other in FAMILIES and other != part and not for_types and parts[2:3] != ["types"]:
                wrong.append(f"{path.relative_to(ROOT)} imports {name}")
    assert [] == wrong


def test_engines_enter_by_one_file() -> None:
    """Only ``rules.py`` knows the pattern engine, only ``words.py`` the segmenter."""
    wrong = []
    for path in modules():
        where = path.relative_to(ROOT).as_posix()
        wrong += [
            f"{where} imports {name}" for name, _ in imported(path) if ENGINES.get(name.split(".")[0], where) != where
        ]
    assert [] == wrong


def test_files_are_short() -> None:
    """A file answers one question; 300 lines are the most it needs."""
    assert [] == [path.name for path in modules() if len(path.read_text(encoding="utf-8").splitlines()) > 300]
