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
BOLD_LINE: Final = re.compile(r"\A\s{0,4}\*\*(?P<words>[^*\n]{1,60}(?<![。！？；，*\s]))\*\*\s{0,4}\Z")
"""A crosshead is often text to the engine, and its marks are all that tells it. They stay: pages are labelled by them, and
what is labelled is without them. As a heading it would be taken for a headline."""
EMPHASIS: Final = tuple(
    re.compile(rf"(?<![{before}]){stars}(?=[^*\s])(?P<words>[^*\n]{{1,2000}})(?<=[^*\s]){stars}(?!\*)")
    for before, stars in (("*", r"\*{3}"), ("*0-9A-Za-z", r"\*"), ("*", r"\*{2}"))
)
"""Marks in pairs, close around their words: a row of stars, and the sign of multiplication, are printed ones."""


def read_dots(document: object) -> tuple[Sheet, ...]:
    """Return the page of a file, or the pages of a list of them; the reach of the boxes is the page.

    The marks of a heading (``##``) are its level and no words of it; those of bold and italic letters are taken off, but
    for a text that is one bold line. Raises ``FormatError`` with the path of what is
    not as the engine writes it.

    >>> title = {"bbox": [100, 50, 500, 100], "category": "Section-header", "text": "## 香城天蓝"}
    >>> block = read_dots([title])[0].blocks[0]
    >>> block.text, block.level
    ('香城天蓝', 2)
    >>> read_dots([{"bbox": [100, 150, 500, 200], "category": "Text", "text": "本报讯 **堤防**全部加固。"}])[0].text
    '本报讯 堤防全部加固。'
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
        if hint is not Hint.TEXT or BOLD_LINE.match(words) is None:
            words = unmarked(words)
        draft.add_tagged(words, hint, size.box(place), level=0 if mark is None else len(mark[1]))
    return draft.sheet()


def unmarked(words: str) -> str:
    """Return words without the marks of bold and italic letters.

    >>> unmarked("**堤防**全部*加固*。"), unmarked("***"), unmarked("3*4*5")
    ('堤防全部加固。', '***', '3*4*5')
    """
    for marks in EMPHASIS:
        words = marks.sub(r"\g<words>", words)
    return words
