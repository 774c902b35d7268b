"""Words of time that are names: 老板王立秋, “五月斋”, 明天集团, 三年二班, 《万历十五年》.

Most given names, shops and books that sound like a date are made of one short word of time, and what tells them from the
time is what stands around it. So an expression is asked here when it is read: a look at a few characters, and only where
a date was found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates.ink import Festival, Length, Month, RelDay, Term, Weekday
from newsparse.dates.ink_years import GanzhiYear, RelYear, Year, YearBefore
from newsparse.rules import compiled
from newsparse.text.persons import FREQUENT_SURNAMES, ROLES

if TYPE_CHECKING:
    from newsparse.dates.compose import Expression

GIVEN: Final = (Month, Term, Festival, RelYear)
"""What parents name children by: 七月, 立秋, 重阳, 明年."""
SHORT: Final = (Month, Term, RelDay, Weekday, Length)
"""What shops, bands and nicknames are made of."""
YEARS: Final = (Year, YearBefore, GanzhiYear)
REACH: Final = 16

SURNAMES: Final = frozenset(FREQUENT_SURNAMES) - frozenset("于连向从全")
"""Surnames that are no words of grammar: 居民于明年 names nobody."""
CALLED: Final = compiled(rf"(?:{ROLES})(?:[: ]?|\p{{Han}}{{2,4}}、(?:\p{{Han}}{{2,3}}、)?).$")
SURNAMED: Final = compiled(r"(?:^|[^\p{Han}]).$")
SPEAKS: Final = compiled(
    r"(?:先生|女士|同志|老人|说[,:。“]|介绍[,说]|告诉|表示|指出|回忆|坦言|感慨|今年(?:已经)?[0-9]{1,2}岁|、\p{Han}{2,3}(?:等|、|[0-9])|获(?:提名|奖|得|评)|当选|荣获|等[0-9一二三四五六七八九十]{0,3}[人名位])"
)
"""What a person behind a bare name does or is."""
BEGUN: Final = compiled(
    r"(?:周[一二三四五六日]|夏至)(?![上下中早晚前后起至到和及的都就才又还开在将可要有去来是那这当])\p{Han}(?:先生|女士|同志|等|说|指出|介绍|告诉|表示|获|[、,。](?!周))"
)
"""Words of time that begin with a surname, where one more character and what persons do stand behind."""
ROLE_BEFORE: Final = compiled(rf"(?:{ROLES}|[、“名])$")
FIRM: Final = compiled(
    r"(?:集团|置业|传媒|控股|资本|头条|餐厅|酒吧|乐队|连锁|酒店|照相馆|优鲜|文艺|妈咪|书店|咖啡|客栈|科技(?![日馆部厅局下人创])|影视(?!剧)|美术馆)"
)
"""Right behind a lone word of time these make it a firm or a house."""
HOUSE: Final = compiled(r"(?:连锁|酒店|餐厅|酒吧|咖啡|客栈|书店|照相馆)")
"""Behind an amount of time only these do: 7天连锁酒店."""
FIRM_OF_TERM: Final = compiled(r"(?:食品|文化|农业|生态|饮品)(?:公司|店|馆|、|,|科技|有限)")
CLASS: Final = compiled(r"[0-9一二三四五六七八九十]{1,2}班")
IN_QUOTES: Final = compiled(r"\p{Han}{0,5}[”’》]")
OPENING: Final = frozenset("“‘《")


def is_name(item: Expression, text: str) -> bool:
    """Return whether an expression is, or begins, a name where it stands in a folded text."""
    if item.last:
        return False
    first = item.pieces[0]
    titled = text[item.start - 1 : item.start] == "《" if item.start else False
    if titled and isinstance(first, YEARS) and text.startswith("》", item.end):
        return True
    if len(item.pieces) != 1 or not isinstance(first, (*GIVEN, *SHORT)):
        return False
    if isinstance(first, GIVEN) and is_person(item, text):
        return True
    if isinstance(first, Weekday | Term) and begins_person(item, text):
        return True
    if isinstance(first, Length):
        if CLASS.match(text, item.end):
            return True
        if text[item.end - 1] not in "年天日月":
            return False
    return isinstance(first, SHORT) and (is_house(item, first, text) or is_quoted(item, first, text))


def is_person(item: Expression, text: str) -> bool:
    """Return whether a surname and what makes it sure stand before a word: 老板王立秋, 孙七月说."""
    before = text[max(0, item.start - REACH) : item.start]
    if before[-1:] not in SURNAMES:
        return False
    if CALLED.search(before):
        return True
    return SURNAMED.search(before) is not None and SPEAKS.match(text, item.end) is not None


def begins_person(item: Expression, text: str) -> bool:
    """Return whether 周 is a surname and the number the first character of a given name: 法官周日新说."""
    if BEGUN.match(text, item.start) is None:
        return False
    return ROLE_BEFORE.search(text[max(0, item.start - REACH) : item.start]) is not None


def is_house(item: Expression, first: object, text: str) -> bool:
    """Return whether the word right behind makes a firm, a shop or a band of it: 明天集团, 7天连锁酒店."""
    if (HOUSE if isinstance(first, Length) else FIRM).match(text, item.end):
        return True
    return isinstance(first, Term) and FIRM_OF_TERM.match(text, item.end) is not None


def is_quoted(item: Expression, first: object, text: str) -> bool:
    """Return whether quotation marks hold the word, or the word and a little more: “五月斋”, 「明日」, “周三哥”.

    An amount is one in a short title alone, for “两年”之约 and “三天”期限 speak of time.
    """
    mark = text[item.start - 1 : item.start] if item.start else ""
    if mark not in OPENING or not mark:
        return False
    match = IN_QUOTES.match(text, item.end)
    if match is None:
        return False
    if isinstance(first, Length):
        return mark == "《" or "百年" in text[item.start : item.end]
    # “昨天”, “今天” with nothing more are as often the days themselves, said with weight.
    return not (
        isinstance(first, RelDay | Weekday) and match.end() == item.end + 1 and "天" in text[item.start : item.end]
    )
