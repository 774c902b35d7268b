"""Running text of a newspaper as stories to be laid out: which lines are heads, leads, bylines, paragraphs.

A file has a paragraph, a headline or a byline to a line; blank lines are passed over. Its words may be tagged and
parted by blanks (词/n 性/n), as the published corpora of the 1990s are; the tags tell names from other words. Only
articles that nobody can take for something else are used: a head above a dateline, above a byline, above a picture's
words, or below the names that close an article. What stands between them and cannot be told is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from made_pages.types import Atom, Block, Story
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from made_pages.types import Authors

BLANK: Final = "\u3000"
TAGGED: Final = re.compile(r"(?P<word>\S+?)/(?P<tag>[A-Za-z]+)(?=\s|$)")
ENDED: Final = re.compile(r"[。！？…][”’』」）]{0,3}(?:（[^（）]{2,40}）)?$")
INNER_STOP: Final = re.compile(r"[。；](?!$)")
DATELINE: Final = re.compile(
    r"(?:据?(?:新华社|本报|中新社)[\u4e00-\u9fff、]{0,14}?(?:[０-９0-9一二三四五六七八九十]{1,3}月)?[０-９0-9一二三四五六七八九十]{1,3}日[电讯]"
    r"|本报讯)(?![息息])"
)
LEAD: Final = re.compile(
    r"（(?P<inner>[^（）]{0,10}(?:记者|通讯员)[^（）]{2,40})）|(?P<plain>[^。，：（]{0,8}记者[^。，：]{2,40}报道：)"
)
CREDIT: Final = re.compile(r"（[^（）。]{2,24}(?<![图])摄）$|（(?:传真照片|新华社发|资料图片)）$")
TAIL_DATELINE: Final = re.compile(r"（(?:据|本报|新华社)[^（）]{0,16}?日?电）$|（据?新华社）$")
LAST_BRACKET: Final = re.compile(r"（(?P<inner>[^（）]{2,24})）$")
OF_ARCHIVE: Final = re.compile(r"（附?(?:图片|照片|图表|表格)[^（）]{0,6}）$")
"""What an archive adds to a title: （附图片２张）."""
ROLES: Final = frozenset("本报 新华社 记者 通讯员 特约 驻 评论员 实习生 特派 见习 本报记者 特约记者 、".split())
POSTS: Final = frozenset({"ns", "nt", "nz"})
SHORTEST_HEAD: Final = 4
LONGEST_HEAD: Final = 38
LONGEST_CROSSHEAD: Final = 12
MOST_LINES: Final = 3
MOST_PARAGRAPHS: Final = 10
ANY_HEAD: Final = (ElementKind.KICKER, ElementKind.HEADLINE, ElementKind.DECK)


@define
class Line:
    """A line of the file: its words with their tags, and the text they make."""

    words: list[tuple[str, str]]
    text: str = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Keep the text at hand."""
        self.text = "".join(word for word, _ in self.words)

    @property
    def ended(self) -> bool:
        """Whether a sentence ends with it."""
        enclosed = self.text[0] == "（" and self.text[-1] == "）"
        return ENDED.search(self.text) is not None and len(self.text) > LONGEST_CROSSHEAD and not enclosed

    @property
    def heading(self) -> bool:
        """Whether it has the shape of a heading."""
        text = self.text
        stopped = text[-1] in "。；：，、）" or INNER_STOP.search(text) is not None
        return SHORTEST_HEAD <= len(text) <= LONGEST_HEAD and not stopped and not self.byline

    @property
    def byline(self) -> bool:
        """Whether it is made of names, and of the roles that stand before names."""
        tags = [tag for _, tag in self.words]
        named = "nr" in tags or self.text == "本报评论员"
        return named and all(tag == "nr" or word in ROLES or tag in POSTS for word, tag in self.words)


def lines_of(path: Path) -> Iterator[Line]:
    """Yield the lines of a file that are not blank."""
    for raw in path.read_text(encoding="utf-8").splitlines():
        words = [(match["word"], match["tag"]) for match in TAGGED.finditer(raw)]
        text = raw.strip()
        line = Line(words or [(text, "")])
        line = Line([(OF_ARCHIVE.sub("", line.text), "")]) if OF_ARCHIVE.search(line.text) else line
        if line.text:
            yield line


def people(words: Sequence[tuple[str, str]]) -> list[str]:
    """Return the names among tagged words: a surname and a given name are two words there."""
    names: list[str] = []
    half = ""
    for word, tag in words:
        if tag != "nr":
            half = ""
        elif half:
            names[-1] += word
            half = ""
        else:
            names.append(word)
            half = word if len(word) == 1 or word in {"欧阳", "司马", "上官", "诸葛"} else ""
    return names


def stories_of(lines: Sequence[Line]) -> Iterator[Story]:
    """Yield the articles of a text that are told from what surrounds them."""
    at, closed = 0, False
    while at < len(lines):
        end = at
        while end < len(lines) and lines[end].heading and end - at <= MOST_LINES:
            end += 1
        below = lines[end] if end < len(lines) else None
        if end == at or end - at > MOST_LINES or below is None:
            closed = closes(lines[at])
            at += 1
            continue
        story, after = story_at(lines, at, end, closed=closed)
        if story is not None:
            yield story
        closed = closes(lines[max(after, end) - 1])
        at = max(after, end)


def closes(line: Line) -> bool:
    """Return whether names, a dateline or a picture's credit in a bracket close an article here."""
    bracket = LAST_BRACKET.search(line.text)
    if bracket is None:
        return False
    inner = words_in(line, bracket.start("inner"), bracket.end("inner"))
    return CREDIT.search(line.text) is not None or TAIL_DATELINE.search(line.text) is not None or Line(inner).byline


def words_in(line: Line, start: int, end: int) -> list[tuple[str, str]]:
    """Return the words of a line that stand between two places of its text."""
    found: list[tuple[str, str]] = []
    at = 0
    for word, tag in line.words:
        if start <= at < end:
            found.append((word, tag))
        at += len(word)
    return found


def story_at(lines: Sequence[Line], start: int, end: int, *, closed: bool) -> tuple[Story | None, int]:
    """Return the article whose head is ``start:end``, if it is surely one, and where it ends."""
    at = end
    blocks = heads([line.text for line in lines[start:end]])
    authors: list[Block] = []
    while at < len(lines) and lines[at].byline and at - end < MOST_LINES:
        authors.append(byline(lines[at]))
        at += 1
    first = at
    led = at < len(lines) and DATELINE.match(lines[at].text) is not None
    alone = at + 1 < len(lines) and lines[at].ended and CREDIT.fullmatch(lines[at + 1].text) is not None
    if at >= len(lines) or not lines[at].ended or not (authors or led or alone or closed):
        return None, end
    heading, headed_at = 0, 0
    texts: list[Block] = []
    while at < len(lines) and len(texts) < MOST_PARAGRAPHS:
        line = lines[at]
        if CREDIT.fullmatch(line.text):
            texts.append(Block((Atom(ElementKind.CREDIT, line.text),)))
            at += 1
            break
        if at > first and DATELINE.match(line.text):
            break
        if line.ended:
            texts.append(paragraph(line, opens=at == first))
            at += 1
            if closes(line):
                break
        elif at + 1 < len(lines) and is_crosshead(lines, at):
            headed_at = headed_at or len(texts)
            heading += 1
            texts.append(Block((Atom(ElementKind.CROSSHEAD, line.text),)))
            at += 1
        else:
            break
    while texts and texts[-1].kind is ElementKind.CROSSHEAD:
        texts.pop()
    if heading and (heading == 1 or len(texts) < 3 * heading):
        # One short line may as well head the next article: nobody can tell without the page.
        texts = texts[:headed_at]
    if not texts or not any(block.flows for block in texts):
        return None, at
    last = texts[-1].atoms[-1].kind
    ended = last in {ElementKind.BYLINE, ElementKind.DATELINE, ElementKind.CREDIT}
    sort = "photo" if alone else "dateline" if led else "byline" if authors else "end"
    story = Story(
        sort=sort,
        blocks=(*blocks, *authors, *texts),
        shown=bool(authors) or led or alone,
        closes=ended,
        judged=lines[start].words[0][1] != "" and not alone,
    )
    return story, at


def is_crosshead(lines: Sequence[Line], at: int) -> bool:
    """Return whether a lone short line stands between two paragraphs, the second of which opens no article."""
    text, above, below = lines[at].text, lines[at - 1], lines[at + 1]
    plain = len(text) <= LONGEST_CROSSHEAD and lines[at].heading and "、" not in text
    return plain and above.ended and not closes(above) and below.ended and DATELINE.match(below.text) is None


def heads(texts: Sequence[str]) -> list[Block]:
    """Return the lines of a head: which of two is the headline is not judged."""
    lines = [part for text in texts for part in dashed(text)]
    kinds = [ElementKind.HEADLINE, *([ElementKind.DECK] * (len(lines) - 1))]
    if len(lines) > 1 and re.search("(?:强调|指出|要求|会见|表示|时)$", lines[0]):
        kinds[:2] = [ElementKind.KICKER, ElementKind.HEADLINE]
    return [Block((Atom(kind, text, also=ANY_HEAD),)) for kind, text in zip(kinds, lines, strict=True)]


def dashed(text: str) -> list[str]:
    """Return a headline with the deck that its dash opens as a line of its own, as it is printed."""
    first, dash, rest = text.partition("——")
    return [first, dash + rest] if dash and min(len(first), len(rest)) >= SHORTEST_HEAD else [text]


def byline(line: Line) -> Block:
    """Return a line of authors: a blank stands behind a role and between two names."""
    text, authors = authors_of(line.words, blank=BLANK)
    return Block((Atom(ElementKind.BYLINE, text, authors),))


def authors_of(words: Sequence[tuple[str, str]], *, blank: str) -> tuple[str, Authors]:
    """Return the text of a byline with ``blank`` between its names, and the authors it tells; roles are not judged."""
    text, before = "", ""
    half = ""
    for word, tag in words:
        second = tag == "nr" and half != ""
        new = text and not second and "、" not in (word, before) and (tag == "nr" or before == "nr")
        text += (blank if new else "") + word
        half = word if tag == "nr" and not second and len(word) == 1 else ""
        before = "nr" if tag == "nr" else word
    names = tuple(people(words))
    return text, ((None, names),) if names else (("本报评论员", ()),)


def paragraph(line: Line, *, opens: bool) -> Block:
    """Return a paragraph: what is glued to it is an atom of its own."""
    atoms: list[Atom] = []
    text, low, high = line.text, 0, len(line.text)
    dateline = DATELINE.match(text) if opens else None
    if dateline is not None:
        atoms.append(Atom(ElementKind.DATELINE, dateline[0]))
        low = dateline.end()
    lead = LEAD.match(text, low) if dateline is not None else None
    if lead is not None:
        names = tuple(people(words_in(line, lead.start(), lead.end())))
        glue = BLANK if lead["plain"] else ""
        atoms.append(Atom(ElementKind.BYLINE, lead[0], ((None, names),), glue))
        low = lead.end()
    tail, high = tail_of(line, low)
    glue = BLANK if atoms and atoms[-1].text[-1] not in "）：" else ""
    atoms.append(Atom(ElementKind.PARAGRAPH, text[low:high], glue=glue))
    return Block((*atoms, *tail), flows=True)


def tail_of(line: Line, low: int) -> tuple[list[Atom], int]:
    """Return the bracket that closes a paragraph, if it is no text, and where the text ends."""
    text = line.text
    bracket = LAST_BRACKET.search(text)
    if bracket is None or bracket.start() <= low or text[bracket.start() - 1] not in "。！？”…":
        return [], len(text)
    inner = words_in(line, bracket.start("inner"), bracket.end("inner"))
    if CREDIT.search(text):
        return [Atom(ElementKind.CREDIT, bracket[0])], bracket.start()
    if TAIL_DATELINE.search(text):
        return [Atom(ElementKind.DATELINE, bracket[0])], bracket.start()
    if Line(inner).byline:
        row, authors = authors_of(inner, blank=BLANK)
        return [Atom(ElementKind.BYLINE, f"（{row}）", authors)], bracket.start()
    return [], len(text)
