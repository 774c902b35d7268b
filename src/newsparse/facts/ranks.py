"""Places in an order: 第52位, 排名44名, 前20位, 首位, 全球第一; the second of a row: 第二批, 第3届."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from newsparse.facts.said import NUMBER_START, PAST, Said, said
from newsparse.facts.types import Bound, FactKind
from newsparse.grammar import QUARTER
from newsparse.numerals import numeral_end, read_numeral
from newsparse.rules import Case, Match, Sized, compiled, refuses, rule

D = Decimal

FIGURE: Final = "[0-9]{1,6}+|[一二三四五六七八九十百千零〇]{1,7}+"
COUNTED: Final = tuple(
    (
        "项 批次 批 次 届 轮 个 家 座 例 代 场 回 局 盘 棒 艘 架 台 辆 枚 颗 块 支 枝 梯队 阶段 季 集 站 段 所 幅 张 件 种 类 波 起 份 只 头 堂 步 "
        "本 册 首 篇 列 投 跳 掷"
    ).split()
)
"""What 第 counts in print. 条, 章, 版, 页, 期, 部 and 节 behind it are parts of laws, books and papers, which are names."""

# 第一代表, 第二集团军, 第一批评: the counting word is half of another word before these.
NOT_BEFORE: Final = "(?<=代)(?=[表理价号码])|(?<=次)(?=序)|(?<=批)(?=[评判复准发])|(?<=家)(?=庭)|(?<=台)(?=湾)|(?<=集)(?=团)|(?<=项)(?=规|目|、|《|至)|(?<=位)(?=置|移)|(?<=投)(?=[资票入标保诉稿放])|(?<=跳)(?=[水远高台板])"
SCOPE: Final = (
    "全国 全省 全市 全县 全区 全州 全球 世界 亚洲 全校 全院 全军 全网 国内 省内 市内 区域 同类 行业 华东 华南 华中 华北 西部 中部 东部 东北 西南 西北 "
    "湖北省 历史 中国 全行业 全系统 全集团 同期"
).split()
VERBS: Final = "名列|位列|位居|排名|排在|稳居|高居|跃居|升至|跃升至"
"""What ranks; behind 居 and 列 alone a scope is needed, since they are half of other words (居民, 列车)."""

QUARTERS: Final = 4
SHOW: Final = compiled(r"[》”]|\p{Han}{0,4}(?:节目|综艺|剧|播|收视|收官|首映|上线|开机|录制)")
CLASSES: Final = "(?:培训|学习|研修|轮训|讲习|训练|进修|辅导|提高|速成|干部)?班|[^,。;、0-9第]{0,6}(?:培训班|研修班|训练班|学习班|讲习班|夏令营|训练营|学员)"
"""What is held one after another, and counted by 期: 第四期创业培训班. The issues of papers are decoys."""


@rule(
    rf"第 ?(?P<n>{FIGURE}) ?(?P<unit>[位名])(?![称单义字移置])",
    Case("第52位", said(FactKind.RANK, D(52), "位"), seen="咸宁日报 2024-08-06"),
    Case("第1名", said(FactKind.RANK, D(1), "名"), seen="咸宁日报 2024-08-06"),
    Case("第十八位", said(FactKind.RANK, D(18), "位")),
    refuses("第一名称", because="名称 is a word"),
    refuses("第六名单", because="名单 is a word"),
    trigger="第",
)
def place(match: Match) -> Said | None:
    """The place in an order."""
    number = read_numeral(match["n"])
    return None if number is None or number.upper is not None else said(FactKind.RANK, number.value, match["unit"])


@rule(
    f"前(?={NUMBER_START})",
    Case("前20位", said(FactKind.RANK, D(20), "位", bound=Bound.WITHIN), seen="咸宁日报 2024-08-06"),
    Case("前十名", said(FactKind.RANK, D(10), "名", bound=Bound.WITHIN)),
    Case("前三强", said(FactKind.RANK, D(3), "强", bound=Bound.WITHIN)),
    refuses("前三个月", because="a time"),
    refuses("以前3名工人", because="以前 is a word"),
    trigger="前",
)
def within(match: Match) -> Sized[Said] | None:
    """Among the first so many."""
    text, at = match.string, match.end()
    if text[at - 2 : at - 1] in PAST and at > 1:
        return None
    end = numeral_end(text, at)
    number = read_numeral(text[at:end]) if end > at else None
    if number is None or text[end : end + 1] not in {"位", "名", "强"}:
        return None
    return Sized(at - 1, end + 1, said(FactKind.RANK, number.value, text[end], bound=Bound.WITHIN))


@rule(
    rf"第 ?(?P<n>{FIGURE}) ?(?P<unit>\L<counted>)(?!{NOT_BEFORE})",
    Case("第二批", said(FactKind.ORDINAL, D(2), "批"), seen="咸宁日报 2024-08-06"),
    Case("第3届", said(FactKind.ORDINAL, D(3), "届")),
    Case("第一次", said(FactKind.ORDINAL, D(1), "次")),
    refuses("第一时间", because="an idiom"),
    refuses("第十二条规定", because="an article of law"),
    refuses("第62集团军", because="a name"),
    refuses("第一代表", because="代表 is a word"),
    refuses("第二季业绩", because="a quarter of the year"),
    Case("第三季", said(FactKind.ORDINAL, D(3), "季"), context="《山河行》{}开播"),
    Case("第25个", said(FactKind.ORDINAL, D(25), "个")),
    trigger="第",
    words={"counted": COUNTED},
)
def ordinal(match: Match) -> Said | None:
    """Which one of a row."""
    number = read_numeral(match["n"])
    if number is None or number.upper is not None:
        return None
    if match["unit"] == "季" and number.value <= QUARTERS and not of_a_show(match):
        return None
    return said(FactKind.ORDINAL, number.value, match["unit"])


def of_a_show(match: Match) -> bool:
    """Return whether 第二季 is one of a show; in Hong Kong and Taiwan it is a quarter of the year as well."""
    text = match.string
    return text[match.start() - 1 : match.start()] in {"》", "”"} or SHOW.match(text, match.end()) is not None


@rule(
    rf"(?<=(?:{'|'.join(SCOPE)}|排名|位居|名列|位列|稳居|高居|跃居|勇夺|总分|规模|总量|增速|人数|数量|产量|销量)(?:排名|居|列)?|(?<!\p{{Han}})(?:仅|暂|并|均|分)?列)第(?P<n>[0-9]{{1,4}}+|[一二三四五六七八九十]{{1,3}}+)(?![位名批次届条章节版页期号十百千0-9个产师军医人中小窗时线书季要动生大]|\p{{Han}}(?=人民|中学|小学))",
    Case("第一", said(FactKind.RANK, D(1)), context="全球{}。"),
    Case("第三", said(FactKind.RANK, D(3)), context="总量居全省{},"),
    Case("第二", said(FactKind.RANK, D(2)), context="14金9银11铜,列{}。"),
    refuses("第一,要坚持", because="a list"),
    refuses("全国第一届", because="an ordinal"),
    trigger="第",
)
def place_alone(match: Match) -> Said | None:
    """A place without a word for it: 全球第一."""
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.RANK, number.value)


@rule(
    rf"(?<=(?:进入|跻身|位居|排名|位列|居|列|排|进|挺进)(?:{'|'.join(SCOPE)})?)前(?P<n>[0-9]{{1,4}}+|[一二三五十百]{{1,3}}+)(?![0-9位名强年月天日个期后往来半季届任多])",
    Case("前十", said(FactKind.RANK, D(10), bound=Bound.WITHIN), context="绿化面积进入全国{}。"),
    refuses("前三季度", because="a time"),
    refuses("从前十里八乡", because="nothing ranks"),
    trigger="前",
)
def within_alone(match: Match) -> Said | None:
    """Among the first so many, without a word for the place: 进入全国前十."""
    number = read_numeral(match["n"])
    return None if number is None or number.upper is not None else said(FactKind.RANK, number.value, bound=Bound.WITHIN)


@rule(
    rf"(?<=(?:{VERBS})(?!第)[^,。;:!?、0-9第“”\n]{{1,12}}|(?<![定旧新])[居列](?:{'|'.join(SCOPE)})(?!第)[^,。;:!?、0-9第“”\n]{{1,6}})第(?P<n>[0-9]{{1,4}}+|[一二三四五六七八九十]{{1,3}}+)(?=[,。;、!?)”》\n]|和|与|$)",
    Case("第一", said(FactKind.RANK, D(1)), context="总分466.20分,名列女子十米台{}。"),
    Case("第三", said(FactKind.RANK, D(3)), context="产值居全省同类园区{},"),
    refuses("名列全省第二批", because="an ordinal"),
    refuses("居民建议第一,要修路", because="nothing ranks"),
    trigger="第",
)
def place_among(match: Match) -> Said | None:
    """A place with what it is held among between it and the verb: 名列女子十米台第一."""
    if match.string[: match.start()].endswith(tuple(SCOPE)):
        return None
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.RANK, number.value)


@rule(
    r"(?<=(?:入选|跻身|进入|挤进|闯入|位列|位居|名列|入围|上榜|荣登|登上)[^,。;:!?、\n]{0,24})(?<![A-Za-z])TOP ?(?P<n>[0-9]{1,4}+)(?![0-9A-Za-z.%]|[”》]?[榜名排强])",
    Case("TOP20", said(FactKind.RANK, D(20), bound=Bound.WITHIN), context="入选“影响力{}”,"),
    Case("TOP 10", said(FactKind.RANK, D(10), bound=Bound.WITHIN), context="跻身全国{}。"),
    refuses("在“品牌价值TOP20”榜单中", because="the name of a list"),
    refuses("入选“品牌价值TOP20”榜单", because="the name of a list"),
    refuses("LAPTOP20", because="half of a word"),
    refuses("TOP3.5", because="a version"),
    trigger="TOP",
)
def top(match: Match) -> Said | None:
    """Among the first so many, in English letters."""
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.RANK, number.value, bound=Bound.WITHIN)


@rule(
    rf"第 ?(?P<n>[1-4一二三四])节(?={QUARTER})",
    Case("第三节", said(FactKind.ORDINAL, D(3), "节"), context="{}云岭队突然发力"),
    Case("第四节", said(FactKind.ORDINAL, D(4), "节"), context="{}决胜时刻"),
    refuses("第三节规定", because="part of a law"),
    refuses("第二节课", because="a lesson"),
    trigger="第",
)
def quarter_of_game(match: Match) -> Said | None:
    """Which quarter of a game of basketball."""
    number = read_numeral(match["n"])
    return None if number is None else said(FactKind.ORDINAL, number.value, "节")


@rule(
    rf"第 ?(?P<n>{FIGURE}) ?期(?={CLASSES})",
    Case("第四期", said(FactKind.ORDINAL, D(4), "期"), context="{}创业培训班结业"),
    Case("第12期", said(FactKind.ORDINAL, D(12), "期"), context="县里{}学习班开班"),
    refuses("第13662期", because="the issue of a paper"),
    refuses("第二期工程", because="a stage of building"),
    trigger="第",
)
def class_held(match: Match) -> Said | None:
    """Which one of the classes that are held one after another."""
    number = read_numeral(match["n"])
    return None if number is None or number.upper is not None else said(FactKind.ORDINAL, number.value, "期")


RULES: Final = (place, within, ordinal, quarter_of_game, place_alone, within_alone, place_among, top, class_held)
