"""Folding keeps every offset; a reading leads back to the source; every character of a page has one place."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.text.fold import fold
from newsparse.text.readings import Reading, chain
from newsparse.text.spans import Span
from newsparse.text.words import words
from strategies_text import any_text, texts

MARKS = set("#*_`>-=+~\\")
MARKED = re.compile(
    r"!\[[^\]\n]*\]\([^)\n]*\)|</?[A-Za-z][^<>\n]*>|<!--.*?(?:-->|\Z)|&[a-z]+;|^ *(?:```|~~~).*",
    re.DOTALL | re.MULTILINE,
)
"""What a page's marks enclose that is no text: the address of a picture, a tag, a comment, the name of a language."""


class TestFold:
    """One character becomes one character, and folding twice is folding once."""

    @given(texts)
    def test_length_stays(self, text: str) -> None:
        """An offset in the folded text is an offset in the source."""
        assert len(text) == len(fold(text))

    @given(texts)
    def test_twice_is_once(self, text: str) -> None:
        """What is folded stays as it is."""
        once = fold(text)
        assert once == fold(once)

    @given(texts, texts)
    def test_no_context(self, a: str, b: str) -> None:
        """A character folds the same wherever it stands."""
        assert fold(a) + fold(b) == fold(a + b)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Return a reading of some pieces of a text, in order, apart from each other."""
    source = draw(any_text.filter(bool))
    cuts = sorted(draw(st.lists(st.integers(0, len(source)), min_size=2, max_size=8, unique=True)))
    pieces = tuple(Span(a, b) for a, b in zip(cuts[::2], cuts[1::2]))
    return Reading(source, pieces)


class TestReadings:
    """The source at the way back reads as the text at the way there."""

    @given(readings(), st.data())
    def test_back(self, reading: Reading, data: st.DataObject) -> None:
        """Any stretch of the text comes back as spans that cut the same characters out of the source."""
        start = data.draw(st.integers(0, len(reading.text)))
        end = data.draw(st.integers(start, len(reading.text)))
        spans = reading.back(start, end)
        cut = "".join(reading.source[span.slice] for span in spans)
        assert len(cut) == end - start
        blank = str.maketrans("\n\r\t\v\f\x85\u2028\u2029", " " * 8)
        assert cut.translate(blank) == reading.text[start:end].translate(blank)

    @given(readings())
    def test_folded_is_the_text_folded(self, reading: Reading) -> None:
        """A source folded once gives the same as each text folded."""
        quick = Reading(reading.source, reading.pieces, folded_source=fold(reading.source))
        assert reading.folded == quick.folded

    @given(
        st.lists(st.lists(st.integers(0, 9), min_size=2, max_size=2, unique=True).map(sorted), min_size=1, max_size=4)
    )
    def test_chain(self, stretches: list[list[int]]) -> None:
        """A chain reads each part in full, and says where it starts."""
        source = "零一二三四五六七八九"
        parts = [Reading(source, (Span(a, b),)) for a, b in stretches]
        whole, starts = chain(parts, source)
        assert [part.text for part in parts] == whole.text.split("\n")
        assert all(whole.text.startswith(part.text, start) for part, start in zip(parts, starts))


class TestPartition:
    """Every non-blank character of the page belongs to exactly one element: nothing lost, nothing twice."""

    @given(texts)
    def test_partition(self, text: str) -> None:
        """Only marks and blanks stand outside the elements, and no character stands in two."""
        page = newsparse.segment(text)
        held = [0] * len(text)
        for element in page.elements:
            for span in element.spans:
                for at in range(span.start, span.end):
                    held[at] += 1
        assert max(held, default=0) <= 1
        marked = {at for match in MARKED.finditer(text) for at in range(*match.span())}
        lost = [c for at, c in enumerate(text) if not held[at] and not c.isspace() and at not in marked]
        assert not [c for c in lost if c not in MARKS]

    @given(texts)
    def test_elements_stand_in_order(self, text: str) -> None:
        """Elements come in reading order, and say what their spans say."""
        page = newsparse.segment(text)
        starts = [element.spans[0].start for element in page.elements]
        assert starts == sorted(starts)
        for element in page.elements:
            assert len(element.text) == sum(len(span) for span in element.spans)


class TestWords:
    """Words joined again are the text."""

    @given(st.text("一般公共预算收入规模以上工业总产值平均为的和了", max_size=40))
    def test_words(self, text: str) -> None:
        """Nothing is lost in cutting."""
        assert text == "".join(words(text))
