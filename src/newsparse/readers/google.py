"""Google Vision: pages, blocks, paragraphs, words and symbols, each symbol with the break behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.errors import FormatError
from newsparse.pages.blocks import Hint, Sheet
from newsparse.readers.asking import Asked
from newsparse.readers.bare_lines import headed
from newsparse.readers.drafts import Draft, labels
from newsparse.readers.places import ONE, place_of, size_of
from newsparse.readers.xml_words import BLANK, wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.pages.blocks import Box

HINTS: Final = labels({Hint.TEXT: "TEXT UNKNOWN RULER BARCODE", Hint.TABLE: "TABLE", Hint.PICTURE: "PICTURE"})
ENDS: Final = frozenset({"EOL_SURE_SPACE", "LINE_BREAK"})
BROKEN: Final = "HYPHEN"
"""A word is broken here, with a hyphen that is no symbol; it stands whole on its first line."""
WIDE: Final = "SURE_SPACE"


def read_google(document: object) -> tuple[Sheet, ...]:
    """Return the pages of an answer, a block for each paragraph with its printed lines.

    A blank between Chinese characters is the engine's, unless it is as wide as a letter. Raises ``FormatError`` with
    the path of what is not as the service writes it, and with the service's own words where it answers with an error.

    >>> symbols = [{"text": "香"}, {"text": "城", "property": {"detectedBreak": {"type": "LINE_BREAK"}}}]
    >>> block = {"blockType": "TEXT", "paragraphs": [{"words": [{"symbols": symbols}]}]}
    >>> read_google({"fullTextAnnotation": {"pages": [{"width": 9, "height": 9, "blocks": [block]}]}})[0].text
    '香城'
    """
    asked = Asked(document)
    answers = asked["responses"].items() if asked.has("responses") else iter((asked,))
    return tuple(sheet for answer in answers for sheet in sheets_of(answer))


def sheets_of(answer: Asked) -> Iterator[Sheet]:
    """Yield the pages of one answer; a picture without words is an empty page."""
    if answer.has("error"):
        msg = f"{answer.path}.error: the service could not read this page: {answer['error']['message'].text()[:80]}"
        raise FormatError(msg)
    if not answer.has("fullTextAnnotation"):
        if not isinstance(answer.plain, dict):
            msg = "an object"
            raise answer.fault(msg)
        yield Sheet(())
        return
    for page in answer["fullTextAnnotation"]["pages"].items():
        yield sheet_of(page)


def sheet_of(page: Asked) -> Sheet:
    """Return one page, its blocks in the order of the answer."""
    found: list[tuple[Asked, Hint, Box | None]] = []
    draft = Draft("Google Vision", HINTS)
    for block in page["blocks"].some():
        hint = draft.meaning(block["blockType"].text() or "TEXT")
        found += [(part, hint, corners(part, "vertices")) for part in block["paragraphs"].some()]
    size = size_of(page["width"], page["height"], (place for _, _, place in found))
    for part, hint, place in found:
        box = ONE.box(corners(part, "normalizedVertices")) if place is None else size.box(place)
        draft.add(words_of(part), hint, box, joined=False)
    return headed(draft.sheet())


def corners(part: Asked, key: str) -> Box | None:
    """Return the place of a paragraph, in pixels of a picture, or in parts of the page of a PDF file."""
    return place_of(part["boundingBox"][key]) if part.has("boundingBox") else None


def words_of(paragraph: Asked) -> str:
    """Return the words of a paragraph with its line breaks."""
    pieces: list[str] = []
    blank = ""
    broken = False
    for word in paragraph["words"].some():
        ends, broken = broken, False
        for symbol in word["symbols"].some():
            text = symbol["text"].text()
            about = symbol["property"]["detectedBreak"] if symbol.has("property") else Asked(None)
            kind = about["type"].text() if about.plain is not None else ""
            before, after = (kind, "") if kind and about["isPrefix"].plain is True else ("", kind)
            blank = blank or blank_of(before)
            pieces += [between(blank, pieces[-1][-1:] if pieces else "", text[:1]), text] if text else []
            blank = blank_of(after)
            broken = after == BROKEN
        if ends and not broken:
            blank = "\n"
    return "".join(pieces)


def blank_of(kind: str) -> str:
    """Return what a break is written as."""
    if kind in ENDS:
        return "\n"
    return BLANK if kind == WIDE else " " if kind == "SPACE" else ""


def between(blank: str, before: str, after: str) -> str:
    """Return what stands between two characters: a line break as it is, a blank where both are Latin or it is wide."""
    if not blank or blank == "\n" or not before:
        return blank if before else ""
    chinese = wide(before) or wide(after)
    if blank == BLANK:
        return BLANK if chinese else " "
    return "" if chinese else " "
