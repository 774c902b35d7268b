"""Who a number is told of in reports: the team or the person at the head of its clause, and the person behind an age."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.facts.phrases import cut, parts_phrase, read_left
from newsparse.facts.types import FactKind
from newsparse.rules import compiled
from newsparse.text.persons import ATHLETES, FREQUENT_SURNAMES, HOLDERS, PEOPLE

if TYPE_CHECKING:
    from newsparse.facts.asking import Asked, Sentence
    from newsparse.patterns import Match

REACH: Final = 60
SHORTEST: Final = 3
KINDLESS: Final = frozenset("姓氏嫌某")
"""蔡姓主嫌: a surname before these is no whole name."""
NO_GIVEN: Final = frozenset(
    "在以得用从把被将与和对向于是的了也又还再先仅只共都则各为获夺摘破创胜负连曾已未不有说称持一二三四五六七八九十两跑跳投推游掷打射踢"
)
"""Single words that stand behind a name and are no part of it."""
LONGEST_NAME: Final = 5
NAMED_BESIDE: Final = frozenset({FactKind.ORDINAL, FactKind.RANK, FactKind.MEASURE})
PARTED: Final = compiled("[,;:。]")

CALLED: Final = "东道主|卫冕冠军|上届冠军|冠军|亚军|季军|升班马|劲旅|弱旅|对手|领头羊|榜首|新军"
"""What a report calls a team before it names it."""
AHEAD: Final = f"(?:(?:这是|而|但|不过|随后|此后|最终|此役|当日|其中|目前|全场比赛|本赛季|上届|同组的?|另一支|另一场比赛中?)?(?:{CALLED})?)"
TEAM: Final = compiled(
    rf"(?:^-的|[,:;。!?、\n)”’]的?|位的){AHEAD}(?P<who>(?!{CALLED})(?![本该我两各全其他]|球|代表|参赛|国家)\p{{Han}}{{1,6}}?"
    r"(?:(?<![部军车乐舰船卫商支大中小总分列排联梯纵入率带领起长])队|代表团|俱乐部)(?![员长友史内伍形列部医中服歌旗]|主教练|主帅|球员|新援|外援)"
    r"|[本该]?公司(?![债法]|章程|治理|股[票份东]|第)|本届\p{Han}{0,5}?(?:运[动]?会|联赛|锦标赛|大赛|比赛|赛事|展会|展览会|博览会|交易会|[化术影游]节|书展))"
)
"""A team at the head of a clause, behind what a report calls it: 升班马蓝鲸队; a company in its own announcement, an event that is reported."""
LAST_BEFORE: Final = frozenset(",:;。!?\n”赛队的") | {word[-1] for word in f"{ATHLETES}|{HOLDERS}|{PEOPLE}".split("|")}
"""What stands right before a name that a number can be told of: a mark, or the end of a role."""
SURNAME: Final = compiled(f"[{FREQUENT_SURNAMES}]")
PERSON: Final = compiled(
    # Tried where a surname stands: the class of all surnames alone is looked for many times quicker.
    rf"[{FREQUENT_SURNAMES}](?:(?<=(?:{ATHLETES}|{HOLDERS}).)\p{{Han}}++"
    rf"|(?<=(?:{PEOPLE}).)(?P<given>(?![边围多何务时])\p{{Han}}{{1,2}})(?=今年|去年|家|的|[种养以把每靠买卖花收赚用在从]|承包|流转|夫[妇妻])"
    r"|(?<=(?:^|[,:;。!?\n”]|[决比]赛|队的?).)(?P<given>(?![边围多何务时场种校牌级度速层价质量])\p{Han}{1,2}?)"
    r"(?=以[0-9]|全场(?!比赛)|单场|独[得砍]|砍[下得]|抢下|贡献[0-9]|得到[0-9]|拿下[0-9]|攻入|打进|抓举|挺举|胜率|首次跻身|总分|在[男女][子单双]|的(?:总?成绩|得分)"
    r"|[跑跳投推游掷打射]出|跃过|举起))"
)
"""A name behind a role, or behind a mark where it does what leaves no doubt."""
OTHER_NAME: Final = compiled(
    rf"(?:{ATHLETES}|{HOLDERS})(?P<who>(?:(?!持有)\p{{Han}}){{2,10}}?(?:集团|公司|基金|银行)|\p{{Han}}{{2,5}}(?=拿下|得到|贡献|砍下|打进|攻入|抢下))"
)
"""A company or a foreign name behind a role."""
SCORES: Final = ("独得", "得到", "贡献", "砍下", "轰下", "拿下", "打进", "攻入", "抢下")
FOREIGN: Final = compiled(rf"[,:;。!?\n](?P<who>\p{{Han}}{{2,5}})(?:{'|'.join(SCORES)})$")
SYLLABLES: Final = frozenset("斯尔克德特罗莱姆森卡拉普巴亚伊娜莎耶奥穆布弗顿逊维迪戴诺菲科比曼西贝尼库萨梅哈登因乔詹")
"""Characters that write the names of other languages; two of them tell a foreign name from a word."""
DEED: Final = compiled(r"\p{Han}{2,4}(?=[,。;、和])")
"""What was done so many times: 6次扑救."""
SPEAKS: Final = compiled(r"(?:\p{Han}{0,3}?)(?:介绍|告诉|透露|表示|认为|坦言|指出|称|说)")
AGED: Final = compiled(rf"的?(?:{ATHLETES}|{PEOPLE})?(?P<who>[{FREQUENT_SURNAMES}]\p{{Han}}+)")
TALL: Final = compiled(rf"的(?:{ATHLETES})(?P<who>[{FREQUENT_SURNAMES}]\p{{Han}}+)")
RANKED: Final = compiled(
    r"的(?P<who>(?![本该我两各全其他]|球|代表|参赛|国家)\p{Han}{1,6}?(?:队|代表团|俱乐部))(?![员长友史])"
)
"""Behind an age, a height or a place stands whose it is: 19岁的沈若彤, 身高2.08米的中锋郑凯, 第三位的海州队."""
EVENT: Final = compiled(r"(?:^|[,:;。!?\n)”])(?P<who>\p{Han}{0,14}?(?:联赛|锦标赛|杯赛|总决赛|公司|[省市县区州]))$")
"""Whose round, match or board an ordinal counts: 市足球超级联赛第14轮."""
PRONOUN: Final = compiled(r"[,:;。!?\n](?:这是)?(?:[他她](?![们人日国乡])|该队)")
"""Who was told of last."""


def whole_name(run: str) -> int:
    """Return how many characters of a run of them are the name it begins with; 0 where no name begins.

    >>> whole_name("马骁全场出战"), whole_name("何万春介绍"), whole_name("汤普森拿下")
    (2, 3, 3)
    """
    if not run or run[1:2] in KINDLESS:
        return 0
    tokens = cut(run[:10])
    first = len(tokens[0])
    if first == 1 and len(tokens) > 1 and len(tokens[1]) <= 2:
        first += len(tokens[1])
    if first == 2 and len(tokens) > 1 and len(tokens[1]) == 1 and tokens[1] not in NO_GIVEN:
        first = 3  # 林知|远: the segmenter leaves the last character over
    if run[0] in FREQUENT_SURNAMES:
        return first if 2 <= first <= 3 else 0
    return first if 2 <= first <= LONGEST_NAME else 0


def actor(text: str, low: int, end: int, *, opens: bool) -> tuple[int, int] | None:
    """Return where the last team or person stands that the words before a number tell of.

    ``opens`` says that a sentence begins at ``low``: the words behind an earlier number begin no clause.
    """
    near = max(low, end - REACH)
    if end - near < SHORTEST:
        return None
    words = text[near:end]
    best: tuple[int, int] | None = None
    # Chained, for a generator costs more than what it asks.
    if "队" in words or "公司" in words or "代表团" in words or "俱乐部" in words or "本届" in words:
        lead = "," if opens and near == low else "-"
        for team in TEAM.finditer(lead + words):
            if not any(parts_phrase(token) for token in cut(team["who"])):
                best = team.start("who") + near - 1, team.end("who") + near - 1
    if "股东" in words or "动人" in words or "制人" in words or "外援" in words or "球员" in words:
        for other in OTHER_NAME.finditer(text, near, end):
            best = other.span("who")
    # The figure itself may tell that a name has ended: 徐晚晴以4.
    past = near
    for surname in SURNAME.finditer(text, near, end):
        at = surname.start()
        if at < past or (at and text[at - 1] not in LAST_BEFORE):
            continue
        match = PERSON.match(text, at, end + 1)
        if match is None:
            continue
        past = match.end()
        found = person(match)
        if found and not SPEAKS.match(text, found[1]) and (best is None or found[0] > best[0]):
            best = found
    foreign = FOREIGN.search(words) if words.endswith(SCORES) else None
    if foreign is not None and sum(c in SYLLABLES for c in foreign["who"]) >= 2:
        start = near + foreign.start("who")
        best = (start, near + foreign.end("who")) if best is None or best[1] <= start else best
    return best


def person(match: Match) -> tuple[int, int] | None:
    """Return where the name stands that begins with a surname."""
    start, end = match.span()
    length = end - start if match["given"] else whole_name(match[0])
    return (start, start + length) if length else None


def named_behind(text: str, start: int, end: int, item: Asked) -> tuple[int, int] | None:
    """Return where the words behind an age, a height or a place say whose it is, or those before an ordinal."""
    kind = item.found.value.kind
    if kind is FactKind.ORDINAL:
        event = EVENT.search(text, max(0, start - 20), start)
        return None if event is None else event.span("who")
    pattern = (
        AGED
        if text.endswith("岁", start, end)
        else TALL
        if kind is FactKind.MEASURE
        else RANKED
        if kind is FactKind.RANK
        else None
    )
    match = None if pattern is None else pattern.match(text, end, end + 16)
    if match is None:
        return None
    if pattern is RANKED:
        return match.span("who")
    first, length = match.start("who"), whole_name(match["who"])
    return (first, first + length) if length else None


def tell(text: str, item: Asked, sentence: Sentence) -> tuple[int, int] | None:
    """Find who a number is told of, and keep it for the numbers behind it; a pronoun is who was told of last."""
    start, end = item.found.start, item.found.end
    low = sentence.last_end
    told = actor(text, low, start, opens=low == sentence.start)
    if told is None and (item.found.value.kind in NAMED_BESIDE or text[end - 1] == "岁"):
        told = named_behind(text, start, end, item)
    near = text[low:start] if told is None else ""
    if ("他" in near or "她" in near or "该队" in near) and PRONOUN.search(f",{near}"):
        told = sentence.told_last or actor(text, text.rfind("\n", 0, low) + 1, low, opens=False)
    if told is not None:
        sentence.told = sentence.told_last = told
        sentence.subject, sentence.owned_at = text[told[0] : told[1]], (told,)
    return told


def own_by_actor(text: str, item: Asked, sentence: Sentence, told: tuple[int, int] | None) -> None:
    """Say that a number is whose its sentence tells of, unless a nearer clause says whose it is."""
    printed = item.seen.get("subject")
    told = told or (sentence.told if item.subject is None else None)
    if told is None:
        return
    if not printed or not PARTED.search(text, told[1], max(told[1], printed[0][0])):
        item.subject, item.seen["subject"] = text[told[0] : told[1]], (told,)
    sentence.subject, sentence.owned_at = item.subject, item.seen["subject"]
    named = item.seen.get("indicator")
    if named and len(named) == 1 and named[0][0] < told[1] and told[0] < named[0][1]:
        rename(text, item, sentence, told[1], named[0][1])
    elif not named and item.found.value.kind is FactKind.COUNT and item.found.value.quantity.unit == "次":
        rename(text, item, sentence, told[1], told[1])


def rename(text: str, item: Asked, sentence: Sentence, start: int, end: int) -> None:
    """Name what is measured without whose it is: 长风队控球率 is the 控球率 of 长风队; 朱婷独得 names nothing."""
    old = item.indicator
    words = text[start:end].lstrip("的") if start < end else ""
    kept = (words and read_left(words).name) or None
    if item.found.value.quantity.unit == "次":
        deed = DEED.match(text, item.found.end)
        kept, end = (kept, end) if deed is None else (deed[0], deed.end())
    item.indicator = kept
    if kept is None:
        item.seen.pop("indicator", None)
    else:
        item.seen["indicator"] = ((end - len(kept), end),)
    if sentence.indicator == old:
        sentence.indicator, sentence.named_at = kept, item.seen.get("indicator", ())
