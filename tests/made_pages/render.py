"""A made page, printed: blocks become lines, paragraphs are broken, marks and blank lines are set."""

from __future__ import annotations

import itertools
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import define

from made_pages.sentences import FILLERS
from made_pages.sheet import NOBODY, Run, Sheet, justified, letter_spaced, measure_of, wrap
from made_pages.types import Atom
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from made_pages.draw import Draw
    from made_pages.styles import Style
    from made_pages.types import Block, Outline, Story

HEAD: Final = (ElementKind.KICKER, ElementKind.HEADLINE, ElementKind.DECK)
ENDS: Final = frozenset("。！？…；：”’）》】〕!?;:)」』")
"""Behind these a paragraph may have ended, so no column is broken there."""
CANNOT_BEGIN: Final = frozenset("，。、；：！？”’）》】〕」』,:;!?)%％…—")
LEAST: Final = 60
"""Paragraphs shorter than this are not broken over two columns."""
LEAST_PIECE: Final = 16
"""A piece of a paragraph that stands on one line has so many characters at the least."""
UNSHOWN: Final = 2
"""So many more blank lines stand above a head that nothing else tells from a crosshead."""
BETWEEN_COMMENTS: Final = 0.5


@define
class Printer:
    """Prints one page in one style."""

    style: Style
    draw: Draw
    sheet: Sheet
    all_told: bool = True
    """Whether each article is told from a crosshead by something else than marks."""

    def page(self, outline: Outline) -> None:
        """Print all of a page."""
        for block in outline.front:
            level = 1 if block is outline.front[0] and len(outline.front) > 1 else 0
            self.line(block, None, level if self.style.marks else 0)
            self.sheet.end_line(self.style.inner_gap)
        if outline.front and not self.style.inner_gap:
            self.sheet.end_line()
        asides = dict(outline.aside)
        stories = outline.stories
        self.all_told = all(b.shown or a.closes for a, b in itertools.pairwise(stories))
        shown_by_close = True
        for number, story in enumerate(outline.stories):
            for block in asides.get(number, ()):
                self.block(block, None)
                self.sheet.end_line(self.style.text_gap or 1)
            told = story.shown or shown_by_close or self.style.marks is not None
            self.gap(number, told=told)
            self.story(story, number)
            shown_by_close = story.closes
        self.gap(1, told=False)
        for block in (*asides.get(len(outline.stories), ()), *outline.foot):
            self.block(block, None)
            self.sheet.end_line(self.style.text_gap or 1)

    def gap(self, number: int, *, told: bool) -> None:
        """Print the blank lines above a head, more where nothing below it tells it from a crosshead."""
        wanted = self.style.head_gap + (0 if told else UNSHOWN)
        already = self.style.text_gap if number else 0
        if number and wanted > already:
            self.sheet.mark(self.sheet.line_end * (wanted - already))

    def story(self, story: Story, number: int) -> None:
        """Print an article."""
        blocks = story.blocks
        for at, block in enumerate(blocks):
            if (
                block.kind is ElementKind.CAPTION
                and self.style.marks
                and self.style.marks.pictures
                and self.draw.chance(0.6)
            ):
                self.sheet.mark(f"![](images/{self.draw.number(1000, 9999)}.jpg)")
                self.sheet.end_line(self.style.text_gap)
            self.block(block, number)
            below = blocks[at + 1] if at + 1 < len(blocks) else None
            heading = block.kind in HEAD or block.kind is ElementKind.COLUMN
            inner = below is not None and heading and below.kind in {*HEAD, ElementKind.BYLINE, ElementKind.COLUMN}
            tight = below is not None and below.kind is ElementKind.CREDIT
            # Lines of one measure with neither indent nor blank lines would run a head into its text.
            bare = bool(self.style.width) and not self.style.shows_paragraphs and not block.flows
            self.sheet.end_line(1 if bare else self.style.inner_gap if inner or tight else self.style.text_gap)

    def block(self, block: Block, number: int | None) -> None:
        """Print a block: running text by its measure, all else on one line."""
        if block.flows:
            self.flow(block, number)
            return
        self.line(block, number, self.level(block))

    def level(self, block: Block) -> int:
        """Return the heading level that a line has in the source, 0 for none, -1 for bold."""
        marks = self.style.marks
        if marks is None:
            return 0
        if block.kind is ElementKind.CROSSHEAD:
            if marks.crosshead == "bold":
                return -1
            if marks.crosshead == "same":
                # Marks alike for both leave an article to be told by what stands below its head.
                return self.draw.one([1, 2, 2, 3]) if self.all_told else -1
            return int(marks.crosshead)
        if block.kind in HEAD and marks.chance:
            return self.draw.one([1, 2, 2, 3])
        levels = {
            ElementKind.KICKER: marks.kicker,
            ElementKind.HEADLINE: marks.headline,
            ElementKind.DECK: marks.deck,
        }
        return levels.get(block.kind, 0)

    def line(self, block: Block, number: int | None, level: int) -> None:
        """Print a block on one line."""
        run = self.run_of(block, number)
        if level > 0:
            self.sheet.mark("#" * level + " ")
        bold = "**" if level < 0 else ""
        self.sheet.mark(bold)
        letters = self.style.spaced == "all" or (self.style.spaced == "heads" and block.kind in SPACED_HEADS)
        self.sheet.run(letter_spaced(run) if letters else run)
        self.sheet.mark(bold)

    def run_of(self, block: Block, number: int | None) -> Run:
        """Return the characters of a block with their owners, in the script of the page."""
        run: Run = []
        for atom in block.atoms:
            owner = self.sheet.own(atom, number)
            run.extend((character, NOBODY) for character in atom.glue)
            text = self.written(atom.text)
            if not any(character.isalnum() for character in text):
                # An ornament may be a mark to a reader of Markdown: nobody misses it.
                owner = NOBODY
            run.extend((character, NOBODY if character.isspace() else owner) for character in text)
        return run

    def flow(self, block: Block, number: int | None) -> None:
        """Print running text: in one line or by a measure, perhaps in pieces, perhaps with a picture inside."""
        paragraph = block.kind is not ElementKind.CAPTION
        indent = self.style.indent and paragraph
        rows = self.rows(self.run_of(block, number), indent=indent, paragraph=paragraph)
        pieces, picture_at = self.pieces(rows, block) if paragraph else ([rows], 0)
        for at, piece in enumerate(pieces):
            if at:
                self.between(block if at == picture_at else None, number)
            self.lines(piece, indent=indent and at == 0)
        if self.style.tabled and block.kind is ElementKind.PARAGRAPH and self.draw.chance(0.05):
            self.table(number)

    def pieces(self, rows: list[Run], block: Block) -> tuple[list[list[Run]], int]:
        """Return a paragraph cut at the columns and around the picture inside it, and the piece below the picture.

        Lines of a measure are cut between two of them, as columns are; a line that holds a whole paragraph anywhere in
        a sentence. Behind a stop nothing is cut, unless an indent shows that no paragraph begins there.
        """
        run = [item for row in rows for item in row]
        ends = [sum(len(row) for row in rows[:at]) for at in range(1, len(rows))]
        candidates = ends if self.style.width else list(range(LEAST_PIECE, len(run) - 8))
        shown = self.style.indent and bool(self.style.width)
        places = [at for at in candidates if self.breaks_well(run, at, shown=shown)]
        cuts: list[int] = []
        if block.inside and places:
            cuts.append(self.draw.one(places))
        if len(run) >= LEAST and self.draw.chance(self.style.fragments):
            free = [at for at in places if not cuts or abs(at - cuts[0]) > LEAST_PIECE]
            cuts += [self.draw.one(free)] if free else []
        picture_at = sorted(cuts).index(cuts[0]) + 1 if block.inside and cuts else 0
        if not self.style.width:
            bounds = [0, *sorted(cuts), len(run)]
            return [[run[low:high]] for low, high in pairwise(bounds)], picture_at
        bounds = [0, *(ends.index(cut) + 1 for cut in sorted(cuts)), len(rows)]
        return [rows[low:high] for low, high in pairwise(bounds)], picture_at

    def breaks_well(self, run: Run, at: int, *, shown: bool) -> bool:
        """Return whether a column may end before a character: inside one text, and nobody takes it for a paragraph's end."""
        owner = run[at][1]
        inside = owner >= 0 and run[at - 1][1] == owner and self.is_text(owner)
        return inside and run[at][0] not in CANNOT_BEGIN and (shown or run[at - 1][0] not in ENDS)

    def between(self, block: Block | None, number: int | None) -> None:
        """Print what parts two columns: a blank line, a comment, the picture that stands in the gap."""
        self.sheet.end_line(1)
        if self.style.comments and self.draw.chance(BETWEEN_COMMENTS):
            self.sheet.mark(self.draw.one(["<!-- page break -->", "<!-- PageBreak -->", "<!-- column -->"]))
            self.sheet.end_line(1)
        for inner in block.inside if block is not None else ():
            if self.style.marks and self.style.marks.pictures and inner.kind is ElementKind.CAPTION:
                self.sheet.mark(f"![](images/{self.draw.number(1000, 9999)}.jpg)")
                self.sheet.end_line(1)
            self.block(inner, number)
            self.sheet.end_line(1)

    def rows(self, run: Run, *, indent: bool, paragraph: bool) -> list[Run]:
        """Return the lines of running text: one, or as many as the measure makes.

        Where neither an indent nor a blank line shows a paragraph, its last line is plainly shorter than the measure:
        else nobody could tell where it ends.
        """
        style = self.style
        if not style.width:
            return [run]
        rows = self.wrapped(run, indent=indent)
        if not paragraph or style.shows_paragraphs:
            return rows
        at = max((i for i, (_, owner) in enumerate(run) if owner >= 0 and self.is_text(owner)), default=-1)
        for filler in FILLERS if at >= 0 else ():
            if len(rows) > 1 and measure_of(rows[-1], by_cells=style.by_cells) < style.width - 1.5:
                break
            text = self.written(filler)
            longer = [*run[: at + 1], *((character, run[at][1]) for character in text), *run[at + 1 :]]
            rows = self.wrapped(longer, indent=indent)
        return rows

    def wrapped(self, run: Run, *, indent: bool) -> list[Run]:
        """Return characters as lines of the measure."""
        style = self.style
        return wrap(run, style.width, by_cells=style.by_cells, kinsoku=style.kinsoku, indent=2 if indent else 0)

    def lines(self, rows: list[Run], *, indent: bool) -> None:
        """Print the lines of a piece of running text."""
        for at, row in enumerate(rows):
            if at:
                self.sheet.end_line()
            elif indent:
                self.sheet.mark("\u3000\u3000")
            if self.style.spaced == "all":
                self.sheet.run(letter_spaced(row))
            elif self.style.spaced == "here and there":
                self.sheet.run(justified(row, self.draw))
            else:
                self.sheet.run(row)

    def written(self, text: str) -> str:
        """Return a text in the script of the page."""
        for table in self.style.tables:
            text = text.translate(table)
        return text

    def is_text(self, owner: int) -> bool:
        """Return whether an atom is running text."""
        return self.sheet.atoms[owner][0].kind is ElementKind.PARAGRAPH

    def table(self, number: int | None) -> None:
        """Print a small table as HTML: its words are text of the article."""
        self.sheet.end_line(1)
        owner = self.sheet.own(Atom(ElementKind.PARAGRAPH, "", also=tuple(ElementKind)), number)
        self.sheet.mark("<table>")
        for _ in range(2):
            self.sheet.mark("<tr>")
            for cell in self.draw.some(["项目", "数量", "单位", "去年", "今年", "增长", "12.5", "380", "47"], 3):
                self.sheet.mark("<td>")
                self.sheet.run([(character, owner) for character in cell])
                self.sheet.mark("</td>")
            self.sheet.mark("</tr>")
        self.sheet.mark("</table>")


SPACED_HEADS: Final = frozenset({*HEAD, ElementKind.MASTHEAD, ElementKind.BYLINE, ElementKind.CROSSHEAD})
