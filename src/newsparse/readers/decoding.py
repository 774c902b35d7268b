"""Bytes of a file as text: in the encoding that is named, or the one that Chinese pages most likely are in."""

from __future__ import annotations

import codecs
import unicodedata
from typing import Final

from newsparse.errors import FormatError

AUTO: Final = "auto"

WIDER: Final = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "utf-8": "utf-8-sig"}
"""What is read for a name: pages labelled with a small set use characters of the one that holds it, as browsers know
(https://encoding.spec.whatwg.org/#names-and-labels). The mark before UTF-8 is no character of the page."""

MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; that of UTF-32 begins like that of UTF-16, and is asked first."""

OTHER_FILES: Final = (
    (b"%PDF-", "a PDF file"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"PK\x03\x04", "a ZIP archive (Word, EPUB and OFD files are such)"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"PAR1", "a Parquet file"),
)
"""How files begin that people have beside the text of a page."""

FREQUENT: Final = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后"
    "多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合"
    "还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只"
    "没结解问意建月公无系版报记者讯市省县区"
    "這為個國時來們對發動說產種後學經進著電裡實兩體機當點從業應開還關與樣間線數義質氣變條沒結問無報記訊縣區"
    "，。、；：“”《》（）「」『』　０１２３４５６７８９"
)
"""Characters that any Chinese text is full of, in both scripts, with the punctuation that is print's own."""

ENOUGH: Final = 40
"""So many characters are a text in which the frequent ones must be seen."""
LEAST_FREQUENT: Final = 0.1
MOST_CONTROLS: Final = 0.1


def decode(data: bytes, encoding: str = AUTO) -> str:
    """Return the text that the bytes of a file are; raise ``FormatError`` when they are none.

    ``auto`` reads a byte order mark, then UTF-8, then whichever of GB 18030 and Big5 gives Chinese. Nothing is
    replaced or left out, so offsets into the text are offsets into the file's characters; a byte order mark is none.

    >>> decode("咸宁日报".encode("gb18030"))
    '咸宁日报'
    >>> decode(b"%PDF-1.7 ...")
    Traceback (most recent call last):
    newsparse.errors.FormatError: this is a PDF file, not text
    """
    for start, name in OTHER_FILES:
        if data.startswith(start):
            msg = f"this is {name}, not text"
            raise FormatError(msg)
    text = guessed(data) if encoding == AUTO else decoded_as(data, encoding)
    controls = sum(1 for character in text if character not in "\t\n\r\f\v" and unicodedata.category(character) == "Cc")
    if controls > MOST_CONTROLS * len(text) and controls > 1:
        msg = "this is not text: it is full of control characters"
        raise FormatError(msg)
    return text


def known_encoding(name: str) -> bool:
    """Return whether Python reads text in an encoding of this name.

    >>> known_encoding("gb18030"), known_encoding("hex"), known_encoding("gb18031")
    (True, False, False)
    """
    try:
        # An empty text would be decoded without a look at the name.
        b"a".decode(name)
    except LookupError:
        return False
    except ValueError:
        return True
    return True


def decoded_as(data: bytes, encoding: str) -> str:
    """Return the text in the encoding that was named."""
    name = codecs.lookup(encoding).name
    try:
        return data.decode(WIDER.get(name, name))
    except UnicodeDecodeError as error:
        msg = f"this is not {encoding}: byte {error.start} ({data[error.start]:#04x}) does not fit"
        raise FormatError(msg) from error
    except ValueError as error:
        msg = f"this is not {encoding}: {error}"
        raise FormatError(msg) from error


def guessed(data: bytes) -> str:
    """Return the text in the encoding that it most likely is in."""
    for mark, name in MARKS:
        if data.startswith(mark):
            return decoded_as(data, name)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        fault = error.start
    if b"\0" in data:
        msg = "this is not text: it holds NUL bytes, and is not UTF-8"
        raise FormatError(msg)
    best, best_share = None, -1.0
    for name in ("gb18030", "big5hkscs"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        share = frequent_share(text)
        if share > best_share:
            best, best_share = text, share
    if best is None or best_share < LEAST_FREQUENT:
        msg = (
            f"the encoding is not known: byte {fault} ({data[fault]:#04x}) does not fit UTF-8, "
            "and neither GB 18030 nor Big5 gives Chinese; name the encoding"
        )
        raise FormatError(msg)
    return best


def frequent_share(text: str) -> float:
    """Return how much of what is not ASCII is frequent in Chinese; a short text is given the least that is enough."""
    wide = [character for character in text if character > "\x7f"]
    share = sum(character in FREQUENT for character in wide) / max(1, len(wide))
    return share if len(wide) >= ENOUGH else max(share, LEAST_FREQUENT)
