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
