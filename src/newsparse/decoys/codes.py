"""Numbers that name: hotlines, telephones, documents, roads, houses, pages, articles of law, codes."""

from __future__ import annotations

from typing import Final

from newsparse.decoys.types import Decoy
from newsparse.grammar import NO_MARK, QUARTER
from newsparse.rules import NUMERAL, Case, Match, refuses, rule

N: Final = "[0-9〇零一二三四五六七八九十百千]"
SERVICE: Final = Decoy("the number of a service")
TELEPHONE: Final = Decoy("a telephone number")
DOCUMENT: Final = Decoy("the number of a document")
PART: Final = Decoy("a part of a law or a book, or a name")
ROAD: Final = Decoy("a road")
BUS: Final = Decoy("a line of buses")
TRAIN: Final = Decoy("a train")
NAMED: Final = Decoy("a thing named by its number")
NETWORK: Final = Decoy("a generation of networks")
EVENT: Final = Decoy("an event of sports")
STAGE: Final = Decoy("a stage of building")
FLOOR: Final = Decoy("a floor")
PLACE: Final = Decoy("the name of a place")


@rule(
    rf"(?<![0-9])(?P<n>1[0-9]{{2,4}}|9[0-9]{{4}}|[48]00-?[0-9]{{3}}-?[0-9]{{4}})(?![年月日万亿%元人件个家名.])(?=转(?:[0-9来到接至]|人工)|{NO_MARK}{{0,8}}?(?:热线|专线|平台|联动|报警|急救|服务台|客服))",
    Case("12345", SERVICE, seen="咸宁日报 2024-08-06", context="{}热线"),
    Case("110", SERVICE, seen="咸宁日报 2024-08-06", context="{}联动"),
    Case("12315", SERVICE, context="{}消费维权热线"),
    Case("122", SERVICE, context="民警接到{}转来的警情"),
    Case("12369", SERVICE, context="请拨打{}转2"),
    refuses("每分钟120转", because="how quickly something turns"),
    refuses("接到12345件投诉", because="a count"),
    trigger=NUMERAL,
    first=[*(f"1{n}" for n in range(10)), *(f"9{n}" for n in range(10)), "40", "80"],
)
def hotline(match: Match) -> Decoy:
    """The number under which a service answers."""
    del match
    return SERVICE


@rule(
    r"(?:(?:0[0-9]{2,3}|\(0[0-9]{2,3}\))[-— ]?)?[0-9]{7,8}(?![0-9.万亿元个家人件吨户名])|(?<![0-9])1[3-9][0-9]{9}(?![0-9])",
    Case("0715-8231234", TELEPHONE, context="电话:{}"),
    Case("13812345678", TELEPHONE, context="手机{}。"),
    refuses("1234567人", because="a count"),
    trigger=NUMERAL,
    first=[f"{n:02}" for n in range(90)],
)
def telephone(match: Match) -> Decoy | None:
    """A telephone number, with or without the code of its town."""
    digits = sum(c.isdigit() for c in match[0])
    before = match.string[max(0, match.start() - 6) : match.start()]
    if digits < 10 and not any(
        word in before for word in ("电话", "热线", "传真", "拨打", "手机", "QQ", "致电", "咨询")
    ):
        return None
    return TELEPHONE


@rule(
    r"号(?<=(?P<lead>[〔\[(](?:19|20)[0-9]{2}[〕\])] ?第?[0-9]{1,5} ?)号)",
    Case("〔2024〕8号", DOCUMENT, context="国发{}"),
    refuses("(2024)年", because="a year"),
    trigger="号",
)
def document(match: Match) -> Decoy:
    """The number of a document, with its year in brackets (GB/T 9704)."""
    del match
    return DOCUMENT


@rule(
    rf"第{N}{{1,6}}+(?:条|款|章|节(?!{QUARTER})|页|版|期|号|师|军|团|旅|集团军|中学|小学|中|医院|人民医院|建筑|工程局|附属|党支部|支部|生产队|车间|分局|派出所|机床厂|印染厂|批复)(?!线|生产线|高铁|公路|铁路|地铁|新闻|消息|航线|款车|期工程|期项目|期建设|(?<=期)[^,。;、0-9第]{{0,8}}(?:班|夏令营|训练营|学员))",
    Case("第十二条", PART),
    Case("第13662期", PART, seen="咸宁日报 2024-08-06"),
    Case("第62集团军", PART),
    Case("第3页", PART),
    refuses("第三条生产线", because="an ordinal"),
    refuses("第一批", because="an ordinal"),
    trigger="第",
)
def numbered(match: Match) -> Decoy:
    """A part of a law or a book, or an institution named by its number."""
    del match
    return PART


@rule(
    r"(?<=(?P<lead>[A-Z]{1,2}[0-9]{1,5}|[0-9]{3}))[国省县]道",
    Case("G107国道", ROAD),
    Case("318国道", ROAD),
    refuses("两条国道", because="a count"),
    trigger="道",
)
def road(match: Match) -> Decoy:
    """A road named by its number."""
    del match
    return ROAD


BUSES: Final = "(?:公交|公共汽车|车|电车|巴士)"


@rule(
    rf"(?:[0-9]{{1,3}}|[A-Z][0-9]{{1,3}}) ?路(?:{BUSES}|(?=(?:[、,和及或] ?[A-Z]?[0-9]{{1,3}} ?路){{1,8}}{BUSES}))",
    Case("3路公交", BUS),
    Case("8路", BUS, context="可乘{}、B12路公交车到达"),
    refuses("3路大军", because="not a bus"),
    trigger="路",
)
def bus(match: Match) -> Decoy:
    """A line of buses or trams."""
    del match
    return BUS


@rule(
    rf"{N}{{1,5}}+号(?:楼|院|门|线|馆|厅|店|厂房|泊位|井|桥|台风|文件|令|公告|机组|高炉|车间|仓|选手|球员|种子|床|病房)?(?:[0-9]{{1,3}}(?:栋|幢|单元|室|层|楼))*",
    Case("5号泊位", NAMED),
    Case("1号3栋502室", NAMED, context="长安街{}"),
    Case("2号线", NAMED),
    refuses("八月五号", because="a day"),
    trigger="号",
)
def house(match: Match) -> Decoy | None:
    """A house, a gate, a berth, a line of the underground: named by its number."""
    before = match.string[max(0, match.start() - 1) : match.start()]
    bare = match[0].endswith("号")
    if before in {"月", "第", "至", "到", "-", "—", "~", "、"} or (
        bare and before not in {"街", "路", "巷", "道", "弄", "里", "村"}
    ):
        return None
    return NAMED


@rule(
    r"(?<![0-9.])[2-6]G(?![A-Za-z])",
    Case("5G", NETWORK),
    refuses("15G", because="a longer figure"),
    trigger="G",
)
def network(match: Match) -> Decoy:
    """A generation of mobile networks."""
    del match
    return NETWORK


@rule(
    r"(?:(?<![0-9.])[0-9]{1,4}|[一二两三四五六八十百千]{1,3}+)(?:路军|米栏(?!杆)|米跑|米接力|米自由泳|米蛙泳|米蝶泳|米仰泳|米混合泳|米短道|米决赛|公里竞走|公里越野|米气步枪|米气手枪|米台|米板|米跳台|米跳板)",
    Case("100米自由泳", EVENT),
    Case("110米栏", EVENT),
    Case("十米台", EVENT, context="女子{}"),
    Case("四百米混合泳", EVENT, context="女子{}"),
    refuses("100米长", because="a length"),
    trigger=NUMERAL,
    first="0123456789一二两三四五六八十百千",
    after="路米公",
)
def event(match: Match) -> Decoy:
    """An event of sports named by its distance."""
    del match
    return EVENT


@rule(
    r"期(?<=(?P<lead>[一二三四五六])期)(?=工程|项目|建设|厂房|扩建)",
    Case("二期", STAGE, context="{}工程"),
    refuses("两期工程", because="a count"),
    trigger="期",
)
def stage(match: Match) -> Decoy:
    """A stage of building, named by its number."""
    del match
    return STAGE


@rule(
    r"(?<=[号厦场馆店院街路座栋幢城心])[0-9]{1,2}楼(?!房|盘|宇)",
    Case("6楼", FLOOR, context="报业大厦{}"),
    refuses("3楼房", because="houses"),
    trigger="楼",
)
def floor(match: Match) -> Decoy:
    """The floor of a house."""
    del match
    return FLOOR


@rule(
    rf"[一二三四五六七八九十百千万](?![座条个片道处大名的月年日赶间]){NO_MARK}[山河江湖岭溪沟坪寨岛寺塘湾坡屯铺堡营庙](?![一两二三四五六七八九十0-9])",
    Case("五峰山", PLACE, context="在{}下"),
    Case("三溪河", PLACE, context="{}畔"),
    refuses("三座山", because="a count"),
    refuses("两条河", because="a count"),
    refuses("初三的庙会", because="a day"),
    trigger=NUMERAL,
    first="一二三四五六七八九十百千万",
)
def place_name(match: Match) -> Decoy:
    """A place whose name begins with a numeral."""
    del match
    return PLACE


@rule(
    r"(?<=(?P<lead>(?<![A-Z0-9])[A-Z]?[0-9]{1,4}|(?<![一二三四五六七八九〇零十百])[一二三四五六七八九〇零]{2,4}))次(?:[南北东西上下进出][行上下开]?)?(?:特别快|普通|国际)?(?:列车|客车|货车|专列|特快|直快|快车|慢车|动车|高铁)",
    Case("T38次列车", TRAIN),
    Case("二〇七次南下客车", TRAIN, context="沪宁路{}脱轨"),
    refuses("发车1200次", because="a count"),
    trigger="次",
)
def train(match: Match) -> Decoy:
    """A train, named by its number."""
    del match
    return TRAIN


RULES: Final = (
    hotline,
    telephone,
    document,
    numbered,
    road,
    bus,
    train,
    house,
    network,
    event,
    stage,
    floor,
    place_name,
)
