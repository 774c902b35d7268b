"""The characters that numbers are written with, and the neighbours that make words of them.

Everything here is written in folded form (``newsparse.text.fold``): simplified, half-width, ○ as 〇. Folding turns 參
into 参, so 参 stands beside 叁.
"""

from __future__ import annotations

from typing import Final

PLAIN: Final = {c: value for value, pair in enumerate(("零〇", *"一二三四五六七八九")) for c in pair}
FINANCIAL: Final = dict(zip("壹贰叁肆伍陆柒捌玖参貮", (1, 2, 3, 4, 5, 6, 7, 8, 9, 3, 2), strict=True))
"""The digits of cheques and contracts (大写), which cannot be altered by a stroke of the pen."""

DIGITS: Final = PLAIN | FINANCIAL
ZEROS: Final = frozenset("零〇")
TENS: Final = {"廿": 20, "卅": 30, "卌": 40}

INNER: Final = {"十": 1, "百": 2, "千": 3, "拾": 1, "佰": 2, "仟": 3}
"""The units inside a section of four digits, as powers of ten."""

BIG: Final = {"万": 4, "亿": 8, "兆": 12}
"""The units that close a section. 兆 is 10¹² as in Taiwan and Japan; a scan takes it for that only before money."""

UNITS_AFTER_VAGUE: Final = frozenset("十百千万亿拾佰仟")

HAN_DIGITS: Final = "零〇一二三四五六七八九"
"""Chinese digits that can be used by position (二〇二四), for a character class."""

HAN_UNITS: Final = "十百千万亿兆拾佰仟"
"""Chinese units of number, for a character class."""

NUMERAL_START: Final = "0123456789" + HAN_DIGITS + "十百千万亿两廿卅卌半几数上成负壹贰叁参肆伍陆柒捌玖拾½⅓⅔¼¾"
"""Every character that ``numeral_end`` can start at, for a character class."""

PAIRS: Final = {
    "一二": (1, 2),
    "一两": (1, 2),
    "二三": (2, 3),
    "两三": (2, 3),
    "三四": (3, 4),
    "三五": (3, 5),
    "四五": (4, 5),
    "五六": (5, 6),
    "六七": (6, 7),
    "七八": (7, 8),
    "八九": (8, 9),
}
"""Two digits side by side: from … to …, never a two-digit number (GB/T 15835-2011: 三五天, 七八十种)."""

BARE: Final = ("百万", "千万", "百亿", "千亿", "万亿", "百", "千", "万", "亿")
"""Units that stand for one of themselves after a word of degree: 近百家, 超千亿元, 上万人; longest first."""

DAYS_WITH_A_DOT: Final = frozenset(
    "五·四 五·一 三·八 六·一 七·一 八·一 十·一 九·三 九·九 七·七 二·七 一·二八 一二·九 九·一八 五·卅 三·一五 三·一八 三·二三 四·一二 四·八 八·一三 七·二三 五·一二 六·二六 六·四 "
    "四·五 一·一六 一·二九 五·二〇 五·七 五·一六 十一·九 一〇·一".split()
)
"""What is printed so of days and movements."""

DEGREE: Final = "近超逾约过破达"
"""The words before a bare unit that make a number of it. Without one, 百 and 千 are words (百货, 千家万户)."""

COUNTED: Final = frozenset(
    "个名位人户家件条项种款类次届批期处座栋幢间套台辆艘架部本册份张篇首幅把支枝只头匹棵株根块片粒颗滴堆群对双组排层级门所"
    "岁周年月天日小分秒元角里米尺丈斤吨亩公平立克升度倍口盒箱袋瓶杯碗桌场遍回趟步声句字段行页章节点例起桩宗员杆枚羽尾顶"
    "床串束捆车船班桶样轮顷海英美港欧折"
)
"""First characters of what is counted. A form that is as often a word (三五成群, 十四五规划, 一两银子, 来自) is taken
for a number only when one of these follows."""

MONEY_AFTER: Final = ("元", "圆", "美元", "欧元", "港元", "日元", "日圆", "韩元", "新台币", "台币", "人民币")
"""After these a bare 千亿 or an 兆 is an amount: 突破千亿元, 3兆日元."""

UNIT_WORDS: Final = {
    "千": frozenset("瓦克米卡伏帕赫焦升"),
    "百": frozenset("帕"),
}
"""千瓦 and 百帕 are units, so the 千 in 50万千瓦 is no numeral: the characters that such units go on with."""

PER_WORDS: Final = ("百分之", "千分之", "万分之")
PERCENT_WORDS: Final = ("百分点", "百分比", "百分率", "百分制", "百分数", "千分点")

BELONGS_AFTER: Final = frozenset("月日号年时点%‰倍第至到—~-")
"""A single figure after a unit belongs to these: in 10万3月 there is no 103000."""

NOT_AFTER: Final = {"多": frozenset("少彩哈伦瑙"), "余": frozenset("杭姚额下热粮震"), "来": frozenset()}
"""多 and 余 are no part of the number in 2020多彩贵州, 5000余杭人, 100余额."""

NOUNS_OF_NUMBER: Final = frozenset("人总指次户基多少半倒系分岁参件套亩对函小奇偶点位字复倍量无算单双代尾计")
"""Before these 数 ends a word (人数百万, 指数十年来) and begins no number."""

PLACES_ABOVE: Final = frozenset(
    "以网线会海路身地天街山台墙市早晚马船车床桌场岛世手面头脸心嘴加赶跟追登遇升走爬爱看史业基理实事际江河湖水历"
)
"""Before these 上 ends a word (以上百家, 网上百货) and begins no number."""

NOT_SHARE: Final = frozenset("员立为果功就本长都人群交语效品熟绩份分天家套型婚年因形吉百千")
"""成 before these is another word: 三成员国, 两成人."""

FRACTIONS: Final = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8)}
SUPERSCRIPTS: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
