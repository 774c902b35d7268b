"""The present and the future, named by no date: 目前, 如今, 今后, 未来."""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import Vague
from newsparse.dates.scales import Ref
from newsparse.dates.vague import NOT_COUNTED
from newsparse.rules import Case, Match, refuses, rule

PRESENT, FUTURE = Vague(Ref.PRESENT), Vague(Ref.FUTURE)


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
    r"前(?:(?<=(?<![项题节科栏面盲账条耳刺夺醒瞩纲篇名品书]|(?<![人件户次总个例岁])数)(?P<lead>目)前)(?!后)"
    r"|(?<=(?<![担充敌])(?P<lead>当)前)(?!锋|卫|目录))",
    Case("目前", PRESENT),
    Case("当前", PRESENT),
    refuses("项目前期", because="项目"),
    refuses("数目前后不符", because="数目"),
    Case("目前", PRESENT, context="报名人数{}已超两千"),
    refuses("节目前奏", because="节目"),
    refuses("担当前锋", because="担当"),
    trigger="前",
)
def at_present(_m: Match) -> Vague:
    """At present."""
    return PRESENT


@rule(
    r"如今(?<![例比譬诸又不]如今)(?<=(?P<lead>现)如今|)(?![年天日晚早晨夜春夏秋冬后](?!轻|均|(?<=日)产|(?<=天)[气下津]))",
    Case("如今", PRESENT, seen="咸宁日报 2024-08-06"),
    Case("如今", PRESENT, context="{}天气转凉"),
    refuses("例如今年", because="例如"),
    refuses("如今天", because="for example today"),
    trigger="如今",
)
def nowadays(_m: Match) -> Vague:
    """Nowadays."""
    return PRESENT


@rule(
    r"(?<![出体实表呈发浮涌再重兑展闪变贴凸])现(?:在(?!时|进行)|时(?=[,全本港澳台我有已仍的]))",
    Case("现在", PRESENT),
    Case("现时", PRESENT, context="{},"),
    refuses("出现在", because="出现"),
    refuses("体现在", because="体现"),
    trigger="现",
)
def now(_m: Match) -> Vague:
    """Now."""
    return PRESENT


@rule(
    r"下(?<=(?P<lead>眼|(?<![题数项节科曲剧书名眼注瞩夺醒耳])目(?=下[,省各我仍已市尚正])|(?<![0-9一二三四五六七八九十同当及临饭])时)下)(?![午来降雨落去班])",
    Case("眼下", PRESENT),
    Case("时下", PRESENT),
    Case("目下", PRESENT, context="{}省城人心惶惶", seen="申报 1884"),
    refuses("9时下雨", because="a time of day"),
    trigger="下",
)
def just_now(_m: Match) -> Vague:
    """Just now."""
    return PRESENT


@rule(
    r"今(?<=(?P<lead>现|(?<!正)当)今)(?![年天日])",
    Case("当今", PRESENT),
    Case("现今", PRESENT),
    refuses("当今年轻", because="今年"),
    trigger="今",
)
def these_times(_m: Match) -> Vague:
    """In these times."""
    return PRESENT


@rule(
    r"(?<![如因由])此刻(?<=(?P<lead>此时)此刻|)",
    Case("此刻", PRESENT),
    Case("此时此刻", PRESENT),
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
    r"(?<![即])将来(?![自到临京沪津渝粤港台汉宁杭蓉之]|[日美英法俄德华]访)",
    Case("将来", FUTURE),
    refuses("将来日访问", because="will come to Japan"),
    refuses("即将来临", because="即将"),
    refuses("将来自", because="will come from"),
    trigger="将来",
)
def to_come(_m: Match) -> Vague:
    """In days to come."""
    return FUTURE


RULES: Final = (
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
    years_to_come,
    years_from_now,
)
