"""Lines without an order come out as people read them: headlines first, columns from the top, paragraphs whole."""

from __future__ import annotations

from collections import Counter
from random import Random
from time import process_time
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from newsparse.pages.blocks import Block, Box, Hint
from newsparse.readers.columns import ordered

if TYPE_CHECKING:
    from collections.abc import Sequence

CELL = 0.012
HEIGHT = 0.0085
STEP = 0.013
HAN = "咸宁天蓝水碧空气质量居全省前列市民出门见绿推窗见景生态环境局介绍今年以来全市优良天数比例"


def words(count: int, seed: int = 0) -> str:
    """Return so many characters."""
    return "".join(Random(seed).choices(HAN, k=count))  # noqa: S311


def line(text: str, left: float, top: float, size: float = 1.0) -> Block:
    """Return a printed line, with the box that its letters take."""
    return Block(text=text, box=Box(left, top, left + len(text) * CELL * size, top + HEIGHT * size))


def column(texts: Sequence[str], left: float, top: float) -> list[Block]:
    """Return a column of lines; blanks before a line are an indent, which engines leave out of the box."""
    lines = []
    for number, text in enumerate(texts):
        bare = text.lstrip("\u3000")
        lines.append(line(bare, left + (len(text) - len(bare)) * CELL, top + number * STEP))
    return lines


def shuffled(blocks: Sequence[Block], seed: int) -> list[Block]:
    """Return the blocks as an engine may give them."""
    mixed = list(blocks)
    Random(seed).shuffle(mixed)  # noqa: S311
    return mixed


def texts(blocks: Sequence[Block]) -> list[str]:
    """Return the texts with their lines joined."""
    return [block.text.replace("\n", "") for block in ordered(blocks)]


def story(
    name: int, left: float, top: float, columns: int, rows: int, headline: int = 10
) -> tuple[list[Block], list[str]]:
    """Return an article of some columns of 12 characters below a headline, and its text in the order of reading."""
    head = words(headline, name * 100)
    blocks = [line(head, left, top, 2.0)]
    order = [head]
    for number in range(columns):
        own = [words(12, name * 100 + number * 10 + row + 1) for row in range(rows)]
        blocks += column(own, left + number * 14 * CELL, top + 0.04)
        order += own
    return blocks, order


@pytest.mark.parametrize("seed", range(5))
def test_a_headline_stands_before_its_columns(seed: int) -> None:
    """Three columns whose lines stand on one grid are read one after the other."""
    blocks, order = story(1, 0.1, 0.1, 3, 8, headline=17)
    assert "".join(order) == "".join(texts(shuffled(blocks, seed)))


def test_articles_one_below_the_other() -> None:
    """The headline of the lower article ends the columns of the upper one, also where it is short."""
    upper, first = story(1, 0.1, 0.1, 4, 8, headline=25)
    lower, second = story(2, 0.1, 0.3, 4, 8, headline=11)
    assert "".join(first + second) == "".join(texts(shuffled(upper + lower, 1)))


def test_articles_side_by_side() -> None:
    """Two articles whose headlines stand at one height are read one after the other."""
    left, first = story(1, 0.05, 0.1, 2, 8, headline=12)
    right, second = story(2, 0.05 + 28 * CELL, 0.1, 3, 8, headline=12)
    below, third = story(3, 0.05, 0.3, 5, 8, headline=30)
    assert "".join(first + second + third) == "".join(texts(shuffled(left + right + below, 2)))


def test_two_pairs_of_articles() -> None:
    """A page of four articles: each is whole, and the upper two come first, whose columns the lower headlines end."""
    parts, orders = [], []
    for name, (left, top) in enumerate([(0, 0.1), (28, 0.1), (0, 0.3), (28, 0.3)], 1):
        blocks, order = story(name, 0.05 + left * CELL, top, 2, 8, headline=12)
        parts += blocks
        orders += order
    assert "".join(orders) == "".join(texts(shuffled(parts, 3)))


def test_headlines_of_two_lines_side_by_side() -> None:
    """The second line of each stays with its first."""
    parts, orders = [], []
    for name, left in enumerate([0.05, 0.05 + 28 * CELL], 1):
        blocks, order = story(name, left, 0.13, 2, 8, headline=12)
        first = line(words(11, name), left, 0.1, 2.0)
        parts += [first, *blocks]
        orders += [first.text, *order]
    assert "".join(orders) == "".join(texts(shuffled(parts, 3)))


def test_a_headline_of_one_column_above_two() -> None:
    """It ends the columns above when nothing runs on beside it, and only its own column when something does."""
    upper, first = story(1, 0.1, 0.1, 2, 8, headline=12)
    lower, second = story(2, 0.1, 0.28, 2, 8, headline=6)
    assert "".join(first + second) == "".join(texts(shuffled(upper + lower, 1)))
    tall = column([words(12, seed) for seed in range(900, 930)], 0.1 + 28 * CELL, 0.1)
    expected = [*first, *second, *(block.text for block in tall)]
    assert "".join(expected) == "".join(texts(shuffled(upper + lower + tall, 1)))


def test_a_byline_in_the_middle_belongs_to_all_columns() -> None:
    """What is centred above three columns is not the head of the second."""
    blocks, order = story(1, 0.1, 0.1, 3, 8, headline=19)
    blocks[0] = line(order[0], 0.1, 0.07, 2.0)
    byline = line("本报记者李明", 0.1 + 17 * CELL, 0.12)
    assert "".join([order[0], byline.text, *order[1:]]) == "".join(texts(shuffled([*blocks, byline], 4)))


def test_indents_begin_paragraphs() -> None:
    """An indent of two cells begins a block; lines in between are one block with its lines."""
    first = [f"　　{words(10, 1)}", words(12, 2), words(5, 3)]
    second = [f"　　{words(10, 4)}", words(12, 5), words(12, 6)]
    single = [f"　　{words(8, 7)}", f"　　{words(9, 8)}"]
    found = ordered(shuffled(column([*first, *second, *single], 0.1, 0.1), 5))
    expected = ["\n".join(part).replace("\u3000", "") for part in (first, second, single[:1], single[1:])]
    assert expected == [block.text for block in found]
    assert not any(block.joined for block in found)
    box = found[0].box
    assert box is not None and (box.left, box.top) == (0.1, 0.1)


def test_a_gap_begins_a_block() -> None:
    """Twice the usual distance parts two blocks."""
    upper = column([words(12, seed) for seed in range(4)], 0.1, 0.1)
    lower = column([words(12, seed) for seed in range(4, 8)], 0.1, 0.1 + 5 * STEP)
    assert [4, 4] == [block.text.count("\n") + 1 for block in ordered(shuffled(upper + lower, 6))]


def test_larger_letters_are_a_heading() -> None:
    """A headline of two lines is one block, and its letters say what it is."""
    head = [line(words(8, 1), 0.1, 0.1, 2), line(words(7, 2), 0.1, 0.1 + 2 * STEP, 2)]
    body = column([words(12, seed) for seed in range(3, 9)], 0.1, 0.1 + 4 * STEP)
    found = ordered(head + body)
    assert [Hint.HEADING, Hint.TEXT] == [block.hint for block in found]
    assert f"{words(8, 1)}\n{words(7, 2)}" == found[0].text


def test_the_pieces_of_a_line_are_one_line() -> None:
    """A byline that an engine saw as three words is one line again, with its blanks."""
    body = column([words(12, seed) for seed in range(6)], 0.1, 0.1 + 3 * STEP)
    pieces = [line("本报记者", 0.1, 0.1), line("李", 0.1 + 5 * CELL, 0.1), line("明", 0.1 + 8 * CELL, 0.1)]
    assert "本报记者　李　明" == ordered(shuffled(body + pieces, 3))[0].text


@pytest.mark.parametrize("seed", range(5))
def test_vertical_text_is_read_from_the_right(seed: int) -> None:
    """A page of 1948: two bands, lines of each from the right, under a headline at the right of the upper band."""
    order: list[str] = []
    blocks: list[Block] = []
    for band in range(2):
        for number in range(10):
            text = words(12, band * 20 + number)
            right = 0.9 - number * 0.02
            top = 0.1 + band * 0.2
            blocks.append(Block(text=text, box=Box(right - 0.012, top, right, top + 12 * 0.0085)))
            order.append(text)
    assert order == [text for block in ordered(shuffled(blocks, seed)) for text in block.text.split("\n")]


def test_a_block_without_a_box_keeps_its_place() -> None:
    """It stays behind the block that it followed; at the head of the page it stays there."""
    first, second = column([words(12, 1), words(12, 2)], 0.1, 0.1)
    head, lost = Block(text="咸宁日报"), Block(text="无框")
    expected = [head.text, first.text, lost.text, second.text]
    assert expected == [block.text for block in ordered([head, second, first, lost])]
    assert (head, lost) == ordered([head, lost])
    assert () == ordered([])


def test_blocks_of_more_than_a_line_stay_as_they_are() -> None:
    """Paragraphs of a layout model are put in order and not into one another."""
    paragraphs = [
        Block(
            text=words(120, number),
            box=Box(
                0.1 + 0.3 * (number // 3),
                0.1 + 0.2 * (number % 3),
                0.3 + 0.3 * (number // 3),
                0.25 + 0.2 * (number % 3),
            ),
        )
        for number in range(6)
    ]
    assert tuple(paragraphs) == ordered(shuffled(paragraphs, 1))


def test_known_kinds_are_kept() -> None:
    """A caption among lines is no line of the paragraph."""
    lines = column([words(12, seed) for seed in range(6)], 0.1, 0.1)
    lines[2] = evolve(lines[2], hint=Hint.CAPTION)
    assert [Hint.TEXT, Hint.CAPTION, Hint.TEXT] == [block.hint for block in ordered(lines)]


@pytest.mark.parametrize("wrong", [float("nan"), float("inf")])
def test_a_place_that_is_none(wrong: float) -> None:
    """A box that is no box does not put the page out of order."""
    blocks = [Block(text="甲", box=Box(0, 0, wrong, 1)), *column([words(9, 1), words(9, 2)], 0.1, 0.1)]
    assert "甲" == ordered(blocks)[0].text


FRACTIONS = st.floats(-0.2, 1.2) | st.sampled_from([0.0, 0.1, 0.5, 1.0])
BLOCKS = st.lists(
    st.builds(
        Block,
        text=st.text("咸宁 8月A\n", max_size=12),
        box=st.none() | st.builds(Box, FRACTIONS, FRACTIONS, FRACTIONS, FRACTIONS),
        hint=st.sampled_from([Hint.TEXT, Hint.TITLE]),
    ),
    max_size=30,
)


@given(BLOCKS)
def test_nothing_is_lost(blocks: list[Block]) -> None:
    """Whatever boxes a page has, all of its text comes out, each character once."""
    given_ink, found_ink = (
        Counter(character for block in some for character in block.text if not character.isspace())
        for some in (blocks, ordered(blocks))
    )
    assert given_ink == found_ink


def nest(count: int) -> list[Block]:
    """Return boxes that are cut off a page by turns at the top and at the left."""
    blocks = []
    for number in range(count // 2):
        edge = number / count
        blocks.append(Block(text="一二三四", box=Box(edge, edge, 1, edge + 0.3 / count)))
        blocks.append(Block(text="一二三四", box=Box(edge, edge + 0.5 / count, edge + 0.3 / count, 1)))
    return blocks


def scattered(count: int) -> list[Block]:
    """Return boxes anywhere on the page."""
    places = Random(count)  # noqa: S311
    corners = [(places.random(), places.random()) for _ in range(count)]
    return [Block(text="一二三四", box=Box(x, y, x + 0.02, y + 0.004)) for x, y in corners]


def stacked(count: int) -> list[Block]:
    """Return one long column."""
    return [Block(text="一二三四", box=Box(0, at / count, 0.3, (at + 0.6) / count)) for at in range(count)]


@pytest.mark.parametrize("made", [nest, scattered, stacked])
def test_large_pages_take_seconds(made: object) -> None:
    """Eight times the boxes take not much more than eight times as long."""
    assert callable(made)
    costs = []
    for count in (1_000, 8_000):
        blocks = made(count)
        start = process_time()
        ordered(blocks)
        costs.append(process_time() - start)
    assert costs[1] < 25 * costs[0] + 0.5
