"""Dates written in figures alone: 2024-08-06, 2024.8.6, 2024/8/6, 20240806, 2024-08."""

from __future__ import annotations

from datetime import date
from typing import Final

from newsparse.dates.ink import Chain, Clock, FullDate, MonthDay
from newsparse.rules import NUMERAL, Case, Match, refuses, rule

LEAST_DAY: Final = 13
"""No fraction of print has a larger number below its stroke."""
YEAR: Final = r"(?<![0-9A-Za-z])(?<![0-9][.\-/])(?P<y>1[5-9][0-9]{2}|20[0-9]{2}|2100)"
END: Final = r"(?![0-9]|[.\-/][0-9](?![0-9]?:[0-9]{2}))"


def full(m: Match) -> FullDate | None:
    """Return the date of three figures; ``None`` for a month past 12 or a day past 31, which shows a number."""
    month, day = int(m["m"]), int(m["d"])
    return FullDate(int(m["y"]), month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


@rule(
    rf"{YEAR} ?-(?P<m>[0-9]{{1,2}}+)-(?P<d>[0-9]{{1,2}}+){END}",
    Case("2024-08-06", FullDate(2024, 8, 6)),
    Case("2024-8-6", FullDate(2024, 8, 6)),
    Case("2024-02-30", FullDate(2024, 2, 30)),
    refuses("0715-8126-2024", because="a telephone number"),
    refuses("2024-13-06", because="a number"),
    trigger="-",
)
def dashed(m: Match) -> FullDate | None:
    """With hyphens."""
    return full(m)


@rule(
    rf"{YEAR}—(?P<m>[0-9]{{1,2}}+)—(?P<d>[0-9]{{1,2}}+)(?![0-9—])",
    Case("2024—08—06", FullDate(2024, 8, 6)),
    refuses("CN42—0039", because="a number of a paper"),
    trigger="—",
)
def long_dashed(m: Match) -> FullDate | None:
    """With dashes."""
    return full(m)


@rule(
    rf"{YEAR}\.(?P<m>[0-9]{{1,2}}+)\.(?P<d>[0-9]{{1,2}}+){END}",
    Case("2024.8.6", FullDate(2024, 8, 6)),
    Case("2019.9.6", FullDate(2019, 9, 6)),
    refuses("2.0.1", because="a version"),
    refuses("192.168.1.1", because="an address"),
    refuses("2024.8", because="a decimal fraction"),
    trigger=".",
)
def dotted(m: Match) -> FullDate | None:
    """With full stops."""
    return full(m)


@rule(
    rf"{YEAR}/(?P<m>[0-9]{{1,2}}+)/(?P<d>[0-9]{{1,2}}+){END}",
    Case("2024/8/6", FullDate(2024, 8, 6)),
    Case("2019/04/19", FullDate(2019, 4, 19)),
    refuses("2/3", because="a fraction"),
    trigger="/",
)
def slashed(m: Match) -> FullDate | None:
    """With strokes."""
    return full(m)


@rule(
    r"(?<![0-9A-Za-z.\-/])(?P<y>19[0-9]{2}|20[0-9]{2})-(?P<m>0[1-9]|1[0-2])(?![0-9A-Za-z月号]|[.\-—~/至到][0-9])",
    Case("2024-08", FullDate(2024, 8)),
    refuses("2024-25", because="years"),
    refuses("2024-08号文", because="a file number"),
    refuses("2024-08-06", because="a day"),
    trigger="-",
)
def year_month(m: Match) -> FullDate:
    """Year and month with a dash."""
    return FullDate(int(m["y"]), int(m["m"]))


@rule(
    r"(?<![0-9A-Za-z.\-—/:])(?<![0-9],)(?P<y>19[0-9]{2}|20[0-9]{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12][0-9]"
    r"|3[01])(?![0-9A-Za-z.:%\-—/]|,[0-9]|[万亿元人件个家号吨])",
    Case("20240806", FullDate(2024, 8, 6)),
    Case("20240307", FullDate(2024, 3, 7)),
    refuses("202403073", because="nine figures"),
    refuses("20241306", because="no thirteenth month"),
    refuses("20240230", because="a number: no such day"),
    trigger=NUMERAL,
    first=("19", "20"),
)
def compact(m: Match) -> FullDate | None:
    """Eight figures in a row; only when they are a day that exists."""
    try:
        day = date(int(m["y"]), int(m["m"]), int(m["d"]))
    except ValueError:
        return None
    return FullDate(day.year, day.month, day.day)


@rule(
    r"(?<![0-9A-Za-z.])(?P<y>19[0-9]{2}|20[0-9]{2}) (?P<m>0[1-9]|1[0-2]) (?P<d>0[1-9]|[12][0-9]"
    r"|3[01])(?![0-9A-Za-z.]|,[0-9]| [0-9])",
    Case("2022 11 23", FullDate(2022, 11, 23)),
    refuses("2022 5 6", because="a table of figures"),
    trigger=" ",
)
def blank(m: Match) -> FullDate:
    """With blanks."""
    return FullDate(int(m["y"]), int(m["m"]), int(m["d"]))


@rule(
    rf"{YEAR}-(?P<m>[0-9]{{1,2}}+)-(?P<d>[0-3]?[0-9])(?P<h>[0-2][0-9]):(?P<n>[0-5][0-9])(?![0-9])",
    Case("2018-12-1209:03", Chain((FullDate(2018, 12, 12), Clock(9, 3)))),
    refuses("2018-12-12", because="no time"),
    trigger=":",
)
def glued(m: Match) -> Chain | None:
    """A date and a time that have lost the blank between them."""
    found = full(m)
    return Chain((found, Clock(int(m["h"]), int(m["n"])))) if found else None


@rule(
    r"(?<![0-9·A-Za-z])(?P<m>1[0-2]|[1-9])·(?P<d>[12][0-9]|3[01]|[1-9])(?=[,。、;:)\n]|$|事件|事故|特大|惨案|专案|大案|地震|火灾|爆炸|矿难|空难)",
    Case("6·30", MonthDay(6, 30)),
    Case("5·12", MonthDay(5, 12)),
    refuses("1·2级", because="a number with a point"),
    refuses("“3·15”晚会", because="a name"),
    refuses("3·5%", because="a share"),
    refuses("8·28元", because="a raised decimal point"),
    trigger="·",
)
def pointed(m: Match) -> MonthDay | None:
    """Month and day with a raised point, as names of events print it; the day in two figures."""
    return MonthDay(int(m["m"]), int(m["d"])) if len(m["d"]) > 1 else None


@rule(
    r"(?<![0-9A-Za-z/.])(?P<m>1[0-2]|[1-9])/(?P<d>3[01]|[12][0-9]|[1-9])"
    r"(?:(?=[至到](?:1[0-2]|[1-9])/(?:3[01]|[12]?[0-9])(?![0-9/%]))|(?<=[0-9]/[0-9]{1,2}[至到](?P=m)/(?P=d))(?![0-9/%])|(?=\([一二三四五六日]\)))",
    Case("12/2", MonthDay(12, 2), context="{}至12/4", seen="a Taiwan daily 2013"),
    Case("12/14", MonthDay(12, 14), context="12/2至{}扩大取缔"),
    Case("12/7", MonthDay(12, 7), context="{}(六)登场"),
    refuses("1/3至1/2", because="fractions"),
    refuses("13/32至14/40", because="no days"),
    trigger="/",
)
def slashed_short(m: Match) -> MonthDay | None:
    """Month and day with a stroke, where a range or a weekday shows that they are a day; 1/3至1/2 are fractions."""
    month, day = int(m["m"]), int(m["d"])
    fraction = month < day < LEAST_DAY and m.string[m.end() : m.end() + 1] != "("
    return None if fraction else MonthDay(month, day)


RULES: Final = (slashed_short, dashed, long_dashed, dotted, slashed, year_month, compact, blank, glued, pointed)
