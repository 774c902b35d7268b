"""Whole issues: the pages of one day, their articles joined over the page turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.issues.links import linked
from newsparse.issues.numbers import numbers_of
from newsparse.issues.stories import stories_of
from newsparse.issues.types import Issue, NumberedPage
from newsparse.pages.blocks import Sheet
from newsparse.pages.parse import parse
from newsparse.pages.types import Page

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


def stitch(
    pages: Iterable[Page], *, numbers: Iterable[str | None] | None = None, names: Iterable[str | None] | None = None
) -> Issue:
    r"""Return the issue that pages are, the halves of articles that turn the page joined.

    下转第六版 is joined to the 上接第一版 of page 6: by the pages that the markers name, then by the jump headline, then by
    the sentence that the first half leaves open; a chain may run over several pages. 见第三版 and 未完 join nothing, and
    下转第133页 joins only pages counted in 页. A half that finds no other stays a story of its own, with a doubt that says
    what was missing.

    ``numbers`` says which page each is, where that is known; else the number is read in the page's header or masthead,
    else in the names of their files (``names``), and pages without any are numbered in the order given. Raises
    ``TypeError`` for what is no page; the content of pages raises nothing.

    >>> one = parse("第01版:要闻\n\n# 水库加固\n\n本报记者 李明\n\n护堤员们正忙着\n\n（下转第六版）\n")
    >>> six = parse("第06版:综合\n\n# 水库加固\n\n（上接第一版）抢修堤防。\n")
    >>> issue = stitch([one, six])
    >>> issue.stories[0].text, [place.page for place in issue.stories[0].places]
    ('护堤员们正忙着抢修堤防。', [0, 1])
    """
    given = tuple(pages)
    values: tuple[object, ...] = given
    for page in values:
        if not isinstance(page, Page):
            msg = f"newsparse.stitch joins pages, as newsparse.parse returns them, and was given {type(page).__name__}."
            raise TypeError(msg)
    told = padded(numbers, len(given), "numbers")
    found = numbers_of(given, told, padded(names, len(given), "names"))
    links, doubts = linked(given, found)
    return Issue(
        issued=next((page.issued for page in given if page.issued is not None), None),
        pages=tuple(
            NumberedPage(None, page) if number is None else NumberedPage(number.name, page, number.unit)
            for page, number in zip(given, found)
        ),
        stories=stories_of(given, links),
        links=tuple(links),
        doubts=tuple(doubts),
    )


def parse_issue(
    sources: Iterable[str | Sheet], *, names: Iterable[str | None] | None = None, issued: date | None = None
) -> Issue:
    r"""Return the issue that texts or sheets are, a page each: parsed, and joined as ``stitch`` does.

    A page that does not print the day of issue takes ``issued``, or the day that the first page that prints one has.
    ``names`` are those of the files, from which a page number is taken where none is printed.

    >>> issue = parse_issue(["2024年8月6日 星期二\n\n# 水库加固\n\n8月5日，水库加固。\n", "# 油菜丰收\n\n昨日丰收。\n"])
    >>> [page.page.issued.day for page in issue.pages], [page.number for page in issue.pages]
    ([6, 6], ['1', '2'])
    """
    given = tuple(sources)
    pages: list[Page] = []
    day = issued
    for source in given:
        pages.append(parse(source, issued=day))
        day = day or pages[-1].issued
    if day is not None:
        # Only what stands before the first page that prints a day has been read without one.
        pages = [page if page.issued is not None else parse(source, issued=day) for page, source in zip(pages, given)]
    numbers = [source.number if isinstance(source, Sheet) else None for source in given]
    return stitch(pages, numbers=numbers, names=names)


def padded(values: Iterable[str | None] | None, length: int, what: str) -> tuple[str | None, ...]:
    """Return as many values as there are pages; raise ``ValueError`` for another number of them."""
    given = (None,) * length if values is None else tuple(values)
    if len(given) != length:
        msg = f"{what}: {len(given)} were given for {length} pages."
        raise ValueError(msg)
    return given
