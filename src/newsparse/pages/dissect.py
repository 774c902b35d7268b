"""What is glued to running text is cut out of it: the marker, the dateline, who wrote it, whose the picture is."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import define

from newsparse.lines.bylines import Author, read_bylines
from newsparse.lines.captions import CreditSpan, read_tail_credit
from newsparse.lines.datelines import DatelineSpan, read_dateline, read_dateline_with_names, read_tail_dateline
from newsparse.lines.glued_bylines import (
    opens_with_authors,
    read_lead_bylines,
    read_tail_bylines,
    read_unbracketed_tail,
)
from newsparse.markers import RULES as MARKERS
from newsparse.markers.types import Direction
from newsparse.rules import compiled, find
from newsparse.text.spans import Mask

if TYPE_CHECKING:
    from collections.abc import Sequence


class Cut(Enum):
    """What a segment of a line of running text is."""

    __hash__ = object.__hash__  # that of Enum is written in Python

    TEXT = "text"
    CONTINUATION = "continuation"
    DATELINE = "dateline"
    BYLINE = "byline"
    CREDIT = "credit"


@define
class Segment:
    """A stretch of a line, and what it is; ``value`` is what was read in it."""

    cut: Cut
    start: int
    end: int
    value: object = None


MARKER_HINT: Final = compiled("[转接] ?(?:[入至到自接]|第|[0-9A-Za-z〇一二三四五六七八九十])")
LEAD_REACH: Final = 180
INNER: Final = compiled(r"(?<=[。!?”’) ])[〔【][^〔〕【】()。,]{2,24}[电讯][〕】]")
STOPS: Final = frozenset("。!?…”,;:")
HINT_REACH: Final = 40
TAIL_ENDS: Final = frozenset(")〕】摄图影画发")
CREDIT_HINT: Final = compiled(r"(?:摄影|图片?|供图|摄) ?[:/][^。:]{2,12}$")


def dissect_heading(text: str) -> list[Segment]:
    """Return the segments of a folded line of a head: its words, and a marker at its beginning or its end.

    >>> [(part.cut.name, part.start, part.end) for part in dissect_heading("水库加固 (上接第一版)")]
    [('TEXT', 0, 4), ('CONTINUATION', 5, 12)]
    """
    found: list[Segment] = []
    if MARKER_HINT.search(text):
        found = [
            Segment(Cut.CONTINUATION, item.start, item.end, item.value)
            for item in find(text, MARKERS, Mask(len(text)))
            if item.value.direction is not Direction.SEE
            and (not text[: item.start].strip() or not text[item.end :].strip())
        ]
    return with_text(text, found)


def dissect(text: str, *, opens: bool = True) -> list[Segment]:
    """Return the segments of a folded line of running text, in order, blanks between them left out.

    ``opens`` says that a dateline may stand at the beginning.

    >>> [(part.cut.name, part.start, part.end) for part in dissect("本报讯 记者李小明报道:今日开幕。 (下转第六版)")]
    [('DATELINE', 0, 3), ('BYLINE', 4, 12), ('TEXT', 12, 17), ('CONTINUATION', 18, 25)]
    """
    found: list[Segment] = []
    if MARKER_HINT.search(text):
        found += [
            Segment(Cut.CONTINUATION, item.start, item.end, item.value)
            for item in find(text, MARKERS, Mask(len(text)))
            if item.value.direction is not Direction.SEE
        ]
    low, high = 0, len(text)
    for mark in found:
        if not text[low : mark.start].strip():
            low = mark.end
    if opens:
        low = cut_head(text, low, found)
        cut_inner(text, low, found)
    cut_tail(text, low, high, found)
    found.sort(key=lambda segment: segment.start)
    return with_text(text, found)


def cut_head(text: str, low: int, found: list[Segment]) -> int:
    """Cut the dateline and the bylines behind it off the beginning; return where the rest begins."""
    while text[low : low + 1] == " ":
        low += 1
    dateline = read_dateline(text[low : low + 120])
    if dateline is not None:
        span = DatelineSpan(dateline.start + low, dateline.end + low, dateline.source, dateline.place)
        found.append(Segment(Cut.DATELINE, span.start, span.end, span))
        low = span.end
    lead = None
    if dateline is not None or opens_with_authors(text[low : low + LEAD_REACH]):
        lead = read_lead_bylines(text, low)
    if lead is not None:
        authors, end = lead
        start = low
        while text[start] == " ":
            start += 1
        found.append(Segment(Cut.BYLINE, start, end, authors))
        low = end
    return low


def cut_inner(text: str, low: int, found: list[Segment]) -> None:
    """Cut the bracketed datelines inside a text: 申報 sets one telegram behind the other, each opened by its own."""
    if "〕" not in text and "】" not in text:
        return
    for match in INNER.finditer(text, low + 1):
        dateline = read_dateline(text[match.start() : match.end()])
        if dateline is not None and dateline.end == match.end() - match.start():
            start = match.start()
            span = DatelineSpan(start, match.end(), dateline.source, dateline.place)
            found.append(Segment(Cut.DATELINE, start, match.end(), span))


def cut_tail(text: str, low: int, high: int, found: list[Segment]) -> None:
    """Cut markers, credits, datelines and bylines off the end, from the last inwards."""
    while True:
        if found:
            last = (s for s in found if s.end <= high and not text[s.end : high].strip() and s.start >= low)
            marker = next(last, None)
            if marker is not None and marker.cut is Cut.CONTINUATION:
                high = marker.start
                continue
        rest = text[:high].rstrip()
        tail = rest[-HINT_REACH:]
        if not (tail[-1:] in TAIL_ENDS or names_at_end(tail) or CREDIT_HINT.search(tail)) or len(rest) <= low:
            return
        signed = signed_dateline(rest)
        if signed and signed[0].start > low:
            found += signed
            high = signed[0].start
            continue
        segment = tail_of(rest)
        if segment is None or segment.start <= low:
            return
        found.append(segment)
        high = segment.start


def names_at_end(tail: str) -> bool:
    """Return whether the end of a text may be roles and names behind its last stop, without a bracket."""
    return tail[-1:] not in STOPS and ("记者" in tail or "通讯员" in tail)


def signed_dateline(text: str) -> list[Segment]:
    """Return dateline and byline of a last bracket that holds both: （本报首尔8月21日电　记者宫杰）."""
    both = read_dateline_with_names(text) if text[-1:] in {")", "〕", "】"} else None
    if both is None:
        return []
    dateline, start = both
    authors = read_bylines(text[start:-1])
    if authors is None:
        return []
    shifted = tuple(Author(a.role, a.names, a.start + start, a.end + start) for a in authors)
    return [
        Segment(Cut.DATELINE, dateline.start, dateline.end, dateline),
        Segment(Cut.BYLINE, start, len(text), shifted),
    ]


def tail_of(text: str) -> Segment | None:
    """Return what the last bracket, or the last words, of a text are when they are not text."""
    credit: CreditSpan | None = read_tail_credit(text)
    if credit is not None:
        return Segment(Cut.CREDIT, credit.start, credit.end, credit)
    dateline = read_tail_dateline(text)
    if dateline is not None:
        return Segment(Cut.DATELINE, dateline.start, dateline.end, dateline)
    tail = read_tail_bylines(text) or read_unbracketed_tail(text)
    if tail is not None:
        authors: Sequence[Author] = tail[0]
        return Segment(Cut.BYLINE, tail[1], len(text), tuple(authors))
    return None


def with_text(text: str, found: Sequence[Segment]) -> list[Segment]:
    """Return the segments with the text between them as segments of their own."""
    result: list[Segment] = []
    at = 0
    for segment in [*found, Segment(Cut.TEXT, len(text), len(text))]:
        if segment.start < at:
            continue
        between = text[at : segment.start]
        if between.strip():
            start = at + len(between) - len(between.lstrip())
            result.append(Segment(Cut.TEXT, start, segment.start - len(between) + len(between.rstrip())))
        if segment.end > segment.start:
            result.append(segment)
        at = segment.end
    return result
