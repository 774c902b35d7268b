"""Short lines inside a body: what is a crosshead, and what only looks like one."""

from __future__ import annotations

import newsparse

HEAD = "春耕备耕忙\n\n本报记者 周文静\n\n惊蛰刚过，田野里机器来回穿梭。\n\n"


def test_a_sentence_broken_off_is_no_crosshead() -> None:
    """A line as long as a clause or two, with its commas, goes on behind the blank line."""
    first = "据县农业农村局统计，全县今年春播面积预计达28.6万亩，同比增长3.5%，其中早稻"
    page = newsparse.parse(f"{HEAD}{first}\n\n12.3万亩。目前已调运化肥8500吨。\n")
    assert f"{first}12.3万亩。目前已调运化肥8500吨。" == page.articles[0].body[-1].text


def test_a_crosshead_with_a_comma_stays_one() -> None:
    """“一头连着农户，一头连着市场” is a heading of two halves."""
    page = newsparse.parse(f"{HEAD}一头连着农户，一头连着市场\n\n记者在现场看到，技术员走村入户。\n")
    assert ["paragraph", "crosshead", "paragraph"] == [part.kind.value for part in page.articles[0].body]


def test_a_table_below_its_title() -> None:
    """Rows of three cells and more are no lines of the head; what stands between brackets is no headline."""
    page = newsparse.segment(
        "# 河堤加固进入尾声\n\n本报讯 堤面已清理完毕。（李明）\n\n奖牌榜\n（截至10月5日22时）\n队名　金　银　铜\n甲队　17　10　4\n乙队　5　5　7\n丙队　3　6　7\n丁队　1　2　1\n"
    )
    article = page.articles[1]
    assert ("奖牌榜", "（截至10月5日22时）", 5) == (article.headline, article.deck, len(article.body))
