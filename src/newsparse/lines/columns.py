"""Names of columns: above a headline, alone on a line, or in the bracket at its end; and the labels of boxes."""

from __future__ import annotations

from typing import Final

from newsparse.rules import compiled

COLUMN_NAMES: Final = frozenset(
    (
        "今日谈 社论 社评 短评 评论 时评 来论 来信 读者来信 答读者 编者按 编后 快语新言 监督哨 新闻简报 简讯 简明新闻 快讯 短讯 新闻短波 新闻速递 新闻集纳 要闻速览 一周快讯 县区简讯 县区动态 基层动态 部门动态 国际简讯 外事简讯 要闻简报 一句话新闻 本报评论员文章 本报社论 "
        "今日观察 国际视点 国际观察 权威发布 大使随笔 九州揽萃 每周文摘 图片新闻 新华时评 人民论坛 钟声 声音 望海楼 链接 相关链接 核心阅读 延伸阅读 新闻链接 新闻背景 "
        "记者手记 记者观察 深度观察 调查 特稿 特写 专访 对话 访谈 通讯 侧记 综述 讲述 倾听 亲历 一线调查 速读"
    ).split()
)
"""Names of columns counted in print; a bracket at the end of a headline, and a lone short line, are read by shape."""

BOXES: Final = frozenset(
    "链接 相关链接 核心阅读 延伸阅读 新闻链接 新闻背景 名词解释 知识链接 背景链接 小贴士 温馨提示 相关新闻 新闻延伸 阅读提示 新闻提示 内容提要".split()
)
"""Labels of boxes inside an article."""
INTROS: Final = frozenset({"编者按", "编者的话", "编前", "开栏的话"})
"""Labels of what the editors say: right below a head, or a byline, they stand inside the article."""

BRACKETED: Final = compiled(r" ?[(【〔\[〈《·](?P<name>[\p{Han}A-Za-z0-9·]{2,16})[)】〕\]〉》·] ?")
AT_END: Final = compiled(r"^(?P<head>.{4,60}?) ?[(](?P<name>[\p{Han}0-9·]{2,14})[)] ?$")
NO_COLUMN: Final = compiled(
    r"^(?:图|图片|附图|组图|图文|一|二|三|上|中|下|续|之[一二三四五六七八九十]|[0-9]+|第.*|.*(?:摄|供图|提供)|摘要|节选|全文|试行|草案|修订.*|暂行|.*[年月日时分版电讯])(?<!进行时)$"
)

SIGNS: Final = " ·■●◆◇□○◎★☆▲△|【】《》"
MADE_OF: Final = compiled(r"\p{Han}{2,10}(?:·\p{Han}{2,8})?")
SENTENCE: Final = frozenset("的了在是讲把被向从为让将与和对给要就不")
"""Words of sentences, and of kickers that are half of one; no name of a column holds them."""
SHORT: Final = 4
MIDDLING: Final = 6
ENDS: Final = tuple(
    (
        "时评 快评 短评 漫评 锐评 点评 社评 评论 论坛 论语 闲话 人语 杂谈 漫谈 笔谈 夜话 茶话 随笔 笔记 手记 札记 随想 见闻 故事 传真 帮办 直通车 回音壁 坐堂 "
        "信箱 讲堂 广角 观察 视点 瞭望 速递 速览 钩沉 往事 记忆 风物 走笔 茶座 沙龙 茶馆 快语 新语 絮语 心语 来信 之声 之窗 之友 园地 走廊 百科 集锦 纪事 "
        "档案 数说 说法 专栏 长镜头 小言 杂感 调研行 采访行 万里行 走基层 进行时"
    ).split()
)
PLAIN_ENDS: Final = (
    "热线",
    "在线",
    "一线",
    "聚焦",
    "焦点",
    "看点",
    "看台",
    "亮点",
    "人物",
    "风采",
    "天地",
    "课堂",
    "镜头",
    "连线",
)
"""How names of columns end; words that end headlines, too, tell a short name alone."""
LAST: Final = frozenset((*SIGNS, *(name[-1] for name in (*COLUMN_NAMES, *ENDS, *PLAIN_ENDS))))


def column_name(text: str) -> str | None:
    """Return the name of the column that a lone line is, or ``None``: （今日谈）, 【权威发布】, 短评.

    >>> column_name("(今日谈)"), column_name("短评"), column_name("我市召开大会")
    ('今日谈', '短评', None)
    """
    bracketed = BRACKETED.fullmatch(text)
    if bracketed is not None and not NO_COLUMN.match(bracketed["name"]):
        return bracketed["name"]
    stripped = unspaced(text.strip(SIGNS))
    return stripped if stripped in COLUMN_NAMES or stripped in BOXES or stripped in INTROS else None


def unspaced(text: str) -> str:
    """Return a text without the blanks that open each of its characters (简　讯), any other as it is.

    >>> unspaced("简 讯"), unspaced("今日 快评")
    ('简讯', '今日 快评')
    """
    return text.replace(" ", "") if " " in text and all(len(word) == 1 for word in text.split()) else text


def name_of_column(text: str) -> str:
    """Return the name that a folded line which names a column holds, without signs, brackets and opened characters.

    >>> name_of_column("★香城记忆★"), name_of_column("(今日谈)"), name_of_column("来 信")
    ('香城记忆', '今日谈', '来信')
    """
    return column_name(text) or unspaced(text.strip(SIGNS)) or text


def names_column(text: str) -> bool:
    """Return whether a folded line that stands above a headline names its column: 今日快评, ★香城记忆★, 数说.

    A name of four characters is short for a kicker; a longer one ends as names of columns do, and has none of the
    words that make a sentence.

    >>> names_column("★香城记忆★"), names_column("数说"), names_column("走基层·乡村故事"), names_column("讲好咸宁故事")
    (True, True, True, False)
    """
    name = unspaced(text.strip(SIGNS))
    if not MADE_OF.fullmatch(name) or NO_COLUMN.match(name) or not SENTENCE.isdisjoint(name):
        return False
    return len(name) <= SHORT or ends_as_column(name)


def ends_as_column(name: str) -> bool:
    """Return whether a text ends as names of columns do."""
    return name.endswith(ENDS) or (len(name) <= MIDDLING and name.endswith(PLAIN_ENDS))


def is_known_column(text: str) -> bool:
    """Return whether a folded text is the name of a column by itself, whatever stands below: 来信, 走基层·乡村故事.

    >>> is_known_column("走基层·乡村故事"), is_known_column("简 讯"), is_known_column("笔阵")
    (True, True, False)
    """
    if text[-1:] not in LAST:
        # Most lines end with a character that ends no column's name; to ask that first is quickest.
        return False
    name = unspaced(text.strip(SIGNS))
    return name in COLUMN_NAMES or (ends_as_column(name) and names_column(name))


def column_at_end(text: str) -> tuple[int, str] | None:
    """Return where the bracket with a column's name begins at the end of a headline, and the name, or ``None``.

    >>> column_at_end("八项措施今起施行(权威发布)")
    (8, '权威发布')
    >>> column_at_end("红军长征纪实(图片)") is None
    True
    """
    match = AT_END.match(text)
    if match is None or NO_COLUMN.match(match["name"]):
        return None
    return match.start("name") - 1, match["name"]
