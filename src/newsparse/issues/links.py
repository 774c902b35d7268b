"""Which halves are one story: by the pages they name, then by headline, then by the sentence that is left open."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from newsparse.issues.numbers import plain
from newsparse.issues.types import IssueDoubt, Link, Place, Reason
from newsparse.markers.types import Direction
from newsparse.pages.stitch import is_open
from newsparse.pages.types import Doubt, DoubtKind, ElementKind
from newsparse.rules import compiled
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsparse.issues.numbers import Number
    from newsparse.markers.types import Continuation
    from newsparse.pages.types import Article, Page

LETTERS: Final = compiled(r"[\p{Han}A-Za-z0-9]")
ALIKE: Final = 0.5
"""At least this part of the characters of the shorter headline stand in the longer one, when one repeats the other."""
SURELY_ALIKE: Final = 0.8
"""Where one half has lost its marker, only a headline so much like the other's joins them."""
LEAST_LETTERS: Final = 4


@frozen
class Half:
    """An article that turns the page or comes over a turn: where it stands, its marker, what names it."""

    place: Place
    marker: Continuation
    targets: tuple[str, ...]
    headline: str
    order: int


class Pair(NamedTuple):
    """Two halves that may be one story; the higher its score, the surer."""

    score: float
    start: Half
    end: Half
    reasons: tuple[Reason, ...]


def letters(text: str | None) -> str:
    """Return the characters of a headline that count: no stops, no blanks, in folded form."""
    return "".join(LETTERS.findall(fold(text or "")))


def likeness(first: str, second: str) -> float:
    """Return how much of the shorter of two headlines stands in the longer one, by pairs of characters, 0 to 1.

    >>> likeness("咸宁热线架起便民连心桥", "架起便民连心桥"), likeness("水库加固", "油菜丰收")
    (1.0, 0.0)
    """
    short, long = sorted((first, second), key=len)
    if len(short) < LEAST_LETTERS:
        return 1.0 if short and short == long else 0.0
    pairs = [short[at : at + 2] for at in range(len(short) - 1)]
    return sum(pair in long for pair in pairs) / len(pairs)


def halves_of(pages: Sequence[Page], direction: Direction) -> list[Half]:
    """Return the articles of an issue that turn the page in one direction, in order."""
    found: list[Half] = []
    for number, page in enumerate(pages):
        order = 0
        for index, article in enumerate(page.articles):
            markers = [mark for mark in article.continuations if mark.direction is direction]
            if markers:
                targets = tuple(plain(name) for mark in markers for name in mark.pages)
                found.append(Half(Place(number, index), markers[-1], targets, letters(article.headline), order))
                order += 1
    return found


def last_paragraph(article: Article) -> str:
    """Return the text of the last paragraph of an article, folded; nothing where it has none."""
    body = [part.text for part in article.body if part.kind is ElementKind.PARAGRAPH]
    return fold(body[-1]) if body else "。"


def pairs_of(
    starts: Iterable[Half], ends: Iterable[Half], pages: Sequence[Page], numbers: Sequence[Number | None]
) -> list[Pair]:
    """Return the pairs of halves that can be one story: each page is named by the other, or not known."""
    by_page: dict[str, list[Half]] = defaultdict(list)
    unnumbered: list[Half] = []
    for end in ends:
        number = numbers[end.place.page]
        if number is None:
            unnumbered.append(end)
        else:
            by_page[number.name].append(end)
    found: list[Pair] = []
    for start in starts:
        near = [end for target in dict.fromkeys(start.targets) for end in by_page[target]]
        for end in near or unnumbered:
            pair = paired(start, end, pages, numbers, named=bool(near))
            if pair is not None:
                found.append(pair)
    return found


def paired(
    start: Half, end: Half, pages: Sequence[Page], numbers: Sequence[Number | None], *, named: bool
) -> Pair | None:
    """Return two halves as a pair with what speaks for them, or ``None`` where something speaks against it.

    ``named`` says that the first half names the second one's page.
    """
    own, other = numbers[start.place.page], numbers[end.place.page]
    if start.place.page == end.place.page or start.marker.unit != end.marker.unit:
        return None
    if any(number is not None and number.unit != start.marker.unit for number in (own, other)):
        return None
    back = own is not None and own.name in end.targets
    if own is not None and not back:
        return None
    if not (named or back):
        return None
    reasons = [Reason.PAGES if named and back else Reason.PAGE]
    alike = likeness(start.headline, end.headline)
    if alike >= ALIKE:
        reasons.append(Reason.HEADLINE)
    opened = is_open(last_paragraph(pages[start.place.page].articles[start.place.article]))
    if opened and not end.headline:
        reasons.append(Reason.SENTENCE)
    score = 4.0 * (named and back) + 3.0 * alike + 0.5 * opened * (not end.headline)
    # Halves of one turn stand in one order on both pages more often than not.
    score -= 0.01 * abs(start.order - end.order)
    return Pair(score, start, end, tuple(reasons))


def linked(pages: Sequence[Page], numbers: Sequence[Number | None]) -> tuple[list[Link], list[IssueDoubt]]:
    """Return the links of an issue, and a doubt for each half whose other half was not found.

    The surest pairs are taken first; each half is used once. Where several halves turn from one page to another and
    nothing but their order tells them apart, they are joined in that order.
    """
    starts, ends = halves_of(pages, Direction.TO), halves_of(pages, Direction.FROM)
    pairs = sorted(
        pairs_of(starts, ends, pages, numbers), key=lambda pair: (-pair.score, pair.start.place, pair.end.place)
    )
    rivals: dict[Place, int] = defaultdict(int)
    for pair in pairs:
        rivals[pair.start.place] += 1
        rivals[pair.end.place] += 1
    begun: set[Place] = set()
    ended: set[Place] = set()
    links: list[Link] = []
    for pair in pairs:
        first, second = pair.start.place, pair.end.place
        if first in begun or second in ended:
            continue
        begun.add(first)
        ended.add(second)
        contested = rivals[first] > 1 or rivals[second] > 1
        told = Reason.HEADLINE in pair.reasons or Reason.SENTENCE in pair.reasons
        links.append(Link(first, second, (*pair.reasons, Reason.ORDER) if contested and not told else pair.reasons))
    alone = [half for half in starts if half.place not in begun]
    links += by_headline(alone, pages, numbers, {*begun, *ended}, begun, ended)
    back = [half for half in ends if half.place not in ended]
    links += by_headline(back, pages, numbers, {*begun, *ended}, begun, ended)
    doubts = [
        IssueDoubt(half.place.page, missing(half, numbers))
        for half in (*starts, *ends)
        if half.place not in (begun if half.marker.direction is Direction.TO else ended)
    ]
    return sorted(links, key=lambda link: (link.start, link.end)), sorted(doubts, key=lambda doubt: doubt.page)


def by_headline(
    halves: Iterable[Half],
    pages: Sequence[Page],
    numbers: Sequence[Number | None],
    taken: set[Place],
    begun: set[Place],
    ended: set[Place],
) -> list[Link]:
    """Return links from halves to articles without a marker that repeat their headline on the page they name."""
    places = {number.name: index for index, number in enumerate(numbers) if number is not None}
    links: list[Link] = []
    for half in halves:
        for target in half.targets:
            page = places.get(target)
            if page is None or page == half.place.page or len(half.headline) < LEAST_LETTERS:
                continue
            found = [
                Place(page, index)
                for index, article in enumerate(pages[page].articles)
                if Place(page, index) not in taken
                and likeness(half.headline, letters(article.headline)) >= SURELY_ALIKE
            ]
            if len(found) == 1:
                goes_on = half.marker.direction is Direction.TO
                first, second = (half.place, found[0]) if goes_on else (found[0], half.place)
                links.append(Link(first, second, (Reason.PAGE, Reason.HEADLINE)))
                taken |= {first, second}
                begun.add(first)
                ended.add(second)
                break
    return links


def missing(half: Half, numbers: Sequence[Number | None]) -> Doubt:
    """Return the doubt about a half whose other half was not found: which page is missing, or says nothing of it."""
    known = {number.name for number in numbers if number is not None}
    wanted = "、".join(half.marker.pages) or "no page"
    own = numbers[half.place.page]
    here = "this page" if own is None else f"page {own.name}"
    if half.marker.unit == "页":
        why = f"no page of the issue is counted in 页, as {half.marker.text} is"
    elif not half.targets:
        why = f"{half.marker.text} names no page"
    elif not known.intersection(half.targets):
        why = f"page {wanted}, which {half.marker.text} names, is not among the pages"
    elif half.marker.direction is Direction.TO:
        why = f"nothing on page {wanted} says that it comes from {here}, as {half.marker.text} would have it"
    else:
        why = f"nothing on page {wanted} turns to {here}, as {half.marker.text} would have it"
    return Doubt(DoubtKind.HALF, why, half.marker.spans)
