"""Bylines, datelines, credits and markers of made pages, in the forms that were counted in print."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from made_pages import names
from made_pages.types import Atom, Authors, Turn
from made_pages.wording import chinese
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from made_pages.draw import Draw

BLANK: Final = "\u3000"
ROLES: Final = "本报记者 本报记者 本报记者 本报特约记者 本报见习记者 本报通讯员 通讯员 特约记者 见习记者 新华社记者 湖北日报全媒记者 记者 本报实习生".split()
CHAINS: Final = (
    ("本报记者", "通讯员"),
    ("本报记者", "本报通讯员"),
    ("新华社记者", "通讯员"),
    ("新华社记者", "本报记者"),
    ("记者", "通讯员"),
    ("新华社记者", "通讯员", "本报记者"),
    ("本报记者", "见习记者"),
)


def opened(draw: Draw, name: str, *, wide: bool) -> str:
    """Return a name as printed: one of two characters is opened to three cells where the page does so."""
    if wide and len(name) == 2:
        return name[0] + draw.one([BLANK, " ", BLANK]) + name[1]
    return name


def listed(draw: Draw, people: list[str], *, wide: bool, marks: tuple[str, ...]) -> str:
    """Return names in a row, with one of the marks between them."""
    mark = draw.one(marks)
    if mark in {"", " "} and wide:
        mark = "、"
    return mark.join(opened(draw, name, wide=wide) for name in people)


def people_of(draw: Draw, count: int, *, introduced: bool) -> list[str]:
    """Return so many different authors; without a role before them each has a surname that is known."""
    found: list[str] = []
    while len(found) < count:
        name = names.author(draw) if introduced else names.person(draw)
        if name not in found:
            found.append(name)
    return found


def how_many(draw: Draw) -> int:
    """Return how many authors a story has, as they were counted: one in most cases, eight at the most."""
    return draw.weighted([(174, 1), (36, 2), (8, 3), (3, 4), (1, 8)])


def byline(draw: Draw, *, wide: bool) -> Atom:
    """Return a byline on a line of its own."""
    make = draw.weighted(
        [
            (30, bare),
            (30, with_role),
            (12, chain),
            (6, stationed),
            (5, marked),
            (4, pictures_too),
            (2, two_posts),
            (1, glued),
        ]
    )
    authors, text = make(draw, wide)
    return Atom(ElementKind.BYLINE, text, authors=authors)


def bare(draw: Draw, wide: bool) -> tuple[Authors, str]:
    """Return names alone: 吴子敬　王小虎."""
    people = people_of(draw, how_many(draw), introduced=False)
    return ((None, tuple(people)),), listed(draw, people, wide=wide, marks=(BLANK, "  ", "、", BLANK))


def with_role(draw: Draw, wide: bool) -> tuple[Authors, str]:
    """Return a role with its names: 本报记者　李明."""
    role = draw.one(ROLES)
    people = people_of(draw, how_many(draw), introduced=True)
    blank = draw.one([" ", BLANK, BLANK, ""]) if not wide else draw.one([" ", BLANK])
    return ((role, tuple(people)),), role + blank + listed(draw, people, wide=wide, marks=(" ", BLANK, "、"))


def chain(draw: Draw, wide: bool) -> tuple[Authors, str]:
    """Return several roles on one line: 新华社记者 李大伟 黄秋生 通讯员 陈理春 本报记者 任之."""
    authors: list[tuple[str | None, tuple[str, ...]]] = []
    parts: list[str] = []
    blank = draw.one([" ", BLANK])
    for role in draw.one(CHAINS):
        people = people_of(draw, draw.weighted([(3, 1), (1, 2)]), introduced=True)
        authors.append((role, tuple(people)))
        parts.append(role + blank + listed(draw, people, wide=wide, marks=(" ", "、")))
    return tuple(authors), blank.join(parts)


def stationed(draw: Draw, wide: bool) -> tuple[Authors, str]:
    """Return a reporter with the country of the post: 本报驻朝鲜记者　莽九晨."""
    role = f"本报驻{draw.one(names.COUNTRIES)}记者"
    people = people_of(draw, draw.weighted([(4, 1), (1, 2)]), introduced=True)
    return ((role, tuple(people)),), role + draw.one([" ", BLANK]) + listed(draw, people, wide=wide, marks=(BLANK,))


def two_posts(draw: Draw, wide: bool) -> tuple[Authors, str]:
    """Return two posts on one line."""
    first, second = stationed(draw, wide), stationed(draw, wide)
    return (*first[0], *second[0]), f"{first[1]} {second[1]}"


def marked(draw: Draw, wide: bool) -> tuple[Authors, str]:
    """Return a mark and a name: ○ 邓昌炉."""
    people = people_of(draw, 1, introduced=False)
    return ((None, tuple(people)),), draw.one(["○ ", "□ ", "◎", "■ ", "●"]) + opened(draw, people[0], wide=wide)


def pictures_too(draw: Draw, wide: bool) -> tuple[Authors, str]:
    """Return authors of text and picture: 本报记者 李明 文/图."""
    people = people_of(draw, 1, introduced=False)
    name = opened(draw, people[0], wide=wide)
    if draw.chance(0.3):
        other = people_of(draw, 1, introduced=False)
        return (
            ("本报记者", tuple(people)),
            ("本报记者", tuple(other)),
        ), f"文/本报记者 {name} 图/本报记者 {other[0]}"
    tail = draw.one(["文/图", "摄影报道", "文图"])
    return (("本报记者", tuple(people)),), f"本报记者 {name} {tail}"


def glued(draw: Draw, wide: bool) -> tuple[Authors, str]:
    """Return two names of three characters each that are run together: 高进贤陈晓梅."""
    del wide
    people: list[str] = []
    while len(people) < 2:
        name = draw.one(names.COMMON[:40]) + draw.one(names.GIVEN) + draw.one(names.GIVEN)
        if name[1] not in names.COMMON + names.RARE and name[2] not in names.COMMON + names.RARE:
            people.append(name)
    return (("本报记者", tuple(people)),), "本报记者" + "".join(people)


def day(draw: Draw, *, old: bool, month: bool) -> str:
    """Return a day as a dateline prints it, with its month or without."""
    number = draw.number(1, 28)
    head = draw.number(1, 12)
    if old:
        return (f"{chinese(head)}月" if month else "") + f"{chinese(number)}日"
    return (f"{head}月" if month else "") + f"{number}日"


def dateline(draw: Draw, *, old: bool, traditional: bool) -> Atom:
    """Return a dateline at the head of a text."""
    place = draw.one(names.CITIES) if draw.chance(0.7) else draw.one(names.ABROAD)
    month = day(draw, old=old, month=True)
    bare_day = day(draw, old=old, month=False)
    forms = [
        (20, f"新华社{place}{month}电"),
        (6, f"新华社{place}{bare_day}{draw.one(['电', '讯'])}"),
        (2, f"新华社{bare_day}讯"),
        (14, f"本报{place}{month}{draw.one(['电', '讯'])}"),
        (18, "本报讯"),
        (6, f"据新华社{place}{month}电"),
        (2, f"据{draw.one(names.PAPERS)}讯"),
        (2, f"人民网{place}{month}电"),
        (1, f"中国经济网{place}{month}讯"),
        (2, f"中新社{place}{month}电"),
        (1, f"新华社{place}{draw.number(1990, 2023)}年{month}电"),
        (1, f"{draw.one(['法新社', '路透社', '美联社'])}{place}{month}电"),
    ]
    if traditional:
        forms += [
            (12, f"〔本报{draw.one(names.CITIES)}{day(draw, old=True, month=False)}电〕"),
            (6, f"〔中央社{draw.one(names.CITIES)}{day(draw, old=True, month=False)}电〕"),
            (4, "〔本报讯〕"),
            (6, "【明报专讯】"),
            (2, f"〔本报{draw.one(names.CITIES)}{day(draw, old=True, month=False)}航讯〕"),
            (2, "香港文汇报讯"),
            (3, f"〔路透社{place}{day(draw, old=True, month=False)}电〕"),
        ]
    return Atom(ElementKind.DATELINE, draw.weighted(forms))


def lead_authors(draw: Draw, *, wide: bool) -> Atom | None:
    """Return the authors that stand behind a dateline, or nothing."""
    count = draw.weighted([(26, 1), (5, 2), (1, 3), (0.5, 8)])
    people = people_of(draw, count, introduced=True)
    row = listed(draw, people, wide=wide, marks=("、",))
    other = people_of(draw, 1, introduced=True)[0]
    first = draw.one(["记者", "记者", "记者", "通讯员", "实习生", "新华社记者", "本报记者"])
    form = draw.weighted(
        [(40, "bracket"), (10, "two"), (8, "reports"), (4, "two report"), (30, "none"), (3, "spaced"), (2, "from")]
    )
    if form == "none":
        return None
    glue = draw.one([BLANK, BLANK, " ", ""])
    if form == "bracket":
        return Atom(ElementKind.BYLINE, f"（{first}{row}）", ((first, tuple(people)),), glue)
    if form == "two":
        second = draw.one(["通讯员", "湖北日报记者", "特约记者"])
        authors: Authors = ((first, tuple(people)), (second, (other,)))
        return Atom(ElementKind.BYLINE, f"（{first}{row}、{second}{other}）", authors, glue)
    if form == "reports":
        return Atom(ElementKind.BYLINE, f"记者{row}报道：", (("记者", tuple(people)),), glue or " ")
    if form == "from":
        place = draw.one(["福州", "广州", "深圳", "上海"])
        return Atom(ElementKind.BYLINE, f"（记者 {people[0]} {place}报道）", (("记者", (people[0],)),), glue)
    if form == "spaced":
        return Atom(ElementKind.BYLINE, f"记者 {people[0]}", (("记者", (people[0],)),), " ")
    authors = (("新华社记者", tuple(people)), ("本报记者", (other,)))
    return Atom(ElementKind.BYLINE, f"新华社记者{row}、本报记者{other}报道：", authors, glue or " ")


def tail_authors(draw: Draw, *, wide: bool) -> Atom:
    """Return the bracket with the authors at the end of a text."""
    people = people_of(draw, draw.weighted([(42, 1), (6, 2)]), introduced=False)
    row = listed(draw, people, wide=wide, marks=(BLANK, "、", " "))
    form = draw.weighted([(42, "plain"), (4, "edited"), (2, "about")])
    glue = draw.one(["", "", BLANK])
    if form == "edited":
        return Atom(ElementKind.BYLINE, f"（{row}整理）", (("整理", tuple(people)),), glue)
    if form == "about":
        text = f"（作者为{names.county(draw)}委宣传部干部）"
        return Atom(ElementKind.BYLINE, text, (), glue, also=(ElementKind.PARAGRAPH,))
    return Atom(ElementKind.BYLINE, f"（{row}）", ((None, tuple(people)),), glue)


def tail_dateline(draw: Draw, *, old: bool) -> Atom:
    """Return the bracket with a dateline at the end of a text."""
    place = draw.one(names.ABROAD)
    month = day(draw, old=old, month=True)
    text = draw.weighted(
        [
            (10, f"（本报{place}{month}电）"),
            (4, f"（新华社{place}{month}电）"),
            (2, f"（据新华社{place}{month}电）"),
            (6, "（据新华社）"),
            (4, "（新华社）"),
            (2, f"（本报{place}电）"),
            (1, "（本报专电）"),
            (2, f"（本报{place}、{draw.one(names.CITIES)}{month}电）"),
            (1, "（综合本报驻外记者报道）"),
        ]
    )
    also = (ElementKind.BYLINE,) if "综合" in text else ()
    return Atom(ElementKind.DATELINE, text, glue=draw.one(["", "", BLANK]), also=also)


def tail_of_both(draw: Draw, *, old: bool) -> tuple[Atom, Atom]:
    """Return the bracket that holds a dateline and its authors: （本报平壤、首尔2月27日电　记者程维丹、李博雅）."""
    people = people_of(draw, draw.number(1, 3), introduced=False)
    place = "、".join(draw.some(names.ABROAD, draw.number(1, 2)))
    line = Atom(ElementKind.DATELINE, f"（本报{place}{day(draw, old=old, month=True)}电")
    return line, Atom(ElementKind.BYLINE, f"记者{'、'.join(people)}）", (("记者", tuple(people)),), glue=BLANK)


def page_name(draw: Draw) -> tuple[str, str]:
    """Return a page as a marker names it, and its number in figures."""
    number = draw.number(2, 16)
    code = f"{draw.one('ABC')}{number:02d}"
    return draw.one([(f"第{chinese(number)}版", str(number)), (f"第{number}版", str(number)), (f"{code}版", code)])


def marker_to(draw: Draw) -> Atom:
    """Return the marker at the end of a first half."""
    printed, number = page_name(draw)
    opening, closing = draw.weighted([(6, ("（", "）")), (3, ("(", ")")), (2, ("【", "】")), (1, ("〔", "〕"))])
    turn = Turn("to", (number,))
    text = draw.weighted(
        [
            (10, f"{opening}下转{printed}{closing}"),
            (1, f"{opening}下转{printed}③{closing}"),
            (1, f"{opening}下文转入{printed}{closing}"),
        ]
    )
    if draw.chance(0.06):
        text, turn = f"{opening}下转2、3版{closing}", Turn("to", ("2", "3"))
    elif draw.chance(0.06):
        text = f"▶下转{printed}"
    return Atom(ElementKind.CONTINUATION, text, glue=draw.one([" ", "", BLANK]), turn=turn)


def marker_from(draw: Draw) -> Atom:
    """Return the marker at the beginning of a second half."""
    printed, number = page_name(draw)
    opening, closing = draw.weighted([(6, ("（", "）")), (3, ("(", ")")), (2, ("〔", "〕")), (1, ("【", "】"))])
    text = f"{opening}{draw.one(['上接', '上接', '上接', '紧接'])}{printed}{closing}"
    return Atom(ElementKind.CONTINUATION, text, turn=Turn("from", (number,)))
