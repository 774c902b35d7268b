"""What a page is in the habit of: which level of mark opens an article, and how wide its gaps are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.pages.label import Label
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.label import Labelled

STARTERS: Final = frozenset({Label.BYLINE, Label.LEAD, Label.NAMES})
WIDE: Final = 2
"""An article begins where the gap is so many blank lines wider than the usual one between paragraphs."""
SEVERAL: Final = 2
"""Headlines at so many levels stand at any, and their levels tell nothing."""
LOWEST: Final = 3
"""Below this level no headline stands, whatever the others do."""
PHRASE: Final = 10
"""A phrase of a crosshead has fewer characters; blanks and commas part its phrases."""
PARTS: Final = compiled("[ ,:、】?!]+")
MARKS: Final = compiled("[“”‘’《》【()]+")
NUMBER_ALONE: Final = compiled("[(]?[一二三四五六七八九十]{1,3}[)]?|[0-9]{1,2}")
LED: Final = 0.4
"""At least this part of the headlines of a page have a byline, a dateline or a deck below them."""


@frozen
class Usage:
    """What a page is in the habit of: the level of mark that opens an article, the gap between two paragraphs.

    ``wide`` is how many blank lines more than the usual part two articles. ``tells`` says that the level of a mark tells
    a headline from a crosshead; where headlines stand at several levels it does not. ``deepest`` is the last of these
    levels, and ``otherwise`` says that crossheads are set without a mark of their own.
    """

    level: int
    gap: int
    wide: int = 2
    tells: bool = True
    deepest: int = 0
    otherwise: bool = False

    def is_inner(self, run: Sequence[Labelled]) -> bool:
        """Return whether a run of marked lines above plain text is a crosshead rather than a head.

        Where levels tell nothing, length does: no phrase of a crosshead is as long as a headline is.
        """
        level = min(item.line.level for item in run)
        if self.tells:
            return level > self.level
        if level > max(self.deepest, LOWEST):
            return True
        return not self.otherwise and all(len(phrase) < PHRASE for item in run for phrase in phrases_of(item.text))


def phrases_of(text: str) -> list[str]:
    """Return the phrases of a folded heading, without the marks around their words.

    >>> phrases_of("【敲门】门缝里传来一声“哎”")
    ['敲门', '门缝里传来一声哎']
    """
    return PARTS.split(MARKS.sub("", text))


def usage_of(labelled: Sequence[Labelled]) -> Usage:
    """Return what a page is in the habit of."""
    gap = usual_gap(labelled)
    levels = levels_of_heads(labelled)
    level = article_level(labelled)
    return Usage(
        level,
        gap,
        1 if gap and wide_gaps_part(labelled, gap) else WIDE,
        tells=len(levels) < SEVERAL and not numbers_sections(labelled, level),
        deepest=max(levels, default=0),
        otherwise=sets_crossheads_otherwise(labelled),
    )


def numbers_sections(labelled: Sequence[Labelled], level: int) -> bool:
    """Return whether a number alone, which can head nothing but a part of an article, stands at the level of headlines."""
    return level > 0 and any(
        0 < item.line.level <= level and item.line.hint is None and NUMBER_ALONE.fullmatch(item.text)
        for item in labelled
    )


def levels_of_heads(labelled: Sequence[Labelled]) -> set[int]:
    """Return the levels at which headlines stand that a byline or a dateline below tells from crossheads."""
    if any(item.line.level and item.line.hint is not None for item in labelled):
        return set()
    found: set[int] = set()
    top = 0
    for item in labelled:
        if item.label is Label.SHORT and item.line.level:
            top = min(top, item.line.level) if top else item.line.level
            continue
        if top and item.label in STARTERS and not item.line.level:
            found.add(top)
        top = 0
    return found


def sets_crossheads_otherwise(labelled: Sequence[Labelled]) -> bool:
    """Return whether a short line without a mark stands between two paragraphs: so the page sets its crossheads."""
    running = {Label.TEXT, Label.LEAD}
    rows = zip(labelled, labelled[1:], labelled[2:])
    return any(
        b.label is Label.SHORT and not b.line.level and a.label in running and c.label is Label.TEXT for a, b, c in rows
    )


def article_level(labelled: Sequence[Labelled]) -> int:
    """Return the level of mark that opens articles on this page: the commonest, the higher one of equals; 0 for none.

    Where the input itself says what is a heading, it is the highest: there are more crossheads than headlines then.
    """
    told = [item.line.level for item in labelled if item.line.level and item.line.hint is not None]
    if told:
        return min(told)
    # The name of a column may be set in any size.
    counts = Counter(item.line.level for item in labelled if item.line.level and item.label is not Label.COLUMN)
    if not counts:
        return 0
    # Below a headline stand a byline, a dateline or a deck; below a crosshead nothing but text.
    heads: Counter[int] = Counter()
    for item, below in zip(labelled, labelled[1:]):
        if (
            item.line.level
            and item.label is not Label.COLUMN
            and (below.label in STARTERS or below.line.level > item.line.level)
        ):
            heads[item.line.level] += 1
    led = {level: count for level, count in counts.items() if heads[level] >= LED * count}
    if led:
        return min(led, key=lambda level: (-led[level], level))
    return min((level for level, count in counts.items() if count > 1), default=min(counts))


def usual_gap(labelled: Sequence[Labelled]) -> int:
    """Return the usual number of blank lines between two paragraphs, or, where no two follow, below a heading."""
    running = {Label.TEXT, Label.LEAD}
    pairs = list(zip(labelled, labelled[1:]))
    counts = Counter(b.line.gap for a, b in pairs if a.label in running and b.label is Label.TEXT)
    if not counts:
        counts = Counter(b.line.gap for a, b in pairs if a.label is Label.SHORT and b.label in running)
    return min(counts, key=lambda gap: (-counts[gap], gap)) if counts else 1


def wide_gaps_part(labelled: Sequence[Labelled], usual: int) -> bool:
    """Return whether a gap wider than the usual one never stands between two paragraphs of the page."""
    return not any(b.line.gap > usual for a, b in zip(labelled, labelled[1:]) if a.label is b.label is Label.TEXT)
