"""Where a paragraph of Azure stands: a piece for each of its regions, cut where the lines of the page say so."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.readers.places import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsparse.pages.blocks import Box
    from newsparse.readers.asking import Asked

SLACK: Final = 0.02
"""A line may stand out of its region by so much of the region's width and height."""


@frozen
class Printed:
    """A printed line: where it begins in the text of the answer, its page, its place, and its words."""

    start: int
    page: int
    place: Box
    text: str


def printed_lines(pages: Asked) -> list[Printed]:
    """Return the lines of all pages that say where they stand, in the order of the text."""
    found: list[Printed] = []
    for page in pages.some():
        for line in page["lines"].some():
            span = next(line["spans"].some(), None)
            place = place_of(line["polygon"])
            if span is not None and place is not None and span.has("offset") and page.has("pageNumber"):
                words = line["content"].text()
                found.append(Printed(span["offset"].whole(), page["pageNumber"].whole(), place, words))
    return sorted(found, key=lambda line: line.start)


def pieces_of(paragraph: Asked, lines: Sequence[Printed]) -> list[tuple[str, Asked | None]]:
    """Return the words of a paragraph, a piece for each region it stands in, with the region.

    The service says in which regions a paragraph stands, and not which words stand in which; its lines say both. Where
    they do not have the words of the paragraph, or stand outside of its regions, all words are one piece in the first.

    >>> from newsparse.readers.asking import Asked
    >>> regions = [{"pageNumber": 1, "polygon": [left, 1, left + 2, 1, left + 2, 2, left, 2]} for left in (1, 4)]
    >>> spans = [{"offset": 0, "length": 4}]
    >>> paragraph = Asked({"content": "香城天蓝", "boundingRegions": regions, "spans": spans})
    >>> rows = [{"content": text, "polygon": regions[at]["polygon"], "spans": [{"offset": 2 * at}]} for at, text in enumerate(("香城", "天蓝"))]
    >>> lines = printed_lines(Asked([{"pageNumber": 1, "lines": rows}]))
    >>> [(text, region["polygon"].plain[0]) for text, region in pieces_of(paragraph, lines)]
    [('香城', 1), ('天蓝', 4)]
    """
    content = paragraph["content"].text()
    regions = list(paragraph["boundingRegions"].some())
    whole = [(content, next(iter(regions), None))]
    if len(regions) < 2:
        return whole
    counts = [0] * len(regions)
    places = [(region["pageNumber"].whole(), place_of(region["polygon"])) for region in regions]
    words = ""
    last = 0
    for line in own_lines(paragraph, lines):
        at = next((at for at in range(last, len(places)) if stands_in(line, *places[at])), None)
        if at is None:
            return whole
        own = "".join(line.text.split())
        counts[at] += len(own)
        words += own
        last = at
    if words != "".join(content.split()) or not all(counts):
        return whole
    return [(text, region) for text, region in zip(cut(content, counts), regions)]


def own_lines(paragraph: Asked, lines: Sequence[Printed]) -> Iterator[Printed]:
    """Yield the lines that begin inside a paragraph."""
    for span in paragraph["spans"].some():
        start = span["offset"].whole()
        end = start + span["length"].whole()
        at = bisect_left(lines, start, key=lambda line: line.start)
        while at < len(lines) and lines[at].start < end:
            yield lines[at]
            at += 1


def stands_in(line: Printed, page: int, place: Box | None) -> bool:
    """Return whether the middle of a line is inside a region."""
    if place is None or line.page != page:
        return False
    x, y = (line.place.left + line.place.right) / 2, (line.place.top + line.place.bottom) / 2
    wide, high = SLACK * place.width, SLACK * place.height
    return place.left - wide <= x <= place.right + wide and place.top - high <= y <= place.bottom + high


def cut(text: str, counts: Sequence[int]) -> Iterator[str]:
    """Yield the pieces of a text that have so many characters each, blanks not counted.

    >>> list(cut("香城 天蓝 水碧", (4, 2)))
    ['香城 天蓝', '水碧']
    """
    at = 0
    for count in counts:
        start, left = at, count
        while left and at < len(text):
            left -= not text[at].isspace()
            at += 1
        yield text[start:at].strip()
