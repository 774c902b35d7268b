"""Shapes that real pages print and the page maker draws, each as small as it can be."""

from __future__ import annotations

import pytest

from newsparse import Page, segment
from newsparse.pages.types import ElementKind

BEFORE = "云溪县召开会议\n\n本报记者 李明\n\n会议强调，要抓好落实。\n\n"
HEAD = "## 一座农田背后的故事\n\n本报记者 程婷\n\n记者从班玛县获悉，油菜丰收。\n\n"


def kinds(page: Page) -> list[tuple[str, str]]:
    """Return kind and text of each element."""
    return [(element.kind.value, element.text) for element in page.elements]


def test_a_sentence_that_a_column_breaks_is_no_crosshead() -> None:
    """The first piece is short and has no stop; it is a sentence all the same."""
    page = segment(BEFORE + "与此同时，水利局抽调二十名业务骨干，组成三个\n\n工作组，深入田间地头开展抢修。\n")
    assert (
        page.articles[0].body[-1].text == "与此同时，水利局抽调二十名业务骨干，组成三个工作组，深入田间地头开展抢修。"
    )


@pytest.mark.parametrize("marker", ["（上接第一版）护堤员们正忙着抢修。", "（上接第一版）\n\n护堤员们正忙着抢修。"])
def test_a_second_half_opens_an_article(marker: str) -> None:
    """With its jump headline."""
    page = segment(f"{BEFORE}水库加固进入尾声\n\n{marker}\n")
    assert [article.headline for article in page.articles] == ["云溪县召开会议", "水库加固进入尾声"]
    assert page.articles[1].continued_from == ("1",)


def test_a_second_half_without_a_headline_opens_an_article() -> None:
    """The marker alone says so."""
    page = segment(f"{BEFORE}（上接第一版）护堤员们正忙着抢修。\n")
    assert [article.continued_from for article in page.articles] == [(), ("1",)]


def test_a_caption_that_ends_with_what_is_shown() -> None:
    """Without a credit, between two paragraphs."""
    page = segment(f"{HEAD}上周五，西泽区小池镇灯火通明。图为工程师正在检修。\n\n大家都很高兴。\n")
    assert ("caption", "上周五，西泽区小池镇灯火通明。图为工程师正在检修。") in kinds(page)


def test_a_photo_story_in_plain_text() -> None:
    """A headline, sentences, a credit: an article of its own."""
    page = segment(f"{BEFORE}传承人排练忙\n\n合浦县博物馆机声隆隆。非遗工坊总数达到29项。\n\n新华社记者　王强摄\n")
    assert [article.headline for article in page.articles] == ["云溪县召开会议", "传承人排练忙"]


@pytest.mark.parametrize("mark", ["", "## "])
def test_a_letter(mark: str) -> None:
    """It opens with its salutation and closes with a signature."""
    text = f"{BEFORE}{mark}渡口该由谁来管\n\n编辑同志：\n\n渡口没有人管，群众出行不便。\n\n江苏涟水县　诸璐\n"
    page = segment(text)
    assert page.articles[-1].headline == "渡口该由谁来管"
    assert [part.text for part in page.articles[-1].body] == [
        "编辑同志：",
        "渡口没有人管，群众出行不便。",
        "江苏涟水县　诸璐",
    ]


@pytest.mark.parametrize("title", ["遗失声明", "注销公告", "招聘启事"])
def test_a_notice_is_an_advertisement(title: str) -> None:
    """Its heading and its few lines belong to no article."""
    page = segment(f"{HEAD}{title}\n\n黎园艳遗失身份证，号码84688239，声明作废。\n")
    assert len(page.articles) == 1
    assert [e.text for e in page.elements if e.kind is ElementKind.ADVERTISEMENT] == [
        title,
        "黎园艳遗失身份证，号码84688239，声明作废。",
    ]


def test_crossheads_outnumber_headlines() -> None:
    """What has a byline below it is the headline, however many crossheads there are."""
    crossheads = "".join(f"### {title}\n\n大家都很高兴。\n\n" for title in ("钱从哪里来", "用到哪里去", "难在何处"))
    page = segment(f"{HEAD}{crossheads}## 守好林场\n\n本报记者 李明\n\n林场的树长高了。\n")
    assert [article.headline for article in page.articles] == ["一座农田背后的故事", "守好林场"]


def test_dateline_and_byline_in_one_bracket() -> None:
    """At the end of an article."""
    page = segment(f"{HEAD}护堤员们正忙着抢修。（本报平壤、首尔2月27日电　记者程维丹、李博雅）\n")
    assert ("dateline", "（本报平壤、首尔2月27日电") in kinds(page)
    assert page.articles[0].bylines[-1].names == ("程维丹", "李博雅")
