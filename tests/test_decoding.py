"""Bytes become text in the right encoding, or an error says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import FormatError
from newsparse.readers.decoding import decode, known_encoding

TEXT = (Path(__file__).parent / "gold" / "xianning-2024-08-06-p1.md").read_text(encoding="utf-8")
TRADITIONAL = "本報訊（記者李明）昨日上午，市政府舉行記者會，宣布今年第二季的經濟成長率為百分之三點五。" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-32"])
def test_encodings_of_a_real_page(encoding: str) -> None:
    """The page is recognised in each."""
    assert decode(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize("encoding", ["big5", "cp950", "big5hkscs", "gb18030", "utf-8"])
def test_traditional(encoding: str) -> None:
    """Big5 is told from GB 18030 by the Chinese that comes out."""
    assert decode(TRADITIONAL.encode(encoding)) == TRADITIONAL


@pytest.mark.parametrize("text", ["", "a", "咸宁日报", "8月5日", "NUL \0 in a page of text"])
def test_short_texts(text: str) -> None:
    """A text too short to judge is read; a stray NUL in UTF-8 is kept."""
    assert decode(text.encode()) == text
    assert "\0" in text or decode(text.encode("gb18030")) == text


def test_named_encodings_read_the_wider_set() -> None:
    """朱镕基 is not in GB 2312, and pages that say so print him."""
    assert decode("朱镕基".encode("gbk"), "gb2312") == "朱镕基"
    assert decode("裏".encode("cp950"), "big5") == "裏"
    assert decode("\ufeff一".encode(), "utf-8") == "一"
    assert decode("é".encode("latin-1"), "latin-1") == "é"


@pytest.mark.parametrize(
    ("data", "encoding", "message"),
    [
        (b"%PDF-1.7", "auto", "this is a PDF file, not text"),
        (b"\x89PNG\r\n", "utf-8", "this is a PNG picture, not text"),
        (b"PK\x03\x04", "auto", "this is a ZIP archive"),
        (bytes(range(256)), "auto", "this is not text: it holds NUL bytes"),
        (b"\x01\x02\x03\x04", "auto", "this is not text: it is full of control characters"),
        (TEXT.encode()[:-1] + b"\xff", "auto", "the encoding is not known: byte "),
        ("咸".encode("gb18030"), "utf-8", "this is not utf-8: byte 0 (0xcf) does not fit"),
        (b"\xff\xfe\x00", "auto", "this is not utf-16: byte 2 (0x00) does not fit"),
        (b"\xff", "ascii", "this is not ascii"),
    ],
)
def test_what_is_no_text(data: bytes, encoding: str, message: str) -> None:
    """The error says what it is."""
    with pytest.raises(FormatError) as caught:
        decode(data, encoding)
    assert str(caught.value).startswith(message)


@given(st.binary(), st.sampled_from(["auto", "utf-8", "gb18030", "big5", "utf-16", "utf-7", "punycode", "idna"]))
def test_any_bytes(data: bytes, encoding: str) -> None:
    """Text, or a ``FormatError``."""
    try:
        assert isinstance(decode(data, encoding), str)
    except FormatError as error:
        assert str(error)  # noqa: PT017 - either answer is right


def test_known_encodings() -> None:
    """Names of codecs that do not make text are none."""
    assert [name for name in ("utf-8", "gbk", "rot13", "zip", "", "utf-16") if known_encoding(name)] == [
        "utf-8",
        "gbk",
        "utf-16",
    ]
