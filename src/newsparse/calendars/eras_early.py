"""Which year is 贞观十七年? The eras of the Tang, the Song, the Yuan and the Ming, by year alone.

Newspapers name them in local history (始建于唐贞观十七年). The table of lunar months begins in 1645, so a year is all
that is told: its number in the common era, in which most of its days lie.

Source: the standard chronologies of the four dynasties. A name that two reigns of them share (上元, the second 至元) is
left out. Columns: name, its first year, how many years it counts.
"""

from __future__ import annotations

from functools import cache
from typing import Final

ROWS: Final = """
武德 618 9, 贞观 627 23, 永徽 650 6, 显庆 656 6, 龙朔 661 3, 麟德 664 2, 乾封 666 3, 总章 668 3, 咸亨 670 5,
仪凤 676 4, 调露 679 2, 永隆 680 2, 开耀 681 2, 永淳 682 2, 垂拱 685 4, 神龙 705 3, 景龙 707 4, 景云 710 2,
先天 712 2, 开元 713 29, 天宝 742 15, 至德 756 3, 乾元 758 3, 宝应 762 2, 广德 763 2, 永泰 765 2, 大历 766 14,
建中 780 4, 贞元 785 21, 元和 806 15, 长庆 821 4, 宝历 825 3, 大和 827 9, 开成 836 5, 会昌 841 6, 大中 847 14,
咸通 860 15, 乾符 874 6, 广明 880 2, 中和 881 5, 光启 885 4, 龙纪 889 1, 大顺 890 2, 景福 892 2, 乾宁 894 5,
光化 898 4, 天复 901 4, 天祐 904 4,
建隆 960 4, 乾德 963 6, 开宝 968 9, 太平兴国 976 9, 雍熙 984 4, 端拱 988 2, 淳化 990 5, 至道 995 3, 咸平 998 6,
景德 1004 4, 大中祥符 1008 9, 天禧 1017 5, 乾兴 1022 1, 天圣 1023 10, 明道 1032 2, 景祐 1034 5, 宝元 1038 3,
康定 1040 2, 庆历 1041 8, 皇祐 1049 6, 至和 1054 3, 嘉祐 1056 8, 治平 1064 4, 熙宁 1068 10, 元丰 1078 8,
元祐 1086 9, 绍圣 1094 5, 元符 1098 3, 崇宁 1102 5, 大观 1107 4, 政和 1111 8, 重和 1118 2, 宣和 1119 7,
靖康 1126 2, 建炎 1127 4, 绍兴 1131 32, 隆兴 1163 2, 乾道 1165 9, 淳熙 1174 16, 绍熙 1190 5, 庆元 1195 6,
嘉泰 1201 4, 开禧 1205 3, 嘉定 1208 17, 宝庆 1225 3, 绍定 1228 6, 端平 1234 3, 嘉熙 1237 4, 淳祐 1241 12,
宝祐 1253 6, 开庆 1259 1, 景定 1260 5, 咸淳 1265 10, 德祐 1275 2, 景炎 1276 3, 祥兴 1278 2,
中统 1260 5, 至元 1264 31, 元贞 1295 3, 大德 1297 11, 至大 1308 4, 皇庆 1312 2, 延祐 1314 7, 至治 1321 3,
泰定 1324 5, 天历 1328 3, 至顺 1330 4, 元统 1333 3, 至正 1341 28,
洪武 1368 31, 建文 1399 4, 永乐 1403 22, 洪熙 1425 1, 宣德 1426 10, 正统 1436 14, 景泰 1450 8, 天顺 1457 8,
成化 1465 23, 弘治 1488 18, 正德 1506 16, 嘉靖 1522 45, 隆庆 1567 6, 万历 1573 48, 泰昌 1620 1, 天启 1621 7,
崇祯 1628 17
"""


@cache
def _eras() -> dict[str, tuple[int, int]]:
    """Read the table: for each name its first year and how many it counts."""
    rows = (row.split() for row in ROWS.replace("\n", " ").split(",") if row.strip())
    return {name: (int(first), int(count)) for name, first, count in rows}


def early_era_names() -> tuple[str, ...]:
    """Return the names that ``early_era_year`` knows, in simplified script.

    >>> len(early_era_names()), early_era_names()[:2]
    (134, ('武德', '贞观'))
    """
    return tuple(_eras())


def early_era_year(name: str, number: int) -> int | None:
    """Return the year of the common era that a year of an era before the Qing is, ``None`` where it had no such year.

    >>> early_era_year("贞观", 17), early_era_year("万历", 48), early_era_year("洪武", 40)
    (643, 1620, None)
    """
    first, count = _eras()[name]
    return first + number - 1 if 1 <= number <= count else None
