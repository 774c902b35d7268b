"""Which page is it? The number in its header or masthead, else in the name of its file, else its place in the row."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.lines.furniture import printed_page
from newsparse.numerals import small_int
from newsparse.pages.types import ElementKind
from newsparse.rules import compiled
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsparse.pages.types import Page

OF_THE_PAGE: Final = frozenset({ElementKind.MASTHEAD, ElementKind.FURNITURE})
FIGURES: Final = "0123456789"
FIRST: Final = "1"
LONGEST_NUMERAL: Final = 8
LONGEST_NAME: Final = 200
"""A file name is no longer than 255 bytes."""

DAY: Final = compiled(r"(?<![0-9])(?:19|20)[0-9]{2}([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12][0-9]|3[01])")
NAMED: Final = (
    compiled(r"(?P<n>[A-Za-z]?[0-9]{1,3}|[〇零一二三四五六七八九十]{1,4})(?P<unit>[版页])"),
    compiled(r"(?i)(?:^|[^a-z])(?:p|pg|page)[ _.\-]{0,2}(?P<n>[0-9]{1,3})(?![0-9])"),
    compiled(r"(?:^|[^A-Za-z0-9])(?P<n>[A-Za-z][0-9]{1,2})(?=$|[^A-Za-z0-9])"),
    compiled(r"(?:^|[ _.\-]|\p{Han})(?P<n>[0-9]{1,3})$"),
)
"""第六版, A06版; p1, page-06; A06; 06, 咸宁日报_06, and what is left of 2024080606 without its day."""


class Number(NamedTuple):
    """The number of a page as markers name it, the unit it is counted in, and whether anything but its place says so."""

    name: str
    unit: str = "版"
    sure: bool = True

    @property
    def rank(self) -> tuple[str, int, str]:
        """The key that puts pages in the order of print: section after section, 2 before 10."""
        letters = self.name.rstrip(FIGURES)
        return letters, len(self.name), self.name


def plain(name: str) -> str:
    """Return a page name as it is compared: large letters, no P for page, no zeros in front, figures for Chinese numerals.

    >>> plain("A06"), plain("06"), plain("六"), plain("b 3"), plain("P.8")
    ('A6', '6', '6', 'B3', '8')
    """
    folded = fold(name).replace(" ", "").upper()
    letters = folded.rstrip(FIGURES)
    if folded == letters:
        number = small_int(folded) if len(folded) <= LONGEST_NUMERAL else None
        return folded if number is None else str(number)
    return f"{'' if letters in {'P', 'P.'} else letters}{folded[len(letters) :].lstrip('0') or '0'}"


def header_number(text: str) -> Number | None:
    """Return the number that a folded line prints, where it is a page header, or ``None``.

    >>> header_number("第02版:要闻"), header_number("要闻 04"), header_number("今日8版")
    (Number(name='2', unit='版', sure=True), Number(name='4', unit='版', sure=True), None)
    """
    found = printed_page(text)
    return None if found is None else Number(plain(found.name), found.unit)


def headers_of(page: Page) -> Iterator[Number]:
    """Yield the numbers that the head of a page prints, then those at its foot."""
    aside = [at for at, element in enumerate(page.elements) if element.article is not None]
    first = aside[0] if aside else len(page.elements)
    last = aside[-1] if aside else len(page.elements)
    for elements in (page.elements[:first], page.elements[last:]):
        for element in elements:
            number = header_number(fold(element.text)) if element.kind in OF_THE_PAGE else None
            if number is not None:
                yield number


def printed_number(page: Page) -> Number | None:
    """Return the number that a page prints in its header; a front page without one is the first.

    What the law asks of a paper stands on its front page alone. Its head may announce other pages (体育 8版), so only the
    number of a first page is believed there.
    """
    head = page.masthead
    numbers = list(headers_of(page))
    if any(value is not None for value in (head.cn_number, head.postal_code, head.page_count)):
        return next((number for number in numbers if number.name.lstrip("ABCDEFGH") == FIRST), Number(FIRST))
    if numbers:
        return numbers[0]
    return Number(FIRST) if head.name and head.issue_number is not None else None


def named_number(name: str) -> Number | None:
    """Return the number that the name of a file gives a page, or ``None``; a day in it is no number.

    >>> [named_number(name).name for name in ("2024/p06.md", "2024080602.txt", "第六版.txt", "xx-A06.md", "20240806_1-03")]
    ['6', '2', '6', 'A6', '3']
    >>> named_number("2024-08-06.md") is None
    True
    """
    stem = DAY.sub(" ", fold(PurePath(name).stem[-LONGEST_NAME:]))
    for form in NAMED:
        match = form.search(stem)
        if match is not None:
            return Number(plain(match["n"]), match["unit"] if "unit" in form.groupindex else "版")
    return None


def told_number(text: str) -> Number:
    """Return the number of a page as a user gives it.

    >>> told_number("A06"), told_number("第133页")
    (Number(name='A6', unit='版', sure=True), Number(name='133', unit='页', sure=True))
    """
    folded = fold(text).strip()
    unit = "页" if folded.endswith("页") else "版"
    return Number(plain(folded.removesuffix(unit).removeprefix("第")), unit)


def numbers_of(
    pages: Sequence[Page], given: Sequence[str | int | None], names: Sequence[str | None]
) -> list[Number | None]:
    """Return the number of each page: as given, as printed, or by its file's name.

    A page without any takes its place in the row, unless the number of another page is not its place.
    """
    found: list[Number | None] = []
    for page, number, name in zip(pages, given, names):
        if number is not None:
            found.append(told_number(str(number)))
        else:
            found.append(printed_number(page) or (named_number(name) if name else None))
    in_a_row = all(number is None or number.name == str(at) for at, number in enumerate(found, start=1))
    if not in_a_row:
        return found
    return [number or Number(str(at), sure=False) for at, number in enumerate(found, start=1)]
