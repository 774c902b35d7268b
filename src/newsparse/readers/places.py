"""Boxes as engines write them (four numbers, eight, points) as parts of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.pages.blocks import Box

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsparse.readers.asking import Asked

MOST_POINTS: Final = 10_000
"""No outline of a block has more points."""


@frozen
class Size:
    """How wide and high a page is, in the units of its file."""

    width: float
    height: float

    def box(self, place: Box | None) -> Box | None:
        """Return a place in the units of the file as parts of the page, cut to it: boxes of engines stand out by some dots.

        >>> Size(200, 100).box(Box(20, 10, 220, 50))
        Box(left=0.1, top=0.1, right=1.0, bottom=0.5)
        """
        if place is None:
            return None
        return Box(
            within(place.left / self.width),
            within(place.top / self.height),
            within(place.right / self.width),
            within(place.bottom / self.height),
        )


ONE: Final = Size(1, 1)
THOUSAND: Final = Size(1000, 1000)


def within(part: float) -> float:
    """Return a part of the page that is not outside of it."""
    return min(max(part, 0.0), 1.0)


def size_of(width: Asked, height: Asked, places: Iterable[Box | None]) -> Size:
    """Return the size of a page; where the file does not say it, the reach of all that stands on it."""
    if width.plain is not None and height.plain is not None:
        size = Size(width.number(), height.number())
        if size.width > 0 and size.height > 0:
            return size
    return reach(places)


def reach(places: Iterable[Box | None]) -> Size:
    """Return the size of the smallest page that holds all places.

    >>> reach([Box(1, 2, 30, 40), None])
    Size(width=30, height=40)
    """
    width = height = 0.0
    for place in places:
        if place is not None:
            width, height = max(width, place.right), max(height, place.bottom)
    return Size(width or 1.0, height or 1.0)


def place_of(asked: Asked) -> Box | None:
    """Return the place of four numbers (left, top, right, bottom), of eight (four corners), or of points.

    Points are ``[x, y]`` or ``{"x": …, "y": …}``, where a coordinate that is 0 may be left out. ``None`` for null and an
    empty array. Raises ``FormatError`` for all else.

    >>> from newsparse.readers.asking import Asked
    >>> place_of(Asked([[10, 20], [30, 20], [30, 40], [10, 40]]))
    Box(left=10.0, top=20.0, right=30.0, bottom=40.0)
    """
    if asked.plain is None or asked.plain == []:
        return None
    row = asked.row()
    if len(row) > MOST_POINTS:
        msg = "a box"
        raise asked.fault(msg)
    if isinstance(row[0], (list, dict)):
        xs, ys = zip(*(point_of(point) for point in asked.items()))
    elif len(row) in {4, 8}:
        numbers = [value.number() for value in asked.items()]
        xs, ys = tuple(numbers[::2]), tuple(numbers[1::2])
    else:
        msg = "four numbers [left, top, right, bottom], or points"
        raise asked.fault(msg)
    return Box(min(xs), min(ys), max(xs), max(ys))


def point_of(point: Asked) -> tuple[float, float]:
    """Return one point."""
    if isinstance(point.plain, dict):
        x, y = (point[key].number() if point.has(key) else 0.0 for key in ("x", "y"))
        return x, y
    if len(point.row()) != 2:
        msg = "a point [x, y]"
        raise point.fault(msg)
    return point[0].number(), point[1].number()


def around(places: Iterable[Box | None]) -> Box | None:
    """Return the smallest place that holds all others, ``None`` where there are none."""
    known = [place for place in places if place is not None]
    if not known:
        return None
    return Box(
        min(place.left for place in known),
        min(place.top for place in known),
        max(place.right for place in known),
        max(place.bottom for place in known),
    )
