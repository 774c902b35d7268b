"""MinerU's middle file, before version 4 (``pdf_info``) and from it (``docvortex.middle``), and the file of its model.

What the content lists leave out stands here: the printed lines before version 4, and from it the printed blocks, with
the word of the engine on which of them go on with the one before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.errors import FormatError
from newsparse.pages.blocks import Hint
from newsparse.readers.asking import Asked
from newsparse.readers.drafts import Draft, level_of
from newsparse.readers.mineru_labels import ENGINE, HINTS, MOST_NESTED, refuse_detections, spans_text
from newsparse.readers.places import ONE, Size, place_of, size_of
from newsparse.readers.table_rows import table_text
from newsparse.readers.xml_words import Word, line_of

if TYPE_CHECKING:
    from newsparse.pages.blocks import Box, Sheet

SCHEMA: Final = "docvortex.middle"
DISCARDED: Final = "discarded"
"""What the pipeline before version 3 calls all that it puts aside, wherever it stands."""
EDGE: Final = 0.15
"""What is put aside so near to an edge of the page is its head or its foot."""
VISUAL: Final = frozenset({"image", "table", "chart", "code"})


def read_middle(document: object) -> tuple[Sheet, ...]:
    """Return the pages of a middle file: version 4 by its ``schema``, else by ``pdf_info``.

    Boxes are parts of the page in version 4, points of it before. Raises ``FormatError`` with the path of what is not
    as the engine writes it, and for another ``schema``.

    >>> span = {"type": "text", "content": "香城天蓝"}
    >>> title = {"type": "doc_title", "index": 0, "level": 1, "bbox": [0.1, 0.1, 0.5, 0.2], "content": [span]}
    >>> file = {"schema": "docvortex.middle", "schema_version": "2.0", "pages": [{"page_idx": 0, "blocks": [title]}]}
    >>> read_middle(file)[0].blocks[0].text
    '香城天蓝'
    """
    asked = Asked(document)
    refuse_detections(asked)
    if not asked.has("schema"):
        return tuple(old_page(page) for page in asked["pdf_info"].items())
    schema = asked["schema"].text()
    if schema != SCHEMA:
        msg = f'$.schema: expected "{SCHEMA}", found "{schema[:40]}"; newsparse reads no other middle file'
        raise FormatError(msg)
    return tuple(new_page(page) for page in asked["pages"].items())


def new_page(page: Asked) -> Sheet:
    """Return a page of version 4, in the order of the file, which is that of ``index``."""
    draft = Draft(ENGINE, HINTS)
    for item in page["blocks"].items():
        add_new(item, draft, None)
    return draft.sheet()


def add_new(item: Asked, draft: Draft, around: Box | None) -> None:
    """Add a block of version 4; a picture or a table holds its body and its captions as blocks."""
    kind = item["type"].label()
    box = ONE.box(place_of(item["bbox"])) or around
    if kind in VISUAL and isinstance(item["content"].plain, list) and around is None:
        parts = list(item["content"].items())
        # The body stands first in the file; a table has its caption above.
        for part in sorted(parts, key=lambda part: kind == "table" and not part["type"].label().endswith("_caption")):
            add_new(part, draft, box)
        return
    goes_on = True if item["continues_prev"].plain is True else None
    draft.add_tagged(
        spans_text(item["content"]), draft.meaning(kind), box, level=level_of(item["level"]), continues=goes_on
    )


def old_page(page: Asked) -> Sheet:
    """Return a page before version 4: its paragraphs, and around them what was put aside."""
    text = page["para_blocks"] if page.has("para_blocks") else page["preproc_blocks"]
    blocks, aside = list(text.items()), list(page["discarded_blocks"].some())
    told = page["page_size"] if page.has("page_size") else Asked([])
    size = size_of(told[0], told[1], (place_of(item["bbox"]) for item in (*blocks, *aside)))
    draft = Draft(ENGINE, HINTS)
    placed = [(item, size.box(place_of(item["bbox"]))) for item in aside]
    # Heads and feet stand around the text, whatever place they have in their list.
    head = [item for item, box in placed if box is None or box.top < 0.5]
    foot = [item for item, box in placed if box is not None and box.top >= 0.5]
    for item in (*head, *blocks, *foot):
        add_old(item, size, draft)
    return draft.sheet()


def add_old(item: Asked, size: Size, draft: Draft, depth: int = 0) -> None:
    """Add a block with its lines, or the blocks inside it: items of a list, or the parts of a picture."""
    if depth > MOST_NESTED:
        msg = "blocks that are not nested so deep"
        raise item.fault(msg)
    kind = item["type"].label()
    box = size.box(place_of(item["bbox"]))
    if kind == DISCARDED:
        top, bottom = (0.0, 0.0) if box is None else (box.top, box.bottom)
        hint = Hint.HEADER if top < EDGE else Hint.FOOTER if bottom > 1 - EDGE else Hint.ASIDE
    else:
        hint = draft.meaning(kind)
    if item.has("blocks") and hint is not Hint.LIST:
        for inner in item["blocks"].items():
            add_old(inner, size, draft, depth + 1)
        return
    level = level_of(item["level"])
    if hint is Hint.TITLE and level > 1:
        hint = Hint.HEADING
    # A list has a line for each item, which is a block in it, or begins where the engine says so.
    lines = ["".join(lines_of(inner)) for inner in item["blocks"].items()] if item.has("blocks") else lines_of(item)
    draft.add("\n".join(line for line in lines if line.strip()), hint, box, level=level, joined=hint is Hint.LIST)


def lines_of(item: Asked) -> list[str]:
    """Return the printed lines of a block; those of an item of a list are one."""
    told = any(line["is_list_start_line"].plain is True for line in item["lines"].some())
    rows: list[list[Word]] = []
    for line in item["lines"].some():
        words = [Word(span_words(span), None) for span in line["spans"].some()]
        if told and rows and line["is_list_start_line"].plain is not True:
            rows[-1] += words
        else:
            rows.append(words)
    return [line_of(row) for row in rows]


def span_words(span: Asked) -> str:
    """Return what a span says; a table has its HTML."""
    return table_text(span["html"].text()) if span.has("html") else span["content"].text()


def read_model(document: object) -> tuple[Sheet, ...]:
    """Return the pages of a model file: pages of blocks with ``type``, ``bbox`` from 0 to 1, and ``content``.

    Raises ``FormatError`` with the path of what is not as the engine writes it, and for the file of the pipeline's
    models, which has no words in reading order.

    >>> block = {"type": "title", "bbox": [0.1, 0.1, 0.5, 0.2], "angle": 0, "content": "香城天蓝"}
    >>> [sheet.text for sheet in read_model([[block]])]
    ['香城天蓝']
    """
    sheets: list[Sheet] = []
    asked = Asked(document)
    refuse_detections(asked)
    for page in asked.items():
        draft = Draft(ENGINE, HINTS)
        for item in page.items():
            hint = draft.meaning(item["type"].label())
            draft.add_tagged(spans_text(item["content"]), hint, ONE.box(place_of(item["bbox"])))
        sheets.append(draft.sheet())
    return tuple(sheets)
