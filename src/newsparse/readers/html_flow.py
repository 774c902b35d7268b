"""What does a stretch of an HTML page say? Its paragraphs, headings, captions and tables, as blocks in document order.

Layout in HTML is anything: paragraphs are ``p``, ``div``, cells of tables or lines parted by ``br``. What ends a
paragraph is what a browser begins a new line at. Left out is what belongs to the site: navigation, scripts, links to
other pages, buttons.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from newsparse.pages.blocks import Block, Hint
from newsparse.readers.html_tree import named, text_in
from newsparse.readers.xml_words import wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

BLOCKS: Final = frozenset(
    "address article blockquote body caption center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 "
    "header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul "
    "founder-content founder-title founder-subtitle founder-introtitle founder-author".split()
)
"""Elements before and behind which a line ends."""
DROPPED: Final = frozenset(
    "script style noscript template nav footer aside form button select textarea input iframe object embed svg canvas "
    "audio video head map founder-date founder-papername founder-pagenum founder-keyword founder-type".split()
)
SITE: Final = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|foot|copyright|breadcrumbs?|crumbs?|related|recommend(?:ed)?|share|"
    r"comments?|sidebar|toolbar|tools|pager|pagination|login|search|advert|ads?|banner|hot|rank(?:ing)?)(?:$|[\s_-])"
)
"""Words in the class or id of what belongs to the site and not to the page."""
HIDDEN: Final = re.compile(r"display\s{0,3}:\s{0,3}none")
CAPTIONS: Final = re.compile(r"caption|imgdesc|img-desc|img_desc|pic-?desc|pictext|tuzhu|tushuo")
BUTTONS: Final = re.compile(
    r"(?:[\s|·>»<«【】\[\]（）()/:：+-]|上一[篇版期]|下一[篇版期]|返回|目录|首页|版面|导航|字号|字体|放大|缩小|默认|复制|链接|打印|关闭|分享|收藏|"
    r"朗读|微信|微博|A[+-]|[大中小](?=[\s|]|$))+"
)
"""What stands on the buttons of e-papers, when a line is made of nothing else."""
RANKS: Final = {
    "h1": (Hint.TITLE, 1),
    **{f"h{rank}": (Hint.HEADING, rank) for rank in range(2, 7)},
    "founder-title": (Hint.TITLE, 1),
    "founder-subtitle": (Hint.HEADING, 2),
    "founder-introtitle": (Hint.HEADING, 3),
    "font01": (Hint.TITLE, 1),
    "font02": (Hint.HEADING, 2),
}
"""What is a heading: by name, or in old Founder pages by class."""
BREAK: Final = "\v"
SPACE: Final = re.compile(r"[ \t\r\n\f\xa0\u200b\ufeff]+")
INDENT: Final = ("\u3000", "\xa0\xa0", "&emsp;", "\u2003")
ENDS: Final = "。！？；：，、.!?;:,…"
LONGEST_CROSSHEAD: Final = 30
LONGEST_CAPTION: Final = 200
LONGEST_CELL: Final = 60
LONGEST_BUTTONS: Final = 80
CELL: Final = "\t"


def rank_of(element: _Element) -> tuple[Hint, int] | None:
    """Return what heading an element is, if one."""
    found = RANKS.get(named(element))
    if found is None and named(element) == "td":
        found = next((RANKS[name] for name in ("font01", "font02") if name in element.get("class", "").split()), None)
    return found


def of_the_site(element: _Element) -> bool:
    """Return whether an element holds nothing that was printed."""
    if named(element) in DROPPED or "hidden" in element.attrib:
        return True
    if named(element) in {"html", "body"}:
        return False
    marks = f"{element.get('class', '')} {element.get('id', '')}"[:LONGEST_CAPTION].lower()
    return (
        SITE.search(marks) is not None or HIDDEN.search(element.get("style", "")[:LONGEST_CAPTION].lower()) is not None
    )


def tidy(text: str) -> str:
    r"""Return text as a browser shows it; a line break in the source is nothing beside a Chinese character.

    >>> tidy(" 　　咸宁\n日报  iPhone\n16 ")
    '咸宁日报 iPhone 16'
    """

    def blank(match: re.Match[str]) -> str:
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        broken = "\n" in match[0] and ((before and wide(before)) or (after and wide(after)))
        return "" if broken else " "

    return SPACE.sub(blank, text).strip(" \u3000\u2003")


@define
class Flow:
    """The stretch between two elements or marks while it is read."""

    root: _Element
    start: _Element | None = None
    """The element that is read first; without one all is read."""
    stop: _Element | None = None
    """The element before which reading ends."""
    marks: tuple[str, str] | None = None
    """The comments between which all stands that is read."""
    blocks: list[Block] = field(factory=list)
    parts: list[str] = field(factory=list)
    bold: int = 0
    plain_ink: bool = False
    hints: list[tuple[Hint, int]] = field(factory=list)
    cells: list[_Element] = field(factory=list)
    pictured: list[_Element] = field(factory=list)
    """The cells of layout around the picture that was seen last, if no text has come since."""
    reading: bool = True

    def read(self) -> tuple[Block, ...]:
        """Return the blocks."""
        self.reading = self.start is None and self.marks is None
        waiting: list[tuple[_Element, bool] | str] = [(self.root, True)]
        while waiting:
            item = waiting.pop()
            if isinstance(item, str):
                self.take(item)
                continue
            element, opening = item
            if opening and element is self.stop:
                break
            if not opening:
                self.leave(element)
                continue
            if element is self.start:
                self.reading = True
            waiting += self.opened(element)
        self.end()
        return tuple(self.blocks)

    def opened(self, element: _Element) -> Iterator[tuple[_Element, bool] | str]:
        """Yield what is to be read of an element, the last part first; comments and the site's own have no part."""
        name = named(element)
        if not name:
            self.mark(element.text or "")
            return
        if self.reading and of_the_site(element) and element is not self.root:
            if name in BLOCKS:
                self.end()
            return
        if name == "table" and self.reading and (rows := data_rows(element)):
            self.end()
            self.blocks.append(Block(text="\n".join(CELL.join(row) for row in rows), hint=Hint.TABLE))
            return
        self.enter(element)
        yield element, False
        for child in reversed(element):
            if child.tail:
                yield child.tail
            yield child, True
        if element.text:
            yield element.text

    def mark(self, comment: str) -> None:
        """Begin or end at a comment."""
        if self.marks is not None and comment.strip() in self.marks:
            self.end()
            self.reading = comment.strip() == self.marks[0]

    def enter(self, element: _Element) -> None:
        """Begin an element."""
        name = named(element)
        if name in BLOCKS:
            self.end()
        if name == "br":
            self.parts.append(BREAK)
        elif name == "img" and self.reading:
            self.pictured = list(self.cells)
        elif name in {"b", "strong"}:
            self.bold += 1
        if name == "td":
            self.cells.append(element)
        hint = self.kind(element)
        if hint is not None:
            self.hints.append(hint)

    def leave(self, element: _Element) -> None:
        """End an element."""
        name = named(element)
        if name in BLOCKS:
            self.end()
        self.bold -= name in {"b", "strong"}
        if name == "td":
            self.cells.pop()
        if self.kind(element) is not None:
            self.hints.pop()

    @staticmethod
    def kind(element: _Element) -> tuple[Hint, int] | None:
        """Return what an element makes of the text in it."""
        name = named(element)
        if rank := rank_of(element):
            return rank
        marks = f"{element.get('class', '')} {element.get('id', '')}".lower()
        if name in {"figcaption", "caption"} or (name != "table" and CAPTIONS.search(marks)):
            return Hint.CAPTION, 0
        return (Hint.LIST, 0) if name == "li" else None

    def take(self, text: str) -> None:
        """Take a piece of text."""
        if self.reading:
            self.parts.append(text.replace(BREAK, " "))
            self.plain_ink = self.plain_ink or (not self.bold and bool(text.strip()))

    def end(self) -> None:
        """End a paragraph. Lines parted by ``br`` are one block, unless one is empty or indented."""
        raw, bold = "".join(self.parts), not self.plain_ink
        self.parts, self.plain_ink = [], False
        lines: list[str] = []
        for line in raw.split(BREAK):
            text = tidy(line)
            if lines and self.parts_end(text, line):
                self.add("\n".join(lines), bold=bold)
                lines = []
            if text and not (len(text) <= LONGEST_BUTTONS and BUTTONS.fullmatch(text)):
                lines.append(text)
        if lines:
            self.add("\n".join(lines), bold=bold)

    def parts_end(self, text: str, line: str) -> bool:
        """Return whether a line ends the one block of those above; the lines of a heading are one heading."""
        if self.hints and self.hints[-1][0] in {Hint.TITLE, Hint.HEADING}:
            return False
        return not text or line.lstrip("\r\n\t ").startswith(INDENT)

    def add(self, text: str, *, bold: bool) -> None:
        """Add a block."""
        hint, level = self.hints[-1] if self.hints else (Hint.TEXT, 0)
        beside = len(self.pictured) == len(self.cells) > 0 and self.pictured[-1] is not self.cells[-1]
        if hint is Hint.TEXT and beside and len(text) <= LONGEST_CAPTION:
            # In pages that are laid out as tables the words to a picture stand in the row below it.
            hint = Hint.CAPTION
        elif hint is Hint.TEXT and bold and len(text) <= LONGEST_CROSSHEAD and text[-1] not in ENDS:
            hint = Hint.HEADING
        self.pictured = []
        last = self.blocks[-1] if self.blocks else None
        if hint is Hint.LIST and last is not None and last.hint is Hint.LIST:
            self.blocks[-1] = evolve(last, text=f"{last.text}\n{text}")
        else:
            heading = hint in {Hint.TITLE, Hint.HEADING}
            self.blocks.append(Block(text=text, hint=hint, level=level, joined=not (heading and "\n" in text)))


def data_rows(table: _Element) -> list[list[str]]:
    """Return the rows of a table of data; none for a table that only lays out a page."""
    if next(table.iterdescendants("table", "p", "img", "div"), None) is not None:
        return []
    rows = [[tidy(text_in(cell).replace("\n", "")) for cell in row.iter("td", "th")] for row in table.iter("tr")]
    rows = [row for row in rows if any(row)]
    wide_rows = sum(len(row) > 1 for row in rows)
    short = all(len(cell) <= LONGEST_CELL for row in rows for cell in row)
    return rows if wide_rows > 1 and 2 * wide_rows > len(rows) and short else []
