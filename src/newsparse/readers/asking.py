"""Asking a JSON document for values, each with its place: what is missing or of another type is said by its path."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from newsparse.errors import FormatError

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST: Final = 1e15
"""No count of pixels or pages is larger; what is, is no number of a page."""
SHOWN: Final = 40


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
            row = self.row()
            return Asked(row[key] if 0 <= key < len(row) else None, f"{self.path}[{key}]")
        if not isinstance(self.plain, dict):
            msg = "an object"
            raise self.fault(msg)
        return Asked(self.plain.get(key), f"{self.path}.{key}")

    def has(self, *keys: str) -> bool:
        """Return whether this is an object that has all of these keys, and not null under them."""
        return isinstance(self.plain, dict) and all(self.plain.get(key) is not None for key in keys)

    def row(self) -> list[Any]:
        """Return the plain values of an array."""
        if not isinstance(self.plain, list):
            msg = "an array"
            raise self.fault(msg)
        return self.plain

    def items(self) -> Iterator[Asked]:
        """Return the items of an array, one after the other."""
        return (Asked(item, f"{self.path}[{index}]") for index, item in enumerate(self.row()))

    def some(self) -> Iterator[Asked]:
        """Return the items of an array, the value itself where it is none, nothing for null."""
        if self.plain is None:
            return iter(())
        return self.items() if isinstance(self.plain, list) else iter((self,))

    def text(self) -> str:
        """Return a string; nothing for null."""
        if self.plain is None:
            return ""
        if not isinstance(self.plain, str):
            msg = "a string"
            raise self.fault(msg)
        return self.plain

    def label(self) -> str:
        """Return a string that must be there."""
        if self.plain is None:
            msg = "a string"
            raise self.fault(msg)
        return self.text()

    def number(self) -> float:
        """Return a number."""
        if type(self.plain) not in {int, float} or not -LARGEST < self.plain < LARGEST:
            msg = "a number"
            raise self.fault(msg)
        return float(self.plain)

    def whole(self) -> int:
        """Return a whole number."""
        number = self.number()
        if not number.is_integer():
            msg = "a whole number"
            raise self.fault(msg)
        return int(number)

    def fault(self, expected: str) -> FormatError:
        """Return the error for a value that is not what its place asks for."""
        plain = self.plain
        if isinstance(plain, dict):
            found = "an object"
        elif isinstance(plain, list):
            found = f"an array of {len(plain)}"
        elif isinstance(plain, str):
            found = json.dumps(plain[:SHOWN], ensure_ascii=True) if not plain.isprintable() else f'"{plain[:SHOWN]}"'
        else:
            found = json.dumps(plain, default=str)[:SHOWN]
        return FormatError(f"{self.path}: expected {expected}, found {found}")


def document_of(text: str) -> Asked:
    """Return the JSON document that a text is; raise ``FormatError`` with the line and column of a fault.

    >>> document_of('{"text": "香城天蓝')
    Traceback (most recent call last):
    newsparse.errors.FormatError: line 1, column 10: this is not JSON: Unterminated string starting at
    """
    try:
        return Asked(json.loads(text, parse_constant=no_number))
    except json.JSONDecodeError as error:
        msg = f"line {error.lineno}, column {error.colno}: this is not JSON: {error.msg}"
        raise FormatError(msg) from error
    except RecursionError as error:
        msg = "$: this JSON nests deeper than any engine writes"
        raise FormatError(msg) from error
    except ValueError as error:
        msg = f"$: this JSON cannot be read: {str(error)[:80]}"
        raise FormatError(msg) from error


def no_number(name: str) -> float:
    """Refuse NaN and Infinity, which JSON does not have."""
    msg = f"{name} is no number of JSON"
    raise ValueError(msg)
