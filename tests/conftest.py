"""What all tests share: the network is out of their reach, and an empty library of their own."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, settings

from faceorg.guard import guard_process
from faceorg.library.library import Library
from tests.helpers import network

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

network.watch()
guard_process()
# Explaining a failure costs a trace of every line of every run: several times the time.
settings.register_profile("plain", phases=[p for p in Phase if p is not Phase.explain])
settings.load_profile("plain")


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that tried to reach a network, even if something caught the error."""
    yield
    assert network.ATTEMPTS == []


@pytest.fixture(autouse=True)
def usual_umask() -> Iterator[None]:
    """Begin each test as most programs begin: with files that others may read."""
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A new, empty library; `tests/ui` has a filled one of the same name."""
    opened = Library(tmp_path / "library")
    yield opened
    opened.close()
