"""Dates of newspapers: finding them, and saying which days they mean."""

from newsparse.dates.pieces import RULES
from newsparse.dates.search import find_dates, parse_date, read
from newsparse.dates.types import Basis, DateKind, DateMention, Interval

__all__ = ["RULES", "Basis", "DateKind", "DateMention", "Interval", "find_dates", "parse_date", "read"]
