"""Bylines, datelines, captions and headings in the forms that papers print, and what looks like them."""

from __future__ import annotations

import pytest

from newsparse.lines.bylines import read_author_line
from newsparse.lines.captions import opens_caption, read_credit, read_tail_credit
from newsparse.lines.columns import column_at_end, column_name
from newsparse.lines.datelines import read_dateline, read_tail_dateline
from newsparse.lines.furniture import is_furniture, is_page_header
from newsparse.lines.glued_bylines import read_lead_bylines, read_tail_bylines
from newsparse.lines.headings import is_short, roles_of_head
from newsparse.lines.names import split_names
from newsparse.text.fold import fold

AUTHOR_LINES = {
    "本报记者 刘歌 通讯员 陈威": [("本报记者", ("刘歌",)), ("通讯员", ("陈威",))],
    "本报驻朝鲜记者 王小明": [("本报驻朝鲜记者", ("王小明",))],
    "本报驻韩国记者 马菲 本报驻美国记者 张梦": [("本报驻韩国记者", ("马菲",)), ("本报驻美国记者", ("张梦",))],
    "新华社记者 李大伟 黄秋生 通讯员 陈理春 本报记者 任之": [
        ("新华社记者", ("李大伟", "黄秋生")),
        ("通讯员", ("陈理春",)),
        ("本报记者", ("任之",)),
    ],
    "湖北日报全媒记者 柯皓 魏铼": [("湖北日报全媒记者", ("柯皓", "魏铼"))],
    "本报评论员": [("本报评论员", ())],
    "○ 邓昌": [(None, ("邓昌",))],
    "吴子敬　王小虎": [(None, ("吴子敬", "王小虎"))],
    "刘 歌": [(None, ("刘歌",))],
    "（李明）": [(None, ("李明",))],
    "文/图 王小虎": [("文/图", ("王小虎",))],
    "文/王小虎 图/李明": [("文", ("王小虎",)), ("图", ("李明",))],
    "本报记者 刘 歌 姜  洁": [("本报记者", ("刘歌", "姜洁"))],
    "作者：王安": [("作者", ("王安",))],
    "见习记者王芳": [("见习记者", ("王芳",))],
    "严正孙勇军": [(None, ("严正", "孙勇军"))],
    "記者、攝影：王小明  李大力": [("记者、摄影", ("王小明", "李大力"))],
    "记者乌云塔娜": [("记者", ("乌云塔娜",))],
    "（记者洛桑曲珍）": [("记者", ("洛桑曲珍",))],
    "（记者禚国、李珊林）": [("记者", ("禚国", "李珊林"))],
    "通讯员 才让东珠": [("通讯员", ("才让东珠",))],
    "（谌豪秦海爱）": [(None, ("谌豪", "秦海爱"))],
    "（贾韵叶整理）": [("整理", ("贾韵叶",))],
    "本报记者 程婷 摄影报道": [("本报记者", ("程婷",))],
    "程婷 文/图": [("文/图", ("程婷",))],
}


@pytest.mark.parametrize(("line", "expected"), AUTHOR_LINES.items())
def test_author_lines(line: str, expected: list[tuple[str | None, tuple[str, ...]]]) -> None:
    """Roles as printed, names without inner blanks."""
    authors = read_author_line(fold(line))
    assert authors is not None
    assert expected == [(author.role, author.names) for author in authors]


@pytest.mark.parametrize(
    "line",
    [
        "记者从会上获悉",
        "记者节快乐",
        "记者手记",
        "通讯员队伍",
        "热线中心",
        "我市召开大会",
        "中共中央总书记",
        "（时评）",
        "苍梧县高标准农田",
        "劳动模范肖福",
        "马拉松迎来丰收季",
        "白水县",
        "成效初显",
        "",
    ],
)
def test_no_author_lines(line: str) -> None:
    """A line that is no byline names nobody."""
    assert read_author_line(fold(line)) is None


LEADS = {
    "本报讯（记者王明、通讯员李强）8月": [("记者", ("王明",)), ("通讯员", ("李强",))],
    "本报讯 记者郭蓉报道：8月": [("记者", ("郭蓉",))],
    "本报费城10月30日电记者陈特安、李云飞报道：新": [("记者", ("陈特安", "李云飞"))],
    "新华社北京8月5日电 （记者张三）日前": [("记者", ("张三",))],
    "本报讯（新华社记者王大明、湖北日报记者李小二）昨": [("新华社记者", ("王大明",)), ("湖北日报记者", ("李小二",))],
    "本报讯（通讯员周大为 李小楠）6月": [("通讯员", ("周大为", "李小楠"))],
    "本报讯 （记者洛桑曲珍）6月": [("记者", ("洛桑曲珍",))],
    "本报讯 记者禚宁报道：6月": [("记者", ("禚宁",))],
    "本报讯 记者 陶霞融　“放心了！”": [("记者", ("陶霞融",))],
    "本报讯 记者 斯琴高娃　6月，": [("记者", ("斯琴高娃",))],
}


@pytest.mark.parametrize(("text", "expected"), LEADS.items())
def test_leads(text: str, expected: list[tuple[str | None, tuple[str, ...]]]) -> None:
    """Who wrote it, behind the dateline."""
    folded = fold(text)
    dateline = read_dateline(folded)
    assert dateline is not None
    lead = read_lead_bylines(folded, dateline.end)
    assert lead is not None
    assert expected == [(author.role, author.names) for author in lead[0]]


def test_a_reporter_in_the_sentence_is_no_byline() -> None:
    """记者从会上获悉 is running text."""
    assert read_lead_bylines("本报讯 记者从会上获悉,我市", 3) is None


TAILS = {
    "好。（李明）": ("李明",),
    "好。（本报记者 王小明）": ("王小明",),
    "好。（刘德明　王友齐）": ("刘德明", "王友齐"),
    "好。（高进贤　陈晓梅整理）": ("高进贤", "陈晓梅"),
}


@pytest.mark.parametrize(("text", "expected"), TAILS.items())
def test_tails(text: str, expected: tuple[str, ...]) -> None:
    """A byline in the last bracket is a byline."""
    tail = read_tail_bylines(fold(text))
    assert tail is not None
    assert expected == tuple(name for author in tail[0] for name in author.names)


@pytest.mark.parametrize(
    "text",
    ["好。（作者为江苏省盐城市委宣传部干部）", "好。(下转第六版)", "好（李明）", "好。（完）", "好。（本报有删节）"],
)
def test_no_tails(text: str) -> None:
    """Other brackets at the end name nobody."""
    assert read_tail_bylines(fold(text)) is None


DATELINES = {
    "本报讯 记者": ("本报讯", "本报", None),
    "本报讯（记者": ("本报讯", "本报", None),
    "据湖北日报讯 7月": ("据湖北日报讯", "湖北日报", None),
    "新华社三十一日讯 美国": ("新华社三十一日讯", "新华社", None),
    "新华社华盛顿１０月１７日电 美国": ("新华社华盛顿１０月１７日电", "新华社", "华盛顿"),
    "新华社1997年12月31日电 ": ("新华社1997年12月31日电", "新华社", None),
    "本报平壤、华盛顿、首尔2月27日电（记": ("本报平壤、华盛顿、首尔2月27日电", "本报", "平壤、华盛顿、首尔"),
    "〔本報南京廿一日電〕外": ("〔本報南京廿一日電〕", "本报", "南京"),
    "〔本報倫敦航訊〕": ("〔本報倫敦航訊〕", "本报", "伦敦"),
    "〔中央社本市訊〕": ("〔中央社本市訊〕", "中央社", "本市"),
    "【明報專訊】港府": ("【明報專訊】", "明报", None),
    "香港文匯報訊（記者": ("香港文匯報訊", "香港文汇报", None),
    "人民网北京9月7日电 (记者X)": ("人民网北京9月7日电", "人民网", "北京"),
    "本报讯昨日上午": ("本报讯", "本报", None),
    "据新华社电 ": ("据新华社电", "新华社", None),
}


@pytest.mark.parametrize(("text", "expected"), DATELINES.items())
def test_datelines(text: str, expected: tuple[str, str, str | None]) -> None:
    """What is printed, the source, the place."""
    found = read_dateline(fold(text))
    assert found is not None
    assert expected == (text[found.start : found.end], found.source, found.place)


@pytest.mark.parametrize(
    "text",
    [
        "据新华社报道,",
        "据了解,",
        "新华社记者在",
        "本报电子版",
        "讯问",
        "本报讯息",
        "网上讯息,",
        "中国社科院电话通知",
        "8月5日电视",
    ],
)
def test_no_datelines(text: str) -> None:
    """Running text that begins like a dateline."""
    assert read_dateline(fold(text)) is None


def test_tail_datelines() -> None:
    """The dateline in the last bracket."""
    found = read_tail_dateline(fold("好。（本报平壤9月8日电）"))
    assert found is not None
    assert (found.source, found.place) == ("本报", "平壤")
    assert read_tail_dateline(fold("好。（据新华社）")) is not None
    assert read_tail_dateline(fold("好。（李明）")) is None


CREDITS = {
    "记者 陈红 摄": "陈红",
    "新华社记者　李明摄": "李明",
    "新华社发": "新华社发",
    "新华社发（李明摄）": "李明",
    "（新华社记者李明摄）": "李明",
    "鞠 鹏摄": "鞠鹏",
    "（資料圖片）": "资料图片",
    "摄影/王小虎": "王小虎",
    "新华社李明摄": "李明",
    "王芳 摄影报道": "王芳",
    "市教育局供图": "市教育局",
    "陈玉先速写": "陈玉先",
    "数据来源：国家统计局": "数据来源:国家统计局",
    "（程婷摄影报道）": "程婷",
}


@pytest.mark.parametrize(("text", "expected"), CREDITS.items())
def test_credits(text: str, expected: str) -> None:
    """Whose the picture is: names alone where there are names."""
    credit = read_credit(fold(text))
    assert credit is not None
    assert expected == credit.credit


@pytest.mark.parametrize(
    "text", ["记者", "由市政府提供", "会议圆满完成", "陈红菊", "这是他拍摄", "程婷 文/图", "本报记者 程婷 摄影报道"]
)
def test_no_credits(text: str) -> None:
    """Other short lines are no credits."""
    assert read_credit(fold(text)) is None


def test_credit_behind_a_caption() -> None:
    """Only a blank, or nothing, stands between."""
    credit = read_tail_credit(fold("图为热线中心。记者 陈红 摄"))
    assert credit is not None
    assert (7, "陈红") == (credit.start, credit.credit)
    assert opens_caption("图为热线中心。")
    assert not opens_caption("图书馆昨日开放。")


def test_names() -> None:
    """Separators, opened names, names run together; a word without a surname is no name where no role stands."""
    assert split_names("刘德明、王友齐", introduced=False) == ("刘德明", "王友齐")
    assert split_names("买买提·吐尔逊", introduced=False) == ("买买提·吐尔逊",)
    assert split_names("乌兰图雅", introduced=True) == ("乌兰图雅",)
    assert split_names("热线中心", introduced=False) is None


def test_furniture() -> None:
    """Page headers, colophons and words beside a code; not the sentence that speaks of them."""
    for line in (
        "第02版:要闻 2024年8月6日 星期二",
        "A26 中國新聞 責任編輯:王小明",
        "要聞 04",
        "安卓手机扫码",
        "电话:0715-1234567 地址:长安街1号",
    ):
        assert is_furniture(fold(line)), line
    for line in ("第二版新规出台", "扫码支付正在改变人们的生活。", "要闻回顾"):
        assert not is_page_header(fold(line)), line
    assert not is_furniture("扫码支付正在改变人们的生活。")


def test_headings() -> None:
    """Shape, roles, columns."""
    assert is_short("从“会种地”到“慧种地”")
    assert not is_short("会议强调,要抓好落实。")
    assert ["headline", "deck"] == roles_of_head(["秋粮收购启动", "——我县首批入库侧记"])
    assert ["kicker", "headline", "deck"] == roles_of_head(["聚焦三农", "小村有了新密码", "——柳树屯见闻"])
    # What leads in stands above, whatever the length of what follows; who attended, and added clauses, stand below.
    assert ["kicker", "headline"] == roles_of_head(["经过十三年巡查,耗资五十万元", "合作社的“三色管理”"])
    assert ["kicker", "headline", "deck"] == roles_of_head(
        ["写在灯会恢复之际", "来自山村的报告", "孙建国讲话 李明主持"]
    )
    assert ["headline", "deck"] == roles_of_head(["守好河道 护好家园", "孙建国讲话 李明主持"])
    assert ["headline", "deck", "deck"] == roles_of_head(
        ["平原县重奖三百名护林员", "林业局要求先易后难,确保实效", "——平原县护林见闻"]
    )
    assert ["headline", "headline", "deck"] == roles_of_head(["昔日人手不足", "今朝井井有条", "——平原县挖掘纪实"])
    assert ["kicker", "headline"] == roles_of_head(["街巷", "巷口少年"])
    assert column_name(fold("（今日谈）")) == "今日谈"
    assert column_at_end("八项措施今起施行(权威发布)") == (8, "权威发布")
    assert column_at_end("红军长征纪实(上)") is None
