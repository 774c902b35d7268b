"""The package as a whole: its public names, and what importing it costs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from newsparse import calendars


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


def test_importing_brings_in_nothing_heavy() -> None:
    """No table, no pattern engine, no segmenter."""
    code = "import sys, newsparse.calendars.lunar; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    loaded = set(run.stdout.split())
    assert loaded.isdisjoint({"regex", "jieba", "newsparse.calendars.lunar_table", "importlib.resources", "pathlib"})
