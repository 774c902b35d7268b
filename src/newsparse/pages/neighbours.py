"""What a line's neighbours make of it: a caption by the credit below, a headline by the text below, a photo story."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.lines.captions import read_tail_credit
from newsparse.lines.columns import INTROS, column_name, is_known_column
from newsparse.lines.furniture import is_beside_code
from newsparse.lines.headings import is_brief, is_short, opens_with_dash
from newsparse.pages.label import Label, Labelled
from newsparse.pages.margins import MAY_BE_ASIDE, stands_aside
from newsparse.pages.shapes import broken_off, goes_on_from, surely_broken_off
from newsparse.pages.stitch import is_open, open_quote
from newsparse.pages.turns import CLOSING_NAMES, is_cut_by_turn
from newsparse.pages.usage import STARTERS
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

RUNNING: Final = frozenset({Label.TEXT, Label.LEAD})
MAY_NAME_COLUMN: Final = frozenset({Label.SHORT, Label.NAMES, Label.TEXT})
TRANSPARENT: Final = frozenset({Label.FURNITURE, Label.CAPTION, Label.CREDIT, Label.COLUMN})


def relabelled(labelled: Sequence[Labelled], at: int) -> Labelled:
    """Return a line with the label that its neighbours give it: a column's name as a headline, a caption by its credit."""
    item = labelled[at]
    if item.label in MAY_BE_ASIDE and stands_aside(labelled, at):
        return evolve(item, label=Label.FURNITURE)
    if item.label is Label.COLUMN and heads_itself(labelled, at):
        return evolve(item, label=Label.SHORT)
    if item.label in MAY_NAME_COLUMN and len(item.text) <= KICKER_LENGTH and stands_over_headline(labelled, at):
        return evolve(item, label=Label.COLUMN)
    if (item.label is not Label.TEXT or len(item.text) <= KICKER_LENGTH) and heads_after_all(labelled, at):
        return evolve(item, label=Label.SHORT)
    if item.label is Label.SHORT and at and labelled[at - 1].label is Label.ROW and NOTE.match(item.text):
        return evolve(item, label=Label.ROW)
    if item.label is Label.SHORT and not item.line.level:
        if ends_sentence_above(labelled, at):
            return evolve(item, label=Label.TEXT)
        if (not item.line.bold and is_cut_by_turn(labelled, at)) or is_fragment(labelled, at):
            return evolve(item, label=Label.TEXT)
    elif item.label is Label.TEXT and is_brief(item.text) and heads_article(labelled, at):
        return evolve(item, label=Label.SHORT)
    if item.label is Label.TEXT and is_arrowed_caption(labelled, at):
        return evolve(item, label=Label.CAPTION)
    if item.label is Label.TEXT and leads_in(labelled, at):
        return evolve(item, label=Label.SHORT)
    if item.label in {Label.TEXT, Label.SHORT} and not item.line.level and is_caption(labelled, at):
        return evolve(item, label=Label.CAPTION)
    return item


def heads_article(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a short line with the mark of a brief is a headline: a byline or a dateline stands right below.

    Two such lines may make one head.
    """
    end = at
    while end < len(labelled) and end - at <= 1 and is_brief(labelled[end].text) and is_short(labelled[end].text):
        end += 1
    if end == at or end >= len(labelled):
        return False
    return labelled[end].label in STARTERS and not is_brief(labelled[end].text)


def is_arrowed_caption(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a sentence behind an arrow is the words of a picture: no row of briefs has just one item."""
    text = labelled[at].text
    if text[:1] not in ARROWS or len(text) > CAPTION_LENGTH or text.count("。") > 1 or text[-1] != "。":
        return False
    near = (*reversed(labelled[max(0, at - FEW) : at]), *labelled[at + 1 : at + 1 + FEW])
    above = labelled[at - 1].label if at else None
    return above in RUNNING and not any(other.text[:1] == text[:1] for other in near)


def heads_after_all(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a line that reads as something else is the headline of what stands right below it.

    A dateline or a byline stands there. A name with a dot in it may be the end of a headline (政府冻结贝·布托存款), a cry
    its whole (到农村去……), and the words beside a code stand at no dateline.
    """
    item = labelled[at]
    if item.label is Label.TEXT:
        if item.text[-1:] not in CRY_ENDS:
            return False
    elif item.label is not Label.NAMES and item.label is not Label.FURNITURE:
        return False
    below = labelled[at + 1] if at + 1 < len(labelled) else None
    if below is None or below.line.level or below.line.hint is not None or CLOSING_NAMES.fullmatch(below.text):
        return False
    above = labelled[at - 1].label if at else None
    if item.label is Label.NAMES:
        return below.label in STARTERS and above not in {Label.SHORT, Label.COLUMN, Label.BYLINE, Label.NAMES}
    if item.label is Label.FURNITURE:
        return below.label is Label.LEAD and is_beside_code(item.text)
    if CRY.search(item.text) is None:
        return False
    led = below.label in STARTERS or (below.label is Label.SHORT and opens_with_dash(below.text))
    led = led or below.text.startswith(ANSWERED)
    if not led and below.label is Label.SHORT and at + 2 < len(labelled):
        led = labelled[at + 2].text.startswith(ANSWERED)
    return led and (above not in RUNNING or labelled[at - 1].text[-1:] in ENDS) and ":" not in item.text


def ends_sentence_above(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a short line that ends a sentence ends the one above, which a column has cut."""
    item = labelled[at]
    if item.line.bold or item.text[-1:] not in {"!", "?"} or not at or labelled[at - 1].label not in RUNNING:
        return False
    return runs_on(labelled[at - 1])


def is_fragment(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a short line is the first piece of a sentence that a column or a picture has broken off.

    Running text stands below it. A line below a head may be its deck, and must look like no deck; below a byline
    stands nothing but text, and a comma is enough.
    """
    text = labelled[at].text
    after = neighbour(labelled, at + 1, 1)
    if after is None or after.label is not Label.TEXT or labelled[at].line.bold or goes_on_from(after.text):
        return False
    above = labelled[at - 1] if at else None
    if above is None or (above.label is Label.SHORT and not above.line.level):
        return surely_broken_off(text) or (labelled[at].line.indented and "," in text)
    below = labelled[at + 1]
    pictured = below.label in PICTURED
    if above.label in {Label.BYLINE, Label.NAMES}:
        return pictured or "," in text or surely_broken_off(text)
    if labelled[at].line.indented and above.line.indented and above.label in RUNNING and not after.line.indented:
        # Where paragraphs are indented, the text below opens none: it goes on from here.
        return True
    if pictured and len(text) >= FRAGMENT and above.label in RUNNING and marks_headings(labelled, at):
        # Where headings are marked, a line of this length without a mark, with a picture right below it, is none.
        return True
    parted = below.line.gap > 0 or below.label in TRANSPARENT
    return (labelled[at].line.full and parted and fills_on(labelled[at], above, after)) or broken_off(text)


def marks_headings(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether the source has marked a heading above a line, not far from it."""
    return any(item.line.level for item in labelled[max(0, at - NEAR) : at])


def fills_on(item: Labelled, above: Labelled, after: Labelled) -> bool:
    """Return whether a line that fills its column, and is parted from what stands below, goes on there.

    It does not where the article above has been closed (（李明）), and where the next line opens a paragraph.
    """
    return item.line.gap <= 1 and above.text[-1:] not in {")", "〕", "】"} and not after.line.indented


def leads_in(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a short line on a comma stands above a headline, as a kicker may: 随着雨季的到来，."""
    text = labelled[at].text
    if not text.endswith(",") or len(text) > KICKER_LENGTH or at + 1 >= len(labelled):
        return False
    before = labelled[at - 1] if at else None
    closed = before is None or before.label not in RUNNING or before.text[-1:] in ENDS
    closed = closed or (before is not None and read_tail_credit(before.text) is not None)
    return closed and labelled[at + 1].label is Label.SHORT


def is_caption(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a line is a caption because a credit closes it, or stands right below it.

    It is one sentence or two, and the article has running text before it: the text of a photo story, which stands
    alone below its headline, is its body.
    """
    text = labelled[at].text
    if len(text) > CAPTION_LENGTH:
        return False
    below = labelled[at + 1] if at + 1 < len(labelled) else None
    credited = below is not None and below.label is Label.CREDIT and below.line.gap <= 1 and text.count("。") <= 1
    if credited and "," in text and text[-1] not in ENDS:
        # A sentence that the picture has broken off: its other half stands below the credit.
        return False
    if not credited and (text[-1] not in CREDIT_ENDS or read_tail_credit(text) is None):
        return False
    if not any(item.label in RUNNING for item in running_before(labelled, at)):
        return False
    before = neighbour(labelled, at - 1, -1)
    return before is None or not open_quote(before.text) or text.count("”") <= text.count("“")


NOTE: Final = compiled("(?:资料来源|数据来源|来源|说明|备注|注):")
"""What opens the line below a table."""
ARROWS: Final = frozenset("▲△")
FEW: Final = 4
ENDS: Final = frozenset("。!?…”)")
CRY: Final = compiled(r"(?:[!?]|…|[.]{3,6})[”’]?$")
ANSWERED: Final = ("问:", "编者按:", "编者按 ")
"""What opens the answers to a question that is a headline."""
CRY_ENDS: Final = frozenset("!?….”’")
CREDIT_ENDS: Final = frozenset("摄影图画绘作片照发)〕】。供稿提写刻制道")


def running_before(labelled: Sequence[Labelled], at: int) -> Sequence[Labelled]:
    """Return the lines between a line and the head of its article, as far as marks or bylines show where that is."""
    start = at
    while start > 0 and labelled[start - 1].label != Label.BYLINE and not labelled[start - 1].line.level:
        start -= 1
        if at - start > NEAR:
            break
    return labelled[start:at]


CAPTION_LENGTH: Final = 70
KICKER_LENGTH: Final = 20
NEAR: Final = 40
PICTURED: Final = frozenset({Label.CAPTION, Label.CREDIT})
FRAGMENT: Final = 14
"""A crosshead of one phrase has fewer characters."""


def stands_over_headline(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a line that may name a column is the first of a head: a headline stands below it."""
    below = labelled[at + 1] if at + 1 < len(labelled) else None
    if below is None or below.label not in {Label.SHORT, Label.TEXT} or labelled[at].line.hint is not None:
        return False
    if not is_known_column(labelled[at].text) or opens_with_dash(below.text):
        return False
    if below.label is Label.TEXT and not heads_after_all(labelled, at + 1):
        return False
    return not at or labelled[at - 1].label is not Label.SHORT


def introduces(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether the label of what the editors say stands below a byline or a head, and so inside the article."""
    above = labelled[at - 1].label if at else None
    return above in {Label.BYLINE, Label.NAMES, Label.SHORT} and column_name(labelled[at].text) in INTROS


def heads_itself(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether the name of a column stands where a headline does: right above running text, no headline near."""
    if at and (labelled[at - 1].label is Label.SHORT or introduces(labelled, at)):
        return False
    if at + 1 < len(labelled) and labelled[at + 1].label in {Label.CAPTION, Label.NAMES}:
        # 图片新闻 stands right above its picture, the title of a book above the name of its reader.
        return labelled[at + 1].label is Label.CAPTION or labelled[at].text[:1] == "《"
    following = (labelled[index].label for index in range(at + 1, len(labelled)))
    return next((label for label in following if label not in TRANSPARENT), None) not in {Label.SHORT, Label.NAMES}


def neighbour(labelled: Sequence[Labelled], at: int, step: int) -> Labelled | None:
    """Return the next line in a direction that is of the text itself: captions and furniture are looked through."""
    while 0 <= at < len(labelled):
        if labelled[at].label not in TRANSPARENT and labelled[at].label is not Label.FIELD:
            return labelled[at]
        at += step
    return None


def runs_on(item: Labelled) -> bool:
    """Return whether a line is running text whose sentence has not ended: a picture's credit at its end closes it."""
    if item.label not in RUNNING or not is_open(item.text):
        return False
    credit = read_tail_credit(item.text)
    return credit is None or is_open(item.text[: credit.start])
