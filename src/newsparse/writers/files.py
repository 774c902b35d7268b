"""A file that is written whole or not at all."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Open a file to write; it takes its name when the block ends without an error, and leaves nothing otherwise.

    What stood under the name stays until then. A link is followed; what is no file (``/dev/null``, a pipe) is written
    to as it is.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     with written_whole(Path(folder, "page.json")) as out:
    ...         _ = out.write(b"{}")
    ...     Path(folder, "page.json").read_bytes()
    b'{}'
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        with target.open("wb") as out:
            yield out
        return
    # In the same folder, since a file takes a name in one step only within one file system.
    draft = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}")
    # Opened by mode, not by tempfile: the file is to be readable by whom the user lets read files.
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            os.fsync(out.fileno())
        os.replace(draft, target)  # noqa: PTH105 - the name says that it replaces
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
