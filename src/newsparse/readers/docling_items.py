"""What an item of a DoclingDocument says: its words, the rows of a table, the pieces that stand at several places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsparse.readers.xml_words import Word, line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsparse.readers.asking import Asked


def words_of(item: Asked) -> str:
    """Return the words of an item as printed: the mark of a list item (▲, 1.) stands apart from its text.

    >>> from newsparse.readers.asking import Asked
    >>> words_of(Asked({"text": "油菜喜获丰收", "orig": "▲油菜喜获丰收", "marker": "▲"}))
    '▲油菜喜获丰收'
    """
    text, printed, marker = item["text"].text(), item["orig"].text(), item["marker"].text()
    if marker and printed.startswith(marker) and printed.endswith(text):
        return printed
    return text


def table_rows(data: Asked) -> str:
    r"""Return the text of a table, a line for each row, a cell that spans several rows or columns once.

    >>> from newsparse.readers.asking import Asked
    >>> cell = {"text": "国家", "start_row_offset_idx": 0, "start_col_offset_idx": 0}
    >>> table_rows(Asked({"grid": [[cell, cell], [{"text": "中国"}, {"text": "38"}]]}))
    '国家\n中国 38'
    """
    rows: dict[int, list[tuple[int, str]]] = {}
    if data.has("grid"):
        for number, line in enumerate(data["grid"].items()):
            for column, cell in enumerate(line.items()):
                if start_of(cell, number, column) == (number, column):
                    rows.setdefault(number, []).append((column, cell["text"].text()))
    else:
        for cell in data["table_cells"].some():
            row, column = start_of(cell, 0, 0)
            rows.setdefault(row, []).append((column, cell["text"].text()))
    lines = (" ".join(text.strip() for _, text in sorted(rows[row]) if text.strip()) for row in sorted(rows))
    return "\n".join(line for line in lines if line)


def start_of(cell: Asked, row: int, column: int) -> tuple[int, int]:
    """Return the row and the column in which a cell begins."""
    keys = ("start_row_offset_idx", "start_col_offset_idx")
    if not cell.has(*keys):
        return row, column
    return cell[keys[0]].whole(), cell[keys[1]].whole()


def pieces_of(text: str, spots: Sequence[Asked]) -> list[tuple[str, Asked]]:
    """Return the pieces of a text that stand at several places; one piece where the places do not say which is which.

    The engine puts a blank between two pieces, whatever stands on its sides; it is not printed.
    """
    if not spots:
        return []
    spans = [(spot["charspan"][0].whole(), spot["charspan"][1].whole()) for spot in spots if spot.has("charspan")]
    starts, ends = [0, *(start for start, _ in spans[1:])], [*(start for start, _ in spans[1:]), len(text)]
    told = len(spans) == len(spots) and all(0 <= start < end <= len(text) for start, end in zip(starts, ends))
    if len(spots) == 1 or not told or any(text[end:start].strip() for (_, end), (start, _) in zip(spans, spans[1:])):
        return [(text, spots[0])]
    pieces: list[tuple[list[Word], Asked]] = []
    for start, end, spot in zip(starts, ends, spots):
        word = Word(text[start:end].strip(), None)
        if pieces and is_same(spot, pieces[-1][1]):
            # Some versions give each piece the place of the first.
            pieces[-1][0].append(word)
        else:
            pieces.append(([word], spot))
    return [(line_of(words), spot) for words, spot in pieces]


def is_same(one: Asked, other: Asked) -> bool:
    """Return whether two pieces are said to stand at the same place."""
    return bool(one["page_no"].plain == other["page_no"].plain and one["bbox"].plain == other["bbox"].plain)
