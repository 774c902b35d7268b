"""Finding and reading dates: pieces, then expressions, then days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.ahead import ahead
from newsparse.dates.compose import Expression, compose
from newsparse.dates.context import Context
from newsparse.dates.edtf import edtf
from newsparse.dates.ink import FullDate, Length, Weekday
from newsparse.dates.ink_years import Label, RelYear, Year, Years
from newsparse.dates.names import is_name
from newsparse.dates.pairs import agreed, beside
from newsparse.dates.pieces import RULES
from newsparse.dates.ranges import resolve_range
from newsparse.dates.resolve import EMPTY, resolve
from newsparse.dates.scales import Anchor, Grain
from newsparse.dates.stretch import Stretch, nothing
from newsparse.dates.types import Basis, DateMention
from newsparse.dates.weekly import weekday
from newsparse.errors import InvalidDate, require_text
from newsparse.rules import Found, find, located
from newsparse.text.readings import Reading
from newsparse.text.spans import Mask

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newsparse.numeral_runs import Numerals

DATED: Final = (Year, RelYear, FullDate, Years)
"""What an expression that is printed with its year begins with."""
STOPS: Final = "。!?\n"
"""What ends a sentence, for the dates that share a year or a month."""


def read(
    reading: Reading,
    taken: Mask,
    *,
    issued: date | None,
    resets: Sequence[int] = (),
    numerals: Numerals | None = None,
) -> list[Found[DateMention]]:
    """Return the dates of a reading, in order of position, and paint them in ``taken``.

    ``issued`` is the day of issue, which years and days left out are filled in from; ``resets`` are the positions at
    which a new article begins, past which 当天 and its like never look back; ``numerals`` are the runs of
    numerals, where the caller has looked for them already.
    """
    text = reading.folded
    pieces = find(text, RULES, taken.copy(), numerals)
    context = Context(issued, resets)
    told: list[tuple[Expression, Stretch]] = []
    for item in compose(pieces, text):
        if is_name(item, text):
            continue
        context.move(item.start)
        before = told[-1] if told else None
        if before is None or apart(text, before[0].end, item.start):
            context.sentence = None
        try:
            stretch = (weekday_beside(item, before, text) if before else None) or meaning(item, context, text)
        except (OverflowError, ValueError):
            # Counted from an issue in the first or last years that a ``date`` can hold, and past them.
            stretch = nothing(Grain.YEAR, Basis.ISSUED, "beyond the years that dates can hold")
        if before is not None and beside(
            before[1], stretch, text[before[0].end : item.start], labelled=isinstance(item.pieces[0], Label)
        ):
            first, stretch = agreed(before, (item, stretch))
            told[-1] = (before[0], first)
        told.append((item, stretch))
        taken.paint(item.start, item.end)
        first_piece = item.pieces[0]
        if isinstance(first_piece, Length) and first_piece.anchor is Anchor.AGO:
            # 三天前领到新书,三天后封顶: both are counted from the issue.
            continue
        context.remember(stretch, item.start, item.end, dated=isinstance(first_piece, DATED))
    return [mention(item, stretch, reading) for item, stretch in told]


def mention(item: Expression, stretch: Stretch, reading: Reading) -> Found[DateMention]:
    """Return what is handed out: an expression with its meaning, on the characters of the source."""
    rule = item.rules[0] if len(item.rules) == 1 else "+".join(dict.fromkeys(item.rules))
    spans, printed = located(Found(item.start, item.end, None, rule), reading)
    value = DateMention(
        text=printed,
        spans=spans,
        kind=stretch.kind,
        rule=rule,
        value=stretch.value,
        mod=stretch.mod,
        start=stretch.start,
        end=stretch.end,
        time=stretch.time,
        calendar=stretch.calendar,
        era=stretch.era,
        basis=stretch.basis,
        alternatives=stretch.alternatives,
        doubt=stretch.doubt,
        edtf=edtf(stretch),
    )
    return Found(item.start, item.end, value, rule)


def apart(text: str, end: int, start: int) -> bool:
    """Return whether a sentence ends between two positions, or they are far from each other."""
    return start - end > 60 or any(mark in text[end:start] for mark in STOPS)


def meaning(item: Expression, context: Context, text: str) -> Stretch:
    """Return what an expression means where it stands."""
    if item.last:
        return ahead(item, resolve_range(item.pieces, item.last, context, item.start), context, text)
    stretch = ahead(item, resolve(item.pieces, context, item.start), context, text)
    if stretch.start is not None and open_ended(text, item):
        stretch = stretch._replace(end=None)
    return stretch


def weekday_beside(item: Expression, before: tuple[Expression, Stretch], text: str) -> Stretch | None:
    """Return a weekday that only blanks part from a day, as mastheads print them: that day, checked and not repaired."""
    other, day = before
    first = item.pieces[0]
    if not isinstance(first, Weekday) or first.week is not None or other.last or day.grain is not Grain.DAY:
        return None
    gap = text[other.end : item.start]
    if not gap or gap.strip() or "\n" in gap or day.start is None or day.start != day.end:
        return None
    return weekday(first, Stretch(day.start.isoformat(), day.start, day.start, Grain.DAY, day.basis), EMPTY)


def open_ended(text: str, item: Expression) -> bool:
    """Return whether 自 or 从 stands before an expression and 以来 or 至今 behind it: a range without an end."""
    return text[max(0, item.start - 1) : item.start] in {"自", "从"} and text.startswith(
        ("以来", "至今", "起至今", "以后至今"), item.end
    )


def find_dates(text: str, *, issued: date | None = None) -> tuple[DateMention, ...]:
    """Return every date expression of a text, in order, with the days it means.

    ``issued`` is the day of issue of the paper: 8月5日 is of its year, 昨天 the day before it. Without it such
    mentions are found and have no days. Any text is read; a ``TypeError`` meets only what is no ``str``.

    >>> from datetime import date
    >>> for found in find_dates("8月5日上午,昨日", issued=date(2024, 8, 6)):
    ...     print(found.text, found.value, found.start)
    8月5日上午 2024-08-05TMO 2024-08-05
    昨日 2024-08-05 2024-08-05
    """
    source = require_text(text, "find_dates")
    reading = Reading.whole(source)
    return tuple(item.value for item in read(reading, Mask(len(source)), issued=issued))


def parse_date(text: str, *, issued: date | None = None) -> DateMention:
    """Return the meaning of one whole date expression.

    Raises ``InvalidDate``, with a caret under the fault, for a text that is not one date expression from its first
    character to its last, and for a day that does not exist.

    >>> from datetime import date
    >>> str(parse_date("甲辰年七月初三", issued=date(2024, 8, 6)).start)
    '2024-08-06'
    >>> parse_date("2024年2月30日")
    Traceback (most recent call last):
    newsparse.errors.InvalidDate: 2024-02 has 29 days, and no day 30. Nearest: 2024-02-29 and 2024-03-01
      2024年2月30日
      ^^^^^^^^^^^^^
    """
    source = require_text(text, "parse_date")
    found = find_dates(source, issued=issued)
    if not found:
        raise InvalidDate(source, 0, len(source), "This is no date expression")
    first = found[0]
    start, end = first.span
    if start:
        raise InvalidDate(source, 0, start, "A date expression does not begin like this")
    if end < len(source):
        why = (
            "Here begins a second date expression"
            if len(found) > 1 and found[1].span.start == end
            else "Here the date expression has ended"
        )
        raise InvalidDate(source, end, len(source), why)
    if first.doubt is not None and first.start is None:
        raise InvalidDate(source, 0, len(source), first.doubt)
    return first
