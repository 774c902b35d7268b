"""Numbers that a word names: 翻一番, 首位, and scores and the times of races."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from newsparse.facts.said import Said, said
from newsparse.facts.types import Bound, FactKind
from newsparse.numerals import read_numeral
from newsparse.numerals.han import PAIRS
from newsparse.rules import Case, Match, refuses, rule

D = Decimal
TWO: Final = Decimal(2)
HAN_ZERO_TO_NINE: Final = "零一二三四五六七八九"


@rule(
    r"翻(?:了|上)?(?P<times>[一两二三四])番(?:多)?",
    Case("翻一番", said(FactKind.MULTIPLE, D(2), "倍")),
    Case("翻了两番", said(FactKind.MULTIPLE, D(4), "倍")),
    Case("翻一番多", said(FactKind.MULTIPLE, D(2), "倍", bound=Bound.ABOVE)),
    refuses("翻番", because="how often is not said"),
    trigger="翻",
)
def doubled(match: Match) -> Said | None:
    """Doubled so many times over."""
    times = read_numeral(match["times"])
    if times is None:
        return None
    return said(
        FactKind.MULTIPLE, TWO ** int(times.value), "倍", bound=Bound.ABOVE if match[0].endswith("多") else None
    )


@rule(
    r"(?<=居|列|占据|占|排名|位居|名列|稳居|排|跃居|高居|升至)首位",
    Case("首位", said(FactKind.RANK, D(1), "位"), context="位居{}。"),
    refuses("首位市长", because="the first to hold an office is no rank"),
    trigger="首位",
)
def first_place(match: Match) -> Said:
    """The first place, named by 首位."""
    del match
    return said(FactKind.RANK, D(1), "位")


@rule(
    r"(?<=(?:居|列|占据|排名|位居|名列|稳居|排|跃居|高居|升至)(?:全国|全省|全市|全球|世界|亚洲|全区|全县|同类|国内|行业|\p{Han}{2,4}[省市县区州]|\p{Han}{1,4}榜)\p{Han}{0,6})首位",
    Case("首位", said(FactKind.RANK, D(1), "位"), context="居全国{}。"),
    Case("首位", said(FactKind.RANK, D(1), "位"), context="高居金牌榜{},"),
    Case("首位", said(FactKind.RANK, D(1), "位"), context="落实率连续三年居全省高校{},"),
    refuses("全国首位博士", because="nothing ranks it"),
    trigger="首位",
)
def first_place_in(match: Match) -> Said:
    """The first place in a scope: 居全国首位."""
    del match
    return said(FactKind.RANK, D(1), "位")


SCORE_VERBS: Final = (
    "以|战成|踢成|打成|比分|比分为|总比分|大比分|小比分|比分是|取得了|最终|用|拿下|扳成|改写为|追成|定格在"
)


@rule(
    rf"(?<=(?:{SCORE_VERBS}) ?)(?P<a>[0-9]{{1,3}}+|[零一二三四五六七八九十]{{1,4}}+) ?比 ?(?P<b>[0-9]{{1,3}}+|[零一二三四五六七八九十]{{1,4}}+)(?![0-9:年月日时分点])",
    Case("3比1", said(FactKind.SCORE, D(3), upper=D(1)), context="中国队以{}战胜对手"),
    Case("五十二比四十七", said(FactKind.SCORE, D(52), upper=D(47)), context="以{}胜广东队"),
    refuses("同比增长", because="no figures"),
    trigger="比",
)
def score(match: Match) -> Said | None:
    """The score of a game: value is the first figure, upper the second."""
    return scored(match)


@rule(
    rf"(?<=(?:{SCORE_VERBS}) ?|比分[^。;!?\n]{{0,40}}[0-9]:[0-9]{{1,3}}[、,和及])(?P<a>[0-9]{{1,3}}+) ?: ?(?P<b>[0-9]{{1,3}}+)(?![0-9:年月日时分点])",
    Case("21:18", said(FactKind.SCORE, D(21), upper=D(18)), context="比分{}"),
    Case("25:21", said(FactKind.SCORE, D(25), upper=D(21)), context="三局比分为25:18、{}。"),
    refuses("以1:5的比例稀释", because="a proportion"),
    refuses("8:30开始", because="a time of day"),
    trigger=":",
)
def score_in_figures(match: Match) -> Said | None:
    """The score of a game, with a colon."""
    return scored(match)


def scored(match: Match) -> Said | None:
    """Return the score of a match, unless a proportion is spoken of."""
    if match.string[match.end() : match.end() + 3].lstrip("的").startswith(("比例", "比值", "比率", "配比")):
        return None
    low, high = read_numeral(match["a"]), read_numeral(match["b"])
    if low is None or high is None:
        return None
    return said(FactKind.SCORE, low.value, upper=high.value)


@rule(
    r"(?<=(?<![一二三四五六七八九十])(?P<lead>[一二三四五六七八九十]{1,3}))秒(?P<rest>[零一二三四五六七八九]{1,2})(?=[,。;、)的打获夺破成列居]|$)",
    Case("十秒八", said(FactKind.MEASURE, D("10.8"), "s"), context="以{}打破纪录"),
    Case("五十二秒零四", said(FactKind.MEASURE, D("52.04"), "s"), context="成绩是{}。"),
    refuses("十秒三个", because="a count follows"),
    refuses("十二秒", because="a length of time"),
    trigger="秒",
)
def race_in_characters(match: Match) -> Said | None:
    """The time of a race in Chinese numerals, to a part of a second."""
    seconds, rest = read_numeral(match["lead"]), "".join(str(HAN_ZERO_TO_NINE.index(c)) for c in match["rest"])
    if seconds is None or seconds.upper is not None:
        return None
    return said(FactKind.MEASURE, D(f"{seconds.value}.{rest}"), "s")


@rule(
    r"(?<![0-9.])(?:(?P<minutes>[0-9]{1,2})分)?(?P<seconds>[0-9]{1,3})秒(?P<rest>[0-9]{1,3})(?![0-9个名人])",
    Case("49秒89", said(FactKind.MEASURE, D("49.89"), "s"), context="以{}夺冠"),
    Case("1分52秒03", said(FactKind.MEASURE, D("112.03"), "s"), context="以{}夺冠"),
    refuses("49秒", because="a duration"),
    trigger="秒",
)
def time_of_a_race(match: Match) -> Said:
    """The time of a race, to a part of a second."""
    seconds = D(f"{match['seconds']}.{match['rest']}") + 60 * D(match["minutes"] or 0)
    return said(FactKind.MEASURE, seconds, "s")


@rule(
    r"(?<=(?P<lead>(?<![一二三四五六七八九十百千万])[一二三四五六七八九]))(?P<units>[一二三四五六七八九])折(?![叠线断合射算旧返回磨腾桥子戏页纸弯损])",
    Case("七五折", said(FactKind.RATIO, D(75), "%")),
    Case("九二折", said(FactKind.RATIO, D(92), "%"), context="享受{}优惠"),
    refuses("六七折", because="a range, which the rule of amounts reads"),
    refuses("七五折线图", because="折线 is a word"),
    trigger="折",
)
def price_cut(match: Match) -> Said | None:
    """A price in two digits of a hundred: 七五折. Neighbouring digits are a range, 七八折."""
    pair = match["lead"] + match["units"]
    if pair in PAIRS:
        return None
    digits = "零一二三四五六七八九"
    return said(FactKind.RATIO, D(10 * digits.index(pair[0]) + digits.index(pair[1])), "%")


RULES: Final = (
    price_cut,
    doubled,
    first_place,
    first_place_in,
    score,
    score_in_figures,
    time_of_a_race,
    race_in_characters,
)
