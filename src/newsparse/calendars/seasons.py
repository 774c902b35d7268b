"""When are the dog days (三伏), the nines of winter (数九), the plum rains (梅雨)? All are counted from solar terms."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from newsparse.calendars.terms import term_date
from newsparse.errors import InvalidDate

# Which day of the cycle of stems (ten) or branches (twelve) begins each stretch, counted from the term, the day of the
# term included: 三伏 on 庚 days, 入梅 on a 丙 day, 出梅 on a 未 day. (GB/T 33661-2017 leaves them to custom.)
_GENG: Final = (10, 6)
_BING: Final = (10, 2)
_WEI: Final = (12, 7)
# As in ``ganzhi.day_ganzhi``: what is added to the ordinal of a day to have its place in the cycle.
_CYCLE_OFFSET: Final = 14

NINES: Final = tuple(f"{n}九" for n in "一二三四五六七八九")
NINE: Final = 9
TEN: Final = 10

_OTHER_NAMES: Final = {
    "头伏": "初伏",
    "二伏": "中伏",
    "三伏天": "三伏",
    "伏天": "三伏",
    "数九天": "数九",
    "数九寒天": "数九",
    "交九": "入九",
    "三九天": "三九",
    "梅雨季节": "梅雨",
    "黄梅天": "梅雨",
}
_OWN_NAMES: Final = (
    *NINES,
    "三伏",
    "初伏",
    "中伏",
    "末伏",
    "入伏",
    "出伏",
    "数九",
    "入九",
    "出九",
    "梅雨",
    "入梅",
    "出梅",
)


def season_names() -> tuple[str, ...]:
    """Return the names that ``season_days`` knows, longest first.

    >>> season_names()[:2]
    ('数九寒天', '梅雨季节')
    """
    return tuple(sorted((*_OWN_NAMES, *_OTHER_NAMES), key=len, reverse=True))


def season_days(name: str, year: int) -> tuple[date, date]:
    """Return the first and the last day of a stretch of 三伏, 数九 or 梅雨; 入伏, 出梅 and their like are one day.

    ``year`` is the Gregorian year of the stretch. The nines begin at 冬至: 数九, 入九, 一九 and 二九 are those of the
    冬至 of that year, 三九 to 九九 and 出九, which come after the turn of the year, those of the 冬至 before. 出伏 and
    出九 are the day after the last one. 梅雨 is the almanac's, not the one that the weather service announces. Raises
    ``InvalidDate`` for another name, ``CalendarRangeError`` outside 1901–2100 (the terms).

    >>> [[str(day) for day in season_days(name, 2024)] for name in ("中伏", "三九")]
    [['2024-07-25', '2024-08-13'], ['2024-01-09', '2024-01-17']]
    """
    own = _OTHER_NAMES.get(name, name)
    if own not in _OWN_NAMES:
        raise InvalidDate(name, 0, len(name), f"{name} is no stretch of 三伏, 数九 or 梅雨")
    if "九" in own:
        return _nine(own, year)
    if "梅" in own:
        first = _on_or_after(term_date("芒种", year), _BING)
        last = _on_or_after(term_date("小暑", year), _WEI)
        return {"入梅": (first, first), "出梅": (last, last), "梅雨": (first, last - timedelta(days=1))}[own]
    first = _on_or_after(term_date("夏至", year), _GENG) + timedelta(days=2 * TEN)
    middle = first + timedelta(days=TEN)
    last = _on_or_after(term_date("立秋", year), _GENG)
    after = last + timedelta(days=TEN)
    day = timedelta(days=1)
    return {
        "三伏": (first, after - day),
        "初伏": (first, middle - day),
        "中伏": (middle, last - day),
        "末伏": (last, after - day),
        "入伏": (first, first),
        "出伏": (after, after),
    }[own]


def _nine(name: str, year: int) -> tuple[date, date]:
    solstice = term_date("冬至", year if name in {"数九", "入九", *NINES[:2]} else year - 1)
    if name in NINES:
        first = solstice + timedelta(days=NINE * NINES.index(name))
        return first, first + timedelta(days=NINE - 1)
    over = solstice + timedelta(days=NINE * NINE)
    return {"数九": (solstice, over - timedelta(days=1)), "入九": (solstice, solstice), "出九": (over, over)}[name]


def _on_or_after(day: date, cycle: tuple[int, int]) -> date:
    """Return the first day, from ``day`` on, at a place of a cycle of days."""
    length, place = cycle
    return day + timedelta(days=(place - day.toordinal() - _CYCLE_OFFSET) % length)
