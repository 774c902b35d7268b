"""Any str is read; what cannot be read is refused with a typed error, and no other exception ever comes out."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from made_texts import SPECIMENS, read_texts
from strategies_text import TRIGGERS, any_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsparse import LunarDate

LONE = "\ud800\udc00\udfff"
ODD = "\x00\t\v\f\r\x1c\x85\u200b\u2028\u2029\ufeff\ufffe\U0001f600𠮷\U0010ffff" + LONE

issues = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max]))

cut_specimens = st.builds(
    lambda text, start, end, odd: text[start % (len(text) + 1) :][: end % 12] + odd,
    st.sampled_from(SPECIMENS),
    st.integers(0, 50),
    st.integers(0, 11),
    st.sampled_from(["", *ODD, *TRIGGERS]),
)
"""Specimens that break off: what a rule expects behind its trigger is missing or something else."""

broken = st.one_of(read_texts, cut_specimens, st.text(st.sampled_from(TRIGGERS + ODD), max_size=30))

numbers = st.one_of(
    any_text,
    st.text(
        st.sampled_from("0123456789０１９零〇一二两三十廿百千万亿兆半几数多余来点分之成%％‰.,，-—+负约超上近 /½"),
        max_size=12,
    ),
)

json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=8,
)
GOOD: dict[str, Any] = json.loads(
    newsparse.to_json(
        newsparse.parse("2024年8月6日 星期二\n\n# 香城天蓝\n\n本报讯 8月5日,优良率87.9%。（下转第六版）\n")
    )
)


@given(broken, issues)
@example("1~", None)
@example("1至", None)
@example("超1— ", None)
@example(ODD, date.min)
def test_finders(text: str, issued: date | None) -> None:
    """The finders read any text, whatever the day of issue."""
    newsparse.find_continuations(text)
    found = newsparse.find_dates(text, issued=issued)
    newsparse.find_facts(text, issued=issued)
    newsparse.find_facts(text, issued=issued, dates=found)


@given(broken, issues)
@example(ODD, date.max)
@example("农历闰二月三十\n", None)
def test_pages(text: str, issued: date | None) -> None:
    """Any text is a page, and any page can be written and read again."""
    newsparse.segment(text)
    page = newsparse.parse(text, issued=issued)
    assert page == newsparse.from_json(newsparse.to_json(page))


@given(numbers)
@example("")
@example(LONE)
def test_parse_number(text: str) -> None:
    """A text that is no number raises ``InvalidText``, its fault inside the text."""
    refused(newsparse.parse_number, text)


@given(st.one_of(broken, numbers), issues)
@example("", None)
@example("9999年", date.max)
@example("公元前1年", date.min)
def test_parse_date(text: str, issued: date | None) -> None:
    """A text that is no date raises ``InvalidText``, its fault inside the text."""
    refused(lambda given_text: newsparse.parse_date(given_text, issued=issued), text)


def refused(read: Callable[[str], object], text: str) -> None:
    """Assert that a text is read, or refused with a message that shows it."""
    error = fault(read, text)
    if error is None:
        return
    assert isinstance(error, newsparse.InvalidText)
    assert error.text == text
    assert 0 <= error.start <= error.end <= len(text)
    assert error.why in str(error)
    assert "^" in str(error)


def fault(read: Callable[[str], object], text: str) -> newsparse.NewsparseError | None:
    """Return the error of ours that reading raises, ``None`` where it raises none; any other goes on its way."""
    try:
        read(text)
    except newsparse.NewsparseError as error:
        return error
    return None


@given(st.one_of(any_text, json_values.map(json.dumps), st.just(json.dumps(GOOD)).map(lambda text: text[:-5])))
@example("[" * 100_000)
@example('{"schema": NaN}')
@example("1" * 5000)
def test_from_json(text: str) -> None:
    """A text that is no page of ours raises ``FormatError``."""
    error = fault(newsparse.from_json, text)
    assert error is None or (isinstance(error, newsparse.FormatError) and str(error))


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return the paths to all that a JSON value holds."""
    inner: list[tuple[str | int, Any]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    return [path, *(found for key, part in inner for found in places(part, (*path, key)))]


@given(st.sampled_from([path for path in places(GOOD) if path]), json_values)
def test_from_json_with_one_value_changed(path: tuple[str | int, ...], value: object) -> None:
    """A page with a value of another sort in any one place is read, or refused with ``FormatError``."""
    changed: Any = json.loads(json.dumps(GOOD))
    part = changed
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = value
    error = fault(newsparse.from_json, json.dumps(changed))
    assert error is None or (isinstance(error, newsparse.FormatError) and str(error))


@pytest.mark.parametrize("year", [1, 1644, 1645, 2100, 2101, 9999])
def test_lunar_dates_at_the_ends(year: int) -> None:
    """Outside the tables a lunar date raises ``CalendarRangeError`` or ``ValueError`` of ours, and nothing else."""

    def there_and_back(day: date) -> LunarDate | None:
        try:
            return newsparse.LunarDate.from_date(day)
        except newsparse.CalendarRangeError:
            return None

    for day in (date(year, 1, 1), date(year, 12, 31)):
        lunar = there_and_back(day)
        assert lunar is None or lunar.to_date() == day
