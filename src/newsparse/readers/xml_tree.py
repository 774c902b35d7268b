"""An XML file as elements that know where they stand, read without whatever an XML file can reach outside itself.

A document type declaration is refused when it begins, before anything that it declares: that is where entities are
made that grow to gigabytes, and entities that name other files. ALTO and PAGE need none.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING, Any, Final
from xml.parsers import expat

from attrs import define, field

from newsparse.errors import FormatError
from newsparse.readers.decoding import AUTO, MARKS, decode, known_encoding

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST: Final = 200
"""So deep no page is nested; it bounds what readers may call within themselves."""
DECLARED: Final = re.compile(rb"""^\s{0,20}<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{1,40})["']""")
NUMBER: Final = re.compile(
    r"\s{0,9}[+-]?(?:[0-9]{1,12}(?:\.[0-9]{0,20})?|\.[0-9]{1,20})(?:[eE][+-]?[0-9]{1,3})?\s{0,9}"
)
SHOWN: Final = 40


@define(eq=False)
class Element:
    """One element: its name without the namespace, its attributes, its text up to the first child, its children."""

    name: str
    attributes: dict[str, str]
    line: int
    column: int
    text: str = ""
    children: list[Element] = field(factory=list)

    def child(self, *names: str) -> Element | None:
        """Return the first child of one of these names."""
        return next((child for child in self.children if child.name in names), None)

    def all(self, *names: str) -> Iterator[Element]:
        """Yield the children of these names."""
        return (child for child in self.children if child.name in names)

    def inside(self, *names: str) -> Iterator[Element]:
        """Yield the elements of these names at any depth, in document order."""
        waiting = list(reversed(self.children))
        while waiting:
            element = waiting.pop()
            if element.name in names:
                yield element
            waiting += reversed(element.children)

    def get(self, name: str) -> str:
        """Return an attribute, or nothing where it is not given."""
        return self.attributes.get(name, "")

    def number(self, name: str) -> float | None:
        """Return an attribute as a number, ``None`` where it is not given; raise ``FormatError`` for what is none."""
        value = self.attributes.get(name)
        if value is None or not value.strip():
            return None
        number = number_in(value)
        if number is None:
            msg = f"{name} is a number, and {shown(value)} is none"
            raise self.fault(msg)
        return number

    def fault(self, what: str) -> FormatError:
        """Return the error that says what is wrong with this element, and where it stands."""
        return FormatError(f"line {self.line}, column {self.column}: <{self.name}>: {what}")


def number_in(text: str) -> float | None:
    """Return the number that a text is, ``None`` for another text.

    >>> number_in(" 12.5"), number_in("nan"), number_in("1e999")
    (12.5, None, None)
    """
    if not NUMBER.fullmatch(text):
        return None
    number = float(text)
    return number if isfinite(number) else None


def shown(value: str) -> str:
    """Return a value as it is shown in a message: quoted, and not longer than a line.

    >>> shown("a" * 50)
    '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…"'
    """
    cut = value if len(value) <= SHOWN else value[: SHOWN - 1] + "…"
    return '"' + "".join(character if character.isprintable() else "�" for character in cut) + '"'


def tree_of(data: bytes | str, root: str, what: str) -> Element:
    """Return the root element of an XML file; it must have this name. ``what`` is the format, for messages.

    Raises ``FormatError`` for a file that is no XML, is cut off, has a document type declaration or another root; the
    message names line and column.

    >>> tree_of("<a><b c='1'>text</b></a>", "a", "A").children[0].number("c")
    1.0
    >>> tree_of("<!DOCTYPE a [<!ENTITY b 'bbb'>]><a>&b;</a>", "a", "A")
    Traceback (most recent call last):
    newsparse.errors.FormatError: line 1, column 13: a document type declaration is not read (it can name other files); take it out
    """
    text = data if isinstance(data, str) else decoded(data)
    builder = Builder(what)
    try:
        builder.parser.Parse(text.removeprefix("\ufeff"), True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        msg = f"line {error.lineno}, column {error.offset + 1}: this is not XML, or a part of it: {reason}"
        raise FormatError(msg) from error
    except UnicodeEncodeError as error:
        msg = f"this is not XML: character {error.start} is half a character (a lone surrogate)"
        raise FormatError(msg) from error
    found = builder.root
    if found is None or found.name != root:
        name = "" if found is None else found.name
        msg = f"line 1, column 1: this is not {what}: the root element is <{name}>, and must be <{root}>"
        raise FormatError(msg)
    return found


def decoded(data: bytes) -> str:
    """Return the text of the file, in the encoding that its first line names."""
    match = DECLARED.match(data)
    name = match[1].decode("ascii") if match else AUTO
    marked = any(data.startswith(mark) for mark, _ in MARKS)
    return decode(data, AUTO if marked or not known_encoding(name) else name)


class Builder:
    """What puts the tree together while the parser reads."""

    def __init__(self, what: str) -> None:
        """Make a parser that refuses what it must."""
        self.what = what
        self.root: Element | None = None
        self.open: list[Element] = []
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.CharacterDataHandler = self.characters
        self.parser.StartDoctypeDeclHandler = self.refuse
        self.parser.EntityDeclHandler = self.refuse
        self.parser.ExternalEntityRefHandler = self.refuse

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        if len(self.open) == DEEPEST:
            msg = f"line {line}, column {column}: elements are nested {DEEPEST} deep; no {self.what} page is"
            raise FormatError(msg)
        plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        element = Element(name.rpartition(" ")[2], plain, line, column)
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)

    def end(self, _name: str) -> None:
        """Close the element that was opened last."""
        self.open.pop()

    def characters(self, text: str) -> None:
        """Take text that stands before any child; ALTO and PAGE have none that stands behind one."""
        if not self.open[-1].children:
            self.open[-1].text += text

    def refuse(self, *_declared: Any) -> int:  # noqa: ANN401 - handlers are given names, flags and nothing
        """Raise an error for what is declared."""
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        msg = f"line {line}, column {column}: a document type declaration is not read (it can name other files); take it out"
        raise FormatError(msg)
