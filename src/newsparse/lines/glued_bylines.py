"""Bylines that are glued to running text: behind a dateline, at its beginning, in the last bracket, behind its last stop."""

from __future__ import annotations

from typing import Final

from newsparse.grammar import CLOSE, OPEN
from newsparse.lines.bylines import (
    ENDS_AS_LEAD,
    PEN_NAME,
    ROLE_HINT,
    ROLES,
    Author,
    names_somebody,
    read_author_line,
    read_bylines,
)
from newsparse.lines.names import is_name, split_names
from newsparse.rules import compiled

LEAD: Final = compiled(
    rf" {{0,2}}+(?:{OPEN} ?(?P<inner>(?=[^()〔〕【】]{{0,40}}?(?:记者|通讯员|实习生|报道员|评论员))[^()〔〕【】\n]{{2,120}}) ?{CLOSE} ?"
    rf"|(?P<plain>(?=[^。\n]{{0,12}}(?:记者|通讯员))[^。,:()\n]{{2,60}}?(?:(?:报道|报导|电|讯) ?[:] ?|(?:报道|报导) {{1,2}}))"
    r")"
)
"""What follows a dateline: （记者X、通讯员Y）, 记者X报道：."""


def moved(authors: tuple[Author, ...], by: int) -> tuple[Author, ...]:
    """Return authors that were read in a part of a text, with their places in the whole of it."""
    return tuple(author._replace(start=author.start + by, end=author.end + by) for author in authors)


def read_lead_bylines(text: str, at: int) -> tuple[tuple[Author, ...], int] | None:
    """Return the authors printed behind a dateline at ``at``, and where the running text begins.

    >>> read_lead_bylines("本报讯 记者李小明报道:8月2日", 3)
    ((Author(role='记者', names=('李小明',), start=4, end=9),), 12)
    """
    match = LEAD.match(text, at)
    if match is None:
        return read_spaced_lead(text, at) or read_bracketed_names(text, at)
    group = next(name for name in ("inner", "plain") if match[name] is not None)
    raw = match[group]
    if group == "plain":
        raw = ENDS_AS_LEAD.sub("", raw.rstrip())
    authors = read_bylines(raw, enclosed=group == "inner" or "报" in match[0][-4:])
    if authors is None or not any(author.names for author in authors):
        return None
    shift = match.start(group)
    return moved(authors, shift), match.end()


ROLE_WORD: Final = compiled("记者|通讯员|实习|报道|编辑|摄影|作者|评论员|整理|采写")
"""No name, although 通 is a surname."""
BRACKETED_NAMES: Final = compiled(
    rf" {{0,2}}+{OPEN} ?(?P<names>\p{{Han}}{{1,4}}(?:[ 、]{{1,3}}\p{{Han}}{{1,4}}){{0,3}}) ?{CLOSE} ?"
)


def read_bracketed_names(text: str, at: int) -> tuple[tuple[Author, ...], int] | None:
    """Return those whose names alone stand in a bracket right behind a dateline, and where the running text begins.

    >>> read_bracketed_names("本报讯(周小敏)县人社局日前设点", 3)
    ((Author(role=None, names=('周小敏',), start=4, end=7),), 8)
    >>> read_bracketed_names("(周末)县人社局", 0) is None
    True
    """
    match = BRACKETED_NAMES.match(text, at) if at else None
    names = None if match is None else split_names(match["names"], introduced=False)
    if match is None or names is None or match.end() >= len(text) or ROLE_WORD.search(match["names"]):
        return None
    return (Author(None, names, *match.span("names")),), match.end()


FIRST_OF_BRACKET: Final = frozenset("(〔【[")
FIRST_OF_ROLE: Final = frozenset("本记通见实特首新全融")
OPENS_WITH_ROLE: Final = compiled("(?:本报|本刊|记者|通讯员|见习|实习|特约|首席|新华社|全媒|融媒)(?=[^。,]{0,40}? )")


def opens_with_authors(text: str) -> bool:
    """Return whether a folded text opens with its authors although no dateline stands before them.

    They stand in a bracket (〔記者黃建銘／頭埔報導〕), or a blank parts roles and names from the text.

    >>> opens_with_authors("〔记者黄建铭/头埔报导〕镇公所昨日宣布,"), opens_with_authors("通讯员项琼 本报记者张舒 6月17日,")
    (True, True)
    >>> opens_with_authors("记者 从会上获悉,"), opens_with_authors("(上接第一版)记者李明说,")
    (False, False)
    """
    # Most lines begin with another character; to ask that first is quickest.
    first = text[:1]
    if first in FIRST_OF_BRACKET or (first in FIRST_OF_ROLE and OPENS_WITH_ROLE.match(text)):
        return read_lead_bylines(text, 0) is not None
    return False


WORDS: Final = compiled(r" {0,3}+(?P<word>[^ 。,:;、()“”\n]{1,24}+)(?P<mark>、?)")


def read_spaced_lead(text: str, at: int) -> tuple[tuple[Author, ...], int] | None:
    """Return the authors that stand behind a dateline with blanks alone around them: 本报讯 记者 孙晓岚 昨天下午,….

    Word after word is a role, or a name behind one; the first that is neither begins the text, and a blank stands
    before it.

    >>> read_spaced_lead("本报讯 记者 李小明 通讯员王芳 昨天下午,", 3)[1]
    17
    >>> read_spaced_lead("本报讯 记者 从会上获悉", 3) is None
    True
    """
    end, words = at, 0
    introduced, role = False, ""
    while words < MOST_WORDS:
        if not words and text[end : end + 1] != " " and ROLE_HINT.search(text, end, end + 4) is None:
            return None
        match = WORDS.match(text, end)
        if match is None or match.end() >= len(text):
            # A quotation opens the text: 记者 李小明 “这条路走对了!”
            break
        head = ROLES.match(match["word"])
        rest = match["word"][head.end() :] if head is not None else match["word"]
        role = head["role"] if head is not None else role if introduced else ""
        if (head is None and not introduced) or (rest and not named(rest, role)):
            break
        introduced = True
        role = "" if rest else role
        end = match.end()
        words += 1
    blank = text[end : end + 1] == " "
    authors = read_bylines(text[at:end].strip()) if words and blank else None
    if authors is None or not all(author.names for author in authors):
        return None
    shift = at + len(text[at:end]) - len(text[at:end].lstrip())
    while text[end : end + 1] == " ":
        end += 1
    return moved(authors, shift), end


def named(word: str, role: str) -> bool:
    """Return whether a word of a lead is a name, or one character of a name that is opened to three cells.

    Right behind its ``role`` a name needs no surname.
    """
    return is_name(word) or len(word) == 1 or bool(role and names_somebody(role, word, enclosed=False))


MOST_WORDS: Final = 12
LAST_BRACKET: Final = compiled(r"[(〔【] ?(?P<inner>[^()〔〕【】\n]{2,60}) ?[)〕】] ?$")


def read_tail_bylines(text: str) -> tuple[tuple[Author, ...], int] | None:
    """Return the authors in the bracket that closes an article, and where that bracket begins.

    >>> read_tail_bylines("情况大为改观。(高进贤 陈晓梅整理)")
    ((Author(role='整理', names=('高进贤', '陈晓梅'), start=8, end=17),), 7)
    """
    match = LAST_BRACKET.search(text, max(0, len(text) - 70))
    if match is None or text[: match.start()].rstrip()[-1:] not in "。!?…”’;":
        return None
    inner = match["inner"]
    # 钟声 is a column, too; 钟 声 in the last bracket is somebody.
    spaced = split_names(inner, introduced=False) if " " in inner and ROLE_WORD.search(inner) is None else None
    if spaced is None and PEN_NAME.fullmatch(inner) and inner.replace(" ", "") not in CLOSINGS:
        spaced = (inner.replace(" ", ""),)
    signed = None if spaced is None else (Author(None, spaced, 0, len(inner)),)
    authors = signed or read_author_line(inner) or read_signed_unit(inner)
    if authors is None or not any(author.names for author in authors):
        return None
    shift = match.start("inner")
    return moved(authors, shift), match.start()


UNIT: Final = compiled(
    r"\p{Han}{2,14}(?:[省市县区州旗镇乡村院厂校队团站局所社处店]|大学|公司|机关|部队|小区|街道|读者|网友|专家|教授|主任) {1,3}"
    r"(?P<name>\p{Han}{2,4}|\p{Han} {1,3}\p{Han}(?: {1,3}\p{Han})?)"
)
POLITE: Final = ("先生", "女士", "同志", "大爷", "大妈", "师傅", "阿姨")
"""Who is called so has no name that could be printed."""


def read_signed_unit(text: str) -> tuple[Author, ...] | None:
    """Return the author that a folded bracket names behind the place he is at, or ``None``.

    >>> read_signed_unit("城关搬运站  高大山")
    (Author(role=None, names=('高大山',), start=0, end=10),)
    >>> read_signed_unit("红岩县 何先生") is None
    True
    """
    match = UNIT.fullmatch(text.strip())
    if match is None:
        return None
    name = match["name"].replace(" ", "")
    return (Author(None, (name,), 0, len(text)),) if is_name(name) and not name.endswith(POLITE) else None


BEHIND_STOP: Final = compiled(
    r"(?<=[。!?”…)]) *(?P<who>[^ 。,:;()“”…!?]{0,8}?(?:记者|通讯员|实习生)[^。,:;()“”]{2,40})$"
)
"""What stands behind the last stop: 本报记者　李明."""


def read_unbracketed_tail(text: str) -> tuple[tuple[Author, ...], int] | None:
    """Return the authors behind the last stop of an article, with roles and no bracket, and where they begin.

    >>> read_unbracketed_tail("记者会再去看。本报记者 迟海")
    ((Author(role='本报记者', names=('迟海',), start=7, end=14),), 7)
    """
    tail = text[-TAIL_REACH:]
    if "记者" not in tail and "通讯员" not in tail:
        return None
    match = BEHIND_STOP.search(text, max(0, len(text) - TAIL_REACH))
    authors = None if match is None else read_bylines(match["who"])
    if match is None or authors is None or " " not in match["who"]:
        return None
    if not all(
        author.names and all(len(name) <= PLAIN_NAME or is_name(name) for name in author.names) for author in authors
    ):
        return None
    shift = match.start("who")
    return moved(authors, shift), shift


TAIL_REACH: Final = 48
PLAIN_NAME: Final = 3
CLOSINGS: Final = frozenset({"完", "完毕", "未完", "待续", "全文完", "图", "附图"})
"""Words that close an article between brackets, and are nobody however they are spaced."""
