"""Whole issues: the pages of one day, their articles joined over the page turns."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve

from newsparse.issues.alone import doubts_of, onward_of
from newsparse.issues.links import linked
from newsparse.issues.numbers import numbers_of
from newsparse.issues.stories import stories_of
from newsparse.issues.types import Issue, IssueDoubt, NumberedPage
from newsparse.pages.blocks import Sheet
from newsparse.pages.parse import require_source, skeleton, with_findings
from newsparse.pages.types import DoubtKind, Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

T = TypeVar("T")


def stitch(
    pages: Iterable[Page],
    *,
    numbers: Iterable[str | int | None] | None = None,
    names: Iterable[str | None] | None = None,
) -> Issue:
    r"""Return the issue that pages are, the halves of articles that turn the page joined.

    下转第六版 is joined to the 上接第一版 of page 6: by the pages that the markers name, then by the jump headline, then by
    the sentence that the first half leaves open; a chain may run over several pages. 见第三版 and 未完 join nothing, and
    下转第133页 joins only pages counted in 页. A half that finds no other stays an article of its own, with a doubt that
    says what was missing. Pages of two days are never joined.

    ``numbers`` says which page each is, where that is known (``6``, ``"A06"``, ``"第133页"``); else the number is read in
    the page's header or masthead, else in the names of their files (``names``), and pages without any are numbered in
    the order given. Raises ``TypeError`` for what is no page and ``ValueError`` when there are not as many numbers or
    names as pages; the content of pages raises nothing.

    >>> from newsparse.pages.parse import parse
    >>> one = parse("第01版:要闻\n\n# 水库加固\n\n本报记者 李明\n\n护堤员们正忙着\n\n（下转第六版）\n")
    >>> six = parse("第06版:综合\n\n# 水库加固\n\n（上接第一版）抢修堤防。\n")
    >>> issue = stitch([one, six])
    >>> issue.articles[0].text, [place.page for place in issue.articles[0].places]
    ('护堤员们正忙着抢修堤防。', [0, 1])
    >>> stitch([one]).doubts[0].message
    '（下转第六版） of “水库加固” on page 1: the second half was not found, since page 6 is not among the pages'
    """
    given = tuple(required(pages, "stitch", "pages"))
    values: tuple[object, ...] = given
    for page in values:
        if not isinstance(page, Page):
            msg = f"newsparse.stitch joins pages, as newsparse.parse returns them, and was given {type(page).__name__}."
            raise TypeError(msg)
    found = numbers_of(given, padded(numbers, len(given), "numbers"), padded(names, len(given), "names"))
    joining = linked(given, found)
    onward = onward_of(joining, found)
    issued = next((page.issued for page in given if page.issued is not None), None)
    return Issue(
        issued=issued,
        name=next((page.masthead.name for page in given if page.masthead.name), None),
        pages=tuple(
            NumberedPage(None, page) if number is None else NumberedPage(number.name, page, number.unit)
            for page, number in zip(given, found)
        ),
        articles=stories_of(
            given,
            joining.links,
            onward,
            {half.place: half.targets for half in joining.waiting()[1]},
        ),
        links=tuple(joining.links),
        doubts=(*other_days(given, issued), *doubts_of(joining, found, onward)),
    )


def parse_issue(
    sources: Iterable[str | Sheet], *, names: Iterable[str | None] | None = None, issued: date | None = None
) -> Issue:
    r"""Return the issue that texts or sheets are, a page each: parsed, and joined as ``stitch`` does.

    A page that does not print the day of issue has that of the first page that prints one, else ``issued``. ``names``
    are those of the files, from which a page number is taken where none is printed. Raises ``TypeError`` for anything
    but texts and sheets, and ``ValueError`` when there are not as many names as pages.

    >>> issue = parse_issue(["2024年8月6日 星期二\n\n# 水库加固\n\n8月5日，水库加固。\n", "# 油菜丰收\n\n昨日丰收。\n"])
    >>> [page.page.issued.day for page in issue.pages], [page.number for page in issue.pages]
    ([6, 6], ['1', '2'])
    """
    given = [require_source(source, "parse_issue") for source in required(sources, "parse_issue", "texts or sheets")]
    cut = [skeleton(source, issued) for source in given]
    day = next((item.page.issued for item in cut if item.page.masthead.issued is not None), issued)
    pages: list[Page] = []
    for source, item in zip(given, cut):
        whole = item
        if item.page.issued != day and item.page.masthead.issued is None:
            # What a lunar date means rests on the day; without one, only the day is another.
            lunar = item.page.masthead.lunar is not None
            whole = skeleton(source, day) if lunar else evolve(item, page=evolve(item.page, issued=day))
        pages.append(with_findings(source if isinstance(source, str) else source.text, whole))
    numbers = [source.number if isinstance(source, Sheet) else None for source in given]
    return stitch(pages, numbers=numbers, names=names)


def required(values: Iterable[T], call: str, what: str) -> Iterable[T]:
    """Return what can be gone through; raise ``TypeError`` for one text, sheet or page in the place of several."""
    given: object = values
    if isinstance(given, (str, bytes, Sheet, Page)) or not hasattr(given, "__iter__"):
        msg = f"newsparse.{call} takes a list of {what}, one for each page, and was given {type(given).__name__}."
        raise TypeError(msg)
    return values


def padded(values: Iterable[T | None] | None, length: int, what: str) -> tuple[T | None, ...]:
    """Return as many values as there are pages; raise ``ValueError`` for another number of them."""
    given: tuple[T | None, ...] = (None,) * length if values is None else tuple(required(values, "stitch", what))
    if len(given) != length:
        msg = f"{what}: {len(given)} were given for {length} pages."
        raise ValueError(msg)
    for value in given:
        if value is not None and not isinstance(value, (str, int)):
            msg = f"{what}: expected a text, a number or None, and was given {type(value).__name__}."
            raise TypeError(msg)
    return given


def other_days(pages: Sequence[Page], issued: date | None) -> list[IssueDoubt]:
    """Return a doubt for each page that prints another day of issue than the first one."""
    return [
        IssueDoubt(DoubtKind.ISSUED, f"this page is of {page.issued}, and the issue of {issued}", at)
        for at, page in enumerate(pages)
        if page.issued is not None and page.issued != issued
    ]
