"""Heads without a mark of their own: what tells one from a crosshead, from a name, from what stands beside a code."""

from __future__ import annotations

import newsparse

BODY = "惊蛰刚过，田野里机器来回穿梭，全县已备足种子化肥。\n\n农户说，今年早稻面积比去年增加一成。\n\n"
FIRST = f"春耕备耕忙\n\n本报记者 周文静\n\n{BODY}"
TEXT = "记者从县水利局获悉，二十座小型水库的除险加固已经完工。\n\n据介绍，其余八座年底前完成。\n"


def headlines(source: str) -> list[str | None]:
    """Return the headlines of a page."""
    return [article.headline for article in newsparse.segment(source).articles]


def kinds(source: str) -> list[str]:
    """Return the kinds of the elements of a page."""
    return [element.kind.value for element in newsparse.segment(source).elements]


class TestWhatReadsAsSomethingElse:
    """A line above a dateline or a byline is a headline, whatever its words read as."""

    def test_a_headline_that_ends_with_a_foreign_name(self) -> None:
        """The words before the dot are no name; below the headline stands the dateline."""
        source = f"{FIRST}法院冻结贝尔·布莱存款\n\n新华社北京8月5日电 {TEXT}"
        assert ["春耕备耕忙", "法院冻结贝尔·布莱存款"] == headlines(source)

    def test_a_foreign_name_below_its_headline_is_a_byline(self) -> None:
        """The same line below a head says who wrote it."""
        page = newsparse.segment(f"{FIRST}水库加固完工\n\n买买提·吐尔逊\n\n{TEXT}")
        assert ("买买提·吐尔逊",) == page.articles[1].bylines[0].names

    def test_a_motto_with_dots_is_no_name(self) -> None:
        """Each of its parts begins alike: 自立·自主·自强."""
        assert "自立·自主·自强" == headlines(f"{FIRST}自立·自主·自强\n\n李明\n\n{TEXT}")[1]

    def test_a_cry_above_a_byline(self) -> None:
        """到山里去…… has its stop, and is a headline above a byline; between two paragraphs it is text."""
        assert "到山里去……" == headlines(f"{FIRST}到山里去……\n\n李明\n\n{TEXT}")[1]
        assert 1 == len(headlines(f"{FIRST}到山里去……\n\n{TEXT}"))

    def test_the_end_of_a_sentence_is_no_headline(self) -> None:
        """The piece that a column break left, with its stop, goes on with the sentence above."""
        source = f"{FIRST}只要全县干部群众团结一致，扎实工作，把堤防巡查、物资储备、人员转移的每一件小事都做到前面，就一定能够\n\n创造新的业绩！\n\n水库加固完工\n\n本报讯 {TEXT}"
        assert newsparse.segment(source).articles[0].body[-1].text.endswith("就一定能够创造新的业绩！")

    def test_scanning_as_news(self) -> None:
        """扫描 beside a code is furniture; a headline tells what was scanned."""
        assert "CT扫描两千年前的木乃伊" == headlines(f"{FIRST}CT扫描两千年前的木乃伊\n\n新华社伦敦8月5日电 {TEXT}")[1]
        assert "furniture" in kinds(f"{FIRST}微信扫描下方二维码\n\n水库加固完工\n\n本报讯 {TEXT}")

    def test_the_title_of_a_book_above_a_name(self) -> None:
        """《…》 right above its reader is the headline of a notice of the book; above a headline, a column."""
        assert "《堤防》" == headlines(f"{FIRST}《堤防》\n\n李明\n\n{TEXT}")[1]
        assert "column" in kinds(f"{FIRST}《今日谈》\n\n水库加固完工\n\n李明\n\n{TEXT}")

    def test_a_picture_of_the_day(self) -> None:
        """图片新闻 right above a picture heads it; with a headline below it names the column."""
        picture = "图为农民在操场上领取种子。\n\n（新华社记者　李明摄）\n\n"
        assert ["春耕备耕忙", "图片新闻", "水库加固完工"] == headlines(
            f"{FIRST}图片新闻\n\n{picture}水库加固完工\n\n本报讯 {TEXT}"
        )

    def test_two_marked_lines_are_one_head(self) -> None:
        """● opens each line of a head above its dateline; sentences behind ● are briefs."""
        source = f"{FIRST}●堤防加固完工\n\n●水库蓄水过半\n\n本报讯 {TEXT}"
        assert 2 == len(headlines(source))
        assert "●堤防加固完工" not in [part.text for part in newsparse.segment(source).articles[0].body]

    def test_the_credit_of_the_picture_above_a_text(self) -> None:
        """（压题照片为李明摄） is no column."""
        assert "credit" in kinds(f"{FIRST}（压题照片为李明摄）\n\n水库加固完工\n\n本报讯 {TEXT}")


class TestHeadsOfSeveralLines:
    """Two lines and more that no crosshead and no verse is made of open an article without a byline."""

    def test_a_deck_with_a_dash(self) -> None:
        """The dash of a deck tells three lines from verse."""
        assert 2 == len(headlines(f"{FIRST}水库加固进入尾声\n\n堤防巡查换了新人\n\n——平原县防汛见闻\n\n{TEXT}"))

    def test_verse(self) -> None:
        """Three short lines without a dash are verse."""
        assert 1 == len(headlines(f"{FIRST}春风吹过山岗\n\n吹绿一垄秧苗\n\n母亲弯着腰\n\n{TEXT}"))

    def test_who_stressed_it(self) -> None:
        """李明在平原县调研时强调 is the kicker of the line below it."""
        assert 2 == len(headlines(f"{FIRST}李明在平原县调研时强调\n\n守住防汛底线\n\n{TEXT}"))

    def test_a_crosshead_of_two_lines(self) -> None:
        """Two lines as short as a crosshead's stay one."""
        assert ["crosshead", "crosshead"] == [
            kind for kind in kinds(f"{FIRST}上下联动\n\n抓堤防加固\n\n{TEXT}") if "cross" in kind
        ]


class TestPhotoStories:
    """A head, a few words and a credit are an article; a picture inside an article is none."""

    def test_a_head_below_a_photo_story(self) -> None:
        """What stands below the credit of a photo story opens an article."""
        source = f"{FIRST}渡口灯火通明\n\n昨日，船工在渡口检修。（新华社记者　李明摄）\n\n水库加固完工\n\n{TEXT}"
        assert ["春耕备耕忙", "渡口灯火通明", "水库加固完工"] == headlines(source)

    def test_a_crosshead_below_a_picture(self) -> None:
        """The credit of a picture in the middle of an article closes nothing."""
        source = f"{FIRST}图为农民在领取种子。\n\n新华社记者　李明摄\n\n难在何处\n\n{TEXT}"
        assert ["春耕备耕忙"] == headlines(source)

    def test_two_photo_stories(self) -> None:
        """Each headline above its words and their credit is one, the second too."""
        words = "\n\n平原县渡口昨日细雨蒙蒙。\n\n记者 李明摄影\n\n"
        assert ["春耕备耕忙", "渡口的雨", "仲夏渡口美"] == headlines(f"{FIRST}渡口的雨{words}仲夏渡口美{words}")

    def test_a_caption_behind_an_arrow(self) -> None:
        """One sentence behind ▲ between two paragraphs is a caption; two in a row are briefs."""
        assert "caption" in kinds(f"{FIRST}▲技术员李明在田间测量。\n\n{TEXT}")
        assert "caption" not in kinds(f"{FIRST}▲技术员李明在田间测量。\n\n▲水库昨日蓄水过半。\n\n{TEXT}")


class TestWhatCloses:
    """What is printed in the last bracket closes an article, and the line below it opens one."""

    def test_who_the_author_is(self) -> None:
        """（作者为…干部） closes; （见第三版） points elsewhere and does not."""
        body = BODY.rstrip()
        assert 2 == len(
            headlines(f"春耕备耕忙\n\n本报记者 周文静\n\n{body}（作者为平原县委宣传部干部）\n\n难在何处\n\n{TEXT}")
        )
        assert 1 == len(headlines(f"春耕备耕忙\n\n本报记者 周文静\n\n{body}（见第三版）\n\n难在何处\n\n{TEXT}"))

    def test_dateline_and_names_in_one_bracket(self) -> None:
        """（本报首尔8月21日电　记者李明） closes."""
        body = BODY.rstrip()
        assert 2 == len(headlines(f"春耕备耕忙\n\n{body}（本报首尔8月21日电　记者李明）\n\n难在何处\n\n{TEXT}"))

    def test_a_headline_of_two_phrases_is_no_signature(self) -> None:
        """守好化肥厂 护好家园 names a plant and nobody; 平原县化肥厂　李明 signs a letter."""
        assert "守好化肥厂 护好家园" == headlines(f"{FIRST}守好化肥厂 护好家园\n\n新华社北京8月5日电 {TEXT}")[1]
        assert 1 == len(headlines(f"{FIRST}平原县化肥厂　李明\n"))


class TestLevelsThatTellNothing:
    """Where headlines stand at several levels, a short phrase is a crosshead and a long one a headline."""

    FIRST = f"# 春耕备耕忙\n\n本报记者 周文静\n\n{BODY}## 全县防汛工作会议召开\n\n本报讯 {TEXT}\n"

    def test_a_headline_of_any_level(self) -> None:
        """No crosshead is a phrase of so many characters."""
        assert 3 == len(headlines(f"{self.FIRST}### 平原县启动分级诊疗试点\n\n{TEXT}"))

    def test_a_crosshead_of_any_level(self) -> None:
        """难在何处 is one at the level of headlines, too."""
        assert 2 == len(headlines(f"{self.FIRST}## 难在何处\n\n{TEXT}"))

    def test_levels_that_tell(self) -> None:
        """Where all headlines stand at one level, a long line one level down is a crosshead."""
        first = self.FIRST.replace("\n## ", "\n# ")
        assert 2 == len(headlines(f"{first}## 平原县启动分级诊疗试点\n\n{TEXT}"))

    def test_a_number_at_the_level_of_headlines(self) -> None:
        """（一） can head nothing but a part, so the level it shares with headlines tells nothing on this page."""
        page = f"# 春耕备耕忙\n\n本报记者 周文静\n\n{BODY}# （一）\n\n{TEXT}\n# 难在何处\n\n{TEXT}"
        assert 1 == len(headlines(page))
        assert 2 == len(headlines(page.replace("# （一）\n\n", "")))

    def test_a_mark_on_what_can_be_no_headline(self) -> None:
        """The words that lead in are a kicker, though their mark is the higher one; who attended is a deck."""
        page = f"# 经过十三年巡查，耗资五十万元\n\n## 合作社的“三色管理”\n\n本报记者 周文静\n\n{BODY}"
        assert ["kicker", "headline"] == kinds(page)[:2]
        page = f"### 守好河道 护好家园\n\n## 孙建国等出席开工仪式\n\n本报记者 周文静\n\n{BODY}"
        assert ["headline", "deck"] == kinds(page)[:2]
        page = f"# 守好河道 护好家园\n\n## 合作社的“三色管理”\n\n本报记者 周文静\n\n{BODY}"
        assert ["headline", "deck"] == kinds(page)[:2]
