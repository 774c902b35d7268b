"""One page as each engine writes it gives the same blocks, and the articles of its plain text."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

import newsparse
from newsparse.pages.blocks import Hint
from newsparse.readers import read
from newsparse.readers.sniffing import guess

SAMPLES: Final = Path(__file__).with_name("samples")
HEAD: Final = "第02版:要闻 2024年8月6日 星期二"
FIRST: Final = "云溪县水库加固工程自去年冬天开工，护堤员们正忙着抢修，"
SECOND: Final = "共完成土方三十万立方米。"
ONE: Final = "▲云溪县图书馆昨日开馆。"
OTHER: Final = "▲东湖公园今日免费开放。"

BLOCKS: Final = (
    (Hint.HEADER, HEAD, (0.05, 0.02, 0.45, 0.034)),
    (Hint.TITLE, "水库加固进入尾声", (0.05, 0.08, 0.45, 0.115)),
    (Hint.TEXT, "本报记者 李明", (0.05, 0.14, 0.17, 0.153)),
    (Hint.TEXT, FIRST, (0.05, 0.17, 0.27, 0.205)),
    (Hint.TEXT, SECOND, (0.28, 0.17, 0.48, 0.184)),
    (Hint.CAPTION, "图为护堤员在堤坝旁巡查。", (0.28, 0.42, 0.48, 0.434)),
    (Hint.CAPTION, "全县油菜产量", (0.05, 0.50, 0.16, 0.514)),
    (Hint.TABLE, "年份 吨\n2023 150", (0.05, 0.53, 0.45, 0.57)),
    (Hint.TITLE, "油菜喜获丰收", (0.52, 0.08, 0.82, 0.115)),
    (Hint.TEXT, "本报讯 今年全县油菜喜获丰收，亩产一百五十公斤。", (0.52, 0.14, 0.93, 0.154)),
    (Hint.LIST, f"{ONE}\n{OTHER}", (0.52, 0.30, 0.72, 0.334)),
    (Hint.PAGE_NUMBER, "2", (0.05, 0.96, 0.06, 0.974)),
)
"""The page: what each block is, its words, and where it stands."""
HEADLINES: Final = (1, 8)
PICTURE: Final = (0.28, 0.22, 0.48, 0.41)
TABLE: Final = BLOCKS[7][2]
LABELLED: Final = {
    "mineru": "mineru",
    "mineru-v2": "mineru-v2",
    "mineru-middle": "mineru-middle",
    "mineru-middle-3": "mineru-middle",
    "mineru-model": "mineru-model",
    "paddle-structure": "paddle",
    "paddle-vl": "paddle",
    "docling": "docling",
    "dots": "dots",
    "unstructured": "unstructured",
    "azure": "azure",
}
"""The samples of engines that say what a block is, and the names of their formats."""
UNLABELLED: Final = {"google": "google", "baidu": "baidu", "umi": "paddle-lines"}
BARE: Final = {
    "paddle-lines-2": "paddle-lines",
    "paddle-lines-3": "paddle",
    "umi-lines": "paddle-lines",
    "baidu-lines": "baidu",
}
ALL: Final = {**LABELLED, **UNLABELLED, **BARE}
HINTS: Final[dict[str, dict[int, Hint]]] = {
    "paddle-structure": {10: Hint.TEXT},
    "paddle-vl": {10: Hint.TEXT},
    "docling": {8: Hint.HEADING, 11: Hint.FOOTER},
    "dots": {8: Hint.HEADING, 11: Hint.FOOTER},
    "azure": {8: Hint.HEADING, 10: Hint.TEXT},
    "mineru-middle-3": {11: Hint.FOOTER},
}
"""Where the labels of an engine say less, or something else."""
PLAIN: Final = "\n\n".join(
    f"# {text}" if index in HEADLINES else text for index, (_, text, _) in enumerate(BLOCKS) if index not in {6, 7, 11}
)
"""The page as Markdown; the table and its caption say what no plain text does."""


def sample(name: str) -> str:
    """Return the text of a file."""
    return (SAMPLES / f"{name}.json").read_text(encoding="utf-8")


def words(text: str) -> str:
    """Return a text without its white space: where lines end and columns part is each engine's own."""
    return "".join(text.split())


@pytest.mark.parametrize("name", sorted(LABELLED))
def test_the_same_blocks(name: str) -> None:
    """The same texts in the same order, with the hints that the labels of the engine give."""
    (sheet,) = read(sample(name))
    assert () == sheet.doubts
    own = HINTS.get(name, {})
    expected = [
        (own.get(index, hint), words(line))
        for index, (hint, text, _) in enumerate(BLOCKS)
        for line in lines_in(index, text, name)
    ]
    found = [(block.hint, words(block.text)) for block in sheet.blocks]
    assert expected == found


def lines_in(index: int, text: str, name: str) -> list[str]:
    """Return a text as the blocks that it is in a sample: items of a list may have one each, columns may be glued."""
    if index == 10 and name in {"docling", "dots", "unstructured", "azure"}:
        return text.split("\n")
    if name == "paddle-vl" and index in {3, 4}:
        return [FIRST + SECOND] if index == 3 else []
    return [text]


@pytest.mark.parametrize("name", sorted([*LABELLED, *UNLABELLED]))
def test_places(name: str) -> None:
    """Boxes are parts of the page, whatever the engine counts in and from."""
    (sheet,) = read(sample(name))
    boxes = {words(block.text): block.box for block in sheet.blocks}
    # Where the file does not say how large the page is, it ends with what stands on it.
    wide, high = (0.93, 0.974) if name in {"dots", "umi", "baidu"} else (1.0, 1.0)
    for index, (_, text, place) in enumerate(BLOCKS):
        box = boxes.get(words(text))
        if box is None:
            assert index in {3, 4, 7, 10}, text
            continue
        if name in {"mineru", "mineru-v2"} and index in {5, 6}:
            place = PICTURE if index == 5 else TABLE  # noqa: PLW2901 - content lists have one box for both
        expected = (place[0] / wide, place[1] / high, place[2] / wide, place[3] / high)
        assert expected == pytest.approx((box.left, box.top, box.right, box.bottom), abs=0.0015), text


def articles(page: newsparse.Page) -> list[tuple[Any, ...]]:
    """Return what the articles of a page say, without the rows and the caption of the table."""
    rows = {*BLOCKS[7][1].split("\n"), BLOCKS[6][1]}
    return [
        (
            article.headline,
            [byline.names for byline in article.bylines],
            article.dateline and article.dateline.text,
            [part.text for part in article.body if part.text not in rows],
            [caption.text for caption in article.captions if caption.text not in rows],
        )
        for article in page.articles
    ]


@pytest.mark.parametrize("name", sorted(LABELLED))
def test_the_same_articles(name: str) -> None:
    """The page of each engine has the articles of the page as text."""
    (sheet,) = read(sample(name))
    page = newsparse.parse(sheet)
    assert articles(newsparse.parse(PLAIN)) == articles(page)
    assert "2024-08-06" == str(page.issued)
    assert all(element.boxes for element in page.elements)


@pytest.mark.parametrize("name", sorted(UNLABELLED))
def test_large_letters_are_headlines(name: str) -> None:
    """Engines without labels say where things stand, and so how large they are."""
    (sheet,) = read(sample(name))
    assert [BLOCKS[index][1] for index in HEADLINES] == [
        block.text for block in sheet.blocks if block.hint is Hint.HEADING
    ]
    page = newsparse.parse(sheet)
    assert [BLOCKS[index][1] for index in HEADLINES] == [
        article.headline for article in page.articles if article.headline
    ]
    assert FIRST + SECOND == page.articles[0].body[0].text


@pytest.mark.parametrize("name", sorted(BARE))
def test_bare_lines(name: str) -> None:
    """Lines from across the page are put into columns, and are the paragraphs and headlines of two articles."""
    (sheet,) = read(sample(name))
    page = newsparse.parse(sheet)
    assert [
        ("水库加固进入尾声", [FIRST + SECOND]),
        ("油菜喜获丰收", ["今年全县油菜喜获丰收，亩产一百五十公斤。"]),
    ] == [(article.headline, [part.text for part in article.body]) for article in page.articles]
    assert not any(block.joined for block in sheet.blocks)


@pytest.mark.parametrize(("name", "form"), sorted(ALL.items()))
def test_the_format_is_guessed(name: str, form: str) -> None:
    """By the content alone, and a name gives the same."""
    assert form == guess(sample(name))
    assert read(sample(name)) == read(sample(name), form=form) == read(sample(name).encode())


def test_printed_lines_are_kept() -> None:
    """Middle files before version 4 hold the lines as printed."""
    (sheet,) = read(sample("mineru-middle-3"))
    block = sheet.blocks[3]
    assert ("云溪县水库加固工程自去年冬\n天开工，护堤员们正忙着抢修，", False) == (block.text, block.joined)


@pytest.mark.parametrize("name", ["mineru-middle", "docling"])
def test_what_goes_on_is_told(name: str) -> None:
    """A text in two columns is two blocks, each with its box, and one paragraph with both."""
    (sheet,) = read(sample(name))
    assert [SECOND] == [block.text for block in sheet.blocks if block.continues]
    joined = [element for element in newsparse.parse(sheet).elements if element.text.startswith("云溪县水库")]
    assert [2] == [len(element.boxes) for element in joined]


def test_glued_blocks_lose_nothing() -> None:
    """PaddleOCR-VL gives a paragraph over two columns to the first; the second is empty, and no lost text."""
    (sheet,) = read(sample("paddle-vl"))
    assert ["3"] == [block.group for block in sheet.blocks if block.text == FIRST + SECOND]
    joined = [element for element in newsparse.parse(sheet).elements if element.text == FIRST + SECOND]
    assert [2] == [len(element.boxes) for element in joined]
