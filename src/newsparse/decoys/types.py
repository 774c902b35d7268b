"""What looks like a number, and is none."""

from __future__ import annotations

from attrs import frozen


@frozen
class Decoy:
    """Something that holds a numeral and counts nothing; ``why`` says what it is."""

    why: str
