"""Where the news is from: 本报讯, 新华社北京8月5日电, 据湖北日报讯, 〔本報南京廿一日電〕."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.rules import compiled

AGENCY: Final = "(?:本报|本刊|本社|本网|本台|新华社|中新社|中央社|路透社|合众社|联合社|美联社|法新社|塔斯社|共同社|埃菲社|法国新闻社|俄新社)"
SOURCE: Final = (
    rf"(?:{AGENCY}"
    r"|\p{Han}{1,10}?(?:通讯社|新闻社|日报|晚报|早报|晨报|时报|商报|都市报|导报|快报|周报|青年报|汇报|公报|新闻网|在线|融媒体?|客户端|电视台|广播电台|电台|报|网|台|社))"
)
"""A paper, agency, site or station."""

NUMBER: Final = "[0-9〇零一二三四五六七八九十廿卅]"
DAY: Final = rf"(?:{NUMBER}{{4}} ?年 ?)?(?:{NUMBER}{{1,3}} ?月 ?)?{NUMBER}{{1,3}} ?日"
PLACE: Final = r"(?:[\p{Han}·]{1,10}?(?:[、 ][\p{Han}·]{1,10}?){0,4})"

# 电 and 讯 begin other words; none of these follows a dateline.
NOT_A_WORD: Final = "(?![息子视话力台影网商动信脑器报梯池缆气站价费量器机号员问])"
WHAT: Final = rf"(?:专电|急电|电讯|电|专讯|航讯|快讯|通讯|讯){NOT_A_WORD}"

AFTER: Final = r"(?=[ (〔【)〕】\],:—“0-9]|$|\p{Han})"
FORM: Final = (
    rf"(?P<according>据)?(?:(?P<source>{SOURCE})(?:(?P<place>{PLACE})?(?<!{NUMBER})(?P<date>{DAY})(?: ?专?[电讯]{NOT_A_WORD})"
    rf"|{WHAT}{AFTER})|(?P<source2>{AGENCY})(?P<place2>{PLACE}){WHAT}{AFTER})"
)

PLACE_ALONE: Final = rf"(?P<place3>\p{{Han}}{{2,6}}){DAY}(?:[上下]午|晨|晚|夜)?(?:{NUMBER}{{1,3}}时)?{WHAT}"
"""A telegram between brackets need not say whose it is: 〔徐州四日下午十时专电〕."""
HEAD: Final = compiled(
    rf" {{0,4}}+(?:(?P<open>[〔【(\[]) ?(?:{FORM}|{PLACE_ALONE}) ?[〕】)\]]|{FORM.replace('(?P<', '(?P<b_')})"
)
TAIL: Final = compiled(rf"[(〔【] ?(?:{FORM}|据?(?P<agency>新华社|中新社|本报综合|综合新华社)(?:电|讯)?) ?[)〕】] ?$")


TAIL_WITH_NAMES: Final = compiled(rf"[(〔【] ?{FORM} +(?P<names>[^()〔〕【】]{{2,40}}+)[)〕】] ?$")


SPEAKER: Final = compiled(r"^ {0,4}[〔【(\[]|[报社网台刊线闻媒端]")
FIRST_SOURCE: Final = 22
"""A bracket opens, or the source stands first and has one of those characters no farther on than this."""
LONGEST: Final = 64
"""A dateline with its places and its day has no more characters."""


class DatelineSpan(NamedTuple):
    """A dateline in a text: where it stands, and the source and the place it names."""

    start: int
    end: int
    source: str | None
    place: str | None


def read_dateline(text: str) -> DatelineSpan | None:
    """Return the dateline that a folded text begins with, or ``None``.

    >>> read_dateline("新华社北京8月5日电 记者从有关部门获悉")
    DatelineSpan(start=0, end=10, source='新华社', place='北京')
    >>> read_dateline("本报电子版昨日上线") is None
    True
    """
    opening = text[:LONGEST]
    if ("电" not in opening and "讯" not in opening) or SPEAKER.search(text, 0, FIRST_SOURCE) is None:
        return None
    match = HEAD.match(text)
    if match is None:
        return None
    prefix = "" if match["open"] else "b_"
    start = match.end() - len(match[0].lstrip())
    place = match[f"{prefix}place"] or match[f"{prefix}place2"] or match["place3"]
    source = match[f"{prefix}source"] or match[f"{prefix}source2"]
    if not match["open"] and not sure(text, match.end(), dated=bool(match["b_date"]), source=source):
        return None
    return DatelineSpan(start, match.end(), source, place)


def sure(text: str, end: int, *, dated: bool, source: str) -> bool:
    """Return whether what follows bears a dateline out: a day in it, 本报讯, or a blank, a bracket or a colon after it."""
    if dated or text[end : end + 1] in {"", " ", "(", "〔", "【", ":", "—"}:
        return True
    return source in {"本报", "本刊", "本网", "本台"} and text[end - 1] == "讯"


def read_dateline_with_names(text: str) -> tuple[DatelineSpan, int] | None:
    """Return the dateline that opens the last bracket of an article, and where the names behind it begin, or ``None``.

    >>> read_dateline_with_names("继续对话。(本报首尔8月21日电 记者宫杰)")
    (DatelineSpan(start=5, end=16, source='本报', place='首尔'), 17)
    """
    match = TAIL_WITH_NAMES.search(text, max(0, len(text) - 90))
    if match is None:
        return None
    place, source = match["place"] or match["place2"], match["source"] or match["source2"]
    end = match.start() + len(text[match.start() : match.start("names")].rstrip())
    return DatelineSpan(match.start(), end, source, place), match.start("names")


def read_tail_dateline(text: str) -> DatelineSpan | None:
    """Return the dateline in the bracket that closes an article, or ``None``.

    >>> read_tail_dateline("双方同意继续对话。(本报平壤9月8日电)")
    DatelineSpan(start=9, end=20, source='本报', place='平壤')
    """
    match = TAIL.search(text, max(0, len(text) - 60))
    if match is None:
        return None
    place = match["place"] or match["place2"]
    source = match["source"] or match["source2"] or match["agency"]
    return DatelineSpan(match.start(), match.start() + len(match[0].rstrip()), source, place)
