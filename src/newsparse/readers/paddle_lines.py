"""Bare lines with places: PaddleOCR 2 and 3, and the JSON of PaddleOCR-json and Umi-OCR."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsparse.pages.blocks import Sheet
from newsparse.readers.asking import Asked
from newsparse.readers.bare_lines import headed, page_of
from newsparse.readers.drafts import Draft
from newsparse.readers.places import around, place_of, reach

if TYPE_CHECKING:
    from newsparse.pages.blocks import Box

NOTHING: Final = 101
"""The code of Umi-OCR for a picture without words."""
BOXES: Final = ("rec_polys", "rec_boxes", "dt_polys")


def read_lines(document: object) -> tuple[Sheet, ...]:
    """Return the pages of bare lines, put into columns.

    PaddleOCR 2 writes ``[box, [text, score]]`` a line, and a list of lines a page; PaddleOCR 3 ``rec_texts`` and
    ``rec_polys``; Umi-OCR ``data[]`` with ``text, score, box``, and ``end`` where it has put lines into paragraphs, in
    whose order it is read then. Raises ``FormatError`` with the path of what is not as the engine writes it.

    >>> lines = [[[[10, 10], [90, 10], [90, 20], [10, 20]], ["香城天蓝", 0.99]]]
    >>> [sheet.text for sheet in read_lines([lines, None])]
    ['香城天蓝', '']
    """
    asked = Asked(document)
    if isinstance(document, dict):
        for wrapper in ("res", "prunedResult"):
            if asked.has(wrapper):
                asked = asked[wrapper]
        return (bare_page(asked) if asked.has("rec_texts") else umi_page(asked),)
    pages = [asked] if isinstance(document, list) and document and is_line(document[0]) else list(asked.items())
    return tuple(page_of([pair_of(line) for line in page.some()]) for page in pages)


def bare_page(page: Asked) -> Sheet:
    """Return a page of PaddleOCR 3, which has lines of equal numbers of texts and of boxes."""
    texts = page["rec_texts"]
    boxes = next((page[key] for key in BOXES if page.has(key) and len(page[key].row()) == len(texts.row())), Asked([]))
    return page_of([(text.text(), place_of(boxes[index])) for index, text in enumerate(texts.items())])


def umi_page(page: Asked) -> Sheet:
    """Return a page of Umi-OCR or PaddleOCR-json."""
    if page["code"].plain == NOTHING:
        return Sheet(())
    lines = [pair_of(line) for line in page["data"].items()]
    ends = [line["end"].text() if line.has("end") else "\n" for line in page["data"].items()]
    if all("\n" in end for end in ends[:-1]):
        return page_of(lines)
    size = reach(place for _, place in lines)
    draft = Draft("Umi-OCR")
    first = 0
    for index, end in enumerate(ends):
        if "\n" in end or index == len(ends) - 1:
            part = range(first, index + 1)
            words = "\n".join(lines[at][0] for at in part)
            draft.add(words, box=size.box(around(lines[at][1] for at in part)), joined=False)
            first = index + 1
    return headed(draft.sheet())


def is_line(plain: Any) -> bool:  # noqa: ANN401 - JSON holds anything
    """Return whether a value is a line, and no page of lines."""
    if isinstance(plain, dict):
        return True
    return (
        isinstance(plain, list)
        and len(plain) == 2
        and isinstance(plain[1], list)
        and len(plain[1]) > 0
        and isinstance(plain[1][0], str)
    )


def pair_of(line: Asked) -> tuple[str, Box | None]:
    """Return words and place of a line."""
    if isinstance(line.plain, dict):
        return line["text"].text(), place_of(line["box"])
    if len(line.row()) != 2:
        msg = "a line [box, [text, score]]"
        raise line.fault(msg)
    return line[1][0].text(), place_of(line[0])
