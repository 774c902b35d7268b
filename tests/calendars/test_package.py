"""The package as a whole: its public names, and what it imports."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from newsparse import calendars

FILES = sorted(Path(calendars.__file__).parent.glob("*.py"))


def test_every_public_name_is_there() -> None:
    """Each is brought in when asked for, and listed once."""
    assert len(set(calendars.__all__)) == len(calendars.__all__)
    for name in calendars.__all__:
        assert getattr(calendars, name) is not None
        assert name in dir(calendars)


def test_another_name_is_no_attribute() -> None:
    """With the message that any module gives."""
    with pytest.raises(AttributeError, match="no attribute 'solar_date'"):
        calendars.solar_date  # type: ignore[attr-defined]  # noqa: B018


def imports(node: ast.AST) -> list[str]:
    """Return the modules that an import statement names."""
    if isinstance(node, ast.ImportFrom):
        return [node.module or ""]
    return [alias.name for alias in node.names] if isinstance(node, ast.Import) else []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_imports_point_down_and_are_light(file: Path) -> None:
    """Only the errors, attrs and the standard library; tables are read when they are needed."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for name in (name for node in ast.walk(tree) for name in imports(node)):
        top = name.split(".", maxsplit=1)[0]
        assert top in {"attrs"} | sys.stdlib_module_names or name.startswith(
            ("newsparse.errors", "newsparse.calendars")
        )
    at_once = {name for node in tree.body for name in imports(node)}
    assert not any(name.endswith("_table") for name in at_once)
    assert at_once.isdisjoint({"importlib.resources", "importlib.metadata", "pathlib", "re", "inspect", "base64"})
