"""Formats by name and by content: text as given, files with tags, encodings, and what is of no format."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from newsparse.errors import FormatError
from newsparse.readers import read
from newsparse.readers.forms import JSON_FORMS, MARKED_FORMS, NAMES, TEXT_FORMS
from newsparse.readers.sniffing import guess

SAMPLES: Final = Path(__file__).with_name("samples")
TEXT: Final = "2024年8月6日　星期二\r\n\r\n# 香城天蓝\n碧空如洗。\n"
MARKED: Final = {
    "page.alto.xml": "alto",
    "page.page.xml": "page",
    "page.hocr.html": "hocr",
    "article.html": "html",
    "founder-article.html": "html",
    "people-2024.html": "html",
}


@pytest.mark.parametrize("form", ["auto", *TEXT_FORMS])
def test_text_stands_as_given(form: str) -> None:
    """One block with every character, so offsets are those of the file."""
    (sheet,) = read(TEXT, form=form)
    assert TEXT == sheet.text == read(TEXT.encode("gb18030"), form=form)[0].text
    assert [(False, None)] == [(block.joined, block.box) for block in sheet.blocks]


@pytest.mark.parametrize(("name", "form"), sorted(MARKED.items()))
def test_files_with_tags(name: str, form: str) -> None:
    """They are told by their root, and read as by name."""
    data = (SAMPLES / name).read_bytes()
    assert form == guess(data.decode())
    assert read(data) == read(data, form=form)
    assert read(data)[0].blocks


def test_every_format_has_a_name() -> None:
    """Each once."""
    assert len(set(NAMES)) == len(NAMES) == len(TEXT_FORMS) + len(JSON_FORMS) + len(MARKED_FORMS)


def test_an_unknown_name() -> None:
    """The message has those that are known."""
    with pytest.raises(ValueError, match=r"^'docx' is no format that newsparse reads; it reads plain, markdown, "):
        read(TEXT, form="docx")


@pytest.mark.parametrize(("text", "form"), [("<alto/>", "alto"), ("<PcGts/>", "page"), ("<pc:PcGts/>", "page")])
def test_an_empty_root_is_known(text: str, form: str) -> None:
    """What is wrong with it is said by its reader."""
    assert form == guess(text)
    with pytest.raises(FormatError):
        read(text)


@pytest.mark.parametrize(
    "text", ["<?xml version='1.0'?><mets/>", "<?xml version='1.0' encoding='utf-8'?>\n<TEI xmlns='x'><text/></TEI>"]
)
def test_other_xml_is_refused(text: str) -> None:
    """Tags are no text of a page."""
    with pytest.raises(FormatError, match="neither ALTO nor PAGE"):
        read(text)
    assert text == read(text, form="plain")[0].text


def test_a_mark_before_json() -> None:
    """Windows programs write one before UTF-8."""
    text = '[{"type": "text", "text": "香城天蓝", "page_idx": 0}]'
    assert read(text) == read("\ufeff" + text) == read(b"\xef\xbb\xbf" + text.encode())
    assert read(text) == read("\ufeff" + text, form="mineru") == read(text.encode("utf-16"))


def test_json_of_another_format_by_name() -> None:
    """A file that is not what it is said to be names the first place that does not fit."""
    with pytest.raises(FormatError, match=r"^\$\.words_result: expected an array, found null$"):
        read('{"parsing_res_list": []}', form="baidu")
    with pytest.raises(FormatError, match=r"^line 1, column 1: this is not JSON"):
        read("香城天蓝", form="docling")


@pytest.mark.parametrize("text", ["[]", "[[]]", "[null]", "{}"])
def test_files_without_pages(text: str) -> None:
    """Nothing is no page with words, and no other error than one of the format."""
    try:
        sheets = read(text)
    except FormatError:
        sheets = ()
    assert not any(sheet.text for sheet in sheets)


def test_readers_are_loaded_when_needed() -> None:
    """Reading text loads no reader of another format."""
    code = (
        "import sys; from newsparse.readers import read; read('香城天蓝');"
        "print([name for name in sys.modules if name.rpartition('.')[2] in {'docling', 'alto', 'epaper', 'mineru', 'columns'}])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8")
    assert "[]" == done.stdout.strip()
