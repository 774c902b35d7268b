"""Render and read: pages made from a seed are read as they were made.

Nothing is lost and nothing is held twice, on any page. The other figures have floors a little below what was measured
when they were last raised; ``bench/layouts.py`` measures them over as many pages as one likes.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import pytest

from made_pages.scores import Scores
from newsparse import segment
from newsparse.pages.types import ElementKind
from page_maker import NAMES, made_page

PAGES: Final = 40

FLOORS: Final = {
    "marked": {"boundaries": 0.95, "joins": 0.91, "kinds": 0.95, "authors": 0.93, "markers": 0.93},
    "plain": {"boundaries": 0.91, "joins": 0.76, "kinds": 0.92, "authors": 0.88, "markers": 0.99},
    "wrapped": {"boundaries": 0.9, "joins": 0.98, "kinds": 0.9, "authors": 0.87, "markers": 0.93},
    "letter": {"boundaries": 0.85, "joins": 0.97, "kinds": 0.9, "authors": 0.81, "markers": 0.94},
    "traditional": {"boundaries": 0.92, "joins": 0.97, "kinds": 0.92, "authors": 0.92, "markers": 0.99},
    "mixed": {"boundaries": 0.9, "joins": 0.97, "kinds": 0.92, "authors": 0.89, "markers": 0.99},
}


@cache
def scores_of(layout: str) -> Scores:
    """Return the scores of the first pages of a layout."""
    scores = Scores()
    for seed in range(PAGES):
        made = made_page(seed, layout)
        scores.compare(made, segment(made.source))
    return scores


def test_every_layout_has_floors() -> None:
    """No layout is without floors."""
    assert set(NAMES) == set(FLOORS)


@pytest.mark.parametrize("layout", NAMES)
def test_nothing_is_lost_and_nothing_is_held_twice(layout: str) -> None:
    """Every character of every element stands in one element of the page that was read."""
    faults = [fault for fault in scores_of(layout).faults if fault.figure in {"lost", "twice"}]
    assert faults == []


@pytest.mark.parametrize("layout", NAMES)
def test_pages_are_read_as_they_were_made(layout: str) -> None:
    """No figure is below its floor."""
    figures = scores_of(layout).figures()
    below = {name: figures[name] for name, floor in FLOORS[layout].items() if figures[name] < floor}
    assert below == {}


@pytest.mark.parametrize("layout", NAMES)
def test_a_seed_makes_one_page(layout: str) -> None:
    """The same seed makes the same page, another seed another one."""
    assert made_page(3, layout) == made_page(3, layout)
    assert made_page(3, layout).source != made_page(4, layout).source


@pytest.mark.parametrize("layout", NAMES)
def test_made_elements_share_no_character_and_hold_all_that_is_no_mark(layout: str) -> None:
    """The maker keeps the law itself."""
    for seed in range(20):
        made = made_page(seed, layout)
        offsets = [at for element in made.elements for at in element.offsets]
        assert len(offsets) == len(set(offsets))
        rest = {character for at, character in enumerate(made.source) if at not in set(offsets)}
        assert not any("\u4e00" <= character <= "\u9fff" for character in rest)
        assert all(0 <= at < len(made.source) for at in offsets)


def test_made_pages_hold_every_kind() -> None:
    """No kind of element is left out."""
    kinds = {element.kind for layout in NAMES for seed in range(PAGES) for element in made_page(seed, layout).elements}
    assert kinds == set(ElementKind)
