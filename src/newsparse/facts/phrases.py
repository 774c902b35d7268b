"""Noun phrases around a number: where one ends on the left, and where one begins and ends on the right."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from newsparse.facts.links import ALONE, COPULA, KEPT, LINKING, without_copula
from newsparse.rules import compiled
from newsparse.text.words import words

TABLE: Final = Path(__file__).with_name("verbs.dat")

LONGEST: Final = 14
"""An indicator names a quantity; a phrase of more characters tells of it."""

MOST_WORDS: Final = 6
SHORT_NOUNS: Final = frozenset("村县市镇乡厂店国队省州校馆车船树牛羊猪鸡田井桥路楼房站矿岛湖河山")
SHORT_THINGS: Final = frozenset(
    "雨雪水油盐糖米面粮菜茶鱼肉蛋奶酒药砖苗果枣梨鸡鸭鹅兔羊货书报信画灯碑墙门窗床桌椅表班磨秤票纸布煤钢铁工土沙石草地粉虾蟹桃杏瓜豆麦稻"
)
"""A noun of one character that is all there is between a number and the next mark."""

PRODUCING: Final = frozenset(
    (
        "收购 屠宰 销售 加工 养殖 种植 生产 制造 运营 经营 管理 检测 检查 培训 服务 运输 采购 维修 安装 救援 救治 接种 回收 办理 受理 施工 建设 研发 展示 展销 "
        "参展 参赛 招聘 演出 观测 检修 放映 印刷 保养 收割 播种 捕捞 建成 停产 投产 抢修 支援 护理 支付 就读 上市 运行 出版 搬迁 安置 受灾 帮扶 救助 资助"
    ).split()
)
AGENTS: Final = (
    *(
        "企业 网点 基地 大户 站点 车间 门店 工厂 公司 中心 机构 场所 人员 线路 平台 团队 队伍 小组 专班 协会 队员 工人 项目 设备 点 站 员 户".split()
    ),
)
"""Before these a verb is an attribute."""

EVENTS: Final = frozenset(
    "死亡 受伤 遇难 失踪 失联 获救 就业 参保 报名 参赛 参会 到场 出席 被捕 落网 获奖 脱贫 返乡 受灾 受益".split()
)
"""What befalls so many persons names what is counted: 3人死亡."""

HAN_RUN_END: Final = compiled(r"(?r)[\p{Han}A-Za-z0-9·.]+$")
HAN_RUN: Final = compiled(r"[\p{Han}A-Za-z·]{1,20}")
LIST_MARK: Final = compiled(r"^[、和及与,]*(?:以及)?(?:其中|内(?=[女男有计]))?")
OUTPUT: Final = compiled(r"(?:[日月年班]产)(?P<name>(?![量值能品业出地区])\p{Han}{2,6})$")
"""日产生铁: the segmenter reads 产生, and 铁 is left over."""

SUFFIXES: Final = frozenset(
    (
        "率 额 量 数 值 费 价 度 比 权 面 款 金 类 者 田 户 人数 人口 面积 金额 总额 总量 比例 比重 收入 指数 价格 规模 水平 时间 能力 总值 产值 件数 "
        "次数 户数 里程 浓度 强度 密度 经理"
    ).split()
)
"""Behind these a verb is part of a name: 办结率, 捐款额, 接待人数, 受益田, 开工者."""

LEVEL_VERBS: Final = frozenset("扩调增减升降涨跌变改转提加缩")
ABLE: Final = frozenset("支配 转换 转债 比 持续 再生 回收".split())
AGAIN: Final = frozenset("就业 贷款 生产 融资 保险 制造 利用 担保".split())
"""可 and 再 before these is half of a word: 再就业."""

SHAPES: Final = frozenset("到了掉完通满破落下起过着")
"""Two characters that end with these are a verb with its outcome, whatever the verb: 修通, 击落, 卸下, 建起."""

NO_VERBS: Final = frozenset(
    (
        "交通 普通 卡通 沟通 流通 村落 部落 院落 角落 段落 天下 地下 手下 乡下 线下 旗下 名下 门下 部下 零下 树下 脚下 楼下 水下 井下 麾下 膝下 "
        "不满 丰满 圆满 早起 发起 一起 经过 难过 罪过 周到 迟到 报到 沉着 执着 为了 除了 补丁 群落 下落 碉落 旁通 神通 圆通 申通 中通 联通 电信通"
    ).split()
)

SIDES: Final = frozenset("长宽高深厚重")
NO_NAMES: Final = frozenset(
    "大小 左右 上下 开外 见方 之间 之多 之久 之内 之外 之上 之下 不等 有余 以外 以来 上下 出头 光景 范围 方可 至上 之差 之隔 之遥".split()
)
"""What stands behind a number and names nothing: 半亩大小."""


DENYING: Final = frozenset("没不未无")
NOT_DENIED: Final = frozenset(
    (
        "不锈钢 不动产 不良 不同 不法 不法分子 不等式 不明 不文明 未成年 未成年人 未婚 未来 无人机 无线 无线电 无偿 无障碍 无公害 无名 无核 无性系 无房户 无声 "
        "无菌 无烟 无锡 无为 无人 无业 无证 无牌 无主 无籽 不饱和 不合格 不败 不胜"
    ).split()
)
"""Behind a number 没, 不, 未 and 无 begin what is said of it (两盏不亮), but in these."""


class Left(NamedTuple):
    """What stands before a number: the phrase at it, or else the one before its verbs, and what the verbs are like."""

    name: str | None
    head: str | None
    acted: bool
    linked: bool


NOTHING: Final = Left(None, None, acted=False, linked=True)


@cache
def ends_phrase() -> frozenset[str]:
    """Return the words at which a noun phrase ends; the table is read once, at first use."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def parts_phrase(token: str) -> bool:
    """Return whether a noun phrase ends at a word: one of the table, or one with the shape of a verb with its outcome.

    >>> parts_phrase("办理"), parts_phrase("击落"), parts_phrase("部落")
    (True, True, False)
    """
    if token in ends_phrase():
        return True
    return len(token) == 2 and token[1] in SHAPES and token not in NO_VERBS


@lru_cache(maxsize=KEPT)
def cut(text: str) -> tuple[str, ...]:
    """Return the words of a clause, verbs of the table put together where that makes no more words.

    >>> cut("派发现金红利")
    ('派发', '现金', '红利')
    """
    tokens = words(text)
    for index in range(len(tokens) - 2):
        if (
            len(tokens[index]) == 1
            and len(tokens[index + 1]) == 2
            and tokens[index] + tokens[index + 1][0] in ends_phrase()
        ):
            verb = tokens[index] + tokens[index + 1][0]
            rest = words("".join(tokens[index + 1 :])[1:])
            if len(rest) < len(tokens) - index and min(map(len, rest), default=0) > 1:
                return (*tokens[:index], verb, *rest)
    return tuple(tokens)


@lru_cache(maxsize=KEPT)
def read_left(raw: str) -> Left:
    """Return what the words right before a number name, and how they are bound to it.

    >>> read_left("常住人口平均为").name, read_left("居民人均收入力争").head, read_left("商场卖出").acted
    ('常住人口', '居民人均收入', True)
    """
    left = LIST_MARK.sub("", raw.strip())
    text = without_copula(left)
    if not text or text in ALONE:
        return NOTHING
    if text in SIDES:
        return Left(text, None, acted=False, linked=True)
    linked = len(text) < len(left)
    if left.endswith("了") and not COPULA.search(left[:-1]) and left not in ALONE and not left.endswith("达到了"):
        # 修通了, 种了: what stands before it is a verb, known or not.
        tokens = cut(text)
        return Left(None, phrase_before("".join(tokens[:-1])), acted=True, linked=False)
    if left.endswith("到") and text == left[:-1]:
        last = cut(text)[-1]
        if len(last) == 1 and last != text and last not in SUFFIXES and last not in LEVEL_VERBS:
            # 小学生捡到: a verb of one character that the segmenter parts from its outcome.
            return Left(None, phrase_before(text[:-1]), acted=True, linked=False)
    name = phrase_before(text)
    if name is not None:
        return Left(name, None, acted=False, linked=linked)
    head, acted = head_before(text)
    return Left(None, head, acted, linked=not acted)


def head_before(text: str) -> tuple[str | None, bool]:
    """Return the noun phrase before the verbs that a stretch ends with, and whether one of them takes an object."""
    run = HAN_RUN_END.search(text, max(0, len(text) - 24))
    if run is None:
        return None, False
    tokens = cut(run[0])
    last = len(tokens)
    acted = False
    while last > 0 and (parts_phrase(tokens[last - 1]) or tokens[last - 1] in LINKING or tokens[last - 1][0] == "每"):
        token = tokens[last - 1]
        acted = acted or not (token in LINKING or token[-1] in "至为在成于" or token[0] == "每")
        last -= 1
    if last == 0 or last == len(tokens):
        return None, acted
    return phrase_before("".join(tokens[:last])), acted


def phrase_before(text: str) -> str | None:
    """Return the noun phrase that a folded stretch of text ends with, or ``None``.

    It goes back from the end, word by word, to a verb, an adverb or a preposition; 的 goes with it when a noun stands
    before (占生产总值的比重 gives 生产总值的比重).

    >>> phrase_before("共为消费者挽回经济损失")
    '经济损失'
    """
    run = HAN_RUN_END.search(text, max(0, len(text) - 24))
    if run is None:
        return None
    if run[0].endswith("占比") and len(run[0]) > len("占比"):
        before = run[0].removesuffix("占比")
        owner = before if len(before) == 1 else phrase_before(before)
        return None if owner is None else f"{owner}占比"
    output = OUTPUT.search(run[0])
    if output is not None:
        return output["name"]
    tokens = cut(run[0])
    start = len(tokens)
    length = 0
    while start > 0 and len(tokens) - start < MOST_WORDS:
        token = tokens[start - 1]
        if start < len(tokens) and tokens[start] in SUFFIXES and len(token) > 1:
            # 办结 is a verb, and 办结率 is what is measured.
            length += len(token)
            start -= 1
            continue
        if token == "以上" and start > 1 and tokens[start - 2] in {"规模", "限额"}:
            length += 4
            start -= 2
            continue
        if start < len(tokens) and (
            (token == "可" and tokens[start] in ABLE) or (token == "再" and tokens[start] in AGAIN)
        ):
            start -= 1
            length += 1
            continue
        linking = token == "的" and start < len(tokens) and start > 1 and not parts_phrase(tokens[start - 2])
        if (not linking and parts_phrase(token)) or length + len(token) > LONGEST:
            break
        length += len(token)
        start -= 1
    if 0 < start < len(tokens) and tokens[start - 1] in {"这", "那", "该", "此"} and len(tokens[start]) == 1:
        start += 1
    phrase = "".join(tokens[start:]).lstrip("的")
    return phrase if len(phrase) >= 2 else None


@lru_cache(maxsize=KEPT)
def phrase_after(text: str, *, object_of_verb: bool = False) -> str | None:
    """Return the noun phrase that a folded stretch of text begins with, or ``None``.

    A leading 的 is passed over (9861平方公里的整个市域). ``object_of_verb`` says that one verb may stand before the noun, as behind
    a number of times (两次组织现场调解).

    >>> phrase_after("方式整合全市"), phrase_after("上榜")
    ('方式', None)
    """
    run = HAN_RUN.match(text[1:] if text[:1] in {"的", "级"} else text)
    if run is None:
        return None
    tokens = cut(run[0])
    if tokens[0] in EVENTS:
        return tokens[0]
    if tokens[0] in NO_NAMES:
        return None
    phrase: list[str] = []
    length = 0
    for index, token in enumerate(tokens):
        denied = token[0] in DENYING and token not in NOT_DENIED
        if token[-1] in "的了着过" or (phrase and token in EVENTS) or denied or parts_phrase(token):
            if object_of_verb and len(token) > 1 and (index == 0 or phrase):
                if phrase:
                    phrase.append(token)
                continue
            if index == 0 and token in PRODUCING and tokens[1:2] and tokens[1].endswith(AGENTS):
                # 86家屠宰企业, 12处收购网点: the verb says of what sort they are.
                phrase.append(token)
                length += len(token)
                continue
            if index == 0 and token[0] in SHORT_NOUNS and token not in ends_phrase():
                # 一半的县通了动车: the segmenter takes 县通 for a word.
                phrase.append(token[0])
            break
        if length + len(token) > 10 or len(phrase) >= 4:
            break
        phrase.append(token)
        length += len(token)
    text = "".join(phrase)
    if text in SHORT_THINGS and len(tokens) == 1:
        return text
    return text if len(text) >= 2 or text in SHORT_NOUNS else None
