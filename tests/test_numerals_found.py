"""Numbers in running text: where one ends, where there is none, and what the search costs."""

from __future__ import annotations

from typing import SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import InvalidNumeral
from newsparse.numerals import (
    HAN_DIGITS,
    HAN_UNITS,
    NUMERAL_START,
    numeral_end,
    parse_number,
    read_numeral,
    read_share,
    share_end,
    small_int,
    write_number,
)
from newsparse.numerals.compose import STEPS
from numeral_specimens import FOUND, SHARES_FOUND, SMALL, table


@pytest.mark.parametrize(("text", "found"), table(FOUND, 2))
def test_found(text: str, found: str) -> None:
    """The longest well-formed numeral in running text, or none."""
    assert text[: numeral_end(text, 0)] == (found if found != "-" else "")


@pytest.mark.parametrize(
    ("text", "pos", "found"),
    [
        ("近百家", 1, "百"),
        ("超千亿元", 1, "千亿"),
        ("逾万人", 1, "万"),
        ("超亿元", 1, "亿"),
        ("近百", 1, ""),
        ("近百姓", 1, ""),
        ("老百姓", 1, ""),
        ("以上百家", 1, ""),
        ("网上百家", 1, ""),
        ("有上百家", 1, "上百"),
        ("人数百万", 1, ""),
        ("有数百万", 1, "数百万"),
        ("办理超80万件", 3, "80万"),
        ("5", 1, ""),
        ("5", 9, ""),
        ("5", -1, ""),
    ],
)
def test_neighbours(text: str, pos: int, found: str) -> None:
    """What stands before a bare unit, 上 or 数 decides; a place outside the text holds nothing."""
    end = numeral_end(text, pos)
    assert end == pos + len(found)
    assert not found or text[pos:end] == found


@pytest.mark.parametrize(("text", "found"), table(SHARES_FOUND, 2))
def test_shares_found(text: str, found: str) -> None:
    """The share in running text, with its sign of percent or 成."""
    assert text[: share_end(text, 0)] == (found if found != "-" else "")


@pytest.mark.parametrize(("text", "value"), table(SMALL, 2))
def test_small(text: str, value: str) -> None:
    """Days, months and years as dates write them."""
    assert small_int(text) == (None if value == "-" else int(value))
    assert small_int("") is None


def test_small_forms_agree() -> None:
    """Every way to write 0 to 99 that numerals know is read alike."""
    for n in range(100):
        assert n == small_int(str(n)) == small_int(write_number(n, "han")) == small_int(f"{n:02}")


ALPHABET = st.text(NUMERAL_START + HAN_UNITS + "多余来点又分之%‰成群个元人,. -/·×^⁸下2五5", max_size=12)


@given(ALPHABET)
def test_found_is_read(text: str) -> None:
    """What a scan finds, the reader reads: numerals and shares, at every place."""
    for pos in range(len(text)):
        end = numeral_end(text, pos)
        assert pos <= end <= len(text)
        assert end == pos or read_numeral(text[pos:end]) is not None
        end = share_end(text, pos)
        assert pos <= end <= len(text)
        assert end == pos or read_share(text[pos:end]) is not None


@given(st.one_of(ALPHABET, st.text()))
def test_total(text: str) -> None:
    """Any text is a number, or a fault inside the text."""
    fault = None
    try:
        assert parse_number(text).is_finite()
    except InvalidNumeral as found:
        fault = found
    if fault is not None:
        assert 0 <= fault.start <= fault.end <= len(text)
        assert fault.why
        assert str(fault)


@given(ALPHABET)
def test_ranges_rise(text: str) -> None:
    """A range goes up."""
    read = read_numeral(text)
    assert read is None or read.upper is None or read.value < read.upper


def test_starts() -> None:
    """Every character at which a scan can find a numeral is in the published class, and so are the digits and units."""
    starts = {
        c
        for c in [*STEPS, "半", "½", "负", "上", "成"]
        if any(numeral_end(c + rest, 0) for rest in ("", "元", "百个", "千上万", "5", "十", "余", "美元"))
    }
    assert starts <= set(NUMERAL_START) | set("貮佰仟")
    assert set(HAN_DIGITS) <= set(NUMERAL_START)
    assert set(HAN_UNITS) <= set(STEPS)


class Watched(str):
    """A text that counts how many of its characters are asked for."""

    __slots__ = ("asked",)
    asked: int

    def __getitem__(self, key: SupportsIndex | slice[SupportsIndex | None]) -> str:
        """Count what is handed out."""
        found = super().__getitem__(key)
        self.asked = getattr(self, "asked", 0) + len(found)
        return found


@pytest.mark.parametrize(
    "run",
    [
        "1",
        "一",
        "十",
        "百",
        "三五成",
        "一点",
        "1,000,",
        "数十",
        "万",
        "0.",
        "多",
        "上百",
        "百分之",
        "三分之",
        "两",
        "零",
    ],
)
def test_work_is_bounded(run: str) -> None:
    """However long a run of numerals is, one look at it costs no more than a few lengths of the longest numeral."""
    text = Watched(run * 20_000)
    for pos in range(0, 3000, 7):
        text.asked = 0
        numeral_end(text, pos)
        share_end(text, pos)
        assert 0 < text.asked < 2500
