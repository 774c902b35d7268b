"""A number that is being asked what it measures, and what its sentence has said so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.dates.types import DateMention
    from newsparse.facts.changes import ChangeAt
    from newsparse.facts.said import Said
    from newsparse.rules import Found


@define
class Basis:
    """What an earlier number was held against, in which part of the sentence, and whether it was a share or a size."""

    printed: str
    part: int
    relative: bool


@define
class Sentence:
    """What the earlier numbers of a sentence said, for those behind them. Semicolons part it, full stops end it.

    ``parted`` says that a part of what it named has been spoken of (其中). ``counted`` is what was counted last in each unit. ``told`` is where the team or the person stands that it tells of, ``told_last`` where the last of the paragraph does.
    """

    start: int = 0
    part: int = 0
    last_end: int = 0
    indicator: str | None = None
    named_at: tuple[tuple[int, int], ...] = ()
    units: tuple[str | None, ...] = ()
    subject: str | None = None
    owned_at: tuple[tuple[int, int], ...] = ()
    told: tuple[int, int] | None = None
    told_last: tuple[int, int] | None = None
    basis: Basis | None = None
    period: Found[DateMention] | None = None
    ranked: str | None = None
    standing_at: tuple[int, int] | None = None
    from_here: bool = False
    parted: bool = False
    counted: dict[str, tuple[str, tuple[tuple[int, int], ...]]] = field(factory=dict)
    bases: set[int] = field(factory=set)


@define
class Asked:
    """A number with its place, and what has been read around it so far. ``seen`` has the places of each field."""

    found: Found[Said]
    indicator: str | None = None
    subject: str | None = None
    scope: str | None = None
    change: ChangeAt | None = None
    period: Found[DateMention] | None = None
    seen: dict[str, tuple[tuple[int, int], ...]] = field(factory=dict)


@define
class NearDates:
    """The dates of a text, asked in order of position; ``passed`` is the last with a day that was left behind."""

    dates: Sequence[Found[DateMention]]
    at: int = 0
    passed: Found[DateMention] | None = None

    def up_to(self, start: int, end: int) -> list[Found[DateMention]]:
        """Return the dates that lie between two places; calls move forward."""
        while self.at < len(self.dates) and self.dates[self.at].start < start:
            if self.dates[self.at].value.start is not None:
                self.passed = self.dates[self.at]
            self.at += 1
        found = []
        index = self.at
        while index < len(self.dates) and self.dates[index].end <= end:
            found.append(self.dates[index])
            index += 1
        return found
