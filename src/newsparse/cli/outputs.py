"""Where results go: standard output, one file, or a folder of files."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from newsparse.writers.files import written_whole
from newsparse.writers.tables import shown

if TYPE_CHECKING:
    from collections.abc import Iterable

STANDARD: Final = "-"
BROKEN_PIPE: Final = 141
"""The exit code of a tool whose reader went away: 128 and the number of SIGPIPE, as a shell counts it."""
FAILED: Final = 1


def complain(name: str, reason: str) -> None:
    """Say on standard error, in one line, what is wrong with a file."""
    click.echo(f"newsparse: {shown(readable(name))}: {reason}", err=True)


def readable(name: str) -> str:
    """Return a file name as it reads in UTF-8, in which nearly all names are, whatever the locale holds."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def reason_of(error: OSError) -> str:
    """Return what the system says is wrong, in lower case: no such file or directory."""
    return (error.strerror or str(error)).lower()


def encoded(text: str) -> bytes:
    """Return text in UTF-8; half of a surrogate pair, which has no UTF-8, becomes its escape."""
    return text.encode("utf-8", "backslashreplace")


def to_standard_output(pieces: Iterable[str]) -> None:
    """Write pieces as they come; end without a word when nobody reads any more.

    Bytes are written, so that neither the locale nor the system changes the encoding or the line ends.
    """
    if sys.stdout is None:
        complain("standard output", "it is closed")
        sys.exit(FAILED)
    for piece in pieces:
        put(encoded(piece))


def put(data: bytes) -> None:
    """Write bytes to standard output at once; what cannot be written ends the program."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        # What Python would still write at its end goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            sys.exit(BROKEN_PIPE)
        complain("standard output", reason_of(error))
        sys.exit(FAILED)


def to_file(path: Path, pieces: Iterable[str]) -> bool:
    """Write pieces to a file, whole or not at all; return whether that was done."""
    try:
        with written_whole(path) as out:
            for piece in pieces:
                out.write(encoded(piece))
    except OSError as error:
        complain(os.fspath(path), reason_of(error))
        return False
    return True


def refuse_inputs_as_output(files: Iterable[str], path: Path) -> None:
    """Refuse to write over a file that is read."""
    for name in files:
        if name != STANDARD and path.exists() and Path(name).exists() and path.samefile(name):
            msg = f"{name} would be written over; name another OUT."
            raise click.UsageError(msg)


def names_in(folder: Path, files: Iterable[str], suffix: str) -> dict[str, Path]:
    """Return the file that each input is written to: in the folder, under its name, with the suffix of the format."""
    result: dict[str, Path] = {}
    for name in files:
        path = folder / f"{'stdin' if name == STANDARD else Path(name).stem}{suffix}"
        if path in result.values():
            msg = f"two of the files would be written to {path}; read them into two folders."
            raise click.UsageError(msg)
        result[name] = path
    return result
