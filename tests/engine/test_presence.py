"""What the system tells of battery and user; where it tells nothing, nobody knows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from faceorg.engine import presence

if TYPE_CHECKING:
    from collections.abc import Iterator

linux = pytest.mark.skipif(sys.platform != "linux", reason="X11 belongs to Linux here")


class Battery:
    def __init__(self, plugged: bool | None) -> None:
        self.power_plugged = plugged


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (None, None),
        (Battery(None), None),
        (Battery(plugged=True), False),
        (Battery(plugged=False), True),
    ],
)
def test_the_battery(monkeypatch: pytest.MonkeyPatch, told: Any, expected: bool | None) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: told, raising=False)
    assert presence.on_battery() is expected


def test_a_system_that_tells_nothing_of_batteries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(psutil, "sensors_battery", raising=False)
    assert presence.on_battery() is None


@linux
@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"},
        {"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"},
        {"DISPLAY": "elsewhere.example:0"},
        {"DISPLAY": "localhost:10.0"},
        {"DISPLAY": ":54321"},
    ],
)
def test_where_nobody_knows(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert presence.idle_s() is None


@pytest.fixture
def screen() -> Iterator[str]:
    """A display of its own."""
    if presence._x11() is None or not all(map(shutil.which, ("Xvfb", "xdotool"))):
        pytest.skip("no Xvfb, xdotool or libXss here")
    read, write = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-noreset",
        "-nolisten",
        "tcp",
        "-screen",
        "0",
        "64x64x24",
    ]
    with subprocess.Popen(  # noqa: S603 - a display for this test
        command, pass_fds=(write,), stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        with os.fdopen(read) as told:
            name = told.readline().strip()
        yield f":{name}"
        server.terminate()


@linux
def test_a_real_display_tells_when_it_was_used(
    monkeypatch: pytest.MonkeyPatch, screen: str
) -> None:
    for name in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", screen)
    while (before := presence.idle_s()) is not None and before < 1.0:
        pass
    assert before is not None
    subprocess.run(["xdotool", "key", "a"], check=True)  # noqa: S607 - wherever it is
    after = presence.idle_s()
    assert after is not None
    assert after < before
