"""What a command does: files are read one after another, and each is written as soon as it is read."""

from __future__ import annotations

import os
import sys
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from attrs import field, frozen

import newsparse
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
from newsparse.readers.decoding import decode
from newsparse.writers.json import article_rows, dumps, to_json
from newsparse.writers.listings import CSV_ROWS, RECORDS, TABLES, csv_header
from newsparse.writers.markdown import to_markdown
from newsparse.writers.summary import to_summary
from newsparse.writers.tables import csv_lines, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

BOM: Final = "\ufeff"


@frozen
class Named:
    """A page, and the file it was read from."""

    name: str
    page: Page


@frozen
class Reading:
    """How files are read: the day of issue, the encoding, and what makes a page of a text."""

    issued: date | None
    encoding: str
    page_of: Callable[[str, date | None], Page]

    def page(self, name: str) -> Page:
        """Return the page in a file; raise ``OSError`` or ``FormatError`` when there is none."""
        data = sys.stdin.buffer.read() if name == STANDARD else Path(name).read_bytes()
        return self.page_of(decode(data, self.encoding), self.issued)


@frozen
class Form:
    """A format of the output: the suffix of its files, and how pages become text, piece by piece."""

    suffix: str
    write: Callable[[Iterable[Named], bool], Iterator[str]]


def whole_page(text: str, issued: date | None) -> Page:
    """Return the page that a text is."""
    return newsparse.parse(text, issued=issued)


PLAIN: Final[dict[str, Callable[[str, date | None], Page]]] = {
    "dates": lambda text, issued: Page(issued=issued, dates=newsparse.find_dates(text, issued=issued)),
    "facts": lambda text, issued: Page(issued=issued, facts=newsparse.find_facts(text, issued=issued)),
    "continuations": lambda text, issued: Page(issued=issued, continuations=newsparse.find_continuations(text)),
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
            page = self.page(name)
            if page is not None:
                yield Named(readable(name), page)

    def page(self, name: str) -> Page | None:
        """Return the page in a file, or say on standard error why there is none."""
        try:
            return self.reading.page(name)
        except OSError as error:
            complain(name, reason_of(error))
        except FormatError as error:
            complain(name, str(error))
        self.failed.append(name)
        return None


def run(form: Form, names: tuple[str, ...], reading: Reading, output: str | None) -> None:
    """Read the files and write them; end with code 1 when one could not be read or written."""
    files = Files(names, reading)
    if output is not None and Path(output).is_dir():
        to_folder(form, files, Path(output))
    else:
        to_one_place(form, files, output)
    if files.failed:
        sys.exit(FAILED)


def to_folder(form: Form, files: Files, folder: Path) -> None:
    """Write each file to one of its own."""
    paths = names_in(folder, files.names, form.suffix)
    for path in paths.values():
        refuse_inputs_as_output(files.names, path)
    for name, path in paths.items():
        page = files.page(name)
        if page is not None and not to_file(path, form.write([Named(readable(name), page)], False)):
            files.failed.append(name)


def to_one_place(form: Form, files: Files, output: str | None) -> None:
    """Write all files to one, or to standard output; when none of them can be read, nothing is written."""
    to_standard = output is None or output == STANDARD
    path = Path(output or STANDARD)
    if not to_standard:
        if (output or "").endswith(("/", os.sep)):
            msg = f"there is no folder {output}"
            raise click.UsageError(msg)
        refuse_inputs_as_output(files.names, path)
    pages = files.pages()
    first = next(pages, None)
    if first is None:
        return
    pieces = form.write(chain([first], pages), len(files.names) > 1)
    if to_standard:
        to_standard_output(pieces)
    elif not to_file(path, pieces):
        files.failed.append(str(path))
