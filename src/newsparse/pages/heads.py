"""The second pass: which short lines open an article, which are crossheads, which are no headings at all.

A run of short lines is read with what stands before and after it. Marks of the source decide where it has them; else
an article begins where a byline or a dateline follows, where the one before has ended (下转第六版, a closing byline, a
picture's credit), where nothing has begun yet, or where the source leaves a wide gap. Any other short line between two
paragraphs is a crosshead, and one behind a sentence that has not ended is part of that sentence.
"""

from __future__ import annotations

from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, Final

from newsparse.lines.bylines import read_tail_bylines
from newsparse.lines.datelines import read_tail_dateline
from newsparse.lines.headings import opens_with_dash, roles_of_head
from newsparse.pages.label import Label, Labelled, is_marker
from newsparse.pages.stitch import is_open
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence


class Part(Enum):
    """What a line is on its page, once its neighbours are known."""

    KICKER = "kicker"
    HEADLINE = "headline"
    DECK = "deck"
    CROSSHEAD = "crosshead"
    TEXT = "text"
    BYLINE = "byline"
    CAPTION = "caption"
    CREDIT = "credit"
    MARKER = "marker"
    COLUMN = "column"
    FURNITURE = "furniture"
    MASTHEAD = "masthead"


HEAD_PARTS: Final = frozenset({Part.KICKER, Part.HEADLINE, Part.DECK})
TRANSPARENT: Final = frozenset({Label.FURNITURE, Label.CAPTION, Label.CREDIT, Label.COLUMN})
STARTERS: Final = frozenset({Label.BYLINE, Label.LEAD, Label.NAMES})
MOST_LINES: Final = 5
WIDE: Final = 2
"""An article begins where the gap is so many blank lines wider than the usual one between paragraphs."""

TURN_AT_END: Final = compiled(r"[(（【〔] ?(?:紧?下[转文]|转|接)[^()（）【】〔〕]{1,12}[)）】〕] ?$")


def parts_of(labelled: Sequence[Labelled]) -> list[Part | None]:
    """Return the part of each line that its label and its neighbours settle; the masthead is left out (``None``)."""
    parts: list[Part | None] = [PLAIN.get(item.label) for item in labelled]
    level = article_level(labelled)
    usual = usual_gap(labelled)
    begun = False
    at = 0
    while at < len(labelled):
        if parts[at] is Part.TEXT:
            begun = True
        if labelled[at].label is not Label.SHORT:
            at += 1
            continue
        end = at
        while end < len(labelled) and labelled[end].label is Label.SHORT and end - at < 60:
            end += 1
        for index, part in enumerate(parts_of_run(labelled, at, end, level, usual, begun=begun)):
            parts[at + index] = part
        begun = begun or any(part in HEAD_PARTS for part in parts[at:end])
        at = end
    return settled_names(labelled, parts)


PLAIN: Final = {
    Label.FIELD: Part.MASTHEAD,
    Label.FURNITURE: Part.FURNITURE,
    Label.MARKER: Part.MARKER,
    Label.BYLINE: Part.BYLINE,
    Label.CREDIT: Part.CREDIT,
    Label.CAPTION: Part.CAPTION,
    Label.COLUMN: Part.COLUMN,
    Label.LEAD: Part.TEXT,
    Label.TEXT: Part.TEXT,
}


def article_level(labelled: Sequence[Labelled]) -> int:
    """Return the level of mark that opens articles on this page: the commonest, the higher one of equals; 0 for none."""
    counts = Counter(item.line.level for item in labelled if item.line.level)
    return min(counts, key=lambda level: (-counts[level], level)) if counts else 0


def usual_gap(labelled: Sequence[Labelled]) -> int:
    """Return the usual number of blank lines between two lines of running text."""
    counts = Counter(
        b.line.gap for a, b in zip(labelled, labelled[1:]) if a.label is Label.TEXT and b.label is Label.TEXT
    )
    return min(counts, key=lambda gap: (-counts[gap], gap)) if counts else 1


def parts_of_run(
    labelled: Sequence[Labelled], start: int, end: int, level: int, usual: int, *, begun: bool
) -> list[Part]:
    """Return the parts of a run of short lines ``start:end``."""
    run = labelled[start:end]
    before = neighbour(labelled, start - 1, -1)
    after = neighbour(labelled, end, 1)
    marked = [index for index, item in enumerate(run) if item.line.level]
    if marked:
        return marked_run(run, marked, before, after, level, begun=begun)
    followed = after is not None and after.label in STARTERS
    closed = not begun or before is None or has_ended(before)
    if begun and before is not None and is_open(before.text) and before.label in {Label.TEXT, Label.LEAD} and not followed:
        return continued(run)
    gap = run[0].line.gap
    wide = gap >= usual + WIDE or run[0].line.parted
    if after is None and not followed:
        return [Part.FURNITURE if not begun or gap > usual else Part.CROSSHEAD for _ in run]
    if followed or closed or wide or after_credit(labelled, start):
        return head(run, usual)
    return [Part.CROSSHEAD] * len(run)


def continued(run: Sequence[Labelled]) -> list[Part]:
    """Return the parts of short lines behind a sentence that has not ended: they go on with it."""
    return [Part.TEXT] * len(run)


def marked_run(
    run: Sequence[Labelled], marked: list[int], before: Labelled | None, after: Labelled | None, level: int, *, begun: bool
) -> list[Part]:
    """Return the parts of a run in which the source marks at least one heading."""
    first, last = marked[0], marked[-1]
    levels = [run[index].line.level for index in marked]
    inside = begun and before is not None and not has_ended(before)
    plain_text_after = after is not None and after.label is Label.TEXT
    if inside and len(run) == 1 and levels[0] > level and plain_text_after:
        return [Part.CROSSHEAD]
    parts: list[Part] = []
    top = min(levels)
    main = [index for index in marked if run[index].line.level == top]
    names = dict.fromkeys(range(len(run)), Part.DECK)
    if len(main) == 1:
        names[main[0]] = Part.HEADLINE
    else:
        for index, role in zip(main, roles_of_head([run[index].text for index in main])):
            names[index] = Part(role)
    headline = next(index for index in range(len(run)) if names[index] is Part.HEADLINE)
    for index in range(headline):
        names[index] = Part.KICKER
    for index in range(first):
        # The line right above the marks is the kicker; a line further up belongs to nothing that can be named.
        near = first - index <= 1 or (first - index == 2 and run[index + 1].line.gap == 0)
        names[index] = Part.KICKER if near else stray(run[index], before, begun=begun)
    for index in range(last + 1, len(run)):
        if index - last > 1 and not opens_with_dash(run[index].text) and run[index].line.gap > 1:
            names[index] = Part.CROSSHEAD
    parts.extend(names[index] for index in range(len(run)))
    return parts


def stray(item: Labelled, before: Labelled | None, *, begun: bool) -> Part:
    """Return the part of a short line that stands above a head and is not of it."""
    if begun and before is not None and is_open(before.text) and before.label in {Label.TEXT, Label.LEAD}:
        return Part.TEXT
    return Part.CROSSHEAD if begun and item.line.gap == 0 else Part.FURNITURE


def head(run: Sequence[Labelled], usual: int) -> list[Part]:
    """Return the parts of a run of plain lines that opens an article; a wide gap inside parts what is not of the head."""
    start = 0
    for index in range(1, len(run)):
        if run[index].line.gap >= usual + WIDE or run[index].line.parted:
            start = index
    start = max(start, len(run) - MOST_LINES)
    roles = roles_of_head([item.text for item in run[start:]])
    return [Part.FURNITURE] * start + [Part(role) for role in roles]


def neighbour(labelled: Sequence[Labelled], at: int, step: int) -> Labelled | None:
    """Return the next line in a direction that is of the text itself: captions and furniture are looked through."""
    while 0 <= at < len(labelled):
        if labelled[at].label not in TRANSPARENT and labelled[at].label is not Label.FIELD:
            return labelled[at]
        at += step
    return None


def after_credit(labelled: Sequence[Labelled], start: int) -> bool:
    """Return whether the lines right above are a picture's credit that follows closed text: a photo story has ended."""
    if start == 0 or labelled[start - 1].label is not Label.CREDIT:
        return False
    before = neighbour(labelled, start - 1, -1)
    return before is not None and not is_open(before.text)


def has_ended(item: Labelled) -> bool:
    """Return whether an article ends with this line: a marker that turns the page, a closing byline or dateline."""
    if item.label is Label.MARKER:
        return True
    text = item.text
    if TURN_AT_END.search(text, max(0, len(text) - 24)) and is_marker(text[text.rfind(text.rstrip()[-1]) - 20 :][-20:]):
        return True
    if TURN_AT_END.search(text, max(0, len(text) - 24)):
        return True
    return read_tail_bylines(text) is not None or read_tail_dateline(text) is not None


def settled_names(labelled: Sequence[Labelled], parts: list[Part | None]) -> list[Part | None]:
    """Return the parts with lines of names alone settled: a byline under a head, else what their shape says."""
    for index, item in enumerate(labelled):
        if item.label is not Label.NAMES:
            continue
        above = next((parts[at] for at in range(index - 1, -1, -1) if parts[at] is not Part.FURNITURE), None)
        if above in HEAD_PARTS or above in {Part.BYLINE, Part.COLUMN}:
            parts[index] = Part.BYLINE
        elif item.line.level:
            parts[index] = Part.HEADLINE
        else:
            parts[index] = Part.TEXT
    return parts
