"""One invented page cast into the file of each engine, after the schema of its writer."""

from __future__ import annotations

import json
from typing import Any, Final

HEAD: Final = "第02版:要闻 2024年8月6日 星期二"
TITLE: Final = "水库加固进入尾声"
BYLINE: Final = "本报记者 李明"
FIRST: Final = "云溪县水库加固工程自去年冬天开工，护堤员们正忙着抢修，"
SECOND: Final = "共完成土方三十万立方米。"
CAPTION: Final = "图为护堤员在堤坝旁巡查。"
OTHER: Final = "油菜喜获丰收"
TEXT: Final = "本报讯 今年全县油菜喜获丰收，亩产一百五十公斤。"

PLAIN: Final = f"{HEAD}\n\n# {TITLE}\n\n{BYLINE}\n\n{FIRST}\n\n{SECOND}\n\n{CAPTION}\n\n# {OTHER}\n\n{TEXT}\n"
"""The same page as Markdown: every cast parses to its articles."""

BOXES: Final = (
    (0.05, 0.02, 0.95, 0.04),
    (0.05, 0.08, 0.45, 0.13),
    (0.05, 0.14, 0.25, 0.16),
    (0.05, 0.17, 0.26, 0.30),
    (0.28, 0.17, 0.48, 0.24),
    (0.28, 0.42, 0.48, 0.44),
    (0.52, 0.08, 0.95, 0.13),
    (0.52, 0.14, 0.95, 0.19),
)
TEXTS: Final = (HEAD, TITLE, BYLINE, FIRST, SECOND, CAPTION, OTHER, TEXT)
LABELS: Final = ("header", "title", "text", "text", "text", "caption", "title", "text")


def scaled(box: tuple[float, ...], width: float, height: float) -> list[float]:
    """Return a box in the units of a page."""
    return [box[0] * width, box[1] * height, box[2] * width, box[3] * height]


def rows(width: float = 1.0, height: float = 1.0) -> list[tuple[str, str, list[float]]]:
    """Return label, text and box of each block."""
    return [(label, text, scaled(box, width, height)) for label, text, box in zip(LABELS, TEXTS, BOXES)]


def mineru() -> Any:  # noqa: ANN401 - JSON
    """Return a content list."""
    items: list[dict[str, Any]] = []
    for label, text, box in rows(1000, 1000):
        if label == "caption":
            items.append({"type": "image", "img_path": "a.jpg", "image_caption": [text], "bbox": box, "page_idx": 0})
        elif label == "title":
            items.append({"type": "text", "text": text, "text_level": 1, "bbox": box, "page_idx": 0})
        else:
            items.append({"type": label, "text": text, "bbox": box, "page_idx": 0})
    return items


def mineru_v2() -> Any:  # noqa: ANN401
    """Return a content list of version 2."""
    kinds = {"header": "page_header", "title": "title", "text": "paragraph", "caption": "image"}
    keys = {
        "header": "page_header_content",
        "title": "title_content",
        "text": "paragraph_content",
        "caption": "image_caption",
    }
    page = []
    for label, text, box in rows(1000, 1000):
        content: dict[str, Any] = {keys[label]: [{"type": "text", "content": text}]}
        if label == "title":
            content["level"] = 1
        page.append({"type": kinds[label], "content": content, "bbox": box})
    return [page]


def mineru_middle_old() -> Any:  # noqa: ANN401
    """Return a middle file before version 4."""
    blocks = []
    for label, text, box in rows(2000, 3000):
        lines = [{"bbox": box, "spans": [{"content": text, "type": "text"}]}]
        if label == "caption":
            inner = [{"type": "image_caption", "bbox": box, "lines": lines}]
            blocks.append({"type": "image", "bbox": box, "blocks": inner})
        elif label != "header":
            blocks.append({"type": label, "bbox": box, "lines": lines})
    head = {"type": "header", "bbox": scaled(BOXES[0], 2000, 3000), "lines": [{"spans": [{"content": HEAD}]}]}
    page = {"page_idx": 0, "page_size": [2000, 3000], "para_blocks": blocks, "discarded_blocks": [head]}
    return {"pdf_info": [page], "_backend": "pipeline", "_version_name": "2.5"}


def mineru_middle() -> Any:  # noqa: ANN401
    """Return a middle file of version 4."""
    kinds = {"header": "header", "title": "doc_title", "text": "text", "caption": "image_caption"}
    blocks = [
        {"type": kinds[label], "index": index, "bbox": box, "content": [{"type": "text", "content": text}]}
        for index, (label, text, box) in enumerate(rows())
    ]
    blocks[4]["continues_prev"] = True
    return {"schema": "docvortex.middle", "schema_version": "2.0", "pages": [{"page_idx": 0, "blocks": blocks}]}


def mineru_model() -> Any:  # noqa: ANN401
    """Return a model file."""
    kinds = {"header": "header", "title": "title", "text": "text", "caption": "image_caption"}
    return [[{"type": kinds[label], "bbox": box, "angle": 0, "content": text} for label, text, box in rows()]]


def paddle() -> Any:  # noqa: ANN401
    """Return a PP-StructureV3 file with the groups of PaddleOCR-VL: the second piece is glued to the first."""
    kinds = {"header": "header", "title": "doc_title", "text": "text", "caption": "figure_title"}
    blocks = [
        {"block_label": kinds[label], "block_content": text, "block_bbox": box, "block_id": index, "group_id": index}
        for index, (label, text, box) in enumerate(rows(2000, 3000))
    ]
    blocks[3]["block_content"] = FIRST + SECOND
    blocks[4].update(block_content="", group_id=3)
    return {"input_path": "p2.jpg", "page_index": None, "width": 2000, "height": 3000, "parsing_res_list": blocks}


def docling() -> Any:  # noqa: ANN401
    """Return a DoclingDocument with boxes counted from the bottom."""
    kinds = {"header": "page_header", "title": "title", "text": "text", "caption": "caption"}
    texts = []
    for index, (label, text, box) in enumerate(rows(600, 900)):
        place = {"l": box[0], "t": 900 - box[1], "r": box[2], "b": 900 - box[3], "coord_origin": "BOTTOMLEFT"}
        texts.append(
            {
                "self_ref": f"#/texts/{index}",
                "label": kinds[label],
                "text": text,
                "orig": text,
                "content_layer": "furniture" if label == "header" else "body",
                "prov": [{"page_no": 1, "bbox": place, "charspan": [0, len(text)]}],
                "children": [],
            }
        )
    return {
        "schema_name": "DoclingDocument",
        "version": "1.10.0",
        "pages": {"1": {"page_no": 1, "size": {"width": 600, "height": 900}}},
        "furniture": {"children": [{"$ref": "#/texts/0"}]},
        "body": {"children": [{"$ref": f"#/texts/{index}"} for index in range(1, len(texts))]},
        "groups": [],
        "texts": texts,
        "tables": [],
        "pictures": [],
    }


def dots() -> Any:  # noqa: ANN401
    """Return a dots.ocr file: headings carry their Markdown marks."""
    kinds = {"header": "Page-header", "title": "Title", "text": "Text", "caption": "Caption"}
    return [
        {"bbox": box, "category": kinds[label], "text": f"# {text}" if label == "title" else text}
        for label, text, box in rows(1700, 2400)
    ]


def unstructured() -> Any:  # noqa: ANN401
    """Return unstructured's elements."""
    kinds = {"header": "Header", "title": "Title", "text": "NarrativeText", "caption": "FigureCaption"}
    found = []
    for index, (label, text, box) in enumerate(rows(1700, 2400)):
        left, top, right, bottom = box
        points = [[left, top], [left, bottom], [right, bottom], [right, top]]
        where = {"points": points, "system": "PixelSpace", "layout_width": 1700, "layout_height": 2400}
        about = {"page_number": 2, "coordinates": where}
        found.append({"type": kinds[label], "element_id": str(index), "text": text, "metadata": about})
    return found


def azure() -> Any:  # noqa: ANN401
    """Return Azure's answer."""
    roles = {"header": "pageHeader", "title": "title", "text": None, "caption": None}
    paragraphs = []
    for label, text, (left, top, right, bottom) in rows(8.5, 11):
        polygon = [left, top, right, top, right, bottom, left, bottom]
        paragraph = {"content": text, "boundingRegions": [{"pageNumber": 1, "polygon": polygon}], "spans": []}
        paragraphs.append(paragraph if roles[label] is None else {**paragraph, "role": roles[label]})
    return {"analyzeResult": {"pages": [{"pageNumber": 1, "width": 8.5, "height": 11}], "paragraphs": paragraphs}}


CASTS: Final = {
    "mineru": mineru,
    "mineru-v2": mineru_v2,
    "mineru-middle": mineru_middle,
    "mineru-middle-old": mineru_middle_old,
    "mineru-model": mineru_model,
    "paddle": paddle,
    "docling": docling,
    "dots": dots,
    "unstructured": unstructured,
    "azure": azure,
}


def cast(name: str) -> str:
    """Return the page as the text of a file."""
    return json.dumps(CASTS[name](), ensure_ascii=False)
