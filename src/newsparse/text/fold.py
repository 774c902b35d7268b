"""One character → one character: what print writes in many ways, the rules read in one.

Folding never changes a length, so an offset in the folded text is an offset in the source. It is used for matching
only: every text that is handed out is the source's own.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

TABLE: Final = Path(__file__).with_name("simplified.dat")

COMPATIBILITY_BLOCKS: Final = (
    (0x2000, 0x200B),  # the blanks of typesetting
    (0x2E80, 0x2FE0),  # Kangxi radicals: PDF text has ⽉ for 月
    (0xF900, 0xFB00),  # compatibility ideographs
    (0xFE10, 0xFE70),  # vertical and small forms: ︵ ﹁ ﹐
    (0xFF00, 0xFFF0),  # full-width and half-width forms
)

VARIANTS: Final = {
    # zero in a row of Chinese digits: 二○二四, 二◯二四
    "○": "〇",
    "◯": "〇",
    # dashes that stand between things, and minus signs
    "–": "—",
    "―": "—",
    "─": "—",
    "━": "—",
    "‒": "—",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "〜": "~",
    "∼": "~",
    "～": "~",
    # the dot inside a name
    "•": "·",
    "‧": "·",
    "・": "·",
    "∙": "·",
    "･": "·",
    # quotation marks of Taiwan, Hong Kong and vertical type
    "「": "“",
    "」": "”",
    "『": "‘",
    "』": "’",
    "﹁": "“",
    "﹂": "”",
    "﹃": "‘",
    "﹄": "’",
    "｢": "“",
    "｣": "”",
    "〝": "“",
    "〞": "”",
    "〟": "”",
    # full stops and commas of other typesettings
    "．": ".",
    "｡": "。",
    "､": "、",
    "﹒": ".",
    "﹑": "、",
    "︰": ":",
    "∶": ":",
    "⁚": ":",
    "﹕": ":",
    "﹔": ";",
    "﹖": "?",
    "﹗": "!",
    # currency
    "￥": "¥",
    "￡": "£",
    "￠": "¢",
    # slashes used as a stroke between figures
    "⁄": "/",
    "∕": "/",
    "╱": "/",
    # a stroke of writing, set between the fields of a masthead
    "丨": "|",
    # numerals with a code point of their own
    "〸": "十",
    "〹": "廿",
    "〺": "卅",
    "廾": "廿",
    "\u00a0": " ",
    "\u3000": " ",
    "\t": " ",
    "\ufeff": " ",
}
"""What one-to-one compatibility forms (full width, vertical, small) do not cover."""


@cache
def table() -> dict[int, str]:
    """Return the folding table for ``str.translate``; it is made once, at first use."""
    pairs: dict[int, str] = {}
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    for line in lines:
        if not line.startswith("#"):
            pairs.update({ord(line[i]): line[i + 1] for i in range(0, len(line), 2)})
    for low, high in COMPATIBILITY_BLOCKS:
        for code in range(low, high):
            plain = unicodedata.normalize("NFKC", chr(code))
            if len(plain) == 1 and plain != chr(code):
                pairs[code] = pairs.get(ord(plain), plain)
    pairs.update({ord(old): new for old, new in VARIANTS.items()})
    # 全形 forms that normalise to a character folded further (－ → - , ～ → ~) end where that one ends.
    return {code: pairs.get(ord(new), new) for code, new in pairs.items()}


LONG: Final = 4096
"""From this length a text is folded by looking for what changes, ten times quicker than asking each character; making
that search takes some milliseconds, which short texts do not earn back."""
FREQUENT: Final = "，：；（）！？“”—　０１２３４５６７８９"
"""Full-width marks and digits that fill whole pages."""


@cache
def common() -> tuple[tuple[str, str], ...]:
    """Return the frequent characters that folding changes, each with what it becomes."""
    return tuple((mark, table()[ord(mark)]) for mark in FREQUENT if ord(mark) in table())


@cache
def others() -> re.Pattern[str]:
    """Return the search for a character that folding changes; the standard engine has bitmaps for sets so large."""
    return re.compile(f"[{re.escape(''.join(map(chr, table())))}]")


def fold(text: str) -> str:
    """Return ``text`` in one form: half-width, simplified, one mark for each use.

    Full-width letters, digits and punctuation become ASCII, typographic blanks a space, traditional characters
    simplified ones, the dashes ``—``, zeros in Chinese digits ``〇``, corner brackets “ ”. Stops (。), pause marks (、)
    and line breaks stay. The length never changes, and folding twice is folding once.

    >>> fold("中華民國一一三年８月６日（星期二）")
    '中华民国一一三年8月6日(星期二)'
    >>> fold("二○二四") == fold("二〇二四")
    True
    """
    if text.isascii() and "\t" not in text:
        return text
    if len(text) < LONG:
        return text.translate(table())
    for mark, plain in common():
        text = text.replace(mark, plain)
    return others().sub(lambda found: table()[ord(found[0])], text)
