"""The stamp of a build: of the commit alone, so that two builds of it are the same."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parents[2]


def _module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("faceorg_stamp", ROOT / "packaging" / "stamp.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


stamp = _module()


def git(folder: Path, *words: str) -> str:
    at = "2024-02-29T23:30:00+00:00"
    who = {
        f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
    }
    dates = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
    nobody = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    done = subprocess.run(  # noqa: S603 - git, in a folder of the test
        ["git", "-C", str(folder), *words],  # noqa: S607
        env={**os.environ, **who, **dates, **nobody},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "a.py").write_text("a = 1\n")
    git(folder, "init", "--quiet")
    git(folder, "add", "a.py")
    git(folder, "commit", "--quiet", "-m", "one")
    return folder


def test_two_builds_of_a_commit_have_the_same_stamp(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = stamp.build_stamp(sources)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    git(tmp_path, "clone", "--quiet", str(sources), "again")
    assert stamp.build_stamp(tmp_path / "again") == first
    said = json.loads(first)
    assert said == {
        "commit": git(sources, "rev-parse", "HEAD")[:12],
        "date": "2024-02-29",
        "changed": False,
    }


def test_changed_files_are_told(sources: Path) -> None:
    (sources / "a.py").write_text("a = 2\n")
    assert json.loads(stamp.build_stamp(sources))["changed"] is True


def test_sources_out_of_an_archive_keep_the_stamp_that_lies_in_it(sources: Path) -> None:
    (sources / "resources").mkdir()
    (sources / "resources" / stamp.FILE_NAME).write_text('{"commit": "from the archive"}')
    assert "from the archive" in stamp.build_stamp(sources)


def test_sources_within_another_repository_are_not_taken_for_it(sources: Path) -> None:
    inner = sources / "inner"
    inner.mkdir()
    assert stamp.build_stamp(inner) == ""
    assert not stamp.write_stamp(inner / "build.json", inner)
    assert not (inner / "build.json").exists()
