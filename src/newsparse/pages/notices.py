"""Notices among the advertisements: 遗失声明, 注销公告, 招聘启事, each with the few lines below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.furniture import is_page_header, names_staff
from newsparse.lines.notices import OPENING_NOTICE, heads_notice, is_offer, opens_notice, reaches
from newsparse.pages.parts import HEAD_PARTS, Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.label import Labelled

LONGEST: Final = 400
"""A notice has no more characters; a government's announcement that fills a column is an article."""
LONE: Final = 4
"""A heading of so many characters (公益广告) is a notice without a text."""
FEW: Final = 3
SHORT: Final = 24
MAY_OFFER: Final = frozenset({Part.TEXT, Part.LINE, Part.CROSSHEAD, Part.FURNITURE})
BELOW: Final = frozenset({Part.TEXT, Part.LINE, Part.CROSSHEAD, Part.DECK, Part.FURNITURE})
MAY_HEAD: Final = frozenset({*HEAD_PARTS, Part.CROSSHEAD, Part.LINE, Part.TEXT, Part.COLUMN, Part.FURNITURE})


def with_notices(labelled: Sequence[Labelled], parts: list[Part]) -> list[Part]:
    """Return the parts with the lines of notices made advertisements; a heading right below one opens an article.

    A notice ends with the first heading below its text, with another notice, or where the page leaves a wider gap
    than inside it.
    """
    at = 0
    while at < len(parts):
        text = labelled[at].text
        # An offer has a blank between its phrases; few notices open with their heading.
        if (" " in text or text[:1] in OPENING_NOTICE) and parts[at] in MAY_OFFER and offers(labelled, parts, at):
            at = with_offer(labelled, parts, at)
            continue
        if parts[at] not in MAY_HEAD or not heads_notice(text):
            at += 1
            continue
        end = end_of_notice(labelled, parts, at)
        if end == at + 1 and len(text) > LONE:
            # A headline with a byline below it, or the name of a document.
            at = end
            continue
        if sum(len(item.text) for item in labelled[at:end]) <= LONGEST:
            parts[at:end] = [Part.ADVERTISEMENT] * (end - at)
            if end < len(parts) and parts[end] is Part.CROSSHEAD and not heads_notice(labelled[end].text):
                parts[end] = Part.HEADLINE
        at = end
    return parts


def end_of_notice(labelled: Sequence[Labelled], parts: Sequence[Part], at: int) -> int:
    """Return where the notice ends whose heading stands at ``at``."""
    end = at + 1
    texts = 0
    while end < len(parts) and parts[end] in BELOW and not heads_notice(labelled[end].text):
        if parts[end] is Part.FURNITURE and (names_staff(labelled[end].text) or is_page_header(labelled[end].text)):
            break
        if texts and (parts[end] is Part.CROSSHEAD or labelled[end].line.gap > labelled[at + 1].line.gap):
            break
        texts += parts[end] in {Part.TEXT, Part.LINE}
        end += 1
    return end


def offers(labelled: Sequence[Labelled], parts: Sequence[Part], at: int) -> bool:
    """Return whether a line is an advertisement by what it says: a notice in one paragraph, or an offer.

    It may stand in the gap of a sentence that a column break has cut. A line that the source marks is a heading.
    """
    item = labelled[at]
    if item.line.level or item.line.hint is not None:
        return False
    if parts[at] is Part.TEXT and opens_notice(item.text):
        return True
    return is_offer(item.text)


def with_offer(labelled: Sequence[Labelled], parts: list[Part], at: int) -> int:
    """Make an offer an advertisement, with the lines that touch it: its heading, and where to call; return its end."""
    start, end = at, at + 1
    while at - start < FEW and labelled[start].line.gap == 0 and start and touches(labelled, parts, start - 1):
        start -= 1
    while end < len(parts) and end - at <= FEW and labelled[end].line.gap == 0 and parts[end] in MAY_OFFER:
        if not (is_offer(labelled[end].text) or reaches(labelled[end].text)):
            break
        end += 1
    parts[start:end] = [Part.ADVERTISEMENT] * (end - start)
    return end


def touches(labelled: Sequence[Labelled], parts: Sequence[Part], at: int) -> bool:
    """Return whether a line can be the heading of an offer right below it: short, and no sentence."""
    item = labelled[at]
    return parts[at] in MAY_OFFER and len(item.text) <= SHORT and not item.line.level and "。" not in item.text
