"""Make ``src/newsparse/text/simplified.dat``: one traditional character, one simplified character, and no more.

Run ``python tools/make_simplified_table.py`` with ``opencc-python-reimplemented`` installed (Apache-2.0); its file
TSCharacters.txt is the source of the pairs. A character that simplified print also uses as itself (著名, 乾隆, 藉) is
left alone: folding it would make one word of two. Variants that newspapers of 1872–1949 print and the source lacks
are listed here, with where they were seen.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import Final

TARGET: Final = Path(__file__).parent.parent / "src" / "newsparse" / "text" / "simplified.dat"
PER_LINE: Final = 40
BASIC_PLANE: Final = 0x10000

# 厯 歴 are printed for 曆 and 歷 in 申報 (西厯, 西歴); 衆 for 眾 (合衆社); 圎 for 圓; 両 for 兩; 囬 for 回; 叄 for 叁.
# 於 and 徵 are left alone by the source, for names; newspapers print them for 于 and 征 (於八月, 徵收).
SEEN_IN_PRINT: Final = {"於": "于", "徵": "征", "厯": "历", "歴": "历", "圎": "圆", "両": "两", "叄": "叁", "弍": "二"}

HEADER: Final = """\
# Traditional → simplified, one character for one character, used for matching only (the text itself never changes).
# Source: OpenCC, TSCharacters.txt (Apache-2.0), single-character pairs whose first reading is not the character
# itself; a few variants seen in print are added by the script. Regenerate: python tools/make_simplified_table.py
"""


def main() -> None:
    """Read the source table and write ours."""
    source = (files("opencc") / "dictionary" / "TSCharacters.txt").read_text(encoding="utf-8")
    pairs: dict[str, str] = {}
    for line in source.splitlines():
        old, _, new = line.partition("\t")
        readings = new.split()
        if len(old) == 1 and readings and old not in readings and all(ord(c) < BASIC_PLANE for c in old + readings[0]):
            pairs[old] = readings[0]
    pairs |= SEEN_IN_PRINT
    # A chain (a → b → c) would make folding twice differ from folding once.
    closed = {old: pairs.get(new, new) for old, new in pairs.items()}
    flat = [old + new for old, new in sorted(closed.items()) if old != new]
    lines = ["".join(flat[i : i + PER_LINE]) for i in range(0, len(flat), PER_LINE)]
    TARGET.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
