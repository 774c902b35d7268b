"""The pages of e-papers that show a whole printed page: the titles of its articles, each with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsparse.pages.blocks import Block, Box, Hint
from newsparse.readers.html_flow import BUTTONS, tidy
from newsparse.readers.html_tree import text_in
from newsparse.readers.places import around
from newsparse.readers.xml_tree import number_in
from newsparse.readers.xml_words import scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

CONTENT: Final = re.compile(r"(?:content_|nw\.)[A-Za-z0-9_.-]{1,80}")
"""What the file of an article is called: of Founder and of 人民日报 from 2025, and of 人民日报 before."""
PAGE: Final = re.compile(r"第? ?[A-Z]?[0-9]{1,3} ?版 ?[:：] ?\S{1,20}")
DAY: Final = re.compile(r".{0,20}[12][0-9]{3} ?年 ?[01]?[0-9] ?月 ?[0-3]?[0-9] ?日.{0,20}")
SHORT: Final = ("td", "div", "span", "p", "h1", "h2", "h3", "strong")
FEW: Final = 3
LONGEST: Final = 60
PLACE: Final = re.compile(r"mp([0-9]{1,20})")
ITEM: Final = re.compile(r"content_([0-9]{1,20})")


def titles_of(root: _Element) -> list[Block]:
    """Return the titles of the articles that a page leads to, with their places on the picture of the page.

    The name of a block is the file of its article.
    """
    places = areas(root)
    numbered = {item[1]: name for name in places if (item := ITEM.match(name))}
    blocks: dict[str, Block] = {}
    for element in root.iter("a", "div"):
        target = file_of(element.get("href", ""))
        number = PLACE.fullmatch(element.get("id", ""))
        if number is not None:
            target = numbered.get(number[1], number[0])
        text = tidy(text_in(element)) if target else ""
        if not text or BUTTONS.fullmatch(text[:80]):
            continue
        block = Block(text=text, hint=Hint.TITLE, level=1, box=places.get(target), name=target)
        if target not in blocks:
            blocks[target] = block
    return list(blocks.values())


def lines_of_issue(root: _Element) -> list[Block]:
    """Return the lines that name the page and the day, as ``第A01版：头版``."""
    found: dict[str, str] = {}
    for element in root.iter(*SHORT):
        if len(element) > FEW or element.getparent() is None:
            continue
        text = tidy(text_in(element))
        for name, pattern in (("page", PAGE), ("day", DAY)):
            if len(text) <= LONGEST and pattern.fullmatch(text):
                found.setdefault(name, text)
    return [Block(text=text, hint=Hint.HEADER) for text in found.values()]


def file_of(address: str) -> str:
    """Return the file of an article that an address leads to, nothing for other addresses.

    >>> file_of("../../content_401862.htm?div=-1"), file_of("node_2.htm")
    ('content_401862.htm', '')
    """
    match = CONTENT.match(address.split("?", maxsplit=1)[0].rpartition("/")[2])
    return match[0] if match else ""


def areas(root: _Element) -> dict[str, Box | None]:
    """Return where the articles stand on the picture of the page, by their files."""
    dots: dict[str, Box | None] = {}
    for area in root.iter("area"):
        target = file_of(area.get("href", ""))
        if target:
            dots[target] = around([dots.get(target), outline(area.get("coords", ""))])
    picture = next((image for image in root.iter("img") if image.get("usemap")), None)
    reach = around(dots.values())
    width = size(picture, "width") or (reach.right if reach else None)
    height = size(picture, "height") or (reach.bottom if reach else None)
    return {target: scaled(box, width, height) for target, box in dots.items()}


def size(picture: _Element | None, name: str) -> float | None:
    """Return how wide or high a picture is shown, ``None`` where that is not said in dots."""
    return number_in(picture.get(name, "").removesuffix("px")) if picture is not None else None


def outline(coords: str) -> Box | None:
    """Return the hull of an outline, ``None`` for one that is none: a browser passes over it as well.

    >>> outline("10,20,30,20,30,50"), outline("10,20,")
    (Box(left=10.0, top=20.0, right=30.0, bottom=50.0), None)
    """
    values: Sequence[float | None] = [number_in(value) for value in coords.split(",")[:1000] if value.strip()]
    known = [value for value in values if value is not None]
    if len(known) < 4 or len(known) != len(values) or len(known) % 2:
        return None
    return Box(min(known[::2]), min(known[1::2]), max(known[::2]), max(known[1::2]))
