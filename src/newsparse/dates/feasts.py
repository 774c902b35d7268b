"""Festivals by name: 中秋节, 国庆假期, “五一”小长假, 除夕, 世界读书日."""

from __future__ import annotations

from typing import Final

from newsparse.calendars.festivals import festival_names
from newsparse.dates.ink import Festival
from newsparse.rules import Case, Match, compiled, refuses, rule

NAMES: Final = frozenset(festival_names())
OF_FEAST: Final = tuple(name.removesuffix("节") for name in NAMES if name.endswith("节"))
OF_DAY: Final = tuple(name.removesuffix("日") for name in NAMES if name.endswith("日") and len(name) > 2)
ALONE: Final = compiled("[^\\p{Han}]|$|前|来|之际|到|将|当")
"""What may stand behind “八一” when the day is meant."""
OFF: Final = "(?P<off>小?长?假期|小?长假|假日|黄金周|(?:假期|日)?期间)?+"
"""What says that the days off are meant, not the day alone."""
SURNAME: Final = (
    "(?<![杨吕罗王李张刘陈赵吴徐孙马朱胡郭何高林郑谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁蒋"
    "余叶杜苏魏程丁沈任姚卢傅钟姜崔谭陆关缪农戴夏范邹熊孟秦邱侯江尹薛闫段雷龙史陶贺顾毛郝龚邵钱覃武莫孔汤])"
)
"""Half the men born on a National Day bear its name."""
NOT_THE_DAY: Final = "(?!”?牌|联欢|晚会|档期?|岛|精神|运动|广场|路|劳动奖|奖章|勋章|口号|社区|大道|小学|中学|村|[0-9一二三四五六七八九十]+周年)"
"""What makes a festival part of a name."""


def feast(m: Match) -> Festival:
    """Return the festival that a match names."""
    name = m["n"]
    return Festival(name if name in NAMES else f"{name}节", off=bool(m["off"]))


@rule(
    rf"(?<=(?P<lead>“[三五六七八十][八四一]”)|)(?P<n>\L<names>)节(?![目约能奏余省制食水电]){OFF}{NOT_THE_DAY}",
    Case("春节", Festival("春节")),
    Case("中秋节", Festival("中秋")),
    Case("春节期间", Festival("春节", off=True)),
    Case("国庆节假期", Festival("国庆", off=True)),
    Case("元旦节日期间", Festival("元旦", off=True)),
    Case("五一国际劳动节", Festival("五一国际劳动节")),
    Case("端午节小长假", Festival("端午", off=True)),
    Case("教师节", Festival("教师节")),
    Case("“六一”国际儿童节", Festival("国际儿童节")),
    Case("“三八”妇女节", Festival("妇女节")),
    refuses("春节联欢晚会", because="a show"),
    refuses("季节", because="no festival"),
    trigger="节",
    words={"names": OF_FEAST},
)
def feast_jie(m: Match) -> Festival:
    """A festival with 节."""
    return feast(m)


@rule(
    r"日(?<=(?P<lead>(?P<n>\L<names>))日)(?![报益常趋臻夜])",
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
    rf"“(?P<n>[五十六七八]一)”(?!(?:国际)?(?:劳动|儿童)?节|建[党军]节)(?:国庆)?{OFF}{NOT_THE_DAY}(?![事起南电])",
    Case("“五一”假期", Festival("五一", off=True)),
    Case("“十一”黄金周", Festival("十一", off=True)),
    Case("“五一”", Festival("五一")),
    refuses("“五一”劳动奖章", because="a medal"),
    refuses("“七一”勋章", because="a medal"),
    trigger="一”",
)
def feast_quoted(m: Match) -> Festival | None:
    """A festival by its day and month, quoted."""
    if m["n"] in {"六一", "七一", "八一"} and not m["off"] and ALONE.match(m.string, m.end()) is None:
        return None  # “八一”飞行表演队, “七一”讲话
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
    r"(?<![0-9零〇一二三四五六七八九十第初月块])(?P<n>五一)(?![月日号”楼级班中队号届次村条]"
    rf"|[0-9一二三四五六七八九十])(?!(?:国际)?劳动节|节){OFF}{NOT_THE_DAY}",
    Case("五一", Festival("五一")),
    Case("五一假期", Festival("五一", off=True)),
    Case("五一小长假", Festival("五一", off=True)),
    refuses("五一广场", because="a square"),
    refuses("五一二地震", because="a number"),
    refuses("口罩三块五一只", because="a price"),
    refuses("五一路", because="a street"),
    trigger="五一",
)
def may_day(m: Match) -> Festival:
    """五一."""
    return feast(m)


@rule(
    r"一(?<=(?<![0-9零〇一二三四五六七八九第月])(?P<lead>(?P<n>[十六八七]一)))(?:(?P<off>小?长假|假期|黄金周|期间)|(?=前夕|来临))",
    Case("七一", Festival("七一"), context="{}前夕,他被评为优秀党员"),
    Case("十一黄金周", Festival("十一", off=True)),
    Case("十一假期", Festival("十一", off=True)),
    Case("十一长假", Festival("十一", off=True)),
    refuses("十一届", because="a number"),
    refuses("二十一期间", because="a number"),
    trigger="一",
)
def october_holiday(m: Match) -> Festival:
    """十一 and 七一 without quotation marks, where the days off or the eve are named."""
    return feast(m)


def bare(trigger: str, after: str = "") -> str:
    """Return the pattern of a festival that is printed without 节."""
    return rf"(?P<n>{trigger})(?!节){OFF}{NOT_THE_DAY}{after}"


@rule(
    rf"{SURNAME}(?<!建)(?P<n>国庆)(?!节|[同女先之]|、(?!中秋|元旦|春节)){OFF}(?:日(?![期常报]))?+{NOT_THE_DAY}",
    Case("国庆", Festival("国庆")),
    Case("国庆日", Festival("国庆")),
    Case("国庆假期", Festival("国庆", off=True)),
    Case("国庆黄金周", Festival("国庆", off=True)),
    Case("国庆期间", Festival("国庆", off=True)),
    refuses("国庆、建军二人", because="a name"),
    refuses("建国庆典", because="建国"),
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
    r"(?P<n>清明)(?P<off>小?长假|假期|期间)|(?P<m>清明)(?=前后|当[天日]|时节|祭|扫墓)|(?<![^。!?\n“])清明(?=,)",
    Case("清明假期", Festival("清明", off=True)),
    Case("清明小长假", Festival("清明", off=True)),
    refuses("政治清明,", because="an adjective"),
    refuses("清明上河图", because="a painting"),
    trigger="清明",
)
def qingming(m: Match) -> Festival:
    """清明, where the day is meant and not what is clear."""
    return Festival("清明", off=bool(m["off"]))


@rule(
    r"(?:[农旧阴夏]历|中国)新年(?P<off>(?:假期)?期间|假期|长假)?+",
    Case("农历新年", Festival("春节")),
    Case("农历新年假期", Festival("春节", off=True)),
    refuses("公历新年", because="the first of January"),
    trigger="新年",
)
def lunar_new_year(m: Match) -> Festival:
    """The New Year of the lunar calendar, by that name."""
    return Festival("春节", off=bool(m["off"]))


@rule(
    r"(?P<n>圣诞(?!节|老人|树|卡|歌|帽|礼|岛|大))(?P<off>(?:假期)?期间|假期|长假)?+",
    Case("圣诞", Festival("圣诞")),
    Case("圣诞假期", Festival("圣诞", off=True)),
    refuses("圣诞老人", because="a figure"),
    trigger="圣诞",
)
def christmas(m: Match) -> Festival:
    """圣诞 without 节."""
    return feast(m)


@rule(
    r"(?P<n>平安夜)(?P<off>(?!))?",
    Case("平安夜", Festival("平安夜")),
    refuses("平安", because="peace"),
    trigger="平安夜",
)
def christmas_eve(m: Match) -> Festival:
    """平安夜."""
    return feast(m)


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
    lunar_new_year,
    christmas,
    christmas_eve,
)
