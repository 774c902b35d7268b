"""The gold page, exactly: masthead, articles, dates, facts; and the same page in other dress."""

from __future__ import annotations

from typing import Any

import pytest

import newsparse
from newsparse import Article, Page
from newsparse.text.fold import fold
from variants import VARIANTS, gold_text, gold_values

GOLD = gold_values()
TEXT = gold_text()


@pytest.fixture(params=list(VARIANTS), scope="module")
def page(request: pytest.FixtureRequest) -> Page:
    """Return the page, in each dress."""
    return newsparse.parse(VARIANTS[request.param](TEXT))


@pytest.fixture(scope="module")
def plain() -> Page:
    """Return the page as given."""
    return newsparse.parse(TEXT)


def folded(value: str | None) -> str | None:
    """Return a text in one form: full-width figures are the same figures."""
    return None if value is None else fold(value)


def test_masthead(page: Page) -> None:
    """Every field of the masthead is the gold's."""
    expected: dict[str, Any] = GOLD["masthead"]
    masthead = page.masthead
    for name in ("name", "name_latin", "publisher", "website", "weekday", "cn_number", "postal_code"):
        assert expected[name] == folded(getattr(masthead, name)), name
    assert expected["issued"] == str(masthead.issued) == str(page.issued)
    assert expected["issue_number"] == masthead.issue_number
    assert expected["page_count"] == masthead.page_count
    lunar = masthead.lunar
    assert lunar is not None
    assert lunar.date is not None
    assert expected["lunar"] == {
        "text": lunar.text,
        "year": lunar.date.year,
        "month": lunar.date.month,
        "day": lunar.date.day,
        "leap": lunar.date.leap,
    }


def test_furniture(page: Page) -> None:
    """The words beside the codes are furniture, and nothing else is."""
    assert GOLD["furniture"] == [folded(text) for text in page.furniture]


def test_nothing_is_doubted(page: Page) -> None:
    """Weekday, lunar date and day agree, and every heading has a body."""
    assert page.doubts == ()


def test_there_are_five_articles(page: Page) -> None:
    """No article is split, lost or made up."""
    assert [a["headline"] for a in GOLD["articles"]] == [folded(a.headline) for a in page.articles]


@pytest.mark.parametrize("index", range(5))
def test_article(page: Page, index: int) -> None:
    """Head, bylines, dateline, body, captions and continuation of each article are the gold's."""
    article: Article = page.articles[index]
    expected = GOLD["articles"][index]
    for name in ("kicker", "headline", "deck"):
        assert folded(expected[name]) == folded(getattr(article, name)), name
    assert expected["bylines"] == [{"role": b.role, "names": list(b.names)} for b in article.bylines]
    dateline = article.dateline
    if expected["dateline"] is None:
        assert dateline is None
    else:
        assert dateline is not None
        assert expected["dateline"] == {
            "text": dateline.text,
            "source": dateline.source,
            "place": dateline.place,
            "date": dateline.date,
        }
    body = [{"kind": part.kind.value, "text": folded(part.text)} for part in article.body]
    assert [{**part, "text": fold(part["text"])} for part in expected["body"]] == body
    assert [(folded(c["text"]), c["credit"]) for c in expected["captions"]] == [
        (folded(c.text), c.credit) for c in article.captions
    ]
    assert expected["continues_on"] == list(article.continues_on)
    assert expected["continued_from"] == list(article.continued_from)


def test_dates_found(plain: Page) -> None:
    """Every required date is found with its span, kind, value and days."""
    found = {(m.span.start, m.span.end): m for m in plain.dates}
    for expected in GOLD["dates"]:
        if not expected["required"]:
            continue
        mention = found.get(tuple(expected["span"]))
        assert mention is not None, expected
        assert (expected["text"], expected["kind"], expected["value"]) == (
            mention.text,
            mention.kind.value,
            mention.value,
        )
        assert (expected["start"], expected["end"]) == (iso(mention.start), iso(mention.end)), expected
        assert expected.get("calendar", "gregorian") == mention.calendar


def iso(day: object) -> str | None:
    """Return a day as the gold writes it."""
    return None if day is None else str(day)


def test_no_other_dates(plain: Page) -> None:
    """Nothing is found that the gold does not hold."""
    known = {tuple(expected["span"]) for expected in GOLD["dates"]}
    assert [] == [m.text for m in plain.dates if (m.span.start, m.span.end) not in known]


def test_facts_found(plain: Page) -> None:
    """Every required fact is found with its span, value, unit, kind, bound, scope and change."""
    found = {(f.span.start, f.span.end): f for f in plain.facts}
    for expected in GOLD["facts"]:
        if not expected["required"]:
            continue
        fact = found.get(tuple(expected["span"]))
        assert fact is not None, expected
        quantity = fact.quantity
        assert expected["text"] == fact.text
        assert expected["value"] == format(quantity.value, "f"), expected
        assert expected["unit"] == quantity.unit, expected
        assert expected["kind"] == fact.kind.value, expected
        assert expected["bound"] == (quantity.bound and quantity.bound.value), expected
        assert quantity.upper is None
        if expected["scope"] is not None:
            assert expected["scope"] == fact.scope, expected
        if expected["change"] is None:
            assert fact.change is None, expected
        else:
            assert fact.change is not None, expected
            assert expected["change"] == {"direction": fact.change.direction.value, "basis": fact.change.basis}


def test_indicators(plain: Page) -> None:
    """The indicator is the gold's, holds it, or is held by it with two characters at least, nine times in ten."""
    found = {(f.span.start, f.span.end): f for f in plain.facts}
    named = [expected for expected in GOLD["facts"] if expected["required"] and expected["indicator"]]
    right = 0
    for expected in named:
        indicator = found[tuple(expected["span"])].indicator or ""
        gold = expected["indicator"]
        right += gold in indicator or (len(indicator) >= 2 and indicator in gold)
    assert right >= 0.9 * len(named)


def test_no_other_facts(plain: Page) -> None:
    """Nothing is found outside the gold, and nothing on what is no fact."""
    known = {tuple(expected["span"]) for expected in GOLD["facts"]}
    assert [] == [f.text for f in plain.facts if (f.span.start, f.span.end) not in known]
    for expected in GOLD["not_facts"]:
        start, end = expected["span"]
        assert [] == [f.text for f in plain.facts if f.span.start < end and start < f.span.end], expected


def test_continuations(plain: Page) -> None:
    """The marker is found, with its direction and page."""
    expected = [(c["text"], tuple(c["span"]), c["direction"], tuple(c["pages"])) for c in GOLD["continuations"]]
    assert expected == [(c.text, (c.span.start, c.span.end), c.direction.value, c.pages) for c in plain.continuations]


@pytest.mark.parametrize("name", [name for name in VARIANTS if name != "as given"])
def test_the_same_values_in_other_dress(plain: Page, name: str) -> None:
    """Dates and facts have the same texts and values, whatever the page wears; only the spans move."""
    other = newsparse.parse(VARIANTS[name](TEXT))
    assert [(fold(m.text), m.kind, m.value, m.start, m.end) for m in plain.dates] == [
        (fold(m.text), m.kind, m.value, m.start, m.end) for m in other.dates
    ]
    assert [fact_values(f) for f in plain.facts] == [fact_values(f) for f in other.facts]


def fact_values(fact: newsparse.Fact) -> tuple[object, ...]:
    """Return what a fact says, apart from where it stands."""
    indicator = fact.indicator and fold(fact.indicator)
    return (fold(fact.text), fact.kind, fact.quantity, indicator, fact.scope, fact.change)


def test_spans_slice_back(page: Page) -> None:
    """What a found thing says is its text is what its spans cut out of the source."""
    spans = [x.spans for x in page.dates] + [x.spans for x in page.facts] + [x.spans for x in page.continuations]
    assert all(found and all(len(span) for span in found) for found in spans)
