"""MinerU: ``*_content_list.json``, ``*_content_list_v2.json``, ``*_middle.json`` of version 3 and of version 4, ``*_model.json``.

Field names are those of the engine's own writers (MinerU 2.0 to 4.0). Boxes count 0–1000 in content lists, 0–1 in the
middle file of version 4 and in model files, points of the page in the middle file before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.errors import FormatError
from newsparse.pages.blocks import Block, Box, Hint, Sheet
from newsparse.readers.asking import Asked, box_of, hint_of, pages_by, table_text

if TYPE_CHECKING:
    from newsparse.pages.types import Doubt

ENGINE: Final = "MinerU"
THOUSAND: Final = 1000.0
HINTS: Final = {
    **dict.fromkeys(("text", "paragraph", "ref_text", "phonetic", "aside"), Hint.TEXT),
    **dict.fromkeys(("title", "doc_title"), Hint.TITLE),
    "paragraph_title": Hint.HEADING,
    **dict.fromkeys(("list", "index"), Hint.LIST),
    **dict.fromkeys(("table", "table_body", "simple_table", "complex_table"), Hint.TABLE),
    **dict.fromkeys(("image", "chart", "seal", "image_body", "chart_body", "code", "code_body", "algorithm"), Hint.PICTURE),
    **dict.fromkeys(
        ("image_caption", "table_caption", "chart_caption", "code_caption", "image_footnote", "table_footnote",
         "chart_footnote", "code_footnote"),
        Hint.CAPTION,
    ),
    **dict.fromkeys(("equation", "interline_equation", "equation_inline"), Hint.TEXT),
    **dict.fromkeys(("header", "page_header"), Hint.HEADER),
    **dict.fromkeys(("footer", "page_footer", "page_footnote"), Hint.FOOTER),
    "page_number": Hint.PAGE_NUMBER,
    **dict.fromkeys(("aside_text", "page_aside_text"), Hint.ASIDE),
}  # fmt: skip
CAPTIONS: Final = (
    "image_caption",
    "table_caption",
    "chart_caption",
    "image_footnote",
    "table_footnote",
    "chart_footnote",
)


def read_content_list(document: Asked) -> tuple[Sheet, ...]:
    """Return the pages of a ``content_list``: a flat list of items, each with its ``page_idx``."""
    sheets: list[Sheet] = []
    for _, items in pages_by(document.items(), "page_idx"):
        doubts: dict[str, Doubt] = {}
        blocks: list[Block] = []
        for item in items:
            blocks += flat_item(item, doubts)
        sheets.append(Sheet(tuple(blocks), None, tuple(doubts.values())))
    return tuple(sheets)


def flat_item(item: Asked, doubts: dict[str, Doubt]) -> list[Block]:
    """Return the blocks of one item: its words, and those of its captions."""
    kind = item["type"].text()
    hint = hint_of(kind, HINTS, ENGINE, doubts)
    box = box_of(item["bbox"], THOUSAND, THOUSAND)
    level = int(item["text_level"].number()) if item.has("text_level") else 0
    words = item["text"].text() if item.has("text") else ""
    if item.has("list_items"):
        words = "\n".join(part.text() for part in item["list_items"].some())
    if hint is Hint.TABLE:
        words = table_text(item["table_body"].text())
    if level and hint is Hint.TEXT:
        hint = Hint.TITLE if level == 1 else Hint.HEADING
    blocks = [Block(text=words, hint=hint, level=level, box=box)] if words.strip() else []
    for key in CAPTIONS:
        told = [part.text() for part in item[key].some()]
        blocks += [Block(text=each, hint=Hint.CAPTION, box=box) for each in told if each.strip()]
    return blocks


def read_content_list_v2(document: Asked) -> tuple[Sheet, ...]:
    """Return the pages of a ``content_list_v2``: a list of pages, each a list of blocks with a ``content``."""
    sheets: list[Sheet] = []
    for page in document.items():
        doubts: dict[str, Doubt] = {}
        blocks: list[Block] = []
        for item in page.items():
            kind = item["type"].text()
            hint = hint_of(kind, HINTS, ENGINE, doubts)
            content = item["content"]
            level = int(content["level"].number()) if content.has("level") else 0
            if hint is Hint.TITLE and level > 1:
                hint = Hint.HEADING
            box = box_of(item["bbox"], THOUSAND, THOUSAND)
            keys = content.plain if isinstance(content.plain, dict) else {}
            for key in keys:
                words = spans_text(content[key])
                if not words.strip():
                    continue
                told = Hint.CAPTION if "caption" in key or "footnote" in key else hint
                if told is Hint.TABLE:
                    words = table_text(words)
                blocks.append(Block(text=words, hint=told, level=level, box=box))
        sheets.append(Sheet(tuple(blocks), None, tuple(doubts.values())))
    return tuple(sheets)


def spans_text(value: Asked) -> str:
    """Return the words of nested spans (``{type, content}``, ``children``, ``item_content``) in order."""
    if isinstance(value.plain, str):
        return value.plain
    if isinstance(value.plain, list):
        parts = [spans_text(item) for item in value.items()]
        lines = any(isinstance(item, dict) and "item_content" in item for item in value.plain)
        return ("\n" if lines else "").join(parts)
    if isinstance(value.plain, dict):
        known = ("content", "children", "item_content", "html")
        return "".join(spans_text(value[key]) for key in known if value.has(key))
    return ""


def read_middle(document: Asked) -> tuple[Sheet, ...]:
    """Return the pages of a middle file: version 4 by its ``schema``, else by ``pdf_info``."""
    if document.has("schema"):
        schema = document["schema"].text()
        if schema != "docvortex.middle":
            msg = f"$.schema: expected docvortex.middle, found {schema!r}; newsparse reads no other middle file"
            raise FormatError(msg)
        return tuple(new_page(page) for page in document["pages"].items())
    return tuple(old_page(page) for page in document["pdf_info"].items())


def new_page(page: Asked) -> Sheet:
    """Return a page of version 4: physical blocks in the order of ``index``, joins told by ``continues_prev``."""
    doubts: dict[str, Doubt] = {}
    blocks: list[Block] = []
    for item in page["blocks"].items():
        hint = hint_of(item["type"].text(), HINTS, ENGINE, doubts)
        words = spans_text(item["content"])
        if hint is Hint.TABLE:
            words = table_text(words)
        goes_on = item["continues_prev"].plain is True
        if words.strip():
            blocks.append(Block(text=words, hint=hint, box=box_of(item["bbox"]), continues=goes_on or None))
    return Sheet(tuple(blocks), None, tuple(doubts.values()))


def old_page(page: Asked) -> Sheet:
    """Return a page before version 4: ``para_blocks`` and what was put aside (``discarded_blocks``)."""
    size = page["page_size"].some()
    width, height = (size[0].number(), size[1].number()) if len(size) == 2 else (THOUSAND, THOUSAND)
    doubts: dict[str, Doubt] = {}
    blocks: list[Block] = []
    for key in ("discarded_blocks", "para_blocks"):
        for item in page[key].some():
            blocks += old_block(item, width, height, doubts)
    return Sheet(tuple(blocks), None, tuple(doubts.values()))


def old_block(item: Asked, width: float, height: float, doubts: dict[str, Doubt]) -> list[Block]:
    """Return one block with its lines, or the blocks inside it (picture, caption, footnote)."""
    if item.has("blocks"):
        return [block for inner in item["blocks"].items() for block in old_block(inner, width, height, doubts)]
    hint = hint_of(item["type"].text(), HINTS, ENGINE, doubts)
    lines = ["".join(span["content"].text() for span in line["spans"].some()) for line in item["lines"].some()]
    words = "\n".join(line for line in lines if line.strip())
    box: Box | None = box_of(item["bbox"], width, height)
    return [Block(text=words, hint=hint, box=box, joined=hint is Hint.LIST)] if words else []


def read_model(document: Asked) -> tuple[Sheet, ...]:
    """Return the pages of a model file: pages of blocks with ``type``, ``bbox`` from 0 to 1, and ``content``."""
    sheets: list[Sheet] = []
    for page in document.items():
        doubts: dict[str, Doubt] = {}
        blocks = []
        for item in page.items():
            hint = hint_of(item["type"].text(), HINTS, ENGINE, doubts)
            words = item["content"].text()
            words = table_text(words) if hint is Hint.TABLE else words
            if words.strip():
                blocks.append(Block(text=words, hint=hint, box=box_of(item["bbox"])))
        sheets.append(Sheet(tuple(blocks), None, tuple(doubts.values())))
    return tuple(sheets)
