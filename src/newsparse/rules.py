r"""How a thing is recognised: a pattern, what it means, a printed specimen, and what it must not be taken for.

A rule is one decorated function. The decorator returns a value and registers nothing; a family lists its rules in a
tuple ``RULES``. Rules have **no order**: every rule's claims are collected and the longest claim wins, the leftmost of
equally long ones first, so a rule cannot change another by standing above it. Two rules that claim the same span of
a specimen are a defect, and a test finds it.

Patterns run over folded text (``newsparse.text.fold``): write them half-width and simplified. They follow the laws of
the engine: one mandatory literal that no alternation holds, the ``trigger``; nothing optional in front but in a
look-behind; possessive where backtracking cannot help; no unbounded prefix; no ``\d``, which matches more digits than
it seems. A form that has no literal (a number) is tried only where the shared scan finds a numeral: its trigger is
``NUMERAL``.

The span of a claim is the match, lengthened to the left by the named group ``lead`` where a look-behind caught one,
or the named group ``core`` where the pattern has one; a builder that measures for itself returns a ``Sized`` value.
A builder returns ``None`` for "not mine".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

import regex
from attrs import field, frozen

from newsparse.errors import RuleError
from newsparse.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from newsparse.text.readings import Reading
    from newsparse.text.spans import Mask, Span

T = TypeVar("T")
Match: TypeAlias = "regex.Match[str]"
Pattern: TypeAlias = "regex.Pattern[str]"

NUMERAL: Final = "NUMERAL"
"""The trigger of rules without a literal: they are tried where a run of digits or Chinese numerals starts."""

NUMERAL_RUN: Final = regex.compile("[0-9零〇一二三四五六七八九十百千万亿兆两廿卅卌壹贰叁肆伍陆柒捌玖拾佰仟数几半]++")


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


@frozen
class Sized(Generic[T]):
    """A value with the span it claims, for a builder that measures what it reads itself (a number with its unit)."""

    start: int
    end: int
    value: T


@frozen
class Rule(Generic[T]):
    """One form of one kind of thing: how it looks, what it means, how that is known."""

    name: str
    trigger: str
    pattern: Pattern = field(repr=False)
    build: Callable[[Match], T | Sized[T] | None] = field(repr=False)
    cases: tuple[Case[T], ...] = field(repr=False)
    refusals: tuple[Refusal, ...] = field(repr=False)
    doc: str = field(repr=False)
    module: str = field(repr=False)

    def claims(self, text: str, numerals: Iterable[int]) -> Iterator[tuple[int, int, T]]:
        """Yield start, end and value of each place in a folded text where the rule reads something."""
        if self.trigger == NUMERAL:
            found: Iterable[Match | None] = (self.pattern.match(text, at) for at in numerals)
        elif self.trigger in text:
            found = self.pattern.finditer(text)
        else:
            return
        for match in found:
            if match is None:
                continue
            value = self.build(match)
            if isinstance(value, Sized):
                yield value.start, value.end, value.value
            elif value is not None:
                yield *claimed(match), value


@frozen
class Found(Generic[T]):
    """Something read: where in the reading's text, what, and by which rule."""

    start: int
    end: int
    value: T
    rule: str


def claimed(match: Match) -> tuple[int, int]:
    """Return the span that a match claims: its ``core``, or itself with its ``lead``."""
    groups = match.re.groupindex
    if "core" in groups and match.start("core") >= 0:
        return match.span("core")
    start, end = match.span()
    if "lead" in groups and 0 <= match.start("lead") < start:
        start = match.start("lead")
    return start, end


def rule(
    pattern: str, *evidence: Case[T] | Refusal, trigger: str, words: Mapping[str, Iterable[str]] | None = None
) -> Callable[[Callable[[Match], T | Sized[T] | None]], Rule[T]]:
    r"""Make a rule of the builder below it.

    ``pattern`` is written over folded text; ``words`` gives the lists that it names as ``\L<name>``. ``evidence`` is
    at least one ``Case`` and usually a ``refuses``. Raises ``RuleError`` for a pattern that matches the empty string,
    for a rule without a case, for an unnamed group and for a builder without a docstring.
    """
    cases = tuple(item for item in evidence if isinstance(item, Case))
    refusals = tuple(item for item in evidence if isinstance(item, Refusal))

    def declare(build: Callable[[Match], T | Sized[T] | None]) -> Rule[T]:
        name = build.__name__
        compiled: Pattern = regex.compile(pattern, **{key: sorted(set(value)) for key, value in (words or {}).items()})
        if compiled.match(""):
            msg = f"rule {name}: the pattern matches the empty string"
            raise RuleError(msg)
        if compiled.groups != len(compiled.groupindex):
            msg = f"rule {name}: every group has a name, or is written (?:…)"
            raise RuleError(msg)
        if not cases:
            msg = f"rule {name}: a rule comes with a specimen"
            raise RuleError(msg)
        if not build.__doc__:
            msg = f"rule {name}: a rule says in a docstring what it reads"
            raise RuleError(msg)
        if trigger != NUMERAL and fold(trigger) != trigger:
            msg = f"rule {name}: the trigger is written in the folded form, {fold(trigger)!r}"
            raise RuleError(msg)
        return Rule(name, trigger, compiled, build, cases, refusals, build.__doc__, build.__module__)

    return declare


def numeral_starts(text: str) -> list[int]:
    """Return where the runs of digits and Chinese numerals start in a folded text: the one scan all numbers share.

    >>> numeral_starts("两年办理超80万件")
    [0, 5]
    """
    return [match.start() for match in NUMERAL_RUN.finditer(text)]


def find(text: str, rules: Iterable[Rule[T]], taken: Mask, numerals: Iterable[int] | None = None) -> list[Found[T]]:
    """Return what the rules read in a folded text, in order of position, none overlapping another or what is taken.

    The longest claim wins, then the leftmost; the order of ``rules`` changes nothing. ``taken`` is painted with
    what is found. The time grows with the text and the number of claims, never faster.
    """
    starts = numeral_starts(text) if numerals is None else numerals
    claims = [
        (start - end, start, rule.name, value, end)
        for rule in rules
        for start, end, value in rule.claims(text, starts)
        if taken.free(start, end)
    ]
    claims.sort(key=lambda claim: claim[:3])
    found: list[Found[T]] = []
    for _, start, name, value, end in claims:
        if taken.free(start, end):
            taken.paint(start, end)
            found.append(Found(start, end, value, name))
    found.sort(key=lambda item: item.start)
    return found


def located(found: Found[T], reading: Reading) -> tuple[tuple[Span, ...], str]:
    """Return the source spans of something found in a reading, and its text as printed."""
    return reading.back(found.start, found.end), reading.text[found.start : found.end]


def compiled(pattern: str, words: Mapping[str, Iterable[str]] | None = None, *, dotall: bool = False) -> Pattern:
    """Return a compiled pattern for code that is not a rule (a scan, a split); the engine enters here alone."""
    flags = regex.DOTALL if dotall else 0
    return regex.compile(pattern, flags, **{key: sorted(set(value)) for key, value in (words or {}).items()})
