"""Noun phrases around a number: where one ends on the left, and where one begins and ends on the right."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from newsparse.rules import compiled
from newsparse.text.words import words

TABLE: Final = Path(__file__).with_name("verbs.dat")

LONGEST: Final = 14
"""An indicator names a quantity; a phrase of more characters tells of it."""

MOST_WORDS: Final = 6

SHORT_NOUNS: Final = frozenset("村县市镇乡厂店国队省州校馆车船树牛羊猪鸡田井桥路楼房站矿岛湖河山")
PER: Final = compiled(r"每 ?(?P<unit>[\p{Han}A-Za-z]{1,4})$")
EVENTS: Final = frozenset(
    "死亡 受伤 遇难 失踪 失联 获救 就业 参保 报名 参赛 参会 到场 出席 被捕 落网 获奖 脱贫 返乡 受灾 受益".split()
)
"""What befalls so many persons names what is counted: 3人死亡."""

LINKS: Final = (
    "收窄至 收窄到 缩小到 扩大至 压缩到 压缩至 压降至 稳定至 提升到 回升到 回升至 攀升至 为 达到了 达到 达 是 有 占到 占比 占 至 到 在 合 即 升至 "
    "增至 降至 减至 涨至 跌至 增加到 增长到 提高到 上升到 下降到 降低到 减少到 扩大到 压减到 超过 突破 高达 多达 仅为 共有 保持在 稳定在 控制在 维持在 "
    "跃升至 提升至 提高至 下降至 回落至 报 收报 收于"
).split()
"""Verbs that link a quantity to its number."""

BEFORE_LINKS: Final = (
    "分别 平均 人均 户均 总共 共计 一共 共 总计 累计 合计 预计 仅 就 也 已经 已 均 都 只 还 将 可 能 约 近 一度 继续 连续 历史性 最终 再次 首次 "
    "全部 大约 高 多 总量 规模"
).split()
LAST_ADVERBS: Final = (
    "分别 首次 再次 一举 已经 将由 已由 由 从 成功 目前 现有 共有 新增 平均 共计 总共 一共 共 总计 累计 合计 仅 已 均 都 也 只 还 将 约 了 高达 "
    "多达 的 则 又 再 即 就 达"
).split()


def any_of(words: list[str]) -> str:
    """Return a pattern of the words, the longest first: read backwards, 到 must not stand for 增加到."""
    return "|".join(sorted(words, key=lambda word: -len(word)))


# These are read from the number backwards ((?r)): the end of the text is where they stand, and nowhere else.
COPULA: Final = compiled(rf"(?r)(?:{any_of(BEFORE_LINKS)})?(?:{any_of(LINKS)})$")
ADVERB: Final = compiled(rf"(?r)(?:{any_of(LAST_ADVERBS)})$")
HAN_RUN_END: Final = compiled(r"(?r)[\p{Han}A-Za-z0-9·]+$")
HAN_RUN: Final = compiled(r"[\p{Han}A-Za-z·]{1,20}")
SUFFIXES: Final = frozenset(
    (
        "率 额 量 数 值 费 价 度 比 权 面 款 金 类 人数 人口 面积 金额 总额 总量 比例 比重 收入 指数 价格 规模 水平 时间 能力 总值 产值 件数 次数 户数"
    ).split()
)
"""Behind these a verb is part of a name: 办结率, 捐款额, 接待人数."""

PLACE: Final = compiled(r"(?:省|市|县|区|州|镇|乡|村|国|旗|盟|公司|集团|银行|大学|学校|医院)$")


@cache
def ends_phrase() -> frozenset[str]:
    """Return the words at which a noun phrase ends; the table is read once, at first use."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@lru_cache(maxsize=2048)
def cut(text: str) -> tuple[str, ...]:
    """Return the words of a clause; clauses recur on a page, and cutting is the dearest step there is."""
    return tuple(words(text))


def without_copula(text: str) -> str:
    """Return the left of a number without the verb that links it: 常住人口平均为 → 常住人口.

    >>> without_copula("常住人口平均为"), without_copula("林木覆盖率达")
    ('常住人口', '林木覆盖率')
    """
    for pattern in (COPULA, ADVERB, ADVERB):
        match = pattern.search(text)
        if match is not None and match.start() > 0:
            text = text[: match.start()].rstrip()
    return text


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
        owner = phrase_before(run[0].removesuffix("占比"))
        return None if owner is None else f"{owner}占比"
    tokens = cut(run[0])
    stop = ends_phrase()
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
        if token == "可" and start < len(tokens) and tokens[start] == "支配":
            start -= 1
            length += 1
            continue
        linking = token == "的" and start < len(tokens) and start > 1 and tokens[start - 2] not in stop
        if (token in stop and not linking) or length + len(token) > LONGEST:
            break
        length += len(token)
        start -= 1
    phrase = "".join(tokens[start:]).lstrip("的")
    return phrase if len(phrase) >= 2 else None


def phrase_after(text: str, *, object_of_verb: bool = False) -> str | None:
    """Return the noun phrase that a folded stretch of text begins with, or ``None``.

    A leading 的 is passed over (9861平方公里的整个市域). ``object_of_verb`` says that one verb may stand before the noun, as behind
    a number of times (两次组织现场调解).

    >>> phrase_after("方式整合全市"), phrase_after("上榜")
    ('方式', None)
    """
    run = HAN_RUN.match(text[1:] if text[:1] == "的" else text)
    if run is None:
        return None
    stop = ends_phrase()
    first = cut(run[0])[0]
    if first in EVENTS:
        return first
    phrase: list[str] = []
    length = 0
    for index, token in enumerate(cut(run[0])):
        if token in stop or token[-1] in "的了着过":
            if object_of_verb and len(token) > 1 and (index == 0 or phrase):
                if phrase:
                    phrase.append(token)
                continue
            break
        if length + len(token) > 10 or len(phrase) >= 4:
            break
        phrase.append(token)
        length += len(token)
    text = "".join(phrase)
    return text if len(text) >= 2 or text in SHORT_NOUNS else None


def owner_and_name(phrase: str) -> tuple[str | None, str]:
    """Return whose it is and what it is, for a phrase that begins with a place or a company: 咸宁市林木覆盖率.

    >>> owner_and_name("咸宁市林木覆盖率"), owner_and_name("中部百强镇常住人口")
    (('咸宁市', '林木覆盖率'), ('中部百强镇', '常住人口'))
    """
    tokens = cut(phrase)
    for index, token in enumerate(tokens[:-1]):
        if PLACE.search(token) and (len(token) >= 3 or (index > 0 and len(token) == 1)):
            rest = "".join(tokens[index + 1 :]).lstrip("的")
            return ("".join(tokens[: index + 1]), rest) if len(rest) >= 2 else (None, phrase)
    return None, phrase
