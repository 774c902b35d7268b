"""What a mention says besides its days: basis, mod, calendar, era, alternatives, doubt, EDTF."""

from __future__ import annotations

import random
from datetime import date

import pytest

from newsparse.calendars.holidays import is_workday
from newsparse.dates import Basis, DateMention, Interval, find_dates, parse_date

ISSUED = date(2024, 8, 6)


def one(text: str, issued: date | None = ISSUED) -> DateMention:
    """Return the one mention of a text."""
    (found,) = find_dates(text, issued=issued)
    return found


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("2024年8月6日", Basis.EXPLICIT),
        ("8月5日", Basis.ISSUED),
        ("今年", Basis.ISSUED),
        ("昨天", Basis.ISSUED),
        ("近三年", Basis.ISSUED),
        ("光绪二十六年", Basis.EXPLICIT),
        ("甲辰年", Basis.ISSUED),
        ("近日", Basis.NONE),
        ("两年", Basis.NONE),
        ("当天", Basis.NONE),
    ],
)
def test_basis(text: str, basis: Basis) -> None:
    """The mention says what its days rest on."""
    assert one(text).basis == basis


def test_basis_of_what_was_told_before() -> None:
    """What is counted from another date of the article says so, and so does what a pair completes."""
    assert find_dates("8月2日报案,次日破案", issued=ISSUED)[1].basis == Basis.ARTICLE
    assert find_dates("1949年10月1日（农历八月初十）", issued=ISSUED)[1].basis == Basis.CALENDAR_PAIR


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("年底", "END"),
        ("年初", "START"),
        ("7月底", "END"),
        ("8月初", "START"),
        ("年末", None),
        ("约两年", "APPROX"),
        ("20多年", "MORE_THAN"),
    ],
)
def test_mod(text: str, mod: str | None) -> None:
    """年底 is an end of the year, 年末 its last day."""
    assert one(text).mod == mod


@pytest.mark.parametrize(
    ("text", "calendar", "era"),
    [
        ("农历七月初三", "lunar", None),
        ("七月三日", "gregorian", None),
        ("民国三十八年", "gregorian", "民国"),
        ("光绪二十六年七月二十一日", "lunar", "光绪"),
        ("令和6年8月6日", "gregorian", "令和"),
    ],
)
def test_calendar_and_era(text: str, calendar: str, era: str | None) -> None:
    """Calendar and era are those that are printed."""
    assert (one(text).calendar, one(text).era) == (calendar, era)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2024年2月30日", "29 days"),
        ("2023年2月29日", "28 days"),
        ("闰四月初一", "no 闰四月"),
        ("光绪三十五年", "1 to 34"),
        ("甲辰年正月三十", "29 days"),
        ("2024年13月5日", "no month 13"),
        ("8月6日(星期三)", "星期二"),
        ("周五(8月6日)", "not 8月6日"),
        ("2023年至2021年", "before"),
    ],
)
def test_doubt(text: str, why: str) -> None:
    """A day that does not exist, and two that do not agree, say why."""
    assert why in (one(text).doubt or "")


def test_a_pair_that_disagrees_is_left_as_printed() -> None:
    """Each of the two keeps its days, and each says that they differ."""
    first, second = find_dates("2024年8月6日（光绪二十六年七月二十一）", issued=ISSUED)
    assert (first.start, second.start) == (date(2024, 8, 6), date(1900, 8, 15))
    assert first.doubt is not None
    assert second.doubt is not None


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("星期三", date(2024, 8, 7)),
        ("25日", date(2024, 8, 25)),
        ("除夕", date(2025, 1, 28)),
        ("春节", date(2025, 1, 29)),
    ],
)
def test_alternatives(text: str, other: date) -> None:
    """The past is preferred, and the day that is to come is the alternative."""
    assert Interval(other, other) in one(text).alternatives


def test_a_ganzhi_year_without_an_issue_is_every_such_year() -> None:
    """With nothing to count from, each year of the sixty is an alternative."""
    assert [item.start.year for item in one("甲辰年", None).alternatives] == [1904, 1964, 2024, 2084]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2024年8月6日", "2024-08-06"),
        ("今年上半年", "2024-40"),
        ("一季度", "2024-33"),
        ("2021年春", "2021-21"),
        ("80年代", "198X"),
        ("18世纪", "17XX"),
        ("6月28日至7月1日", "2024-06-28/2024-07-01"),
        ("自2019年以来", "2019/.."),
        ("两年", None),
        ("每天", None),
        ("近日", None),
    ],
)
def test_edtf(text: str, edtf: str | None) -> None:
    """A date with definite days is written in EDTF too."""
    assert one(text).edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        "8月5日",
        "5日",
        "今年",
        "昨天",
        "上周",
        "本月",
        "春节",
        "立秋",
        "一季度",
        "晚8时",
        "’98年",
        "农历七月初三",
        "三天前",
    ],
)
def test_without_an_issue_nothing_is_guessed(text: str) -> None:
    """Without a day of issue such mentions are found, and have no days."""
    assert (one(text, None).text, one(text, None).start, one(text, None).end) == (text, None, None)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("今年国庆假期", date(2024, 10, 1), date(2024, 10, 7)),
        ("“五一”假期", date(2024, 5, 1), date(2024, 5, 5)),
        ("春节期间", date(2024, 2, 10), date(2024, 2, 17)),
    ],
)
def test_days_off(text: str, first: date, last: date) -> None:
    """The days off are those announced where they are known, and else unknown: never guessed."""
    found = one(text)
    if is_workday(date(2024, 1, 2)) is None:
        assert (found.start, found.end) == (None, None)
        assert "not known" in (found.doubt or "")
    else:
        assert (found.start, found.end) == (first, last)


def test_a_table_of_figures_holds_no_date() -> None:
    """Columns of bare figures give nothing."""
    roll = random.Random(7)  # noqa: S311 - figures, not secrets
    kinds = (
        lambda: f"{roll.uniform(0, 9999):.2f}",
        lambda: str(roll.randrange(100000)),
        lambda: f"{roll.uniform(0, 99):.1f}%",
    )
    text = "\n".join(" ".join(roll.choice(kinds)() for _ in range(6)) for _ in range(70))
    assert len(text) > 2400
    assert find_dates(text, issued=ISSUED) == ()


def test_spans_go_back_to_the_source() -> None:
    """A mention in a text with blanks and full-width figures covers the characters as printed."""
    text = "　２０２４ 年 ８月６日，"
    assert text[one(text).span.slice] == "２０２４ 年 ８月６日"
    assert parse_date("２０２４年８月６日").text == "２０２４年８月６日"
