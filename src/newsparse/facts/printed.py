"""A fact as it is handed out: its texts as printed, and from which characters each field was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from newsparse.facts.types import Change, Evidence, Fact, FactKind, Quantity
from newsparse.rules import Found

if TYPE_CHECKING:
    from newsparse.facts.asking import Asked
    from newsparse.facts.said import Said
    from newsparse.text.readings import Reading
    from newsparse.text.spans import Span

REACH: Final = 200
"""How far around a number its sentence is asked; no sentence of print says more of one number than that."""


def fact_of(reading: Reading, item: Asked, *, plain: bool) -> Found[Fact]:
    """Return the fact with its texts as printed; ``plain`` says that the whole text is printed in its folded form."""
    found = item.found
    low, high = max(0, found.start - REACH), found.end + REACH
    change: Change | None = item.change.change if item.change is not None else None
    quantity, indicator, subject, scope = found.value.quantity, item.indicator, item.subject, item.scope
    if not plain and reading.text[low:high] != reading.folded[low:high]:
        quantity = unit_as_printed(reading, found)
        indicator, subject, scope = (
            seen_as_printed(reading, item, *field)
            for field in (("indicator", indicator), ("subject", subject), ("scope", scope))
        )
        if change is not None:
            change = evolve(change, basis=as_printed(reading, change.basis, found.start))
    evidence = [Evidence(name, places_in_source(reading, places)) for name, places in item.seen.items()]
    if item.period is not None:
        evidence.append(Evidence("period", item.period.value.spans))
    fact = Fact(
        text=reading.text[found.start : found.end],
        spans=reading.back(found.start, found.end),
        quantity=quantity,
        kind=kind_of(item),
        rule=found.rule,
        indicator=indicator,
        subject=subject,
        scope=scope,
        change=change,
        period=None if item.period is None else item.period.value,
        evidence=tuple(evidence),
    )
    return Found(found.start, found.end, fact, found.rule)


def places_in_source(reading: Reading, places: tuple[tuple[int, int], ...]) -> tuple[Span, ...]:
    """Return where the places of a field stand in the source."""
    if len(places) == 1:
        return reading.back(*places[0])
    return tuple(span for start, end in places for span in reading.back(start, end))


def kind_of(item: Asked) -> FactKind:
    """Return the kind of a number; a diffusion index that is printed in percent (PMI 49.8%) is an index."""
    kind = item.found.value.kind
    if kind is FactKind.RATIO and item.change is None and item.indicator and item.indicator.endswith("指数"):
        return FactKind.INDEX
    return kind


def unit_as_printed(reading: Reading, found: Found[Said]) -> Quantity:
    """Return the quantity with a measure word as printed: 間, where 间 was read. Codes stay."""
    quantity = found.value.quantity
    unit = quantity.unit
    if unit is None or unit.isascii() or "/" in unit:
        return quantity
    at = reading.folded.rfind(unit, found.start, found.end)
    return quantity if at < 0 else evolve(quantity, unit=reading.text[at : at + len(unit)])


def seen_as_printed(reading: Reading, item: Asked, name: str, words: str | None) -> str | None:
    """Return the folded words of a field as printed where they were seen."""
    places = item.seen.get(name, ())
    if words is None or sum(end - start for start, end in places) != len(words):
        return as_printed(reading, words, item.found.start)
    return "".join(reading.text[start:end] for start, end in places)


def as_printed(reading: Reading, words: str | None, near: int) -> str | None:
    """Return folded words with the characters that are printed, looked for before a place and then behind it."""
    if words is None:
        return None
    at = reading.folded.rfind(words, max(0, near - REACH), near)
    if at < 0:
        at = reading.folded.find(words, near, near + REACH)
    return words if at < 0 else reading.text[at : at + len(words)]
