"""The eras: their years, their first and last days, and the years they do not have."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from newsparse.calendars import era_names, era_year, eras_named, eras_on, from_date, to_date, year_span
from newsparse.errors import CalendarRangeError, InvalidDate

# Era, number, the Gregorian or lunar year it is: pairs every chronology has.
KNOWN = [
    ("顺治", 18, 1661),
    ("康熙", 61, 1722),
    ("雍正", 13, 1735),
    ("乾隆", 60, 1795),
    ("嘉庆", 25, 1820),
    ("道光", 20, 1840),
    ("咸丰", 10, 1860),
    ("同治", 11, 1872),
    ("光绪", 20, 1894),
    ("光绪", 26, 1900),
    ("光绪", 34, 1908),
    ("宣统", 3, 1911),
    ("宣统", 9, 1917),
    ("民国", 1, 1912),
    ("民国", 38, 1949),
    ("中华民国", 113, 2024),
    ("洪宪", 1, 1916),
    ("大同", 1, 1932),
    ("康德", 12, 1945),
    ("成纪", 731, 1936),
    ("明治", 1, 1868),
    ("明治", 45, 1912),
    ("大正", 1, 1912),
    ("昭和", 20, 1945),
    ("平成", 31, 2019),
    ("令和", 6, 2024),
    ("主体", 113, 2024),
    ("檀纪", 4281, 1948),
]


@pytest.mark.parametrize(("name", "number", "year"), KNOWN)
def test_years(name: str, number: int, year: int) -> None:
    """The year, and days of that year."""
    found = era_year(name, number)
    assert (found.year, found.number) == (year, number)
    assert found.start <= found.end
    if found.era.calendar == "gregorian":
        assert found.start.year == found.end.year == year
    else:
        assert from_date(found.start)[0] == from_date(found.end)[0] == year


@pytest.mark.parametrize(
    ("name", "number", "start", "end"),
    [
        ("光绪", 26, date(1900, 1, 31), date(1901, 2, 18)),
        ("宣统", 3, date(1911, 1, 30), date(1912, 2, 12)),
        ("宣统", 9, date(1917, 7, 1), date(1917, 7, 12)),
        ("民国", 1, date(1912, 1, 1), date(1912, 12, 31)),
        ("洪宪", 1, date(1916, 1, 1), date(1916, 3, 22)),
        ("大同", 3, date(1934, 1, 1), date(1934, 2, 28)),
        ("康德", 1, date(1934, 3, 1), date(1934, 12, 31)),
        ("明治", 45, date(1912, 1, 1), date(1912, 7, 30)),
        ("大正", 1, date(1912, 7, 30), date(1912, 12, 31)),
        ("大正", 15, date(1926, 1, 1), date(1926, 12, 25)),
        ("昭和", 1, date(1926, 12, 25), date(1926, 12, 31)),
        ("昭和", 64, date(1989, 1, 1), date(1989, 1, 7)),
        ("平成", 1, date(1989, 1, 8), date(1989, 12, 31)),
        ("令和", 1, date(2019, 5, 1), date(2019, 12, 31)),
    ],
)
def test_first_and_last_days(name: str, number: int, start: date, end: date) -> None:
    """A year in which an era begins or ends has only the days on which it was in force."""
    found = era_year(name, number)
    assert (found.start, found.end) == (start, end)


def test_the_qing_eras_follow_one_another_at_new_year() -> None:
    """Each begins on 正月初一, the day after the last of the one before, to the abdication of 1912-02-12."""
    names = ["顺治", "康熙", "雍正", "乾隆", "嘉庆", "道光", "咸丰", "同治", "光绪", "宣统"]
    eras = [eras_named(name)[0] for name in names]
    for before, after in pairwise(eras):
        assert before.last == year_span(after.base_year - 1)[1]
        assert after.first == year_span(after.base_year)[0]
    assert eras[-1].last == to_date(1911, 12, 25)


@pytest.mark.parametrize(
    ("name", "number", "message"),
    [
        ("光绪", 35, "光绪 has the years 1 to 34; 1909 is 宣统元年"),
        ("宣统", 5, "宣统 has the years 1 to 3 and 9; 1913 is 民国二年"),
        ("同治", 14, "同治 has the years 1 to 13; 1875 is 光绪元年"),
        ("昭和", 65, "昭和 has the years 1 to 64; 1990 is 平成二年"),
        ("康德", 13, "康德 has the years 1 to 12"),
        ("民国", 0, "民国 has the years 1 on; 1911 is 宣统三年"),
        ("令和", 0, "令和 has the years 1 on; 2018 is 平成三十年"),
        ("光绪", -1, "光绪 has the years 1 to 34; 1873 is 同治十二年"),
        ("康熙", 10_000, "康熙 has the years 1 to 61"),
        ("光緒", 1, "光緒 is not an era of the table"),
        ("万历", 10, "万历 is not an era of the table"),
    ],
)
def test_years_that_an_era_does_not_have(name: str, number: int, message: str) -> None:
    """The error says which years it has, and what that year was called instead."""
    with pytest.raises(InvalidDate) as caught:
        era_year(name, number)
    assert str(caught.value).splitlines()[0].startswith(message)


def test_the_first_year_of_shunzhi_is_before_the_table() -> None:
    """It exists; the months of 1644 are not in the table."""
    with pytest.raises(CalendarRangeError, match="1645–2100"):
        era_year("顺治", 1)
    assert eras_on(date(1644, 6, 1)) == ()


def test_a_day_of_change_has_both_names() -> None:
    """1912-07-30 and 1926-12-25 are the last of one era and the first of the next."""
    assert [str(year) for year in eras_on(date(1912, 7, 30), realm="japan")] == ["明治四十五年", "大正元年"]
    assert [str(year) for year in eras_on(date(1926, 12, 25), realm="japan")] == ["大正十五年", "昭和元年"]
    assert [str(year) for year in eras_on(date(1900, 8, 15))] == ["光绪二十六年"]
    assert [str(year) for year in eras_on(date(1917, 7, 5))] == ["宣统九年", "民国六年"]


def test_every_day_of_an_era_is_in_one_of_its_years() -> None:
    """From a day to the era's year and back."""
    for ordinal in range(date(1872, 4, 30).toordinal(), date(1950, 1, 1).toordinal(), 5):
        day = date.fromordinal(ordinal)
        for found in eras_on(day):
            assert found == era_year(found.era.name, found.number)
            assert found.start <= day <= found.end


def test_names_are_simplified_and_the_longest_come_first() -> None:
    """So that an alternation of them takes 中华民国 before 民国."""
    names = era_names()
    assert names.index("中华民国") < names.index("民国")
    assert set("緒統國慶豐歷紀") & set("".join(names)) == set()
