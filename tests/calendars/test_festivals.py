"""Festivals: their days in known years, their names, and the years in which they were not kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from newsparse.calendars import LunarDate, festival_dates, festival_days, festival_names, festivals_on
from newsparse.errors import InvalidDate

KNOWN = [
    ("春节", date(2024, 2, 10)),
    ("春节", date(2033, 1, 31)),
    ("元宵", date(2024, 2, 24)),
    ("上元", date(2024, 2, 24)),
    ("龙抬头", date(2024, 3, 11)),
    ("寒食", date(2024, 4, 3)),
    ("清明", date(2024, 4, 4)),
    ("端午", date(2024, 6, 10)),
    ("端阳", date(2024, 6, 10)),
    ("七夕", date(2024, 8, 10)),
    ("中元", date(2024, 8, 18)),
    ("中秋", date(2024, 9, 17)),
    ("中秋", date(2020, 10, 1)),
    ("重阳", date(2024, 10, 11)),
    ("下元节", date(2024, 11, 15)),
    ("冬至", date(2024, 12, 21)),
    ("腊八", date(2024, 1, 18)),
    ("北方小年", date(2024, 2, 2)),
    ("南方小年", date(2024, 2, 3)),
    ("小除夕", date(2024, 2, 8)),
    ("除夕", date(2024, 2, 9)),
    ("大年三十", date(2025, 1, 28)),  # a year of 廿九: the last day is called 三十 all the same
    ("元旦", date(2024, 1, 1)),
    ("元旦", date(1911, 1, 30)),  # before 1912 it was 正月初一
    ("元旦", date(1912, 1, 1)),
    ("妇女节", date(2024, 3, 8)),
    ("三八", date(2024, 3, 8)),
    ("植树节", date(2024, 3, 12)),
    ("植树节", date(1916, 4, 5)),
    ("五一", date(2024, 5, 1)),
    ("五四", date(2024, 5, 4)),
    ("母亲节", date(2024, 5, 12)),
    ("六一", date(2024, 6, 1)),
    ("儿童节", date(1935, 4, 4)),
    ("父亲节", date(2024, 6, 16)),
    ("七一", date(2024, 7, 1)),
    ("八一", date(2024, 8, 1)),
    ("教师节", date(2024, 9, 10)),
    ("教师节", date(1935, 6, 6)),
    ("农民丰收节", date(2024, 9, 22)),
    ("国庆", date(2024, 10, 1)),
    ("国庆", date(1935, 10, 10)),
    ("记者节", date(2024, 11, 8)),
    ("记者节", date(1946, 9, 1)),
    ("感恩节", date(2024, 11, 28)),
    ("感恩节", date(2029, 11, 22)),
    ("圣诞", date(2024, 12, 25)),
    ("复活节", date(1818, 3, 22)),
    ("复活节", date(1943, 4, 25)),
    ("复活节", date(1954, 4, 18)),
    ("复活节", date(1981, 4, 19)),
    ("复活节", date(2024, 3, 31)),
]


@pytest.mark.parametrize(("name", "day"), KNOWN)
def test_known_days(name: str, day: date) -> None:
    """By name, and on the day."""
    assert festival_days(name, day.year) == (day, day)
    assert festival_dates(name, day.year) == (day,)
    own = festivals_on(day)
    assert any(festival_dates(each, day.year) == (day,) for each in own)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("国庆", date(2024, 10, 10)),
        ("双十节", date(2024, 10, 10)),
        ("教师节", date(2024, 9, 28)),
        ("儿童节", date(2024, 4, 4)),
        ("父亲节", date(2024, 8, 8)),
        ("记者节", date(2024, 9, 1)),
        ("青年节", date(2024, 3, 29)),
        ("军人节", date(2024, 9, 3)),
        ("中秋节", date(2024, 9, 17)),
    ],
)
def test_days_of_taiwan(name: str, day: date) -> None:
    """Some are on other days there."""
    assert festival_days(name, day.year, region="tw") == (day, day)


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("教师节", 1960),
        ("国庆节", 1900),
        ("建军节", 1920),
        ("国家公祭日", 2013),
        ("中秋", 1600),
        ("除夕", 1644),
        ("六一", 1935),
        ("十一", 1935),
        ("清明", 1900),
        ("春节", 0),
        ("圣诞", 0),
        ("圣诞", 10_000),
        ("军人节", 2024),
    ],
)
def test_years_without_it(name: str, year: int) -> None:
    """Not kept yet, not kept here, or not in the tables."""
    assert festival_days(name, year) is None
    assert festival_dates(name, year) == ()


def test_laba_comes_twice_in_a_year_or_not_at_all() -> None:
    """The Gregorian year and the lunar one end a month apart."""
    assert festival_dates("腊八", 2022) == (date(2022, 1, 10), date(2022, 12, 30))
    assert festival_days("腊八", 2022) == (date(2022, 1, 10), date(2022, 1, 10))
    assert festival_dates("腊八", 2023) == ()


def test_little_new_year_has_two_days() -> None:
    """官三民四: the 23rd in the north, the 24th in the south."""
    assert festival_dates("小年", 2024) == (date(2024, 2, 2), date(2024, 2, 3))
    assert festivals_on(date(2024, 2, 3)) == ("南方小年",)


def test_a_day_may_have_several() -> None:
    """And most have none."""
    assert festivals_on(date(2020, 10, 1)) == ("中秋节", "国庆节")
    assert festivals_on(date(2015, 4, 5)) == ("清明节", "复活节")
    assert festivals_on(date(1911, 1, 30)) == ("元旦", "春节")
    assert festivals_on(date(1935, 10, 10), region="tw") == ("国庆节", "双十节")
    assert festivals_on(date(2024, 8, 6)) == ()
    assert festivals_on(date(1500, 12, 25)) == ("圣诞节",)


def test_no_festival_in_a_leap_month() -> None:
    """闰五月初五 is no 端午."""
    day = LunarDate(2009, 5, 5, leap=True).to_date()
    assert festivals_on(day) == ()
    assert festival_dates("端午", 2009) == (LunarDate(2009, 5, 5).to_date(),)


def test_new_years_eve_is_the_day_before_the_new_year() -> None:
    """Whether the last month has 29 days or 30."""
    for year in range(1645, 2101):
        (eve,) = festival_dates("除夕", year)
        assert festival_dates("春节", year) == (eve + timedelta(days=1),)
        assert LunarDate.from_date(eve + timedelta(days=1)) == LunarDate(year, 1, 1)


def test_every_name_has_a_day_in_some_year() -> None:
    """So no row of the table is misspelt; and with 节 or without, it is the same festival."""
    years = (1935, 2024, 2025)
    here = {name for name in festival_names() if any(festival_dates(name, year) for year in years)}
    there = {name for name in festival_names() if any(festival_dates(name, year, region="tw") for year in years)}
    assert here | there == set(festival_names())
    assert there - here == {"军人节", "八八节"}
    for short in ("春节", "元宵", "端午", "七夕", "中元", "中秋", "重阳", "腊八", "清明", "国庆", "圣诞"):
        full = short if short.endswith("节") else f"{short}节"
        assert festival_dates(short, 2024) == festival_dates(full, 2024)


@pytest.mark.parametrize("name", ["春節", "", "赶集", "中秋夜"])
def test_what_is_no_festival(name: str) -> None:
    """Names are in simplified script."""
    with pytest.raises(InvalidDate, match="not a festival"):
        festival_days(name, 2024)


def test_days_of_the_same_name_as_the_state_decreed_them() -> None:
    """清明, 端午 and 中秋 as the announcements of the holidays have them, 2008–2026, where the package is installed."""
    holidays = pytest.importorskip("chinese_calendar.constants").holidays
    for name, label in (("清明", "Tomb-sweeping Day"), ("端午", "Dragon Boat Festival"), ("春节", "Spring Festival")):
        for year in range(2008, 2027):
            day = festival_dates(name, year)[0]
            assert day.weekday() >= 5 or holidays[day] == label
