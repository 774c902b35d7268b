"""What ALTO, PAGE and hOCR have in common: words with places that make a line, boxes in dots, labels."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from newsparse.pages.blocks import Hint
from newsparse.readers.drafts import label_doubt
from newsparse.readers.places import Size

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsparse.pages.blocks import Box
    from newsparse.pages.types import Doubt

LETTERS: Final = re.compile("[^a-z]+")
RANK: Final = re.compile("[1-9]$")
BLANK: Final = "\u3000"
OPENED: Final = 0.6
"""White space this part of a letter's size wide was set, and is no work of the engine's."""

LABELS: Final[dict[str, Hint]] = {
    "title": Hint.TITLE,
    "headline": Hint.TITLE,
    "mainheadline": Hint.TITLE,
    "heading": Hint.HEADING,
    "head": Hint.HEADING,
    "subtitle": Hint.HEADING,
    "subheadline": Hint.HEADING,
    "subheading": Hint.HEADING,
    "kicker": Hint.HEADING,
    "crosshead": Hint.HEADING,
    "crossheading": Hint.HEADING,
    "sectionheader": Hint.HEADING,
    "overline": Hint.HEADING,
    "paragraph": Hint.TEXT,
    "text": Hint.TEXT,
    "textblock": Hint.TEXT,
    "textregion": Hint.TEXT,
    "body": Hint.TEXT,
    "article": Hint.TEXT,
    "author": Hint.TEXT,
    "byline": Hint.TEXT,
    "credit": Hint.TEXT,
    "dateline": Hint.TEXT,
    "lead": Hint.TEXT,
    "dropcapital": Hint.TEXT,
    "floating": Hint.TEXT,
    "other": Hint.TEXT,
    "signaturemark": Hint.TEXT,
    "caption": Hint.CAPTION,
    "table": Hint.TABLE,
    "list": Hint.LIST,
    "listlabel": Hint.LIST,
    "tocentry": Hint.LIST,
    "header": Hint.HEADER,
    "pageheader": Hint.HEADER,
    "runningtitle": Hint.HEADER,
    "runninghead": Hint.HEADER,
    "masthead": Hint.HEADER,
    "footer": Hint.FOOTER,
    "pagefooter": Hint.FOOTER,
    "footnote": Hint.FOOTER,
    "footnotecontinued": Hint.FOOTER,
    "endnote": Hint.FOOTER,
    "catchword": Hint.FOOTER,
    "pagenumber": Hint.PAGE_NUMBER,
    "marginalia": Hint.ASIDE,
    "margin": Hint.ASIDE,
    "marginal": Hint.ASIDE,
    "illustration": Hint.PICTURE,
    "image": Hint.PICTURE,
    "picture": Hint.PICTURE,
    "photo": Hint.PICTURE,
    "graphic": Hint.PICTURE,
    "advertisement": Hint.ADVERTISEMENT,
    "advert": Hint.ADVERTISEMENT,
    "ad": Hint.ADVERTISEMENT,
}
"""The text types of PAGE 2019-07-15 and what tags of ALTO files are called in digitised newspapers; in letters only."""


@frozen
class Word:
    """A word and where it stands, in dots."""

    text: str
    box: Box | None


def line_of(words: Sequence[Word]) -> str:
    """Return the words of one line as text: a blank between two Latin words, none where a side is Chinese.

    Engines that know no Chinese words put each character apart. White space that is as wide as a letter was set by
    the paper, and stays as a full-width blank: ``刘　歌``.

    >>> line_of([Word(text, None) for text in ("咸", "宁", "iPhone", "16", "Pro", "版")])
    '咸宁iPhone 16 Pro版'
    """
    parts: list[str] = []
    last: Word | None = None
    for word in words:
        if not word.text:
            continue
        if last is not None:
            parts.append(between(last, word))
        parts.append(word.text)
        last = word
    return "".join(parts)


def between(one: Word, other: Word) -> str:
    """Return what stands between two words."""
    end, start = one.text[-1], other.text[0]
    if not wide(end) and not wide(start):
        return " "
    if not (end.isalnum() and start.isalnum()) or one.box is None or other.box is None:
        # The white space beside a comma is its own.
        return ""
    across = other.box.left - one.box.right
    down = other.box.top - one.box.bottom
    size = min(one.box.height, other.box.height) if across >= down else min(one.box.width, other.box.width)
    return BLANK if max(across, down) > OPENED * size > 0 else ""


def wide(character: str) -> bool:
    """Return whether a character takes a whole cell, as Chinese characters and their punctuation do."""
    return unicodedata.east_asian_width(character) in "WF" or character in "“”‘’—…·"


def scaled(place: Box | None, width: float | None, height: float | None) -> Box | None:
    """Return a place in dots as parts of a page of this size; ``None`` where either is not known."""
    if place is None or not width or not height or width < 0 or height < 0:
        return None
    return Size(width, height).box(place)


@define
class Labels:
    """The labels of a file: what each means, and which of them are not known."""

    known: Mapping[str, Hint] = field(factory=lambda: LABELS)
    unknown: dict[str, None] = field(factory=dict)

    def hint(self, label: str) -> tuple[Hint, int] | None:
        """Return what a label means and the rank it names; ``None``, and a doubt in the end, where it is not known.

        >>> Labels().hint("Heading_2")
        (<Hint.HEADING: 'heading'>, 2)
        """
        hint = self.known.get(LETTERS.sub("", label.lower()))
        if hint is None:
            self.unknown[label] = None
            return None
        rank = RANK.search(label.strip())
        return hint, int(rank[0]) if rank and hint in {Hint.TITLE, Hint.HEADING} else 0

    def doubts(self, what: str) -> tuple[Doubt, ...]:
        """Return a doubt for each label that is not known."""
        return tuple(label_doubt(what, label) for label in self.unknown)
