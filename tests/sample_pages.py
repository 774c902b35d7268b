"""One small page made by hand, with something in every list."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from newsparse.calendars.lunar import LunarDate
from newsparse.dates.types import DateKind, DateMention
from newsparse.facts.types import Change, Evidence, Fact, FactKind, Quantity
from newsparse.facts.types import Direction as ChangeDirection
from newsparse.lines.types import Byline, Caption, Dateline, Masthead, PrintedLunarDate
from newsparse.markers.types import Continuation, Direction
from newsparse.pages.types import Article, BodyPart, Doubt, DoubtKind, Element, ElementKind, Page
from newsparse.text.spans import Span

YEAR = DateMention(
    text="2024年", spans=(Span(0, 5),), kind=DateKind.DATE, rule="year", start=date(2024, 1, 1), end=date(2024, 12, 31)
)
FACT = Fact(
    text="超80万件",
    spans=(Span(8, 13),),
    quantity=Quantity(Decimal(800000), "件"),
    kind=FactKind.COUNT,
    rule="count",
    indicator="群众诉求",
    change=Change(ChangeDirection.INCREASE),
    period=YEAR,
    evidence=(Evidence("indicator", (Span(2, 6),)),),
)
MARK = Continuation(text="(下转第六版)", spans=(Span(20, 27),), rule="turn", direction=Direction.TO, pages=("6",))
PAGE = Page(
    issued=date(2024, 8, 6),
    masthead=Masthead(name="咸宁日报", lunar=PrintedLunarDate("甲辰年七月初三", LunarDate(2024, 7, 3))),
    articles=(
        Article(headline="香城天蓝"),
        Article(
            bylines=(Byline(role="记者", names=("陈威",), text="记者 陈　威", spans=(Span(1, 2),)),),
            dateline=Dateline(text="本报讯", spans=()),
            body=(BodyPart(ElementKind.PARAGRAPH, "两年", (Span(0, 2),)),),
            captions=(Caption(text=None, credit="陈红菊", spans=()),),
            continues_on=("6",),
            continuations=(MARK,),
            dates=(YEAR,),
            facts=(FACT,),
        ),
    ),
    elements=(Element(ElementKind.PARAGRAPH, 1, "两年", (Span(0, 2),)),),
    continuations=(MARK,),
    dates=(YEAR,),
    facts=(FACT,),
    doubts=(Doubt(DoubtKind.WEEKDAY, "星期三 is printed"),),
)
