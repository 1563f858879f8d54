"""`faceorg licences` and `faceorg --version`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from faceorg import __version__
from faceorg.engine.about import components as about
from faceorg.engine.about.component import Component, LicenceText
from faceorg.engine.about.stamp import FILE_NAME

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from tests.cli.conftest import Run


def carried(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program carry a list of its parts, as a bundle does."""
    parts = [
        Component("Apple", "1.0", "MIT", (LicenceText("LICENSE", "May\tbe \x1b used"),)),
        Component("Berry", "2", "0BSD", (LicenceText("COPYING", "May be copied"),)),
    ]
    (folder / about.FILE_NAME).write_text(about.to_json(parts), encoding="utf-8")
    monkeypatch.setattr(about, "resources_dir", lambda: folder)


def test_without_a_name_all_parts_are_listed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried(tmp_path, monkeypatch)
    result = run("licences")
    assert result.status == 0
    assert result.out == "Apple  1.0  MIT\nBerry  2    0BSD\n"
    assert "MIT" in result.err


def test_with_a_piece_of_a_name_its_texts_are_shown_and_command_no_terminal(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried(tmp_path, monkeypatch)
    result = run("licences", "app")
    assert "May     be \\x1b used" in result.out
    assert "copied" not in result.out


def test_a_part_that_is_not_there_is_said(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    carried(tmp_path, monkeypatch)
    result = run("licences", "cherry")
    assert result.status == 2
    assert "“cherry”" in result.err


def test_the_version_is_that_of_the_sources_or_of_the_build(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("--version").out == f"FaceOrg {__version__}\n"
    stamp = {"commit": "0123456789ab", "date": "2026-11-22", "changed": False}
    (tmp_path / FILE_NAME).write_text(json.dumps(stamp))
    monkeypatch.setattr("faceorg.engine.about.stamp.resources_dir", lambda: tmp_path)
    assert run("--version").out == f"FaceOrg {__version__} (0123456789ab, 2026-11-22)\n"
