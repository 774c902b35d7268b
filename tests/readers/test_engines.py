"""Every engine's file of one page parses to the articles of that page; damaged files say where."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.errors import FormatError
from newsparse.pages.blocks import Sheet
from newsparse.readers import read
from newsparse.readers.forms import JSON_FORMS, NAMES
from newsparse.readers.sniffing import guess

SPEC = importlib.util.spec_from_file_location("cast_pages", Path(__file__).with_name("cast_pages.py"))
assert SPEC is not None
assert SPEC.loader is not None
pages = importlib.util.module_from_spec(SPEC)
sys.modules["cast_pages"] = pages
SPEC.loader.exec_module(pages)


def articles(page: newsparse.Page) -> list[tuple[Any, ...]]:
    """Return what the articles of a page say, wherever it stands."""
    return [
        (
            article.headline,
            [byline.names for byline in article.bylines],
            article.dateline and article.dateline.text,
            [part.text for part in article.body],
            [caption.text for caption in article.captions],
        )
        for article in page.articles
    ]


@pytest.mark.parametrize("name", sorted(pages.CASTS))
def test_the_same_articles(name: str) -> None:
    """As the plain text of the page gives."""
    (sheet,) = read(pages.cast(name))
    assert sheet.doubts == ()
    page = newsparse.parse(sheet)
    assert articles(page) == articles(newsparse.parse(pages.PLAIN))
    assert str(page.issued) == "2024-08-06"


@pytest.mark.parametrize("name", sorted(pages.CASTS))
def test_the_format_is_guessed(name: str) -> None:
    """By the content alone."""
    assert guess(pages.cast(name)) == name.removesuffix("-old")


@pytest.mark.parametrize("name", sorted(set(pages.CASTS)))
def test_places_survive(name: str) -> None:
    """Every element knows where it stands; a paragraph of two blocks has two boxes."""
    (sheet,) = read(pages.cast(name))
    page = newsparse.parse(sheet)
    assert all(element.boxes for element in page.elements)
    headline = next(element for element in page.elements if element.kind.value == "headline")
    assert headline.boxes[0].left == pytest.approx(0.05, abs=0.02)
    assert headline.boxes[0].top == pytest.approx(0.08, abs=0.12)
    joined = next(element for element in page.elements if element.text.startswith("云溪县"))
    assert len(joined.boxes) == 2


LINES = [
    ("云溪县水库加固工程自去年冬天开工，", 0.1, 0.10),
    ("护堤员们正忙着抢修，共完成土方三十", 0.1, 0.12),
    ("万立方米。", 0.1, 0.14),
]


def corners(left: float, top: float, width: float) -> list[list[float]]:
    """Return the four corners of a line in pixels."""
    x, y, right, bottom = left * 1000, top * 1000, (left + width) * 1000, (top + 0.018) * 1000
    return [[x, y], [right, y], [right, bottom], [x, bottom]]


@pytest.mark.parametrize("form", ["paddle", "umi", "three", "baidu"])
def test_bare_lines_become_paragraphs(form: str) -> None:
    """Lines with places and nothing else are put into columns, and joined."""
    lines = [(text, corners(left, top, 0.02 * len(text))) for text, left, top in LINES]
    document: Any = [[[box, [text, 0.99]] for text, box in lines]]
    if form == "umi":
        document = {"code": 100, "data": [{"text": text, "score": 0.99, "box": box} for text, box in lines]}
    if form == "three":
        document = {"rec_texts": [text for text, _ in lines], "rec_polys": [box for _, box in lines]}
    if form == "baidu":
        document = {
            "words_result": [
                {"words": t, "location": {"left": b[0][0], "top": b[0][1], "width": b[1][0] - b[0][0], "height": 18}}
                for t, b in lines
            ]
        }
    (sheet,) = read(json.dumps(document))
    page = newsparse.parse(sheet)
    assert "".join(part.text for article in page.articles for part in article.body) == "".join(t for t, *_ in LINES)
    assert len(page.articles[0].body) == 1


def test_google_drops_blanks_between_han() -> None:
    """A detected break is a blank between Latin words, and nothing between Chinese characters."""
    symbols = [
        {"text": c, "property": {"detectedBreak": {"type": "SPACE"}}} if c in "县h" else {"text": c}
        for c in "云溪县Tech城"
    ]
    paragraph = {"words": [{"symbols": symbols}], "boundingBox": {"vertices": [{"x": 1, "y": 1}, {"x": 9, "y": 3}]}}
    page = {"width": 10, "height": 10, "blocks": [{"paragraphs": [paragraph]}]}
    (sheet,) = read(json.dumps({"fullTextAnnotation": {"pages": [page]}}))
    assert sheet.text == "云溪县Tech城"


def test_an_unknown_label_is_text_and_a_doubt() -> None:
    """Nothing is lost."""
    (sheet,) = read('[{"type": "riddle", "text": "谜语", "page_idx": 0}]')
    assert sheet.text == "谜语"
    assert "riddle" in sheet.doubts[0].message
    assert newsparse.parse(sheet).doubts[0] == sheet.doubts[0]


def test_plain_text_is_one_sheet_as_given() -> None:
    """Offsets stay those of the file."""
    (sheet,) = read(pages.PLAIN)
    assert sheet.text == pages.PLAIN
    assert newsparse.parse(sheet) == newsparse.parse(pages.PLAIN)
    assert read(pages.PLAIN.encode("gb18030"))[0].text == pages.PLAIN


def test_tables_have_a_line_for_each_row() -> None:
    """Cells are parted by a blank."""
    table = "<table><tr><td>国家</td><td>金</td></tr><tr><td>中国</td><td>38</td></tr></table>"
    (sheet,) = read(json.dumps([{"type": "table", "table_body": table, "page_idx": 0}]))
    assert sheet.text == "国家 金\n中国 38"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ('{"parsing_res_list": [{"block_label": 3}]}', "$.parsing_res_list[0].block_label"),
        ('{"parsing_res_list": "x"}', "$.parsing_res_list"),
        ('{"parsing_res_list": [{"block_label": "text", "block_content": "a", "block_bbox": [1, 2]}]}', "block_bbox"),
        ('{"pdf_info": [{"para_blocks": [{"type": "text", "lines": [3]}]}]}', "$.pdf_info[0].para_blocks[0].lines[0]"),
        ('{"schema": "other.middle", "pages": []}', "$.schema"),
        ('{"schema_name": "DoclingDocument", "body": {"children": [{"$ref": "#/texts/9"}]}, "texts": []}', "$ref"),
        ('[{"type": "text", "text": 5, "page_idx": 0}]', "$[0].text"),
        ('[{"type": "text", "text": "a", "page_idx": "one"}]', "$[0].page_idx"),
        ('{"words_result": [{"words": "a"}], "paragraphs_result": [{"words_result_idx": [7]}]}', "words_result_idx"),
        ('[{"type": "text", "text": "a", "page_idx": 0', "line 1, column"),
        ('{"nothing": "known"}', "nothing"),
    ],
)
def test_damaged_files_say_where(text: str, where: str) -> None:
    """A typed error with the place of the fault."""
    with pytest.raises(FormatError) as error:
        read(text)
    assert where in str(error.value)


def test_deep_nesting_is_refused() -> None:
    """No engine nests so deeply, and no reader is exhausted by it."""
    with pytest.raises(FormatError):
        read("[" * 100_000, form="mineru")


def test_an_unknown_format_is_refused() -> None:
    """With the names of those that are read."""
    with pytest.raises(ValueError, match="mineru-middle"):
        read("x", form="word")
    assert set(JSON_FORMS) < set(NAMES)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def mutated(value: Any, draw: Any, depth: int = 0) -> Any:  # noqa: ANN401 - JSON
    """Return a document with something in it exchanged."""
    if draw(st.integers(0, 12)) == 0:
        return draw(VALUES)
    if isinstance(value, dict):
        return {key: mutated(item, draw, depth + 1) for key, item in value.items() if draw(st.integers(0, 20))}
    if isinstance(value, list):
        return [mutated(item, draw, depth + 1) for item in value[:3]]
    return value


@pytest.mark.parametrize("name", sorted(pages.CASTS))
@given(data=st.data())
def test_mutated_files_give_sheets_or_a_typed_error(name: str, data: st.DataObject) -> None:
    """Never another exception."""
    document = mutated(pages.CASTS[name](), data.draw)
    text = json.dumps(document).replace("NaN", "1").replace("Infinity", "1")
    for form in ("auto", name.removesuffix("-old")):
        try:
            sheets = read(text, form=form)
        except FormatError:
            continue
        for sheet in sheets:
            assert isinstance(sheet, Sheet)
            newsparse.segment(sheet)


@given(st.sampled_from(sorted(JSON_FORMS)), VALUES)
def test_any_json_gives_sheets_or_a_typed_error(form: str, value: Any) -> None:  # noqa: ANN401
    """For every reader by name."""
    text = json.dumps(value).replace("NaN", "1").replace("-Infinity", "1").replace("Infinity", "1")
    try:
        sheets = read(text, form=form)
    except FormatError:
        return
    assert all(isinstance(sheet, Sheet) for sheet in sheets)
