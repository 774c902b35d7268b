"""What looks like a date and is none: 80后, “五四”精神, 版本2.0.1, 〔2024〕8号, 35岁, 第3版, 比分3:2."""

from __future__ import annotations

from typing import Final

from newsparse.dates.ink import NotADate
from newsparse.rules import NUMERAL, Case, Match, refuses, rule


@rule(
    r"(?<![0-9])(?P<n>[5-9]0|[01]0|95|85|75)后(?!期|来|续|[面方台备代勤])",
    Case("80后", NotADate("a generation")),
    Case("95后", NotADate("a generation")),
    refuses("后", because="no figure"),
    trigger="后",
)
def generation(_m: Match) -> NotADate:
    """People born in a decade."""
    return NotADate("a generation")


@rule(
    r"[“‘]五四[”’](?:爱国|革命|新文化)?(?:精神|运动|奖章|传统|广场|路|新文化|文学)|五四(?:爱国|新文化)?(?:运动|精神"
    r"|新文化|路|文学|传统|以来|奖章|时期|时代)",
    Case("“五四”精神", NotADate("a name")),
    Case("五四运动", NotADate("a name")),
    refuses("五四青年节", because="a festival"),
    trigger="五四",
)
def movement(_m: Match) -> NotADate:
    """The name of a movement or an event."""
    return NotADate("a name")


@rule(
    r"号(?<=(?P<lead>[〔(\[【](?:19|20)[0-9]{2}[〕)\]】]第?[0-9]{1,5})号)",
    Case("〔2024〕8号", NotADate("a file number")),
    Case("(2019)12号", NotADate("a file number")),
    Case("[2024]第3号", NotADate("a file number")),
    refuses("(2024)", because="no number"),
    trigger="号",
)
def file_number(_m: Match) -> NotADate:
    """The number of a file or of a judgement."""
    return NotADate("a file number")


@rule(
    r"(?<![0-9.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![0-9.])",
    Case("192.168.1.1", NotADate("an address")),
    refuses("2.0.1", because="three figures"),
    trigger=".",
)
def address(_m: Match) -> NotADate:
    """An address on the net."""
    return NotADate("an address")


@rule(
    r"(?:(?:比分|比例|比率|之比|[局盘节])(?:定格在|约为|为|约|是|以)?|以|[胜负平])[0-9]{1,3}:[0-9]{1,3}(?![0-9:])"
    r"(?:[、,和及][0-9]{1,3}:[0-9]{1,3}(?![0-9:]))*+",
    Case("比分为21:15", NotADate("a score")),
    Case("以3:2", NotADate("a score")),
    Case("以21:16、18:21、21:19", NotADate("a score")),
    Case("局21:16", NotADate("a score"), context="第二{}"),
    refuses("15:30", because="a time of day"),
    trigger=":",
)
def score(_m: Match) -> NotADate:
    """The score of a game."""
    return NotADate("a score")


@rule(
    r"(?<![0-9])[0-9]{1,3}:[0-9]{1,3}(?:[战获取险大小]?胜|击败|战平|领先|落后|逆转|力克|完胜|淘汰|[负输])",
    Case("21:15战胜", NotADate("a score")),
    refuses("21:15开", because="a time of day"),
    trigger=":",
)
def score_before(_m: Match) -> NotADate:
    """A score before its verb."""
    return NotADate("a score")


@rule(
    r"(?:第|[A-Za-z](?=[0-9]))[0-9零一二三四五六七八九十]{1,4}+版(?!本)",
    Case("第3版", NotADate("a page")),
    Case("第十二版", NotADate("a page")),
    refuses("版本", because="no page"),
    trigger="版",
)
def page_number(_m: Match) -> NotADate:
    """The number of a page."""
    return NotADate("a page")


@rule(
    r"“(?:三月三|二月二|六月六|三八|双十一|三一五|九九|二十四节气|七月七)”(?!节|期间|当天|前后)",
    Case("“三月三”", NotADate("a name")),
    Case("“二月二”", NotADate("a name")),
    refuses("三月初三", because="a day"),
    trigger="”",
)
def fair(_m: Match) -> NotADate:
    """A fair, a brand, a song."""
    return NotADate("a name")


@rule(
    r"《[^《》0-9年日号]{0,6}(?:[今昨明前后]天|[今昨明]日|[一二三四五六七八九十]月)[^《》0-9年日号]{0,4}》",
    Case("《昨天》", NotADate("a title")),
    Case("《十月》", NotADate("a title")),
    Case("《明日之子》", NotADate("a title")),
    refuses("《2024年8月的报告》", because="a date with its year"),
    refuses("昨天", because="no title"),
    trigger="《",
)
def title_of_day(_m: Match) -> NotADate:
    """A short title that is made of a word for a day or a month."""
    return NotADate("a title")


@rule(
    r"日(?:(?<=(?P<lead>今)日)(?:头条|说法|美国|关注|中国)|(?<=(?P<lead>昨)日)(?:重现|之歌)"
    r"|(?<=(?P<lead>明)日)之星|(?<=(?P<lead>每)日)(?:电讯|新闻|邮报))",
    Case("今日头条", NotADate("a name")),
    Case("今日说法", NotADate("a name")),
    refuses("今日天气", because="a day"),
    trigger="日",
)
def title(_m: Match) -> NotADate:
    """A paper, a programme, a song."""
    return NotADate("a name")


@rule(
    r"周(?:(?<=(?P<lead>每)周)(?:质量报告|一歌|文摘)|末画报|(?<=(?P<lead>南方)周)末|(?<=(?P<lead>北京)周)报|(?<=(?P<lead>一)周)刊)",
    Case("南方周末", NotADate("a name")),
    refuses("周末", because="two days"),
    trigger="周",
)
def weekly(_m: Match) -> NotADate:
    """A weekly paper or programme."""
    return NotADate("a name")


@rule(
    r"24小时(?:便利店|超市|书店|自助银行|图书馆|热线)",
    Case("24小时便利店", NotADate("a name")),
    Case("24小时书店", NotADate("a name")),
    refuses("24小时", because="an amount"),
    trigger="24小时",
)
def round_the_clock(_m: Match) -> NotADate:
    """A shop that never shuts."""
    return NotADate("a name")


@rule(
    r"(?<=(?P<lead>(?<![0-9])[1-9][0-9]?|[一二三四五六七八九两]))年[级制]",
    Case("三年级", NotADate("a school year")),
    Case("9年制", NotADate("a school year")),
    refuses("三年", because="an amount"),
    trigger="年",
)
def school_year(_m: Match) -> NotADate:
    """A year at school."""
    return NotADate("a school year")


@rule(
    r"一年(?:一度|四季|之计在于春|半载)|百年(?:大计|树人|好合|老店|名校|未有之大变局)|千年古[镇城村]|十年(?:树木|寒窗)|万年历"
    r"|三年五载",
    Case("一年一度", NotADate("a saying")),
    Case("百年大计", NotADate("a saying")),
    Case("一年四季", NotADate("a saying")),
    refuses("一年", because="an amount"),
    trigger=NUMERAL,
    first="一百千十万三",
    after="年",
)
def saying_year(_m: Match) -> NotADate:
    """A set phrase with 年."""
    return NotADate("a saying")


@rule(
    r"一日(?:之计在于晨|千里|三餐|游)|[二两三]日游",
    Case("一日千里", NotADate("a saying")),
    Case("一日三餐", NotADate("a saying")),
    refuses("一日", because="a day"),
    trigger=NUMERAL,
    first="一二两三",
    after="日",
)
def saying_day(_m: Match) -> NotADate:
    """A set phrase with 日."""
    return NotADate("a saying")


@rule(
    r"三天(?:两头|打鱼)|两天晒网|一天到晚",
    Case("三天两头", NotADate("a saying")),
    refuses("三天", because="an amount"),
    trigger=NUMERAL,
    first="一两三",
    after="天",
)
def saying_tian(_m: Match) -> NotADate:
    """A set phrase with 天."""
    return NotADate("a saying")


@rule(
    r"年复一年",
    Case("年复一年", NotADate("a saying")),
    refuses("一年", because="an amount"),
    trigger="年复一年",
)
def year_by_year(_m: Match) -> NotADate:
    """A saying that ends with an amount."""
    return NotADate("a saying")


@rule(
    r"日复一日",
    Case("日复一日", NotADate("a saying")),
    refuses("一日", because="a day"),
    trigger="日复一日",
)
def day_by_day(_m: Match) -> NotADate:
    """A saying that ends with a day."""
    return NotADate("a saying")


@rule(
    r"明天会更好",
    Case("明天会更好", NotADate("a name")),
    refuses("明天", because="a day"),
    trigger="明天会更好",
)
def song(_m: Match) -> NotADate:
    """A song."""
    return NotADate("a name")


@rule(
    r"一时半[会刻]",
    Case("一时半会", NotADate("a saying")),
    Case("一时半刻", NotADate("a saying")),
    refuses("一时", because="an hour"),
    trigger="一时",
)
def saying_shi(_m: Match) -> NotADate:
    """A set phrase with 时."""
    return NotADate("a saying")


@rule(
    r"今晚报|明晚报",
    Case("今晚报", NotADate("a name")),
    refuses("今晚", because="an evening"),
    trigger="晚报",
)
def evening_paper(_m: Match) -> NotADate:
    """A paper of the evening."""
    return NotADate("a name")


RULES: Final = (
    generation,
    movement,
    file_number,
    address,
    score,
    score_before,
    page_number,
    fair,
    title,
    title_of_day,
    weekly,
    evening_paper,
    round_the_clock,
    school_year,
    saying_year,
    saying_day,
    saying_tian,
    saying_shi,
    year_by_year,
    day_by_day,
    song,
)
