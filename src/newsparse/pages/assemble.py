"""From parts to articles: one table says what each part does in each state.

Theory of operation. A page is read from its first line to its last. The state says what may come: nothing has begun
(``BEFORE``), the head of an article is being read (``HEAD``), its body is (``BODY``), it has been closed by a marker
that turns the page (``TURNED``). ``TRANSITIONS`` gives, for each part in each state, the action and the state after
it; everything that decides which article a line belongs to stands in this file. Actions only collect pieces: joining
paragraphs and making values of them is ``build``'s work.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from newsparse.lines.captions import read_tail_credit
from newsparse.lines.columns import column_at_end
from newsparse.lines.headings import is_brief
from newsparse.pages.dissect import Cut, Segment, dissect, dissect_heading
from newsparse.pages.drafts import Assembly, Bit, Draft, State, last_text, opens_briefs, text_so_far
from newsparse.pages.parts import Part
from newsparse.pages.shapes import goes_on_from
from newsparse.pages.stitch import Join, is_open, join_of, stitched
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.label import Labelled
    from newsparse.text.readings import Reading


class Action(Enum):
    """What is done with a part."""

    __hash__ = object.__hash__  # that of Enum is written in Python

    OPEN = "a new article begins with it"
    HEADING = "it belongs to the head that is being read"
    BODY = "it is running text of the article"
    ANEW = "a new article begins with it, without a head: the one before has been closed"
    CROSSHEAD = "it is a crosshead of the article"
    BYLINE = "it says who wrote the article"
    PICTURE = "it is a caption or a credit of the article"
    MARK = "it is a continuation marker of the article"
    COLUMN = "it names the column of the article that begins here or has begun"
    ASIDE = "it belongs to no article"


_ANY_HEAD: Final = (Part.KICKER, Part.HEADLINE, Part.DECK)

TRANSITIONS: Final[dict[tuple[State, Part], tuple[Action, State]]] = {
    **{(state, part): (Action.OPEN, State.HEAD) for state in State for part in _ANY_HEAD if state is not State.HEAD},
    **{(State.HEAD, part): (Action.HEADING, State.HEAD) for part in _ANY_HEAD},
    **{(state, part): (Action.BODY, State.BODY) for state in State for part in (Part.TEXT, Part.LINE)},
    (State.TURNED, Part.TEXT): (Action.ANEW, State.BODY),
    (State.TURNED, Part.LINE): (Action.BODY, State.TURNED),
    (State.BEFORE, Part.CROSSHEAD): (Action.BODY, State.BODY),
    (State.HEAD, Part.CROSSHEAD): (Action.CROSSHEAD, State.BODY),
    (State.BODY, Part.CROSSHEAD): (Action.CROSSHEAD, State.BODY),
    (State.TURNED, Part.CROSSHEAD): (Action.CROSSHEAD, State.BODY),
    (State.BEFORE, Part.BYLINE): (Action.BYLINE, State.HEAD),
    (State.HEAD, Part.BYLINE): (Action.BYLINE, State.HEAD),
    (State.BODY, Part.BYLINE): (Action.BYLINE, State.BODY),
    (State.TURNED, Part.BYLINE): (Action.BYLINE, State.TURNED),
    **{(state, part): (Action.PICTURE, state) for state in State for part in (Part.CAPTION, Part.CREDIT)},
    (State.BEFORE, Part.MARKER): (Action.MARK, State.HEAD),
    (State.HEAD, Part.MARKER): (Action.MARK, State.HEAD),
    (State.BODY, Part.MARKER): (Action.MARK, State.TURNED),
    (State.TURNED, Part.MARKER): (Action.MARK, State.TURNED),
    **{(state, Part.SECOND): (Action.MARK, State.HEAD) for state in State},
    **{(state, Part.COLUMN): (Action.COLUMN, state) for state in State},
    **{
        (state, part): (Action.ASIDE, state)
        for state in State
        for part in (Part.FURNITURE, Part.MASTHEAD, Part.ADVERTISEMENT)
    },
}
"""What each part does in each state, and the state after it: total, so that no line is without a place."""


PICTURE: Final = frozenset({ElementKind.CAPTION, ElementKind.CREDIT})
INDENTING: Final = 0.3
"""The part of its lines of running text that a page indents, if it marks paragraphs so."""

HEAD_KINDS: Final = {
    Part.KICKER: ElementKind.KICKER,
    Part.HEADLINE: ElementKind.HEADLINE,
    Part.DECK: ElementKind.DECK,
}


def assemble(lines: Sequence[tuple[Labelled, Part]]) -> Assembly:
    """Return the page in the making that lines with their parts make."""
    running = [item.line.indented for item, part in lines if part is Part.TEXT]
    page = Assembly(indents=sum(running) > INDENTING * len(running))
    for item, part in lines:
        action, after = TRANSITIONS[page.state, part]
        ACTIONS[action](page, item, part)
        if not (action is Action.PICTURE and page.state is State.BEFORE):
            page.state = after
        if action in {Action.BODY, Action.ANEW} and ends_with_turn(page):
            page.state = State.TURNED
    if page.waiting or page.column:
        bits = page.waiting + page.column
        if page.drafts:
            page.drafts[-1].bits.extend(bits)
        else:
            page.open()
    for draft in page.drafts:
        for bit in draft.bits:
            if bit.more:
                bit.reading = stitched((bit.reading, *bit.more))
    return page


def ends_with_turn(page: Assembly) -> bool:
    """Return whether the last thing read is a marker that turns the page."""
    bits = page.drafts[-1].bits
    return bool(bits) and bits[-1].kind is ElementKind.CONTINUATION


def open_article(page: Assembly, item: Labelled, part: Part) -> None:
    """Begin an article with a line of its head."""
    page.open()
    add_heading(page, item, part)


def add_heading(page: Assembly, item: Labelled, part: Part) -> None:
    """Add a line to the head; the column in a bracket at the end of a headline is cut off it."""
    draft = page.current()
    if is_photo_story(draft):
        # A head, a picture with its words or a marker, and a head again: the first was a photo story, or all there is.
        draft = page.open()
    segments = dissect_heading(item.text)
    for segment in segments:
        piece = item.line.reading.part(segment.start, segment.end) if len(segments) > 1 else item.line.reading
        if segment.cut is Cut.TEXT:
            add_words(draft, piece, part)
        else:
            draft.bits.append(Bit(ElementKind.CONTINUATION, piece, segment))


def is_photo_story(draft: Draft) -> bool:
    """Return whether a head is all there is of an article, and a picture with its words or 下转 has closed it."""
    last = draft.bits[-1] if draft.bits else None
    if last is None or not any(bit.kind is ElementKind.HEADLINE for bit in draft.bits):
        return False
    turned = last.kind is ElementKind.CONTINUATION and not goes_on_from(last.reading.folded)
    return last.kind in PICTURE or turned


def add_words(draft: Draft, reading: Reading, part: Part) -> None:
    """Add the words of a line of the head, the markers cut off them."""
    if part is Part.HEADLINE:
        text = reading.folded
        column = column_at_end(text)
        if column is not None:
            start, name = column
            draft.bits.append(Bit(ElementKind.HEADLINE, reading.part(0, len(text[:start].rstrip()))))
            draft.bits.append(Bit(ElementKind.COLUMN, reading.part(start, len(text)), name))
            return
    draft.bits.append(Bit(HEAD_KINDS[part], reading))


def add_body(page: Assembly, item: Labelled, part: Part) -> None:
    """Add running text, with what is glued to it cut out, to the paragraph it goes on with or as a new one."""
    draft = page.current()
    reading = item.line.reading
    if (is_brief(item.text) and opens_briefs(draft)) or (goes_on_from(item.text) and draft.paragraph is not None):
        draft = page.open()
    if part is Part.LINE:
        draft.add_paragraph(Bit(ElementKind.PARAGRAPH, reading, part), brief=is_brief(item.text))
        return
    for segment in dissect(item.text):
        entire = segment.start == 0 and segment.end == len(item.text)
        bit = reading if entire else reading.part(segment.start, segment.end)
        if segment.cut is Cut.TEXT:
            opens = item.line.indented if page.indents or item.line.indented else None
            add_text(draft, bit, indented=opens if segment.start == 0 else False, told=item.line.continues)
        else:
            draft.bits.append(Bit(CUT_KINDS[segment.cut], bit, segment))


def add_anew(page: Assembly, item: Labelled, part: Part) -> None:
    """Begin an article with running text: what stood above was closed by its marker."""
    page.open()
    add_body(page, item, part)


CUT_KINDS: Final = {
    Cut.CONTINUATION: ElementKind.CONTINUATION,
    Cut.DATELINE: ElementKind.DATELINE,
    Cut.BYLINE: ElementKind.BYLINE,
    Cut.CREDIT: ElementKind.CREDIT,
}


def add_text(draft: Draft, reading: Reading, *, indented: bool | None, told: bool) -> None:
    """Add a piece of text to the paragraph before, when one sentence runs through both, or as a paragraph.

    ``told`` says that the input has it go on; that is believed where nothing printed speaks against it.
    """
    last = last_text(draft)
    if last is not None:
        why = join_of(last.text_end, reading.folded, indented=indented)
        if why is None and told and not indented:
            why = Join.TOLD
        if why is not None:
            last.go_on(reading, why)
            return
    draft.add_paragraph(Bit(ElementKind.PARAGRAPH, reading), brief=is_brief(reading.folded))


def add_crosshead(page: Assembly, item: Labelled, part: Part) -> None:
    """Add a crosshead."""
    del part
    page.current().bits.append(Bit(ElementKind.CROSSHEAD, item.line.reading))


def add_byline(page: Assembly, item: Labelled, part: Part) -> None:
    """Add a line of authors."""
    del part
    page.current().bits.append(Bit(ElementKind.BYLINE, item.line.reading))


def add_picture(page: Assembly, item: Labelled, part: Part) -> None:
    """Add a caption, its credit cut off, or a credit alone; above the first head it waits for the article to begin."""
    bits: list[Bit] = []
    reading = item.line.reading
    if part is Part.CREDIT:
        bits.append(Bit(ElementKind.CREDIT, reading))
    else:
        credit = read_tail_credit(item.text)
        end = len(item.text) if credit is None else len(item.text[: credit.start].rstrip())
        if end:
            bits.append(Bit(ElementKind.CAPTION, reading.part(0, end)))
        if credit is not None:
            bits.append(Bit(ElementKind.CREDIT, reading.part(credit.start, credit.end)))
            if credit.end < len(item.text.rstrip()):
                bits.append(Bit(ElementKind.CAPTION, reading.part(credit.end, len(item.text))))
    if page.drafts:
        page.drafts[-1].bits.extend(bits)
    else:
        page.waiting.extend(bits)


def add_mark(page: Assembly, item: Labelled, part: Part) -> None:
    """Add a marker that stands on a line of its own; that of a second half opens an article where one has its text."""
    if part is Part.SECOND and page.drafts and (page.state is State.TURNED or page.drafts[-1].paragraph is not None):
        page.open()
    page.current().bits.append(Bit(ElementKind.CONTINUATION, item.line.reading))


def add_column(page: Assembly, item: Labelled, part: Part) -> None:
    """Add the name of a column: to the head that is being read, or to the article that begins below it."""
    del part
    bit = Bit(ElementKind.COLUMN, item.line.reading)
    if page.state is State.HEAD and not is_photo_story(page.current()):
        page.current().bits.append(bit)
    elif page.state is State.BODY and page.drafts and is_open(text_so_far(page.drafts[-1])):
        page.drafts[-1].bits.append(Bit(ElementKind.CROSSHEAD, item.line.reading))
    else:
        page.column.append(bit)


def add_aside(page: Assembly, item: Labelled, part: Part) -> None:
    """Keep what belongs to no article."""
    page.aside.append(Bit(ASIDE_KINDS[part], item.line.reading))


ASIDE_KINDS: Final = {
    Part.MASTHEAD: ElementKind.MASTHEAD,
    Part.FURNITURE: ElementKind.FURNITURE,
    Part.ADVERTISEMENT: ElementKind.ADVERTISEMENT,
}


ACTIONS: Final = {
    Action.OPEN: open_article,
    Action.HEADING: add_heading,
    Action.BODY: add_body,
    Action.ANEW: add_anew,
    Action.CROSSHEAD: add_crosshead,
    Action.BYLINE: add_byline,
    Action.PICTURE: add_picture,
    Action.MARK: add_mark,
    Action.COLUMN: add_column,
    Action.ASIDE: add_aside,
}

__all__ = ["ACTIONS", "TRANSITIONS", "Action", "Assembly", "Bit", "Draft", "Segment", "State", "assemble"]
