"""An issue read back from the JSON that was written of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from newsparse.errors import FormatError, require_text
from newsparse.issues.types import Issue
from newsparse.readers.json import ROOT, loaded, page_from_plain
from newsparse.writers.shapes import TEXT, fault, read_key
from newsparse.writers.shapes_of_issues import SCHEMA, issue_keys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.issues.types import Place, Story
    from newsparse.pages.types import Article

VERSION: Final = re.compile(r"newsparse-issue/([0-9]+)(?:\.[0-9]+)?")


def issue_from_json(text: str) -> Issue:
    """Return the issue that ``issue_to_json`` wrote; keys that this version does not know are passed over.

    Raises ``FormatError`` for all else; the message names the place and what was expected.

    >>> from newsparse.writers.issues import issue_to_json
    >>> issue_from_json(issue_to_json(Issue(name="咸宁日报"))).name
    '咸宁日报'
    >>> issue_from_json('{"schema": "newsparse/1"}')
    Traceback (most recent call last):
    newsparse.errors.FormatError: $.schema: expected "newsparse-issue/1", found "newsparse/1"
    """
    return issue_from_plain(loaded(require_text(text, "issue_from_json")))


def issue_from_plain(plain: Any) -> Issue:  # noqa: ANN401 - whatever JSON holds
    """Return the issue that plain dicts, lists and strings describe."""
    version = read_key(plain, "schema", TEXT, ROOT)
    match = VERSION.fullmatch(version)
    if match is None or f"newsparse-issue/{match[1]}" != SCHEMA:
        where = f"{ROOT}.schema"
        raise fault(where, f'"{SCHEMA}"', version)
    keys = [key for key in issue_keys(page_from_plain) if key.name != "schema"]
    issue = Issue(**{key.name: read_key(plain, key.name, key.shape, ROOT) for key in keys})
    for path, page in pages_named(issue):
        if page >= len(issue.pages):
            raise fault(path, f"the index of one of the {len(issue.pages)} pages", page)
    for index, link in enumerate(issue.links):
        article_at(issue, link.start, f"{ROOT}.links[{index}].start")
        article_at(issue, link.end, f"{ROOT}.links[{index}].end")
    stories = [with_halves(issue, story, f"{ROOT}.articles[{at}].places") for at, story in enumerate(issue.articles)]
    return evolve(issue, articles=tuple(stories))


def pages_named(issue: Issue) -> Iterator[tuple[str, int]]:
    """Yield each index of a page that doubts and paragraphs name, with its place in the JSON."""
    for at, doubt in enumerate(issue.doubts):
        yield f"{ROOT}.doubts[{at}].page", doubt.page
    for at, story in enumerate(issue.articles):
        for number, part in enumerate(story.body):
            for piece_at, piece in enumerate(part.pieces):
                yield f"{ROOT}.articles[{at}].body[{number}].pieces[{piece_at}].page", piece.page


def with_halves(issue: Issue, story: Story, path: str) -> Story:
    """Return a story with the articles that stand at its places."""
    if not story.places:
        msg = f"{path}: expected at least one place, found none"
        raise FormatError(msg)
    halves = tuple(article_at(issue, place, f"{path}[{at}]") for at, place in enumerate(story.places))
    return evolve(story, halves=halves)


def article_at(issue: Issue, place: Place, path: str) -> Article:
    """Return the article at a place; raise ``FormatError`` where there is none."""
    try:
        return issue.pages[place.page].page.articles[place.article]
    except IndexError:
        raise fault(path, "the place of an article on the pages", [place.page, place.article]) from None
