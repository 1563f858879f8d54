"""Drives that are slow at two things at once are read by one, in order."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.ids import PhotoId
from faceorg.engine.indexing import drives
from faceorg.engine.indexing.drives import Drive, Drives, drive_of

if TYPE_CHECKING:
    from pathlib import Path

linux = pytest.mark.skipif(sys.platform != "linux", reason="told by Linux")


def say(monkeypatch: pytest.MonkeyPatch, drive: Drive) -> None:
    monkeypatch.setattr(drives, "drive_of", lambda _path, _device: drive)


@pytest.mark.parametrize("drive", [Drive.SPINNING, Drive.NETWORK])
def test_files_of_a_slow_drive_take_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drive: Drive
) -> None:
    say(monkeypatch, drive)
    turns = Drives()
    first = turns.turn(os.fsencode(tmp_path / "a.jpg"))
    assert first is not None
    assert turns.turn(os.fsencode(tmp_path / "b.jpg")) is first
    assert turns.turn(os.fsencode(tmp_path / "gone" / "c.jpg")) is None


def test_a_fast_drive_is_read_by_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, Drive.FAST)
    assert Drives().turn(os.fsencode(tmp_path / "a.jpg")) is None


@pytest.mark.parametrize("drive", list(Drive))
def test_order_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drive: Drive) -> None:
    """By inode where that is the order on the disk, and never across directories."""
    say(monkeypatch, drive)
    inodes = {b"a.jpg": 9, b"b.jpg": 2, b"c.jpg": 5}
    folders = [os.fsencode(tmp_path / name) for name in ("one", "two")]
    rows = []
    for folder in folders:
        os.mkdir(folder)  # noqa: PTH102
        rows += [(PhotoId(len(rows) + i), os.path.join(folder, n), 0) for i, n in enumerate(inodes)]  # noqa: PTH118
    monkeypatch.setattr(
        drives,
        "_inodes",
        lambda folder: {os.path.join(folder, n): i for n, i in inodes.items()},  # noqa: PTH118
    )
    expected = [1, 2, 0, 4, 5, 3] if drive is Drive.SPINNING else [0, 1, 2, 3, 4, 5]
    assert [row[0] for row in Drives().in_order(rows)] == expected


def test_inodes_are_those_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    path = os.fsencode(tmp_path / "a.jpg")
    assert drives._inodes(os.fsencode(tmp_path)) == {path: os.stat(path).st_ino}  # noqa: PTH116
    assert drives._inodes(b"/nowhere") == {}


@linux
def test_what_the_system_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, device = os.fsencode(tmp_path), tmp_path.stat().st_dev
    monkeypatch.setattr(drives, "_mounted", lambda _: ("nfs4", "server:/photos"))
    assert drive_of(path, device) is Drive.NETWORK
    monkeypatch.setattr(drives, "_mounted", lambda _: ("ext4", "/dev/sda1"))
    monkeypatch.setattr(drives, "_spins", lambda block: block.name == "block")
    assert drive_of(path, os.makedev(259, 77)) is Drive.SPINNING
    monkeypatch.setattr(drives, "_spins", lambda _: False)
    assert drive_of(path, os.makedev(259, 77)) is Drive.FAST
    assert drive_of(path, os.makedev(0, 77)) is Drive.FAST


def test_what_psutil_says_elsewhere(tmp_path: Path) -> None:
    assert drives._drive_by_mount(os.fsencode(tmp_path)) in {Drive.FAST, Drive.NETWORK}
