"""Bylines that are glued to running text, and what looks like one there."""

from __future__ import annotations

import pytest

import newsparse

BODY = "昨日，堤面已清理完毕，护堤员正在值守。"
HEAD = "# 河堤加固进入尾声\n\n"


def authors(text: str) -> list[tuple[str | None, tuple[str, ...]]]:
    """Return roles and names of the first article of a page, whose body must be the sentences alone."""
    article = newsparse.segment(text).articles[0]
    assert [BODY] == [part.text for part in article.body]
    return [(line.role, line.names) for line in article.bylines]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"通讯员项明 本报记者张平 {BODY}", [("通讯员", ("项明",)), ("本报记者", ("张平",))]),
        (f"〔記者李明／青山報導〕{BODY}", [("記者", ("李明",))]),
        (f"本报讯 记者 李 明 通讯员 王芳 {BODY}", [("记者", ("李明",)), ("通讯员", ("王芳",))]),
        (f"据青山融媒讯（记者 李明）{BODY}", [("记者", ("李明",))]),
        (f"{BODY}本报记者 李 明", [("本报记者", ("李明",))]),
        (f"{BODY}（钟 声）", [(None, ("钟声",))]),
        (f"{BODY}（城关搬运站　李大山）", [(None, ("李大山",))]),
        (f"{BODY}（分析师　李明）", [("分析师", ("李明",))]),
        (f"本报驻四川记者 李 明之\n\n{BODY}", [("本报驻四川记者", ("李明之",))]),
        (f"□ 老　秤\n\n{BODY}", [(None, ("老秤",))]),
        (f"{BODY}\n\n（作者系本报驻青山记者 李 明）", [("本报驻青山记者", ("李明",))]),
    ],
)
def test_who_wrote_it(text: str, expected: list[tuple[str | None, tuple[str, ...]]]) -> None:
    """Without a dateline, without a bracket, with the place of the writer, or opened to three cells."""
    assert expected == authors(f"{HEAD}{text}\n")


@pytest.mark.parametrize(
    "text", ["记者 从会上获悉，堤面已清理完毕。", "堤面已清理完毕。（青山县 何先生）", "堤面已清理完毕。记者还会再去看"]
)
def test_nobody_is_named(text: str) -> None:
    """The beginning of a sentence, a reader who is called by his surname, a reporter without a name."""
    assert not newsparse.segment(f"{HEAD}{text}\n").articles[0].bylines


def test_telegrams() -> None:
    """A telegram between brackets names its place and day; one alone on its line closes the article above it."""
    lines = ("〔徐州四日下午十時專電〕津浦路昨夜修復通車。", "津浦路昨夜修復通車。\n\n（本报徐州3月19日电）")
    for text, printed in zip(lines, ("徐州四日下午十時專電", "本报徐州3月19日电")):
        article = newsparse.segment(f"{HEAD}本报记者 李明\n\n{text}\n").articles[0]
        assert article.dateline is not None
        assert (printed, "徐州") == (article.dateline.text, article.dateline.place)


def test_leads_do_not_make_a_page_justified() -> None:
    """The blanks of leads and of signatures part names; a page of such paragraphs keeps all its blanks."""
    story = f"{HEAD}本报讯 记者 李明 通讯员 王 芳 {BODY}\n\n{BODY}（张 伟）\n\n"
    page = newsparse.segment(story * 6)
    assert 6 == sum(line.names == ("王芳",) for article in page.articles for line in article.bylines)


def test_a_figure_is_nobody() -> None:
    """一○四·七 is read by its place, as a year is, and no foreigner."""
    article = newsparse.segment(f"物價指數一路攀升\n一○四·七較上月微漲\n{BODY}\n").articles[0]
    assert ((), "物價指數一路攀升 一○四·七較上月微漲") == (article.bylines, article.headline)


def test_a_pen_name_in_the_last_bracket() -> None:
    """Two characters opened to three cells are somebody; （未　完） is nobody."""
    assert [(None, ("校宣",))] == authors(f"{HEAD}{BODY}（校　宣）\n")
    assert not newsparse.segment(f"{HEAD}{BODY}（未　完）\n").articles[0].bylines
