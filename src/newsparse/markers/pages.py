"""Page names in markers: 第六版, 二版, A06版, 第三、四、六版, 第133页."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.numerals import small_int

if TYPE_CHECKING:
    from newsparse.rules import Match

NUMBER: Final = "[0-9〇零一二三四五六七八九十]"
NAME: Final = rf"(?:[A-Za-z]{{1,2}}+ ?[0-9]{{1,3}}|{NUMBER}{{1,4}})"
NAMES: Final = rf"{NAME}(?: ?[、,/和及—-] ?第? ?{NAME}){{0,4}}"
SIGN: Final = "[▶►→▷◆●■]"
OPENER: Final = rf"(?:(?:{SIGN}{{1,2}} ?)?[(〔【\[{{<]|{SIGN}{{1,2}})"
"""One bracket: another one before it, and a 《, open what the marker cuts off."""
LEAD: Final = rf"(?<=(?P<lead>{OPENER} ?)|)"
CLOSER: Final = r"(?: ?(?P<close>[)〕】\]}>▶►▷→]))?"
ANCHOR: Final = "(?P<anchor>[①②③④⑤⑥⑦⑧⑨⑩])?"
PAGES: Final = rf" ?(?:第 ?)?(?P<pages>{NAMES}) ?(?P<unit>[版页])"
SEPARATORS: Final = str.maketrans("、,/和及—-", "       ")


def page_names(match: Match) -> tuple[str, ...]:
    """Return the pages that a marker names, with Arabic numerals, as many zeros as printed, letters large.

    A name is read as it stands (06 is 06); a Chinese number becomes a figure (十二 is 12).
    """
    joined = match["pages"].replace("第", "").translate(SEPARATORS)
    if joined[0].isascii() and joined[0].isalpha() and joined[1:2] == " ":
        joined = joined[0] + joined[2:]
    return tuple(arabic(name) for name in joined.split())


def arabic(name: str) -> str:
    """Return one page name with Arabic numerals."""
    if name.isascii():
        return name.upper()
    number = small_int(name)
    return name if number is None else str(number)


def set_apart(match: Match) -> bool:
    """Return whether a marker stands as markers do: in a bracket, behind a sign, or at the end of its line.

    In running text the same characters are an accident nineteen times in twenty (条件下转, 晚上接第三批).
    """
    if match["lead"] or match["close"]:
        return True
    text, end = match.string, match.end()
    while end < len(text) and text[end] in " 。":
        end += 1
    return end == len(text) or text[end] == "\n"
