"""Where the words of a made page come from: templates are filled with the topic, the place and the people of a story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from made_pages import headings, names, sentences
from made_pages.vocabulary import FIELDS, TOPICS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from made_pages.draw import Draw

SLOT: Final = re.compile(r"\{(\w+)\}")
CHINESE: Final = "零一二三四五六七八九十"
MEASURES: Final = "张 条 本 座 件 封 把 台".split()
LEVELS: Final = "市 县 省 区".split()


def chinese(number: int) -> str:
    """Return a number below 100 in Chinese.

    >>> [chinese(n) for n in (5, 10, 21, 30)]
    ['五', '十', '二十一', '三十']
    """
    tens, ones = divmod(number, 10)
    head = "" if not tens else "十" if tens == 1 else CHINESE[tens] + "十"
    return head + (CHINESE[ones] if ones or not tens else "")


class Wording:
    """The words of one story: its topic, its place, and the style of its numbers."""

    def __init__(self, draw: Draw, *, old: bool) -> None:
        """Settle what the story is about; ``old`` papers write numbers in Chinese."""
        self.draw = draw
        self.old = old
        self.topic = draw.one(TOPICS)
        self.place = names.county(draw)
        self.hero = names.person(draw)
        self.used: set[str] = set()

    def fill(self, template: str) -> str:
        """Return a template with its words drawn; no word but the place stands in it twice."""
        taken: set[str] = set()

        def word(match: re.Match[str]) -> str:
            text = self.word(match[1])
            for _ in range(5):
                if text not in taken:
                    break
                text = self.word(match[1])
            taken.add(text)
            return text

        return SLOT.sub(word, template)

    def word(self, slot: str) -> str:
        """Return a word for a slot of a template."""
        draw = self.draw
        if slot in FIELDS:
            return draw.one(FIELDS[slot])
        lists: dict[str, Sequence[str]] = {
            "thing": self.topic.things,
            "work": self.topic.works,
            "office": self.topic.offices,
            "people": self.topic.people,
            "town": names.TOWNS,
            "city": names.CITIES,
            "abroad": names.ABROAD,
            "country": names.COUNTRIES,
            "paper": [f"《{paper}》" for paper in names.PAPERS],
            "measure": MEASURES,
            "level": LEVELS,
        }
        if slot in lists:
            return draw.one(lists[slot])
        return self.made(slot)

    def made(self, slot: str) -> str:
        """Return a word that is made and not listed: a name, a number, a sum."""
        draw = self.draw
        if slot == "place":
            return self.place
        if slot == "county":
            return names.county(draw)
        if slot == "person":
            return self.hero if draw.chance(0.3) else names.person(draw)
        if slot == "kinname":
            return draw.one(names.COMMON) + draw.one(FIELDS["kin"])
        if slot == "small":
            number = draw.number(2, 19)
            return chinese(number) if self.old or draw.chance(0.5) else str(number)
        if slot == "num":
            return self.count()
        if slot == "pct":
            if self.old:
                return f"百分之{chinese(draw.number(2, 98))}"
            return f"{draw.number(1, 98)}.{draw.number(1, 9)}%"
        if slot == "money":
            unit = draw.one(["万元", "亿元", "元", "多万元"])
            return self.count() + unit
        if slot == "year":
            year = draw.number(1978, 2028)
            return "".join("〇一二三四五六七八九"[int(d)] for d in str(year)) + "年" if self.old else f"{year}年"
        raise KeyError(slot)

    def count(self) -> str:
        """Return a number of things, small or large."""
        draw = self.draw
        number = draw.weighted([(3, draw.number(3, 99)), (3, draw.number(100, 999)), (2, draw.number(1000, 98000))])
        if not self.old:
            return str(number)
        return chinese(number) if number < 100 else f"{CHINESE[number % 9 + 1]}百{CHINESE[number % 8 + 2]}十"

    def fresh(self, templates: Sequence[str]) -> str:
        """Return a template of the list that this story has not used, as long as there is one."""
        left = [template for template in templates if template not in self.used] or list(templates)
        template = self.draw.one(left)
        self.used.add(template)
        return template

    def paragraph(self, low: int, high: int, templates: Sequence[str] = sentences.SENTENCES) -> str:
        """Return a paragraph of so many sentences, closed by a stop."""
        return "".join(self.fill(self.fresh(templates)) for _ in range(self.draw.number(low, high)))

    def opening(self) -> str:
        """Return the first paragraph of a story."""
        first = self.fill(self.draw.one(sentences.OPENINGS))
        return first + (self.paragraph(1, 2) if self.draw.chance(0.6) else "")

    def headline(self) -> str:
        """Return a headline of one line, as print has them: 6 to 24 characters."""
        return self.line(headings.HEADLINES, 6, 24)

    def line(self, templates: Sequence[str], low: int, high: int) -> str:
        """Return a filled template with a length between two bounds, as near to them as some trials come."""
        text = self.fill(self.draw.one(templates))
        for _ in range(20):
            if low <= len(text) <= high:
                break
            text = self.fill(self.draw.one(templates))
        return text
