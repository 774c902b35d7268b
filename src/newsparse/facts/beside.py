"""Names that print sets apart from their numbers: in quotation marks beside them, or behind a colon in a box of figures."""

from __future__ import annotations

from typing import Final

from newsparse.facts.owners import QUANTITY_END
from newsparse.facts.phrases import phrase_after
from newsparse.rules import compiled
from newsparse.units import UNITS

LAST_MARK: Final = compiled(r"(?r)[,:;。!?…“”‘’()〔〕《》【】\n]|(?<![0-9]) (?![0-9])")
"""A blank beside figures is the typesetter's, and parts nothing: 由 2019 年的 30 家."""

BEGUN: Final = compiled(r"^.*[0-9](?:年|月|日|时|天)[末底初份]?")
BRACKET: Final = 24
LONGEST: Final = 14
"""What stands in quotation marks and is longer was said, and is no name."""

MARKED: Final = compiled("[,:;。!?、…“‘《\n0-9]")
BULLETS: Final = " -—*#>●■◆▲△·•○◎"
SINCE: Final = compiled(r"(?:[0-9]{2,4}年|[今去前]年|上半年|下半年|前[一二三]季度|[0-9]{1,2}月)?(?:全[省市县国区州])?")
LINE: Final = 12
REACH: Final = 30
SHORT_PER: Final = 2
LONG_PER: Final = 4


def quoted_behind(text: str, at: int) -> tuple[int, int] | None:
    """Return where the name stands whose quotation mark opens at a place, with the noun that follows it.

    >>> text = "办起2个“巧手班”,来了40人"
    >>> text[slice(*quoted_behind(text, 4))]
    '“巧手班”'
    """
    if text[at : at + 1] != "“":
        return None
    close = text.find("”", at, at + LONGEST)
    if close < at + 2 or MARKED.search(text, at + 1, close) is not None:
        return None
    noun = phrase_after(text[close + 1 : close + 9]) if text[close + 1 : close + 2].isalpha() else None
    follows = noun is not None and text.startswith(noun, close + 1)
    return at, close + 1 + (len(noun) if noun is not None and follows else 0)


def quoted_before(text: str, low: int, end: int) -> tuple[int, int] | None:
    """Return where the name stands whose quotation mark closes at a place, where a number begins: “巧手班”12期."""
    if end <= low or text[end - 1] != "”":
        return None
    opening = text.rfind("“", max(low, end - LONGEST), end)
    if opening < 0 or opening + 2 >= end or MARKED.search(text, opening + 1, end - 1) is not None:
        return None
    return opening, end


def named_in_box(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the name stands behind the colon of a line that opens with its number: 52.8%:森林覆盖率."""
    if text[end : end + 1] != ":":
        return None
    line = text.rfind("\n", max(0, start - LINE), start) + 1
    if (line == 0 and start > LINE) or not set(text[line:start]) <= set(BULLETS):
        return None
    since = SINCE.match(text, end + 1)
    at = end + 1 if since is None else since.end()
    mark = MARKED.search(text, at, at + REACH)
    stop = min(at + REACH, len(text)) if mark is None else mark.start()
    if stop - at <= LONGEST and QUANTITY_END.search(text, at, stop) is not None:
        return at, stop
    phrase = phrase_after(text[at:stop])
    if phrase is None or not text.startswith(phrase, at):
        return None
    return at, at + len(phrase)


def without_per(raw: str, unit: str) -> str:
    """Return the words before a number without what it is paid or measured for: 养老金每人每月 → 养老金.

    >>> without_per("浓度为每立方米", "ug"), without_per("每股收益", "CNY")
    ('浓度为', '每股收益')
    """
    while "每" in raw:
        at = raw.rindex("每")
        word = raw[at + 1 :].strip()
        short = len(word) <= SHORT_PER and QUANTITY_END.search(word) is None
        if not word or not (short or word in UNITS or ("/" in unit and len(word) <= LONG_PER)):
            break
        raw = raw[:at]
    return raw


def behind_last_mark(text: str, low: int, end: int) -> int:
    """Return where the words before a place start that no mark parts, ``low`` where no mark stands before it."""
    mark = LAST_MARK.search(text, low, end)
    return low if mark is None else mark.end()


def before_bracket(text: str, limit: int) -> str:
    """Return the words before a bracket that parts a name from its verb: 采购经理指数（PMI）为49.8%."""
    if limit == 0 or text[limit - 1] != ")":
        return ""
    opening = text.rfind("(", max(0, limit - BRACKET), limit)
    if opening < 0:
        return ""
    return BEGUN.sub("", text[behind_last_mark(text, max(0, opening - BRACKET), opening) : opening])
