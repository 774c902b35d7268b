"""What MinerU calls blocks, from 1.x to 4.x in all of its files, and the text of its spans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.errors import FormatError
from newsparse.pages.blocks import Hint
from newsparse.readers.drafts import labels

if TYPE_CHECKING:
    from newsparse.readers.asking import Asked

ENGINE: Final = "MinerU"
HINTS: Final = labels(
    {
        Hint.TITLE: "title doc_title",
        Hint.HEADING: "paragraph_title",
        Hint.TEXT: "text paragraph ref_text phonetic abstract equation equation_interline interline_equation equation_block "
        "formula_number",
        Hint.LIST: "list index list_item",
        Hint.TABLE: "table table_body simple_table complex_table",
        Hint.CAPTION: "caption image_caption table_caption chart_caption code_caption image_footnote table_footnote "
        "chart_footnote code_footnote image_block_caption",
        Hint.PICTURE: "image image_body image_block chart chart_body seal code code_body algorithm algorithm_body",
        Hint.HEADER: "header page_header",
        Hint.FOOTER: "footer page_footer page_footnote footnote",
        Hint.PAGE_NUMBER: "page_number",
        Hint.ASIDE: "aside_text page_aside_text",
    }
)
MOST_NESTED: Final = 20
"""Links hold spans, and lists hold lists; none of them is nested so deep."""
DETECTED: Final = ("pdf_info", "doc_layout_result", "model_list")
"""Under which keys pages with ``layout_dets`` are found."""
HELD: Final = ("content", "children", "item_content", "list_items")


def refuse_detections(asked: Asked) -> None:
    """Raise ``FormatError`` for the files of MinerU that say what its models saw, and have no words in reading order.

    They are ``*_model.json`` of the pipeline and all that older versions wrote of the kind: pages with ``layout_dets``,
    alone, in a list, or under a key of their own.
    """
    for pages in (asked, *(asked[key] for key in DETECTED if asked.has(key))):
        rows = pages.plain if isinstance(pages.plain, list) else [pages.plain]
        for at, page in enumerate(rows):
            if isinstance(page, dict) and "layout_dets" in page:
                path = pages.path if page is pages.plain else f"{pages.path}[{at}]"
                msg = (
                    f"{path}: this is the model file of MinerU's pipeline, which has no reading order; "
                    "give *_content_list.json or *_middle.json of the same run"
                )
                raise FormatError(msg)


def spans_text(value: Asked, depth: int = 0) -> str:
    r"""Return the words of spans in order; the items of a list have a line each.

    A span is ``{"type", "content"}``; a link has its words under ``content``, and the same once more as ``children``.
    Raises ``FormatError`` for what is none.

    >>> from newsparse.readers.asking import Asked
    >>> spans_text(Asked([{"type": "text", "content": "香城"}, {"type": "hyperlink", "content": "天蓝", "url": "#"}]))
    '香城天蓝'
    """
    if depth > MOST_NESTED:
        msg = "spans that are not nested so deep"
        raise value.fault(msg)
    if not isinstance(value.plain, (list, dict)):
        return value.text()
    if isinstance(value.plain, list):
        pieces = [spans_text(item, depth + 1) for item in value.items()]
        items = any(isinstance(item, dict) and is_item(item) for item in value.plain)
        return "\n".join(piece for piece in pieces if piece.strip()) if items else "".join(pieces)
    for key in HELD:
        words = spans_text(value[key], depth + 1)
        if words:
            return words
    return ""


def is_item(item: dict[str, object]) -> bool:
    """Return whether a part of a list is an item of it, and no span of one line."""
    return "item_content" in item or (isinstance(item.get("content"), list) and item.get("type") != "hyperlink")
