"""dots.ocr: a list of blocks for each page, in reading order, with the words as Markdown.

Boxes are in pixels of the page, and the file does not say how large the page is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsparse.pages.blocks import Hint
from newsparse.readers.asking import Asked
from newsparse.readers.drafts import Draft, labels
from newsparse.readers.places import place_of, reach
from newsparse.readers.table_rows import table_text

if TYPE_CHECKING:
    from newsparse.pages.blocks import Sheet

HINTS: Final = labels(
    {
        Hint.TITLE: "Title",
        Hint.HEADING: "Section-header",
        Hint.TEXT: "Text Formula",
        Hint.CAPTION: "Caption",
        Hint.LIST: "List-item",
        Hint.TABLE: "Table",
        Hint.PICTURE: "Picture",
        Hint.HEADER: "Page-header",
        Hint.FOOTER: "Page-footer Footnote",
    }
)
MARK: Final = re.compile(r"\A(#{1,6}) {1,4}")


def read_dots(document: object) -> tuple[Sheet, ...]:
    """Return the page of a file, or the pages of a list of them; the reach of the boxes is the page.

    The marks of a heading (``##``) are its level and no words of it. Raises ``FormatError`` with the path of what is
    not as the engine writes it.

    >>> title = {"bbox": [100, 50, 500, 100], "category": "Section-header", "text": "## 香城天蓝"}
    >>> block = read_dots([title])[0].blocks[0]
    >>> block.text, block.level
    ('香城天蓝', 2)
    """
    asked = Asked(document)
    pages = [asked] if any(isinstance(item, dict) for item in asked.row()[:1]) else list(asked.items())
    return tuple(dots_page(page) for page in pages)


def dots_page(page: Asked) -> Sheet:
    """Return one page."""
    items = list(page.items())
    places = [place_of(item["bbox"]) for item in items]
    size = reach(places)
    draft = Draft("dots.ocr", HINTS)
    for item, place in zip(items, places):
        hint = draft.meaning(item["category"].label())
        words = item["text"].text()
        mark = MARK.match(words) if hint in {Hint.TITLE, Hint.HEADING} else None
        if mark is not None:
            words = words[mark.end() :]
        draft.add(table_text(words), hint, size.box(place), level=0 if mark is None else len(mark[1]))
    return draft.sheet()
