"""What goes wrong, and how it is said: one family of errors, each with the fault under a caret."""

from __future__ import annotations

import unicodedata
from typing import Final

CONTEXT: Final = 24
"""How many characters are shown on each side of the fault."""


class NewsparseError(Exception):
    """The root of all errors of this library; it is never raised itself."""


class InvalidText(NewsparseError, ValueError):
    """A text that was to be read whole as one expression cannot be read.

    ``text`` is what was given, ``start`` and ``end`` (code points, half-open) are where the fault lies, ``why`` says
    what is wrong. The message shows the text with a caret under the fault; East Asian wide characters count two cells.

    >>> print(InvalidText("一二百三", 2, 3, "百 after two digits"))
    百 after two digits
      一二百三
          ^^
    """

    def __init__(self, text: str, start: int, end: int, why: str) -> None:
        super().__init__(text, start, end, why)
        self.text = text
        self.start = start
        self.end = end
        self.why = why

    def __str__(self) -> str:
        """Return the reason, the text around the fault, and carets under it."""
        low = max(0, self.start - CONTEXT)
        high = min(len(self.text), self.end + CONTEXT)
        shown = "".join(c if c.isprintable() else "�" for c in self.text[low:high])
        left = "…" if low else ""
        right = "…" if high < len(self.text) else ""
        offset = cells(left) + cells(shown[: self.start - low])
        width = max(1, cells(shown[self.start - low : self.end - low]))
        return f"{self.why}\n  {left}{shown}{right}\n  {' ' * offset}{'^' * width}"


class InvalidNumeral(InvalidText):
    """A text that was to be read as one number is not one."""


class InvalidDate(InvalidText):
    """A text that was to be read as one date expression is not one, or names a day that does not exist."""


class CalendarRangeError(NewsparseError, ValueError):
    """A date lies outside the years that the calendar tables hold; the message says which years those are."""


class RuleError(NewsparseError, TypeError):
    """A rule is declared wrongly; the message names the rule and what it lacks."""


class FormatError(NewsparseError, ValueError):
    """A document given to a reader is not what the reader reads; the message says where, and what was expected."""


class ConversionError(NewsparseError, ValueError):
    """A quantity cannot be given in the unit that was asked for; the message says why."""


def cells(text: str) -> int:
    """Return how many terminal cells a text takes: two for each East Asian wide character, one for others.

    >>> cells("8月")
    3
    """
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def require_text(value: object, call: str) -> str:
    """Return ``value`` when it is a ``str``; otherwise raise a ``TypeError`` that says what to do instead."""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray, memoryview)):
        msg = (
            f"newsparse.{call} reads text, and was given {type(value).__name__}. Decode it first, for example with "
            "data.decode('utf-8'); pages saved before about 2010 are often in 'gb18030' or 'big5'."
        )
        raise TypeError(msg)
    msg = f"newsparse.{call} reads a str, and was given {type(value).__name__}."
    raise TypeError(msg)
