"""The answers of OCR services: Baidu, Google Vision, Azure Document Intelligence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.pages.blocks import Block, Hint, Sheet
from newsparse.readers.asking import Asked, box_of, hint_of, spanned
from newsparse.readers.columns import ordered

if TYPE_CHECKING:
    from newsparse.pages.types import Doubt

AZURE: Final = {
    "": Hint.TEXT,
    "title": Hint.TITLE,
    "sectionHeading": Hint.HEADING,
    "pageHeader": Hint.HEADER,
    **dict.fromkeys(("pageFooter", "footnote"), Hint.FOOTER),
    "pageNumber": Hint.PAGE_NUMBER,
    "formulaBlock": Hint.TEXT,
}
BLANKS: Final = frozenset({"SPACE", "SURE_SPACE"})
BREAKS: Final = frozenset({"EOL_SURE_SPACE", "LINE_BREAK", "HYPHEN"})


def read_baidu(document: Asked) -> tuple[Sheet, ...]:
    """Return the page of Baidu's answer: lines with places, grouped into paragraphs where the answer has them."""
    lines = document["words_result"].items()
    texts = [line["words"].text() for line in lines]
    places = [baidu_place(line["location"]) for line in lines]
    width = max((place[0] + place[2] for place in places if place), default=1.0)
    height = max((place[1] + place[3] for place in places if place), default=1.0)
    boxes = [
        spanned([place[0], place[0] + place[2]], [place[1], place[1] + place[3]], width, height) if place else None
        for place in places
    ]
    if not document.has("paragraphs_result"):
        return (Sheet(ordered([Block(text=t, box=b, joined=False) for t, b in zip(texts, boxes) if t.strip()])),)
    blocks: list[Block] = []
    for paragraph in document["paragraphs_result"].items():
        numbers = [int(number.number()) for number in paragraph["words_result_idx"].items()]
        if any(not 0 <= number < len(texts) for number in numbers):
            msg = f"places in words_result, 0 to {len(texts) - 1}"
            raise paragraph["words_result_idx"].fault(msg)
        own = [box for number in numbers if (box := boxes[number]) is not None]
        hull = spanned(
            [x for box in own for x in (box.left, box.right)], [y for box in own for y in (box.top, box.bottom)], 1, 1
        ) if own else None  # fmt: skip
        words = "\n".join(texts[number] for number in numbers)
        if words.strip():
            blocks.append(Block(text=words, box=hull, joined=False))
    return (Sheet(tuple(blocks)),)


def baidu_place(location: Asked) -> tuple[float, float, float, float] | None:
    """Return left, top, width and height of a line, ``None`` where they are not given."""
    if location.plain is None:
        return None
    left, top, width, height = (location[key].number() for key in ("left", "top", "width", "height"))
    return left, top, width, height


def read_google(document: Asked) -> tuple[Sheet, ...]:
    """Return the pages of Google Vision's answer, a block for each paragraph; blanks between Han are dropped."""
    if document.has("responses"):
        return tuple(sheet for answer in document["responses"].items() for sheet in read_google(answer))
    sheets: list[Sheet] = []
    for page in document["fullTextAnnotation"]["pages"].items():
        width = page["width"].number() if page.has("width") else 1.0
        height = page["height"].number() if page.has("height") else 1.0
        blocks: list[Block] = []
        for block in page["blocks"].some():
            for paragraph in block["paragraphs"].some():
                words = google_words(paragraph)
                corners = paragraph["boundingBox"]["vertices"] if paragraph.has("boundingBox") else Asked(None)
                if words.strip():
                    blocks.append(Block(text=words, box=box_of(corners, width, height), joined=False))
        sheets.append(Sheet(tuple(blocks)))
    return tuple(sheets)


def google_words(paragraph: Asked) -> str:
    """Return the words of a paragraph with its line breaks."""
    pieces: list[str] = []
    for word in paragraph["words"].some():
        for symbol in word["symbols"].some():
            text = symbol["text"].text()
            pieces.append(text)
            about = symbol["property"]
            broken = about["detectedBreak"]["type"].text() if about.has("detectedBreak") else ""
            if broken in BREAKS:
                pieces.append("\n")
            elif broken in BLANKS and text.isascii():
                pieces.append(" ")
    return "".join(pieces).strip("\n")


def read_azure(document: Asked) -> tuple[Sheet, ...]:
    """Return the pages of Azure's answer: its paragraphs, each with a role where it has one."""
    result = document["analyzeResult"] if document.has("analyzeResult") else document
    sizes = {
        int(page["pageNumber"].number()): (page["width"].number(), page["height"].number())
        for page in result["pages"].some()
        if page.has("pageNumber") and page.has("width") and page.has("height")
    }
    found: dict[int, list[Block]] = {}
    doubts: dict[int, dict[str, Doubt]] = {}
    for paragraph in result["paragraphs"].items():
        regions = paragraph["boundingRegions"].some()
        number = int(regions[0]["pageNumber"].number()) if regions else 1
        box = box_of(regions[0]["polygon"], *sizes[number]) if regions and number in sizes else None
        hint = hint_of(paragraph["role"].text(), AZURE, "Azure", doubts.setdefault(number, {}))
        words = paragraph["content"].text()
        if words.strip():
            found.setdefault(number, []).append(Block(text=words, hint=hint, box=box))
    return tuple(Sheet(tuple(blocks), None, tuple(doubts[number].values())) for number, blocks in sorted(found.items()))
