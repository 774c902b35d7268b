"""A page for the eye: what was read, in a terminal, article after article."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from newsparse.writers.json import placed
from newsparse.writers.tables import grid, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsparse.dates.types import DateMention
    from newsparse.facts.types import Change, Fact
    from newsparse.lines.types import Masthead
    from newsparse.markers.types import Continuation
    from newsparse.pages.types import Article, Doubt, Page

DOT: Final = " · "
INDENT: Final = "   "
DATE_WIDTHS: Final = (28, 24, 30)
FACT_WIDTHS: Final = (24, 20, 24, 9, 8, 28, 16)
FACT_HEADER: Final = ("indicator", "printed", "value", "unit", "bound", "change", "period")
VALUE_COLUMN: Final = 2


def to_summary(page: Page) -> str:
    """Return a page as plain text for a terminal: masthead, articles with their dates and facts, doubts.

    >>> from newsparse.pages.types import Article, Page
    >>> print(to_summary(Page(articles=(Article(headline="香城天蓝"),))), end="")
    1 article · 0 dates · 0 facts · 0 continuations · 0 doubts
    <BLANKLINE>
    1. 香城天蓝
    """
    parts = [list(masthead_lines(page)), [counts(page)]]
    parts += [list(article_lines(number, article)) for number, article in enumerate(page.articles, start=1)]
    parts.append(list(aside_lines(page)))
    parts.append([doubt_line(doubt) for doubt in page.doubts])
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def counted(number: int, name: str) -> str:
    """Return a number with what it counts: 1 article, 2 articles."""
    return f"{number} {name}{'' if number == 1 else 's'}"


def counts(page: Page) -> str:
    """Return how much was read."""
    lists: tuple[tuple[Sequence[object], str], ...] = (
        (page.articles, "article"),
        (page.dates, "date"),
        (page.facts, "fact"),
        (page.continuations, "continuation"),
        (page.doubts, "doubt"),
    )
    return DOT.join(counted(len(values), name) for values, name in lists)


def joined(parts: Iterable[object | None]) -> list[str]:
    """Return the parts that are there, on one line; no line when none is."""
    line = DOT.join(shown(str(part)) for part in parts if part is not None)
    return [line] if line else []


def masthead_lines(page: Page) -> Iterator[str]:
    """Yield what the head of the page says."""
    head: Masthead = page.masthead
    yield from joined([head.name, head.name_latin, head.publisher])
    issue = None if head.issue_number is None else f"第{head.issue_number}期"
    number_of_pages = None if head.page_count is None else f"{head.page_count}版"
    yield from joined([page.issued, head.weekday, head.lunar and head.lunar.text, issue, number_of_pages])
    yield from joined([head.cn_number, head.postal_code and f"邮发代号{head.postal_code}", head.website])


def article_lines(number: int, article: Article) -> Iterator[str]:
    """Yield what was read of an article."""
    bullet = f"{number}. "
    for line in joined([article.column and f"[{article.column}]", article.kicker]):
        yield f"{' ' * len(bullet)}{line}"
    yield bullet + shown(article.headline or "(no headline)")
    names = [" ".join(filter(None, (line.role, *line.names))) for line in article.bylines]
    lines = joined([article.deck]) + joined([*names, article.dateline and article.dateline.text])
    kinds = Counter(part.kind.value for part in article.body)
    kinds.update({"caption": len(article.captions)} if article.captions else {})
    lines += joined(
        [
            *(counted(count, kind) for kind, count in kinds.items()),
            f"continues on page {' '.join(article.continues_on)}" if article.continues_on else None,
            f"continued from page {' '.join(article.continued_from)}" if article.continued_from else None,
        ]
    )
    yield from (f"{INDENT}{line}" for line in [*lines, *finding_lines(article.dates, article.facts)])


def aside_lines(page: Page) -> Iterator[str]:
    """Yield the dates and facts that stand in no article: those of the masthead, and of text without a headline."""
    dates = placed(page.dates, [article.dates for article in page.articles], "dates")
    facts = placed(page.facts, [article.facts for article in page.articles], "facts")
    lines = finding_lines(
        [item.value for item in dates if item.article is None], [item.value for item in facts if item.article is None]
    )
    if lines:
        yield "Outside the articles"
        yield from (f"{INDENT}{line}" for line in lines)


def finding_lines(dates: Sequence[DateMention], facts: Sequence[Fact]) -> list[str]:
    """Return a table of the dates and one of the facts."""
    return [*titled("dates", date_table(dates)), *titled("facts", fact_table(facts))]


def titled(title: str, lines: Sequence[str]) -> list[str]:
    """Return lines under a title, or none when there are none."""
    return [title, *(f"  {line}" for line in lines)] if lines else []


def date_table(dates: Sequence[DateMention]) -> list[str]:
    """Return the dates with what they mean: the TIMEX3 value, and the days where the value does not say them."""
    return grid([(date.text, date.value or "", date.doubt or days(date)) for date in dates], DATE_WIDTHS)


def days(date: DateMention) -> str:
    """Return the days of a date where its value is not a day or an interval of days itself."""
    if date.start is None:
        return ""
    last = "" if date.end is None else f"{date.end}"
    both = f"{date.start}" if last == f"{date.start}" else f"{date.start} … {last}".rstrip()
    return "" if date.value in (both, f"{date.start}/{last}") else both


def fact_table(facts: Sequence[Fact]) -> list[str]:
    """Return the facts with their values, under a header."""
    if not facts:
        return []
    rows = [
        (
            fact.indicator or "",
            fact.text,
            value_text(fact),
            fact.quantity.unit or "",
            fact.quantity.bound.value if fact.quantity.bound else "",
            change_text(fact.change),
            fact.period.text if fact.period else "",
        )
        for fact in facts
    ]
    filled = [any(column) for column in zip(*rows)]
    header = tuple(name if some else "" for name, some in zip(FACT_HEADER, filled))
    return grid([header, *rows], FACT_WIDTHS, right=[VALUE_COLUMN])


def value_text(fact: Fact) -> str:
    """Return the value of a fact, or both ends of its range."""
    upper = "" if fact.quantity.upper is None else f"–{fact.quantity.upper:f}"
    return f"{fact.quantity.value:f}{upper}"


def change_text(change: Change | None) -> str:
    """Return a change in words: increase, percent, 同比."""
    if change is None:
        return ""
    mode = None if change.mode is None else change.mode.value
    return ", ".join(filter(None, (change.direction.value, mode, change.basis)))


def continuation_table(marks: Sequence[Continuation]) -> list[str]:
    """Return the markers with where they point."""
    return grid([(mark.text, mark.direction.value, " ".join(mark.pages), mark.unit) for mark in marks], (40, 8, 24, 4))


def doubt_line(doubt: Doubt) -> str:
    """Return a doubt in one line, with the characters it is about."""
    where = ", ".join(f"{span.start}–{span.end}" for span in doubt.spans)
    return f"! {doubt.kind.value}: {shown(doubt.message)}{f' (characters {where})' if where else ''}"
