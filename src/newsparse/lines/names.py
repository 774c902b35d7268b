"""Names of persons as bylines print them: run together, opened to three cells, parted by blanks or 、."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsparse.rules import compiled

# The Hundred Family Surnames (百家姓, Song dynasty), without the rarest, and those of the Ministry of Public
# Security's list of the 400 most frequent surnames (2019) that it lacks. Read over folded text.
SURNAMES: Final = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧"
    "计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫"
    "经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓"
    "牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池"
    "乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎"
    "戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙养鞠须丰巢关蒯相查"
    "后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海墨哈谯笪年爱阳佟言福覃芦闫肖付代候涂涛兰佘但岩苟邸衣辜原付隋原战初"
    "卓闾丛冼佀揭占亓线雒仝银才招衷矫信侬逯宛撒脱折展粟楚鹿门莎么达延"
)

COMPOUND_SURNAMES: Final = frozenset(
    (
        "欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 宇文 长孙 轩辕 端木 独孤 南宫 西门 呼延 申屠 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 钟离 "
        "鲜于 闾丘 司空 完颜 拓跋 百里 第五 赫连 东郭 左丘 公羊"
    ).split()
)

FOREIGN: Final = r"\p{Han}{1,8}(?:·\p{Han}{1,8}){1,3}"
"""A name with a dot in it: 买买提·吐尔逊, 卡洛斯·马丁内斯."""

LEAD_IN: Final = ("走近", "走进", "透过", "聚焦", "探访", "对话", "专访", "解读")
"""Verbs that open the name of a series with a dot in it: 走近支教老师·暴佳毓."""

# After a blank or a pause mark the next name begins; a stroke and a semicolon part names as well.
SEPARATORS: Final = compiled(r"[ 、,;/\n]+")
HAN_ONLY: Final = compiled(r"\p{Han}++")
WITH_DOT: Final = compiled(FOREIGN)


@lru_cache(maxsize=4096)
def is_name(token: str) -> bool:
    """Return whether a token of two to four characters begins with a surname, or is a name with a dot in it.

    >>> is_name("欧阳修"), is_name("买买提·吐尔逊"), is_name("热线中心")
    (True, True, False)
    """
    if WITH_DOT.fullmatch(token):
        return not token.startswith(LEAD_IN)
    if not HAN_ONLY.fullmatch(token):
        return False
    if token[:2] in COMPOUND_SURNAMES and 3 <= len(token) <= 4:
        return True
    return 2 <= len(token) <= 3 and token[0] in SURNAMES


def split_names(text: str, *, introduced: bool) -> tuple[str, ...] | None:
    """Return the names that a folded text is made of, without inner blanks, or ``None`` when it is something else.

    ``introduced`` says that a role stands before them (记者 X): then any two to four characters are a name, and a
    longer word of up to ten too, as Mongolian and Tibetan names have no surname; otherwise each begins with a surname.

    >>> split_names("吴子敬  王小虎", introduced=False)
    ('吴子敬', '王小虎')
    >>> split_names("陈 威", introduced=True)
    ('陈威',)
    >>> split_names("严正孙勇军", introduced=True)
    ('严正', '孙勇军')
    """
    tokens = [token for token in SEPARATORS.split(text.strip()) if token]
    names: list[str] = []
    for token in closed_up(tokens):
        if is_name(token):
            names.append(token)
            continue
        together = run_together(token)
        if together:
            names.extend(together)
        elif introduced and 2 <= len(token) <= 10 and HAN_ONLY.fullmatch(token):
            names.append(token)
        else:
            return None
    return tuple(names) or None


def closed_up(tokens: list[str]) -> list[str]:
    """Return the tokens with names that were opened to three cells (陈 威) or letter-spaced closed again."""
    result: list[str] = []
    row = ""
    for token in [*tokens, ""]:
        if len(token) == 1 and HAN_ONLY.fullmatch(token):
            row += token
            continue
        if row:
            result.extend(split_row(row))
            row = ""
        if token:
            result.append(token)
    return result


def split_row(row: str) -> list[str]:
    """Return the names in a row of single characters: two or three are one name, four are two names of two."""
    if len(row) <= 3:
        return [row]
    return list(run_together(row) or [row])


def run_together(token: str) -> tuple[str, ...] | None:
    """Return the names of a token in which several are printed without a blank, when there is just one way to part it.

    >>> run_together("高进贤陈晓梅")
    ('高进贤', '陈晓梅')
    """
    if not 4 <= len(token) <= 16 or not HAN_ONLY.fullmatch(token):
        return None
    ways = partings(token)
    return ways[0] if len(ways) == 1 else None


@lru_cache(maxsize=1024)
def partings(token: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to part a token into names (two at the most are looked for)."""
    if not token:
        return ((),)
    found: list[tuple[str, ...]] = []
    for length in (2, 3, 4):
        if len(token) >= length and is_name(token[:length]):
            found.extend((token[:length], *rest) for rest in partings(token[length:]))
        if len(found) > 1:
            break
    return tuple(found[:2])
