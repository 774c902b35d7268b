"""Pages of one day joined over their turns."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Place, Reason, parse, parse_issue, stitch
from newsparse.pages.types import DoubtKind

ONE = """第01版:要闻 2024年8月6日 星期二

# 水库加固进入尾声

本报记者 李明

云溪县水库加固工程自去年冬天开工，护堤员们正忙着

（下转第六版）

# 油菜喜获丰收

本报记者 王芳

今年油菜喜获丰收。

（下转第六版）
"""
SIX = """第06版:综合

# 油菜喜获丰收

（上接第一版）农户们笑得合不拢嘴。

# 水库加固进入尾声

（上接第一版）抢修堤防。昨日，堤防全部加固。
"""


def test_halves_are_joined_by_page_and_headline() -> None:
    """Two turn from one page to another; their headlines tell them apart, whatever their order."""
    issue = parse_issue([ONE, SIX])
    assert [page.number for page in issue.pages] == ["1", "6"]
    assert [(story.headline, story.places) for story in issue.articles] == [
        ("水库加固进入尾声", (Place(0, 0), Place(1, 1))),
        ("油菜喜获丰收", (Place(0, 1), Place(1, 0))),
    ]
    assert issue.doubts == ()
    assert all(link.reasons == (Reason.PAGES, Reason.HEADLINE) for link in issue.links)


def test_the_sentence_at_the_turn_is_closed() -> None:
    """The paragraph has a piece on each page, and all its characters."""
    story = parse_issue([ONE, SIX]).articles[0]
    assert story.body[0].text == "云溪县水库加固工程自去年冬天开工，护堤员们正忙着抢修堤防。昨日，堤防全部加固。"
    assert [piece.page for piece in story.body[0].pieces] == [0, 1]
    texts = [ONE, SIX]
    pieces = "".join(texts[p.page][span.slice] for p in story.body[0].pieces for span in p.spans)
    assert pieces == story.body[0].text


def test_a_paragraph_that_has_ended_stays_one_of_its_own() -> None:
    """Nothing is glued where the sentence is whole."""
    story = parse_issue([ONE, SIX]).articles[1]
    assert [part.text for part in story.body] == ["今年油菜喜获丰收。", "农户们笑得合不拢嘴。"]


def test_the_day_of_issue_goes_for_all_pages() -> None:
    """昨日 on page 6 is counted from the day that page 1 prints."""
    issue = parse_issue([ONE, SIX])
    assert issue.issued == date(2024, 8, 6)
    assert [mention.start for mention in issue.pages[1].page.dates if mention.text == "昨日"] == [date(2024, 8, 5)]
    back = parse_issue([SIX, ONE])
    assert [page.page.issued for page in back.pages] == [date(2024, 8, 6)] * 2


def test_the_order_of_pages_does_not_matter() -> None:
    """The same halves are joined."""
    issue = parse_issue([SIX, ONE])
    assert {(link.start, link.end) for link in issue.links} == {(Place(1, 0), Place(0, 1)), (Place(1, 1), Place(0, 0))}
    assert {story.text for story in issue.articles} == {story.text for story in parse_issue([ONE, SIX]).articles}


def test_a_second_half_without_a_headline() -> None:
    """The marker and the open sentence are enough."""
    six = "第06版:综合\n\n（上接第一版）抢修堤防。\n"
    issue = parse_issue([ONE.replace("今年油菜喜获丰收。\n\n（下转第六版）", "今年油菜喜获丰收。"), six])
    assert issue.articles[0].text.endswith("护堤员们正忙着抢修堤防。")
    assert Reason.SENTENCE in issue.links[0].reasons


def test_a_chain_over_three_pages() -> None:
    """The middle part comes over one turn and goes on over another."""
    pages = [
        "第01版:要闻\n\n# 三江行\n\n本报记者 李明\n\n第一天，走了十里。\n\n（下转第三版）\n",
        "第03版:要闻\n\n# 三江行\n\n（上接第一版）第二天，走了二十里。\n\n（下转第五版）\n",
        "第05版:要闻\n\n# 三江行\n\n（上接第三版）第三天，到了。\n",
    ]
    issue = parse_issue(pages)
    assert [place.page for place in issue.articles[0].places] == [0, 1, 2]
    assert [part.text for part in issue.articles[0].body] == [
        "第一天，走了十里。",
        "第二天，走了二十里。",
        "第三天，到了。",
    ]


def test_an_unmatched_half_is_a_story_with_a_doubt() -> None:
    """The doubt says which page is missing."""
    issue = parse_issue([ONE])
    assert len(issue.articles) == 2
    assert [doubt.kind for doubt in issue.doubts] == [DoubtKind.HALF] * 2
    assert "page 6" in issue.doubts[0].message
    assert ONE[issue.doubts[0].spans[0].slice] == "（下转第六版）"


def test_a_half_that_nothing_answers() -> None:
    """The page is there, and says nothing of it."""
    issue = parse_issue([ONE, "第06版:综合\n\n# 天气\n\n本报讯 今日晴。\n"])
    assert len(issue.links) == 0
    assert all("page 6" in doubt.message or "第六版" in doubt.message for doubt in issue.doubts)


def test_a_lost_marker_is_made_up_for_by_the_headline() -> None:
    """The second half repeats the headline, and its marker was not read."""
    issue = parse_issue([ONE, SIX.replace("（上接第一版）", "")])
    assert len(issue.links) == 2
    assert issue.links[0].reasons == (Reason.PAGE, Reason.HEADLINE)


def test_pointers_and_serials_join_nothing() -> None:
    """见第三版 points, 未完 goes on another day."""
    one = "第01版:要闻\n\n# 大会开幕\n\n本报讯 大会今日开幕。（全文见第三版）\n\n# 长篇连载\n\n他走了。（未完）\n"
    three = "第03版:要闻\n\n# 大会开幕\n\n本报讯 报告全文如下。\n"
    issue = parse_issue([one, three])
    assert issue.links == ()
    assert issue.doubts == ()


def test_pages_of_a_book_join_only_pages_of_a_book() -> None:
    """下转第133页 is no page of a paper."""
    one = "第50页\n\n# 县志\n\n编者 李明\n\n县志已经编成。\n\n（下转第133页）\n"
    two = "第133版:要闻\n\n# 县志\n\n（上接第50页）共十卷。\n"
    assert parse_issue([one, two]).links == ()
    assert len(parse_issue([one, two.replace("第133版:要闻", "第133页")]).links) == 1


@pytest.mark.parametrize(
    ("names", "numbers"),
    [
        (("p1.md", "p06.md"), ["1", "6"]),
        (("2024080601.txt", "2024080606.txt"), ["1", "6"]),
        (("第一版.txt", "第六版.txt"), ["1", "6"]),
        (("咸宁日报_A01.md", "咸宁日报_A06.md"), ["A1", "A6"]),
        ((None, None), ["1", "2"]),
    ],
)
def test_page_numbers_from_file_names(names: tuple[str | None, ...], numbers: list[str]) -> None:
    """Where no page prints its number."""
    issue = parse_issue(["# 水库加固\n\n正忙着。\n", "# 油菜丰收\n\n丰收了。\n"], names=names)
    assert [page.number for page in issue.pages] == numbers


def test_a_ring_of_turns_loses_nothing() -> None:
    """Two pages that turn to each other are joined once."""
    one = "第01版:要闻\n\n# 水库加固\n\n（上接第二版）甲。\n\n（下转第二版）\n"
    two = "第02版:要闻\n\n# 水库加固\n\n（上接第一版）乙。\n\n（下转第一版）\n"
    issue = parse_issue([one, two])
    assert sorted(place for story in issue.articles for place in story.places) == [Place(0, 0), Place(1, 0)]


def test_what_is_no_page_is_refused() -> None:
    """With a message that says what is asked for."""
    with pytest.raises(TypeError, match=r"newsparse\.parse"):
        stitch(["第一版"])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="2 pages"):
        stitch([parse(ONE), parse(SIX)], numbers=["1"])
    assert stitch([]).articles == ()


BODY = "云溪县水库加固工程自去年冬天开工以来，护堤员们日夜抢修，共完成土方三十万立方米。县里说，明年汛期以前一定完工。"


@given(st.integers(6, len(BODY) - 3))
def test_a_story_cut_anywhere_is_had_back(cut: int) -> None:
    """Cut at any character but the first and last few, and joined again: no character is lost."""
    one = f"第01版:要闻\n\n# 水库加固进入尾声\n\n本报记者 李明\n\n{BODY[:cut]}\n\n（下转第六版）\n"
    six = f"第06版:综合\n\n# 水库加固进入尾声\n\n（上接第一版）{BODY[cut:]}\n"
    issue = stitch([newsparse.segment(one), newsparse.segment(six)])
    assert len(issue.articles) == 1
    assert issue.articles[0].text.replace("\n", "") == BODY
