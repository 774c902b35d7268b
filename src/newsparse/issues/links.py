"""Which halves are one story: by the pages they name, then by headline, then by the sentence that is left open."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import field, frozen

from newsparse.issues.halves import LEAST_LETTERS, Half, half_of, halves_of, kinship, likeness, rare_words
from newsparse.issues.types import Link, Place, Reason
from newsparse.markers.types import Direction

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from newsparse.issues.numbers import Number
    from newsparse.pages.types import Page

ALIKE: Final = 0.5
"""One headline repeats another when it shares so much with it."""
SURELY_ALIKE: Final = 0.75
"""Where the pages do not both say so, only a headline so much like the other's joins two halves."""
AKIN: Final = 0.04
"""Two halves speak of the same things when they share so much of their rarer words."""
MOST_PAIRS: Final = 2500
"""More pairs than these are not all compared, so that the work stays in step with the pages."""
MOST_OTHERS: Final = 200
NEAR: Final = 8
"""Among so many halves that not all are compared, those are that stand within so many places of each other."""
BOOK: Final = "页"


class Pair(NamedTuple):
    """Two halves that may be one story, and what speaks for it; the higher the score, the surer."""

    score: float
    start: Half
    end: Half
    reasons: tuple[Reason, ...]


@frozen
class Joining:
    """What is joined so far: the links, the pages of each first half that were reached, the second halves in use.

    ``starts`` and ``ends`` are all halves of the issue with a marker.
    """

    starts: tuple[Half, ...]
    ends: tuple[Half, ...]
    links: list[Link] = field(factory=list)
    begun: dict[Place, set[str]] = field(factory=dict)
    ended: set[Place] = field(factory=set)

    def open_targets(self, half: Half) -> list[str]:
        """Return the pages that a first half names and that it was not yet joined to."""
        return [name for name in half.targets if name not in self.begun.get(half.place, ())]

    def join(self, start: Half, end: Half, reasons: tuple[Reason, ...]) -> None:
        """Join two halves."""
        names = self.open_targets(start)
        own = None if end.number is None else end.number.name
        self.links.append(Link(start.place, end.place, reasons))
        self.begun.setdefault(start.place, set()).add(own if own in names else next(iter(names), ""))
        self.ended.add(end.place)

    def waiting(self) -> tuple[list[Half], list[Half]]:
        """Return the halves that are not joined."""
        return (
            [half for half in self.starts if self.open_targets(half)],
            [half for half in self.ends if half.place not in self.ended],
        )


def linked(pages: Sequence[Page], numbers: Sequence[Number | None]) -> Joining:
    """Return the halves of an issue, joined: first those that name each other's page, then those of which one does.

    The surest pairs are taken first, and a second half has one first half. A half that is then alone is joined to the
    one article of the page it names that repeats its headline, since markers get lost. The work grows with the pages.
    """
    known = {number.name for number in numbers if number is not None}
    joining = Joining(
        starts=tuple(halves_of(pages, numbers, Direction.TO, known)),
        ends=tuple(halves_of(pages, numbers, Direction.FROM, known)),
    )
    take_best(joining, mutual(joining))
    take_best(joining, compared(*joining.waiting()))
    take_unmarked(joining, pages, numbers)
    order = {at: ("", 0, "") if number is None else number.rank for at, number in enumerate(numbers)}
    joining.links.sort(key=lambda link: (link.start, order[link.end.page], link.end))
    return joining


def mutual(joining: Joining) -> Iterator[Pair]:
    """Yield the pairs of halves of one day of which each names the page of the other."""
    turns: dict[tuple[date | None, str, str], tuple[list[Half], list[Half]]] = defaultdict(lambda: ([], []))
    for half in joining.starts:
        if half.number is not None:
            for name in half.targets:
                turns[half.day, half.number.name, name][0].append(half)
    for half in joining.ends:
        if half.number is not None:
            for name in half.targets:
                turns[half.day, name, half.number.name][1].append(half)
    for starts, ends in turns.values():
        yield from compared(starts, ends)


def compared(starts: Sequence[Half], ends: Sequence[Half]) -> Iterator[Pair]:
    """Yield the pairs that can be one story, each scored by headlines, signs, and how near in order they stand."""
    few = len(starts) * len(ends) <= MOST_PAIRS
    words = rare_words([*starts, *ends]) if few and len(starts) + len(ends) > 2 else []
    same: dict[str, list[int]] = defaultdict(list)
    for at, end in enumerate(ends):
        if end.headline and len(same[end.headline]) < NEAR:
            same[end.headline].append(at)
    for rank, start in enumerate(starts):
        near = range(len(ends)) if few else range(max(0, rank - NEAR), min(len(ends), rank + NEAR + 1))
        for at in near if few else {*near, *same.get(start.headline, ())}:
            akin = kinship(words[rank], words[len(starts) + at]) if words else 0.0
            pair = paired(start, ends[at], abs(rank - at), akin)
            if pair is not None:
                yield pair


def names(half: Half, other: Half) -> bool | None:
    """Return whether a half names the page of another; ``None`` where that page is not surely known."""
    if other.number is None:
        return None
    return True if other.number.name in half.targets else (False if other.number.sure else None)


def may_meet(start: Half, end: Half) -> bool:
    """Return whether two halves can be of one issue and one paper: other pages, one day, one way of counting."""
    if start.place.page == end.place.page or start.unit != end.unit:
        return False
    if start.day is not None and end.day is not None and start.day != end.day:
        return False
    units = {half.number.unit for half in (start, end) if half.number is not None and half.number.sure}
    return units == {BOOK} if start.unit == BOOK else BOOK not in units


def paired(start: Half, end: Half, apart: int, akin: float) -> Pair | None:
    """Return two halves as a pair, or ``None`` where too little speaks for it.

    ``apart`` is how far they stand from each other in the order of halves, ``akin`` how much of their rarer words is the
    same. Pages that both halves name are enough, or one where the other's page is not known. One that names another
    page may be misprinted: then the headline must say the same. Where no page is known, headline or open sentence must.
    """
    if not may_meet(start, end):
        return None
    there, back = names(start, end), names(end, start)
    alike = likeness(start, end)
    continued = start.opened and not end.headline
    if there is not True and back is not True:
        if there is False or back is False or not (alike >= SURELY_ALIKE or continued):
            return None
    elif (there is False or back is False) and alike < SURELY_ALIKE:
        return None
    signs = start.anchor is not None and end.anchor is not None
    reasons = [
        *([Reason.PAGES] if there and back else [Reason.PAGE] if there or back else []),
        *([Reason.ANCHOR] if signs and start.anchor == end.anchor else []),
        *([Reason.HEADLINE] if alike >= ALIKE else []),
        *([Reason.WORDS] if akin >= AKIN else []),
        *([Reason.SENTENCE] if continued else []),
    ]
    score = 3.0 * (there is True) + 3.0 * (back is True) + 4.0 * (alike if alike >= ALIKE else 0.0)
    score += (2.0 if start.anchor == end.anchor else -2.0) * signs
    score += 2.0 * akin
    # What turns in one order goes on in it more often than not; an open sentence tells less than that.
    return Pair(score - 0.01 * min(apart, 50) + 0.005 * continued, start, end, tuple(reasons))


def where(half: Half) -> tuple[tuple[str, int, str], Place]:
    """Return the key that puts halves in the order of print, in whatever order the pages were given."""
    return ("", 0, "") if half.number is None else half.number.rank, half.place


def take_best(joining: Joining, pairs: Iterable[Pair]) -> None:
    """Join the surest pairs first; where several were possible and nothing told them apart, say that order did."""
    ranked = sorted(pairs, key=lambda pair: (-pair.score, where(pair.start), where(pair.end)))
    rivals = Counter(place for pair in ranked for place in (pair.start.place, pair.end.place))
    telling = {Reason.ANCHOR, Reason.HEADLINE, Reason.WORDS}
    for pair in ranked:
        if pair.end.place in joining.ended:
            continue
        own = None if pair.end.number is None else pair.end.number.name
        free = joining.open_targets(pair.start)
        if not free or (own in pair.start.targets and own not in free):
            continue
        contested = rivals[pair.start.place] > 1 or rivals[pair.end.place] > 1
        by_order = contested and not telling.intersection(pair.reasons)
        joining.join(pair.start, pair.end, (*pair.reasons, Reason.ORDER) if by_order else pair.reasons)


def take_unmarked(joining: Joining, pages: Sequence[Page], numbers: Sequence[Number | None]) -> None:
    """Join halves that are alone to the one article without a marker that repeats their headline on the page they name."""
    indices: dict[tuple[str, date | None], list[int]] = defaultdict(list)
    for at, number in enumerate(numbers):
        if number is not None:
            indices[number.name, pages[at].issued].append(at)
    starts, ends = joining.waiting()
    with_marker = {True: {half.place for half in joining.ends}, False: {half.place for half in joining.starts}}
    others: dict[tuple[int, bool], list[Half]] = {}
    for half, onward in (*((half, True) for half in starts), *((half, False) for half in ends)):
        if half.unit == BOOK or len(half.headline) < LEAST_LETTERS:
            continue
        named = [page for name in half.targets for page in indices.get((name, half.day), ())[:NEAR]]
        for page in named:
            if page == half.place.page:
                continue
            if (page, onward) not in others:
                others[page, onward] = [
                    half_of(place, pages[page], numbers[page], (), ())
                    for index in range(len(pages[page].articles))
                    if (place := Place(page, index)) not in with_marker[onward]
                ]
            take_like(joining, half, others[page, onward], onward=onward)


def take_like(joining: Joining, half: Half, others: Sequence[Half], *, onward: bool) -> None:
    """Join a half to the one of the others that repeats its headline; ``onward`` says that it is a first half."""
    same = [other for other in others if other.headline == half.headline]
    found: list[tuple[Half, Half]] = []
    for other in same or others[:MOST_OTHERS]:
        start, end = (half, other) if onward else (other, half)
        free = joining.open_targets(start) if onward else start.place not in joining.begun
        if free and end.place not in joining.ended and likeness(start, end) >= SURELY_ALIKE:
            found.append((start, end))
    if len(found) == 1:
        joining.join(*found[0], (Reason.PAGE, Reason.HEADLINE))
