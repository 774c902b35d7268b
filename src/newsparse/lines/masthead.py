"""Lines of a masthead: a line belongs to it when fields, the paper's name and the marks between them are all it holds."""

from __future__ import annotations

from typing import Final

from newsparse.lines.fields import RULES
from newsparse.lines.furniture import NAMED_TODAY, is_page_header, is_page_name
from newsparse.lines.types import Field, FieldName
from newsparse.rules import Found, compiled, find
from newsparse.text.spans import Mask

HINT: Final = compiled(r"[0-9月期号版张]|www|主[管办]|机关报|出版|星|周[一二三四五六日]|[价售]|每份")
"""Every field holds one of these; most lines of a page hold none."""
NEVER: Final = compiled("[的了是把被让这那您我你他她不说就也到们着但更又还其很做使已]")
"""No field holds one of these; most sentences and many headlines do."""
BETWEEN: Final = compiled(r"[ ,.;:|/·●■◆★☆〇()〔〕【】\[\]<>《》、。\-—_]*+")
NAME_TWICE: Final = compiled(r"\p{Han}[\p{Han} ]{1,11}报 {1,4}[A-Z][A-Za-z]{2,}(?: {1,2}[A-Z][A-Za-z]{1,}){0,3}")
TWICE: Final = 2
WORDS_BETWEEN: Final = compiled(r"\p{Han}[\p{Han} ]*+|[A-Za-z0-9][A-Za-z0-9 .'&\-]*+")
SENTENCE: Final = compiled("[。,!?;“”]")
VOUCHING: Final = frozenset({FieldName.ISSUED, FieldName.CN_NUMBER, FieldName.ISSUE_NUMBER})
MOST_STRANGE: Final = 12
MOST_SHARE: Final = 3
"""So many characters of a line of fields, and one in three of them, may be read by no rule."""
LATIN_NAME: Final = compiled(r"(?=.{0,60}[A-Za-z]{3})[A-Z][A-Za-z]*+(?:[ .'&\-][A-Za-z]++){0,6}")
PAPER: Final = compiled(
    NAMED_TODAY
    + r"|[\p{Han} ]{1,12}(?:日报|晚报|早报|晨报|午报|时报|商报|都市报|导报|快报|周报|青年报|农报|画报|公报|汇报|新报|文摘|参考|报|新闻|周刊|新闻周刊|论坛|先驱|快讯|新报|画报|评论)"
)


def read_fields(text: str) -> list[Found[Field]] | None:
    """Return the fields that a folded line is made of, or ``None`` when it holds much else.

    Besides them it may hold the paper's name and its Latin name, the name of a page, and a few characters that no rule
    reads, where the day of issue or a number of the paper vouches for the line.

    >>> [found.value.text for found in read_fields("2024年8月6日 星期二 第13662期 (今日8版)")]
    ['2024年8月6日', '星期二', '13662', '8']
    >>> read_fields("2024年8月6日,市政府召开会议。") is None
    True
    """
    if not 2 <= len(text) <= 200:
        return None
    if NAME_TWICE.fullmatch(text):
        # 沅溪报 YUANXI BAO: the name and its Latin form need no other field beside them.
        both = names_between(text, 0, len(text))
        if len({item.value.name for item in both}) == len(both) == TWICE:
            return both
    if HINT.search(text) is None or NEVER.search(text) is not None:
        return None
    found = find(text, RULES, Mask(len(text)))
    if not found:
        return None
    at = 0
    named: list[Found[Field]] = []
    between = ""
    for start, end in [*((item.start, item.end) for item in found), (len(text), len(text))]:
        if not BETWEEN.fullmatch(text, at, start):
            named += names_between(text, at, start)
            between += text[at:start]
        at = end
    if between:
        if len({item.value.name for item in named}) < len(named):
            return None
        strange = letters(between) - sum(letters(item.value.text) for item in named)
        if strange and not vouched(text, found, strange):
            return None
    return sorted([*found, *named], key=lambda item: item.start)


def letters(text: str) -> int:
    """Return how many letters, characters and figures a text has."""
    return sum(map(str.isalnum, text))


def vouched(text: str, found: list[Found[Field]], strange: int) -> bool:
    """Return whether a line is one of fields although a few characters in it are none: its day or its number is there.

    A page header is none: it may stand anywhere on the page.

    >>> vouched("2018年1月11日 星期四 便民纸", read_fields("2018年1月11日 星期四"), 3)
    True
    """
    names = {item.value.name for item in found}
    if len(names) <= 1 or not names & VOUCHING or SENTENCE.search(text) or is_page_header(text):
        return False
    return strange <= MOST_STRANGE and MOST_SHARE * strange <= len(text)


def names_between(text: str, start: int, end: int) -> list[Found[Field]]:
    """Return the names of the paper that stand between two fields of a line, with marks and other words around them.

    >>> [found.value.text for found in read_fields("清漳日报 QINGZHANG DAILY 中共清漳县委主办 2020年12月2日") or []]
    ['清漳日报', 'QINGZHANG DAILY', '中共清漳县委主办', '2020年12月2日']
    """
    found: list[Found[Field]] = []
    for run in WORDS_BETWEEN.finditer(text, start, end):
        if is_latin_name(run[0].strip(" -")):
            words = run[0].strip(" -")
            found.append(Found(run.start(), run.start() + len(words), Field(FieldName.NAME_LATIN, words), "latin_name"))
            continue
        # Letter-spacing parts the characters of one name, a blank the name of the paper from that of the page.
        whole = run[0].strip()
        pieces = [whole] if is_paper_name(whole) and not any(map(is_page_name, whole.split())) else whole.split()
        at = run.start()
        for piece in pieces:
            at = text.index(piece, at)
            if is_paper_name(piece) and not is_page_name(piece):
                field = Field(FieldName.NAME, piece.replace(" ", ""))
                found.append(Found(at, at + len(piece), field, "name_between"))
            at += len(piece)
    return found


def is_latin_name(text: str) -> bool:
    """Return whether a line is a name in Latin letters: XIANNING DAILY, Renmin Ribao.

    >>> is_latin_name("XIANNING DAILY"), is_latin_name("2024")
    (True, False)
    """
    return len(text) <= 60 and LATIN_NAME.fullmatch(text) is not None


def is_paper_name(text: str) -> bool:
    """Return whether a short line reads as the name of a newspaper.

    >>> is_paper_name("咸宁日报"), is_paper_name("我市召开新闻发布会")
    (True, False)
    """
    return len(text) <= 16 and PAPER.fullmatch(text) is not None
