"""What is no JSON of a page is refused, with the place of the fault; never by another error."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import FormatError
from newsparse.pages.types import Page
from newsparse.readers.json import from_json, page_from_plain
from newsparse.writers.json import to_json
from sample_pages import PAGE


def plain_page() -> dict[str, Any]:
    """Return the page as plain values of its own."""
    plain: dict[str, Any] = json.loads(to_json(PAGE))
    return plain


FAULTS: list[tuple[tuple[str | int, ...], Any, str]] = [
    (("schema",), "newsparse/2", '$.schema: expected "newsparse/1", found "newsparse/2"'),
    (("schema",), None, "$.schema: expected a string, found null"),
    (("issued",), "2024-8-6", '$.issued: expected a date as YYYY-MM-DD, found "2024-8-6"'),
    (("issued",), "2024-02-30", '$.issued: expected a date as YYYY-MM-DD, found "2024-02-30"'),
    (("issued",), "２０２４-08-06", '$.issued: expected a date as YYYY-MM-DD, found "２０２４-08-06"'),
    (("masthead",), [], "$.masthead: expected an object, found an array"),
    (("masthead", "page_count"), True, "$.masthead.page_count: expected an integer, found true"),
    (("masthead", "page_count"), 8.0, "$.masthead.page_count: expected an integer, found 8.0"),
    (
        ("masthead", "lunar", "day"),
        None,
        "$.masthead.lunar: year, month, day and leap are all null, or none of them is",
    ),
    (("masthead", "lunar", "leap"), True, "$.masthead.lunar: 2024 has no 闰七月."),
    (("masthead", "lunar", "year"), 3000, "$.masthead.lunar: "),
    (("masthead", "lunar", "leap"), 0, "$.masthead.lunar.leap: expected true or false, found 0"),
    (("articles",), {}, "$.articles: expected an array, found an object"),
    (("articles", 1, "body", 0, "kind"), "poem", "$.articles[1].body[0].kind: expected one of masthead, kicker"),
    (("articles", 1, "body", 0, "kind"), [], "$.articles[1].body[0].kind: expected one of masthead, kicker"),
    (("articles", 1, "bylines", 0, "spans", 0), [2, 1], "$.articles[1].bylines[0].spans[0]: expected a span"),
    (("articles", 1, "bylines", 0, "spans", 0), [True, 1], "$.articles[1].bylines[0].spans[0]: expected a span"),
    (("dates", 0, "article"), 2, "$.dates[0].article: expected the index of one of the 2 articles, found 2"),
    (("dates", 0, "article"), -1, "$.dates[0].article: expected the index of an article, from 0, found -1"),
    (
        ("facts", 0, "value"),
        800000,
        '$.facts[0].value: expected a decimal number as a string, such as "12.5", found 800000',
    ),
    (
        ("facts", 0, "value"),
        "1E5",
        '$.facts[0].value: expected a decimal number as a string, such as "12.5", found "1E5"',
    ),
    (("facts", 0, "value"), "NaN", "$.facts[0].value: expected a decimal number"),
    (("facts", 0, "value"), "八", "$.facts[0].value: expected a decimal number"),
    (("facts", 0, "period"), 1, "$.facts[0].period: expected the index of one of the 1 dates, found 1"),
    (("facts", 0, "period"), "去年", "$.facts[0].period: expected an object"),
    (("furniture",), ["x", 3], "$.furniture[1]: expected a string, found 3"),
]


@pytest.mark.parametrize(("path", "value", "message"), FAULTS)
def test_faults_are_named(path: tuple[str | int, ...], value: object, message: str) -> None:
    """The error says where, what was expected, and what stands there, on one line."""
    plain = plain_page()
    place: Any = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(FormatError) as caught:
        from_json(json.dumps(plain))
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def paths_of(plain: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:  # noqa: ANN401
    """Return the way to every value of a document."""
    children = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    return [path, *(found for key, child in children for found in paths_of(child, (*path, key)))]


@given(st.data())
def test_any_change_is_read_or_refused(data: st.DataObject) -> None:
    """Whatever is put in a place, or taken from it, the answer is a page or a ``FormatError``."""
    plain = plain_page()
    path = data.draw(st.sampled_from(paths_of(plain)[1:]))
    place: Any = plain
    for step in path[:-1]:
        place = place[step]
    if data.draw(st.booleans()):
        del place[path[-1]]
    else:
        place[path[-1]] = data.draw(
            st.recursive(
                st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
                lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
                max_leaves=4,
            )
        )
    with suppress(FormatError):
        assert isinstance(from_json(json.dumps(plain)), Page)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Broken JSON is a ``FormatError``."""
    with pytest.raises(FormatError):
        from_json(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "$: this is not JSON: Expecting value at line 1, column 1"),
        ("{", "$: this is not JSON: "),
        ("[]", "$: expected an object, found an array"),
        ("{}", "$.schema: the key is missing"),
        ("NaN", '$: expected JSON, found "NaN"'),
        ("[" * 200_000, "$: this JSON is nested too deep for a page"),
        ("9" * 5000, "$: "),
        ('{"schema": "newsparse/1"}', "$.issued: the key is missing"),
    ],
)
def test_broken_json(text: str, message: str) -> None:
    """The error says what is wrong with it."""
    with pytest.raises(FormatError) as caught:
        from_json(text)
    assert str(caught.value).startswith(message)


def test_bytes() -> None:
    """Bytes are a ``TypeError`` that says what to do."""
    with pytest.raises(TypeError, match="Decode it first"):
        from_json(b"{}")  # type: ignore[arg-type]


def test_later_minor_versions_and_unknown_keys_are_read() -> None:
    """A key that is not known is passed over."""
    assert page_from_plain({**plain_page(), "schema": "newsparse/1.7", "mood": "sunny"}) == PAGE


def test_long_values_are_cut_in_errors() -> None:
    """A whole book in the wrong place does not fill the screen."""
    with pytest.raises(FormatError) as caught:
        page_from_plain({**plain_page(), "issued": "长" * 10_000})
    assert len(str(caught.value)) < 120
