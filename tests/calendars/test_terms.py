"""Solar terms, and the stretches of days that are counted from them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest

from newsparse.calendars import TERMS, day_ganzhi, season_days, season_names, term_date, term_on
from newsparse.errors import CalendarRangeError, InvalidDate


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("立秋", date(2024, 8, 7)),
        ("大暑", date(2024, 7, 22)),
        ("清明", date(2024, 4, 4)),
        ("清明", date(2023, 4, 5)),
        ("冬至", date(2023, 12, 22)),
        ("立春", date(2021, 2, 3)),
        ("立春", date(2017, 2, 3)),  # the first on the 3rd since 1897
        ("冬至", date(1901, 12, 22)),
        ("大寒", date(1979, 1, 21)),  # seconds from midnight; Hong Kong's day
        ("大寒", date(2082, 1, 20)),  # where the rule of thumb printed in almanacs is a day out
        ("小寒", date(1901, 1, 6)),
        ("冬至", date(2100, 12, 22)),
    ],
)
def test_known_days(name: str, day: date) -> None:
    """By name and by day."""
    assert term_date(name, day.year) == day
    assert term_on(day) == name


def test_every_term_of_every_year_is_on_its_day_and_on_no_other() -> None:
    """4,800 days; two neighbours are fourteen to sixteen days apart."""
    days = [(term_date(name, year), name) for year in range(1901, 2101) for name in TERMS]
    assert len(days) == 4_800
    gaps = {(later - sooner).days for (sooner, _), (later, _) in pairwise(days)}
    assert gaps == {14, 15, 16}
    by_day = dict(days)
    for ordinal in range(date(1901, 1, 1).toordinal(), date(2100, 12, 31).toordinal() + 1):
        day = date.fromordinal(ordinal)
        assert term_on(day) == by_day.get(day)


def test_years_outside_the_table() -> None:
    """The message says which years it holds."""
    for year in (1900, 2101):
        with pytest.raises(CalendarRangeError, match="1901–2100"):
            term_date("清明", year)
        with pytest.raises(CalendarRangeError, match="1901–2100"):
            term_on(date(year, 4, 5))


@pytest.mark.parametrize("name", ["驚蟄", "立", "", "春节"])
def test_what_is_no_term(name: str) -> None:
    """Names are in simplified script."""
    with pytest.raises(InvalidDate):
        term_date(name, 2024)


@pytest.mark.parametrize(
    ("name", "year", "first", "last"),
    [
        # As announced in the press: 2024年7月15日入伏, 中伏20天, 8月14日末伏, 8月24日出伏
        ("三伏", 2024, date(2024, 7, 15), date(2024, 8, 23)),
        ("头伏", 2024, date(2024, 7, 15), date(2024, 7, 24)),
        ("初伏", 2024, date(2024, 7, 15), date(2024, 7, 24)),
        ("中伏", 2024, date(2024, 7, 25), date(2024, 8, 13)),
        ("末伏", 2024, date(2024, 8, 14), date(2024, 8, 23)),
        ("入伏", 2024, date(2024, 7, 15), date(2024, 7, 15)),
        ("出伏", 2024, date(2024, 8, 24), date(2024, 8, 24)),
        ("三伏天", 2023, date(2023, 7, 11), date(2023, 8, 19)),
        ("三伏", 2025, date(2025, 7, 20), date(2025, 8, 18)),  # 中伏 of ten days
        ("数九", 2023, date(2023, 12, 22), date(2024, 3, 11)),
        ("一九", 2023, date(2023, 12, 22), date(2023, 12, 30)),
        ("二九", 2023, date(2023, 12, 31), date(2024, 1, 8)),
        ("三九", 2024, date(2024, 1, 9), date(2024, 1, 17)),
        ("九九", 2024, date(2024, 3, 3), date(2024, 3, 11)),
        ("入九", 2024, date(2024, 12, 21), date(2024, 12, 21)),
        ("出九", 2024, date(2024, 3, 12), date(2024, 3, 12)),
        ("入梅", 2024, date(2024, 6, 11), date(2024, 6, 11)),
        ("出梅", 2024, date(2024, 7, 6), date(2024, 7, 6)),
        ("梅雨", 2024, date(2024, 6, 11), date(2024, 7, 5)),
    ],
)
def test_stretches(name: str, year: int, first: date, last: date) -> None:
    """Both ends included."""
    assert season_days(name, year) == (first, last)


def test_the_dog_days_begin_on_geng_days_and_last_thirty_or_forty() -> None:
    """初伏 and 末伏 have ten days each, 中伏 ten or twenty."""
    for year in range(1901, 2101):
        parts = [season_days(name, year) for name in ("初伏", "中伏", "末伏")]
        assert [day_ganzhi(first)[0] for first, _ in parts] == ["庚"] * 3
        lengths = [(last - first).days + 1 for first, last in parts]
        assert (lengths[0], lengths[2]) == (10, 10)
        assert lengths[1] in {10, 20}
        assert season_days("三伏", year) == (parts[0][0], parts[2][1])


def test_the_nines_follow_one_another() -> None:
    """Nine times nine days from 冬至."""
    for winter in range(1901, 2100):
        day = term_date("冬至", winter)
        for i, n in enumerate("一二三四五六七八九"):
            first, last = season_days(f"{n}九", winter if i < 2 else winter + 1)
            assert (first, last) == (day, day + timedelta(days=8))
            day += timedelta(days=9)
        assert season_days("出九", winter + 1) == (day, day)


def test_every_name_is_known_and_others_are_not() -> None:
    """Names are in simplified script."""
    for name in season_names():
        first, last = season_days(name, 2024)
        assert first <= last
    with pytest.raises(InvalidDate):
        season_days("十九", 2024)
    with pytest.raises(CalendarRangeError):
        season_days("三九", 1901)


def test_tyme_has_the_same_stretches() -> None:
    """Another implementation, where it is installed: 入伏, 末伏 and the plum rains of 200 years."""
    solar_day = pytest.importorskip("tyme4py.solar").SolarDay
    for year in range(1901, 2101):
        for name, own in (("初伏", "初伏"), ("中伏", "中伏"), ("末伏", "末伏")):
            first, last = season_days(own, year)
            for day, index in ((first, 0), (last, (last - first).days)):
                answer = solar_day.from_ymd(day.year, day.month, day.day).get_dog_day()
                assert (answer.get_name(), answer.get_day_index()) == (name, index)
        for name in ("入梅", "出梅"):
            day = season_days(name, year)[0]
            answer = solar_day.from_ymd(day.year, day.month, day.day).get_plum_rain_day()
            assert (answer.get_name(), answer.get_day_index()) == (name, 0)
