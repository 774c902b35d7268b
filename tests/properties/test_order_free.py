"""Rules have no order: in whatever order a family lists them, it reads the same."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from made_texts import FAMILIES, SPECIMENS, read_texts
from newsparse.rules import Found, find
from newsparse.text.fold import fold
from newsparse.text.spans import Mask
from variants import gold_text

texts = st.one_of(read_texts, st.lists(st.sampled_from(SPECIMENS), max_size=8).map("".join))


def in_order(text: str, family: str, seed: int | None) -> tuple[list[Found[object]], list[bool]]:
    """Return what a family reads in a text, and which characters it takes, its rules shuffled by a seed."""
    rules = list(FAMILIES[family])
    if seed is not None:
        random.Random(seed).shuffle(rules)  # noqa: S311 (an order, not a secret)
    folded = fold(text)
    taken = Mask(len(folded))
    found = find(folded, rules, taken)
    return found, [taken.free(at, at + 1) for at in range(len(folded))]


@pytest.mark.parametrize("family", list(FAMILIES))
@given(text=texts, seed=st.integers(0, 10**6))
def test_any_text(family: str, text: str, seed: int) -> None:
    """Values, places and the names of the rules stay."""
    assert in_order(text, family, None) == in_order(text, family, seed)


@pytest.mark.parametrize("family", list(FAMILIES))
@pytest.mark.parametrize("seed", range(3))
def test_gold_page(family: str, seed: int) -> None:
    """On the real page too."""
    assert in_order(gold_text(), family, None) == in_order(gold_text(), family, seed)


@pytest.mark.parametrize("family", list(FAMILIES))
def test_every_specimen(family: str) -> None:
    """And in what every rule of any family reads, whichever rule comes last."""
    text = "\n".join(SPECIMENS)
    rules = FAMILIES[family]
    backwards = find(fold(text), rules[::-1], Mask(len(text)))
    assert find(fold(text), rules, Mask(len(text))) == backwards
