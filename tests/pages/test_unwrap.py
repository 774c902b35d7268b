"""Lines of a measure: what goes on in the next line, and what stands alone although it is as long as the measure."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.pages.source import lines_of
from newsparse.pages.unwrap import unwrap

COLUMN = (
    "　　春风吹过田野，小河的冰早已\n解冻，农民们忙着播种，孩子们也在\n田埂上奔跑，一年的希望就此埋下。\n"
    "　　会议强调，要把水库加固摆在更\n加突出的位置，分片包干，确保惠及\n千家万户。\n"
)
CASES = {
    "a lead that names two reporters on two lines": (
        "　　新华社纽约九月二十三日电　新\n华社记者石嘉毓、方韵文、孙凡功、\n本报记者王小明报道：去年年底，这\n里下雪。",
        ["　　新华社纽约九月二十三日电　新华社记者石嘉毓、方韵文、孙凡功、本报记者王小明报道：去年年底，这里下雪。"],
    ),
    "a credit whose role ends the line above": (
        "　　图为渡口检修现场。新华社记者\n刘　全摄",
        ["　　图为渡口检修现场。新华社记者刘　全摄"],
    ),
    "a headline as long as the measure": (
        "古浪市重奖九百九十名优秀抢险队员\n从义务讲解员看惠民县的变化\n　　近日，这里下雪。",
        ["古浪市重奖九百九十名优秀抢险队员", "从义务讲解员看惠民县的变化", "　　近日，这里下雪。"],
    ),
    "names below a headline as long as the measure": (
        "古浪市重奖九百九十名优秀抢险队员\n肖贞才\n　　近日，这里下雪。",
        ["古浪市重奖九百九十名优秀抢险队员", "肖贞才", "　　近日，这里下雪。"],
    ),
    "a stop that hangs": (
        "　　由鹤城县居民委员会主办的。。\n稳岗就业活动日前举行，许多人参加。\n他们来自各地。",
        ["　　由鹤城县居民委员会主办的。。稳岗就业活动日前举行，许多人参加。他们来自各地。"],
    ),
    "a line without an indent, short inside a sentence": (
        "　　由鹤城县居民委员会主办的\n稳岗就业活动日前举行，许多人来。",
        ["　　由鹤城县居民委员会主办的稳岗就业活动日前举行，许多人来。"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_lines_of_a_measure(text: str, expected: list[str]) -> None:
    """Below two paragraphs that show the measure, the lines become these."""
    lines = unwrap(lines_of(f"{COLUMN * 2}\n{text}\n"))
    assert [line.strip("　") for line in expected] == [line.reading.text for line in lines[-len(expected) :]]


def test_short_lines_of_a_letter_spaced_page() -> None:
    """Where lines are letter-spaced, the short ones are closed up as well; elsewhere a blank in a line is kept."""
    page = "守 好 跨 江 大 桥\n· 今 日 谈 ·\n守 好 林 场\n本 报 评 论 员\n巡 库 员 抢 着 干\n"
    texts = [line.reading.text for line in lines_of(page)]
    assert texts == ["守好跨江大桥", "·今日谈·", "守好林场", "本报评论员", "巡库员抢着干"]
    assert [line.reading.text for line in lines_of("水库加固\n刘 歌\n")] == ["水库加固", "刘 歌"]


def test_a_head_is_no_piece_of_a_cut_sentence() -> None:
    """Behind a column that ends inside a sentence stands the rest of it, however short its lines are."""
    column = "今年春天全县备足了种子和化肥，\n农户说早稻面积比去年增加一成，\n技术员走村入户查看秧苗的长势，\n"
    source = f"春耕备耕忙\n\n本报记者 周文静\n\n{column}要坚决克服等一等看一看的那种倾\n\n向，既不能观望，也不能一哄而上\n……（李明）\n\n水库加固完工\n\n本报讯 水库已经蓄水。\n"
    page = newsparse.segment(source)
    assert 2 == len(page.articles)
    assert page.articles[0].body[-1].text.endswith("那种倾向，既不能观望，也不能一哄而上……")


def test_lines_of_a_head_behind_a_closed_paragraph() -> None:
    """The same lines behind a sentence that has ended are a head."""
    column = "今年春天全县备足了种子和化肥，\n农户说早稻面积比去年增加一成，\n技术员走村入户查看秧苗的长势。\n"
    source = f"春耕备耕忙\n\n本报记者 周文静\n\n{column}\n水库加固完工\n堤防巡查换人\n\n本报讯 水库已经蓄水。\n"
    assert ["春耕备耕忙", "水库加固完工 堤防巡查换人"] == [a.headline for a in newsparse.segment(source).articles]


MEASURE = "　　今年春天全县备足了种子和化\n肥，农户说早稻面积比去年增加一\n成，技术员走村入户查看秧苗的长\n势，还帮助大户联系农机去耕田。\n"
"""A paragraph of a column of fifteen characters, whose last line is full."""


def texts(source: str) -> list[str]:
    """Return the lines of a page, joined where its measure has broken them."""
    return [line.reading.text for line in unwrap(lines_of(source))]


def test_a_heading_behind_a_full_line() -> None:
    """No blank line sets it off; no stop closes it, and a paragraph begins below."""
    source = f"{MEASURE}水：先把旱包袱卸下\n{MEASURE}良种到户\n统一供种\n{MEASURE}"
    assert {"水：先把旱包袱卸下", "良种到户", "统一供种"} <= set(texts(source))


def test_the_last_line_of_a_paragraph_is_no_heading() -> None:
    """It has its stop, also where the line above ends a sentence."""
    assert 2 == len(texts(f"{MEASURE}农户都说好。\n{MEASURE}"))
    assert 2 == len(texts(f"{MEASURE}谁来管水？\n{MEASURE}"))


def test_a_dateline_begins_a_paragraph() -> None:
    """Whatever stands above it, and however long that line is."""
    source = f"{MEASURE}\n水库加固完工\n一千八百亩土地四十天签约零上访\n本报讯 昨日从县水利局获悉，水\n库已经蓄水。\n"
    assert ["水库加固完工", "一千八百亩土地四十天签约零上访"] == texts(source)[1:3]


def test_a_line_of_the_masthead_stands_alone() -> None:
    """A line of fields as long as the measure does not go on in the next one."""
    field = "青山日报 2019年5月8日 星期三"
    assert field in texts(f"{field}\n责编/李明　版式/王芳\n\n{MEASURE * 3}")


def test_a_role_that_the_measure_has_broken() -> None:
    """见|习记者 is one word."""
    authors = "　　　　　　本报记者 李明明 见\n习记者 王 芳\n"
    assert "本报记者 李明明 见习记者 王 芳" in texts(f"{MEASURE * 2}{authors}")


def test_indents_of_two_narrow_blanks() -> None:
    """The text layer of a PDF has two narrow blanks for two empty cells."""
    assert [True, False] == [line.indented for line in lines_of("  今年春天\n今年春天\n")]


def test_a_brief_begins_anew() -> None:
    """The mark of a brief opens a paragraph, however full the line above is."""
    assert 2 == len(texts(f"{MEASURE}■今年春天全县备足了种子和化肥，\n农户说早稻面积增加一成。\n"))
