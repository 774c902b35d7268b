"""``import newsparse`` is quiet, quick and light, and every public name is there."""

from __future__ import annotations

import statistics
import subprocess
import sys
from time import perf_counter

import pytest

import newsparse

STARTS = 7
HEAVY = ("jieba", "rjieba", "regex", "pandas", "pint", "chinese_calendar")


def run(code: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Return what a fresh interpreter says to some code."""
    return subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True, check=False)


def started(code: str) -> float:
    """Return the milliseconds that a fresh interpreter takes for some code."""
    begun = perf_counter()
    run(code)
    return 1000 * (perf_counter() - begun)


def test_quiet() -> None:
    """Nothing is printed, and nothing is warned of."""
    done = run("import newsparse", "-W", "error")
    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


def test_every_name_quiet() -> None:
    """Nor is anything when every public name is used."""
    done = run("import newsparse; [getattr(newsparse, name) for name in newsparse.__all__]", "-W", "error")
    assert (0, "", "") == (done.returncode, done.stdout, done.stderr)


def test_light() -> None:
    """Neither a segmenter nor the pattern engine is loaded before it is needed."""
    done = run(f"import sys, newsparse; print([name for name in {HEAVY} if name in sys.modules])")
    assert "[]\n" == done.stdout


def test_quick() -> None:
    """It adds less than 100 ms to a bare interpreter."""
    pairs = [(started("pass"), started("import newsparse")) for _ in range(STARTS)]
    assert statistics.median(full - bare for bare, full in pairs) < 100


@pytest.mark.parametrize("name", newsparse.__all__)
def test_names(name: str) -> None:
    """Every public name is there, is listed, and says what it is."""
    value = getattr(newsparse, name)
    assert value.__doc__
    assert name in dir(newsparse)
    assert value.__module__.startswith("newsparse.")


def test_names_are_sorted() -> None:
    """The list is in order and names nothing twice."""
    assert sorted(set(newsparse.__all__)) == newsparse.__all__


def test_no_other_name() -> None:
    """A name that is not public raises ``AttributeError``."""
    with pytest.raises(AttributeError, match="no attribute 'parse_page'"):
        getattr(newsparse, "parse_page")  # noqa: B009 (a checker that knows the names would refuse the other form)
