"""What has been read of a number: the sums so far, and the digit that waits for its unit."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, NamedTuple

from newsparse.numerals.han import COUNTED, DIGITS

LIMIT: Final = 64
"""No number in print is longer (code points); what is longer is refused, so that no run of digits costs more."""

SECTION: Final = 4
TEN: Final = 10


class Fault(NamedTuple):
    """Where a numeral stops being one, and why."""

    at: int
    end: int
    why: str


class Sums:
    """What has been summed of one numeral, and what may still follow.

    ``above`` is closed by 亿 or 兆, ``myriad`` by 万, ``section`` by 千百十; ``digit`` waits for its unit. A range
    (三四十) is a number and the ``delta`` that its end lies higher; it is always the last digit, so it scales with it.
    """

    __slots__ = (
        "above",
        "bare",
        "big",
        "bound",
        "closed",
        "delta",
        "digit",
        "fault",
        "figures",
        "i",
        "inner",
        "myriad",
        "pair",
        "places",
        "row",
        "section",
        "shifted",
        "start",
        "stop",
        "text",
        "top",
        "whole",
        "zero",
    )

    def __init__(self, text: str, start: int, *, whole: bool) -> None:
        """Begin with nothing, at ``start`` of a folded text."""
        self.text = text
        self.start = self.i = start
        self.stop = min(len(text), start + LIMIT)
        self.whole = whole  # the text is one numeral and ends with it; otherwise neighbours are looked at
        self.above = self.myriad = self.section = 0
        self.digit: int | None = None
        self.delta = 0
        self.places = 0
        self.shifted = 0  # powers of ten applied since the decimal point was read
        self.inner = SECTION  # the next of 千百十 must be below this power
        self.big = 0  # the power of the last of 万亿兆
        self.top = 0  # the power of the unit that closed ``above``
        self.figures = False  # the waiting digit is in Arabic figures
        self.row = False  # the waiting digit is a row of digits (二〇二四), which takes no 百
        self.zero = False
        self.pair = False  # the waiting digit is a range
        self.closed = False  # only units may follow
        self.bare = False  # it began with a unit: 百万
        self.bound: str | None = None
        self.fault: Fault | None = None

    @property
    def fresh(self) -> bool:
        """Whether nothing has been read yet."""
        return self.i == self.start

    def value(self, delta: int = 0) -> Decimal:
        """Return the number, exactly."""
        total = self.above + self.myriad + self.section + delta
        places = max(self.places - self.shifted, 0)
        if self.places > places:
            total //= 10 ** (self.places - places)
        return Decimal(f"{total}E{-places}")

    def following(self, offset: int) -> str:
        """Return the character at ``offset`` from here, or nothing at the end of the text."""
        at = self.i + offset
        return self.text[at] if at < len(self.text) else ""

    def digits_end(self, at: int) -> int:
        """Return where the run of Chinese digits at a place ends."""
        while at < self.stop and self.text[at] in DIGITS:
            at += 1
        return at

    def counted(self, at: int) -> bool:
        """Whether something that can be counted stands at ``at``, or the numeral is all there is."""
        return self.text[at] in COUNTED if at < len(self.text) else self.whole

    def refuse(self, at: int, why: str, length: int = 1) -> bool:
        """Record that the character at ``at`` cannot stand there."""
        self.fault = Fault(at, min(at + length, len(self.text)), why)
        return False

    def may_take(self, c: str) -> bool:
        """Whether a digit can stand here; when not, say why."""
        if self.bound and not self.whole:
            return False  # 200多一线工人: the number has ended
        if self.closed:
            what = "a range" if self.delta else "多, 余 or 来" if self.bound else "decimals"
            return self.refuse(self.i, f"{c} after {what}: only units can follow")
        if self.digit is not None:
            return self.refuse(self.i, f"{c} after a digit: a unit is missing between them")
        return True

    def take(self, value: int, length: int, delta: int = 0) -> bool:
        """Let a digit wait for its unit."""
        self.digit, self.delta = value, delta
        self.closed = self.closed or delta > 0
        self.i += length
        return True

    def decimals(self, places: int) -> None:
        """Go over to counting in the last decimal place."""
        scale = 10**places
        self.above, self.myriad, self.section = self.above * scale, self.myriad * scale, self.section * scale
        self.places = places
        self.closed = True

    def shift(self, power: int, part: int) -> None:
        """Close a section with a big unit."""
        if power == SECTION:
            self.myriad = part * 10**power
        else:
            self.above += part * 10**power
            self.myriad, self.top = 0, power
        self.big = power
        self.delta *= 10**power
        self.shifted += power if self.places else 0
        self.section, self.inner, self.zero = 0, SECTION, False
        self.row = False

    def is_short(self) -> bool:
        """Whether the waiting digit counts the unit below the last one, as in 三万五 and 一百五."""
        last = self.inner if self.inner < SECTION else self.big
        return last > 1 and not (self.zero or self.row or self.places) and self.digit is not None and self.digit < TEN

    def settle(self, *, short: bool) -> None:
        """Add the waiting digit: as ones, or one unit below the last where it is so written and ``short``."""
        digit, power = self.digit, 0
        last = self.inner if self.inner < SECTION else self.big
        if short and self.is_short():
            power = last - 1
        if digit is None:
            if self.zero:
                self.refuse(self.i - 1, "零 with nothing after it")
            return
        if self.figures and last and digit >= 10 ** (last + self.places):
            self.refuse(self.i - 1, "figures too big for the unit before them")
        self.digit = None
        self.section += digit * 10**power
        self.delta *= 10**power
        self.figures = self.zero = False
