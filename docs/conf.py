"""How the documentation is built: nothing is fetched, and every reference must lead somewhere."""

from importlib.metadata import version as version_of
from typing import Final

project: Final = "newsparse"
author: Final = "The newsparse authors"
project_copyright: Final = "The newsparse authors"
release: Final = version_of("newsparse")
version: Final = release

extensions: Final = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns: Final = ["_build"]
source_suffix: Final = {".md": "markdown"}

nitpicky: Final = True
# Python's own types and those of the dependencies have no pages here, and no inventory is fetched to link to them. Our
# type variables are no objects of the reference either.
nitpick_ignore_regex: Final = [
    (r"py:.*", r"(date|datetime|decimal|enum|fractions|collections|typing|regex|attrs?|pathlib)(\..*)?"),
    (r"py:.*", r"(Decimal|Enum|Path|T|Match|Pattern|Callable|Iterable|Iterator|Mapping|Sequence)"),
    (r"py:.*", r"(optional|half-open)"),
]

autodoc_member_order: Final = "bysource"
autodoc_typehints: Final = "description"
autodoc_typehints_format: Final = "short"
autodoc_default_options: Final = {"members": True, "undoc-members": False, "show-inheritance": False}

myst_enable_extensions: Final = ["deflist", "colon_fence"]
myst_heading_anchors: Final = 3

html_theme: Final = "furo"
html_title: Final = f"newsparse {release}"
