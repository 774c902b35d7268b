"""E-papers: the pages of 方正 Founder and of 人民日报, and any page with an article on it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from time import process_time
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import FormatError
from newsparse.pages.blocks import Box, Hint, Sheet
from newsparse.readers.epaper import read_epaper

SAMPLES: Final = Path(__file__).with_name("samples")
PAGES: Final = sorted(path for path in SAMPLES.glob("*.html") if "hocr" not in path.name)

H, T, C, P = Hint.HEADING, Hint.TITLE, Hint.CAPTION, Hint.TEXT

EXPECTED: Final[dict[str, tuple[str | None, list[tuple[Hint, str]]]]] = {
    "founder-article": (
        "A01",
        [
            (Hint.HEADER, "香城日报 2017年10月9日 第A01版"),
            (H, "打赢蓝天保卫战"),
            (T, "香城天蓝水碧空气好"),
            (H, "——上半年优良天数一百七十天"),
            (C, "图为市民在淦河边散步。　本报记者　李明　摄"),
            (P, "本报讯（记者李明）记者昨日从市生态环境局获悉，上半年全市优良天数一百七十天。"),
            (H, "治理有方"),
            (P, "市民用 iPhone 拍下蓝天。"),
            (P, "空气质量居全省前列。"),
            (Hint.TABLE, "站点\t指数\n温泉\t42"),
        ],
    ),
    "founder-page": (
        "A01",
        [
            (Hint.HEADER, "香城日报 2017年10月9日 第A01版"),
            (Hint.HEADER, "第A01版：头版"),
            (T, "香城天蓝水碧空气好"),
            (T, "淦河两岸添新绿"),
        ],
    ),
    "founder-old": (
        "03",
        [
            (Hint.HEADER, "2012年5月8日 星期二 第03版：要闻"),
            (H, "打赢蓝天保卫战"),
            (T, "香城天蓝水碧\n空气好"),
            (H, "上半年优良天数一百七十天"),
            (P, "本报讯　记者李明报道：上半年全市优良天数一百七十天。"),
            (P, "市民出门见绿。"),
        ],
    ),
    "people-2024": (
        "06",
        [
            (Hint.HEADER, "《 香城日报 》（ 2024年08月06日 第 06 版）"),
            (H, "打赢蓝天保卫战"),
            (T, "香城天蓝水碧空气好"),
            (H, "上半年优良天数一百七十天\n空气质量居全省前列"),
            (P, "本报记者 李 明"),
            (P, "本报香城8月5日电　上半年全市优良天数一百七十天。"),
            (P, "市民出门见绿，推窗见景。"),
            (Hint.HEADER, "《 香城日报 》（ 2024年08月06日 第 06 版）"),
        ],
    ),
    "people-2025": (
        "02",
        [
            (Hint.HEADER, "《香城日报》（2025年01月06日 第 02 版）"),
            (T, "香城天蓝水碧空气好"),
            (H, "——上半年优良天数一百七十天"),
            (P, "姜 洁"),
            (C, "图为淦河。　李明摄"),
            (P, "上半年全市优良天数一百七十天。"),
            (H, "出门见绿"),
            (P, "市民出门见绿。"),
        ],
    ),
    "people-page": (
        "02",
        [
            (Hint.HEADER, "2025年01月06日 星期一"),
            (Hint.HEADER, "02版：要闻"),
            (T, "香城天蓝水碧空气好"),
            (T, "淦河两岸添新绿"),
            (T, "香城的春天"),
        ],
    ),
    "article": (
        None,
        [
            (Hint.HEADER, "2024年08月06日 10:11　来源：香城日报"),
            (T, "香城天蓝水碧空气好"),
            (P, "上半年全市优良天数一百七十天，空气质量居全省前列。"),
            (C, "市民在淦河边散步。李明摄"),
            (H, "出门见绿"),
            (P, "市民出门见绿，推窗见景。"),
            (Hint.LIST, "温泉城区，四十二天。\n永安城区，四十一天。"),
            (P, "责任编辑：王芳，记者：李明，摄影：张华。"),
        ],
    ),
}


def blocks(html: str) -> list[tuple[Hint, str]]:
    """Return kinds and texts of the one sheet of a page."""
    (sheet,) = read_epaper(html)
    return [(block.hint, block.text) for block in sheet.blocks]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_samples(path: Path) -> None:
    """Every sample: what kind of page it is, what is on it, and nothing of the site."""
    (sheet,) = read_epaper(path.read_bytes())
    assert EXPECTED[path.stem] == (sheet.number, [(block.hint, block.text) for block in sheet.blocks])
    assert () == sheet.doubts


def test_articles_stand_on_their_page() -> None:
    """The outlines on the picture of the page are the boxes of the titles."""
    (sheet,) = read_epaper((SAMPLES / "founder-page.html").read_bytes())
    assert Box(10 / 350, 0.1, 200 / 350, 0.5) == sheet.blocks[2].box
    assert "content_401862.htm" == sheet.blocks[2].name
    (sheet,) = read_epaper((SAMPLES / "people-page.html").read_bytes())
    assert [Box(0, 0, 0.5, 0.5), Box(0.5, 0, 1, 1), None] == [block.box for block in sheet.blocks[2:]]


def test_a_page_in_the_encoding_of_its_time() -> None:
    """Old pages are in GB 2312, and say so."""
    old = (SAMPLES / "founder-old.html").read_text(encoding="utf-8")
    assert read_epaper(old) == read_epaper(old.encode("gb18030"))


def test_behind_the_end_of_the_page() -> None:
    """What stands there is read as browsers read it."""
    assert [(T, "题"), (P, "市民出门见绿，推窗见景。"), (P, "推窗见景。")] == blocks(
        "<html><body><h1>题</h1><p>市民出门见绿，推窗见景。</p></body></html><p>推窗见景。</p>"
    )


def test_lines_parted_by_br() -> None:
    """They are lines of one block; an indent or an empty line begins another."""
    html = "<h1>题</h1><div id='ozoom'>　　市民出门见绿。<br>推窗见景。<br><br>空气好。<br/>　　水也好。</div>"
    assert [(T, "题"), (P, "市民出门见绿。\n推窗见景。"), (P, "空气好。"), (P, "水也好。")] == blocks(html)


def test_a_heading_of_the_third_rank_is_two_things() -> None:
    """Above the title it is a kicker; the author where it says who wrote."""
    page = "<div class='article'>{}<h1>主题</h1>{}<div id='ozoom'><p>市民出门见绿。</p></div></div>"
    assert (H, "引题在上") == blocks(page.format("<h3>引题在上</h3>", ""))[0]
    assert (P, "本报记者 李明") == blocks(page.format("", "<h3>本报记者 李明</h3>"))[1]
    assert (H, "一行小题") == blocks(page.format("", "<h3>一行小题</h3>"))[1]


def test_the_title_of_the_window() -> None:
    """Where the page has no heading, without the name of the site."""
    html = "<title>香城天蓝 - 香城网</title><div><p>市民出门见绿，推窗见景。</p><p>空气质量居全省前列，水也一样。</p></div>"
    assert (T, "香城天蓝") == blocks(html)[0]


def test_what_a_page_says_of_itself() -> None:
    """Titles and authors that only the comment names are taken from there, once."""
    said = "<!--enpproperty <founder-introtitle>引题</founder-introtitle><founder-title>主题</founder-title><founder-subtitle>副题</founder-subtitle><founder-author>李明</founder-author>/enpproperty-->"
    text = "<!--enpcontent--><p>市民出门见绿。</p><!--/enpcontent--><p>相关的另一条。</p>"
    assert [(H, "引题"), (T, "主题"), (H, "副题"), (P, "李明"), (P, "市民出门见绿。")] == blocks(said + text)
    assert (P, "市民出门见绿。（李　明）") == blocks(said + text.replace("绿。", "绿。（李　明）"))[-1]


def test_pictures_in_paragraphs_are_no_captions() -> None:
    """The paragraph behind a picture is text, inside a cell of layout as elsewhere."""
    html = "<table><tr><td><h1>题</h1><div id='ozoom'><p><img src='a.jpg'></p><p>市民出门见绿。</p></div></td></tr></table>"
    assert [(T, "题"), (P, "市民出门见绿。")] == blocks(html)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("", "line 1, column 1"),
        ("市民出门见绿。", "there is no HTML element"),
        ("<html><head><title>题</title></head></html>", "there is no text of an article"),
        (
            "<html>\n<body><nav>首页，新闻，评论，都在这里，请看。</nav></body></html>",
            "line 2: <body>: there is no text of an article",
        ),
        ("<div id='ozoom'><script>x</script></div>", "there is no text of an article"),
        ("<div>" * 300 + "市民出门见绿。", "nested 250 deep"),
        ("<p>\udfff", "half a character"),
        (b"PK\x03\x04", "a ZIP archive"),
    ],
)
def test_what_is_wrong_is_named(file: bytes | str, said: str) -> None:
    """A page without a body, without text, or that is none."""
    with pytest.raises(FormatError) as error:
        read_epaper(file)
    assert said in str(error.value)


@pytest.mark.parametrize(
    "unit",
    [
        "<p>市民出门见绿，推窗见景。</p>",
        "<h1>",
        "<td><img>",
        "<a href='content_1.htm'>",
        "<!--enpcontent-->",
        "<li>一，",
        "<br>",
        "<founder-title>",
    ],
)
def test_long_pages(unit: str) -> None:
    """Eight times the page takes not much more than eight times as long."""
    costs = []
    for count in (1_000, 8_000):
        html = "<div id='ozoom'><p>市民出门见绿。</p></div>" + unit * count
        best = float("inf")
        for _ in range(3):
            start = process_time()
            with suppress(FormatError):
                # What is opened so often and never closed is nested too deep.
                read_epaper(html)
            best = min(best, process_time() - start)
        costs.append(best)
    assert costs[1] < 20 * costs[0] + 0.3


@given(data=st.data())
def test_any_damage_is_a_format_error(data: st.DataObject) -> None:
    """Whatever bytes stand in a file: a page, or an error that says so."""
    sample = data.draw(st.sampled_from(PAGES)).read_bytes()
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, min(len(sample), start + 80)))
    ink = st.binary(max_size=20) | st.sampled_from(
        [b"'", b"<", b">", b"</div>", b"<h1>", b"&#0;", b"<!--", b"-->", b"<table>", b"<!--enpcontent-->"]
    )
    damaged = sample[:start] + data.draw(ink) + sample[end:]
    try:
        sheets = read_epaper(damaged)
    except FormatError:
        return
    assert all(isinstance(sheet, Sheet) for sheet in sheets)


@given(data=st.binary(max_size=300) | st.text(max_size=300))
def test_anything_is_a_format_error(data: bytes | str) -> None:
    """What is no page of the web is refused, or has text."""
    try:
        sheets = read_epaper(data)
    except FormatError:
        return
    assert sheets[0].text
