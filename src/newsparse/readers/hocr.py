"""hOCR: what Tesseract and others write, a page as HTML with places in its titles (https://kba.github.io/hocr-spec/1.2/)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from newsparse.errors import FormatError
from newsparse.pages.blocks import Block, Box, Hint, Sheet
from newsparse.readers.html_tree import classes, html_of, named, text_in
from newsparse.readers.places import around
from newsparse.readers.xml_tree import number_in, shown
from newsparse.readers.xml_words import Labels, Word, line_of, scaled

if TYPE_CHECKING:
    from lxml.etree import _Element

LINES: Final = {"ocr_line", "ocrx_line", "ocr_header", "ocr_footer", "ocr_caption", "ocr_textfloat"}
"""What may be a line; the last four are lines for Tesseract, and stand around lines for others."""
HINTS: Final = {
    "ocr_title": Hint.TITLE,
    "ocr_document": Hint.TEXT,
    "ocr_part": Hint.TEXT,
    "ocr_chapter": Hint.TEXT,
    "ocr_section": Hint.TEXT,
    "ocr_subsection": Hint.TEXT,
    "ocr_subsubsection": Hint.TEXT,
    "ocr_abstract": Hint.TEXT,
    "ocr_author": Hint.TEXT,
    "ocr_blockquote": Hint.TEXT,
    "ocr_linear": Hint.TEXT,
    "ocr_column": Hint.TEXT,
    "ocr_carea": Hint.TEXT,
    "ocrx_block": Hint.TEXT,
    "ocr_par": Hint.TEXT,
    "ocr_line": Hint.TEXT,
    "ocrx_line": Hint.TEXT,
    "ocr_float": Hint.TEXT,
    "ocr_textfloat": Hint.TEXT,
    "ocr_separator": Hint.TEXT,
    "ocr_display": Hint.TEXT,
    "ocr_math": Hint.TEXT,
    "ocr_chem": Hint.TEXT,
    "ocr_caption": Hint.CAPTION,
    "ocr_table": Hint.TABLE,
    "ocr_header": Hint.HEADER,
    "ocr_footer": Hint.FOOTER,
    "ocr_pageno": Hint.PAGE_NUMBER,
    "ocr_image": Hint.PICTURE,
    "ocr_photo": Hint.PICTURE,
    "ocr_linedrawing": Hint.PICTURE,
    "ocr_textimage": Hint.PICTURE,
}
WITHIN: Final = {"ocrx_word", "ocrx_cinfo", "ocr_cinfo", "ocr_glyph", "ocr_glyphs", "ocr_word", "ocr_dropcap"}
"""What stands within lines, and is no block."""
SPACES: Final = re.compile(r"[ \t\r\n\f\xa0]+")
"""White space of HTML; the full-width blank is a character of print."""


def read_hocr(data: bytes | str) -> tuple[Sheet, ...]:
    """Return the pages of an hOCR file, a block for each ``ocr_par``, with its lines.

    Lines outside a paragraph are one with the lines beside them in their area. Blocks stand in the order of the file.
    Words of Chinese are closed up, with a blank only between two Latin words. Boxes are parts of the page; the number
    is ``lpageno``. A class ``ocr_…`` that is not known is text and a doubt. Raises ``FormatError``, which names line
    and element, for what is no hOCR file, and where lxml is missing. Specification: hOCR 1.2.

    >>> word = "<span class='ocrx_word' title='bbox {} 20 {} 40; x_wconf 90'>{}</span>"
    >>> line = "".join(word.format(10 + 20 * at, 30 + 20 * at, text) for at, text in enumerate("咸宁日报"))
    >>> page = "<div class='ocr_page' title='bbox 0 0 100 200'><p class='ocr_par'><span class='ocr_line'>{}</span></p></div>"
    >>> (sheet,) = read_hocr(page.format(line))
    >>> sheet.text, sheet.blocks[0].box
    ('咸宁日报', Box(left=0.1, top=0.1, right=0.9, bottom=0.2))
    """
    root = html_of(data, "hOCR")
    pages = [element for element in root.iter("*") if "ocr_page" in classes(element)]
    if not pages:
        msg = f"line {root.sourceline}: <{root.tag}>: there is no element of the class ocr_page; this is not hOCR"
        raise FormatError(msg)
    return tuple(PageReader(page).sheet() for page in pages)


@frozen
class Place:
    """What stands around an element: what it makes of its text, the element that is its block, whether a paragraph."""

    hint: Hint
    container: int
    paragraph: bool
    name: str


@define
class PageReader:
    """One page while it is read."""

    page: _Element
    labels: Labels = field(factory=lambda: Labels({}))
    blocks: list[Block] = field(factory=list)
    rows: list[tuple[str, Box | None]] = field(factory=list)
    open: Place | None = None

    def sheet(self) -> Sheet:
        """Return the page."""
        size = box_of(self.page)
        number = 0
        waiting: list[tuple[_Element, Place]] = [
            (child, Place(Hint.TEXT, 0, False, "")) for child in reversed(self.page)
        ]
        while waiting:
            element, place = waiting.pop()
            if not named(element):
                continue
            kinds = [name for name in classes(element) if name.startswith(("ocr_", "ocrx_"))]
            if "ocr_page" in kinds:
                # A page within a page is a page of its own.
                continue
            number += 1
            here = self.around(element, kinds, place, number)
            lines = any(kind in LINES for kind in kinds)
            if kinds and not holds_blocks(element):
                self.take(element, here if lines or here.container else Place(here.hint, number, False, here.name))
            else:
                waiting += [(child, here) for child in element.iterchildren("*", reversed=True)]
        self.close()
        blocks = tuple(self.scaled(block, size) for block in self.blocks)
        return Sheet(blocks, logical_number(self.page), self.labels.doubts("hOCR"))

    def around(self, element: _Element, kinds: list[str], place: Place, number: int) -> Place:
        """Return what stands around the text of an element."""
        hint, container, paragraph, name = place.hint, place.container, place.paragraph, place.name
        for kind in kinds:
            if kind in WITHIN:
                continue
            known = HINTS.get(kind)
            if known is None:
                self.labels.unknown[kind] = None
                continue
            if kind == "ocr_header" and paragraph:
                # For Tesseract this is a line of a heading; the head of a page stands outside paragraphs.
                known = Hint.HEADING
            hint = known if known is not Hint.TEXT else hint
            if kind not in LINES:
                container, name = number, element.get("id", "")
                paragraph = paragraph or kind == "ocr_par"
        return Place(hint, container, paragraph, name)

    def take(self, element: _Element, place: Place) -> None:
        """Take a line, or an element whose text is in no line."""
        text, box = line_text(element), box_of(element) or around(box_of(word) for word in words_in(element))
        if not text:
            return
        if self.open != place:
            self.close()
            self.open = place
        self.rows.append((text, box))

    def close(self) -> None:
        """End the block that is open."""
        if self.open is not None and self.rows:
            text = "\n".join(text for text, _ in self.rows)
            box = around(box for _, box in self.rows)
            self.blocks.append(Block(text=text, hint=self.open.hint, box=box, joined=False, name=self.open.name))
        self.rows = []
        self.open = None

    @staticmethod
    def scaled(block: Block, size: Box | None) -> Block:
        """Return the block with its box as parts of the page."""
        box = block.box
        if box is not None and size is not None:
            box = Box(box.left - size.left, box.top - size.top, box.right - size.left, box.bottom - size.top)
        placed = scaled(box, size.width if size else None, size.height if size else None)
        return Block(text=block.text, hint=block.hint, box=placed, joined=False, name=block.name)


def holds_blocks(element: _Element) -> bool:
    """Return whether an element holds others that are lines or stand around lines."""
    return any(name in HINTS or name == "ocr_page" for child in element.iterdescendants("*") for name in classes(child))


def words_in(element: _Element) -> list[_Element]:
    """Return the words of a line."""
    return [word for word in element.iterdescendants("*") if {"ocrx_word", "ocr_word"} & set(classes(word))]


def line_text(line: _Element) -> str:
    """Return the text of a line, from its words where they hold all of it."""
    whole = SPACES.sub(" ", text_in(line)).strip()
    words = [Word(SPACES.sub(" ", text_in(word)).strip(), box_of(word)) for word in words_in(line)]
    if "".join(word.text for word in words).replace(" ", "") != whole.replace(" ", ""):
        words = [Word(word, None) for word in whole.split(" ")]
    return line_of(words)


def properties(element: _Element) -> dict[str, list[str]]:
    """Return what the title of an element says: names, each with its values."""
    parts = (part.split() for part in element.get("title", "").split(";"))
    return {part[0]: part[1:] for part in parts if part}


def box_of(element: _Element) -> Box | None:
    """Return where an element stands, in dots; raise ``FormatError`` for a box that is none."""
    values = properties(element).get("bbox")
    if values is None:
        return None
    edges = [number for value in values[:4] if (number := number_in(value)) is not None]
    if len(edges) != 4:
        found = shown(" ".join(values))
        msg = f"line {element.sourceline}: <{element.tag}>: bbox is four numbers, and {found} is none"
        raise FormatError(msg)
    return Box(*edges)


def logical_number(page: _Element) -> str | None:
    """Return the number that is printed on the page."""
    values = properties(page).get("lpageno")
    return " ".join(values).strip("\"'") or None if values else None
