"""What stands on a page and belongs to no article: page headers, colophons, words beside a QR code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.lines.names import is_name
from newsparse.rules import compiled

if TYPE_CHECKING:
    from newsparse.rules import Match

CODE: Final = r"(?:第 ?)?(?P<page>[A-Za-z]{0,2} ?[0-9]{1,3}|[一二三四五六七八九十]{1,3}) ?[版页]|(?P<page_code>[A-Z] ?[0-9]{1,2}|[Pp]\.? ?[0-9]{1,3})"
PAGE_NAMES: Final = (
    "要闻 头版 综合 综合新闻 国内 国内新闻 国际 国际新闻 中国新闻 本地 本地新闻 地方 经济 经济新闻 财经 社会 社会新闻 民生 时政 政治 法治 法律 教育 科技 文化 "
    "体育 体育新闻 娱乐 健康 卫生 生活 读者来信 理论 评论 时评 观点 副刊 周末 画刊 图片 广告 专版 专刊 特刊 专题 深度 关注 焦点 视点 时事 天下 港闻 台海新闻 "
    "神州大地 两岸 视觉 影像 旅游 房产 汽车 证券 消费 农业 三农 生态 党建 人文 阅读 科教文卫 教科文卫 科教 文卫 城事 民声 文旅 乡村 乡村振兴 县域 镇街 社区 平安 统战 人大 政协 时政要闻 三农视窗 公益 公告 每周文摘 国际副刊 大地 头条"
).split()

KNOWN_PAGES: Final = frozenset(PAGE_NAMES)
STAFF: Final = "责任编辑|责编|版面设计|版式设计|版式|美编|校对|组版|值班编委|值班总编|一读|二读|审读|本版编辑"
"""Who made the page, and wrote nothing on it."""
MAY_WRITE: Final = "编辑|主编|视觉"
"""Who made the page, or wrote the article: another of the staff beside it, or a colon, says which."""
NAMED_TODAY: Final = r"今日(?!导|看|要|关|出|观察|快评|视|天|头|话|多云|阴|晴|小|大|农历|推)\p{Han}{2,3}"
"""今日溪桥: how papers of counties are called; with one of the others behind it 今日 heads a list, or tells the weather."""
PAPER: Final = rf"[\p{{Han}} ]{{2,8}}(?:日 ?报|晚 ?报|时 ?报|商 ?报|晨 ?报|都市报|快报)|{NAMED_TODAY}(?= )"

HEADER_TOKENS: Final = compiled(
    rf"(?P<code>{CODE})|(?P<title>\L<titles>|[(（]\p{{Han}}{{2,8}}[)）]|\p{{Han}}{{2,6}}(?:专版|副刊|周刊|特刊|新闻))|(?P<staff>(?:{STAFF}|{MAY_WRITE})"
    r" ?[:/] ?[\p{Han}/、 ]{2,16}?)(?= |$|责|版|美|校|组|值|电|邮)"
    rf"|(?P<post>{STAFF}|(?P<may_write>{MAY_WRITE})) {{1,3}}(?P<who>\p{{Han}}{{2,4}}|\p{{Han}} {{1,2}}\p{{Han}})(?= |$)"
    r"|(?P<contact>(?:新闻|值班|编辑|采编|读者)?(?:电话|热线|邮箱|E-mail|电邮|传真|信箱)[:]? ?(?:[0-9]{3,4} [0-9]{4}|[A-Za-z0-9@._()\-—]{5,40}))"
    r"|(?P<date>(?:(?:[0-9] ?){4}|[〇零一二三四五六七八九]{4}|(?:中华)?民国[一二三四五六七八九十廿卅0-9]{1,4})年 ?(?:[0-9一二三四五六七八九十] ?){1,3}月 ?(?:[0-9一二三四五六七八九十廿卅] ?){1,3}日|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2})"
    rf"|(?P<weekday>星期[一二三四五六日天])|(?P<paper>{PAPER})"
    r"|(?P<site>www\.[A-Za-z0-9./\-]{4,60})|(?P<bare>[0-9]{2}(?![0-9])|(?<![0-9])[0-9](?= |$))|(?P<gap>[ ,.;:|/·●■◆★()《》〈〉<>\[\]【】—\-_]+)",
    {"titles": PAGE_NAMES},
)
HEADER_HINT: Final = compiled("[0-9版页编校读视]")
"""Every page header has one of these: a number, 版 or 页, or a post at the paper."""
NAMED_PAGE: Final = compiled(
    r"(?P<name>\p{Han}{2,8})(?<![见转接至到入自在从]) {1,4}(?P<code>第 ?(?P<page>[A-Za-z]{0,2} ?[0-9]{1,4}|[〇一二三四五六七八九十百]{1,5}) ?页)"
)
"""A book named, and behind a blank the number of its page: 县志 第50页. With 版 it may be the edition: 字典 第7版."""
CODED: Final = compiled(r"第? ?(?P<page>[A-Z]?[0-9]{1,3}) ?版")

CODE_WORDS: Final = compiled(
    r"扫[一码]|^关注\p{Han}{2,6}(?:发布|微信)$|扫描(?=[上下左右此本二并即可 ]|$)|^扫描|二维码|客户端|公众号|官方微|微信号|视频号|抖音号|^掌上\p{Han}{2,6}$|APP|新闻热线|下载|发布微信$|微博$"
)
COLOPHON: Final = compiled(
    r"(?:地址|社址|电话总机|总机|夜班|广告部|群工部|编辑部|发行部|办公室|承印|印刷|邮政编码|邮编|传真|电邮|督印人|广告经营许可证|广告许可证|印刷厂|订阅电话|投诉电话|定价|零售"
    r"|法律顾问|监督电话|新闻热线|广告热线|发行热线|投稿邮箱|电子邮箱|电话|邮箱|信箱|刊号|出版单位)(?:电话)? ?[:(：]"
)
SENTENCE: Final = compiled("[。!?]")
POSTS: Final = compiled(
    r"(?P<strong>责任编辑|责编|值班主任|值班编委|值班总编|美术编辑|美术设计|美编|版式设计|版面设计|版式|校对|组版|审读|检校)(?: ?[:/] ?| {1,3}+)(?=\p{Han})"
    r"|(?:编审|签发|主编|编辑|视觉|制图)(?: ?[:/] ?| {1,3}+)(?=\p{Han})|(?:邮箱|信箱|热线|电话|传真|E-mail)[:]? ?(?=[A-Za-z0-9(])"
)
"""Posts at the paper with a name behind them, and where its desk is reached."""
OPENS_STAFF: Final = compiled(
    r"(?:本[版报]|本期|值班)?(?:责|编|主编|美编|美术|版[式面]|校对|组版|审读|签发|视觉|检校|值班)"
)
INVITES: Final = compiled(r"线索一经采用|欢迎(?:来信|来稿|来电|投稿|参与|提供线索).{0,12}(?:[0-9]{5}|@)")
GUIDE: Final = compiled(r"(?:今日|本期|本报|要闻|内容)?(?:导读|导览|看点|要目)(?: |:|$)")
POINTER: Final = compiled(
    r"(?:第 ?)?(?:[A-Z]?[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?版 ?[)〕】]? ?$| (?:[A-Z] ?[0-9]{1,2}|0[1-9]) ?$"
)
WEATHER: Final = compiled(r"(?:今[日天]|明[日天])?(?:天气|气温)(?: |:|\p{Han}{0,2}[0-9-])")
FORECAST: Final = compiled("[东西南北]风|多云|晴|雷阵雨|[小中大暴]雨|[小中大暴]雪")
LONGEST_GUIDE: Final = 160
LETTER_SPACED: Final = 3
"""导 读 has three characters."""
LONGEST_WEATHER: Final = 40
FREE: Final = compiled(r"(?:(?:内部资料|内部交流|内部刊物|免费(?:交流|赠阅|取阅|发放|派发)|注意保存)[ ,、·|/()]{0,4})+")
NOTHING_SAID: Final = compiled(r"[\p{P}\p{S}\p{Z}]*+")


class PrintedPage(NamedTuple):
    """The number that a page header prints, as it stands there, and the unit it is counted in: 版, or 页 in a book."""

    name: str
    unit: str


def is_page_header(text: str) -> bool:
    """Return whether a folded line is a page header: page code, page name, date, editors, and nothing else.

    A figure alone is the page where a page's name, or the paper and its day, stand beside it.

    >>> is_page_header("第02版:要闻 2024年8月6日 星期二"), is_page_header("A26 中国新闻 责任编辑:王小明")
    (True, True)
    >>> is_page_header("要闻 6"), is_page_header("县志 第50页"), is_page_header("责编 孙立")
    (True, True, True)
    >>> is_page_header("第二版新规出台"), is_page_header("体育 6 3 2"), is_page_header("字典 第7版")
    (False, False, False)
    """
    if not 2 <= len(text) <= LONGEST_HEADER or HEADER_HINT.search(text) is None:
        return False
    if NAMED_PAGE.fullmatch(text) is not None:
        return True
    tokens = header_tokens(text)
    kinds = [kind for match in tokens for kind in TELLING if match[kind]]
    staff = [match for match in tokens if match["post"]]
    if "code" in kinds or "staff" in kinds or len(staff) > 1 or any(not match["may_write"] for match in staff):
        return True
    titled = "title" in kinds or ("paper" in kinds and "date" in kinds)
    return titled and kinds.count("bare") == 1


TELLING: Final = ("code", "staff", "title", "bare", "paper", "date")
LONGEST_HEADER: Final = 120


def header_tokens(text: str) -> list[Match]:
    """Return the tokens that a folded line is wholly made of, none where anything else stands in it."""
    tokens: list[Match] = []
    at = 0
    while at < len(text):
        match = HEADER_TOKENS.match(text, at)
        if match is None or match.end() == at or (match["who"] and not is_name(match["who"].replace(" ", ""))):
            return []
        tokens.append(match)
        at = match.end()
    return tokens


def is_page_name(text: str) -> bool:
    """Return whether a folded line names a page: 综合新闻, 本埠新闻, 副刊.

    >>> is_page_name("综合新闻"), is_page_name("咸宁日报")
    (True, False)
    """
    closed = text.replace(" ", "")
    return closed in KNOWN_PAGES or (2 < len(closed) <= 6 and closed.endswith(("新闻", "副刊", "专版", "周刊")))


def names_editors(text: str) -> bool:
    """Return whether a folded line is nothing but a post at the paper and a name: at the head of a page, who edited it.

    >>> names_editors("编辑 孙立"), names_editors("编辑部搬家")
    (True, False)
    """
    return any(match["post"] for match in header_tokens(text))


def printed_page(text: str, *, told: bool = False) -> PrintedPage | None:
    """Return the number of the page that a folded line prints, where it is a page header, or ``None``.

    ``told`` says that the source calls it one: other words may stand beside the number then.

    >>> printed_page("第02版:要闻"), printed_page("县志 第50页"), printed_page("今日8版")
    (PrintedPage(name='02', unit='版'), PrintedPage(name='50', unit='页'), None)
    >>> printed_page("第A01版:头版 下一版", told=True)
    PrintedPage(name='A01', unit='版')
    """
    if not is_page_header(text):
        coded = CODED.search(text) if told else None
        return None if coded is None else PrintedPage(coded["page"], "版")
    named = NAMED_PAGE.fullmatch(text)
    tokens = [named] if named is not None else header_tokens(text)
    for match in tokens:
        if match["code"]:
            name = match["page"] or match["page_code"]
            return PrintedPage(name, "页" if match["code"].endswith("页") else "版")
    bare = next((match["bare"] for match in tokens if match["bare"]), None)
    return None if bare is None else PrintedPage(bare, "版")


def is_furniture(text: str) -> bool:
    """Return whether a folded line is furniture by what it says: QR words, a colophon, a page header.

    >>> is_furniture("安卓手机扫码"), is_furniture("扫码支付正在改变人们的生活。")
    (True, False)
    """
    if is_beside_code(text):
        return True
    if (
        (":" in text or "(" in text)
        and len(COLOPHON.findall(text)) >= (1 if len(text) <= 30 else 2)
        and not text.endswith(("。", ":"))
    ):
        return True
    return names_staff(text) or is_free_paper(text) or is_page_header(text) or guides(text) or tells_weather(text)


def names_staff(text: str) -> bool:
    """Return whether a folded line says who made the page: posts and names, and how its desk is reached.

    One of the posts is none that writes articles, and there are two posts, or a post and an address.

    >>> names_staff("本版责编:梁 沐 言 版式设计:戈 壁 邮箱:ms@example.cn"), names_staff("编辑 孙立"), names_staff("责编 孙立")
    (True, False, False)
    """
    if len(text) > LONGEST_HEADER or OPENS_STAFF.match(text) is None:
        invites = (
            ("欢迎" in text or "线索" in text) and len(text) <= LONGEST_WEATHER and INVITES.search(text) is not None
        )
        return invites and not SENTENCE.search(text)
    posts = [match["strong"] for match in POSTS.finditer(text)]
    return len(posts) > 1 and any(posts) and not SENTENCE.search(text)


def guides(text: str) -> bool:
    """Return whether a folded line guides the reader to the pages inside: 导读 … 第5版.

    >>> guides("导读 老街怎么改 (详见第5版) 秋菊怎么养 (详见第7版)"), guides("导读"), guides("导读课开进了乡村小学")
    (True, True, False)
    """
    if len(text) > LONGEST_GUIDE:
        return False
    if len(text) == LETTER_SPACED and text[1] == " ":
        text = text[0] + text[2]
    if GUIDE.match(text) is None:
        return False
    return GUIDE.fullmatch(text) is not None or POINTER.search(text) is not None


def is_pointer(text: str) -> bool:
    """Return whether a short folded line ends with the page that its story stands on: 老街怎么改 3版.

    >>> is_pointer("老街怎么改 (详见第5版)"), is_pointer("老街怎么改")
    (True, False)
    """
    return len(text) <= LONGEST_WEATHER and POINTER.search(text) is not None and not SENTENCE.search(text)


def tells_weather(text: str) -> bool:
    """Return whether a folded line is the weather beside the masthead: 气温 26-31℃.

    >>> tells_weather("气温 26-31℃ 湿度 75%至95%"), tells_weather("气温回升,全市抢抓农时")
    (True, False)
    """
    return "℃" in text and len(text) <= LONGEST_WEATHER and WEATHER.match(text) is not None and "。" not in text


def is_free_paper(text: str) -> bool:
    """Return whether a folded line says that the paper is given away, and nothing else.

    >>> is_free_paper("内部资料 免费交流"), is_free_paper("免费交流活动开场")
    (True, False)
    """
    return FREE.fullmatch(text) is not None


def forecasts(text: str) -> bool:
    """Return whether a folded line is one of a weather forecast, whose stops are none: 明天:多云转阴,24~30℃.

    >>> forecasts("明天:多云转阴,偏南风4级,24~30℃"), forecasts("气温降至10℃")
    (True, False)
    """
    return "℃" in text and "," in text and FORECAST.search(text) is not None


def is_beside_code(text: str) -> bool:
    """Return whether a folded line has the words that stand beside a code to be scanned.

    >>> is_beside_code("扫描下方二维码"), is_beside_code("CT扫描木乃伊")
    (True, False)
    """
    return len(text) <= 24 and CODE_WORDS.search(text) is not None and not SENTENCE.search(text)


def is_ornament(text: str) -> bool:
    """Return whether a line holds nothing but marks.

    >>> is_ornament("* * *"), is_ornament("■ 评论")
    (True, False)
    """
    return not text[:1].isalnum() and NOTHING_SAID.fullmatch(text) is not None
