"""The eras of the Tang to the Ming: known years, the ends of each, and what has no such year."""

from __future__ import annotations

import pytest

from newsparse.calendars import early_era_names, early_era_year, era_names

ANCHORS = [
    ("贞观", 17, 643),
    ("开元", 29, 741),
    ("会昌", 5, 845),
    ("太平兴国", 4, 979),
    ("庆历", 4, 1044),
    ("靖康", 2, 1127),
    ("绍兴", 11, 1141),
    ("至正", 28, 1368),
    ("洪武", 1, 1368),
    ("万历", 15, 1587),
    ("崇祯", 17, 1644),
]
"""Years that every history names: 会昌法难, 庆历四年春, 靖康之变, 绍兴和议, 万历十五年."""


@pytest.mark.parametrize(("name", "number", "year"), ANCHORS)
def test_anchor(name: str, number: int, year: int) -> None:
    """A year that is known by heart."""
    assert early_era_year(name, number) == year


def test_years_are_in_order() -> None:
    """Eras follow each other, the first ones of the Yuan beside the last ones of the Song; none has the year nought."""
    names = early_era_names()
    yuan = names.index("中统")
    for rows in (names[:yuan], names[yuan:]):
        firsts = [early_era_year(name, 1) or 0 for name in rows]
        assert firsts == sorted(firsts)
    assert [name for name in early_era_names() if early_era_year(name, 0) is not None] == []


def test_names_are_of_no_later_era() -> None:
    """The rules of later eras read other names."""
    assert set() == set(early_era_names()) & set(era_names())
