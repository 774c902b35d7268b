r"""How a thing is recognised: a pattern, what it means, a printed specimen, and what it must not be taken for.

A rule is one decorated function. The decorator returns a value and registers nothing; a family lists its rules in a
tuple ``RULES``. Rules have **no order**: every rule's claims are collected and the longest claim wins, the leftmost of
equally long ones first, so a rule cannot change another by standing above it. Two rules that claim the same span of
a specimen are a defect, and a test finds it.

Patterns run over folded text (``newsparse.text.fold``): write them half-width and simplified. They follow the laws of
the engine: one mandatory literal that no alternation holds, the ``trigger``; nothing optional in front but in a
look-behind; possessive where backtracking cannot help; no unbounded prefix; no ``\d``, which matches more digits than
it seems. A form that has no literal, or begins with a numeral before one, is tried only where the shared scan finds a
numeral: its trigger is ``NUMERAL``, and ``after`` says what may stand behind the run of numerals that it begins with.

The span of a claim is the match, lengthened to the left by the named group ``lead`` where a look-behind caught one,
or the named group ``core`` where the pattern has one; a builder that measures for itself returns a ``Sized`` value.
A builder returns ``None`` for "not mine".
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from attrs import define, field, frozen

from newsparse.errors import RuleError
from newsparse.evidence import Case, Refusal, refuses
from newsparse.numeral_runs import numeral_runs
from newsparse.patterns import Match, Pattern, compile_pattern, compiled, escape, has_literal
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from newsparse.numeral_runs import Numerals
    from newsparse.text.readings import Reading
    from newsparse.text.spans import Mask, Span

T = TypeVar("T")

__all__ = [
    "NUMERAL",
    "Case",
    "Family",
    "Found",
    "Match",
    "Pattern",
    "Refusal",
    "Rule",
    "Sized",
    "compiled",
    "escape",
    "find",
    "located",
    "refuses",
    "rule",
]

LONG: Final = 2000
"""Characters; a page is longer, a line is not."""
NUMERAL: Final = "NUMERAL"
"""The trigger of rules without a literal: they are tried where a run of digits or Chinese numerals starts."""


@define
class Sized(Generic[T]):
    """A value with the span it claims, for a builder that measures what it reads itself (a number with its unit)."""

    start: int
    end: int
    value: T


@frozen(slots=False, eq=False)
class Rule(Generic[T]):
    """One form of one kind of thing: how it looks, what it means, how that is known."""

    name: str
    trigger: str
    source: str = field(repr=False)
    words: Mapping[str, tuple[str, ...]] = field(repr=False)
    build: Callable[[Match], T | Sized[T] | None] = field(repr=False)
    cases: tuple[Case[T], ...] = field(repr=False)
    refusals: tuple[Refusal, ...] = field(repr=False)
    doc: str = field(repr=False)
    module: str = field(repr=False)
    first: frozenset[str] = field(default=frozenset(), repr=False)
    after: frozenset[str] = field(default=frozenset(), repr=False)

    @cached_property
    def pattern(self) -> Pattern:
        """The pattern, compiled when it is first needed; most texts hold the triggers of few rules.

        Raises ``RuleError`` for a pattern that matches the empty string and for an unnamed group.
        """
        pattern = compile_pattern(self.source, self.words, searched=self.trigger != NUMERAL)
        if pattern.match(""):
            msg = f"rule {self.name}: the pattern matches the empty string"
            raise RuleError(msg)
        if pattern.groups != len(pattern.groupindex):
            msg = f"rule {self.name}: every group has a name, or is written (?:…)"
            raise RuleError(msg)
        return pattern

    @cached_property
    def marked(self) -> tuple[bool, bool]:
        """Whether the pattern has a ``core``, and whether it has a ``lead``."""
        groups = self.pattern.groupindex
        return "core" in groups, "lead" in groups

    def begins(self, key: str) -> bool:
        """Return whether a rule of numerals can begin with the two characters of a key, with the others behind the run."""
        first = not self.first or key[:2] in self.first or key[0] in self.first
        return first and (not self.after or key[2:3] in self.after or key[2:] in self.after)

    def claims(self, text: str, numerals: Numerals) -> Iterator[tuple[int, int, T]]:
        """Yield start, end and value of each place in a folded text where the rule reads something."""
        if self.trigger == NUMERAL:
            fitting = sorted(at for key, places in numerals.items() if self.begins(key) for at in places)
            found: Iterable[Match | None] = (self.pattern.match(text, at) for at in fitting)
        elif self.trigger in text:
            found = self.pattern.finditer(text)
        else:
            return
        for match in found:
            claim = None if match is None else self.claim(match)
            if claim is not None:
                yield claim

    def claim(self, match: Match) -> tuple[int, int, T] | None:
        """Return start, end and value of what a match is, or ``None`` when it is not this rule's."""
        value = self.build(match)
        if value is None:
            return None
        if isinstance(value, Sized):
            return value.start, value.end, value.value
        start, end = match.span()
        core, lead = self.marked
        if core and match.start("core") >= 0:
            start, end = match.span("core")
        elif lead and 0 <= match.start("lead") < start:
            start = match.start("lead")
        return start, end, value


@define
class Found(Generic[T]):
    """Something read: where in the reading's text, what, and by which rule."""

    start: int
    end: int
    value: T
    rule: str


def rule(
    pattern: str,
    *evidence: Case[T] | Refusal,
    trigger: str,
    words: Mapping[str, Iterable[str]] | None = None,
    first: Iterable[str] = (),
    after: Iterable[str] = (),
) -> Callable[[Callable[[Match], T | Sized[T] | None]], Rule[T]]:
    r"""Make a rule of the builder below it.

    ``pattern`` is written over folded text; ``words`` gives the lists that it names as ``\L<name>``; ``first`` the
    beginnings (one or two characters) that a rule of numerals can have, where not all numerals will do; ``after`` what
    may stand behind the run of numerals it begins with, one or two characters, where not all will do (the end of the
    text is the empty string). ``evidence`` is at least one ``Case`` and usually a ``refuses``. Raises ``RuleError`` for a rule without a case, for a trigger that is
    not written in folded form and for a builder without a docstring; a pattern that matches the empty string or has
    an unnamed group is refused when it is compiled, which the rule's own tests do.
    """
    cases = tuple(item for item in evidence if isinstance(item, Case))
    refusals = tuple(item for item in evidence if isinstance(item, Refusal))

    def declare(build: Callable[[Match], T | Sized[T] | None]) -> Rule[T]:
        name = build.__name__
        if not cases:
            msg = f"rule {name}: a rule comes with a specimen"
            raise RuleError(msg)
        if not build.__doc__:
            msg = f"rule {name}: a rule says in a docstring what it reads"
            raise RuleError(msg)
        if trigger != NUMERAL and fold(trigger) != trigger:
            msg = f"rule {name}: the trigger is written in the folded form, {fold(trigger)!r}"
            raise RuleError(msg)
        lists = {key: tuple(sorted(set(value))) for key, value in (words or {}).items()}
        return Rule(
            name=name,
            trigger=trigger,
            source=pattern,
            words=lists,
            build=build,
            cases=cases,
            refusals=refusals,
            doc=build.__doc__,
            module=build.__module__,
            first=frozenset(first),
            after=frozenset(after),
        )

    return declare


class Family(tuple["Rule[T]", ...], Generic[T]):  # noqa: SLOT001 (its sortings are kept with it)
    """Rules that are looked for together, sorted once by what they start with; their order means nothing."""

    @cached_property
    def by_trigger(self) -> dict[str, list[Rule[T]]]:
        """The rules with a literal, by their literal."""
        found: dict[str, list[Rule[T]]] = {}
        for rule in self:
            if rule.trigger != NUMERAL:
                found.setdefault(rule.trigger, []).append(rule)
        return found

    @cached_property
    def with_numerals(self) -> bool:
        """Whether any of the rules begins at a numeral; where none does, numerals need not be looked for."""
        return any(rule.trigger == NUMERAL for rule in self)

    @cached_property
    def at_numeral(self) -> Callable[[str], list[Rule[T]]]:
        """Which rules of numerals can begin at a numeral, by its key; each key is asked once, and few are kept."""
        rules = [rule for rule in self if rule.trigger == NUMERAL]
        return lru_cache(maxsize=4096)(lambda key: [rule for rule in rules if rule.begins(key)])


def find(text: str, rules: Iterable[Rule[T]], taken: Mask, numerals: Numerals | None = None) -> list[Found[T]]:
    """Return what the rules read in a folded text, in order of position, none overlapping another or what is taken.

    The longest claim wins, then the leftmost; the order of ``rules`` changes nothing. ``taken`` is painted with
    what is found. The time grows with the text and the number of claims, never faster.
    """
    family: Family[T] = rules if isinstance(rules, Family) else Family(rules)
    claims: list[tuple[int, int, str, T, int]] = []
    cells, taken_in = taken.cells, taken.cells.find
    long = len(text) > LONG
    for trigger, group in family.by_trigger.items():
        # One character is missed many times quicker than two together, and two by the engine than by ``in``.
        if trigger[0] not in text or trigger[-1] not in text:
            continue
        if len(trigger) > 1 and (has_literal(trigger)(text) is None if long else trigger not in text):
            continue
        for rule in group:
            name, claim_of = rule.name, rule.claim
            for match in rule.pattern.finditer(text):
                claim = claim_of(match)
                if claim is not None and taken_in(1, claim[0], claim[1]) < 0:
                    start, end, value = claim
                    claims.append((start - end, start, name, value, end))
    starts: Numerals = numerals if numerals is not None else numeral_runs(text) if family.with_numerals else {}
    for key, places in starts.items():
        fitting = family.at_numeral(key)
        open_places = [at for at in places if not cells[at]] if fitting else ()
        for rule in fitting:
            name, claim_of, match_at = rule.name, rule.claim, rule.pattern.match
            for at in open_places:
                here = match_at(text, at)
                claim = None if here is None else claim_of(here)
                if claim is not None and taken_in(1, claim[0], claim[1]) < 0:
                    start, end, value = claim
                    claims.append((start - end, start, name, value, end))
    claims.sort(key=LONGEST)
    found: list[Found[T]] = []
    for _, start, name, value, end in claims:
        if taken_in(1, start, end) < 0:
            taken.paint(start, end)
            found.append(Found(start, end, value, name))
    found.sort(key=START)
    return found


def located(found: Found[T], reading: Reading) -> tuple[tuple[Span, ...], str]:
    """Return the source spans of something found in a reading, and its text as printed."""
    return reading.back(found.start, found.end), reading.text[found.start : found.end]


LONGEST: Final = itemgetter(0, 1, 2)
"""The order of claims: the longest first, then the leftmost, then by name, so that no value is ever compared."""
START: Final = attrgetter("start")
