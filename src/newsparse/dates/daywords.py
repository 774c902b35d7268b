"""Days by their distance, or from a day told before: 今日, 昨晚, 当天, 次日, 昨（18）日, 今明两天."""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import RelDay, RelSpan
from newsparse.dates.scales import Unit
from newsparse.rules import Case, Match, refuses, rule

OFFSETS: Final = {"今": 0, "本": 0, "昨": -1, "前": -2, "明": 1, "后": 2}
TOLD: Final = {"当": 0, "同": 0, "是": 0, "即": 0, "该": 0, "次": 1, "翌": 1}

WORD_BEFORE: Final = (
    r"(?<![目以之此日从最近当空史生然先支门眼提](?=前))(?<![证文声清黎说表高分透光发开简鲜](?=明))(?<![如至古迄](?=今日[子均产]))(?<!如(?=今天[气下津]))"
    r"(?<![以之今此最然先日时午幕随落战产饭课](?=后))"
)
"""What swallows the first character: 目前, 证明, 以后."""
NATION: Final = "(?!本(?:人|国|队|政|产|军|海|籍|语|式|男|女|首|和|与|在|、))"
"""今日本… is about Japan as often as about today; these go with Japan."""


@rule(
    r"(?<![日成资基样版根])本日(?![报历程元])",
    Case("本日", RelDay(0), seen="申报 1917"),
    refuses("成本日益", because="成本"),
    refuses("日本日报", because="日本"),
    trigger="本日",
)
def this_day(_m: Match) -> RelDay:
    """This day."""
    return RelDay(0)


@rule(
    r"日昨(?![天日晚夜])",
    Case("日昨", RelDay(-1), seen="申报 1930s"),
    refuses("每日昨天", because="another word"),
    trigger="日昨",
)
def yesterday_of_old(_m: Match) -> RelDay:
    """Yesterday, as old papers write it."""
    return RelDay(-1)


@rule(
    r"昨(?![天日晚夜晨早午年岁宵儿非今夕是宿明])(?<![如似若畴今]昨)(?=[\p{Han}(“《0-9]| \p{Han}{2})",
    Case("昨", RelDay(-1), context="臨溪縣警局{}宣布", seen="a Taiwan daily 2013"),
    Case("昨", RelDay(-1), context="本报讯 {}从市交通局获悉"),
    Case("昨", RelDay(-1), context="{}深夜11时40分"),
    refuses("昨非今是", because="a saying"),
    refuses("一如昨", because="a saying"),
    trigger="昨",
)
def yesterday_alone(_m: Match) -> RelDay:
    """昨 alone: headlines, and papers of Hong Kong and Taiwan, print no 日 behind it."""
    return RelDay(-1)


@rule(
    r"今(?<![如至迄现当而于古距自犹尚从]今)(?=上午|下午|中午|凌晨|傍晚|深夜|清晨|午后|起(?!步|来|点|居|伏|义)|揭(?:幕|晓|牌)|开(?:幕|赛|播|售|考|拍|启)"
    r"|启(?:幕|用|动)|上(?:映|线|市)|首(?:演|映|发|播)|在京|迎(?!来|接)|放榜|出炉|抵|返(?!乡))",
    Case("今", RelDay(0), context="新规{}起施行"),
    Case("今", RelDay(0), context="亚运会{}开幕"),
    refuses("如今起步", because="如今"),
    refuses("今起伏", because="no 起"),
    trigger="今",
)
def today_alone(_m: Match) -> RelDay:
    """今 alone, before what a paper says that is done today: 今起, 今开幕."""
    return RelDay(0)


@rule(
    r"(?<![说证表声黎文清鲜聪透精发光照简分阐注标查指写言申])明(?=起(?![来点因源诉草初落伏义步床身火码家名居飞跑重立航底用])|开(?:幕|赛|播|考)|揭幕|上(?:午|映)|下午|凌晨|傍晚|中午|首(?:演|映))",
    Case("明", RelDay(1), context="{}起上调油价"),
    refuses("说明起因", because="说明"),
    trigger="明",
)
def tomorrow_alone(_m: Match) -> RelDay:
    """明 alone at the head of a clause, before what is done on the next day: 明起, 明开幕."""
    return RelDay(1)


@rule(
    rf"{WORD_BEFORE}(?<!时至)(?P<w>[今昨明])日(?!头条|之星|说法|亚洲|美国|子|导[读览]|看点|关注|视点){NATION}",
    Case("今日", RelDay(0), seen="咸宁日报 2024-08-06"),
    Case("昨日", RelDay(-1)),
    Case("明日", RelDay(1)),
    refuses("今日头条", because="a name"),
    refuses("今日导读", because="what heads a list of the pages inside"),
    refuses("证明日期", because="证明"),
    refuses("清明日", because="清明"),
    refuses("如今日均", because="如今"),
    trigger="日",
)
def day_ri(m: Match) -> RelDay:
    """Yesterday, today, tomorrow, with 日."""
    return RelDay(OFFSETS[m["w"]])


@rule(
    r"(?<![目以之此日从最近当空史生然先支门眼提年月周])前日(?![期均程常产报后本])",
    Case("前日", RelDay(-2), seen="申报 1880s"),
    refuses("目前日均", because="目前"),
    refuses("年前日", because="年前"),
    trigger="前日",
)
def day_before_ri(_m: Match) -> RelDay:
    """The day before yesterday, with 日."""
    return RelDay(-2)


@rule(
    rf"{WORD_BEFORE}(?<=(?P<lead>大(?=[前后]))|)(?P<w>[今昨明前后])天(?!津|(?<=[前后]天)气|(?<=[前后明]天)"
    r"(?:下(?!午|起|来|班|雨)|[空然性使花生真敌文]|才(?![拿得收到刚开完回去看能见听想发出来办接知])|(?<=后天)(?:努力|形成|培养|习得|教育|因素|失调|养成|环境|塑造)))",
    Case("今天", RelDay(0)),
    Case("昨天", RelDay(-1)),
    Case("前天", RelDay(-2)),
    Case("明天", RelDay(1)),
    Case("后天", RelDay(2)),
    Case("大前天", RelDay(-3)),
    Case("大后天", RelDay(3)),
    Case("明天", RelDay(1), context="{}气象预报", seen="人民日报 1998-01"),
    Case("前天", RelDay(-2), context="业主{}才拿到判决书"),
    refuses("目前天津", because="目前"),
    refuses("今后天气", because="今后"),
    refuses("如今天气转凉", because="如今"),
    refuses("后天努力", because="what is not inborn"),
    refuses("当前天才少年辈出", because="天才"),
    refuses("此前天然气", because="此前"),
    trigger="天",
)
def day_tian(m: Match) -> RelDay:
    """Today and its neighbours, with 天."""
    offset = OFFSETS[m["w"]]
    return RelDay(offset + (-1 if offset < 0 else 1) if m["lead"] else offset)


@rule(
    r"日(?<=(?P<lead>(?P<w>[当同次翌]))日)(?<![正好恰适想不相共合每首层担充任该][当同次]日)(?<![这每首]次日)"
    r"(?!而语|本|方|元|常|均|期|产|语|军|寇|照|报(?![纸章道载警名到告请送案])|薪|达(?![到成]))",
    Case("当日", RelDay(0, told=True)),
    Case("同日", RelDay(0, told=True)),
    Case("次日", RelDay(1, told=True)),
    Case("翌日", RelDay(1, told=True)),
    refuses("当日本队进球", because="当 and 日本"),
    refuses("不同日期", because="不同"),
    Case("翌日", RelDay(1, told=True), context="{}报纸头版"),
    refuses("次日达", because="a service"),
    refuses("同日本", because="同 and 日本"),
    trigger="日",
)
def told_ri(m: Match) -> RelDay:
    """A day counted from one told before, with 日."""
    return RelDay(TOLD[m["w"]], told=True)


@rule(
    r"日(?<=(?<![^,。;:、“( \n至])(?P<lead>[是即])日)(?!本|元|常|起)",
    Case("是日", RelDay(0, told=True), seen="申报 1880s"),
    Case("即日", RelDay(0, told=True)),
    refuses("是日本", because="日本"),
    refuses("就是日常", because="日常"),
    trigger="日",
)
def that_day(_m: Match) -> RelDay:
    """是日 at the head of a clause: 当日."""
    return RelDay(0, told=True)


@rule(
    r"(?<![正好恰适不应担充任相承])(?:当|第二)天(?!津|下(?!午|[跌降发令达调班山海来单])|[气空花堂然性使生主文]|才(?![拿得收到刚开完回去看能见听想发出来办接知]))",
    Case("当天", RelDay(0, told=True), seen="咸宁日报 2024-08-06"),
    Case("第二天", RelDay(1, told=True)),
    Case("当天", RelDay(0, told=True), context="{}下跌3%"),
    refuses("当天津队", because="天津"),
    refuses("当天下", because="天下"),
    trigger="天",
)
def told_tian(m: Match) -> RelDay:
    """The day told before, or the one after it, with 天."""
    return RelDay(0 if m[0].startswith("当") else 1, told=True)


@rule(
    r"(?<![^,。;:、“( \n在至])同一[天日](?=[,。、;:!?…)”’的里内\n]|[上下晚早中凌清][午上晨间]|$)",
    Case("同一天", RelDay(0, told=True), context="{},他"),
    refuses("不同一天", because="a difference"),
    refuses("同一天地", because="天地"),
    trigger="同一",
)
def same_day(_m: Match) -> RelDay:
    """同一天 at the head of a clause: 当天."""
    return RelDay(0, told=True)


@rule(
    r"(?<![0-9零一二两三四五六七八九十提])前一[天日](?![线])",
    Case("前一天", RelDay(-1, told=True)),
    Case("前一日", RelDay(-1, told=True)),
    refuses("前一线", because="no day"),
    refuses("提前一天", because="earlier by a day"),
    trigger="前一",
)
def day_before(_m: Match) -> RelDay:
    """The day before one told."""
    return RelDay(-1, told=True)


BRACKETED: Final = r"(?P<n>[0-9]{1,3}|[一二三四五六七八九十廿]{1,4}) ?"


@rule(
    rf"(?P<w>[今昨明前])\( ?{BRACKETED}\)日",
    Case("昨(18)日", RelDay(-1), seen="a Hong Kong daily 2013"),
    Case("今（十九）日", RelDay(0)),
    refuses("表(18)日", because="no such word"),
    trigger=")日",
)
def day_with_number(m: Match) -> RelDay:
    """A day by its distance, with its number in brackets, as Taiwan's papers write it."""
    return RelDay(OFFSETS[m["w"]])


@rule(
    r"今明(?:两|2|二)[天日]",
    Case("今明两天", RelSpan(0, 1, Unit.DAY)),
    refuses("明两天", because="no such word"),
    trigger="今明",
)
def today_and_tomorrow(_m: Match) -> RelSpan:
    """Today and tomorrow."""
    return RelSpan(0, 1, Unit.DAY)


@rule(
    r"明后(?:两|2|二)?天",
    Case("明后两天", RelSpan(1, 2, Unit.DAY)),
    Case("明后天", RelSpan(1, 2, Unit.DAY)),
    refuses("今后两天", because="an amount"),
    trigger="明后",
)
def tomorrow_and_after(_m: Match) -> RelSpan:
    """Tomorrow and the day after."""
    return RelSpan(1, 2, Unit.DAY)


@rule(
    r"今明(?:两|2|二)年",
    Case("今明两年", RelSpan(0, 1, Unit.YEAR)),
    refuses("今明后三年", because="three years"),
    trigger="今明",
)
def this_year_and_next(_m: Match) -> RelSpan:
    """This year and the next."""
    return RelSpan(0, 1, Unit.YEAR)


RULES: Final = (
    yesterday_of_old,
    this_day,
    yesterday_alone,
    today_alone,
    tomorrow_alone,
    day_ri,
    day_before_ri,
    day_tian,
    told_ri,
    that_day,
    told_tian,
    day_before,
    same_day,
    day_with_number,
    today_and_tomorrow,
    tomorrow_and_after,
    this_year_and_next,
)
