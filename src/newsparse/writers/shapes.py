"""The shape of a value in JSON: one table says how it is written, how it is read back, and what its schema is."""

from __future__ import annotations

import json
import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from attrs import field, frozen

from newsparse.errors import FormatError
from newsparse.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from enum import Enum

T = TypeVar("T")
E = TypeVar("E", bound="Enum")

DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
NUMBER: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
SHOWN: Final = 40
"""How much of a wrong value an error shows."""


@frozen
class Shape(Generic[T]):
    """How values of one type look in JSON.

    ``read`` is given the plain value and its place (``$.facts[3].value``); what does not fit raises ``FormatError``.
    ``definitions`` are the schemas that ``schema`` refers to by name.
    """

    write: Callable[[T], Any]
    read: Callable[[Any, str], T]
    schema: dict[str, Any]
    definitions: dict[str, dict[str, Any]] = field(factory=dict)


@frozen
class Key:
    """One key of a record: its name, the shape of its value, what it holds, and where the value is taken from.

    ``get`` is needed only where the key is not an attribute of its own.
    """

    name: str
    shape: Shape[Any]
    about: str
    get: Callable[[Any], Any] | None = None

    def taken_from(self, value: object) -> Any:  # noqa: ANN401 - a record holds values of every type
        """Return the value of this key."""
        return getattr(value, self.name) if self.get is None else self.get(value)


def fault(path: str, expected: str, found: object) -> FormatError:
    """Return the error for a value that is not what the place asks for.

    >>> print(fault("$.facts[3].value", "a decimal number as a string", 12.5))
    $.facts[3].value: expected a decimal number as a string, found 12.5
    """
    if isinstance(found, dict):
        shown = "an object"
    elif isinstance(found, list):
        shown = "an array"
    else:
        whole = json.dumps(found, ensure_ascii=False)
        shown = whole if len(whole) <= SHOWN else whole[:SHOWN] + "…"
    return FormatError(f"{path}: expected {expected}, found {shown}")


def scalar(kind: type, name: str, schema: dict[str, Any]) -> Shape[Any]:
    """Return the shape of a value that JSON has itself."""

    def read(plain: Any, path: str) -> Any:  # noqa: ANN401
        # type(), since True is an int to isinstance and no number to JSON.
        if type(plain) is not kind:
            raise fault(path, name, plain)
        return plain

    return Shape(lambda value: value, read, schema)


TEXT: Final[Shape[str]] = scalar(str, "a string", {"type": "string"})
INTEGER: Final[Shape[int]] = scalar(int, "an integer", {"type": "integer"})
TRUTH: Final[Shape[bool]] = scalar(bool, "true or false", {"type": "boolean"})


def read_day(plain: Any, path: str) -> date:  # noqa: ANN401
    """Return the day that an ISO date names."""
    if isinstance(plain, str) and DAY.fullmatch(plain):
        try:
            return date.fromisoformat(plain)
        except ValueError:
            pass
    raise fault(path, "a date as YYYY-MM-DD", plain)


def write_decimal(value: Decimal) -> str:
    """Return a decimal in plain notation, no digit lost.

    >>> write_decimal(Decimal("1E+2")), write_decimal(Decimal("0.50"))
    ('100', '0.50')
    """
    if not value.is_finite():
        msg = f"a fact holds a number, and {value} is none"
        raise ValueError(msg)
    return format(value, "f")


def read_decimal(plain: Any, path: str) -> Decimal:  # noqa: ANN401
    """Return the decimal that a string in plain notation names."""
    if isinstance(plain, str) and NUMBER.fullmatch(plain):
        return Decimal(plain)
    raise fault(path, 'a decimal number as a string, such as "12.5"', plain)


DATE: Final = Shape(date.isoformat, read_day, {"type": "string", "format": "date"})
DECIMAL: Final = Shape(write_decimal, read_decimal, {"type": "string", "pattern": f"^{NUMBER.pattern}$"})


def choice(kind: type[E]) -> Shape[E]:
    """Return the shape of an enumeration: its values, as strings."""
    values = {member.value: member for member in kind}

    def read(plain: Any, path: str) -> E:  # noqa: ANN401
        if isinstance(plain, str) and plain in values:
            return values[plain]
        raise fault(path, f"one of {', '.join(values)}", plain)

    return Shape(lambda value: value.value, read, {"enum": list(values)})


def optional(shape: Shape[T]) -> Shape[T | None]:
    """Return the shape of a value that can be missing, which is ``null``."""
    return Shape(
        lambda value: None if value is None else shape.write(value),
        lambda plain, path: None if plain is None else shape.read(plain, path),
        {"anyOf": [shape.schema, {"type": "null"}]} if "type" not in shape.schema else nullable(shape.schema),
        shape.definitions,
    )


def nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a plain type, or ``null``."""
    return {**schema, "type": [schema["type"], "null"]}


def many(shape: Shape[T]) -> Shape[tuple[T, ...]]:
    """Return the shape of a tuple of values, which is an array."""

    def read(plain: Any, path: str) -> tuple[T, ...]:  # noqa: ANN401
        if not isinstance(plain, list):
            raise fault(path, "an array", plain)
        return tuple(shape.read(item, f"{path}[{index}]") for index, item in enumerate(plain))

    return Shape(
        lambda values: [shape.write(value) for value in values],
        read,
        {"type": "array", "items": shape.schema},
        shape.definitions,
    )


def read_key(plain: Any, name: str, shape: Shape[T], path: str) -> T:  # noqa: ANN401
    """Return the value of one key of an object; a key that is missing is an error, one too many is not."""
    if not isinstance(plain, dict):
        raise fault(path, "an object", plain)
    if name not in plain:
        msg = f"{path}.{name}: the key is missing"
        raise FormatError(msg)
    return shape.read(plain[name], f"{path}.{name}")


def record(name: str, about: str, build: Callable[..., T], keys: Sequence[Key]) -> Shape[T]:
    """Return the shape of a value with named parts; ``build`` makes it of them."""

    def write(value: T) -> dict[str, Any]:
        return {key.name: key.shape.write(key.taken_from(value)) for key in keys}

    def read(plain: Any, path: str) -> T:  # noqa: ANN401
        parts = {key.name: read_key(plain, key.name, key.shape, path) for key in keys}
        try:
            return build(**parts)
        except (ValueError, OverflowError) as error:
            # Parts that are right by themselves can contradict each other: a lunar day that no month has.
            reason = str(error).partition("\n")[0]
            msg = f"{path}: {reason}"
            raise FormatError(msg) from error

    own = object_schema(about, keys)
    return Shape(write, read, {"$ref": f"#/$defs/{name}"}, {name: own, **definitions_of(keys)})


def object_schema(about: str, keys: Sequence[Key]) -> dict[str, Any]:
    """Return the schema of an object: every key is there, and later versions can add others."""
    return {
        "description": about,
        "type": "object",
        "required": [key.name for key in keys],
        "properties": {key.name: {**key.shape.schema, "description": key.about} for key in keys},
    }


def definitions_of(keys: Iterable[Key]) -> dict[str, dict[str, Any]]:
    """Return all definitions that the shapes of the keys refer to."""
    return {name: schema for key in keys for name, schema in key.shape.definitions.items()}


def read_span(plain: Any, path: str) -> Span:  # noqa: ANN401
    """Return the span that a pair of offsets is."""
    if isinstance(plain, list) and [type(item) for item in plain] == [int, int] and 0 <= plain[0] <= plain[1]:
        return Span(plain[0], plain[1])
    raise fault(path, "a span [start, end] with 0 <= start <= end", plain)


def read_index(plain: Any, path: str) -> int:  # noqa: ANN401
    """Return the place in a list that a number is."""
    if type(plain) is int and plain >= 0:
        return plain
    raise fault(path, "the index of an article, from 0", plain)


OFFSET: Final = {"type": "integer", "minimum": 0}
SPAN: Final = Shape(
    list,
    read_span,
    {"$ref": "#/$defs/span"},
    {
        "span": {
            "description": "A stretch of the source, counted in code points, half-open: [start, end].",
            "type": "array",
            "prefixItems": [OFFSET, OFFSET],
            "minItems": 2,
            "maxItems": 2,
        }
    },
)
INDEX: Final = Shape(int, read_index, OFFSET)

TEXT_KEY: Final = Key("text", TEXT, "as printed")
SPANS_KEY: Final = Key("spans", many(SPAN), "where in the source it stands; several where a break runs through it")
RULE_KEY: Final = Key("rule", TEXT, "the rule that read it")
ARTICLE_KEY: Final = Key("article", optional(INDEX), "the index of the article it belongs to, null for none")
