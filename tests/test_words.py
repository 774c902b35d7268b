"""The segmenter stays out of sight: private words, a private cache, silence, and no work before it is needed."""

from __future__ import annotations

import marshal
import os
import stat
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING, Final

import pytest

import newsparse
from made_texts import SPECIMENS
from newsparse.facts.phrases import cut
from newsparse.text import words as module
from newsparse.text.words import LEAST_WORDS, words
from variants import VARIANTS, gold_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CLAUSE: Final = "规模以上工业增加值"
WORDS: Final = ["规模", "以上", "工业", "增加值"]

WITHOUT_RJIEBA: Final = "import sys; sys.modules['rjieba'] = None\nfrom newsparse.text import words as door\n"
"""An entry of None is how Python is told that a module is not installed."""

ASK: Final = f"print(door.words({CLAUSE!r}))\n"

posix = pytest.mark.skipif(not hasattr(os, "getuid"), reason="modes and owners of files are POSIX")


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Return what a fresh interpreter says to some code, warnings being errors."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-X", "utf8", "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **environment},
    )


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment with a cache and a temporary folder of its own, the cache filled once."""
    root = tmp_path_factory.mktemp("words")
    environment = {"XDG_CACHE_HOME": str(root / "cache"), "TMPDIR": str(root / "tmp")}
    (root / "tmp").mkdir()
    done = run(WITHOUT_RJIEBA + ASK, **environment)
    assert (f"{WORDS}\n", "", 0) == (done.stdout, done.stderr, done.returncode)
    return environment


@pytest.fixture
def alone() -> Iterator[None]:
    """Give the engine back as it was; words that are kept are forgotten before and after."""
    kept = module._engine[:]
    cut.cache_clear()
    yield
    module._engine[:] = kept
    cut.cache_clear()


@pytest.fixture(scope="module")
def engines() -> dict[str, Callable[[str], list[str]]]:
    """Return both engines."""
    pytest.importorskip("rjieba")
    fast = module.fast_engine()
    assert fast is not None
    return {"jieba": module.jieba_engine(), "rjieba": fast}


def cache_of(environment: dict[str, str]) -> Path:
    """Return the cache file that was written."""
    (path,) = (Path(environment["XDG_CACHE_HOME"]) / "newsparse").iterdir()
    return path


class TestCache:
    """Only what the user alone can have written is loaded."""

    def test_planted_in_the_shared_folder(self, folders: dict[str, str], tmp_path: Path) -> None:
        """A ``jieba.cache`` in the temporary folder, which jieba itself would load, changes nothing."""
        planted = tmp_path / "jieba.cache"
        planted.write_bytes(marshal.dumps(({"规": 1, "模以": 1}, 2)))
        where = {"TMPDIR": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "fresh")}
        probe = "import tempfile; assert tempfile.gettempdir() == " + repr(str(tmp_path)) + "\n"
        done = run(probe + WITHOUT_RJIEBA + ASK, **{**folders, **where})
        assert (f"{WORDS}\n", "") == (done.stdout, done.stderr)
        assert marshal.loads(planted.read_bytes())[1] == 2  # noqa: S302 (written above)
        assert ["fresh", "jieba.cache"] == sorted(path.name for path in tmp_path.iterdir())

    @posix
    def test_private(self, folders: dict[str, str]) -> None:
        """The folder and the file are the user's alone, and nothing is left beside them or in the temporary folder."""
        path = cache_of(folders)
        assert 0o700 == stat.S_IMODE(path.parent.stat().st_mode)
        assert 0o600 == stat.S_IMODE(path.stat().st_mode)
        assert [] == list(Path(folders["TMPDIR"]).iterdir())

    def test_sound(self, folders: dict[str, str]) -> None:
        """What was written is read again, whole."""
        loaded = module.load(cache_of(folders))
        assert loaded is not None
        counts, total = loaded
        assert len(counts) > LEAST_WORDS
        assert 0 < counts[WORDS[0]] < total

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"\x00",
            b"no marshal",
            marshal.dumps(None),
            marshal.dumps(12),
            marshal.dumps(({}, 0)),
            marshal.dumps(({"规": 1, "模以": 1}, 2)),
            marshal.dumps((["规"], 1)),
            marshal.dumps((1, 2, 3)),
            marshal.dumps(({"规": 1}, 2))[:-4],
        ],
    )
    def test_damaged(self, tmp_path: Path, content: bytes) -> None:
        """A cache that is not the dictionary is none."""
        path = tmp_path / "jieba.words"
        path.write_bytes(content)
        path.chmod(0o600)
        assert None is module.load(path)

    def test_damaged_cache_is_made_again(self, folders: dict[str, str], tmp_path: Path) -> None:
        """The words are the same, and the next start finds a sound cache."""
        path = tmp_path / "newsparse" / cache_of(folders).name
        path.parent.mkdir(mode=0o700)
        path.write_bytes(b"damaged")
        done = run(WITHOUT_RJIEBA + ASK, **{**folders, "XDG_CACHE_HOME": str(tmp_path)})
        assert (f"{WORDS}\n", "") == (done.stdout, done.stderr)
        assert None is not module.load(path)

    @posix
    @pytest.mark.parametrize("mode", [0o620, 0o602, 0o666, 0o777])
    def test_others_can_write(self, tmp_path: Path, mode: int) -> None:
        """A file or a folder that others can write is not trusted."""
        path = tmp_path / "jieba.words"
        path.write_bytes(marshal.dumps(({str(n): n for n in range(LEAST_WORDS + 1)}, 1)))
        path.chmod(0o600)
        assert None is not module.load(path)
        path.chmod(mode)
        assert None is module.load(path)
        path.parent.chmod(mode | 0o700)
        assert not module.private(path.parent)
        path.parent.chmod(0o700)

    @posix
    def test_of_another_user(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nor is what another user owns."""
        path = tmp_path / "jieba.words"
        path.write_bytes(b"")
        path.chmod(0o600)
        assert module.private(path)
        status = os.stat_result((0o100600, 0, 0, 1, os.getuid() + 1, 0, 0, 0, 0, 0))
        monkeypatch.setattr(Path, "lstat", lambda _: status)
        assert not module.private(path)

    @posix
    def test_through_a_link(self, folders: dict[str, str], tmp_path: Path) -> None:
        """A link is not followed, wherever it leads."""
        link = tmp_path / "jieba.words"
        link.symlink_to(cache_of(folders))
        assert None is module.load(link)

    def test_world_writable_folder_is_not_used(
        self, folders: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """No cache is read from such a folder, and none is written there."""
        (tmp_path / "newsparse").mkdir()
        (tmp_path / "newsparse").chmod(0o777)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
        if hasattr(os, "getuid"):
            assert None is module.cache_path("1")
        monkeypatch.setenv("XDG_CACHE_HOME", folders["XDG_CACHE_HOME"])
        path = module.cache_path("1")
        assert path is not None
        assert cache_of(folders).parent == path.parent

    def test_no_home(self, folders: dict[str, str], tmp_path: Path) -> None:
        """Where no folder can be made the dictionary is read each time, and nothing is said."""
        (tmp_path / "file").write_text("in the way", encoding="utf-8")
        done = run(WITHOUT_RJIEBA + ASK, **{**folders, "XDG_CACHE_HOME": str(tmp_path / "file" / "below")})
        assert (f"{WORDS}\n", "", 0) == (done.stdout, done.stderr, done.returncode)

    def test_folder_that_cannot_be_written(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Saving fails in silence, and leaves nothing behind."""

        def refuse(**_: object) -> tuple[int, str]:
            raise PermissionError

        monkeypatch.setattr(tempfile, "mkstemp", refuse)
        module.save(tmp_path / "jieba.words", ({}, 0))
        assert [] == list(tmp_path.iterdir())

    def test_disk_that_is_full(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file that could not be put in its place does not stay behind under another name."""

        def refuse(*_: object) -> Path:
            raise PermissionError

        monkeypatch.setattr(Path, "replace", refuse)
        module.save(tmp_path / "jieba.words", ({}, 0))
        assert [] == list(tmp_path.iterdir())


class TestHost:
    """Our words and the host's are two."""

    def test_words_of_the_host(self, folders: dict[str, str]) -> None:
        """``add_word`` of the host, before and behind our first use, does not change our words, nor does ours theirs."""
        code = (
            "import warnings\n"
            "with warnings.catch_warnings():\n"
            "    warnings.simplefilter('ignore')\n"
            "    import jieba\n"
            "jieba.setLogLevel(60)\n"
            "jieba.add_word('规模以上工业', 10**9)\n"
            + WITHOUT_RJIEBA
            + ASK
            + "jieba.add_word('工业增加值', 10**9)\n"
            + ASK
            + f"print(jieba.lcut({CLAUSE!r}))\n"
            "assert '规模以上工业' in jieba.dt.FREQ\n"
            "jieba.dt.FREQ.clear()\n" + ASK
        )
        done = run(code, **folders)
        *ours, theirs, after = done.stdout.splitlines()
        assert ([str(WORDS)] * 2, str(WORDS)) == (ours, after)
        assert theirs.startswith("['规模以上工业'")

    def test_level_of_the_host(self, folders: dict[str, str]) -> None:
        """The host's own jieba logs as it did."""
        code = (
            "import warnings, logging\n"
            "with warnings.catch_warnings():\n"
            "    warnings.simplefilter('ignore')\n"
            "    import jieba\n"
            "before = logging.getLogger('jieba').level, logging.root.level\n"
            + WITHOUT_RJIEBA
            + ASK
            + "print(before == (logging.getLogger('jieba').level, logging.root.level))\n"
        )
        done = run(code, **folders)
        assert ([str(WORDS), "True"], "") == (done.stdout.splitlines(), done.stderr)


class TestFirstUse:
    """Nothing is loaded before a number needs its words, and nothing is ever said."""

    @pytest.mark.parametrize("engine", ["", WITHOUT_RJIEBA], ids=["as installed", "jieba"])
    def test_quiet(self, folders: dict[str, str], tmp_path: Path, engine: str) -> None:
        """The first use prints nothing, with a dictionary that is built and with one that is at hand."""
        code = engine + "import newsparse\nnewsparse.find_facts('规模以上工业增加值增长8.5%。')\n"
        for home in (str(tmp_path), folders["XDG_CACHE_HOME"]):
            done = run(code, **{**folders, "XDG_CACHE_HOME": home})
            assert ("", "", 0) == (done.stdout, done.stderr, done.returncode)

    def test_not_without_a_number(self, folders: dict[str, str]) -> None:
        """A text without a number is read without a segmenter."""
        text = (
            "# 香城天蓝\n\n本报记者 李明\n\n昨天,工人们在车间里忙碌。今年上半年,产品销往各地。\n\n图为车间。 李明 摄\n"
        )
        code = (
            "import sys, newsparse\n"
            f"text = {text!r}\n"
            "newsparse.segment(text), newsparse.find_dates(text), newsparse.find_continuations(text)\n"
            "page = newsparse.parse(text); newsparse.find_facts(text); newsparse.to_json(page)\n"
            "assert page.articles and page.dates and not page.facts\n"
            "from newsparse.text import words\n"
            "print([name for name in ('jieba', 'rjieba') if name in sys.modules], words._engine)\n"
        )
        done = run(code, **folders)
        assert ("[] []\n", "") == (done.stdout, done.stderr)

    def test_not_for_dates_and_structure(self, folders: dict[str, str]) -> None:
        """Structure, dates and markers never need one, numbers or not."""
        code = (
            "import sys, newsparse\n"
            f"text = {gold_text()!r}\n"
            "newsparse.segment(text), newsparse.find_dates(text), newsparse.find_continuations(text)\n"
            "print([name for name in ('jieba', 'rjieba') if name in sys.modules])\n"
        )
        done = run(code, **folders)
        assert ("[]\n", "") == (done.stdout, done.stderr)

    def test_cold_threads(self, folders: dict[str, str]) -> None:
        """Eight threads that begin at once read the same."""
        code = WITHOUT_RJIEBA + (
            "from concurrent.futures import ThreadPoolExecutor as Pool\n"
            "from threading import Barrier\n"
            "import newsparse\n"
            f"text = {gold_text()!r}\n"
            "barrier = Barrier(8)\n"
            "def read(number):\n"
            "    barrier.wait()\n"
            "    return newsparse.parse(text)\n"
            "with Pool(8) as pool:\n"
            "    pages = list(pool.map(read, range(8)))\n"
            "print(all(page == pages[0] for page in pages), len(pages[0].facts) > 20, len(door._engine))\n"
        )
        done = run(code, **folders)
        assert ("True True 1\n", "") == (done.stdout, done.stderr)


class TestEngines:
    """Which segmenter is installed changes no value."""

    def read_by(self, engine: Callable[[str], list[str]], read: Callable[[], object]) -> object:
        """Return what is read with one engine."""
        module._engine[:] = [engine]
        cut.cache_clear()
        return read()

    @pytest.mark.usefixtures("alone")
    @pytest.mark.parametrize("name", list(VARIANTS))
    def test_gold_page(self, engines: dict[str, Callable[[str], list[str]]], name: str) -> None:
        """The real page in every dress is the same page."""
        text = VARIANTS[name](gold_text())
        expected, actual = (self.read_by(engine, lambda: newsparse.parse(text)) for engine in engines.values())
        assert expected == actual

    @pytest.mark.usefixtures("alone")
    def test_specimens(self, engines: dict[str, Callable[[str], list[str]]]) -> None:
        """So is what every rule reads, with words of print around it."""
        text = "\n".join(f"据介绍，全市规模以上工业增加值{specimen}，同比增长。" for specimen in SPECIMENS)
        expected, actual = (self.read_by(engine, lambda: newsparse.find_facts(text)) for engine in engines.values())
        assert expected == actual

    @pytest.mark.usefixtures("alone")
    def test_threads_at_first_use(self) -> None:
        """One engine is made, however many threads ask for the first words."""
        module._engine.clear()
        barrier = Barrier(8)

        def ask(_: int) -> list[str]:
            barrier.wait()
            return words(CLAUSE)

        with ThreadPoolExecutor(8) as pool:
            assert [WORDS] * 8 == list(pool.map(ask, range(8)))
        assert 1 == len(module._engine)
