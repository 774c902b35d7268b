"""From linked articles to stories: one body, the sentence at each turn closed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from newsparse.issues.types import Piece, Place, Story, StoryPart
from newsparse.pages.stitch import join_of
from newsparse.pages.types import ElementKind
from newsparse.rules import compiled
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsparse.issues.types import Link
    from newsparse.pages.types import Article, Page

LATIN_END: Final = compiled(r"[A-Za-z][,;.']?$")
LATIN_START: Final = compiled("[A-Za-z(]")


def stories_of(
    pages: Sequence[Page],
    links: Sequence[Link],
    onward: Mapping[Place, tuple[str, ...]],
    backward: Mapping[Place, tuple[str, ...]],
) -> tuple[Story, ...]:
    """Return the stories of an issue in order of their first halves: chains of linked articles, and all others alone.

    ``onward`` and ``backward`` are the pages that the markers of an article name and that were not found. The halves
    that follow one article are joined in the order of ``links``.
    """
    after: dict[Place, list[Place]] = defaultdict(list)
    for link in links:
        after[link.start].append(link.end)
    later = {link.end for link in links}
    places = [Place(number, index) for number, page in enumerate(pages) for index in range(len(page.articles))]
    told: set[Place] = set()
    stories: list[Story] = []
    # A ring of turns (each page turns to the other) has no first half; it is cut where it is met first.
    for first in (*(place for place in places if place not in later), *places):
        chain: list[Place] = []
        waiting = [first]
        while waiting:
            at = waiting.pop()
            if at not in told:
                told.add(at)
                chain.append(at)
                waiting += reversed(after.get(at, []))
        if chain:
            halves = tuple(pages[place.page].articles[place.article] for place in chain)
            stories.append(
                Story(
                    places=tuple(chain),
                    halves=halves,
                    body=body_of(halves, chain),
                    continues_on=tuple(name for place in chain for name in onward.get(place, ())),
                    continued_from=tuple(name for place in chain for name in backward.get(place, ())),
                )
            )
    return tuple(sorted(stories, key=lambda story: story.places[0]))


def body_of(halves: Sequence[Article], places: Sequence[Place]) -> tuple[StoryPart, ...]:
    """Return the paragraphs and crossheads of several articles, a sentence that runs over a turn closed."""
    body: list[StoryPart] = []
    for half, place in zip(halves, places):
        parts = [StoryPart(part.kind, part.text, (Piece(place.page, part.spans),)) for part in half.body]
        if body and parts and goes_on(body[-1], parts[0]):
            last, following = body.pop(), parts.pop(0)
            text = last.text + between(last.text, following.text) + following.text
            body.append(StoryPart(last.kind, text, (*last.pieces, *following.pieces)))
        body += parts
    return tuple(body)


def goes_on(last: StoryPart, following: StoryPart) -> bool:
    """Return whether one paragraph runs over the turn."""
    if last.kind is not ElementKind.PARAGRAPH or following.kind is not ElementKind.PARAGRAPH:
        return False
    return join_of(fold(last.text), fold(following.text), indented=None) is not None


def between(first: str, second: str) -> str:
    """Return the blank that belongs between two Latin words, or nothing.

    >>> between("the new", "bridge"), between("投资", "12亿元")
    (' ', '')
    """
    return " " if LATIN_END.search(first[-2:]) and LATIN_START.match(second) else ""
