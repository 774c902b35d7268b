"""Sentences that a column, a picture or the justifying of a line has broken, and headings that look like them."""

from __future__ import annotations

import newsparse

HEAD = "春耕备耕忙\n\n本报记者 周文静\n\n惊蛰刚过，田野里机器来回穿梭，全县已备足种子化肥。\n\n"


def body(source: str) -> list[tuple[str, str]]:
    """Return kind and text of what stands in the first article."""
    return [(part.kind.value, part.text) for part in newsparse.segment(source).articles[0].body]


def test_pieces_that_are_not_alike() -> None:
    """前来参观的居民络绎不绝，… begins with more than a phrase, and goes on below."""
    assert ("paragraph", "前来参观的居民络绎不绝，车间里常常排起长队。") in body(
        f"{HEAD}前来参观的居民络绎不绝，车间里常常排起长\n\n队。\n"
    )


def test_two_like_halves() -> None:
    """一头连着农户，一头连着市场 is a crosshead."""
    assert ("crosshead", "一头连着农户，一头连着市场") in body(
        f"{HEAD}一头连着农户，一头连着市场\n\n技术员走村入户，挨家查看。\n"
    )


def test_who_says_it_opens_a_sentence() -> None:
    """李大海回忆说，… below a headline is no deck."""
    page = newsparse.segment("春耕备耕忙\n\n李大海回忆说，当时连一台像样的机器都没\n\n有，全靠肩挑背扛。\n")
    assert "李大海回忆说，当时连一台像样的机器都没有，全靠肩挑背扛。" == page.articles[0].body[0].text


def test_clauses_below_a_headline_are_a_deck() -> None:
    """首批二十座已交付，其余年底前到位 tells more, and who says so stands nowhere."""
    page = newsparse.segment("水库加固完工\n\n首批二十座已交付，其余年底前到位\n\n本报讯 水库已经蓄水。\n")
    assert "首批二十座已交付，其余年底前到位" == page.articles[0].deck


def test_a_bracket_that_was_opened_above() -> None:
    """报道见第二版） closes what the column above has opened; no heading does."""
    text = "全县水库除险加固今年上半年同比增长两成，增速居全省第九位。（相关\n\n报道见第二版）\n\n"
    page = newsparse.segment(f"{HEAD}{text}水库加固完工\n\n本报讯 水库已经蓄水。\n")
    assert page.articles[0].body[-1].text.endswith("第九位。（相关报道见第二版）")


def test_a_heading_with_its_brackets() -> None:
    """好戏连台（上） opens its bracket, and is a crosshead."""
    assert ("crosshead", "好戏连台（上）") in body(f"{HEAD}好戏连台（上）\n\n技术员走村入户，挨家查看。\n")


class TestJustifiedLines:
    """Blanks that stretch a line stand between any two characters; others part names and phrases."""

    LINES = "今年春 耕，各地备足种 子化肥。\n\n记者看 到，田里机器来回穿 梭。\n\n"

    def test_sentences_lose_them(self) -> None:
        """A dateline is read over them, and so are the names behind it."""
        page = newsparse.segment(f"春耕备耕忙\n\n据新华 社联合国12 月31日电（记 者周文静）{self.LINES * 3}")
        assert ("周文静",) == page.articles[0].bylines[0].names
        assert "今年春耕，各地备足种子化肥。" == page.articles[0].body[0].text

    def test_lines_without_a_stop_keep_them(self) -> None:
        """香城天蓝 泉都绿满 is made of two phrases."""
        page = newsparse.segment(f"香城天蓝 泉都绿满\n\n本报记者 周文静\n\n{self.LINES * 3}")
        assert "香城天蓝 泉都绿满" == page.articles[0].headline

    def test_other_pages_keep_them(self) -> None:
        """One blank on a page is as printed."""
        text = "今年春耕 各地备足种子化肥。\n\n" + "记者看到，田里机器来回穿梭。\n\n" * 8
        assert "今年春耕 各地备足种子化肥。" == newsparse.segment(f"{HEAD}{text}").articles[0].body[1].text


def test_paragraphs_that_are_indented() -> None:
    """The text below an indented line opens no paragraph where it is not indented: the line is its beginning."""
    first = f"{HEAD}　　水库已经蓄水，农田有了保证。\n\n"
    source = f"{first}　　“三色管理”是实实在在的行\n\n动。农户说，这样的例子还有很多。\n"
    assert ("paragraph", "“三色管理”是实实在在的行动。农户说，这样的例子还有很多。") in body(source)
    source = f"{first}　　“三色管理”显成效\n\n　　农户说，这样的例子还有很多。\n"
    assert ("crosshead", "“三色管理”显成效") in body(source)


def test_words_that_end_no_heading() -> None:
    """每亩一年可以 and …，各部 go on; a crosshead of two like phrases does not."""
    assert ("paragraph", "他粗粗一算，每亩一年可以节省三百元。") in body(
        f"{HEAD}他粗粗一算，每亩一年可以\n\n节省三百元。\n"
    )
    text = "会议指出，护林防火事关全局，各部"
    assert ("paragraph", f"{text}门要先易后难。") in body(f"{HEAD}{text}\n\n门要先易后难。\n")
    assert ("crosshead", "强基础，补短板") in body(f"{HEAD}强基础，补短板\n\n各部门先易后难。\n")


class TestPicturesBelowAFragment:
    """A picture stands right below the first piece of a sentence that it has broken off."""

    PICTURE = "▲护林员李明在林间巡查。\n\n"

    def test_behind_words_that_open_a_sentence(self) -> None:
        """The words of the picture are a caption, and the sentence is whole."""
        page = newsparse.segment(f"{HEAD}走访中记者发现，泵站的使用率并不高，个别地\n\n{self.PICTURE}方闲置了三年。\n")
        assert page.articles[0].body[-1].text.endswith("个别地方闲置了三年。")
        assert "▲护林员李明在林间巡查。" == page.articles[0].captions[0].text

    def test_below_a_byline(self) -> None:
        """Nothing but text stands between a byline and a picture."""
        source = "# 水库加固完工\n\n本报记者 周文静\n\n由平原县图书馆主办的读书活动\n\n图为李明在巡查。\n\n昨日举行，四百人参加。\n"
        assert (
            "由平原县图书馆主办的读书活动昨日举行，四百人参加。" == newsparse.segment(source).articles[0].body[0].text
        )

    def test_a_phrase_above_a_picture(self) -> None:
        """A crosshead of one phrase is shorter, and stays one."""
        source = (
            "# 水库加固完工\n\n本报记者 周文静\n\n水库已经蓄水。\n\n难在何处\n\n图为李明在巡查。\n\n资金是头一道坎。\n"
        )
        assert ("crosshead", "难在何处") in body(source)
