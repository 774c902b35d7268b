"""ALTO 2 to 4: what libraries keep beside the picture of a page (https://www.loc.gov/standards/alto/)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from newsparse.pages.blocks import Block, Box, Hint, Sheet
from newsparse.readers.columns import ordered
from newsparse.readers.places import around
from newsparse.readers.xml_tree import Element, tree_of
from newsparse.readers.xml_words import Labels, Word, line_of, scaled

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

TAGS: Final = ("LayoutTag", "StructureTag", "RoleTag", "OtherTag")
"""The tags that may say what a block is, the one that says it best first; names of people and places do not."""
SPACES: Final = {
    "TopMargin": Hint.HEADER,
    "LeftMargin": Hint.ASIDE,
    "RightMargin": Hint.ASIDE,
    "BottomMargin": Hint.FOOTER,
    "PrintSpace": Hint.TEXT,
}


def read_alto(data: bytes | str) -> tuple[Sheet, ...]:
    """Return the pages of an ALTO file, a block for each ``TextBlock``, with its lines.

    Boxes are parts of the page, so the unit of the file is of no account. Blocks stand in the order of
    ``ReadingOrder``, else of ``IDNEXT``, else of their columns. Tags say what a block is; a label that is not known
    makes it text and is a doubt. A word broken at the end of a line stands whole on the first. Raises ``FormatError``,
    with line and column, for what is no ALTO file. Schema: ALTO 4.4, which holds all of 2 and 3.

    >>> page = '<alto><Layout><Page WIDTH="100" HEIGHT="200"><PrintSpace>{}</PrintSpace></Page></Layout></alto>'
    >>> line = '<TextLine><String CONTENT="本报讯"/><SP/><String CONTENT="咸宁"/></TextLine>'
    >>> place = 'HPOS="10" VPOS="20" WIDTH="50" HEIGHT="20"'
    >>> (sheet,) = read_alto(page.format(f"<TextBlock {place}>{line}</TextBlock>"))
    >>> sheet.text, sheet.blocks[0].box
    ('本报讯咸宁', Box(left=0.1, top=0.1, right=0.6, bottom=0.2))
    """
    root = tree_of(data, "alto", "ALTO")
    pages = [page for layout in root.all("Layout") for page in layout.all("Page")]
    if not pages:
        msg = "there is no Page in a Layout, and so no text"
        raise root.fault(msg)
    tags = {
        tag.get("ID"): tag for part in root.all("Tags") for tag in part.children if tag.name in TAGS and tag.get("ID")
    }
    # The order stands before the layout; it names the blocks of all pages.
    order = [reference.get("REF") for part in root.inside("ReadingOrder") for reference in part.inside("ElementRef")]
    return tuple(PageReader(page, tags, order).sheet() for page in pages)


@define
class PageReader:
    """One page while it is read."""

    page: Element
    tags: Mapping[str, Element]
    order: Sequence[str]
    labels: Labels = field(factory=Labels)
    broken: str = ""
    """The whole word that the line before began with its first part."""

    def sheet(self) -> Sheet:
        """Return the page."""
        found: list[tuple[Element, Hint, str]] = []
        for space in self.page.children:
            if space.name in SPACES:
                found += text_blocks(space, SPACES[space.name])
        places = [place_of(element) for element, _, _ in found]
        width, height = self.size(places)
        follows = {element.get("ID"): element.get("IDNEXT") for element, _, _ in found}
        blocks: dict[str, Block] = {}
        for number, ((element, hint, kind), place) in enumerate(zip(found, places)):
            block = self.block(element, hint, kind, scaled(place, width, height))
            if block is not None:
                name = element.get("ID")
                # Two blocks of one name are a fault of the file, and both are text.
                blocks[name if name and name not in blocks else f"{name}#{number}"] = block
        order = [name for name in self.order if name in blocks] or chained(follows)
        if order:
            names = dict.fromkeys([*(name for name in order if name in blocks), *blocks])
            in_order = tuple(blocks[name] for name in names)
        else:
            in_order = ordered(tuple(blocks.values()))
        number_printed = self.page.get("PRINTED_IMG_NR").strip() or None
        return Sheet(in_order, number_printed, self.labels.doubts("ALTO"))

    def size(self, places: list[Box | None]) -> tuple[float | None, float | None]:
        """Return how wide and high the page is: as it says, or as far as print reaches."""
        width, height = self.page.number("WIDTH"), self.page.number("HEIGHT")
        if width and height:
            return width, height
        reach = around([*places, *(place_of(space) for space in self.page.all("PrintSpace"))])
        return (width or reach.right, height or reach.bottom) if reach else (width, height)

    def block(self, element: Element, hint: Hint, kind: str, box: Box | None) -> Block | None:
        """Return a block of text, or ``None`` where nothing is printed."""
        lines = [text for line in element.all("TextLine") if (text := self.line(line))]
        text = "\n".join(line for line in lines if line)
        if not text:
            return None
        level = 0
        known = self.named(element, kind)
        if known is not None:
            hint, level = known
        return Block(text=text, hint=hint, level=level, box=box, joined=False, name=element.get("ID"))

    def named(self, element: Element, kind: str) -> tuple[Hint, int] | None:
        """Return what the tags of a block, or else the block around it, say that it is."""
        tags = [self.tags[name] for name in element.get("TAGREFS").split() if name in self.tags]
        tags.sort(key=lambda tag: TAGS.index(tag.name))
        labels = [tag.get("LABEL") or tag.get("TYPE") for tag in tags]
        own = Labels()
        for label in [*labels, element.get("TYPE"), kind]:
            found = own.hint(label) if label else None
            if found is not None:
                return found
        self.labels.unknown.update(own.unknown)
        return None

    def line(self, line: Element) -> str:
        """Return the text of a line."""
        words: list[Word] = []
        # Strings without an SP between are parts of one word, in files that have SP at all.
        spaced = line.child("SP") is not None
        glued = False
        for part in line.children:
            if part.name == "HYP":
                # A hyphen of Latin script; the word is whole where the file says so, else it keeps its hyphen.
                if not self.broken and words:
                    words[-1] = Word(words[-1].text + (part.get("CONTENT") or "-"), words[-1].box)
            elif part.name == "SP":
                glued = False
            elif part.name == "String":
                text = self.word(part)
                if glued and text:
                    words[-1] = Word(words[-1].text + text, around([words[-1].box, place_of(part)]))
                elif text:
                    words.append(Word(text, place_of(part)))
                glued = spaced and bool(words)
        return line_of(words).strip()

    def word(self, string: Element) -> str:
        """Return a word, whole where it is broken off, and nothing for the part that was read with the line before."""
        text = string.get("CONTENT").strip()
        whole, kind = string.get("SUBS_CONTENT").strip(), string.get("SUBS_TYPE")
        if whole and kind == "HypPart1":
            self.broken = whole
            return whole
        if kind == "HypPart2" and whole and whole == self.broken:
            self.broken = ""
            return ""
        self.broken = ""
        return text or whole if kind == "Abbreviation" else text


def text_blocks(space: Element, hint: Hint, kind: str = "") -> Iterator[tuple[Element, Hint, str]]:
    """Yield the text blocks of a space, each with what the space and the blocks around it say."""
    for element in space.children:
        if element.name == "TextBlock":
            yield element, hint, kind
        elif element.name == "ComposedBlock":
            yield from text_blocks(element, hint, element.get("TYPE") or kind)


def place_of(element: Element) -> Box | None:
    """Return where an element stands, in its own unit; the hull of its parts where it does not say."""
    left, top = element.number("HPOS"), element.number("VPOS")
    width, height = element.number("WIDTH"), element.number("HEIGHT")
    if left is None or top is None or width is None or height is None:
        return (
            around([place_of(part) for part in element.children]) if element.name in {"TextBlock", "TextLine"} else None
        )
    return Box(left, top, left + width, top + height)


def chained(follows: Mapping[str, str]) -> list[str]:
    """Return the names of the blocks where some name the next one, else nothing.

    >>> chained({"a": "c", "b": "", "c": "b"})
    ['a', 'c', 'b']
    """
    after = {name: following for name, following in follows.items() if name and following in follows}
    targets = set(after.values())
    order: dict[str, None] = {}
    # Chains are followed from their heads; a ring has none, and is entered where the file names it first.
    for head in [*(name for name in follows if name not in targets), *follows]:
        name = head
        while name and name not in order:
            order[name] = None
            name = after.get(name, "")
    return list(order) if after else []
