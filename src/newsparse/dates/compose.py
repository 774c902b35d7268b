"""How pieces become expressions: what may follow what, and what may stand between.

One table says it. A piece joins the one before it when it touches it (a blank or two, sometimes 的, do not count) and
the table has the pair; the grain always falls, so 2024年 8月5日 上午 9时30分 is one expression and 5日 8月 are two.
Then two expressions with 至 or a dash between them become a range.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.dates.ink import (
    Chain,
    Clock,
    Clocks,
    Day,
    DayPart,
    Days,
    Every,
    Festival,
    FullDate,
    Length,
    Month,
    MonthDay,
    Months,
    NotADate,
    NthWeek,
    NthWeekday,
    Piece,
    RelDay,
    RelMonth,
    Term,
    Vague,
    Week,
    Weekday,
    Weekend,
    Xun,
)
from newsparse.dates.ink_years import (
    Century,
    Decade,
    GanzhiYear,
    Label,
    Plan,
    RelYear,
    SamePeriod,
    Since,
    Year,
    YearBC,
    YearBefore,
    YearPart,
    Years,
)
from newsparse.dates.listed import day_in_list, listed_weekdays

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsparse.rules import Found


class Expression(NamedTuple):
    """Pieces that touch, from the coarsest to the finest; ``last`` are those of the other end of a range."""

    start: int
    end: int
    pieces: tuple[Piece, ...]
    rules: tuple[str, ...]
    last: tuple[Piece, ...] = ()


IN_A_YEAR: Final = (Label, YearPart, SamePeriod, Months, Month, MonthDay, Festival, Term, GanzhiYear)
ON_A_DAY: Final = (Weekday, DayPart, Clock, Clocks)
NUMBER_OF_A_DAY: Final = (Day, MonthDay)
"""What may stand in brackets behind a day named otherwise: 周五(22日), 昨日(8月5日)."""

JOINS: Final[dict[type, tuple[type, ...]]] = {
    Label: (Year, GanzhiYear, RelYear, Month, MonthDay, RelMonth, Festival, Day),
    Century: (Decade,),
    Year: IN_A_YEAR,
    RelYear: (*IN_A_YEAR, RelDay, RelMonth),
    YearBefore: (GanzhiYear, Label, Month, MonthDay, YearPart),
    GanzhiYear: (Label, Month, MonthDay, Festival, Term, YearPart),
    Month: (Day, Days, Xun, NthWeek, NthWeekday, Label),
    RelMonth: (Day, Days, Xun, NthWeek, NthWeekday, SamePeriod),
    MonthDay: (*ON_A_DAY, Festival),
    Day: ON_A_DAY,
    Days: (Clock, Clocks),
    FullDate: ON_A_DAY,
    RelDay: (*ON_A_DAY, *NUMBER_OF_A_DAY),
    Weekday: (Day, MonthDay, DayPart, Clock, Clocks),
    Weekend: (DayPart,),
    Festival: (DayPart, Clock, Festival),
    Term: (DayPart, Clock),
    DayPart: (Clock, Clocks),
    Every: (Month, MonthDay, Day, Days, Weekday, DayPart, Clock, Clocks, Festival),
    NthWeekday: (DayPart, Clock),
}
"""What may follow what. A kind of piece that is not a key ends its expression."""

DEPENDENT: Final = (Label, Xun, NthWeek, NthWeekday, SamePeriod, DayPart)
"""Pieces that say nothing alone."""

WITH_DE: Final = (Year, RelYear, RelMonth, RelDay, Month, Every, MonthDay, Festival)
"""Pieces that may have 的 behind them: 去年的今天, 今年的春节."""

WITH_PERIOD: Final = (Year, Month, Months, MonthDay, Days, FullDate, YearPart, RelMonth, RelDay, Years)
"""Pieces whose expression 期间 may close."""

RANGES: Final = (Since, Length, Every, Vague, NotADate, Plan, SamePeriod)
"""Pieces that never begin or end a range."""

ABOUT: Final = frozenset({"约", "大约", "近"})
"""What may stand between a day and its hour: 下午约3时."""

TO: Final = frozenset({"-", "—", "~", "至", "到", "——", "--", "起至", "始至", "起到", "–"})


def follows(last: Piece, piece: Piece) -> bool:
    """Return whether a piece of this sort can follow the one before it in an expression."""
    allowed = JOINS.get(type(last))
    if allowed is None or not isinstance(piece, allowed) or getattr(last, "edge", None) is not None:
        return False
    if isinstance(piece, RelDay):
        return not (piece.told or piece.offset)
    if isinstance(piece, RelMonth):
        return piece.told
    if isinstance(piece, Weekday):
        return piece.week is None
    if isinstance(piece, DayPart):
        return not (isinstance(last, RelDay) and last.part)
    if isinstance(piece, Day):
        return not (piece.lunar and isinstance(last, Label | Every))
    return not (isinstance(piece, Label) and isinstance(last, Month))


def joins(last: Piece, piece: Piece, gap: str) -> bool:
    """Return whether a piece joins the one before it across a gap."""
    if not follows(last, piece):
        return False
    if isinstance(piece, NUMBER_OF_A_DAY) and isinstance(last, Weekday | RelDay):
        return gap == "("
    if not gap:
        return True
    if gap in {" ", "  "}:
        # Over a blank a day and its weekday are two mentions, as mastheads set them.
        return not isinstance(piece, Weekday)
    if gap == "的":
        return isinstance(last, WITH_DE)
    if isinstance(piece, Weekday):
        return gap in {"(", " (", "( "}
    if isinstance(piece, Clock) and gap in ABOUT:
        return isinstance(last, DayPart | Day | MonthDay | RelDay | Weekday)
    return isinstance(piece, Clock) and gap in {"-", "T", ","} and isinstance(last, FullDate)


def stands(pieces: Iterable[Piece]) -> bool:
    """Return whether the pieces of an expression say anything without more."""
    lone = None
    for count, piece in enumerate(pieces):
        lone = None if count else piece
        if count and not isinstance(piece, DEPENDENT):
            return True
    match lone:
        case None:
            return True
        case Label() | Xun() | NthWeek() | NthWeekday() | SamePeriod() | DayPart() | NotADate():
            return False
        case Day(sure=False) | Clock(weak=True) | YearPart(code="SP" | "SU" | "FA" | "WI"):
            return False
        case YearPart(first=1, last=12):
            return False
        case _:
            return True


def flat(piece: Piece) -> tuple[Piece, ...]:
    """Return the pieces of a chain, or the piece itself."""
    return piece.pieces if isinstance(piece, Chain) else (piece,)


def expressions(found: Iterable[Found[Piece]], text: str) -> Iterator[Expression]:
    """Join what was read into expressions, in order of position."""
    start = end = -1
    pieces: tuple[Piece, ...] = ()
    rules: tuple[str, ...] = ()
    for item in found:
        piece = item.value
        if isinstance(piece, NotADate):
            continue
        if pieces and item.start - end <= 2:
            gap = text[end : item.start]
            if joins(pieces[-1], flat(piece)[0], gap):
                pieces += flat(piece)
                rules += (item.rule,)
                end = item.end
                if "(" in gap and text.startswith((")", " )"), end):
                    end = text.index(")", end) + 1
                continue
        if pieces:
            yield Expression(start, end, pieces, rules)
        start, end, pieces, rules = item.start, item.end, flat(piece), (item.rule,)
    if pieces:
        yield Expression(start, end, pieces, rules)


def closed(item: Expression, text: str) -> Expression:
    """Return an expression with the 期间 behind it, and without the 以来 that a rule had to see."""
    if isinstance(item.pieces[-1], Since):
        return item._replace(end=item.end - len("以来"))
    if text.startswith("期间", item.end) and isinstance(item.pieces[-1], WITH_PERIOD):
        return item._replace(end=item.end + 2)
    return item


def ranged(first: Expression, second: Expression, text: str) -> bool:
    """Return whether two expressions are the ends of a range."""
    if second.start - first.end > 4 or first.last:
        return False
    if isinstance(first.pieces[0], RANGES) and not isinstance(first.pieces[0], Every):
        return False
    if isinstance(second.pieces[0], RANGES):
        return False
    if text[first.end : second.start].strip(" ") not in TO:
        return False
    return rank(second.pieces[-1]) >= rank(first.pieces[-1]) - 3


def keep(item: Expression, done: list[Expression], text: str) -> None:
    """Add an expression to those that are done, if it says anything where it stands."""
    first = item.pieces[0]
    if done and isinstance(first, Day) and not first.sure:
        item = day_in_list(item, first, done[-1], text)
    if item.last or stands(item.pieces):
        done.append(closed(item, text))


def compose(found: Iterable[Found[Piece]], text: str) -> list[Expression]:
    """Return the expressions of a text, ranges joined, in order of position.

    An expression that says nothing alone (上午, 初三) is left out unless a range gives it a meaning.
    """
    done: list[Expression] = []
    waiting: Expression | None = None
    for item in expressions(found, text):
        if waiting is not None:
            if ranged(waiting, item, text):
                waiting = waiting._replace(end=item.end, last=item.pieces, rules=waiting.rules + item.rules)
                continue
            keep(waiting, done, text)
        waiting = item
    if waiting is not None:
        keep(waiting, done, text)
    return listed_weekdays([item for item in done if stands(item.pieces)], text)


RANKS: Final[dict[type, int]] = {
    Label: 0,
    Every: 0,
    Century: 1,
    Decade: 2,
    Year: 3,
    RelYear: 3,
    GanzhiYear: 3,
    Years: 3,
    YearBC: 3,
    YearBefore: 3,
    Plan: 3,
    YearPart: 4,
    SamePeriod: 4,
    Month: 5,
    Months: 5,
    RelMonth: 5,
    Week: 5,
    MonthDay: 5,
    FullDate: 3,
    Festival: 5,
    Term: 5,
    Xun: 6,
    NthWeek: 6,
    NthWeekday: 6,
    Day: 7,
    Days: 7,
    RelDay: 7,
    Weekend: 8,
    Weekday: 8,
    DayPart: 9,
    Clock: 10,
    Clocks: 10,
}
"""How fine a piece is; what a range leaves out at its second end is what is coarser than its first piece."""


def rank(piece: Piece) -> int:
    """Return how fine a piece is."""
    return RANKS.get(type(piece), 0)
