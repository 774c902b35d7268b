"""A paragraph that is cut anywhere but at the end of a sentence comes back whole."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

import newsparse
from newsparse.lines.headings import is_short
from newsparse.pages.stitch import is_open
from strategies_text import paragraphs

GAPS = st.sampled_from(
    ["\n\n", "\n\n\n\n", "\n\n图为生产现场。记者 李明 摄\n\n", "\n\n![](a.png)\n\n", "\n\n安卓手机扫码\n\n"]
)


@given(paragraphs, st.data(), GAPS)
def test_cut_and_joined(paragraph: str, data: st.DataObject, gap: str) -> None:
    """The body has the one paragraph again, whatever stands in the gap."""
    at = data.draw(st.integers(1, len(paragraph) - 1))
    first, second = paragraph[:at], paragraph[at:]
    # A first piece as short as a heading, and shaped like one, may be one: no reader could tell.
    assume(is_open(first) and not is_short(first) and any("一" <= c <= "鿿" for c in first))
    page = newsparse.segment(f"## 标题在这里\n\n本报记者 李明\n\n{first}{gap}{second}\n")
    assert [paragraph] == [part.text for part in page.articles[0].body]


@given(paragraphs, paragraphs)
def test_two_stay_two(first: str, second: str) -> None:
    """Paragraphs whose sentences have ended are not joined."""
    page = newsparse.segment(f"## 标题在这里\n\n{first}\n\n{second}\n")
    assert [first, second] == [part.text for part in page.articles[0].body]
