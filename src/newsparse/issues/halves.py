"""The halves of articles that turn the page: what each says of itself, and how much two of them are alike."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.issues.numbers import FIGURES, plain
from newsparse.issues.types import Place
from newsparse.pages.stitch import is_open, open_quote
from newsparse.pages.types import ElementKind
from newsparse.rules import compiled
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from newsparse.issues.numbers import Number
    from newsparse.markers.types import Continuation, Direction
    from newsparse.pages.types import Article, Page

LETTERS: Final = compiled(r"[\p{Han}A-Za-z0-9]")
LEAST_LETTERS: Final = 4
"""A headline of fewer characters is like another only when that one holds it whole."""
SHORTENED: Final = 0.75
"""How much a headline is worth that leaves characters of the other out, and keeps the order of the rest."""
LONGEST_HEAD: Final = 400
LONGEST_BODY: Final = 4000
"""So much of a text tells what it speaks of."""


@frozen(eq=False)
class Half:
    """An article as one end of a turn: where it stands, what its markers name, what its heading says.

    ``targets`` are the pages that its markers name, each as one of the issue's pages where that can be; ``marker`` is
    ``None`` for an article that has none. ``heading`` is all that stands above the text. ``opened`` says that its last sentence has not ended.
    """

    place: Place
    number: Number | None
    day: date | None
    marker: Continuation | None
    targets: tuple[str, ...]
    headline: str
    heading: str
    pairs: frozenset[str]
    opened: bool
    body: str

    @property
    def unit(self) -> str:
        """What its pages are counted in."""
        return "版" if self.marker is None else self.marker.unit

    @property
    def anchor(self) -> str | None:
        """The sign behind its marker: ③."""
        return None if self.marker is None else self.marker.anchor


def letters(text: str | None, most: int = LONGEST_HEAD) -> str:
    """Return the characters of a headline that count: no stops, no blanks, in folded form."""
    return "".join(LETTERS.findall(fold((text or "")[:most])))


def bigrams(text: str) -> frozenset[str]:
    """Return the pairs of characters that stand side by side."""
    return frozenset(text[at : at + 2] for at in range(len(text) - 1))


def in_order(short: str, long: str) -> bool:
    """Return whether the characters of one text stand in the other, in their order.

    >>> in_order("水库固", "水库加固"), in_order("固水库", "水库加固")
    (True, False)
    """
    rest = iter(long)
    return all(character in rest for character in short)


def likeness(start: Half, end: Half) -> float:
    """Return how much the headline of one half repeats the heading of the other, from 0 to 1.

    A jump headline is the headline, a part of it, words of the lines around it, or a headline with characters left out.
    """
    if not start.headline or not end.headline:
        return 0.0
    if start.headline == end.headline:
        return 1.0
    short, long = sorted((start.headline, end.headline), key=len)
    if len(short) < LEAST_LETTERS:
        held = short in long or (short == end.headline and short in start.heading)
        return 1.0 if len(short) > 1 and held else 0.0
    fewest = min(len(start.headline), len(end.headline)) - 1
    shared = min(1.0, len(start.pairs & end.pairs) / fewest)
    return max(shared, SHORTENED) if in_order(short, long) else shared


def rare_words(halves: Sequence[Half]) -> list[frozenset[str]]:
    """Return for each half the pairs of characters that stand in it and in at most one other of the halves.

    Names of people, places and works are such pairs: what two halves share of them tells that they are one story.
    """
    own = [bigrams(letters(half.heading) + letters(half.body, LONGEST_BODY)) for half in halves]
    seen = Counter(pair for pairs in own for pair in pairs)
    return [frozenset(pair for pair in pairs if seen[pair] <= 2) for pairs in own]


def kinship(first: frozenset[str], second: frozenset[str]) -> float:
    """Return how much of the rarer words of two halves is common to both, from 0 to 1."""
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second))


def half_of(
    place: Place, page: Page, number: Number | None, markers: Sequence[Continuation], known: Collection[str]
) -> Half:
    """Return an article as a half; ``known`` are the pages of the issue by name."""
    article = page.articles[place.article]
    heading = letters("".join(filter(None, (article.kicker, article.headline, article.deck, article.column))))
    last = last_paragraph(article)
    names = [reached(plain(name), number, known) for mark in markers for name in mark.pages]
    return Half(
        place=place,
        number=number,
        day=page.issued,
        marker=markers[-1] if markers else None,
        targets=tuple(dict.fromkeys(names)),
        headline=letters(article.headline),
        heading=heading,
        pairs=bigrams(heading),
        opened=is_open(last) or open_quote(last),
        body="\n".join(part.text for part in article.body),
    )


def halves_of(
    pages: Sequence[Page], numbers: Sequence[Number | None], direction: Direction, known: Collection[str]
) -> list[Half]:
    """Return the articles of an issue that turn the page in one direction, in order."""
    found: list[Half] = []
    for at, page in enumerate(pages):
        for index, article in enumerate(page.articles):
            markers = [mark for mark in article.continuations if mark.direction is direction]
            if markers:
                found.append(half_of(Place(at, index), page, numbers[at], markers, known))
    return found


def reached(target: str, own: Number | None, known: Collection[str]) -> str:
    """Return the page of the issue that a marker on a page means, or what it names where there is no such page.

    On A1, 下转6版 means A6 where no page is plainly 6; 下转A6版 means 6 where the pages print no letters.
    """
    if target in known:
        return target
    figures = target.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    in_section = f"{own.name.rstrip(FIGURES)}{target}" if own is not None and target == figures else target
    return next((name for name in (in_section, figures) if name in known), target)


def last_paragraph(article: Article) -> str:
    """Return the text of the last paragraph of an article, folded; a full stop where it has none."""
    return next((fold(part.text) for part in reversed(article.body) if part.kind is ElementKind.PARAGRAPH), "。")
