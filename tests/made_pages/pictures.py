"""Captions with their credits for made pages, as they stand in the gap of a column or below a headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from made_pages import headings, names
from made_pages.roles import BLANK, opened, people_of
from made_pages.types import Atom, Block
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from made_pages.draw import Draw
    from made_pages.wording import Wording

MAKERS: Final = ("新华社记者", "本报记者", "记者", "通讯员", "本报通讯员", "特约记者")


def credit(draw: Draw, *, wide: bool, alone: bool) -> Atom:
    """Return whose a picture is; ``alone`` says that it has a line of its own."""
    person = people_of(draw, 1, introduced=False)[0]
    name = opened(draw, person, wide=wide)
    maker = draw.one(MAKERS)
    blank = draw.one([" ", BLANK, BLANK])
    done = draw.one(["摄", "摄", " 摄", "摄影"])
    forms = [
        (40, f"{maker}{blank}{name}{done}"),
        (12, f"新华社记者{blank}{name}摄"),
        (10, f"（{maker}{blank if wide else ''}{name}摄）"),
        (8, f"（{name}摄）"),
        (6, f"{name}摄"),
        (5, "新华社发"),
        (3, f"新华社发（{name}摄）"),
        (3, f"新华社{name}摄"),
        (3, "（资料图片）"),
        (2, f"摄影：{name}"),
    ]
    if alone:
        forms += [(2, f"{name}　画"), (1, f"本报记者 {name} 制图"), (2, f"（{name}摄影报道）")]
    return Atom(ElementKind.CREDIT, draw.weighted(forms))


def picture(wording: Wording, *, wide: bool, inside: bool = False) -> tuple[Block, ...]:
    """Return a caption with its credit behind it or below it, a caption alone, or a credit alone.

    A credit stands alone only ``inside`` a sentence: below a short paragraph it would make that its caption.
    """
    draw = wording.draw
    shapes = [(40, "behind"), (25, "below"), (12, "plain"), (12, "alone")]
    shape = draw.weighted([*shapes, (12, "credit")] if inside else shapes)
    if shape == "credit":
        return (Block((credit(draw, wide=wide, alone=True),)),)
    templates = headings.CAPTIONS_PLAIN if shape == "plain" else headings.CAPTIONS
    caption = Atom(ElementKind.CAPTION, wording.line(templates, 8, 60))
    if shape == "alone":
        return (Block((caption,), flows=True),)
    if shape == "below":
        return (Block((caption,), flows=True), Block((credit(draw, wide=wide, alone=True),)))
    author = credit(draw, wide=wide, alone=False)
    glue = "" if author.text.startswith("（") else draw.one(["", " ", BLANK])
    return (Block((caption, Atom(author.kind, author.text, glue=glue)), flows=True),)


def place_of(draw: Draw) -> str:
    """Return a place as it stands before the name of a letter writer."""
    return f"{draw.one(['湖北', '江苏', '河南', '四川', '辽宁', '甘肃'])}{names.county(draw)}"
