"""A day of the Chinese lunar calendar: how it is built, compared, written, and turned into a Gregorian day."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from newsparse.calendars import months

if TYPE_CHECKING:
    from datetime import date

DISPUTED: Final = ((2057, 9, False), (2097, 7, False))
"""The months whose new moon falls within two minutes of midnight. Hong Kong's tables, which are followed here, begin
them on 2057-09-28 and 2097-08-07; the ephemerides (DE441, and VSOP87 with ELP) begin them a day later."""


class LunarStyle(Enum):
    """How the year of a lunar date is written."""

    PLAIN = "七月初三"
    """Not at all."""
    GANZHI = "甲辰年七月初三"
    """By its 干支, as mastheads do."""
    DIGITS = "二〇二四年七月初三"
    """In Chinese digits."""
    ARABIC = "2024年七月初三"
    """In Arabic digits."""


@frozen
class LunarDate:
    """A day of the Chinese lunar calendar.

    ``year`` is the Gregorian year in which the lunar year begins: 2024-01-15 is a day of the lunar year 2023.
    ``leap`` marks the second month of its number (闰六月). A date that does not exist cannot be built: ``InvalidDate``
    names the nearest that do; outside the lunar years 1645–2100 it is a ``CalendarRangeError``. The months are those
    of GB/T 33661-2017 as the Hong Kong Observatory tabulates them, before 1912 those of the printed calendars.
    Dates compare by time: 二月十五 < 闰二月初一 < 三月初一.

    >>> LunarDate(2024, 7, 3).to_date()
    datetime.date(2024, 8, 6)
    >>> LunarDate(2024, 7, 3, leap=True)
    Traceback (most recent call last):
    newsparse.errors.InvalidDate: 2024 has no 闰七月. Nearest: 七月初三 (2024-08-06) and 八月初三 (2024-09-05)
      农历2024年闰七月初三
                ^^^^^^
    """

    year: int
    month: int
    day: int
    leap: bool = False

    def __attrs_post_init__(self) -> None:
        """Refuse a date that does not exist."""
        months.to_date(self.year, self.month, self.day, self.leap)

    @classmethod
    def from_date(cls, day: date) -> LunarDate:
        """Return the lunar date of a Gregorian day, 1645-01-28 to 2101-01-28; else raise ``CalendarRangeError``.

        The day is China's: one that begins and ends at midnight, UTC+8.

        >>> from datetime import date
        >>> print(LunarDate.from_date(date(2025, 8, 1)))
        乙巳年闰六月初八
        """
        # Built without a second check: what the table answers does exist, and a check would halve the speed.
        found = object.__new__(cls)
        year, month, number, leap = months.from_date(day)
        put = object.__setattr__
        put(found, "year", year)
        put(found, "month", month)
        put(found, "day", number)
        put(found, "leap", leap)
        return found

    def to_date(self) -> date:
        """Return the Gregorian day.

        >>> str(LunarDate(2023, 2, 1, leap=True).to_date())
        '2023-03-22'
        """
        return months.to_date(self.year, self.month, self.day, self.leap)

    @property
    def ganzhi(self) -> str:
        """The 干支 of the year: 甲辰."""
        from newsparse.calendars.ganzhi import year_ganzhi  # noqa: PLC0415 (only who asks for it)

        return year_ganzhi(self.year)

    @property
    def animal(self) -> str:
        """The animal of the year: 龙."""
        from newsparse.calendars.ganzhi import animal  # noqa: PLC0415 (only who asks for it)

        return animal(self.year)

    @property
    def disputed(self) -> bool:
        """Whether the sources differ by a day here: so it is on 60 days, of 2057-09 and of 2097-08.

        >>> LunarDate(2057, 9, 1).disputed, LunarDate(2024, 7, 3).disputed
        (True, False)
        """
        return (self.year, self.month, self.leap) in DISPUTED

    def format(self, style: LunarStyle = LunarStyle.GANZHI, *, label: bool = False, folk: bool = False) -> str:
        """Return the date in Chinese, with 农历 before it when it is to have a ``label``.

        The months and days are named after GB/T 33661-2017; ``folk`` names the last two months 冬月 and 腊月.

        >>> day = LunarDate(2023, 12, 23)
        >>> day.format(), day.format(LunarStyle.PLAIN, label=True, folk=True), day.format(LunarStyle.DIGITS)
        ('癸卯年十二月廿三', '农历腊月廿三', '二〇二三年十二月廿三')
        """
        from newsparse.calendars.writing import day_name, digits, month_name  # noqa: PLC0415 (only who writes)

        if style is LunarStyle.PLAIN:
            year = ""
        elif style is LunarStyle.GANZHI:
            year = f"{self.ganzhi}年"
        elif style is LunarStyle.DIGITS:
            year = f"{digits(self.year)}年"
        else:
            year = f"{self.year}年"
        return f"{'农历' if label else ''}{year}{month_name(self.month, self.leap, folk=folk)}{day_name(self.day)}"

    def __str__(self) -> str:
        """Return the date as a masthead prints it: 甲辰年七月初三."""
        return self.format()

    def __lt__(self, other: object) -> bool:
        """Compare by time; a leap month comes after the month of its number."""
        return self._place() < other._place() if isinstance(other, LunarDate) else NotImplemented

    def __le__(self, other: object) -> bool:
        """Compare by time."""
        return self._place() <= other._place() if isinstance(other, LunarDate) else NotImplemented

    def __gt__(self, other: object) -> bool:
        """Compare by time."""
        return self._place() > other._place() if isinstance(other, LunarDate) else NotImplemented

    def __ge__(self, other: object) -> bool:
        """Compare by time."""
        return self._place() >= other._place() if isinstance(other, LunarDate) else NotImplemented

    def _place(self) -> tuple[int, int, bool, int]:
        """Return what orders dates."""
        return self.year, self.month, self.leap, self.day
