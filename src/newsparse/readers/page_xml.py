"""PAGE XML 2013 to 2019: what OCR people keep of a page (https://github.com/PRImA-Research-Lab/PAGE-XML)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from newsparse.pages.blocks import Block, Box, Hint, Sheet
from newsparse.readers.columns import ordered
from newsparse.readers.places import around
from newsparse.readers.xml_tree import Element, number_in, shown, tree_of
from newsparse.readers.xml_words import Labels, Word, line_of, scaled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CUSTOM_ORDER: Final = re.compile(r"readingOrder\s{0,3}\{[^{}]{0,200}?index\s{0,3}:\s{0,3}([0-9]{1,6})")
CUSTOM_TYPE: Final = re.compile(r"structure\s{0,3}\{[^{}]{0,200}?type\s{0,3}:\s{0,3}([^;{}]{1,60})")
"""What Transkribus writes into the attribute ``custom``, where others use elements of the schema."""

REGIONS: Final = {
    "TextRegion": Hint.TEXT,
    "TableRegion": Hint.TABLE,
    "AdvertRegion": Hint.ADVERTISEMENT,
    "ImageRegion": Hint.PICTURE,
    "GraphicRegion": Hint.PICTURE,
    "LineDrawingRegion": Hint.PICTURE,
    "ChartRegion": Hint.PICTURE,
    "MapRegion": Hint.PICTURE,
    "SeparatorRegion": Hint.TEXT,
    "MathsRegion": Hint.TEXT,
    "ChemRegion": Hint.TEXT,
    "MusicRegion": Hint.TEXT,
    "NoiseRegion": Hint.TEXT,
    "UnknownRegion": Hint.TEXT,
    "CustomRegion": Hint.TEXT,
}
"""The regions of the schema; those without text can hold regions that have some."""
REFERENCES: Final = {"RegionRef", "RegionRefIndexed"}
GROUPS: Final = {"OrderedGroup", "UnorderedGroup", "OrderedGroupIndexed", "UnorderedGroupIndexed"}
CELL: Final = "\t"
TRUE: Final = {"true", "1"}


def read_page_xml(data: bytes | str) -> tuple[Sheet, ...]:
    """Return the page of a PAGE file, a block for each ``TextRegion``, with its lines.

    Boxes are the hulls of ``Coords``, as parts of the page. Regions stand in the order of ``ReadingOrder``, else of
    their columns; ``continuation`` of a region or a group says that a block goes on. ``type`` says what a region is; a
    label that is not known makes it text and is a doubt. The cells of a row are parted by tabs. Raises ``FormatError``,
    with line and column, for what is no PAGE file. Schema: PAGE 2019-07-15, which holds 2013 and 2017.

    >>> region = '<TextRegion id="r" type="heading"><Coords points="10,20 60,20 60,40"/>{}</TextRegion>'
    >>> line = "<TextLine><TextEquiv><Unicode>香城天蓝</Unicode></TextEquiv></TextLine>"
    >>> page = f'<PcGts><Page imageWidth="100" imageHeight="200">{region.format(line)}</Page></PcGts>'
    >>> (sheet,) = read_page_xml(page)
    >>> sheet.text, sheet.blocks[0].hint.value, sheet.blocks[0].box
    ('香城天蓝', 'heading', Box(left=0.1, top=0.1, right=0.6, bottom=0.2))
    """
    root = tree_of(data, "PcGts", "PAGE")
    page = root.child("Page")
    if page is None:
        msg = "there is no Page, and so no text"
        raise root.fault(msg)
    return (PageReader(page).sheet(),)


@define
class PageReader:
    """One page while it is read."""

    page: Element
    labels: Labels = field(factory=Labels)
    order: dict[str, None] = field(factory=dict)
    going_on: set[str] = field(factory=set)
    """The names of regions that begin a group which goes on from elsewhere."""

    def sheet(self) -> Sheet:
        """Return the page."""
        regions = list(text_regions(self.page, Hint.TEXT))
        places = [place_of(region) for region, _ in regions]
        width, height = self.page.number("imageWidth"), self.page.number("imageHeight")
        reach = around(places)
        if reach is not None:
            width, height = width or reach.right, height or reach.bottom
        for element in self.page.all("ReadingOrder"):
            self.follow(element)
        blocks: dict[str, Block] = {}
        indices: dict[str, int] = {}
        for number, ((region, hint), place) in enumerate(zip(regions, places)):
            block = self.block(region, hint, scaled(place, width, height))
            name = region.get("id")
            if block is not None:
                name = name if name and name not in blocks else f"{name}#{number}"
                blocks[name] = block
                match = CUSTOM_ORDER.search(region.get("custom"))
                if match:
                    indices[name] = int(match[1])
        order = [name for name in self.order if name in blocks] or sorted(indices, key=lambda name: indices[name])
        if order:
            in_order = tuple(blocks[name] for name in dict.fromkeys([*order, *blocks]))
        else:
            in_order = ordered(tuple(blocks.values()))
        return Sheet(with_initials(in_order, regions), None, self.labels.doubts("PAGE"))

    def follow(self, group: Element, *, goes_on: bool = False) -> None:
        """Take the regions of a group in their order."""
        members = [part for part in group.children if part.name in REFERENCES | GROUPS]
        members.sort(key=lambda part: part.number("index") or 0)
        for part in members:
            if part.name in GROUPS:
                self.follow(part, goes_on=goes_on or part.get("continuation") in TRUE)
            else:
                name = part.get("regionRef")
                self.order.setdefault(name)
                if goes_on:
                    self.going_on.add(name)
            goes_on = False

    def block(self, region: Element, hint: Hint, box: Box | None) -> Block | None:
        """Return a region as a block, or ``None`` where nothing is printed."""
        text = table_text(region) if region.name == "TableRegion" else region_text(region)
        if not text:
            return None
        level = 0
        match = CUSTOM_TYPE.search(region.get("custom"))
        label = region.get("type") if region.name == "TextRegion" else ""
        # "other" says that the schema has no word for it; programs that have one write it elsewhere.
        if match and label in {"", "other"}:
            label = match[1].strip()
        known = self.labels.hint(label) if label else None
        if known is not None and known[0] is not Hint.TEXT:
            hint, level = known
        said, name = region.get("continuation"), region.get("id")
        goes_on = name in self.going_on or said in TRUE
        return Block(
            text=text,
            hint=hint,
            level=level,
            box=box,
            continues=goes_on if goes_on or said else None,
            joined=False,
            name=name,
        )


def text_regions(parent: Element, hint: Hint) -> Iterator[tuple[Element, Hint]]:
    """Yield the regions with text, each with what the region around it is; a table is one region."""
    for region in parent.children:
        if region.name not in REGIONS:
            continue
        own = REGIONS[region.name]
        own = hint if own is Hint.TEXT else own
        if region.name in {"TextRegion", "TableRegion"}:
            yield region, own
        if region.name != "TableRegion":
            yield from text_regions(region, own)


def with_initials(blocks: Sequence[Block], regions: Sequence[tuple[Element, Hint]]) -> tuple[Block, ...]:
    """Return the blocks; what stands behind a large initial goes on with its word."""
    initials = {region.get("id") for region, _ in regions if region.get("type") == "drop-capital"}
    return tuple(
        evolve(block, continues=True)
        if before is not None and before.name in initials and before.name and block.hint is Hint.TEXT
        else block
        for before, block in zip([None, *blocks], blocks)
    )


def region_text(region: Element) -> str:
    """Return the text of a region: of its lines, or its own where they have none."""
    lines = list(region.all("TextLine"))
    indices = [CUSTOM_ORDER.search(line.get("custom")) for line in lines]
    if all(indices):
        lines = [line for _, line in sorted(zip(indices, lines), key=lambda pair: int(pair[0][1]) if pair[0] else 0)]
    texts = [line_text(line) for line in lines]
    text = "\n".join(text for text in texts if text)
    return text or equivalent(region)


def line_text(line: Element) -> str:
    """Return the text of a line: its own, or that of its words, or of their glyphs."""
    return equivalent(line) or line_of([Word(word_text(word), place_of(word)) for word in line.all("Word")])


def word_text(word: Element) -> str:
    """Return the text of a word."""
    return equivalent(word) or "".join(equivalent(glyph) for glyph in word.all("Glyph"))


def equivalent(element: Element) -> str:
    """Return the text that an element is given, the first of several readings."""
    readings = sorted(element.all("TextEquiv"), key=lambda reading: reading.number("index") or 0)
    for reading in readings:
        found = reading.child("Unicode", "PlainText")
        if found is not None and found.text.strip():
            lines = (line.strip() for line in found.text.splitlines())
            return "\n".join(line for line in lines if line)
    return ""


def table_text(table: Element) -> str:
    """Return the text of a table, a line for each row, the cells of which are parted by tabs."""
    rows: dict[float, list[tuple[float, str]]] = {}
    for number, cell in enumerate(table.inside("TextRegion", "TableCell")):
        text = region_text(cell).replace("\n", "")
        place = next(cell.inside("TableCellRole"), cell)
        row, column = place.number("rowIndex"), place.number("columnIndex")
        if row is None:
            row, column = place.number("row"), place.number("col")
        if text:
            rows.setdefault(number if row is None else row, []).append((column or 0, text))
    return "\n".join(CELL.join(text for _, text in sorted(rows[row])) for row in sorted(rows))


def place_of(element: Element) -> Box | None:
    """Return where an element stands, in dots: the hull of its outline."""
    outline = element.child("Coords")
    if outline is None:
        return None
    points = [corner(outline, pair) for pair in outline.get("points").split()]
    points += [(point.number("x") or 0.0, point.number("y") or 0.0) for point in outline.all("Point")]
    if not points:
        return None
    across, down = [x for x, _ in points], [y for _, y in points]
    return Box(min(across), min(down), max(across), max(down))


def corner(outline: Element, pair: str) -> tuple[float, float]:
    """Return one point of an outline."""
    x, _, y = pair.partition(",")
    across, down = number_in(x), number_in(y)
    if across is None or down is None:
        msg = f'points are written as "x,y x,y", and {shown(pair)} is none'
        raise outline.fault(msg)
    return across, down
