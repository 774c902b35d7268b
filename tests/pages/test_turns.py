"""Lines by the markers that turn a page: halves of sentences, jump headlines, and what begins behind a closed article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsparse

if TYPE_CHECKING:
    from newsparse.pages.types import Page

BODY = "记者在现场看到，河水已经退去，护堤员正在清理堤面，田野里机器来回穿梭。"
FIRST = f"香城天蓝泉都绿满\n\n本报记者 王芳\n\n{BODY}\n\n"
HEAD = "水库加固进入尾声"


def heads(page: Page) -> list[str | None]:
    """Return the headlines of a page."""
    return [article.headline for article in page.articles]


def bodies(page: Page) -> list[str]:
    """Return the text of each article of a page."""
    return ["".join(part.text for part in article.body) for article in page.articles]


@pytest.mark.parametrize(
    "text",
    [
        f"# {HEAD}\n\n护堤员们正忙着\n\n（下转第二版）\n",
        f"# {HEAD}\n\n护堤员们正忙着（下转第二版）\n",
        f"{HEAD}\n\n护堤员们正忙着\n\n（下转第二版）\n\n{FIRST}",
        f"{HEAD}\n\n本报记者 李明\n\n护堤员们正忙着（下转第二版）\n\n（通讯员 张伟）\n",
        f"第02版:要闻\n\n{FIRST}{HEAD}\n\n（上接第一版）\n\n护堤员们正忙着\n",
        f"第02版:要闻\n\n{FIRST}{HEAD}\n\n（上接第一版）护堤员们正忙着\n",
    ],
)
def test_the_half_of_a_sentence_is_text(text: str) -> None:
    """Right before a marker, or behind one below its jump headline, a short line without a stop is body text."""
    page = newsparse.segment(text)
    at = heads(page).index(HEAD)
    assert ["护堤员们正忙着", None] == [bodies(page)[at], page.articles[at].deck]


def test_a_headline_with_a_marker_and_a_byline_below_is_one() -> None:
    """Nobody signs half a sentence."""
    page = newsparse.segment(f"{FIRST}{HEAD}（下转第二版）\n\n本报记者 李明\n\n{BODY}\n")
    assert [HEAD, ("2",)] == [page.articles[1].headline, page.articles[1].continues_on]


def test_text_behind_a_closed_article_is_another() -> None:
    """下转 closes an article; its picture and its author may stand behind it, and no text."""
    page = newsparse.segment(
        f"# {HEAD}\n\n{BODY}（下转第二版）\n\n图为护堤现场。王芳 摄\n\n（通讯员 张伟）\n\n{BODY}\n"
    )
    assert [[BODY, BODY], [HEAD, None]] == [bodies(page), heads(page)]
    assert ["图为护堤现场。", ("张伟",)] == [page.articles[0].captions[0].text, page.articles[0].bylines[0].names]


def test_text_behind_a_pointer_goes_on() -> None:
    """（全文见第三版） closes nothing."""
    assert 1 == len(newsparse.segment(f"# {HEAD}\n\n{BODY}（全文见第三版）\n\n{BODY}\n").articles)


@pytest.mark.parametrize("marker", ["（上接第一版）", "◆上接01版", "◆（上接第一版）"])
@pytest.mark.parametrize("mark", ["", "# "])
def test_a_marker_above_a_headline_is_of_the_article_below(marker: str, mark: str) -> None:
    """It stands between two articles, and says where the second one comes from."""
    page = newsparse.segment(f"第02版:要闻\n\n{mark}{FIRST}{marker}\n\n{mark}{HEAD}\n\n{BODY}\n")
    assert [["香城天蓝泉都绿满", HEAD], [0, 1]] == [heads(page), [len(a.continued_from) for a in page.articles]]


def test_a_marker_above_text_opens_an_article() -> None:
    """Without a jump headline, the marker alone parts the second half from what stands above it."""
    page = newsparse.segment(f"第02版:要闻\n\n{FIRST}◆上接01版\n\n{BODY}\n")
    assert [("香城天蓝泉都绿满", ()), (None, ("01",))] == [(a.headline, a.continued_from) for a in page.articles]


@pytest.mark.parametrize("line", [f"{HEAD}（上接第一版）", f"（上接第一版）{HEAD}", f"{HEAD} ◆上接第一版"])
def test_a_marker_in_a_headline_is_none_of_its_words(line: str) -> None:
    """It is read, and cut off."""
    page = newsparse.segment(f"第02版:要闻\n\n# 香城天蓝泉都绿满\n\n{BODY}\n\n# {line}\n\n{BODY}\n")
    assert [HEAD, ("1",)] == [page.articles[1].headline, page.articles[1].continued_from]


def test_a_jump_headline_without_a_mark_opens_an_article() -> None:
    """No crosshead bears the marker of a second half; one that speaks of 接 and 版 is still a crosshead."""
    page = newsparse.segment(f"第02版:要闻\n\n{FIRST}{HEAD}（上接第一版）\n\n{BODY}\n")
    assert ["香城天蓝泉都绿满", HEAD] == heads(page)
    page = newsparse.segment(f"第02版:要闻\n\n{FIRST}承接新版规划（第一批）\n\n{BODY}\n")
    assert ["香城天蓝泉都绿满"] == heads(page)


@pytest.mark.parametrize("opening", ["《", "（", "“"])
def test_what_the_turn_cuts_open_is_not_lost(opening: str) -> None:
    """The sign that opens a title before the marker belongs to the title behind it."""
    closing = {"《": "》", "（": "）", "“": "”"}[opening]
    one = f"第01版:要闻\n\n# {HEAD}\n\n{BODY}大家正在传阅{opening}（下转第二版）\n"
    two = f"第02版:要闻\n\n# {HEAD}\n\n（上接第一版）护堤手册{closing}，学习抢修。\n"
    issue = newsparse.stitch([newsparse.segment(one), newsparse.segment(two)])
    assert issue.articles[0].text.endswith(f"大家正在传阅{opening}护堤手册{closing}，学习抢修。")


@pytest.mark.parametrize("sign", ["■", "▲ ", "● "])
def test_the_sign_before_a_headline_is_none_of_its_words(sign: str) -> None:
    """It stays in the element, since nothing on the page is lost."""
    page = newsparse.segment(f"# {sign}{HEAD}\n\n{BODY}\n")
    assert [HEAD, f"{sign}{HEAD}"] == [page.articles[0].headline, page.elements[0].text]
    assert "〇八年春运启动" == newsparse.segment(f"# 〇八年春运启动\n\n{BODY}\n").articles[0].headline


def test_items_of_a_row_of_briefs_are_paragraphs() -> None:
    """Under one title they are one article; a short line with a sign and a byline below is a headline of its own."""
    items = [f"▲ 我市召开会议。{BODY}", "● 油菜丰收，农民喜笑颜开。"]
    page = newsparse.segment("■简讯\n\n" + "\n\n".join(items) + f"\n\n■ {HEAD}\n\n本报记者 李明\n\n{BODY}\n")
    assert ["简讯", HEAD] == heads(page)
    assert items == [part.text for part in page.articles[0].body]
