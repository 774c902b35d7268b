"""Baidu OCR: lines with places in pixels, and paragraphs where the request asked for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.pages.blocks import Box
from newsparse.readers.asking import Asked
from newsparse.readers.bare_lines import headed, page_of
from newsparse.readers.drafts import Draft
from newsparse.readers.places import around, reach

if TYPE_CHECKING:
    from newsparse.pages.blocks import Sheet


def read_baidu(document: object) -> tuple[Sheet, ...]:
    """Return the page of an answer; bare lines are put into columns, paragraphs stand as they are given.

    Lines that no paragraph names stand behind all that one does. Raises ``FormatError`` with the path of what is not
    as the service writes it.

    >>> line = {"words": "香城天蓝", "location": {"left": 10, "top": 10, "width": 80, "height": 20}}
    >>> read_baidu({"words_result": [line], "words_result_num": 1})[0].text
    '香城天蓝'
    """
    asked = Asked(document)
    lines = list(asked["words_result"].items())
    texts = [line["words"].text() for line in lines]
    places = [place_in(line["location"]) for line in lines]
    if not asked.has("paragraphs_result"):
        return (page_of(list(zip(texts, places))),)
    size = reach(places)
    draft = Draft("Baidu")
    left = dict.fromkeys(range(len(texts)))
    for paragraph in asked["paragraphs_result"].items():
        numbers = [number.whole() for number in paragraph["words_result_idx"].items()]
        if any(not 0 <= number < len(texts) for number in numbers):
            msg = f"numbers of lines, 0 to {len(texts) - 1}"
            raise paragraph["words_result_idx"].fault(msg)
        # Some answers name a line twice; it is printed once.
        own = [number for number in dict.fromkeys(numbers) if number in left]
        for number in own:
            del left[number]
        words = "\n".join(texts[number] for number in own)
        draft.add(words, box=size.box(around(places[number] for number in own)), joined=False)
    for number in left:
        draft.add(texts[number], box=size.box(places[number]), joined=False)
    return (headed(draft.sheet()),)


def place_in(location: Asked) -> Box | None:
    """Return the place of a line, ``None`` where the answer has none."""
    if location.plain is None:
        return None
    left, top, width, height = (location[key].number() for key in ("left", "top", "width", "height"))
    return Box(left, top, left + width, top + height)
