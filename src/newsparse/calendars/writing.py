"""How lunar years, months and days are written in Chinese, in the folded (simplified) script."""

from __future__ import annotations

from typing import Final

MONTHS: Final = ("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
"""The months as GB/T 33661-2017 and the mastheads name them; print also has 冬月 for 十一月 and 腊月 for 十二月."""

FOLK_MONTHS: Final = (*MONTHS[:10], "冬", "腊")
"""The months as people name them: 冬月, 腊月."""

DAYS: Final = (
    *(f"初{n}" for n in "一二三四五六七八九十"),
    *(f"十{n}" for n in "一二三四五六七八九"),
    "二十",
    *(f"廿{n}" for n in "一二三四五六七八九"),
    "三十",
)
"""The days of a lunar month: 初一 to 三十 (GB/T 33661-2017 writes 廿一, not 二十一)."""

DIGITS: Final = "〇一二三四五六七八九"


def month_name(month: int, leap: bool = False, *, folk: bool = False) -> str:
    """Return the name of a lunar month, with 月; a number that is no month is written as it is.

    >>> month_name(1), month_name(6, leap=True), month_name(12), month_name(12, folk=True)
    ('正月', '闰六月', '十二月', '腊月')
    """
    names = FOLK_MONTHS if folk else MONTHS
    name = names[month - 1] if 1 <= month <= len(names) else str(month)
    return f"{'闰' if leap else ''}{name}月"


def day_name(day: int) -> str:
    """Return the name of a day of a lunar month; a number that is no such day is written as it is, with 日.

    >>> day_name(3), day_name(20), day_name(23), day_name(31)
    ('初三', '二十', '廿三', '31日')
    """
    return DAYS[day - 1] if 1 <= day <= len(DAYS) else f"{day}日"


def digits(year: int) -> str:
    """Return a year in Chinese digits, one for one.

    >>> digits(2024)
    '二〇二四'
    """
    return "".join(DIGITS[int(d)] for d in str(year))


def count_name(number: int) -> str:
    """Return the number of an era's year in Chinese: 元, 九, 十, 二十六, and digits one for one from 100 on.

    What is no number of a year (0, -1) is written as it is.

    >>> count_name(1), count_name(10), count_name(26), count_name(113)
    ('元', '十', '二十六', '一一三')
    """
    if number == 1:
        return "元"
    if number < 1:
        return str(number)
    if number >= 100:
        return digits(number)
    tens, ones = divmod(number, 10)
    return f"{DIGITS[tens] if tens > 1 else ''}{'十' if tens else ''}{DIGITS[ones] if ones else ''}"
