"""The finders for running text that is no page: one call each, any ``str``, never an error on content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse import dates, decoys, facts, markers
from newsparse.errors import require_text
from newsparse.numeral_runs import numeral_runs
from newsparse.rules import Found
from newsparse.text.readings import Reading
from newsparse.text.spans import Mask

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newsparse.dates.types import DateMention
    from newsparse.facts.types import Fact
    from newsparse.markers.types import Continuation
    from newsparse.numeral_runs import Numerals


def find_continuations(text: str) -> tuple[Continuation, ...]:
    """Return the continuation markers of a text, in order.

    Raises ``TypeError`` for bytes, and nothing else.

    >>> [(mark.direction.value, mark.pages) for mark in find_continuations("详见报道。(下转第六版)")]
    [('to', ('6',))]
    """
    reading = Reading.whole(require_text(text, "find_continuations"))
    return tuple(item.value for item in markers.read(reading, Mask(len(reading))))


def find_dates(text: str, *, issued: date | None = None) -> tuple[DateMention, ...]:
    """Return the date expressions of a text, in order, resolved against the day of issue where one is given.

    Without ``issued``, expressions that rest on it keep their kind and have no days. Raises ``TypeError`` for bytes,
    and nothing else.

    >>> from datetime import date
    >>> [(m.text, m.value) for m in find_dates("去年9月至今年上半年", issued=date(2024, 8, 6))]
    [('去年9月至今年上半年', '2023-09/2024-H1')]
    """
    reading = Reading.whole(require_text(text, "find_dates"))
    numerals = numeral_runs(reading.folded)
    return tuple(item.value for item in read_dates(reading, Mask(len(reading)), issued, numerals))


def find_facts(
    text: str, *, issued: date | None = None, dates: Sequence[DateMention] | None = None
) -> tuple[Fact, ...]:
    """Return the numeric facts of a text, in order.

    ``issued`` resolves the period a fact holds for. ``dates`` are the date mentions of this text where they are known
    already; they are found otherwise. Raises ``TypeError`` for bytes, and nothing else.

    >>> fact, = find_facts("全年办理群众诉求超80万件。")
    >>> fact.text, fact.quantity.value, fact.quantity.unit, fact.indicator
    ('超80万件', Decimal('800000'), '件', '群众诉求')
    """
    reading = Reading.whole(require_text(text, "find_facts"))
    taken = Mask(len(reading))
    numerals = numeral_runs(reading.folded)
    if dates is None:
        known = read_dates(reading, taken, issued, numerals)
    else:
        known = [Found(mention.span.start, mention.span.end, mention, mention.rule) for mention in dates]
        for item in known:
            taken.paint(item.start, item.end)
        markers.read(reading, taken)
        decoys.read(reading, taken, numerals)
    return tuple(item.value for item in facts.read(reading, taken, known, numerals=numerals))


def read_dates(reading: Reading, taken: Mask, issued: date | None, numerals: Numerals) -> list[Found[DateMention]]:
    """Return the date mentions of a reading after markers and decoys have taken theirs."""
    markers.read(reading, taken)
    decoys.read(reading, taken, numerals)
    return dates.read(reading, taken, issued=issued, numerals=numerals)
