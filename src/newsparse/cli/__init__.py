"""The command line: what can be asked for. The work itself is loaded when a command begins, so that help is quick."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

Command = TypeVar("Command", bound="Callable[..., Any]")

EPILOG: Final = (
    "Exit codes: 0 all was read; 1 something could not be read or written; 2 the command was not understood."
)


def checked_encoding(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """Return the name of an encoding that can be read; anything else is a mistake in the command."""
    from newsparse.readers.decoding import AUTO, known_encoding  # noqa: PLC0415 - loaded when work begins

    if value != AUTO and not known_encoding(value):
        msg = f"{value!r} is no encoding that Python reads; use auto, utf-8, gb18030, big5 or another."
        raise click.BadParameter(msg)
    return value


def checked_form(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """Return the name of a format that can be read; anything else is a mistake in the command."""
    if value == "auto":
        return value
    from newsparse.readers.forms import NAMES  # noqa: PLC0415 - loaded when it is asked for

    if value not in NAMES:
        msg = f"{value!r} is no format that newsparse reads; it reads auto, {', '.join(NAMES)}."
        raise click.BadParameter(msg)
    return value


def on_files(command: Command) -> Command:
    """Give a command the files it reads, and the options that say how."""
    for decorate in (
        click.option(
            "-o",
            "--output",
            metavar="OUT",
            help="Write to this file, whole or not at all; into this folder, a file for each FILE.",
        ),
        click.option(
            "--encoding",
            metavar="NAME",
            default="auto",
            show_default=True,
            callback=checked_encoding,
            help="auto, utf-8, gb18030, big5, or any that Python knows.",
        ),
        click.option(
            "--from",
            "source",
            metavar="FORMAT",
            default="auto",
            show_default=True,
            callback=checked_form,
            help="What FILE is: auto, plain, markdown, mineru, paddle, docling, alto, page, hocr, html, …",
        ),
        click.option(
            "--issued",
            type=click.DateTime(["%Y-%m-%d"]),
            metavar="YYYY-MM-DD",
            help="The day of issue, where the masthead does not say it.",
        ),
        click.argument("files", nargs=-1, required=True, metavar="FILE..."),
    ):
        command = decorate(command)
    return command


def on_findings(command: Command) -> Command:
    """Give a command that lists what was found its format, and the choice between a page and running text."""
    for decorate in (
        click.option("--bom", is_flag=True, help="Begin CSV with a byte order mark, which Excel needs to see UTF-8."),
        click.option(
            "--plain", is_flag=True, help="FILE is running text, not a page: no masthead or headline is looked for."
        ),
        click.option(
            "--format",
            "form",
            type=click.Choice(["table", "csv", "json", "jsonl"]),
            default="table",
            show_default=True,
        ),
    ):
        command = decorate(command)
    return on_files(command)


def print_version(context: click.Context, _option: click.Parameter, value: bool) -> None:
    """Print the version and end."""
    if value and not context.resilient_parsing:
        import newsparse  # noqa: PLC0415 - loaded when it is asked for

        click.echo(f"newsparse {newsparse.__version__}")
        context.exit()


@click.group(epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=print_version, help="Show the version."
)
def cli() -> None:
    """Read Chinese newspapers: pages go in, articles with dates and facts come out.

    FILE is a page as OCR or an e-paper gives it: text, Markdown, an engine's JSON, ALTO, PAGE, hOCR, HTML; - is
    standard input.
    """


@cli.command(epilog=EPILOG)
@click.option(
    "--format",
    "form",
    type=click.Choice(["summary", "json", "jsonl", "markdown"]),
    default="summary",
    show_default=True,
    help="summary for the eye; json: all that was read; jsonl: an article a line; markdown: the articles.",
)
@click.option(
    "--issue",
    is_flag=True,
    help="The files are the pages of one issue: join the articles that turn the page.",
)
@on_files
def parse(
    files: tuple[str, ...],
    *,
    form: str,
    issue: bool,
    issued: datetime | None,
    encoding: str,
    source: str,
    output: str | None,
) -> None:
    """Read pages: masthead, articles, dates, facts, doubts.

    The JSON of several files is an array of pages; with a folder as OUT, each is a file of its own. A folder as FILE
    stands for the files in it.
    """
    from newsparse.cli import jobs  # noqa: PLC0415 - loaded when work begins

    reading = jobs.Reading(issued and issued.date(), encoding, jobs.whole_page, source)
    if issue:
        jobs.run_issue(form, files, reading, output)
    else:
        jobs.run(jobs.PAGES[form], files, reading, output)


def listing(what: str, files: tuple[str, ...], *, form: str, plain: bool, bom: bool, **how: Any) -> None:  # noqa: ANN401 - the options of on_files
    """List the dates, facts or markers of the files."""
    from newsparse.cli import jobs  # noqa: PLC0415 - loaded when work begins

    if bom and form != "csv":
        msg = "--bom goes with --format csv."
        raise click.UsageError(msg)
    page_of = jobs.PLAIN[what] if plain else jobs.whole_page
    reading = jobs.Reading(how["issued"] and how["issued"].date(), how["encoding"], page_of, how["source"])
    jobs.run(jobs.listing(what, form, bom=bom), files, reading, how["output"])


@cli.command(epilog=EPILOG)
@on_findings
def dates(files: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401 - the options of listing
    """List the dates of pages, with the days they mean."""
    listing("dates", files, **options)


@cli.command(epilog=EPILOG)
@on_findings
def facts(files: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401 - the options of listing
    """List the numeric facts of pages: what is measured, its value and unit, how it changed."""
    listing("facts", files, **options)


@cli.command(epilog=EPILOG)
@on_findings
def continuations(files: tuple[str, ...], **options: Any) -> None:  # noqa: ANN401 - the options of listing
    """List the continuation markers of pages: 下转第六版."""
    listing("continuations", files, **options)


@cli.command()
@click.option("--issue", is_flag=True, help="That of parse --issue --format json.")
def schema(issue: bool) -> None:
    """Print the JSON Schema of what parse --format json writes."""
    from newsparse.cli.outputs import to_standard_output  # noqa: PLC0415 - loaded when work begins
    from newsparse.writers.schema import PUBLISHED, PUBLISHED_FOR_ISSUES, schema_text  # noqa: PLC0415

    to_standard_output([schema_text(PUBLISHED_FOR_ISSUES if issue else PUBLISHED)])


def main() -> None:
    """Run the command line."""
    # What is said of a Chinese file name is UTF-8, whatever the locale holds.
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(encoding="utf-8", errors="backslashreplace")
    cli(prog_name="newsparse")
