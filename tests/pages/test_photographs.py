"""Captions with arrows, credits of every form, and stories that a picture tells."""

from __future__ import annotations

import pytest

import newsparse

STORY = "# 河堤加固进入尾声\n\n本报记者 李明\n\n昨日，堤面已清理完毕，护堤员正在值守。\n\n"


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("↑昨天，护堤员（右）在清理堤面。本报记者 王芳 摄", "↑昨天，护堤员（右）在清理堤面。", "王芳"),
        ("◀受損的堤面。（讀者提供）", "◀受損的堤面。", "讀者"),
        ("图①：护堤员在清理堤面。王 芳 摄（影像中国）", "图①：护堤员在清理堤面。", "王芳"),
    ],
)
def test_captions(line: str, text: str, credit: str) -> None:
    """An arrow points at the picture; a bracket may say who lent it, or whose archive has it."""
    captions = newsparse.segment(f"{STORY}{line}\n").articles[0].captions
    assert [(text, credit)] == [(caption.text, caption.credit) for caption in captions]


def test_words_and_picture_by_two() -> None:
    """本报记者 甲/文 通讯员 乙/摄 names an author and a photographer."""
    article = newsparse.segment(
        f"# 候鸟来了\n\n成群的候鸟在湿地觅食。本报记者 王 芳/文 通讯员 李大山/摄\n\n{STORY}"
    ).articles[0]
    assert [("王芳",)] == [line.names for line in article.bylines]
    assert [(None, "李大山")] == [(caption.text, caption.credit) for caption in article.captions]


@pytest.mark.parametrize("line", ["数据由市统计局提供", "午餐由学校提供"])
def test_what_is_provided_is_no_picture(line: str) -> None:
    """Figures and meals are provided, too."""
    assert not newsparse.segment(f"{STORY}近期仍有大雨。（{line}）\n").articles[0].captions


def test_a_photo_story_below_a_bold_line() -> None:
    """Where marks open articles a bold line is a crosshead, but not above a picture with its credit."""
    page = newsparse.segment(
        f"{STORY}**茶香引客来**\n\n5月8日，游客在茶园采茶。\n通讯员 李大山 摄影报道\n\n## 春耕备耕忙\n\n本报讯 堤面完好。\n"
    )
    assert ["河堤加固进入尾声", "茶香引客来", "春耕备耕忙"] == [article.headline for article in page.articles]


def test_a_question_heads_its_answers() -> None:
    """A question above 问： is a headline, and the column above it stays one."""
    article = newsparse.segment(
        f"{STORY}近期完工。（王芳）\n\n专家坐堂\n\n油菜抢播，错过十月怎么办？\n\n问：我家的油菜播不下去，怎么办？\n\n答：来得及，要以密补迟。\n"
    ).articles[1]
    assert ("油菜抢播，错过十月怎么办？", "专家坐堂", 2) == (article.headline, article.column, len(article.body))


@pytest.mark.parametrize(
    "below", ["■双溪镇 渡口昨日开通。", "〔記者王芳／青山報導〕渡口昨日开通。", "本报讯 渡口昨日开通。"]
)
def test_a_bold_headline(below: str) -> None:
    """Below a line of bold type a brief, a byline or a dateline says that it is none of the crossheads."""
    page = newsparse.segment(f"{STORY}**镇街传真**\n\n{below}\n\n## 春耕备耕忙\n\n本报讯 堤面完好。\n")
    assert ["河堤加固进入尾声", "镇街传真", "春耕备耕忙"] == [article.headline for article in page.articles]


def test_the_editors_stand_between_a_question_and_its_answers() -> None:
    """A question with a comma and who answers it are one head above the editors' note."""
    article = newsparse.segment(
        f"{STORY}近期完工。（王芳）\n\n旧楼装电梯，补贴怎么领？\n县住建局答读者问\n\n编者按：近日，许多读者来电询问。\n\n问：怎么领？\n"
    ).articles[1]
    assert "旧楼装电梯，补贴怎么领？" in (article.headline or "")


def test_a_forecast_is_no_kicker() -> None:
    """Lines of the weather have no stop at their end, and are text."""
    page = newsparse.segment(
        f"{STORY}**天气**\n\n今天:多云,偏南风4级,27~36℃\n明天:晴,偏南风4级,26~35℃\n\n# 春耕备耕忙\n\n本报讯 堤面完好。\n"
    )
    assert [None, None] == [article.kicker for article in page.articles]
    assert "明天:晴,偏南风4级,26~35℃" in [part.text for part in page.articles[0].body]
