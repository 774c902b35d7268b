"""From pieces in the making to values: bylines, datelines, captions, body and the elements of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.bylines import Author, read_author_line
from newsparse.lines.captions import CreditSpan, read_credit
from newsparse.lines.columns import name_of_column
from newsparse.lines.datelines import DatelineSpan
from newsparse.lines.types import Byline, Caption, Dateline
from newsparse.markers import read as read_markers
from newsparse.markers.types import Continuation, Direction
from newsparse.pages.dissect import Segment
from newsparse.pages.types import Article, BodyPart, Element, ElementKind
from newsparse.rules import compiled
from newsparse.text.spans import Mask

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.drafts import Bit, Draft

BODY: Final = frozenset({ElementKind.PARAGRAPH, ElementKind.CROSSHEAD})
BRACKETS: Final = compiled(r"[(（〔【\[︵] ?(?P<inner>.*?) ?[)）〕】\]︶]")
SET_OFF: Final = compiled(r" *[▲△●■◆◇□◎★☆▶►] ?(?=[\p{Han}“0-9])")
"""A sign before a heading. ○ and 〇 are noughts, too."""
CREDITS_ALL: Final = compiled("以上|均为|本版图片|本组|上述")


def as_printed(names: Sequence[str], printed: str, folded: str) -> tuple[str, ...]:
    """Return names that were read in folded text with the characters that are printed: 蔡家纬 is 蔡家緯 there.

    >>> as_printed(["蔡家纬"], "記者 蔡家緯", "记者 蔡家纬")
    ('蔡家緯',)
    """
    result: list[str] = []
    at = 0
    for name in names:
        start = at
        characters: list[str] = []
        for character in name:
            found = folded.find(character, at)
            if found < 0:
                break
            characters.append(printed[found])
            at = found + 1
        if len(characters) == len(name):
            result.append("".join(characters))
        else:
            at = start
            result.append(name)
    return tuple(result)


def bylines_of(bit: Bit) -> list[Byline]:
    """Return the bylines of a piece, one for each role, each with the span of its role and names."""
    reading = bit.reading
    authors: Sequence[Author]
    shift = 0
    if isinstance(bit.value, Segment):
        authors = bit.value.value if isinstance(bit.value.value, tuple) else ()
        shift = bit.value.start
    else:
        authors = read_author_line(reading.folded) or ()
    result: list[Byline] = []
    for author in authors:
        start, end = author.start - shift, author.end - shift
        printed, folded = reading.text[start:end], reading.folded[start:end]
        offset = 0 if author.role is None else max(0, folded.find(author.role))
        role = None if author.role is None else printed[offset : offset + len(author.role)].replace(" ", "")
        behind = offset + len(author.role or "") if folded.startswith(author.role or "", offset) else 0
        if author.role is not None and offset > 0:
            behind = 0
        names = as_printed(author.names, printed[behind:], folded[behind:])
        result.append(Byline(role=role, names=names, text=printed, spans=reading.back(start, end)))
    return result


def dateline_of(bit: Bit) -> Dateline | None:
    """Return the dateline of a piece; its day is resolved with the dates of the page."""
    if not isinstance(bit.value, Segment) or not isinstance(bit.value.value, DatelineSpan):
        return None
    span = bit.value.value
    reading = bit.reading
    source, place = (
        as_printed([part], reading.text, reading.folded)[0] if part else None for part in (span.source, span.place)
    )
    inner = BRACKETS.fullmatch(reading.text)
    start, end = inner.span("inner") if inner is not None else (0, len(reading.text))
    return Dateline(text=reading.text[start:end], spans=reading.back(start, end), source=source, place=place)


def credit_of(bit: Bit) -> str:
    """Return whose the picture is, as printed: the names, or the words where there are none."""
    reading = bit.reading
    found: CreditSpan | None
    if isinstance(bit.value, Segment) and isinstance(bit.value.value, CreditSpan):
        found = bit.value.value
    else:
        found = read_credit(reading.folded)
    if found is None:
        return reading.text.strip(" ()（）。")
    return "、".join(as_printed(found.credit.split("、"), reading.text, reading.folded))


def captions_of(bits: Sequence[Bit]) -> tuple[Caption, ...]:
    """Return the captions with their credits: a credit belongs to the caption right above it, or stands alone."""
    result: list[Caption] = []
    for bit in bits:
        if bit.kind is ElementKind.CAPTION:
            result.append(Caption(text=bit.reading.text, credit=None, spans=bit.reading.pieces))
        elif bit.kind is ElementKind.CREDIT:
            credit = credit_of(bit)
            if result and CREDITS_ALL.search(bit.reading.folded):
                result = [c if c.credit else Caption(text=c.text, credit=credit, spans=c.spans) for c in result]
            elif result and result[-1].credit is None and adjacent(bits, bit):
                last = result[-1]
                result[-1] = Caption(text=last.text, credit=credit, spans=(*last.spans, *bit.reading.pieces))
            else:
                result.append(Caption(text=None, credit=credit, spans=bit.reading.pieces))
    return tuple(result)


def adjacent(bits: Sequence[Bit], bit: Bit) -> bool:
    """Return whether a caption stands right before a piece."""
    index = next(i for i, other in enumerate(bits) if other is bit)
    return index > 0 and bits[index - 1].kind is ElementKind.CAPTION


def continuations_of(bits: Sequence[Bit]) -> list[Continuation]:
    """Return the markers of an article."""
    found: list[Continuation] = []
    for bit in bits:
        if bit.kind is ElementKind.CONTINUATION:
            found += [item.value for item in read_markers(bit.reading, Mask(len(bit.reading)))]
    return found


def article_of(draft: Draft) -> Article:
    """Return the article that a draft makes, without its dates and facts."""
    bits = draft.bits
    marks = continuations_of(bits)
    datelines = [line for bit in bits if bit.kind is ElementKind.DATELINE and (line := dateline_of(bit)) is not None]
    columns = [bit for bit in bits if bit.kind is ElementKind.COLUMN]
    return Article(
        kicker=heading(bits, ElementKind.KICKER),
        headline=heading(bits, ElementKind.HEADLINE),
        deck=heading(bits, ElementKind.DECK),
        column=column_of(columns[0]) if columns else None,
        bylines=tuple(byline for bit in bits if bit.kind is ElementKind.BYLINE for byline in bylines_of(bit)),
        dateline=datelines[0] if datelines else None,
        body=tuple(BodyPart(bit.kind, bit.reading.text, bit.reading.pieces) for bit in bits if bit.kind in BODY),
        captions=captions_of(bits),
        continues_on=tuple(page for mark in marks if mark.direction is Direction.TO for page in mark.pages),
        continued_from=tuple(page for mark in marks if mark.direction is Direction.FROM for page in mark.pages),
        continuations=tuple(sorted(marks, key=lambda mark: mark.spans[0].start)),
    )


def heading(bits: Sequence[Bit], kind: ElementKind) -> str | None:
    """Return the lines of one role of the head as one text, a blank between two lines, or ``None``."""
    lines = [without_sign(bit.reading.text) for bit in bits if bit.kind is kind]
    return " ".join(lines) if lines else None


def without_sign(text: str) -> str:
    """Return a line of a head without the sign that sets it off: ■ 简讯. It stays in its element, and so on the page.

    >>> without_sign("■简讯"), without_sign("○八年春运")
    ('简讯', '○八年春运')
    """
    return SET_OFF.sub("", text, count=1)


def column_of(bit: Bit) -> str:
    """Return the name of a column as printed, without its brackets."""
    folded = bit.reading.folded
    name = bit.value if isinstance(bit.value, str) else name_of_column(folded)
    return as_printed([name], bit.reading.text, folded)[0]


def element_of(bit: Bit, article: int | None) -> Element:
    """Return the element that a piece is."""
    return Element(bit.kind, article, bit.reading.text, bit.reading.pieces)
