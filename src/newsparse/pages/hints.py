"""What the blocks of a sheet say about its lines: where they stand, what they may be, which of them are one.

An engine's label is a witness. It makes a heading of a line and a caption of a sentence; what a line says by itself (a
field of the masthead, a byline, a marker) stands over it.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from newsparse.lines.masthead import is_latin_name, is_paper_name
from newsparse.pages.blocks import Hint
from newsparse.pages.joining import joined
from newsparse.pages.label import Label, Labelled
from newsparse.pages.measures import cells_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.blocks import Block, Sheet
    from newsparse.pages.source import Line

TOP: Final = 0.12
"""A short line that an engine calls a page header is one in this upper part of the page; below it may be a kicker."""
SHORT_OF: Final = 0.8
"""A line that is shorter than this part of the longest one of its block, and ends a sentence, ends its paragraph."""
LONG_FOOT: Final = 40
"""A sentence of more characters at the foot of the page is text that was put there by mistake."""
LEVELS: Final = {Hint.TITLE: 1, Hint.HEADING: 2}
ROWS: Final = frozenset({Hint.TABLE, Hint.LIST})
ENOUGH: Final = 20
"""A block of text with so many characters tells how large its letters are; a short one may be a line half empty."""
HEADLINE: Final = 2.2
"""So many times the room of a letter of running text is that of a headline's; a letter 1.5 times as high takes 2.25."""

SAYS_ITSELF: Final = frozenset({Label.FIELD, Label.MARKER, Label.BYLINE, Label.CREDIT, Label.CAPTION, Label.FURNITURE})
"""What a line that reads so is, whatever an engine calls it."""
OF_PICTURES: Final = frozenset({Label.SHORT, Label.TEXT, Label.NAMES, Label.LEAD, Label.COLUMN})


def is_plain(sheet: Sheet) -> bool:
    """Return whether a sheet is a text as given, with nothing known of its layout."""
    return not any(block.joined or block.box is not None for block in sheet.blocks)


def in_blocks(lines: Sequence[Line], sheet: Sheet) -> list[Line]:
    """Return the lines with what their blocks say, those of one paragraph or one heading joined."""
    large = large_letters(sheet)
    result: list[Line] = []
    row: list[Line] = []
    number = -1
    for line in lines:
        own = bisect_right(sheet.starts, line.reading.pieces[0].start) - 1
        if own != number:
            result += paragraphs(row, sheet.blocks[number], large)
            row, number = [], own
        row.append(line)
    return result + paragraphs(row, sheet.blocks[number], large) if row else result


def large_letters(sheet: Sheet) -> float | None:
    """Return the room from which a letter is a headline's, ``None`` where the sheet does not say how large letters are.

    What a letter takes of the page is what its block takes, divided by its characters; running text has the commonest
    size. Crossheads are set a little larger than the text, headlines twice as large and more: four times the room.
    """
    rooms = sorted(
        room
        for block in sheet.blocks
        if block.hint is Hint.TEXT and len(block.text) >= ENOUGH and (room := room_of(block)) is not None
    )
    return HEADLINE * rooms[len(rooms) // 2] if rooms else None


def room_of(block: Block) -> float | None:
    """Return how much of the page a character of a block takes."""
    letters = sum(not character.isspace() for character in block.text)
    if block.box is None or not letters:
        return None
    return sum(box.width * box.height for box in (block.box, *block.more)) / letters


def paragraphs(row: Sequence[Line], block: Block, large: float | None) -> list[Line]:
    """Return the lines of one block as its paragraphs, told what the block is."""
    if not row:
        return []
    heading = block.hint in LEVELS
    level = block.level or LEVELS.get(block.hint, 0)
    room = room_of(block)
    if heading and large is not None and room is not None:
        level = 1 if room >= large else 2
    rows: list[list[Line]] = []
    longest = max(cells_of(line) for line in row)
    for line in row:
        if rows and (heading or (not block.joined and block.hint not in ROWS and goes_on(rows[-1][-1], line, longest))):
            rows[-1].append(line)
        else:
            rows.append([line])
    result = [joined(each) for each in rows]
    for index, line in enumerate(result):
        line.hint = block.hint
        line.top = None if block.box is None else block.box.top
        line.continues = bool(block.continues) and index == 0
        if heading and not line.level:
            line.level = level
    return result


def goes_on(before: Line, line: Line, longest: int) -> bool:
    """Return whether a printed line goes on with the paragraph of the one before it in its block."""
    if line.indented or line.gap or line.level:
        return False
    return cells_of(before) >= SHORT_OF * longest or before.folded[-1:] not in {"。", "!", "?", "”", ")"}


def hinted(item: Labelled) -> Labelled:
    """Return a line with the label that its block's hint and its own words make together."""
    line, label = item.line, item.label
    match line.hint:
        case None | Hint.TEXT | Hint.TITLE | Hint.HEADING:
            return item
        case Hint.ADVERTISEMENT:
            label = Label.ADVERTISEMENT
        case Hint.TABLE | Hint.LIST:
            label = label if label in SAYS_ITSELF else Label.ROW
        case Hint.CAPTION:
            label = Label.CAPTION if label in OF_PICTURES else label
        case Hint.PICTURE | Hint.PAGE_NUMBER:
            label = label if label in SAYS_ITSELF else Label.FURNITURE
        case Hint.HEADER:
            at_top = line.top is None or line.top <= TOP
            named = is_paper_name(line.folded) or is_latin_name(line.folded)
            if at_top and label in {Label.SHORT, Label.NAMES, Label.COLUMN} and not named:
                label = Label.FURNITURE
        case Hint.FOOTER | Hint.ASIDE:
            if label not in SAYS_ITSELF and not (label is Label.TEXT and len(line.folded) > LONG_FOOT):
                label = Label.FURNITURE
    return Labelled(line, label)
