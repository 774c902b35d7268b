"""What else stands on a made page as an article: rows of briefs, letters, stories with traps in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from made_pages import headings, names, sentences
from made_pages.heads import head, line
from made_pages.pictures import place_of
from made_pages.roles import BLANK, byline, dateline
from made_pages.stories import signature_names, text_block, with_head
from made_pages.types import Atom, Block, Story
from made_pages.wording import Wording
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from made_pages.draw import Draw
    from made_pages.stories import Habits

VERSES: Final = (
    ("春风吹过山岗", "吹绿了一垄垄秧苗", "母亲弯着腰", "把日子一行行插进水田"),
    ("码头的灯亮了", "一盏接着一盏", "汽笛声里", "装卸工扛起整个黎明", "也扛起远方"),
    ("我记得那条河", "记得河上的木船", "记得船头的老人", "和他没有讲完的故事"),
    ("老屋门前的石榴树", "又开了一树红花", "没有人数过", "它等了多少个夏天", "等那个远行的孩子回家"),
)
RESULTS: Final = ("男子一百米", "女子铅球", "男子举重", "女子跳远", "混合接力")
ORNAMENT: Final = ("***", "* * *", "＊　＊　＊")


def briefs(draw: Draw, habits: Habits) -> Story:
    """Return a row of briefs under one title, each its own paragraph behind a mark."""
    wording = Wording(draw, old=habits.old)
    mark = draw.one(["▲", "△", "●", "■", "●"])
    title = draw.one(
        ["简讯", "国际简讯", "新闻简报", "一句话新闻", wording.fill("{place}简讯"), wording.fill("{work}动态")]
    )
    known = title in {"简讯", "国际简讯", "新闻简报", "一句话新闻"}
    heading = Atom(ElementKind.HEADLINE, title, also=(ElementKind.COLUMN,) if known else ())
    blocks = [Block((heading,))]
    for _ in range(draw.number(2, 6)):
        wording.place = names.county(draw)
        wording.topic = Wording(draw, old=False).topic
        blocks.append(text_block(mark + draw.one(["", " ", ""]) + wording.opening()))
    return Story(sort="briefs", blocks=tuple(blocks), shown=True, judged=True)


def letter(draw: Draw, habits: Habits) -> Story:
    """Return a reader's letter: who is addressed, the text, name and day below."""
    wording = Wording(draw, old=habits.old)
    blocks = [line(ElementKind.HEADLINE, wording.headline())]
    if draw.chance(0.4):
        blocks.insert(0, line(ElementKind.COLUMN, draw.one(["读者来信", "来信", "答读者"])))
    blocks.append(Block((Atom(ElementKind.PARAGRAPH, draw.one(["编辑同志：", "编辑同志:", "编辑部："])),)))
    blocks += [text_block(wording.paragraph(2, 4)) for _ in range(draw.number(1, 3))]
    either = (ElementKind.BYLINE,)
    signed = draw.one([f"{place_of(draw)}{BLANK}{signature_names(draw)}", f"读者{BLANK}{signature_names(draw)}"])
    blocks.append(Block((Atom(ElementKind.PARAGRAPH, signed, also=either),)))
    if draw.chance(0.6):
        day = f"{draw.number(1980, 2024)}年{draw.number(1, 12)}月{draw.number(1, 28)}日"
        blocks.append(Block((Atom(ElementKind.PARAGRAPH, day, also=either),)))
    return Story(sort="letter", blocks=tuple(blocks), shown=True, closes=True, judged=False)


def trapped(draw: Draw, habits: Habits) -> Story:
    """Return an article with short lines in it that are no crossheads: verse, results, an ornament, dialogue."""
    wording = Wording(draw, old=habits.old)
    blocks = list(head(wording))
    first = text_block(wording.opening())
    if draw.chance(0.5):
        blocks.append(Block((byline(draw, wide=habits.wide),)))
    else:
        first = with_head(first, dateline(draw, old=habits.old, traditional=False))
    blocks += [first, text_block(wording.paragraph(2, 3))]
    blocks += trap(wording)
    blocks.append(text_block(wording.paragraph(2, 3)))
    return Story(sort="trapped", blocks=tuple(blocks), shown=True)


def trap(wording: Wording) -> list[Block]:
    """Return lines of their own that stand inside a body."""
    draw = wording.draw
    sort = draw.weighted([(3, "verse"), (3, "results"), (2, "ornament"), (3, "dialogue"), (1, "state")])
    if sort == "verse":
        return [own(text) for text in draw.one(VERSES)]
    if sort == "results":
        rows = [
            f"{draw.one(names.COUNTRIES)}　{draw.number(1, 40)}　{draw.number(1, 30)}　{draw.number(1, 30)}"
            for _ in range(draw.number(3, 6))
        ]
        return [own(f"{'国家'}　金　银　铜"), *(own(row) for row in rows)]
    if sort == "ornament":
        return [Block((Atom(ElementKind.FURNITURE, draw.one(ORNAMENT), also=tuple(ElementKind)),))]
    if sort == "dialogue":
        return [
            text_block(
                f"“{wording.fill(draw.one(['你们{place}的{thing}怎么样？', '{work}难不难？', '多少钱一{unit}？']))}”"
            ),
            text_block(f"“{wording.word('saying')}。”"),
            text_block(wording.fill("“那{thing}呢？”{person}追问。")),
        ]
    return [own(f"{country}代表{BLANK}{names.person(draw)}") for country in draw.some(names.COUNTRIES, 2)]


def own(text: str) -> Block:
    """Return a line of its own that is text."""
    return Block((Atom(ElementKind.PARAGRAPH, text),))


def box(draw: Draw, habits: Habits) -> Story:
    """Return an article with a labelled box in it: 链接, 核心阅读."""
    wording = Wording(draw, old=habits.old)
    blocks = list(head(wording))
    blocks.append(Block((byline(draw, wide=habits.wide),)))
    label = line(ElementKind.CROSSHEAD, draw.one(headings.BOXES))
    texts = [text_block(wording.paragraph(2, 3, sentences.SENTENCES)) for _ in range(3)]
    blocks += [texts[0], texts[1], label, texts[2]]
    return Story(sort="box", blocks=tuple(blocks), shown=True)
