"""In what order are boxes read? A page is cut at its white space: into columns, and above what lies across columns.

The cut knows two things that a plain cut along the widest gap does not. The lines of neighbouring columns stand on one
grid, so a gap between lines that runs across the page says nothing: columns are parted first. And a headline ends all
columns that it lies across, so the page is cut above it, even where a gutter runs on beside it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsparse.pages.blocks import Box

DEEPEST: Final = 24
"""So often is a part of a page cut again. What is nested deeper is no page of a newspaper; it is read from the top."""
MOST_GUTTERS: Final = 64
GUTTER: Final = 0.5
"""How many cells wide white space must be to part columns."""
OVERLAP: Final = 0.2
"""What two lines may overlap: this part of the height of each."""
LARGER: Final = 1.35
MOST_TORN: Final = 0.5


@frozen
class Print:
    """The boxes of a page: how high the letters of each are, how wide and high those of the body."""

    boxes: Sequence[Box]
    sizes: Sequence[float]
    cell: float
    letters: float


@frozen
class Gap:
    """White space between two places of the line; ``seen`` says that one strip has print on both sides of it."""

    left: float
    right: float
    seen: bool


@define
class Strip:
    """Boxes with white space above and below them, across the part of the page that is cut."""

    numbers: list[int]
    pieces: list[tuple[float, float]] = field(factory=list)
    gaps: list[Gap] = field(factory=list)
    headings: bool = False
    """Whether all of it is in larger letters than the body."""

    @property
    def left(self) -> float:
        """Where the leftmost piece begins."""
        return self.pieces[0][0]

    @property
    def right(self) -> float:
        """Where the rightmost piece ends."""
        return self.pieces[-1][1]


@define
class Group:
    """Strips one below the other that are columns together, and the white space that runs through all of them."""

    numbers: list[int]
    gaps: list[Gap]
    left: float
    right: float
    single: bool
    headings: bool


def reading_order(page: Print) -> list[int]:
    """Return the numbers of the boxes in reading order: columns from the left, each from the top.

    For vertical text the boxes are turned first. The time grows as n log n.
    """
    boxes = page.boxes
    order: list[int] = []
    waiting: list[tuple[list[int], int]] = [(list(range(len(boxes))), 0)]
    while waiting:
        numbers, depth = waiting.pop()
        if len(numbers) < 2:
            order += numbers
        elif depth == DEEPEST:
            order += sorted(numbers, key=lambda number: (boxes[number].top, boxes[number].left))
        else:
            parts = cut(numbers, page)
            waiting += [(part, depth + 1) for part in reversed(parts)]
    return order


def cut(numbers: list[int], page: Print) -> list[list[int]]:
    """Return the parts of a part of the page in reading order."""
    strips = strips_of(numbers, page)
    groups: list[Group] = []
    for strip in strips:
        if not (groups and joins(groups[-1], strip, page)):
            single = len(strip.pieces) == 1
            groups.append(Group([], strip.gaps, strip.left, strip.right, single=single, headings=strip.headings))
        take(groups[-1], strip, page.cell)
    if len(groups) > 1:
        return [group.numbers for group in groups]
    gutters = [gap for gap in groups[0].gaps if gap.seen]
    if gutters:
        return columns(numbers, gutters, page.boxes)
    if len(strips) > 1:
        return [strip.numbers for strip in strips]
    return torn(numbers, page.boxes)


def strips_of(numbers: list[int], page: Print) -> list[Strip]:
    """Return the strips from the top, each with its pieces and the gaps between them."""
    boxes = page.boxes
    least = GUTTER * page.cell

    def shrunk(number: int) -> float:
        return min(OVERLAP * boxes[number].height, page.letters * OVERLAP * 2)

    strips: list[Strip] = []
    bottom = float("-inf")
    for number in sorted(numbers, key=lambda number: boxes[number].top + shrunk(number)):
        box = boxes[number]
        margin = shrunk(number)
        if box.top + margin >= bottom:
            strips.append(Strip([]))
        strips[-1].numbers.append(number)
        bottom = max(bottom, box.bottom - margin)
    left = min(boxes[number].left for number in numbers)
    right = max(boxes[number].right for number in numbers)
    for strip in strips:
        strip.headings = all(page.sizes[number] > LARGER * page.letters for number in strip.numbers)
        strip.pieces = pieces_of([boxes[number] for number in strip.numbers], least)
        edges = [left, *(edge for piece in strip.pieces for edge in piece), right]
        gaps = [
            Gap(edges[at], edges[at + 1], seen=0 < at < len(edges) - 2)
            for at in range(0, len(edges), 2)
            if edges[at + 1] - edges[at] >= least
        ]
        strip.gaps = widest(gaps)
    return strips


def pieces_of(boxes: Iterable[Box], least: float) -> list[tuple[float, float]]:
    """Return from where to where there is print, with gaps of at least this width between."""
    pieces: list[tuple[float, float]] = []
    for box in sorted(boxes, key=lambda box: box.left):
        if pieces and box.left - pieces[-1][1] < least:
            pieces[-1] = (pieces[-1][0], max(pieces[-1][1], box.right))
        else:
            pieces.append((box.left, box.right))
    return pieces


def widest(gaps: list[Gap]) -> list[Gap]:
    """Return the gaps, or so many of the widest as a page can have columns."""
    if len(gaps) <= MOST_GUTTERS:
        return gaps
    kept = sorted(gaps, key=lambda gap: gap.left - gap.right)[:MOST_GUTTERS]
    return sorted(kept, key=lambda gap: gap.left)


def common(one: list[Gap], other: list[Gap], least: float) -> list[Gap]:
    """Return the white space that two strips share."""
    found: list[Gap] = []
    at = 0
    for gap in one:
        while at < len(other) and other[at].right <= gap.left:
            at += 1
        reached = at
        while reached < len(other) and other[reached].left < gap.right:
            left, right = max(gap.left, other[reached].left), min(gap.right, other[reached].right)
            if right - left >= least:
                found.append(Gap(left, right, seen=gap.seen or other[reached].seen))
            reached += 1
    return widest(found)


def joins(group: Group, strip: Strip, page: Print) -> bool:
    """Return whether a strip goes on with the columns above it."""
    shared = common(group.gaps, strip.gaps, GUTTER * page.cell)
    if not shared:
        return False
    lost = [
        gap
        for gap in group.gaps
        if gap.seen and not any(gap.left <= own.left and own.right <= gap.right for own in shared)
    ]
    if lost and all(any(gap.left < right and left < gap.right for gap in lost) for left, right in strip.pieces):
        # All that stands here lies across a gutter of the columns above: headlines end the columns.
        return False
    if strip.headings and not group.headings and any(gap.seen for gap in group.gaps):
        # And so do headlines of one column each, when nothing runs on beside them.
        return False
    if group.single and within(group.left, group.right, strip.left, strip.right, page.cell):
        # A byline in the middle above columns belongs to all of them.
        return False
    # And so does a headline that is shorter than the middle column is wide.
    above = strip.headings and len(strip.pieces) == 1
    return not (above and within(strip.left, strip.right, group.left, group.right, page.cell))


def within(left: float, right: float, outer_left: float, outer_right: float, cell: float) -> bool:
    """Return whether one stretch stands in the middle of another that is longer on both sides."""
    before, after = left - outer_left, outer_right - right
    return min(before, after) > 2 * cell and abs(before - after) < 3 * cell


def take(group: Group, strip: Strip, cell: float) -> None:
    """Put a strip below a group."""
    group.gaps = common(group.gaps, strip.gaps, GUTTER * cell)
    group.single = group.single and len(strip.pieces) == 1
    group.headings = group.headings and strip.headings
    group.left, group.right = min(group.left, strip.left), max(group.right, strip.right)
    group.numbers += strip.numbers


def columns(numbers: list[int], gutters: list[Gap], boxes: Sequence[Box]) -> list[list[int]]:
    """Return the boxes between the gutters, from the left."""
    edges = [gap.left for gap in gutters]
    parts: list[list[int]] = [[] for _ in range(len(edges) + 1)]
    for number in numbers:
        parts[bisect_left(edges, boxes[number].right)].append(number)
    return [part for part in parts if part]


def torn(numbers: list[int], boxes: Sequence[Box]) -> list[list[int]]:
    """Return two halves of what no white space parts: cut where the fewest boxes lie across, which go to the left.

    Where most would be cut there are no columns: what stands higher is read first.
    """
    by_left = sorted(numbers, key=lambda number: (boxes[number].left, boxes[number].top))
    rights = sorted(boxes[number].right for number in numbers)
    best: tuple[float, int] | None = None
    at = 0
    for index in range(1, len(by_left)):
        edge = boxes[by_left[index]].left
        if edge <= boxes[by_left[index - 1]].left:
            continue
        while at < len(rights) and rights[at] <= edge:
            at += 1
        across = index - at
        if across <= MOST_TORN * min(index, len(by_left) - index):
            cost = across / len(by_left) - min(index, len(by_left) - index) / len(by_left) ** 2
            best = min(best or (cost, index), (cost, index))
    if best is None:
        return [[number] for number in sorted(numbers, key=lambda number: (boxes[number].top, boxes[number].left))]
    return [by_left[: best[1]], by_left[best[1] :]]
