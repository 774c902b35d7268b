"""Solar terms by name, and what is counted from them: 立秋, 冬至, 小满节气, 三伏天, 三九严寒."""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import Term
from newsparse.rules import Case, Match, refuses, rule

AROUND: Final = "(?=时节|前后|将至|未到|刚过|过后|已过|当[天日]|这[天日]|一[到过]|到来)"
"""What stands behind the name of a term that is a word of the weather, too."""


@rule(
    r"(?<![当大临从])立(?P<n>[春夏秋冬])(?![季军日刊之]|天(?!津))",
    Case("立秋", Term("立秋"), seen="人民日报 1998"),
    Case("立春", Term("立春")),
    refuses("立即", because="another word"),
    refuses("创立秋季", because="秋季"),
    trigger="立",
)
def season_begins(m: Match) -> Term | None:
    """The first day of a season."""
    before = m.string[max(0, m.start() - 1) : m.start()]
    return None if before and before in "创建设成独对国中树确订制私公夏" else Term(m[0])


@rule(
    r"至(?<=(?<![今去明自从入到全])(?P<lead>(?P<n>[夏冬]至)))(?![今次日后]|[0-9一二三四五六七八九十])",
    Case("冬至", Term("冬至")),
    Case("夏至", Term("夏至")),
    refuses("去冬至今", because="from last winter"),
    refuses("今冬至明春", because="from this winter on"),
    trigger="至",
)
def solstice(m: Match) -> Term | None:
    """The solstices."""
    before = m.string[max(0, m.start("n") - 1) : m.start("n")]
    after = m.string[m.end() : m.end() + 1]
    return None if (before and before in "春秋夏冬年") or after in {"明", "翌", "来"} else Term(m["n"])


@rule(
    r"分(?<=(?<![0-9零一二三四五六七八九十])(?P<lead>(?P<n>[春秋]分)))(?![之校公店季行局会部批组布])",
    Case("秋分", Term("秋分")),
    Case("春分", Term("春分")),
    refuses("春分店", because="a shop"),
    trigger="分",
)
def equinox(m: Match) -> Term:
    """The equinoxes."""
    return Term(m["n"])


@rule(
    r"惊蛰",
    Case("惊蛰", Term("惊蛰")),
    refuses("惊人", because="another word"),
    trigger="惊蛰",
)
def waking(m: Match) -> Term:
    """惊蛰."""
    return Term(m[0])


@rule(
    r"芒种",
    Case("芒种", Term("芒种")),
    refuses("麦芒", because="another word"),
    trigger="芒种",
)
def grain(m: Match) -> Term:
    """芒种."""
    return Term(m[0])


@rule(
    r"(?:[大小处]暑)(?!假)",
    Case("处暑", Term("处暑")),
    Case("大暑", Term("大暑")),
    refuses("大暑假", because="the holidays"),
    trigger="暑",
)
def heat(m: Match) -> Term:
    """The terms of heat."""
    return Term(m[0])


@rule(
    r"霜降",
    Case("霜降", Term("霜降")),
    refuses("霜冻", because="another word"),
    trigger="霜降",
)
def frost(m: Match) -> Term:
    """霜降."""
    return Term(m[0])


@rule(
    r"寒露",
    Case("寒露", Term("寒露")),
    refuses("寒冷", because="another word"),
    trigger="寒露",
)
def dew(m: Match) -> Term:
    """寒露."""
    return Term(m[0])


@rule(
    r"(?P<n>雨水|清明|谷雨|小满|白露|小雪|大雪|小寒|大寒)节气",
    Case("雨水节气", Term("雨水")),
    Case("小满节气", Term("小满")),
    refuses("大雪纷飞", because="the weather"),
    refuses("雨水充沛", because="the weather"),
    trigger="节气",
)
def named_term(m: Match) -> Term:
    """A solar term whose name is a word of the weather, where 节气 says what is meant."""
    return Term(m["n"])


@rule(
    r"三伏(?:天|期间)|(?:[头初中末]伏|(?<![0-9一二三四五六七八九十])二伏(?=[天面期至到]|[^\p{Han}]|$)|伏天)(?:期间)?"
    r"|三伏(?=[以来]|[^\p{Han}贴]|$)|(?<![加进投深])入伏(?=[后前以当第已至]|[^\p{Han}]|$)|出伏(?=[后前]|[^\p{Han}]|$)",
    Case("三伏天", Term("三伏")),
    Case("二伏", Term("二伏"), context="{}天"),
    Case("入伏", Term("入伏"), context="{}以来,"),
    refuses("十二伏", because="volts"),
    refuses("加入伏击", because="another word"),
    Case("三伏期间", Term("三伏")),
    Case("头伏", Term("头伏")),
    Case("末伏", Term("末伏")),
    refuses("三伏贴", because="a plaster"),
    refuses("埋伏", because="another word"),
    trigger="伏",
)
def dog_days(m: Match) -> Term:
    """The dog days, or a third of them."""
    return Term("三伏" if m[0].startswith(("三", "伏")) else m[0][:2])


@rule(
    r"(?:数九寒?天|数九(?=[、,。期])|三九(?:寒?天|严寒|寒冬)|(?<![0-9一二三四五六七八九十])[一二四五六七八九]九天)(?!地)",
    Case("数九寒天", Term("数九")),
    Case("三九天", Term("三九")),
    Case("三九严寒", Term("三九")),
    refuses("三九药业", because="a company"),
    refuses("九九归一", because="a saying"),
    trigger="九",
)
def nines(m: Match) -> Term:
    """The nines of winter, or one of them."""
    return Term(m[0][:2])


@rule(
    rf"(?P<n>谷雨|雨水(?=时节)){AROUND}",
    Case("谷雨", Term("谷雨"), context="{}未到,秧田已绿"),
    Case("谷雨", Term("谷雨"), context="{}时节"),
    refuses("稻谷雨后发芽", because="the weather"),
    trigger="雨",
)
def grain_rain(m: Match) -> Term:
    """谷雨, and 雨水 where 时节 says what is meant."""
    return Term(m["n"])


@rule(
    rf"(?P<n>小满|小[雪寒](?=时节)){AROUND}",
    Case("小满", Term("小满"), context="{}刚过"),
    Case("小雪", Term("小雪"), context="{}时节"),
    refuses("小雪过后", because="the weather"),
    refuses("王小满说", because="a name"),
    trigger="小",
)
def small_term(m: Match) -> Term:
    """小满, and the small snow and cold where 时节 says what is meant."""
    return Term(m["n"])


@rule(
    rf"(?P<n>白露){AROUND}",
    Case("白露", Term("白露"), context="{}前后"),
    refuses("白露文化", because="a company"),
    trigger="白露",
)
def white_dew(m: Match) -> Term:
    """白露."""
    return Term(m["n"])


@rule(
    rf"(?P<n>大(?:寒|雪(?=时节))){AROUND}",
    Case("大寒", Term("大寒"), context="{}时节"),
    Case("大寒", Term("大寒"), context="{}将至"),
    refuses("大寒流来袭", because="the weather"),
    refuses("大雪过后", because="the weather"),
    trigger="大",
)
def great_cold(m: Match) -> Term:
    """大寒, and 大雪 where 时节 says what is meant."""
    return Term(m["n"])


RULES: Final = (
    grain_rain,
    small_term,
    white_dew,
    great_cold,
    dog_days,
    nines,
    season_begins,
    solstice,
    equinox,
    waking,
    grain,
    heat,
    frost,
    dew,
    named_term,
)
