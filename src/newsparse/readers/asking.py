"""Asking a JSON document for values, each with its place: what is missing or of another type is said by its path."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any, Final

from newsparse.errors import FormatError
from newsparse.pages.blocks import Box, Hint
from newsparse.pages.types import Doubt, DoubtKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LARGEST: Final = 1e15
"""No count of pixels or pages is larger; what is, is no number of a page."""


class Asked:
    """A value of a JSON document and its path, ``$.pages[3].blocks[2]``.

    >>> value = Asked({"pages": [{"text": 3}]})
    >>> value["pages"][0]["text"].text()
    Traceback (most recent call last):
    newsparse.errors.FormatError: $.pages[0].text: expected a string, found 3
    """

    __slots__ = ("path", "plain")

    def __init__(self, plain: Any, path: str = "$") -> None:  # noqa: ANN401 - JSON holds anything
        self.plain = plain
        self.path = path

    def __getitem__(self, key: str | int) -> Asked:
        """Return what stands under a key of an object or at a place of an array; null where it has none."""
        if isinstance(key, int):
            return self.items()[key]
        if not isinstance(self.plain, dict):
            msg = "an object"
            raise self.fault(msg)
        return Asked(self.plain.get(key), f"{self.path}.{key}")

    def has(self, key: str) -> bool:
        """Return whether an object has a key, and not null under it."""
        return isinstance(self.plain, dict) and self.plain.get(key) is not None

    def items(self) -> list[Asked]:
        """Return the items of an array."""
        if not isinstance(self.plain, list):
            msg = "an array"
            raise self.fault(msg)
        return [Asked(item, f"{self.path}[{index}]") for index, item in enumerate(self.plain)]

    def some(self) -> list[Asked]:
        """Return the items of an array, one item where it is none, nothing for null."""
        if self.plain is None:
            return []
        return self.items() if isinstance(self.plain, list) else [self]

    def text(self) -> str:
        """Return a string; nothing for null."""
        if self.plain is None:
            return ""
        if not isinstance(self.plain, str):
            msg = "a string"
            raise self.fault(msg)
        return self.plain

    def number(self) -> float:
        """Return a number."""
        if type(self.plain) not in {int, float} or not -LARGEST < self.plain < LARGEST:
            msg = "a number"
            raise self.fault(msg)
        return float(self.plain)

    def fault(self, expected: str) -> FormatError:
        """Return the error for a value that is not what its place asks for."""
        shown = (
            json.dumps(self.plain, ensure_ascii=False, default=str)[:40] if not self.nested() else "an object or array"
        )
        return FormatError(f"{self.path}: expected {expected}, found {shown}")

    def nested(self) -> bool:
        """Return whether the value holds others."""
        return isinstance(self.plain, (dict, list))


def document_of(text: str) -> Asked:
    """Return the JSON document that a text is; raise ``FormatError`` with the line and column of a fault."""
    try:
        return Asked(json.loads(text, parse_constant=no_number))
    except json.JSONDecodeError as error:
        msg = f"line {error.lineno}, column {error.colno}: this is not JSON: {error.msg}"
        raise FormatError(msg) from error
    except (RecursionError, ValueError) as error:
        msg = f"$: this JSON cannot be read: {str(error)[:80] or 'it nests too deeply'}"
        raise FormatError(msg) from error


def no_number(name: str) -> float:
    """Refuse NaN and Infinity, which JSON does not have."""
    msg = f"{name} is no number of JSON"
    raise ValueError(msg)


def box_of(asked: Asked, width: float = 1.0, height: float = 1.0) -> Box | None:
    """Return the box of four numbers (left, top, right, bottom) or of a row of points, in parts of the page."""
    if asked.plain is None or asked.plain == []:
        return None
    values = asked.items()
    if values and isinstance(values[0].plain, (list, dict)):
        return hull_of(values, width, height)
    if len(values) == 8:
        return spanned([v.number() for v in values[::2]], [v.number() for v in values[1::2]], width, height)
    if len(values) != 4:
        msg = "four numbers [left, top, right, bottom], or points"
        raise asked.fault(msg)
    left, top, right, bottom = (value.number() for value in values)
    return spanned([left, right], [top, bottom], width, height)


def hull_of(points: Sequence[Asked], width: float, height: float) -> Box:
    """Return the box around points, each ``[x, y]`` or ``{x, y}``."""
    xs, ys = [], []
    for point in points:
        if isinstance(point.plain, dict):
            xs.append(point["x"].number() if point.has("x") else 0.0)
            ys.append(point["y"].number() if point.has("y") else 0.0)
        else:
            pair = point.items()
            if len(pair) < 2:
                msg = "a point [x, y]"
                raise point.fault(msg)
            xs.append(pair[0].number())
            ys.append(pair[1].number())
    return spanned(xs, ys, width, height)


def spanned(xs: Sequence[float], ys: Sequence[float], width: float, height: float) -> Box:
    """Return the box from the least to the greatest of two rows of numbers, cut to the page."""
    low, high = max(width, 1e-9), max(height, 1e-9)
    left, right, top, bottom = min(xs) / low, max(xs) / low, min(ys) / high, max(ys) / high
    return Box(*(min(1.0, max(0.0, value)) for value in (left, top, right, bottom)))


def hint_of(label: str, hints: Mapping[str, Hint], engine: str, doubts: dict[str, Doubt]) -> Hint:
    """Return the hint for an engine's label; one that is not known is text, and a doubt once."""
    hint = hints.get(label)
    if hint is None:
        doubts.setdefault(
            label, Doubt(DoubtKind.LABEL, f"{engine} label {label!r} is not known; its text was kept as text")
        )
        return Hint.TEXT
    return hint


class Rows(HTMLParser):
    """The rows of a table in HTML, a line each, cells parted by a blank."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[str] = [""]

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Begin a row or a cell."""
        del attrs
        if tag == "tr":
            self.rows.append("")
        elif tag in {"td", "th"} and self.rows[-1]:
            self.rows[-1] += " "

    def handle_data(self, data: str) -> None:
        """Add the words of a cell."""
        self.rows[-1] += "".join(data.split("\n"))


def table_text(html: str) -> str:
    r"""Return the text of a table in HTML, a line for each row; a text that is no HTML is returned as it is.

    >>> table_text("<table><tr><td>国家</td><td>金</td></tr><tr><td>中国</td><td>38</td></tr></table>")
    '国家 金\n中国 38'
    """
    if "<" not in html:
        return html
    parser = Rows()
    parser.feed(html)
    parser.close()
    return "\n".join(row.strip() for row in parser.rows if row.strip())


def pages_by(items: Sequence[Asked], key: str) -> Iterator[tuple[int, list[Asked]]]:
    """Yield the items of each page, by the number under a key, in the order in which pages are first named."""
    found: dict[int, list[Asked]] = {}
    for item in items:
        number = int(item[key].number()) if item.has(key) else 0
        found.setdefault(number, []).append(item)
    yield from found.items()
