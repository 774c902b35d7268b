"""What a line is on its page: the parts that the transition table of ``assemble`` speaks of."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Part(Enum):
    """What a line is on its page, once its neighbours are known."""

    __hash__ = object.__hash__  # that of Enum is written in Python

    KICKER = "kicker"
    HEADLINE = "headline"
    DECK = "deck"
    CROSSHEAD = "crosshead"
    TEXT = "text"
    BYLINE = "byline"
    CAPTION = "caption"
    CREDIT = "credit"
    MARKER = "marker"
    SECOND = "the marker of a second half"
    COLUMN = "column"
    FURNITURE = "furniture"
    MASTHEAD = "masthead"
    ADVERTISEMENT = "advertisement"
    LINE = "a line of its own: verse, a row of a table, a signature"


HEAD_PARTS: Final = frozenset({Part.KICKER, Part.HEADLINE, Part.DECK})
