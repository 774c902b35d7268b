"""A whole page before it is laid out: what stands on it, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from made_pages import fronts, small_stories, stories
from made_pages.types import Block, Outline, Story

if TYPE_CHECKING:
    from collections.abc import Callable

    from made_pages.draw import Draw
    from made_pages.stories import Habits

MAKERS: Final[list[tuple[float, Callable[[Draw, Habits], Story]]]] = [
    (62, stories.news),
    (7, stories.comment),
    (7, stories.photo),
    (5, stories.second_half),
    (5, small_stories.briefs),
    (3, small_stories.letter),
    (4, small_stories.trapped),
    (2, small_stories.box),
]
ADVERTISED: Final = 0.06
"""So many pages carry a notice."""


def outline(draw: Draw, habits: Habits) -> Outline:
    """Return a page of two to six articles."""
    makers = [*MAKERS, (8, stories.telegrams)] if habits.traditional else MAKERS
    made = tuple(draw.weighted(makers)(draw, habits) for _ in range(draw.number(2, 6)))
    aside: list[tuple[int, tuple[Block, ...]]] = []
    if draw.chance(ADVERTISED):
        aside.append((len(made), fronts.advertisement(draw)))
    if draw.chance(0.05):
        header = fronts.header(draw, fronts.issue_day(draw), "清河")
        aside.append((draw.number(1, len(made)), (header,)))
    return Outline(front=fronts.front(draw), stories=made, aside=tuple(aside), foot=fronts.foot(draw))
