"""Names of people and places for made pages: common and rare surnames, names without one, names with a dot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from made_pages.draw import Draw

COMMON: Final = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
RARE: Final = "亓仝逄逯佘谌麻鲜翟阚戚柏窦章卜支柯咎房裘干应宗宣贲郁单杭洪包诸左吉钮嵇邢裴荣翁荀羊惠甄曲封储靳糜松井巫乌焦巴弓牧隗山谷车宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖符景詹束幸司韶"
UNLISTED: Final = "禚昃禤庹"
COMPOUND: Final = ("欧阳", "上官", "诸葛", "司马", "皇甫", "尉迟", "慕容", "令狐", "夏侯", "东方", "端木", "宇文")
GIVEN: Final = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红娥玲芬燕彩春菊兰凤洁梅琳素云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉"
    "叶璧璐娅琦晶妍茜秋珊莎锦黛青倩婷姣婉娴瑾颖露瑶怡婵雁蓓纨仪荷丹蓉眉君琴蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽"
    "志建国文德永新海山仁波宁福生龙元全胜学祥才发成康星光天达安岩中茂进林有坚和彪博诚先敬震振壮会思群豪心邦承乐绍功松善厚庆民友"
)
WITHOUT_SURNAME: Final = (
    "扎西多吉",
    "次仁卓玛",
    "巴特尔",
    "其木格",
    "格桑旺堆",
    "乌云塔娜",
    "才让东珠",
    "娜仁花",
    "斯琴高娃",
    "洛桑曲珍",
)
WITH_DOT: Final = (
    "买买提·吐尔逊",
    "阿依古丽·买合木提",
    "热合曼·艾山",
    "卡洛斯·马丁内斯",
    "安娜·彼得罗娃",
    "努尔兰·别克",
    "约翰·史密斯",
)

COUNTIES: Final = (
    "清河 云溪 平阳 临漳 望江 安仁 永宁 东河 南岭 西泽 石桥 金沙 白水 青川 柳城 松江 桃源 龙门 凤山 鹤城 兰陵 宜丰 嘉禾 丰乐 长岭 武安 崇明 怀远 定海 新田 双河 "
    "大兴 古浪 泾阳 渭源 洮河 梓潼 彭泽 浮梁 铅山 贵定 罗平 盘水 勐腊 班玛 墨竹 苍梧 容江 灵山 合浦 昌化 澄迈 宝应 阜宁 涟水 泗阳 沛城 砀山 蒙阴 费城 沂源 惠民"
).split()
COUNTY_KINDS: Final = ("县", "县", "县", "市", "市", "区", "州")
TOWNS: Final = (
    "通羊 官桥 鱼岳 柏墩 横沟 汀泗 双溪 新店 车埠 茶庵 马桥 向阳 高堤 黄沙 沙坪 石城 天岳 神山 赵李桥 余家坪 小池 青山 红旗 长安 柳林 五里 三汊 杨树店 大田 碧溪"
).split()
CITIES: Final = (
    "北京 上海 天津 重庆 武汉 南京 广州 成都 西安 杭州 沈阳 长春 哈尔滨 济南 郑州 长沙 合肥 南昌 福州 昆明 贵阳 兰州 西宁 银川 太原 石家庄 呼和浩特 拉萨 乌鲁木齐 "
    "海口 深圳 青岛 大连 厦门 宁波 苏州 洛阳 桂林"
).split()
ABROAD: Final = (
    "平壤 华盛顿 首尔 莫斯科 东京 巴黎 伦敦 柏林 纽约 日内瓦 开罗 内罗毕 曼谷 新德里 堪培拉 渥太华 布鲁塞尔 罗马 马德里 雅加达 联合国 布宜诺斯艾利斯 阿布扎比"
).split()
COUNTRIES: Final = "朝鲜 韩国 美国 日本 德国 法国 英国 俄罗斯 埃及 泰国 印度 巴西 南非 比利时 意大利 澳大利亚".split()
PAPERS: Final = (
    "湖北日报 江西日报 清河日报 云溪日报 楚天都市报 长江日报 工人日报 农民日报 经济参考报 南方日报 金沙晚报 大众日报 羊城晚报 北方时报"
).split()


def person(draw: Draw) -> str:
    """Return the name of a person, two or three characters in most cases."""
    surname = draw.weighted([(80, draw.one(COMMON)), (16, draw.one(RARE)), (3, draw.one(COMPOUND))])
    given = draw.one(GIVEN) + (draw.one(GIVEN) if draw.chance(0.66) else "")
    return surname + given


def author(draw: Draw) -> str:
    """Return the name of somebody who stands behind a role: now and then one that no list of surnames explains."""
    return draw.weighted(
        [
            (95, person(draw)),
            (2, draw.one(UNLISTED) + draw.one(GIVEN)),
            (2, draw.one(WITHOUT_SURNAME)),
            (1, draw.one(WITH_DOT)),
        ]
    )


def county(draw: Draw) -> str:
    """Return the name of a county, a town with its district or a district."""
    return draw.one(COUNTIES) + draw.one(COUNTY_KINDS)
