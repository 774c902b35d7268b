"""Page headers of every form: what is one, the number it prints, and what only looks like one."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.lines.furniture import is_page_header, names_editors, printed_page
from newsparse.text.fold import fold

HEADERS = {
    "要闻 6": ("6", "版"),
    "6 要闻": ("6", "版"),
    "咸宁日报 6 综合 2024年8月6日": ("6", "版"),
    "咸宁日报 2024年8月6日 6": ("6", "版"),
    "县志 第50页": ("50", "页"),
    "要聞 04": ("04", "版"),
    "A26 中國新聞 責任編輯:王小明": ("A26", "版"),
}


@pytest.mark.parametrize(("line", "number"), HEADERS.items())
def test_the_number_is_read(line: str, number: tuple[str, str]) -> None:
    """A figure counts as the page where a page's name, or the paper and its day, stand beside it."""
    assert number == printed_page(fold(line))


@pytest.mark.parametrize(
    "line",
    [
        "体育 6 3 2",
        "经济增长 6",
        "字典 第7版",
        "全文见 第三版",
        "卡塔尔 ３",
        "第二版新规出台",
        "要闻",
        "主编 视角",
        "责编 会议",
    ],
)
def test_no_header(line: str) -> None:
    """Rows of figures, editions of a book, pointers, and titles are none."""
    assert not is_page_header(fold(line))


@pytest.mark.parametrize(
    "line", ["责编 孙立", "编辑 孙立 美编 王芳 校对 张伟", "责任编辑：孙立　美编：王芳", "编辑 孙 立"]
)
def test_who_made_the_page_wrote_nothing(line: str) -> None:
    """A row of editors above the first headline is furniture."""
    page = newsparse.segment(f"{line}\n\n水库加固进入尾声\n\n本报讯 堤面已清理完毕。\n")
    assert [page.furniture, page.articles[0].bylines] == [(line,), ()]


def test_an_editor_below_a_headline_is_an_author() -> None:
    """Below a headline, 编辑 alone says who made the article."""
    page = newsparse.segment("# 水库加固进入尾声\n\n编辑 孙立\n\n堤面已清理完毕。\n")
    assert [("编辑", ("孙立",))] == [(line.role, line.names) for line in page.articles[0].bylines]
    assert names_editors("编辑 孙立")
    assert not names_editors("编辑部 搬家")


def test_the_issue_takes_the_number() -> None:
    """Markers meet the pages that print their number alone."""
    first = "要闻 1\n\n# 水库加固\n\n护堤员们正忙着抢修（下转第6版）\n"
    second = "综合 6\n\n# 水库加固\n\n（上接第1版）堤防。\n"
    issue = newsparse.parse_issue([first, second])
    assert [["1", "6"], 1] == [[page.number for page in issue.pages], len(issue.links)]


@pytest.mark.parametrize(
    "line",
    [
        "本版责编 王 芳 邮箱：qs@example.cn 热线：12345转6",
        "责任编辑：李明　版式：王　芳　校对：张伟",
        "责编/李明　版式/王芳　热线87654321",
        "主编 李 明　责编 王芳　美编 小 雨　扫码看视频",
        "（本栏目欢迎来信 027-87654321）",
    ],
)
def test_the_foot_names_who_made_the_page(line: str) -> None:
    """A row of posts and names at the foot is furniture, whatever stands behind it."""
    page = newsparse.segment(f"# 水库加固进入尾声\n\n本报讯 堤面已清理完毕。\n\n{line}\n")
    assert [page.furniture, page.articles[0].bylines] == [(line,), ()]


def test_a_guide_to_the_pages_inside() -> None:
    """导读 and the stories below it, each with its page; a sentence with a pointer in it is text."""
    page = newsparse.segment(
        "# 水库加固进入尾声\n\n本报讯 堤面已清理完毕。\n\n导读\n老街怎么改 3版\n秋菊怎么养（详见第7版）\n"
    )
    assert ("导读", "老街怎么改 3版", "秋菊怎么养（详见第7版）") == page.furniture
    assert not newsparse.segment("# 水库加固\n\n秋菊怎么养（详见第7版）\n").furniture


def test_a_page_named_beside_its_number() -> None:
    """At the head of a page any name beside a number is its header; further down 产业 11 is not."""
    page = newsparse.segment(
        "青山日报 2021年5月7日 星期五\n## 法治·乡风  11\n\n# 水库加固\n\n本报讯 堤面已清理完毕。\n"
    )
    assert (("法治·乡风  11",), None) == (page.furniture, page.articles[0].kicker)


def test_the_weather_beside_the_masthead() -> None:
    """It stands above the first headline and is no kicker."""
    page = newsparse.segment(
        "# 青山日报\n\n2021年5月7日 星期五\n\n气温 18-26℃ 湿度 80%\n\n## 水库加固\n\n本报讯 堤面完好。\n"
    )
    assert (("气温 18-26℃ 湿度 80%",), None) == (page.furniture, page.articles[0].kicker)
