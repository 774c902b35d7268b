"""Lines at the margins of a page that only their place tells: its number beside its name, its editors, a guide inside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from newsparse.lines.furniture import guides, is_pointer, names_editors
from newsparse.pages.label import Label
from newsparse.rules import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.pages.label import Labelled

OF_THE_PAGE: Final = frozenset({Label.FIELD, Label.FURNITURE})
MAY_BE_ASIDE: Final = frozenset({Label.BYLINE, Label.SHORT})
HEAD_OF_PAGE: Final = 24
"""The head of a page, masthead and all, has no more lines."""
NAME_AND_NUMBER: Final = compiled(
    r"\p{Han}{2,4}(?: ?[·/] ?\p{Han}{2,4}){0,2} {1,4}[A-Z]?[0-9]{1,2}|[A-Z]?[0-9]{1,2} {1,4}\p{Han}{2,4}(?: ?[·/] ?\p{Han}{2,4}){0,2}"
)
"""The name of a page, or two of them, and its number: 治理·国内　11."""


def stands_aside(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether the place of a line makes it furniture: above the first headline, or below 导读."""
    item = labelled[at]
    if item.label is Label.SHORT and follows_guide(labelled, at):
        return True
    if at >= HEAD_OF_PAGE:
        return False
    if item.label is Label.BYLINE:
        return names_editors(item.text) and heads_page(labelled, at)
    if not (item.text[:1].isdigit() or item.text[-1:].isdigit()):
        return False
    return NAME_AND_NUMBER.fullmatch(item.text) is not None and heads_page(labelled, at)


def heads_page(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether nothing but masthead and furniture stands above a line: who is named there edited the page."""
    return all(item.label in OF_THE_PAGE for item in labelled[:at])


def follows_guide(labelled: Sequence[Labelled], at: int) -> bool:
    """Return whether a line names a story inside the paper and its page, below 导读 or another such line."""
    above = labelled[at - 1] if at else None
    if above is None or above.label is not Label.FURNITURE or not is_pointer(labelled[at].text):
        return False
    return guides(above.text) or is_pointer(above.text)
