"""The sixty-part cycle: names, years, days."""

from __future__ import annotations

from datetime import date

import pytest

from newsparse.calendars import (
    day_ganzhi,
    ganzhi_index,
    ganzhi_name,
    month_ganzhi,
    nearest_year,
    year_ganzhi,
    years_of,
)


def test_the_sixty_names_are_all_there_and_all_different() -> None:
    """GB/T 33661-2017: 甲子, 乙丑 … 癸亥."""
    names = [ganzhi_name(i) for i in range(60)]
    assert len(set(names)) == 60
    assert [ganzhi_index(name) for name in names] == list(range(60))


def test_a_stem_meets_only_every_other_branch() -> None:
    """Of 120 pairs sixty exist."""
    pairs = [stem + branch for stem in "甲乙丙丁戊己庚辛壬癸" for branch in "子丑寅卯辰巳午未申酉戌亥"]
    assert sum(ganzhi_index(pair) is not None for pair in pairs) == 60


@pytest.mark.parametrize("name", ["", "甲", "甲甲", "辰甲", "甲辰年", "已酉", "2024", "丁西"])
def test_what_is_no_ganzhi_has_no_place(name: str) -> None:
    """Without ``lenient`` nothing is mended."""
    assert ganzhi_index(name) is None


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("已酉", "己酉"),
        ("巳酉", "己酉"),
        ("乙已", "乙巳"),
        ("丁己", "丁巳"),
        ("丁西", "丁酉"),
        ("戌戌", "戊戌"),
        ("乙末", "乙未"),
    ],
)
def test_look_alikes_are_mended_when_asked(printed: str, meant: str) -> None:
    """已, 己 and 巳 are swapped in old print and by OCR."""
    assert ganzhi_index(printed, lenient=True) == ganzhi_index(meant)


@pytest.mark.parametrize(
    ("year", "name"),
    [(1645, "乙酉"), (1840, "庚子"), (1894, "甲午"), (1898, "戊戌"), (1900, "庚子"), (1911, "辛亥"), (2024, "甲辰")],
)
def test_years_of_known_events(year: int, name: str) -> None:
    """甲午战争, 戊戌变法, 庚子国变, 辛亥革命."""
    assert year_ganzhi(year) == name
    assert years_of(name, year, year) == (year,)


def test_years_of_a_name_come_every_sixty() -> None:
    """Both ends of the stretch belong to it."""
    assert years_of("甲辰", 1904, 2024) == (1904, 1964, 2024)
    assert years_of("甲辰", 1905, 2023) == (1964,)
    assert years_of("甲丑", 1645, 2100) == ()


def test_the_nearest_year_is_at_most_thirty_away() -> None:
    """Of two years as near, thirty before and thirty after, it is the past one."""
    for to in range(1990, 2060):
        found = nearest_year("甲辰", to=to)
        assert found is not None
        assert -30 <= found - to < 30
        assert year_ganzhi(found) == "甲辰"
    assert nearest_year("甲午", to=1984) == 1954
    assert nearest_year("甲丑", to=1984) is None


@pytest.mark.parametrize(
    ("day", "name"),
    [(date(1949, 10, 1), "甲子"), (date(2000, 1, 1), "戊午"), (date(1900, 1, 1), "甲戌"), (date(2024, 2, 10), "甲辰")],
)
def test_days(day: date, name: str) -> None:
    """The first day of the People's Republic was a 甲子; 正月初一 of 甲辰 2024 was itself a 甲辰."""
    assert day_ganzhi(day) == name


def test_months_follow_the_stem_of_the_year() -> None:
    """甲己之年丙作首, 乙庚之岁戊为头, 丙辛必定寻庚起, 丁壬壬位顺行流, 戊癸何方发, 甲寅之上好追求."""
    firsts = {"甲": "丙寅", "己": "丙寅", "乙": "戊寅", "庚": "戊寅", "丙": "庚寅", "辛": "庚寅"}
    firsts |= {"丁": "壬寅", "壬": "壬寅", "戊": "甲寅", "癸": "甲寅"}
    for year in range(1984, 2044):
        assert month_ganzhi(year, 1) == firsts[year_ganzhi(year)[0]]
        assert ganzhi_index(month_ganzhi(year, 12)) == ((ganzhi_index(month_ganzhi(year, 1)) or 0) + 11) % 60
