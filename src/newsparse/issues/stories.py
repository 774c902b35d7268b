"""From linked articles to stories: one head, one body, the sentence at each turn closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.issues.types import Piece, Place, Story, StoryPart
from newsparse.pages.stitch import join_of
from newsparse.pages.types import ElementKind
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.issues.types import Link
    from newsparse.pages.types import Article, Page


def stories_of(pages: Sequence[Page], links: Sequence[Link]) -> tuple[Story, ...]:
    """Return the stories of an issue in order of their first page: chains of linked articles, and all others alone."""
    after = {link.start: link.end for link in links}
    later = set(after.values())
    stories: list[Story] = []
    told: set[Place] = set()
    places = [Place(number, index) for number, page in enumerate(pages) for index in range(len(page.articles))]
    # A ring of turns (each page turns to the other) has no first half; it is cut where it is met first.
    for first in (*(place for place in places if place not in later), *places):
        chain: list[Place] = []
        at: Place | None = first
        while at is not None and at not in told:
            told.add(at)
            chain.append(at)
            at = after.get(at)
        if chain:
            stories.append(story_of(pages, chain))
    return tuple(sorted(stories, key=lambda story: story.places[0]))


def story_of(pages: Sequence[Page], chain: Sequence[Place]) -> Story:
    """Return the story that a chain of articles is."""
    articles = [pages[place.page].articles[place.article] for place in chain]
    first = articles[0]
    headed = next((article for article in articles if article.headline), first)
    return Story(
        places=tuple(chain),
        kicker=first.kicker,
        headline=headed.headline,
        deck=first.deck,
        column=first.column,
        bylines=tuple(byline for article in articles for byline in article.bylines),
        dateline=next((article.dateline for article in articles if article.dateline), None),
        body=body_of(articles, chain),
        captions=tuple(caption for article in articles for caption in article.captions),
        dates=tuple(article.dates for article in articles),
        facts=tuple(article.facts for article in articles),
    )


def body_of(articles: Sequence[Article], chain: Sequence[Place]) -> tuple[StoryPart, ...]:
    """Return the paragraphs and crossheads of several articles, a sentence that runs over a turn closed."""
    body: list[StoryPart] = []
    for article, place in zip(articles, chain):
        parts = [StoryPart(part.kind, part.text, (Piece(place.page, part.spans),)) for part in article.body]
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
    """Return the blank that belongs between two Latin words, or nothing."""
    return (
        " " if first[-1:].isascii() and first[-1:].isalpha() and second[:1].isascii() and second[:1].isalpha() else ""
    )
