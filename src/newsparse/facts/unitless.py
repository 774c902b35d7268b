"""Numbers without a unit: the values of indices and coefficients."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from newsparse.facts.said import Said, said
from newsparse.facts.types import FactKind
from newsparse.numerals import read_numeral
from newsparse.rules import Case, Match, refuses, rule

D = Decimal
DECIMAL: Final = r"[0-9]{1,6}+\.[0-9]{1,4}+"


@rule(
    r"指数(?:为|达到|达|是|报|升至|降至|收于|收报)?(?:约)? ?(?P<core>(?P<n>[0-9]{1,6}+(?:\.[0-9]{1,4}+)?+))(?![0-9.%点年月日个家倍成万亿项期位名])",
    Case("98.5", said(FactKind.INDEX, D("98.5")), context="消费者信心指数为{},"),
    Case("3.21", said(FactKind.INDEX, D("3.21")), context="环境空气质量综合指数{}。"),
    refuses("指数2024年", because="a year"),
    refuses("指数2786.90点", because="its unit is printed: an amount"),
    trigger="指数",
)
def index(match: Match) -> Said | None:
    """The value of an index, which has no unit."""
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.INDEX, number.value)


@rule(
    rf"系数(?:为|达到|达|是|提高到|提高至|提升到|提升至|升至|降至|降到)?(?:约)? ?(?P<core>(?P<n>{DECIMAL}))(?![0-9.%点年月日个倍])",
    Case("0.58", said(FactKind.INDEX, D("0.58")), context="农田灌溉水利用系数提升至{}。"),
    refuses("系数3", because="not told from a mark"),
    refuses("系数0.5个", because="its unit is printed"),
    trigger="系数",
)
def coefficient(match: Match) -> Said | None:
    """A coefficient, which has no unit."""
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.INDEX, number.value)


@rule(
    rf"(?<=[指系])数[由从](?P<core>(?P<n>{DECIMAL}))(?=[^,。;:!?、\n0-9%]{{1,8}}[到至]{DECIMAL}(?![0-9.%点倍]))",
    Case("0.48", said(FactKind.INDEX, D("0.48")), context="能耗系数由{}降至0.41。"),
    Case("97.6", said(FactKind.INDEX, D("97.6")), context="信心指数从{}回升到101.3,"),
    refuses("指数从3.5%升至4.1%", because="a share"),
    trigger="数",
)
def index_from(match: Match) -> Said | None:
    """The value that an index or a coefficient had."""
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.INDEX, number.value)


@rule(
    rf"(?<=[指系])数[由从]{DECIMAL}[^,。;:!?、\n0-9%]{{1,8}}[到至](?P<core>(?P<n>{DECIMAL}))(?![0-9.%点倍])",
    Case("0.41", said(FactKind.INDEX, D("0.41")), context="能耗系数由0.48降至{}。"),
    Case("101.3", said(FactKind.INDEX, D("101.3")), context="信心指数从97.6回升到{},"),
    refuses("指数从3.5升至4.1%", because="a share"),
    trigger="数",
)
def index_to(match: Match) -> Said | None:
    """The value to which an index or a coefficient went."""
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.INDEX, number.value)


@rule(
    r"指数(?:为|是|达|升至|跌至)?(?P<core>(?P<n>[一二三四五六七八九十百零〇]{1,5}+[·点][一二三四五六七八九零〇]{1,3}+))(?![·点个倍成年月日%])",
    Case("一〇九·三", said(FactKind.INDEX, D("109.3")), context="批发物价指数为{},"),
    Case("九十八点六", said(FactKind.INDEX, D("98.6")), context="零售物价指数是{}。"),
    refuses("指数一九三六年", because="a year"),
    trigger="指数",
)
def index_in_characters(match: Match) -> Said | None:
    """The value of an index in Chinese digits."""
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.INDEX, number.value)


RULES: Final = (index, coefficient, index_from, index_to, index_in_characters)
