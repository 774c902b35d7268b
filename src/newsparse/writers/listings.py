"""The dates, facts and markers of a page as lists: records with their article, rows for a spreadsheet, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsparse.writers.json import placed
from newsparse.writers.shapes_of_findings import CONTINUATION, DATE_MENTION, fact
from newsparse.writers.summary import continuation_table, date_table, fact_table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newsparse.pages.types import Page
    from newsparse.writers.json import Placed
    from newsparse.writers.shapes import Shape

PLACE: Final = ("file", "article", "headline")
ENDS: Final = ("offset_start", "offset_end")
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "dates": ("text", "kind", "value", "mod", "start", "end", "time", "calendar", "era", "basis", "doubt", "edtf"),
    "facts": (
        *("indicator", "subject", "value", "upper", "unit", "bound", "kind"),
        *("change.direction", "change.mode", "change.basis", "scope"),
        *("period.text", "period.value", "period.start", "period.end", "text"),
    ),
    "continuations": ("text", "direction", "pages", "unit", "anchor"),
}
"""The columns of a spreadsheet, between the place on the page and the place in the source; a dot leads into a value."""
SHAPES: Final[Mapping[str, Shape[Any]]] = {"dates": DATE_MENTION, "facts": fact(), "continuations": CONTINUATION}


def csv_header(what: str) -> list[str]:
    """Return the names of the columns.

    >>> ",".join(csv_header("continuations"))
    'file,article,headline,text,direction,pages,unit,anchor,offset_start,offset_end,rule'
    """
    return [*PLACE, *(name.replace(".", "_") for name in COLUMNS[what]), *ENDS, "rule"]


def listed(what: str, page: Page) -> list[Placed]:
    """Return the values of a page, each with its article."""
    return placed(getattr(page, what), [getattr(article, what) for article in page.articles], what)


def record_maker(what: str) -> Callable[[str, Page], Iterator[dict[str, Any]]]:
    """Return what makes plain records of a page: file, article, headline, and the keys of the JSON."""

    def records(name: str, page: Page) -> Iterator[dict[str, Any]]:
        for item in listed(what, page):
            headline = None if item.article is None else page.articles[item.article].headline
            yield {
                **dict(zip(PLACE, (name, item.article, headline))),
                **SHAPES[what].write(item.value),
            }

    return records


RECORDS: Final = {what: record_maker(what) for what in COLUMNS}


def row_maker(what: str) -> Callable[[str, Page], Iterator[list[str]]]:
    """Return what makes rows of cells of a page."""

    def rows(name: str, page: Page) -> Iterator[list[str]]:
        for record in RECORDS[what](name, page):
            spans = record["spans"]
            ends = [min(start for start, _ in spans), max(end for _, end in spans)] if spans else [None, None]
            columns = [*PLACE, *COLUMNS[what]]
            yield [cell(value) for value in (*(inside(record, column) for column in columns), *ends, record["rule"])]

    return rows


CSV_ROWS: Final = {what: row_maker(what) for what in COLUMNS}


def inside(record: Mapping[str, Any], column: str) -> Any:  # noqa: ANN401 - a record holds values of every type
    """Return the value of a column; the change and the period of a fact are records themselves, or missing."""
    outer, _, inner = column.partition(".")
    value = record[outer]
    return value[inner] if inner and value is not None else value


def cell(value: object) -> str:
    """Return a value as one cell."""
    if value is None:
        return ""
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)


def lines(rows: list[str]) -> str:
    """Return lines as text."""
    return "".join(f"{row}\n" for row in rows)


TABLES: Final[Mapping[str, Callable[[Page], str]]] = {
    "dates": lambda page: lines(date_table(page.dates)),
    "facts": lambda page: lines(fact_table(page.facts)),
    "continuations": lambda page: lines(continuation_table(page.continuations)),
}
