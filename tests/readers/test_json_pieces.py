"""What a block is made of: marks of Markdown in it, tables among its text, the regions that it stands in."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest

import newsparse
from newsparse.pages.blocks import Box, Hint
from newsparse.readers import read
from newsparse.readers.azure import read_azure
from newsparse.readers.dots import read_dots, unmarked
from newsparse.readers.mineru import read_content_list
from newsparse.readers.paddle import read_structure

TABLE: Final = "<table><tr><td>奖牌榜</td><td>金</td></tr><tr><td>中国代表团</td><td>38</td></tr></table>"
ROWS: Final = "奖牌榜 金\n中国代表团 38"


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("昨日，**堤防**全部*加固*。", "昨日，堤防全部加固。"),
        ("***要闻***与**要*闻***", "要闻与**要*闻***"),
        ("**甲*乙*丙**", "甲乙丙"),
        ("***", "***"),
        ("* * *", "* * *"),
        ("3*4*5＝60", "3*4*5＝60"),
        ("**未完", "**未完"),
        ("共 ** 两处 ** 空格", "共 ** 两处 ** 空格"),
        ("**上行\n下行**", "**上行\n下行**"),
    ],
)
def test_marks_of_letters(words: str, plain: str) -> None:
    """Pairs that are close around their words are marks; stars that stand otherwise are printed."""
    assert plain == unmarked(words)


def test_a_bold_line_is_a_crosshead() -> None:
    """Its marks tell it from text, and no element has them."""
    items = [
        {"bbox": [0, 0, 100, 20], "category": "Section-header", "text": "## **香城天蓝**"},
        {"bbox": [0, 30, 100, 60], "category": "Text", "text": "本报讯 昨日，**堤防**全部加固。"},
        {"bbox": [0, 70, 100, 80], "category": "Text", "text": "**抢在汛期之前**"},
        {"bbox": [0, 90, 100, 120], "category": "Text", "text": "**三千名工人日夜施工，主汛期前完工。**"},
    ]
    (sheet,) = read_dots(items)
    assert ["香城天蓝", "本报讯 昨日，堤防全部加固。", "**抢在汛期之前**", "三千名工人日夜施工，主汛期前完工。"] == [
        block.text for block in sheet.blocks
    ]
    assert [("headline", "香城天蓝"), ("crosshead", "抢在汛期之前")] == [
        (element.kind.value, element.text)
        for element in newsparse.segment(sheet).elements
        if "head" in element.kind.value
    ]


@pytest.mark.parametrize(
    "sheets",
    [
        read_dots([{"bbox": [0, 0, 9, 9], "category": "Text", "text": f"见下表。\n{TABLE}\n表中为决赛日数字。"}]),
        read_content_list([{"type": "text", "text": f"见下表。\n{TABLE}\n表中为决赛日数字。"}]),
        read_structure(
            {"parsing_res_list": [{"block_label": "text", "block_content": f"见下表。\n{TABLE}\n表中为决赛日数字。"}]}
        ),
    ],
    ids=["dots", "mineru", "paddle"],
)
def test_a_table_among_text(sheets: Any) -> None:  # noqa: ANN401
    """Its rows are no headings: it is a block of its own."""
    assert [(Hint.TEXT, "见下表。"), (Hint.TABLE, ROWS), (Hint.TEXT, "表中为决赛日数字。")] == [
        (block.hint, block.text) for block in sheets[0].blocks
    ]
    lead = read_dots([{"bbox": [0, 0, 9, 9], "category": "Title", "text": "奖牌榜揭晓"}])[0].blocks
    page = newsparse.segment(type(sheets[0])((*lead, *sheets[0].blocks)))
    assert ["奖牌榜揭晓"] == [article.headline for article in page.articles]
    assert "crosshead" not in {element.kind.value for element in page.elements}


def test_a_table_that_is_cut_off() -> None:
    """What can be read of it is rows; a chart with a table in it is a picture."""
    cut = TABLE[: TABLE.index("38")]
    (sheet,) = read_content_list([{"type": "text", "text": cut}, {"type": "chart", "content": TABLE}])
    assert [(Hint.TABLE, "奖牌榜 金\n中国代表团"), (Hint.PICTURE, ROWS)] == [
        (block.hint, block.text) for block in sheet.blocks
    ]


FIRST: Final = "云溪县水库加固工程自去年冬天开工，护堤员们正忙着"
SECOND: Final = "抢修堤防。"


def azure(content: str, *lines: tuple[int, int, str], regions: tuple[tuple[int, int], ...]) -> Any:  # noqa: ANN401
    """Return an answer of one paragraph: its lines as page, left edge and words, its regions as page and left edge."""
    pages: dict[int, list[Any]] = {1: [], 2: []}
    at = 0
    for page, left, text in lines:
        place = polygon(left)
        pages[page].append({"content": text, "polygon": place, "spans": [{"offset": at, "length": len(text)}]})
        at += len(text) + 1
    places = [{"pageNumber": page, "polygon": polygon(left)} for page, left in regions]
    paragraph = {"content": content, "boundingRegions": places, "spans": [{"offset": 0, "length": at}]}
    numbered = [{"pageNumber": page, "width": 10, "height": 10, "lines": rows} for page, rows in pages.items()]
    return {"analyzeResult": {"pages": numbered, "paragraphs": [paragraph]}}


def polygon(left: int) -> list[int]:
    """Return the corners of a place two units wide."""
    return [left, 1, left + 2, 1, left + 2, 2, left, 2]


def test_a_paragraph_in_two_columns() -> None:
    """It is a block for each, and one paragraph with both boxes."""
    (sheet, _) = read_azure(azure(FIRST + SECOND, (1, 1, FIRST), (1, 4, SECOND), regions=((1, 1), (1, 4))))
    boxes = (Box(0.1, 0.1, 0.3, 0.2), Box(0.4, 0.1, 0.6, 0.2))
    assert [(FIRST, boxes[0], None), (SECOND, boxes[1], True)] == [
        (block.text, block.box, block.continues) for block in sheet.blocks
    ]
    title = {"content": "水库加固进入尾声", "role": "title", "boundingRegions": []}
    answer = azure(FIRST + SECOND, (1, 1, FIRST), (1, 4, SECOND), regions=((1, 1), (1, 4)))
    answer["analyzeResult"]["paragraphs"].insert(0, title)
    element = newsparse.segment(read_azure(answer)[0]).elements[-1]
    assert (FIRST + SECOND, boxes) == (element.text, element.boxes)


def test_a_paragraph_over_two_pages() -> None:
    """Each page has what is printed on it."""
    sheets = read_azure(azure(f"{FIRST} {SECOND}", (1, 1, FIRST), (2, 4, SECOND), regions=((1, 1), (2, 4))))
    assert [FIRST, SECOND] == [sheet.text for sheet in sheets]


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ((1, 1, FIRST), (1, 8, SECOND)),
        ((1, 1, FIRST), (1, 4, "另一行字。")),
        ((1, 1, FIRST + SECOND),),
        ((1, 4, FIRST), (1, 1, SECOND)),
    ],
    ids=["none", "outside", "other words", "one region empty", "other order"],
)
def test_regions_whose_words_are_not_known(lines: tuple[tuple[int, int, str], ...]) -> None:
    """Nothing is cut by guess: the words stand in the first region."""
    (sheet, _) = read_azure(azure(FIRST + SECOND, *lines, regions=((1, 1), (1, 4))))
    assert [(FIRST + SECOND, Box(0.1, 0.1, 0.3, 0.2))] == [(block.text, block.box) for block in sheet.blocks]


def test_regions_by_name_and_by_content() -> None:
    """The whole way from the text of a file."""
    answer = json.dumps(azure(FIRST + SECOND, (1, 1, FIRST), (1, 4, SECOND), regions=((1, 1), (1, 4))))
    assert read(answer) == read(answer, form="azure")
    assert [2, 0] == [len(sheet.blocks) for sheet in read(answer)]
