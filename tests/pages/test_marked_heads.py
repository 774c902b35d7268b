"""Headings whose marks disagree with what they are: heads of articles, crossheads, labels of boxes."""

from __future__ import annotations

import pytest

import newsparse

BODY = "记者在现场看到，河水已经退去，护堤员正在清理堤面，田野里机器来回穿梭。"
TOP = f"# 香城天蓝泉都绿满\n\n本报记者 王芳\n\n{BODY}\n\n# 春耕备耕忙\n\n本报记者 李明\n\n{BODY}\n\n"
HEAD = "水库加固进入尾声"


@pytest.mark.parametrize(
    "head",
    [
        f"### {HEAD}\n\n（编后）",
        f"### {HEAD}（今日谈）",
        f"·记者手记·\n\n### {HEAD}",
        f"### {HEAD}\n\n### ——三县联动抢修堤防",
        f"## {HEAD}\n\n### 三县联动抢修堤防",
    ],
)
def test_no_crosshead_has_a_column_or_a_deck(head: str) -> None:
    """Such a run opens an article, however deep its mark is."""
    page = newsparse.segment(f"{TOP}{head}\n\n{BODY}\n")
    assert ["香城天蓝泉都绿满", "春耕备耕忙", HEAD] == [article.headline for article in page.articles]


@pytest.mark.parametrize("head", [f"### {HEAD}", f"### {HEAD}\n\n### 抢修堤防不停工", "# 链接", "链接", "**链接**"])
def test_crossheads_stay_in_their_article(head: str) -> None:
    """A lone deeper heading, one of two lines, and the label of a box, at whatever level it is marked."""
    page = newsparse.segment(f"{TOP}{head}\n\n{BODY}\n")
    assert 2 == len(page.articles)
    assert "crosshead" in [part.kind.value for part in page.articles[1].body]


def test_a_kicker_on_a_comma_stands_below_a_credit() -> None:
    """The credit at the end of a caption has closed what stands above."""
    page = newsparse.segment(
        f"香城天蓝泉都绿满\n\n本报记者 王芳\n\n{BODY}\n\n油菜花开，金黄一片。　张梦 摄\n\n随着雨季的到来，\n\n{HEAD}\n\n本报记者 李明\n\n{BODY}\n"
    )
    assert ("随着雨季的到来，", HEAD) == (page.articles[1].kicker, page.articles[1].headline)


def test_the_name_of_a_column_is_no_paper() -> None:
    """一句话新闻 at the top of a text ends as the name of a paper may."""
    page = newsparse.segment("一句话新闻\n\n●油菜丰收，农民喜笑颜开。\n\n●堤面已清理完毕，河水退去。\n")
    assert [None, "一句话新闻", 1] == [page.masthead.name, page.articles[0].headline, len(page.articles)]
    assert "咸宁新闻" == newsparse.segment(f"咸宁新闻\n2024年8月6日 星期二\n\n# {HEAD}\n\n{BODY}\n").masthead.name


def test_crossheads_marked_as_headlines_stand_in_a_row() -> None:
    """Two and more short marked lines below a led head, each between running text: one article."""
    page = newsparse.segment(
        f"# 香城天蓝泉都绿满\n\n本报记者 王芳\n\n{BODY}\n\n# 渠通了，水来了\n\n{BODY}\n\n# 【算账】一亩省下“两百元”\n\n{BODY}（下转第二版）\n\n"
        f"# 春耕备耕忙\n\n本报讯 {BODY}\n"
    )
    assert ["香城天蓝泉都绿满", "春耕备耕忙"] == [article.headline for article in page.articles]
    assert 2 == sum(part.kind.value == "crosshead" for part in page.articles[0].body)


def test_marked_headlines_in_a_row() -> None:
    """Where the article above has been signed, or a byline stands below, each opens its own."""
    page = newsparse.segment(
        f"# 香城天蓝泉都绿满\n\n本报记者 王芳\n\n{BODY}（李明）\n\n# 渠通了，水来了\n\n{BODY}（张伟）\n\n# 省下两百元\n\n{BODY}\n"
    )
    assert 3 == len(page.articles)


def test_levels_inside_a_head() -> None:
    """Headlines stand at any level of this page; inside one head the largest line is the headline all the same."""
    page = newsparse.segment(
        f"{TOP}### 河堤加固\n\n本报讯 {BODY}\n\n## 城区规模企业增加值增长两成 新增项目三十七个\n\n# 一个口子进 一条龙办到底\n\n本报讯 {BODY}\n"
        f"\n## 全市农损初估\n\n# 香城高山梨园\n\n# 损失过亿元\n\n本报讯 {BODY}\n"
    )
    assert ("城区规模企业增加值增长两成 新增项目三十七个", "一个口子进 一条龙办到底") == (
        page.articles[3].kicker,
        page.articles[3].headline,
    )
    assert ("全市农损初估", "香城高山梨园 损失过亿元") == (page.articles[4].kicker, page.articles[4].headline)
