"""The heads of made articles: column, kicker, headline, deck, as one to four lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from made_pages import headings
from made_pages.types import Atom, Block
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from made_pages.wording import Wording


def line(kind: ElementKind, text: str) -> Block:
    """Return a line of a head."""
    return Block((Atom(kind, text),))


def headline_of(wording: Wording) -> list[Block]:
    """Return the headline: one line, two short ones, or one with its column in a bracket behind it."""
    draw = wording.draw
    shape = draw.weighted([(85, "one"), (7, "two"), (6, "column")])
    if shape == "two":
        first, second = ("", "")
        for _ in range(30):
            first, second = (wording.fill(part) for part in draw.one(headings.BROKEN))
            if abs(len(first) - len(second)) <= 2 and 5 <= len(first) <= 11:
                return [line(ElementKind.HEADLINE, first), line(ElementKind.HEADLINE, second)]
    text = wording.headline()
    if shape == "column":
        name = draw.one(headings.COLUMNS)
        return [Block((Atom(ElementKind.HEADLINE, text), Atom(ElementKind.COLUMN, f"（{name}）")))]
    return [line(ElementKind.HEADLINE, text)]


def head(wording: Wording) -> tuple[Block, ...]:
    """Return a head of one to four lines, as often as they were counted: 60, 34, 6 and 0.2 of a hundred."""
    draw = wording.draw
    blocks = headline_of(wording)
    count = draw.weighted([(56, 1), (32, 2), (10, 3), (2, 4)])
    roles = {
        1: [""],
        2: ["k", "k", "d", "-"],
        3: ["k-", "kd", "k-", "d-", "kd"],
        4: ["kd-", "kdd", "kd-"],
    }
    for role in draw.one(roles[count]):
        if role == "k":
            blocks.insert(0, line(ElementKind.KICKER, wording.line(headings.KICKERS, 6, 24)))
        elif role == "d":
            blocks.append(line(ElementKind.DECK, wording.line(headings.DECKS, 8, 40)))
        elif role == "-":
            blocks.append(line(ElementKind.DECK, wording.line(headings.DASHED, 6, 26)))
    if draw.chance(0.06):
        blocks.insert(0, line(ElementKind.COLUMN, column(wording)))
    elif draw.chance(0.02):
        blocks.append(line(ElementKind.COLUMN, f"（{draw.one(headings.COLUMNS)}）"))
    return tuple(blocks)


def column(wording: Wording) -> str:
    """Return the line of a column above a head."""
    draw = wording.draw
    name = draw.one(headings.COLUMNS)
    other = draw.one(headings.COLUMNS_OF_SHAPE)
    return draw.one([name, f"【{name}】", f"（{name}）", f"■{name}", f"【{other}】", f"·{name}·"])


def crosshead(wording: Wording) -> tuple[str, ...]:
    """Return the phrases of a crosshead, none longer than nine characters."""
    draw = wording.draw
    for _ in range(30):
        phrases = tuple(wording.fill(part) for part in draw.one(headings.CROSSHEADS))
        if all(len(phrase) <= 9 for phrase in phrases):
            return phrases
    return (f"{headings.CROSSHEADS[7][0]}",)
