"""Halves whose other half was not found: which pages they still name, and a doubt that says what was missing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from newsparse.issues.types import IssueDoubt, Place
from newsparse.pages.types import DoubtKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsparse.issues.halves import Half
    from newsparse.issues.links import Joining
    from newsparse.issues.numbers import Number

LONGEST_SHOWN: Final = 30
BOOK: Final = "页"


def onward_of(joining: Joining, numbers: Sequence[Number | None]) -> dict[Place, tuple[str, ...]]:
    """Return the pages that first halves name and on which nothing of their story was found, by half.

    下转2、3版 is answered on page 3 also by what the half on page 2 was joined to.
    """
    after: dict[Place, list[Place]] = defaultdict(list)
    for link in joining.links:
        after[link.start].append(link.end)
    open_: dict[Place, tuple[str, ...]] = {}
    for half in joining.starts:
        names = joining.open_targets(half)
        if names and half.place in joining.begun:
            reached = pages_behind(half.place, after, numbers, len(half.targets))
            names = [name for name in names if name not in reached]
        if names:
            open_[half.place] = tuple(names)
    return open_


def pages_behind(
    first: Place, after: dict[Place, list[Place]], numbers: Sequence[Number | None], steps: int
) -> set[str]:
    """Return the pages to which a story goes on behind its first half, so many turns far."""
    reached: set[str] = set()
    places = [first]
    for _ in range(steps):
        places = [end for place in places for end in after.get(place, ())]
        reached |= {number.name for place in places if (number := numbers[place.page]) is not None}
    return reached


def doubts_of(
    joining: Joining, numbers: Sequence[Number | None], onward: Mapping[Place, tuple[str, ...]]
) -> list[IssueDoubt]:
    """Return a doubt for each half that is alone, in order of the pages; ``onward`` are the pages not found, by half."""
    known = {number.name for number in numbers if number is not None}
    _, ends = joining.waiting()
    doubts = [alone(half, onward[half.place], known, onward=True) for half in joining.starts if half.place in onward]
    doubts += [alone(half, half.targets, known, onward=False) for half in ends]
    return sorted(doubts, key=lambda doubt: (doubt.page, doubt.spans))


def alone(half: Half, wanted: Sequence[str], known: set[str], *, onward: bool) -> IssueDoubt:
    """Return the doubt about one half: which half it is, which page it names, and what was not found there."""
    marker = half.marker
    said = "" if marker is None else marker.text.strip()
    title = f"“{half.headline[:LONGEST_SHOWN]}”" if half.headline else "an article without a headline"
    here = "a page without a number" if half.number is None else f"page {half.number.name}"
    there = f"page {'、'.join(wanted)}"
    if half.unit == BOOK:
        why = f"no page that is counted in 页 answers it on {there}"
    elif not known.intersection(wanted):
        why = f"{there} is not among the pages"
    elif onward:
        why = f"nothing on {there} says that it comes from {here}, or has this headline"
    else:
        why = f"nothing on {there} says that it goes on on {here}, or has this headline"
    message = f"{said} of {title} on {here}: {'the second' if onward else 'the first'} half was not found, since {why}"
    return IssueDoubt(DoubtKind.HALF, message, half.place.page, () if marker is None else marker.spans)
