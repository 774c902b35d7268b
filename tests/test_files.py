"""A file is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from newsparse.writers.files import written_whole


def test_new_and_old(tmp_path: Path) -> None:
    """A file appears, and is replaced, at the end; its mode stays."""
    path = tmp_path / "page.json"
    with written_whole(path) as out:
        out.write(b"1")
        assert not path.exists()
    path.chmod(0o640)
    with written_whole(path) as out:
        out.write(b"2")
        assert path.read_bytes() == b"1"
    assert path.read_bytes() == b"2"
    assert path.stat().st_mode & 0o777 == 0o640
    assert [file.name for file in tmp_path.iterdir()] == ["page.json"]


def test_the_mode_of_a_new_file_is_the_users(tmp_path: Path) -> None:
    """As if the shell had made it."""
    (tmp_path / "plain").touch()
    with written_whole(tmp_path / "page.json"):
        pass
    assert (tmp_path / "page.json").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_failure_leaves_what_was(tmp_path: Path) -> None:
    """An error inside leaves the old file, and nothing beside it."""
    path = tmp_path / "page.json"
    path.write_bytes(b"1")

    def fail() -> None:
        with written_whole(path) as out:
            out.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert path.read_bytes() == b"1"
    assert [file.name for file in tmp_path.iterdir()] == ["page.json"]


def test_links_are_followed(tmp_path: Path) -> None:
    """A link stays a link."""
    path, link = tmp_path / "page.json", tmp_path / "latest.json"
    path.write_bytes(b"1")
    link.symlink_to(path)
    with written_whole(link) as out:
        out.write(b"2")
    assert link.is_symlink()
    assert path.read_bytes() == b"2"


def test_what_is_no_file_is_written_to() -> None:
    """The null device stays one."""
    with written_whole(Path(os.devnull)) as out:
        out.write(b"1")
    assert not Path(os.devnull).is_file()
