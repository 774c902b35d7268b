"""A page written as JSON is the page read back, and the published schema holds for it."""

from __future__ import annotations

import json
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import newsparse
import strategies_pages as some
from newsparse.dates.types import DateMention, Interval
from newsparse.facts.types import Change, Evidence, Fact, Quantity
from newsparse.lines.types import Byline, Caption, Dateline, Masthead, PrintedLunarDate
from newsparse.markers.types import Continuation
from newsparse.pages.types import Article, BodyPart, Doubt, Element, Page
from newsparse.readers.json import from_json, page_from_plain
from newsparse.writers.json import article_rows, dumps, page_keys, page_to_plain, to_json
from newsparse.writers.schema import page_schema, schema_text
from newsparse.writers.shapes_of_findings import fact as fact_shape
from sample_pages import FACT, PAGE, YEAR

GOLD = json.loads((Path(__file__).parent / "gold" / "xianning-2024-08-06-p1.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(page_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


@given(some.pages(), st.sampled_from([None, 1]))
def test_round_trip(page: Page, indent: int | None) -> None:
    """What is read back is the page."""
    assert page == from_json(to_json(page, indent=indent))


@given(some.pages())
def test_output_holds_to_the_schema(page: Page) -> None:
    """Whatever is written, the published schema accepts."""
    assert [error.message for error in VALIDATOR.iter_errors(json.loads(to_json(page)))] == []


@given(some.pages())
def test_plain_is_what_the_text_says(page: Page) -> None:
    """``page_to_plain`` is ready for any writer of JSON."""
    assert page == page_from_plain(page_to_plain(page))


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        (Page, {key.name for key in page_keys(())} - {"schema"}),
        (Article, set(page_schema()["$defs"]["article"]["properties"]) | {"continuations", "dates", "facts"}),
        (Fact, set(page_schema()["$defs"]["fact"]["properties"]) - {"value", "upper", "unit", "bound"} | {"quantity"}),
        (PrintedLunarDate, {"text", "date"}),
    ]
    + [
        (kind, set(page_schema()["$defs"][name]["properties"]))
        for kind, name in [
            (Masthead, "masthead"),
            (Byline, "byline"),
            (Dateline, "dateline"),
            (BodyPart, "body_part"),
            (Caption, "caption"),
            (Element, "element"),
            (Continuation, "continuation"),
            (DateMention, "date"),
            (Interval, "interval"),
            (Change, "change"),
            (Evidence, "evidence"),
            (Doubt, "doubt"),
        ]
    ],
)
def test_every_field_of_every_type_is_written(kind: type[attrs.AttrsInstance], keys: set[str]) -> None:
    """A field that a type is given later has its key, or this fails."""
    assert {field.name for field in attrs.fields(kind)} == keys


def test_published_schema() -> None:
    """The file in the package is what the table says (remade by ``python -m newsparse.writers.schema``)."""
    assert page_schema() == json.loads(schema_text())
    Draft202012Validator.check_schema(page_schema())


def test_schema_module_prints_the_file() -> None:
    """The command that remakes the file prints it."""
    done = subprocess.run(
        [sys.executable, "-m", "newsparse.writers.schema"],
        capture_output=True,
        check=True,
        env=None,
    )
    assert schema_text().splitlines() == done.stdout.decode("utf-8").splitlines()


def test_every_key_is_described() -> None:
    """The schema says of each key what it holds."""
    for name, definition in page_schema()["$defs"].items():
        assert definition["description"], name
        for key, schema in definition.get("properties", {}).items():
            assert schema["description"], f"{name}.{key}"


def test_keys_of_the_gold() -> None:
    """The names are those of the hand-made file."""
    plain = page_to_plain(PAGE)
    notes = {"required", "span", "lines", "source", "not_facts"}
    assert set(GOLD) - notes <= set(plain)
    for name in ("articles", "continuations", "dates", "facts"):
        keys = {key for item in GOLD[name] for key in item} - notes
        assert keys <= set(plain[name][-1]), name
    assert list(GOLD["masthead"]) == list(plain["masthead"])
    assert GOLD["masthead"]["lunar"] == plain["masthead"]["lunar"]


def test_values() -> None:
    """Decimals are strings, days are ISO, spans are pairs, a period is a place among the dates."""
    plain = page_to_plain(PAGE)
    assert plain["schema"] == "newsparse/1"
    assert plain["issued"] == "2024-08-06"
    fact = plain["facts"][0]
    assert (fact["value"], fact["unit"], fact["upper"], fact["bound"]) == ("800000", "件", None, None)
    assert fact["spans"] == [[8, 13]]
    assert (fact["period"], fact["article"]) == (0, 1)
    assert fact["change"] == {"direction": "increase", "mode": None, "basis": None}
    assert "咸宁日报" in to_json(PAGE)


def test_the_real_page() -> None:
    """The gold page, parsed: it comes back, it holds to the schema, and each value stands where its spans say."""
    text = (Path(__file__).parent / "gold" / "xianning-2024-08-06-p1.md").read_text(encoding="utf-8")
    page = newsparse.parse(text)
    plain = json.loads(to_json(page))
    assert from_json(to_json(page)) == page
    VALIDATOR.validate(plain)
    for item in [*plain["continuations"], *plain["dates"], *plain["facts"]]:
        assert "".join(text[start:end] for start, end in item["spans"]) == item["text"]
    assert {fact["article"] for fact in plain["facts"]} == set(range(5))


def test_indent() -> None:
    """One line when asked for."""
    assert "\n" not in to_json(PAGE, indent=None)
    assert to_json(PAGE).startswith('{\n "schema"')


def test_a_period_from_elsewhere_is_written_whole() -> None:
    """A period that the page's dates do not hold is not lost."""
    lone = Page(facts=(FACT,))
    assert page_to_plain(lone)["facts"][0]["period"]["text"] == "2024年"
    assert lone == from_json(to_json(lone))


def test_equal_values_of_two_articles_keep_their_owner() -> None:
    """Two equal dates, one in each article: each article gets one."""
    first, second = YEAR, attrs.evolve(YEAR)
    page = Page(articles=(Article(dates=(first,)), Article(dates=(second,))), dates=(second, first))
    assert [item["article"] for item in page_to_plain(page)["dates"]] == [1, 0]
    twice = Page(articles=(Article(dates=(YEAR,)), Article(dates=(YEAR,))), dates=(YEAR, YEAR, YEAR))
    assert twice == from_json(to_json(twice))


def test_a_list_that_lacks_what_an_article_holds_is_refused() -> None:
    """Nothing is lost in silence."""
    with pytest.raises(ValueError, match=r"articles\[0\].dates holds .*2024年.*page.dates does not hold"):
        to_json(Page(articles=(Article(dates=(YEAR,)),)))


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_a_value_that_is_no_number_is_refused(value: str) -> None:
    """There is no JSON for it."""
    with pytest.raises(ValueError, match="a fact holds a number"):
        to_json(Page(facts=(attrs.evolve(FACT, quantity=Quantity(Decimal(value))),)))


@given(st.text(st.characters(categories=["Cs"]), max_size=6))
def test_halves_of_pairs_survive(text: str) -> None:
    """Lone surrogates come back as they were, two that would make a pair too."""
    page = Page(furniture=(text,))
    assert page == from_json(to_json(page))


def test_lone_surrogates_are_escaped() -> None:
    """So the JSON can be encoded."""
    assert b'["\\ud800\\u4e00"' not in dumps(["\ud800一"]).encode("utf-8")
    assert dumps(["\ud800一"]) == '["\\ud800一"]'


def test_article_rows() -> None:
    """An article by itself carries the masthead, and its facts refer to its own dates."""
    _, row = article_rows(PAGE)
    assert row["article"] == 1
    assert row["masthead"]["name"] == "咸宁日报"
    assert row["dates"][row["facts"][0]["period"]]["text"] == "2024年"


def test_shapes_share_one_table() -> None:
    """A fact alone is written as in a page, its period whole."""
    alone = fact_shape().write(FACT)
    assert alone["period"]["text"] == "2024年"
    assert fact_shape().read(alone, "$") == FACT
