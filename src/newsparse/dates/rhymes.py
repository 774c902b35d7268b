"""Days of telegrams by their rhyme: 〔本報南京江電〕 was sent on the third.

Every character of a telegram was paid for, so the day was told by one: the rhymes of poetry, in their order, stood for
the days of the month (韻目代日), from the 1880s to the early 1950s.
"""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import Day
from newsparse.rules import Case, Match, compiled, refuses, rule

RHYMES: Final = (
    "东先董送屋",
    "冬萧肿宋沃",
    "江肴讲绛觉",
    "支豪纸置质",
    "微歌尾未物",
    "鱼麻语御月",
    "虞阳麌遇曷",
    "齐庚荠霁黠",
    "佳青蟹泰屑",
    "灰蒸贿卦药",
    "真尤轸队陌",
    "文侵吻震锡",
    "元覃阮问职",
    "寒盐旱愿缉",
    "删咸潸翰合",
    "铣谏叶",
    "筱霰洽",
    "巧啸",
    "皓效",
    "哿号",
    "马个",
    "养祃",
    "梗漾",
    "迥敬",
    "有径",
    "寝宥",
    "感沁",
    "俭勘",
    "豏艳",
    "陷卅",
    "世引",
)
"""The rhymes for each day of the month (平水韻), level tones first; 卅, 世 and 引 serve for the days the rhymes lack."""
SENDERS: Final = compiled(r".*[〔(【\[] ?|(?:本报|专电|\p{Han}{2,3}社) ?")
"""What stands before the place in the head of a telegram: the bracket, and who sent it."""
DAY_OF: Final = {rhyme: day for day, rhymes in enumerate(RHYMES, start=1) for rhyme in rhymes}


@rule(
    # The literal stands first, and what is read before it: so the engine looks for 电 alone.
    rf"(?<=[〔(【\[](?:本报|专电|中央社|路透社|同盟社|国民社|哈瓦斯)? ?\p{{Han}}{{2,4}} ?(?<!华(?=东)|\p{{Han}}{{4}}[浙长珠九](?=江))"
    rf"(?P<core>[{''.join(DAY_OF)}]) ?)电(?=[〕)】\]])",
    Case("江", Day(3), context="〔本报南京{}电〕"),
    Case("艳", Day(29), context="〔北平{}电〕"),
    Case("感", Day(27), context="(汉口{}电)"),
    refuses("〔华东电〕", because="a region"),
    Case("江", Day(3), context="(中央社南京{}电)"),
    refuses("(本报沈阳电)", because="the end of a city's name"),
    refuses("(新华社沈阳电)", because="the end of a city's name"),
    refuses("江电公司", because="no telegram"),
    trigger="电",
)
def rhyme_day(m: Match) -> Day | None:
    """A day of the month by its rhyme, in the head of a telegram that names its whole place before it."""
    place = SENDERS.sub("", m.string[max(0, m.start("core") - 12) : m.start("core")]).strip()
    return Day(DAY_OF[m["core"]]) if len(place) > 1 else None


RULES: Final = (rhyme_day,)
