"""The JSON Schema of a page, made from the same table that writes and reads it."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any, Final

from newsparse.writers.json import SCHEMA, page_keys
from newsparse.writers.shapes import definitions_of, object_schema

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
    keys = page_keys(())
    schema = object_schema(
        "A page of a newspaper, as newsparse writes it. Offsets are code points of the source.", keys
    )
    schema["properties"]["schema"] = {"const": SCHEMA, "description": "the version of this format"}
    return {
        "$schema": DIALECT,
        "$id": f"urn:{SCHEMA.replace('/', ':')}:page",
        "title": SCHEMA,
        **schema,
        "$defs": dict(sorted(definitions_of(keys).items())),
    }


def schema_text() -> str:
    """Return the schema as the package publishes it, in ``page.schema.json``.

    >>> schema_text().startswith("{")
    True
    """
    return files("newsparse").joinpath(PUBLISHED).read_text(encoding="utf-8")


if __name__ == "__main__":
    # python -m newsparse.writers.schema > src/newsparse/page.schema.json
    print(json.dumps(page_schema(), ensure_ascii=False, indent=1))  # noqa: T201
