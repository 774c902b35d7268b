"""Which page is it? The number in its header or masthead, else in the name of its file, else its place in the row."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.numerals import small_int
from newsparse.pages.types import ElementKind
from newsparse.rules import compiled
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.types import Page

HAN: Final = "[〇零一二三四五六七八九十百]{1,4}"
PRINTED: Final = compiled(
    rf"(?<![今日共出对开张本每][日出]?)(?:第 ?)?(?P<n>[A-Za-z]{{1,2}} ?[0-9]{{1,3}}|[0-9]{{1,3}}|{HAN}) ?(?P<unit>[版页])(?!面|本|次|权)"
    r"|^(?P<code>[A-Z]{1,2} ?[0-9]{1,3}|[0-9]{2})(?=$|[ :|/·]{1,3}\p{Han})"
)
"""第02版:要闻, A26 中国新闻, 06 要闻, 第133页; 今日8版 says how many pages there are."""
NAMED: Final = compiled(
    rf"第 ?(?P<han>{HAN}|[0-9]{{1,3}}) ?(?P<unit>[版页])|(?:^|[^A-Za-z])(?:p|pg|page|版)[ _.-]?(?P<p>[0-9]{{1,3}})(?![0-9])"
    r"|(?:^|[^A-Za-z0-9])(?P<letter>[A-Za-z][0-9]{1,2})(?=$|[^A-Za-z0-9])"
    r"|(?:19|20)[0-9]{6}[_-]?(?P<day>[0-9]{2})(?![0-9])|(?:^|[_-])(?P<last>[0-9]{1,2})$",
)
"""p1, page-06, A06, 2024080602, 第六版, 咸宁日报_06."""
OF_THE_PAGE: Final = frozenset({ElementKind.MASTHEAD, ElementKind.FURNITURE})


class Number(NamedTuple):
    """The number of a page as markers name it, and the unit it is counted in."""

    name: str
    unit: str = "版"


def plain(name: str) -> str:
    """Return a page name as it is compared: one letter case, no zeros in front, Chinese numerals as figures.

    >>> plain("A06"), plain("06"), plain("六"), plain("b 3")
    ('A6', '6', '6', 'B3')
    """
    folded = fold(name).replace(" ", "").upper()
    letters = folded.rstrip("0123456789")
    if folded == letters:
        number = small_int(folded)
        return folded if number is None else str(number)
    return f"{letters}{int(folded[len(letters) :])}"


def printed_number(page: Page) -> Number | None:
    """Return the number that the page prints in its header or masthead, or ``None``."""
    for element in page.elements:
        if element.kind in OF_THE_PAGE:
            match = PRINTED.search(fold(element.text))
            if match is not None:
                return Number(plain(match["n"] or match["code"]), match["unit"] or "版")
    return None


def named_number(name: str) -> Number | None:
    """Return the number that the name of a file gives a page, or ``None``.

    >>> named_number("2024/p06.md"), named_number("2024080602.txt"), named_number("第六版.txt"), named_number("notes.md")
    (Number(name='6', unit='版'), Number(name='2', unit='版'), Number(name='6', unit='版'), None)
    """
    match = NAMED.search(fold(PurePath(name).stem))
    if match is None:
        return None
    found = next(value for key, value in match.groupdict().items() if value and key != "unit")
    return Number(plain(found), match["unit"] or "版")


def numbers_of(pages: Sequence[Page], given: Sequence[str | None], names: Sequence[str | None]) -> list[Number | None]:
    """Return the number of each page: as given, as printed, by its masthead (the front page), by its file's name.

    Where no page has any, they are numbered in the order given.
    """
    found: list[Number | None] = []
    for page, number, name in zip(pages, given, names):
        own = Number(plain(number)) if number else printed_number(page)
        if own is None and name:
            own = named_number(name)
        if own is None and page.masthead.issue_number is not None:
            own = Number("1")
        found.append(own)
    if not any(found):
        return [Number(str(index + 1)) for index in range(len(pages))]
    return found
