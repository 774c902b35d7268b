"""Numbers as Chinese newspapers write them: reading one, finding where one ends, writing one."""

from newsparse.numerals.han import HAN_DIGITS, HAN_UNITS, NUMERAL_START
from newsparse.numerals.read import Numeral, parse_number, read_numeral, read_share, small_int
from newsparse.numerals.scan import numeral_end, share_end
from newsparse.numerals.write import NumberStyle, write_number

__all__ = [
    "HAN_DIGITS",
    "HAN_UNITS",
    "NUMERAL_START",
    "NumberStyle",
    "Numeral",
    "numeral_end",
    "parse_number",
    "read_numeral",
    "read_share",
    "share_end",
    "small_int",
    "write_number",
]
