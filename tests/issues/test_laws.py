"""Laws of whole issues: nothing is lost, order does not matter, what was cut is had back, the work grows with the pages."""

from __future__ import annotations

import gc
from functools import cache
from time import process_time
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from made_issues import LAYOUTS, links_read, made_issue
from newsparse import Page, segment, stitch
from newsparse.issues.types import Place
from strategies_pages import pages as any_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse import Issue

SEEDS = 60
MOST = 11.0
BODY = (
    "云溪县水库加固工程自去年冬天开工以来，护堤员们日夜抢修，共完成土方三十万立方米。县里说：“明年汛期以前，一定完工！”"
    "记者在现场看到，《施工图》挂在工棚里，几名技术员正在核对数字。"
)


@cache
def read(seed: int, layout: str, headless: float) -> tuple[Page, ...]:
    """Return the pages of a made issue, cut into articles."""
    return tuple(segment(text) for text in made_issue(seed, layout, headless).texts)


def links_of(issue: Issue) -> set[tuple[str | None, int, str | None, int]]:
    """Return the links of an issue by the numbers of pages, whatever their order."""
    return {
        (
            issue.pages[link.start.page].number,
            link.start.article,
            issue.pages[link.end.page].number,
            link.end.article,
        )
        for link in issue.links
    }


def holds_to_the_law(pages: Sequence[Page], issue: Issue) -> None:
    """Check that each article of the pages stands in one article of the issue, and each character of its body."""
    places = sorted(place for whole in issue.articles for place in whole.places)
    assert places == [Place(at, index) for at, page in enumerate(pages) for index in range(len(page.articles))]
    for whole in issue.articles:
        halves = [pages[place.page].articles[place.article] for place in whole.places]
        assert list(whole.halves) == halves
        printed = "".join(part.text for half in halves for part in half.body)
        assert "".join(whole.text.split()) == "".join(printed.split())
        spans = [
            (place.page, span)
            for place, half in zip(whole.places, halves, strict=True)
            for part in half.body
            for span in part.spans
        ]
        assert [(piece.page, span) for part in whole.body for piece in part.pieces for span in piece.spans] == spans


@pytest.mark.parametrize("layout", LAYOUTS)
def test_nothing_is_lost(layout: str) -> None:
    """All characters of all halves, each once, each where it was read."""
    for seed in range(SEEDS):
        pages = read(seed, layout, 0.3)
        holds_to_the_law(pages, stitch(pages))


@given(st.lists(any_page(), max_size=4), st.data())
def test_any_pages_are_joined_without_a_fault(pages: list[Page], data: st.DataObject) -> None:
    """Whatever the pages hold, nothing is raised and nothing is lost."""
    numbers = data.draw(
        st.lists(st.none() | st.integers() | st.text(max_size=4), min_size=len(pages), max_size=len(pages))
    )
    holds_to_the_law(pages, stitch(pages, numbers=numbers))
    same = [evolve(page, issued=None) for page in pages]
    holds_to_the_law(same, stitch(same))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_order_of_pages_does_not_matter(layout: str) -> None:
    """The same halves are joined, and for the same reasons."""
    for seed in range(SEEDS):
        pages = read(seed, layout, 0.3)
        issue = stitch(pages)
        for other in (pages[::-1], pages[1:] + pages[:1]):
            again = stitch(other)
            assert links_of(again) == links_of(issue)
            assert {whole.text for whole in again.articles} == {whole.text for whole in issue.articles}
            assert {doubt.message for doubt in again.doubts} == {doubt.message for doubt in issue.doubts}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("headless", "least"), [(0.0, 0.99), (0.3, 0.92)])
def test_made_issues_are_had_back(layout: str, headless: float, least: float) -> None:
    """Links and whole articles; second halves without a headline are told apart by what made sentences speak of."""
    right = read_ = expected = whole = articles = 0
    for seed in range(SEEDS):
        made = made_issue(seed, layout, headless)
        issue = stitch(read(seed, layout, headless))
        assert tuple(page.number for page in issue.pages) == made.numbers
        found = links_read(issue, made)
        right, read_, expected = right + len(found & made.links), read_ + len(found), expected + len(made.links)
        texts = {article.text.replace("\n", "") for article in issue.articles}
        whole, articles = whole + len(texts.intersection(made.bodies)), articles + len(made.bodies)
    assert 2 * right / (read_ + expected) >= least
    assert whole / articles >= least


@given(
    # No line ends with an opening bracket, and none begins with a stop or a closing one (GB/T 15834, 5.1).
    st.integers(1, len(BODY) - 1).filter(lambda at: BODY[at - 1] not in "《“" and BODY[at] not in "，。：！”》"),
    st.sampled_from(LAYOUTS),
    st.booleans(),
)
def test_a_story_cut_anywhere_is_had_back(cut: int, layout: str, headed: bool) -> None:
    """Cut at any character and joined again: no character is lost, and the sentence is closed."""
    mark, indent = ("# ", "") if layout == "markdown" else ("", "　　")
    lead = "本报讯 去年今日，水库加固工程开工。"
    one = f"第01版:要闻\n\n{mark}水库加固进入尾声\n\n{indent}{lead}{BODY[:cut]}（下转第六版）\n"
    head = f"{mark}水库加固进入尾声\n\n" if headed else ""
    six = f"第06版:综合\n\n{head}{indent}（上接第一版）{BODY[cut:]}\n"
    issue = stitch([segment(one), segment(six)])
    (whole,) = issue.articles
    assert whole.text.replace("\n", "") == lead[4:] + BODY
    if BODY[cut - 1] not in "。：！”":
        assert len(whole.body) == 1
        assert [piece.page for piece in whole.body[0].pieces] == [0, 1]


def spent(pages: Sequence[Page]) -> float:
    """Return the processor time that the joining of pages takes, at best, without the collection of garbage."""
    best = float("inf")
    gc.collect()
    gc.disable()
    try:
        for _ in range(5):
            begun = process_time()
            stitch(pages)
            best = min(best, process_time() - begun)
    finally:
        gc.enable()
    return best


def test_the_work_grows_with_the_pages() -> None:
    """Four times the pages, or four times the halves on two pages: what is quadratic would take sixteen times the time."""
    row = [page for seed in range(8) for page in read(seed, "markdown", 0.3)]
    assert spent(row * 8) < MOST * spent(row * 2)

    def two(halves: int) -> list[Page]:
        first = "".join(f"# 水库加固{n}号\n\n本报讯 正忙着修坝。\n\n（下转第2版）\n\n" for n in range(halves))
        second = "".join(f"# 水库加固{n}号\n\n（上接第1版）正忙着修坝。\n\n" for n in range(halves))
        return [segment(f"第1版 要闻\n\n{first}"), segment(f"第2版 要闻\n\n{second}")]

    assert spent(two(800)) < MOST * spent(two(200))
