"""PaddleOCR: PP-StructureV3 and PaddleOCR-VL result files, and the bare lines of PaddleOCR 2 and of Umi-OCR.

Field names are those of the engine's own writers. Boxes are in pixels of the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.pages.blocks import Block, Hint, Sheet
from newsparse.readers.asking import Asked, box_of, hint_of, table_text
from newsparse.readers.columns import ordered

if TYPE_CHECKING:
    from newsparse.pages.types import Doubt

ENGINE: Final = "PaddleOCR"
HINTS: Final = {
    "doc_title": Hint.TITLE,
    **dict.fromkeys(("paragraph_title", "reference_title", "abstract_title", "content_title"), Hint.HEADING),
    **dict.fromkeys(
        ("text", "abstract", "reference", "reference_content", "content", "algorithm", "formula", "display_formula",
         "inline_formula", "formula_number", "vertical_text", "ocr", "spotting"),
        Hint.TEXT,
    ),
    **dict.fromkeys(("figure_title", "table_title", "chart_title", "figure_table_chart_title", "vision_footnote"), Hint.CAPTION),
    "table": Hint.TABLE,
    **dict.fromkeys(("image", "chart", "seal"), Hint.PICTURE),
    **dict.fromkeys(("header", "header_image"), Hint.HEADER),
    **dict.fromkeys(("footer", "footer_image", "footnote"), Hint.FOOTER),
    "number": Hint.PAGE_NUMBER,
    "aside_text": Hint.ASIDE,
}  # fmt: skip


def read_structure(document: Asked) -> tuple[Sheet, ...]:
    """Return the page of a PP-StructureV3 or PaddleOCR-VL file, or the pages of a list of them.

    The wrappers ``res`` and ``prunedResult`` of some services are looked through. An empty block of a glued group
    (``group_id``) is no lost text: its words stand in the first block of the group.
    """
    pages = document.items() if isinstance(document.plain, list) else [document]
    return tuple(structure_page(unwrapped(page)) for page in pages)


def unwrapped(page: Asked) -> Asked:
    """Return the page inside the wrappers of services."""
    for key in ("res", "prunedResult"):
        if page.has(key) and not page.has("parsing_res_list"):
            page = page[key]
    return page


def structure_page(page: Asked) -> Sheet:
    """Return one page, its blocks in the order of the file."""
    items = page["parsing_res_list"].items()
    width, height = size_of(page, items)
    doubts: dict[str, Doubt] = {}
    blocks: list[Block] = []
    for item in items:
        hint = hint_of(item["block_label"].text(), HINTS, ENGINE, doubts)
        words = item["block_content"].text()
        words = table_text(words) if hint is Hint.TABLE else words
        if words.strip():
            group = item["group_id"].plain
            box = box_of(item["block_bbox"], width, height)
            blocks.append(Block(text=words, hint=hint, box=box, group=None if group is None else str(group)))
    return Sheet(tuple(blocks), None, tuple(doubts.values()))


def size_of(page: Asked, items: list[Asked]) -> tuple[float, float]:
    """Return width and height of a page; where the file does not say them, the reach of its boxes."""
    if page.has("width") and page.has("height"):
        return page["width"].number(), page["height"].number()
    boxes = [box for item in items if (box := box_of(item["block_bbox"], *FAR)) is not None]
    return (
        max((box.right * FAR[0] for box in boxes), default=1.0),
        max((box.bottom * FAR[1] for box in boxes), default=1.0),
    )


FAR: Final = (1e7, 1e7)
"""Wider and higher than any page in pixels."""


def read_lines(document: Asked) -> tuple[Sheet, ...]:
    """Return the page of bare lines, put into columns: PaddleOCR's own lists, or ``data[]`` of Umi-OCR.

    PaddleOCR 2 writes ``[box, [text, score]]`` a line, a list of lines a page; Umi-OCR ``{text, score, box}``; the
    ``rec_texts`` and ``rec_polys`` of PaddleOCR 3 are read too.
    """
    if isinstance(document.plain, dict):
        if document.has("rec_texts"):
            return (lines_page(list(zip(document["rec_texts"].items(), document["rec_polys"].items()))),)
        return (lines_page([(item["text"], item["box"]) for item in document["data"].items()]),)
    pages = document.items()
    if pages and is_line(pages[0]):
        pages = [document]
    return tuple(lines_page([of_pair(line) for line in page.some()]) for page in pages)


def is_line(value: Asked) -> bool:
    """Return whether a value is a line, and no page of lines."""
    plain = value.plain
    if isinstance(plain, dict):
        return True
    return (
        isinstance(plain, list)
        and len(plain) == 2
        and isinstance(plain[1], list)
        and isinstance((plain[1] or [0])[0], str)
    )


def of_pair(line: Asked) -> tuple[Asked, Asked]:
    """Return words and box of a line."""
    if isinstance(line.plain, dict):
        return line["text"], line["box"]
    parts = line.items()
    if len(parts) != 2:
        msg = "a line [box, [text, score]]"
        raise line.fault(msg)
    words = parts[1].items()
    if not words:
        msg = "[text, score]"
        raise parts[1].fault(msg)
    return words[0], parts[0]


def lines_page(lines: list[tuple[Asked, Asked]]) -> Sheet:
    """Return a page of lines with boxes in reading order."""
    boxes = [box_of(box, *FAR) for _, box in lines]
    width = max((box.right for box in boxes if box is not None), default=1.0) * FAR[0]
    height = max((box.bottom for box in boxes if box is not None), default=1.0) * FAR[1]
    blocks = [
        Block(text=text.text(), box=box_of(box, width, height), joined=False)
        for text, box in lines
        if text.text().strip()
    ]
    return Sheet(ordered(blocks))
