"""The drawing of the states in the documentation is that of the table."""

from __future__ import annotations

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_drawing_is_current() -> None:
    """Run ``python tools/draw_states.py`` when this fails."""
    spec = spec_from_file_location("draw_states", ROOT / "tools" / "draw_states.py")
    assert spec is not None
    assert spec.loader is not None
    tool = module_from_spec(spec)
    spec.loader.exec_module(tool)
    assert tool.TARGET.read_text(encoding="utf-8") == tool.drawing()
