"""Amounts of time that name no number: 多年, 许多天, 好几个月, 若干年, 上百年."""

from __future__ import annotations

from typing import Final

from newsparse.dates.amounts import ALONE, ANCHORS, LEAD, LEAD_WORDS, anchor
from newsparse.dates.daylengths import AFTER_DAY
from newsparse.dates.ink import Length
from newsparse.dates.lengths import AFTER_YEAR
from newsparse.dates.scales import Anchor
from newsparse.rules import Case, Match, refuses, rule

UNITS: Final = (
    rf" ?(?:个?年{AFTER_YEAR}|个[多余]?月(?!大的?[男女婴宝])|个?周(?![年岁边长围一二三四五六日天期刊报末密])"
    rf"|个?多?(?:星期|礼拜)(?![一二三四五六日天])|天{AFTER_DAY}|日(?!元|本|均)|个?[多余]?小时(?!候|工)|分钟|秒钟|个?钟头)"
    rf"{ANCHORS}"
)
"""The units of time, each with what would make it another word."""


def spell(m: Match) -> Length | None:
    """Return an amount without a number; 近几年 and 未来几天 name no amount and no day, and are vague dates."""
    return None if m["back"] or m["ahead"] else Length((), anchor=anchor(m), vague=True)


@rule(
    rf"(?<=(?P<lead>(?:{LEAD_WORDS})?[许很好]?)|)(?<![大许很好众](?=多日)){ALONE}多{UNITS}",
    Case("多年", Length((), vague=True), seen="咸宁日报 2024-08-06"),
    Case("多年来", Length((), anchor=Anchor.BACK, vague=True)),
    Case("许多年", Length((), vague=True)),
    Case("多日", Length((), vague=True)),
    Case("很多天", Length((), vague=True)),
    Case("多个月", Length((), vague=True)),
    refuses("20多年", because="an amount with a number"),
    refuses("众多日本游客", because="日本"),
    trigger="多",
)
def many(m: Match) -> Length | None:
    """Many of a unit."""
    return spell(m)


@rule(
    rf"{LEAD}{ALONE}好几{UNITS}",
    Case("好几年", Length((), vague=True)),
    Case("好几个月", Length((), vague=True)),
    refuses("好几家", because="no unit of time"),
    trigger="好几",
)
def quite_a_few(m: Match) -> Length | None:
    """Quite a few of a unit."""
    return spell(m)


@rule(
    rf"{LEAD}{ALONE}若干{UNITS}",
    Case("若干年", Length((), vague=True)),
    Case("若干天后", Length((), anchor=Anchor.LATER, vague=True)),
    refuses("若干意见", because="no unit of time"),
    trigger="若干",
)
def several(m: Match) -> Length | None:
    """Several of a unit."""
    return spell(m)


@rule(
    rf"{LEAD}{ALONE}(?<![以网])上百{UNITS}",
    Case("上百年", Length((), vague=True)),
    refuses("以上百年老店", because="以上"),
    trigger="上百",
)
def hundreds(m: Match) -> Length | None:
    """A hundred of a unit, and more."""
    return spell(m)


@rule(
    rf"{LEAD}{ALONE}(?<![以网])上千{UNITS}",
    Case("上千年来", Length((), anchor=Anchor.BACK, vague=True)),
    refuses("上千家", because="no unit of time"),
    trigger="上千",
)
def thousands(m: Match) -> Length | None:
    """A thousand of a unit, and more."""
    return spell(m)


RULES: Final = (many, quite_a_few, several, hundreds, thousands)
