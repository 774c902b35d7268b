"""On which day does 清明 fall? The 24 solar terms of 1901–2100."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Final

from newsparse.errors import CalendarRangeError, InvalidDate

TERMS: Final = (
    "小寒",
    "大寒",
    "立春",
    "雨水",
    "惊蛰",
    "春分",
    "清明",
    "谷雨",
    "立夏",
    "小满",
    "芒种",
    "夏至",
    "小暑",
    "大暑",
    "立秋",
    "处暑",
    "白露",
    "秋分",
    "寒露",
    "霜降",
    "立冬",
    "小雪",
    "大雪",
    "冬至",
)
"""The solar terms in the order of the Gregorian year, two a month (GB/T 33661-2017)."""

FIRST_YEAR: Final = 1901
LAST_YEAR: Final = 2100


@cache
def _days(year: int) -> tuple[int, ...]:
    """Unpack a year: the day of the month of each term."""
    from binascii import a2b_base64  # noqa: PLC0415 - importing the library costs only definitions

    from newsparse.calendars.terms_table import EARLIEST, PACKED  # noqa: PLC0415

    at = 8 * (year - FIRST_YEAR)
    bits = int.from_bytes(a2b_base64(PACKED[at : at + 8]), "big")
    last = len(TERMS) - 1
    return tuple(low + (bits >> 2 * (last - i) & 3) for i, low in enumerate(EARLIEST))


def term_date(name: str, year: int) -> date:
    """Return the day of a solar term in a Gregorian year.

    ``name`` is in simplified script. Raises ``InvalidDate`` for a name that is no term, ``CalendarRangeError`` outside
    1901–2100. The days are those of the Hong Kong Observatory's tables, in China's time.

    >>> str(term_date("立秋", 2024)), str(term_date("冬至", 2024))
    ('2024-08-07', '2024-12-21')
    """
    if name not in TERMS:
        raise InvalidDate(name, 0, len(name), f"{name} is none of the 24 solar terms")
    _require_year(year)
    i = TERMS.index(name)
    return date(year, i // 2 + 1, _days(year)[i])


def term_on(day: date) -> str | None:
    """Return the solar term that falls on a day, ``None`` when none does.

    Raises ``CalendarRangeError`` outside 1901–2100.

    >>> term_on(date(2024, 8, 7)), term_on(date(2024, 8, 6))
    ('立秋', None)
    """
    _require_year(day.year)
    for i in (2 * day.month - 2, 2 * day.month - 1):
        if _days(day.year)[i] == day.day:
            return TERMS[i]
    return None


def _require_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        msg = f"The table of solar terms holds {FIRST_YEAR}–{LAST_YEAR}, not {year}."
        raise CalendarRangeError(msg)
