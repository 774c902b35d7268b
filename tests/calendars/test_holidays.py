"""Days off: as announced where they are known, and not known elsewhere."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from newsparse.calendars import days_off, holidays, holidays_table, is_workday
from newsparse.errors import InvalidDate

if TYPE_CHECKING:
    from collections.abc import Iterator

# As the State Council's announcements of these years have them.
ANNOUNCED = [
    ("国庆", date(2024, 10, 1), date(2024, 10, 7)),
    ("国庆节", date(2024, 10, 1), date(2024, 10, 7)),
    ("春节", date(2024, 2, 10), date(2024, 2, 17)),
    ("清明", date(2024, 4, 4), date(2024, 4, 6)),
    ("五一", date(2024, 5, 1), date(2024, 5, 5)),
    ("端午", date(2024, 6, 8), date(2024, 6, 10)),
    ("中秋", date(2024, 9, 15), date(2024, 9, 17)),
    ("中秋", date(2023, 9, 29), date(2023, 10, 6)),
    ("国庆", date(2023, 9, 29), date(2023, 10, 6)),
    ("元旦", date(2022, 1, 1), date(2022, 1, 3)),
    ("春节", date(2020, 1, 24), date(2020, 2, 2)),  # made longer for the epidemic
    ("抗战胜利纪念日", date(2015, 9, 3), date(2015, 9, 5)),
    ("端午", date(2012, 6, 22), date(2012, 6, 24)),
    ("国庆", date(2009, 10, 1), date(2009, 10, 8)),
    ("劳动节", date(2007, 5, 1), date(2007, 5, 7)),
    ("元旦", date(2006, 1, 1), date(2006, 1, 3)),
]


@pytest.mark.parametrize(("name", "first", "last"), ANNOUNCED)
def test_as_announced(name: str, first: date, last: date) -> None:
    """By the table, with the optional package or without it."""
    assert days_off(name, last.year) == (first, last)


def test_a_holiday_that_begins_in_the_year_before() -> None:
    """元旦 2024 is 2023-12-30 to 2024-01-01."""
    assert days_off("元旦", 2024) == (date(2023, 12, 30), date(2024, 1, 1))


@pytest.mark.parametrize(
    ("name", "year"),
    [
        ("国庆", 2003),
        ("春节", 1990),
        ("国庆", 2090),
        ("清明", 2005),
        ("中秋", 2006),  # within the days off for 国庆, and no holiday of its own
        ("重阳", 2022),
        ("青年节", 2024),
        ("抗战胜利纪念日", 2016),
        ("腊八", 2023),
    ],
)
def test_not_known_or_no_holiday(name: str, year: int) -> None:
    """With the package or without it."""
    assert days_off(name, year) is None


def test_workdays() -> None:
    """Saturdays and Sundays that were worked, and weekdays that were not."""
    pytest.importorskip("chinese_calendar")
    assert is_workday(date(2024, 10, 8)) is True
    assert is_workday(date(2024, 10, 12)) is True  # a Saturday made up for
    assert is_workday(date(2024, 10, 7)) is False
    assert is_workday(date(2005, 12, 31)) is True  # the package has it as off
    assert is_workday(date(1990, 10, 2)) is None


@pytest.fixture
def _no_package(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(name)

    holidays._package.cache_clear()
    monkeypatch.setattr(holidays, "import_module", missing)
    yield
    holidays._package.cache_clear()


@pytest.mark.usefixtures("_no_package")
def test_without_the_package_the_table_is_known() -> None:
    """The days off stand in the table; single workdays do not, and are not guessed."""
    assert days_off("国庆", 2024) == (date(2024, 10, 1), date(2024, 10, 7))
    assert days_off("国庆", 2003) is None
    assert is_workday(date(2024, 10, 1)) is None


def test_the_table_is_what_the_package_says() -> None:
    """Every holiday of every year, as the package gives it today."""
    pytest.importorskip("chinese_calendar")
    for name in holidays.STATUTORY:
        for year in range(holidays_table.FIRST, holidays_table.LAST + 1):
            assert days_off(name, year) == holidays.stretch_off(name, year), (name, year)


def test_what_is_no_festival() -> None:
    """A name that the table of festivals does not have."""
    with pytest.raises(InvalidDate, match="not a festival"):
        days_off("赶集", 2024)
