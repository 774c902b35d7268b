"""How well a page was read: what a made page holds beside what the library found, and where they disagree."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from attrs import define, field

from newsparse.markers.types import Direction
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from newsparse.lines.types import Byline
    from newsparse.pages.types import Page
    from page_maker import MadeElement, MadePage

MOST: float = 0.9
"""An element has a kind when so many of its characters have it."""


@define
class Count:
    """How many were expected, how many were found, how many of these are right."""

    expected: int = 0
    found: int = 0
    right: int = 0

    def add(self, expected: set[Hashable], found: set[Hashable]) -> None:
        """Count two sets of things."""
        self.expected += len(expected)
        self.found += len(found)
        self.right += len(expected & found)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 1 where there is nothing to find and nothing was found."""
        both = self.expected + self.found
        return 2 * self.right / both if both else 1.0


@define
class Fault:
    """One disagreement: in what, on which page, what was expected, what was read."""

    figure: str
    seed: int
    layout: str
    expected: str
    read: str
    sort: str = ""


@define
class Scores:
    """The figures of a layout."""

    boundaries: Count = field(factory=Count)
    joins: Count = field(factory=Count)
    over_gaps: Count = field(factory=Count)
    kinds: Count = field(factory=Count)
    authors: Count = field(factory=Count)
    roles: Count = field(factory=Count)
    markers: Count = field(factory=Count)
    lost: int = 0
    twice: int = 0
    pages: int = 0
    by_kind: dict[ElementKind, Count] = field(factory=dict)
    faults: list[Fault] = field(factory=list)

    def figures(self) -> dict[str, float]:
        """Return the figures by name, each 1 at the best; ``lost`` and ``twice`` are numbers of characters."""
        return {
            "boundaries": self.boundaries.f1,
            "joins": self.joins.f1,
            "over gaps": self.over_gaps.f1,
            "kinds": self.kinds.f1,
            "authors": self.authors.f1,
            "roles": self.roles.f1,
            "markers": self.markers.f1,
            "lost": self.lost,
            "twice": self.twice,
        }

    def compare(self, made: MadePage, page: Page) -> None:
        """Add one page."""
        reading = Reading(made, page)
        self.pages += 1
        self.partition(made, reading)
        self.articles(made, reading)
        self.paragraphs(made, reading)
        self.elements(made, reading)
        self.people(made, page, reading)
        self.turns(made, page, reading)

    def fault(self, figure: str, made: MadePage, expected: object, read: object, sort: str = "") -> None:
        """Keep a disagreement."""
        self.faults.append(Fault(figure, made.seed, made.layout, str(expected), str(read), sort))

    def partition(self, made: MadePage, reading: Reading) -> None:
        """Count characters that no element holds, and those that more than one holds."""
        lost = [at for at in reading.wanted if not reading.times[at]]
        twice = [at for at, times in reading.times.items() if times > 1]
        self.lost += len(lost)
        self.twice += len(twice)
        for name, places in (("lost", lost), ("twice", twice)):
            if places:
                self.fault(name, made, around(made.source, places[0]), len(places))

    def articles(self, made: MadePage, reading: Reading) -> None:
        """Count the characters at which articles begin."""
        expected = {min(e.offsets[0] for e in made.elements if e.article == n): n for n in range(len(made.sorts))}
        self.boundaries.add(set(expected), set(reading.starts))
        for at in sorted(set(expected) - set(reading.starts)):
            sort = made.sorts[expected[at]]
            self.fault(
                "boundaries", made, f"article begins: {around(made.source, at)}", reading.said(at), f"missed {sort}"
            )
        for at in sorted(set(reading.starts) - set(expected)):
            owner = reading.owners.get(at)
            sort = "" if owner is None else owner.kind.value
            self.fault(
                "boundaries",
                made,
                f"no article begins: {around(made.source, at)}",
                reading.said(at),
                f"invented at {sort}",
            )

    def paragraphs(self, made: MadePage, reading: Reading) -> None:
        """Count the pairs of characters, parted by a line end or by more, that one paragraph holds."""
        texts = {at for e in made.elements if e.kind is ElementKind.PARAGRAPH for at in e.offsets}
        expected = {
            pair for e in made.elements if e.kind is ElementKind.PARAGRAPH for pair in breaks(made.source, e.offsets)
        }
        found = {
            pair
            for row in reading.paragraphs
            for pair in breaks(made.source, row)
            if pair[0] in texts and pair[1] in texts
        }
        self.joins.add(set(expected), set(found))
        wide = {pair for pair in expected | found if blank_between(made.source, pair)}
        self.over_gaps.add(set(expected & wide), set(found & wide))
        for pair in sorted(expected ^ found)[:3]:
            text = f"{made.source[max(0, pair[0] - 14) : pair[0] + 1]}⟂{made.source[pair[1] : pair[1] + 14]}"
            missed = pair in expected
            self.fault(
                "joins",
                made,
                text,
                f"{'parted' if missed else 'joined'}: {reading.said(pair[1])}",
                "missed" if missed else "invented",
            )

    def elements(self, made: MadePage, reading: Reading) -> None:
        """Count the elements of which the kind is right."""
        for element in made.elements:
            read = Counter(reading.kinds.get(at) for at in element.offsets)
            right = sum(count for kind, count in read.items() if kind in element.also) >= MOST * len(element.offsets)
            for count in (self.kinds, self.by_kind.setdefault(element.kind, Count())):
                count.expected += 1
                count.found += 1
                count.right += right
            if not right:
                worst = next(kind for kind, _ in read.most_common() if kind not in element.also)
                name = "nothing" if worst is None else worst.value
                self.fault(
                    "kinds",
                    made,
                    f"{element.kind.value}: {element.text[:50]}",
                    name,
                    f"{element.kind.value} read as {name}",
                )

    def people(self, made: MadePage, page: Page, reading: Reading) -> None:
        """Count the articles of which all authors are read, in order, and no other."""
        for number in range(len(made.sorts)):
            if not made.judged[number]:
                continue
            expected = [author for e in made.elements if e.article == number for author in e.authors]
            index = reading.article(number)
            bylines: tuple[Byline, ...] = page.articles[index].bylines if index is not None else ()
            read = [(byline.role, byline.names) for byline in bylines]
            wanted, got = ([name for _, names in row for name in names] for row in (expected, read))
            for count, right in ((self.authors, wanted == got), (self.roles, wanted == got and expected == read)):
                count.expected += 1
                count.found += 1
                count.right += right
            if wanted != got:
                lines = " | ".join(
                    e.text for e in made.elements if e.article == number and e.kind is ElementKind.BYLINE
                )
                self.fault("authors", made, f"{expected} in {lines}", read, made.sorts[number])
            elif expected != read:
                self.fault("roles", made, expected, read, made.sorts[number])

    def turns(self, made: MadePage, page: Page, reading: Reading) -> None:
        """Count the markers, each with its article, direction and page."""
        expected: set[Hashable] = set()
        found: set[Hashable] = set()
        for element in made.elements:
            if element.turn is not None and element.article is not None:
                index = reading.article(element.article)
                expected |= {(index, element.turn.direction, name) for name in element.turn.pages}
        for index, article in enumerate(page.articles):
            found |= {(index, Direction.TO.value, name) for name in article.continues_on}
            found |= {(index, Direction.FROM.value, name) for name in article.continued_from}
        self.markers.add(expected, found)
        if expected != found:
            text = " | ".join(e.text for e in made.elements if e.turn is not None)
            self.fault(
                "markers", made, f"{sorted(map(str, expected - found))} in {text}", sorted(map(str, found - expected))
            )


class Reading:
    """What was read on a page, by the character."""

    def __init__(self, made: MadePage, page: Page) -> None:
        """Lay a page out by its characters."""
        self.owners: dict[int, MadeElement] = {at: e for e in made.elements for at in e.offsets}
        self.wanted = list(self.owners)
        self.times: Counter[int] = Counter()
        self.kinds: dict[int, ElementKind] = {}
        self.articles: dict[int, int | None] = {}
        self.paragraphs: list[list[int]] = []
        starts: dict[int, int] = {}
        for element in page.elements:
            row = [at for span in element.spans for at in range(span.start, span.end) if at in self.owners]
            for at in row:
                self.times[at] += 1
                self.kinds[at] = element.kind
                self.articles[at] = element.article
            if element.kind in {ElementKind.PARAGRAPH, ElementKind.CAPTION}:
                self.paragraphs.append(row)
            if element.article is not None and row:
                starts[element.article] = min(starts.get(element.article, row[0]), row[0])
        self.starts = set(starts.values())
        self.shares: dict[int, Counter[int]] = {}
        for at, owner in self.owners.items():
            index = self.articles.get(at)
            if owner.article is not None and index is not None:
                self.shares.setdefault(owner.article, Counter())[index] += 1

    def article(self, number: int) -> int | None:
        """Return the article that was read where an expected one stands: the one with most of its characters."""
        share = self.shares.get(number)
        return share.most_common(1)[0][0] if share else None

    def said(self, at: int) -> str:
        """Return what a character was read as."""
        kind = self.kinds.get(at)
        return f"{'nothing' if kind is None else kind.value} of {self.articles.get(at)}"


def breaks(source: str, offsets: Iterable[int]) -> list[tuple[int, int]]:
    """Return the pairs of neighbours in a row of characters that a line end parts."""
    row = list(offsets)
    return [(a, b) for a, b in itertools.pairwise(row) if b - a > 1 and ("\n" in source[a:b] or "\r" in source[a:b])]


def blank_between(source: str, pair: tuple[int, int]) -> bool:
    """Return whether a blank line, or more, stands between two characters."""
    a, b = pair
    return len(source[a + 1 : b].replace("\r", "").split("\n")) > 2


def around(source: str, at: int) -> str:
    """Return the text around a character, for a person to look at."""
    return repr(source[max(0, at - 24) : at] + "⟦" + source[at : at + 24])
