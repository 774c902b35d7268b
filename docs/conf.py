"""How the documentation is built: nothing is fetched, and every reference must lead somewhere."""

from __future__ import annotations

from importlib.metadata import version as version_of
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from docutils.nodes import Element
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project: Final = "newsparse"
author: Final = "The newsparse authors"
project_copyright: Final = "The newsparse authors"
release: Final = version_of("newsparse")
version: Final = release

extensions: Final = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns: Final = ["_build", "layouts_measured.md"]
source_suffix: Final = {".md": "markdown"}

nitpicky: Final = True
# Python's own types have no pages here, and no inventory is fetched to link to them. Names of types that say how a value
# is written, and are not imported by anyone, have none either.
nitpick_ignore_regex: Final = [
    (r"py:.*", r"(date|datetime|decimal|enum|collections|typing|pathlib)(\..*)?"),
    (r"py:.*", r"(Decimal|Enum|Path|Iterable|Iterator|Mapping|Sequence)"),
    (r"py:.*", r"newsparse\.calendars\.lunar\.LunarStyle"),
]

autodoc_member_order: Final = "bysource"
autodoc_typehints: Final = "description"
autodoc_typehints_format: Final = "short"
autodoc_default_options: Final = {"members": True, "undoc-members": False, "show-inheritance": False}

myst_enable_extensions: Final = ["deflist", "colon_fence"]
myst_heading_anchors: Final = 3

html_theme: Final = "furo"
html_title: Final = f"newsparse {release}"


def at_the_door(app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: Element) -> Element | None:
    """Lead a reference to where a name is defined (newsparse.dates.types.DateMention) to where it is imported from."""
    if node.get("refdomain") != "py":
        return None
    domain = env.domains["py"]
    name = f"newsparse.{node['reftarget'].rpartition('.')[2]}"
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", name, node, contnode)


def setup(app: Sphinx) -> None:
    """Tell Sphinx of it."""
    app.connect("missing-reference", at_the_door)
