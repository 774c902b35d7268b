"""Places in an order: 第52位, 排名44名, 前20位, 首位, 全球第一; the second of a row: 第二批, 第3届."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from newsparse.facts.said import NUMBER_START, PAST, Said, said
from newsparse.facts.types import Bound, FactKind
from newsparse.numerals import numeral_end, read_numeral
from newsparse.rules import Case, Match, Sized, refuses, rule

D = Decimal

IN_ORDER: Final = f"第 ?(?={NUMBER_START})"
PLACES: Final = ("位", "名")
ORDINALS: Final = [
    "批次",
    "批",
    "次",
    "届",
    "轮",
    "个",
    "家",
    "座",
    "项",
    "例",
    "代",
    "部",
    "场",
    "回",
    "局",
    "盘",
    "棒",
    "艘",
    "架",
    "台",
    "辆",
    "枚",
    "颗",
    "块",
    "支",
    "枝",
    "梯队",
    "阶段",
    "季",
    "集",
    "站",
    "段",
    "所",
    "幅",
    "张",
    "件",
    "种",
    "类",
    "波",
    "起",
    "份",
    "产业",
    "只",
    "头",
    "节",
    "堂",
    "步",
    "期",
    "类",
    "本",
    "册",
    "首",
    "篇",
    "列",
    "条",
]
"""What 第 counts in print; 条, 章, 版, 页 and 期 behind 第 are articles, chapters, pages and issues, which are names."""

NAMES: Final = {
    "条": "件款规约例、,的至到第《”)规",
    "期": "。,)）.、（( ",
    "节": "课",
    "部": "队分委门长位",
    "代": "表理价号码码",
    "个": "",
    "次": "序",
    "项": "目规第、,《",
    "位": "",
    "批": "评判复准发",
    "家": "庭",
    "起": "",
    "台": "湾",
    "名": "称",
    "集": "团",
    "产业": "",
}
SCOPE: Final = [
    "全国",
    "全省",
    "全市",
    "全县",
    "全区",
    "全州",
    "全球",
    "世界",
    "亚洲",
    "全校",
    "全院",
    "全军",
    "全网",
    "国内",
    "省内",
    "市内",
    "区域",
    "同类",
    "行业",
    "华东",
    "华南",
    "华中",
    "华北",
    "西部",
    "中部",
    "东部",
    "东北",
    "西南",
    "西北",
    "湖北省",
    "历史",
    "中国",
    "全行业",
    "全系统",
    "全集团",
    "同期",
]


def read_ordinal(match: Match) -> tuple[Decimal, int] | None:
    """Return the whole number behind the 第 of a match, and where it ends."""
    text, at = match.string, match.end()
    end = numeral_end(text, at)
    number = read_numeral(text[at:end]) if end > at else None
    if number is None or number.upper is not None or number.value != number.value.to_integral_value():
        return None
    return number.value, end


@rule(
    IN_ORDER,
    Case("第52位", said(FactKind.RANK, D(52), "位"), seen="咸宁日报 2024-08-06"),
    Case("第1名", said(FactKind.RANK, D(1), "名"), seen="咸宁日报 2024-08-06"),
    Case("第十八位", said(FactKind.RANK, D(18), "位")),
    refuses("第一名称", because="名称 is a word"),
    refuses("第六名单", because="名单 is a word"),
    trigger="第",
)
def place(match: Match) -> Sized[Said] | None:
    """The place in an order."""
    read = read_ordinal(match)
    if read is None:
        return None
    value, end = read
    unit = match.string[end : end + 1]
    if unit not in PLACES or match.string[end + 1 : end + 2] in {"称", "单", "义", "字", "移", "置"}:
        return None
    return Sized(match.start(), end + 1, said(FactKind.RANK, value, unit))


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
    IN_ORDER,
    Case("第二批", said(FactKind.ORDINAL, D(2), "批"), seen="咸宁日报 2024-08-06"),
    Case("第3届", said(FactKind.ORDINAL, D(3), "届")),
    Case("第一次", said(FactKind.ORDINAL, D(1), "次")),
    refuses("第一时间", because="an idiom"),
    refuses("第十二条规定", because="an article of law"),
    refuses("第62集团军", because="a name"),
    trigger="第",
)
def ordinal(match: Match) -> Sized[Said] | None:
    """Which one of a row."""
    read = read_ordinal(match)
    if read is None:
        return None
    value, end = read
    text = match.string
    unit = next((u for u in ORDINALS if text.startswith(u, end)), None)
    if unit is None or text[end + len(unit) : end + len(unit) + 1] in set(NAMES.get(unit, "")):
        return None
    if unit in {"条", "期", "项", "部", "节", "产业"}:
        return None
    return Sized(match.start(), end + len(unit), said(FactKind.ORDINAL, value, unit))


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


RULES: Final = (place, within, ordinal, place_alone)
