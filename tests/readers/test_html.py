"""hOCR: lines, words and places; what is damaged or strange in a file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import FormatError
from newsparse.pages.blocks import Box, Hint, Sheet
from newsparse.pages.types import DoubtKind
from newsparse.readers import html_tree
from newsparse.readers.hocr import read_hocr

SAMPLES: Final = Path(__file__).with_name("samples")
HOCR: Final = (SAMPLES / "page.hocr.html").read_bytes()


def page(inner: str, title: str = "bbox 0 0 100 100") -> str:
    """Return a file of one page."""
    return f"<div class='ocr_page' title='{title}'>{inner}</div>"


def test_a_page() -> None:
    """Order, kinds, places, page number and words of the sample."""
    (sheet,) = read_hocr(HOCR)
    assert "A02" == sheet.number
    assert [
        ("第02版：要闻　咸宁日报", Hint.HEADER),
        ("香城天蓝水碧空气好", Hint.HEADING),
        ("本报讯　记者李明\n报道：市民iPhone 16", Hint.TEXT),
        ("图为市民出行\n的情景。", Hint.CAPTION),
        ("今日晴", Hint.TEXT),
    ] == [(block.text, block.hint) for block in sheet.blocks]
    assert Box(0.1, 180 / 1400, 0.28, 230 / 1400) == sheet.blocks[2].box
    assert not any(block.joined for block in sheet.blocks)
    assert [(DoubtKind.LABEL, True)] == [(doubt.kind, "ocr_weatherbox" in doubt.message) for doubt in sheet.doubts]


def test_single_characters_are_closed_up() -> None:
    """Engines that know no words part every character; opened names and Latin words keep their blanks."""
    places = [("记", 0), ("者", 10), ("刘", 30), ("歌", 50), ("用", 60), ("A", 71), ("Pad", 78), ("。", 90)]
    words = " ".join(f"<span class='ocrx_word' title='bbox {x} 0 {x + 9} 10'>{text}</span>" for text, x in places)
    assert "记者　刘　歌用A Pad。" == read_hocr(page(f"<span class='ocr_line'>{words}</span>"))[0].text
    assert "咸宁日报 A02" == read_hocr(page("<span class='ocr_line'>咸 宁\n日 报&nbsp; A02</span>"))[0].text.replace(
        "报A", "报 A"
    )


def test_pages_and_paragraphs_without_lines() -> None:
    """Two pages in one file; a paragraph whose text is in no line; places counted from the corner of the page."""
    one = page("<p class='ocr_par' title='bbox 20 30 60 50'>咸宁 <b>天蓝</b></p>", "bbox 10 10 110 110")
    first, second = read_hocr(one + page("<div class='ocr_carea'><p class='ocr_par'>水碧</p></div>"))
    assert ("咸宁天蓝", "水碧") == (first.text, second.text)
    assert Box(0.1, 0.2, 0.5, 0.4) == first.blocks[0].box
    assert second.blocks[0].box is None


def test_a_page_without_text() -> None:
    """It is an empty page."""
    assert () == read_hocr(page(""))[0].blocks


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("", "line 1, column 1"),
        ("text alone", "there is no HTML element"),
        ("<!-- nothing -->", "line 1, column 1"),
        ("<html><body>\n<p>咸宁</p></body></html>", "the class ocr_page"),
        (
            page("\n<span class='ocr_line' title='bbox 1 2 three 4'>咸</span>"),
            'line 2: <span>: bbox is four numbers, and "1 2 three 4" is none',
        ),
        (page("<span class='ocr_line' title='bbox 1 2'>咸</span>"), "bbox is four numbers"),
        (page("", "bbox"), "<div>: bbox is four numbers"),
        (page("<div>" * 300 + "咸"), "nested 250 deep"),
        ("<p>\ud800", "half a character"),
        (b"<p>\xff\xfe\xfa\x80", "the encoding is not known"),
        (b"%PDF-1.4", "a PDF file"),
    ],
)
def test_what_is_wrong_is_named(file: bytes | str, said: str) -> None:
    """The message says where, and what there must be."""
    with pytest.raises(FormatError) as error:
        read_hocr(file)
    assert said in str(error.value)


def test_without_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has not installed it is told how."""
    monkeypatch.setitem(sys.modules, "lxml.html", None)
    with pytest.raises(FormatError, match=r"pip install 'newsparse\[html\]'"):
        read_hocr(HOCR)


def test_encodings() -> None:
    """A page is UTF-8, or what it says, or what gives Chinese; what it says wrongly is not believed."""
    meta = "<meta charset='{}'><p>咸宁日报，市民出门见绿</p>"
    for data in (
        meta.format("utf-8").encode(),
        meta.format("gb2312").encode(),
        meta.format("gb2312").encode("gb18030"),
        meta.format("big5").replace("咸宁日报", "咸寧日報").replace("门见绿", "門見綠").encode("big5"),
        meta.format("nonsense").encode("gb18030"),
        meta.format("utf-8").encode("gb18030"),
        meta.format("utf-16").encode("utf-16"),
    ):
        assert html_tree.text_in(html_tree.html_of(data, "a page"))[:1] == "咸"


@given(data=st.data())
def test_any_damage_is_a_format_error(data: st.DataObject) -> None:
    """Whatever bytes stand in a file: pages, or an error that says so."""
    start = data.draw(st.integers(0, len(HOCR)))
    end = data.draw(st.integers(start, min(len(HOCR), start + 80)))
    ink = st.binary(max_size=20) | st.sampled_from(
        [b"'", b"<", b">", b"</div>", b"&#0;", b"&#xD800;", b"-1", b"<!--", b"<![CDATA[", b"<svg>"]
    )
    damaged = HOCR[:start] + data.draw(ink) + HOCR[end:]
    try:
        sheets = read_hocr(damaged)
    except FormatError:
        return
    assert all(isinstance(sheet, Sheet) for sheet in sheets)


@given(data=st.binary(max_size=300) | st.text(max_size=300))
def test_anything_is_a_format_error(data: bytes | str) -> None:
    """What is no hOCR is refused."""
    with pytest.raises(FormatError):
        read_hocr(data)
