"""Short lines that may be headings: which is above, which is the headline, which is below, and what column they name."""

from __future__ import annotations

from typing import Final

from newsparse.lines.columns import column_at_end
from newsparse.rules import compiled

LONGEST: Final = 44
"""A heading line of print rarely has more characters; a deck may."""

STOPPED: Final = compiled(r"[。!?…;][”’)〕】》]{0,3}+ *$|(?:。|…)[”’]? ?[(〔【][^()〔〕【】]{1,24}[)〕】] *$")
INNER_STOP: Final = compiled(r"[。](?=.)|[!?;](?=.*[,。!?;])")
BROKEN_OFF: Final = compiled("[,、(“‘《]$")
PAIRS: Final = ("“”", "()", "《》", "〔〕", "【】")
BRACKETS: Final = ("()", "〔〕", "【】")
"""What a heading closes, it has opened; a quotation mark may have been lost."""
DASHED: Final = compiled(r" *[—-]{1,3}(?=[^—\-])")
TWO_PHRASES: Final = compiled(r"^[^ ,。]{4,24}(?: {1,3}[^ ,。]{4,24}){1,3}$")
LEADS_IN: Final = compiled(
    r"^(?:在|从|自|为|为了|随着|围绕|聚焦|透过|以|据|经|对|关于|面对|当|历时|经过|记|走近|走进|来自|写在|探访)|[:、,—]$|之际$|系列报道|特别报道"
    r"|\p{Han}{4}(?:强调|指出|要求|提出|会见|批示|讲话|致辞)$"
)

OPENS_HEAD: Final = compiled(r"^(?:随着|写在|透过|围绕|历时|经过).{4}|[:、,—]$|之际$")
"""What leads in and can be no headline itself, whatever stands below it."""
SAYS_WHO: Final = compiled(
    r"\p{Han}{4}(?:强调|指出|要求|提出|会见|批示|讲话|致辞|表示:?)$|^(?:本报|本刊|新华社)?记者.{0,12}(?:探访|走访|采访|调查|蹲点|直击|体验)"
)
"""Who stressed it, or who went to see it: such a line stands above the headline."""
ATTENDED: Final = compiled(r"(?:出席|主持|致辞|讲话|陪同|参加)(?:\p{Han}{2,6})?(?:并(?:讲话|致辞))?$")
"""Who was there: such a line stands below it."""

DETAILS: Final = compiled(
    r"^(?:惠及|破获|同比|环比|较上年|比上年|比去年|距|涉及|覆盖|带动|累计|总投资|预计|力争|明后两?天|今明两?天|其中|最高|最低|全线|受益|签约|投入|日均|年均|人均|首批|单笔|单人|单日|每[人户月亩]"
    r"|[一二两三四五六七八九十0-9]{1,3}[年月天](?![,，])|\p{Han}{2,4}(?:主持|出席) |\p{Han}{2,6}(?:提醒|表示|回应|解释|建议|预计|称|说|[局署厅委处]):|\p{Han}{0,6}(?:警方|官方|专家|法院|部门):)"
    r"|(?:居|列|跻身|排名)[^ ,]{0,8}(?:第[一二三四五六七八九十0-9]{1,3}|首|前列|前茅)位?$|第[一二三四五六七八九十0-9]{1,3}位?$|榜首$|榜上有名$"
    r"|达[0-9.]{1,8}[万亿]?\p{Han}{1,2}$|[0-9]%$|(?:见闻|综述|纪实|侧记|解读|答\p{Han}{0,4}问)$"
)
"""A line that only adds details has no subject, tells a place or a figure, or says what kind of piece it is: it is a deck."""
EVENT: Final = compiled(
    r"(?:举行|召开)[^ ,]{0,8}会$|会(?:议)?$|前夕$|首日$|认为$|(?:发布|公布|发表)[^ ,]{0,6}(?:月份|数据)$"
)
"""What was held, when, or who thinks so: a line that leads to what the headline says."""
IMAGE: Final = compiled(r"“(?!十[一二三四五]五|双十一|五一|十一)[^”]{2,}”")
"""Words in quotation marks are what a headline plays with."""
HALF_A_HEADLINE: Final = 5
"""A shorter line above a headline names a column or a place (笔阵, 神州大地), and is no half of it."""
PLACE: Final = compiled(r"\p{Han}{1,3}[省市县区旗州镇乡]")
"""Where it happened, set as the first line of the headline: 咸安区 / 二十个项目集中开工."""
LINE_OF_TWO: Final = 12
"""A headline broken in two has short lines; longer ones of one length are a headline and its deck."""
UNLIKE: Final = 3
LINE_OF_ONE_TYPE: Final = 14
UNLIKE_IN_ONE_TYPE: Final = 4
"""Lines that the source marks at one level are set in one type: halves of a headline may be a little longer there."""

BRIEF_OPENS: Final = frozenset(" ▲△●■◆◇□○〇◎★☆·")
BRIEF_MARK: Final = compiled(r" *(?:[▲△●■◆◇□○〇◎★☆](?= ?[\p{Han}“0-9])|·(?= ?\p{Han}))")


def is_short(text: str) -> bool:
    """Return whether a folded line has the shape of a heading: short, no stop at its end, no sentence ended inside.

    A line that ends on a comma, or inside a quotation or a bracket, is a piece of a sentence.

    >>> is_short("“一号受理”,打造政务服务“总客服”"), is_short("会议强调,要抓好落实。"), is_short("如今,“有事就")
    (True, False, False)
    """
    if len(text) > LONGEST or STOPPED.search(text) or INNER_STOP.search(text) or BROKEN_OFF.search(text):
        return False
    if any(text.count(opening) < text.count(closing) for opening, closing in BRACKETS):
        return False
    return all(text.count(opening) <= text.count(closing) for opening, closing in PAIRS)


def is_asking(text: str) -> bool:
    """Return whether a short line is a question or a cry: 谁来保护他们？ can be a heading with its stop.

    >>> is_asking("谁来保护他们?"), is_asking("他问:“谁来?”")
    (True, False)
    """
    return len(text) <= 24 and text[-1:] in {"?", "!"} and ":" not in text and "“" not in text and "," not in text


def opens_with_dash(text: str) -> bool:
    """Return whether a line opens with the dash of a deck: ——记某某."""
    return DASHED.match(text) is not None


def roles_of_head(texts: list[str]) -> list[str]:
    """Return the role of each plain line of a head: kicker, headline, deck.

    Where no mark or size of type says which line is the headline, their shape does: a line with a dash, and all below
    it, is deck; of two lines the first is the headline, unless it is made of phrases parted by blanks (即时办结率99.83%
    话务满意率99.2%) or leads in (围绕…, …之际) and the second does not; of three or more the second is the headline.

    >>> roles_of_head(["办结率99.83% 满意率99.2%", "咸宁热线架起便民连心桥"])
    ['kicker', 'headline']
    >>> roles_of_head(["全国农业生产典型案例发布", "青砖茶榜上有名"])
    ['headline', 'deck']
    >>> roles_of_head(["福建转移三十七万人", "动车停运近两百班"])
    ['headline', 'headline']
    """
    dashed = next((i for i, text in enumerate(texts) if i and opens_with_dash(text)), len(texts))
    above = texts[:dashed]
    roles = ["deck"] * len(texts)
    if len(above) > 1 and PLACE.fullmatch(above[0]):
        roles[:2] = ["headline", "headline"]
        return roles
    if len(above) == 1:
        roles[0] = "headline"
        return roles
    if len(above) > 2:
        first = 0 if is_headline_in_two(above) or adds(above[1], above[0]) else 1
    else:
        first = 1 if lifted(*above, decked=dashed < len(texts)) else 0
    if first:
        roles[0] = "kicker"
    roles[first] = "headline"
    if first + 1 < len(above) and broken_in_two(above[first], above[first + 1]):
        roles[first + 1] = "headline"
    return roles


def is_headline_in_two(above: list[str]) -> bool:
    """Return whether the first two of three lines are one headline: of one length, with details below, nothing leads in."""
    first, second, third = above[:3]
    return broken_in_two(first, second) and adds(third, first) and LEADS_IN.search(first) is None


def lifted(first: str, second: str, *, decked: bool) -> bool:
    """Return whether the first of two lines of a head stands above the headline; ``decked`` says that a deck follows.

    It does when it says who stressed what follows, or who went to see it; when it is no headline in itself (随着…); when a
    deck with its dash stands below both, the second adds no details, and the two are not one headline; when it is as
    short as the name of a column; when the second ends with the name of a column; when phrases parted by blanks make
    it up and not the second; when it leads in; and when it is the longer one and has a comma, but asks nothing.
    """
    if SAYS_WHO.search(first) or column_at_end(second) is not None:
        return True
    if OPENS_HEAD.search(first) and not OPENS_HEAD.search(second):
        return True
    if adds(second, first) or first[-1:] == "?" or (second[:1] == "(" and second[-1:] == ")"):
        # A line between brackets is a remark on the headline.
        return False
    if len(first) < HALF_A_HEADLINE <= len(second) + 1:
        return True
    if decked:
        clauses = "," in second and "," not in first
        return LEADS_IN.search(first) is not None or not (clauses or broken_in_two(first, second))
    if TWO_PHRASES.match(first) and not DETAILS.search(second):
        return not TWO_PHRASES.match(second)
    leads = LEADS_IN.search(first) or ("," in first and len(first) > len(second))
    if DETAILS.search(second):
        return False
    if leads and not LEADS_IN.search(second) and len(second) >= 6:
        return True
    if second.count(" ") > 1:
        return False
    if EVENT.search(first) or IMAGE.search(second):
        return True
    # Nothing tells: in print more lines stand above a headline than below it, unless two are halves of one.
    return not broken_in_two(first, second) and LEADS_IN.search(second) is None


def says_who(text: str) -> bool:
    """Return whether a line tells who stressed, or who went to see, what the headline below it says.

    >>> says_who("李明在全市大会上强调"), says_who("我市召开大会")
    (True, False)
    """
    return SAYS_WHO.search(text) is not None


def no_headline(text: str) -> bool:
    """Return whether a line of a head cannot be its headline, whatever its type or its mark: it leads in, or lists guests.

    >>> no_headline("经过十三年巡查,耗资五十万元"), no_headline("孙伟曾胜等出席开幕式"), no_headline("守好河道")
    (True, True, False)
    """
    return OPENS_HEAD.search(text) is not None or ATTENDED.search(text) is not None


def adds(below: str, headline: str) -> bool:
    """Return whether a line adds details to a headline above it: who attended, or clauses that make it the longer one.

    >>> adds("首批二十座已交付,其余三十座年底前到位", "让农田惠及更多人")
    True
    """
    return ATTENDED.search(below) is not None or ("," in below and len(below) > len(headline) + 3)


def in_one_type(first: str, second: str) -> bool:
    """Return whether two lines that the source marks at one level are halves of one headline, or a place and its news.

    >>> in_one_type("咸安区", "二十个项目集中开工"), in_one_type("春节期间火情下降", "护林员守住“零火灾”")
    (True, False)
    """
    if PLACE.fullmatch(first):
        return True
    if IMAGE.search(second) or EVENT.search(first) or not may_be_halves(first, second):
        return False
    return abs(len(first) - len(second)) <= UNLIKE_IN_ONE_TYPE and max(len(first), len(second)) <= LINE_OF_ONE_TYPE


def may_be_halves(first: str, second: str) -> bool:
    """Return whether nothing that two lines say makes one of them a column, a kicker or a deck."""
    told = ATTENDED.search(second) or OPENS_HEAD.search(first) or DETAILS.search(second)
    return len(first) >= HALF_A_HEADLINE and told is None


def broken_in_two(first: str, second: str) -> bool:
    """Return whether two lines are one headline: short, and of one length (福建转移三十七万人 / 动车停运近两百班)."""
    if not may_be_halves(first, second):
        return False
    return abs(len(first) - len(second)) <= UNLIKE and max(len(first), len(second)) <= LINE_OF_TWO


def same_row(first: str, second: str) -> bool:
    """Return whether two lines are items of one row of briefs: the same sign stands before both.

    >>> same_row("● 油菜丰收。", "● 水库加固。"), same_row("● 油菜丰收。", "△ 水库加固。")
    (True, False)
    """
    return is_brief(first) and is_brief(second) and first.lstrip()[0] == second.lstrip()[0]


def is_brief(text: str) -> bool:
    """Return whether a line opens with the mark of a news brief: ▲ △ ● ■."""
    # Most lines open with a character; to ask that first is quicker than any pattern.
    return text[:1] in BRIEF_OPENS and BRIEF_MARK.match(text) is not None
