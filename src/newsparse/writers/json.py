"""A page as JSON."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from attrs import frozen

from newsparse.pages.types import Page
from newsparse.writers.shapes import ARTICLE_KEY, DATE, TEXT, Key, Shape, many, optional, read_key
from newsparse.writers.shapes_of_findings import CONTINUATION, DATE_MENTION, fact
from newsparse.writers.shapes_of_pages import ARTICLE, DOUBT, ELEMENT, MASTHEAD

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsparse.dates.types import DateMention
    from newsparse.text.spans import Span

SCHEMA: Final = "newsparse/1"
"""The version of the format. The number grows when a reader of the old format would fail or be misled."""

SURROGATE: Final = re.compile(r"(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff]")
"""Half of a pair, which UTF-8 cannot hold. The second half right behind a first half is left as it is: with both
escaped, a reader of JSON would take the two for one character, and the spans behind them would be off by one."""


class HasSpans(Protocol):
    """What can be listed with its article."""

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where it stands in the source."""


T = TypeVar("T", bound=HasSpans)


@frozen
class Placed:
    """A date, fact or marker, and the index of the article it belongs to."""

    value: Any
    article: int | None


def to_json(page: Page, *, indent: int | None = 1) -> str:
    """Return a page as JSON, which ``from_json`` reads back to an equal page.

    ``indent`` is that of ``json.dumps``; ``None`` puts all on one line. Raises ``TypeError`` for what is no page.

    >>> from newsparse.pages.types import Page
    >>> print(to_json(Page(furniture=("掌上咸宁",)), indent=None)[:42])
    {"schema": "newsparse/1", "issued": null,
    """
    return dumps(page_to_plain(require_page(page)), indent)


def require_page(value: object) -> Page:
    """Return ``value`` when it is a ``Page``; otherwise raise a ``TypeError`` that says what was given."""
    if isinstance(value, Page):
        return value
    msg = f"newsparse.to_json writes a Page, and was given {type(value).__name__}."
    if type(value).__name__ == "Issue":
        msg += " newsparse.issue_to_json writes an Issue."
    raise TypeError(msg)


def dumps(plain: Any, indent: int | None = None) -> str:  # noqa: ANN401
    """Return JSON that UTF-8 can hold, with Chinese as it is."""
    return SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", json.dumps(plain, ensure_ascii=False, indent=indent))


def page_to_plain(page: Page) -> dict[str, Any]:
    """Return a page as dicts, lists, strings and numbers, ready for any writer of JSON.

    Raises ``ValueError`` when an article holds a date, fact or marker that the page's own list does not hold.

    >>> from newsparse.pages.types import Page
    >>> page_to_plain(Page())["masthead"]["name"] is None
    True
    """
    articles = page.articles
    values: dict[str, Any] = {
        "schema": SCHEMA,
        "continuations": placed(page.continuations, [article.continuations for article in articles], "continuations"),
        "dates": placed(page.dates, [article.dates for article in articles], "dates"),
        "facts": placed(page.facts, [article.facts for article in articles], "facts"),
    }
    return {
        key.name: key.shape.write(values[key.name] if key.name in values else getattr(page, key.name))
        for key in page_keys(page.dates)
    }


def placed(listed: Sequence[T], owned: Sequence[Sequence[T]], name: str) -> list[Placed]:
    """Return the values of the page, each with its article.

    The values of an article stand in the page's list in the article's order. Two articles can hold equal values; each
    keeps its own object, so identity is asked before equality.
    """
    waiting = [list(reversed(values)) for values in owned]
    owner = {id(value): index for index, values in enumerate(owned) for value in values}
    equal: dict[T, list[int]] = {}
    for index, values in enumerate(owned):
        for value in values:
            equal.setdefault(value, []).append(index)
    result = []
    for value in listed:
        candidates = [owner[id(value)]] if id(value) in owner else []
        candidates += equal.get(value, [])
        article = next((index for index in candidates if waiting[index] and waiting[index][-1] == value), None)
        if article is not None:
            waiting[article].pop()
        result.append(Placed(value, article))
    for index, values in enumerate(waiting):
        if values:
            msg = (
                f"articles[{index}].{name} holds {values[-1]!r}, which page.{name} does not hold in that order: "
                "a page lists whatever its articles hold"
            )
            raise ValueError(msg)
    return result


def beside_article(shape: Shape[Any]) -> Shape[Placed]:
    """Return the shape of a value that names its article."""
    name = shape.schema["$ref"].rpartition("/")[2]
    own = shape.definitions[name]
    article = {ARTICLE_KEY.name: {**ARTICLE_KEY.shape.schema, "description": ARTICLE_KEY.about}}
    keyed = {
        **own,
        "required": [*own["required"], ARTICLE_KEY.name],
        "properties": {**own["properties"], **article},
    }
    listed = f"listed_{name}"
    return Shape(
        lambda item: {**shape.write(item.value), ARTICLE_KEY.name: item.article},
        lambda plain, path: Placed(shape.read(plain, path), read_key(plain, ARTICLE_KEY.name, ARTICLE_KEY.shape, path)),
        {"$ref": f"#/$defs/{listed}"},
        {**shape.definitions, listed: keyed},
    )


def page_keys(dates: Sequence[DateMention]) -> tuple[Key, ...]:
    """Return the keys of a page in their order; ``dates`` are those of the page, which facts refer to."""
    return (
        Key("schema", TEXT, f"the version of this format, {SCHEMA}"),
        Key("issued", optional(DATE), "the day of issue, printed or given"),
        Key("masthead", MASTHEAD, "the head of the page"),
        Key("articles", many(ARTICLE), "the articles in reading order"),
        Key("furniture", many(TEXT), "page header, colophon, words beside a QR code"),
        Key("continuations", many(beside_article(CONTINUATION)), "all continuation markers, in order of position"),
        Key("dates", many(beside_article(DATE_MENTION)), "all dates, in order of position"),
        Key("facts", many(beside_article(fact(dates))), "all facts, in order of position"),
        Key("elements", many(ELEMENT), "the partition of the page, in reading order"),
        Key("doubts", many(DOUBT), "what a reader should look at"),
    )


def article_rows(page: Page) -> Iterator[dict[str, Any]]:
    """Yield each article by itself, as plain values with the day of issue, the masthead, and its own lists.

    The period of a fact is an index into the dates of the same row, or a date whole.

    >>> from newsparse.pages.types import Article, Page
    >>> [row["headline"] for row in article_rows(Page(articles=(Article(headline="香城天蓝"),)))]
    ['香城天蓝']
    """
    head = {"schema": SCHEMA, "issued": optional(DATE).write(page.issued), "masthead": MASTHEAD.write(page.masthead)}
    for index, article in enumerate(page.articles):
        shape = fact(article.dates)
        yield {
            **head,
            "article": index,
            **ARTICLE.write(article),
            "continuations": [CONTINUATION.write(mark) for mark in article.continuations],
            "dates": [DATE_MENTION.write(mention) for mention in article.dates],
            "facts": [shape.write(value) for value in article.facts],
        }
