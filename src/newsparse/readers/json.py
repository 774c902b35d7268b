"""A page read back from the JSON that was written of it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from newsparse.errors import FormatError, require_text
from newsparse.pages.types import Page
from newsparse.writers.json import SCHEMA, Placed, page_keys
from newsparse.writers.shapes import TEXT, fault, read_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT: Final = "$"
VERSION: Final = re.compile(r"newsparse/([0-9]+)(?:\.[0-9]+)?")
MARKS: Final = "continuations"
DATES: Final = "dates"
FACTS: Final = "facts"
LISTED: Final = (MARKS, DATES, FACTS)


def from_json(text: str) -> Page:
    """Return the page that ``to_json`` wrote; keys that this version does not know are passed over.

    Raises ``FormatError`` for all else that is not such a page; the message names the place and what was expected.

    >>> from newsparse.writers.json import to_json
    >>> from_json(to_json(Page(furniture=("掌上咸宁",)))).furniture
    ('掌上咸宁',)
    >>> from_json('{"schema": "newsparse/1", "issued": "yesterday"}')
    Traceback (most recent call last):
    newsparse.errors.FormatError: $.issued: expected a date as YYYY-MM-DD, found "yesterday"
    """
    return page_from_plain(loaded(require_text(text, "from_json")))


def loaded(text: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return what a JSON text holds; only what the standard calls JSON is read, so no NaN."""

    def refuse(name: str) -> None:
        raise fault(ROOT, "JSON", name)

    try:
        return json.loads(text, parse_constant=refuse)
    except json.JSONDecodeError as error:
        msg = f"$: this is not JSON: {error.msg} at line {error.lineno}, column {error.colno}"
        raise FormatError(msg) from error
    except RecursionError as error:
        msg = "$: this JSON is nested too deep for a page"
        raise FormatError(msg) from error
    except FormatError:
        raise
    except ValueError as error:
        # A number of more digits than Python reads.
        msg = f"$: this JSON cannot be read: {error}"
        raise FormatError(msg) from error


def page_from_plain(plain: Any, path: str = ROOT) -> Page:  # noqa: ANN401 - whatever JSON holds
    """Return the page that plain dicts, lists and strings describe; ``path`` is where they stand in the JSON.

    >>> page_from_plain({"schema": "newsparse/2"})
    Traceback (most recent call last):
    newsparse.errors.FormatError: $.schema: expected "newsparse/1", found "newsparse/2"
    """
    version = read_key(plain, "schema", TEXT, path)
    match = VERSION.fullmatch(version)
    if match is None or f"newsparse/{match[1]}" != SCHEMA:
        where = f"{path}.schema"
        raise fault(where, f'"{SCHEMA}"', version)
    parts: dict[str, Any] = {}
    for key in page_keys(()):
        # Facts refer to the dates, and are read with them in hand.
        if key.name not in ("schema", FACTS):
            parts[key.name] = read_key(plain, key.name, key.shape, path)
    with_dates = page_keys([item.value for item in parts[DATES]])
    parts[FACTS] = next(read_key(plain, key.name, key.shape, path) for key in with_dates if key.name == FACTS)
    listed: dict[str, tuple[Placed, ...]] = {name: parts.pop(name) for name in LISTED}
    return with_listed(Page(**parts), listed, path)


def with_listed(page: Page, listed: Mapping[str, Sequence[Placed]], path: str) -> Page:
    """Return the page with its lists, and each article with what names it."""
    owned: list[dict[str, list[Any]]] = [{name: [] for name in listed} for _ in page.articles]
    for name, items in listed.items():
        for index, item in enumerate(items):
            if item.article is None:
                continue
            if item.article >= len(owned):
                where = f"{path}.{name}[{index}].article"
                raise fault(where, f"the index of one of the {len(owned)} articles", item.article)
            owned[item.article][name].append(item.value)
    articles = tuple(
        evolve(article, continuations=tuple(own[MARKS]), dates=tuple(own[DATES]), facts=tuple(own[FACTS]))
        for article, own in zip(page.articles, owned)
    )
    marks, dates, facts = (tuple(item.value for item in listed[name]) for name in LISTED)
    return evolve(page, articles=articles, continuations=marks, dates=dates, facts=facts)
