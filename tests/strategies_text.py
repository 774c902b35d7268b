"""Text to try the laws on: any text, text full of what rules look for, and paragraphs of a newspaper."""

from __future__ import annotations

from hypothesis import strategies as st

TRIGGERS = "年月日号第版上下转接零〇一二三四五六七八九十百千万亿两廿%％.,:;、。“”（）()《》0123456789０１２半几多余近约超元人个家条"
WORDS = [
    "本报讯",
    "新华社北京8月5日电",
    "记者",
    "通讯员",
    "图为",
    "摄",
    "下转第六版",
    "（上接第一版）",
    "2024年8月6日",
    "甲辰年七月初三",
    "去年",
    "同比增长8.5%",
    "约七成",
    "三品一标",
    "12345热线",
    "第一时间",
    "每天",
    "今年上半年",
    "农历",
    "星期二",
    "80万件",
    "亿元",
    "——",
    "##",
    "**",
    "\n",
    "\n\n",
    "\r\n",
    "\u3000\u3000",
    "○",
    "●",
    "▲",
    "***",
    "第02版:要闻",
    "www.a.cn",
    "人民日报",
    "（李明）",
    "<b>",
    "![图](a.png)",
    "\x00",
]

any_text = st.text(st.characters(codec=None), max_size=120)
"""Any str at all: lone surrogates, NUL, every plane."""

rough = st.lists(
    st.one_of(st.sampled_from(WORDS), st.text(TRIGGERS, max_size=6), st.text(max_size=4)), max_size=40
).map("".join)
"""Text made of what the rules look for, in no order."""

texts = st.one_of(any_text, rough)

SENTENCES = (
    "全市上下坚定不移地踏上生态优先、绿色发展的道路,积极探索塑造城市新形态。",
    "工作人员介绍,这里每天要接待上百名游客,最忙的时候连吃饭都顾不上。",
    "“以前种地靠经验,现在种地看数据。”村民李大山说。",
    "公司新建了三条生产线,产品销往二十多个国家和地区,工人的收入也增加了不少。",
    "记者在现场看到,机器轰鸣,车辆穿梭,一派繁忙景象。",
    "老人拉着医生的手,久久不愿松开,嘴里不停地说着感谢的话。",
    "会议要求,各级各部门要提高认识,压实责任,确保各项任务落到实处。",
)

paragraphs = st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=5).map("".join)
"""Paragraphs of closed sentences."""
