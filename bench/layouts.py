"""Measures how well made pages are read in each layout.

``python bench/layouts.py --pages 1000`` prints a row for each layout; ``--show 20`` prints the first disagreements below
it, with the seed of the page. The same seeds make the same pages.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from made_pages.scores import Scores  # noqa: E402 (the page maker stands among the tests)
from newsparse import segment  # noqa: E402
from page_maker import NAMES, made_page  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS: Final = ("boundaries", "joins", "over gaps", "kinds", "authors", "roles", "markers", "lost", "twice")
GOALS: Final = {"boundaries": 0.99, "joins": 0.99, "kinds": 0.98, "authors": 0.97, "markers": 0.99}


def measured(layout: str, pages: int, first: int = 0) -> Scores:
    """Return the scores of so many pages of a layout.

    >>> measured("marked", 2).pages
    2
    """
    scores = Scores()
    for seed in range(first, first + pages):
        made = made_page(seed, layout)
        scores.compare(made, segment(made.source))
    return scores


def row_of(name: str, scores: Scores) -> str:
    """Return the figures of a layout as a row of a table."""
    figures = scores.figures()
    cells = (f"{int(figures[c]):>10}" if c in {"lost", "twice"} else f"{figures[c]:>10.4f}" for c in COLUMNS)
    return f"{name:<12}{''.join(cells)}"


def show(scores: Scores, most: int, figure: str | None, sort: str | None) -> None:
    """Print disagreements: how many of each sort, and the first ones in full."""
    faults = [f for f in scores.faults if figure in {None, f.figure} and (sort is None or sort in f.sort)]
    for (name, kind), count in Counter((f.figure, f.sort) for f in faults).most_common():
        print(f"    {count:>6}  {name}: {kind}")
    for fault in faults[:most]:
        print(
            f"  seed {fault.seed} {fault.layout} · {fault.figure} {fault.sort}\n    expected {fault.expected}\n    read     {fault.read}"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--pages", type=int, default=1000, help="pages of each layout")
    parser.add_argument("--first", type=int, default=0, help="seed of the first page")
    parser.add_argument("--layout", choices=NAMES, help="one layout alone")
    parser.add_argument("--show", type=int, default=0, help="print so many disagreements")
    parser.add_argument("--figure", help="only disagreements in this figure")
    parser.add_argument("--sort", help="only disagreements of this sort")
    parser.add_argument("--page", type=int, help="print the page of this seed, and how it is read")
    chosen = parser.parse_args(arguments)
    names = [chosen.layout] if chosen.layout else list(NAMES)
    if chosen.page is not None:
        print_page(chosen.page, names[0])
        return 0
    print(f"{'layout':<12}{''.join(f'{column:>10}' for column in COLUMNS)}")
    for name in names:
        scores = measured(name, chosen.pages, chosen.first)
        print(row_of(name, scores), flush=True)
        if chosen.show:
            show(scores, chosen.show, chosen.figure, chosen.sort)
    return 0


def print_page(seed: int, layout: str) -> None:
    """Print one page, and the elements that were read in it."""
    made = made_page(seed, layout)
    print(made.style, made.source, sep="\n\n")
    for element in segment(made.source).elements:
        print(f"{element.article!s:>5} {element.kind.value:<13} {element.text[:70]!r}")


if __name__ == "__main__":
    raise SystemExit(main())
