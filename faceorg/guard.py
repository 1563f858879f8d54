"""What every process of FaceOrg promises before it does anything: no network, private files.

Some libraries that FaceOrg builds on can open sockets, even though nobody asks them to. After
`guard_process`, Python refuses that to all code of the process. Sockets within this computer
(X11, D-Bus and with it the keyring) stay possible. The entry points call it, in the main thread.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

PRIVATE_UMASK = 0o077
# onnxruntime 1.29 and later report to their makers, from native code, and keep a device id and a
# queue of reports under the home folder, unless told not to before they are loaded.
REPORTING_OFF = {"ORT_DISABLE_TELEMETRY": "1", "ORT_TELEMETRY_DISABLED": "1"}
_AF_UNIX = 1  # spelled out, as importing `socket` is what is to be avoided
_LOOKING_UP = frozenset(
    f"socket.{name}"
    for name in ("getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo", "getservbyname")
)
_SENDING = frozenset(f"socket.{name}" for name in ("connect", "bind", "sendto", "sendmsg"))


class NetworkForbiddenError(RuntimeError):
    """Something in this process tried to reach a network; always a bug."""


def guard_process() -> None:
    """Forbid the network to this process for good, and make its new files private."""
    if not _state.forbidden:
        _state.forbidden = True
        sys.addaudithook(_refuse_network)
    forbid_reports()
    before = os.umask(PRIVATE_UMASK)
    if before != PRIVATE_UMASK:
        _state.umask = before


def forbid_reports() -> None:
    """Tell libraries that would report what they do to keep it to themselves; before importing."""
    os.environ.update(REPORTING_OFF)


@contextmanager
def umask_of_owner() -> Iterator[None]:
    """Start another program in here, and its files are as its owner has them everywhere else."""
    before = os.umask(_state.umask)
    try:
        yield
    finally:
        os.umask(before)


class _State:
    """Of the process: whether the network is forbidden, and the umask it was started with."""

    def __init__(self) -> None:
        self.forbidden = False
        self.umask = PRIVATE_UMASK


_state = _State()


def _refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Raise where a socket is about to be made or used for anything but this computer's own."""
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        family = arguments[1]
    elif event in _SENDING:
        family = arguments[0].family
    elif event in _LOOKING_UP:
        family = None
    else:
        return
    if family != _AF_UNIX:
        raise NetworkForbiddenError(event)
