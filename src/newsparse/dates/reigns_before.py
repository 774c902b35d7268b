"""Years by the reigns of the Tang, the Song, the Yuan and the Ming: 唐贞观十七年, 明万历二十年, 洪武元年."""

from __future__ import annotations

from typing import Final

from newsparse.calendars.eras_early import early_era_names, early_era_year
from newsparse.dates.forms import small
from newsparse.dates.ink_years import YearBefore
from newsparse.rules import Case, Match, refuses, rule

LONG_STAY: Final = 10
PLACES: Final = frozenset(
    {"绍兴", "嘉定", "宝庆", "政和", "永泰", "崇宁", "庆元", "宝应", "景德", "会昌", "广德", "长庆", "大观", "隆庆"}
)
"""Eras that are places too: 在绍兴三年 is an amount unless the dynasty stands before, or more than ten years."""


@rule(
    r"年(?<=(?P<lead>(?P<realm>南宋|北宋|大?[唐宋元明]|)(?P<era>\L<names>) ?(?P<n>元|[一二三四五六七八九十廿卅]{1,4}) ?)年)"
    r"(?!间|来|内|多|余|前|后|里|以|级|代|之久|时间|半|度|制|期|了)",
    Case("唐贞观十七年", YearBefore(643, "贞观")),
    Case("明万历二十年", YearBefore(1592, "万历")),
    Case("洪武元年", YearBefore(1368, "洪武")),
    Case("南宋绍兴十二年", YearBefore(1142, "绍兴")),
    Case("嘉靖四十五年", YearBefore(1566, "嘉靖")),
    refuses("洪武四十年", because="the era had thirty-one years"),
    refuses("在绍兴3年", because="a city, and an amount"),
    refuses("在绍兴三年", because="a city, and an amount"),
    refuses("万历年间", because="no year of it"),
    trigger="年",
    words={"names": early_era_names()},
)
def year_of_reign_before(m: Match) -> YearBefore | None:
    """A year of a reign before the Qing, in Chinese numerals."""
    count = 1 if m["n"] == "元" else small(m["n"])
    if m["era"] in PLACES and not m["realm"] and 1 < count <= LONG_STAY:
        return None
    number = early_era_year(m["era"], count)
    return None if number is None else YearBefore(number, m["era"])


RULES: Final = (year_of_reign_before,)
