"""The command line as a user types it: formats, files, codes, and what is said when something is wrong."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner, Result
from jsonschema import Draft202012Validator

import newsparse
from newsparse.cli import cli, jobs
from newsparse.pages.types import Page
from newsparse.readers.json import from_json
from newsparse.writers.json import to_json
from newsparse.writers.markdown import to_markdown
from newsparse.writers.schema import page_schema
from newsparse.writers.summary import to_summary
from sample_pages import FACT, MARK, PAGE, YEAR

if TYPE_CHECKING:
    from newsparse.pages.blocks import Sheet


@pytest.fixture(autouse=True)
def calls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[tuple[str, date | None]]:
    """Let every text be the sample page, remember what was asked, and work in a folder with two files."""
    asked: list[tuple[str, date | None]] = []

    def parse(sheet: Sheet, *, issued: date | None = None) -> Page:
        asked.append((sheet.text, issued))
        return PAGE

    monkeypatch.setattr(newsparse, "parse", parse)
    monkeypatch.chdir(tmp_path)
    Path("a.md").write_text("甲", encoding="utf-8")
    Path("b.md").write_text("乙", encoding="gb18030")
    return asked


def run(*args: str, stdin: str | bytes = "") -> Result:
    """Run the command line."""
    return CliRunner().invoke(cli, args, input=stdin, prog_name="newsparse", catch_exceptions=False)


def test_parse_shows_a_summary() -> None:
    """Without a format the page is for the eye."""
    result = run("parse", "a.md")
    assert (result.exit_code, result.stdout, result.stderr) == (0, to_summary(PAGE), "")


@pytest.mark.parametrize(
    ("form", "expected"),
    [("summary", to_summary(PAGE)), ("json", to_json(PAGE) + "\n"), ("markdown", to_markdown(PAGE))],
)
def test_formats(form: str, expected: str) -> None:
    """One page is what the writer writes."""
    assert run("parse", "a.md", "--format", form).stdout == expected


def test_issued_and_encoding_reach_the_parser(calls: list[tuple[str, date | None]]) -> None:
    """The options do what they say, and encodings are guessed."""
    run("parse", "a.md", "b.md", "--issued", "2024-08-06")
    run("parse", "-", "--encoding", "utf-16", stdin="丙".encode("utf-16"))
    assert calls == [("甲", date(2024, 8, 6)), ("乙", date(2024, 8, 6)), ("丙", None)]


def test_several_summaries_have_titles() -> None:
    """Each under the name of its file."""
    assert run("parse", "a.md", "-").stdout == f"==> a.md <==\n\n{to_summary(PAGE)}\n==> - <==\n\n{to_summary(PAGE)}"


def test_several_pages_as_json_are_an_array() -> None:
    """Valid JSON, whatever the number of files."""
    plain = json.loads(run("parse", "a.md", "b.md", "--format", "json").stdout)
    assert [from_json(json.dumps(page)) for page in plain] == [PAGE, PAGE]


def test_several_pages_as_markdown_have_a_rule_between() -> None:
    """As between two pages."""
    both = run("parse", "a.md", "b.md", "--format", "markdown").stdout
    assert both == f"{to_markdown(PAGE)}\n---\n\n{to_markdown(PAGE)}"


def test_json_lines() -> None:
    """An article a line, each with its file, its issue and its own lists."""
    rows = [json.loads(line) for line in run("parse", "a.md", "b.md", "--format", "jsonl").stdout.splitlines()]
    assert [(row["file"], row["article"]) for row in rows] == [("a.md", 0), ("a.md", 1), ("b.md", 0), ("b.md", 1)]
    assert rows[1]["masthead"]["name"] == "咸宁日报"
    assert rows[1]["facts"][0]["value"] == "800000"


@pytest.mark.parametrize(
    ("command", "text"), [("dates", "2024年"), ("facts", "超80万件"), ("continuations", "(下转第六版)")]
)
def test_lists(command: str, text: str) -> None:
    """Each list in each format."""
    assert text in run(command, "a.md").stdout
    rows = list(csv.DictReader(io.StringIO(run(command, "a.md", "b.md", "--format", "csv").stdout, newline="")))
    assert [(row["file"], row["article"], row["text"]) for row in rows] == [("a.md", "1", text), ("b.md", "1", text)]
    records = json.loads(run(command, "a.md", "b.md", "--format", "json").stdout)
    assert [record["text"] for record in records] == [text, text]
    lines = run(command, "a.md", "b.md", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line) for line in lines] == records


def test_empty_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing found is an empty list of the format, and no fault."""
    monkeypatch.setattr(newsparse, "parse", lambda *_, **__: Page())
    assert run("facts", "a.md", "--format", "json").stdout == "[]\n"
    assert run("facts", "a.md", "--format", "jsonl").stdout == ""
    assert run("facts", "a.md").stdout == ""
    assert run("facts", "a.md", "--format", "csv").stdout.startswith("file,article,headline,indicator")
    assert run("facts", "a.md", "--format", "jsonl", "-o", "out").exit_code == 0
    assert Path("out").read_bytes() == b""


def test_running_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """With --plain the finders read, and not the parser of pages."""
    monkeypatch.delattr(newsparse, "parse")
    monkeypatch.setattr(
        newsparse, "find_dates", lambda text, *, issued: (YEAR,) if (text, issued) == ("甲", None) else ()
    )
    monkeypatch.setattr(newsparse, "find_facts", lambda *_, **__: (FACT,))
    monkeypatch.setattr(newsparse, "find_continuations", lambda _: (MARK,))
    assert "2024年" in run("dates", "--plain", "a.md").stdout
    assert json.loads(run("facts", "--plain", "--format", "json", "a.md").stdout)[0]["period"]["text"] == "2024年"
    assert "(下转第六版)" in run("continuations", "--plain", "a.md").stdout


def test_bom_for_spreadsheets() -> None:
    """CSV can begin with a mark; nothing else can."""
    assert run("facts", "a.md", "--format", "csv", "--bom").stdout_bytes.startswith(b"\xef\xbb\xbffile,")
    assert run("facts", "a.md", "--bom").exit_code == 2


def test_schema() -> None:
    """The schema is printed, and holds for what parse prints."""
    schema = json.loads(run("schema").stdout)
    assert schema == page_schema()
    Draft202012Validator(schema).validate(json.loads(run("parse", "a.md", "--format", "json").stdout))


def test_version_and_help() -> None:
    """The version; help that names each command and the codes."""
    assert run("--version").stdout == f"newsparse {newsparse.__version__}\n"
    text = run("--help").stdout
    assert [name for name in ("parse", "dates", "facts", "continuations", "schema") if f"  {name} " not in text] == []
    assert "Exit codes" in text


def test_output_file() -> None:
    """All files in one; nothing on standard output."""
    result = run("parse", "a.md", "b.md", "--format", "json", "--output", "out.json")
    assert (result.exit_code, result.stdout) == (0, "")
    assert len(json.loads(Path("out.json").read_text(encoding="utf-8"))) == 2
    assert run("parse", "a.md", "-o", "-").stdout == to_summary(PAGE)


def test_output_folder() -> None:
    """A file for each, named after it, each a page by itself."""
    Path("out").mkdir()
    assert run("parse", "a.md", "b.md", "-", "--format", "json", "-o", "out").exit_code == 0
    assert sorted(path.name for path in Path("out").iterdir()) == ["a.json", "b.json", "stdin.json"]
    assert from_json(Path("out/a.json").read_text(encoding="utf-8")) == PAGE


def test_one_bad_file_does_not_stop_the_others() -> None:
    """The others are read, the code is 1, and one line says what is wrong."""
    result = run("parse", "none.md", "a.md", "--format", "json")
    assert (result.exit_code, result.stderr) == (1, "newsparse: none.md: no such file or directory\n")
    assert len(json.loads(result.stdout)) == 1
    Path("out").mkdir()
    assert run("parse", "none.md", "a.md", "-o", "out").exit_code == 1
    assert [path.name for path in Path("out").iterdir()] == ["a.txt"]


BAD: list[tuple[list[str], str]] = [
    (["none.md"], "none.md: no such file or directory"),
    (["empty"], "empty: is a directory"),
    (["a.pdf"], "a.pdf: this is a PDF file, not text"),
    (["b.md", "--encoding", "utf-8"], "b.md: this is not utf-8: byte 0 (0xd2) does not fit"),
    (["a.md", "-o", "none/out.json"], "none/out.json: no such file or directory"),
]


@pytest.mark.parametrize(("args", "message"), BAD)
@pytest.mark.parametrize("command", ["parse", "facts"])
def test_what_cannot_be_read(command: str, args: list[str], message: str) -> None:
    """One line on standard error, nothing on standard output, code 1."""
    Path("a.pdf").write_bytes(b"%PDF-1.7")
    Path("empty").mkdir()
    result = run(command, *args)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", f"newsparse: {message}\n")


def test_what_was_written_before_stays() -> None:
    """When nothing can be read, the output of the last run is left alone."""
    Path("out.json").write_text("old", encoding="utf-8")
    assert run("parse", "none.md", "-o", "out.json").exit_code == 1
    assert Path("out.json").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize(
    "args",
    [
        [],
        ["read", "a.md"],
        ["parse"],
        ["parse", "a.md", "--format", "yaml"],
        ["parse", "a.md", "--issued", "6 August"],
        ["parse", "a.md", "--issued", "2024-02-30"],
        ["parse", "a.md", "--encoding", "klingon"],
        ["parse", "a.md", "--encoding", "hex"],
        ["parse", "a.md", "-o", "a.md"],
        ["parse", "a.md", "-o", "none/"],
        ["parse", "sub/a.txt", "a.txt", "-o", "."],
        ["parse", "a.md", "--format", "markdown", "-o", "."],
    ],
)
def test_wrong_commands(args: list[str]) -> None:
    """A command that is not understood has code 2, and touches nothing."""
    result = run(*args)
    assert result.exit_code == 2
    assert "Usage: newsparse" in result.stderr
    assert Path("a.md").read_text(encoding="utf-8") == "甲"


def test_names_of_files_are_one_line() -> None:
    """A line break in a name does not make two lines of a message."""
    assert run("parse", "no\nne.md").stderr == "newsparse: no ne.md: no such file or directory\n"


def test_every_format_has_a_suffix() -> None:
    """No two formats of a page share one."""
    assert len({form.suffix for form in jobs.PAGES.values()}) == len(jobs.PAGES)


# What follows runs the program itself.

PROGRAM = [sys.executable, "-m", "newsparse.cli"]


def program(*args: str, **options: Any) -> subprocess.CompletedProcess[bytes]:  # noqa: ANN401 - those of subprocess
    """Run the program in a process of its own."""
    return subprocess.run([*PROGRAM, *args], capture_output=True, check=False, timeout=60, **options)


def test_program() -> None:
    """Text in, a page out, the code of the shell; a Chinese name of a file is said in UTF-8 in any locale."""
    plain = {**os.environ, "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    done = program("parse", "-", "--format", "json", input="# 香城天蓝\n\n8月5日,碧空如洗。\n".encode(), env=plain)
    assert (done.returncode, done.stderr) == (0, b"")
    assert from_json(done.stdout.decode("utf-8")).articles[0].headline == "香城天蓝"
    done = program("parse", "咸宁.md", env=plain)
    assert (done.returncode, done.stderr.decode("utf-8")) == (1, "newsparse: 咸宁.md: no such file or directory\n")


def test_broken_pipe_is_silent() -> None:
    """When nobody reads, the program ends as tools do, and says nothing."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*PROGRAM, "schema"], stdout=writing, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk() -> None:
    """What cannot be written is one line and code 1."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*PROGRAM, "schema"], stdout=full, stderr=subprocess.PIPE, check=False, timeout=60)
    assert done.returncode == 1
    assert done.stderr == b"newsparse: standard output: no space left on device\n"


def test_closed_output() -> None:
    """Nor is a closed output a traceback."""
    done = program("schema", preexec_fn=lambda: os.close(1))
    assert (done.returncode, done.stderr) == (1, b"newsparse: standard output: it is closed\n")


def test_help_loads_no_work() -> None:
    """Help needs neither the writers nor the words."""
    code = "import sys; from newsparse.cli import cli; print(*sorted(m for m in sys.modules if 'cli.' in m or 'jieba' == m))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=60)
    assert done.stdout.split() == []
