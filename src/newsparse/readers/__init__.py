"""What comes in: plain text, Markdown, the JSON of OCR engines, ALTO, PAGE, hOCR, e-paper HTML, each as sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsparse.pages.blocks import Sheet


def read(data: bytes | str, *, form: str = "auto", encoding: str = "auto") -> tuple[Sheet, ...]:
    r"""Return the pages that a file holds, as sheets that ``newsparse.parse`` takes.

    ``form`` is one of ``forms.NAMES``, or ``auto``: the content says which. Plain text and Markdown are one sheet with
    the text as given, so offsets stay those of the file. Raises ``FormatError`` for what is not what it should be,
    with the place of the fault.

    >>> [sheet.text for sheet in read("# 香城天蓝\n\n碧空如洗。\n")]
    ['# 香城天蓝\n\n碧空如洗。\n']
    >>> [block.hint.value for block in read('[{"type": "text", "text": "香城天蓝", "text_level": 1, "page_idx": 0}]')[0].blocks]
    ['title']
    """
    from newsparse.readers.forms import read_as  # noqa: PLC0415 - most programs read plain text, and need no reader

    return read_as(data, form, encoding)
