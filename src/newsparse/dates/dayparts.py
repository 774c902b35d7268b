"""Parts of a day by its distance: 昨晚, 今晨, 明早, 当夜, 昨(18)晚."""

from __future__ import annotations

from typing import Final

from newsparse.dates.daywords import BRACKETED, OFFSETS, TOLD
from newsparse.dates.ink import RelDay
from newsparse.rules import Case, Match, refuses, rule

PARTS: Final = {"晨": "MO", "早": "MO", "晚": "NI", "夜": "NI", "午": "MI", "晩": "NI"}


@rule(
    rf"(?P<w>[今昨明])\( ?{BRACKETED}\)(?P<p>[晚晨早夜])",
    Case("昨(18)晚", RelDay(-1, part="TNI")),
    Case("今（19）晨", RelDay(0, part="TMO")),
    refuses("表(18)晚", because="no such word"),
    trigger=")",
)
def part_with_number(m: Match) -> RelDay:
    """A part of a day by its distance, with the number of the day in brackets."""
    return RelDay(OFFSETS[m["w"]], part=f"T{PARTS[m['p']]}")


def part_of(m: Match) -> RelDay:
    """Return the part of a day that two characters name."""
    word = m["w"]
    told = word in TOLD
    return RelDay(TOLD[word] if told else OFFSETS[word], told=told, part=f"T{PARTS[m[0][-1]]}")


@rule(
    r"(?<![正好恰适不每以目证说])(?P<w>[今昨明前当次翌同])晚(?![清期年报会餐饭辈于点婚熟稻])",
    Case("昨晚", RelDay(-1, part="TNI")),
    Case("今晚", RelDay(0, part="TNI")),
    Case("当晚", RelDay(0, told=True, part="TNI")),
    Case("次晚", RelDay(1, told=True, part="TNI")),
    refuses("每晚", because="every evening"),
    refuses("明晚期", because="the late Ming"),
    trigger="晚",
)
def evening(m: Match) -> RelDay:
    """The evening of a day."""
    return part_of(m)


@rule(
    r"(?<![正好恰适不每以目证说])(?P<w>[今昨明次翌])晨(?![报曦钟])",
    Case("今晨", RelDay(0, part="TMO")),
    Case("昨晨", RelDay(-1, part="TMO"), seen="申报 1930s"),
    Case("次晨", RelDay(1, told=True, part="TMO")),
    refuses("今晨报", because="a paper"),
    trigger="晨",
)
def morning(m: Match) -> RelDay:
    """The morning of a day."""
    return part_of(m)


@rule(
    r"(?<![正好恰适不每以目证说])(?P<w>[今昨明])早(?![已就在于期日稻点餐报产年先])",
    Case("今早", RelDay(0, part="TMO")),
    Case("明早", RelDay(1, part="TMO")),
    refuses("如今早已", because="已"),
    trigger="早",
)
def early(m: Match) -> RelDay:
    """The early hours of a day."""
    return part_of(m)


@rule(
    r"(?<![正好恰适不每以目证说])(?P<w>[今昨当前])夜(?![间里晚班校宵市景色总])",
    Case("昨夜", RelDay(-1, part="TNI")),
    Case("今夜", RelDay(0, part="TNI")),
    Case("当夜", RelDay(0, told=True, part="TNI")),
    refuses("每夜", because="every night"),
    trigger="夜",
)
def night(m: Match) -> RelDay:
    """The night of a day."""
    return part_of(m)


@rule(
    r"(?<![^,。;:、“( \n至])是(?P<w>夜|晚|晨)(?![间里班校])",
    Case("是夜", RelDay(0, told=True, part="TNI"), seen="申报 1911"),
    Case("是晨", RelDay(0, told=True, part="TMO")),
    refuses("就是夜里", because="to be"),
    trigger="是",
)
def that_night(m: Match) -> RelDay:
    """是夜 at the head of a clause: 当夜."""
    return RelDay(0, told=True, part=f"T{PARTS[m['w']]}")


@rule(
    r"午(?<=(?P<lead>[昨今])午)(?![餐饭后间夜休觉时])",
    Case("昨午", RelDay(-1, part="TMI"), seen="申报 1876"),
    Case("今午", RelDay(0, part="TMI")),
    refuses("昨午餐", because="a meal"),
    trigger="午",
)
def noon(m: Match) -> RelDay:
    """The noon of a day."""
    return RelDay(OFFSETS[m["lead"]], part="TMI")


RULES: Final = (
    that_night,
    noon,
    part_with_number,
    evening,
    morning,
    early,
    night,
)
