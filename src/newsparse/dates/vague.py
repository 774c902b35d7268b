"""The past, named by no date: 近日, 日前, 近年来, 此前, 前不久."""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import Vague
from newsparse.dates.scales import Ref
from newsparse.rules import Case, Match, refuses, rule

NOT_COUNTED: Final = (
    "(?!的?(?:[0-9零一二两三四五六七八九十百半]{1,5}|[几数])(?:个|多|余)?(?:年|月|周|星期|天|日|小时|分钟))"
)
"""No amount follows: 未来五年 is another thing than 未来."""
PAST: Final = Vague(Ref.PAST)
PASSED: Final = rf"过去(?:(?=十年九)|{NOT_COUNTED}(?![了的几数]))"


@rule(
    r"(?<![附邻靠走接临亲远越最相]|将(?=近(?!期的|日[,、])))近(?:日来?(?![点本])|期|年(?:来|间)?|来(?!到|自|了)|[几数]年(?:来)?"
    r"|些年(?:来)?|[几数]个?月(?:来)?|几周|段时间|一段时间|一个时期|些天|几天|几日)(?![0-9])(?!目标|视|邻)",
    Case("近日", PAST, seen="咸宁日报 2024-08-06"),
    Case("近年来", PAST, seen="咸宁日报 2024-08-06"),
    Case("近段时间", PAST, seen="咸宁日报 2024-08-06"),
    Case("近期", PAST),
    Case("近几年来", PAST),
    Case("近些年", PAST),
    Case("近来", PAST),
    Case("近期", PAST, context="将{}的成果"),
    refuses("附近日均", because="附近"),
    refuses("近日点", because="a point of an orbit"),
    refuses("走近来看", because="to come near"),
    trigger="近",
)
def lately(_m: Match) -> Vague:
    """Of late."""
    return PAST


@rule(
    rf"最近{NOT_COUNTED}(?<![离距]最近)(?<![离距]\p{{Han}}{{1,8}}最近)(?!的?(?:距离|地铁|医院|路|一[家座所条]|[^,。、]{{0,6}}[站店点处]))(?:一段时间|一个时期"
    r"|一段时期)?+|最近(?:[几数]年来?|[几数][天日周]|[几数]个?月来?)",
    Case("最近", PAST),
    Case("最近一段时间", PAST),
    Case("最近几年", PAST),
    refuses("最近3年", because="an amount"),
    refuses("最近的医院", because="the nearest"),
    refuses("离家最近的社区", because="the nearest"),
    Case("最近一段时间", PAST, context="在{}里,不少读者来信询问"),
    trigger="最近",
)
def recently(_m: Match) -> Vague:
    """Recently."""
    return PAST


@rule(
    r"(?<![0-9零〇一二三四五六七八九十节假元今明昨当次即往每周末终整休息作向多几连两工易春秋旧旦近改本抗])"
    r"(?<!(?<![先学医考新女男业究招民卫发产])生|平(?=日前[往来]))日前(?!后"
    r"|夕|景|线)",
    Case("日前", PAST, seen="咸宁日报 2024-08-06"),
    Case("日前", PAST, context="医生{}表示"),
    refuses("平日前往", because="平日"),
    refuses("生日前", because="before a birthday"),
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
    r"前(?:(?<=(?<![^,。;:、“(《 \n比从像和跟与但而且可是在将把对至])(?P<lead>以)前)(?![所一])|(?<=(?P<lead>早)前)|不久|一?段时间|一阵子?)",
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
    r"前(?:(?<![0-9零一二三四五六七八九十从以提]前)(?:些[年天日]子?|几[年天日]|两[年天](?!来))(?![0-9])"
    r"|(?<=(?P<lead>从)前)(?=[,的。、是有那]|$|[^\p{Han}]))",
    Case("前几天", PAST),
    Case("前些年", PAST),
    Case("从前", PAST),
    Case("前两天", PAST),
    refuses("从前人的经验", because="前人"),
    refuses("提前两年", because="earlier by two years"),
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
    r"(?<![就对])这(?:[几些]年|几个月|[些几][天日]|两天|段时间|阵子)(?:来|里|间)?(?![轻级龄])",
    Case("这几年", PAST),
    Case("这些年来", PAST),
    Case("这几天", PAST),
    Case("这段时间", PAST),
    refuses("这些年轻人", because="年轻"),
    refuses("这三年", because="an amount"),
    trigger="这",
)
def these_years(_m: Match) -> Vague:
    """These years: the last ones."""
    return PAST


@rule(
    r"(?<![接一])连日(?![来本子])",
    Case("连日", PAST, context="江水{}暴涨", seen="申报 1935"),
    refuses("连日来", because="read elsewhere"),
    trigger="连日",
)
def for_days(_m: Match) -> Vague:
    """For days now."""
    return PAST


@rule(
    rf"(?<![^,。;:!?“‘(\n比至]){PASSED}",
    Case("过去", PAST, context="{}靠肩挑,如今有了路"),
    Case("过去", PAST, context="{}十年九旱的坡地"),
    refuses("过去五年", because="an amount"),
    refuses("三年过去了", because="to pass"),
    refuses("他走过去看", because="to go over"),
    trigger="过去",
)
def in_the_past(_m: Match) -> Vague:
    """In the past, at the head of a clause."""
    return PAST


RULES: Final = (
    lately,
    for_days,
    in_the_past,
    these_years,
    recently,
    the_other_day,
    before_this,
    formerly,
    some_days_ago,
    past_years,
    not_long_ago,
    for_days_past,
)
