"""What ranks and ordinals go by in sports and at meetings: 金牌榜首位, 她的世界排名由第52位升至第38位, 第十五届省运动会."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.facts.carried import keep_subject
from newsparse.facts.phrases import phrase_after
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.facts.asking import Asked, Sentence

WINDOW: Final = 24
TABLE: Final = compiled(r"(?P<name>\p{Han}{2}榜)$")
STANDING: Final = compiled(
    r"(?:(?P<owner>\p{Han}{2,8})的)?(?P<name>(?P<scope>世界|全球|亚洲)排名)(?:则|也|已|均)?(?:由|从|为|至|达)(?:上年|去年)?的?$"
)
RISEN: Final = compiled(r"(?:上升|跃升|提升|下滑|下降|滑落|升|降|跌|滑)(?:至|到)")
EVENT: Final = compiled(
    r"(?P<name>(?:(?![在于和与及暨、的])\p{Han}){0,8}?"
    r"(?:运动会|博览会|交易会|展销会|代表大会|全体会议|会议|大会|论坛|普查|小组赛|联赛|锦标赛|邀请赛|公开赛|会|赛))(?![员场计议长上见])"
)
HELD: Final = frozenset({"届", "轮", "次"})
"""By these is counted what is held again and again."""


def read_event(text: str, item: Asked) -> None:
    """Name what is held for the so-manieth time by what stands right behind: 第2轮小组赛, 第8个进球."""
    if item.found.value.quantity.unit == "个":
        noun = phrase_after(text[item.found.end : item.found.end + 12])
        if noun is not None:
            item.indicator = noun
            item.seen["indicator"] = ((item.found.end, item.found.end + len(noun)),)
    if item.found.value.quantity.unit not in HELD:
        return
    match = EVENT.match(text, item.found.end)
    if match is not None and len(match["name"]) > 1:
        item.indicator = match["name"]
        item.seen["indicator"] = (match.span("name"),)


def read_standing(text: str, item: Asked, sentence: Sentence) -> bool:
    """Name a place by the list or the 排名 that stands right before it; return whether one does."""
    start = item.found.start
    low = max(sentence.start, start - WINDOW)
    match = STANDING.search(text[low:start])
    if match is not None:
        for part, place in (("indicator", "name"), ("subject", "owner"), ("scope", "scope")):
            if match[place]:
                setattr(item, part, match[place])
                item.seen[part] = ((low + match.start(place), low + match.end(place)),)
    elif RISEN.fullmatch(text, sentence.last_end, start) and sentence.standing_at:
        at, end = sentence.standing_at
        item.indicator = text[at:end]
        item.seen["indicator"] = ((at, end),)
    else:
        match = TABLE.search(text[low:start])
        if match is None:
            return False
        item.indicator = match["name"]
        item.seen["indicator"] = ((low + match.start("name"), low + match.end("name")),)
    sentence.standing_at = item.seen["indicator"][0]
    keep_subject(item, sentence)
    return True
