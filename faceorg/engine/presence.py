"""Whether the computer runs on its battery, and when somebody last used it. Any thread; no network.

Both are asked of the system. Where it does not tell, None says so, and nobody waits for it: Linux
has no common way to ask but X11's, and none at all of other programs under Wayland.
"""

from __future__ import annotations

import ctypes
import os
import sys
from functools import cache
from typing import Any, Final

_ANY_INPUT: Final = 0xFFFFFFFF  # kCGAnyInputEventType
_CORE_GRAPHICS: Final = "/System/Library/Frameworks/CoreGraphics.framework/CoreGraphics"
_SESSION: Final = 0  # kCGEventSourceStateCombinedSessionState


def on_battery() -> bool | None:
    """Return whether no cable feeds the computer; None where there is no battery."""
    import psutil

    try:
        battery = psutil.sensors_battery()
    except (AttributeError, OSError, ValueError):  # not on every system, nor in every container
        return None
    return None if battery is None or battery.power_plugged is None else not battery.power_plugged


def idle_s() -> float | None:
    """Return the seconds since somebody last touched keyboard or mouse; None where nobody knows."""
    if sys.platform == "win32":
        return _idle_windows()
    if sys.platform == "darwin":
        return _idle_mac()
    return _idle_x11(_display_name())


def _display_name() -> str:
    """Return the X11 display of this computer that tells about input; empty where there is none.

    Under Wayland X11 sees only what goes to its own windows. One of another computer would be
    reached by the network.
    """
    if os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland":
        return ""
    name = os.environ.get("DISPLAY", "")
    return name if name.startswith(":") else ""


class _LastInput(ctypes.Structure):
    """LASTINPUTINFO of Windows."""

    _fields_ = (("size", ctypes.c_uint), ("time_ms", ctypes.c_uint))


def _idle_windows() -> float | None:
    windows: Any = getattr(ctypes, "windll")  # noqa: B009 - there is none elsewhere
    last = _LastInput(ctypes.sizeof(_LastInput), 0)
    if not windows.user32.GetLastInputInfo(ctypes.byref(last)):
        return None
    now_ms = windows.kernel32.GetTickCount() & 0xFFFFFFFF
    return float((now_ms - last.time_ms) & 0xFFFFFFFF) / 1000  # it starts over after 49 days


def _idle_mac() -> float | None:
    try:
        ask = ctypes.CDLL(_CORE_GRAPHICS).CGEventSourceSecondsSinceLastEventType
    except (OSError, AttributeError):
        return None
    ask.restype, ask.argtypes = ctypes.c_double, (ctypes.c_int32, ctypes.c_uint32)
    seconds = float(ask(_SESSION, _ANY_INPUT))
    return seconds if seconds >= 0 else None


class _SaverInfo(ctypes.Structure):
    """XScreenSaverInfo of X11."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("till_or_since", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


@cache
def _x11() -> tuple[Any, Any] | None:
    """Load the libraries of X11 and of its screen saver; None where they are missing."""
    try:
        x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    except OSError:
        return None
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = ctypes.c_void_p, (ctypes.c_char_p,)
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    number = ctypes.POINTER(ctypes.c_int)
    saver.XScreenSaverQueryExtension.argtypes = (ctypes.c_void_p, number, number)
    saver.XScreenSaverQueryInfo.argtypes = (
        ctypes.c_void_p,
        ctypes.c_ulong,
        ctypes.POINTER(_SaverInfo),
    )
    return x11, saver


def _idle_x11(name: str) -> float | None:
    """Ask an X11 server, by a connection of its own: those of others belong to their threads."""
    libraries = _x11() if name else None
    if libraries is None:
        return None
    x11, saver = libraries
    display = x11.XOpenDisplay(name.encode())
    if not display:
        return None
    try:
        event, error, info = ctypes.c_int(), ctypes.c_int(), _SaverInfo()
        if not saver.XScreenSaverQueryExtension(display, event, error):
            return None
        root = x11.XDefaultRootWindow(display)
        if not saver.XScreenSaverQueryInfo(display, root, ctypes.byref(info)):
            return None
        return float(info.idle_ms) / 1000
    finally:
        x11.XCloseDisplay(display)
