"""Slogans and policy shorthand, by their shape: 三品一标, “一号通办”, 两个维护, 四级联动."""

from __future__ import annotations

from typing import Final

from newsparse.decoys.types import Decoy
from newsparse.grammar import NO_MARK
from newsparse.rules import NUMERAL, Case, Match, compiled, refuses, rule

NUMERALS: Final = "一两二三四五六七八九十百千万双"
TIMES: Final = r"[年月日天时分秒周旬夜晚季]|五一|十一|五四|六一|七一|八一|九一八|[一二三四五六七八九十]五(?:规划|计划|期间|时期|末|$)|世纪|期间|除夕|正月|腊月|初[一二三四五六七八九十]"
MEASURED: Final = r"[亿元万千百](?:元|吨|亩|人|户|家|公里|公斤|米)|[0-9%]|成|分之"
TIMES_OR_FIGURES: Final = compiled(f"{TIMES}|{MEASURED}")
FEAST: Final = compiled("(?:国际|劳动|妇女|儿童|青年|建[党军])*节")
"""Behind a quoted number this makes it the name of a feast: “三八”国际妇女节."""
SLOGAN: Final = Decoy("a slogan in quotation marks")
TITLE: Final = Decoy("a title")
SHORTHAND: Final = Decoy("policy shorthand")
LEVELS: Final = Decoy("levels of administration")


@rule(
    rf"“(?=[^{NUMERALS}”]{{0,11}}+[{NUMERALS}])(?P<core>[^“”‘’,。:;!?\n]{{2,12}})”",
    Case("一号通办", SLOGAN, seen="咸宁日报 2024-08-06", context="热线“{}”平台"),
    Case("四级挂钩法", SLOGAN, context="“{}”机制"),
    Case("第一道窗", SLOGAN, context="的“{}”,"),
    refuses("“十四五”时期", because="a five-year plan"),
    refuses("“五一”假期", because="a festival"),
    refuses("“三八”国际妇女节", because="a festival"),
    refuses("“投资12亿元”的项目", because="a figure"),
    trigger="“",
)
def quoted_slogan(match: Match) -> Decoy | None:
    """A short phrase in quotation marks that holds a Chinese numeral and no date, no figure, no measure."""
    if TIMES_OR_FIGURES.search(match["core"]) is not None or FEAST.match(match.string, match.end()) is not None:
        return None
    return SLOGAN


@rule(
    rf"《(?=[^{NUMERALS}》]{{0,19}}+[{NUMERALS}])(?P<core>[^《》\n]{{2,20}})》",
    Case("三块广告牌之歌", TITLE, context="上映《{}》"),
    Case("两个人的车站", TITLE, context="影片《{}》"),
    refuses("《2024年度报告》", because="a date"),
    refuses("《五年规划》", because="a date"),
    refuses("《追回三千万元》", because="a sum of money"),
    trigger="《",
)
def title(match: Match) -> Decoy | None:
    """A title that holds a Chinese numeral and no date, no figure, no measure."""
    if TIMES_OR_FIGURES.search(match["core"]) is not None:
        return None
    return TITLE


@rule(
    rf"(?P<a>[一两二三四五六七八九十])(?P<x>{NO_MARK})(?P<b>[一两二三四五六七八九十])(?P<y>{NO_MARK})",
    Case("三品一标", SHORTHAND, seen="咸宁日报 2024-08-06"),
    Case("一带一路", SHORTHAND),
    Case("两学一做", SHORTHAND),
    Case("七通一平", SHORTHAND),
    refuses("三年五载", because="a time"),
    refuses("五元三角", because="a sum of money"),
    refuses("三人两户", because="two counts"),
    trigger=NUMERAL,
    first="一两二三四五六七八九十",
)
def two_pairs(match: Match) -> Decoy | None:
    """Two numerals with a character behind each, of which neither is a measure word: 三品一标."""
    if match["x"] in NOT_IN_SHORTHAND or match["y"] in NOT_IN_SHORTHAND:
        return None
    return SHORTHAND


NOT_IN_SHORTHAND: Final = frozenset(
    "零〇一二三四五六七八九十两廿卅年月日天夜晚时分秒周旬季元角块毛钱亿万千百点人户家个名位件项条次台辆艘架头只亩斤两吨米里尺寸丈升斗克种类款届批期岁世倍成层号至到、至比分或多几余来的和与及零又"
)


@rule(
    r"个(?<=(?P<lead>(?P<n>十[一二三四五]|[两三四五六七八九十]))个)(?:维护|自信|意识|代表|必须|坚持|确立|结合|文明|全面|服从|毫不动摇|革命|倡导|务必|不动摇|面向|统筹|转变|根本性|百年|对照|区分|更加|关键词|标准|一百年|走在前|第一|一律|不准|严禁|相统一|离不开|高地|清单|到位|不变|永远|牢牢把握|明确|重大关系|现代化|善于|着力|聚焦|突出|体系建设|凡是|确保|率先|带头|一批|一工程|一活动|一流)",
    Case("两个维护", SHORTHAND),
    Case("四个自信", SHORTHAND),
    Case("十个明确", SHORTHAND),
    Case("五个一工程", SHORTHAND),
    refuses("两个项目", because="a count"),
    trigger="个",
)
def numbered_policy(match: Match) -> Decoy:
    """So many maintainings, confidences, insistings: the name of a policy."""
    del match
    return SHORTHAND


@rule(
    r"级(?<=(?P<lead>[两三四五六七])级)(?:联动|书记|干部|联网|网络|体系|医疗|党组织|政府|领导|法院|河长|林长|响应)",
    Case("五级书记", LEVELS),
    Case("三级网络", LEVELS),
    refuses("五级大风", because="a force of wind"),
    trigger="级",
)
def levels(match: Match) -> Decoy:
    """Levels of administration or of alarm, which name and do not count."""
    del match
    return LEVELS


RULES: Final = (quoted_slogan, title, two_pairs, numbered_policy, levels)
