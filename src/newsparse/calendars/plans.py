"""Which years is “十四五”? The five-year plans of the People's Republic."""

from __future__ import annotations

from typing import Final

from newsparse.errors import InvalidDate

NAMES: Final = tuple(f"{n}五" for n in (*"一二三四五六七八九十", "十一", "十二", "十三", "十四", "十五"))
"""The short names, in order; 十五五 (2026–2030) is the last one that has been drawn up."""

FIRST_YEAR: Final = 1953
LENGTH: Final = 5
# The second plan ended in 1962 and the third began in 1966: 1963–1965 were years of adjustment (国民经济调整时期).
GAP_AFTER: Final = 2
GAP: Final = 3


def plan_years(plan: str | int) -> tuple[int, int]:
    """Return the first and the last year of a five-year plan, given its short name or its number.

    Raises ``InvalidDate`` for a name or number that is none. The years are those of the plans as adopted: 1953–1957,
    1958–1962, then from 1966 on every five years.

    >>> plan_years("十四五"), plan_years("二五"), plan_years("三五"), plan_years(15)
    ((2021, 2025), (1958, 1962), (1966, 1970), (2026, 2030))
    >>> plan_years("十六五")
    Traceback (most recent call last):
    newsparse.errors.InvalidDate: 十六五 is no five-year plan; there are 一五 to 十五五
      十六五
      ^^^^^^
    """
    name = str(plan)
    number = NAMES.index(name) + 1 if name in NAMES else plan
    if not isinstance(number, int) or not 1 <= number <= len(NAMES):
        raise InvalidDate(name, 0, len(name), f"{name} is no five-year plan; there are {NAMES[0]} to {NAMES[-1]}")
    first = FIRST_YEAR + LENGTH * (number - 1) + (GAP if number > GAP_AFTER else 0)
    return first, first + LENGTH - 1


def plan_of(year: int) -> str | None:
    """Return the short name of the plan that a year belongs to; ``None`` for 1963–1965 and where no plan is known.

    >>> plan_of(2024), plan_of(1964), plan_of(1949)
    ('十四五', None, None)
    """
    for name in NAMES:
        first, last = plan_years(name)
        if first <= year <= last:
            return name
    return None
