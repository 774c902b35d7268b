"""A number that is being asked what it measures, and what its sentence has said so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from newsparse.dates.types import DateMention
    from newsparse.facts.changes import ChangeAt
    from newsparse.facts.said import Said
    from newsparse.rules import Found


@define
class Sentence:
    """What the earlier numbers of a sentence said, for those behind them."""

    start: int = 0
    last_end: int = 0
    indicator: str | None = None
    subject: str | None = None
    basis: str | None = None
    period: DateMention | None = None
    ranked: str | None = None
    bases: set[int] = field(factory=set)


@define
class Asked:
    """A number with its place, and what has been read around it so far."""

    found: Found[Said]
    indicator: str | None = None
    subject: str | None = None
    scope: str | None = None
    change: ChangeAt | None = None
    period: DateMention | None = None
    evidence: list[tuple[str, int, int]] = field(factory=list)
