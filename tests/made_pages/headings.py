"""Lines of heads, crossheads and captions for made pages. A word in braces is drawn; ``wording.py`` says from where."""

from __future__ import annotations

from typing import Final

HEADLINES: Final = (
    "{place}{num}{unit}{thing}投入使用",
    "{place}{work}{good}",
    "{thing}“活”起来 {people}富起来",
    "{place}打响{work}攻坚战",
    "小{thing}撬动大民生",
    "{place}：{how}抓{work}",
    "{work}，{place}怎么干",
    "{thing}有了“新管家”",
    "我市{work}工作{good}",
    "我省{num}{unit}{thing}年内开工",
    "{office}严查{trouble}",
    "“{slogan}”跑出{work}新速度",
    "{people}{person}的{thing}情",
    "{thing}价格稳中有降",
    "{place}{thing}通过国家验收",
    "{num}名{people}驰援{place}",
    "一{measure}{thing}背后的故事",
    "{city}至{city}开通{thing}专线",
    "{place}启动{work}试点",
    "{country}{work}取得进展",
    "{office}发布{work}{document}",
    "{thing}该由谁来管",
    "{place}今年新增{thing}{num}{unit}",
    "把{thing}送到群众家门口",
    "从{thing}看{place}变化",
    "{place}{people}吃上“定心丸”",
    "走{how}的路子",
    "{town}镇的{thing}为何红火",
    "让{thing}惠及更多人",
    "{place}为{work}立规矩",
    "全省{work}{meeting}召开",
    "{work}{meeting}在{city}举行",
    "{city}隆重纪念{thing}建成{small}周年",
    "{num}{unit}{thing}运抵{place}",
    "{place}重奖{num}名{people}",
    "{thing}迎来丰收季",
    "{small}旬{people}义务守护{thing}",
    "{thing}进村记",
    "{place}{work}走在全省前列",
    "{thing}夺冠 {place}沸腾",
    "守好{thing} 护好家园",
    "{office}负责人就{work}答记者问",
    "{country}与{country}签署{work}协定",
    "{abroad}：{thing}成焦点",
    "{place}{trouble}问题何时了",
    "{thing}上的“{slogan}”",
    "为{people}撑起一片天",
    "{year}{work}考试今日开始",
    "{place}坚决整治{trouble}",
    "冬日里的{thing}",
    "{person}当选{place}十佳{people}",
    "{person}：一生只为{thing}",
    "{place}建成全国最大{thing}",
    "首批{thing}落户{place}",
    "{thing}岂能{trouble}",
    "也谈{work}",
    "{work}要防“{trouble}”",
    "{pct}的{people}看好{thing}",
    "{place}{thing}产量创{small}年新高",
    "{place}{town}镇昔日{trouble} 今日{sight}",
    "{thing}里走出致富路",
    "来自{thing}一线的报告",
    "{office}提醒：{season}注意{thing}安全",
    "{money}投向{thing}",
    "{place}连续{small}年未发生{thing}事故",
    "{work}经验在{place}推开",
)

KICKERS: Final = (
    "围绕“{slogan}” 聚焦{thing}",
    "在{work}{small}周年之际",
    "写在{work}启动之际",
    "{thing}{num}{unit} 满意率{pct}",
    "办结率{pct} 投诉量下降{pct}",
    "{person}在全省{work}{meeting}上强调",
    "{person}在{place}调研时指出",
    "从{thing}到{thing}",
    "为了{people}的期盼",
    "随着{season}的到来，",
    "透过{thing}看发展·{place}篇",
    "{office}负责人表示：",
    "走近{people}·{person}",
    "本报记者{small}天{small}地探访{thing}",
    "经过{small}年{gerund}，耗资{money}",
)

DASHED: Final = (
    "——{place}{work}纪实",
    "——记{place}{people}{person}",
    "——写在{work}{small}周年之际",
    "——访{office}{title}{person}",
    "——{place}{how}推进{work}见闻",
    "——从{thing}看{place}的变化",
    "——来自{town}镇的调查",
    "——{work}系列报道之{small}",
    "——{place}{work}启示录（上）",
    "——{abroad}见闻",
)

DECKS: Final = (
    "{num}{unit}{thing}同步建设，预计{year}全部完工",
    "{person}讲话 {person}主持",
    "涉及{small}个乡镇、{num}名{people}，总投资{money}",
    "{office}要求各地{how}，确保{goal}",
    "{person}{person}等出席开幕式",
    "首批{num}{unit}已交付，其余{num}{unit}年底前到位",
    "{small}个部门联合行动，{small}天检查{thing}{num}{unit}",
    "同比增长{pct}，增速居全省第{small}",
)
"""Lines below the headline that say more of it, with figures or with who was there."""

BROKEN: Final = (
    ("{place}{thing}", "{work}{good}"),
    ("{people}{person}", "守护{thing}{small}年"),
    ("{num}{unit}{thing}", "{place}一次投用"),
    ("昔日{trouble}", "今朝{sight}"),
)
"""Headlines that are printed in two short lines."""

CROSSHEADS: Final = (
    ("{how}", "抓{work}"),
    ("钱从哪里来", "用到哪里去"),
    ("“{slogan}”", "出实招"),
    ("{thing}多了", "{people}笑了"),
    ("从{trouble}", "到{sight}"),
    ("立足{thing}", "谋长远"),
    ("{work}", "{good}"),
    ("难在何处",),
    ("{saying}",),
    ("{how}见成效",),
    ("{thing}的账",),
    ("当好“{slogan}”",),
    ("记者调查",),
    ("一波三折",),
    ("破解{trouble}",),
    ("{small}年磨一剑",),
    ("{scene}的变化",),
    ("{sight}的{season}",),
    ("建议：{how}",),
    ("抓住{thing}", "念好“{slogan}”经"),
)
"""Crossheads in one phrase or two."""

BOXES: Final = ("核心阅读", "相关链接", "链接", "新闻背景", "延伸阅读")
NUMBERED: Final = ("（一）", "（二）", "（三）", "（四）")

CAPTIONS: Final = (
    "图为{place}{town}镇{people}在{scene}{gerund}。",
    "图为{thing}{gerund}现场。",
    "图为：{place}{thing}一角。",
    "图①：{people}在{scene}{gerund}。",
    "上图：{season}的{thing}。",
    "下图为{people}{person}在{scene}{gerund}。",
    "{when}，{place}{town}镇{sight}。图为{people}正在{gerund}。",
    "{place}{work}{good}，{thing}面貌一新。图为{people}在{scene}{gerund}。",
    "{season}，{place}{num}{unit}{thing}{sight}。图为{scene}一景。",
    "▲{people}{person}在{scene}{gerund}。",
)

CAPTIONS_PLAIN: Final = (
    "{when}，{people}在{place}{scene}{gerund}。",
    "{place}{town}镇{thing}{sight}。",
    "{people}{person}在{scene}{gerund}。",
    "{season}的{place}{thing}，{sight}。",
)
"""Captions that only their credit shows to be such."""

COLUMNS: Final = (
    "今日谈 短评 快语新言 监督哨 九州揽萃 国际视点 权威发布 大使随笔 今日观察 人民论坛 记者手记 深度观察 编后".split()
)
COLUMNS_OF_SHAPE: Final = "清河夜话 民生直通车 三农茶座 青年说 老街旧事 一线见闻 社区来风 云溪走笔".split()
"""Names of columns that stand in no list: only their brackets, or a mark before them, show what they are."""
PHOTO_HEADLINES: Final = (
    "{season}{thing}美",
    "{thing}{sight}",
    "{people}{gerund}忙",
    "{place}{season}",
    "{thing}丰收 {people}开颜",
    "我们的{thing}",
)
