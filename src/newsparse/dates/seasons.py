"""Seasons: 2021年春, 去年夏天, 1985年初冬, 今春, 客冬, 每年早春, 秋季."""

from __future__ import annotations

from typing import Final

from newsparse.dates.forms import GAP
from newsparse.dates.ink import Chain, Every
from newsparse.dates.ink_years import RelYear, Year, YearPart
from newsparse.dates.relative import TOLD_YEARS, YEARS
from newsparse.dates.scales import Edge, Unit
from newsparse.rules import Case, Match, refuses, rule

SEASONS: Final = {"春": (3, 5, "SP"), "夏": (6, 8, "SU"), "秋": (9, 11, "FA"), "冬": (12, 14, "WI")}
"""The months of each season as the weather service counts them; winter runs into the next year."""
SEASON: Final = r"(?P<at>[初早孟仲盛隆深暮晚金严])?+(?P<s>[春夏秋冬])(?:[季天])?+(?![节分至运游晚耕播训奥令粮收种招])"
"""A season behind its year, with what tells its beginning or its end: 初冬, 暮春, 盛夏."""


def season_of(m: Match) -> YearPart:
    """Return the season that the groups of ``SEASON`` caught."""
    at = m["at"] or "_"
    edge = Edge.START if at in "初早孟" else Edge.MID if at == "仲" else Edge.END if at in "暮晚" else None
    return YearPart(*SEASONS[m["s"]], edge=edge)


@rule(
    rf"(?<![0-9])(?P<n>[12][0-9]{{3}}+){GAP}年{SEASON}",
    Case("2021年春", Chain((Year(2021), YearPart(3, 5, "SP")))),
    Case("1998年夏季", Chain((Year(1998), YearPart(6, 8, "SU")))),
    Case("2023年冬天", Chain((Year(2023), YearPart(12, 14, "WI")))),
    Case("1985年初冬", Chain((Year(1985), YearPart(12, 14, "WI", edge=Edge.START)))),
    refuses("2024年春节", because="a festival"),
    refuses("1997年秋收", because="the harvest"),
    trigger="年",
)
def year_season(m: Match) -> Chain:
    """A season of a year by number."""
    return Chain((Year(int(m["n"])), season_of(m)))


@rule(
    rf"年(?=.?[春夏秋冬])(?<=(?<![以目日之不共])(?P<lead>(?P<w>[今去前明当次翌同]))年){SEASON}",
    Case("去年夏天", Chain((RelYear(-1), YearPart(6, 8, "SU"))), seen="人民日报 1998-01"),
    Case("今年秋季", Chain((RelYear(0), YearPart(9, 11, "FA")))),
    Case("明年春", Chain((RelYear(1), YearPart(3, 5, "SP")))),
    Case("前年初秋", Chain((RelYear(-2), YearPart(9, 11, "FA", edge=Edge.START)))),
    Case("次年初夏", Chain((RelYear(1, told=True), YearPart(6, 8, "SU", edge=Edge.START)))),
    refuses("今年夏粮", because="the summer harvest"),
    refuses("今年春节", because="a festival"),
    trigger="年",
)
def season_of_rel_year(m: Match) -> Chain:
    """A season of a year by its distance, with 年."""
    word = m["w"]
    year = RelYear(TOLD_YEARS[word], told=True) if word in TOLD_YEARS else RelYear(YEARS[word])
    return Chain((year, season_of(m)))


SEASON_WORD: Final = "(?<![脱褪过如]|(?<![今去明客昨])[春夏秋冬])(?P<w>[今去明客昨])"
SEASON_TAIL: Final = "[季天]?+(?![节分至运游晚播耕令来装衣])"


def of_season(word: str, season: str) -> Chain:
    """Return a season of this year, the last or the next."""
    return Chain((RelYear({"今": 0, "明": 1}.get(word, -1)), YearPart(*SEASONS[season])))


@rule(
    rf"{SEASON_WORD}春{SEASON_TAIL}",
    Case("今春", Chain((RelYear(0), YearPart(3, 5, "SP")))),
    Case("明春", Chain((RelYear(1), YearPart(3, 5, "SP")))),
    refuses("今春节", because="a festival"),
    trigger="春",
)
def spring(m: Match) -> Chain:
    """今春, 明春."""
    return of_season(m["w"], "春")


@rule(
    rf"{SEASON_WORD}夏{SEASON_TAIL}",
    Case("今夏", Chain((RelYear(0), YearPart(6, 8, "SU")))),
    Case("去夏", Chain((RelYear(-1), YearPart(6, 8, "SU")))),
    refuses("今夏至", because="a solar term"),
    trigger="夏",
)
def summer(m: Match) -> Chain:
    """今夏, 去夏."""
    return of_season(m["w"], "夏")


@rule(
    rf"{SEASON_WORD}秋{SEASON_TAIL}",
    Case("今秋", Chain((RelYear(0), YearPart(9, 11, "FA")))),
    Case("今秋季", Chain((RelYear(0), YearPart(9, 11, "FA")))),
    refuses("明秋分", because="a solar term"),
    trigger="秋",
)
def autumn(m: Match) -> Chain:
    """今秋, 去秋."""
    return of_season(m["w"], "秋")


@rule(
    rf"{SEASON_WORD}冬{SEASON_TAIL}",
    Case("去冬", Chain((RelYear(-1), YearPart(12, 14, "WI"))), seen="人民日报 1963-01"),
    Case("今冬", Chain((RelYear(0), YearPart(12, 14, "WI")))),
    Case("客冬", Chain((RelYear(-1), YearPart(12, 14, "WI"))), seen="申报 1880s"),
    refuses("今冬至", because="a solar term"),
    trigger="冬",
)
def winter(m: Match) -> Chain:
    """今冬, 去冬; the months run over New Year."""
    return of_season(m["w"], "冬")


@rule(
    rf"每年的?{SEASON}",
    Case("每年早春", Every(Unit.YEAR, value="XXXX-SP")),
    Case("每年冬季", Every(Unit.YEAR, value="XXXX-WI")),
    refuses("每年春节", because="a festival"),
    trigger="每年",
)
def every_season(m: Match) -> Every:
    """A season of each year."""
    return Every(Unit.YEAR, value=f"XXXX-{season_of(m).code}")


@rule(
    r"(?P<s>[春夏秋冬])季",
    Case("春季", YearPart(3, 5, "SP")),
    Case("秋季", YearPart(9, 11, "FA")),
    refuses("四季", because="all of them"),
    trigger="季",
)
def season(m: Match) -> YearPart:
    """A season after its year."""
    return YearPart(*SEASONS[m["s"]])


RULES: Final = (
    year_season,
    season_of_rel_year,
    spring,
    summer,
    autumn,
    winter,
    every_season,
    season,
)
