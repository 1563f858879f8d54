"""The single file: unpacks itself once, whoever is first, and says what keeps it from that."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import script

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("flock"), reason="for Linux"
)
PROGRAM = '#!/bin/sh\necho "{word} $APPIMAGE $# $1"\n'


def made(folder: Path, monkeypatch: pytest.MonkeyPatch, word: str = "runs") -> Path:
    """Return a single file that holds a program of one line."""
    builder = script("linux/build_single_file.py", monkeypatch)
    bundle = folder / word / "faceorg"
    bundle.mkdir(parents=True)
    (bundle / "faceorg").write_text(PROGRAM.format(word=word))
    (bundle / "faceorg").chmod(0o755)
    payload, target = folder / word / "payload", folder / f"Face Org {word}.run"
    builder.pack(bundle, payload, 0)
    builder.join(payload, target, builder.size_of(bundle))
    return target


def start(single: Path, cache: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(cache), **more}
    return subprocess.run(  # noqa: S603 - made above
        [str(single), "a b"], env=environment, capture_output=True, text=True, check=False
    )


def unpacked(cache: Path) -> list[str]:
    return sorted(path.name for path in (cache / "FaceOrg" / "programs").iterdir())


def test_it_unpacks_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    single, cache = made(tmp_path, monkeypatch), tmp_path / "the cache"
    first, second = start(single, cache), start(single, cache)
    assert first.stdout == second.stdout == f"runs {single} 1 a b\n"
    assert "happens once" in first.stderr
    assert second.stderr == ""
    assert len(unpacked(cache)) == 1


def test_older_ones_go_unless_somebody_runs_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    older, newer = made(tmp_path, monkeypatch, "older"), made(tmp_path, monkeypatch, "newer")
    start(older, cache)
    [place] = unpacked(cache)
    lock = cache / "FaceOrg" / "programs" / place / "lock"
    with subprocess.Popen(["flock", "-s", str(lock), "cat"], stdin=subprocess.PIPE) as running:  # noqa: S603, S607
        while subprocess.run(["flock", "-n", str(lock), "true"], check=False).returncode == 0:  # noqa: S603, S607
            pass
        assert start(newer, cache).stdout.startswith("newer")
        assert place in unpacked(cache)
        running.communicate()
    shutil.rmtree(cache / "FaceOrg" / "programs" / next(p for p in unpacked(cache) if p != place))
    start(newer, cache)
    assert place not in unpacked(cache)
    assert len(unpacked(cache)) == 1


def test_starts_at_once_do_no_harm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    single, cache = made(tmp_path, monkeypatch), tmp_path / "cache"
    environment = {"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(cache)}
    running = [
        subprocess.Popen([str(single), "x"], env=environment, stdout=subprocess.PIPE, text=True)  # noqa: S603
        for _ in range(6)
    ]
    assert [one.communicate()[0] for one in running] == [f"runs {single} 1 x\n"] * 6
    assert len(unpacked(cache)) == 1


def test_a_damaged_file_is_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    single, cache = made(tmp_path, monkeypatch), tmp_path / "cache"
    content = single.read_bytes()
    for damaged in (content[:-20], content[:-9] + bytes([content[-9] ^ 1]) + content[-8:]):
        single.write_bytes(damaged)
        ended = start(single, cache)
        assert ended.returncode == 3
        assert "damaged or incomplete" in ended.stderr
        assert unpacked(cache) == []


def test_a_folder_that_cannot_be_made_gets_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    single, blocked = made(tmp_path, monkeypatch), tmp_path / "file"
    blocked.write_text("")
    ended = start(single, blocked)
    assert ended.returncode == 3
    assert "XDG_CACHE_HOME" in ended.stderr
    assert ended.stderr.count("\n") == 1


def test_nowhere_to_unpack_to_gets_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = subprocess.run(  # noqa: S603 - made here
        [str(made(tmp_path, monkeypatch))],
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (3, "")
    assert "neither HOME nor XDG_CACHE_HOME is set" in ended.stderr


def test_the_same_bundle_makes_the_same_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made(tmp_path, monkeypatch).read_bytes()
    os.utime(tmp_path / "runs" / "faceorg" / "faceorg", (1, 1))
    shutil.move(tmp_path / "runs", tmp_path / "moved")
    assert made(tmp_path, monkeypatch).read_bytes() == first
