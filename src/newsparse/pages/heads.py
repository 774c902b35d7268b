"""The second pass: which short lines open an article, which are crossheads, which are no headings at all.

A run of short lines is read with what stands before and after it. Marks of the source decide where it has them; else
an article begins where a byline or a dateline follows, where the one before has ended (下转第六版, a closing byline, a
picture's credit), where nothing has begun yet, or where the source leaves a wide gap. Any other short line between two
paragraphs is a crosshead, and one behind a sentence that has not ended is part of that sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.lines.columns import BOXES, column_name, names_column
from newsparse.lines.glued_bylines import opens_with_authors
from newsparse.lines.headings import is_brief, opens_with_dash, roles_of_head, same_row, says_who
from newsparse.pages.label import RUNNING, Label, Labelled
from newsparse.pages.marked import POINTS, REMARK, VERSE, heads_of_itself, marked_run
from newsparse.pages.neighbours import (
    introduces,
    neighbour,
    relabelled,
    runs_on,
)
from newsparse.pages.notices import with_notices
from newsparse.pages.parts import HEAD_PARTS, Part
from newsparse.pages.photographs import after_photo_story, photo_story, pictured
from newsparse.pages.series import crossheads_in_row
from newsparse.pages.shapes import (
    SIGNED,
    broken_off,
    goes_on_from,
    halves_differ,
    is_delegate,
    is_salutation,
    is_signature,
    rows_of_tables,
)
from newsparse.pages.turns import CLOSING_NAMES, bears_second_half, has_ended
from newsparse.pages.usage import STARTERS, WIDE, Usage, usage_of

if TYPE_CHECKING:
    from collections.abc import Sequence


MOST_LINES: Final = 5
LONG_LINE: Final = 14
"""A line of verse, and of a crosshead of two lines, has fewer characters."""
CELLS: Final = 2
"""So many blanks part the cells of a table."""
LONGEST_RUN: Final = 60
CROSSHEAD: Final = 26


def parts_of(labelled: Sequence[Labelled]) -> list[Part]:
    """Return the part of each line that its label and its neighbours settle."""
    items = list(labelled)
    for at in range(len(items)):
        # What the lines above have become tells of those below: the caption under a fragment stands in running text.
        items[at] = relabelled(items, at)
    for at in rows_of_tables(
        [item.text if item.label is Label.SHORT and not item.line.level else "" for item in items]
    ):
        items[at] = evolve(items[at], label=Label.ROW)
    parts = [plain_part(item) for item in items]
    page = usage_of(items)
    row = crossheads_in_row(items)
    begun = False
    at = 0
    while at < len(items):
        if items[at].label is not Label.SHORT:
            boxed = parts[at] is Part.COLUMN and (column_name(items[at].text) in BOXES or introduces(items, at))
            if begun and boxed:
                parts[at] = Part.CROSSHEAD
            begun = begun or parts[at] is Part.TEXT
            at += 1
            continue
        end = at
        while end < len(items) and items[end].label is Label.SHORT and end - at < LONGEST_RUN:
            end += 1
        if at in row and end == at + 1 and begun:
            parts[at] = Part.CROSSHEAD
        else:
            parts[at:end] = parts_of_run(items, at, end, page, begun=begun)
            if parts[at] is Part.KICKER and names_column(items[at].text):
                # What stands over a headline and is too short to say anything names the column.
                parts[at] = Part.COLUMN
        begun = begun or any(part in HEAD_PARTS for part in parts[at:end])
        at = end
    return with_notices(items, settled_names(items, parts))


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
    Label.ROW: Part.LINE,
    Label.ADVERTISEMENT: Part.ADVERTISEMENT,
}


def plain_part(item: Labelled) -> Part:
    """Return the part of a line that its label alone settles."""
    if item.label is Label.MARKER and goes_on_from(item.text):
        return Part.SECOND
    return PLAIN.get(item.label, Part.LINE)


def parts_of_run(labelled: Sequence[Labelled], start: int, end: int, page: Usage, *, begun: bool) -> list[Part]:
    """Return the parts of a run of short lines ``start:end``."""
    run = labelled[start:end]
    signed = max((i for i in range(len(run)) if SIGNED.fullmatch(run[i].text)), default=-1) + 1
    if not signed and labelled[start - 1].label in RUNNING and is_signature(run[0].text):
        signed = 1
    if begun and len(run) == 1 and column_name(run[0].text) in BOXES:
        return [Part.CROSSHEAD]
    if begun and len(run) == 1 and POINTS.fullmatch(run[0].text):
        return [Part.LINE]
    if begun and 0 < signed <= len(run):
        # What stands above a signature's date is the signature; what stands below it is a head of its own.
        rest = parts_of_run(labelled, start + signed, end, page, begun=begun) if signed < len(run) else []
        return [*([Part.LINE] * signed), *rest]
    before = neighbour(labelled, start - 1, -1)
    after = neighbour(labelled, end, 1)
    marked = [index for index, item in enumerate(run) if item.line.level]
    if marked:
        opens = page.level > 0 and (
            heads_of_itself(labelled, start, end, marked, tells=page.tells)
            or opens_below(labelled, end)
            or after_photo_story(labelled, start)
        )
        inner = page.is_inner([run[index] for index in marked])
        return marked_run(run, marked, before, after, begun=begun and not opens, inner=inner, tells=page.tells)
    # Where marks open articles, a line of bold type is what stands inside one.
    inside = begun and page.level > 0 and all(item.line.bold for item in run) and not leads(labelled, end)
    if not inside and opens_article(labelled, start, end, page, begun=begun):
        if len(run) >= VERSE and (after is None or CLOSING_NAMES.fullmatch(after.text)):
            # A poem: its title, its lines, and at the most its author in brackets below.
            return [Part.HEADLINE, *([Part.LINE] * (len(run) - 1))]
        return head(run, page.gap)
    if begun and before is not None and runs_on(before):
        return [Part.TEXT] * len(run)
    if not begun:
        alone = after is None and end - start == len(labelled)
        return [Part.LINE if alone else Part.FURNITURE] * len(run)
    return inside_body(run, after)


def opens_below(labelled: Sequence[Labelled], end: int) -> bool:
    """Return whether what stands below a run says that an article opens there, whatever the marks of the run.

    That is a row of briefs, the marker of a second half, a photo with its credit, or the greeting of a letter.
    """
    after = neighbour(labelled, end, 1)
    if after is None:
        return photo_story(labelled, end)
    briefs = is_brief(after.text) and after.label is Label.TEXT
    return briefs or goes_on_from(after.text) or pictured(labelled, end) or photo_story(labelled, end)


def opens_article(labelled: Sequence[Labelled], start: int, end: int, page: Usage, *, begun: bool) -> bool:
    """Return whether a run of plain short lines opens an article, for one of the reasons named at the top."""
    before = neighbour(labelled, start - 1, -1)
    after = neighbour(labelled, end, 1)
    if photo_story(labelled, end) and (before is None or not runs_on(before)):
        return True
    if after is None:
        return begun is False and len(labelled) > 1 and end - start >= VERSE
    if after.label in STARTERS and not CLOSING_NAMES.fullmatch(after.text):
        return True
    if after.label is Label.TEXT and opens_with_authors(after.text):
        return True
    run = labelled[start:end]
    second = goes_on_from(after.text) or any(bears_second_half(item.text) for item in run)
    if second or any(is_salutation(item.text) for item in run[1:]):
        return True
    if start and labelled[start - 1].label is Label.COLUMN and column_name(labelled[start - 1].text) not in BOXES:
        return before is None or not runs_on(before)
    if is_brief(after.text) and after.label is Label.TEXT and (before is None or not same_row(before.text, after.text)):
        return True
    if begun and before is not None and runs_on(before):
        return False
    if not begun or before is None or has_ended(before) or (not page.level and after_photo_story(labelled, start)):
        return True
    if pictured(labelled, end) or is_head_by_lines(labelled[start:end], after):
        return True
    line = labelled[start].line
    if page.gap == 0 and line.gap and labelled[end].line.gap == 0:
        # Paragraphs stand without blank lines here: a blank line above, and none below, sets a headline off.
        return True
    return line.parted or line.gap >= page.gap + page.wide


def is_head_by_lines(run: Sequence[Labelled], after: Labelled) -> bool:
    """Return whether two lines and more above running text are made as the lines of a head, and not of verse.

    A deck with its dash stands below the first; the first says who stressed it; or a line is longer than verse is.
    """
    if not 1 < len(run) <= MOST_LINES or after.label not in RUNNING or run[0].line.bold:
        return False
    texts = [item.text for item in run]
    if any(opens_with_dash(text) for text in texts[1:]) or says_who(texts[0]):
        return True
    return not run[-1].line.full and any(len(text) >= LONG_LINE and text.count(" ") < CELLS for text in texts)


def leads(labelled: Sequence[Labelled], end: int) -> bool:
    """Return whether what stands right below a line of bold type says that the line is a headline all the same."""
    if end >= len(labelled):
        return False
    below = labelled[end]
    if below.label in STARTERS or pictured(labelled, end):
        return True
    return below.label is Label.TEXT and (is_brief(below.text) or opens_with_authors(below.text))


def inside_body(run: Sequence[Labelled], after: Labelled | None) -> list[Part]:
    """Return the parts of short lines inside a body: a crosshead of one or two lines, or lines of their own.

    A crosshead stands above running text. Verse and tables go on line after line; a signature has no text below it;
    a line in brackets (（全文见第三版）) is a remark; a line that an indent opens and a comma runs through is the
    beginning of a paragraph.
    """
    if len(run) > 1 and all(is_delegate(item.text) for item in run):
        return [Part.LINE] * len(run)
    above_text = after is not None and after.label in RUNNING and not SIGNED.fullmatch(after.text)
    if len(run) >= VERSE or not above_text:
        return [Part.LINE] * len(run)
    if (
        after is not None
        and run[-1].line.indented
        and "," in run[-1].text
        and not after.line.indented
        and after.line.gap == 0
    ):
        return [*([Part.CROSSHEAD] * (len(run) - 1)), Part.TEXT]
    return [inner_part(item) for item in run]


def inner_part(item: Labelled) -> Part:
    """Return the part of one short line above running text: a crosshead, a remark, or a sentence that was broken off.

    A crosshead has no more characters than ``CROSSHEAD``; a longer line with a comma in it is a piece of a sentence.
    """
    if REMARK.fullmatch(item.text) or item.text.endswith(":"):
        return Part.LINE
    broken = broken_off(item.text) or halves_differ(item.text) or (len(item.text) > CROSSHEAD and "," in item.text)
    return Part.TEXT if broken and not item.line.bold else Part.CROSSHEAD


def head(run: Sequence[Labelled], usual: int) -> list[Part]:
    """Return the parts of a run of plain lines that opens an article; a wide gap inside parts what is not of the head."""
    start = 0
    for index in range(1, len(run)):
        if run[index].line.gap >= usual + WIDE or run[index].line.parted:
            start = index
    start = max(start, len(run) - MOST_LINES)
    end = len(run)
    while end - start > 1 and run[end - 1].text.endswith(":"):
        # 编辑同志: opens the letter, and is no deck.
        end -= 1
    roles = roles_of_head([item.text for item in run[start:end]])
    return [Part.FURNITURE] * start + [Part(role) for role in roles] + [Part.LINE] * (len(run) - end)


def settled_names(labelled: Sequence[Labelled], parts: list[Part]) -> list[Part]:
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
