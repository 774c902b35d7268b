"""What a picture shows and whose it is: 图为…, 新华社记者　李明摄, （资料图片）."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.lines.bylines import OUTLET, POST, SORT
from newsparse.lines.names import split_names
from newsparse.rules import compiled

MAKER: Final = (
    rf"(?:{OUTLET}?{POST}?{SORT}{{0,2}}(?:记者|通讯员|特约记者|实习生|摄影师)|{OUTLET}|通讯员|摄影|图片|作者)"
)
NAME: Final = r"(?:\p{Han}(?: {1,3}\p{Han}){1,2}|\p{Han}{2,4}|\p{Han}{1,8}(?:·\p{Han}{1,8}){1,3})"
NAMES: Final = rf"(?:{NAME}(?:(?: {{1,3}}|[、,/ ]){NAME}){{0,3}})"
DONE: Final = "(?:摄影报道|摄影|摄制|摄|供图|图/文|文/图|插图|速写|漫画|绘图|制图|木刻|版画|绘|画|作)"

SAYS_CREDIT: Final = frozenset("摄图写画绘刻作供发照源")
"""Every credit has one of these; most lines have none."""

CREDIT: Final = (
    rf"(?:(?P<maker>{MAKER}) {{0,3}}(?P<names>{NAMES})[ /]?{DONE}"
    rf"|(?:以上|本版|本组|上述|均为|压题|题头|题图)(?:图片|照片|图)?(?:均|皆|都|全部)?(?:为|由)? ?(?:{MAKER})? ?(?P<names5>{NAMES}) ?(?:摄影|拍摄|摄|提供|供图)"
    rf"|(?P<names2>{NAMES})(?: ?(?:摄影报道|摄影|摄|供图|绘图|插图|速写)| {{1,3}}(?:画|绘|作))"
    r"|(?P<giver>\p{Han}{5,12})供图"
    rf"|(?:摄影|图|图片|摄影报道|供图|漫画|制图|绘图)(?: ?[:/|] ?)(?:{MAKER} ?)?(?P<names3>{NAMES})"
    rf"|(?P<agency>(?:新华社|中新社|法新社|美联社|路透社|本报)发(?:\p{{Han}}{{2,4}}社照片|照片)?)(?:[ (]{{0,2}}(?P<names4>{NAMES}) ?摄 ?[)]?)?"
    r"|(?P<words>资料图片|资料照片|资料图|传真照片|(?:图片|数据)来源:[^ ()。]{2,14}(?: {1,3}制图:\p{Han}{2,4})?|图据[^ ()。]{2,14}|受访者供图|\p{Han}{2,4}制图))"
)

LENDER: Final = r"(?P<lender>(?!数据|.{0,6}由)\p{Han}{2,12})提供"
"""Who lent a picture; figures are provided, too, and so are meals, so it counts between brackets alone."""
ARCHIVE: Final = r"(?: ?\(\p{Han}{2,8}\))?"
"""Whose archive has it may stand behind who took it: 李明摄（影像中国）."""
WHOLE: Final = compiled(rf" *(?:[(〔【]? ?{CREDIT} ?[)〕】]?{ARCHIVE}|[(〔【] ?{LENDER} ?[)〕】])[。]? *")
WITH_PICTURES: Final = compiled(
    rf"{MAKER}[^()〔〕【】]{{2,50}}(?<![图/摄影])摄影报道[。]?|[^()〔〕【】]{{2,50}}(?<![图/摄影])(?:文/图|图/文|文/摄|文图|图文)[。]?"
)
ENDS_WITH_PICTURES: Final = frozenset("道图文摄")
BRACKETED: Final = compiled(rf"[(〔【] ?(?:{CREDIT}|{LENDER}) ?[)〕】][。]? *$")
AFTER_STOP: Final = compiled(rf"(?<=[。!?”’ )])(?: {{0,3}}){CREDIT}{ARCHIVE}[。]? *$")
OPENING: Final = compiled(
    r" *[(〔【▲△▼■●]{0,2} ?(?:图[①②③④⑤⑥⑦⑧⑨一二三四五六1-9]?(?:为|[:、])|图[①②③④⑤⑥⑦⑧⑨]|[上下左右中本大小题主](?:图|两图|组图)(?:为|[:,、])|组图[:为]|图片说明[:]|题图[:为]|▲|△(?=\p{Han})|[↑↓←→◀◁▼](?=[\p{Han}“0-9]))"
)
SHORT_CAPTION: Final = 120
SHOWN_LAST: Final = compiled(r"^[^。]{4,60}+(?:。[^。]{4,60}+)?[。,](?:[上下左右]?图为)(?!何|此|了)[^。]{2,50}+。?$")
SHOWS: Final = compiled(r"[。,)]\(?(?:图为|图中)|[(]图为")


class CreditSpan(NamedTuple):
    """A credit in a text: where it stands, and whose the picture is."""

    start: int
    end: int
    credit: str


def read_credit(text: str) -> CreditSpan | None:
    """Return the credit that a folded line is nothing but, or ``None``.

    >>> read_credit("记者 刘 歌 摄")
    CreditSpan(start=0, end=8, credit='刘歌')
    >>> read_credit("本报记者 程婷 摄影报道") is None
    True
    """
    if len(text) > 60 or SAYS_CREDIT.isdisjoint(text) or is_byline_with_pictures(text):
        return None
    match = WHOLE.fullmatch(text)
    return None if match is None else credit_of(match, 0, len(text))


def is_byline_with_pictures(text: str) -> bool:
    """Return whether a folded line says, outside brackets, that text and pictures are by one person: 程婷 文/图.

    摄影报道 behind names alone says no more than 摄, and is a credit.

    >>> is_byline_with_pictures("本报记者 程婷 摄影报道"), is_byline_with_pictures("(程婷摄影报道)")
    (True, False)
    """
    stripped = text.strip()
    return stripped.rstrip("。")[-1:] in ENDS_WITH_PICTURES and WITH_PICTURES.fullmatch(stripped) is not None


def read_tail_credit(text: str) -> CreditSpan | None:
    """Return the credit that a folded text ends with, behind a stop, a blank or in a bracket, or ``None``.

    >>> read_tail_credit("图为热线中心。记者 李小明 摄")
    CreditSpan(start=7, end=15, credit='李小明')
    >>> read_tail_credit("机声隆隆。新华社发(段洁摄)")
    CreditSpan(start=5, end=14, credit='段洁')
    """
    low = max(0, len(text) - 60)
    if SAYS_CREDIT.isdisjoint(text[low:]):
        return None
    match = BRACKETED.search(text, low)
    if match is None or text[: match.start()].endswith("发"):
        # 新华社发(段洁摄): the bracket is the end of a credit that begins before it.
        match = AFTER_STOP.search(text, low) or match
    if match is None:
        return None
    start = match.end() - len(match[0].lstrip())
    return credit_of(match, start, match.start() + len(match[0].rstrip()))


def credit_of(match: object, start: int, end: int) -> CreditSpan | None:
    """Return the credit of a match of ``CREDIT``: the names where there are any, else its words."""
    groups: dict[str, str | None] = match.groupdict()  # type: ignore[attr-defined]
    raw = groups["names"] or groups["names2"] or groups["names3"] or groups["names4"] or groups["names5"]
    if raw:
        introduced = not groups["names2"]
        names = split_names(raw, introduced=introduced)
        if names is not None:
            return CreditSpan(start, end, "、".join(names))
        # 市教育局供图: a giver is no person, and has no surname.
        return CreditSpan(start, end, raw) if groups["names2"] and "供图" in match.group() else None  # type: ignore[attr-defined]
    words = groups["agency"] or groups["words"] or groups["giver"] or groups.get("lender")
    return None if words is None else CreditSpan(start, end, words)


def opens_caption(text: str) -> bool:
    """Return whether a folded line opens as a caption does: 图为, 图①, 上图, ▲.

    >>> opens_caption("图为热线中心。"), opens_caption("图书馆昨日开放。")
    (True, False)
    """
    return OPENING.match(text) is not None


def closes_with_what_is_shown(text: str) -> bool:
    """Return whether a folded line is a sentence or two and then 图为…, and nothing more: a caption without a credit.

    >>> closes_with_what_is_shown("仲夏,渔村秩序井然。图为堤坝旁一景。")
    True
    """
    return len(text) <= SHORT_CAPTION and SHOWN_LAST.search(text) is not None


def tells_what_is_shown(text: str) -> bool:
    """Return whether 图为 opens a later sentence of the line, as it does in most captions of the agencies."""
    return len(text) <= 240 and SHOWS.search(text) is not None
