"""What stands in a text reads the same wherever the text stands: ``find(a + t + b)`` is ``find(t)``, moved."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve, fields, has
from hypothesis import example, given
from hypothesis import strategies as st

from made_texts import FINDERS, SPECIMENS
from newsparse import Span
from strategies_text import SENTENCES, any_text, rough
from variants import gold_text

BEFORE = ["\n", "据悉。\n", *(sentence + "\n" for sentence in SENTENCES[:1] + SENTENCES[4:6]), "# \n", "**\n"]
AFTER = ["\n", "\n市民。", "\n\n" + SENTENCES[5], "\n# "]

inner = st.one_of(rough, any_text, st.lists(st.sampled_from(SPECIMENS), max_size=5).map("".join))


def moved(value: Any, by: int) -> Any:  # noqa: ANN401 (any value that a finder returns)
    """Return a found thing with every span in it moved."""
    if isinstance(value, Span):
        return value.shift(by)
    if isinstance(value, tuple):
        return tuple(moved(item, by) for item in value)
    if has(type(value)):
        return evolve(value, **{part.name: moved(getattr(value, part.name), by) for part in fields(type(value))})
    return value


@pytest.mark.parametrize("family", list(FINDERS))
@given(before=st.sampled_from(BEFORE), text=inner, after=st.sampled_from(AFTER))
@example(before=BEFORE[1], text=gold_text(), after=AFTER[1])
def test_lines_around_change_nothing(family: str, before: str, text: str, after: str) -> None:
    """Lines of words before and behind change no value, and move each span by what stands before."""
    find = FINDERS[family]
    assert moved(find(text), len(before)) == find(before + text + after)


@pytest.mark.parametrize("family", ["dates", "facts"])
def test_sentences_around_change_nothing(family: str) -> None:
    """So do sentences of the same paragraph, for what every rule reads; a bare marker ends its line, so not for those."""
    find = FINDERS[family]
    before, after = "机器轰鸣，车辆穿梭。", "村民拉着医生的手，久久不愿松开。"
    for specimen in SPECIMENS:
        text = specimen + "。"
        assert moved(find(text), len(before)) == find(before + text + after), text
