"""What no page should be: each is a result, or a typed error that says what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import newsparse

if TYPE_CHECKING:
    from collections.abc import Callable

MASTHEAD = "# 咸宁日报\n\nXIANNING DAILY\n\n2024年8月6日 星期二\n\n甲辰年七月初三\n\n国内统一刊号:CN42-0039\n"

READERS: dict[str, Callable[[Any], Any]] = {
    "parse": newsparse.parse,
    "segment": newsparse.segment,
    "find_dates": newsparse.find_dates,
    "find_facts": newsparse.find_facts,
    "find_continuations": newsparse.find_continuations,
    "parse_number": newsparse.parse_number,
    "parse_date": newsparse.parse_date,
}

EMPTY = ["", " ", "\n", "\u3000\u3000\n\t\r\n \n", " " * 10_000]


@pytest.mark.parametrize("text", EMPTY, ids=ascii)
def test_nothing_printed(text: str) -> None:
    """An empty text is a page with nothing on it, and nothing is found in it."""
    page = newsparse.parse(text)
    assert newsparse.Page() == page
    assert newsparse.Page() == newsparse.segment(text)
    assert page == newsparse.from_json(newsparse.to_json(page))
    for find in (newsparse.find_dates, newsparse.find_facts, newsparse.find_continuations):
        assert () == find(text)


@pytest.mark.parametrize("text", EMPTY, ids=ascii)
def test_nothing_to_read_whole(text: str) -> None:
    """There is no number and no date in it."""
    with pytest.raises(newsparse.InvalidNumeral, match=r"\S"):
        newsparse.parse_number(text)
    with pytest.raises(newsparse.InvalidDate, match=r"\S"):
        newsparse.parse_date(text)


@pytest.mark.parametrize("odd", ["\x00", "\ud800", "\udfff\ud800", "\U0010ffff"], ids=ascii)
def test_odd_characters_between_words(odd: str) -> None:
    """NUL bytes and lone surrogates are characters like others: what stands beside them is read."""
    text = f"# 香城天蓝\n\n{odd}8月5日,城区优良天数比率{odd}87.9%。{odd}\n\n(下转第六版){odd}\n"
    page = newsparse.parse(text)
    assert ["8月5日"] == [mention.text for mention in page.dates]
    assert ["87.9%"] == [fact.text for fact in page.facts]
    assert ["香城天蓝"] == [article.headline for article in page.articles]
    assert text.count(odd) == sum(element.text.count(odd) for element in page.elements)
    assert page == newsparse.from_json(newsparse.to_json(page))


def test_no_masthead() -> None:
    """Articles are read without a masthead; a date without a year has no days then, and the page says so."""
    page = newsparse.parse("# 香城天蓝\n\n本报记者 李明\n\n8月5日,碧空如洗。\n")
    assert newsparse.Masthead() == page.masthead
    assert page.issued is None
    assert ["香城天蓝"] == [article.headline for article in page.articles]
    assert [("8月5日", None)] == [(mention.text, mention.start) for mention in page.dates]


def test_only_a_masthead() -> None:
    """A masthead alone is a page without articles."""
    page = newsparse.parse(MASTHEAD)
    assert ("咸宁日报", "XIANNING DAILY", "CN42-0039", "星期二") == (
        page.masthead.name,
        page.masthead.name_latin,
        page.masthead.cn_number,
        page.masthead.weekday,
    )
    assert "2024-08-06" == str(page.issued)
    assert ((), (), ()) == (page.articles, page.facts, page.doubts)


@pytest.mark.parametrize("text", ["1~", "1至", "超1—", "一至 ", "8月5日至", "第", "（下转第", "同比增长"])
def test_a_text_that_breaks_off(text: str) -> None:
    """What is expected behind a word need not be there."""
    newsparse.find_facts(text)
    newsparse.find_dates(text)
    newsparse.find_continuations(text)
    newsparse.parse(text)


@pytest.mark.parametrize("name", list(READERS))
@pytest.mark.parametrize("value", ["咸宁日报".encode(), bytearray(b"2024"), memoryview(b"2024")], ids=ascii)
def test_bytes(name: str, value: object) -> None:
    """Bytes raise a ``TypeError`` that names the call and says how to decode them."""
    with pytest.raises(TypeError, match=rf"newsparse\.{name} reads text, and was given {type(value).__name__}") as info:
        READERS[name](value)
    assert "decode('utf-8')" in str(info.value)


@pytest.mark.parametrize("name", list(READERS))
@pytest.mark.parametrize("value", [None, 2024, 1.5, ["2024"], object], ids=ascii)
def test_no_text(name: str, value: object) -> None:
    """Anything else raises a ``TypeError`` that says what it was."""
    with pytest.raises(TypeError, match=rf"newsparse\.{name} reads a str, and was given {type(value).__name__}"):
        READERS[name](value)


@pytest.mark.parametrize("value", [None, 2024, "", "{", "[]", "null", "{}", b"{}", '{"schema": 0}'], ids=ascii)
def test_no_page_in_json(value: Any) -> None:  # noqa: ANN401 (what a caller gives by mistake)
    """What is no page of ours raises ``FormatError``, what is no text ``TypeError``."""
    expected = newsparse.FormatError if isinstance(value, (str, bytes)) else TypeError
    with pytest.raises((expected, TypeError), match=r"\S"):
        newsparse.from_json(value)


@pytest.mark.parametrize("value", [None, "{}", 2024], ids=ascii)
def test_to_json_of_no_page(value: Any) -> None:  # noqa: ANN401 (the same)
    """What is no page cannot be written."""
    with pytest.raises(TypeError, match=r"\S"):
        newsparse.to_json(value)
