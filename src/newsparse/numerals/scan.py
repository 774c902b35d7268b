"""Finding where a numeral or a share ends in running text, and where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.numerals.compose import Composer, compose
from newsparse.numerals.han import (
    BARE,
    COUNTED,
    DEGREE,
    DIGITS,
    FINANCIAL,
    FRACTIONS,
    MONEY_AFTER,
    NOT_SHARE,
    NOUNS_OF_NUMBER,
    PAIRS,
    PLACES_ABOVE,
    PLAIN,
    ZEROS,
)
from newsparse.numerals.read import MULTITUDES, PER, PER_SIGN, WORDS_OF_SHARE, plain, read_share

if TYPE_CHECKING:
    from collections.abc import Callable

PAIR: Final = 2
SEQUENCE: Final = "一二三四五六七八九"
LARGE: Final = tuple(word for word in BARE if word[1:])
PLANS: Final = ("十三五", "十四五")
"""“十四五”时期 is a five-year plan; 十四五个 would be 14 to 15, and is printed never."""

AFTER_FINANCIAL: Final = frozenset("元圆角分两块整")
AFTER_ZERO: Final = frozenset("例件个起度分时点人")
AFTER_OTHER_NUMBER: Final = frozenset("十百千万亿个分点名家项")
"""In 七成五个 the 五 is another number."""

NOUN_AFTER_SHARE: Final = frozenset("人家都")
"""Behind 近八成 these are nouns and adverbs of their own, and no half of 成人, 成家, 成都."""

LIMITS: Final = ("为限", "为宜", "为准", "为上限", "为下限")
"""以一成为限 holds no 成为."""

NOT_HALF: Final = frozenset("导径球岛")
"""一半导体 holds no half."""


def numeral_end(text: str, pos: int) -> int:
    """Return where the numeral that starts at ``pos`` of a folded text ends; ``pos`` when none starts there.

    The longest well-formed numeral, with 多, 余, 来 inside it (5000多条 gives 5000多), without its unit. What goes on
    as a numeral and is not well formed (一二三百, 1.2.3) is none at all: half of it would be a false number. So are
    words that begin like one: a lone 百 or 千 (but 近百家, 百余家), 三五成群, 人数百万. ``pos`` is where a run of
    numerals begins; 上, 成 and 负 before one of 百千万 and a minus sign are the caller's to look for.

    >>> numeral_end("办理10.5万人", 2)
    7
    >>> numeral_end("百姓", 0)
    0
    """
    if not 0 <= pos < len(text):
        return pos
    special = SPECIAL.get(text[pos])
    if special is not None:
        return special(text, pos)
    return number_end(text, pos)


def number_end(text: str, pos: int) -> int:
    """Return the end of a number that starts with a digit or a unit, and of the fraction that it begins."""
    read = compose(text, pos, whole=False)
    if read.fault or read.i == pos or not stands(text, pos, read):
        return pos
    if text.startswith("又", read.i) and plain(read):
        mixed = fraction_end(text, compose(text, read.i + 1, whole=False))
        return mixed or read.i
    if text.startswith("分之", read.i):
        return fraction_end(text, read) or pos
    if text[read.i : read.i + 1] in FRACTIONS and plain(read):
        return read.i + 1
    return read.i


def fraction_end(text: str, lower: Composer) -> int:
    """Return where the fraction ends whose denominator was read; 0 when it is none."""
    if not plain(lower) or not text.startswith("分之", lower.i):
        return 0
    upper = compose(text, lower.i + 2, whole=False)
    return upper.i if plain(upper) else 0


def stands(text: str, pos: int, read: Composer) -> bool:
    """Whether what was read is a number in running text, and no word or list that looks like one."""
    found = text[pos : read.i]
    if read.bare:
        return read.bound is not None or bare_stands(text, pos, read.i) or one_left_out(text, pos, read.i)
    if len(found) == 1 and (found in FINANCIAL or found in ZEROS):
        after = text[read.i : read.i + 1]
        return after in (AFTER_FINANCIAL if found in FINANCIAL else AFTER_ZERO)
    # 一二三产业: a list of ordinals, while 一六八 is a number by position.
    return not (len(found) > PAIR and found in SEQUENCE) and found not in PLANS


def one_left_out(text: str, pos: int, end: int) -> bool:
    """Whether 一 is left out before 万 here, as print before 1950 has it: 萬七千人, before what is counted."""
    more = text[pos] == "万" and text[pos + 1 : pos + 2] in DIGITS and text[pos + 2 : pos + 3] in ("千", "百")
    return more and (text[end : end + 1] in COUNTED or text.startswith(MONEY_AFTER, end))


def bare_stands(text: str, pos: int, end: int) -> bool:
    """Whether a bare unit is a number here: between a word of degree and what is counted, or before money."""
    if text[pos:end] not in BARE:
        return False
    money = text.startswith(MONEY_AFTER, end)
    degree = pos > 0 and text[pos - 1] in DEGREE
    counts = money or text[end : end + 1] in COUNTED
    return (degree and counts) or (money and text[pos:end] in LARGE)


def above_end(text: str, pos: int) -> int:
    """上百, 上千万: not in 以上百家, 网上百货."""
    if pos > 0 and text[pos - 1] in PLACES_ABOVE:
        return pos
    for word in ("十万", "十亿", *BARE):
        end = pos + 1 + len(word)
        if text.startswith(word, pos + 1):
            return end if text[end : end + 1] in COUNTED or text.startswith(MONEY_AFTER, end) else pos
    return pos


def several_end(text: str, pos: int) -> int:
    """数十, 数百万: not in 人数百万."""
    return pos if pos > 0 and text[pos - 1] in NOUNS_OF_NUMBER else number_end(text, pos)


def multitude_end(text: str, pos: int) -> int:
    """成千上万, 成百上千."""
    return next((pos + len(word) for word in MULTITUDES if text.startswith(word, pos)), pos)


def one_end(_text: str, pos: int) -> int:
    """半, ½: one character."""
    return pos + 1


def minus_end(text: str, pos: int) -> int:
    """负, 零下: a sign needs a number; 零 without 下 is a digit."""
    sign = 2 if text.startswith("零下", pos) else 1 if text[pos] == "负" else 0
    end = number_end(text, pos + sign)
    return pos if end == pos + sign else end


SPECIAL: Final[dict[str, Callable[[str, int], int]]] = {
    "上": above_end,
    "成": multitude_end,
    "数": several_end,
    "负": minus_end,
    "零": minus_end,
    **dict.fromkeys(("半", *FRACTIONS), one_end),
}


def share_end(text: str, pos: int) -> int:
    """Return where the share that starts at ``pos`` of a folded text ends; ``pos`` when none starts there.

    99.83%, 3‰, 百分之五十多, 三分之二, 七成, 七成五, 三成半, 一半; what it returns, ``read_share`` reads.

    >>> share_end("约七成的居民", 1)
    3
    >>> share_end("三成员国", 0)
    0
    """
    word = text[pos : pos + 2]
    if word in WORDS_OF_SHARE:
        return pos if text[pos + 2 : pos + 3] in NOT_HALF else pos + 2
    sign = 1 if text.startswith("负", pos) else 0
    start = pos + sign
    if text[start : start + 3] in PER:
        if text.startswith("百分之百", start):
            return start + 4
        read = compose(text, start + 3, whole=False)
        return pos if read.fault or read.i == read.start else read.i
    end = number_end(text, start)
    if end == start:
        end = pair_end(text, start)
    if "分之" in text[start:end]:
        return end
    after = text[end : end + 1]
    if end == start or (after not in PER_SIGN and after != "成"):
        return pos
    end = end + 1 if after in PER_SIGN else tenths_end(text, end, about=start > 0 and text[start - 1] in DEGREE)
    return end if read_share(text[pos:end]) else pos


def pair_end(text: str, pos: int) -> int:
    """Return where the range of digits before 成 ends: 七八成, but not in 三五成群."""
    return pos + 2 if text[pos : pos + 2] in PAIRS and text.startswith("成", pos + 2) else pos


def tenths_end(text: str, at: int, *, about: bool = False) -> int:
    """Return where the tenths end whose 成 stands at ``at``: 七成五, 三成半, 七成多; ``at`` when 成 is another word.

    ``about`` says that a word of degree stands before the number (近八成人, 大约一成长期失眠), which no other word has.
    """
    after = text[at + 1 : at + 2]
    limit = text.startswith(LIMITS, at + 1)
    if (
        after in NOT_SHARE
        and not limit
        and not (about and (after in NOUN_AFTER_SHARE or text.startswith("长期", at + 1)))
    ):
        return at
    more = after in ("半", "多", "余") or PLAIN.get(after, 0) > 0
    return at + 2 if more and text[at + 2 : at + 3] not in AFTER_OTHER_NUMBER else at + 1
