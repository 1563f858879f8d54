"""What a build says of itself, and what one says that was never built."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from faceorg import __version__
from faceorg.engine.about.stamp import FILE_NAME, Stamp, read_stamp

if TYPE_CHECKING:
    from pathlib import Path


def test_sources_say_their_version_and_nothing_that_they_do_not_know(tmp_path: Path) -> None:
    assert read_stamp(tmp_path) == Stamp(__version__)
    assert read_stamp(tmp_path).text == f"FaceOrg {__version__}"


def test_a_build_says_of_which_commit_it_is(tmp_path: Path) -> None:
    said = {"commit": "0123456789ab", "date": "2026-11-22", "changed": False}
    (tmp_path / FILE_NAME).write_text(json.dumps(said))
    assert read_stamp(tmp_path).text == f"FaceOrg {__version__} (0123456789ab, 2026-11-22)"
    (tmp_path / FILE_NAME).write_text(json.dumps({**said, "changed": True}))
    assert "0123456789ab with changes" in read_stamp(tmp_path).text


@pytest.mark.parametrize("text", ["", "[]", "{", '{"commit": "1"}', "\0\xff"])
def test_a_damaged_stamp_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text, encoding="latin-1")
    assert read_stamp(tmp_path) == Stamp(__version__)
