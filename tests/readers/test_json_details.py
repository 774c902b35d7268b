"""What single engines do: captions of old versions, breaks of lines, places in points, pages without words."""

from __future__ import annotations

from typing import Any

import pytest

from newsparse.pages.blocks import Box, Hint
from newsparse.readers.azure import read_azure
from newsparse.readers.baidu import read_baidu
from newsparse.readers.docling import read_docling
from newsparse.readers.google import read_google
from newsparse.readers.mineru import read_content_list, read_content_list_v2
from newsparse.readers.mineru_middle import read_middle, read_model
from newsparse.readers.paddle import read_structure
from newsparse.readers.paddle_lines import read_lines
from newsparse.readers.unstructured import read_unstructured


@pytest.mark.parametrize(
    ("item", "blocks"),
    [
        ({"type": "image", "image_caption": "图为堤坝。"}, [(Hint.CAPTION, "图为堤坝。")]),
        ({"type": "image", "img_caption": ["图一", "图二"]}, [(Hint.CAPTION, "图一"), (Hint.CAPTION, "图二")]),
        ({"type": "image", "sub_type": "seal", "content": "公章"}, [(Hint.PICTURE, "公章")]),
        ({"type": "text", "text": "小标题", "text_level": 3}, [(Hint.HEADING, "小标题")]),
        ({"type": "text", "text": r"\*\*\*"}, [(Hint.TEXT, "***")]),
        ({"type": "table", "table_body": "", "table_footnote": ["注：单位为吨"]}, [(Hint.CAPTION, "注：单位为吨")]),
        ({"type": "code", "sub_type": "code", "code_body": "a = 1", "code_caption": []}, [(Hint.PICTURE, "a = 1")]),
        ({"type": "aside_text", "text": "今日八版"}, [(Hint.ASIDE, "今日八版")]),
        ({"type": "equation", "text": "x^2", "text_format": "latex"}, [(Hint.TEXT, "x^2")]),
        ({"type": "text", "text": "  \n"}, []),
    ],
)
def test_items_of_a_content_list(item: dict[str, Any], blocks: list[tuple[Hint, str]]) -> None:
    """Versions 1 to 4."""
    (sheet,) = read_content_list([item])
    assert blocks == [(block.hint, block.text) for block in sheet.blocks]
    assert () == sheet.doubts


def test_pages_of_a_content_list() -> None:
    """In the order of their numbers, each with its own items."""
    items = [{"type": "text", "text": str(page), "page_idx": page} for page in (1, 0, 1)]
    assert ["0", "1\n\n1"] == [sheet.text for sheet in read_content_list(items)]


def test_names_of_kinds_are_no_words() -> None:
    """A content list of version 2 says of a formula and of a list what kind they are."""
    formula = {
        "type": "equation_interline",
        "content": {"math_content": "x^2", "math_type": "latex", "image_source": {"path": "a"}},
    }
    code = {
        "type": "code",
        "content": {"code_content": [{"type": "text", "content": "a = 1"}], "code_language": "python"},
    }
    assert ["x^2\n\na = 1"] == [sheet.text for sheet in read_content_list_v2([[formula, code]])]


def test_lists_in_lists() -> None:
    """Version 4 nests them; each item has a line."""
    words = [{"type": "text", "content": "甲"}]
    item = {"type": "text", "content": words}
    outer = {"type": "list", "content": [item, {"type": "list", "content": [item, item]}], "bbox": [0, 0, 1, 1]}
    (sheet,) = read_middle({"schema": "docvortex.middle", "pages": [{"blocks": [outer]}]})
    assert [(Hint.LIST, "甲\n甲\n甲")] == [(block.hint, block.text) for block in sheet.blocks]


def test_a_page_without_paragraphs_has_its_blocks() -> None:
    """An engine that stopped before it joined paragraphs."""
    line = {
        "spans": [
            {"type": "text", "content": "iPhone"},
            {"type": "text", "content": "Pro"},
            {"type": "text", "content": "版"},
        ]
    }
    page = {"preproc_blocks": [{"type": "text", "lines": [line]}]}
    assert ["iPhone Pro版"] == [sheet.text for sheet in read_middle({"pdf_info": [page]})]


def test_a_model_file_has_pages() -> None:
    """One without words is one too."""
    block = {"type": "phonetic", "bbox": None, "content": "xiān"}
    assert ["", "xiān"] == [sheet.text for sheet in read_model([[], [block]])]


def test_a_page_of_unknown_size_is_as_large_as_its_blocks() -> None:
    """Some services leave width and height out, or say 0."""
    block = {"block_label": "text", "block_content": "字", "block_bbox": [10, 20, 40, 80]}
    for page in ({"parsing_res_list": [block]}, {"width": 0, "height": 0, "parsing_res_list": [block]}):
        (sheet,) = read_structure(page)
        assert Box(0.25, 0.25, 1, 1) == sheet.blocks[0].box


def test_lines_of_paddle() -> None:
    """A page without lines is null; lines without pages are a page; Umi-OCR has a code for no words."""
    line = [[[0, 0], [9, 0], [9, 1], [0, 1]], ["咸宁日报", 0.9]]
    assert ["", "咸宁日报"] == [sheet.text for sheet in read_lines([None, [line]])]
    assert ["咸宁日报"] == [sheet.text for sheet in read_lines([line])]
    assert [""] == [sheet.text for sheet in read_lines({"code": 101, "data": "No text in image."})]
    assert ["咸宁"] == [sheet.text for sheet in read_lines({"rec_texts": ["咸宁"], "rec_polys": []})]


def docling(*items: dict[str, Any], **more: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a document of these texts."""
    body = {"children": [{"$ref": f"#/texts/{index}"} for index in range(len(items))]}
    pages = {str(number): {"size": {"width": 100, "height": 100}} for number in (1, 2, 3)}
    return {"schema_name": "DoclingDocument", "pages": pages, "body": body, "texts": list(items), **more}


def spot(page: int, left: int, start: int, end: int) -> dict[str, Any]:
    """Return a place of a text."""
    box = {"l": left, "t": 90, "r": left + 10, "b": 80, "coord_origin": "BOTTOMLEFT"}
    return {"page_no": page, "bbox": box, "charspan": [start, end]}


def test_a_text_over_two_pages() -> None:
    """Each page has what is printed on it; a page without words is one too."""
    item = {"label": "text", "text": "正忙着 抢修。", "prov": [spot(1, 10, 0, 3), spot(2, 10, 4, 7)]}
    sheets = read_docling(docling(item))
    assert ["正忙着", "抢修。", ""] == [sheet.text for sheet in sheets]
    assert [None, True] == [block.continues for sheet in sheets for block in sheet.blocks]


@pytest.mark.parametrize(
    ("prov", "texts"),
    [
        ([spot(1, 10, 0, 3), spot(1, 10, 4, 7)], ["正忙着抢修。"]),
        ([spot(1, 10, 0, 3), spot(1, 30, 0, 3)], ["正忙着 抢修。"]),
        ([spot(1, 10, 4, 7), spot(1, 30, 0, 3)], ["正忙着 抢修。"]),
        ([spot(1, 10, 0, 1), spot(1, 30, 4, 7)], ["正忙着 抢修。"]),
        ([spot(1, 10, 0, 3), spot(1, 30, 4, 99)], ["正忙着", "抢修。"]),
        ([], ["正忙着 抢修。"]),
    ],
)
def test_places_that_do_not_tell(prov: list[dict[str, Any]], texts: list[str]) -> None:
    """A text is parted only where its places say at which character, and nothing is lost."""
    sheets = read_docling(docling({"label": "text", "text": "正忙着 抢修。", "prov": prov}))
    assert texts == [block.text for block in sheets[0].blocks]


def test_a_tree_with_a_circle() -> None:
    """Each item is taken once."""
    item = {"label": "text", "text": "字", "children": [{"$ref": "#/texts/0"}], "prov": []}
    assert "字" == read_docling(docling(item))[0].text


def google(*words: tuple[str, str], **more: Any) -> Any:  # noqa: ANN401
    """Return an answer of one paragraph: words, each with the break behind it."""
    found = []
    for text, kind in words:
        symbols: list[dict[str, Any]] = [{"text": character} for character in text]
        if kind:
            symbols[-1]["property"] = {"detectedBreak": {"type": kind}}
        found.append({"symbols": symbols})
    block = {"blockType": "TEXT", "paragraphs": [{"words": found, **more}]}
    return {"responses": [{"fullTextAnnotation": {"pages": [{"blocks": [block]}]}}]}


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ((("云溪", "SPACE"), ("县城", "LINE_BREAK")), "云溪县城"),
        ((("刘", "SURE_SPACE"), ("歌", "")), "刘　歌"),
        ((("Tech", "SPACE"), ("City", "")), "Tech City"),
        ((("iPhone", "SPACE"), ("版", "")), "iPhone版"),
        ((("第一行", "EOL_SURE_SPACE"), ("第二行", "LINE_BREAK")), "第一行\n第二行"),
        ((("news", "HYPHEN"), ("paper", "SPACE"), ("on", "")), "newspaper\non"),
        ((("3", ""), (".", ""), ("5", ""), ("万吨", "")), "3.5万吨"),
    ],
)
def test_breaks(words: tuple[tuple[str, str], ...], text: str) -> None:
    """Blanks between Chinese characters are the engine's; lines are as printed, and a broken word is whole."""
    assert text == read_google(google(*words))[0].text


def test_places_of_a_pdf_file() -> None:
    """They are parts of the page already, and a coordinate of 0 is left out."""
    corners = [{"x": 0.1}, {"x": 0.5}, {"x": 0.5, "y": 0.2}, {"x": 0.1, "y": 0.2}]
    (sheet,) = read_google(google(("字", ""), boundingBox={"normalizedVertices": corners}))
    assert Box(0.1, 0.0, 0.5, 0.2) == sheet.blocks[0].box
    assert [""] == [sheet.text for sheet in read_google({"responses": [{}]})]


def test_lines_that_no_paragraph_names() -> None:
    """Nothing is lost, and nothing stands twice."""
    lines = [{"words": text} for text in ("甲", "乙", "丙")]
    (sheet,) = read_baidu(
        {"words_result": lines, "paragraphs_result": [{"words_result_idx": [1, 1]}, {"words_result_idx": [1]}]}
    )
    assert ["乙", "甲", "丙"] == [block.text for block in sheet.blocks]


def test_lines_of_older_models() -> None:
    """Read 3.x has lines with eight numbers, newer models lines with a polygon."""
    place = [1, 1, 9, 1, 9, 2, 1, 2]
    old = {
        "analyzeResult": {
            "readResults": [{"page": 1, "width": 10, "height": 10, "lines": [{"text": "字", "boundingBox": place}]}]
        }
    }
    new = {
        "analyzeResult": {
            "pages": [{"pageNumber": 1, "width": 10, "height": 10, "lines": [{"content": "字", "polygon": place}]}]
        }
    }
    for answer in (old, new):
        (sheet,) = read_azure(answer)
        assert [("字", Box(0.1, 0.1, 0.9, 0.2))] == [(block.text, block.box) for block in sheet.blocks]


def test_page_breaks() -> None:
    """Strategies without page numbers put an element between two pages."""
    items = [
        {"type": kind, "text": text, "metadata": {}}
        for kind, text in (("Title", "甲"), ("PageBreak", ""), ("Text", "乙"))
    ]
    assert ["甲", "乙"] == [sheet.text for sheet in read_unstructured(items)]


def test_points_count_from_below() -> None:
    """Those of a PDF file do."""
    where = {
        "points": [[10, 70], [10, 90], [50, 90], [50, 70]],
        "system": "PointSpace",
        "layout_width": 100,
        "layout_height": 100,
    }
    (sheet,) = read_unstructured([{"type": "Title", "text": "字", "metadata": {"coordinates": where}}])
    box = sheet.blocks[0].box
    assert box is not None
    assert pytest.approx((0.1, 0.1, 0.5, 0.3)) == (box.left, box.top, box.right, box.bottom)
