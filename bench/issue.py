"""Measures one issue of 24 pages, parsed and joined in one call, beside ``jieba.cut`` on the same text.

``python bench/issue.py`` prints pages per second; ``make bench`` runs it too. Page 1 is the real example page; the others
are filled with made articles to the length of a printed page, and from every page of the first half two articles turn
to the second half.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from bench.run import JIEBA, PAGE, best_of, jieba_cut, ratio  # noqa: E402 (this is a script, and stands beside it)

from made_pages.draw import Draw  # noqa: E402 (the wording of made pages stands among the tests)
from made_pages.names import person  # noqa: E402
from made_pages.wording import Wording  # noqa: E402
from newsparse import parse, parse_issue  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGES: Final = 24
CHARACTERS: Final = 4000
"""So much text a page has at the least; the real page has 3,600 characters."""
TURNS: Final = 2
"""So many articles turn from each page of the first half."""
ROUNDS: Final = 9


def made(pages: int = PAGES, characters: int = CHARACTERS, seed: int = 0) -> tuple[list[str], int]:
    """Return the texts of the pages of an issue, and how many of its articles turn from one page to another.

    >>> texts, turns = made(4, 200)
    >>> len(texts), turns, texts[1].startswith("第02版"), "下转第4版" in texts[1], "上接第2版" in texts[3]
    (4, 2, True, True, True)
    """
    draw = Draw(f"bench {seed}")
    sheets = [[f"第{number:02d}版:要闻 2024年8月6日 星期二"] for number in range(1, pages + 1)]
    sheets[0] = [PAGE.read_text(encoding="utf-8").strip("\n")]
    turns = 0
    for first in range(1, pages // 2):
        for _ in range(TURNS):
            second = first + pages // 2
            headline, *body = story(draw)
            half = len(body) // 2
            sheets[first] += [headline, *body[:half], f"{body[half]}（下转第{second + 1}版）"]
            sheets[second] += [headline, f"（上接第{first + 1}版）{body[half + 1]}", *body[half + 2 :]]
            turns += 1
    for sheet in sheets[1:]:
        while sum(map(len, sheet)) < characters:
            sheet.extend(story(draw))
    return ["\n\n".join(sheet) + "\n" for sheet in sheets], turns


def story(draw: Draw) -> list[str]:
    """Return the headline, the byline and six paragraphs of an article."""
    wording = Wording(draw, old=False)
    paragraphs = [wording.opening() + wording.paragraph(2, 4), *(wording.paragraph(3, 6) for _ in range(5))]
    return [f"# {wording.headline()}", f"本报记者　{person(draw)}", *paragraphs]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=PAGES, help="how many pages the issue has")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="each figure is the best of so many turns")
    options = parser.parse_args(arguments)
    # The segmenter that every install has, as in run.py; an entry of None says that a module is not installed.
    sys.modules["rjieba"] = None  # type: ignore[assignment]
    texts, turns = made(options.pages)
    whole = "".join(texts)
    issue = parse_issue(texts)
    cut = jieba_cut()
    tasks = {
        JIEBA: lambda: cut(whole),
        "parse_issue": lambda: parse_issue(texts),
        "parse, page by page": lambda: [parse(text, issued=issue.issued) for text in texts],
    }
    times = best_of(tasks, options.rounds)
    print(f"one issue of {len(texts)} pages, {len(whole):,} characters; best of {options.rounds}, in turns\n")
    for name, spent in times.items():
        over = ratio(spent, times[JIEBA])
        if over is None or not isinstance(spent, float):
            print(f"  {name:<20}{spent}")
            return 1
        print(f"  {name:<20}{len(texts) / spent:>9,.0f} pages/s{over:>12.2f} × {JIEBA}")
    print(f"\n  {len(issue.articles)} articles, {len(issue.links)} joined over pages, of {turns} that turn")
    return 0


if __name__ == "__main__":
    sys.exit(main())
