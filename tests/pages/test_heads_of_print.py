"""Heads and boxes as papers print them: each with the lines around it that tell what it is."""

from __future__ import annotations

import pytest

from newsparse import Article, segment
from newsparse.lines.headings import roles_of_head

FIRST = (
    "## 全市经济运行平稳\n\n本报讯（记者 张明）今年以来，全市经济平稳增长，企业订单充足。\n\n会议指出，要稳住经济。\n\n"
)
TEXT = "中午11点，梧桐里社区食堂还没开饭，门口已经排起了队，老人们三三两两坐着聊天。"


def last(page: str) -> Article:
    """Return the last article of a page that begins with another one."""
    return segment(FIRST + page).articles[-1]


def test_a_sign_and_a_short_name_above_a_headline_name_a_column() -> None:
    """The sign of a brief before it, and a headline below."""
    article = last(f"◆社区故事会\n\n## 一顿饭吃出好邻居\n\n本报记者 顾芸\n\n{TEXT}\n")
    assert (article.column, article.headline) == ("社区故事会", "一顿饭吃出好邻居")


def test_a_row_of_briefs_with_one_sign_names_no_column() -> None:
    """Each item of the row has the same sign."""
    page = "## 简讯\n\n◆水库加固完工。\n\n◆油菜丰收在望。\n\n◆新校舍启用。\n"
    assert [block.text[:1] for block in last(page).body] == ["◆", "◆", "◆"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("东河县", "合作社带热小山村"),
        ("湖畔跑出加速度", "万名跑友迎春开跑"),
        ("一通假电话骗走六万", "民警半小时追回五万"),
    ],
)
def test_two_lines_of_one_level_are_one_headline(first: str, second: str) -> None:
    """One type, one headline; a place heads its news."""
    article = last(f"## {first}\n\n## {second}\n\n本报讯（记者 李红）{TEXT}\n")
    assert (article.kicker, article.headline, article.deck) == (None, f"{first} {second}", None)


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (["春节期间火情下降四成", "护林员守住青山“零火灾”"], ["kicker", "headline"]),
        (["市政府召开新闻发布会", "下月起公交线路全面调整"], ["kicker", "headline"]),
        (["首批民生事项清单公布", "惠及全市百万居民"], ["headline", "deck"]),
        (["消费券今天上午开抢", "单笔最高立减200元"], ["headline", "deck"]),
        (["房子一签两卖", "法院:退一赔一"], ["headline", "deck"]),
        (["老街改造见闻", "老手艺“住”进了新房子"], ["kicker", "headline"]),
        (["东河县", "合作社带热小山村"], ["headline", "headline"]),
    ],
)
def test_what_two_plain_lines_of_a_head_are(lines: list[str], roles: list[str]) -> None:
    """Where no mark tells, the words do."""
    assert roles_of_head(lines) == roles


def test_a_headline_above_a_second_half_is_no_crosshead() -> None:
    """The marker of a second half stands below a headline only."""
    article = last(f"### 向开放要空间\n\n（上接第1版）{TEXT}\n\n会议要求，各地抓好落实。\n")
    assert (article.headline, article.continued_from) == ("向开放要空间", ("1",))


def test_a_photo_story_with_its_captions_below_has_its_own_head() -> None:
    """One paragraph, the captions, and whose the pictures are."""
    page = f"秋高好晒“粮”\n\n{TEXT}\n\n图①：乡亲们在晒楼上翻晒稻谷。\n图②：孩子们体验打糍粑。\n\n以上图片均为杨兴摄\n"
    article = last(page)
    assert article.headline == "秋高好晒“粮”"
    assert [caption.credit for caption in article.captions] == ["杨兴", "杨兴"]


def test_a_photo_story_closes_what_stands_above() -> None:
    """What stands below its credit is another article."""
    page = f"梅雨将至护堤忙\n\n{TEXT}\n\n（通讯员 童剑 文/图）\n\n### 杨梅红透半边山\n\n{TEXT}\n\n{TEXT}\n"
    assert [article.headline for article in segment(FIRST + page).articles[1:]] == ["梅雨将至护堤忙", "杨梅红透半边山"]


def test_a_lone_marked_line_is_a_crosshead_where_the_page_signs_its_articles() -> None:
    """Three articles are signed; what stands below the line is not."""
    signed = [f"## 水库加固{n}期完工\n\n本报讯（记者 李红）{TEXT}\n\n{TEXT}\n\n" for n in "一二三"]
    inner = f"## 老树发新芽\n\n{TEXT}\n\n{TEXT}\n\n"
    heads = [article.headline for article in segment("".join([*signed[:2], inner, signed[2]])).articles]
    assert heads == ["水库加固一期完工", "水库加固二期完工", "水库加固三期完工"]


def test_a_marker_may_close_with_an_arrow() -> None:
    """The arrow is of the marker, and no text."""
    page = f"## 归途\n\n本报讯（记者 李红）{TEXT}\n\n谁去哪儿、哪天走，心里都有数。”下转A03版▶\n"
    article = last(page)
    assert article.continues_on == ("A03",)
    assert article.body[-1].text.endswith("有数。”")


def test_what_guides_to_other_pages_is_of_no_article() -> None:
    """Each line ends with the page that its story stands on."""
    page = "今日导读\n寒潮来袭：明后两天降温 A02\n寒假托管班开到家门口 A05\n"
    assert len(segment(FIRST + page).articles) == 1


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("2020年12月3日 星期四 责编/邱阳 美编/陆鸣 校对/方惠\n海州晚报\n", "海州晚报"),
        ("6 基层·视野\n2018年10月26日 星期五\n中国乡建报\n", "中国乡建报"),
        ("今日临河\nJIN RI LIN HE\n2019年6月20日 星期四 第1487期\n", "今日临河"),
        ("临河报 LINHE BAO\n2019年6月20日 星期四 第1487期\n", "临河报"),
    ],
)
def test_where_the_name_of_the_paper_may_stand(head: str, name: str) -> None:
    """Above the fields, below them, below the header of the page, beside its Latin form."""
    masthead = segment(f"{head}\n{FIRST}").masthead
    assert masthead is not None
    assert masthead.name == name
