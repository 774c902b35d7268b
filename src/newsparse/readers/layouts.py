"""Layout models with a JSON of their own: docling, dots.ocr, unstructured.

Field names are those of DoclingDocument 1.x, of dots.ocr's prompt for layouts, and of unstructured's elements.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.errors import FormatError
from newsparse.pages.blocks import Block, Box, Hint, Sheet
from newsparse.readers.asking import Asked, box_of, hint_of, pages_by, spanned, table_text

if TYPE_CHECKING:
    from newsparse.pages.types import Doubt

DOCLING: Final = {
    "title": Hint.TITLE,
    "section_header": Hint.HEADING,
    **dict.fromkeys(("text", "paragraph", "reference", "formula", "code", "empty_value", "field_region"), Hint.TEXT),
    **dict.fromkeys(("list_item", "checkbox_selected", "checkbox_unselected", "marker"), Hint.LIST),
    "caption": Hint.CAPTION,
    "footnote": Hint.FOOTER,
    "page_header": Hint.HEADER,
    "page_footer": Hint.FOOTER,
    **dict.fromkeys(("table", "document_index"), Hint.TABLE),
    **dict.fromkeys(("picture", "chart"), Hint.PICTURE),
}
DOTS: Final = {
    "Title": Hint.TITLE,
    "Section-header": Hint.HEADING,
    **dict.fromkeys(("Text", "Formula"), Hint.TEXT),
    "Caption": Hint.CAPTION,
    "List-item": Hint.LIST,
    "Table": Hint.TABLE,
    "Picture": Hint.PICTURE,
    "Page-header": Hint.HEADER,
    **dict.fromkeys(("Page-footer", "Footnote"), Hint.FOOTER),
}
UNSTRUCTURED: Final = {
    **dict.fromkeys(("Title", "Headline"), Hint.TITLE),
    "Subheadline": Hint.HEADING,
    **dict.fromkeys(
        ("NarrativeText", "UncategorizedText", "Text", "Paragraph", "Formula", "Address", "EmailAddress", "Abstract",
         "CompositeElement", "CodeSnippet"),
        Hint.TEXT,
    ),
    **dict.fromkeys(("ListItem", "List", "BulletedText"), Hint.LIST),
    **dict.fromkeys(("FigureCaption", "Caption"), Hint.CAPTION),
    **dict.fromkeys(("Table", "TableChunk"), Hint.TABLE),
    **dict.fromkeys(("Image", "Picture", "Figure"), Hint.PICTURE),
    **dict.fromkeys(("Header", "Page-header"), Hint.HEADER),
    **dict.fromkeys(("Footer", "Page-footer", "Footnote"), Hint.FOOTER),
    "PageNumber": Hint.PAGE_NUMBER,
}  # fmt: skip
DEEPEST: Final = 100


def read_docling(document: Asked) -> tuple[Sheet, ...]:
    """Return the pages of a DoclingDocument: furniture first, then the body in the order of its tree.

    A text that runs over several boxes stands on the page of its first. Boxes counted from the bottom are turned over.
    """
    name = document["schema_name"].text()
    if name != "DoclingDocument":
        msg = f"$.schema_name: expected DoclingDocument, found {name!r}"
        raise FormatError(msg)
    sizes = docling_sizes(document["pages"])
    found: dict[int, list[Block]] = {}
    doubts: dict[int, dict[str, Doubt]] = {}
    for root in ("furniture", "body"):
        if document.has(root):
            for item in leaves(document, document[root], 0, set()):
                number, block = docling_block(item, sizes, doubts)
                if block.text.strip():
                    found.setdefault(number, []).append(block)
    return tuple(
        Sheet(tuple(blocks), None, tuple(doubts.get(number, {}).values())) for number, blocks in sorted(found.items())
    )


def docling_sizes(pages: Asked) -> dict[int, tuple[float, float]]:
    """Return width and height of each page."""
    sizes: dict[int, tuple[float, float]] = {}
    if isinstance(pages.plain, dict):
        for key in pages.plain:
            size = pages[key]["size"]
            if str(key).isdecimal() and isinstance(size.plain, dict):
                sizes[int(key)] = size["width"].number(), size["height"].number()
    return sizes


def leaves(document: Asked, node: Asked, depth: int, seen: set[str]) -> list[Asked]:
    """Return the items that a node of the tree leads to, in order; each is taken once."""
    found: list[Asked] = []
    for child in node["children"].some():
        reference = child["$ref"].text()
        if reference in seen:
            continue
        seen.add(reference)
        item = target(document, reference, child.path)
        if item.has("text") or item.has("data"):
            found.append(item)
        if depth < DEEPEST:
            found += leaves(document, item, depth + 1, seen)
    return found


def target(document: Asked, reference: str, path: str) -> Asked:
    """Return what a reference (``#/texts/3``) points to."""
    parts = reference.removeprefix("#/").split("/")
    if len(parts) != 2 or not parts[1].isdecimal():
        msg = f"{path}.$ref: expected a reference such as #/texts/3, found {reference!r}"
        raise FormatError(msg)
    items = document[parts[0]].some()
    if int(parts[1]) >= len(items):
        msg = f"{path}.$ref: {reference} is not in the document"
        raise FormatError(msg)
    return items[int(parts[1])]


def docling_block(
    item: Asked, sizes: dict[int, tuple[float, float]], doubts: dict[int, dict[str, Doubt]]
) -> tuple[int, Block]:
    """Return the page number and the block of an item."""
    number, box = 1, None
    places = item["prov"].some()
    if places:
        number = int(places[0]["page_no"].number())
        box = docling_box(places[0]["bbox"], sizes.get(number))
    hint = hint_of(item["label"].text(), DOCLING, "docling", doubts.setdefault(number, {}))
    words = item["text"].text()
    if item.has("data") and item["data"].has("grid"):
        rows = (" ".join(cell["text"].text() for cell in row.items()) for row in item["data"]["grid"].items())
        words = "\n".join(rows)
    level = int(item["level"].number()) + 1 if item.has("level") else 0
    return number, Block(text=words, hint=hint, level=level, box=box)


def docling_box(box: Asked, size: tuple[float, float] | None) -> Box | None:
    """Return a box counted from the top, whatever side it is counted from."""
    if size is None or not isinstance(box.plain, dict):
        return None
    left, right, top, bottom = (box[key].number() for key in ("l", "r", "t", "b"))
    if box["coord_origin"].text() == "BOTTOMLEFT":
        top, bottom = size[1] - top, size[1] - bottom
    return spanned([left, right], [top, bottom], *size)


def read_dots(document: Asked) -> tuple[Sheet, ...]:
    """Return the page of a dots.ocr file, or the pages of a list of them; the reach of the boxes is the page."""
    pages = document.items()
    if pages and isinstance(pages[0].plain, dict):
        pages = [document]
    return tuple(dots_page(page) for page in pages)


def dots_page(page: Asked) -> Sheet:
    """Return one page."""
    far = 1e7
    items = page.items()
    reach = [box for item in items if (box := box_of(item["bbox"], far, far)) is not None]
    width = max((box.right for box in reach), default=1.0) * far
    height = max((box.bottom for box in reach), default=1.0) * far
    doubts: dict[str, Doubt] = {}
    blocks: list[Block] = []
    for item in items:
        hint = hint_of(item["category"].text(), DOTS, "dots.ocr", doubts)
        words = item["text"].text()
        words = table_text(words) if hint is Hint.TABLE else words
        if words.strip():
            blocks.append(Block(text=words, hint=hint, box=box_of(item["bbox"], width, height)))
    return Sheet(tuple(blocks), None, tuple(doubts.values()))


def read_unstructured(document: Asked) -> tuple[Sheet, ...]:
    """Return the pages of a list of unstructured's elements."""
    items = [item for item in document.items() if item["type"].text() != "PageBreak"]
    numbered = [Asked({**item.plain, "page": page_number(item)}, item.path) for item in items]
    sheets: list[Sheet] = []
    for _, page in pages_by(numbered, "page"):
        doubts: dict[str, Doubt] = {}
        blocks: list[Block] = []
        for item in page:
            hint = hint_of(item["type"].text(), UNSTRUCTURED, "unstructured", doubts)
            words = item["text"].text()
            if words.strip():
                blocks.append(Block(text=words, hint=hint, box=unstructured_box(item)))
        sheets.append(Sheet(tuple(blocks), None, tuple(doubts.values())))
    return tuple(sheets)


def page_number(item: Asked) -> int:
    """Return the page that an element stands on, 1 where it does not say."""
    about = item["metadata"]
    return int(about["page_number"].number()) if about.has("page_number") else 1


def unstructured_box(item: Asked) -> Box | None:
    """Return the box of an element whose coordinates come with the size of the page."""
    where = item["metadata"]["coordinates"] if item["metadata"].has("coordinates") else None
    if where is None or not where.has("points") or not where.has("layout_width"):
        return None
    return box_of(where["points"], where["layout_width"].number(), where["layout_height"].number())
