"""unstructured: a list of elements, each with the number of its page, and with coordinates where its strategy has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.pages.blocks import Box, Hint
from newsparse.readers.asking import Asked
from newsparse.readers.drafts import Draft, labels, level_of
from newsparse.readers.places import place_of, size_of
from newsparse.readers.table_rows import table_text

if TYPE_CHECKING:
    from newsparse.pages.blocks import Sheet

HINTS: Final = labels(
    {
        Hint.TITLE: "Title Headline",
        Hint.HEADING: "Subheadline Section-header",
        Hint.TEXT: "NarrativeText UncategorizedText Text Paragraph Formula Address EmailAddress Abstract CompositeElement "
        "CodeSnippet Threading Form Field-Name Value Link FormKeysValues DocumentData",
        Hint.LIST: "ListItem List List-item BulletedText Checked Unchecked CheckBoxChecked CheckBoxUnchecked "
        "RadioButtonChecked RadioButtonUnchecked",
        Hint.CAPTION: "FigureCaption Caption",
        Hint.TABLE: "Table TableChunk",
        Hint.PICTURE: "Image Picture Figure",
        Hint.HEADER: "Header Page-header",
        Hint.FOOTER: "Footer Page-footer Footnote",
        Hint.PAGE_NUMBER: "PageNumber",
    }
)
BREAK: Final = "PageBreak"
UPWARDS: Final = frozenset({"PointSpace", "RelativeCoordinateSystem"})
"""The systems whose origin is the corner at the bottom left."""


def read_unstructured(document: object) -> tuple[Sheet, ...]:
    """Return the pages of a list of elements; where they have no page numbers, a ``PageBreak`` ends a page.

    A table is read from its HTML where it has one: its ``text`` has lost the rows. Raises ``FormatError`` with the path
    of what is not as the engine writes it.

    >>> title = {"type": "Title", "element_id": "1", "text": "香城天蓝", "metadata": {"page_number": 2}}
    >>> [(sheet.text, sheet.blocks[0].box) for sheet in read_unstructured([title])]
    [('香城天蓝', None)]
    """
    pages: dict[int, list[Asked]] = {}
    number = 1
    for item in Asked(document).items():
        if item["type"].label() == BREAK:
            number += 1
            continue
        about = item["metadata"]
        at = about["page_number"].whole() if about.has("page_number") else number
        pages.setdefault(at, []).append(item)
    return tuple(page_of(pages[at]) for at in sorted(pages))


def page_of(items: list[Asked]) -> Sheet:
    """Return one page, its elements in the order of the file."""
    draft = Draft("unstructured", HINTS)
    for item in items:
        about = item["metadata"]
        hint = draft.meaning(item["type"].label())
        words = table_text(about["text_as_html"].text()) if about.has("text_as_html") else ""
        level = level_of(about["category_depth"]) + 1 if about.has("category_depth") else 0
        box = box_of(about["coordinates"]) if about.has("coordinates") else None
        draft.add(words if words.strip() else item["text"].text(), hint, box, level=level)
    return draft.sheet()


def box_of(where: Asked) -> Box | None:
    """Return the box of an element whose coordinates come with the size of the page."""
    place = place_of(where["points"])
    if place is None or not where.has("layout_width", "layout_height"):
        return None
    size = size_of(where["layout_width"], where["layout_height"], (place,))
    if where["system"].text() in UPWARDS:
        place = Box(place.left, size.height - place.bottom, place.right, size.height - place.top)
    return size.box(place)
