"""Runs of short lines in which the source marks headings: heads of articles, crossheads, and what stands among them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.columns import BOXES, column_at_end, column_name
from newsparse.lines.headings import adds, broken_in_two, no_headline, opens_with_dash, roles_of_head, says_who
from newsparse.pages.label import Label, Labelled
from newsparse.pages.neighbours import RUNNING
from newsparse.pages.parts import Part
from newsparse.pages.shapes import broken_off
from newsparse.pages.stitch import is_open
from newsparse.pages.turns import bears_second_half, has_ended
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

REMARK: Final = compiled(r"[(〔【].*[)〕】](?<!^[(〔【][一二三四五六七八九十上中下续]{1,2}[)〕】])")
"""A remark between brackets; a number there is a heading."""
POINTS: Final = compiled(r"[{(〔【][^{}()〔〕【】]{0,8}见[^{}()〔〕【】]{1,8}[})〕】]")
"""A pointer between brackets: {社評見A12}."""
HALVES: Final = 2
VERSE: Final = 3
"""So many short lines in a row inside a body are verse or a table; a crosshead has two lines at the most."""


def heads_of_itself(
    labelled: Sequence[Labelled], start: int, end: int, marked: Sequence[int], *, tells: bool = True
) -> bool:
    """Return whether a run with marks is the head of an article and no crosshead, whatever the levels of its marks.

    No crosshead bears the marker of a second half or the name of a column, stands above or below one, has a deck with
    a dash, or is made of lines of two levels, where levels tell anything.
    """
    run = labelled[start:end]
    if any(bears_second_half(item.text) for item in run) or column_at_end(run[marked[-1]].text) is not None:
        return True
    levels = {run[index].line.level for index in marked}
    if any(opens_with_dash(item.text) for item in run[1:]) or (tells and len(levels) > 1):
        return True
    near = [labelled[at] for at in (start - 1, end) if 0 <= at < len(labelled)]
    return any(item.label is Label.COLUMN and column_name(item.text) not in BOXES for item in near)


def marked_run(
    run: Sequence[Labelled],
    marked: list[int],
    before: Labelled | None,
    after: Labelled | None,
    *,
    begun: bool,
    inner: bool,
    tells: bool = True,
) -> list[Part]:
    """Return the parts of a run in which the source marks at least one heading.

    ``inner`` says it may be a crosshead, ``tells`` that the levels of marks tell which of its lines is the headline.
    """
    first, last = marked[0], marked[-1]
    inside = begun and before is not None and not has_ended(before)
    plain_text_after = after is not None and after.label is Label.TEXT
    if inside and len(run) == len(marked) < VERSE and inner and plain_text_after:
        return [Part.CROSSHEAD] * len(run)
    parts: list[Part] = []
    # A line with the dash of a deck is none but a deck, whatever level its mark has.
    plain = [index for index in marked if index == first or not opens_with_dash(run[index].text)]
    main = main_lines(run, plain, tells=tells)
    names = dict.fromkeys(range(len(run)), Part.DECK)
    if len(main) == 1:
        names[main[0]] = Part.HEADLINE
    else:
        for index, role in zip(main, roles_of_head([run[index].text for index in main])):
            names[index] = Part(role)
    headline = next(index for index in range(len(run)) if names[index] is Part.HEADLINE)
    if headline + 1 in marked and len(main) == 1 and says_who(run[headline].text):
        # Whatever their marks say, the line that tells who stressed it is no headline.
        headline += 1
        names[headline] = Part.HEADLINE
    for index in range(headline):
        names[index] = Part.KICKER
    for index in range(first):
        # The line right above the marks is the kicker; a line further up belongs to nothing that can be named.
        near = first - index <= 1 or (first - index == 2 and run[index + 1].line.gap == 0)
        names[index] = Part.KICKER if near else stray(run[index], before, begun=begun)
    for index in range(last + 1, len(run)):
        noted = after is not None and after.label is Label.ROW and REMARK.fullmatch(run[index].text)
        if run[index].text.endswith(":") or noted:
            names[index] = Part.LINE
        elif index == len(run) - 1 and after is not None and after.label in RUNNING and broken_off(run[index].text):
            names[index] = Part.TEXT
        elif index - last > 1 and not opens_with_dash(run[index].text) and run[index].line.gap > 1:
            names[index] = Part.CROSSHEAD
    parts.extend(names[index] for index in range(len(run)))
    return parts


def main_lines(run: Sequence[Labelled], plain: list[int], *, tells: bool) -> list[int]:
    """Return the lines among which the headline is: those of the highest level, or all where levels tell nothing."""
    top = min(run[index].line.level for index in plain)
    main = [index for index in plain if run[index].line.level == top]
    if len(main) == 1:
        return main if sets_largest(run, plain, main[0], tells=tells) else plain
    halves = len(main) == HALVES and broken_in_two(*(run[index].text for index in main))
    return main if tells or halves else plain


def sets_largest(run: Sequence[Labelled], plain: Sequence[int], top: int, *, tells: bool) -> bool:
    """Return whether the line of the highest level is the headline, by what it and the lines beside it say.

    Where the levels of a page tell nothing (``tells``), they still do inside one head, unless the words speak against
    them: the line and one beside it are halves of one headline, or it gives details of the one above.
    """
    text = run[top].text
    if no_headline(text):
        return False
    if tells:
        return True
    at = plain.index(top)
    above = run[plain[at - 1]].text if at else None
    below = run[plain[at + 1]].text if at + 1 < len(plain) else None
    if above is not None and (adds(text, above) or broken_in_two(above, text)):
        return False
    return below is None or not broken_in_two(text, below)


def stray(item: Labelled, before: Labelled | None, *, begun: bool) -> Part:
    """Return the part of a short line that stands above a head and is not of it."""
    if begun and before is not None and is_open(before.text) and before.label in RUNNING:
        return Part.TEXT
    return Part.CROSSHEAD if begun and item.line.gap == 0 else Part.FURNITURE
