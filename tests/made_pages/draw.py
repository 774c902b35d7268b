"""Seeded choices: the same seed makes the same page, whatever the Python."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Draw:
    """Choices that hang on a seed alone."""

    def __init__(self, seed: str) -> None:
        """Begin a row of choices."""
        self._random = random.Random(seed)  # noqa: S311 (made pages, not secrets)

    def one(self, items: Sequence[T]) -> T:
        """Return one of the items."""
        return items[self._random.randrange(len(items))]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """Return so many different items, in an order of chance."""
        return self._random.sample(list(items), min(count, len(items)))

    def chance(self, share: float) -> bool:
        """Return true in so many cases of one."""
        return self._random.random() < share

    def number(self, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``, both included."""
        return self._random.randint(low, high)

    def weighted(self, items: Sequence[tuple[float, T]]) -> T:
        """Return one of the items by its weight."""
        return self._random.choices([item for _, item in items], [weight for weight, _ in items])[0]
