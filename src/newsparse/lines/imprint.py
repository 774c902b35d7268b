"""Who publishes the paper, under which licence, and what a copy costs: fields of the masthead and of the colophon."""

from __future__ import annotations

from typing import Final

from newsparse.lines.types import Field, FieldName
from newsparse.rules import Case, Match, refuses, rule

B: Final = " {0,3}+"


@rule(
    r"[\p{Han}、]{2,30}?机关报",
    Case("中共咸宁市委机关报", Field(FieldName.PUBLISHER, "中共咸宁市委机关报"), seen="咸宁日报 2024-08-06"),
    refuses("机关报", because="nobody named"),
    trigger="机关报",
)
def organ_of(match: Match) -> Field:
    """Whose organ the paper is."""
    return Field(FieldName.PUBLISHER, match[0].strip())


@rule(
    r"[\p{Han}、]{2,30}?主(?:管主办|管、主办|办|管)(?:单位)?(?!单位|[:])",
    Case("湖北日报传媒集团主管主办", Field(FieldName.PUBLISHER, "湖北日报传媒集团主管主办")),
    refuses("主办单位", because="nobody named"),
    trigger="主",
)
def sponsored_by(match: Match) -> Field:
    """Who runs the paper, named first."""
    return Field(FieldName.PUBLISHER, match[0].strip())


@rule(
    r"(?:[\p{Han}]{2,20}[委府局会院社团司] {1,3}+){1,2}\p{Han}{2,20}?主(?:管主办|办|管)(?!单位|[:])",
    Case("中共青山县委  青山县人民政府主办", Field(FieldName.PUBLISHER, "中共青山县委  青山县人民政府主办")),
    refuses("星期二  青山县人民政府主办", because="a day is no body that runs a paper"),
    trigger="主",
)
def sponsored_by_two(match: Match) -> Field:
    """Who run the paper, two bodies and more with blanks between them."""
    return Field(FieldName.PUBLISHER, match[0])


@rule(
    rf"(?:主管主办|主办|主管|承办|出版)(?:单位)?{B}:{B}[\p{{Han}} ]{{2,24}}",
    Case("主办单位:湖北日报传媒集团", Field(FieldName.PUBLISHER, "主办单位:湖北日报传媒集团")),
    refuses("主办方:", because="nobody named"),
    trigger=":",
)
def sponsor_named_after(match: Match) -> Field:
    """Who runs the paper, named after a colon."""
    return Field(FieldName.PUBLISHER, match[0].strip())


@rule(
    r"[\p{Han}、]{2,30}?(?:报社|传媒集团|报业集团|出版社|编辑部|融媒体中心|新闻中心|传媒中心)(?:编辑)?出版(?:发行)?",
    Case("人民日报社出版", Field(FieldName.PUBLISHER, "人民日报社出版")),
    refuses("出版", because="nobody named"),
    trigger="出版",
)
def published_by(match: Match) -> Field:
    """Who publishes the paper."""
    return Field(FieldName.PUBLISHER, match[0].strip())


PRICE_FORM: Final = rf"{B}[:]?{B}(?:人民币|大洋|国币|新台币|港币)?{B}[0-9〇一二三四五六七八九十.]{{1,6}}{B}(?:元|角|分|港元|圆)(?:[0-9一二三四五六七八九]角)?"


@rule(
    rf"(?:本报)?零{B}售{B}(?:价|每份)?{PRICE_FORM}",
    Case("零售每份1.5元", Field(FieldName.PRICE, "零售每份1.5元")),
    refuses("零售", because="no price"),
    trigger="零",
)
def retail_price(match: Match) -> Field:
    """What a copy costs at the stand."""
    return Field(FieldName.PRICE, match[0])


@rule(
    rf"(?:每份|每月|全年)?(?:定价|订价|售价){PRICE_FORM}",
    Case("定价:2元", Field(FieldName.PRICE, "定价:2元")),
    refuses("定价", because="no price"),
    trigger="价",
)
def set_price(match: Match) -> Field:
    """What a copy costs, as 定价."""
    return Field(FieldName.PRICE, match[0])


@rule(
    rf"每{B}份{PRICE_FORM}",
    Case("每份四分", Field(FieldName.PRICE, "每份四分"), seen="dailies of the fifties"),
    refuses("每份", because="no price"),
    trigger="份",
)
def price_of_a_copy(match: Match) -> Field:
    """What a copy costs, with no word before it."""
    return Field(FieldName.PRICE, match[0])


@rule(
    rf"(?:第|出版|出纸){B}[0-9〇零一二三四五六七八九十]{{1,2}}{B}大?张",
    Case("第三张", Field(FieldName.SHEETS, "第三张"), seen="申報, 1936"),
    Case("出纸八大张", Field(FieldName.SHEETS, "出纸八大张"), seen="Hong Kong"),
    refuses("三张", because="nothing says of what"),
    trigger="张",
)
def sheets(match: Match) -> Field:
    """Which sheet it is, or how many there are; a sheet has several pages."""
    return Field(FieldName.SHEETS, match[0])


@rule(
    rf"\p{{Han}}{{1,6}}(?:准字|证字|登记证|许可证){B}[:]?{B}第?{B}[A-Z]{{0,3}}[0-9]{{1,10}}{B}号",
    Case("鄂企准字第A012号", Field(FieldName.LICENCE, "鄂企准字第A012号"), seen="county papers"),
    Case("报刊登记证第12号", Field(FieldName.LICENCE, "报刊登记证第12号")),
    refuses("许可证号", because="no number"),
    trigger="号",
)
def licence(match: Match) -> Field:
    """The licence under which a paper without a serial number is printed."""
    return Field(FieldName.LICENCE, match[0])


@rule(
    rf"(?:内部资料{B})?准印证?{B}(?:编?号)?{B}[:]?{B}(?:[(]\p{{Han}}[)])?{B}(?:字)?{B}第?{B}[0-9A-Z][0-9A-Za-z/—\-]{{3,20}}+(?:{B}[号连])?",
    Case("准印证号:(赣)0703012", Field(FieldName.LICENCE, "准印证号:(赣)0703012"), seen="county papers"),
    Case("内部资料准印证:4219-2022001/连", Field(FieldName.LICENCE, "内部资料准印证:4219-2022001/连")),
    refuses("准印证号", because="no number"),
    trigger="准印",
)
def permit(match: Match) -> Field:
    """The permit under which a paper for inside use is printed."""
    return Field(FieldName.LICENCE, match[0])


RULES: Final = (
    organ_of,
    sponsored_by,
    sponsored_by_two,
    sponsor_named_after,
    published_by,
    retail_price,
    set_price,
    price_of_a_copy,
    sheets,
    licence,
    permit,
)
