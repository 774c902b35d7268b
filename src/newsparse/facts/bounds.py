"""Words before and behind a number that say how it stands to the true one: 超, 近, 约, 不足; 以上, 左右, 以内."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.facts.types import Bound

BEFORE: Final[dict[str, Bound]] = {
    **dict.fromkeys(
        ("约", "大约", "约为", "约占", "约有", "约达", "约合", "大概", "大致", "左右约", "平均约", "估计", "据估计"),
        Bound.ABOUT,
    ),
    **dict.fromkeys(("近", "将近", "接近", "临近", "逼近", "几近", "近乎"), Bound.NEARLY),
    **dict.fromkeys(("超", "超过", "超出", "突破", "逾", "已逾", "高于", "大于", "多于", "超越", "愈"), Bound.ABOVE),
    **dict.fromkeys(
        ("不低于", "不少于", "至少", "最少", "最低", "不小于", "起码", "达到或超过", "不下", "不下于"), Bound.AT_LEAST
    ),
    **dict.fromkeys(("不足", "不到", "低于", "少于", "未满", "不满", "小于", "未达", "不及", "未到"), Bound.BELOW),
    **dict.fromkeys(("不超过", "不高于", "最多", "至多", "不多于", "不大于", "最高", "上限为", "不逾"), Bound.AT_MOST),
}
"""The words before a number; the longest that stands there counts. The guideline's list, and their near forms."""

# A bound word is half of another word behind these: 签约3个项目, 附近5家, 赶超2名.
NOT_BEHIND: Final[dict[str, str]] = {
    "约": "签合契条节预违续履特租婚相赴爽盟公制",
    "近": "附最邻临靠亲贴切就远走挨抵迫凑",
    "超": "赶反中英德意西高",
    "愈": "痊治",
}

BEHIND: Final[dict[str, Bound]] = {
    **dict.fromkeys(("以上", "及以上", "或以上", "之上", "起"), Bound.AT_LEAST),
    **dict.fromkeys(("以下", "及以下", "以内", "之内", "以里", "之下"), Bound.AT_MOST),
    **dict.fromkeys(("左右", "上下", "上下浮动", "光景", "许"), Bound.ABOUT),
    **dict.fromkeys(("多", "有余", "有奇", "余", "开外", "出头"), Bound.ABOVE),
    "不到": Bound.BELOW,
}
"""The words behind a number and its unit."""

# 30起事故, 10人多次, 5户以上下水: the word behind belongs to what follows.
NOT_BEFORE: Final[dict[str, str]] = {
    "多": "次年种个元方层数少样家人得项名位",
    "余": "下额款震热",
    "起": "来点步源家存付拍售投租卖征飞航价跳伏诉草初到重订",
    "许": "可多愿",
    "上下": "班级水游",
    "以上": "海",
    "以下": "简",
}

LAST_OF_BEFORE: Final = frozenset(word[-1] for word in BEFORE)
FIRST_OF_BEHIND: Final = frozenset(word[0] for word in BEHIND)
LONGEST_BEFORE: Final = max(map(len, BEFORE))
LONGEST_BEHIND: Final = max(map(len, BEHIND))


class BoundAt(NamedTuple):
    """A bound word: which bound, and where the span that it lengthens now begins or ends."""

    bound: Bound
    at: int


def bound_before(text: str, pos: int) -> BoundAt | None:
    """Return the bound word that ends at ``pos`` of a folded text, a blank between allowed, or ``None``.

    >>> bound_before("群众诉求超80万件", 5)
    BoundAt(bound=<Bound.ABOVE: 'above'>, at=4)
    >>> bound_before("签约3个项目", 2) is None
    True
    """
    end = pos - 1 if text[pos - 1 : pos] == " " else pos
    if text[end - 1 : end] not in LAST_OF_BEFORE:
        return None
    for length in range(min(LONGEST_BEFORE, end), 0, -1):
        word = text[end - length : end]
        bound = BEFORE.get(word)
        if bound is None:
            continue
        before = text[end - length - 1 : end - length]
        if before and before in NOT_BEHIND.get(word, ""):
            return None
        return BoundAt(bound, end - length)
    return None


def bound_behind(text: str, pos: int) -> BoundAt | None:
    """Return the bound word that starts at ``pos`` of a folded text, or ``None``.

    >>> bound_behind("5000人以上大型演出", 5)
    BoundAt(bound=<Bound.AT_LEAST: 'at_least'>, at=7)
    """
    if text[pos : pos + 1] not in FIRST_OF_BEHIND:
        return None
    for length in range(LONGEST_BEHIND, 0, -1):
        word = text[pos : pos + length]
        bound = BEHIND.get(word)
        if bound is None or len(word) < length:
            continue
        after = text[pos + length : pos + length + 1]
        if after and after in NOT_BEFORE.get(word, ""):
            continue
        return BoundAt(bound, pos + length)
    return None
