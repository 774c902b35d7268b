"""HTML as it is found, as a tree: read by lxml, which reads what browsers read; nothing is fetched or run."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Final

from newsparse.errors import FormatError
from newsparse.readers.decoding import AUTO, decode, known_encoding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from lxml.etree import _Element

NEEDED: Final = "reading HTML needs lxml, which is not installed: pip install 'newsparse[html]'"
CHARSET: Final = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([A-Za-z0-9._-]{1,40})""", re.IGNORECASE
)
CLOSED: Final = re.compile(rb"</(?:html|body)[ \t\r\n]{0,20}>", re.IGNORECASE)
"""The parser takes nothing behind the end of the page; e-papers say there what the page is, and browsers read on."""
ELEMENT: Final = re.compile(rb"<[A-Za-z]")
TAGS: Final = re.compile(rb"<(/?)(h[1-6]|p|div|table|td|ul|body)(?=[ \t\r\n/>])[^<>]{0,500}>", re.IGNORECASE)
HEAD: Final = 4096
"""Within so many bytes a page says what it is written in; browsers look at a quarter of them."""
DEEPEST: Final = 250
"""The parser leaves out what is nested deeper than some 255 elements."""
BEGUN: Final = b"<html>"
"""Comments before the page begins would stand outside of it."""
MARK: Final = b"\xef\xbb\xbf"


def html_of(data: bytes | str, what: str) -> _Element:
    """Return the root of an HTML page; ``what`` is the format, for messages.

    Raises ``FormatError`` for what is no text, has no element, or is nested too deep, and where lxml is missing.

    >>> text_in(html_of("<p>咸宁</html><p>日报", "a page"))
    '咸宁日报'
    """
    html = parser_module()
    text = data if isinstance(data, str) else decoded(data)
    try:
        # The mark of UTF-8 and a parser told so: what the page says of its encoding is no longer so.
        raw = text.replace("\0", "\ufffd").encode("utf-8")
    except UnicodeEncodeError as error:
        msg = f"this is not {what}: character {error.start} is half a character (a lone surrogate)"
        raise FormatError(msg) from error
    if not ELEMENT.search(raw):
        msg = f"line 1, column 1: this is not {what}: there is no HTML element in it"
        raise FormatError(msg)
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True)
    try:
        root: _Element | None = html.document_fromstring(BEGUN + mended(raw.removeprefix(MARK)), parser=parser)
    except (html.etree.LxmlError, ValueError, AssertionError) as error:
        msg = f"line 1, column 1: this is not {what}: it cannot be read as HTML ({error})"
        raise FormatError(msg) from error
    if root is None:
        msg = f"line 1, column 1: this is not {what}: there is no HTML element in it"
        raise FormatError(msg)
    deep = too_deep(root)
    if deep is not None:
        msg = f"line {deep.sourceline}: <{deep.tag}>: elements are nested {DEEPEST} deep; no page is"
        raise FormatError(msg)
    return root


def mended(raw: bytes) -> bytes:
    """Return a page with what browsers read otherwise than the parser does.

    They read on behind the end of the page, and a ``p`` in a heading does not end the heading: 人民日报 sets the lines
    of a deck so.

    >>> mended(b"<h2><p>a</p><p>b</p></h2><p>c</p></html>")
    b'<h2><br>a<br><br>b<br></h2><p>c</p>'
    """
    heading = False

    def mend(match: re.Match[bytes]) -> bytes:
        nonlocal heading
        name = match[2].lower()
        if name == b"p":
            return b"<br>" if heading else match[0]
        heading = name.startswith(b"h") and not match[1]
        return match[0]

    return TAGS.sub(mend, CLOSED.sub(b"", raw))


def parser_module() -> ModuleType:
    """Return the parser; raise ``FormatError`` where it is not installed."""
    try:
        return import_module("lxml.html")
    except ModuleNotFoundError as error:
        raise FormatError(NEEDED) from error


def decoded(data: bytes) -> str:
    """Return the text of the page: UTF-8 where it is that, else in the encoding that the page names."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        match = CHARSET.search(data[:HEAD])
        name = match[1].decode("ascii") if match else AUTO
        return decode(data, name if match and known_encoding(name) and name.lower() != "utf-8" else AUTO)
    return decode(data)


def too_deep(root: _Element) -> _Element | None:
    """Return the first element that is nested deeper than pages are."""
    waiting = [(root, 1)]
    while waiting:
        element, depth = waiting.pop()
        if depth == DEEPEST:
            return element
        waiting += [(child, depth + 1) for child in element.iterchildren("*")]
    return None


def classes(element: _Element) -> list[str]:
    """Return the classes of an element; comments have none."""
    return (element.get("class") or "").split()


def named(element: _Element) -> str:
    """Return the name of an element in lower case; comments have none."""
    tag: object = element.tag
    return tag.lower() if isinstance(tag, str) else ""


def text_in(element: _Element) -> str:
    """Return the text of an element and all within, as it stands in the file; comments are no text."""
    parts: list[str] = []
    waiting: list[_Element | str] = [element]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            parts.append(item)
        elif named(item):
            for child in reversed(item):
                waiting += [child.tail or "", child]
            waiting.append(item.text or "")
    return "".join(parts)


def comments(root: _Element) -> Iterator[_Element]:
    """Yield the comments of a page."""
    return (element for element in root.iter() if not named(element))
