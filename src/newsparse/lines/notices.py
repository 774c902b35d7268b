"""Notices and offers among the advertisements: what heads one, what opens one, and a line that offers something."""

from __future__ import annotations

from typing import Final

from newsparse.rules import compiled

LONGEST: Final = 30
NOTICE: Final = compiled(
    r"(?:\p{Han}{0,20}(?:注销|清算|减资|拍卖|招租|招标|招聘|中标|采购|迁坟|吸收合并|债权|催收|清偿|破产|出让|挂失|遗失|寻亲|寻人|认领|认尸|停水|停电|封路|施工|迁移|迁址|催缴)"
    r"\p{Han}{0,6}(?:公告|声明|启事|通告|通知|公示|预告)"
    r"|\p{Han}{2,14}(?:公司|法院|执行处|合作社|酒店|商店|商场|银行|学校|工厂)(?:公告|启事|声明|征才|招聘|招工|诚聘|诚征)"
    r"|\p{Han}{2,14}(?:大酬宾|大优惠|大减价|大展销|隆重开业|盛大开业|招生简章)"
    r"|遗失声明|遗失启事|公告|启事|声明|通告|广告|分类广告|公益广告|招租|招聘|招工|招聘信息|(?:低价|急|优惠)(?:转让|出租|出售|招租)|旺铺(?:转让|出租|招租)|出租|出售|转让|征婚|寻人|寻物|供求信息|分类信息|便民信息|讣告)"
    r"(?: ?\([^()]{1,8}\))?"
)
"""What heads a notice among the advertisements, alone on its line."""
REPORTS: Final = compiled("发布|发出|刊登|出台|下发")
"""Who issues a notice in a headline is reported on."""
LAST_OF_NOTICE: Final = frozenset("告明事知示才聘工征宾惠价销业章租售让婚人物息)")

OPENS_NOTICE: Final = compiled(
    r"(?:启 ?事|寻 ?人|寻物|招领|招 ?租|招 ?聘|诚聘|诚征|急售|急聘|出租|求购|遗失)(?:[:]| {1,3}|启事[:]?)(?=\p{Han})"
)
OPENING_NOTICE: Final = frozenset("启寻招诚急出求遗")
"""The first characters of these."""
LONGEST_INLINE: Final = 160

PRICE: Final = compiled("[0-9一二三四五六七八九十百千万](?:元|角|折)")
REACHED: Final = compiled(
    r"(?:电话|热线|专线|地址|站址|店址|接洽|面洽|洽询|意者|订票)|0[0-9]{2,3}-[0-9]{7,8}|1[3-9][0-9][0-9*]{8}|(?<![0-9])[0-9]{4} [0-9]{4}(?![0-9])"
)
TRADE: Final = compiled(
    "优惠|酬宾|特价|促销|折扣|满[0-9]|活动时间|营业时间|解释权|订票|成人票|儿童票|原价|现价|招聘|诚征|诚聘|求购|收购|供应|起映|座价|放款|月薪|包邮|加盟|以旧换新|预订|出售|授信"
)
"""Words of an offer: what it costs, how long it stands, who is wanted."""
LONGEST_OFFER: Final = 120


def heads_notice(text: str) -> bool:
    """Return whether a folded line heads a notice: 遗失声明, 注销公告, 招聘启事, 公　告.

    >>> heads_notice("注销公告"), heads_notice("公 告"), heads_notice("青山温泉酒店开业大酬宾")
    (True, True, True)
    >>> heads_notice("我市发布停水公告后的变化"), heads_notice("水务局发布停水公告")
    (False, False)
    """
    if text[-1:] not in LAST_OF_NOTICE or len(text) > LONGEST:
        return False
    return NOTICE.fullmatch(text.replace(" ", "")) is not None and REPORTS.search(text) is None


def opens_notice(text: str) -> bool:
    """Return whether a folded paragraph is a notice whose heading stands on its first line: 寻人:汤桂兰,女,76岁.

    >>> opens_notice("寻人:李大山,男,76岁,于昨日走失。"), opens_notice("启 事 供销社常年收购骨粉。"), opens_notice("寻人之路")
    (True, True, False)
    """
    return len(text) <= LONGEST_INLINE and OPENS_NOTICE.match(text) is not None


def is_offer(text: str) -> bool:
    """Return whether a folded line offers something: no sentence, but phrases with a price, an address, words of trade.

    >>> is_offer("青山家电 空调最高补800元 满3000元再减200元 地址:长春路88号")
    True
    >>> is_offer("籼稻 收购价 129元"), is_offer("电话:027-87654321 地址:长春路88号")
    (False, False)
    """
    if " " not in text or len(text) > LONGEST_OFFER or "。" in text or TRADE.search(text) is None:
        return False
    if REACHED.search(text) is not None:
        return True
    # One word of trade stands in many a row of a table: 籼稻 收购价 129元.
    return PRICE.search(text) is not None and len(set(TRADE.findall(text))) > 1


def reaches(text: str) -> bool:
    """Return whether a short folded line says where somebody is reached, and nothing more.

    >>> reaches("咨询电话:027-87654321"), reaches("热线架起连心桥,去年受理80万件。")
    (True, False)
    """
    return (
        len(text) <= LONGEST and "。" not in text and any(map(str.isdigit, text)) and REACHED.search(text) is not None
    )
