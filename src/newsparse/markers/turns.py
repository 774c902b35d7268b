"""Stories that run on: 下转第六版, 上接第一版."""

from __future__ import annotations

from typing import Final

from newsparse.markers.pages import ANCHOR, CLOSER, LEAD, OPENER, PAGES, page_names, set_apart
from newsparse.markers.types import Direction, Turn
from newsparse.rules import Case, Match, refuses, rule


@rule(
    rf"{LEAD}(?:紧)?下(?:文|面)?转(?:入|至|到|接)?{PAGES}{ANCHOR}{CLOSER}",
    Case("(下转第六版)", Turn(Direction.TO, ("6",)), seen="咸宁日报 2024-08-06, p1"),
    Case("（下转第4版）", Turn(Direction.TO, ("4",))),
    Case("【下转第三版】", Turn(Direction.TO, ("3",))),
    Case("(下转A02版)", Turn(Direction.TO, ("A02",))),
    Case("（下转2、3版）", Turn(Direction.TO, ("2", "3"))),
    Case("（下转第三、四、六版）", Turn(Direction.TO, ("3", "4", "6"))),
    Case("（下转第三版③）", Turn(Direction.TO, ("3",), anchor="③")),
    Case("（下轉第六版）", Turn(Direction.TO, ("6",))),
    Case("（下文轉入二版）", Turn(Direction.TO, ("2",)), seen="申報"),
    Case("▶下转06版", Turn(Direction.TO, ("06",))),
    Case("（下转第十二版）", Turn(Direction.TO, ("12",))),
    Case("（下转第133页）", Turn(Direction.TO, ("133",), unit="页")),
    Case("（下转50页）", Turn(Direction.TO, ("50",), unit="页")),
    Case("下转第三版", Turn(Direction.TO, ("3",))),
    Case("下转A03版▶", Turn(Direction.TO, ("A03",))),
    refuses("在一定条件下转化", because="no page"),
    refuses("条件下转第三版本的软件", because="inside a sentence"),
    refuses("下转基层锻炼", because="no page"),
    trigger="转",
)
def turns_to(match: Match) -> Turn | None:
    """The story goes on, on the page named."""
    if not set_apart(match):
        return None
    return Turn(Direction.TO, page_names(match), match["unit"], match["anchor"])


@rule(
    rf"(?<=(?P<lead>{OPENER} ?))转(?:入|至|到)?{PAGES}{ANCHOR}{CLOSER}",
    Case("（转2版）", Turn(Direction.TO, ("2",))),
    Case("（轉入二版）", Turn(Direction.TO, ("2",)), seen="申報"),
    refuses("转2版", because="without a bracket it may be anything"),
    trigger="转",
)
def turns_shortly(match: Match) -> Turn:
    """The story goes on, said in two words."""
    return Turn(Direction.TO, page_names(match), match["unit"], match["anchor"])


@rule(
    rf"(?<=(?P<lead>{OPENER} ?))下转 ?(?P<pages>[A-Za-z]{{1,2}}+ ?[0-9]{{1,3}}){ANCHOR} ?[)〕】\]}}>]",
    Case("（下转A06）", Turn(Direction.TO, ("A06",))),
    refuses("（下转6）", because="a bare figure is no page"),
    trigger="转",
)
def turns_to_code(match: Match) -> Turn:
    """The story goes on, on a page named by its code alone."""
    return Turn(Direction.TO, (match["pages"].replace(" ", "").upper(),), "版", match["anchor"])


@rule(
    rf"{LEAD}(?:上(?:文)?|紧|续|文)接(?:自)?{PAGES}{ANCHOR}{CLOSER}",
    Case("（上接第一版）", Turn(Direction.FROM, ("1",))),
    Case("〔上接一版〕", Turn(Direction.FROM, ("1",)), seen="申報"),
    Case("（上接二版）", Turn(Direction.FROM, ("2",)), seen="申報"),
    Case("(上接A1版)", Turn(Direction.FROM, ("A1",))),
    Case("（紧接第一版）", Turn(Direction.FROM, ("1",))),
    Case("（緊接第一版）", Turn(Direction.FROM, ("1",))),
    Case("（上接第116页）", Turn(Direction.FROM, ("116",), unit="页")),
    Case("◆上接01版", Turn(Direction.FROM, ("01",))),
    refuses("晚上接到第三版的清样", because="no page behind 接"),
    refuses("昨天晚上接第三版校样的人", because="inside a sentence"),
    refuses("马上接见", because="no page"),
    refuses("迎接第四届运动会", because="not 上接"),
    trigger="接",
)
def comes_from(match: Match) -> Turn | None:
    """The story began on the page named."""
    if not set_apart(match) and not opens_line(match):
        return None
    return Turn(Direction.FROM, page_names(match), match["unit"], match["anchor"])


@rule(
    rf"(?<=(?P<lead>{OPENER} ?))上接 ?(?P<pages>[A-Za-z]{{1,2}}+ ?[0-9]{{1,3}}){ANCHOR} ?[)〕】\]}}>]",
    Case("（上接A01）", Turn(Direction.FROM, ("A01",))),
    refuses("（上接1）", because="a bare figure is no page"),
    trigger="接",
)
def comes_from_code(match: Match) -> Turn:
    """The story began on a page named by its code alone."""
    return Turn(Direction.FROM, (match["pages"].replace(" ", "").upper(),), "版", match["anchor"])


def opens_line(match: Match) -> bool:
    """Return whether a marker without a bracket opens its line and a blank parts it from the text: 上接第一版 各地…."""
    start, end, text = match.start(), match.end(), match.string
    return (start == 0 or text[start - 1] == "\n") and text[end : end + 1] in {" ", ""}


RULES: Final = (turns_to, turns_shortly, turns_to_code, comes_from, comes_from_code)
