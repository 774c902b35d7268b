"""Lines that a fixed measure has broken are one line again; a line that ends short of the measure ends there.

Column text from an OCR engine is broken every so many characters. How many is read off the page: the lengths that many
lines with a next line share. A line that reaches such a length goes on in the next one, unless a blank line, an indent
or a mark of the source says otherwise. Text with a line for each paragraph shows no such length and is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.bylines import read_author_line, read_bylines
from newsparse.lines.captions import opens_caption, read_credit
from newsparse.lines.datelines import read_dateline
from newsparse.lines.headings import is_brief
from newsparse.lines.masthead import VOUCHING, read_fields
from newsparse.pages.joining import joined
from newsparse.pages.measures import ENDS_SENTENCE, LEAST_LINES, WIDEST, Columns, cells_of, tighter, too_long
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.pages.source import Line


LONGEST_BYLINE: Final = 40

TEXT_STOP: Final = compiled(r"[。;](?!$)|[。;:,、(“]$|[!?]”")
STOPS: Final = compiled("[。,;!?]")
WAITS: Final = compiled(r"(?:记者|通讯员|实习生|报道员|新华社|中新社|本报|日报|[、:]|[电讯])$")
OPEN_BRACKET: Final = compiled(r"[(〔【][^()〔〕【】]{0,60}$")
ROLE_BROKEN: Final = compiled(r"(?<=[\p{Han} ] )(?:本|本报|记|见|实|特|特约|见习|实习|通|通讯|全|全媒|全媒体|首|首席)$")
HALF_A_NAME: Final = compiled(r"(?:记者|通讯员|实习生|、) {0,2}\p{Han}$")
INDENTING: Final = 0.06
"""The part of its lines that a page indents, if an indent opens each paragraph."""
SLACK: Final = 2
"""By so many characters a line may be short that ends a sentence inside a paragraph."""
STOPPED: Final = compiled(r"[。;]|[,:、…]$|^.{14,},")
"""A line of a head has no such stop inside, or at its end."""
TWO: Final = 2
HEAD_OF_PAGE: Final = 12
HALF: Final = 0.5
"""This part of a line may be empty inside a sentence."""
MOST_HEADS: Final = 5
"""Kicker, headline, two lines of deck and a byline."""


def unwrap(lines: list[Line]) -> list[Line]:
    r"""Return the lines with those joined that a measure has broken.

    >>> from newsparse.pages.source import lines_of
    >>> page = "春风吹过田野小河冰\n解冻农民开始播种了\n一年的希望就此埋下\n了。\n秋天再见。"
    >>> [line.reading.text for line in unwrap(lines_of(page))]
    ['春风吹过田野小河冰解冻农民开始播种了一年的希望就此埋下了。', '秋天再见。']
    """
    runs = [a for a, b in zip(lines, lines[1:]) if follows(a, b)]
    if len(runs) < LEAST_LINES:
        return lines
    if too_long([line.raw for line in lines]):
        return lines
    by_count, by_cells = tighter([line.raw for line in runs], [cells_of(line) for line in runs])
    if not by_count and not by_cells:
        return lines
    page = Columns(by_count, by_cells, indents=sum(line.indented for line in lines) >= INDENTING * len(lines))
    result: list[Line] = []
    row: list[Line] = []
    heads_until = 0
    for at, line in enumerate(lines):
        begins = not row or at < heads_until or not (follows(row[-1], line) or runs_over(row, line, page))
        if not begins and (
            anew(row, line) or opens(row, lines, at, page) or not (page.full(row[-1]) or goes_on(row, lines, at, page))
        ):
            begins = True
        if not begins:
            row.append(line)
            continue
        if row:
            result.append(closed(row, page))
        cut = is_cut(row, page)
        row = [line]
        if at >= heads_until and not cut:
            heads_until = end_of_heads(lines, at, page)
    if row:
        result.append(closed(row, page))
    return result


def is_cut(row: list[Line], page: Columns) -> bool:
    """Return whether a column ends inside a sentence with these lines, so that no head begins behind them."""
    return len(row) > 1 and page.full(row[-1]) and not ENDS_SENTENCE.search(row[-1].folded) and is_running(row)


def is_running(row: list[Line]) -> bool:
    """Return whether lines are of running text: a stop stands in them."""
    return any(STOPS.search(line.folded) for line in row)


def closed(row: list[Line], page: Columns) -> Line:
    """Return the lines of a row as one, which knows whether its last line fills the column."""
    line = joined(row)
    line.full = page.short_by(row[-1]) == 0
    return line


def runs_over(row: list[Line], line: Line, page: Columns) -> bool:
    """Return whether a lone full line with a comma in it is the first of a paragraph that a column break has cut.

    A headline with a comma that is just as long as the measure is rare.
    """
    first = row[0]
    if len(row) > 1 or line.gap != 1 or first.hard or first.level or page.short_by(first):
        return False
    if line.level or line.indented or line.parted or line.picture or first.bold != line.bold:
        return False
    text = first.folded
    if "," not in text or text[-1] in "。!?" or opens_caption(text) or opens_caption(line.folded):
        return False
    return STOPS.search(line.folded) is not None and read_dateline(line.folded) is None


def goes_on(row: list[Line], lines: list[Line], at: int, page: Columns) -> bool:
    """Return whether a paragraph goes on although its last line is short of the measure.

    Where an indent opens each paragraph, a line without one goes on with it, unless heads stand there: half a line may
    be empty inside a sentence, and two cells behind a stop.
    """
    if not page.indents or not row[0].indented:
        return False
    short = page.short_by(row[-1])
    if ENDS_SENTENCE.search(row[-1].folded):
        return short <= SLACK and end_of_heads(lines, at, page) == at
    return short <= HALF * max(page.by_count or {cell // 2 for cell in page.by_cells})


def end_of_heads(lines: list[Line], at: int, page: Columns) -> int:
    r"""Return where the head ends that opens at ``at``; that is ``at`` itself where no head does.

    A few lines without a full stop, down to an indent, a blank line, a byline or a dateline, are a head. The last line
    of a paragraph ends its sentence, and the last line of a piece of one that a column break cut is full.
    """
    end = at
    while end < len(lines) and end - at <= MOST_HEADS:
        text = lines[end].folded
        if end > at and (not follows(lines[end - 1], lines[end]) or read_dateline(text) is not None):
            break
        if lines[end].indented or len(text) > WIDEST or TEXT_STOP.search(text):
            return at
        end += 1
    if end - at > MOST_HEADS or end - at == 1:
        return at
    # Without indents, full lines and a shorter one may as well be one headline that the measure has broken.
    sure = end if page.indents else end - 1
    if any(read_fields(line.folded) is not None for line in lines[at:end]):
        return at
    if opens_caption(lines[at].folded) or all(page.full(line) for line in lines[at:sure]):
        return at
    return end


def follows(a: Line, b: Line) -> bool:
    """Return whether nothing in the source parts two lines: no blank line, indent, heading mark or asked-for break."""
    if b.gap or b.level or b.indented or b.parted or a.picture or b.picture or a.bold != b.bold:
        return False
    if a.hint is not None or b.hint is not None:
        # Cells of a table, as the tags around them say.
        return False
    # Two blanks that open a name (肖  庆) may stand at the end of a line, and ask for no break there.
    return not a.hard or OPEN_BRACKET.search(a.folded) is not None or HALF_A_NAME.search(a.folded) is not None


def anew(row: list[Line], line: Line) -> bool:
    """Return whether a line is a byline or a credit of its own, which no measure has broken off the line above.

    It is none where the line above waits for it: with a role, a pause mark, an open bracket or a dateline at its end.
    Names alone are one below a line that is not running text.
    """
    text = line.folded
    if len(text) > LONGEST_BYLINE or "。" in text or text[-1:] == "、":
        return False
    above = row[-1].folded
    if WAITS.search(above) or OPEN_BRACKET.search(above):
        return False
    if len(row) == 1 and not STOPS.search(above) and read_author_line(text) is not None:
        # 本报记者 李明 见|习记者 王芳: the measure has broken a role.
        return ROLE_BROKEN.search(above) is None or read_bylines(above + text) is None
    authors = read_bylines(text)
    return (authors is not None and any(author.names for author in authors)) or read_credit(text) is not None


def opens(row: list[Line], lines: list[Line], at: int, page: Columns) -> bool:
    """Return whether something new begins with a line that no blank line or indent sets off.

    That is a dateline, a line of the masthead, or, behind the end of a sentence, a brief with its mark, or a heading:
    no stop closes it, and a paragraph or a dateline begins below.
    """
    above, text = row[-1].folded, lines[at].folded
    if WAITS.search(above) or OPEN_BRACKET.search(above):
        return False
    if read_dateline(text) is not None and text[-1:] not in {")", "〕", "】"}:
        # A dateline in brackets, and nothing else, closes the article above.
        return True
    if at < HEAD_OF_PAGE and not STOPS.search(above) and parts_masthead(above, text):
        return True
    return ENDS_SENTENCE.search(above) is not None and (is_brief(text) or heads_paragraph(lines, at, page))


def parts_masthead(above: str, text: str) -> bool:
    """Return whether one of two folded lines is of the masthead, and the other does not go on with it."""
    if not is_of_masthead(above):
        return is_of_masthead(text)
    return not is_of_masthead(above + text)


def is_of_masthead(text: str) -> bool:
    """Return whether a folded line is one of fields, with the day of issue or a number of the paper among them."""
    return any(found.value.name in VOUCHING for found in read_fields(text) or ())


def heads_paragraph(lines: list[Line], at: int, page: Columns) -> bool:
    """Return whether a line, or two of them, stand between the end of a sentence and the beginning of a paragraph.

    The last line of a paragraph has a stop at its end; a question may head it where another line stands below.
    """
    end = at
    while end < len(lines) and end - at < TWO and not (STOPPED.search(lines[end].folded) or page.full(lines[end])):
        end += 1
        if end >= len(lines) or not follows(lines[end - 1], lines[end]):
            break
    if end == at or end >= len(lines) or (end - at == 1 and ENDS_SENTENCE.search(lines[at].folded)):
        return False
    below = lines[end]
    if below.gap or below.level:
        return False
    return (page.indents and below.indented) or read_dateline(below.folded) is not None
