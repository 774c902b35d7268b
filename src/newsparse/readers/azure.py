"""Azure Document Intelligence: paragraphs with roles, tables, and the bare lines of its older models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.pages.blocks import Hint
from newsparse.readers.asking import Asked
from newsparse.readers.azure_regions import pieces_of, printed_lines
from newsparse.readers.bare_lines import page_of
from newsparse.readers.drafts import Draft, labels
from newsparse.readers.places import Size, place_of, size_of

if TYPE_CHECKING:
    from newsparse.pages.blocks import Box, Sheet

HINTS: Final = labels(
    {
        Hint.TITLE: "title",
        Hint.HEADING: "sectionHeading",
        Hint.TEXT: ("", "formulaBlock"),
        Hint.HEADER: "pageHeader",
        Hint.FOOTER: "pageFooter footnote",
        Hint.PAGE_NUMBER: "pageNumber",
    }
)


def read_azure(document: object) -> tuple[Sheet, ...]:
    """Return the pages of an answer: its paragraphs, and each table where the first of its cells stands.

    A paragraph in several regions (two columns, two pages) is a block for each, the later ones marked as going on,
    where the lines of the answer say which words stand in which.

    Answers without paragraphs (``prebuilt-read`` before 2022, Read 3.x) have lines, which are put into columns. Raises
    ``FormatError`` with the path of what is not as the service writes it.

    >>> place = {"pageNumber": 1, "polygon": [1, 1, 5, 1, 5, 2, 1, 2]}
    >>> title = {"role": "title", "content": "香城天蓝", "boundingRegions": [place]}
    >>> page = {"pageNumber": 1, "width": 10, "height": 20}
    >>> read_azure({"analyzeResult": {"pages": [page], "paragraphs": [title]}})[0].blocks[0].box
    Box(left=0.1, top=0.05, right=0.5, bottom=0.1)
    """
    asked = Asked(document)
    result = asked["analyzeResult"] if asked.has("analyzeResult") else asked
    pages = result["pages"] if result.has("pages") else result["readResults"]
    if not result.has("paragraphs") and any(page.has("lines") for page in pages.some()):
        return tuple(page_of_lines(page) for page in pages.items())
    sizes: dict[int, Size | None] = {}
    for page in pages.some():
        sizes[page["pageNumber"].whole()] = (
            size_of(page["width"], page["height"], ()) if page.has("width", "height") else None
        )
    drafts = {number: Draft("Azure", HINTS) for number in sizes}
    inside = paragraphs_inside(result)
    lines = printed_lines(pages)
    for index, paragraph in enumerate(result["paragraphs"].items()):
        held = inside.get(index)
        if held is not None and held[0] != index:
            continue
        item = paragraph if held is None else held[1]
        is_table = held is not None and item.has("cells")
        first = next(item["boundingRegions"].some(), None)
        for at, (text, region) in enumerate([(rows_of(item), first)] if is_table else pieces_of(item, lines)):
            number, box = where(region, sizes)
            draft = drafts.setdefault(number, Draft("Azure", HINTS))
            inner = Hint.TABLE if is_table else Hint.CAPTION
            hint = draft.meaning(paragraph["role"].text()) if held is None else inner
            draft.add(text, hint, box, continues=True if at else None)
    return tuple(drafts[number].sheet() for number in sorted(drafts))


def paragraphs_inside(result: Asked) -> dict[int, tuple[int, Asked]]:
    """Return for the number of each paragraph in a table or a caption what holds it, and the first number of that."""
    inside: dict[int, tuple[int, Asked]] = {}
    tables, figures = list(result["tables"].some()), list(result["figures"].some())
    captions = [holder["caption"] for holder in (*tables, *figures) if holder.has("caption")]
    holders = [(table, list(table["cells"].some())) for table in tables] + [
        (caption, [caption]) for caption in captions
    ]
    for holder, parts in holders:
        numbers = [
            number for part in parts for element in part["elements"].some() if (number := number_of(element)) >= 0
        ]
        own = [number for number in numbers if number not in inside]
        inside.update((number, (min(own), holder)) for number in own)
    return inside


def number_of(element: Asked) -> int:
    """Return the number of the paragraph that a reference (``/paragraphs/3``) names, -1 for what names another thing."""
    name, _, number = element.text().rpartition("/")
    if name != "/paragraphs" or not (number.isascii() and number.isdecimal()) or len(number) > 9:
        return -1
    return int(number)


def rows_of(table: Asked) -> str:
    """Return the text of a table, a line for each row."""
    rows: dict[int, list[tuple[int, str]]] = {}
    for cell in table["cells"].some():
        words = " ".join(cell["content"].text().split("\n")).strip()
        if words:
            rows.setdefault(cell["rowIndex"].whole(), []).append((cell["columnIndex"].whole(), words))
    return "\n".join(" ".join(words for _, words in sorted(rows[row])) for row in sorted(rows))


def where(region: Asked | None, sizes: dict[int, Size | None]) -> tuple[int, Box | None]:
    """Return the page and the place of a region; the first page where there is none."""
    if region is None:
        return min(sizes, default=1), None
    number = region["pageNumber"].whole()
    size = sizes.get(number)
    return number, None if size is None else size.box(place_of(region["polygon"]))


def page_of_lines(page: Asked) -> Sheet:
    """Return a page of lines."""
    lines = list(page["lines"].some())
    texts = [(line["content"] if line.has("content") else line["text"]).text() for line in lines]
    places = [place_of(line["polygon"] if line.has("polygon") else line["boundingBox"]) for line in lines]
    return page_of(list(zip(texts, places)), size_of(page["width"], page["height"], places))
