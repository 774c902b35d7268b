"""What of a page does not agree, or could not be read: said, and left to the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.pages.types import Article, Doubt, DoubtKind, Element, ElementKind
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from newsparse.dates.types import DateMention
    from newsparse.lines.types import Masthead
    from newsparse.text.spans import Span

WEEKDAYS: Final = "一二三四五六日"
MARKER_WITHOUT_PAGE: Final = compiled(
    r"[(〔【] ?(?:下转|上接|紧接)(?![^()〔〕【】]{0,24}(?:[0-9]|[一二三四五六七八九十]))[^()〔〕【】]{0,24}[)〕】]"
)


def masthead_doubts(
    masthead: Masthead, weekday_spans: tuple[Span, ...], lunar_spans: tuple[Span, ...]
) -> Iterable[Doubt]:
    """Yield a doubt where the printed weekday or lunar date is not that of the printed day.

    Neither is repaired: which of the two is the misprint, the page does not say.
    """
    issued = masthead.issued
    if issued is None:
        return
    if masthead.weekday is not None:
        true = WEEKDAYS[issued.weekday()]
        if masthead.weekday[-1].replace("天", "日") != true:
            yield Doubt(DoubtKind.WEEKDAY, f"{issued} is 星期{true}, and {masthead.weekday} is printed", weekday_spans)
    if masthead.lunar is not None:
        if masthead.lunar.date is None:
            message = f"{masthead.lunar.text} names no day of the lunar calendar"
            yield Doubt(DoubtKind.LUNAR, message, lunar_spans)
        elif masthead.lunar.date.to_date() != issued:
            day = masthead.lunar.date.to_date()
            yield Doubt(DoubtKind.LUNAR, f"{masthead.lunar.text} is {day}, and {issued} is printed", lunar_spans)


def element_doubts(elements: Sequence[Element], folded: Sequence[str]) -> Iterable[Doubt]:
    """Yield a doubt for each marker that names no page; ``folded`` is the folded text of each element."""
    for element, text in zip(elements, folded):
        if "转" not in text and "接" not in text:
            continue
        for match in MARKER_WITHOUT_PAGE.finditer(text):
            yield Doubt(DoubtKind.MARKER, f"{match[0]} names no page", element.spans)


def article_doubts(articles: Sequence[Article], elements: Sequence[Element]) -> Iterable[Doubt]:
    """Yield a doubt for each heading that has neither a body nor a picture."""
    for index, article in enumerate(articles):
        if article.headline is not None and not article.body and not article.captions:
            spans = next((e.spans for e in elements if e.article == index and e.kind is ElementKind.HEADLINE), ())
            yield Doubt(DoubtKind.HEADING, f"nothing stands below the heading {article.headline}", spans)


def date_doubts(dates: Sequence[DateMention], issued: date | None) -> Iterable[Doubt]:
    """Yield a doubt for each date that names no day, and one for the page when its day of issue is not known."""
    for mention in dates:
        if mention.doubt is not None:
            yield Doubt(DoubtKind.DATE, f"{mention.text}: {mention.doubt}", mention.spans)
    if issued is None and any(mention.value is None or mention.start is None for mention in dates):
        message = "the day of issue is neither printed nor given, so dates that rest on it have no days"
        yield Doubt(DoubtKind.ISSUED, message)
