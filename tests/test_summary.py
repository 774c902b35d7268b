"""What is written for the eye: the summary, Markdown, tables, CSV."""

from __future__ import annotations

import csv
import io
import unicodedata
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import strategies_pages as some
from newsparse.errors import cells
from newsparse.facts.types import Bound, Quantity
from newsparse.pages.types import Article, BodyPart, ElementKind, Page
from newsparse.writers.listings import COLUMNS, CSV_ROWS, RECORDS, TABLES, csv_header
from newsparse.writers.markdown import escaped, to_markdown
from newsparse.writers.summary import days, to_summary
from newsparse.writers.tables import csv_lines, cut, fill, grid, safe_cell, shown
from sample_pages import FACT, PAGE, YEAR

SUMMARY = """\
咸宁日报
2024-08-06 · 甲辰年七月初三

2 articles · 1 date · 1 fact · 1 continuation · 1 doubt

1. 香城天蓝

2. (no headline)
   记者 陈威 · 本报讯
   1 paragraph · 1 caption · continues on page 6
   dates
     2024年  2024-01-01 … 2024-12-31
   facts
     indicator  printed    value  unit  change    period
     群众诉求   超80万件  800000  件    increase  2024年

! weekday: 星期三 is printed
"""

MARKDOWN = """\
# 咸宁日报 2024-08-06

## 香城天蓝

记者 陈威

**本报讯**　两年

> (图/陈红菊)

*(下转第6版)*
"""


def test_summary() -> None:
    """A page as a reader sees it in the terminal; an empty page is a line of counts."""
    assert to_summary(PAGE) == SUMMARY
    assert to_summary(Page()) == "0 articles · 0 dates · 0 facts · 0 continuations · 0 doubts\n"


def test_summary_of_text_without_articles() -> None:
    """What stands in no article is listed too."""
    assert "Outside the articles\n   dates\n     2024年" in to_summary(Page(dates=(YEAR,)))


@given(some.pages())
def test_summary_is_harmless(page: Page) -> None:
    """Any page has a summary, and nothing in it moves the cursor or rings the bell."""
    wrong = {c for c in to_summary(page) if not c.isprintable() and c != "\n" and unicodedata.category(c) != "Zs"}
    assert wrong == set()


def test_columns_stand_straight() -> None:
    """All lines of a table are as wide up to the last column, in terminal cells."""
    lines = grid([["常住人口", "万", "x"], ["a", "人次", "y"], ["ＧＤＰ", "", "z"]], [20, 20, 20])
    assert {cells(line) for line in lines} == {cells("常住人口") + 2 + cells("人次") + 2 + 1}


@given(st.text(), st.integers(1, 12))
def test_cut_keeps_to_the_width(text: str, width: int) -> None:
    """A cell is never wider than its column."""
    assert cells(cut(text, width)) <= width
    assert cells(fill(cut(text, width), width)) == width


def test_value_of_a_range() -> None:
    """A range shows both ends, in plain notation, and its bound."""
    quantity = Quantity(Decimal("1E+2"), "家", Decimal(500), Bound.ABOUT)
    assert "100–500  家    about" in TABLES["facts"](Page(facts=(evolve(FACT, quantity=quantity),)))


def test_days_are_shown_where_the_value_does_not_say_them() -> None:
    """A day and an interval of days are said by the value already; an open range has no last day."""
    assert days(evolve(YEAR, value="2024-01-01", end=YEAR.start)) == ""
    assert days(evolve(YEAR, value="2024-01-01/2024-12-31")) == ""
    assert days(evolve(YEAR, value="2024", end=None)) == "2024-01-01 …"


def test_doubts_name_their_characters() -> None:
    """A doubt says where."""
    doubt = evolve(PAGE.doubts[0], spans=YEAR.spans)
    assert to_summary(Page(doubts=(doubt,))).endswith("! weekday: 星期三 is printed (characters 0–5)\n")


def test_markdown() -> None:
    """The articles, in order."""
    assert to_markdown(PAGE) == MARKDOWN
    assert to_markdown(Page()) == ""


def test_markdown_head() -> None:
    """Column, kicker, headline, deck, where the story began, crossheads, a dateline that has no paragraph."""
    article = Article(
        column="今日谈",
        kicker="引题",
        headline="主题",
        deck="副题",
        continued_from=("1",),
        dateline=PAGE.articles[1].dateline,
        body=(BodyPart(ElementKind.CROSSHEAD, "小标题", ()), BodyPart(ElementKind.PARAGRAPH, " ", ())),
    )
    blocks = to_markdown(Page(articles=(article,))).rstrip("\n").split("\n\n")
    assert blocks == ["*今日谈*", "### 引题", "## 主题", "### 副题", "*(上接第1版)*", "**小标题**", "**本报讯**"]


def visible(markdown: str) -> str:
    """Return the text that a reader of rendered Markdown sees, when it is one paragraph."""
    tokens = MarkdownIt("commonmark").parse(markdown)
    assert [token.type for token in tokens] in ([], ["paragraph_open", "inline", "paragraph_close"])
    children = tokens[1].children or [] if tokens else []
    assert {child.type for child in children} <= {"text", "text_special"}
    return "".join(child.content for child in children)


MARKS = st.text("#>-+=*_`~[]()!<&;:|\\ 1234567890.aA一,。\t\n/", max_size=12)


@given(MARKS | st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_markdown_shows_what_is_printed(text: str) -> None:
    """No character of a paper is taken for a mark."""
    assert visible(escaped(text)) == " ".join(text.split())


@given(MARKS)
def test_markdown_headings_show_what_is_printed(text: str) -> None:
    """Nor in a heading, where a closing number sign is a mark."""
    line = " ".join(text.split())
    if line:
        tokens = MarkdownIt("commonmark").parse(to_markdown(Page(articles=(Article(headline=text),))))
        assert [token.type for token in tokens] == ["heading_open", "inline", "heading_close"]
        assert "".join(child.content for child in tokens[1].children or []) == line


@pytest.mark.parametrize("cell", ["=1+1", "+cmd", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－5%"])
def test_formulas_are_not_run(cell: str) -> None:
    """A cell that a spreadsheet would run begins with an apostrophe."""
    assert safe_cell(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-5", "+3.5", "%", "超80万件", "", "2024-08-06"])
def test_other_cells_stay(cell: str) -> None:
    """Numbers stay numbers."""
    assert safe_cell(cell) == cell


@given(some.pages(), st.sampled_from(list(COLUMNS)))
def test_csv_can_be_read_back(page: Page, what: str) -> None:
    """Each row has a cell for each column, whatever is in them, and no cell begins a formula."""
    text = csv_lines([csv_header(what), *CSV_ROWS[what]("a.md", page)])
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert len(rows) == 1 + len(getattr(page, what))
    assert {len(row) for row in rows} == {len(csv_header(what))}
    assert not [cell for row in rows[1:] for cell in row if cell.startswith(tuple("=@＝＋－＠"))]


def test_records_carry_their_article() -> None:
    """A record by itself says where it is from; the period stands in it whole."""
    (record,) = RECORDS["facts"]("a.md", PAGE)
    assert (record["file"], record["article"], record["headline"]) == ("a.md", 1, None)
    assert record["period"]["text"] == "2024年"
    (row,) = CSV_ROWS["facts"]("a.md", PAGE)
    cells_by_name = dict(zip(csv_header("facts"), row))
    assert cells_by_name["period_start"] == "2024-01-01"
    assert (cells_by_name["offset_start"], cells_by_name["offset_end"]) == ("8", "13")
    assert cells_by_name["change_direction"] == "increase"


def test_shown_is_one_line() -> None:
    """A line break is a blank."""
    assert shown("一\n二\x07") == "一 二�"
