"""What has closed an article, so that a short line below opens another: a credit, a photo, another row of briefs."""

from __future__ import annotations

import newsparse

BODY = "记者在现场看到，河水已经退去，护堤员正在清理堤面，田野里机器来回穿梭。"
HEAD = "水库加固进入尾声"
LONG = "连日来，香城县的护堤员们冒着高温在大堤上来回巡查，清理堤面杂草，疏通排水沟渠，检查每一处闸口，确保安全度汛，守护两岸群众的生命财产安全。"


def heads(text: str) -> list[str | None]:
    """Return the headlines of a page."""
    return [article.headline for article in newsparse.segment(text).articles]


def test_a_credit_at_the_end_of_a_text_closes_it() -> None:
    """The names behind the last stop are no sentence left open."""
    first = f"香城天蓝泉都绿满\n\n本报记者 王芳\n\n{BODY}\n\n{LONG}　张梦 摄\n\n"
    page = newsparse.segment(f"{first}{HEAD}\n\n{BODY}\n")
    assert ["crosshead", HEAD] == [page.articles[0].body[-2].kind.value, page.articles[0].body[-2].text]


def test_a_sentence_that_a_picture_breaks_off_stays_open() -> None:
    """What stands before the credit has not ended: the short line below goes on with it."""
    page = newsparse.segment(
        f"香城天蓝泉都绿满\n\n本报记者 王芳\n\n{BODY}\n\n如今，“有事就\n\n图为热线中心。张梦 摄\n\n拨打热线”已成为共识。\n"
    )
    assert ["如今，“有事就拨打热线”已成为共识。"] == [part.text for part in page.articles[0].body[1:]]


def test_a_column_below_a_photo_story_opens_an_article() -> None:
    """Head, picture, and the name of a column with a head of its own; in a head, the column stays there."""
    page = newsparse.segment(f"幼儿园丰收 家长开颜\n\n图为家长在巡查。张梦 摄\n\n编后\n\n{HEAD}\n\n{BODY}\n")
    assert [("幼儿园丰收 家长开颜", None), (HEAD, "编后")] == [(a.headline, a.column) for a in page.articles]
    page = newsparse.segment(f"# {HEAD}\n\n（今日谈）\n\n本报评论员\n\n{BODY}\n")
    assert [(HEAD, "今日谈")] == [(a.headline, a.column) for a in page.articles]


def test_a_signature_closes_a_letter() -> None:
    """Whoever has signed, and on which day: a marked heading below opens an article; below a place in a text it does not."""
    for signed in ("四川龙门县　丁中", "读者　肖悦真\n\n1988年2月26日"):
        letter = f"# 香城天蓝\n\n编辑同志：\n\n{BODY}\n\n{signed}\n\n### {HEAD}\n\n{BODY}\n\n# 春耕忙\n\n{BODY}\n"
        assert ["香城天蓝", HEAD, "春耕忙"] == heads(letter)
    assert ["香城天蓝", "春耕忙"] == heads(f"# 香城天蓝\n\n{BODY}\n\n### {HEAD}\n\n{BODY}\n\n# 春耕忙\n\n{BODY}\n")


def test_another_sign_is_another_row_of_briefs() -> None:
    """A short line between two rows of one sign is a crosshead; between ● and △ it heads the second row."""
    rows = ["油菜丰收，农民喜笑颜开。", "堤面已清理完毕，河水退去。"]
    first = "".join(f"● {row}\n\n" for row in rows)
    assert ["简讯", "兰陵简讯"] == heads(f"简讯\n\n{first}兰陵简讯\n\n" + first.replace("●", "△"))
    assert ["简讯"] == heads(f"简讯\n\n{first}兰陵简讯\n\n{first}")


def test_a_row_of_a_table_is_no_headline() -> None:
    """A line that opens with a tag of a table is a row, however few words it has."""
    page = newsparse.segment(
        f"# {HEAD}\n\n{BODY}\n\n<table><tr><td>项目</td><td>去年</td></tr></table>\n\n# 春耕忙\n\n{BODY}\n"
    )
    assert [(HEAD, None), ("春耕忙", None)] == [(article.headline, article.kicker) for article in page.articles]
    assert "crosshead" not in [part.kind.value for part in page.articles[0].body]
    assert ["油菜丰收", "crosshead"] == [
        newsparse.segment(f"# {HEAD}\n\n{BODY}\n\n<b>油菜丰收</b>\n\n{BODY}\n").articles[0].body[1].text,
        newsparse.segment(f"# {HEAD}\n\n{BODY}\n\n<b>油菜丰收</b>\n\n{BODY}\n").articles[0].body[1].kind.value,
    ]
