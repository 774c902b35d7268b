"""The first pass: what each line can be, read without its neighbours."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import define

from newsparse.lines.bylines import read_author_line
from newsparse.lines.captions import (
    closes_with_what_is_shown,
    opens_caption,
    read_credit,
    read_tail_credit,
    tells_what_is_shown,
)
from newsparse.lines.columns import column_name, is_known_column
from newsparse.lines.datelines import read_dateline
from newsparse.lines.furniture import forecasts, is_furniture, is_ornament
from newsparse.lines.glued_bylines import opens_with_authors
from newsparse.lines.headings import is_asking, is_brief, is_short
from newsparse.lines.masthead import read_fields
from newsparse.lines.notices import heads_notice
from newsparse.markers import RULES as MARKERS
from newsparse.rules import compiled, find
from newsparse.text.spans import Mask

if TYPE_CHECKING:
    from newsparse.pages.source import Line


class Label(Enum):
    """What a line can be."""

    __hash__ = object.__hash__  # that of Enum is written in Python, and sets of kinds are asked for every line

    FIELD = "fields of a masthead"
    FURNITURE = "page header, colophon, words beside a code, an ornament"
    MARKER = "a continuation marker alone"
    BYLINE = "roles and names, or a mark and names"
    NAMES = "names alone: a byline where one can stand"
    CREDIT = "a credit alone"
    CAPTION = "a line that opens as a caption, or tells what is shown"
    COLUMN = "the name of a column alone"
    LEAD = "running text that opens with a dateline"
    TEXT = "running text"
    SHORT = "a short line without a stop: a heading, a crosshead, or a fragment"
    ROW = "a row of a table or an item of a list, as the input says, or a line of a forecast"
    ADVERTISEMENT = "an advertisement, as the input says"


RUNNING: Final = frozenset({Label.TEXT, Label.LEAD})
"""The labels of running text."""
MARKER_HINT: Final = compiled("[转接版页]")
BYLINE_LENGTH: Final = 120
SENTENCE_LENGTH: Final = 24
"""A line longer than this that ends a sentence is no byline, no credit and no furniture."""
LONG_CAPTION: Final = 260
REST_OF_SENTENCE: Final = compiled("[。!?…,、;:”’)〕】》“‘(]")
"""A line of stops or quotation marks alone is what a column break left of a sentence."""
SPEAKING: Final = 6
"""The alternative text of a picture says something from this length on; 图片, image and the like do not."""
MARKED: Final = compiled(r"[〇○◎●◇□■☆★(〔【] ?\p{Han}")


@define
class Labelled:
    """A line with its label."""

    line: Line
    label: Label

    @property
    def text(self) -> str:
        """The folded text of the line."""
        return self.line.folded


def label(line: Line) -> Labelled:
    r"""Return the line with what it can be.

    >>> from newsparse.pages.source import lines_of
    >>> [label(line).label.name for line in lines_of("新华社北京8月5日电 日前，…。\n本报记者 李明\n香城天蓝 泉都绿满")]
    ['LEAD', 'BYLINE', 'SHORT']
    """
    if line.picture:
        return Labelled(line, Label.CAPTION if len(line.folded) >= SPEAKING else Label.FURNITURE)
    return Labelled(line, label_of(line.folded, heading=bool(line.level) or line.bold))


def label_of(text: str, *, heading: bool) -> Label:
    """Return what a folded line can be; ``heading`` says that the source marks it as one."""
    if is_ornament(text):
        return Label.TEXT if REST_OF_SENTENCE.match(text) else Label.FURNITURE
    sentence = len(text) > SENTENCE_LENGTH and text[-1] in "。!?"
    if len(text) <= BYLINE_LENGTH and not sentence:
        named = label_of_words(text, heading=heading)
        if named is not None:
            return named
    if heading:
        if text[-1:] == "。" and opens_caption(text):
            return Label.CAPTION
        return Label.SHORT if len(text) <= BYLINE_LENGTH else Label.TEXT
    if is_brief(text) and read_tail_credit(text) is None:
        return Label.TEXT
    if reads_as_caption(text):
        return Label.CAPTION
    if read_dateline(text) is not None or opens_with_authors(text):
        return Label.LEAD
    if is_short(text) or is_asking(text):
        return Label.ROW if forecasts(text) else Label.SHORT
    return Label.TEXT


def label_of_words(text: str, *, heading: bool) -> Label | None:
    """Return what the words of a line no longer than a byline say that it is, ``None`` where they say nothing.

    Names alone are no sign in a line that the source marks as a heading: 走近班主任·贲香 is the name of a series.
    """
    if "。" not in text and read_fields(text) is not None:
        return Label.FIELD
    if is_furniture(text):
        return Label.FURNITURE
    if is_marker(text):
        return Label.MARKER
    if read_credit(text) is not None:
        return Label.CREDIT
    authors = None if "。" in text or is_known_column(text) else read_author_line(text)
    if column_name(text) is not None and not (authors and text[:1] in "(〔【"):
        return Label.COLUMN
    if authors is None or heads_notice(text):
        # 公　告 and 招租 begin with characters that are surnames, too.
        return None
    if any(author.role for author in authors) or MARKED.match(text) is not None:
        return Label.BYLINE
    return None if heading else Label.NAMES


def reads_as_caption(text: str) -> bool:
    """Return whether a folded line says of itself that it tells what a picture shows."""
    if opens_caption(text):
        return True
    if "图" not in text:
        return False
    if closes_with_what_is_shown(text):
        return True
    return len(text) <= LONG_CAPTION and tells_what_is_shown(text) and read_tail_credit(text) is not None


def is_marker(text: str) -> bool:
    """Return whether a folded line is a continuation marker and nothing else."""
    if len(text) > 40 or MARKER_HINT.search(text) is None:
        return False
    found = find(text, MARKERS, Mask(len(text)))
    return len(found) == 1 and not (text[: found[0].start] + text[found[0].end :]).strip(" 。▶►●")
