"""Tables in HTML among Markdown: rows are no heads, whatever their lines look like."""

from __future__ import annotations

import pytest

import newsparse

HEAD = "# 全县油菜喜获丰收\n\n本报讯 今年全县油菜喜获丰收，亩产一百五十公斤。\n\n"
TABLES = (
    "<table><tr><td>奖牌榜</td><td>金</td></tr><tr><td>中国代表团</td><td>38</td></tr></table>",
    "<table>\n<tr>\n<td>奖牌榜</td>\n<td>金</td>\n</tr>\n<tr><td>中国代表团</td><td>38</td></tr>\n</table>",
    "<TABLE border=1><TR><TD>奖牌榜<TD>金<TR><TD>中国代表团<TD>38",
)


@pytest.mark.parametrize("marks", ["# ", ""])
@pytest.mark.parametrize("table", TABLES)
def test_cells_are_lines(table: str, marks: str) -> None:
    """One each: 金 and 38 are no words of one another, and 38 is no part of another number."""
    page = newsparse.segment(HEAD.replace("# ", marks) + table + "\n\n昨日，记者从县农业局获悉，收割已经结束。\n")
    assert len(page.articles) == 1
    paragraphs = [element.text for element in page.elements if element.kind.value == "paragraph"]
    assert paragraphs[1:5] == ["奖牌榜", "金", "中国代表团", "38"]
    assert not {element.kind.value for element in page.elements} & {"crosshead", "kicker", "deck", "furniture"}
