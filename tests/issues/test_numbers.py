"""Which page is it? Header, masthead, file name, place in the row."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Block, Sheet, parse, parse_issue, stitch
from newsparse.issues.numbers import named_number, plain, told_number

STORY = "# 水库加固进入尾声\n\n本报记者 李明\n\n云溪县水库加固工程自去年冬天开工，护堤员们正忙着抢修堤防。\n"


def number_of(head: str, foot: str = "") -> str | None:
    """Return the number of a page with this header."""
    return stitch([parse(f"{head}\n\n{STORY}\n{foot}"), parse(STORY)], names=[None, None]).pages[0].number


@pytest.mark.parametrize(
    ("head", "number"),
    [
        ("第02版：要闻", "2"),
        ("第二版 国际新闻", "2"),
        ("第十二版", "12"),
        ("06 要闻", "6"),
        ("要闻 04", "4"),
        ("A26 中國新聞 台海新聞 / 神州大地 責任編輯:曹思遠/明澤宏 版面設計:袁耀誠 2015 年 8 月 10 日(星期一)", "A26"),
        ("第A01版：头版", "A1"),
        ("《 舟山晚报 》( 2025年12月18日 第 02 版 )", "2"),
        ("第3版(亚运会专版)", "3"),
        ("2024年8月6日 星期二 第二版", "2"),
        ("人民日报 1990年10月3日 第3版", "3"),
        ("6版·综合", "6"),
        ("P.8", "8"),
        ("第50页", "50"),
        ("咸宁日报\n2024年8月6日 星期二\n国内统一刊号:CN42—0039\n第13662期 (今日8版)", "1"),
        ("咸宁日报\n2024年8月6日 星期二\n第13662期\n第3版", "3"),
    ],
    ids=lambda text: text[:20],
)
def test_printed_numbers(head: str, number: str) -> None:
    """In every counted form; the masthead of the paper is on page 1, and 今日8版 is no number."""
    assert number_of(head) == number


def test_a_front_page_that_announces_others() -> None:
    """体育 8版 in its head is not its number."""
    head = "咸宁日报\n\n体育 8版\n\n2024年8月6日 星期二\n国内统一刊号:CN42—0039\n今日8版"
    assert number_of(head) == "1"


def test_a_number_at_the_foot() -> None:
    """It counts where the head has none."""
    assert number_of("", "第07版") == "7"


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("p1.md", "1"),
        ("page-06.txt", "6"),
        ("Page 12.md", "12"),
        ("xx-p06.md", "6"),
        ("xianning-2024-08-06-p1.md", "1"),
        ("2024080602.txt", "2"),
        ("20240806_02.txt", "2"),
        ("2024-08-06-A03.txt", "A3"),
        ("nw.D110000renmrb_20240806_1-03.htm", "3"),
        ("第六版.txt", "6"),
        ("第十二版.txt", "12"),
        ("咸宁日报06版.md", "6"),
        ("A06.md", "A6"),
        ("咸宁日报_A06.md", "A6"),
        ("咸宁日报_06.md", "6"),
        ("archive/2024/07.md", "7"),
        ("node_2.htm", "2"),
        ("2024-08-06.md", None),
        ("20240806.md", None),
        ("content_401862.html", None),
        ("notes.md", None),
        ("-", None),
        ("", None),
    ],
)
def test_numbers_in_file_names(name: str, number: str | None) -> None:
    """Also beside a day."""
    found = named_number(name)
    assert (found and found.name) == number


def test_which_evidence_goes_first() -> None:
    """What is given, what is printed, the name of the file, the place in the row."""
    pages = [parse(f"第02版:要闻\n\n{STORY}"), parse(STORY), parse(STORY)]
    assert [page.number for page in stitch(pages, numbers=["5", None, None], names=["p6", "p7", "notes"]).pages] == [
        "5",
        "7",
        None,
    ]
    assert [page.number for page in stitch(pages, names=["p6", "p7", None]).pages] == ["2", "7", None]
    assert [page.number for page in stitch(pages[1:]).pages] == ["1", "2"]
    assert [page.number for page in stitch([pages[1], pages[0], pages[2]]).pages] == ["1", "2", "3"]
    assert [page.number for page in stitch(pages, numbers=("A02", 3, "第十版")).pages] == ["A2", "3", "10"]


def test_the_number_of_a_sheet() -> None:
    """A reader may know it."""
    sheet = Sheet((Block(text="水库加固"), Block(text="护堤员们正忙着抢修堤防。")), number="06")
    assert parse_issue([sheet]).pages[0].number == "6"


def test_a_place_in_the_row_is_no_sure_number() -> None:
    """Two texts without numbers, whose markers name pages 1 and 6, are joined all the same."""
    one, six = "# 水库加固\n\n正忙着\n\n（下转第六版）\n", "# 水库加固\n\n（上接第一版）抢修。\n"
    assert len(parse_issue([one, six]).links) == 1
    assert len(parse_issue([six, one]).links) == 1
    assert parse_issue([one, six.replace("水库加固", "油菜丰收")], names=["p3.md", "p4.md"]).links == ()


@given(st.text(max_size=40))
def test_any_name_is_read(text: str) -> None:
    """Whatever it is called, nothing is raised."""
    named_number(text)
    told_number(text)
    assert plain(plain(text)) == plain(text)
