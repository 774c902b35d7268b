"""Texts to find things in: rough ones, made pages, and every specimen of every rule."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

import newsparse
from newsparse import dates, decoys, facts, markers
from strategies_text import SENTENCES, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsparse.rules import Rule

ISSUED: Final = date(2024, 8, 6)

FAMILIES: Final[dict[str, tuple[Rule[Any], ...]]] = {
    "markers": markers.RULES,
    "decoys": decoys.RULES,
    "facts": facts.RULES,
    "dates": dates.RULES,
}

SPECIMENS: Final = sorted(
    {case.context.format(case.text) for rules in FAMILIES.values() for rule in rules for case in rule.cases}
)
"""What each rule reads, in what must stand around it."""

FINDERS: Final[dict[str, Callable[[str], tuple[Any, ...]]]] = {
    "continuations": newsparse.find_continuations,
    "dates": lambda text: newsparse.find_dates(text, issued=ISSUED),
    "facts": lambda text: newsparse.find_facts(text, issued=ISSUED),
}

HEADS: Final = ["", "咸宁日报\n2024年8月6日 星期二\n\n", "# 香城天蓝\n\n", "## 老街“活”了\n\n本报记者 李明\n\n"]
GAPS: Final = [
    "",
    "\n",
    "\n\n",
    "\r\n",
    "\n\n图为生产现场。记者 李明 摄\n\n",
    "\n\n![图](a.png)\n\n",
    "\n\n第02版:要闻\n\n",
]

sentences = st.one_of(st.sampled_from(SENTENCES), st.sampled_from(SPECIMENS))

pages = st.builds(
    lambda head, parts: head + "".join(sentence + gap for sentence, gap in parts),
    st.sampled_from(HEADS),
    st.lists(st.tuples(sentences, st.sampled_from(GAPS)), max_size=12),
)
"""Made pages: a head, and sentences that run on, are broken by a line end, a caption or a picture."""

read_texts = st.one_of(texts, pages)


def rule_names(family: str) -> frozenset[str]:
    """Return the names that a family's rules have."""
    return frozenset(rule.name for rule in FAMILIES[family])
