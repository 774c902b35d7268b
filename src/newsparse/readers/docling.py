"""docling: ``DoclingDocument`` 1.x, a tree of references to texts, tables and pictures.

Boxes are in points of the page, counted from the top or from the bottom, as each says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from newsparse.errors import FormatError
from newsparse.pages.blocks import Box, Hint
from newsparse.readers.asking import Asked
from newsparse.readers.docling_items import pieces_of, table_rows, words_of
from newsparse.readers.drafts import Draft, labels, level_of
from newsparse.readers.places import Size, size_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.pages.blocks import Sheet

ENGINE: Final = "docling"
NAME: Final = "DoclingDocument"
HINTS: Final = labels(
    {
        Hint.TITLE: "title",
        Hint.HEADING: "section_header field_heading",
        Hint.TEXT: "text paragraph reference formula code handwritten_text empty_value grading_scale form key_value_region "
        "field_region field_item field_key field_value field_hint",
        Hint.LIST: "list_item checkbox_selected checkbox_unselected marker",
        Hint.CAPTION: "caption",
        Hint.HEADER: "page_header",
        Hint.FOOTER: "page_footer footnote",
        Hint.TABLE: "table document_index",
        Hint.PICTURE: "picture chart",
    }
)
BOTTOM: Final = "BOTTOMLEFT"
LONGEST_NUMBER: Final = 9
LINKS: Final = ("children", "captions", "footnotes")
"""Captions are children too in what docling writes today; before they were not."""


def read_docling(document: object) -> tuple[Sheet, ...]:
    """Return the pages of a DoclingDocument in the order of its tree, page heads and feet among the rest.

    A text that runs over several boxes is a block for each, the later ones marked as going on. Raises ``FormatError``
    with the path of what is not as the engine writes it.

    >>> box = {"l": 20, "t": 280, "r": 100, "b": 260, "coord_origin": "BOTTOMLEFT"}
    >>> title = {"label": "title", "text": "香城天蓝", "prov": [{"page_no": 1, "bbox": box, "charspan": [0, 4]}]}
    >>> pages = {"1": {"page_no": 1, "size": {"width": 200, "height": 400}}}
    >>> body = {"children": [{"$ref": "#/texts/0"}]}
    >>> file = {"schema_name": "DoclingDocument", "body": body, "texts": [title], "pages": pages}
    >>> read_docling(file)[0].blocks[0].box
    Box(left=0.1, top=0.3, right=0.5, bottom=0.35)
    """
    asked = Asked(document)
    name = asked["schema_name"].text()
    if name != NAME:
        msg = f'$.schema_name: expected "{NAME}", found "{name[:40]}"'
        raise FormatError(msg)
    pages = Pages(sizes_of(asked["pages"]))
    seen: set[str] = set()
    for root in ("furniture", "body"):
        for item in leaves(asked, asked[root], seen):
            pages.add(item)
    return pages.sheets()


def sizes_of(pages: Asked) -> dict[int, Size | None]:
    """Return the size of each page."""
    if pages.plain is None:
        return {}
    if not isinstance(pages.plain, dict):
        msg = "an object with a page for each number"
        raise pages.fault(msg)
    sizes: dict[int, Size | None] = {}
    for key in pages.plain:
        number = number_in(key)
        if number is None:
            msg = f"{pages.path}: expected page numbers, found {key[:40]!r}"
            raise FormatError(msg)
        size = pages[key]["size"] if pages[key].has("size") else Asked({})
        sizes[number] = size_of(size["width"], size["height"], ()) if size.has("width", "height") else None
    return sizes


def number_in(text: str) -> int | None:
    """Return the number that a text is."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER else None


def leaves(document: Asked, root: Asked, seen: set[str]) -> Iterator[Asked]:
    """Yield the items that a node of the tree leads to, in order; each is taken once, and then is ``seen``."""
    open_nodes = [references(root)] if root.plain is not None else []
    while open_nodes:
        child = next(open_nodes[-1], None)
        if child is None:
            open_nodes.pop()
            continue
        reference = child["$ref"].text()
        if reference not in seen:
            seen.add(reference)
            item = target(document, reference, child.path)
            if item.has("data"):
                # The caption of a table stands above it, that of a picture below.
                yield from captions(document, item, seen)
            if item.has("label"):
                yield item
            open_nodes.append(references(item))


def references(node: Asked) -> Iterator[Asked]:
    """Yield the references of a node."""
    for link in LINKS:
        yield from node[link].some()


def captions(document: Asked, table: Asked, seen: set[str]) -> Iterator[Asked]:
    """Yield the captions of a table."""
    for child in table["captions"].some():
        reference = child["$ref"].text()
        if reference not in seen:
            seen.add(reference)
            yield target(document, reference, child.path)


def target(document: Asked, reference: str, path: str) -> Asked:
    """Return what a reference (``#/texts/3``) points to."""
    parts = reference.removeprefix("#/").split("/")
    number = number_in(parts[-1])
    if len(parts) != 2 or number is None:
        msg = f"{path}.$ref: expected a reference such as #/texts/3, found {reference[:40]!r}"
        raise FormatError(msg)
    found = document[parts[0]][number] if document.has(parts[0]) else Asked(None)
    if found.plain is None:
        msg = f"{path}.$ref: {reference[:40]} is not in the document"
        raise FormatError(msg)
    return found


@define
class Pages:
    """The pages of a document while it is read."""

    sizes: dict[int, Size | None]
    drafts: dict[int, Draft] = field(factory=dict)
    places: dict[int, list[Box]] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        """Begin the pages that the document names, so that an empty one is one too."""
        for number in self.sizes:
            self.draft(number)

    def draft(self, number: int) -> Draft:
        """Return the page of a number."""
        return self.drafts.setdefault(number, Draft(ENGINE, HINTS))

    def add(self, item: Asked) -> None:
        """Add what an item says, a block for each of its places."""
        label = item["label"].label()
        level = level_of(item["level"]) + 1 if item.has("level") else 0
        spots = list(item["prov"].some())
        is_table = item.has("data")
        words = table_rows(item["data"]) if is_table else words_of(item)
        if not words.strip():
            # A group (a list, a section) has a label too, and a picture: they say nothing.
            return
        for index, (text, spot) in enumerate(pieces_of(words, [] if is_table else spots) or [(words, None)]):
            where = spot if spot is not None else next(iter(spots), None)
            number = where["page_no"].whole() if where is not None else min(self.drafts, default=1)
            draft = self.draft(number)
            hint = draft.meaning(label)
            box = None if where is None else self.box(where, number)
            draft.add(text, hint, box, level=level, continues=True if index else None)

    def box(self, spot: Asked, number: int) -> Box | None:
        """Return where a piece of an item stands; ``None`` where the size of the page is not known."""
        size, box = self.sizes.get(number), spot["bbox"]
        if size is None or box.plain is None:
            return None
        left, top, right, bottom = (box[key].number() for key in ("l", "t", "r", "b"))
        if box["coord_origin"].text() == BOTTOM:
            top, bottom = size.height - top, size.height - bottom
        return size.box(Box(min(left, right), min(top, bottom), max(left, right), max(top, bottom)))

    def sheets(self) -> tuple[Sheet, ...]:
        """Return the pages in order."""
        return tuple(self.drafts[number].sheet() for number in sorted(self.drafts))
