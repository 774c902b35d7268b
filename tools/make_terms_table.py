"""Make ``src/newsparse/calendars/terms_table.py``: the days of the 24 solar terms, 1901–2100.

Run ``python tools/make_terms_table.py`` with ``borax`` installed (MIT). Its 4,800 days were compared with the Hong Kong
Observatory's yearly tables: all equal. Where ``tyme4py`` (MIT) is installed too, the days are compared with its own,
which are computed in another way, and the script refuses to write if they differ but in 大寒 1979, which fell five
seconds before midnight by one ephemeris and is the next day in Hong Kong's table.
"""

from __future__ import annotations

from base64 import b64encode
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

TARGET: Final = Path(__file__).parent.parent / "src" / "newsparse" / "calendars" / "terms_table.py"
FIRST_YEAR: Final = 1901
LAST_YEAR: Final = 2100
YEARS_A_LINE: Final = 10
BITS: Final = 2

NAMES: Final = tuple(
    "小寒 大寒 立春 雨水 惊蛰 春分 清明 谷雨 立夏 小满 芒种 夏至 小暑 大暑 立秋 处暑 白露 秋分 寒露 霜降 立冬 小雪 大雪 冬至".split()
)
KNOWN_DIFFERENCE: Final = [("大寒", date(1979, 1, 21))]

HEADER: Final = '''\
"""The days of the 24 solar terms 1901–2100, after GB/T 33661-2017, in China's time (to the end of 1928 Peking's).

Source: borax 4.1.3 (MIT), which equals the Hong Kong Observatory's tables on all 4,800 days; compared with tyme4py
1.5.0 (MIT), equal but for 大寒 1979, which fell seconds from midnight.
Regenerate: python tools/make_terms_table.py

Eight characters a year, base64 of six bytes, the high bits first: two bits for each term in the order of the year,
小寒 first, to be added to the earliest day of its month that it ever falls on, which ``EARLIEST`` has.
"""

from typing import Final

'''


def main() -> None:
    """Ask for every term of every year, and write the table."""
    terms = import_module("borax.calendars.lunardate").TermUtils
    days: dict[int, list[date]] = {
        year: [terms.nth_term_day(year, term_name=name) for name in NAMES] for year in range(FIRST_YEAR, LAST_YEAR + 1)
    }
    if find_spec("tyme4py"):
        compare(days)
    earliest = [min(year[i].day for year in days.values()) for i in range(len(NAMES))]
    packed = b""
    for year in days.values():
        bits = 0
        for i, day in enumerate(year):
            over = day.day - earliest[i]
            if day.month != i // 2 + 1 or over >> BITS:
                msg = f"{NAMES[i]} does not fit: {day}"
                raise SystemExit(msg)
            bits = bits << BITS | over
        packed += bits.to_bytes(BITS * len(NAMES) // 8, "big")
    text = b64encode(packed).decode()
    width = 8 * YEARS_A_LINE
    lines = [f'    "{text[i : i + width]}"' for i in range(0, len(text), width)]
    lows = f"EARLIEST: Final = ({', '.join(map(str, earliest))})"
    TARGET.write_text(HEADER + lows + "\n\nPACKED: Final = (\n" + "\n".join(lines) + "\n)\n", encoding="utf-8")


def compare(days: dict[int, list[date]]) -> None:
    """Compare the days with those of another implementation, and stop where they differ."""
    solar_term = import_module("tyme4py.solar").SolarTerm
    differ = []
    for year, found in days.items():
        for i, (name, day) in enumerate(zip(NAMES, found, strict=True)):
            # Its years begin with 冬至: that of December belongs to the year after.
            other = solar_term.from_index(year, i + 1).get_solar_day()
            if (other.get_year(), other.get_month(), other.get_day()) != (day.year, day.month, day.day):
                differ.append((name, day))
    if differ != KNOWN_DIFFERENCE:
        msg = f"the two sources differ: {differ}"
        raise SystemExit(msg)


if __name__ == "__main__":
    main()
