"""The formats by name, and a file read as one of them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from newsparse.errors import FormatError
from newsparse.pages.blocks import Block, Sheet
from newsparse.readers.asking import document_of
from newsparse.readers.decoding import decode
from newsparse.readers.sniffing import looked_at

if TYPE_CHECKING:
    from collections.abc import Callable

JSON_FORMS: Final = {
    "mineru": ("mineru", "read_content_list"),
    "mineru-v2": ("mineru", "read_content_list_v2"),
    "mineru-middle": ("mineru_middle", "read_middle"),
    "mineru-model": ("mineru_middle", "read_model"),
    "paddle": ("paddle", "read_structure"),
    "paddle-lines": ("paddle_lines", "read_lines"),
    "docling": ("docling", "read_docling"),
    "dots": ("dots", "read_dots"),
    "unstructured": ("unstructured", "read_unstructured"),
    "baidu": ("baidu", "read_baidu"),
    "google": ("google", "read_google"),
    "azure": ("azure", "read_azure"),
}
MARKED_FORMS: Final = {
    "alto": ("alto", "read_alto"),
    "page": ("page_xml", "read_page_xml"),
    "hocr": ("hocr", "read_hocr"),
    "html": ("epaper", "read_epaper"),
}
TEXT_FORMS: Final = ("plain", "markdown")
NAMES: Final = (*TEXT_FORMS, *JSON_FORMS, *MARKED_FORMS)
"""Every format that can be asked for by name, beside ``auto``."""


def read_as(data: bytes | str, form: str, encoding: str) -> tuple[Sheet, ...]:
    """Return the sheets of a file in a format; see ``newsparse.readers.read``.

    >>> read_as("香城天蓝", "plain", "auto")[0].text
    '香城天蓝'
    """
    if form not in {"auto", *NAMES}:
        msg = f"{form!r} is no format that newsparse reads; it reads {', '.join(NAMES)}."
        raise ValueError(msg)
    text = document = None
    if form == "auto":
        text = decode(data, encoding) if isinstance(data, bytes) else data
        form, document = looked_at(text)
    if form in MARKED_FORMS:
        # What declares its own encoding is decoded by it.
        return reader(*MARKED_FORMS[form])(data)
    if text is None:
        text = decode(data, encoding) if isinstance(data, bytes) else data
    if form in TEXT_FORMS:
        return (Sheet((Block(text=text, joined=False),)),)
    if document is None:
        document = document_of(text.lstrip("\ufeff")).plain
    try:
        return reader(*JSON_FORMS[form])(document)
    except RecursionError as error:
        msg = "$: this JSON nests deeper than any engine writes"
        raise FormatError(msg) from error


def reader(module: str, name: str) -> Callable[[Any], tuple[Sheet, ...]]:
    """Return the function that reads a format; its module is loaded when it is first needed."""
    found: Callable[[Any], tuple[Sheet, ...]] = getattr(import_module(f"newsparse.readers.{module}"), name)
    return found
