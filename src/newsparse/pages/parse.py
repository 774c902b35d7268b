"""The one path from a text to a page."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from attrs import evolve, frozen

from newsparse import dates, decoys, facts, markers
from newsparse.calendars import LunarDate
from newsparse.errors import CalendarRangeError, require_text
from newsparse.lines.types import PrintedLunarDate
from newsparse.numeral_runs import numeral_runs
from newsparse.pages.assemble import assemble
from newsparse.pages.blocks import Sheet
from newsparse.pages.build import article_of, element_of
from newsparse.pages.doubts import article_doubts, date_doubts, element_doubts, masthead_doubts
from newsparse.pages.front import Front, read_front, spans_of
from newsparse.pages.heads import parts_of
from newsparse.pages.hints import hinted, in_blocks, is_plain
from newsparse.pages.justified import without_stray_blanks
from newsparse.pages.label import Label, Labelled, label
from newsparse.pages.parts import Part
from newsparse.pages.source import lines_of
from newsparse.pages.types import Doubt, DoubtKind, Element, ElementKind, Page
from newsparse.pages.unwrap import unwrap
from newsparse.text.readings import Reading, chain
from newsparse.text.spans import Mask

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newsparse.dates.types import DateMention
    from newsparse.markers.types import Continuation
    from newsparse.pages.types import Article
    from newsparse.rules import Found
    from newsparse.text.spans import Span


class HasSpans(Protocol):
    """Anything that was found in the text."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where it stands in the source."""


Spanned = TypeVar("Spanned", bound=HasSpans)

WITHOUT_FACTS: Final = frozenset(
    {
        ElementKind.MASTHEAD,
        ElementKind.FURNITURE,
        ElementKind.ADVERTISEMENT,
        ElementKind.BYLINE,
        ElementKind.DATELINE,
        ElementKind.CREDIT,
        ElementKind.CONTINUATION,
        ElementKind.COLUMN,
    }
)
"""Kinds of elements whose numbers are names and codes: what is printed there is no fact of an article."""
NAMES: Final = frozenset({ElementKind.BYLINE, ElementKind.CREDIT})
"""Kinds of elements that hold the names of persons, and no date: 通讯员 张国庆."""
COLUMNS_OF_TIME: Final = ("今日", "昨日", "明日", "每日", "一周", "每周", "本周", "周末", "今晚", "昨夜")
"""How columns begin that are named by a word of time; one that is named by a year (2019年度特别报道) holds a date."""


@frozen
class Skeleton:
    """A page that is cut into elements and articles, with the reading of each element for the finders."""

    page: Page
    readings: tuple[Reading, ...]


def segment(text: str | Sheet) -> Page:
    r"""Return the page that a text is, cut into masthead, articles and furniture, without dates and facts.

    ``text`` is OCR text or Markdown, as it comes; offsets are code points of it. Raises ``TypeError`` for bytes. Any
    ``str`` is read; a text in which no article can be seen is a page without articles.

    >>> page = segment("# 香城天蓝\n\n本报记者 李明\n\n8月5日,碧空如洗。\n")
    >>> page.articles[0].headline, page.articles[0].bylines[0].names
    ('香城天蓝', ('李明',))
    """
    return skeleton(require_source(text, "segment"), None).page


def parse(text: str | Sheet, *, issued: date | None = None) -> Page:
    r"""Return the page that a text is: masthead, articles with their dates and facts, furniture, and doubts.

    ``text`` is OCR text or Markdown, as it comes, or what a reader gave for another format (``newsparse.readers``);
    offsets are code points of it, or of the sheet's ``text``. ``issued`` is the day of issue, used where the masthead
    does not say it. Raises ``TypeError`` for bytes; any ``str`` is read.

    >>> page = parse("2024年8月6日 星期二\n\n# 香城天蓝\n\n8月5日,城区优良天数比率87.9%。\n")
    >>> page.issued, page.articles[0].dates[0].start
    (datetime.date(2024, 8, 6), datetime.date(2024, 8, 5))
    >>> page.articles[0].facts[0].indicator
    '优良天数比率'
    """
    source = require_source(text, "parse")
    return with_findings(source if isinstance(source, str) else source.text, skeleton(source, issued))


def require_source(source: object, call: str) -> str | Sheet:
    """Return a text or a sheet; raise ``TypeError`` for anything else."""
    return source if isinstance(source, Sheet) else require_text(source, call)


def skeleton(source: str | Sheet, issued: date | None) -> Skeleton:
    """Return the page cut into elements and articles."""
    sheet = source if isinstance(source, Sheet) and not is_plain(source) else None
    lines = without_stray_blanks(lines_of(source if isinstance(source, str) else source.text))
    if sheet is None:
        # Only rows of tables in the text itself have a hint here.
        labelled = [hinted(item) if item.line.hint else item for item in map(label, unwrap(lines))]
    else:
        labelled = [hinted(label(line)) for line in in_blocks(lines, sheet)]
    front = read_front(labelled)
    assembly = assemble(placed(labelled, front))
    pairs: list[tuple[Element, Reading]] = [(element_of(bit, None), bit.reading) for bit in assembly.aside]
    for index, draft in enumerate(assembly.drafts):
        pairs += [(element_of(bit, index), bit.reading) for bit in draft.bits]
    pairs.sort(key=lambda pair: pair[0].spans[0].start)
    if sheet is not None:
        pairs = [(evolve(element, boxes=sheet.boxes_of(element.spans)), reading) for element, reading in pairs]
    elements = tuple(element for element, _ in pairs)
    articles = tuple(article_of(draft) for draft in assembly.drafts)
    day = front.masthead.issued or issued
    masthead = evolve(front.masthead, lunar=printed_lunar(front, day))
    doubts = [
        *(source.doubts if isinstance(source, Sheet) else ()),
        *masthead_doubts(masthead, spans_of([front.weekday]), spans_of([front.lunar])),
        *issued_doubts(front, issued),
        *element_doubts(elements, [reading.folded for _, reading in pairs]),
        *article_doubts(articles, elements),
    ]
    furniture = tuple(element.text for element in elements if element.kind is ElementKind.FURNITURE)
    page = Page(
        issued=day,
        masthead=masthead,
        articles=articles,
        furniture=furniture,
        elements=elements,
        continuations=tuple(sorted(marks_in(articles), key=lambda mark: mark.spans[0].start)),
        doubts=tuple(doubts),
    )
    return Skeleton(page, tuple(reading for _, reading in pairs))


def marks_in(articles: Sequence[Article]) -> list[Continuation]:
    """Return the continuation markers of all articles."""
    return [mark for article in articles for mark in article.continuations]


def placed(labelled: Sequence[Labelled], front: Front) -> list[tuple[Labelled, Part]]:
    """Return each line with its part on the page: the masthead's lines first of all, then all others by their run."""
    aside = dict.fromkeys(front.lines, Part.MASTHEAD) | dict.fromkeys(front.furniture, Part.FURNITURE)
    signed = [
        evolve(item, label=Label.SHORT) if index in front.text_after_all else item
        for index, item in enumerate(labelled)
    ]
    rest = [index for index in range(len(labelled)) if index not in aside]
    parts = dict(zip(rest, parts_of([signed[index] for index in rest])))
    return [(signed[index], aside.get(index) or parts.get(index) or Part.TEXT) for index in range(len(labelled))]


def printed_lunar(front: Front, issued: date | None) -> PrintedLunarDate | None:
    """Return the lunar date of the masthead, with the day it names by itself, whatever the other date says."""
    if front.lunar is None:
        return None
    text = front.lunar.text
    found = dates.read(front.lunar, Mask(len(front.lunar)), issued=issued)
    day = next((item.value.start for item in found if item.value.start is not None), None)
    try:
        return PrintedLunarDate(text, None if day is None else LunarDate.from_date(day))
    except CalendarRangeError:
        return PrintedLunarDate(text, None)


def issued_doubts(front: Front, issued: date | None) -> list[Doubt]:
    """Return a doubt where the day of issue that was given is not the printed one; the printed one is used."""
    printed = front.masthead.issued
    if issued is None or printed is None or issued == printed:
        return []
    return [Doubt(DoubtKind.ISSUED, f"{printed} is printed, and {issued} was given", spans_of([front.issued]))]


def with_findings(source: str, skeleton: Skeleton) -> Page:
    """Return the page with its markers, dates and facts: each finder runs once over all elements, in chain."""
    page = skeleton.page
    pairs = sorted(zip(page.elements, skeleton.readings), key=lambda pair: by_article(pair[0]))
    order = [element for element, _ in pairs]
    reading, starts = chain([part for _, part in pairs], source)
    taken = Mask(len(reading))
    numerals = numeral_runs(reading.folded)
    resets = [start for start, a, b in zip(starts, [None, *order], order) if a is None or a.article != b.article]
    marks = markers.read(reading, taken)
    decoys.read(reading, taken, numerals)
    for element, start in zip(order, starts):
        if is_named_by_time(element, page):
            taken.paint(start, start + sum(len(span) for span in element.spans))
    mentions = dates.read(reading, taken, issued=page.issued, resets=resets, numerals=numerals)
    for element, start in zip(order, starts):
        if element.kind in WITHOUT_FACTS:
            taken.paint(start, start + sum(len(span) for span in element.spans))
    found = facts.read(reading, taken, mentions, resets=resets, numerals=numerals)
    marks_of, dates_of, facts_of = (by_owner(items, order, starts) for items in (marks, mentions, found))
    articles = tuple(
        evolve(
            article,
            continuations=in_order(marks_of.get(number, ())),
            dates=in_order(dates_of.get(number, ())),
            facts=in_order(facts_of.get(number, ())),
            dateline=article.dateline
            and evolve(article.dateline, date=day_in(article.dateline.spans, dates_of.get(number, ()))),
        )
        for number, article in enumerate(page.articles)
    )
    all_dates = in_order(mentions)
    return evolve(
        page,
        articles=articles,
        continuations=in_order(marks),
        dates=all_dates,
        facts=in_order(found),
        doubts=(*page.doubts, *date_doubts(all_dates, page.issued)),
    )


def is_named_by_time(element: Element, page: Page) -> bool:
    """Return whether a word of time in an element is a name: of a column (今日快评), a paper (今日溪桥) or an author."""
    if element.kind in NAMES:
        return True
    if element.kind is ElementKind.COLUMN:
        return element.text.strip(" \u3000[]【】（）()〈〉《》·■●★").startswith(COLUMNS_OF_TIME)
    return element.kind is ElementKind.MASTHEAD and element.text.strip() == page.masthead.name


def by_article(element: Element) -> tuple[bool, int]:
    """Return the key that puts the masthead first, then article after article, then what belongs to none.

    An article that another one interrupts is read in one go, so that 当天 looks back into its own article.
    """
    return (
        element.article is None and element.kind is not ElementKind.MASTHEAD,
        -1 if element.article is None else element.article,
    )


def by_owner(
    found: Sequence[Found[Spanned]], order: Sequence[Element], starts: Sequence[int]
) -> dict[int | None, list[Found[Spanned]]]:
    """Return what was found in the chained reading by the article it stands in, ``None`` for masthead and furniture."""
    result: dict[int | None, list[Found[Spanned]]] = {}
    for item in found:
        article = order[bisect_right(starts, item.start) - 1].article
        result.setdefault(article, []).append(item)
    return result


def in_order(found: Sequence[Found[Spanned]]) -> tuple[Spanned, ...]:
    """Return the values found, in order of position in the source."""
    return tuple(sorted((item.value for item in found), key=lambda value: value.spans[0].start))


def day_in(spans: Sequence[Span], mentions: Sequence[Found[DateMention]]) -> date | None:
    """Return the one day that a date inside the spans names."""
    for item in mentions:
        inside = any(span.start <= item.value.spans[0].start < span.end for span in spans)
        if inside and item.value.start is not None and item.value.start == item.value.end:
            return item.value.start
    return None
