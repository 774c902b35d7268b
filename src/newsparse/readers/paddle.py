"""PP-StructureV3 and PaddleOCR-VL: ``*_res.json``, and the answers of their servers.

The lines of a block are joined already. Boxes are in pixels of the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.pages.blocks import Hint
from newsparse.readers.asking import Asked
from newsparse.readers.drafts import Draft, labels
from newsparse.readers.paddle_lines import bare_page
from newsparse.readers.places import place_of, size_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.pages.blocks import Box, Sheet

ENGINE: Final = "PaddleOCR"
HINTS: Final = labels(
    {
        Hint.TITLE: "doc_title",
        Hint.HEADING: "paragraph_title abstract_title reference_title content_title",
        Hint.TEXT: "text abstract content reference reference_content algorithm formula display_formula inline_formula "
        "formula_number vertical_text ocr spotting",
        Hint.TABLE: "table",
        Hint.CAPTION: "figure_title table_title chart_title figure_table_chart_title vision_footnote",
        Hint.PICTURE: "image figure chart flowchart seal",
        Hint.HEADER: "header header_image",
        Hint.FOOTER: "footer footer_image footnote",
        Hint.PAGE_NUMBER: "number",
        Hint.ASIDE: "aside_text",
    }
)
WRAPPERS: Final = ("res", "prunedResult", "result")
LISTS: Final = ("layoutParsingResults", "ocrResults")
MOST_WRAPPED: Final = 6
"""A server's answer has a list in its result, and a result in each of the list."""


def read_structure(document: object) -> tuple[Sheet, ...]:
    """Return the page of a file, or the pages of a list of them and of a server's answer.

    An empty block of a glued group (``group_id``) is no lost text: its words stand in the first block of the group, which
    has the places of all.
    Raises ``FormatError`` with the path of what is not as the engine writes it.

    >>> title = {"block_label": "doc_title", "block_content": "香城天蓝", "block_bbox": [20, 10, 100, 30]}
    >>> page = {"width": 200, "height": 300, "parsing_res_list": [title]}
    >>> [block.hint.value for block in read_structure([{"res": page}])[0].blocks]
    ['title']
    """
    return tuple(structure_page(page) for page in unwrapped(Asked(document), MOST_WRAPPED))


def unwrapped(asked: Asked, depth: int) -> Iterator[Asked]:
    """Yield the pages inside what servers wrap around them."""
    if depth and isinstance(asked.plain, list):
        for item in asked.items():
            yield from unwrapped(item, depth - 1)
        return
    key = next((key for key in (*LISTS, *WRAPPERS) if asked.has(key)), None)
    if depth and key is not None and not asked.has("parsing_res_list"):
        yield from unwrapped(asked[key], depth - 1)
    else:
        yield asked


def structure_page(page: Asked) -> Sheet:
    """Return one page, its blocks in the order of the file."""
    if page.has("rec_texts") and not page.has("parsing_res_list"):
        return bare_page(page)
    items = list(page["parsing_res_list"].items())
    places = [place_of(item["block_bbox"]) for item in items]
    size = size_of(page["width"], page["height"], places)
    draft = Draft(ENGINE, HINTS)
    # Where the words of a group stand beside its first place.
    more: dict[str, list[Box]] = {}
    for item, place in zip(items, places):
        group, box = group_of(item), size.box(place)
        if group is not None and box is not None and not item["block_content"].text().strip():
            more.setdefault(group, []).append(box)
    for item, place in zip(items, places):
        group, words = group_of(item), item["block_content"].text()
        own = tuple(more.pop(group, ())) if group is not None and words.strip() else ()
        draft.add_tagged(words, draft.meaning(item["block_label"].label()), size.box(place), group=group, more=own)
    return draft.sheet()


def group_of(item: Asked) -> str | None:
    """Return the group of blocks that were glued before they were read."""
    group = item["group_id"].plain
    return str(group) if isinstance(group, (int, str)) else None
