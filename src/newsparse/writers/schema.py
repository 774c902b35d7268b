"""The JSON Schema of a page and of an issue, made from the same table that writes and reads it."""

from __future__ import annotations

import json
import sys
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from newsparse.writers.issues import no_page
from newsparse.writers.json import SCHEMA, page_keys
from newsparse.writers.shapes import Key, definitions_of, object_schema
from newsparse.writers.shapes_of_issues import SCHEMA as ISSUE_SCHEMA
from newsparse.writers.shapes_of_issues import issue_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
ABOUT: Final = "A page of a newspaper, as newsparse writes it. Offsets are code points of the source."
PUBLISHED: Final = "page.schema.json"
ABOUT_ISSUES: Final = "The pages of one day, and their articles joined over the page turns, as newsparse writes them."
PUBLISHED_FOR_ISSUES: Final = "issue.schema.json"


def page_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what ``to_json`` writes.

    >>> page_schema()["properties"]["issued"]["format"]
    'date'
    """
    return document(ABOUT, page_keys(()), SCHEMA, f"urn:{SCHEMA.replace('/', ':')}:page")


def issue_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of what ``issue_to_json`` writes.

    >>> issue_schema()["properties"]["schema"]["const"]
    'newsparse-issue/1'
    """
    whole = document(ABOUT_ISSUES, issue_keys(no_page), ISSUE_SCHEMA, f"urn:{ISSUE_SCHEMA.replace('/', ':')}")
    with_version(whole["$defs"]["page"], SCHEMA)
    return whole


def document(about: str, keys: Sequence[Key], version: str, name: str) -> dict[str, Any]:
    """Return a whole schema of an object with these keys, which names its version."""
    schema = object_schema(about, keys)
    with_version(schema, version)
    return {
        "$schema": DIALECT,
        "$id": name,
        "title": version,
        **schema,
        "$defs": dict(sorted(definitions_of(keys).items())),
    }


def with_version(schema: dict[str, Any], version: str) -> None:
    """Let the schema of an object ask for one version of its format."""
    schema["properties"]["schema"] = {"const": version, "description": "the version of this format"}


def schema_text(name: str = PUBLISHED) -> str:
    """Return a schema as the package publishes it: ``page.schema.json``, or ``issue.schema.json``.

    >>> schema_text().startswith("{")
    True
    """
    return files("newsparse").joinpath(name).read_text(encoding="utf-8")


if __name__ == "__main__":
    # python -m newsparse.writers.schema > src/newsparse/page.schema.json
    # python -m newsparse.writers.schema issue > src/newsparse/issue.schema.json
    made = issue_schema() if sys.argv[1:] == ["issue"] else page_schema()
    print(json.dumps(made, ensure_ascii=False, indent=1))  # noqa: T201
