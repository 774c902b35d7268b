"""News, comment and photo stories of made pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from made_pages import headings, sentences
from made_pages.heads import crosshead, head, line
from made_pages.pictures import credit, picture
from made_pages.roles import (
    BLANK,
    byline,
    dateline,
    lead_authors,
    marker_from,
    marker_to,
    people_of,
    tail_authors,
    tail_dateline,
    tail_of_both,
)
from made_pages.types import Atom, Block, Story
from made_pages.wording import Wording
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from made_pages.draw import Draw


class Habits(NamedTuple):
    """What a paper does everywhere on its page: Chinese numbers, opened names, traditional characters."""

    old: bool
    wide: bool
    traditional: bool


def text_block(text: str, *, inside: tuple[Block, ...] = ()) -> Block:
    """Return a paragraph."""
    return Block((Atom(ElementKind.PARAGRAPH, text),), flows=True, inside=inside)


def with_head(block: Block, *atoms: Atom | None) -> Block:
    """Return a paragraph with atoms before its text."""
    before = tuple(atom for atom in atoms if atom is not None)
    text = block.atoms[0]
    bracketed = before[-1].text[-1] in "）〕】：" or before[-1].kind is ElementKind.CONTINUATION
    glue = "" if bracketed else BLANK
    return Block((*before, Atom(text.kind, text.text, glue=glue), *block.atoms[1:]), block.flows, block.inside)


def with_tail(block: Block, atom: Atom) -> Block:
    """Return a paragraph with an atom behind its text."""
    return Block((*block.atoms, atom), block.flows, block.inside)


def body(wording: Wording, habits: Habits, *, templates: tuple[str, ...] = sentences.SENTENCES) -> list[Block]:
    """Return the paragraphs of an article, some with a picture in the middle of a sentence; crossheads between them."""
    draw = wording.draw
    count = draw.weighted([(20, 1), (30, 2), (30, 4), (15, 6), (5, 9)])
    blocks: list[Block] = []
    headed = count >= 4 and draw.chance(0.35)
    for number in range(count):
        text = (
            wording.opening()
            if number == 0 and templates is sentences.SENTENCES
            else wording.paragraph(1, 4, templates)
        )
        inside = picture(wording, wide=habits.wide, inside=True) if draw.chance(0.05) and len(text) > 40 else ()
        if headed and number and number % 2 == 0 and number < count:
            blocks += crosshead_blocks(wording, number // 2)
        blocks.append(text_block(text, inside=inside))
        if draw.chance(0.04) and number:
            blocks += picture(wording, wide=habits.wide)
    return blocks


def crosshead_blocks(wording: Wording, number: int) -> list[Block]:
    """Return a crosshead: a line, two lines, or a number in brackets alone."""
    draw = wording.draw
    if draw.chance(0.08) and number <= len(headings.NUMBERED):
        return [line(ElementKind.CROSSHEAD, headings.NUMBERED[number - 1])]
    phrases = crosshead(wording)
    if len(phrases) == 2 and draw.chance(0.2):
        return [line(ElementKind.CROSSHEAD, phrase) for phrase in phrases]
    return [line(ElementKind.CROSSHEAD, draw.one([" ", "，"]).join(phrases))]


def news(draw: Draw, habits: Habits) -> Story:
    """Return a news article: its authors above it, in its lead, at its end, or nowhere."""
    wording = Wording(draw, old=habits.old)
    blocks = list(head(wording))
    lines = len(blocks)
    paragraphs = body(wording, habits)
    way = draw.weighted(
        [(45, "dateline"), (30, "byline"), (15, "end"), (8, "none"), (5, "tail dateline"), (1, "tail of both")]
    )
    shown = way in {"dateline", "byline"} or (way == "tail dateline")
    if way in {"byline", "tail dateline"}:
        blocks.append(Block((byline(draw, wide=habits.wide),)))
    first = paragraphs[0]
    if way == "dateline":
        paragraphs[0] = with_head(
            first, dateline(draw, old=habits.old, traditional=habits.traditional), lead_authors(draw, wide=habits.wide)
        )
    if draw.chance(0.04):
        blocks += picture(wording, wide=habits.wide)
    closes = way in {"end", "tail dateline", "tail of both"}
    if way == "end":
        close(paragraphs, tail_authors(draw, wide=habits.wide))
    elif way == "tail dateline":
        close(paragraphs, tail_dateline(draw, old=habits.old))
    elif way == "tail of both":
        for atom in tail_of_both(draw, old=habits.old):
            close(paragraphs, atom)
    if draw.chance(0.12):
        close(paragraphs, marker_to(draw))
        closes = True
    elif draw.chance(0.05):
        close(
            paragraphs,
            Atom(ElementKind.PARAGRAPH, draw.one(["（全文见第三版）", "（相关报道见第二版）", "（未完待续）"])),
        )
    shown = shown or (lines > 2 and blocks[lines - 1].text.startswith("——"))
    return Story(sort="news", blocks=(*blocks, *paragraphs), shown=shown, closes=closes)


def close(blocks: list[Block], atom: Atom) -> None:
    """Put an atom behind the last paragraph: glued to it, or, a marker, on a line of its own."""
    at = max(index for index, block in enumerate(blocks) if block.flows and block.kind is not ElementKind.CAPTION)
    if atom.kind is ElementKind.PARAGRAPH:
        last = blocks[at].atoms[-1]
        if last.kind is ElementKind.PARAGRAPH:
            merged = Atom(last.kind, last.text + atom.text, last.authors, last.glue)
            blocks[at] = Block((*blocks[at].atoms[:-1], merged), True, blocks[at].inside)
    elif atom.text[0] == "▶":
        blocks.insert(at + 1, Block((Atom(atom.kind, atom.text, turn=atom.turn),)))
    else:
        blocks[at] = with_tail(blocks[at], atom)
    if atom.kind is not ElementKind.PARAGRAPH:
        # What closes an article stands at its end: pictures behind it would be of nobody.
        del blocks[at + (2 if atom.text[0] == "▶" else 1) :]


def second_half(draw: Draw, habits: Habits) -> Story:
    """Return the half of an article that began on another page: a jump headline, the marker, perhaps a broken sentence."""
    wording = Wording(draw, old=habits.old)
    blocks = [line(ElementKind.HEADLINE, wording.headline())] if draw.chance(0.9) else []
    paragraphs = body(wording, habits)
    mark = marker_from(draw)
    if draw.chance(0.5):
        text = paragraphs[0].atoms[0].text
        cut = text.find("，") + 1
        paragraphs[0] = text_block(text[cut:] if 0 < cut < len(text) - 8 else text)
    if draw.chance(0.6):
        paragraphs[0] = with_head(paragraphs[0], mark)
    else:
        blocks.append(Block((mark,)))
    closes = draw.chance(0.3)
    if closes:
        close(paragraphs, tail_authors(draw, wide=habits.wide))
    return Story(sort="second half", blocks=(*blocks, *paragraphs), shown=True, closes=closes)


def comment(draw: Draw, habits: Habits) -> Story:
    """Return an editorial or a signed column."""
    wording = Wording(draw, old=habits.old)
    name = draw.one(["社论", "短评", "今日谈", "快语新言", "人民论坛", "时评", "编后"])
    blocks: list[Block] = []
    titled = Atom(ElementKind.HEADLINE, wording.line([t for t in headings.HEADLINES if "{thing}" in t], 5, 16))
    where = draw.one(["above", "above", "behind", "bracket"])
    if where == "above":
        blocks.append(line(ElementKind.COLUMN, draw.one([name, f"■{name}", f"【{name}】", f"·{name}·"])))
        blocks.append(Block((titled,)))
    elif where == "behind":
        blocks.append(Block((titled, Atom(ElementKind.COLUMN, f"（{name}）"))))
    else:
        blocks += [Block((titled,)), line(ElementKind.COLUMN, f"（{name}）")]
    shown = name != "社论"
    paragraphs = body(wording, habits, templates=sentences.COMMENTS)
    closes = False
    if name == "社论":
        pass
    elif draw.chance(0.35):
        blocks.append(Block((Atom(ElementKind.BYLINE, "本报评论员", (("本报评论员", ()),)),)))
    elif draw.chance(0.7):
        blocks.append(Block((byline(draw, wide=habits.wide),)))
    else:
        shown, closes = False, True
        close(paragraphs, tail_authors(draw, wide=habits.wide))
    return Story(sort="comment", blocks=(*blocks, *paragraphs), shown=shown, closes=closes)


def photo(draw: Draw, habits: Habits) -> Story:
    """Return a photo story: a headline, one or two sentences, the credit behind them or below."""
    wording = Wording(draw, old=habits.old)
    blocks = [line(ElementKind.HEADLINE, wording.line(headings.PHOTO_HEADLINES, 4, 12))]
    text = wording.line(headings.CAPTIONS_PLAIN, 12, 60)
    if draw.chance(0.5):
        text += wording.fill("{place}{work}{good}，{thing}总数达到{num}{unit}。")
    also = (ElementKind.CAPTION,)
    if draw.chance(0.4):
        text += wording.fill("图为{people}在{scene}{gerund}。")
    main = Atom(ElementKind.PARAGRAPH, text, also=also)
    author = credit(draw, wide=habits.wide, alone=True)
    if draw.chance(0.4):
        blocks += [Block((main,), flows=True), Block((author,))]
    else:
        glue = "" if author.text.startswith("（") else BLANK
        blocks.append(Block((main, Atom(author.kind, author.text, glue=glue)), flows=True))
    return Story(sort="photo", blocks=tuple(blocks), shown=True, closes=True)


def telegrams(draw: Draw, habits: Habits) -> Story:
    """Return an article of several telegrams, each opened by its bracket, one behind the other."""
    wording = Wording(draw, old=True)
    atoms: list[Atom] = []
    for _ in range(draw.number(2, 4)):
        place = draw.one(["南京", "上海", "北平", "广州", "汉口", "重庆"])
        agency = draw.one(["本报", "中央社", "联合社", "路透社"])
        atoms.append(
            Atom(ElementKind.DATELINE, f"〔{agency}{place}{draw.one(['廿一', '十八', '卅', '廿四', '三'])}日电〕")
        )
        atoms.append(
            Atom(
                ElementKind.PARAGRAPH, wording.paragraph(1, 2, sentences.SENTENCES[18:22] + sentences.SENTENCES[44:50])
            )
        )
    blocks = (*head(wording), Block(tuple(atoms), flows=True))
    del habits
    return Story(sort="telegrams", blocks=blocks, shown=True)


def signature_names(draw: Draw) -> str:
    """Return a name as it signs a letter."""
    return people_of(draw, 1, introduced=False)[0]
