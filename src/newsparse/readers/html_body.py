"""Where on an HTML page is the article? At the marks that e-papers set, or where the most sentences stand together."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.readers.html_flow import BLOCKS, of_the_site, rank_of
from newsparse.readers.html_tree import classes, comments, named, text_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

MARKS: Final = ("enpcontent", "/enpcontent")
"""The comments around the text on pages that 方正 Founder makes."""
NAMES: Final = ("ozoom", "articleContent", "articlecontent", "contenttext")
"""The ids of the text in 人民日报 and in Founder pages of many papers."""
SENTENCE: Final = re.compile("[。！？；，、!?;,]")
LEAST: Final = 10
"""Fewer characters are no paragraph."""
HEADINGS: Final = ("h1", "h2")


@frozen
class Body:
    """The text of an article: the element that holds it, or the marks it stands between, where ``marks`` is set."""

    element: _Element
    marks: tuple[str, str] | None = None


def bodies(root: _Element) -> Iterator[Body]:
    """Yield where the text of the article may be, the likeliest first; nothing on a page without sentences."""
    for comment in comments(root):
        if (comment.text or "").strip() == MARKS[0]:
            yield Body(comment, MARKS)
            break
    for element in root.iter("founder-content"):
        if text_in(element).strip():
            yield Body(element)
    for element in root.iter("*"):
        if element.get("id") in NAMES and text_in(element).strip():
            yield Body(element)
    densest = densest_in(root)
    if densest is not None:
        yield Body(densest)


def densest_in(root: _Element) -> _Element | None:
    """Return the element that holds the most running text as its paragraphs.

    A paragraph counts for the element around it, and half for the one around that. It must have a comma or a stop,
    and less than half of it may be links: teasers and lists of links have neither.
    """
    own: dict[_Element, list[str]] = {}
    linked: dict[_Element, int] = {}
    waiting: list[tuple[_Element, _Element, bool]] = [(root, root, False)]
    order: list[_Element] = []
    while waiting:
        element, block, link = waiting.pop()
        if named(element) and not of_the_site(element):
            inner = element if named(element) in BLOCKS else block
            if inner is element:
                order.append(element)
            inner_link = link or named(element) == "a"
            note(own, linked, inner, element.text, link=inner_link)
            waiting += [(child, inner, inner_link) for child in reversed(element)]
        if element is not root:
            note(own, linked, block, element.tail, link=link)
    scores: dict[_Element, float] = {}
    for element in order:
        text = "".join(own.get(element, ()))
        weight = len(text) - 2 * linked.get(element, 0)
        if weight < LEAST or not SENTENCE.search(text) or rank_of(element):
            continue
        around = element.getparent() if named(element) == "p" else element
        for share in (1.0, 0.5):
            if around is not None:
                scores[around] = scores.get(around, 0.0) + share * weight
                around = around.getparent()
    return max(scores, key=lambda element: scores[element]) if scores else None


def note(
    own: dict[_Element, list[str]], linked: dict[_Element, int], block: _Element, text: str | None, *, link: bool
) -> None:
    """Count text for the block that it stands in."""
    bare = text.strip() if text else ""
    if bare:
        own.setdefault(block, []).append(bare)
        if link:
            linked[block] = linked.get(block, 0) + len(bare)


def find_heading(root: _Element, body: _Element) -> _Element | None:
    """Return the element in which the heading of the article begins, ``None`` where none stands before the text.

    It is the first heading in what is called the article, or of the classes of old Founder pages; else the last ``h1``
    before the text, else the last ``h2``.
    """
    called: _Element | None = None
    by_name: dict[str, _Element] = {}
    hidden: set[_Element] = set()
    inside: set[_Element] = set()
    for element in root.iter():
        if element is body:
            break
        if not named(element):
            continue
        around = element.getparent()
        if around in hidden or of_the_site(element):
            hidden.add(element)
            continue
        if around in inside or "article" in classes(element) or element.get("id") == "article":
            inside.add(element)
        rank = rank_of(element)
        if rank is None or not text_in(element).strip():
            continue
        if called is None and (element in inside or not named(element).startswith("h")):
            called = element
        by_name[named(element)] = element
    return called if called is not None else next((by_name[name] for name in HEADINGS if name in by_name), None)
