"""Laws that every text keeps: what is found is there, nothing raises, place and order change nothing, time is linear."""

from __future__ import annotations

import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.dates import Basis, find_dates, parse_date, read
from newsparse.dates.pieces import RULES
from newsparse.errors import InvalidDate
from newsparse.rules import find
from newsparse.text.fold import fold
from newsparse.text.readings import Reading
from newsparse.text.spans import Mask

ISSUED = date(2024, 8, 6)
SPECIMENS = [case.text for rule in RULES for case in rule.cases]
INK = st.text(
    st.sampled_from(
        "0123456789〇零一二三四五六七八九十百千廿年月日号时点分周天上下前后今昨明去初正闰至到—-.:/ ()“”,。\n农历甲辰民国\ud800\x00𠮷"
    ),
    max_size=60,
)
DAYS = st.dates(date(1912, 1, 1), date(2099, 12, 31))


@given(INK)
@settings(max_examples=400, deadline=None)
def test_total_and_true(text: str) -> None:
    """Any text is read without an exception; what is found lies in order, apart, and says what it covers."""
    for issued in (ISSUED, None, date.min, date.max):
        found = find_dates(text, issued=issued)
        for item in found:
            assert text[item.span.slice] == item.text
            assert item.start is None or item.end is None or item.start <= item.end
        assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@given(st.lists(st.sampled_from(SPECIMENS), max_size=6))
@settings(max_examples=200, deadline=None)
def test_no_order_of_rules(pieces: list[str]) -> None:
    """The rules forwards and backwards read the same."""
    text = fold("".join(pieces))
    assert find(text, RULES, Mask(len(text))) == find(text, RULES[::-1], Mask(len(text)))


@given(
    st.sampled_from(SPECIMENS),
    st.sampled_from(["据悉，", "（", "他说：“", "\n"]),
    st.sampled_from(["，市民", "）", "。”", "\n"]),
)
@settings(max_examples=300, deadline=None)
def test_locality(text: str, before: str, after: str) -> None:
    """A date reads in a sentence as it reads alone, at its place."""
    alone = find_dates(text, issued=ISSUED)
    inside = find_dates(before + text + after, issued=ISSUED)
    if len(alone) == 1 and alone[0].text == text:
        assert (alone[0].value, alone[0].start, alone[0].end) in [(item.value, item.start, item.end) for item in inside]
        assert [item.span.start for item in inside] == [len(before)]


@given(
    DAYS,
    st.sampled_from(["{y}年{m}月{d}日", "{y}-{m:02}-{d:02}", "{y}.{m}.{d}", "{y}/{m}/{d}", "{y} 年 {m} 月 {d} 日"]),
)
@settings(max_examples=200, deadline=None)
def test_written_days_are_read(day: date, style: str) -> None:
    """A day written in any house style is that day."""
    found = parse_date(style.format(y=day.year, m=day.month, d=day.day))
    assert (found.value, found.start, found.end, found.basis) == (day.isoformat(), day, day, Basis.EXPLICIT)


@given(DAYS, st.integers(-2, 2))
@settings(max_examples=100, deadline=None)
def test_relative_days_move_with_the_issue(issued: date, offset: int) -> None:
    """今天 and its neighbours are counted from the issue."""
    word = {-2: "前天", -1: "昨天", 0: "今天", 1: "明天", 2: "后天"}[offset]
    assert parse_date(word, issued=issued).start == issued + timedelta(days=offset)


@given(DAYS, st.integers(0, 400))
@settings(max_examples=100, deadline=None)
def test_written_ranges_are_read(first: date, length: int) -> None:
    """A range with both ends in full runs from the one to the other."""
    last = first + timedelta(days=length)
    text = f"{first.year}年{first.month}月{first.day}日至{last.year}年{last.month}月{last.day}日"
    found = parse_date(text)
    assert (found.start, found.end) == (first, last)


def test_a_new_article_forgets() -> None:
    """What was told in the article before does not reach into the next."""
    text = "8月2日报案。当天破案。"
    reading = Reading.whole(text)
    for resets, expected in (((), date(2024, 8, 2)), ((6,), None)):
        found = read(reading, Mask(len(text)), issued=ISSUED, resets=resets)
        assert found[1].value.start == expected


def test_taken_is_respected_and_painted() -> None:
    """What is taken is not read, and what is read is taken."""
    text = "8月2日和8月3日"
    mask = Mask(len(text))
    mask.paint(0, 4)
    found = read(Reading.whole(text), mask, issued=ISSUED)
    assert [item.value.text for item in found] == ["8月3日"]
    assert not mask.free(5, 6)


@pytest.mark.parametrize(
    "text",
    ["", "无", "2024年8月6日吗", "吗2024年8月6日", "2024年2月30日", "闰四月初一", "8月5日8月6日", "光绪三十五年"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    """A text that is not one date, or names no day there is, raises with the fault under a caret."""
    with pytest.raises(InvalidDate) as caught:
        parse_date(text, issued=ISSUED)
    assert text == caught.value.text
    assert "^" in str(caught.value)


def test_bytes_are_refused() -> None:
    """Bytes raise a TypeError that says what to do."""
    with pytest.raises(TypeError, match="find_dates"):
        find_dates(b"2024")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "alphabet",
    ["1", "年", "一", "月日", "1年", "今年", " ", "8月5日", "至", "2024-", "每", "(8:1", "近3", "初一", "\n", "𠮷"],
)
def test_time_is_linear(alphabet: str) -> None:
    """Twice the text takes about twice the time, whatever it is made of."""
    unit = alphabet * (40_000 // len(alphabet))
    find_dates(alphabet, issued=ISSUED)

    def spent(text: str) -> float:
        begun = time.perf_counter()
        find_dates(text, issued=ISSUED)
        return time.perf_counter() - begun

    single = min(spent(unit) for _ in range(2))
    assert min(spent(unit * 4) for _ in range(2)) < 16 * single + 0.05
