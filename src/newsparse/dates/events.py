"""Times that papers count from an event: 改革开放以来, 党的二十大以来, 新中国成立以来.

The table holds the few that stand for a date in every paper; the days are those of the events themselves.
"""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink_years import Since
from newsparse.rules import Case, Match, refuses, rule

EVENTS: Final = {
    "改革开放": "1978-12",
    "新中国成立": "1949-10-01",
    "建国": "1949-10-01",
    "十一届三中全会": "1978-12-18",
    "十六大": "2002-11-08",
    "十七大": "2007-10-15",
    "十八大": "2012-11-08",
    "十九大": "2017-10-18",
    "二十大": "2022-10-16",
}
"""On which day each opened, or happened; 改革开放 is dated by the month of the plenum that began it."""


@rule(
    r"(?:党的|中共)?(?P<n>\L<events>)以来",
    Case("改革开放以来", Since("1978-12")),
    Case("党的二十大以来", Since("2022-10-16")),
    Case("新中国成立以来", Since("1949-10-01")),
    Case("党的十一届三中全会以来", Since("1978-12-18")),
    refuses("改革开放", because="no time is counted"),
    refuses("开工以来", because="an event of its own"),
    trigger="以来",
    words={"events": tuple(EVENTS)},
)
def since_event(m: Match) -> Since:
    """From an event on."""
    return Since(EVENTS[m["n"]])


RULES: Final = (since_event,)
