"""Who wrote it: roles and names, on a line of their own, in a lead, or in the last bracket."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.lines.columns import is_known_column
from newsparse.lines.names import is_name, run_together, split_names
from newsparse.rules import compiled

OUTLET: Final = (
    r"(?:本报|本刊|本社|本网|本台|新华社|中新社|中新网|新华网|人民网|央视|中央社"
    r"|\p{Han}{2,8}(?:日报|晚报|早报|晨报|时报|都市报|商报|周报|农报|快报|青年报|画报|通讯社|电视台|广播电台|电台|客户端|新闻网)"
    r"|(?<!\p{Han})(?:日报|晚报|早报|晨报|商报|都市报|快报))"
)
"""The paper, agency or station that a reporter is of, as it stands before the role."""

POST: Final = r"(?:驻\p{Han}{1,10}?)"
"""Where a reporter is stationed: 本报驻朝鲜记者."""

SORT: Final = r"(?:特约|特派|特邀|见习|实习|首席|高级|资深|全媒体|全媒|融媒体|融媒|新媒体|专职|专栏|摄影|体育|文字|视频|青年|前方|随军|派驻)"
"""What sort of reporter: 见习记者, 全媒记者."""

ROLE: Final = (
    rf"(?:{OUTLET}?{POST}?{SORT}{{0,3}}"
    r"(?:记者站|记者|通讯员|评论员|报道员|实习生|撰稿人|撰稿|撰文|观察员|研究员|编辑部|编辑|编译|摄影报道|摄影师|摄影)"
    r"|本版撰文|本版编辑|责任编辑|责编|作者|译者|编者|整理|口述|供稿|执笔|统筹|策划|分析师|绘图|制图|插图|漫画|文/图|图/文|文图|图文|文/摄|采写|采访)"
)
"""A role as bylines print it."""

# The short roles 文 and 图 are words everywhere else, so they need a stroke, a colon or a blank of their own.
SHORT_ROLE: Final = r"(?:(?<![^ ])(?:文|图|摄|编|译|画)(?=[ :/|]))"

# Cities whose first character is a surname too, so that 福州报道 would be by Fu Zhou.
PLACES: Final = frozenset(
    (
        "福州 广州 杭州 郑州 苏州 常州 温州 金华 宁波 宁夏 安徽 江苏 江西 云南 贵州 贵阳 沈阳 洛阳 武汉 海南 石家庄 包头 东莞 吉林 柳州 万州 汕头 华盛顿 莫斯科 "
        "巴黎 柏林 伦敦 东京 雷州"
    ).split()
)
ROLE_HINT: Final = compiled("[记通评报实撰观研编摄作译者整口供绘制插漫文图采责画执统策析]")
FIRST: Final = compiled("[ 、,;/]")
ROLES: Final = compiled(rf"(?P<role>{ROLE}(?:[/、兼和]{ROLE})?|{SHORT_ROLE})[ :/|]{{0,3}}+")
BULLET: Final = compiled(r"[〇◎●◇◆□■☆★△▲※·—-]{1,2} {0,2}+")
PEN_NAME: Final = compiled(r"\p{Han} {1,3}\p{Han}(?: {1,3}\p{Han})?")
"""A name opened to three cells, behind the mark of a byline: it needs no surname (□ 老　秤)."""
AUTHOR_IS: Final = compiled(r"作者(?:系|为|是) ?")
TAIL_WORD: Final = compiled(
    r"(?:[ /]文|[ /]?(?:报道|报导|整理|文/图|图/文|文/摄|文图|图文|撰文|编译|供稿|采写|综合报道|摄影报道))[:。]?$"
)
TAIL_PLACE: Final = compiled(r"/\p{Han}{2,6}报导$")
"""Behind the stroke stands the place, as Taiwan's papers print it: 記者黃建銘／永康報導."""
TRADES: Final = frozenset({"研究员", "观察员", "摄影师", "分析师", "执笔", "统筹", "策划"})
"""What people are as well as write as: glued to a name (研究员金怡发) they make a headline."""
WRITES_NEWS: Final = compiled("(?:记者|通讯员|实习生|报道员)$")
GOES_ON: Final = compiled(
    "[从在了对就到至看说问走探访发获采提感日札随眼笔镜出参现直亲暗实昨今前近即联队培训节会站团证手观调见体专特拍注目跟再已也还们之的及或被把将让给为是"
    "没不可要应该得听知介认表指报道招征换资职生工作系列一二三四五六七八九十两几各每此本我你他同根据经者]"
)
"""Behind 记者 these go on with a word or a sentence: 记者节, 记者从会上获悉; no name begins with them but by its surname."""
WITHOUT_SURNAME: Final = compiled(r"\p{Han}{2,4}(?:[ 、,]\p{Han}{2,4}){0,3}")
ENDS_AS_LEAD: Final = compiled(r"(?:报道|报导|电|讯) ?[:]?$")


class Author(NamedTuple):
    """A role with its names, and where both stand in the text that was read."""

    role: str | None
    names: tuple[str, ...]
    start: int
    end: int


def read_bylines(text: str, *, enclosed: bool = False) -> tuple[Author, ...] | None:
    """Return the roles and names that a folded text is wholly made of, or ``None`` when it is something else.

    ``enclosed`` says that a bracket holds the text, or 报道 closes it: then a name behind a role may be a long one.

    >>> [(a.role, a.names) for a in read_bylines("本报记者 刘歌 通讯员 陈威")]
    [('本报记者', ('刘歌',)), ('通讯员', ('陈威',))]
    >>> [(a.role, a.names) for a in read_bylines("记者乌云塔娜")]
    [('记者', ('乌云塔娜',))]
    >>> read_bylines("记者从会上获悉") is None
    True
    """
    heads = list(ROLES.finditer(text)) if ROLE_HINT.search(text) else []
    if not heads or text[: heads[0].start()].strip(" (—-、:"):
        return None
    authors: list[Author] = []
    for index, head in enumerate(heads):
        until = heads[index + 1].start() if index + 1 < len(heads) else len(text)
        raw = text[head.end() : until]
        stripped = TAIL_PLACE.sub("", raw.strip(" ()、,;:/|"))
        stripped = without_tail(stripped)
        role = head["role"]
        if not stripped:
            authors.append(Author(role, (), head.start(), head.end()))
            continue
        # A role and a name without a blank between need a surname, or 记者节 would be written by Jie.
        glued = text[head.end() - 1] not in " :/|"
        if glued and role in TRADES and not enclosed:
            return None
        introduced = not glued or any(is_name(each) for each in FIRST.split(stripped))
        names = split_names(stripped, introduced=introduced or names_somebody(role, stripped, enclosed=enclosed))
        if names is None or len(stripped) > 60:
            return None
        authors.append(Author(role, names, head.start(), head.end() + len(raw.rstrip())))
    return tuple(merged(authors)) if plausible(authors, text) else None


def names_somebody(role: str, text: str, *, enclosed: bool) -> bool:
    """Return whether what is glued to a role is a name although no surname opens it: 记者乌云塔娜, 记者禚国.

    It is where the role is one that writes news, the text is short, and no word begins it that goes on from the role.

    >>> names_somebody("记者", "乌云塔娜", enclosed=False), names_somebody("记者", "节快乐", enclosed=False)
    (True, False)
    """
    if GOES_ON.match(text) is not None or WRITES_NEWS.search(role) is None:
        return False
    return enclosed or WITHOUT_SURNAME.fullmatch(text) is not None


def without_tail(text: str) -> str:
    """Return names without the word that closes them: 报道, 整理, and the place a report comes from (福州报道).

    >>> without_tail("苏榕蓉 福州报道"), without_tail("李云飞报道")
    ('苏榕蓉', '李云飞')
    """
    word = TAIL_WORD.search(text)
    if word is None or word.start() < 2 or is_name(text):
        return text
    names = text[: word.start()].rstrip()
    first, _, place = names.replace("/", " ").rpartition(" ")
    from_place = first and "报" in word[0] and (place in PLACES or (len(place) > 1 and not is_name(place)))
    return first.rstrip() if from_place else names


def merged(authors: list[Author]) -> list[Author]:
    """Return the authors with a role that has no names (记者 before 报道) given up where others have names."""
    named = [author for author in authors if author.names]
    return named or authors


def plausible(authors: list[Author], text: str) -> bool:
    """Return whether a line of roles without a name can be a byline: only 本报评论员 and its kind stand alone."""
    if any(author.names for author in authors):
        return True
    return len(authors) == 1 and len(text.strip()) <= 10 and text.strip()[:2] in {"本报", "本刊", "新华", "人民"}


def read_author_line(text: str) -> tuple[Author, ...] | None:
    """Return the authors of a line that is nothing but a byline, with or without roles.

    The name of a column (时评) is nobody, though a surname opens it. Forms: roles with names; a mark and names (○ 李明,
    □ 老　秤); names alone, each with a surname (吴子敬　王小虎), at most eight; all of them bracketed (（李明）), or told to
    be the author (（作者系本报记者　李明）). Names alone are a weak sign: only the place of the line decides.

    >>> read_author_line("〇 李小明")
    (Author(role=None, names=('李小明',), start=2, end=5),)
    """
    stripped = text.strip()
    offset = len(text) - len(text.lstrip())
    if not stripped or len(stripped) > 120:
        return None
    mark = BULLET.match(stripped)
    if mark is not None and mark.end() < len(stripped):
        stripped, offset = stripped[mark.end() :], offset + mark.end()
    enclosed = len(stripped) > 2 and stripped[0] in "([〔【" and stripped[-1] in ")]〕】"
    if enclosed:
        stripped, offset = stripped[1:-1], offset + 1
    who = AUTHOR_IS.match(stripped) if enclosed else None
    if who is not None:
        stripped, offset = stripped[who.end() :], offset + who.end()
    with_roles = read_bylines(stripped, enclosed=enclosed)
    if with_roles:
        return tuple(Author(a.role, a.names, a.start + offset, a.end + offset) for a in with_roles)
    bare = stripped
    word = TAIL_WORD.search(bare)
    role = None
    if word is not None and word.start() >= 2 and not is_name(bare):
        role, bare = word[0].strip(" :。"), bare[: word.start()]
    names = None if is_known_column(stripped) else split_names(bare, introduced=False)
    if names is None and enclosed:
        names = run_together(bare.replace(" ", ""), introduced=True)
    if names is None and mark is not None and PEN_NAME.fullmatch(stripped):
        names = (stripped.replace(" ", ""),)
    if names is None or len(names) > 8:
        return None
    return (Author(role, names, offset, offset + len(stripped)),)
