"""From the source text to its lines: marks taken off, blank lines counted, every character still at its place.

Markdown and plain text take one path: what is a mark counts as blank, and what is no mark is text. Marks are the
signs of headings, lists, quotes, emphasis, rules, pictures, comments, tags and escapes.
"""

from __future__ import annotations

from typing import Final

from attrs import define, field

from newsparse.pages.blocks import Hint
from newsparse.pages.tables import RULED, TABLE, TABLE_MARKS, between_cells, by_cells, is_row
from newsparse.rules import compiled
from newsparse.text.fold import fold
from newsparse.text.readings import Reading
from newsparse.text.spans import Span

OTHER_LINE_ENDS: Final = "\r\x0b\x0c\x85\u2028\u2029"
LINE_END: Final = compiled(rf"\r\n|[\n{OTHER_LINE_ENDS}]")

HEADING: Final = compiled(r"[ \t\u3000]{0,3}+(?P<marks>#{1,6}+)[ \t\u3000]+")
HEADING_END: Final = compiled(r"[ \t]+#+[ \t]*$")
LIST_OR_QUOTE: Final = compiled(r"[ \t]{0,3}+(?:>[ \t]?|[*+-][ \t]+(?=\S))+")
RULE_LINE: Final = compiled(
    r"[ \t\u3000]*+(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+|(?:=[ \t]*+){3,}+|`{3}.*+|~{3}.*+)$"
)
COMMENT: Final = compiled(r"<!--.*?(?:-->|\Z)", dotall=True)
INLINE_MARK: Final = compiled(
    r"!\[(?P<alt>[^\]\n]{0,200}+)\]\([^)\n]{0,2000}+\)"
    r"|</?[A-Za-z][A-Za-z0-9]{0,15}+(?:[ \t/][^<>\n]{0,2000}+)?/?>"
    r"|(?<!\*)\*{2,3}(?!\*)|(?<![\p{L}\p{N}_])_{2,3}+(?=\S)|(?<=\S)_{2,3}+(?![\p{L}\p{N}_])|\\(?=[!-/:-@\[-`{-~])"
    r"|&(?:nbsp|emsp|ensp|thinsp);"
)
BOLD_LINE: Final = compiled(r"[ \t\u3000]*+(?:\*\*|__)(?P<inner>[^*_\n]++)(?:\*\*|__)[ \t\u3000]*+$")
PICTURE: Final = compiled(r"[ \t\u3000]*+!\[[^\]\n]{1,200}+\]\([^)\n]{0,2000}+\)[ \t\u3000]*+$")
MARKS: Final = frozenset("#*->+_=`~<!&\\[| \t\u3000\u2002\u2003\u00a0")
"""A line that opens with another character opens with no mark and no blank: it is text, and read quickly."""
HAS_INLINE: Final = compiled(r"[!<*_\\&]")
INDENT: Final = compiled(r"(?:\u3000{2}|\u2003{2}|\u3000 {1,2}(?=\S)| {4}(?=\p{Han})| {2}(?=[\p{Han}“0-9]))")
"""Two empty cells, or what the text layer of a PDF makes of them."""


@define
class Line:
    """One line of the source that is not blank: where its text stands, and what its marks say.

    ``level`` is the level of a marked heading, 0 for none; ``gap`` how many blank lines stand before it; ``raw`` the
    length of the line as given, marks and blanks included; ``indented`` whether it opens with two empty cells;
    ``bold`` whether emphasis marks enclose all of it; ``parted`` whether a ruled line stands before it; ``hard``
    whether two blanks at the end ask for a line break; ``picture`` whether it is the alternative text of a picture.
    ``hint``, ``top`` (where its block begins, as a part of the page) and ``continues`` come from the blocks of a sheet;
    ``full`` says that it fills the column of a page that is hard-wrapped.
    """

    reading: Reading
    level: int = 0
    gap: int = 0
    raw: int = 0
    indented: bool = False
    bold: bool = False
    parted: bool = False
    hard: bool = False
    picture: bool = False
    hint: Hint | None = None
    top: float | None = None
    continues: bool = False
    full: bool = False
    folded: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Keep the folded text at hand: every rule asks for it."""
        self.folded = self.reading.folded


def lines_of(source: str) -> list[Line]:
    r"""Return the lines of a source that are not blank.

    >>> [(line.reading.text, line.level, line.gap) for line in lines_of("# 报\n\n\n正文。\n")]
    [('报', 1, 0), ('正文。', 0, 2)]
    """
    lines: list[Line] = []
    gap, parted = 0, False
    folded = fold(source)
    comments = [match.span() for match in COMMENT.finditer(source)] if "<!--" in source else []
    tables = [match.span() for match in TABLE.finditer(source)] if "<t" in source or "<T" in source else []
    lines_at = by_cells(source, extents(source), tables)
    least = SHORT_SPACED if is_letter_spaced(source, lines_at) else LEAST_SPACED
    at = row = 0
    for start, end in lines_at:
        if start == end:
            gap += 1
            continue
        while at < len(comments) and comments[at][1] <= start:
            at += 1
        while row < len(tables) and tables[row][1] <= start:
            row += 1
        plain = (
            source[start] not in MARKS
            and not comments
            and not (row < len(tables) and tables[row][0] <= start)
            and HAS_INLINE.search(source, start, end) is None
        )
        if plain:
            tail = source[end - 1]
            stop = end if not tail.isspace() else start + len(source[start:end].rstrip())
            if stop == start:
                gap += 1
                continue
            pieces = closed_up(source, [Span(start, stop)], least)
            reading = Reading(source, tuple(pieces), folded_source=folded)
            hard = end - stop >= 2 and source[end - 2 : end] == "  "
            lines.append(Line(reading, gap=gap, raw=end - start, parted=parted, hard=hard))
            gap, parted = 0, False
            continue
        if RULE_LINE.match(source, start, end):
            parted = True
            gap += 1
            continue
        row_of_table = source[start] in TABLE_MARKS and is_row(source, start, end)
        if row_of_table and RULED.match(source, start, end):
            continue
        pieces, level, bold = contents(source, start, end, comments[at : at + 4] if comments else [])
        if not pieces:
            gap += 1
            continue
        pieces = closed_up(source, pieces, least)
        lines.append(
            Line(
                reading=Reading(source, tuple(pieces), folded_source=folded),
                level=level,
                gap=gap,
                raw=end - start,
                indented=INDENT.match(source, start, end) is not None,
                bold=bold,
                parted=parted,
                hard=source[end - 2 : end] == "  " and end - start > 2,
                picture=PICTURE.match(source, start, end) is not None,
                hint=Hint.TABLE if row_of_table or (row < len(tables) and tables[row][0] <= start) else None,
            )
        )
        gap, parted = 0, False
    return lines


def extents(source: str) -> list[tuple[int, int]]:
    """Return start and end of each line, line breaks excluded."""
    found: list[tuple[int, int]] = []
    start = 0
    if not any(mark in source for mark in OTHER_LINE_ENDS):
        # Nearly every source has but one sort of line break, and to split at it is several times quicker.
        for line in source.split("\n"):
            found.append((start, start + len(line)))
            start += len(line) + 1
        return found
    for match in LINE_END.finditer(source):
        found.append((start, match.start()))
        start = match.end()
    found.append((start, len(source)))
    return found


def contents(source: str, start: int, end: int, comments: list[tuple[int, int]]) -> tuple[list[Span], int, bool]:
    """Return the pieces of a line that are text, the level of its heading mark, and whether it is bold as a whole."""
    level = 0
    low, high = start, end
    mark = HEADING.match(source, start, end)
    if mark is not None:
        level = len(mark["marks"])
        low = mark.end()
        closing = HEADING_END.search(source, low, end)
        high = closing.start() if closing is not None else end
    else:
        item = LIST_OR_QUOTE.match(source, start, end)
        if item is not None:
            low = item.end()
    bold = BOLD_LINE.match(source, low, high) is not None
    holes = [(a, b) for a, b in comments if a < high and b > low]
    if HAS_INLINE.search(source, low, high):
        for match in INLINE_MARK.finditer(source, low, high):
            if match["alt"]:
                holes += [(match.start(), match.start("alt")), (match.end("alt"), match.end())]
            else:
                holes.append(match.span())
    if source[start] in TABLE_MARKS and is_row(source, start, end):
        holes += between_cells(source, low, high)
    pieces: list[Span] = []
    at = low
    for a, b in sorted(holes):
        if a > at:
            pieces.append(Span(at, min(a, high)))
        at = max(at, b)
    if at < high:
        pieces.append(Span(at, high))
    return trimmed(source, pieces), level, bold


def is_letter_spaced(source: str, lines_at: list[tuple[int, int]]) -> bool:
    r"""Return whether a page has letter-spaced lines, so that its short lines are likely to be so too.

    >>> [is_letter_spaced(page, extents(page)) for page in ("守 好 跨 江 大 桥\n巡 库 员 抢 着 干", "刘 歌\n陈 威")]
    [True, False]
    """
    rows = 0
    for start, end in lines_at:
        # The second character of such a line is a blank; few other lines need a closer look.
        if end - start > 2 * LEAST_SPACED - 2 and source[start + 1].isspace():
            rows += SPACED_ROW.match(source, start, end) is not None
            if rows > 1:
                return True
    return False


def closed_up(source: str, pieces: list[Span], least: int = 6) -> list[Span]:
    """Return the pieces of a letter-spaced line without the blanks between its characters: 2 0 1 3 年 1 1 月.

    A line is letter-spaced when most of its words are single characters, ``least`` of them, and all where there are
    fewer than six (· 今 日 谈 ·). A wider gap in it parts words and stays as one blank. Other lines are returned as
    they are.
    """
    if len(pieces) != 1:
        return pieces
    start, end = pieces[0]
    text = source[start:end]
    if len(text.split(None, least - 1)) < least:
        return pieces
    words = text.split()
    single = sum(len(word) == 1 for word in words)
    if single < LEAST_SPACED and single != len(words):
        return pieces
    if single < least or single < SPACED_SHARE * len(words) or len(words) < 0.4 * len("".join(words)):
        return pieces
    result: list[Span] = []
    at = start
    for match in LETTERS.finditer(source, start, end):
        if match.start() - at >= WIDE_GAP and result:
            result.append(Span(at, at + 1))
        result.append(Span(match.start(), match.end()))
        at = match.end()
    return result


LETTERS: Final = compiled(r"[^ \t\u3000\u2002\u2003\u00a0]+")
LEAST_SPACED: Final = 6
SHORT_SPACED: Final = 2
"""So many single characters make a letter-spaced line where the page has others; six where it has none."""
SPACED_ROW: Final = compiled(r"[^\S\n]{0,4}+(?:\S[^\S\n]{1,3}+){5}\S(?!\S)")
SPACED_SHARE: Final = 0.75
WIDE_GAP: Final = 2


def trimmed(source: str, pieces: list[Span]) -> list[Span]:
    """Return the pieces without blanks at both ends; pieces of blanks alone are dropped at the ends."""
    kept = list(pieces)
    while kept:
        head = kept[0]
        text = source[head.start : head.end]
        start = head.end - len(text.lstrip())
        if start < head.end:
            kept[0] = Span(start, head.end)
            break
        kept.pop(0)
    while kept:
        tail = kept[-1]
        text = source[tail.start : tail.end]
        end = tail.start + len(text.rstrip())
        if end > tail.start:
            kept[-1] = Span(tail.start, end)
            break
        kept.pop()
    return kept
