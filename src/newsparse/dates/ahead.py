"""Days that lie ahead: what a paper announces for a day without its month, or without its year.

Print prefers the past, and so does ``resolve``. Here is what speaks against it: a word that announces (将于25日, 预计11日至
13日, 押后至7月22日), or a day of this number that is a few days off while the last one is weeks ago.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.fill import default_year, upcoming
from newsparse.dates.ink import Day, Days, Month, MonthDay, Piece
from newsparse.dates.ink_years import Year
from newsparse.dates.ranges import resolve_range
from newsparse.dates.resolve import resolve
from newsparse.dates.types import Basis, Interval

if TYPE_CHECKING:
    from datetime import date

    from newsparse.dates.compose import Expression
    from newsparse.dates.context import Context
    from newsparse.dates.stretch import Stretch

DATELINE: Final = ("电", "讯", "專", "专")
"""Behind a day these are a dateline, which never lies ahead."""
SOON: Final = 6
LONG_AGO: Final = 22
"""Days; see ``soon``."""
ANNOUNCED: Final = tuple(
    (
        "将于 拟于 定于 将在 预计 预定 改期 定在 计划于 计划在 押后至 押后到 延期至 延期到 推迟至 推迟到 改期至 延至 延长至 定档 安排在 约定于"
    ).split()
)
"""Right before a day these say that it is to come."""
REACH: Final = 4


def ahead(item: Expression, found: Stretch, context: Context, text: str) -> Stretch:
    """Return what an expression means, moved to the time to come where its words announce it or it is soon."""
    first = item.pieces[0]
    issued = context.issued
    if issued is None or found.calendar != "gregorian":
        return found
    if isinstance(first, MonthDay | Month) and not item.last:
        return year_of_issue(item, first, found, context, text)
    if not isinstance(first, Day | Days) or found.basis is not Basis.ISSUED or found.start == issued:
        return found
    if item.last and not isinstance(item.last[0], Day):
        return found
    day = upcoming(first.number if isinstance(first, Day) else first.first, issued)
    if day is None or not (announced(text, item.start) or soon(found, day, issued, text[item.end : item.end + 1])):
        return found
    behind = (Interval(found.start, found.end),) if found.start and found.end else ()
    return again(item, (Year(day.year), Month(day.month)), context)._replace(basis=Basis.ISSUED, alternatives=behind)


def again(item: Expression, head: tuple[Piece, ...], context: Context) -> Stretch:
    """Return what an expression means behind the pieces that it leaves out."""
    if item.last:
        return resolve_range((*head, *item.pieces), item.last, context, item.start)
    return resolve((*head, *item.pieces), context, item.start)


def year_of_issue(item: Expression, first: MonthDay | Month, found: Stretch, context: Context, text: str) -> Stretch:
    """Return a day that is announced in the year of the issue, though its sentence tells of another: 押后至7月22日."""
    year = default_year(first.month if isinstance(first, MonthDay) else first.number, context)
    if found.basis is not Basis.ARTICLE or year is None or not announced(text, item.start):
        return found
    return again(item, (Year(year),), context)._replace(basis=Basis.ISSUED)


def announced(text: str, at: int) -> bool:
    """Return whether the words right before a place speak of what is to come."""
    return text[max(0, at - REACH) : at].endswith(ANNOUNCED)


def soon(found: Stretch, day: date, issued: date, behind: str) -> bool:
    """Return whether the next day of a number is a few days off and the last one weeks ago.

    A paper of the 6th that prints 10日 without a month means the one to come; the one past would be 上月10日.
    """
    if behind in DATELINE or found.start is None:
        return False
    return (issued - found.start).days >= LONG_AGO and 0 < (day - issued).days <= SOON
