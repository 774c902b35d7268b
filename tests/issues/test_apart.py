"""What is not joined, and what is said of it."""

from __future__ import annotations

from datetime import date

import pytest

from newsparse import DoubtKind, parse, parse_issue, stitch

ONE = "第01版:要闻 2024年8月6日 星期二\n\n# 水库加固进入尾声\n\n本报记者 李明\n\n护堤员们正忙着\n\n（下转第六版）\n"
SIX = "第06版:综合\n\n# 水库加固进入尾声\n\n（上接第一版）抢修堤防。\n"
WEATHER = "第06版:综合\n\n# 天气\n\n本报讯 今日晴。\n"


def test_a_first_half_alone() -> None:
    """It stays an article; the doubt says which half it is, which page is missing, and where that is said."""
    issue = parse_issue([ONE])
    assert [(whole.text, whole.continues_on, whole.continued_from) for whole in issue.articles] == [
        ("护堤员们正忙着", ("6",), ())
    ]
    (doubt,) = issue.doubts
    assert (doubt.kind, doubt.page) == (DoubtKind.HALF, 0)
    assert ONE[doubt.spans[0].slice] == "（下转第六版）"
    assert doubt.message == (
        "（下转第六版） of “水库加固进入尾声” on page 1: the second half was not found, since page 6 is not among the pages"
    )


def test_a_second_half_alone() -> None:
    """The same the other way round."""
    issue = parse_issue([SIX.replace("# 水库加固进入尾声\n\n", "")])
    assert [(whole.continues_on, whole.continued_from) for whole in issue.articles] == [((), ("1",))]
    assert issue.doubts[0].message == (
        "（上接第一版） of an article without a headline on page 6: the first half was not found, "
        "since page 1 is not among the pages"
    )


def test_a_half_that_nothing_answers() -> None:
    """The page is there, and says nothing of it."""
    issue = parse_issue([ONE, WEATHER])
    assert issue.links == ()
    assert "nothing on page 6 says that it comes from page 1" in issue.doubts[0].message
    back = parse_issue([WEATHER.replace("06", "01"), SIX])
    assert "nothing on page 1 says that it goes on on page 6" in back.doubts[0].message


def test_pointers_and_serials_join_nothing() -> None:
    """见第三版 points, 未完 goes on another day."""
    one = "第01版:要闻\n\n# 大会开幕\n\n本报讯 大会今日开幕。（全文见第三版）\n\n# 长篇连载\n\n他走了。（未完）\n"
    three = "第03版:要闻\n\n# 大会开幕\n\n本报讯 报告全文如下。\n\n# 长篇连载\n\n（续昨）他来了。\n"
    issue = parse_issue([one, three])
    assert issue.links == ()
    assert issue.doubts == ()
    assert all(len(whole.places) == 1 for whole in issue.articles)


def test_pages_of_a_book_join_only_pages_of_a_book() -> None:
    """下转第133页 is no page of a paper; numbers can be given with their unit."""
    one = "第50页\n\n# 县志\n\n编者 李明\n\n县志已经编成。\n\n（下转第133页）\n"
    two = "第133版:要闻\n\n# 县志\n\n（上接第50页）共十卷。\n"
    issue = parse_issue([one, two])
    assert issue.links == ()
    assert "counted in 页" in issue.doubts[0].message
    assert len(parse_issue([one, two.replace("第133版:要闻", "第133页")]).links) == 1
    bare = [parse(text.partition("\n\n")[2]) for text in (one, two)]
    assert len(stitch(bare, numbers=["第50页", "第133页"]).links) == 1
    assert stitch(bare, numbers=[50, 133]).links == ()
    paper = [parse(text.replace("页）", "版）")) for text in (one, two)]
    assert stitch(paper, numbers=["50页", "133页"]).links == ()


def test_pages_of_two_days() -> None:
    """They are never joined, and that they are of two days is said."""
    issue = parse_issue([ONE, SIX.replace("综合", "综合 2024年8月7日")])
    assert issue.links == ()
    assert issue.issued == date(2024, 8, 6)
    assert [doubt.kind for doubt in issue.doubts] == [DoubtKind.ISSUED, DoubtKind.HALF, DoubtKind.HALF]
    assert "2024-08-07" in issue.doubts[0].message


def test_pages_of_many_days_find_their_own() -> None:
    """First and sixth pages of a month, each joined to that of its day."""
    days = [f"2024年8月{day}日" for day in range(1, 32)]
    ones = [ONE.replace("2024年8月6日 星期二", day) for day in days]
    sixes = [SIX.replace("综合", f"综合 {day}") for day in days]
    issue = parse_issue([*ones, *reversed(sixes)])
    assert len(issue.links) == 31
    assert all(
        issue.pages[link.start.page].page.issued == issue.pages[link.end.page].page.issued for link in issue.links
    )


@pytest.mark.parametrize("wrong", ["第一版", b"x", 3, None])
def test_one_thing_in_the_place_of_several(wrong: object) -> None:
    """A text is a list of characters to Python, and no list of pages."""
    with pytest.raises(TypeError, match="takes a list of"):
        stitch(wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="takes a list of"):
        parse_issue(wrong)  # type: ignore[arg-type]


def test_what_is_no_page_is_refused() -> None:
    """With a message that says what is asked for."""
    with pytest.raises(TypeError, match="takes a list of pages"):
        stitch(parse(ONE))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"as newsparse\.parse returns them, and was given str"):
        stitch(["第一版"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="bytes"):
        parse_issue([b"x"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="numbers: expected"):
        stitch([parse(ONE)], numbers=[1.5])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="2 pages"):
        stitch([parse(ONE), parse(SIX)], numbers=["1"])
    with pytest.raises(ValueError, match="names: 0 were given"):
        parse_issue([ONE], names=[])


def test_nothing() -> None:
    """No pages are an issue without pages."""
    assert stitch([]) == parse_issue([])
    assert stitch([]).articles == ()
