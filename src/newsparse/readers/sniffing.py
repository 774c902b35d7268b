"""Which format a content is in, by what stands at its head and by the keys of its JSON."""

from __future__ import annotations

from typing import Any, Final

from newsparse.errors import FormatError
from newsparse.readers.asking import document_of
from newsparse.rules import compiled

HEAD: Final = 4096
"""So much of a text says what it is; JSON is read whole."""
ROOT: Final = compiled(r"<(?:[A-Za-z0-9]{1,20}+:)?(?P<name>alto|PcGts)[ />\n\r\t]")
HTML: Final = compiled(r"(?i)<(?:!doctype html|html|head|body)[ >\n\r\t]")
HOCR: Final = compiled(r"class=[\"']ocr[x]?_(?:page|carea|line|par)|ocr-system")
XML: Final = compiled(r"<\?xml[ \t\r\n]")

KEYS: Final = compiled(r"[\[{][\[{\s]{0,200}+\"[A-Za-z_]|\[\s{0,200}+\[[\[\s]{0,200}+-?[0-9]")

OBJECTS: Final = (
    ("schema_name", "docling"),
    ("pdf_info", "mineru-middle"),
    ("parsing_res_list", "paddle"),
    ("layoutParsingResults", "paddle"),
    ("ocrResults", "paddle"),
    ("prunedResult", "paddle"),
    ("res", "paddle"),
    ("rec_texts", "paddle-lines"),
    ("words_result", "baidu"),
    ("fullTextAnnotation", "google"),
    ("responses", "google"),
    ("analyzeResult", "azure"),
    ("paragraphs", "azure"),
    ("data", "paddle-lines"),
    ("result", "paddle"),
    ("layout_dets", "mineru-model"),
    ("doc_layout_result", "mineru-model"),
    ("schema", "mineru-middle"),
)
"""What the keys of an object say, the surest first; an object with another ``schema`` is refused by its reader."""
ITEMS: Final = (
    ("category", "dots"),
    ("parsing_res_list", "paddle"),
    ("prunedResult", "paddle"),
    ("res", "paddle"),
    ("page_idx", "mineru"),
    ("element_id", "unstructured"),
    ("metadata", "unstructured"),
    ("box", "paddle-lines"),
    ("layout_dets", "mineru-model"),
)
"""What the keys of the objects in an array say."""
OWN: Final = ("newsparse/", "newsparse-issue/")


def guess(text: str) -> str:
    """Return the name of the format that a text is in, by its content; what is nothing else is plain.

    Raises ``FormatError`` for JSON that is damaged or of no known format, and for XML that is neither ALTO nor PAGE.

    >>> guess("2024年8月6日 星期二"), guess("<alto xmlns='x'>"), guess('{"parsing_res_list": []}')
    ('plain', 'alto', 'paddle')
    """
    return looked_at(text)[0]


def looked_at(text: str) -> tuple[str, Any]:
    """Return the name of the format that a text is in, and the JSON that it holds, if it does."""
    start = text.lstrip("\ufeff \t\r\n")
    if start[:1] in {"{", "["}:
        return of_json(start)
    if start[:1] == "<":
        return of_marked(start), None
    return "plain", None


def of_marked(text: str) -> str:
    """Return the format of a text with tags; Markdown can begin with one."""
    head = text[:HEAD]
    root = ROOT.search(head)
    if root is not None:
        return "alto" if root["name"] == "alto" else "page"
    if HTML.search(head) is not None or HOCR.search(head) is not None:
        return "hocr" if HOCR.search(text[: 8 * HEAD]) else "html"
    if XML.match(head) is not None:
        msg = "line 1, column 1: this XML is neither ALTO nor PAGE, and newsparse reads no other; name the format with form="
        raise FormatError(msg)
    return "plain"


def of_json(text: str) -> tuple[str, Any]:
    """Return the format of a JSON document, and the document; text that only looks like JSON (【[…) is plain."""
    try:
        plain = document_of(text).plain
    except FormatError:
        # A page can open with a bracket; a file of an engine has keys or figures right behind it.
        if KEYS.match(text) is not None:
            raise
        return "plain", None
    return (of_object(plain) if isinstance(plain, dict) else of_array(plain)), plain


def of_object(plain: dict[str, Any]) -> str:
    """Return the format of an object by its keys."""
    schema = plain.get("schema")
    if isinstance(schema, str) and schema.startswith(OWN):
        msg = (
            "$.schema: this is newsparse's own JSON; read it with newsparse.from_json, or an issue with issue_from_json"
        )
        raise FormatError(msg)
    for key, name in OBJECTS:
        if key in plain:
            return name
    found = ", ".join(key[:40] for key in list(plain)[:6]) or "(none)"
    msg = f"$: no format that newsparse knows has the keys {found}; name it with form="
    raise FormatError(msg)


def of_array(plain: list[Any]) -> str:
    """Return the format of an array by the first of its items that says something."""
    first = next((item for item in plain if item), None)
    if isinstance(first, dict):
        return next((name for key, name in ITEMS if key in first), "mineru")
    inner = next((item for item in first if item), None) if isinstance(first, list) else None
    if isinstance(inner, dict):
        if "category" in inner:
            return "dots"
        if "box" in inner:
            return "paddle-lines"
        return "mineru-v2" if isinstance(inner.get("content"), dict) else "mineru-model"
    return "paddle-lines"
