"""What does a 干支 name: the sixty-part cycle of years, months and days, 甲子 = 0 to 癸亥 = 59."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

STEMS: Final = "甲乙丙丁戊己庚辛壬癸"
BRANCHES: Final = "子丑寅卯辰巳午未申酉戌亥"
ANIMALS: Final = "鼠牛虎兔龙蛇马羊猴鸡狗猪"
CYCLE: Final = 60

STEM_SLIPS: Final = {"已": "己", "巳": "己", "戍": "戊", "戌": "戊", "申": "甲", "幸": "辛"}
"""Characters that print and OCR put in place of a stem: 已酉 and 巳酉 for 己酉 in 申報."""
BRANCH_SLIPS: Final = {"已": "巳", "己": "巳", "戍": "戌", "戊": "戌", "末": "未", "西": "酉", "甲": "申"}
"""Characters that print and OCR put in place of a branch: 乙末 for 乙未, 丁西 for 丁酉."""


def ganzhi_index(name: str, *, lenient: bool = False) -> int | None:
    """Return the place of a 干支 in the cycle, 0 (甲子) to 59 (癸亥); ``None`` for what is none.

    With ``lenient`` the look-alikes of OCR and old print are accepted (已酉 for 己酉); a pair of a stem and a branch
    that never meet (甲丑) is refused either way.

    >>> ganzhi_index("甲辰"), ganzhi_index("甲丑"), ganzhi_index("已酉"), ganzhi_index("已酉", lenient=True)
    (40, None, None, 45)
    """
    if len(name) != 2:
        return None
    stem, branch = name[0], name[1]
    if lenient:
        stem = STEM_SLIPS.get(stem, stem)
        branch = BRANCH_SLIPS.get(branch, branch)
    s = STEMS.find(stem)
    b = BRANCHES.find(branch)
    if s < 0 or b < 0 or (s - b) % 2:
        return None
    # The one number below 60 that is s by tens and b by twelves.
    return (6 * s - 5 * b) % CYCLE


def ganzhi_name(index: int) -> str:
    """Return the 干支 at a place of the cycle; places are counted on past 59 and below 0.

    >>> ganzhi_name(0), ganzhi_name(40), ganzhi_name(60)
    ('甲子', '甲辰', '甲子')
    """
    return STEMS[index % 10] + BRANCHES[index % 12]


def year_ganzhi(lunar_year: int) -> str:
    """Return the 干支 of a lunar year, which begins on 正月初一 (not at 立春, as fortune tellers count).

    >>> year_ganzhi(2024), year_ganzhi(1911)
    ('甲辰', '辛亥')
    """
    return ganzhi_name(lunar_year - 4)


def animal(lunar_year: int) -> str:
    """Return the animal of a lunar year.

    >>> animal(2024)
    '龙'
    """
    return ANIMALS[(lunar_year - 4) % 12]


def month_ganzhi(lunar_year: int, month: int) -> str:
    """Return the 干支 of a lunar month; a leap month shares that of the month it follows.

    >>> month_ganzhi(2024, 1), month_ganzhi(2024, 7)
    ('丙寅', '壬申')
    """
    return ganzhi_name(12 * lunar_year + month + 13)


def day_ganzhi(day: date) -> str:
    """Return the 干支 of a day, midnight to midnight. The count has run without a break for more than 2,500 years.

    >>> from datetime import date
    >>> day_ganzhi(date(1949, 10, 1)), day_ganzhi(date(2000, 1, 1))
    ('甲子', '戊午')
    """
    return ganzhi_name(day.toordinal() + 14)


def years_of(name: str, first: int, last: int, *, lenient: bool = False) -> tuple[int, ...]:
    """Return the lunar years of this 干支 from ``first`` to ``last``, both included; none for what is no 干支.

    >>> years_of("甲辰", 1872, 2100)
    (1904, 1964, 2024, 2084)
    """
    index = ganzhi_index(name, lenient=lenient)
    if index is None:
        return ()
    return tuple(range(first + (index + 4 - first) % CYCLE, last + 1, CYCLE))


def nearest_year(name: str, *, to: int, lenient: bool = False) -> int | None:
    """Return the lunar year of this 干支 that is nearest to a year; of two as near, 30 years each way, the past one.

    >>> nearest_year("甲辰", to=2020), nearest_year("甲午", to=2024), nearest_year("甲丑", to=2024)
    (2024, 2014, None)
    """
    years = years_of(name, to - CYCLE // 2, to + CYCLE // 2 - 1, lenient=lenient)
    return years[0] if years else None
