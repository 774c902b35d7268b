"""Times that are named only by where they lie: 近日, 日前, 近年来, 目前, 如今, 今后, 未来."""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import Ref, Vague
from newsparse.rules import Case, Match, refuses, rule

NOT_COUNTED: Final = (
    "(?!的?(?:[0-9零一二两三四五六七八九十百半]{1,5}|[几数])(?:个|多|余)?(?:年|月|周|星期|天|日|小时|分钟))"
)
"""No amount follows: 未来五年 is another thing than 未来."""
PAST, PRESENT, FUTURE = Vague(Ref.PAST), Vague(Ref.PRESENT), Vague(Ref.FUTURE)


@rule(
    r"(?<![附邻靠走接临亲将远远越最相])近(?:日来?(?![点本])|期|年(?:来|间)?|来(?!到|自|了)|[几数]年(?:来)?"
    r"|些年(?:来)?|[几数]个?月(?:来)?|几周|段时间|一段时间|一个时期|些天|几天|几日)(?![0-9])(?!目标|视|邻)",
    Case("近日", PAST, seen="咸宁日报 2024-08-06"),
    Case("近年来", PAST, seen="咸宁日报 2024-08-06"),
    Case("近段时间", PAST, seen="咸宁日报 2024-08-06"),
    Case("近期", PAST),
    Case("近几年来", PAST),
    Case("近些年", PAST),
    Case("近来", PAST),
    refuses("附近日均", because="附近"),
    refuses("近日点", because="a point of an orbit"),
    refuses("走近来看", because="to come near"),
    trigger="近",
)
def lately(_m: Match) -> Vague:
    """Of late."""
    return PAST


@rule(
    rf"最近{NOT_COUNTED}(?!的?(?:距离|地铁|医院|路|一[家座所条]|[^,。、]{{0,6}}[站店点处]))(?:一段时间|一个时期"
    r"|一段时期)?+|最近(?:[几数]年来?|[几数][天日周]|[几数]个?月来?)",
    Case("最近", PAST),
    Case("最近一段时间", PAST),
    Case("最近几年", PAST),
    refuses("最近3年", because="an amount"),
    refuses("最近的医院", because="the nearest"),
    trigger="最近",
)
def recently(_m: Match) -> Vague:
    """Recently."""
    return PAST


@rule(
    r"(?<![0-9零〇一二三四五六七八九十生节假元今明昨当次即平往每周末终整休息作向多几连两工易春秋旧旦近改本抗])日前(?!后"
    r"|夕|景|线)",
    Case("日前", PAST, seen="咸宁日报 2024-08-06"),
    refuses("5日前", because="before a day"),
    refuses("节日前", because="before a festival"),
    refuses("工作日前", because="before a working day"),
    trigger="日前",
)
def the_other_day(_m: Match) -> Vague:
    """The other day."""
    return PAST


@rule(
    r"(?<![由彼因如据为就])此前(?![提后])",
    Case("此前", PAST),
    refuses("此后", because="after"),
    trigger="此前",
)
def before_this(_m: Match) -> Vague:
    """Before this."""
    return PAST


@rule(
    r"(?<![^,。;:、“(《 \n比从像和跟与但而且可是在将把对至])以前(?![所一])|早前|前不久|前段时间|前一段时间|前一阵子?",
    Case("以前", PAST, seen="咸宁日报 2024-08-06"),
    Case("前不久", PAST),
    Case("前段时间", PAST),
    Case("早前", PAST),
    refuses("三年以前", because="a point in the past"),
    refuses("春节以前", because="before a festival"),
    refuses("废除以前", because="before an event"),
    trigger="前",
)
def formerly(_m: Match) -> Vague:
    """In former days, or a short time ago."""
    return PAST


@rule(
    r"(?<![0-9零一二三四五六七八九十从以])前(?:些[年天日]子?|几[年天日]|两[年天](?!来))(?![0-9])"
    r"|从前(?=[,的。、是有那]|$|[^\p{Han}])",
    Case("前几天", PAST),
    Case("前些年", PAST),
    Case("从前", PAST),
    Case("前两天", PAST),
    refuses("从前人的经验", because="前人"),
    refuses("从前几年", because="from some years ago on"),
    trigger="前",
)
def some_days_ago(_m: Match) -> Vague:
    """Some days or years ago, in no number that is meant."""
    return PAST


@rule(
    r"过去(?:的)?(?:[几数]十?年|[几数]个?[月周天])(?:间|里|来)?",
    Case("过去几年", PAST),
    Case("过去的几年里", PAST),
    refuses("过去五年", because="an amount"),
    trigger="过去",
)
def past_years(_m: Match) -> Vague:
    """The years past, in no number."""
    return PAST


@rule(
    r"未来(?:的)?(?:[几数]十?年|[几数]个?[月周天])(?:内|间|里)?",
    Case("未来几天", FUTURE),
    refuses("未来五年", because="an amount"),
    trigger="未来",
)
def years_to_come(_m: Match) -> Vague:
    """The years to come, in no number."""
    return FUTURE


@rule(
    r"今后(?:的)?(?:[几数]十?年|[几数]个?[月周天])(?:内|间|里)?",
    Case("今后几年", FUTURE),
    refuses("今后五年", because="an amount"),
    trigger="今后",
)
def years_from_now(_m: Match) -> Vague:
    """The years from now on, in no number."""
    return FUTURE


@rule(
    r"不久前|不久以前|不久之前",
    Case("不久前", PAST),
    refuses("不久后", because="after"),
    trigger="不久",
)
def not_long_ago(_m: Match) -> Vague:
    """Not long ago."""
    return PAST


@rule(
    r"(?:连日|连月|连年|长期以|一直以|一段时间以|长久以|有史以|历年|多日|数日|数月)来(?![到自临访])",
    Case("连日来", PAST),
    Case("长期以来", PAST),
    Case("一直以来", PAST),
    Case("历年来", PAST),
    refuses("近年来", because="read elsewhere"),
    trigger="来",
)
def for_days_past(_m: Match) -> Vague:
    """For days, or for long, up to now."""
    return PAST


@rule(
    r"(?<![项题节科栏面盲账条数耳刺夺醒瞩纲篇名品书])目前(?!后)|(?<![担充敌])当前(?!锋|卫|目录)",
    Case("目前", PRESENT),
    Case("当前", PRESENT),
    refuses("项目前期", because="项目"),
    refuses("节目前奏", because="节目"),
    refuses("担当前锋", because="担当"),
    trigger="前",
)
def at_present(_m: Match) -> Vague:
    """At present."""
    return PRESENT


@rule(
    r"(?<![例比譬诸又不现])(?:如今|现如今)(?![年天日晚早晨夜春夏秋冬后](?!轻))",
    Case("如今", PRESENT, seen="咸宁日报 2024-08-06"),
    refuses("例如今年", because="例如"),
    refuses("如今天", because="for example today"),
    trigger="如今",
)
def nowadays(_m: Match) -> Vague:
    """Nowadays."""
    return PRESENT


@rule(
    r"(?<![出体实表呈发浮涌再重兑展闪变贴凸])现在(?!时|进行)",
    Case("现在", PRESENT),
    refuses("出现在", because="出现"),
    refuses("体现在", because="体现"),
    trigger="现在",
)
def now(_m: Match) -> Vague:
    """Now."""
    return PRESENT


@rule(
    r"(?:眼|(?<![0-9一二三四五六七八九十同当及临])时)下(?![午来降雨落])",
    Case("眼下", PRESENT),
    Case("时下", PRESENT),
    refuses("9时下雨", because="a time of day"),
    trigger="下",
)
def just_now(_m: Match) -> Vague:
    """Just now."""
    return PRESENT


@rule(
    r"(?:现|(?<![正])当)今(?![年天日])",
    Case("当今", PRESENT),
    Case("现今", PRESENT),
    refuses("当今年轻", because="今年"),
    trigger="今",
)
def these_times(_m: Match) -> Vague:
    """In these times."""
    return PRESENT


@rule(
    r"(?<![如因由])此刻",
    Case("此刻", PRESENT),
    refuses("如此刻苦", because="如此"),
    trigger="此刻",
)
def this_moment(_m: Match) -> Vague:
    """At this moment."""
    return PRESENT


@rule(
    r"现阶段",
    Case("现阶段", PRESENT),
    refuses("阶段", because="no 现"),
    trigger="现阶段",
)
def this_stage(_m: Match) -> Vague:
    """At the present stage."""
    return PRESENT


@rule(
    rf"(?<![如迄古])今后{NOT_COUNTED}",
    Case("今后", FUTURE),
    refuses("如今后", because="如今"),
    refuses("今后三年", because="an amount"),
    trigger="今后",
)
def henceforth(_m: Match) -> Vague:
    """From now on."""
    return FUTURE


@rule(
    rf"(?<![创])未来{NOT_COUNTED}(?!科[技学]|城|产业|社区|学院|学校|乡村|网络|之|感|型|主义|派|式|岳|公婆|得及|过|到"
    r"|访|电)",
    Case("未来", FUTURE),
    refuses("未来五年", because="an amount"),
    refuses("未来城", because="a place"),
    refuses("未来科技城", because="a place"),
    trigger="未来",
)
def future(_m: Match) -> Vague:
    """The future."""
    return FUTURE


@rule(
    r"(?<![即])将来(?![自到临京沪津渝粤港台汉宁杭蓉之])",
    Case("将来", FUTURE),
    refuses("即将来临", because="即将"),
    refuses("将来自", because="will come from"),
    trigger="将来",
)
def to_come(_m: Match) -> Vague:
    """In days to come."""
    return FUTURE


RULES: Final = (
    lately,
    recently,
    the_other_day,
    before_this,
    formerly,
    some_days_ago,
    past_years,
    years_to_come,
    years_from_now,
    not_long_ago,
    for_days_past,
    at_present,
    nowadays,
    now,
    just_now,
    these_times,
    this_moment,
    this_stage,
    henceforth,
    future,
    to_come,
)
