"""What stands between a quantity and its number and names nothing: verbs that link, adverbs, particles."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsparse.rules import compiled

KEPT: Final = 4096
"""Clauses recur on a page, and cutting one is the dearest step there is: so many are kept with their answers."""

MOVES: Final = (
    "收窄 缩小 扩大 压缩 压降 压减 稳定 提升 回升 攀升 飙升 跃升 升 增 减 降 涨 跌 增加 增长 提高 上升 下降 降低 减少 回落 上涨 下跌 扩 调 调整 发展 反弹 "
    "延长 缩短 拓展 恢复 上调 下调 增多 改 变"
).split()
"""Verbs that lead to a level: behind them 到, 至, 为 and 成 link."""

LINKS: Final = [
    *(f"{verb}{end}" for verb in MOVES for end in ("到了", "到", "至", "为", "成")),
    *(
        "为 达到了 达到 达 是 有 占到 占 至 到 在 合 即 超过 突破 高达 多达 仅为 共有 保持在 稳定在 控制在 维持在 报 收报 收于 定格在 定为 不过 已有 仍有"
    ).split(),
]
"""Verbs that link a quantity to its number."""

ALONE: Final = frozenset(LINKS)

BEFORE_LINKS: Final = (
    "分别 平均 人均 户均 总共 共计 一共 共 总计 累计 合计 预计 仅 就 也 已经 已 均 都 只 还 将 可 能 约 近 一度 继续 连续 历史性 最终 再次 首次 "
    "全部 大约 高 多 有望 力争"
).split()
LAST_ADVERBS: Final = (
    "分别 首次 再次 一举 已经 将由 已由 由 从 成功 目前 现有 共有 新增 平均 共计 总共 一共 共 总计 累计 合计 仅 已 均 都 也 只 还 将 约 了 高达 "
    "多达 的 则 又 再 即 就 达 大约 足足 整整 连续"
).split()


LINKING: Final = frozenset(
    (
        "为 达 是 有 占 至 到 在 合 即 的 由 从 自 将 已 可 能 约 近 仅 就 也 均 都 只 还 以 被 把 于 比 较 后 时 前 又 再 则 成 了 不 应 须 须要 连续 稳定 "
        "保持 维持 控制 力争 预计 已经 可以 能够 原来 原先 过去 平均 分别 最高 最低 最多 最少 首次 再次 一举 预期 有望 目标 计划 达到 超过 突破 接近 跌破 涨破 升破 攻破 合计 "
        "共计 累计 总计 共 总共 一共 调整 变成 约为 占到 实现 完成 现 现有 仍 仍然 依然 只有 不足 不到 仅为 高达 多达 年均 提高 增长 增加 下降 减少 降低 "
        "上升 扩大 缩小 发展 涨 跌 升 降 增 减 扩 调 改 提 升至 增至 降至 减至 涨至 跌至 扩至 超 逾 需 需要 要 会 长期 常年 全年 一直 始终 最终 抵去 可抵 抵 占据 "
        "介于 处于 位于 徘徊 定格 核定 出现 发生 分为 等 等于 相当于 折合 降价 涨价 提价 减价 加价"
    ).split()
)
"""Verbs, adverbs and particles that stand between a quantity and its number, and take no object."""


def any_of(words: list[str]) -> str:
    """Return a pattern of the words, the longest first: read backwards, 到 must not stand for 增加到."""
    return "|".join(sorted(words, key=lambda word: -len(word)))


# These are read from the number backwards ((?r)): the end of the text is where they stand, and nowhere else.
COPULA: Final = compiled(rf"(?r)(?:{any_of(BEFORE_LINKS)})?(?<![产性功热势动节储职智]能)(?:{any_of(LINKS)})$")
ADVERB: Final = compiled(rf"(?r)(?:{any_of(LAST_ADVERBS)})$(?<!(?:船|车|舰|艇|禽|种)只)")
STRIPPED: Final = (
    (COPULA, frozenset(link[-1] for link in LINKS)),
    *((ADVERB, frozenset(adverb[-1] for adverb in LAST_ADVERBS)),) * 2,
)


@lru_cache(maxsize=KEPT)
def without_copula(text: str) -> str:
    """Return the left of a number without the verb that links it: 常住人口平均为 → 常住人口.

    >>> without_copula("常住人口平均为"), without_copula("林木覆盖率达")
    ('常住人口', '林木覆盖率')
    """
    for pattern, lasts in STRIPPED:
        # Most words end with no character of a link: one look saves the search.
        match = pattern.search(text) if text[-1:] in lasts else None
        if match is not None and match.start() > 0:
            text = text[: match.start()].rstrip()
    return text
