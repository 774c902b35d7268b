"""Lines of a masthead: a line belongs to it when fields, the paper's name and the marks between them are all it holds."""

from __future__ import annotations

from typing import Final

from newsparse.lines.fields import RULES, Field, FieldName
from newsparse.rules import Found, compiled, find
from newsparse.text.spans import Mask

HINT: Final = compiled(r"[0-9月期号版]|www|主[管办]|机关报|出版|星|周[一二三四五六日]|[价售]")
"""Every field holds one of these; most lines of a page hold none."""
NEVER: Final = compiled("[的了是把被让这那您我你他她]")
"""No field holds one of these; most sentences and many headlines do."""
BETWEEN: Final = compiled(r"[ ,.;:|/·●■◆★☆〇()〔〕【】\[\]<>《》、。\-—_]*+")
LATIN_NAME: Final = compiled(r"(?=.{0,60}[A-Za-z]{3})[A-Z][A-Za-z]*+(?:[ .'&\-][A-Za-z]++){0,6}")
PAPER: Final = compiled(
    r"[\p{Han} ]{1,12}(?:日报|晚报|早报|晨报|午报|时报|商报|都市报|导报|快报|周报|青年报|农报|画报|公报|汇报|新报|文摘|参考|报|新闻|周刊|新闻周刊|论坛|先驱|快讯|新报|画报|评论)"
)


def read_fields(text: str) -> list[Found[Field]] | None:
    """Return the fields that a folded line is wholly made of, or ``None`` when it holds anything else.

    >>> [found.value.text for found in read_fields("2024年8月6日 星期二 第13662期 (今日8版)")]
    ['2024年8月6日', '星期二', '13662', '8']
    >>> read_fields("2024年8月6日,市政府召开会议。") is None
    True
    """
    if not 2 <= len(text) <= 200 or HINT.search(text) is None or NEVER.search(text) is not None:
        return None
    found = find(text, RULES, Mask(len(text)))
    if not found:
        return None
    at = 0
    named: list[Found[Field]] = []
    for start, end in [*((item.start, item.end) for item in found), (len(text), len(text))]:
        if not BETWEEN.fullmatch(text, at, start):
            name = name_between(text, at, start)
            if name is None or named:
                return None
            named.append(name)
        at = end
    return sorted([*found, *named], key=lambda item: item.start)


def name_between(text: str, start: int, end: int) -> Found[Field] | None:
    """Return the paper's name that stands between two fields of a line, with marks around it, or ``None``.

    >>> [found.value.text for found in read_fields("清漳日报 中共清漳县委主办 2020年12月2日") or []]
    ['清漳日报', '中共清漳县委主办', '2020年12月2日']
    """
    raw = text[start:end]
    name = raw.strip(" ,.;:|/·●■◆★☆〇()〔〕【】[]<>《》、。-—_")
    if not is_paper_name(name):
        return None
    at = start + raw.index(name)
    return Found(at, at + len(name), Field(FieldName.NAME, name.replace(" ", "")), "name_between")


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
