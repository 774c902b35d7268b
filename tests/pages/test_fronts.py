"""Mastheads that stand at unusual places, bear marks, or share their lines with something else."""

from __future__ import annotations

from datetime import date

import newsparse

STORY = "水库加固进入尾声\n\n本报讯 堤面已清理完毕，护堤员正在值守。\n"


def test_a_name_that_is_none_is_told_by_its_mark() -> None:
    """青山今朝 does not end as names of papers do, but it is set as a heading among the fields."""
    page = newsparse.segment(f"## 青山今朝\n\n中共青山县委  青山县人民政府主办\n\n2021年5月7日 星期五\n\n# {STORY}")
    assert ("青山今朝", "中共青山县委  青山县人民政府主办") == (page.masthead.name, page.masthead.publisher)
    assert ["水库加固进入尾声"] == [article.headline for article in page.articles]


def test_the_name_of_a_page_is_no_paper() -> None:
    """综合新闻 ends as a name may; the paper's own name stands below it."""
    page = newsparse.segment(f"# 综合新闻\n青山日报\n2021年5月7日 星期五\n\n# {STORY}")
    assert ("青山日报", ("综合新闻",)) == (page.masthead.name, page.furniture)
    assert "青山新報" == newsparse.segment(f"青山新報　本埠新聞\n2021年5月7日 星期五\n\n{STORY}").masthead.name


def test_a_masthead_at_the_foot() -> None:
    """The text layer of a PDF may give the head of the page last; a date there is no signature."""
    page = newsparse.segment(f"{STORY}\n2021年5月7日 星期五\n责任编辑：王芳　版式：李明\n青 山 日 报\n")
    assert ("青山日报", date(2021, 5, 7)) == (page.masthead.name, page.issued)
    assert newsparse.segment(f"{STORY}\n青山市水务局\n2021年5月7日\n").issued is None


def test_a_page_header_names_the_paper() -> None:
    """Where there is no masthead, the header says which paper it is, and of what day."""
    page = newsparse.segment(f"第3版：综合 青山日报 2021年5月7日\n\n{STORY}")
    assert ("青山日报", date(2021, 5, 7)) == (page.masthead.name, page.issued)
