"""Shapes of lines that only the page around them explains: a sentence broken off, a letter's first and last line."""

from __future__ import annotations

from typing import Final

from newsparse.lines.names import is_name, split_names
from newsparse.rules import compiled

HALVES: Final = 2.0
"""A crosshead with a comma is made of two like halves (强基础，补短板); the pieces of a sentence differ more."""
SHORTEST: Final = 12
LEAST: Final = 8
LONGEST_NAME: Final = 4
"""So many characters are no one's name, unless a surname of two characters opens it, or two are named."""
LONGEST: Final = 30
LAST_OF_HALF: Final = frozenset("的和与及在于把被对从向为是约第每这那其将让由并而但要已即曾仍更很所且0123456789")
LAST_WORDS: Final = tuple(
    "可以 已经 正在 就是 来自 通过 继续 不能 以及 同时 其中 为了 由于 因为 如果 虽然 一个 这个 每个 其他 所有 许多 之后 之前 期间".split()
)
"""Behind these a sentence goes on, and no heading ends."""
LIKE_HALVES: Final = 15
LIKE_PHRASE: Final = 10
UNLIKE: Final = 2
"""The first phrase of a longer crosshead has fewer characters, and two more than the last at the most."""
WORDS: Final = compiled(r"[\p{Han}0-9A-Za-z]")
OPENS_SENTENCE: Final = compiled(
    r"(?:据|按照|根据|与此同时|同时|此外|另外|目前|如今|今年|去年|近年来|近日|日前|这|那|记者|随后|其中|为此|对此|因此|但|而|也|还|经过|围绕|针对|随着|谈到|对于|此后|没过多久|从那以后)[^,]{0,16},"
    r"|[0-9零一二三四五六七八九十]{1,4}[多余]?[年天个]月?(?:来|后|前),"
    r"|(?:会议|大会|全会)(?:还|要求|强调|指出|认为|审议|听取|表决|通过)"
)
"""What opens a sentence of running text, and no heading."""
STUB: Final = compiled(r"[^,。!?;:、“”() ]{1,5}。")
"""So few characters before the first stop of a paragraph are the end of a sentence that began above."""
SAYS: Final = compiled(
    r"\p{Han}{2,14}(?:说|介绍|统计|获悉|看到|发现|反映|批准|商定|证明|表示|指出|强调|认为|透露|坦言)(?:,|[:]“)"
)
"""A clause that tells who says it, or who allowed it, opens a sentence."""
LEAST_ROWS: Final = 3
ROW: Final = compiled(r"[^ ,]{1,10}+(?: {1,4}[^ ,]{1,8}+){2,}+")
"""A row of a table: three cells and more."""
CLAUSES: Final = compiled(r"…[^…]{3,}$|^[^,]{8,},[^,]{1,2}$")
"""No crosshead has an ellipsis inside, or one or two characters behind a comma."""
INNER_END: Final = compiled(r"[!?;][”’)]?[^!?;]{3,}$")
"""A sentence or a clause has ended inside the line, and another has begun."""
STANDS_FOR: Final = ("代表", "主席", "总统", "总理", "部长", "大使", "书记", "团长", "首相", "国王")
SALUTATION: Final = compiled(
    r"(?:尊敬的|亲爱的)?(?:编辑|主编|记者|读者|总编|各位\p{Han}{2})?(?:同志|先生|女士|部|们|朋友)?们?[:]"
)
SIGNATURE: Final = compiled(
    r"(?:读者|网友|市民|观众|听众|作者|一\p{Han}{2,3}|\p{Han}{2,14}(?:[省市县区州旗镇乡村院厂校队团]|大学|学院|中学|公司|机关|部队)) {1,3}"
    r"\p{Han}{1,2} ?\p{Han}{1,2}(?: \p{Han}{2,3})?"
)
SIGNED: Final = compiled(r"[0-9〇零一二三四五六七八九十]{2,4} ?年[^。,]{2,10}[日号](?: ?于\p{Han}{2,6})?")
"""The day below a letter or a document."""
FROM_MARK: Final = compiled(r" *[◀◁◆●■▶►▷]{0,2} ?[(（〔【\[]? ?(?:上 ?接|紧 ?接|接 ?上|上 ?承)")


def broken_off(text: str) -> bool:
    """Return whether a folded line without a stop is a piece of a sentence rather than a heading.

    >>> broken_off("按照《应急预案》,船长每人每年可享受"), broken_off("强基础,补短板"), broken_off("全省秸秆总数达到8")
    (True, False, True)
    """
    if surely_broken_off(text) or INNER_END.search(text) or CLAUSES.search(text):
        return True
    if "," not in text or len(text) < SHORTEST:
        return False
    if len(text) > LONGEST:
        return True
    first, rest = len(text.partition(",")[0]), len(text.rpartition(",")[2])
    return max(first, rest) > HALVES * min(first, rest) or text.count(",") > 1 or "、" in text


def surely_broken_off(text: str) -> bool:
    """Return whether no heading looks like this, not even the last line of a head.

    >>> surely_broken_off("据了解,嘉禾县现有泵站若干"), surely_broken_off("首批二十座已交付,其余年底前到位")
    (True, False)
    """
    if ROW.fullmatch(text):
        return False
    if (text[-1:] in LAST_OF_HALF or text.endswith(LAST_WORDS)) and len(text) >= LEAST:
        return True
    return len(text) >= SHORTEST and (OPENS_SENTENCE.match(text) or SAYS.match(text)) is not None


def rows_of_tables(texts: list[str]) -> list[int]:
    """Return where the rows of tables stand among folded lines: three and more in a row, with figures in most of them.

    >>> rows_of_tables(["奖牌榜", "地区 金 银 铜", "中国 17 10 4", "韩国 5 5 7", "", "河堤 加固 完工"])
    [1, 2, 3]
    """
    found: list[int] = []
    row: list[int] = []
    for at, text in enumerate([*texts, ""]):
        if " " in text and ROW.fullmatch(text):
            row.append(at)
            continue
        if len(row) >= LEAST_ROWS:
            figures = sum(any(map(str.isdigit, texts[each])) for each in row)
            found += row if figures + 1 >= len(row) else ()
        row = []
    return found


def halves_differ(text: str) -> bool:
    """Return whether the first clause of a folded line of some length is longer than a crosshead's, and than the rest.

    >>> halves_differ("前来参观的居民络绎不绝,车间里常常排起长"), halves_differ("“一号受理”,打造政务服务“总客服”")
    (True, False)
    """
    if "," not in text or len(text) <= LIKE_HALVES:
        return False
    first, *_, last = (len(WORDS.findall(piece)) for piece in text.split(","))
    return first >= LIKE_PHRASE or first - last > UNLIKE


def is_salutation(text: str) -> bool:
    """Return whether a folded line greets those whom a letter is written to: 编辑同志：.

    >>> is_salutation("编辑同志:"), is_salutation("会议强调:")
    (True, False)
    """
    return len(text) > 2 and SALUTATION.fullmatch(text) is not None


def is_signature(text: str) -> bool:
    """Return whether a folded line tells whose a letter is: 读者　肖悦真, 江苏涟水县　诸璐.

    >>> is_signature("江苏涟水县  诸璐"), is_signature("水库加固 进入尾声阶段"), is_signature("守好化肥厂 护好家园")
    (True, False, False)
    """
    stripped = text.strip()
    if SIGNATURE.fullmatch(stripped) is None:
        return False
    _, _, name = stripped.partition(" ")
    closed = name.replace(" ", "")
    return len(closed) < LONGEST_NAME or split_names(name, introduced=False) is not None


def is_delegate(text: str) -> bool:
    """Return whether a folded line names somebody by what he stands for: 英国代表　朱军, as a document is signed.

    >>> is_delegate("英国代表  朱军"), is_delegate("香城天蓝 泉都绿满")
    (True, False)
    """
    first, _, name = text.strip().rpartition(" ")
    return first.rstrip().endswith(STANDS_FOR) and is_name(name)


def goes_on_from(text: str) -> bool:
    """Return whether a folded line opens with the marker of a second half: （上接第一版）.

    >>> goes_on_from("(上接第一版)护堤员们正忙着抢修。"), goes_on_from("接上级通知,")
    (True, False)
    """
    return FROM_MARK.match(text) is not None and "版" in text[:14]
