"""What a rule is known by: a specimen with its value, and what it must not be taken for."""

from __future__ import annotations

from typing import Generic, TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class Case(Generic[T]):
    """A specimen: a text that the rule reads whole, and what it reads there.

    ``seen`` names the paper and the day where the form was printed, when the specimen is one of print. ``context`` is
    what must stand around the specimen for the rule to read it, ``{}`` in its place: 44名 is a rank behind 排名 alone.
    """

    text: str
    value: T
    seen: str = ""
    context: str = "{}"


@frozen
class Refusal:
    """A text in which the rule must find nothing, and why not."""

    text: str
    because: str


def refuses(text: str, because: str) -> Refusal:
    """Return a counter-specimen: the rule finds nothing in ``text``, for the reason given."""
    return Refusal(text, because)
