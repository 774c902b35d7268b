"""ALTO and PAGE: the same page from both, and what is damaged, dangerous or strange in a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import FormatError
from newsparse.pages.blocks import Box, Hint, Sheet
from newsparse.pages.types import DoubtKind
from newsparse.readers.alto import read_alto
from newsparse.readers.page_xml import read_page_xml

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader = Callable[[bytes | str], tuple[Sheet, ...]]

SAMPLES: Final = Path(__file__).with_name("samples")
ALTO: Final = (SAMPLES / "page.alto.xml").read_bytes()
PAGE: Final = (SAMPLES / "page.page.xml").read_bytes()
BOTH: Final = [pytest.param(read_alto, ALTO, id="alto"), pytest.param(read_page_xml, PAGE, id="page")]


def alto(blocks: str, page: str = 'WIDTH="100" HEIGHT="100"', before: str = "") -> str:
    """Return a file of one page with these blocks."""
    return f"<alto>{before}<Layout><Page {page}><PrintSpace>{blocks}</PrintSpace></Page></Layout></alto>"


def block(name: str, text: str, more: str = "") -> str:
    """Return a block of one line."""
    return f'<TextBlock ID="{name}" {more}><TextLine><String CONTENT="{text}"/></TextLine></TextBlock>'


def page(regions: str, before: str = "") -> str:
    """Return a file of one page with these regions."""
    return f'<PcGts><Page imageWidth="100" imageHeight="100">{before}{regions}</Page></PcGts>'


def region(name: str, text: str, more: str = "") -> str:
    """Return a region of one text."""
    return f'<TextRegion id="{name}" {more}><TextEquiv><Unicode>{text}</Unicode></TextEquiv></TextRegion>'


def test_an_alto_page() -> None:
    """Order, kinds, places, page number and words of the sample."""
    (sheet,) = read_alto(ALTO)
    assert "A02" == sheet.number
    assert [
        ("第02版：要闻咸宁日报", Hint.HEADER),
        ("香城天蓝水碧空气好", Hint.TITLE),
        ("本报讯　记者李明\n报道：市民", Hint.TEXT),
        ("用上了iPhone Pro\n和internet\n服务。", Hint.TEXT),
        ("图为市民出行。", Hint.CAPTION),
        ("今日晴", Hint.TEXT),
    ] == [(block.text, block.hint) for block in sheet.blocks]
    assert Box(0.1, 100 / 1400, 0.5, 150 / 1400) == sheet.blocks[1].box
    assert not any(block.joined for block in sheet.blocks)
    assert [(DoubtKind.LABEL, True)] == [(doubt.kind, "weather-box" in doubt.message) for doubt in sheet.doubts]


def test_a_page_page() -> None:
    """Order, kinds, places, readings and tables of the sample."""
    (sheet,) = read_page_xml(PAGE)
    assert [
        ("第02版：要闻 咸宁日报", Hint.HEADER, None),
        ("香城天蓝水碧空气好", Hint.HEADING, None),
        ("本报讯　记者李明\n报道：市民", Hint.TEXT, True),
        ("用上了iPhone Pro\n和 internet 服务。", Hint.TEXT, False),
        ("图为市民出行。", Hint.CAPTION, None),
        ("站点\t指数\n温泉\t12", Hint.TABLE, None),
        ("本店迁址启事", Hint.ADVERTISEMENT, None),
        ("今日晴", Hint.TEXT, None),
    ] == [(block.text, block.hint, block.continues) for block in sheet.blocks]
    assert Box(0.1, 180 / 1400, 0.28, 0.2) == sheet.blocks[2].box
    assert [(DoubtKind.LABEL, True)] == [(doubt.kind, "weather" in doubt.message) for doubt in sheet.doubts]


def test_the_next_block_is_named() -> None:
    """``IDNEXT`` gives the order where nothing else does; a ring is entered where it begins in the file."""
    chain = block("a", "甲", 'IDNEXT="c"') + block("b", "乙") + block("c", "丙", 'IDNEXT="b"')
    assert "甲\n\n丙\n\n乙" == read_alto(alto(chain))[0].text
    ring = block("a", "甲", 'IDNEXT="b"') + block("b", "乙", 'IDNEXT="a"')
    assert "甲\n\n乙" == read_alto(alto(ring))[0].text


def test_columns_where_no_order_is_given() -> None:
    """Blocks that only have places are read by column."""
    place = 'HPOS="{}" VPOS="{}" WIDTH="40" HEIGHT="30"'
    blocks = [
        block(text, text * 40, place.format(x, y))
        for text, x, y in [("甲", 0, 0), ("丙", 50, 0), ("乙", 0, 40), ("丁", 50, 40)]
    ]
    assert "甲乙丙丁" == "".join(block.text[0] for block in read_alto(alto("".join(blocks)))[0].blocks)
    corners = [("甲", 0, 0), ("丙", 50, 0), ("乙", 0, 40), ("丁", 50, 40)]
    regions = "".join(
        f'<TextRegion id="{text}"><Coords points="{x},{y} {x + 40},{y + 30}"/><TextEquiv><Unicode>{text * 40}</Unicode></TextEquiv></TextRegion>'
        for text, x, y in corners
    )
    assert "甲乙丙丁" == "".join(block.text[0] for block in read_page_xml(page(regions))[0].blocks)


def test_two_blocks_of_one_name() -> None:
    """A fault of the file loses no text."""
    assert "甲\n\n乙" == read_alto(alto(block("a", "甲") + block("a", "乙")))[0].text
    assert "甲\n\n乙" == read_page_xml(page(region("a", "甲") + region("a", "乙")))[0].text


def test_a_label_is_doubted_once() -> None:
    """However often it stands in the file."""
    regions = (
        region("a", "甲", 'type="horoscope"') + region("b", "乙", 'type="horoscope"') + region("c", "丙", 'type="quiz"')
    )
    (sheet,) = read_page_xml(page(regions))
    assert 2 == len(sheet.doubts)
    assert {Hint.TEXT} == {block.hint for block in sheet.blocks}


def test_a_known_label_outweighs_an_unknown_one() -> None:
    """A block with two tags is what the known one says."""
    tags = '<Tags><LayoutTag ID="a" LABEL="zone 7"/><RoleTag ID="b" LABEL="Heading 2"/></Tags>'
    (sheet,) = read_alto(alto(block("x", "甲", 'TAGREFS="a b missing"'), before=tags))
    assert (Hint.HEADING, 2, ()) == (sheet.blocks[0].hint, sheet.blocks[0].level, sheet.doubts)


def test_words_without_spaces_between() -> None:
    """A file that has no ``SP`` at all means words by its strings."""
    line = '<TextBlock><TextLine><String CONTENT="Hong"/><String CONTENT="Kong"/><String CONTENT="香"/><String CONTENT="港"/></TextLine></TextBlock>'
    assert "Hong Kong香港" == read_alto(alto(line))[0].text


def test_a_hyphen_that_nobody_explains() -> None:
    """Without ``SUBS_CONTENT`` the hyphen stays."""
    line = '<TextBlock><TextLine><String CONTENT="inter"/><HYP CONTENT="-"/></TextLine><TextLine><String CONTENT="net"/></TextLine></TextBlock>'
    assert "inter-\nnet" == read_alto(alto(line))[0].text


def test_a_second_half_without_its_first() -> None:
    """It is kept."""
    line = '<TextBlock><TextLine><String CONTENT="net" SUBS_TYPE="HypPart2" SUBS_CONTENT="internet"/></TextLine></TextBlock>'
    assert "net" == read_alto(alto(line))[0].text


def test_a_page_without_a_size() -> None:
    """Then it is as large as what is printed on it."""
    (sheet,) = read_alto(alto(block("a", "甲", 'HPOS="0" VPOS="0" WIDTH="50" HEIGHT="50"'), page=""))
    assert Box(0, 0, 1, 1) == sheet.blocks[0].box


def test_a_large_initial() -> None:
    """What stands behind it goes on with its word."""
    regions = region("a", "咸", 'type="drop-capital"') + region("b", "宁天蓝水碧", 'type="paragraph"')
    assert [None, True] == [block.continues for block in read_page_xml(page(regions))[0].blocks]


@pytest.mark.parametrize(("read", "sample"), BOTH)
def test_other_encodings(read: Reader, sample: bytes) -> None:
    """A file says what it is written in, or begins with a mark; text is text."""
    text = sample.decode()
    expected = read(sample)
    assert expected == read(text) == read("\ufeff" + text) == read(text.encode("utf-8-sig"))
    assert expected == read(text.replace("UTF-8", "GB18030").encode("gb18030"))
    assert expected == read(text.replace("UTF-8", "UTF-16").encode("utf-16"))


BOMB: Final = """<?xml version="1.0"?><!DOCTYPE alto [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]><{root}>&c;</{root}>"""
REACHING: Final = """<!DOCTYPE alto [<!ENTITY a SYSTEM "file:///etc/hostname">]><{root}>&a;</{root}>"""
OUTSIDE: Final = """<!DOCTYPE {root} SYSTEM "http://127.0.0.1/alto.dtd"><{root}/>"""
UNDECLARED: Final = "<{root}>&a;</{root}>"
TAGGED: Final = '<{root}><a xmlns:x="y" x:b="1" x:b="2"/></{root}>'


@pytest.mark.parametrize(
    "damage",
    [
        BOMB,
        REACHING,
        OUTSIDE,
        UNDECLARED,
        TAGGED,
        "",
        "{root}",
        "<{root}",
        "<{root}>",
        "<other/>",
        "\ud800",
        "<{root}/>",
    ],
)
@pytest.mark.parametrize(("read", "root"), [(read_alto, "alto"), (read_page_xml, "PcGts")])
def test_damage_says_where_it_is(read: Reader, root: str, damage: str) -> None:
    """Bombs, files that name other files, what is cut off and what is another file: refused, with the place."""
    with pytest.raises(FormatError, match=r"line|character"):
        read(damage.replace("{root}", root))


@pytest.mark.parametrize(
    ("read", "file", "said"),
    [
        (read_alto, alto("", page='WIDTH="wide"'), 'line 1, column 15: <Page>: WIDTH is a number, and "wide" is none'),
        (read_alto, alto(block("a", "甲", 'HPOS="NaN"')), "<TextBlock>: HPOS is a number"),
        (read_alto, alto(block("a", "甲", 'HPOS="1e999" VPOS="1"')), "<TextBlock>: HPOS is a number"),
        (
            read_page_xml,
            page('<TextRegion><Coords points="1,2 3"/></TextRegion>'),
            '<Coords>: points are written as "x,y x,y", and "3" is none',
        ),
        (read_page_xml, page('<TextRegion><Coords points="1,二"/></TextRegion>'), "<Coords>: points"),
        (read_alto, "<a>" * 300, "nested 200 deep"),
        (read_alto, b"\x00\x01\x02", "this is not text"),
        (read_alto, b"%PDF-1.7", "a PDF file"),
        (read_alto, b'<?xml version="1.0" encoding="UTF-8"?><alto>\xff</alto>', "byte 44"),
    ],
)
def test_what_is_wrong_is_named(read: Reader, file: bytes | str, said: str) -> None:
    """The message names the element and what it must be."""
    with pytest.raises(FormatError) as error:
        read(file)
    assert said in str(error.value)


@pytest.mark.parametrize(("read", "sample"), BOTH)
def test_a_file_cut_off_anywhere(read: Reader, sample: bytes) -> None:
    """No beginning of a file is a page."""
    for end in range(0, len(sample.rstrip()), 97):
        with pytest.raises(FormatError):
            read(sample[:end])


@pytest.mark.parametrize(("read", "sample"), BOTH)
@given(data=st.data())
def test_any_damage_is_a_format_error(read: Reader, sample: bytes, data: st.DataObject) -> None:
    """Whatever bytes stand in a file: a page, or an error that says so."""
    start = data.draw(st.integers(0, len(sample)))
    end = data.draw(st.integers(start, min(len(sample), start + 60)))
    ink = st.binary(max_size=20) | st.sampled_from(
        [b'"', b"<", b">", b"&amp;", b"&#0;", b"-1", b"1e300", b"\xef\xbb\xbf", b"x", b'="']
    )
    damaged = sample[:start] + data.draw(ink) + sample[end:]
    try:
        sheets = read(damaged)
    except FormatError:
        return
    assert all(isinstance(sheet, Sheet) for sheet in sheets)


@pytest.mark.parametrize("read", [read_alto, read_page_xml])
@given(data=st.binary(max_size=300) | st.text(max_size=300))
def test_anything_is_a_format_error(read: Reader, data: bytes | str) -> None:
    """What is no XML is refused."""
    with pytest.raises(FormatError):
        read(data)
