"""The meaning of a rank: among whom it is counted, and what is ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.facts.carried import keep_subject
from newsparse.facts.owners import owner_and_name
from newsparse.facts.phrases import read_left
from newsparse.facts.standings import read_event, read_standing
from newsparse.facts.types import FactKind
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.facts.asking import Asked, Sentence
    from newsparse.facts.naming import Clause

SORTS: Final = "城市|地级市|县级市|省份|地区|县域|乡镇|高校|企业"
SCOPE_AT_END: Final = compiled(
    rf"(?P<scope>全[国省市县区州球校网系]|世界|亚洲|全行业|全世界|国内|省内|市内|业内|同行业|(?:中部|西部|东部|东北|中西部)(?:{SORTS})?)(?:(?![居列排]|全[国省市县区州])\p{{Han}}){{0,10}}?$"
    r"|(?P<place>(?:(?![列居排全]|位列|名列|位居)\p{Han}){2,4}?[省市县区州])(?:的)?$"
)
SCOPE_COUNTED: Final = compiled(
    rf"(?P<scope>全[国省市县区州校球]|世界|亚洲)的?[0-9一二三四五六七八九十百]{{1,4}}[个家座支]?(?:\p{{Han}}{{0,4}}?(?:县市|市县|{SORTS}|省|市|县|区|国家|园区|队|学校))中?(?:排名|排在|位列|位居|名列|列|居|排)?$"
)
"""在全国22县市排名第6: among whom, with how many they are."""
RANK_VERB: Final = compiled(
    r"(?:排名|排行|名列|位列|分列|位居|分居|排在|跃居|升至|跃升至|升到|上升到|稳居|高居|进入|跻身|挺进|列|居|排)"
)
AUXILIARIES: Final = frozenset("可将也已仍均则又还")
"""Alone before the verb these name nothing: 成绩今年可排全国第6位."""
WINDOW: Final = 24
NO_NAME: Final = frozenset("上中里内下")


def read_rank(text: str, item: Asked, clause: Clause, sentence: Sentence) -> None:
    """Find among whom a rank is counted, and what is ranked; of an ordinal, what is held."""
    if item.found.value.kind is not FactKind.RANK:
        read_event(text, item)
        return
    if read_standing(text, item, sentence):
        return
    start = item.found.start
    low = max(clause.start, start - WINDOW)
    left = text[low:start]
    match = SCOPE_AT_END.search(left)
    counted = SCOPE_COUNTED.search(text, max(sentence.start, start - WINDOW), start) if match is None else None
    if counted is not None:
        item.scope, item.seen["scope"] = counted["scope"], (counted.span("scope"),)
    if match is not None:
        part = "scope" if match["scope"] else "place"
        item.scope = match[part]
        item.seen["scope"] = ((low + match.start(part), low + match.end(part)),)
        left = left[: match.start()]
    verb = RANK_VERB.search(left)
    lead = left if verb is None else left[: verb.start()]
    named = read_left(lead) if lead and (verb is not None or match is not None) else None
    phrase = None if named is None else named.name or named.head
    if lead.strip() in AUXILIARIES:
        named = phrase = None
    if phrase is None and clause.before < clause.start and (named is None or not lead) and verb is not None:
        ahead = read_left(text[clause.before : clause.cut])
        phrase = ahead.name or ahead.head
    if phrase is not None and phrase[-1] not in NO_NAME:
        at = text.rfind(phrase, 0, start)
        item.subject, item.indicator = owner_and_name(phrase)
        if at >= 0:
            item.seen["indicator"] = ((at + len(phrase) - len(item.indicator), at + len(phrase)),)
            if item.subject is not None:
                item.seen["subject"] = ((at, at + len(item.subject)),)
    elif item.scope is not None and not lead:
        item.indicator = sentence.ranked or sentence.indicator
        if item.indicator is not None and item.indicator == sentence.indicator:
            item.seen["indicator"] = sentence.named_at
    if item.indicator is not None:
        sentence.ranked = item.indicator
        keep_subject(item, sentence)
