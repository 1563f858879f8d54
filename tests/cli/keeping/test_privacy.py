"""`faceorg privacy`: the same as the window's page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from faceorg.ui.texts.privacy_text import NO_NETWORK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


@pytest.mark.usefixtures("filled")
def test_it_says_what_is_kept_and_where(run: Run, library_dir: Path) -> None:
    result = run("privacy")
    assert result.status == 0
    lines = result.out.splitlines()
    assert lines[0] == NO_NETWORK
    assert lines[1] == f"Library: {library_dir}"
    assert lines[3].startswith("Not encrypted")
    vectors = next(line for line in lines if line.startswith("Vectors"))
    assert "9 faces" in vectors
    assert "A face can be rebuilt from them" in vectors
    assert lines[-1].startswith("Total")


@pytest.mark.usefixtures("filled")
def test_as_json(run: Run, library_dir: Path) -> None:
    found = json.loads(run("privacy", "--json").out)
    assert found["library"] == str(library_dir)
    assert found["protection"] == "none"
    assert found["bytes"] == sum(part["bytes"] for part in found["parts"])
    counts = {part["what"]: part["count"] for part in found["parts"]}
    assert counts["names"] == 2
    assert counts["vectors"] == 9
