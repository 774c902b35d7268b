"""What single lines of a page say: the masthead's fields, who wrote, where the news is from, what a picture shows."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from datetime import date

    from newsparse.calendars.lunar import LunarDate
    from newsparse.text.spans import Span


class FieldName(str, Enum):
    """Which field of a masthead or a page header."""

    NAME = "name"
    NAME_LATIN = "name_latin"
    PUBLISHER = "publisher"
    WEBSITE = "website"
    ISSUED = "issued"
    LUNAR = "lunar"
    WEEKDAY = "weekday"
    CN_NUMBER = "cn_number"
    POSTAL_CODE = "postal_code"
    ISSUE_NUMBER = "issue_number"
    PAGE_COUNT = "page_count"
    PRICE = "price"
    SHEETS = "sheets"
    LICENCE = "licence"


@frozen
class Field:
    """One field as printed: its name and the folded text of its value."""

    name: FieldName
    text: str


@frozen
class PrintedLunarDate:
    """The lunar date of a masthead: as printed, and the day it names (``None`` when there is no such day)."""

    text: str
    date: LunarDate | None


@frozen(kw_only=True)
class Masthead:
    """The masthead of a page; a field is ``None`` where it is not printed.

    ``cn_number`` is the serial number (国内统一刊号) with an ASCII hyphen, ``postal_code`` the subscription code
    (邮发代号), ``issue_number`` the running number of the issue, ``page_count`` the pages of the day.
    """

    name: str | None = None
    name_latin: str | None = None
    publisher: str | None = None
    website: str | None = None
    issued: date | None = None
    lunar: PrintedLunarDate | None = None
    weekday: str | None = None
    cn_number: str | None = None
    postal_code: str | None = None
    issue_number: int | None = None
    page_count: int | None = None


@frozen(kw_only=True)
class Byline:
    """Who wrote an article: the role as printed (``None`` where only names stand), and the names without inner blanks."""

    role: str | None
    names: tuple[str, ...]
    text: str
    spans: tuple[Span, ...]


@frozen(kw_only=True)
class Dateline:
    """Where the news is from: 本报讯, 新华社北京8月5日电. ``source`` is the paper or agency."""

    text: str
    spans: tuple[Span, ...]
    source: str | None = None
    place: str | None = None
    date: date | None = None


@frozen(kw_only=True)
class Caption:
    """What a picture shows, and whose it is; either can be missing."""

    text: str | None
    credit: str | None
    spans: tuple[Span, ...]
