"""An issue as JSON, and for the eye: its pages, its stories with the pages they run over, what was joined and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from newsparse.writers.json import dumps, page_to_plain
from newsparse.writers.shapes_of_pages import BYLINE, CAPTION, DATELINE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsparse.issues.types import Issue, Place, Story
    from newsparse.text.spans import Span

SCHEMA: Final = "newsparse-issue/1"


def issue_to_json(issue: Issue, *, indent: int | None = 1) -> str:
    """Return an issue as JSON: its pages whole, and its stories by the places of their parts.

    >>> from newsparse.issues import stitch
    >>> print(issue_to_json(stitch([]), indent=None)[:34])
    {"schema": "newsparse-issue/1", "i
    """
    return dumps(issue_to_plain(issue), indent)


def issue_to_plain(issue: Issue) -> dict[str, Any]:
    """Return an issue as dicts, lists, strings and numbers."""
    return {
        "schema": SCHEMA,
        "issued": issue.issued and issue.issued.isoformat(),
        "pages": [{"number": p.number, "unit": p.unit, "page": page_to_plain(p.page)} for p in issue.pages],
        "stories": [story_to_plain(story) for story in issue.stories],
        "links": [
            {"start": place(link.start), "end": place(link.end), "reasons": [reason.value for reason in link.reasons]}
            for link in issue.links
        ],
        "doubts": [
            {"page": d.page, "kind": d.doubt.kind.value, "message": d.doubt.message, "spans": spans(d.doubt.spans)}
            for d in issue.doubts
        ],
    }


def story_to_plain(story: Story) -> dict[str, Any]:
    """Return a story; its dates and facts stand on its pages, under the places named."""
    return {
        "places": [place(at) for at in story.places],
        "kicker": story.kicker,
        "headline": story.headline,
        "deck": story.deck,
        "column": story.column,
        "bylines": [BYLINE.write(byline) for byline in story.bylines],
        "dateline": None if story.dateline is None else DATELINE.write(story.dateline),
        "body": [
            {
                "kind": part.kind.value,
                "text": part.text,
                "pieces": [{"page": piece.page, "spans": spans(piece.spans)} for piece in part.pieces],
            }
            for part in story.body
        ],
        "captions": [CAPTION.write(caption) for caption in story.captions],
    }


def place(at: Place) -> list[int]:
    """Return a place as two numbers: the index of the page, and of the article there."""
    return [at.page, at.article]


def spans(values: Iterable[Span]) -> list[list[int]]:
    """Return spans as pairs of numbers."""
    return [list(span) for span in values]


def issue_to_summary(issue: Issue) -> str:
    r"""Return an issue as plain text for a terminal.

    >>> from newsparse.issues import stitch
    >>> issue_to_summary(stitch([]))
    '0 pages · 0 stories · 0 joined · 0 doubts\n'
    """
    return "\n".join(summary_lines(issue)) + "\n"


def summary_lines(issue: Issue) -> Iterator[str]:
    """Yield the lines of the summary: counts, stories with their pages, doubts."""
    day = f"{issue.issued} · " if issue.issued else ""
    yield (
        f"{day}{len(issue.pages)} pages · {len(issue.stories)} stories · {len(issue.links)} joined"
        f" · {len(issue.doubts)} doubts"
    )
    names = [page.number or f"({index + 1})" for index, page in enumerate(issue.pages)]
    for number, story in enumerate(issue.stories, start=1):
        where = " → ".join(names[at.page] for at in story.places)
        yield f"{number}. {story.headline or '(no headline)'} · page {where} · {len(story.text)} characters"
    for doubt in issue.doubts:
        yield f"? page {names[doubt.page]}: {doubt.doubt.message}"
