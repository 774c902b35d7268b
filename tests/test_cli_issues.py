"""The command line on other formats, on folders, and on whole issues."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

from newsparse.cli import cli

ONE = "第01版:要闻 2024年8月6日 星期二\n\n# 水库加固\n\n本报记者 李明\n\n护堤员们正忙着\n\n（下转第六版）\n"
SIX = "第06版:综合\n\n# 水库加固\n\n（上接第一版）抢修堤防。\n"
MINERU = [
    {"type": "text", "text": "水库加固", "text_level": 1, "page_idx": 0},
    {"type": "text", "text": "正忙着抢修。", "page_idx": 0},
    {"type": "text", "text": "油菜丰收", "text_level": 1, "page_idx": 1},
    {"type": "text", "text": "丰收了。", "page_idx": 1},
]


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Work in a folder with an issue and an engine's file."""
    monkeypatch.chdir(tmp_path)
    Path("issue").mkdir()
    Path("issue/p10.md").write_text("# 天气\n\n今日晴。\n", encoding="utf-8")
    Path("issue/p1.md").write_text(ONE, encoding="utf-8")
    Path("issue/p6.md").write_text(SIX, encoding="utf-8")
    Path("pages.json").write_text(json.dumps(MINERU, ensure_ascii=False), encoding="utf-8")


def run(*args: str) -> Result:
    """Run the command line."""
    return CliRunner().invoke(cli, args, prog_name="newsparse", catch_exceptions=False)


def test_a_folder_stands_for_its_files() -> None:
    """In the order of their numbers."""
    titles = [line for line in run("parse", "issue").stdout.splitlines() if line.startswith("==>")]
    assert titles == ["==> issue/p1.md <==", "==> issue/p6.md <==", "==> issue/p10.md <=="]


def test_a_file_of_several_pages() -> None:
    """Each has its number behind the name; the format is found out."""
    lines = run("parse", "pages.json").stdout.splitlines()
    assert [line for line in lines if line.startswith("==>")] == ["==> pages.json#1 <==", "==> pages.json#2 <=="]
    assert len(json.loads(run("parse", "pages.json", "--from", "mineru", "--format", "json").stdout)) == 2


def test_a_format_that_is_not_read() -> None:
    """The message names those that are."""
    result = run("parse", "pages.json", "--from", "word")
    assert result.exit_code == 2
    assert "mineru" in result.stderr


def test_a_file_that_is_not_of_its_format() -> None:
    """One line, with the place."""
    result = run("parse", "issue/p1.md", "--from", "docling")
    assert result.exit_code == 1
    assert "line 1, column" in result.stderr


def test_an_issue_is_joined() -> None:
    """The summary says over which pages an article runs."""
    shown = run("parse", "issue", "--issue").stdout.splitlines()
    assert shown[0] == "2024-08-06 · 3 pages · 2 articles · 1 joined · 0 doubts"
    assert shown[1] == "1. 水库加固 · page 1 → 6 · 12 characters"
    plain = json.loads(run("parse", "issue", "--issue", "--format", "json").stdout)
    assert plain["schema"] == "newsparse-issue/1"
    assert plain["articles"][0]["places"] == [[0, 0], [1, 0]]
    assert plain["articles"][0]["body"][0]["text"] == "护堤员们正忙着抢修堤防。"


def test_an_issue_is_written_to_a_file() -> None:
    """Whole, or not at all."""
    assert run("parse", "issue", "--issue", "--format", "json", "-o", "issue.json").exit_code == 0
    assert json.loads(Path("issue.json").read_text(encoding="utf-8"))["pages"][1]["number"] == "6"


def test_an_issue_in_other_formats() -> None:
    """Markdown has each article whole, and JSON lines one a line with its pages."""
    shown = run("parse", "issue", "--issue", "--format", "markdown").stdout
    assert shown.count("水库加固") == 1
    assert "护堤员们正忙着抢修堤防。" in shown
    rows = [json.loads(line) for line in run("parse", "issue", "--issue", "--format", "jsonl").stdout.splitlines()]
    assert [(row["headline"], row["pages"]) for row in rows] == [("水库加固", ["1", "6"]), ("天气", ["10"])]
    assert [(date["page"], date["text"]) for date in rows[1]["dates"]] == [(2, "今日")]


def test_nothing_is_written_when_no_page_can_be_read() -> None:
    """What stood in the file stays."""
    Path("issue.json").write_text("old", encoding="utf-8")
    assert run("parse", "missing.md", "--issue", "--format", "json", "-o", "issue.json").exit_code == 1
    assert Path("issue.json").read_text(encoding="utf-8") == "old"


def test_folders_in_chinese_numerals() -> None:
    """第二版 stands before 第十版."""
    Path("numerals").mkdir()
    for name in ("第十版", "第二版", "第一版"):
        Path(f"numerals/{name}.txt").write_text("# 天气\n\n今日晴。\n", encoding="utf-8")
    plain = json.loads(run("parse", "numerals", "--issue", "--format", "json").stdout)
    assert [page["number"] for page in plain["pages"]] == ["1", "2", "10"]


def test_the_schema_of_an_issue() -> None:
    """What --format json writes holds to it."""
    schema = json.loads(run("schema", "--issue").stdout)
    plain = json.loads(run("parse", "issue", "--issue", "--format", "json").stdout)
    Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(plain)


def test_a_page_that_cannot_be_read_is_said() -> None:
    """The others are joined all the same."""
    result = run("parse", "issue", "missing.md", "--issue")
    assert result.exit_code == 1
    assert "missing.md: no such file" in result.stderr
    assert "1 joined" in result.stdout


@pytest.mark.parametrize(("out", "said"), [("issue", "issue is a folder"), ("nowhere/", "there is no folder nowhere/")])
def test_an_issue_is_one_file(out: str, said: str) -> None:
    """A folder to write to is a mistake in the command, and is named."""
    result = run("parse", "issue", "--issue", "-o", out)
    assert result.exit_code == 2
    assert said in result.stderr
