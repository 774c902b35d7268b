"""MinerU's content lists: ``*_content_list.json`` and ``*_content_list_v2.json``, as versions 1.x to 4.x write them.

Paragraphs are joined over columns in both, and a joined one has the box of its first part. Boxes count 0–1000.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsparse.pages.blocks import Hint
from newsparse.readers.asking import Asked
from newsparse.readers.drafts import Draft, level_of
from newsparse.readers.mineru_labels import ENGINE, HINTS, refuse_detections, spans_text
from newsparse.readers.places import THOUSAND, place_of

if TYPE_CHECKING:
    from newsparse.pages.blocks import Box, Sheet

BODIES: Final = ("text", "list_items", "table_body", "code_body", "content")
"""Where an item of a list has its own words."""
CAPTIONS: Final = ("img_caption", "image_caption", "table_caption", "chart_caption", "code_caption")
FOOTNOTES: Final = ("img_footnote", "image_footnote", "table_footnote", "chart_footnote", "code_footnote")
ESCAPED: Final = re.compile(r"\\([*_`~$])")
"""The words of a list are Markdown, where these say something else."""


def read_content_list(document: object) -> tuple[Sheet, ...]:
    """Return the pages of a ``content_list``: a flat list of items, each with its ``page_idx``.

    Captions may be one string or many. Raises ``FormatError`` with the path of what is not as the engine writes it.

    >>> title = {"type": "text", "text": "香城天蓝", "text_level": 1, "bbox": [100, 50, 500, 100], "page_idx": 0}
    >>> (sheet,) = read_content_list([title])
    >>> sheet.blocks[0].hint.value, sheet.blocks[0].box
    ('title', Box(left=0.1, top=0.05, right=0.5, bottom=0.1))
    """
    drafts: dict[int, Draft] = {}
    asked = Asked(document)
    refuse_detections(asked)
    for item in asked.items():
        number = item["page_idx"].whole() if item.has("page_idx") else 0
        add_item(item, drafts.setdefault(number, Draft(ENGINE, HINTS)))
    return tuple(drafts[number].sheet() for number in sorted(drafts))


def add_item(item: Asked, draft: Draft) -> None:
    """Add the words of an item and of its captions: those of a table stand above it, those of a picture below."""
    hint = draft.meaning(item["type"].label())
    box = THOUSAND.box(place_of(item["bbox"]))
    level = level_of(item["text_level"])
    if level and hint is Hint.TEXT:
        hint = Hint.TITLE if level == 1 else Hint.HEADING
    if hint is Hint.TABLE:
        add_notes(item, CAPTIONS, box, draft)
    for key in BODIES:
        if item.has(key):
            words = ESCAPED.sub(r"\1", "\n".join(part.text() for part in item[key].some()))
            draft.add_tagged(words, hint, box, level=level)
    if hint is not Hint.TABLE:
        add_notes(item, CAPTIONS, box, draft)
    add_notes(item, FOOTNOTES, box, draft)


def add_notes(item: Asked, keys: tuple[str, ...], box: Box | None, draft: Draft) -> None:
    """Add captions or notes."""
    for key in keys:
        for note in item[key].some():
            draft.add(ESCAPED.sub(r"\1", note.text()), Hint.CAPTION, box)


def read_content_list_v2(document: object) -> tuple[Sheet, ...]:
    """Return the pages of a ``content_list_v2``: a list of pages, each a list of blocks with a ``content``.

    Raises ``FormatError`` with the path of what is not as the engine writes it.

    >>> line = {"type": "paragraph", "content": {"paragraph_content": [{"type": "text", "content": "碧空如洗。"}]}}
    >>> [sheet.text for sheet in read_content_list_v2([[line], []])]
    ['碧空如洗。', '']
    """
    sheets: list[Sheet] = []
    asked = Asked(document)
    refuse_detections(asked)
    for page in asked.items():
        draft = Draft(ENGINE, HINTS)
        for item in page.items():
            add_block(item, draft)
        sheets.append(draft.sheet())
    return tuple(sheets)


def add_block(item: Asked, draft: Draft) -> None:
    """Add the words of a block and of its captions, which the engine names after what they are."""
    content = item["content"]
    hint = draft.meaning(item["type"].label())
    box = THOUSAND.box(place_of(item["bbox"]))
    if not isinstance(content.plain, dict):
        draft.add(spans_text(content), hint, box)
        return
    level = level_of(content["level"])
    if hint is Hint.TITLE and level > 1:
        hint = Hint.HEADING
    above = [key for key in content.plain if key.endswith("_caption")]
    below = [key for key in content.plain if key.endswith("_footnote")]
    own = [key for key in content.plain if key.endswith("_content") or key in {"html", "content", "list_items"}]
    for key in [*above, *own, *below] if hint is Hint.TABLE else [*own, *above, *below]:
        words = spans_text(content[key])
        if key in own:
            draft.add_tagged(words, hint, box, level=level)
        else:
            draft.add(words, Hint.CAPTION, box)
