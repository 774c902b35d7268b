"""Chinese calendars, useful alone: lunar dates, 干支, solar terms, festivals, days off, eras, five-year plans.

Each name is brought in from its module when it is first asked for, so importing this package costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsparse.calendars.eras import Era, EraYear, era_names, era_year, eras_named, eras_on
    from newsparse.calendars.eras_early import early_era_names, early_era_year
    from newsparse.calendars.festivals import (
        festival_dates,
        festival_days,
        festival_names,
        festivals_named,
        festivals_on,
    )
    from newsparse.calendars.ganzhi import (
        day_ganzhi,
        ganzhi_index,
        ganzhi_name,
        month_ganzhi,
        nearest_year,
        year_ganzhi,
        years_of,
    )
    from newsparse.calendars.holidays import days_off, is_workday
    from newsparse.calendars.lunar import LunarDate, LunarStyle
    from newsparse.calendars.months import from_date, leap_month, month_length, month_span, to_date, year_span
    from newsparse.calendars.plans import plan_of, plan_years
    from newsparse.calendars.seasons import season_days, season_names
    from newsparse.calendars.terms import TERMS, term_date, term_on

__all__ = [
    "TERMS",
    "Era",
    "EraYear",
    "LunarDate",
    "LunarStyle",
    "day_ganzhi",
    "days_off",
    "early_era_names",
    "early_era_year",
    "era_names",
    "era_year",
    "eras_named",
    "eras_on",
    "festival_dates",
    "festival_days",
    "festival_names",
    "festivals_named",
    "festivals_on",
    "from_date",
    "ganzhi_index",
    "ganzhi_name",
    "is_workday",
    "leap_month",
    "month_ganzhi",
    "month_length",
    "month_span",
    "nearest_year",
    "plan_of",
    "plan_years",
    "season_days",
    "season_names",
    "term_date",
    "term_on",
    "to_date",
    "year_ganzhi",
    "year_span",
    "years_of",
]

_HOMES: Final = {
    "eras": ("Era", "EraYear", "era_names", "era_year", "eras_named", "eras_on"),
    "eras_early": ("early_era_names", "early_era_year"),
    "festivals": ("festival_dates", "festival_days", "festival_names", "festivals_named", "festivals_on"),
    "ganzhi": ("day_ganzhi", "ganzhi_index", "ganzhi_name", "month_ganzhi", "nearest_year", "year_ganzhi", "years_of"),
    "holidays": ("days_off", "is_workday"),
    "lunar": ("LunarDate", "LunarStyle"),
    "months": ("from_date", "leap_month", "month_length", "month_span", "to_date", "year_span"),
    "plans": ("plan_of", "plan_years"),
    "seasons": ("season_days", "season_names"),
    "terms": ("TERMS", "term_date", "term_on"),
}


if not TYPE_CHECKING:  # pragma: no branch - a checker that saw this would take any name for a public one

    def __getattr__(name: str) -> object:
        """Bring a public name in from its module, once."""
        for home, names in _HOMES.items():
            if name in names:
                value = getattr(import_module(f"{__name__}.{home}"), name)
                globals()[name] = value
                return value
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)


def __dir__() -> list[str]:
    """List the public names, brought in or not."""
    return sorted({*globals(), *__all__})
