"""Pages of every shape that the types allow, to try the writers on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TypeVar

from attrs import evolve
from hypothesis import strategies as st

from newsparse.calendars.lunar import LunarDate
from newsparse.dates.types import Basis, DateKind, DateMention, Interval
from newsparse.facts.types import Bound, Change, Evidence, Fact, FactKind, Mode, Quantity
from newsparse.facts.types import Direction as ChangeDirection
from newsparse.lines.types import Byline, Caption, Dateline, Masthead, PrintedLunarDate
from newsparse.markers.types import Continuation, Direction
from newsparse.pages.blocks import Box
from newsparse.pages.types import Article, BodyPart, Doubt, DoubtKind, Element, ElementKind, Page
from newsparse.text.spans import Span

T = TypeVar("T")

printed = st.one_of(
    st.sampled_from(
        [
            "",
            "咸宁日报",
            "本报记者",
            "超80万件",
            "\x00",
            "\ud800",
            "\udc00\ud800\udc00",
            "a\nb",
            "=1+1",
            "**",
            "\x1b[31m",
        ]
    ),
    st.text(st.characters(codec=None), max_size=8),
)
"""What could be printed: any str, lone surrogates and control characters among them."""

spans = st.lists(
    st.tuples(st.integers(0, 10**6), st.integers(0, 50)).map(lambda pair: Span(pair[0], sum(pair))), max_size=3
).map(tuple)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
lunar_days = st.dates(date(1645, 1, 28), date(2101, 1, 28)).map(LunarDate.from_date)
numbers = st.one_of(
    st.decimals(allow_nan=False, allow_infinity=False).filter(lambda number: abs(number.adjusted()) < 400),
    st.sampled_from([Decimal("1E+2"), Decimal("-0"), Decimal("0E-7"), Decimal(800000), Decimal("66.667")]),
)


def tuples(items: st.SearchStrategy[T], most: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    """Return short tuples."""
    return st.lists(items, max_size=most).map(tuple)


def maybe(items: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Return values that can be missing."""
    return st.none() | items


mastheads = st.builds(
    Masthead,
    name=maybe(printed),
    name_latin=maybe(printed),
    publisher=maybe(printed),
    website=maybe(printed),
    issued=maybe(days),
    lunar=maybe(st.builds(PrintedLunarDate, printed, maybe(lunar_days))),
    weekday=maybe(printed),
    cn_number=maybe(printed),
    postal_code=maybe(printed),
    issue_number=maybe(st.integers()),
    page_count=maybe(st.integers()),
)
bylines = st.builds(Byline, role=maybe(printed), names=tuples(printed), text=printed, spans=spans)
datelines = st.builds(
    Dateline, text=printed, spans=spans, source=maybe(printed), place=maybe(printed), date=maybe(days)
)
captions = st.builds(Caption, text=maybe(printed), credit=maybe(printed), spans=spans)
body_parts = st.builds(BodyPart, st.sampled_from(ElementKind), printed, spans)
boxes = st.builds(Box, *[st.floats(0, 1)] * 4)
elements = st.builds(Element, st.sampled_from(ElementKind), maybe(st.integers(0, 9)), printed, spans, tuples(boxes))
doubts = st.builds(Doubt, st.sampled_from(DoubtKind), printed, spans)
continuations = st.builds(
    Continuation,
    text=printed,
    spans=spans,
    rule=printed,
    direction=st.sampled_from(Direction),
    pages=tuples(printed),
    unit=printed,
    anchor=maybe(printed),
)
date_mentions = st.builds(
    DateMention,
    text=printed,
    spans=spans,
    kind=st.sampled_from(DateKind),
    rule=printed,
    value=maybe(printed),
    mod=maybe(printed),
    start=maybe(days),
    end=maybe(days),
    time=maybe(printed),
    calendar=printed,
    era=maybe(printed),
    basis=st.sampled_from(Basis),
    alternatives=tuples(st.builds(Interval, days, days)),
    doubt=maybe(printed),
    edtf=maybe(printed),
)
changes = st.builds(Change, st.sampled_from(ChangeDirection), mode=maybe(st.sampled_from(Mode)), basis=maybe(printed))
quantities = st.builds(
    Quantity, numbers, unit=maybe(printed), upper=maybe(numbers), bound=maybe(st.sampled_from(Bound))
)


def facts_of(mentions: tuple[DateMention, ...]) -> st.SearchStrategy[Fact]:
    """Return facts whose period is one of the mentions, another one, or none."""
    known = st.sampled_from(mentions) if mentions else st.nothing()
    return st.builds(
        Fact,
        text=printed,
        spans=spans,
        quantity=quantities,
        kind=st.sampled_from(FactKind),
        rule=printed,
        indicator=maybe(printed),
        subject=maybe(printed),
        scope=maybe(printed),
        change=maybe(changes),
        period=st.one_of(st.none(), known, date_mentions),
        evidence=tuples(st.builds(Evidence, printed, spans), 2),
    )


articles = st.builds(
    Article,
    kicker=maybe(printed),
    headline=maybe(printed),
    deck=maybe(printed),
    column=maybe(printed),
    bylines=tuples(bylines, 2),
    dateline=maybe(datelines),
    body=tuples(body_parts),
    captions=tuples(captions, 2),
    continues_on=tuples(printed, 2),
    continued_from=tuples(printed, 2),
    # Filled from the page's lists by pages().
    continuations=st.just(()),
    dates=st.just(()),
    facts=st.just(()),
)


@st.composite
def pages(draw: st.DrawFn) -> Page:
    """Return pages whose lists hold what their articles hold, and more."""
    skeletons = draw(st.lists(articles, max_size=2))
    marks, mentions = draw(tuples(continuations, 2)), draw(tuples(date_mentions))
    found = draw(tuples(facts_of(mentions)))
    owners = st.sampled_from([None, *range(len(skeletons))])

    def share(values: tuple[T, ...]) -> list[tuple[T, ...]]:
        owned = [(value, draw(owners)) for value in values]
        return [tuple(value for value, owner in owned if owner == index) for index in range(len(skeletons))]

    lists = zip(share(marks), share(mentions), share(found), strict=True)
    return draw(
        st.builds(
            Page,
            issued=maybe(days),
            masthead=mastheads,
            articles=st.just(
                tuple(
                    evolve(article, continuations=its_marks, dates=its_mentions, facts=its_facts)
                    for article, (its_marks, its_mentions, its_facts) in zip(skeletons, lists, strict=True)
                )
            ),
            furniture=tuples(printed),
            elements=tuples(elements),
            continuations=st.just(marks),
            dates=st.just(mentions),
            facts=st.just(found),
            doubts=tuples(doubts),
        )
    )
