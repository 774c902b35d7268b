"""The masthead of a page: which lines it is, and what its fields say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from newsparse import dates
from newsparse.lines.columns import column_name
from newsparse.lines.fields import day_in_figures, day_of_an_era, day_of_issue, weekday
from newsparse.lines.furniture import header_tokens, is_page_header, is_page_name
from newsparse.lines.masthead import is_latin_name, is_paper_name, read_fields
from newsparse.lines.types import Field, FieldName, Masthead
from newsparse.numerals import read_numeral, small_int
from newsparse.pages.label import Label, Labelled
from newsparse.rules import Family, Found, compiled, find
from newsparse.text.fold import fold
from newsparse.text.readings import Reading
from newsparse.text.spans import Mask, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

HEADER_RULES: Final = Family((day_of_issue, day_of_an_era, day_in_figures, weekday))
RUNNING: Final = frozenset({Label.TEXT, Label.LEAD, Label.BYLINE, Label.CAPTION})
NAMELIKE: Final = frozenset({Label.SHORT, Label.NAMES, Label.COLUMN})
OF_THE_PAPER: Final = frozenset(
    {FieldName.CN_NUMBER, FieldName.ISSUE_NUMBER, FieldName.POSTAL_CODE, FieldName.PAGE_COUNT, FieldName.PUBLISHER}
)
LONGEST_NAME: Final = 16
FEW: Final = 4
"""The lines of a masthead at the foot of a page stand no further apart."""
WESTERN: Final = 4
"""A year of four figures is of the Western calendar; another is of an era."""

SIGNATURE: Final = frozenset({FieldName.ISSUED, FieldName.WEEKDAY, FieldName.LUNAR})
PARTS_OF_DAY: Final = compiled(
    r"(?P<year>\w+)年(?P<month>\w+)月(?P<day>\w+)[日号]|(?P<y>[0-9]+)[-./](?P<m>[0-9]+)[-./](?P<d>[0-9]+)"
)


@frozen
class Front:
    """The masthead with its lines: which ones are of it, which ones stand among them and are furniture.

    ``lunar`` is where the lunar date is printed; the day it names is found with the dates.
    """

    masthead: Masthead
    lines: frozenset[int]
    furniture: frozenset[int]
    text_after_all: frozenset[int]
    lunar: Reading | None
    issued: Reading | None
    weekday: Reading | None


def read_front(labelled: Sequence[Labelled]) -> Front:
    """Return the masthead of a page whose lines are labelled.

    The masthead is the stretch from the first line to the last line of fields above the running text; short lines in
    it that are neither field nor name are furniture. A line of fields further down belongs to it when it holds a
    number of the paper; a date there is a signature, and text.
    """
    first_text = next((i for i, item in enumerate(labelled) if item.label in RUNNING), len(labelled))
    fields = {i: read_fields(item.text) or [] for i, item in enumerate(labelled) if item.label is Label.FIELD}
    above = [i for i in fields if i < first_text]
    lines: set[int] = set(above)
    furniture: set[int] = set()
    signatures: set[int] = set()
    for i, found_there in fields.items():
        if i < first_text:
            continue
        names = {found.value.name for found in found_there}
        if names & OF_THE_PAPER:
            lines.add(i)
        elif names <= SIGNATURE:
            signatures.add(i)
        else:
            furniture.add(i)
    name_line, latin_line = name_lines(labelled, first_text, max(above, default=-1))
    days, name_at_foot = masthead_at_foot(labelled, signatures)
    signatures -= days
    lines |= days
    name_line = name_at_foot if name_line is None else name_line
    lines |= {i for i in (name_line, latin_line) if i is not None}
    if above:
        furniture |= {i for i in range(max(above)) if i not in lines and labelled[i].label in NAMELIKE}
    masthead, places = values(labelled, {i: fields[i] for i in sorted(fields) if i in lines})
    header = header_fields(labelled)
    masthead = evolve(
        masthead,
        name=(masthead.name or header.get(FieldName.NAME)) if name_line is None else closed(labelled[name_line]),
        name_latin=masthead.name_latin if latin_line is None else labelled[latin_line].line.reading.text,
        issued=masthead.issued or read_day(header.get(FieldName.ISSUED)),
        weekday=masthead.weekday or header.get(FieldName.WEEKDAY),
    )
    return Front(
        masthead,
        frozenset(lines),
        frozenset(furniture),
        frozenset(signatures),
        places.get(FieldName.LUNAR),
        places.get(FieldName.ISSUED),
        places.get(FieldName.WEEKDAY),
    )


def name_lines(labelled: Sequence[Labelled], first_text: int, last_field: int) -> tuple[int | None, int | None]:
    """Return the lines of the paper's name and of its Latin name, or ``None`` for each.

    The name is the first line above the fields that reads as one, or the page's own top heading there; a page of no
    fields has a name only where its first line is one.
    """
    until = last_field + 1 if last_field >= 0 else min(2, first_text)
    near = [i for i in range(min(until, first_text)) if labelled[i].label in NAMELIKE]
    if last_field >= 0 and not any(labelled[i].line.level or is_paper_name(labelled[i].text) for i in near):
        # The name may stand right below a line of fields.
        near += [i for i in range(last_field + 1, min(last_field + 3, first_text)) if may_be_name(labelled[i])]
    elif last_field < 0:
        # Or below the header of its page.
        under = next((i for i, item in enumerate(labelled) if item.label is not Label.FURNITURE), 0)
        if (
            0 < under < min(FEW, first_text)
            and is_page_header(labelled[under - 1].text)
            and may_be_name(labelled[under])
        ):
            return under, None
    names = [i for i in near if is_paper_name(labelled[i].text) and column_name(labelled[i].text) is None]
    # 综合新闻 ends as a name may, and names a page where a name stands beside it.
    name = next((i for i in names if not is_page_name(labelled[i].text)), names[0] if names else None)
    if name is None and last_field >= 0:
        # The name is set largest there; any mark tells it from words beside a code.
        marked = [i for i in near if labelled[i].line.level and len(labelled[i].text) <= LONGEST_NAME]
        name = min(marked, key=lambda i: (labelled[i].line.level, i), default=None)
    latin = next((i for i in near if is_latin_name(labelled[i].text)), None)
    if last_field < 0 and (name is None or (name != 0 and latin != 0)):
        return None, None
    return name, latin


def may_be_name(item: Labelled) -> bool:
    """Return whether a line reads as the name of a paper where words that name pages and columns may stand, too."""
    if item.label not in NAMELIKE or not is_paper_name(item.text) or column_name(item.text) is not None:
        return False
    return item.text[-1] == "报" or item.text[:2] == "今日"


def closed(item: Labelled) -> str:
    """Return the text of a line without the blanks that letter-spacing puts between its characters.

    The name of a page may stand behind that of the paper: 申江新報　本埠新聞.
    """
    words = item.line.reading.text.split()
    own = [word for word in words if not is_page_name(fold(word))]
    if len(own) < len(words) and is_paper_name(fold("".join(own))):
        words = own
    return "".join(words)


def masthead_at_foot(labelled: Sequence[Labelled], signatures: set[int]) -> tuple[set[int], int | None]:
    """Return the lines of the day and of the name where a masthead stands below all text, as the text of a PDF may have it.

    A date there is no signature where the name of a paper stands near it.
    """
    foot = max((i for i, item in enumerate(labelled) if item.label in RUNNING), default=-1) + 1
    days = {i for i in signatures if i >= foot}
    if not foot or not days:
        return set(), None
    near = range(max(foot, min(days) - FEW), min(len(labelled), max(days) + FEW))
    name = next((i for i in near if labelled[i].label in NAMELIKE and is_paper_name(labelled[i].text)), None)
    return (set(), None) if name is None else (days, name)


def values(
    labelled: Sequence[Labelled], fields: dict[int, list[Found[Field]]]
) -> tuple[Masthead, dict[FieldName, Reading]]:
    """Return the masthead that the fields say, the first of each name, and where each is printed."""
    said: dict[FieldName, str] = {}
    places: dict[FieldName, Reading] = {}
    for i, found in fields.items():
        reading = labelled[i].line.reading
        for item in found:
            name = item.value.name
            if name in said:
                continue
            said[name] = item.value.text
            places[name] = reading.part(item.start, item.end)
    publisher = places.get(FieldName.PUBLISHER)
    day_name = places.get(FieldName.WEEKDAY)
    site = said.get(FieldName.WEBSITE)
    latin, own = places.get(FieldName.NAME_LATIN), places.get(FieldName.NAME)
    return Masthead(
        name_latin=None if latin is None else latin.text,
        publisher=None if publisher is None else publisher.text,
        website=site,
        issued=read_day(said.get(FieldName.ISSUED)),
        weekday=None if day_name is None else day_name.text.replace(" ", ""),
        cn_number=f"CN{said[FieldName.CN_NUMBER]}" if FieldName.CN_NUMBER in said else None,
        postal_code=said.get(FieldName.POSTAL_CODE),
        name=None if own is None else "".join(own.text.split()),
        issue_number=whole_number(said.get(FieldName.ISSUE_NUMBER)),
        page_count=whole_number(said.get(FieldName.PAGE_COUNT)),
    ), places


def whole_number(text: str | None) -> int | None:
    """Return the number that a field says, also a long one by position: 二五二三四."""
    number = read_numeral(text) if text else None
    return None if number is None else int(number.value)


def read_day(text: str | None) -> date | None:
    """Return the day that a folded date of a masthead names, or ``None`` when there is no such day.

    >>> read_day("2024年8月6日"), read_day("二〇一六年十一月三日"), read_day("2024年2月30日")
    (datetime.date(2024, 8, 6), datetime.date(2016, 11, 3), None)
    """
    if not text:
        return None
    match = PARTS_OF_DAY.fullmatch(text)
    if match is None or not (match["y"] or len(match["year"]) == WESTERN):
        reading = Reading.whole(text)
        found = dates.read(reading, Mask(len(reading)), issued=None)
        return found[0].value.start if len(found) == 1 and found[0].value.start == found[0].value.end else None
    numbers = [small_int(match[a] or match[b]) for a, b in (("year", "y"), ("month", "m"), ("day", "d"))]
    try:
        return date(*(number or 0 for number in numbers))
    except ValueError:
        return None


def header_fields(labelled: Sequence[Labelled]) -> dict[FieldName, str]:
    """Return the day of issue and the weekday that a page header gives, for a page whose masthead gives none."""
    said: dict[FieldName, str] = {}
    for item in labelled:
        if item.label is Label.FURNITURE and is_page_header(item.text):
            for found in find(item.text, HEADER_RULES, Mask(len(item.text))):
                said.setdefault(found.value.name, found.value.text)
            for token in header_tokens(item.text):
                if token["paper"]:
                    printed = item.line.reading.part(token.start(), token.end()).text
                    said.setdefault(FieldName.NAME, "".join(printed.split()))
    return said


def spans_of(readings: Sequence[Reading | None]) -> tuple[Span, ...]:
    """Return the spans of the readings there are."""
    return tuple(span for reading in readings if reading is not None for span in reading.pieces)
