"""Blanks that the justifying of lines has left between two characters of one word, taken out of the text.

A line of print is stretched to its column by space between characters, and the text layer of a PDF makes blanks of it:
学 局长吴. Between two Chinese characters of a sentence a blank says nothing; in a headline or a byline it parts phrases
and names, so lines without a stop are left as they are, and so is every page in which few sentences have such blanks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.rules import compiled
from newsparse.text.readings import Reading
from newsparse.text.spans import Span

if TYPE_CHECKING:
    from newsparse.pages.source import Line

STRAY: Final = compiled(r"(?<=\p{Han}) (?=\p{Han})")
NAMED: Final = compiled(r"(?:记者|通讯员|实习生|讯|电) {0,3}(?:\p{Han}{1,4} ){0,8}")
BRACKETS: Final = compiled(r"[(〔【][^()〔〕【】]{0,60}+[)〕】] ?")
LEAD: Final = 40
"""A lead with the names of its authors is no longer."""
SENTENCE: Final = 10
"""A line of a sentence has so many characters."""
LEAST: Final = 5
SHARE: Final = 0.3
"""So many lines of sentences have stray blanks where a page is justified: five, and this part of them all."""


def without_stray_blanks(lines: list[Line]) -> list[Line]:
    r"""Return the lines of a justified page without the blanks inside their sentences, those of another as they are.

    >>> from newsparse.pages.source import lines_of
    >>> page = lines_of("今年 春耕，各地备足 种子。\n" * 5)
    >>> without_stray_blanks(page)[0].reading.text
    '今年春耕，各地备足种子。'
    """
    stray = sum(" " in line.folded and is_sentence(line) and has_stray(line.folded) for line in lines)
    if stray < LEAST or stray < SHARE * sum(map(is_sentence, lines)):
        return lines
    return [closed(line) if is_sentence(line) else line for line in lines]


def has_stray(text: str) -> bool:
    """Return whether a folded line has a blank between two characters where none of its parts is set with one.

    Roles and names have blanks between them, in a lead, in brackets and behind the last stop.

    >>> has_stray("今年 春耕,各地备足种子。"), has_stray("本报讯(记者 李明)记者从会上获悉,")
    (True, False)
    >>> has_stray("通讯员 李明 本报记者 王芳 昨日,记者从会上获悉,")
    False
    """
    low = max((match.end() for match in NAMED.finditer(text, 0, LEAD)), default=0)
    return STRAY.search(BRACKETS.sub("", text[low:]).rpartition("。")[0] or text[low:]) is not None


def is_sentence(line: Line) -> bool:
    """Return whether a line is of running text: a stop stands in it."""
    text = line.folded
    return len(text) >= SENTENCE and line.hint is None and ("," in text or "。" in text)


def closed(line: Line) -> Line:
    """Return a line without the blanks between two of its Chinese characters; wider gaps are left."""
    source = line.reading.source
    pieces: list[Span] = []
    for piece in line.reading.pieces:
        at = piece.start
        for match in STRAY.finditer(source, piece.start, piece.end):
            pieces.append(Span(at, match.start()))
            at = match.end()
        pieces.append(Span(at, piece.end))
    if len(pieces) == len(line.reading.pieces):
        return line
    return evolve(line, reading=Reading(source, tuple(pieces), folded_source=line.reading.folded_source))
