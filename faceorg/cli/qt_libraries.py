"""Which system libraries Qt needs, and what Debian calls them. Standard library only.

`packaging/` imports this module, too, before anything is installed.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys

# Library file to Debian package; found by starting the window on a bare Debian.
BASE = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def missing_packages(*, screen: bool) -> list[str]:
    """Return the Debian packages whose libraries are missing here.

    Args:
        screen: whether a window is to be shown on an X11 screen; off screen needs less.
    """
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**BASE, **_SCREEN} if screen else BASE
    return [package for library, package in wanted.items() if not _is_there(library)]


def install_command(packages: list[str]) -> str:
    """Return the one command that installs packages, as this user has to type it."""
    rights = "" if _is_root() else "sudo "
    return f"{rights}apt-get install -y {' '.join(packages)}"


def sentence(packages: list[str]) -> str:
    """Return what is missing and what to do about it."""
    if shutil.which("apt-get"):
        return f"The window needs system packages that are missing: {install_command(packages)}"
    names = ", ".join(packages)
    return f"The window needs system libraries that are missing; Debian calls them: {names}."


def has_screen() -> bool:
    """Whether there is a screen for a window, or Qt was told to do without."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def needs_x11() -> bool:
    """Whether Qt will open its window through X11."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.startswith("xcb")
    return bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
