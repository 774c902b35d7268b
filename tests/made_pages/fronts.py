"""What belongs to no article on a made page: masthead, page header, colophon, words beside codes, advertisements."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from made_pages import names
from made_pages.types import Atom, Block
from made_pages.wording import Wording
from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from made_pages.draw import Draw

WEEKDAYS: Final = "一二三四五六日"
LATIN: Final = ("QINGHE DAILY", "Yunxi Ribao", "JINSHA EVENING NEWS", "PINGYANG DAILY")
PAGES: Final = "要闻 综合新闻 经济 国际 社会 体育 文化 副刊 理论 读者来信 教育 民生".split()
CODES: Final = ("扫码看更多", "安卓手机扫码", "苹果手机扫码", "扫一扫 关注我们", "官方微信", "客户端下载")


def masthead_block(text: str, kind: ElementKind = ElementKind.MASTHEAD, also: tuple[ElementKind, ...] = ()) -> Block:
    """Return a line of the front."""
    return Block((Atom(kind, text, also=also),))


def issue_day(draw: Draw) -> date:
    """Return a day of issue."""
    return date(1985, 1, 1) + timedelta(days=draw.number(0, 14000))


def front(draw: Draw) -> tuple[Block, ...]:
    """Return the masthead of a first page, the header of another page, or nothing."""
    day = issue_day(draw)
    place = draw.one(names.COUNTIES)
    return draw.weighted([(40, masthead(draw, day, place)), (45, (header(draw, day, place),)), (15, ())])


def masthead(draw: Draw, day: date, place: str) -> tuple[Block, ...]:
    """Return a masthead: a field to a line in no fixed order, or all on one or two lines."""
    printed = f"{day.year}年{day.month}月{day.day}日"
    weekday = f"星期{WEEKDAYS[day.weekday()]}"
    number = f"第{draw.number(900, 20000)}期"
    code = f"国内统一刊号：CN{draw.number(11, 64)}-00{draw.number(10, 99)}"
    name = masthead_block(f"{place}日报")
    fields = [
        printed,
        weekday,
        f"{number}（今日{draw.one([4, 8, 12, 16])}版）",
        code,
        f"代号：{draw.number(1, 80)}-{draw.number(1, 60)}",
        f"中共{place}市委机关报",
        "www.example.com.cn",
    ]
    if draw.chance(0.4):
        return (name, masthead_block(" ".join(draw.some(fields[:5], 4))))
    if draw.chance(0.3):
        return (name, masthead_block(f"{printed} {weekday}"), masthead_block(f"{number} {code}"))
    rows = [masthead_block(text) for text in [printed, *draw.some(fields[1:], draw.number(2, 6))]]
    if draw.chance(0.4):
        rows.insert(0, masthead_block(draw.one(LATIN)))
    if draw.chance(0.4):
        rows.insert(draw.number(1, len(rows) - 1), masthead_block(draw.one(CODES), ElementKind.FURNITURE))
    return (name, *rows)


def header(draw: Draw, day: date, place: str) -> Block:
    """Return the header of an inner page."""
    page = f"{draw.number(2, 16):02d}"
    printed = f"{day.year}年{day.month}月{day.day}日"
    weekday = f"星期{WEEKDAYS[day.weekday()]}"
    title = draw.one(PAGES)
    editor = names.person(draw)
    text = draw.one(
        [
            f"第{page}版：{title}",
            f"第{page}版：{title} {printed} {weekday}",
            f"{title} {page}",
            f"A{page} {title} 责任编辑：{editor} 版面设计：{names.person(draw)} {printed}（{weekday}）",
            f"{printed} {weekday} {place}日报 第{int(page)}版",
            f"第{int(page)}版（{title}专版）",
            f"《 {place}日报 》（ {printed} 第 {page} 版 ）",
            f"{page}版 {title} 责编：{editor} 校对：{names.person(draw)}",
        ]
    )
    return masthead_block(text, ElementKind.FURNITURE, (ElementKind.MASTHEAD,))


def foot(draw: Draw) -> tuple[Block, ...]:
    """Return the colophon at the foot of a page, or nothing."""
    if draw.chance(0.7):
        return ()
    city = draw.one(names.CITIES)
    rows = [
        f"地址：{city}市解放路{draw.number(1, 300)}号 邮编：{draw.number(100000, 899999)} 电话：{draw.number(20000000, 89999999)}",
        f"责任编辑：{names.person(draw)} 版式：{names.person(draw)}",
        f"广告部：{draw.number(2000000, 8999999)} 发行部：{draw.number(2000000, 8999999)} 零售：1.00元",
        f"新闻热线：{draw.number(2000000, 8999999)}",
        f"督印人：{names.person(draw)} 电话：(852) {draw.number(20000000, 89999999)} 传真：(852) {draw.number(20000000, 89999999)}",
    ]
    return tuple(masthead_block(row, ElementKind.FURNITURE) for row in draw.some(rows, draw.number(1, 2)))


def advertisement(draw: Draw) -> tuple[Block, ...]:
    """Return a notice or an advertisement: a title and its text."""
    wording = Wording(draw, old=False)
    org = f"{names.county(draw)}{wording.word('office')}"
    person = names.person(draw)
    number = draw.number(10**7, 10**8)
    title, text = draw.one(
        [
            ("遗失声明", f"{person}遗失身份证，号码{number}，声明作废。"),
            (
                "注销公告",
                f"{org}（统一社会信用代码：9142{number}）拟向登记机关申请注销，请债权人自公告之日起45日内申报债权。特此公告。",
            ),
            (
                "公告",
                f"因{wording.word('work')}需要，{wording.word('town')}路段自即日起封闭施工，请过往车辆绕行。{BLANK}{org}",
            ),
            ("招聘启事", f"{org}现招聘工作人员{draw.number(2, 30)}名，月薪面议。联系电话：{number}"),
            (
                "拍卖公告",
                f"受委托，定于{draw.number(1, 12)}月{draw.number(1, 28)}日上午10时公开拍卖旧设备一批。联系人：{person} 电话：{number}",
            ),
        ]
    )
    return (
        Block((Atom(ElementKind.ADVERTISEMENT, title),)),
        Block((Atom(ElementKind.ADVERTISEMENT, text),), flows=True),
    )


BLANK: Final = "\u3000"
