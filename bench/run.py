"""Measures newsparse beside jieba on the same text, what its import costs, and how its time grows with the text.

``make bench`` prints a table and writes ``bench/results.json``. With ``--check`` the exit code is 1 when a bound is
broken. All rates that are compared come from one run, in turns, so that a busy machine slows both sides alike.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import random
import statistics
import subprocess
import sys
import tempfile
import tracemalloc
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = ROOT / "tests" / "gold" / "xianning-2024-08-06-p1.md"
RESULTS: Final = ROOT / "bench" / "results.json"
ISSUED: Final = date(2024, 8, 6)

SIZE: Final = 200_000
"""Bytes of UTF-8 in the text that is measured."""
ROUNDS: Final = 15
"""Each figure is the best of so many turns: on a machine that other work shares, a few are not enough."""
STARTS: Final = 11
"""Each start of an interpreter is the median of so many."""

JIEBA: Final = "jieba.cut"

MOST_TIME: Final = 1.0
"""`parse` takes no longer than `jieba.cut` with its dictionary loaded."""
MOST_IMPORT_MS: Final = 100.0
"""What `import newsparse` adds to a bare interpreter."""
MOST_GROWTH: Final = 2.2
"""What twice the text may cost, in times of the text."""


class Bound(NamedTuple):
    """A promise of the library: what was measured, the most it may be, and ``None`` where it could not be measured."""

    name: str
    measured: float | None
    most: float
    unit: str

    @property
    def kept(self) -> bool:
        """Whether it was measured and holds."""
        return self.measured is not None and self.measured <= self.most


def shuffled(page: str, size: int, seed: int = 0) -> str:
    r"""Return the page repeated to ``size`` bytes of UTF-8 at most, the parts of each copy in an order of its own.

    Parts are what blank lines divide. The order hangs on ``seed`` alone, so every run measures the same text.

    >>> text = shuffled("一\n\n二\n\n三", 28)
    >>> sorted(text.split("\n\n")), len(text.encode())
    (['一', '一', '三', '三', '二', '二'], 28)
    """
    draw = random.Random(seed)  # noqa: S311 (an order, not a secret)
    parts = [part.strip("\n") for part in page.split("\n\n") if part.strip()]
    copies: list[str] = []
    length = 0
    while length < size:
        draw.shuffle(parts)
        copies.append("\n\n".join(parts))
        length += len(copies[-1].encode()) + 2
    return "\n\n".join(copies).encode()[:size].decode(errors="ignore")


def best_of(tasks: Mapping[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float | str]:
    """Return the shortest time of each task in seconds, all tasks taking turns; for one that fails, its error.

    >>> sorted(best_of({"nothing": lambda: None, "fault": lambda: 1 / 0}).items())[0]
    ('fault', 'ZeroDivisionError: division by zero')
    """
    times: dict[str, float | str] = {}
    for _ in range(rounds):
        for name, task in tasks.items():
            known = times.get(name)
            if isinstance(known, str):
                continue
            gc.collect()
            start = perf_counter()
            try:
                task()
            except Exception as error:  # noqa: BLE001 (a stage that fails is a row of the table, not the end of it)
                times[name] = f"{type(error).__name__}: {error}".splitlines()[0]
                continue
            spent = perf_counter() - start
            times[name] = spent if known is None else min(known, spent)
    return times


def ratio(over: float | str | None, under: float | str | None) -> float | None:
    """Return one time over another, ``None`` where either is missing."""
    return over / under if isinstance(over, float) and isinstance(under, float) else None


def jieba_cut() -> Callable[[str], object]:
    """Return the cut of a tokenizer of its own, its dictionary loaded, its cache thrown away."""
    import logging  # noqa: PLC0415 (only for this)
    import warnings  # noqa: PLC0415

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import jieba  # noqa: PLC0415 (a second of work that the other measurements do not need)
    jieba.setLogLevel(logging.WARNING)
    tokenizer = jieba.Tokenizer()
    with tempfile.TemporaryDirectory() as folder:
        tokenizer.tmp_dir = folder
        tokenizer.initialize()
    return lambda text: list(tokenizer.cut(text))


def stages(text: str) -> dict[str, Callable[[], object]]:
    """Return what newsparse does with a text, each stage by its name; a name that the library lacks fails when run."""
    import newsparse  # noqa: PLC0415 (measured on its own, in a fresh interpreter)

    library: Any = newsparse
    return {
        "parse": lambda: library.parse(text),
        "segment": lambda: library.segment(text),
        "find_dates": lambda: library.find_dates(text, issued=ISSUED),
        "find_facts": lambda: library.find_facts(text, issued=ISSUED),
        "find_continuations": lambda: library.find_continuations(text),
    }


def start_cost(starts: int = STARTS) -> tuple[float, str]:
    """Return the milliseconds that ``import newsparse`` adds to a bare start, and all that it printed."""
    bare: list[float] = []
    full: list[float] = []
    printed = set()
    for _ in range(starts):
        bare.append(started("pass")[0])
        spent, said = started("import newsparse")
        full.append(spent)
        printed.add(said)
    return 1000 * (statistics.median(full) - statistics.median(bare)), "".join(sorted(printed))


def started(code: str) -> tuple[float, str]:
    """Return how long a fresh interpreter takes to run ``code``, and what it printed on either stream."""
    start = perf_counter()
    run = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    return perf_counter() - start, run.stdout + run.stderr


def growth(page: str, size: int = SIZE, rounds: int = ROUNDS) -> float | None:
    """Return the time of ``parse`` for twice ``size`` over that for ``size``."""
    once, twice = shuffled(page, size), shuffled(page, 2 * size)
    times = best_of({"once": stages(once)["parse"], "twice": stages(twice)["parse"]}, rounds)
    return ratio(times["twice"], times["once"])


def peak_memory(task: Callable[[], object]) -> float | None:
    """Return the most memory, in MiB, that Python objects take while the task runs, beyond what was there before."""
    gc.collect()
    tracemalloc.start()
    try:
        task()
        return float(tracemalloc.get_traced_memory()[1]) / 2**20
    except Exception:  # noqa: BLE001 (its error stands in the table already)
        return None
    finally:
        tracemalloc.stop()


def measured() -> tuple[dict[str, Any], list[Bound]]:
    """Return all figures, and the bounds with what was measured for each."""
    page = PAGE.read_text(encoding="utf-8")
    text = shuffled(page, SIZE)
    cut = jieba_cut()
    try:
        ours = stages(text)
    except ImportError as error:
        print(f"newsparse cannot be imported: {error}")
        ours = {}
    times = best_of({JIEBA: lambda: cut(text), **ours})
    import_ms, printed = start_cost()
    peak = peak_memory(ours["parse"]) if isinstance(times.get("parse"), float) else None
    bounds = [
        Bound("parse, in times of jieba.cut", ratio(times.get("parse"), times[JIEBA]), MOST_TIME, "×"),
        Bound("import newsparse, beyond a bare start", None if printed else import_ms, MOST_IMPORT_MS, "ms"),
        Bound("parse of twice the text, in times of once", growth(page) if ours else None, MOST_GROWTH, "×"),
    ]
    figures = {
        "python": platform.python_version(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "characters": len(text),
        "bytes": len(text.encode()),
        "seconds": times,
        "import_ms": import_ms,
        "import_printed": printed,
        "peak_mib": peak,
        "bounds": [{**bound._asdict(), "kept": bound.kept} for bound in bounds],
    }
    return figures, bounds


def show(figures: Mapping[str, Any], bounds: Sequence[Bound]) -> None:
    """Print the figures as a table."""
    characters, size = figures["characters"], figures["bytes"]
    print(f"{characters:,} characters, {size:,} bytes; Python {figures['python']}, {figures['cores']} cores")
    print(f"best of {ROUNDS}, in turns\n")
    base = figures["seconds"][JIEBA]
    for name, spent in figures["seconds"].items():
        if isinstance(spent, float):
            print(f"  {name:<20}{characters / spent / 1000:>9,.0f} k chars/s{spent / base:>8.2f} × {JIEBA}")
        else:
            print(f"  {name:<20}{spent}")
    if figures["peak_mib"] is not None:
        print(f"\n  most memory in parse: {figures['peak_mib']:.1f} MiB")
    if figures["import_printed"]:
        print(f"\n  import newsparse printed:\n{figures['import_printed']}")
    print()
    for bound in bounds:
        said = "not measured" if bound.measured is None else f"{bound.measured:.2f} {bound.unit}"
        print(f"  {'kept  ' if bound.kept else 'BROKEN'}  {bound.name}: {said} (at most {bound.most:g} {bound.unit})")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, write; return 1 when a bound is broken and ``--check`` was given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit with 1 when a bound is broken")
    parser.add_argument(
        "--engine",
        choices=["jieba", "rjieba"],
        default="jieba",
        help="the segmenter that newsparse uses: the one every install has, or that of the extra `fast`",
    )
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the figures go as JSON")
    options = parser.parse_args(arguments)
    if options.engine == "jieba":
        # An entry of None is how Python is told that a module is not installed.
        sys.modules["rjieba"] = None  # type: ignore[assignment]
    figures, bounds = measured()
    figures["engine"] = options.engine
    show(figures, bounds)
    options.output.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"\nwritten to {os.path.relpath(options.output)}")
    return int(options.check and not all(bound.kept for bound in bounds))


if __name__ == "__main__":
    sys.exit(main())
