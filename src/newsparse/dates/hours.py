"""Times of day: which hour 晚8时 is, and on which day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.ink import Clock, Clocks
from newsparse.dates.scales import Grain
from newsparse.dates.stretch import Stretch, on
from newsparse.dates.types import Basis, DateKind

if TYPE_CHECKING:
    from newsparse.dates.context import Context


ARTICLE = Basis.ARTICLE
DAYTIME: Final = {"AF", "EV", "NI"}
"""Parts of the day whose hours are counted from noon."""


def timed(day: Stretch, told: str) -> Stretch:
    """Return a time of a day."""
    value = f"{day.value}{told}" if day.start is not None or day.value else None
    return day._replace(value=value, kind=DateKind.TIME, grain=Grain.TIME, time=told)


def at_time(told: str, state: Stretch | None, context: Context, at: int) -> Stretch:
    """Return a time of the day before it; alone it is on the latest earlier day of the article, else only a time."""
    if state is not None and (state.start is not None or state.lost or state.time is None):
        day = state if state.time is None else state._replace(value=bare(state))
        return timed(day, told)
    before = context.day_near(at)
    if before is None or before.start is None:
        return Stretch(told, None, None, Grain.TIME, Basis.NONE, kind=DateKind.TIME, time=told)
    return timed(on(before.start, ARTICLE), told)


def bare(state: Stretch) -> str | None:
    """Return the value of the day of a time."""
    return state.start.isoformat() if state.start is not None else None


def clock(piece: Clock, state: Stretch | None, context: Context, at: int) -> Stretch:
    """Return a clock time. The part of the day before it says which twelve hours are meant: 晚8时 is 20:00.

    After 凌晨 and before noon hours stay as printed; 中午 1时 is 13:00; 晚 1时 to 5时 are the small hours as printed.
    """
    part = piece.part or (state.time[1:] if state is not None and state.time and len(state.time) == 3 else None)
    hour = piece.hour
    if part in DAYTIME and (5 <= hour < 12 or (part == "AF" and 1 <= hour < 12)):
        hour += 12
    elif part == "NI" and hour == 12:
        hour = 24
    elif part == "MI" and 1 <= hour <= 3:
        hour += 12
    second = f":{piece.second:02}" if piece.second is not None else ""
    return at_time(f"T{hour:02}:{piece.minute or 0:02}{second}", state, context, at)


def clocks(piece: Clocks, state: Stretch | None, context: Context, at: int) -> Stretch:
    """Return a range of hours; the part of the day before it holds for both ends."""
    low = clock(Clock(piece.first), state, context, at)
    high = clock(Clock(piece.last), state, context, at)
    return low._replace(value=f"{low.value}/{high.value}", time=f"{low.time}/{high.time}")
