"""Measures how well real text is read in each layout: ``python bench/real_text.py FILE``.

The file is running text of a newspaper, a paragraph or a headline to a line, plain or with tagged words; it is yours,
and nothing of it is kept. Its articles are laid out as pages by the page maker of the tests, and read again. ``--show 20``
prints the first disagreements.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.layouts import show  # noqa: E402 (measured beside it)
from bench.real_stories import lines_of, stories_of  # noqa: E402

from made_pages import fronts  # noqa: E402 (the page maker stands among the tests)
from made_pages.draw import Draw  # noqa: E402
from made_pages.scores import Scores  # noqa: E402
from made_pages.styles import LAYOUTS  # noqa: E402
from made_pages.types import Outline, Story  # noqa: E402
from newsparse import segment  # noqa: E402
from page_maker import NAMES, MadePage, laid_out  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

COLUMNS: Final = ("boundaries", "joins", "over gaps", "kinds", "authors", "lost", "twice")
FEWEST, MOST = 3, 6


def page_of(stories: Sequence[Story], number: int, layout: str) -> MadePage:
    """Return page ``number`` of the articles in a layout: a few of them in the order of the text."""
    draw = Draw(f"real {layout} {number}")
    style = LAYOUTS[layout](draw)
    first = number * MOST % max(1, len(stories) - MOST)
    count = draw.number(FEWEST, MOST)
    page = Outline(front=fronts.front(draw), stories=tuple(stories[first : first + count]), foot=fronts.foot(draw))
    return laid_out(page, style, draw, seed=number, layout=layout)


def measured(stories: Sequence[Story], layout: str, pages: int) -> Scores:
    """Return the scores of so many pages in a layout."""
    scores = Scores()
    for number in range(pages):
        made = page_of(stories, number, layout)
        scores.compare(made, segment(made.source))
    return scores


def row_of(name: str, scores: Scores) -> str:
    """Return the figures of a layout as a row of a table."""
    figures = scores.figures()
    return f"{name:<12}" + "".join(
        f"{int(figures[c]):>11}" if c in {"lost", "twice"} else f"{figures[c]:>11.4f}" for c in COLUMNS
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("file", type=Path, help="running text, plain or tagged")
    parser.add_argument("--pages", type=int, default=300, help="pages of each layout")
    parser.add_argument("--layout", choices=NAMES, help="one layout alone")
    parser.add_argument("--show", type=int, default=0, help="print so many disagreements")
    parser.add_argument("--figure", help="only disagreements in this figure")
    parser.add_argument("--sort", help="only disagreements of this sort")
    parser.add_argument("--page", type=int, help="print this page, and how it is read")
    chosen = parser.parse_args(arguments)
    stories = list(stories_of(list(lines_of(chosen.file))))
    names = [chosen.layout] if chosen.layout else list(NAMES)
    if chosen.page is not None:
        made = page_of(stories, chosen.page, names[0])
        print(made.style, made.source, sep="\n\n")
        for element in segment(made.source).elements:
            print(f"{element.article!s:>5} {element.kind.value:<13} {element.text[:70]!r}")
        return 0
    print(f"{len(stories)} articles\n{'layout':<12}{''.join(f'{column:>11}' for column in COLUMNS)}")
    for name in names:
        scores = measured(stories, name, chosen.pages)
        print(row_of(name, scores), flush=True)
        if chosen.show:
            show(scores, chosen.show, chosen.figure, chosen.sort)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
