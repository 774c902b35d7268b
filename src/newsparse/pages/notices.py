"""Notices among the advertisements: 遗失声明, 注销公告, 招聘启事, each with the few lines below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.pages.parts import HEAD_PARTS, Part
from newsparse.pages.shapes import heads_notice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.label import Labelled

LONGEST: Final = 400
"""A notice has no more characters; a government's announcement that fills a column is an article."""
BELOW: Final = frozenset({Part.TEXT, Part.LINE, Part.CROSSHEAD, Part.DECK, Part.FURNITURE})
MAY_HEAD: Final = frozenset({*HEAD_PARTS, Part.CROSSHEAD, Part.LINE, Part.TEXT, Part.COLUMN, Part.FURNITURE})


def with_notices(labelled: Sequence[Labelled], parts: list[Part]) -> list[Part]:
    """Return the parts with the lines of notices made advertisements; a heading right below one opens an article.

    A notice ends with the first heading below its text, with another notice, or where the page leaves a wider gap
    than inside it.
    """
    at = 0
    while at < len(parts):
        if parts[at] not in MAY_HEAD or not heads_notice(labelled[at].text):
            at += 1
            continue
        end = end_of_notice(labelled, parts, at)
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
        if texts and (parts[end] is Part.CROSSHEAD or labelled[end].line.gap > labelled[at + 1].line.gap):
            break
        texts += parts[end] in {Part.TEXT, Part.LINE}
        end += 1
    return end
