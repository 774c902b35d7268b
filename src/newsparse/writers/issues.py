"""An issue as JSON, as Markdown, and for the eye: its articles with the pages they run over, what was joined and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsparse.issues.types import Issue
from newsparse.writers.json import dumps
from newsparse.writers.markdown import article_blocks, escaped
from newsparse.writers.shapes import DATE, optional
from newsparse.writers.shapes_of_findings import DATE_MENTION, fact
from newsparse.writers.shapes_of_issues import SCHEMA, STORY, issue_keys
from newsparse.writers.summary import DOT, INDENT, counted, joined
from newsparse.writers.tables import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.issues.types import Story
    from newsparse.pages.types import Page


def issue_to_json(issue: Issue, *, indent: int | None = 1) -> str:
    """Return an issue as JSON, which ``issue_from_json`` reads back to an equal issue.

    The pages stand in it whole, as ``to_json`` writes them; the articles are joined, and name the places of their
    halves. ``indent`` is that of ``json.dumps``. Raises ``TypeError`` for what is no issue, and ``ValueError`` for one
    made by hand whose articles hold other halves than its pages.

    >>> print(issue_to_json(Issue(name="咸宁日报"), indent=None)[:63])
    {"schema": "newsparse-issue/1", "issued": null, "name": "咸宁日报",
    """
    return dumps(issue_to_plain(issue), indent)


def issue_to_plain(issue: Issue) -> dict[str, Any]:
    """Return an issue as dicts, lists, strings and numbers, ready for any writer of JSON."""
    given: object = issue
    if not isinstance(given, Issue):
        msg = f"newsparse.issue_to_json writes an Issue, and was given {type(given).__name__}."
        raise TypeError(msg)
    for index, story in enumerate(issue.articles):
        if story.halves != halves_of(issue, story):
            msg = f"articles[{index}].halves are not what stands on the pages, at the places that it names"
            raise ValueError(msg)
    values = {"schema": SCHEMA}
    return {
        key.name: key.shape.write(values[key.name] if key.name in values else getattr(issue, key.name))
        for key in issue_keys(no_page)
    }


def halves_of(issue: Issue, story: Story) -> tuple[object, ...] | None:
    """Return the articles at the places that a story names, or ``None`` where there is no such place or no halves."""
    try:
        return tuple(issue.pages[at.page].page.articles[at.article] for at in story.places) or None
    except IndexError:
        return None


def no_page(_plain: Any, path: str) -> Page:  # noqa: ANN401
    """Refuse to read: this table is for writing."""
    raise NotImplementedError(path)


def story_rows(issue: Issue) -> Iterator[dict[str, Any]]:
    """Yield each article by itself, whole, as plain values with the day and the paper, its pages, dates and facts.

    ``pages`` are the numbers of the pages it runs over. A date or fact names its page by index, in whose characters its
    spans count; the period of a fact is a date whole.

    >>> list(story_rows(Issue()))
    []
    """
    head = {"schema": SCHEMA, "issued": optional(DATE).write(issue.issued), "name": issue.name}
    shape = fact(())
    for index, story in enumerate(issue.articles):
        halves = list(zip(story.places, story.halves))
        yield {
            **head,
            "article": index,
            "pages": [issue.pages[place.page].number for place in story.places],
            **STORY.write(story),
            "dates": [{"page": at.page, **DATE_MENTION.write(item)} for at, half in halves for item in half.dates],
            "facts": [{"page": at.page, **shape.write(item)} for at, half in halves for item in half.facts],
        }


def issue_to_markdown(issue: Issue) -> str:
    r"""Return the articles of an issue as Markdown, each whole, below a heading for the paper where its name is known.

    >>> issue_to_markdown(Issue(name="咸宁日报"))
    '# 咸宁日报\n'
    """
    day = f" {issue.issued}" if issue.issued else ""
    blocks = [f"# {escaped(issue.name)}{day}"] if issue.name else []
    for story in issue.articles:
        blocks += article_blocks(story)
    return "\n\n".join(blocks) + "\n" if blocks else ""


def issue_to_summary(issue: Issue) -> str:
    r"""Return an issue as plain text for a terminal: its articles with their pages, then what was not found.

    >>> issue_to_summary(Issue())
    '0 pages · 0 articles · 0 joined · 0 doubts\n'
    """
    return "\n".join(summary_lines(issue)) + "\n"


def summary_lines(issue: Issue) -> Iterator[str]:
    """Yield the lines of the summary."""
    yield from joined([issue.name])
    numbers = [
        *([str(issue.issued)] if issue.issued else []),
        counted(len(issue.pages), "page"),
        counted(len(issue.articles), "article"),
        f"{len(issue.links)} joined",
        counted(len(issue.doubts), "doubt"),
    ]
    yield DOT.join(numbers)
    names = [page.number or f"({index})" for index, page in enumerate(issue.pages, start=1)]
    for number, story in enumerate(issue.articles, start=1):
        pages = " → ".join(names[at.page] for at in story.places)
        title = story.headline or "(no headline)"
        yield shown(f"{number}. {title}{DOT}page {pages}{DOT}{len(story.text)} characters")
        authors = [" ".join(filter(None, (line.role, *line.names))) for line in story.bylines]
        yield from (f"{INDENT}{line}" for line in joined(authors))
    for doubt in issue.doubts:
        yield shown(f"? page {names[doubt.page]}: {doubt.message}")
