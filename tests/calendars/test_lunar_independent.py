"""Lunar dates beside other libraries, day by day. Each comparison is skipped where the library is not installed.

Run at development time: ``pip install sxtwl borax zhdate tyme4py``. sxtwl is what the table was made from, so it guards
the packing; the others come from other sources. What they are known to have wrong is said here, and no more than that.
"""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise

import pytest

from newsparse.calendars import from_date, leap_month, to_date

FIRST = date(1645, 1, 28)
LAST = date(2100, 12, 31)


def test_sxtwl_agrees_on_every_day_both_ways() -> None:
    """All 166,523 days."""
    sxtwl = pytest.importorskip("sxtwl")
    wrong = []
    for ordinal in range(FIRST.toordinal(), LAST.toordinal() + 1):
        day = date.fromordinal(ordinal)
        answer = sxtwl.fromSolar(day.year, day.month, day.day)
        lunar = (answer.getLunarYear(), answer.getLunarMonth(), answer.getLunarDay(), bool(answer.isLunarLeap()))
        back = sxtwl.fromLunar(*lunar)
        if from_date(day) != lunar or to_date(*lunar) != date(
            back.getSolarYear(), back.getSolarMonth(), back.getSolarDay()
        ):
            wrong.append(day)
    assert wrong == []


def test_zhdate_agrees_on_every_day_of_1900_to_2100() -> None:
    """A table of the Hong Kong Observatory's years, kept by other people."""
    zhdate = pytest.importorskip("zhdate").ZhDate
    wrong = []
    for ordinal in range(date(1900, 2, 1).toordinal(), LAST.toordinal() + 1):
        day = date.fromordinal(ordinal)
        # Its from_datetime wants a datetime, and looks at no zone.
        answer = zhdate.from_datetime(datetime(day.year, day.month, day.day))  # noqa: DTZ001
        lunar = (answer.lunar_year, answer.lunar_month, answer.lunar_day, bool(answer.leap_month))
        if from_date(day) != lunar or to_date(*lunar) != answer.to_datetime().date():
            wrong.append(day)
    assert wrong == []


def test_borax_differs_only_in_three_months() -> None:
    """It begins 2057-09, 2089-09 and 2097-08 a day later than Hong Kong does: 90 days."""
    lunar_date = pytest.importorskip("borax.calendars").LunarDate
    wrong = []
    for ordinal in range(date(1900, 2, 1).toordinal(), LAST.toordinal() + 1):
        day = date.fromordinal(ordinal)
        answer = lunar_date.from_solar(day)
        if from_date(day) != (answer.year, answer.month, answer.day, bool(answer.leap)):
            wrong.append(day)
    assert len(wrong) == 90
    assert {(day.year, day.month) for day in wrong} == {
        (2057, 9),
        (2057, 10),
        (2089, 9),
        (2089, 10),
        (2097, 8),
        (2097, 9),
    }


def test_tyme_agrees_on_every_month_but_one() -> None:
    """Month by month from 1645, so that their lengths agree as well; 2057-09 begins a day later there."""
    lunar_month = pytest.importorskip("tyme4py.lunar").LunarMonth
    wrong = []
    starts = []
    for year in range(1645, 2101):
        leap = leap_month(year)
        months = [(month, again) for month in range(1, 13) for again in ([False, True] if month == leap else [False])]
        for month, again in months:
            begins = lunar_month.from_ym(year, -month if again else month).get_first_julian_day().get_solar_day()
            first = date(begins.get_year(), begins.get_month(), begins.get_day())
            starts.append(first)
            if first != to_date(year, month, 1, again):
                wrong.append(first)
    assert wrong == [date(2057, 9, 29)]
    assert all((after - before).days in {29, 30} for before, after in pairwise(starts))
