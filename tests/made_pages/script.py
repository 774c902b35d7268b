"""Other characters for the same text, one for one: traditional script, vertical forms, half and full width."""

from __future__ import annotations

from functools import cache
from typing import Final

from newsparse.text.fold import TABLE

# Of several traditional characters for one the commonest, where the table of the library names a rarer one first.
# Characters that stand on both sides (里, 面, 后 …) are written as the paper writes them in most words.
PREFERRED: Final = dict(
    zip(
        "发后几台系复历钟汇获尽据当录湿药馆镇术苏坛团于吁叶筑",
        "發後幾台系復歷鐘匯獲盡據當錄濕藥館鎮術蘇壇團於籲葉築",
        strict=True,
    )
)
KEPT: Final = frozenset(
    "了么里面采沈范台余谷只征准志二修冬千合同局席幸彩念愈戚昆松核梁棋注污溯秋秘矩吃哄娘姜岩床扎托卜真群教既即庵郁岳旗布出表家升回制蒙克向胡占才致累周折别困并划朱"
)
"""Characters that most words write alike in both scripts; the table of the library names a rarer form for them."""


Table = dict[int, str]
"""Characters by code point, and what is printed for each."""


@cache
def traditional_table() -> Table:
    """Return the table to traditional script: the library's own table the other way round.

    >>> "广东报纸记者".translate(traditional_table())
    '廣東報紙記者'
    """
    rows: dict[int, str] = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            for at in range(0, len(line), 2):
                rows.setdefault(ord(line[at + 1]), line[at])
    rows.update({ord(new): old for new, old in PREFERRED.items()})
    # A character beyond the first plane is no character of a newspaper.
    return {code: old for code, old in rows.items() if "\u4e00" <= old <= "\u9fff" and chr(code) not in KEPT}


def table(old: str, new: str) -> Table:
    """Return the table that prints one row of characters for another."""
    return {ord(a): b for a, b in zip(old, new, strict=True)}


CORNERS: Final = table("“”‘’", "「」『』")
VERTICAL: Final = table("“”‘’（）《》〔〕【】", "﹁﹂﹃﹄︵︶︽︾︹︺︻︼")
HALF: Final = table("，：（）！？；", ",:()!?;")
FULL_DIGITS: Final = table("0123456789", "０１２３４５６７８９")
