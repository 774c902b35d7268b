"""Draws ``docs/states.svg``: the states of assembling a page and what leads from one to the other.

Run ``python tools/draw_states.py`` when ``TRANSITIONS`` in ``newsparse.pages.assemble`` has changed; a test compares the
drawing with the table.
"""

from __future__ import annotations

from collections import defaultdict
from html import escape
from pathlib import Path
from typing import Final

from newsparse.pages.assemble import TRANSITIONS
from newsparse.pages.drafts import State

TARGET: Final = Path(__file__).parent.parent / "docs" / "states.svg"
PLACES: Final = {State.BEFORE: (120, 90), State.HEAD: (620, 90), State.BODY: (620, 390), State.TURNED: (120, 390)}
WIDTH, HEIGHT = 900, 500
BOX: Final = (150, 46)


def edges() -> dict[tuple[State, State], list[str]]:
    """Return, for each pair of states, the parts that lead from the first to the second, as the table has them."""
    found: dict[tuple[State, State], list[str]] = defaultdict(list)
    for (state, part), (_, after) in TRANSITIONS.items():
        found[state, after].append(part.name.lower())
    return {pair: sorted(parts) for pair, parts in found.items()}


def arrow(start: State, end: State, parts: list[str]) -> str:
    """Return one arrow with its label; a state's arrow to itself is a note below its box."""
    x1, y1 = PLACES[start]
    x2, y2 = PLACES[end]
    label = escape(", ".join(parts))
    if start is end:
        return note(x1, y1 + BOX[1] / 2 + 14, f"stays: {label}")
    # Two arrows between the same states stand a little apart.
    shift = 12 if (x1, y1) < (x2, y2) else -12
    dx, dy = (0, shift) if y1 == y2 else (shift, 0) if x1 == x2 else (shift, shift)
    reach = BOX[0] / 2 if x1 != x2 else 0
    rise = BOX[1] / 2 if y1 != y2 else 0
    sx, sy = (1 if x2 > x1 else -1 if x2 < x1 else 0), (1 if y2 > y1 else -1 if y2 < y1 else 0)
    line = (x1 + dx + sx * reach, y1 + dy + sy * rise, x2 + dx - sx * reach, y2 + dy - sy * rise)
    aside = (9 * shift, 0) if x1 == x2 else (0, shift) if y1 == y2 else (0, 2.5 * shift)
    middle = ((line[0] + line[2]) / 2 + aside[0], (line[1] + line[3]) / 2 + aside[1])
    path = f'<line x1="{line[0]:g}" y1="{line[1]:g}" x2="{line[2]:g}" y2="{line[3]:g}" class="e" marker-end="url(#a)"/>'
    return path + note(middle[0], middle[1], label)


def note(x: float, y: float, label: str) -> str:
    """Return a label of several short lines, its middle at a place."""
    words = label.split(", ")
    rows = [", ".join(words[at : at + 4]) for at in range(0, len(words), 4)]
    spans = "".join(f'<tspan x="{x:g}" dy="{0 if index == 0 else 13}">{row}</tspan>' for index, row in enumerate(rows))
    return f'<text x="{x:g}" y="{y:g}" class="l">{spans}</text>'


def drawing() -> str:
    """Return the drawing as SVG."""
    boxes = "".join(
        f'<rect x="{x - BOX[0] / 2:g}" y="{y - BOX[1] / 2:g}" width="{BOX[0]}" height="{BOX[1]}" rx="8" class="s"/>'
        f'<text x="{x}" y="{y - 2}" class="n">{state.name}</text>'
        f'<text x="{x}" y="{y + 14}" class="l">{escape(state.value)}</text>'
        for state, (x, y) in PLACES.items()
    )
    arrows = "\n".join(arrow(start, end, parts) for (start, end), parts in sorted(edges().items(), key=str))
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">
<title>The states of assembling a page</title>
<defs><marker id="a" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
<path d="M0 0L8 4L0 8z" fill="#555"/></marker></defs>
<style>.s{{fill:#f4f1ea;stroke:#555}}.e{{stroke:#555}}.n{{font:bold 14px sans-serif;text-anchor:middle}}
.l{{font:10px sans-serif;text-anchor:middle;fill:#333}}</style>
{arrows}
{boxes}
</svg>
"""


if __name__ == "__main__":
    TARGET.write_text(drawing(), encoding="utf-8")
