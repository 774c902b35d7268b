"""Make ``src/newsparse/calendars/lunar_table.py``: the leap month and the month lengths of the lunar years 1645–2100.

Run ``python tools/make_lunar_table.py`` with ``sxtwl`` installed (BSD-3-Clause). It is asked for every day, one after
the other, which is quick and shows where each month begins. Its days were compared with the Hong Kong Observatory's
yearly tables (1901–2100, 73,049 days) and with an independent computation after GB/T 33661-2017 corrected from the
printed calendars (1645–1900, 93,474 days): all equal. The disputed months of 2057-09 and 2097-08 are as Hong Kong
has them; the script refuses to write a table in which they are not.
"""

from __future__ import annotations

from base64 import b64encode
from datetime import date, timedelta
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Final

TARGET: Final = Path(__file__).parent.parent / "src" / "newsparse" / "calendars" / "lunar_table.py"
FIRST_DAY: Final = date(1645, 1, 28)
FIRST_YEAR: Final = 1645
LAST_YEAR: Final = 2100
YEARS_A_LINE: Final = 20
LONG: Final = 30

HEADER: Final = """\
\"\"\"Lunar years 1645–2100: leap months and month lengths, after GB/T 33661-2017; 1645-01-28 is the first day.

Source: sxtwl 2.0.7 (BSD-3-Clause), which equals the Hong Kong Observatory's tables on every day of 1901–2100.
Regenerate: python tools/make_lunar_table.py

Four characters a year, base64 of three bytes, the high byte first: bits 13–16 are the number of the leap month (0 when
there is none); bit 0 is the first month, bit 1 the next one, the leap month in its place: 1 = 30 days, 0 = 29.
\"\"\"

from typing import Final

PACKED: Final = (
"""


def month_starts() -> list[tuple[date, int, int, bool]]:
    """Return the first day, lunar year, number and leap mark of each month, and of the one after the last."""
    sxtwl = import_module("sxtwl")
    found: list[tuple[date, int, int, bool]] = []
    day = FIRST_DAY
    while True:
        answer = sxtwl.fromSolar(day.year, day.month, day.day)
        if answer.getLunarDay() == 1:
            found.append((day, answer.getLunarYear(), answer.getLunarMonth(), bool(answer.isLunarLeap())))
            if found[-1][1] > LAST_YEAR:
                return found
        day += timedelta(days=1)


def main() -> None:
    """Ask for every day, and write the table."""
    months = month_starts()
    for disputed in ((date(2057, 9, 28), 2057, 9, False), (date(2097, 8, 7), 2097, 7, False)):
        if disputed not in months:
            msg = f"the source does not begin a month as Hong Kong does: {disputed}"
            raise SystemExit(msg)
    packed = {year: [0, 0] for year in range(FIRST_YEAR, LAST_YEAR + 1)}
    for (start, year, month, leap), (after, *_) in pairwise(months):
        bits, place = packed[year]
        bits |= (after - start == timedelta(days=LONG)) << place
        packed[year] = [bits | (month << 13 if leap else 0), place + 1]
    text = b64encode(b"".join(bits.to_bytes(3, "big") for bits, _ in packed.values())).decode()
    width = 4 * YEARS_A_LINE
    lines = [f'    "{text[i : i + width]}"' for i in range(0, len(text), width)]
    TARGET.write_text(HEADER + "\n".join(lines) + "\n)\n", encoding="utf-8")


if __name__ == "__main__":
    main()
