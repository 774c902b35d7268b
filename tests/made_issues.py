"""Issues for tests: articles cut over pages by a seed, with markers and jump headlines in the forms that papers print."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from made_pages.draw import Draw
from made_pages.names import person
from made_pages.wording import Wording, chinese

if TYPE_CHECKING:
    from newsparse import Issue, Place

LAYOUTS: Final = ("markdown", "plain")
TITLES: Final = "综合 国际 经济 文化 体育 要闻 民生".split()
STOPS: Final = "。！？"
LEAST: Final = 40
"""No half is shorter: a page is not turned for less."""
BAD_BREAK: Final = "，。、；：！？”’）》"


class Half(NamedTuple):
    """A half as it is printed: the index of its page, and its text without head and markers."""

    page: int
    text: str


class MadeIssue(NamedTuple):
    """The texts of the pages, the numbers they print, the whole articles, and the halves that belong together."""

    texts: tuple[str, ...]
    numbers: tuple[str, ...]
    bodies: tuple[str, ...]
    links: frozenset[tuple[Half, Half]]


class Sheet:
    """A page in the making."""

    def __init__(self, number: str, header: str) -> None:
        """Begin with the header of the page."""
        self.number = number
        self.header = header
        self.stories: list[str] = []


def made_issue(seed: int, layout: str, headless: float = 0.3) -> MadeIssue:
    """Return the issue of a seed: two to six pages, some articles whole, some cut in two or three.

    So great a part of the second halves has no headline.
    """
    draw = Draw(f"issue {seed} {layout}")
    section = draw.weighted([(3, ""), (1, "A")])
    count = draw.number(2, 6)
    numbers = [f"{section}{number}" for number in sorted(draw.some(range(2, 17), count - 1))]
    sheets = [Sheet(name, header(draw, name)) for name in (f"{section}1", *numbers)]
    bodies: list[str] = []
    links: set[tuple[Half, Half]] = set()
    for _ in range(draw.number(2, 7)):
        wording = Wording(draw, old=False)
        paragraphs = [
            wording.opening() + wording.paragraph(2, 4),
            *(wording.paragraph(2, 5) for _ in range(draw.number(1, 4))),
        ]
        bodies.append("".join(paragraphs))
        parts = min(draw.weighted([(3, 1), (5, 2), (2, 3)]), count)
        route = sorted(draw.some(range(count), parts))
        texts = cut(draw, paragraphs, len(route))
        halves = [Half(page, text) for page, text in zip(route, texts, strict=False)]
        title = wording.headline()
        for at, half in enumerate(halves):
            before = sheets[halves[at - 1].page].number if at else None
            after = sheets[halves[at + 1].page].number if at + 1 < len(halves) else None
            head = jump_headline(draw, title, headless) if at else title
            by = f"本报记者　{person(draw)}" if not at else None
            sheets[half.page].stories.append(printed(draw, layout, half.text, head, by, (before, after)))
        links |= {
            (Half(a.page, a.text.replace("\n", "")), Half(b.page, b.text.replace("\n", "")))
            for a, b in pairwise(halves)
        }
    for sheet in sheets:
        sheet.stories = draw.some(sheet.stories, len(sheet.stories))
    printed_pages = tuple("\n\n".join([sheet.header, *sheet.stories]) + "\n" for sheet in sheets)
    return MadeIssue(printed_pages, tuple(sheet.number for sheet in sheets), tuple(bodies), frozenset(links))


def header(draw: Draw, number: str) -> str:
    """Return the header of a page, in one of the forms counted."""
    figures = number.lstrip("A")
    two = number.replace(figures, figures.zfill(2))
    title = draw.one(TITLES)
    forms = [f"第{two}版：{title}", f"{two} {title}", f"{two}版 {title} 2024年8月6日 星期二"]
    if number == figures:
        forms += [f"第{chinese(int(figures))}版 {title}", f"2024年8月6日 星期二 第{two}版"]
    return draw.one(forms)


def cut(draw: Draw, paragraphs: list[str], parts: int) -> list[str]:
    """Return the paragraphs in so many parts, cut in the middle of a sentence or behind a paragraph.

    A sentence of the paragraph has ended before the cut: a page is not turned behind half a line.
    """
    whole = "\n".join(paragraphs)
    good = [
        at
        for at in range(LEAST, len(whole) - LEAST)
        if whole[at] not in BAD_BREAK
        and whole[at - 1] not in STOPS + "：；“《（”"
        and "\n" not in whole[at - 12 : at + 12]
        and "。" in whole[whole.rfind("\n", 0, at) + 1 : at]
    ]
    between = [at for at in range(LEAST, len(whole) - LEAST) if whole[at] == "\n"]
    places: list[int] = []
    for _ in range(parts - 1):
        wanted = between if draw.chance(0.4) else good
        free = [at for at in wanted if all(abs(at - other) >= LEAST for other in places)]
        places += [draw.one(free)] if free else []
    places.sort()
    return [whole[a:b].strip("\n") for a, b in zip([0, *places], [*places, len(whole)], strict=True)]


def jump_headline(draw: Draw, title: str, headless: float) -> str | None:
    """Return the headline of a second half: the same, one part of it, or none."""
    if draw.chance(headless):
        return None
    parts = [part for part in title.replace("　", " ").split() if len(part) >= 4]
    return draw.one(parts) if parts and draw.chance(0.4) else title


def printed(
    draw: Draw, layout: str, text: str, head: str | None, by: str | None, turns: tuple[str | None, str | None]
) -> str:
    """Return a half as the page prints it."""
    before, after = turns
    indent = "　　" if layout == "plain" else ""
    paragraphs = text.split("\n")
    if before is not None:
        mark = draw.one(["（上接第{}版）", "（上接{}版）", "【上接第{}版】", "(紧接第{}版)"]).format(said(draw, before))
        paragraphs[0] = mark + paragraphs[0]
    if after is not None:
        mark = draw.one(["（下转第{}版）", "（下转{}版）", "【下转第{}版】", " (下转第{}版)"]).format(said(draw, after))
        paragraphs[-1] += mark
    body = [f"{indent}{paragraph}" for paragraph in paragraphs]
    title = [] if head is None else [f"# {head}" if layout == "markdown" else head]
    return ("\n\n" if layout == "markdown" else "\n").join([*title, *([] if by is None else [by]), *body])


def said(draw: Draw, number: str) -> str:
    """Return a page as a marker names it."""
    figures = number.lstrip("A")
    forms = [number, number.replace(figures, figures.zfill(2))]
    return draw.one([*forms, chinese(int(number))] if number == figures else forms)


def links_read(issue: Issue, made: MadeIssue) -> set[tuple[Half, Half]]:
    """Return the links of an issue in the terms of the made one: by the halves that stand at their places."""
    by_page: dict[int, list[Half]] = {}
    for half in {half for link in made.links for half in link}:
        by_page.setdefault(half.page, []).append(half)

    def half_at(place: Place) -> Half:
        article = issue.pages[place.page].page.articles[place.article]
        text = "".join(part.text for part in article.body)
        return next((half for half in by_page.get(place.page, ()) if half.text[:24] in text), Half(place.page, text))

    return {(half_at(link.start), half_at(link.end)) for link in issue.links}
