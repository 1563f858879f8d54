"""Notes every attempt of a test to reach a network; `tests/conftest.py` starts it."""

from __future__ import annotations

import sys
import traceback
from typing import Any

_AF_UNIX = 1  # spelled out: who watches must not be the one that imports `socket`
ATTEMPTS: list[str] = []
_USING = ("__new__", "connect", "bind", "sendto", "sendmsg", "getaddrinfo", "gethostbyname")
_EVENTS = {f"socket.{name}" for name in _USING}


def watch() -> None:
    """Note attempts from now on, whoever catches the error that `faceorg.guard` raises."""
    sys.addaudithook(_note)


def _note(event: str, arguments: tuple[Any, ...]) -> None:
    if event not in _EVENTS:
        return
    family = arguments[1] if event == "socket.__new__" else getattr(arguments[0], "family", None)
    if family != _AF_UNIX:
        where = "".join(traceback.format_stack(limit=6)[:-1])
        ATTEMPTS.append(f"{event}\n{where}")
