"""Names of persons as bylines print them: run together, opened to three cells, parted by blanks or 、."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsparse.rules import compiled

# The Hundred Family Surnames (百家姓, Song dynasty), without the rarest, and those of the Ministry of Public
# Security's list of the 400 most frequent surnames (2019) that it lacks. Read over folded text.
WORDS_OF_WEN: Final = frozenset(f"文{c}" for c in "图字化艺摄件物学章娱旅教体联案献苑汇创明史书告稿博")
"""文 is a surname, too: 记者 文 卉."""
SURNAMES: Final = {"文"} | frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方"
    "俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧"
    "计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫"
    "经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓"
    "牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池"
    "乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎"
    "戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙养鞠须丰巢关蒯相查"
    "后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有琴归海墨哈谯笪年爱阳佟言福覃芦闫肖付代候涂涛兰佘但岩苟邸衣辜原付隋原战初"
    "卓闾丛冼谌逄昃禚佀揭占亓线雒仝银才招衷矫信侬逯宛撒脱折展粟楚鹿门莎么达延"
)

COMPOUND_SURNAMES: Final = frozenset(
    (
        "欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 宇文 长孙 轩辕 端木 独孤 南宫 西门 呼延 申屠 闻人 澹台 公冶 宗政 濮阳 淳于 单于 太叔 钟离 "
        "鲜于 闾丘 司空 完颜 拓跋 百里 第五 赫连 东郭 左丘 公羊"
    ).split()
)

COMMON: Final = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓韩冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅"
    "方邹熊白孟秦邱侯江尹薛闫阎雷龙黎史陶贺毛段郝顾龚邵覃武钱戴严万洪莫孔汤康施樊葛邢翁焦倪俞鲁庄殷聂岳"
)
"""The hundred most frequent surnames (Ministry of Public Security, 2019) and some behind them, without those that most
often begin another word (向, 常, 温, 文, 安): only at these are names parted that are run together."""

NEVER_GIVEN: Final = frozenset("县市区省镇乡局厅们的了着吗呢吧把被这那每某很都就还又再最你我他它吃说岁件项个条次")
"""Characters of places, offices and grammar that no given name holds."""

NO_GIVEN_NAME: Final = frozenset(
    (
        "工作 建设 治理 发展 改革 保护 服务 管理 农田 标准 文化 讲话 主持 会议 活动 启动 通过 验收 创建 培训 生产 企业 经济 社会 教育 科技 医疗 "
        "环境 工程 项目 投资 消费 旅游 交通 安全 应急 防汛 抗旱 养老 脱贫 振兴 产业 群众 干部 党员 市场 广场 调查 报告 评论 观察 手记 代表 同志"
    ).split()
)
"""Words of headlines that no given name is: 高标准, 白改革."""

FOREIGN: Final = r"\p{Han}{1,8}(?:·\p{Han}{1,8}){1,3}"
"""A name with a dot in it: 买买提·吐尔逊, 卡洛斯·马丁内斯."""

LEAD_IN: Final = ("走近", "走进", "透过", "聚焦", "探访", "对话", "专访", "解读")
"""Verbs that open the name of a series with a dot in it: 走近支教老师·暴佳毓."""

NUMERALS: Final = frozenset("〇零一二三四五六七八九十百千万")
GIVEN: Final = 2
"""So many characters has a long given name."""
MARKS: Final = compiled(r"[、,;/\n]+")
HAN_ONLY: Final = compiled(r"\p{Han}++")
WITH_DOT: Final = compiled(FOREIGN)


@lru_cache(maxsize=4096)
def is_name(token: str) -> bool:
    """Return whether a token of two to four characters begins with a surname, or is a name with a dot in it.

    >>> is_name("欧阳修"), is_name("买买提·吐尔逊"), is_name("热线中心"), is_name("自主·自立·自强")
    (True, True, False, False)
    """
    if WITH_DOT.fullmatch(token):
        first, *rest = token.split("·")
        if NUMERALS.issuperset(first):
            # 一〇四·七 is a figure.
            return False
        return not token.startswith(LEAD_IN) and not all(part[0] == first[0] for part in rest)
    if not HAN_ONLY.fullmatch(token) or token[:2] in WORDS_OF_WEN:
        return False
    if token[:2] in COMPOUND_SURNAMES and 3 <= len(token) <= 4:
        return True
    return 2 <= len(token) <= 3 and token[0] in SURNAMES and is_given(token[1:])


def is_given(text: str) -> bool:
    """Return whether the characters behind a surname can be a given name: no place, no office, no word of headlines.

    >>> is_given("李珊"), is_given("沙县"), is_given("标准")
    (True, False, False)
    """
    return text not in NO_GIVEN_NAME and NEVER_GIVEN.isdisjoint(text)


def begins_commonly(name: str) -> bool:
    """Return whether a name begins with one of the most frequent surnames, or with one of two characters."""
    return name[0] in COMMON or name[:2] in COMPOUND_SURNAMES


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
    >>> split_names("才让东珠", introduced=True)
    ('才让东珠',)
    """
    names: list[str] = []
    for token in tokens_of(text):
        if is_name(token):
            names.append(token)
            continue
        together = run_together(token, introduced=introduced)
        if together:
            names.extend(together)
        elif introduced and 2 <= len(token) <= 10 and HAN_ONLY.fullmatch(token):
            names.append(token)
        else:
            return None
    return tuple(names) or None


def tokens_of(text: str) -> list[str]:
    """Return the tokens of a text, with names that were opened to three cells (陈 威) or letter-spaced closed again.

    Only blanks stand in an opened name; a pause mark ends it.

    >>> tokens_of("曹 壮、禚 娅 李大伟 游 牧之")
    ['曹壮', '禚娅', '李大伟', '游牧之']
    """
    result: list[str] = []
    for part in MARKS.split(text):
        row = ""
        for token in part.split(" "):
            if len(token) == 1 and HAN_ONLY.fullmatch(token):
                row += token
                continue
            if len(row) == 1 and len(token) == GIVEN and HAN_ONLY.fullmatch(token):
                # A name of three characters, opened behind its surname alone.
                result.append(row + token)
                row = ""
                continue
            if row and token:
                result.extend(split_row(row))
                row = ""
            if token:
                result.append(token)
        if row:
            result.extend(split_row(row))
    return result


def split_row(row: str) -> list[str]:
    """Return the names in a row of single characters: two or three are one name, four are two names of two.

    >>> split_row("段黛向林")
    ['段黛', '向林']
    """
    if len(row) <= 3:
        return [row]
    pairs = [row[at : at + 2] for at in range(0, len(row), 2)]
    return list(run_together(row) or (pairs if len(row) % 2 == 0 else [row]))


def run_together(token: str, *, introduced: bool = False) -> tuple[str, ...] | None:
    """Return the names of a token in which several are printed without a blank, when there is just one way to part it.

    They are parted only before a frequent surname, as any other may as well be a part of a name (才让东珠). Without a
    role before them the first begins with one too, or the words of a headline would be people.

    >>> run_together("高进贤陈晓梅")
    ('高进贤', '陈晓梅')
    >>> run_together("苍梧县高标准农田") is None
    True
    """
    if not 4 <= len(token) <= 16 or not HAN_ONLY.fullmatch(token):
        return None
    if not introduced and not begins_commonly(token):
        return None
    ways = partings(token)
    return ways[0] if len(ways) == 1 else None


@lru_cache(maxsize=1024)
def partings(token: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to part a token into names, each but the first with a frequent surname (two ways at the most)."""
    if not token:
        return ((),)
    found: list[tuple[str, ...]] = []
    for length in (2, 3, 4):
        rest = token[length:]
        if len(token) >= length and (not rest or begins_commonly(rest)) and is_name(token[:length]):
            found.extend((token[:length], *further) for further in partings(rest))
        if len(found) > 1:
            break
    return tuple(found[:2])
