"""Names of columns above headlines, and labels of boxes inside articles."""

from __future__ import annotations

import pytest

import newsparse

BODY = "记者在现场看到，河水已经退去，护堤员正在清理堤面，田野里机器来回穿梭。"
FIRST = f"# 香城天蓝泉都绿满\n\n本报记者 王芳\n\n{BODY}（李明）\n\n"
HEAD = "河堤加固进入尾声"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("青山快评", "青山快评"),
        ("## ★青山记忆★", "青山记忆"),
        ("●走乡村·治理故事", "走乡村·治理故事"),
        ("来　信", "来信"),
        ("## 社評", "社評"),
        ("#### 记者帮办", "记者帮办"),
        ("看数", "看数"),
    ],
)
def test_a_column_stands_over_its_headline(line: str, name: str) -> None:
    """Whatever mark or sign it bears, it is no kicker, no headline, and nobody's name."""
    article = newsparse.segment(f"{FIRST}{line}\n\n# {HEAD}\n\n本报记者 李明\n\n{BODY}\n").articles[1]
    assert (HEAD, name, None, None) == (article.headline, article.column, article.kicker, article.deck)
    assert ["李明"] == [name for line in article.bylines for name in line.names]


@pytest.mark.parametrize("line", ["讲好青山故事", "全市召开现场会", "我们身边的人物"])
def test_a_kicker_is_no_column(line: str) -> None:
    """A sentence, or the half of one, is a kicker however it ends."""
    article = newsparse.segment(f"{FIRST}## {line}\n\n# {HEAD}\n\n本报讯 {BODY}\n").articles[1]
    assert (line, None) == (article.kicker, article.column)


@pytest.mark.parametrize("label", ["## 编者按", "## 名词解释", "### 温馨提示"])
def test_a_box_stays_in_its_article(label: str) -> None:
    """The editors' note below a byline, and a box below the text, at whatever level they are marked."""
    box = f"# {HEAD}\n\n本报记者 李明\n\n{label}\n\n{BODY}\n\n{BODY}\n"
    page = newsparse.segment(f"{FIRST}{box}")
    assert [HEAD] == [article.headline for article in page.articles[1:]]
    assert "crosshead" in [part.kind.value for part in page.articles[1].body]
