"""Lunar dates: every day both ways, the months that were ever argued about, and what does not exist."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from itertools import pairwise

import attrs
import pytest

from newsparse.calendars import (
    LunarDate,
    LunarStyle,
    from_date,
    leap_month,
    month_length,
    month_span,
    to_date,
    year_span,
)
from newsparse.errors import CalendarRangeError, InvalidDate

FIRST = date(1645, 1, 28)
LAST = date(2100, 12, 31)

# (first day, lunar year, month, leap). The months whose new moon fell near to midnight, each on the day that the
# printed calendars of its time or the Hong Kong Observatory's tables have; a wrong meridian or a wrong theory moves
# every one of them.
NEAR_MIDNIGHT = [
    (date(1880, 11, 3), 1880, 10, False),
    (date(1887, 3, 25), 1887, 3, False),
    (date(1890, 8, 16), 1890, 7, False),
    (date(1896, 2, 13), 1896, 1, False),
    (date(1906, 4, 24), 1906, 4, False),
    (date(1914, 11, 17), 1914, 10, False),
    (date(1916, 2, 3), 1916, 1, False),
    (date(1920, 11, 10), 1920, 10, False),
    (date(1933, 7, 23), 1933, 6, False),
    (date(1978, 9, 3), 1978, 8, False),
    (date(2012, 8, 17), 2012, 7, False),
    (date(2018, 11, 8), 2018, 10, False),
    (date(2057, 9, 28), 2057, 9, False),
    (date(2089, 9, 4), 2089, 8, False),
    (date(2097, 8, 7), 2097, 7, False),
]

# (Gregorian day, lunar year, month, day, leap): pairs that stand in print, and days everybody knows.
ANCHORS = [
    (date(2024, 8, 6), 2024, 7, 3, False),  # 咸宁日报 masthead, 甲辰年七月初三
    (date(1906, 12, 27), 1906, 11, 12, False),  # 申報: 一千九百零六年十二月廿七號即華十一月十二日
    (date(1910, 1, 21), 1909, 12, 11, False),  # 大清宣統元年己酉十二月十一日 = 西厯一千九百十年正月二十一號
    (date(1900, 8, 15), 1900, 7, 21, False),  # 光绪二十六年七月二十一: the court leaves Peking
    (date(1911, 10, 10), 1911, 8, 19, False),  # 宣统三年八月十九: 武昌起义
    (date(1912, 2, 12), 1911, 12, 25, False),  # 宣统三年十二月廿五: the abdication
    (date(1898, 6, 11), 1898, 4, 23, False),  # 光绪二十四年四月廿三: 戊戌变法 begins
    (date(1872, 4, 30), 1872, 3, 23, False),  # 同治壬申三月廿三: the first issue of 申報
    (date(1645, 1, 28), 1645, 1, 1, False),
    (date(1949, 10, 1), 1949, 8, 10, False),
    (date(1987, 1, 29), 1987, 1, 1, False),
    (date(2023, 3, 22), 2023, 2, 1, True),
    (date(2024, 2, 10), 2024, 1, 1, False),
    (date(2025, 1, 28), 2024, 12, 29, False),  # 除夕 on the 29th
    (date(2033, 12, 22), 2033, 11, 1, True),  # the leap month that many tables put after 七月
    (date(2101, 1, 28), 2100, 12, 29, False),
]


@pytest.mark.parametrize(("day", "year", "month", "leap"), NEAR_MIDNIGHT)
def test_months_near_midnight(day: date, year: int, month: int, leap: bool) -> None:
    """The first day, and the one before it, which closes the month before."""
    assert from_date(day) == (year, month, 1, leap)
    assert from_date(day - timedelta(days=1))[2] in {29, 30}


@pytest.mark.parametrize(("day", "year", "month", "number", "leap"), ANCHORS)
def test_days_known_from_print(day: date, year: int, month: int, number: int, leap: bool) -> None:
    """Both ways, with and without the object."""
    lunar = LunarDate(year, month, number, leap)
    assert to_date(year, month, number, leap) == lunar.to_date() == day
    assert LunarDate.from_date(day) == lunar


def test_every_day_both_ways() -> None:
    """166,523 days: there and back is the same day, and each day follows the one before it."""
    days = [date.fromordinal(n) for n in range(FIRST.toordinal(), LAST.toordinal() + 1)]
    assert len(days) == 166_523
    lunar = [from_date(day) for day in days]
    assert len(set(lunar)) == len(lunar)
    assert [to_date(*found) for found in lunar] == days
    keys = [(year, month, leap, day) for year, month, day, leap in lunar]
    assert keys == sorted(keys)


def test_dates_as_objects_are_the_same_and_in_order() -> None:
    """Every seventh day, to keep it quick."""
    days = [date.fromordinal(n) for n in range(FIRST.toordinal(), LAST.toordinal() + 1, 7)]
    lunar = [LunarDate.from_date(day) for day in days]
    assert [each.to_date() for each in lunar] == days
    assert [LunarDate(each.year, each.month, each.day, each.leap) for each in lunar] == lunar
    assert all(before < after for before, after in pairwise(lunar))


def test_every_impossible_date_is_refused_with_dates_that_exist() -> None:
    """Day 30 of each short month, and the whole of each leap month that is not; 31 and 0 are in no month."""
    refused = 0
    for year in range(1645, 2101):
        for month in range(1, 13):
            for leap in (False, True):
                length = month_length(year, month, leap)
                wrong = [0, 31] + ([30] if length == 29 else []) + ([1, 29, 30] if not length else [])
                for day in wrong:
                    with pytest.raises(InvalidDate, match=r"Nearest: .*\(\d{4}-\d\d-\d\d\)"):
                        to_date(year, month, day, leap)
                    refused += 1
    assert refused > 4_865


def test_a_year_has_twelve_months_or_thirteen_and_begins_in_january_or_february() -> None:
    """GB/T 33661-2017, 4.2: 正月 is the month that holds 雨水, two after the one that holds the winter solstice."""
    for year in range(1645, 2101):
        first, last = year_span(year)
        leap = leap_month(year)
        months = [(month, False) for month in range(1, 13)] + ([(leap, True)] if leap else [])
        lengths = [month_length(year, month, again) for month, again in months]
        assert set(lengths) <= {29, 30}
        assert sum(lengths) == (last - first).days + 1
        assert date(year, 1, 20) < first < date(year, 2, 22)
        assert month_span(year, 1) == (first, first + timedelta(days=month_length(year, 1) - 1))


def test_seven_leap_months_in_nineteen_years() -> None:
    """The Metonic cycle, which the calendar follows over any long stretch."""
    assert sum(leap_month(year) > 0 for year in range(1645, 2101)) == 168
    assert [year for year in range(2001, 2034) if leap_month(year)] == [
        2001, 2004, 2006, 2009, 2012, 2014, 2017, 2020, 2023, 2025, 2028, 2031, 2033,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lunar", "message", "caret"),
    [
        ((2024, 7, 3, True), "2024 has no 闰七月. Nearest: 七月初三 (2024-08-06) and 八月初三 (2024-09-05)", "闰七月"),
        ((2023, 3, 5, True), "2023 has no 闰三月. Nearest: 闰二月初五 (2023-03-26)", "闰三月"),
        ((2024, 1, 30, False), "正月 of 2024 has 29 days. Nearest: 正月廿九 (2024-03-09) and 二月初一", "三十"),
        (
            (2024, 12, 30, False),
            "十二月 of 2024 has 29 days. Nearest: 十二月廿九 (2025-01-28) and 2025年正月",
            "三十",
        ),
        ((2024, 1, 0, False), "Nearest: 2023年十二月三十 (2024-02-09) and 正月初一 (2024-02-10)", "0日"),
        ((2024, 13, 1, False), "a lunar year has the months 1 to 12. Nearest: 十二月初一 (2024-12-31)", "13月"),
        ((2024, 12, 1, True), "2024 has no 闰十二月. Nearest: 十二月初一 (2024-12-31)", "闰十二月"),
        ((1645, 1, 0, False), "Nearest: 正月初一 (1645-01-28)", "0日"),
        ((2100, 12, 30, False), "Nearest: 十二月廿九 (2101-01-28)", "三十"),
    ],
)
def test_what_does_not_exist_is_refused(lunar: tuple[int, int, int, bool], message: str, caret: str) -> None:
    """The error names the nearest dates, and points at the fault."""
    with pytest.raises(InvalidDate) as caught:
        LunarDate(*lunar)
    assert message in str(caught.value)
    assert caught.value.text[caught.value.start : caught.value.end] == caret


@pytest.mark.parametrize("year", [1644, 2101, 0, -5, 20240])
def test_years_that_the_table_does_not_hold(year: int) -> None:
    """They are not called impossible: the table does not reach them."""
    for ask in (lambda: to_date(year, 1, 1), lambda: leap_month(year), lambda: year_span(year)):
        with pytest.raises(CalendarRangeError, match="1645–2100"):
            ask()
    with pytest.raises(CalendarRangeError, match="1645–2100"):
        month_length(year, 1)
    with pytest.raises(CalendarRangeError, match="1645–2100"):
        LunarDate(year, 1, 1)


@pytest.mark.parametrize("day", [date(1645, 1, 27), date(2101, 1, 29), date.min, date.max])
def test_days_that_the_table_does_not_hold(day: date) -> None:
    """The message says which days it holds."""
    with pytest.raises(CalendarRangeError, match="1645-01-28 to 2101-01-28"):
        LunarDate.from_date(day)


def test_sixty_days_are_disputed() -> None:
    """Two months of thirty days; Hong Kong's reading is the one that is given."""
    days = [date.fromordinal(n) for n in range(date(2050, 1, 1).toordinal(), date(2100, 12, 31).toordinal())]
    disputed = [day for day in days if LunarDate.from_date(day).disputed]
    assert len(disputed) == 60
    assert (disputed[0], disputed[29]) == (date(2057, 9, 28), date(2057, 10, 27))
    assert (disputed[30], disputed[59]) == (date(2097, 8, 7), date(2097, 9, 5))


def test_a_date_is_a_value() -> None:
    """Equal dates are one key, however they were made; a copy is as good; a change is checked."""
    made, found = LunarDate(2024, 7, 3), LunarDate.from_date(date(2024, 8, 6))
    assert {made: 1}[found] == 1
    assert copy.deepcopy(found) == found
    assert repr(found) == "LunarDate(year=2024, month=7, day=3, leap=False)"
    with pytest.raises(AttributeError):
        found.day = 4  # type: ignore[misc]
    with pytest.raises(InvalidDate):
        attrs.evolve(found, month=1, day=30)


def test_dates_compare_by_time() -> None:
    """The leap month is after the month of its number, and before the next."""
    assert LunarDate(2023, 2, 15) < LunarDate(2023, 2, 1, leap=True) < LunarDate(2023, 3, 1)
    assert LunarDate(2023, 2, 15) != LunarDate(2023, 2, 15, leap=True)
    with pytest.raises(TypeError):
        assert LunarDate(2024, 1, 1) < date(2024, 1, 1)  # type: ignore[operator]


def test_a_date_is_written_in_each_style() -> None:
    """The members of ``LunarStyle`` are the specimens."""
    day = LunarDate(2024, 7, 3)
    assert [day.format(style) for style in LunarStyle] == [style.value for style in LunarStyle]
    assert day.format(LunarStyle.PLAIN, label=True) == "农历七月初三"
    assert str(LunarDate(2025, 6, 20, leap=True)) == "乙巳年闰六月二十"
    assert LunarDate(2023, 11, 21).format(LunarStyle.PLAIN, folk=True) == "冬月廿一"
    assert (day.ganzhi, day.animal) == ("甲辰", "龙")
