"""Tables between pipes: a line for each row, the ruled line a mark, what stands above and below told from a head."""

from __future__ import annotations

import newsparse

TABLE = "| 水库 | 库容 | 蓄水率 |\n|:---|---:|---|\n| 石梁 | 231万立方米 | 68.4% |\n| 白岩 | 127万立方米 | 59.9% |\n"
HEAD = "# 全县水库水情\n\n"


def test_rows() -> None:
    """The pipes are marks; no row is a headline, a deck or a crosshead, and the ruled line is nothing."""
    article = newsparse.segment(f"{HEAD}（6月17日8时）\n\n{TABLE}\n县水利局提醒，近期仍有大雨。\n").articles[0]
    assert ("全县水库水情", None) == (article.headline, article.deck)
    assert ["（6月17日8时）", "水库 库容 蓄水率", "石梁 231万立方米 68.4%", "白岩 127万立方米 59.9%"] == [
        part.text for part in article.body[:4]
    ]


def test_figures_do_not_run_together() -> None:
    """Without a blank beside it a pipe is left out between words, and kept between figures."""
    article = newsparse.segment(f"{HEAD}|区|租|量|\n|---|---|---|\n|深灣|4,480元|+11.2%|\n|荃湧|38|27|\n").articles[0]
    assert ["区租量", "深灣4,480元+11.2%", "荃湧38|27"] == [part.text for part in article.body]


def test_a_line_between_pipes_alone() -> None:
    """A heading between two pipes has no cells."""
    assert "| 今日谈 |" == newsparse.segment(f"{HEAD}| 今日谈 |\n\n本报讯 近期仍有大雨。\n").elements[1].text


def test_what_stands_around_a_table() -> None:
    """A pointer above it opens no article; its source is no kicker of the next one."""
    page = newsparse.segment(
        f"{HEAD}本报记者 李明\n\n近期仍有大雨。（下转A3版）\n\n{{社評見A12}}\n\n{TABLE}\n资料来源：县水利局\n\n# 春耕备耕忙\n\n本报讯 堤面完好。\n"
    )
    assert [("全县水库水情", None), ("春耕备耕忙", None)] == [(a.headline, a.kicker) for a in page.articles]
