"""A page as Markdown: the articles alone, in order, with all that print does to them undone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from newsparse.pages.types import ElementKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsparse.issues.types import Story
    from newsparse.lines.types import Byline, Caption
    from newsparse.pages.types import Article, Page

ANYWHERE: Final = re.compile(r"[\\`*\[\]~]|<(?=[A-Za-z/!?])|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])|(?<= )#(?=#*$)")
"""What Markdown would take for a mark (CommonMark 0.31, §6); an underscore inside a word it leaves."""
AT_START: Final = re.compile(r"(?:[>=|]|#(?=#{0,5}(?: |$))|[-+](?= |$|[-+ ])|:(?=-)|\d{1,9}(?=[.)](?: |$)))")
"""What it would take for the beginning of a heading, list, quotation, rule or table (§4, §5)."""


def to_markdown(page: Page) -> str:
    r"""Return the articles of a page as Markdown, with a level-one heading for the paper where its name is printed.

    >>> from newsparse.pages.types import Article, BodyPart, Page
    >>> body = (BodyPart(ElementKind.PARAGRAPH, "8月5日,碧空如洗。", ()),)
    >>> print(to_markdown(Page(articles=(Article(headline="香城天蓝", body=body),))), end="")
    ## 香城天蓝
    <BLANKLINE>
    8月5日,碧空如洗。
    """
    blocks = []
    if page.masthead.name:
        blocks.append(f"# {escaped(page.masthead.name)}" + (f" {page.issued}" if page.issued else ""))
    for article in page.articles:
        blocks += article_blocks(article)
    return "\n\n".join(blocks) + "\n" if blocks else ""


def article_blocks(article: Article | Story) -> Iterator[str]:
    """Yield the blocks of an article, as a reader meets them."""
    yield from head_blocks(article)
    yield from body_blocks(article)
    for caption in article.captions:
        yield f"> {escaped(caption_text(caption))}"
    if article.continues_on:
        yield f"*(下转第{escaped('、'.join(article.continues_on))}版)*"


def head_blocks(article: Article | Story) -> Iterator[str]:
    """Yield what stands above the text; what is not printed yields nothing."""
    for text, marks in (
        (article.column, "*{}*"),
        (article.kicker, "### {}"),
        (article.headline, "## {}"),
        (article.deck, "### {}"),
        ("、".join(article.continued_from), "*(上接第{}版)*"),
        ("  ".join(map(byline_text, article.bylines)), "{}"),
    ):
        if text and text.strip():
            yield marks.format(escaped(text))


def body_blocks(article: Article | Story) -> Iterator[str]:
    """Yield paragraphs and crossheads; the dateline runs into the first paragraph, as it is printed."""
    dateline = escaped(article.dateline.text) if article.dateline else ""
    for part in article.body:
        text = escaped(part.text)
        if not text:
            continue
        if part.kind is ElementKind.CROSSHEAD:
            yield f"**{text}**"
        elif dateline:
            yield f"**{dateline}**　{text}"
            dateline = ""
        else:
            yield text
    if dateline:
        yield f"**{dateline}**"


def byline_text(byline: Byline) -> str:
    """Return who wrote, in one line: 本报记者 刘玉关."""
    return " ".join([*([byline.role] if byline.role else []), *byline.names])


def caption_text(caption: Caption) -> str:
    """Return a caption with its credit: 图为大厅。(图/陈红菊)."""
    credit = f"(图/{caption.credit})" if caption.credit else ""
    return f"{caption.text or ''}{credit}"


def escaped(text: str) -> str:
    r"""Return a text on one line that Markdown shows as it is.

    >>> print(escaped("1. *号* 与 www.a_b.cn"))
    1\. \*号\* 与 www.a_b.cn
    """
    line = ANYWHERE.sub(lambda match: f"\\{match[0]}", " ".join(text.split()))
    start = AT_START.match(line)
    if start is None:
        return line
    figure = start[0] if start[0].isdigit() else ""
    return f"{figure}\\{line[len(figure) :]}"
