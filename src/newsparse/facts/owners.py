"""Whose a quantity is: the place, the company or the thing that its name begins with."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsparse.facts.links import KEPT
from newsparse.facts.phrases import cut
from newsparse.rules import compiled

QUANTITY_END: Final = compiled(
    r"(?r)(?:[率额量数值费价度款金资税重长高宽深距产本薪]|[月年日岁]入|人口|面积|价格|水位|床位|收入|支出|利润|成本|比[例重]|规模|水平|能力|里程|海拔|投资|负债|薪酬|补贴|余额|占比|产出|产能|人次)$"
)
"""How the name of a quantity ends."""

PLACE: Final = compiled(r"(?:省|市|县|区|州|镇|乡|村|国|旗|盟|公司|集团|银行|大学|学校|医院|中学|小学)$")
NO_PLACES: Final = frozenset(
    (
        "城市 城镇 乡村 农村 社区 山区 景区 小区 园区 地区 超市 股市 楼市 夜市 上市 灾区 林区 牧区 库区 校区 新区 矿区 灌区 军区 街区 出国 集镇 直辖市 "
        "地级市 县级市 返乡 回乡 下乡 家乡 老乡 同乡 城乡 外省 外市 外县 各省 祖国 外国 各国 大厅 餐厅 展厅 客厅 音乐厅 门市 集市 早市 建厂 办厂 进厂 结局 布局 格局 "
        "开局 当局 大局 进村 驻村 入村 出村 进镇 小镇"
    ).split()
)
"""Words for a sort of place: 城市居民 and 地级市 name nobody."""

DETERMINED: Final = compiled(
    r"(?:全[国省市县区州乡镇村厂校院球盟旗社队]|我[国省市县区州乡镇村校院厂]|[本该][国省市县区州乡镇村校院厂社队场店馆所]"
    r"|[本该](?:公司|集团|企业|地区|项目|工程|行|部|局|矿)|各[省市县区地]|每[个家]\p{Han}{2}|公司(?!债)|董事会|监事会|股东大会|全世界|世界|城区|市区|中部|西部|东部"
    r"|北京|天津|上海|重庆|河北|河南|山东|山西|陕西|甘肃|青海|新疆|西藏|云南|贵州|四川|湖北|湖南|广东|广西|江西|江苏|浙江|安徽|福建|海南|辽宁|吉林"
    r"|黑龙江|内蒙古|宁夏|香港|澳门|台湾|中国)(?![省市县区州队方银]|人(?![口均]))"
)
LEADING: Final = compiled(
    r"(?:(?![为达到是在的了和与从由以对将被共占向给让把全各赴往按据经至出起])[\p{Han}0-9]){1,7}?"
    r"(?:公司|集团|银行|大学|学院|医院|学校|中学|小学|法院|检察院|委员会|政府|支队|大队|俱乐部|协会|热线|机场|[支大中总]队|(?:[县镇乡村局厅厂]|市(?!部)|省(?![下钱力去出吃电水油])|委(?![员会书第常副宣组办]))(?![长民委场里区]))"
)
"""How the name of a place or a body ends that opens a clause."""

LOCAL: Final = compiled(
    r"(?:灌区|园区|景区|库区|矿区|校区|开发区|高新区|街道|合作社|车队|全家|[他她我]家(?![人庭长属乡里住在]))(?![内里外的上中在为与和员队长办口]|干部)(?=\p{Han}{2})"
)
"""A sort of place or body with no name, which the text has named before: alone at the head of a clause it is that one."""

DIMENSIONS: Final = frozenset("全长 总长 全宽 主跨 跨度 桥长 全高 海拔 占地面积 建筑面积 总建筑面积 总面积".split())
"""What a thing measures; that it does on any day."""
ORGANS: Final = ("企业", "机构", "高校", "大桥", "水库", "大坝", "隧道", "单位", "电站", "项目", "市场", "员工")
"""These own what a quantity behind them names: 规模以上工业企业利润总额, 大桥全长."""


@lru_cache(maxsize=KEPT)
def owner_and_name(phrase: str) -> tuple[str | None, str]:
    """Return whose it is and what it is, for a phrase that begins with a place or a company: 咸宁市林木覆盖率.

    >>> owner_and_name("咸宁市林木覆盖率"), owner_and_name("中部百强镇常住人口")
    (('咸宁市', '林木覆盖率'), ('中部百强镇', '常住人口'))
    >>> owner_and_name("全市常住人口"), owner_and_name("城市居民收入")
    (('全市', '常住人口'), (None, '城市居民收入'))
    """
    if phrase.startswith("归"):
        # 归属于上市公司股东的净利润 is the name of a line of a balance.
        return None, phrase
    determined = DETERMINED.match(phrase)
    if determined is not None:
        rest = phrase[determined.end() :].lstrip("的")
        if len(rest) >= 2 and not is_sort(phrase, determined.end()):
            return determined[0], rest
    local = LOCAL.match(phrase)
    if local is not None and QUANTITY_END.search(phrase) is not None:
        return local[0], phrase[local.end() :]
    tokens = cut(phrase)
    for index, token in enumerate(tokens[:-1]):
        rest = "".join(tokens[index + 1 :]).lstrip("的")
        if len(rest) < 2:
            break
        if rest in DIMENSIONS or (token.endswith(ORGANS) and QUANTITY_END.search(rest)):
            return "".join(tokens[: index + 1]), rest
        if PLACE.search(token) and token not in NO_PLACES and token[0] not in "将把" and (len(token) >= 2 or index > 0):
            return "".join(tokens[: index + 1]), rest
    return None, phrase


def is_sort(phrase: str, end: int) -> bool:
    """Return whether a word like 中部 goes on as the name of a sort of places, which owns in its own right: 中部百强镇."""
    tokens = cut(phrase)
    at = 0
    for token in tokens[:-1]:
        at += len(token)
        if at > end and PLACE.search(token) and token not in NO_PLACES:
            return True
    return False


@lru_cache(maxsize=KEPT)
def is_owner(phrase: str) -> bool:
    """Return whether a phrase names nothing but a place or a company: 全市近七成居民.

    >>> is_owner("全市"), is_owner("咸宁市"), is_owner("常住人口")
    (True, True, False)
    """
    determined = DETERMINED.fullmatch(phrase)
    last = cut(phrase)[-1]
    return determined is not None or (PLACE.search(last) is not None and last not in NO_PLACES)


@lru_cache(maxsize=KEPT)
def leading_owner(clause: str) -> int:
    """Return where the place or body ends that opens a clause, by its shape alone; 0 where none does.

    >>> leading_owner("县民政局发放救助金"), leading_owner("城市居民")
    (4, 0)
    """
    match = DETERMINED.match(clause) or LOCAL.match(clause) or LEADING.match(clause)
    return 0 if match is None or match[0] in NO_PLACES else match.end()
