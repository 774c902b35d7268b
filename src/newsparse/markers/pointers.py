"""Pointers to another text: 见第三版, （全文见第三版）, {相關新聞見p04}. Nothing is joined by them."""

from __future__ import annotations

from typing import Final

from newsparse.markers.pages import NAMES, page_names
from newsparse.markers.types import Direction, Turn
from newsparse.rules import Case, Match, refuses, rule

SAID: Final = r"[^()〔〕【】{}\[\]。\n]{0,16}?"


@rule(
    rf"(?<=(?P<lead>[(〔【]{SAID})|)(?<![会再接常相看听意偏主罕少未不可])见(?:于)? ?(?:本报 ?)?(?:第 ?)?(?P<pages>{NAMES}) ?版(?:[)〕】])?",
    Case("（全文见第三版）", Turn(Direction.SEE, ("3",)), seen="人民日报 1963"),
    Case("见第四版", Turn(Direction.SEE, ("4",)), seen="人民日报 1963"),
    Case("（相关报道见A05版）", Turn(Direction.SEE, ("A05",))),
    Case("（详见第2、3版）", Turn(Direction.SEE, ("2", "3"))),
    refuses("可见一版再版的原因", because="可见 is a word"),
    refuses("见第三者", because="no page"),
    trigger="见",
)
def see_page(match: Match) -> Turn:
    """Another text stands on the page named."""
    return Turn(Direction.SEE, page_names(match))


@rule(
    rf"(?<=(?P<lead>[{{(〔【\[]{SAID}))见 ?(?P<pages>[A-Za-z]{{1,2}}\.? ?[0-9]{{1,3}}) ?[)}}〕】\]]",
    Case("{相關新聞見p04}", Turn(Direction.SEE, ("P04",)), seen="都市日報"),
    Case("（另見A3）", Turn(Direction.SEE, ("A3",))),
    refuses("见A3纸", because="without a bracket"),
    trigger="见",
)
def see_code(match: Match) -> Turn:
    """Another text stands on a page named by its code."""
    return Turn(Direction.SEE, (match["pages"].replace(" ", "").replace(".", "").upper(),))


RULES: Final = (see_page, see_code)
