"""Where numbers can start: the one scan of a text that all rules of numerals share."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from newsparse.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import TypeAlias

Numerals: TypeAlias = "Mapping[str, Sequence[int]]"
"""Where numbers can start, by a key that says which rules can begin there; see ``numeral_runs``."""

NUMERAL_CLASS: Final = "[0-9零〇一二三四五六七八九十百千万亿兆两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟数几半]"
NUMERALS: Final = rf"{NUMERAL_CLASS}++(?:(?:\.[0-9]++|,[0-9]{{3}}+(?![0-9])){NUMERAL_CLASS}*+)*+"
NUMERAL_RUN: Final = compiled(NUMERALS)


def numeral_runs(text: str) -> dict[str, list[int]]:
    """Return where numbers can start in a folded text, by what says which rules can begin there.

    That is the first two characters and the two behind the run of digits and Chinese numerals. This is the one scan
    that all numbers share.

    >>> dict(numeral_runs("两年办理超80万件,两年"))
    {'两年年办': [0], '80件,': [5], '万件件,': [7], '两年年': [10]}
    """
    runs: defaultdict[str, list[int]] = defaultdict(list)
    for match in NUMERAL_RUN.finditer(text):
        start, end = match.span()
        after = text[end : end + 2]
        runs[text[start : start + 2] + after].append(start)
        if end - start > 1:
            run = match[0]
            if run[0] == "数":
                # 头数五百二十三万: 数 ends the noun before, and the number begins behind it.
                runs[text[start + 1 : start + 3] + after].append(start + 1)
            if not (run.isascii() or run.isalpha()):
                # 人数1342万: figures behind a Chinese numeral begin a number of their own, and so may 万 behind figures.
                # One scan of one class is three times quicker than two classes by alternation.
                for at in range(start + 1, end):
                    if (text[at] < ":") != (text[at - 1] < ":"):
                        runs[text[at : at + 2] + after].append(at)
    return runs
