"""Places in an order: 第52位, 排名44名, 前20位, 首位, 全球第一; the second of a row: 第二批, 第3届."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from newsparse.facts.said import NUMBER_START, PAST, Said, said
from newsparse.facts.types import Bound, FactKind
from newsparse.numerals import numeral_end, read_numeral
from newsparse.rules import Case, Match, Sized, refuses, rule

D = Decimal

FIGURE: Final = "[0-9]{1,6}+|[一二三四五六七八九十百千零〇]{1,7}+"
COUNTED: Final = tuple(
    (
        "项 批次 批 次 届 轮 个 家 座 例 代 场 回 局 盘 棒 艘 架 台 辆 枚 颗 块 支 枝 梯队 阶段 季 集 站 段 所 幅 张 件 种 类 波 起 份 只 头 堂 步 "
        "本 册 首 篇 列"
    ).split()
)
"""What 第 counts in print. 条, 章, 版, 页, 期, 部 and 节 behind it are parts of laws, books and papers, which are names."""

# 第一代表, 第二集团军, 第一批评: the counting word is half of another word before these.
NOT_BEFORE: Final = "(?<=代)(?=[表理价号码])|(?<=次)(?=序)|(?<=批)(?=[评判复准发])|(?<=家)(?=庭)|(?<=台)(?=湾)|(?<=集)(?=团)|(?<=项)(?=规|目|、|《|至)|(?<=位)(?=置|移)"
SCOPE: Final = (
    "全国 全省 全市 全县 全区 全州 全球 世界 亚洲 全校 全院 全军 全网 国内 省内 市内 区域 同类 行业 华东 华南 华中 华北 西部 中部 东部 东北 西南 西北 "
    "湖北省 历史 中国 全行业 全系统 全集团 同期"
).split()


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
    trigger="第",
    words={"counted": COUNTED},
)
def ordinal(match: Match) -> Said | None:
    """Which one of a row."""
    number = read_numeral(match["n"])
    return None if number is None or number.upper is not None else said(FactKind.ORDINAL, number.value, match["unit"])


@rule(
    rf"(?<=(?:{'|'.join(SCOPE)}|排名|位居|名列|位列|稳居|高居|跃居|勇夺|总分|规模|总量|增速|人数|数量|产量|销量)(?:排名|居|列)?)第(?P<n>[0-9]{{1,4}}+|[一二三四五六七八九十]{{1,3}}+)(?![位名批次届条章节版页期号十百千0-9个产师军医人中小窗时线书季要动生大]|\p{{Han}}(?=人民|中学|小学))",
    Case("第一", said(FactKind.RANK, D(1)), context="全球{}。"),
    Case("第三", said(FactKind.RANK, D(3)), context="总量居全省{},"),
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


RULES: Final = (place, within, ordinal, place_alone, within_alone)
