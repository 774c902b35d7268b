"""Every rule of the family, in one tuple; its order means nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.dates import (
    clock,
    daylengths,
    dayparts,
    days,
    daywords,
    decades,
    decoys,
    eras,
    events,
    feasts,
    figures,
    lengths,
    many,
    months,
    parts,
    reigns_before,
    relative,
    rhymes,
    seasons,
    sets,
    spells,
    terms,
    vague,
    vague_now,
    weekwords,
    years,
)
from newsparse.rules import Family

if TYPE_CHECKING:
    from newsparse.dates.ink import Piece

MODULES: Final = (
    clock,
    daylengths,
    dayparts,
    days,
    daywords,
    decades,
    decoys,
    eras,
    events,
    feasts,
    figures,
    lengths,
    many,
    months,
    parts,
    reigns_before,
    relative,
    rhymes,
    seasons,
    sets,
    spells,
    terms,
    vague,
    vague_now,
    weekwords,
    years,
)

RULES: Final[Family[Piece]] = Family(rule for module in MODULES for rule in module.RULES)
"""What ``find`` is given."""
