"""Which photos lie on drives that are slow at two things at once: spinning ones and the network.

There, one process reads at a time, in the order in which the files lie, while others decode. What
can't be told counts as fast. Any thread.
"""

from __future__ import annotations

import os
import sys
import threading
from enum import Enum
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from faceorg.domain.ids import PhotoId

    Row = tuple[PhotoId, bytes, int]

NETWORKS: Final = frozenset(
    {"9p", "afpfs", "afs", "ceph", "cifs", "davfs", "ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
    | {"fuse.davfs2", "fuse.gvfsd-fuse", "fuse.rclone", "fuse.sshfs", "webdav"}
)
"""Names of file systems whose files lie on another computer."""


class Drive(Enum):
    """What a drive is like."""

    FAST = "fast"
    SPINNING = "spinning"
    NETWORK = "network"


class Drives:
    """What the drives of some photos are like, and whose turn it is to read from each."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[int, Drive] = {}
        self._turns: dict[int, threading.Lock] = {}

    def turn(self, path: bytes) -> threading.Lock | None:
        """Return what to hold while a photo is read; None where many may read at once."""
        device = _device_of(os.path.dirname(path))  # noqa: PTH120 - bytes
        if device is None or self._drive(device, path) is Drive.FAST:
            return None
        with self._lock:
            return self._turns.setdefault(device, threading.Lock())

    def in_order(self, rows: Iterable[Row]) -> Iterator[Row]:
        """Yield photos (id, path, time), sorted by path, in the order to read them in.

        Of a directory on a spinning drive they come by inode, mostly the order on the disk.
        """
        for folder, inside in groupby(rows, key=lambda row: os.path.dirname(row[1])):  # noqa: PTH120
            device = _device_of(folder)
            if device is not None and self._drive(device, folder) is Drive.SPINNING:
                inodes = _inodes(folder)
                yield from sorted(inside, key=lambda row: inodes.get(row[1], 0))
            else:
                yield from inside

    def _drive(self, device: int, path: bytes) -> Drive:
        with self._lock:
            if device not in self._known:
                self._known[device] = drive_of(path, device)
            return self._known[device]


def drive_of(path: bytes, device: int) -> Drive:
    """Return what the drive with this number is like, on which `path` lies."""
    if sys.platform != "linux":
        return _drive_by_mount(path)
    kind, source = _mounted(f"{os.major(device)}:{os.minor(device)}")
    if kind in NETWORKS:
        return Drive.NETWORK
    if os.major(device) == 0 and source.startswith("/dev/"):  # btrfs has numbers of its own
        try:
            device = Path(source).stat().st_rdev
        except OSError:
            return Drive.FAST
    block = Path(f"/sys/dev/block/{os.major(device)}:{os.minor(device)}").resolve()
    return Drive.SPINNING if _spins(block) or _spins(block.parent) else Drive.FAST


def _spins(block: Path) -> bool:
    """Whether the system says so of a block device; partitions know nothing of it."""
    try:
        return (block / "queue" / "rotational").read_text("ascii").strip() == "1"
    except OSError:
        return False


def _mounted(number: str) -> tuple[str, str]:
    """Return kind and source of the file system with a device number, both empty if unknown."""
    try:
        lines = Path("/proc/self/mountinfo").read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return "", ""
    for line in lines:
        mount, _, system = line.partition(" - ")
        if mount.split(" ")[2] == number:
            kind, source = system.split(" ")[:2]
            return kind, source
    return "", ""


def _drive_by_mount(path: bytes) -> Drive:
    """Return what a drive is like as far as psutil tells: nothing of what spins."""
    import psutil

    name = os.fsdecode(path)
    inside = [p for p in psutil.disk_partitions(all=True) if name.startswith(p.mountpoint)]
    if not inside:
        return Drive.FAST
    nearest = max(inside, key=lambda p: len(p.mountpoint))
    remote = nearest.fstype.lower() in NETWORKS or "remote" in nearest.opts.split(",")
    return Drive.NETWORK if remote else Drive.FAST


def _device_of(folder: bytes) -> int | None:
    try:
        return os.stat(folder).st_dev  # noqa: PTH116 - bytes
    except OSError:
        return None


def _inodes(folder: bytes) -> dict[bytes, int]:
    """Return the inodes of what a directory holds, by path; empty where it can't be read."""
    try:
        with os.scandir(folder) as entries:
            return {entry.path: entry.inode() for entry in entries}
    except OSError:
        return {}
