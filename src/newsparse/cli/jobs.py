"""What a command does: files are read one after another, and each is written as soon as it is read."""

from __future__ import annotations

import os
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click
from attrs import field, frozen

import newsparse
from newsparse.cli.folders import expanded
from newsparse.cli.outputs import (
    FAILED,
    STANDARD,
    complain,
    names_in,
    readable,
    reason_of,
    refuse_inputs_as_output,
    to_file,
    to_standard_output,
)
from newsparse.errors import FormatError
from newsparse.pages.types import Page
from newsparse.readers import read
from newsparse.writers.issues import issue_to_json, issue_to_markdown, issue_to_summary, story_rows
from newsparse.writers.json import article_rows, dumps, to_json
from newsparse.writers.listings import CSV_ROWS, RECORDS, TABLES, csv_header
from newsparse.writers.markdown import to_markdown
from newsparse.writers.summary import to_summary
from newsparse.writers.tables import csv_lines, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from newsparse.issues.types import Issue
    from newsparse.pages.blocks import Sheet

T = TypeVar("T")
BOM: Final = "\ufeff"


@frozen
class Named:
    """A page, and the file it was read from."""

    name: str
    page: Page


@frozen
class Reading:
    """How files are read: the day of issue, the encoding, the format, and what makes a page of a sheet."""

    issued: date | None
    encoding: str
    page_of: Callable[[Sheet, date | None], Page]
    form: str = "auto"

    def sheets(self, name: str) -> tuple[Sheet, ...]:
        """Return the pages in a file as they are read; raise ``OSError`` or ``FormatError`` when there are none."""
        data = sys.stdin.buffer.read() if name == STANDARD else Path(name).read_bytes()
        return read(data, form=self.form, encoding=self.encoding)

    def pages(self, name: str) -> tuple[Page, ...]:
        """Return the pages in a file."""
        return tuple(self.page_of(sheet, self.issued) for sheet in self.sheets(name))


@frozen
class Form:
    """A format of the output: the suffix of its files, and how pages become text, piece by piece."""

    suffix: str
    write: Callable[[Iterable[Named], bool], Iterator[str]]


def whole_page(sheet: Sheet, issued: date | None) -> Page:
    """Return the page that a sheet is."""
    return newsparse.parse(sheet, issued=issued)


PLAIN: Final[dict[str, Callable[[Sheet, date | None], Page]]] = {
    "dates": lambda sheet, issued: Page(issued=issued, dates=newsparse.find_dates(sheet.text, issued=issued)),
    "facts": lambda sheet, issued: Page(issued=issued, facts=newsparse.find_facts(sheet.text, issued=issued)),
    "continuations": lambda sheet, issued: Page(issued=issued, continuations=newsparse.find_continuations(sheet.text)),
}
"""For running text: a page that holds nothing but what is found."""


def summaries(pages: Iterable[Named], several: bool) -> Iterator[str]:
    """Yield pages for the eye."""
    return titled(pages, several, to_summary)


def titled(
    pages: Iterable[Named],
    several: bool,
    write: Callable[[Page], str],
) -> Iterator[str]:
    """Yield pages, each under the name of its file when there are several."""
    for number, named in enumerate(pages):
        title = f"==> {shown(named.name)} <==\n\n" if several else ""
        yield f"{chr(10) if number else ''}{title}{write(named.page)}"


def json_pages(pages: Iterable[Named], several: bool) -> Iterator[str]:
    """Yield the JSON of one page, or of an array of pages."""
    if several:
        yield from array(to_json(named.page) for named in pages)
    else:
        yield from (f"{to_json(named.page)}\n" for named in pages)


def array(items: Iterable[str]) -> Iterator[str]:
    """Yield a JSON array, an item a piece."""
    mark = "[\n"
    for item in items:
        yield f"{mark}{item}"
        mark = ",\n"
    yield "[]\n" if mark == "[\n" else "\n]\n"


def json_articles(pages: Iterable[Named], several: bool) -> Iterator[str]:  # noqa: ARG001
    """Yield each article as one line of JSON, with the file it stands in."""
    for named in pages:
        for row in article_rows(named.page):
            yield f"{dumps({'file': named.name, **row})}\n"


def markdown_pages(pages: Iterable[Named], several: bool) -> Iterator[str]:  # noqa: ARG001
    """Yield pages as Markdown, with a rule between two."""
    for number, named in enumerate(pages):
        yield f"{chr(10)}---{chr(10)}{chr(10)}" if number else ""
        yield to_markdown(named.page)


PAGES: Final = {
    "summary": Form(".txt", summaries),
    "json": Form(".json", json_pages),
    "jsonl": Form(".jsonl", json_articles),
    "markdown": Form(".md", markdown_pages),
}


ISSUES: Final[dict[str, Callable[[Issue], Iterable[str]]]] = {
    "summary": lambda issue: [issue_to_summary(issue)],
    "json": lambda issue: [f"{issue_to_json(issue)}\n"],
    "jsonl": lambda issue: (f"{dumps(row)}\n" for row in story_rows(issue)),
    "markdown": lambda issue: [issue_to_markdown(issue)],
}
"""The formats of a whole issue."""


def listing(what: str, form: str, *, bom: bool = False) -> Form:
    """Return the format of a list of dates, facts or markers."""

    def table(pages: Iterable[Named], several: bool) -> Iterator[str]:
        return titled(pages, several, TABLES[what])

    def as_csv(pages: Iterable[Named], several: bool) -> Iterator[str]:  # noqa: ARG001
        yield f"{BOM if bom else ''}{csv_lines([csv_header(what)])}"
        for named in pages:
            yield csv_lines(CSV_ROWS[what](named.name, named.page))

    def records(pages: Iterable[Named]) -> Iterator[dict[str, Any]]:
        for named in pages:
            yield from RECORDS[what](named.name, named.page)

    def as_json(pages: Iterable[Named], several: bool) -> Iterator[str]:  # noqa: ARG001
        return array(map(dumps, records(pages)))

    def as_lines(pages: Iterable[Named], several: bool) -> Iterator[str]:  # noqa: ARG001
        return (f"{dumps(record)}\n" for record in records(pages))

    return {
        "table": Form(".txt", table),
        "csv": Form(".csv", as_csv),
        "json": Form(".json", as_json),
        "jsonl": Form(".jsonl", as_lines),
    }[form]


@frozen
class Files:
    """The files of one command, and which of them failed."""

    names: tuple[str, ...]
    reading: Reading
    failed: list[str] = field(factory=list)

    def pages(self) -> Iterator[Named]:
        """Yield the pages that can be read; say why of the others."""
        for name in self.names:
            yield from self.pages_in(name)

    def pages_in(self, name: str) -> list[Named]:
        """Return the pages in a file; a file of several has the number of each behind its name."""
        pages = self.attempted(name, self.reading.pages) or ()
        if len(pages) == 1:
            return [Named(readable(name), pages[0])]
        return [Named(f"{readable(name)}#{number}", page) for number, page in enumerate(pages, start=1)]

    def attempted(self, name: str, read_file: Callable[[str], T]) -> T | None:
        """Return what a file gives, or say on standard error why it gives nothing."""
        try:
            return read_file(name)
        except OSError as error:
            complain(name, reason_of(error))
        except FormatError as error:
            complain(name, str(error))
        self.failed.append(name)
        return None


def run(form: Form, names: tuple[str, ...], reading: Reading, output: str | None) -> None:
    """Read the files and write them; end with code 1 when one could not be read or written."""
    files = Files(expanded(names), reading)
    if output is not None and Path(output).is_dir():
        to_folder(form, files, Path(output))
    else:
        to_one_place(form, files, output)
    if files.failed:
        sys.exit(FAILED)


def run_issue(form: str, names: tuple[str, ...], reading: Reading, output: str | None) -> None:
    """Read the files as the pages of one issue, join their articles, and write the issue to one place."""
    files = Files(expanded(names), reading)
    path = out_of(files, output)
    sheets: list[Sheet] = []
    sources: list[str] = []
    for name in files.names:
        found = files.attempted(name, reading.sheets) or ()
        sheets += found
        sources += [name if len(found) == 1 else ""] * len(found)
    if sheets:
        deliver(files, path, ISSUES[form](newsparse.parse_issue(sheets, names=sources, issued=reading.issued)))
    if files.failed:
        sys.exit(FAILED)


def to_folder(form: Form, files: Files, folder: Path) -> None:
    """Write each file to one of its own."""
    paths = names_in(folder, files.names, form.suffix)
    for path in paths.values():
        refuse_inputs_as_output(files.names, path)
    for name, path in paths.items():
        pages = files.pages_in(name)
        if pages and not to_file(path, form.write(pages, len(pages) > 1)):
            files.failed.append(name)


def to_one_place(form: Form, files: Files, output: str | None) -> None:
    """Write all files to one, or to standard output; when none of them can be read, nothing is written."""
    path = out_of(files, output)
    pages = files.pages()
    first = next(pages, None)
    if first is None:
        return
    second = next(pages, None)
    several = second is not None or len(files.names) > 1
    deliver(files, path, form.write(chain([first], [] if second is None else [second], pages), several))


def out_of(files: Files, output: str | None) -> Path | None:
    """Return the file that all is written to, ``None`` for standard output; refuse what cannot be one."""
    if output is None or output == STANDARD:
        return None
    if Path(output).is_dir():
        msg = f"{output} is a folder, and an issue is one file; name it."
        raise click.UsageError(msg)
    if output.endswith(("/", os.sep)):
        msg = f"there is no folder {output}"
        raise click.UsageError(msg)
    refuse_inputs_as_output(files.names, Path(output))
    return Path(output)


def deliver(files: Files, path: Path | None, pieces: Iterable[str]) -> None:
    """Write pieces to a file, or to standard output."""
    if path is None:
        to_standard_output(pieces)
    elif not to_file(path, pieces):
        files.failed.append(str(path))
