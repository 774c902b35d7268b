"""Makes ``src/newsparse/calendars/holidays_table.py``: the days off for each public holiday, as they were announced.

Run it when a new year has been announced, with a release of ``chinesecalendar`` that holds it::

    python tools/make_holidays_table.py

The package lists every day off and every weekend worked, from the yearly announcements of the State Council
(国务院办公厅关于部分节假日安排的通知). The table keeps the unbroken stretch around each holiday's own day, as
``newsparse.calendars.holidays.stretch_off`` finds it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from chinese_calendar import constants

from newsparse.calendars.holidays import STATUTORY, stretch_off

TARGET: Final = Path(__file__).parent.parent / "src" / "newsparse" / "calendars" / "holidays_table.py"

HEAD: Final = '''"""The days off for the public holidays of mainland China, {first}-{last}.

Made by tools/make_holidays_table.py from chinesecalendar {version} (MIT), which holds the announcements of the State
Council (国务院办公厅关于部分节假日安排的通知). Each entry is the year of the holiday, the first day off as month and day,
and how many days; 1230 under 2024 is a day of December 2023.
"""

from __future__ import annotations

from typing import Final

FIRST: Final = {first}
LAST: Final = {last}

DAYS_OFF: Final = {{
'''


def main() -> None:
    """Write the table."""
    years = sorted({day.year for day in constants.holidays})
    lines = [HEAD.format(first=years[0], last=years[-1], version=version())]
    for name in STATUTORY:
        found = [(year, stretch_off(name, year)) for year in years]
        entries = [f"{year}:{off[0]:%m%d}+{(off[1] - off[0]).days + 1}" for year, off in found if off is not None]
        rows = [" ".join(entries[at : at + 8]) for at in range(0, len(entries), 8)]
        text = "\n".join(f'        "{row}{" " if number < len(rows) - 1 else ""}"' for number, row in enumerate(rows))
        lines.append(f'    "{name}": (\n{text}\n    ),\n')
    lines.append("}\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


def version() -> str:
    """Return the release of the package that the table is made from."""
    from importlib.metadata import version as of  # noqa: PLC0415 (only here)

    return of("chinesecalendar")


if __name__ == "__main__":
    main()
