"""Every case of every masthead rule, five ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsparse.lines import fields, imprint
from newsparse.lines.fields import RULES
from newsparse.lines.masthead import is_latin_name, is_paper_name, read_fields
from newsparse.numeral_runs import numeral_runs
from newsparse.rules import Case, Rule, find
from newsparse.text.fold import fold
from newsparse.text.spans import Mask

if TYPE_CHECKING:
    from newsparse.lines.types import Field

CASES = [(rule, case) for rule in RULES for case in rule.cases]
REFUSALS = [(rule, refusal) for rule in RULES for refusal in rule.refusals]


def names(value: object) -> str:
    """Return a readable id for a case."""
    return value.name if isinstance(value, Rule) else getattr(value, "text", str(value))


@pytest.mark.parametrize(("rule", "case"), CASES, ids=names)
def test_whole_and_owned(rule: Rule[Field], case: Case[Field]) -> None:
    """The rule reads its specimen whole to the declared value, and the family gives it to that rule."""
    text = fold(case.text)
    assert [(0, len(text), case.value)] == list(rule.claims(text, numeral_runs(text)))
    found = find(text, RULES, Mask(len(text)))
    assert [(case.value, rule.name)] == [(item.value, item.rule) for item in found]


@pytest.mark.parametrize(("rule", "case"), CASES, ids=names)
def test_carried(rule: Rule[Field], case: Case[Field]) -> None:
    """Between other fields the specimen is read the same."""
    text = fold(f"■ {case.text} ■ {case.text}")
    found = [item for item in find(text, RULES, Mask(len(text))) if item.rule == rule.name]
    assert [case.value, case.value] == [item.value for item in found]


@pytest.mark.parametrize(("rule", "refusal"), REFUSALS, ids=names)
def test_refused(rule: Rule[Field], refusal: object) -> None:
    """What the rule must not read, it does not read."""
    text = fold(getattr(refusal, "text"))  # noqa: B009 (typed as the union of both)
    assert [] == list(rule.claims(text, numeral_runs(text)))


def test_listed() -> None:
    """Every rule of the module is in its list, once."""
    declared = [value for value in (vars(fields) | vars(imprint)).values() if isinstance(value, Rule)]
    assert sorted(rule.name for rule in declared) == sorted(rule.name for rule in RULES)


@pytest.mark.parametrize(
    "line",
    [
        "2024年8月6日 星期二 农历甲辰年七月初三",
        "国内统一连续出版物号 CN 42-0039　邮发代号：37—25",
        "2 0 1 3 年 1 1 月 1 9 日 ●星 期 二 www.example.com",
        "2013年11月19日•星期二",
        "二〇一六年十一月三日　星期四",
        "第13662期 (今日8版)",
        "总第 2 0 1 期 本期共十二版",
        "中共咸宁市委机关报　　咸宁日报社出版",
        "零售每份1.5元",
        "青山日报 QINGSHAN DAILY 中共青山市委机关报 2019年5月7日 星期二",
        "中共青山市委主办 青山新闻网：www.qsnews.cn",
        "第二千三百零一号　代号五一—八　今日出版四版　每份四分",
        "中華民國二十四年三月五日　星期二　夏曆乙亥年二月初一日　第三張",
        "A3　副刊　青山晚报　2018年5月8日　星期二　戊戌年三月廿三",
    ],
)
def test_lines_of_fields(line: str) -> None:
    """Many fields to a line, in any order, with any marks between."""
    assert read_fields(fold(line))


@pytest.mark.parametrize(
    "line",
    [
        "2024年8月6日，市政府召开会议。",
        "第一届运动会在我市开幕",
        "今日8版图书上架",
        "星期二下午有雨",
        "代号天鹰的行动",
        "2024年8月6日 星期二 全市防汛抢险指挥部下达紧急转移令",
        "",
        "。",
    ],
)
def test_lines_of_text(line: str) -> None:
    """A line that says anything else is no line of fields."""
    assert not read_fields(fold(line))


@pytest.mark.parametrize("name", ["咸宁日报", "人民日报", "參考消息报", "南方周末报", "新民晚報", "申報", "湖北农报"])
def test_names_of_papers(name: str) -> None:
    """A paper's name ends as names of papers do."""
    assert is_paper_name(fold(name))


def test_latin_names() -> None:
    """Capitals, words with capitals; not a figure, not a sentence."""
    assert is_latin_name("XIANNING DAILY")
    assert is_latin_name("Renmin Ribao")
    assert not is_latin_name("2024")
    assert not is_latin_name("TOP20榜单")


def test_two_names_and_the_name_of_a_page() -> None:
    """The paper's names are told from the name of a page on their line."""
    found = read_fields("A3 副刊 青山晚报 QINGSHAN EVENING NEWS 2018年5月8日 星期二 戊戌年三月廿三") or []
    assert ["青山晚报", "QINGSHAN EVENING NEWS"] == [item.value.text for item in found][:2]
