"""Pages of one day joined over their turns."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

import newsparse
from newsparse import Issue, Place, Reason, parse, parse_issue, stitch

ONE = """第01版:要闻 2024年8月6日 星期二

# 水库加固进入尾声

本报记者 李明

云溪县水库加固工程自去年冬天开工，护堤员们正忙着

（下转第六版）

# 油菜喜获丰收

本报记者 王芳

今年油菜喜获丰收。

（下转第六版）
"""
SIX = """第06版:综合

# 油菜喜获丰收

（上接第一版）农户们笑得合不拢嘴。

# 水库加固进入尾声

（上接第一版）抢修堤防。昨日，堤防全部加固。
"""


def page(number: str, *stories: str) -> str:
    """Return the text of a page in Markdown."""
    return "\n\n".join([f"第{number}版 要闻", *stories]) + "\n"


def story(headline: str | None, text: str) -> str:
    """Return an article in Markdown."""
    return text if headline is None else f"# {headline}\n\n{text}"


def joined(issue: Issue) -> set[str]:
    """Return the texts of the articles that run over several pages."""
    return {whole.text.replace("\n", "") for whole in issue.articles if len(whole.places) > 1}


def test_halves_are_joined_by_page_and_headline() -> None:
    """Two turn from one page to another; their headlines tell them apart, whatever their order."""
    issue = parse_issue([ONE, SIX])
    assert [page.number for page in issue.pages] == ["1", "6"]
    assert [(story.headline, story.places) for story in issue.articles] == [
        ("水库加固进入尾声", (Place(0, 0), Place(1, 1))),
        ("油菜喜获丰收", (Place(0, 1), Place(1, 0))),
    ]
    assert issue.doubts == ()
    assert all(link.reasons[:2] == (Reason.PAGES, Reason.HEADLINE) for link in issue.links)


def test_plain_text() -> None:
    """The same without marks of the source."""
    one = ONE.replace("# ", "").replace("\n\n", "\n")
    issue = parse_issue([one, SIX.replace("# ", "").replace("\n\n", "\n")])
    assert {whole.headline for whole in issue.articles if len(whole.places) == 2} == {
        "水库加固进入尾声",
        "油菜喜获丰收",
    }


def test_the_sentence_at_the_turn_is_closed() -> None:
    """The paragraph has a piece on each page, and all its characters."""
    whole = parse_issue([ONE, SIX]).articles[0]
    assert whole.body[0].text == "云溪县水库加固工程自去年冬天开工，护堤员们正忙着抢修堤防。昨日，堤防全部加固。"
    assert [piece.page for piece in whole.body[0].pieces] == [0, 1]
    texts = [ONE, SIX]
    pieces = "".join(texts[p.page][span.slice] for p in whole.body[0].pieces for span in p.spans)
    assert pieces == whole.body[0].text


def test_latin_words_at_the_turn() -> None:
    """A blank parts them, as on one page."""
    one, two = (
        page("1", story("新桥", "本报讯 昨日大桥通车。它叫 the new（下转第二版）")),
        page("2", story("新桥", "（上接第一版）bridge 建好了。")),
    )
    assert joined(parse_issue([one, two])) == {"昨日大桥通车。它叫 the new bridge 建好了。"}


def test_a_paragraph_that_has_ended_stays_one_of_its_own() -> None:
    """Nothing is glued where the sentence is whole."""
    whole = parse_issue([ONE, SIX]).articles[1]
    assert [part.text for part in whole.body] == ["今年油菜喜获丰收。", "农户们笑得合不拢嘴。"]


def test_the_story_has_what_its_halves_have() -> None:
    """Head and dateline of the first, bylines and captions of all, none twice."""
    one = page("1", "# 水库加固进入尾声\n\n本报记者 李明\n\n本报讯 护堤员们正忙着抢修，日夜不停。（下转第六版）")
    six = page("6", "# 水库加固\n\n本报记者 李明 通讯员 王芳\n\n（上接第一版）8月5日，共完成土方30万立方米。")
    whole = stitch([parse(one, issued=date(2024, 8, 6)), parse(six, issued=date(2024, 8, 6))]).articles[0]
    assert (whole.headline, whole.dateline and whole.dateline.text) == ("水库加固进入尾声", "本报讯")
    assert [line.names for line in whole.bylines] == [("李明",), ("王芳",)]
    assert [mention.start for mention in whole.dates] == [date(2024, 8, 5)]
    assert [str(fact.quantity.value) for fact in whole.facts] == ["300000"]
    assert whole.halves == tuple(newsparse.parse(text, issued=date(2024, 8, 6)).articles[0] for text in (one, six))


def test_the_day_of_issue_goes_for_all_pages() -> None:
    """昨日 on page 6 is counted from the day that page 1 prints."""
    issue = parse_issue([ONE, SIX])
    assert issue.issued == date(2024, 8, 6)
    assert [mention.start for mention in issue.pages[1].page.dates if mention.text == "昨日"] == [date(2024, 8, 5)]
    back = parse_issue([SIX, ONE])
    assert [page.page.issued for page in back.pages] == [date(2024, 8, 6)] * 2
    given = parse_issue([SIX], issued=date(2024, 8, 7))
    assert given.issued == date(2024, 8, 7)


def test_a_second_half_without_a_headline() -> None:
    """The marker and the open sentence are enough."""
    six = "第06版:综合\n\n（上接第一版）抢修堤防。\n"
    issue = parse_issue([ONE.replace("今年油菜喜获丰收。\n\n（下转第六版）", "今年油菜喜获丰收。"), six])
    assert issue.articles[0].text.endswith("护堤员们正忙着抢修堤防。")
    assert Reason.SENTENCE in issue.links[0].reasons


@pytest.mark.parametrize(
    "jump",
    ["水库加固进入尾声", "水库加固", "云溪水库加固", "水库固", "大坝之春", "护堤员日夜抢修"],
    ids=lambda text: text,
)
def test_jump_headlines(jump: str) -> None:
    """The headline, a part of it, words of the lines around it, or with characters left out; another one goes with none."""
    one = page(
        "1",
        "大坝之春\n\n# 云溪县水库加固进入尾声\n\n## 护堤员日夜抢修\n\n本报记者 李明\n\n堤上灯火通明，大家都在忙着抢修。（下转第六版）",
        story("油菜喜获丰收", "本报讯 今年油菜喜获丰收，农户们都很高兴。（下转第六版）"),
    )
    six = page(
        "6",
        story(None, "（上接第一版）合作社说，明年还要多种。"),
        story(jump, "（上接第一版）到昨天晚上，共完成土方三十万立方米。"),
    )
    issue = parse_issue([one, six])
    assert {(link.start.article, link.end.article) for link in issue.links} == {(0, 1), (1, 0)}


def test_what_they_speak_of_tells_halves_apart() -> None:
    """No headline, whole sentences, the order turned round: names and words are what is left."""
    one = page(
        "1",
        story("水库加固", "本报讯 云溪县水库加固工程开工，指挥长赵长河说，护堤员们日夜抢修。（下转第六版）"),
        story("油菜丰收", "本报讯 合浦市油菜喜获丰收，种粮大户孙百顺请来了收割机。（下转第六版）"),
    )
    six = page(
        "6",
        story(None, "（上接第一版）孙百顺算了一笔账，油菜每亩多收入二百元。"),
        story(None, "（上接第一版）赵长河说，护堤员们要在汛期以前完成加固。"),
    )
    issue = parse_issue([one, six])
    assert {(link.start.article, link.end.article) for link in issue.links} == {(0, 1), (1, 0)}
    assert all(Reason.WORDS in link.reasons for link in issue.links)


def test_signs_tell_halves_apart() -> None:
    """下转第六版② goes on at 上接第一版②."""
    one = page("1", story("甲乙丙丁", "天晴了。（下转第六版①）"), story("戊己庚辛", "下雨了。（下转第六版②）"))
    six = page("6", story(None, "（上接第一版②）雨停了。"), story(None, "（上接第一版①）云来了。"))
    issue = parse_issue([one, six])
    assert joined(issue) == {"天晴了。云来了。", "下雨了。雨停了。"}
    assert all(Reason.ANCHOR in link.reasons for link in issue.links)


def test_order_is_the_last_word() -> None:
    """Where nothing else parts them, they go on in the order in which they turn; the link says so."""
    one = page("1", story("天气", "天晴了。（下转第六版）"), story("物价", "涨价了。（下转第六版）"))
    six = page("6", story(None, "（上接第一版）又阴了。"), story(None, "（上接第一版）又跌了。"))
    issue = parse_issue([one, six])
    assert joined(issue) == {"天晴了。又阴了。", "涨价了。又跌了。"}
    assert all(link.reasons[-1] is Reason.ORDER for link in issue.links)


CHAIN = [
    page("1", story("三江行", "本报记者 李明\n\n第一天，走了十里。\n\n（下转第三版）")),
    page("3", story("三江行", "（上接第一版）第二天，走了二十里。\n\n（下转第五版）")),
    page("5", story("三江行", "（上接第三版）第三天，到了。")),
]


def test_a_chain_over_three_pages() -> None:
    """The middle part comes over one turn and goes on over another, in whatever order the pages are given."""
    for order in permutations(CHAIN):
        issue = parse_issue(order)
        assert [issue.pages[place.page].number for place in issue.articles[0].places] == ["1", "3", "5"]
        assert issue.articles[0].text == "第一天，走了十里。\n第二天，走了二十里。\n第三天，到了。"
        assert issue.doubts == ()


def test_one_marker_that_names_two_pages() -> None:
    """下转2、3版: the parts follow in the order of their pages, and what is missing is said."""
    one = page("1", story("三江行", "本报记者 李明\n\n第一天，走了十里。\n\n（下转2、3版）"))
    two = page("2", story("三江行", "（上接第一版）第二天，走了二十里。"))
    three = page("3", story("三江行", "（上接第一版）第三天，到了。"))
    for order in permutations([one, two, three]):
        issue = parse_issue(order)
        assert joined(issue) == {"第一天，走了十里。第二天，走了二十里。第三天，到了。"}
        assert issue.doubts == ()
    chained = parse_issue([one, two.replace("里。\n", "里。（下转第三版）\n"), three.replace("一版", "二版")])
    assert [place.page for place in chained.articles[0].places] == [0, 1, 2]
    assert chained.doubts == ()
    alone = parse_issue([one, two])
    assert alone.articles[0].continues_on == ("3",)
    assert "page 3 is not among the pages" in alone.doubts[0].message


def test_a_lost_marker_is_made_up_for_by_the_headline() -> None:
    """The second half repeats the headline, and its marker was not read; or the first one's was not."""
    issue = parse_issue([ONE, SIX.replace("（上接第一版）", "")])
    assert len(issue.links) == 2
    assert issue.links[0].reasons == (Reason.PAGE, Reason.HEADLINE)
    ended = ONE.replace("正忙着", "正忙着抢修。").replace("（下转第六版）", "")
    assert len(parse_issue([ended, SIX]).links) == 2


def test_a_misprinted_page_is_made_up_for_by_the_headline() -> None:
    """One marker names a wrong page; both wrong are not joined."""
    wrong = SIX.replace("第一版", "第二版")
    assert len(parse_issue([ONE, wrong]).links) == 2
    assert parse_issue([ONE.replace("第六版", "第七版"), wrong]).links == ()
    assert (
        parse_issue(
            [page("1", story("天气", "晴。（下转第六版）")), page("6", story("物价", "（上接第二版）跌。"))]
        ).links
        == ()
    )


def test_sections() -> None:
    """On A1, 下转6版 means A6 where no page is plainly 6; 下转A06版 means 6 where the pages print no letters."""
    a1, a6 = page("A01", story("三江行", "走了。（下转6版）")), page("A06", story("三江行", "（上接1版）到了。"))
    assert joined(parse_issue([a1, a6])) == {"走了。到了。"}
    one, six = page("1", story("三江行", "走了。（下转A06版）")), page("6", story("三江行", "（上接A01版）到了。"))
    assert joined(parse_issue([one, six])) == {"走了。到了。"}
    assert parse_issue([a1, page("B6", story("三江行", "（上接B1版）到了。"))]).links == ()


def test_a_ring_of_turns_loses_nothing() -> None:
    """Two pages that turn to each other are joined once."""
    one = "第01版:要闻\n\n# 水库加固\n\n（上接第二版）甲。\n\n（下转第二版）\n"
    two = "第02版:要闻\n\n# 水库加固\n\n（上接第一版）乙。\n\n（下转第一版）\n"
    issue = parse_issue([one, two])
    assert sorted(place for story in issue.articles for place in story.places) == [Place(0, 0), Place(1, 0)]
