"""The fields of a masthead, in any order, one or many to a line; and the page header, which is made of the same things.

A line belongs to the masthead when fields and the marks between them are all it holds. Every field is a rule with its
specimen; the value of a rule is a ``Field``.
"""

from __future__ import annotations

from typing import Final

from newsparse.lines.imprint import RULES as IMPRINT
from newsparse.lines.types import Field, FieldName
from newsparse.rules import Case, Family, Match, refuses, rule

N: Final = "[0-9〇零一二三四五六七八九十]"
B: Final = " {0,3}+"


@rule(
    rf"(?P<year>(?:[0-9]{B}){{4}}|[〇零一二三四五六七八九]{{4}}){B}年{B}(?P<month>(?:{N} ?){{1,3}}){B}月{B}(?P<day>(?:{N} ?){{1,3}}){B}[日号]",
    Case("2024年8月6日", Field(FieldName.ISSUED, "2024年8月6日"), seen="咸宁日报 2024-08-06"),
    Case("2 0 1 3 年 1 1 月 1 9 日", Field(FieldName.ISSUED, "2013年11月19日"), seen="letter-spaced, 2013"),
    Case("二〇一六年十一月三日", Field(FieldName.ISSUED, "二〇一六年十一月三日")),
    refuses("2024年8月", because="no day"),
    trigger="年",
)
def day_of_issue(match: Match) -> Field:
    """The day of issue, as year, month and day."""
    return Field(FieldName.ISSUED, match[0].replace(" ", ""))


@rule(
    r"(?<![0-9])(?:19|20)[0-9]{2}(?P<mark>[-./])(?:1[0-2]|0?[1-9])(?P=mark)(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])",
    Case("2024-08-06", Field(FieldName.ISSUED, "2024-08-06")),
    Case("2024.8.6", Field(FieldName.ISSUED, "2024.8.6")),
    refuses("12024.8.61", because="a longer number"),
    trigger="0",
)
def day_in_figures(match: Match) -> Field:
    """The day of issue in figures."""
    return Field(FieldName.ISSUED, match[0])


@rule(
    rf"(?:(?:农历|夏历|阴历){B})?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]{B}[(]?[鼠牛虎兔龙蛇马羊猴鸡狗猪]?[)]?年{B}"
    rf"闰?[正一二三四五六七八九十冬腊]{{1,2}}月{B}(?:初|十|廿|二|三|卅){{1,2}}[一二三四五六七八九十]?日?",
    Case("甲辰年七月初三", Field(FieldName.LUNAR, "甲辰年七月初三"), seen="咸宁日报 2024-08-06"),
    Case("农历癸卯年腊月十五", Field(FieldName.LUNAR, "农历癸卯年腊月十五")),
    refuses("甲辰年", because="no month"),
    trigger="月",
)
def lunar_day(match: Match) -> Field:
    """The lunar date, with its year in stems and branches."""
    return Field(FieldName.LUNAR, match[0].strip())


@rule(
    rf"(?:中华民国|民国|大清|光绪|宣统|同治|昭和|康德|大同|令和|平成){B}(?:光绪|宣统|同治)?{B}(?:(?:{N} ?){{1,4}}|元)年{B}闰?(?:正|腊|冬|(?:{N} ?){{1,3}})月{B}(?:初|(?=[0-9〇一二三四五六七八九十廿卅]))(?:[0-9〇零一二三四五六七八九十廿卅] ?){{1,3}}[日号]?",
    Case("中华民国三十七年七月廿二日", Field(FieldName.ISSUED, "中华民国三十七年七月廿二日"), seen="申報 1948-07-22"),
    Case("民国37年7月22日", Field(FieldName.ISSUED, "民国37年7月22日")),
    refuses("民国三十七年", because="no day"),
    trigger="年",
)
def day_of_an_era(match: Match) -> Field:
    """The day of issue, in years of the Republic or of a reign."""
    return Field(FieldName.ISSUED, match[0].replace(" ", ""))


@rule(
    rf"闰?[正一二三四五六七八九十冬腊]{{1,2}}月{B}(?:初|廿|卅|二十|三十){{1,2}}[一二三四五六七八九十]?日?",
    Case("闰二月初四日", Field(FieldName.LUNAR, "闰二月初四日"), seen="申報 1947-03-26"),
    refuses("三月十二", because="a Western month may be meant"),
    trigger="月",
)
def lunar_day_bare(match: Match) -> Field | None:
    """The lunar date without year or label, told by its own words: 初, 廿, 闰, 正月, 腊月."""
    if not set(match[0]) & set("初廿卅闰正腊冬"):
        return None
    return Field(FieldName.LUNAR, match[0])


@rule(
    rf"(?:农历|夏历|阴历){B}闰?[正一二三四五六七八九十冬腊]{{1,2}}月{B}(?:初|十|廿|二|三|卅){{1,2}}[一二三四五六七八九十]?日?",
    Case("农历七月初三", Field(FieldName.LUNAR, "农历七月初三")),
    refuses("七月初三", because="without its year or 农历 it may be a line of text"),
    trigger="月",
)
def lunar_day_without_year(match: Match) -> Field:
    """The lunar date, month and day alone."""
    return Field(FieldName.LUNAR, match[0])


@rule(
    rf"星{B}期{B}[一二三四五六日天]",
    Case("星期二", Field(FieldName.WEEKDAY, "星期二"), seen="咸宁日报 2024-08-06"),
    Case("星 期 二", Field(FieldName.WEEKDAY, "星期二"), seen="letter-spaced, 2013"),
    refuses("星期", because="no day"),
    trigger="星",
)
def weekday(match: Match) -> Field:
    """The day of the week."""
    return Field(FieldName.WEEKDAY, match[0].replace(" ", ""))


@rule(
    r"周[一二三四五六日](?!\p{Han})",
    Case("周二", Field(FieldName.WEEKDAY, "周二")),
    refuses("周二下午", because="running text"),
    trigger="周",
)
def short_weekday(match: Match) -> Field:
    """The day of the week, short."""
    return Field(FieldName.WEEKDAY, match[0])


@rule(
    rf"(?:国内统一(?:连续出版物号|刊号|刊物号|刊){B}[:]?{B})?CN{B}(?P<number>[0-9]{{2}} ?[-—/] ?[0-9]{{4}})(?: ?/ ?[A-Z0-9]{{1,3}})?",
    Case("国内统一刊号:CN42—0039", Field(FieldName.CN_NUMBER, "42-0039"), seen="咸宁日报 2024-08-06"),
    Case("国内统一连续出版物号 CN 11-0065", Field(FieldName.CN_NUMBER, "11-0065")),
    refuses("CN42", because="no serial"),
    trigger="CN",
)
def cn_number(match: Match) -> Field:
    """The serial number of the paper (GB/T 9999): province and order."""
    return Field(FieldName.CN_NUMBER, match["number"].replace(" ", "").replace("—", "-").replace("/", "-"))


@rule(
    rf"(?:邮发|邮局|订阅|报刊)?代{B}号{B}[:]?{B}(?P<code>[0-9]{{1,3}} ?[-—] ?[0-9]{{1,4}})",
    Case("代号:37—25", Field(FieldName.POSTAL_CODE, "37-25"), seen="咸宁日报 2024-08-06"),
    Case("邮发代号1-1", Field(FieldName.POSTAL_CODE, "1-1")),
    refuses("代号:天鹰", because="a code name"),
    trigger="号",
)
def postal_code(match: Match) -> Field:
    """The code under which the post takes subscriptions."""
    return Field(FieldName.POSTAL_CODE, match["code"].replace(" ", "").replace("—", "-"))


@rule(
    r"(?:邮发|邮局)?代号 {0,3}+:? {0,3}+(?P<a>[〇零一二三四五六七八九]{1,3}) ?[-—] ?(?P<b>[〇零一二三四五六七八九]{1,4})",
    Case("代号五一—八", Field(FieldName.POSTAL_CODE, "51-8"), seen="dailies of the fifties"),
    refuses("代号一", because="one number is no code of the post"),
    trigger="号",
)
def postal_code_in_characters(match: Match) -> Field:
    """The code of the post, each figure as a character."""
    return Field(FieldName.POSTAL_CODE, f"{by_position(match['a'])}-{by_position(match['b'])}")


def by_position(characters: str) -> str:
    """Return the figures that Chinese numerals stand for, each at its place: 五一 is 51."""
    return "".join(str("〇一二三四五六七八九".index(each.replace("零", "〇"))) for each in characters)


@rule(
    rf"[总]?{B}第{B}(?P<number>(?:[0-9] ?){{1,6}}|[〇零一二三四五六七八九十百千万]{{1,12}}){B}[期号]",
    Case("第13662期", Field(FieldName.ISSUE_NUMBER, "13662"), seen="咸宁日报 2024-08-06"),
    Case("总第 2 0 1 期", Field(FieldName.ISSUE_NUMBER, "201")),
    Case("第二千零一号", Field(FieldName.ISSUE_NUMBER, "二千零一")),
    refuses("第三届", because="an ordinal"),
    trigger="第",
)
def issue_number(match: Match) -> Field:
    """The running number of the issue."""
    return Field(FieldName.ISSUE_NUMBER, match["number"].replace(" ", ""))


@rule(
    rf"(?:(?:今日|今天|本日|本期|本报今日|出版)?(?:[一两二三四五六]大?张)?共?|出版)(?<=[日天期版张共]){B}(?P<count>{N}{{1,3}}) ?(?:大?版|个版|张)",
    Case("今日8版", Field(FieldName.PAGE_COUNT, "8"), seen="咸宁日报 2024-08-06"),
    Case("本期共十二版", Field(FieldName.PAGE_COUNT, "十二")),
    refuses("今日改版", because="no number"),
    trigger="版",
)
def page_count(match: Match) -> Field:
    """How many pages the paper has that day."""
    return Field(FieldName.PAGE_COUNT, match["count"])


@rule(
    rf"(?:今日|今天|本日|本期)出版{B}(?P<count>{N}{{1,3}}) ?大?版",
    Case("今日出版六版", Field(FieldName.PAGE_COUNT, "六"), seen="dailies of the fifties"),
    refuses("今日出版", because="no number"),
    trigger="出版",
)
def pages_put_out(match: Match) -> Field:
    """How many pages are put out that day."""
    return Field(FieldName.PAGE_COUNT, match["count"])


@rule(
    r"(?:网址[:]? ?|网站[:]? ?|\p{Han}{2,6}[网站线] ?: ?)?(?:https?://)?www\.[A-Za-z0-9][A-Za-z0-9.\-]{1,60}+(?:/[A-Za-z0-9./_\-]{0,40}+)?",
    Case("www.xnnews.com.cn", Field(FieldName.WEBSITE, "www.xnnews.com.cn"), seen="咸宁日报 2024-08-06"),
    Case("网址:http://www.people.com.cn", Field(FieldName.WEBSITE, "http://www.people.com.cn")),
    Case("青山新闻网:www.qsnews.cn", Field(FieldName.WEBSITE, "www.qsnews.cn")),
    refuses("www", because="no site"),
    trigger="www.",
)
def website(match: Match) -> Field:
    """The site of the paper."""
    text = match[0]
    return Field(FieldName.WEBSITE, text[text.index("h" if "http" in text else "w") :])


RULES: Final = Family(
    (
        day_of_issue,
        day_in_figures,
        day_of_an_era,
        lunar_day,
        lunar_day_bare,
        lunar_day_without_year,
        weekday,
        short_weekday,
        cn_number,
        postal_code,
        postal_code_in_characters,
        issue_number,
        page_count,
        pages_put_out,
        website,
        *IMPRINT,
    )
)
