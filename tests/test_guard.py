"""What every process promises: no network, and files that only their owner can read."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from faceorg import guard
from tests.helpers.network import ATTEMPTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]


@pytest.fixture(autouse=True)
def expect_attempts() -> Iterator[None]:
    """Let attempts of these tests count for nothing in the verdict on all the others."""
    before = len(ATTEMPTS)
    yield
    del ATTEMPTS[before:]


@pytest.mark.parametrize(
    "use",
    [
        socket.socket,
        lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM),
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: socket.create_server(("", 0)),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: socket.gethostbyname("localhost"),
    ],
)
def test_the_network_is_out_of_reach(use: Callable[[], Any]) -> None:
    guard.guard_process()
    with pytest.raises(guard.NetworkForbiddenError):
        use()


def test_sockets_within_the_computer_work() -> None:
    guard.guard_process()
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"x")
        assert other.recv(1) == b"x"


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_new_files_are_private_but_other_programs_start_as_always(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        guard.guard_process()
        (tmp_path / "ours").touch()
        with guard.umask_of_owner():
            (tmp_path / "theirs").touch()
        (tmp_path / "ours again").touch()
    finally:
        os.umask(before)
    modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()}
    assert modes == {"ours": 0o600, "theirs": 0o644, "ours again": 0o600}


def test_the_runtime_of_the_models_reports_to_nobody(tmp_path: Path) -> None:
    """onnxruntime leaves a device id and a queue of reports where its reporter runs."""
    code = """
from faceorg.vision.packs import default_pack
from faceorg.vision.sessions import ModelSession
[ModelSession(model) for model in default_pack().models]
"""
    places = {name: str(tmp_path) for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "LOCALAPPDATA")}
    kept = {k: v for k, v in os.environ.items() if k not in {*guard.REPORTING_OFF, "CI"}}
    subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], cwd=ROOT, env={**kept, **places}, check=True
    )
    assert list(tmp_path.iterdir()) == []
