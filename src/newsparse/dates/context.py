"""What resolving may look at besides the expression: the day of issue, and the dates told before in the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.scales import Grain

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from newsparse.dates.stretch import Stretch

MEMORY: Final = 600
"""How many characters back 当天 looks for its day. Farther back it is a guess: in the 咸宁日报 of 2024-08-06 a 当天
eight hundred characters below 6月28日和7月1日 belongs to another story."""


class Context:
    """The day of issue and the memory of an article; a new article empties the memory.

    It is the only thing in the package that changes while it is used, and each call makes its own.
    """

    __slots__ = (
        "_next",
        "_resets",
        "at",
        "dated",
        "day",
        "day_at",
        "issued",
        "month",
        "period",
        "sentence",
        "sentence_end",
        "year",
    )

    def __init__(self, issued: date | None, resets: Sequence[int] = ()) -> None:
        self.issued = issued
        self._resets = resets
        self._next = 0
        self.at = 0
        self.forget()

    def forget(self) -> None:
        """Begin a new article."""
        self.day: Stretch | None = None
        self.day_at = 0
        self.month: Stretch | None = None
        self.year: Stretch | None = None
        self.period: Stretch | None = None
        self.sentence: Stretch | None = None
        self.sentence_end = -1
        self.dated = False

    def move(self, at: int) -> None:
        """Come to a position of the text; forget what was told before the last article that begins there or before."""
        while self._next < len(self._resets) and self._resets[self._next] <= at:
            self.forget()
            self._next += 1
        self.at = at

    def remember(self, told: Stretch, start: int, end: int, *, dated: bool = False) -> None:
        """Keep a resolved time for what is counted from it later; ``dated`` when it was printed with its year."""
        if told.start is None or told.end is None:
            return
        if told.grain >= Grain.DAY and (told.end - told.start).days < 1:
            self.day, self.day_at = told, start
        if told.grain >= Grain.MONTH:
            self.month = told
        if told.grain >= Grain.YEAR:
            self.year = told
        if told.grain in {Grain.PART, Grain.MONTH}:
            self.period = told
        self.sentence, self.sentence_end, self.dated = told, end, dated

    def listed(self) -> Stretch | None:
        """Return the time that stands just before in a list and is printed with its year: 去年9月、10月."""
        return self.sentence if self.dated and 0 <= self.at - self.sentence_end <= 1 else None

    def day_near(self, at: int) -> Stretch | None:
        """Return the last day told, unless it is too far above."""
        return self.day if self.day is not None and at - self.day_at <= MEMORY else None
