"""The pages of e-papers, and any web page with an article on it.

Pages that 方正 Founder makes say in a comment what they are (``enpproperty``) and between which marks the text stands;
those of 人民日报 name the element. On any other page the text is where the most sentences stand together.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.errors import FormatError
from newsparse.lines.bylines import read_bylines
from newsparse.lines.furniture import printed_page
from newsparse.pages.blocks import Block, Hint, Sheet
from newsparse.readers.html_body import bodies, find_heading
from newsparse.readers.html_flow import Flow, tidy
from newsparse.readers.html_front import lines_of_issue, titles_of
from newsparse.readers.html_tree import comments, html_of, named, text_in
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from lxml.etree import _Element

PROPERTY: Final = re.compile(
    r"<(?:founder-)?(title|subtitle|introtitle|author|date|papername|pagenum|type)>([^<]{0,500})</", re.IGNORECASE
)
PRINTED_DAY: Final = re.compile(
    r"[12][0-9]{3} ?年 ?[01]?[0-9] ?月 ?[0-3]?[0-9] ?日|[12][0-9]{3}-[01]?[0-9]-[0-3]?[0-9]"
)
SOURCE: Final = re.compile("版|《|来源|來源|发布|發佈|[0-9]:[0-9]")
DAY: Final = re.compile(r"([12][0-9]{3})-([01]?[0-9])-([0-3]?[0-9])")
TITLE_ENDS: Final = re.compile(r"[_|—]|\s-{1,2}\s|--")
"""What parts the title of an article from the name of the site in the title of the window."""
LONGEST_HEADER: Final = 80
PAGE_OF_TITLES: Final = "2"
NOTHING: Final = "there is no text of an article on this page, and no list of articles"


def read_epaper(data: bytes | str) -> tuple[Sheet, ...]:
    """Return the article of a web page, or the titles of a page of an e-paper, as one sheet.

    The line with paper and day comes first, as a header, then the headings in the order of the page, then the text, a
    block for each paragraph; lines parted by ``br`` are lines of one. A page of titles gives them with their places. The
    number is that of the printed page, where one is named. Navigation, links to other pages, scripts and buttons are
    left out. Raises ``FormatError``, which names line and element, for a page without text, and where lxml is missing.
    Forms: 江西日报 2017-10-09 (Founder), 滨海时报 (older Founder), 人民日报 to 2024 and from 2025.

    >>> page = "<div class='article'><h3>引题</h3><h1>主题</h1><div id='ozoom'><p>　　本报讯　市民出行。</p></div></div>"
    >>> [(block.hint.value, block.text) for block in read_epaper(page)[0].blocks]
    [('heading', '引题'), ('title', '主题'), ('text', '本报讯　市民出行。')]
    """
    root = html_of(data, "an HTML page")
    said = properties(root)
    front = titles_of(root) if said.get("type") == PAGE_OF_TITLES else []
    blocks = [] if front else article(root, said)
    if not blocks:
        front = front or titles_of(root)
        if not front:
            body = next(root.iter("body"), root)
            msg = f"line {body.sourceline}: <{named(body)}>: {NOTHING}"
            raise FormatError(msg)
    if front:
        blocks = [*lines_of_issue(root), *front]
    if not any(block.hint is Hint.HEADER and PRINTED_DAY.search(fold(block.text)) for block in blocks):
        blocks = [*headers(root, said), *blocks]
    return (Sheet(tuple(blocks), said.get("pagenum") or printed_number(blocks)),)


def properties(root: _Element) -> dict[str, str]:
    """Return what a Founder page says of itself, in a comment or in elements of its own."""
    found: dict[str, str] = {}
    for comment in comments(root):
        text = comment.text or ""
        for name, value in PROPERTY.findall(text) if "enpproperty" in text else ():
            if tidy(value):
                found.setdefault(name.lower(), tidy(value))
    for element in root.iter("*"):
        if named(element).startswith("founder-"):
            name = named(element).removeprefix("founder-")
            if name != "content" and tidy(text_in(element)):
                found.setdefault(name, tidy(text_in(element)))
    return found


def headers(root: _Element, said: Mapping[str, str]) -> list[Block]:
    """Return the line of the issue as the page says it, else as it stands anywhere on the page."""
    line = line_of_issue(said)
    if line is not None:
        return [Block(text=line, hint=Hint.HEADER)]
    return [block for block in lines_of_issue(root) if "版" in block.text or "星期" in block.text]


def article(root: _Element, said: Mapping[str, str]) -> list[Block]:
    """Return the headings and the text of an article; nothing where there is no text."""
    for body in bodies(root):
        flow = Flow(body.element) if body.marks is None else Flow(root, marks=body.marks)
        text = list(flow.read())
        if text:
            break
    else:
        return []
    start = find_heading(root, body.element)
    heads = list(Flow(root, start=start, stop=body.element).read()) if start is not None else []
    if not any(block.hint is Hint.TITLE for block in [*heads, *text]):
        heads = titles_said(root, said, heads) + heads
    heads = [as_header(as_byline(block, said)) for block in heads]
    # The line with the day stands between title and text, at the head of the text, or below it.
    text = [as_header(block) if at < 2 or at == len(text) - 1 else block for at, block in enumerate(text)]
    author = said.get("author", "")
    if author and not any(spelled(author) in spelled(block.text) for block in [*heads, *text[:2], *text[-2:]]):
        heads.append(Block(text=author))
    first = [block for block in heads if block.hint is Hint.HEADER]
    return [*first, *(block for block in heads if block.hint is not Hint.HEADER), *text]


def titles_said(root: _Element, said: Mapping[str, str], heads: Sequence[Block]) -> list[Block]:
    """Return the headings that the page names outside its text, or the title of the window."""
    found = [
        Block(text=said[name], hint=hint, level=level)
        for name, hint, level in (
            ("introtitle", Hint.HEADING, 3),
            ("title", Hint.TITLE, 1),
            ("subtitle", Hint.HEADING, 2),
        )
        if said.get(name)
    ]
    known = {block.text for block in heads}
    if not found and not any(block.hint is Hint.HEADING for block in heads):
        window = next((tidy(text_in(element)) for element in root.iter("title")), "")
        text = TITLE_ENDS.split(window, maxsplit=1)[0].strip()
        found = [Block(text=text, hint=Hint.TITLE, level=1)] if text else []
    return [block for block in found if block.text not in known]


def as_byline(block: Block, said: Mapping[str, str]) -> Block:
    """Return a heading as text when it says who wrote: ``h3`` holds the author on some pages, a heading on others."""
    if block.hint is not Hint.HEADING:
        return block
    authors = spelled(said.get("author", ""))
    signed = bool(authors) and spelled(block.text) == authors
    if signed or read_bylines(fold(block.text)) is not None:
        return evolve(block, hint=Hint.TEXT, level=0)
    return block


def spelled(text: str) -> str:
    """Return a text without its blanks: a name is opened to three cells in one place and not in another."""
    return "".join(text.split())


def as_header(block: Block) -> Block:
    """Return the line with the day of issue as a header: it stands above the article on the pages of e-papers."""
    text = block.text
    if block.hint is not Hint.TEXT or len(text) > LONGEST_HEADER or "。" in text:
        return block
    dated = PRINTED_DAY.search(" ".join(fold(text).split())) is not None
    return evolve(block, hint=Hint.HEADER) if dated and SOURCE.search(text) else block


def line_of_issue(said: Mapping[str, str]) -> str | None:
    """Return paper, day and page as a line of print, from what the page says of itself.

    >>> line_of_issue({"papername": "江西日报", "date": "2017-10-09 23:59:57", "pagenum": "A01"})
    '江西日报 2017年10月9日 第A01版'
    """
    day = DAY.match(said.get("date", ""))
    if day is None:
        return None
    year, month, number = (int(part) for part in day.groups())
    page = said.get("pagenum", "")
    parts = [said.get("papername", ""), f"{year}年{month}月{number}日", f"第{page}版" if page else ""]
    return " ".join(part for part in parts if part)


def printed_number(blocks: Sequence[Block]) -> str | None:
    """Return the number of the page that the line of the issue names."""
    for block in blocks:
        line = " ".join(fold(block.text).split())
        found = printed_page(line, told=True) if block.hint is Hint.HEADER else None
        if found is not None:
            return found.name
    return None
