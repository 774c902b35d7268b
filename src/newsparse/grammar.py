"""Fragments that patterns of several families share, each with its authority. All are written over folded text."""

from __future__ import annotations

from typing import Final

GAP: Final = " {0,2}+"
"""The blanks that typesetters and OCR put inside an expression: 2024 年 8 月 6 日."""

TO: Final = "[-—~至到]{1,2}+"
"""What joins the two ends of a range in print: 5至7月, 2021—2023年, 8月5日——7日, 3~6个月."""

OPEN: Final = r"[(〔【\[{<《]"
"""An opening bracket that a marker, a dateline or a credit stands in: ( 〔 【 [."""

CLOSE: Final = r"[)〕】\]}>》]"
"""A closing bracket; print and OCR do not always close with the kind that was opened."""

HAN: Final = r"\p{Han}"
"""A Chinese character, also of the later planes (𠮷)."""

NO_MARK: Final = r"[^\x00-\xff\u2010-\u205e\u2460-\u26ff\u3001-\u3004\u3008-\u301f]"
"""What stands in folded text and is no letter, figure, blank or mark of the West or of China: in practice a Chinese
character. For patterns that are tried at a place: ``re`` has no ``\\p{Han}``, and is twice as quick there."""

QUARTER: Final = (
    r"(?:比赛|决胜|还剩|战罢|末段|中段|打完|过后|结束|开始后|,?\p{Han}{0,8}(?:队|中锋|前锋|后卫|篮板|三分球)|,身高)"
)
"""What stands behind 第三节 where a quarter of a game is meant, and no part of a law."""
