"""What is found is there: its text is what its spans cut out of the source, and nothing is found twice."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given

import newsparse
from made_texts import FINDERS, ISSUED, pages, read_texts, rule_names
from newsparse.text.readings import LINE_BREAKS_AS_BLANKS
from variants import VARIANTS, gold_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsparse import Page, Span


def cut(source: str, spans: Iterable[Span]) -> str:
    """Return what spans cut out of a source; a line break inside a piece reads as a blank."""
    return "".join(source[span.slice] for span in spans).translate(LINE_BREAKS_AS_BLANKS)


def blank(text: str) -> str:
    """Return a text with its line breaks as blanks."""
    return text.translate(LINE_BREAKS_AS_BLANKS)


def sound(source: str, spans: Sequence[Span]) -> None:
    """Assert that spans lie in the source, and hold something each, apart from the others."""
    assert spans
    assert all(0 <= span.start < span.end <= len(source) for span in spans)
    assert all(a.end <= b.start or b.end <= a.start for a, b in pairwise(spans))


def true(source: str, family: str, found: Sequence[Any]) -> None:
    """Assert the law for what one family found in a source."""
    names = rule_names(family)
    held: set[int] = set()
    for item in found:
        sound(source, item.spans)
        assert blank(item.text) == cut(source, item.spans)
        assert min(span.start for span in item.spans) == item.span.start
        assert max(span.end for span in item.spans) == item.span.end
        assert set() == set(item.rule.split("+")) - names, item.rule
        mine = {at for span in item.spans for at in range(span.start, span.end)}
        assert not mine & held, item
        held |= mine
    starts = [item.spans[0].start for item in found]
    assert sorted(starts) == starts


def true_page(source: str, page: Page) -> None:
    """Assert the law for all that a page holds."""
    true(source, "markers", page.continuations)
    true(source, "dates", page.dates)
    true(source, "facts", page.facts)
    for fact in page.facts:
        for evidence in fact.evidence:
            sound(source, evidence.spans)
        assert fact.period is None or fact.period in page.dates
    for element in page.elements:
        sound(source, element.spans)
        assert blank(element.text) == cut(source, element.spans)
    for article in page.articles:
        for part in article.body:
            sound(source, part.spans)
            assert blank(part.text) == cut(source, part.spans)
        for byline in article.bylines:
            sound(source, byline.spans)
            assert blank(byline.text) == cut(source, byline.spans)
        if article.dateline is not None:
            sound(source, article.dateline.spans)
            assert blank(article.dateline.text) == cut(source, article.dateline.spans)
        for caption in article.captions:
            sound(source, caption.spans)
            for text in (caption.text, caption.credit):
                # Between two names a mark stands that the line need not have.
                assert text is None or set(text) <= {*cut(source, caption.spans), "、"}
        for found, everything in (
            (article.continuations, page.continuations),
            (article.dates, page.dates),
            (article.facts, page.facts),
        ):
            assert all(item in everything for item in found)
    for doubt in page.doubts:
        assert all(0 <= span.start <= span.end <= len(source) for span in doubt.spans)


@pytest.mark.parametrize("family", list(FINDERS))
@given(text=read_texts)
def test_finders(family: str, text: str) -> None:
    """In running text every found thing is one stretch of it, by a rule of the family, apart from its neighbours."""
    found = FINDERS[family](text)
    true(text, "markers" if family == "continuations" else family, found)
    for item in found:
        assert (item.span,) == item.spans
        assert text[item.span.slice] == item.text


@given(text=read_texts)
@example(text="")
def test_parse(text: str) -> None:
    """On a page too, through every broken line and every joined paragraph."""
    true_page(text, newsparse.parse(text, issued=ISSUED))


@given(text=pages)
def test_segment(text: str) -> None:
    """A page without dates and facts is the same page."""
    page = newsparse.segment(text)
    true_page(text, page)
    full = newsparse.parse(text)
    assert (full.elements, full.masthead, full.furniture) == (page.elements, page.masthead, page.furniture)
    assert [article.body for article in full.articles] == [article.body for article in page.articles]


@pytest.mark.parametrize("name", list(VARIANTS))
def test_gold_page(name: str) -> None:
    """The real page in every dress, wrapped lines among them."""
    text = VARIANTS[name](gold_text())
    true_page(text, newsparse.parse(text))
