"""Reading one whole numeral or share, or refusing it with the place and the reason."""

from __future__ import annotations

from decimal import Context, Decimal
from functools import cache
from typing import Final

from attrs import frozen

from newsparse.errors import InvalidNumeral, require_text
from newsparse.numerals.compose import Composer, compose
from newsparse.numerals.han import BARE, FRACTIONS, HAN_DIGITS, PAIRS, PLAIN, TENS
from newsparse.numerals.sums import Fault
from newsparse.text.fold import fold

QUOTIENT: Final = Context(prec=28)
"""Fractions are divided to 28 digits; everything else is exact. The decimal context of the caller is not touched."""

MULTITUDES: Final = {"成百上千": 100, "成千上万": 1000}
SIGNS: Final = ("零下", "负", "-")
PER: Final = {"百分之": 0, "千分之": 1, "万分之": 2}
PER_SIGN: Final = {"%": 0, "‰": 1, "‱": 2}
WORDS_OF_SHARE: Final = {"一半": 50, "半数": 50}


@frozen
class Numeral:
    """What a numeral says: a number, or a range from ``value`` to ``upper``.

    ``bound`` is what the numeral itself adds: ``above`` (5000多, 百余), ``about`` (二十来), ``at_least`` (上百,
    成千上万: 上 says that the number is reached, 达到, so it may be just that), otherwise ``None``. A vague digit is a
    range: 几 and 数 are two to nine of the unit (数十 is 20 to 90), and one to nine where they fill a place (十几 is
    11 to 19).
    """

    value: Decimal
    upper: Decimal | None = None
    bound: str | None = None


def scaled(value: Decimal, power: int) -> Decimal:
    """Return ``value`` × 10^``power``, exactly; 50% is 0.5 and not 0.50."""
    sign, digits, exponent = value.as_tuple()
    moved = int(exponent) + power
    while int(exponent) >= 0 and moved < 0 and len(digits) > 1 and digits[-1] == 0:
        digits, moved = digits[:-1], moved + 1
    whole = digits + (0,) * moved if moved > 0 else digits
    return Decimal((sign, whole, min(moved, 0)))


def numeral(read: Composer, sign: int = 1, power: int = 0) -> Numeral:
    """Return what was composed, times ``sign`` and 10^``power``."""
    low = scaled(read.value(), power)
    high = scaled(read.value(read.delta), power) if read.delta else None
    if sign > 0:
        return Numeral(low, high, read.bound)
    if high is not None:
        return Numeral(high.copy_negate(), low.copy_negate(), read.bound)
    return Numeral(low.copy_negate() if low else low, None, {"above": "below"}.get(read.bound or "", read.bound))


def quotient(upper: Decimal, lower: Decimal) -> Decimal:
    """Return a fraction to 28 digits; one that comes out even keeps no exponent."""
    value = QUOTIENT.divide(upper, lower)
    return scaled(value, 0) if int(value.as_tuple().exponent) > 0 else value


def plain(read: Composer) -> bool:
    """Whether a numeral names one number, without 多 or a range."""
    return read.fault is None and read.i > read.start and not read.delta and read.bound is None


def unread(text: str, at: int, *, begins: bool) -> Fault:
    """Return the fault of a character that no numeral has there."""
    if at >= len(text):
        return Fault(max(len(text) - 1, 0), len(text), "a number is missing")
    if begins and text[at] in "几数":
        return Fault(at, at + 1, f"{text[at]} alone names no number")
    shown = "a blank" if text[at].isspace() else text[at]
    return Fault(at, at + 1, f"a numeral cannot {'begin' if begins else 'go on'} with {shown}")


def signed(text: str) -> tuple[int, int]:
    """Return the sign that a text begins with, and where its number starts."""
    for sign in SIGNS:
        if text.startswith(sign):
            return -1, len(sign)
    return 1, 0


def read_whole(text: str) -> Numeral | Fault:
    """Read a folded numeral that is the whole text, or say what is wrong with it."""
    if not text:
        return Fault(0, 0, "nothing to read")
    word = word_of_number(text)
    if word is not None:
        return word
    sign, start = signed(text)
    if text[-1] in FRACTIONS:
        return vulgar(text, sign, start)
    read = compose(text, start)
    if read.fault is None and start < read.i < len(text):
        return fraction(text, read, sign)
    return whole_of(read, len(text), text, sign, 0)


def word_of_number(text: str) -> Numeral | None:
    """Read 半, 成千上万 and 上百, which are no sums of digits and units."""
    if text in MULTITUDES:
        return Numeral(Decimal(MULTITUDES[text]), None, "at_least")
    if text.startswith("上") and text[1:] in (*BARE, "十万", "十亿"):
        return Numeral(compose(text, 1).value(), None, "at_least")
    return Numeral(Decimal("0.5")) if text == "半" else None


def vulgar(text: str, sign: int, start: int) -> Numeral | Fault:
    """Read ½ and 2½."""
    upper, lower = FRACTIONS[text[-1]]
    value = quotient(Decimal(upper), Decimal(lower))
    if len(text) - 1 > start:
        read = compose(text[:-1], start)
        if read.fault:
            return read.fault
        if read.i < len(text) - 1 or not plain(read):
            return unread(text, read.i, begins=False)
        value = QUOTIENT.add(value, read.value())
    return Numeral(value if sign > 0 else value.copy_negate())


def fraction(text: str, first: Composer, sign: int) -> Numeral | Fault:
    """Read what follows a first number when it is a fraction: 三分之二, 二又三分之一, 2/3."""
    extra = Decimal(0)
    if text.startswith("又", first.i) and plain(first):
        extra, first = first.value(), compose(text, first.i + 1)
    slash = text.startswith("/", first.i)
    if not plain(first) or not (slash or text.startswith("分之", first.i)):
        return first.fault or unread(text, first.i, begins=False)
    second = compose(text, first.i + (1 if slash else 2))
    if second.fault:
        return second.fault
    if second.i < len(text) or not plain(second):
        return unread(text, second.i, begins=second.i == second.start)
    upper, lower = (first.value(), second.value()) if slash else (second.value(), first.value())
    if not lower:
        return Fault(first.start, second.i, "a fraction of zero parts")
    value = quotient(upper, lower)
    value = QUOTIENT.add(extra, value) if extra else value
    return Numeral(value if sign > 0 else value.copy_negate())


def read_numeral(text: str) -> Numeral | None:
    """Read one whole folded numeral, without a unit; ``None`` when it is not well formed.

    Chinese, financial, positional, Arabic and mixed numerals, decimals and fractions; shares (百分之五, 七成) are read
    by ``read_share``. A row of digits is a number by position when it has three digits or a zero (二〇二四, 一六八,
    二〇); two neighbours are a range (三五 is 3 to 5), and other rows of two are refused.

    >>> read_numeral("3亿5千万")
    Numeral(value=Decimal('350000000'), upper=None, bound=None)
    >>> read_numeral("两三百")
    Numeral(value=Decimal('200'), upper=Decimal('300'), bound=None)
    >>> read_numeral("一二百三") is None
    True
    """
    read = read_whole(text)
    return read if isinstance(read, Numeral) else None


def share_whole(text: str) -> Numeral | Fault:
    """Read a folded share that is the whole text, in percent, or say what is wrong with it."""
    if text in WORDS_OF_SHARE:
        return Numeral(Decimal(WORDS_OF_SHARE[text]))
    sign, start = signed(text)
    if text[start : start + 3] in PER:
        return whole_of(compose(text, start + 3), len(text), text, sign, -PER[text[start : start + 3]])
    if text[-1:] in PER_SIGN:
        return whole_of(compose(text, start), len(text) - 1, text, sign, -PER_SIGN[text[-1:]])
    if "成" in text:
        return tenths(text)
    read = read_whole(text)
    if isinstance(read, Fault) or not ("分之" in text or "/" in text or text[-1] in FRACTIONS):
        return read if isinstance(read, Fault) else Fault(0, len(text), "a number, and no share")
    return Numeral(scaled(read.value, 2))


def whole_of(read: Composer, end: int, text: str, sign: int, power: int) -> Numeral | Fault:
    """Return what was composed when it goes on to ``end``."""
    if read.fault:
        return read.fault
    if read.i == read.start or read.i != end:
        return unread(text, read.i, begins=read.i == read.start)
    return numeral(read, sign, power)


def tenths(text: str) -> Numeral | Fault:
    """Read 七成, 七成五, 三成半, 七八成, 2.5成, 七成多 in percent."""
    at = text.index("成")
    read = compose(text[:at])
    value = whole_of(read, at, text, 1, 1)
    if isinstance(value, Fault):
        return value
    if value.value > 10 * 10:
        return Fault(0, at, "more than ten tenths")
    rest = text[at + 1 :]
    if not rest:
        return value
    if rest in ("多", "余") and plain(read):
        return Numeral(value.value, None, "above")
    more = 5 if rest == "半" else PLAIN.get(rest, 0) or (int(rest) if rest in tuple("123456789") else 0)
    if not more or not plain(read) or read.places:
        return unread(text, at + 1, begins=False)
    return Numeral(Decimal(int(value.value) + more))


def read_share(text: str) -> Numeral | None:
    """Read one whole folded share; the value is in percent. ``None`` when it is no share.

    百分之五, 5%, 3‰, 千分之三, 万分之五, 三分之二 (to 28 digits), 七成, 七成五, 三成半, 七八成, 一半.

    >>> read_share("千分之三")
    Numeral(value=Decimal('0.3'), upper=None, bound=None)
    >>> read_share("七八成")
    Numeral(value=Decimal('70'), upper=Decimal('80'), bound=None)
    """
    read = share_whole(text) if text else None
    return read if isinstance(read, Numeral) else None


def parse_number(text: str) -> Decimal:
    """Return the number that a text is, in any style of Chinese or Arabic figures.

    A share is a fraction of one (百分之五 is 0.05); a fraction is divided to 28 digits, everything else is exact.
    Full-width and traditional characters are read as they are. Raises ``InvalidNumeral`` with the place and the reason
    when the text is no number, has a unit, or names no single number (数十), and ``TypeError`` for what is not ``str``.

    >>> parse_number("三億五千萬")
    Decimal('350000000')
    >>> parse_number("５％")
    Decimal('0.05')
    """
    given = require_text(text, "parse_number")
    folded = fold(given)
    body = folded[signed(folded)[1] :]
    share = body[:3] in PER or body[-1:] in tuple(PER_SIGN) or body[1:].find("成") >= 0 or body in WORDS_OF_SHARE
    share = share and folded not in MULTITUDES
    read = share_whole(folded) if share else read_whole(folded)
    if isinstance(read, Fault):
        raise InvalidNumeral(given, read.at, read.end, read.why)
    if read.upper is not None or read.bound is not None:
        raise InvalidNumeral(given, 0, len(given), f"{given} names no single number")
    return scaled(read.value, -2) if share else read.value


@cache
def small_forms() -> dict[str, int]:
    """Return the usual forms of 0 to 99, made at first use: 8, 08, 八, 〇八, 十二, 廿三, 二十三, 九七."""
    forms = {f"{n:0{width}}": n for n in range(100) for width in (1, 2)}
    ones = {"": 0} | {c: n for c, n in PLAIN.items() if n}
    forms |= PLAIN | {"两": 2}
    forms |= {a + b: 10 * PLAIN[a] + PLAIN[b] for a in HAN_DIGITS for b in HAN_DIGITS if a + b not in PAIRS}
    tens = {"十": 10} | {f"{c}十": 10 * n for c, n in ones.items() if c} | TENS
    forms |= {ten + one: a + b for ten, a in tens.items() for one, b in ones.items()}
    return forms


def small_int(text: str) -> int | None:
    """Read a whole number as dates write it: 8, 08, 十二, 廿三, 三十一, 〇八, 一九九〇; ``None`` for anything else.

    A row of two digits is read by position here, as in 九七年, unless it may be a range (七八, 二三).

    >>> small_int("廿三"), small_int("一九九〇"), small_int("元")
    (23, 1990, None)
    """
    found = small_forms().get(text)
    if found is not None:
        return found
    if text.isascii():
        return int(text) if text.isdigit() and len(text) <= 9 else None
    read = read_numeral(text)
    if read is None or read.upper is not None or read.bound is not None or read.value != int(read.value):
        return None
    return int(read.value)
