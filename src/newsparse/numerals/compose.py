"""How digits and units make a number: one pass from left to right, each character in the place it may have.

The pass works in whole numbers and a count of decimal places, so nothing is rounded and no decimal context is touched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.numerals.arabic import Figures, read_figures
from newsparse.numerals.han import (
    BELONGS_AFTER,
    BIG,
    DAYS_WITH_A_DOT,
    DIGITS,
    INNER,
    MONEY_AFTER,
    NOT_AFTER,
    PAIRS,
    PER_WORDS,
    PERCENT_WORDS,
    TENS,
    UNIT_WORDS,
    UNITS_AFTER_VAGUE,
    ZEROS,
)
from newsparse.numerals.sums import LIMIT, SECTION, TEN, Sums

if TYPE_CHECKING:
    from collections.abc import Callable


PAIR: Final = 2
CLOCK_OR_PHRASE: Final = frozenset("十拾刻线")


class Composer(Sums):
    """One pass over one numeral: a step for each sort of character says what may stand there and what it adds."""

    __slots__ = ()

    def run(self) -> Composer:
        """Read as far as a numeral goes; ``fault`` says what made it end, when that was a character of numerals."""
        while self.i < self.stop:
            c = self.text[self.i]
            step = STEPS.get(c)
            if step is None or not step(self, c):
                break
        if self.fault is None and self.i - self.start >= LIMIT and self.following(0) in STEPS:
            self.refuse(self.start, f"longer than {LIMIT} characters")
        if self.fault is None and self.i > self.start:
            if self.pair and self.digit is not None and not self.counted(self.i):
                self.refuse(self.i - 1, "two digits with nothing counted after them")
            if self.figures and self.is_short() and not self.whole and self.following(0) in BELONGS_AFTER:
                self.refuse(self.i - 1, "a figure after a unit that belongs to what follows")
            self.settle(short=True)
        return self

    def han_digit(self, c: str) -> bool:
        """一 to 九, 零: one digit, a row of digits at the very start, or two neighbours that are a range."""
        if not self.may_take(c):
            return False
        end = self.digits_end(self.i + 1)
        row = self.text[self.i : end]
        pair = len(row) == PAIR and (
            (self.text[end : end + 1] == "·" and self.text[end + 1 : end + 2] in DIGITS) or not ZEROS.isdisjoint(row)
        )
        if self.fresh and (len(row) > PAIR or pair):
            self.row = True
            return self.take(int("".join(str(DIGITS[d]) for d in row)), len(row))
        if c in ZEROS:
            return self.han_zero(c)
        two = self.text[self.i : self.i + 2]
        if two == "一两" and not (self.following(2) in UNITS_AFTER_VAGUE or self.counted(self.i + 2)):
            two = "一"
        if two in PAIRS:
            return self.take_pair(two)
        if len(row) > 1:
            return self.refuse(self.i + 1, f"{row[1]} after a digit: a unit is missing between them")
        return self.take(DIGITS[c], 1)

    def take_pair(self, two: str) -> bool:
        """Take 三四 or 两三: from three to four, two to three."""
        low, high = PAIRS[two]
        self.pair = True
        return self.take(low, 2, high - low)

    def han_zero(self, c: str) -> bool:
        """零: nothing but itself at the start, else the place that is left out (一百零五)."""
        if self.fresh:
            self.row = True
            return self.take(0, 1)
        if self.zero:
            return self.refuse(self.i, f"{c} after 零")
        if self.big == 0 and self.inner == 1:
            return self.refuse(self.i, f"{c} after 十")
        self.zero = True
        self.i += 1
        return True

    def liang(self, c: str) -> bool:
        """两: two before 百千万亿 or alone; after a number it is a weight (十两), and left alone."""
        after = self.following(1)
        if self.text.startswith("两三", self.i):
            return self.may_take(c) and self.take_pair("两三")
        if self.fresh and after in ("十", "拾"):
            return self.refuse(self.i, "两 before 十: twenty is 二十")
        if not self.fresh and after not in UNITS_AFTER_VAGUE:
            return False
        return self.may_take(c) and self.take(2, 1)

    def vague(self, c: str) -> bool:
        """几, 数: some number above one and below ten (《现代汉语词典》), from one when it fills a place (十几)."""
        after = self.following(1)
        unit = after in UNITS_AFTER_VAGUE
        if self.fresh:
            return unit and self.take(2, 1, 7)
        fills_ones = self.inner == 1 and (c == "几" or self.counted(self.i + 1))
        if self.digit is not None or self.closed or not (fills_ones or (unit and c == "几")):
            return False
        return self.take(1, 1, 8)

    def arabic(self, c: str) -> bool:
        """Arabic figures, grouped or with decimals, at the start or after a unit."""
        if not self.may_take(c):
            return False
        read = read_figures(self.text, self.i, self.stop, whole=self.whole)
        if not isinstance(read, Figures):
            return self.refuse(*read)
        after = self.text[read.end : read.end + 1]
        if not self.fresh and (c == "0" or (read.places and (self.section or after not in BIG))):
            return self.refuse(self.i, f"{c} after a unit: neither a leading 0 nor decimals can follow")
        if read.places:
            self.decimals(read.places)
        self.figures = True
        return self.take(read.mantissa, read.end - self.i)

    def point(self, c: str) -> bool:
        """点 and digits by position. 两点, 三点五十分 and 八点一刻 are times, 三点一线 is a phrase: all left alone."""
        end = self.digits_end(self.i + 1)
        digits = self.text[self.i + 1 : end]
        after = self.text[end] if end < len(self.text) else ""
        if self.fresh or not digits or self.closed or self.figures or after in CLOCK_OR_PHRASE:
            return False
        if self.text[self.i - 1] == "两":
            return False
        if self.digit is not None and not self.row and not self.zero and self.is_short():
            return self.refuse(self.i, f"{c} after a shortened numeral")
        self.settle(short=False)
        self.decimals(len(digits))
        self.digit = self.section + int("".join(str(DIGITS[d]) for d in digits))
        # What stands before the point has its units already: only 万 and 亿 may multiply it, or 千 when it has none.
        self.row, self.section, self.inner = self.inner < SECTION, 0, SECTION
        self.figures = True
        self.i = end
        return self.fault is None

    def dot(self, c: str) -> bool:
        """Take · between Chinese digits, the decimal point of print before 1956: 一〇四·七. 五·四 and 九·一八 are days."""
        end = self.digits_end(self.i + 1)
        if self.text[self.start : end] in DAYS_WITH_A_DOT:
            return self.refuse(self.i, "a day of the year")
        taken = self.digit is not None and self.point(c)
        return taken or (self.row and self.i - self.start == PAIR and self.refuse(self.i, "· without decimals"))

    def tens(self, c: str) -> bool:
        """廿, 卅, 卌: twenty, thirty, forty in one character."""
        if self.inner <= 1:
            return self.refuse(self.i, f"{c} after 十")
        if not self.may_take(c):
            return False
        self.section += TENS[c]
        self.inner = 1
        self.zero = False
        self.i += 1
        return True

    def inner_unit(self, c: str) -> bool:
        """十, 百, 千: multiply the digit before; each must be smaller than the last."""
        power = INNER[c]
        after = self.following(1)
        words = (*PER_WORDS, *PERCENT_WORDS) if self.fresh else PERCENT_WORDS
        if after in UNIT_WORDS.get(c, ()) or self.text.startswith(words, self.i):
            return False
        if self.bound:
            return self.whole and self.refuse(self.i, f"{c} after 多, 余 or 来")
        if power >= self.inner:
            return self.refuse(self.i, f"{c} after {'十百千'[self.inner - 1]}: units must fall")
        if self.digit is not None:
            return self.multiply(c, power)
        return self.imply(c, power)

    def imply(self, c: str, power: int) -> bool:
        """Read a unit that stands for one of itself: 十五, 一百十五, and 百 at the very start."""
        if self.closed or not (self.fresh or power == 1):
            return self.refuse(self.i, f"{c} without a digit before it")
        self.bare = self.fresh and power > 1
        self.section += 10**power
        self.inner, self.zero = power, False
        self.i += 1
        return True

    def multiply(self, c: str, power: int) -> bool:
        """Multiply the waiting digit by 十, 百 or 千."""
        digit = self.digit or 0
        if self.row:
            return self.refuse(self.i, f"{c} after {'a row of digits' if digit else '零'}")
        if self.figures and (power == 1 or (self.section and digit >= TEN)):
            return self.refuse(self.i, f"{c} after figures")
        self.section += digit * 10**power
        self.delta *= 10**power
        self.shifted += power if self.places else 0
        self.digit, self.figures, self.zero = None, False, False
        self.inner = power
        self.i += 1
        return True

    def big_unit(self, c: str) -> bool:
        """万, 亿, 兆: multiply everything since the last unit as big."""
        power, length = BIG[c], 1
        if self.fresh:
            if self.text.startswith(PER_WORDS, self.i):
                return False
            self.bare, self.section = True, 1
        if c == "万" and self.following(1) == "万" and not self.bare:
            power, length = 8, 2  # 四万万 for 400 million, in print until the 1950s
        if c == "兆" and not self.is_trillion():
            return False
        self.settle(short=self.inner < SECTION)
        if self.fault:
            return False
        part = self.section + (self.myriad if power > SECTION else 0)
        why = self.misplaced(power, part)
        if why:
            return self.refuse(self.i, f"{c} {why}")
        self.shift(power, part)
        self.i += length
        return True

    def misplaced(self, power: int, part: int) -> str:
        """Return why 万, 亿 or 兆 cannot multiply ``part``; nothing when it can."""
        if not part:
            return "without a number before it"
        if self.myriad if power == SECTION else 0 < self.top <= power:
            return "after a unit as big: units must fall"
        over = self.top and part * 10**power >= 10 ** (self.top + self.places)
        return "makes more than the unit before it" if over else ""

    def is_trillion(self) -> bool:
        """Whether 兆 is 10¹² here, and not the mega- of 兆瓦 or a megabyte."""
        after = self.following(1)
        return self.whole or after in DIGITS or after.isdigit() or self.text.startswith(MONEY_AFTER, self.i + 1)

    def tail(self, c: str) -> bool:
        """多, 余: and more; 来: about. After a round number only, or before 万 and 亿 (35余万)."""
        after = self.following(1)
        big = after in ("万", "亿")
        if self.fresh or self.bound or self.zero or not (self.is_round() or (big and self.figures)):
            return False
        if not self.whole and after in NOT_AFTER[c]:
            return False
        if c == "来" and not (big or self.counted(self.i + 1)):
            return False
        self.bound = "about" if c == "来" else "above"
        self.closed = True
        self.i += 1
        return True

    def is_round(self) -> bool:
        """Whether 多 can follow: after a unit, or after figures that end in 0 (2024多 is a year and a word)."""
        if self.digit is None:
            return True
        return (self.figures or self.row) and not self.places and self.digit > 0 and self.digit % TEN == 0


STEPS: Final[dict[str, Callable[[Composer, str], bool]]] = {
    **dict.fromkeys("0123456789", Composer.arabic),
    **dict.fromkeys(DIGITS, Composer.han_digit),
    **dict.fromkeys(INNER, Composer.inner_unit),
    **dict.fromkeys(BIG, Composer.big_unit),
    **dict.fromkeys(TENS, Composer.tens),
    **dict.fromkeys("几数", Composer.vague),
    **dict.fromkeys("多余来", Composer.tail),
    "·": Composer.dot,
    "两": Composer.liang,
    "点": Composer.point,
}


def compose(text: str, pos: int = 0, *, whole: bool = True) -> Composer:
    """Read the numeral at ``pos`` of a folded text, as far as it goes.

    >>> compose("三亿五千万").value()
    Decimal('350000000')
    """
    return Composer(text, pos, whole=whole).run()
