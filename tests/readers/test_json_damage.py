"""Damaged files: a typed error that names the place, or a page; never another exception, and never long."""

from __future__ import annotations

import json
import time
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.errors import FormatError
from newsparse.pages.blocks import Hint, Sheet
from newsparse.readers import read
from newsparse.readers.forms import JSON_FORMS
from newsparse.readers.sniffing import guess
from newsparse.readers.table_rows import table_text

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLES: Final = {
    path.stem: path.read_text(encoding="utf-8") for path in sorted(Path(__file__).with_name("samples").glob("*.json"))
}
FORMS: Final = {name: guess(text) for name, text in SAMPLES.items()}


def reader(form: str) -> Callable[[object], tuple[Sheet, ...]]:
    """Return the function that reads a format."""
    module, name = JSON_FORMS[form]
    found: Callable[[object], tuple[Sheet, ...]] = getattr(import_module(f"newsparse.readers.{module}"), name)
    return found


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_cut_files_say_where(name: str) -> None:
    """A file that ends too early is refused with line and column, wherever it ends."""
    text = SAMPLES[name].strip()
    for end in range(40, len(text) - 1, max(1, len(text) // 25)):
        with pytest.raises(FormatError, match=r"^line [0-9]+, column [0-9]+: "):
            read(text[:end])


def places_in(value: Any, path: str = "$") -> list[tuple[str, Any, Any]]:  # noqa: ANN401 - JSON
    """Return each place of a document: its path, what holds it, and its key there."""
    found: list[tuple[str, Any, Any]] = []
    keys = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        where = f"{path}.{key}" if isinstance(value, dict) else f"{path}[{key}]"
        found += [(where, value, key), *places_in(value[key], where)]
    return found


def outcome(read_it: Callable[[object], tuple[Sheet, ...]], document: object) -> str:
    """Return the message of the error that a document gives, nothing where it gives pages."""
    try:
        sheets = read_it(document)
    except FormatError as error:
        return str(error)
    assert all(isinstance(sheet, Sheet) for sheet in sheets)
    return ""


def is_near(message: str, path: str) -> bool:
    """Return whether a message names a place, what holds it, or what stands in or beside it."""
    named = message.split(": ", 1)[0]
    beside = path[: max(path.rfind("."), path.rfind("["))]
    return path.startswith(named) or named.startswith(beside)


@pytest.mark.parametrize("wrong", [None, 7, -1e300, True, "字", [], {}, [[]], [None], {"text": 3}], ids=repr)
@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_every_value_exchanged(name: str, wrong: Any) -> None:  # noqa: ANN401
    """Anything may stand anywhere: the error names the place, else there is a page."""
    document = json.loads(SAMPLES[name])
    read_it = reader(FORMS[name])
    for path, holder, key in places_in(document):
        before = holder[key]
        holder[key] = wrong
        message = outcome(read_it, document)
        # What leads to another place is named where it leads from.
        assert not message or is_near(message, path) or "$ref" in message, (path, message)
        holder[key] = before


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_every_key_taken_away(name: str) -> None:
    """A key that is missing is an error with a place, or a page all the same."""
    document = json.loads(SAMPLES[name])
    read_it = reader(FORMS[name])
    for path, holder, key in places_in(document):
        if isinstance(holder, dict):
            before = dict(holder)
            del holder[key]
            message = outcome(read_it, document)
            assert not message or is_near(message, path) or "$ref" in message, (path, message)
            holder.clear()
            holder.update(before)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"pdf_info": [{"page_size": [100, "x"], "para_blocks": []}]}', '$.pdf_info[0].page_size[1]: expected a number, found "x"'),
        ('{"pdf_info": [{}]}', "$.pdf_info[0].preproc_blocks: expected an array, found null"),
        ('{"schema": "docvortex.middle"}', "$.pages: expected an array, found null"),
        ('{"schema": "newsparse/1"}', "$.schema: this is newsparse's own JSON; read it with newsparse.from_json"),
        ('[{"layout_dets": [], "page_info": {}}]', "$[0]: this is the model file of MinerU's pipeline"),
        ('{"layout_dets": [], "page_info": {}}', "$: this is the model file of MinerU's pipeline"),
        ('{"pdf_info": [{"para_blocks": []}, {"layout_dets": []}]}', "$.pdf_info[1]: this is the model file of MinerU's pipeline"),
        ('{"doc_layout_result": [{"layout_dets": []}]}', "$.doc_layout_result[0]: this is the model file of MinerU's pipeline"),
        ('[{"text": "字"}]', "$[0].type: expected a string, found null"),
        ('{"responses": [{"error": {"code": 3, "message": "Bad image data."}}]}', "$.responses[0].error: the service could not read this page: Bad image data."),
        ('{"error_code": 110, "error_msg": "Access token invalid"}', "$: no format that newsparse knows has the keys error_code, error_msg"),
        ('{"code": 904, "data": "no such file"}', '$.data: expected an array, found "no such file"'),
        ('{"schema_name": "DoclingDocument", "body": {"children": [{"$ref": "#/body"}]}}', "$.body.children[0].$ref"),
        ('{"schema_name": "DoclingDocument", "pages": {"one": {}}, "body": {}}', "$.pages: expected page numbers, found 'one'"),
        ('[[[1, 2, 3], ["字", 0.9]]]', "$[0][0]: expected four numbers"),
        ('{"rec_texts": ["字"], "rec_polys": [[[1], [2]]]}', "$.rec_polys[0][0]: expected a point [x, y], found an array of 1"),
        ('[{"type": "list", "list_items": [["a"]], "page_idx": 0}]', "$[0].list_items[0]: expected a string, found an array of 1"),
        ('[{"type": "text", "text": "字", "page_idx": 0.5}]', "$[0].page_idx: expected a whole number, found 0.5"),
        ('[{"type": "text", "text": "字", "page_idx": NaN}]', "$: this JSON cannot be read: NaN is no number of JSON"),
    ],
)  # fmt: skip
def test_messages(text: str, message: str) -> None:
    """What is wrong, and where."""
    with pytest.raises(FormatError) as error:
        read(text)
    assert str(error.value).startswith(message)


@pytest.mark.parametrize("form", sorted(JSON_FORMS))
def test_deep_nesting(form: str) -> None:
    """A document that nests without end is refused by each reader, from text and as given."""
    for opened, closed in (("[", "]"), ('{"blocks": [', "]}"), ('{"content": [', "]}"), ('{"responses": [', "]}")):
        with pytest.raises(FormatError):
            read(opened * 100_000 + closed * 100_000, form=form)
    deep: Any = "字"
    for _ in range(2000):
        deep = {
            "type": "list",
            "content": [deep],
            "blocks": [deep],
            "children": [deep],
            "res": deep,
            "bbox": [0, 0, 1, 1],
        }
    documents = (
        deep,
        [deep],
        [[deep]],
        {"pages": [{"blocks": [deep]}], "schema": "docvortex.middle"},
        {"pdf_info": [{"para_blocks": [deep]}]},
    )
    for document in documents:
        assert len(outcome(reader(form), document)) < 300


@pytest.mark.parametrize(
    "text", ["[1]本报讯", "[咸宁日报]", '["咸宁"]是一座城', "{{公告}}", "[[图片]]说明", "[", "{", "<图>", "<p>咸宁"]
)
def test_text_that_looks_like_json(text: str) -> None:
    """A page may open with a bracket."""
    assert "plain" == guess(text)
    assert text == read(text)[0].text


def test_huge_box_lists_are_refused() -> None:
    """A box of a million numbers is none, and is not gone through."""
    box = [0] * 1_000_000
    start = time.perf_counter()
    with pytest.raises(FormatError, match=r"^\$\[0\]\.bbox: expected a box, found an array of 1000000$"):
        reader("mineru")([{"type": "text", "text": "字", "bbox": box, "page_idx": 0}])
    assert time.perf_counter() - start < 0.5


def test_long_numbers() -> None:
    """Figures without end are no page number, and no reference."""
    many = "9" * 5000
    for text in (
        f'{{"schema_name": "DoclingDocument", "body": {{"children": [{{"$ref": "#/texts/{many}"}}]}}, "texts": []}}',
        f'{{"schema_name": "DoclingDocument", "body": {{}}, "pages": {{"{many}": {{}}}}}}',
        f'[{{"type": "text", "text": "字", "page_idx": {many}}}]',
    ):
        with pytest.raises(FormatError) as error:
            read(text)
        assert len(str(error.value)) < 200


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<table><tr><td>国家<td>金<tr><td>中国<td>38", "国家 金\n中国 38"),
        ("<TABLE><TR><TH>国家</TH><TH></TH><TH>金</TH></TR></TABLE>", "国家 金"),
        ("<table><tr><td>a&amp;b&nbsp;c</td></tr></table>", "a&b\xa0c"),
        ("<table><tr><td>第一行\n  第二行</td></tr></table>", "第一行 第二行"),
        ("<table><![x[<!-- a --><tr><td>国家</td></tr>", "<![x[\n国家"),
        ("<table><tr><td>&#99999999999999999999999999999999999;</td></tr></table>", "&#99999999999999999999999999999999999;"),
        ('<table><tr><td><img src="data:image/png;base64,' + "A" * 9000 + '"/>国家</td></tr></table>', "国家"),
        ("<table><tr><td>3<5</td><td>5>3</td></tr></table>", "3<5 5>3"),
        ("没有表格：3<5", "没有表格：3<5"),
        ("", ""),
    ],
)  # fmt: skip
def test_tables(html: str, text: str) -> None:
    """A line for each row, also where the tags are cut off, broken or very long."""
    assert text == table_text(html)


@pytest.mark.parametrize("piece", ["<", "<td", "<td ", "<!--", "&#", "&amp;", "<tr>", "</", "<td a='"])
def test_tables_take_linear_time(piece: str) -> None:
    """Twice the table takes twice the time."""
    start = time.perf_counter()
    table_text("<table><tr>" + piece * 200_000)
    assert time.perf_counter() - start < 3


def test_many_references_take_linear_time() -> None:
    """A tree of fifty thousand references, each of which is looked up by itself."""
    count = 50_000
    texts = [{"label": "text", "text": "字", "prov": [], "children": []} for _ in range(count)]
    children = [{"$ref": f"#/texts/{index}"} for index in range(count)]
    start = time.perf_counter()
    (sheet,) = reader("docling")({"schema_name": "DoclingDocument", "body": {"children": children}, "texts": texts})
    assert count == len(sheet.blocks)
    assert time.perf_counter() - start < 10


VALUES: Final = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=6)
    | st.sampled_from(["\ud800", "\0", "<td>", "#/texts/0"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
"""Any JSON, and what JSON does not have but Python does: NaN, half characters."""


@pytest.mark.parametrize("form", sorted(JSON_FORMS))
@given(value=VALUES)
def test_any_json(form: str, value: Any) -> None:  # noqa: ANN401
    """Each reader gives pages or a typed error for any JSON."""
    message = outcome(reader(form), value)
    assert not message or message.startswith("$")


@pytest.mark.parametrize("name", sorted(SAMPLES))
@given(data=st.data())
def test_mutated_samples(name: str, data: st.DataObject) -> None:
    """Some values of a true file are exchanged for others of its own, or for anything."""
    document = json.loads(SAMPLES[name])
    places = places_in(document)
    own = [holder[key] for _, holder, key in places]
    for _ in range(data.draw(st.integers(1, 6))):
        _, holder, key = data.draw(st.sampled_from(places))
        holder[key] = data.draw(st.sampled_from(own) | VALUES)
    try:
        text = json.dumps(document)
    except ValueError:
        # An exchange made a circle, which no file can hold.
        return
    for form in ("auto", FORMS[name]):
        try:
            sheets = read(text, form=form)
        except FormatError:
            sheets = ()
        for sheet in sheets:
            newsparse.segment(sheet)


@pytest.mark.parametrize("form", ["auto", "mineru", "mineru-v2", "mineru-middle", "mineru-model"])
def test_files_without_words_in_order(form: str) -> None:
    """Whatever the file is taken for, the message says which one to give."""
    with pytest.raises(FormatError, match=r"give \*_content_list\.json or \*_middle\.json of the same run$"):
        read('[{"layout_dets": [], "page_info": {"page_no": 0}}]', form=form)


def test_an_unknown_label_is_a_doubt_on_its_page() -> None:
    """Once for each label and page; the words are kept."""
    items = [
        {"type": kind, "text": "谜语", "page_idx": page} for page in (0, 1) for kind in ("riddle", "riddle", "verse")
    ]
    sheets = read(json.dumps(items[:5]))
    assert [["riddle", "verse"], ["riddle"]] == [
        [doubt.message.split("'")[1] for doubt in sheet.doubts] for sheet in sheets
    ]
    assert {Hint.TEXT} == {block.hint for sheet in sheets for block in sheet.blocks}
