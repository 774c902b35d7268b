"""Advertisements: notices in one paragraph or below a heading, offers without a sentence."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.pages.types import ElementKind

STORY = "# 河堤加固进入尾声\n\n本报讯 昨日，堤面已清理完毕，护堤员正在值守。\n\n"


def advertisements(page: newsparse.Page) -> list[str]:
    """Return the texts of the advertisements of a page."""
    return [element.text for element in page.elements if element.kind is ElementKind.ADVERTISEMENT]


@pytest.mark.parametrize(
    "lines",
    [
        ["公　告", "青山自来水公司定于5月10日检修管网，请用户储水。", "2019年5月8日"],
        ["招租", "兹有新建石库门房屋三幢，月租三十元。"],
        ["青山县供热公司催缴公告", "采暖期热费请于5月底前缴清。特此公告。"],
        ["青山温泉酒店开业大酬宾", "成人票98元 儿童票49元 自助餐88元/位"],
        ["供求信息", "●供　薯种3万斤，李先生　158****2210", "●求　无花果，日需2吨"],
        ["寻人：李大山，男，76岁，昨日在火车站走失，有知情者请联系其子。"],
        ["启　事 供销社收购站常年收购骨粉、废铜，骨粉每担三元。"],
        ["青山家电 空调最高补800元 满3000元再减200元 地址:长春路88号"],
    ],
)
def test_advertisements(lines: list[str]) -> None:
    """Every line of it, and nothing of the article above."""
    page = newsparse.segment(STORY + "\n".join(lines) + "\n\n责任编辑：李明　版式：王芳\n")
    assert lines == advertisements(page)
    assert [1, 1] == [len(page.articles), len(page.articles[0].body)]


def test_an_offer_in_the_gap_of_a_sentence() -> None:
    """A column break has let it in; its heading touches it, and so does the line that says where to call."""
    page = newsparse.segment(
        f"{STORY}工作组三次上门，说明了政策。昨天上午，他主动把协议送到了\n\n> 青山银行“惠农贷”\n最高授信500万元 3个工作日放款\n咨询电话:027-87654321\n\n村部。\n"
    )
    assert ["青山银行“惠农贷”", "最高授信500万元 3个工作日放款", "咨询电话:027-87654321"] == advertisements(page)
    assert "工作组三次上门，说明了政策。昨天上午，他主动把协议送到了村部。" == page.articles[0].body[-1].text


@pytest.mark.parametrize(
    "text",
    [
        "# 水务局发布停水公告\n\n本报讯 昨日，水务局发布公告，今晚停水。\n",
        "# 大堤管理局公告\n\n本报记者 李明\n\n昨日，堤面已清理完毕。\n",
        "# 河堤加固\n\n全市空调以旧换新最高补800元。\n",
        "# 寻人之路\n\n本报讯 昨日，李大山找到了失散的亲人。\n",
    ],
)
def test_reports_of_notices(text: str) -> None:
    """A headline that reports on a notice, or has a byline below it, is none."""
    assert not advertisements(newsparse.segment(text))
