"""Years by number: 2024年, 二〇二四年, 98年4月, 2021—2023年, 公元前221年."""

from __future__ import annotations

from typing import Final

from newsparse.dates.forms import DIGITS, EDGE, GAP, NOT_IN_NUMBER, TO, edge, small
from newsparse.dates.ink import Chain, FullDate, Piece
from newsparse.dates.ink_years import Label, Year, YearBC, Years
from newsparse.dates.scales import Edge
from newsparse.rules import NUMERAL, Case, Match, refuses, rule

NOT_A_SPAN: Final = "(?!的?(?:悠久)?历史|之久|级|(?<=0 ?年)代)"
"""2500年历史 is an amount of time, 2000年代 a decade; 1994年代表团 is neither."""


@rule(
    rf"(?<![0-9])(?<![0-9]\.)(?P<n>[12][0-9]{{3}}+){GAP}年(?:度|财年)?+{NOT_A_SPAN}{EDGE}",
    Case("2024年", Year(2024), seen="咸宁日报 2024-08-06"),
    Case("2024 年", Year(2024)),
    Case("2024年度", Year(2024)),
    Case("1998年底", Year(1998, edge=Edge.END)),
    Case("2023年年底", Year(2023, edge=Edge.END)),
    Case("2025年初", Year(2025, edge=Edge.START)),
    Case("2022年末", Year(2022, edge=Edge.LAST)),
    Case("1994年", Year(1994), context="{}代表团"),
    Case("1952年", Year(1952), context=",{}生,河北人", seen="人民日报 1998-01"),
    refuses("2980元", because="money"),
    refuses("150.28亿元", because="no 年"),
    refuses("2500年历史", because="an amount of time"),
    refuses("12024年", because="five figures"),
    trigger=NUMERAL,
    first="12",
    after=" 年",
)
def year(m: Match) -> Year:
    """A year in four figures."""
    return Year(int(m["n"]), edge=edge(m))


@rule(
    rf"{NOT_IN_NUMBER}(?P<n>[一二][{DIGITS}0OＯ]{{3}}){GAP}年(?:度|财年)?+(?!代){EDGE}",
    Case("二〇二四年", Year(2024)),
    Case("一九四九年", Year(1949)),
    Case("二零二四年", Year(2024)),
    Case("一九九七年底", Year(1997, edge=Edge.END), seen="人民日报 1998-01"),
    refuses("二三百年", because="an amount"),
    refuses("一二三四五年", because="five digits"),
    trigger="年",
)
def year_han(m: Match) -> Year:
    """A year in four Chinese digits; ○, 〇 and 零 are all printed for nought, and OCR gives 0 and O."""
    return Year(small(m["n"]), edge=edge(m))


@rule(
    rf"{NOT_IN_NUMBER}(?P<n>[一二两]千(?:[零〇]|[一二三四五六七八九]百)[零〇一二三四五六七八九十廿卅]{{1,4}}+){GAP}"
    r"年(?!的?历史)",
    Case("二千零二十四年", Chain((Label(lunar=False), Year(2024)))),
    Case("一千九百零六年", Chain((Label(lunar=False), Year(1906))), seen="申报 1906-12"),
    Case("两千零八年", Chain((Label(lunar=False), Year(2008)))),
    refuses("一千五百年", because="a round number of years is an amount"),
    trigger="年",
)
def year_written_out(m: Match) -> Chain | None:
    """A year written out as a number, as the 申报 writes Western years: it is one even before 正月."""
    number = small(m["n"])
    return Chain((Label(lunar=False), Year(number))) if 1600 <= number <= 2100 else None


@rule(
    rf"(?<![0-9])(?<![0-9]\.)(?P<n>[0-9]{{2}}+)年(?:(?={GAP}[0-9一二三四五六七八九十]{{1,2}}+{GAP}月)"
    r"|(?=[底末初](?![一二三四五六七八九十中级]))|(?=[春夏秋冬]))"
    rf"{EDGE}",
    Case("98年底", Year(98, short=True, edge=Edge.END)),
    Case("21年底", Year(21, short=True, edge=Edge.END)),
    refuses("98年", because="alone it is an amount"),
    refuses("历时21年", because="an amount"),
    refuses("21年来", because="an amount"),
    trigger="年",
)
def year_short(m: Match) -> Year:
    """Two figures, where a year can stand: before a month, a season or an end of the year."""
    return Year(int(m["n"]), short=True, edge=edge(m))


@rule(
    rf"年(?<=(?<![{DIGITS}十百千万两几第])(?P<lead>(?P<n>[零〇四五六七八九][{DIGITS}]))年)(?!级)(?!代)",
    Case("零七年", Year(7, short=True)),
    Case("九八年", Year(98, short=True)),
    Case("八四年", Year(84, short=True)),
    Case("五八年", Year(58, short=True), seen="人民日报 1963-01"),
    refuses("七八年", because="seven or eight years"),
    refuses("九十年", because="ninety years"),
    refuses("一九八四年", because="a year in four digits"),
    trigger="年",
)
def year_short_han(m: Match) -> Year | None:
    """Two Chinese digits by position; a digit and its successor (七八年) are an amount, so they are left alone."""
    first, second = (small(c) for c in m["n"])
    return None if second == first + 1 else Year(10 * first + second, short=True)


@rule(
    r"’(?P<n>[0-9]{2}+)(?![0-9’])(?=年|\p{Han})年?+",
    Case("’98年", Year(98, short=True)),
    refuses("’98’", because="a quoted number"),
    refuses("’2024年", because="four figures"),
    trigger="’",
)
def year_apostrophe(m: Match) -> Year:
    """Two figures behind an apostrophe: ’98抗洪."""
    return Year(int(m["n"]), short=True)


@rule(
    rf"(?<![0-9])(?P<a>[12][0-9]{{3}}+)(?:年?度?){GAP}(?:[-—~至到]{{1,2}}+|/(?=[0-9]{{2,4}}(?:年度|学年|财年))){GAP}(?P<b>[12][0-9]{{3}}+|[0-9]{{2}}+){GAP}"
    r"(?:年(?:度)?|学年度?|财年)(?!代| ?[0-9一二三四五六七八九十]{1,3}+ ?月)",
    Case("2021—2023年", Years(2021, 2023)),
    Case("2021年至2023年", Years(2021, 2023)),
    Case("2021-2023年", Years(2021, 2023)),
    Case("1985到89年", Years(1985, 1989)),
    Case("2024—2025学年", Years(2024, 2025)),
    Case("2024—2025学年度", Years(2024, 2025)),
    Case("2015/16年度", Years(2015, 2016), seen="a Hong Kong daily 2015"),
    refuses("2015/16年", because="two years, or a fraction"),
    refuses("2021—2023", because="no 年"),
    trigger=NUMERAL,
    first="12",
    after="年度 -—~至到/",
)
def years(m: Match) -> Years:
    """A range of years; the second may leave its century out."""
    first, second = int(m["a"]), int(m["b"])
    return Years(first, second if second >= 1000 else first - first % 100 + second)


@rule(
    r"(?<![0-9])(?P<a>[12][0-9]{3}+)[-—~/](?P<b>[12][0-9]{3}+|[0-9]{2}+)赛季",
    Case("2023—2024赛季", Years(2023, 2024)),
    Case("1997-98赛季", Years(1997, 1998)),
    refuses("上赛季", because="no year"),
    trigger="赛季",
)
def years_of_sport(m: Match) -> Years:
    """A season of sport over two years."""
    first, second = int(m["a"]), int(m["b"])
    return Years(first, second if second >= 1000 else first - first % 100 + second)


@rule(
    r"(?<![0-9])(?P<a>[12][0-9]{3}+)、(?P<b>[12][0-9]{3}+)年(?:度)?",
    Case("2022、2023年", Years(2022, 2023)),
    refuses("2021、2023年", because="two years with one between them"),
    trigger=NUMERAL,
    first="12",
    after="、",
)
def years_listed(m: Match) -> Years | None:
    """Two years on end that share their 年."""
    first, last = int(m["a"]), int(m["b"])
    return Years(first, last) if last == first + 1 else None


@rule(
    r"(?<![0-9.])(?P<n>(?:19|20)[0-9]{2})(?=(?:[、,](?:19|20)[0-9]{2}){0,8}+[、,和及与](?:19|20)[0-9]{2}年)",
    Case("2008", Year(2008), context="{}、2012和2016年"),
    Case("2012", Year(2012), context="{}和2016年"),
    refuses("2008、2012届", because="no 年"),
    refuses("2008", because="no list"),
    trigger=NUMERAL,
    first=("19", "20"),
    after="、,和及与",
)
def year_in_list(m: Match) -> Year:
    """One of several years that share the 年 of the last."""
    return Year(int(m["n"]))


@rule(
    r"年(?<=(?<![0-9])(?<![0-9][-—~/至到])(?P<lead>(?P<n>(?:19|20)[0-9]{2})(?:财|学|财政|会计))年)度?",
    Case("2024财年", Year(2024)),
    Case("2024财政年度", Year(2024)),
    Case("2023学年", Year(2023)),
    refuses("2023/2024财年", because="a range"),
    refuses("上一财年", because="no number"),
    trigger="年",
)
def year_fiscal(m: Match) -> Year:
    """A year of account or of school, its 年 in the word."""
    return Year(int(m["n"]))


@rule(
    rf"{NOT_IN_NUMBER}(?P<a>[一二][{DIGITS}]{{3}})年?{TO}(?P<b>[一二][{DIGITS}]{{3}})年(?!代|[一二三四五六七八九十]{{1,3}}+月)",
    Case("一九五三至一九五七年", Years(1953, 1957)),
    Case("一九五八年到一九六二年", Years(1958, 1962), seen="人民日报 1963-01"),
    refuses("一九五三至五七", because="no 年"),
    trigger=NUMERAL,
    first="一二",
    after="年-—~至到",
)
def years_han(m: Match) -> Years:
    """A range of years in Chinese digits."""
    return Years(small(m["a"]), small(m["b"]))


@rule(
    rf"(?:公元|西元|纪元)前{GAP}(?P<n>[0-9]{{1,4}}+|[{DIGITS}十百千]{{1,7}}+){GAP}年",
    Case("公元前221年", YearBC(221)),
    Case("公元前二二一年", YearBC(221)),
    Case("公元前四百年", YearBC(400)),
    refuses("公元前", because="no year"),
    trigger="元前",
)
def year_bc(m: Match) -> YearBC:
    """A year before the common era."""
    return YearBC(small(m["n"]))


@rule(
    rf"年(?<=(?P<lead>(?:公元|西元|西历|公历) {{0,2}}(?P<n>[0-9]{{1,4}}|[{DIGITS}壹贰十百千]{{1,7}}) {{0,2}})年)(?!代)",
    Case("公元618年", Chain((Label(lunar=False), Year(618)))),
    Case("公元二〇二四年", Chain((Label(lunar=False), Year(2024)))),
    Case("西历一千九百年", Chain((Label(lunar=False), Year(1900)))),
    Case("西歷壹千九百零五年", Chain((Label(lunar=False), Year(1905))), seen="申报 1905"),
    refuses("公元前618年", because="before the common era"),
    trigger="年",
)
def year_ad(m: Match) -> Chain:
    """A year that is labelled as one of the common era."""
    return Chain((Label(lunar=False), Year(small(m["n"]))))


@rule(
    r"(?<![0-9])(?P<n>[12](?: [0-9]){3}) 年"
    r"(?: {1,2}(?P<m>[0-9](?: [0-9])?+) 月(?: {1,2}(?P<d>[0-9](?: [0-9])?+) 日)?+)?+",
    Case[Piece]("2 0 1 3 年 1 1 月 1 9 日", FullDate(2013, 11, 19), seen="a Hong Kong daily 2013-11-19"),
    Case[Piece]("2 0 1 5 年 8 月", FullDate(2015, 8)),
    Case[Piece]("2 0 1 5 年", Year(2015)),
    refuses("1 9 日", because="no year"),
    trigger=" 年",
)
def year_spaced(m: Match) -> Piece:
    """A date in a masthead whose letters are spaced out."""
    number = int(m["n"].replace(" ", ""))
    if not m["m"]:
        return Year(number)
    return FullDate(number, int(m["m"].replace(" ", "")), int(m["d"].replace(" ", "")) if m["d"] else None)


RULES: Final = (
    year,
    year_han,
    year_written_out,
    year_short,
    year_short_han,
    year_apostrophe,
    years,
    years_listed,
    year_in_list,
    year_fiscal,
    years_of_sport,
    years_han,
    year_bc,
    year_ad,
    year_spaced,
)
