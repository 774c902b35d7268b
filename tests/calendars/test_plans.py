"""The five-year plans."""

from __future__ import annotations

import pytest

from newsparse.calendars import plan_of, plan_years
from newsparse.errors import InvalidDate

PLANS = [
    ("一五", 1953, 1957),
    ("二五", 1958, 1962),
    ("三五", 1966, 1970),
    ("四五", 1971, 1975),
    ("五五", 1976, 1980),
    ("六五", 1981, 1985),
    ("七五", 1986, 1990),
    ("八五", 1991, 1995),
    ("九五", 1996, 2000),
    ("十五", 2001, 2005),
    ("十一五", 2006, 2010),
    ("十二五", 2011, 2015),
    ("十三五", 2016, 2020),
    ("十四五", 2021, 2025),
    ("十五五", 2026, 2030),
]


def test_each_plan_by_name_and_by_number() -> None:
    """All fifteen that were drawn up."""
    for number, (name, first, last) in enumerate(PLANS, start=1):
        assert plan_years(name) == plan_years(number) == (first, last)


def test_years_belong_to_one_plan_or_to_none() -> None:
    """1963–1965 were years of adjustment between two plans."""
    in_a_plan = {year: name for name, first, last in PLANS for year in range(first, last + 1)}
    assert {year: plan_of(year) for year in range(1949, 2035)} == {y: in_a_plan.get(y) for y in range(1949, 2035)}
    assert [year for year in range(1953, 2031) if plan_of(year) is None] == [1963, 1964, 1965]


@pytest.mark.parametrize("plan", ["十六五", "五", "", "14", "四五六", 0, 16, -1])
def test_what_is_no_plan(plan: str | int) -> None:
    """A plan that is not drawn up yet has no years."""
    with pytest.raises(InvalidDate, match="一五 to 十五五"):
        plan_years(plan)
