"""An issue written as JSON is the issue read back, and the published schema holds for it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from newsparse import FormatError, Page, issue_from_json, issue_to_json, parse_issue, stitch, to_json
from newsparse.issues.types import Issue
from newsparse.readers.issues import issue_from_plain
from newsparse.writers.issues import issue_to_markdown, issue_to_plain, issue_to_summary
from newsparse.writers.schema import PUBLISHED_FOR_ISSUES, issue_schema, schema_text
from strategies_pages import pages as any_page

VALIDATOR = Draft202012Validator(issue_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
ISSUE = parse_issue(
    [
        "咸宁日报\n2024年8月6日 星期二\n国内统一刊号:CN42—0039\n\n# 水库加固\n\n本报记者 李明\n\n8月5日，完成土方30万立方米，护堤员们正忙着\n\n（下转第六版）\n",
        "第06版:综合\n\n# 水库加固\n\n（上接第一版）抢修堤防。\n\n# 油菜丰收\n\n（上接第三版）昨日丰收。\n",
    ]
)


def test_there_and_back() -> None:
    """Equal in all its parts, halves included."""
    text = issue_to_json(ISSUE)
    assert issue_from_json(text) == ISSUE
    assert "\n" not in issue_to_json(ISSUE, indent=None)
    VALIDATOR.validate(json.loads(text))
    plain = json.loads(text)
    assert (plain["schema"], plain["issued"], plain["name"]) == ("newsparse-issue/1", "2024-08-06", "咸宁日报")
    assert plain["articles"][0]["places"] == [[0, 0], [1, 0]]
    assert [piece["page"] for piece in plain["articles"][0]["body"][0]["pieces"]] == [0, 1]
    assert plain["doubts"][0]["kind"] == "half"


@given(st.lists(any_page(), max_size=3))
def test_any_issue(pages: list[Page]) -> None:
    """Whatever the pages hold."""
    issue = stitch(pages)
    text = issue_to_json(issue)
    assert issue_from_json(text) == issue
    VALIDATOR.validate(json.loads(text))
    assert issue_to_markdown(issue).count("\n") >= 0
    assert all(line.isprintable() for line in issue_to_summary(issue).splitlines())


def test_the_published_schema() -> None:
    """The file in the package is what the table says, and the command that remakes it prints it."""
    assert issue_schema() == json.loads(schema_text(PUBLISHED_FOR_ISSUES))
    Draft202012Validator.check_schema(issue_schema())
    done = subprocess.run([sys.executable, "-m", "newsparse.writers.schema", "issue"], capture_output=True, check=True)
    assert schema_text(PUBLISHED_FOR_ISSUES).splitlines() == done.stdout.decode("utf-8").splitlines()


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("schema",), "newsparse/1", '$.schema: expected "newsparse-issue/1", found "newsparse/1"'),
        (("pages",), None, "$.pages: expected an array, found null"),
        (("pages", 1, "page", "schema"), "x", '$.pages[1].page.schema: expected "newsparse/1", found "x"'),
        (("pages", 0, "page", "facts", 0, "value"), 3, "$.pages[0].page.facts[0].value: expected a decimal number"),
        (("pages", 0, "page", "dates", 0, "article"), 9, "$.pages[0].page.dates[0].article: expected the index of one"),
        (("articles", 0, "places"), [], "$.articles[0].places: expected at least one place, found none"),
        (("articles", 0, "places", 1), [1], "$.articles[0].places[1]: expected a place [page, article], both from 0"),
        (("articles", 0, "places", 1), [1, 7], "$.articles[0].places[1]: expected the place of an article"),
        (
            ("articles", 0, "body", 0, "pieces", 1, "page"),
            2,
            "$.articles[0].body[0].pieces[1].page: expected the index",
        ),
        (("links", 0, "end"), [2, 0], "$.links[0].end: expected the place of an article on the pages"),
        (("links", 0, "reasons", 0), "x", "$.links[0].reasons[0]: expected one of pages, page, anchor"),
        (("doubts", 0, "page"), 2, "$.doubts[0].page: expected the index of one of the 2 pages, found 2"),
        (("doubts", 0, "kind"), "x", "$.doubts[0].kind: expected one of"),
    ],
)
def test_faults_name_their_place(path: tuple[str | int, ...], value: object, message: str) -> None:
    """One wrong value, and the error says where and what was expected."""
    plain: Any = json.loads(issue_to_json(ISSUE))
    at = plain
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    with pytest.raises(FormatError) as error:
        issue_from_json(json.dumps(plain))
    assert str(error.value).startswith(message)


def test_other_json() -> None:
    """A page is no issue, and an issue is no page; both say what to use."""
    with pytest.raises(FormatError, match=r"\$\.schema"):
        issue_from_json(to_json(ISSUE.pages[0].page))
    with pytest.raises(FormatError, match="not JSON"):
        issue_from_json("{")
    with pytest.raises(FormatError, match="expected an object"):
        issue_from_json("[]")
    with pytest.raises(TypeError, match="issue_to_json"):
        to_json(ISSUE)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="was given Page"):
        issue_to_json(ISSUE.pages[0].page)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="issue_from_json"):
        issue_from_json(b"{}")  # type: ignore[arg-type]


def test_what_is_not_known_is_passed_over() -> None:
    """Later versions may add keys."""
    plain = {**issue_to_plain(ISSUE), "schema": "newsparse-issue/1.4", "mood": "sunny"}
    assert issue_from_plain(plain) == ISSUE


def test_halves_that_are_not_on_the_pages() -> None:
    """An issue made by hand is held to its own law."""
    for pages in ((), ISSUE.pages[:1], ISSUE.pages[::-1]):
        with pytest.raises(ValueError, match=r"articles\[0\]\.halves"):
            issue_to_json(evolve(ISSUE, pages=pages))
    assert issue_from_json(issue_to_json(Issue())) == Issue()


def test_markdown_and_summary() -> None:
    """Each article once, whole."""
    assert issue_to_markdown(ISSUE).startswith("# 咸宁日报 2024-08-06\n\n## 水库加固\n\n本报记者 李明\n\n8月5日，")
    assert "正忙着抢修堤防。" in issue_to_markdown(ISSUE)
    assert "*(上接第3版)*" in issue_to_markdown(ISSUE)
    lines = issue_to_summary(ISSUE).splitlines()
    assert lines[:3] == [
        "咸宁日报",
        "2024-08-06 · 2 pages · 2 articles · 1 joined · 1 doubt",
        "1. 水库加固 · page 1 → 6 · 28 characters",
    ]
    assert lines[-1].startswith("? page 6: （上接第三版） of “油菜丰收”")
