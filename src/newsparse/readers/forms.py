"""The formats by name, and which one a content is."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from newsparse.errors import FormatError
from newsparse.pages.blocks import Block, Sheet
from newsparse.readers.asking import document_of
from newsparse.readers.decoding import decode
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

JSON_FORMS: Final = {
    "mineru": ("mineru", "read_content_list"),
    "mineru-v2": ("mineru", "read_content_list_v2"),
    "mineru-middle": ("mineru", "read_middle"),
    "mineru-model": ("mineru", "read_model"),
    "paddle": ("paddle", "read_structure"),
    "paddle-lines": ("paddle", "read_lines"),
    "docling": ("layouts", "read_docling"),
    "dots": ("layouts", "read_dots"),
    "unstructured": ("layouts", "read_unstructured"),
    "baidu": ("services", "read_baidu"),
    "google": ("services", "read_google"),
    "azure": ("services", "read_azure"),
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

HEAD: Final = 4096
"""So much of a text says what it is; JSON is read whole."""
ROOT: Final = compiled(r"<(?:[A-Za-z0-9]{1,20}+:)?(?P<name>alto|PcGts)[ >\n\r\t]")
HTML: Final = compiled(r"(?i)<(?:!doctype html|html|head|body)[ >\n\r\t]")
HOCR: Final = compiled(r"class=[\"']ocr[x]?_(?:page|carea|line|par)|ocr-system")


def guess(text: str) -> str:
    """Return the name of the format that a text is in, by its content.

    >>> guess("2024年8月6日 星期二"), guess("<alto xmlns='x'>"), guess('{"parsing_res_list": []}')
    ('plain', 'alto', 'paddle')
    """
    start = text.lstrip("\ufeff \t\r\n")
    if start[:1] in {"{", "["}:
        return guess_json(start)
    if start[:1] == "<":
        head = start[:HEAD]
        root = ROOT.search(head)
        if root is not None:
            return "alto" if root["name"] == "alto" else "page"
        if HTML.search(head) is not None or HOCR.search(head) is not None:
            return "hocr" if HOCR.search(text[: 8 * HEAD]) else "html"
    return "plain"


def guess_json(text: str) -> str:
    """Return the format of a JSON document by its keys; text that only looks like JSON (【[…) is plain."""
    try:
        plain = document_of(text).plain
    except FormatError:
        # A page can open with a bracket; a file of an engine has keys in quotation marks right behind it.
        opened = text[1:].lstrip()[:1] in {'"', "{", "["} and '"' in text[:HEAD]
        if opened:
            raise
        return "plain"
    return of_object(plain) if isinstance(plain, dict) else of_array(plain)


def of_object(plain: dict[str, Any]) -> str:
    """Return the format of an object by its keys."""
    marks = (
        ("schema_name", "docling"),
        ("pdf_info", "mineru-middle"),
        ("schema", "mineru-middle"),
        ("parsing_res_list", "paddle"),
        ("prunedResult", "paddle"),
        ("res", "paddle"),
        ("rec_texts", "paddle-lines"),
        ("words_result", "baidu"),
        ("fullTextAnnotation", "google"),
        ("responses", "google"),
        ("analyzeResult", "azure"),
        ("paragraphs", "azure"),
        ("data", "paddle-lines"),
    )
    for key, name in marks:
        if key in plain:
            return name
    msg = f"$: no format that newsparse knows has the keys {', '.join(list(plain)[:6]) or '(none)'}; name it with form="
    raise FormatError(msg)


def of_array(plain: list[Any]) -> str:
    """Return the format of an array by its first item that says something."""
    first = next((item for item in plain if item), None)
    if isinstance(first, dict):
        keys = set(first)
        for key, name in (
            ("category", "dots"),
            ("parsing_res_list", "paddle"),
            ("element_id", "unstructured"),
            ("metadata", "unstructured"),
            ("box", "paddle-lines"),
        ):
            if key in keys:
                return name
        return "mineru"
    inner = next((item for item in first if item), None) if isinstance(first, list) else None
    if isinstance(inner, dict):
        return (
            "dots" if "category" in inner else "mineru-model" if isinstance(inner.get("content"), str) else "mineru-v2"
        )
    return "paddle-lines"


def read_as(data: bytes | str, form: str, encoding: str) -> tuple[Sheet, ...]:
    """Return the sheets of a file in a format; see ``newsparse.readers.read``."""
    if form not in {"auto", *NAMES}:
        msg = f"{form!r} is no format that newsparse reads; it reads {', '.join(NAMES)}."
        raise ValueError(msg)
    text = data if isinstance(data, str) else None
    if form == "auto":
        text = decode(data, encoding) if isinstance(data, bytes) else data
        form = guess(text)
    if form in MARKED_FORMS:
        # What declares its own encoding is decoded by it.
        return reader(*MARKED_FORMS[form])(data)
    if text is None:
        text = decode(data, encoding) if isinstance(data, bytes) else data
    if form in JSON_FORMS:
        return reader(*JSON_FORMS[form])(document_of(text.lstrip("\ufeff")))
    return (Sheet((Block(text=text, joined=False),)),)


def reader(module: str, name: str) -> Callable[[Any], tuple[Sheet, ...]]:
    """Return the function that reads a format; its module is loaded when it is first needed."""
    found: Callable[[Any], tuple[Sheet, ...]] = getattr(import_module(f"newsparse.readers.{module}"), name)
    return found
