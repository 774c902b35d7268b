"""Festivals and solar terms by name: 中秋节, 国庆假期, “五一”小长假, 除夕, 立秋, 世界读书日."""

from __future__ import annotations

from typing import Final

from newsparse.calendars.festivals import festival_names
from newsparse.dates.ink import Festival, Term
from newsparse.rules import Case, Match, refuses, rule

NAMES: Final = frozenset(festival_names())
OF_FEAST: Final = tuple(name.removesuffix("节") for name in NAMES if name.endswith("节"))
OF_DAY: Final = tuple(name.removesuffix("日") for name in NAMES if name.endswith("日") and len(name) > 2)
OFF: Final = "(?P<off>小?长?假期|小?长假|假日|黄金周|(?:假期)?期间)?+"
"""What says that the days off are meant, not the day alone."""
SURNAME: Final = (
    "(?<![杨吕罗王李张刘陈赵吴徐孙马朱胡郭何高林郑谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁蒋"
    "余叶杜苏魏程丁沈任姚卢傅钟姜崔谭陆关])"
)
"""Half the men born on a National Day bear its name."""
NOT_THE_DAY: Final = (
    "(?!联欢|晚会|档期?|岛|精神|运动|广场|路|奖章|勋章|口号|社区|大道|小学|中学|村|[0-9一二三四五六七八九十]+周年)"
)
"""What makes a festival part of a name."""


def feast(m: Match) -> Festival:
    """Return the festival that a match names."""
    name = m["n"]
    return Festival(name if name in NAMES else f"{name}节", off=bool(m["off"]))


@rule(
    rf"(?P<n>\L<names>)节(?![目约能奏余省制食水电]){OFF}{NOT_THE_DAY}",
    Case("春节", Festival("春节")),
    Case("中秋节", Festival("中秋")),
    Case("春节期间", Festival("春节", off=True)),
    Case("国庆节假期", Festival("国庆", off=True)),
    Case("五一国际劳动节", Festival("五一国际劳动节")),
    Case("端午节小长假", Festival("端午", off=True)),
    Case("教师节", Festival("教师节")),
    refuses("春节联欢晚会", because="a show"),
    refuses("季节", because="no festival"),
    trigger="节",
    words={"names": OF_FEAST},
)
def feast_jie(m: Match) -> Festival:
    """A festival with 节."""
    return feast(m)


@rule(
    r"(?P<n>\L<names>)日(?P<off>(?!))?(?![报益常趋臻夜])",
    Case("世界读书日", Festival("世界读书日")),
    Case("国家公祭日", Festival("国家公祭日")),
    refuses("纪念日", because="of nothing"),
    trigger="日",
    words={"names": OF_DAY},
)
def feast_day(m: Match) -> Festival:
    """A commemoration day."""
    return Festival(f"{m['n']}日")


@rule(
    rf"“(?P<n>[五十六七八]一)”(?:(?:国际)?(?:劳动|儿童)?节|国庆节?|建[党军]节)?{OFF}{NOT_THE_DAY}(?![事起南电])",
    Case("“五一”假期", Festival("五一", off=True)),
    Case("“十一”黄金周", Festival("十一", off=True)),
    Case("“五一”", Festival("五一")),
    Case("“六一”国际儿童节", Festival("六一")),
    refuses("“五一”劳动奖章", because="a medal"),
    refuses("“七一”勋章", because="a medal"),
    trigger="一”",
)
def feast_quoted(m: Match) -> Festival | None:
    """A festival by its day and month, quoted."""
    return None if m.string.startswith("劳动", m.end()) else feast(m)


@rule(
    rf"“(?P<n>春节|国庆|中秋|元旦|清明|端午|双节)”{OFF}{NOT_THE_DAY}",
    Case("“国庆”假期", Festival("国庆", off=True)),
    refuses("“国庆”路", because="a street"),
    trigger="”",
)
def feast_in_quotes(m: Match) -> Festival | None:
    """A festival by its name, quoted."""
    return None if m["n"] == "双节" else feast(m)


@rule(
    r"(?<![0-9零〇一二三四五六七八九十第初月])(?P<n>五一)(?![月日号”楼级班中队号届次村条]"
    rf"|[0-9一二三四五六七八九十])(?!(?:国际)?劳动节|节){OFF}{NOT_THE_DAY}",
    Case("五一", Festival("五一")),
    Case("五一假期", Festival("五一", off=True)),
    Case("五一小长假", Festival("五一", off=True)),
    refuses("五一广场", because="a square"),
    refuses("五一二地震", because="a number"),
    refuses("五一路", because="a street"),
    trigger="五一",
)
def may_day(m: Match) -> Festival:
    """五一."""
    return feast(m)


@rule(
    r"(?<![0-9零〇一二三四五六七八九第月])(?P<n>[十六八七]一)(?P<off>小?长假|假期|黄金周|期间)",
    Case("十一黄金周", Festival("十一", off=True)),
    Case("十一假期", Festival("十一", off=True)),
    Case("十一长假", Festival("十一", off=True)),
    refuses("十一届", because="a number"),
    refuses("二十一期间", because="a number"),
    trigger="一",
)
def october_holiday(m: Match) -> Festival:
    """十一, where the days off are named."""
    return feast(m)


def bare(trigger: str, after: str = "") -> str:
    """Return the pattern of a festival that is printed without 节."""
    return rf"(?P<n>{trigger})(?!节){OFF}{NOT_THE_DAY}{after}"


@rule(
    SURNAME + bare("国庆", "(?![同女先之、])"),
    Case("国庆", Festival("国庆")),
    Case("国庆假期", Festival("国庆", off=True)),
    Case("国庆黄金周", Festival("国庆", off=True)),
    Case("国庆期间", Festival("国庆", off=True)),
    refuses("国庆75周年", because="an anniversary"),
    refuses("国庆路", because="a street"),
    refuses("记者李国庆", because="a name"),
    trigger="国庆",
)
def national_day(m: Match) -> Festival:
    """国庆 without 节."""
    return feast(m)


@rule(
    bare("元旦"),
    Case("元旦", Festival("元旦")),
    Case("元旦假期", Festival("元旦", off=True)),
    refuses("元旦路", because="a street"),
    trigger="元旦",
)
def new_years_day(m: Match) -> Festival:
    """元旦 without 节."""
    return feast(m)


@rule(
    bare("除夕", "夜?+"),
    Case("除夕", Festival("除夕")),
    Case("除夕夜", Festival("除夕")),
    refuses("除夕路", because="a street"),
    trigger="除夕",
)
def new_years_eve(m: Match) -> Festival:
    """The last day of the lunar year."""
    return feast(m)


@rule(
    SURNAME + bare("中秋"),
    Case("中秋", Festival("中秋")),
    Case("中秋假期", Festival("中秋", off=True)),
    refuses("中秋晚会", because="a show"),
    trigger="中秋",
)
def mid_autumn(m: Match) -> Festival:
    """中秋 without 节."""
    return feast(m)


@rule(
    bare("端午|端阳", "(?!粽)"),
    Case("端午", Festival("端午")),
    Case("端午小长假", Festival("端午", off=True)),
    refuses("端坐", because="another word"),
    trigger="端",
)
def dragon_boat(m: Match) -> Festival:
    """端午 without 节."""
    return feast(m)


@rule(
    bare("重阳", "(?!木|宫|子)"),
    Case("重阳", Festival("重阳")),
    refuses("重阳木", because="a tree"),
    trigger="重阳",
)
def double_ninth(m: Match) -> Festival:
    """重阳 without 节."""
    return feast(m)


@rule(
    bare("七夕"),
    Case("七夕", Festival("七夕")),
    refuses("七夕路", because="a street"),
    trigger="七夕",
)
def double_seventh(m: Match) -> Festival:
    """七夕 without 节."""
    return feast(m)


@rule(
    bare("腊八", "(?!粥|蒜|醋)"),
    Case("腊八", Festival("腊八")),
    refuses("腊八粥", because="a dish"),
    trigger="腊八",
)
def laba(m: Match) -> Festival:
    """腊八 without 节."""
    return feast(m)


@rule(
    r"(?P<n>清明)(?P<off>小?长假|假期|期间)|(?P<m>清明)(?=前后|当[天日]|时节|祭|扫墓)",
    Case("清明假期", Festival("清明", off=True)),
    Case("清明小长假", Festival("清明", off=True)),
    refuses("政治清明", because="an adjective"),
    refuses("清明上河图", because="a painting"),
    trigger="清明",
)
def qingming(m: Match) -> Festival:
    """清明, where the day is meant and not what is clear."""
    return Festival("清明", off=bool(m["off"]))


@rule(
    r"(?P<n>平安夜|圣诞(?!节|老人|树|卡|歌|帽|礼|岛|大))(?P<off>(?:假期)?期间|假期|长假)?+",
    Case("圣诞", Festival("圣诞")),
    Case("圣诞假期", Festival("圣诞", off=True)),
    refuses("圣诞老人", because="a figure"),
    trigger="圣诞",
)
def christmas(m: Match) -> Festival:
    """圣诞 without 节."""
    return feast(m)


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
    return None if before and before in "创建设成独对国中树确订制私公" else Term(m[0])


@rule(
    r"(?<!今|去|明|自|从|入|到|全)(?:夏|冬)至(?![今次日后]|[0-9一二三四五六七八九十])",
    Case("冬至", Term("冬至")),
    Case("夏至", Term("夏至")),
    refuses("去冬至今", because="from last winter"),
    refuses("今冬至明春", because="from this winter on"),
    trigger="至",
)
def solstice(m: Match) -> Term | None:
    """The solstices."""
    before = m.string[max(0, m.start() - 1) : m.start()]
    after = m.string[m.end() : m.end() + 1]
    return None if (before and before in "春秋夏冬年") or after in {"明", "翌", "来"} else Term(m[0])


@rule(
    r"(?<![0-9零一二三四五六七八九十])[春秋]分(?![之校公店季行局会部批组布])",
    Case("秋分", Term("秋分")),
    Case("春分", Term("春分")),
    refuses("春分店", because="a shop"),
    trigger="分",
)
def equinox(m: Match) -> Term:
    """The equinoxes."""
    return Term(m[0])


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


RULES: Final = (
    feast_jie,
    feast_day,
    feast_quoted,
    feast_in_quotes,
    may_day,
    october_holiday,
    national_day,
    new_years_day,
    new_years_eve,
    mid_autumn,
    dragon_boat,
    double_ninth,
    double_seventh,
    laba,
    qingming,
    christmas,
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
