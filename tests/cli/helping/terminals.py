"""A shell at a terminal of its own, to press Tab in."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

PATIENCE_S = 60.0
_CONTROL = re.compile(r"\x1b\[[?\d;]*[A-Za-z]|[\x00-\x09\x0b-\x1f]")


class Terminal:
    """What is typed reaches the shell; what it shows is kept."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.shown = ""

    def type(self, text: str) -> None:
        """Press keys."""
        self.shown = ""
        os.write(self._descriptor, text.encode())

    def wait_for(self, text: str) -> bool:
        """Read until `text` is shown; whether it was."""
        until = time.monotonic() + PATIENCE_S
        while text not in self.shown:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._descriptor], [], [], left)[0]:
                return False
            try:
                read = os.read(self._descriptor, 65536).decode("utf-8", "replace")
            except OSError:
                return False
            self.shown = _CONTROL.sub("", self.shown + read)
        return True


@contextmanager
def terminal(command: Sequence[str], home: Path) -> Iterator[Terminal]:
    """Start a shell that knows nothing of whoever runs the tests."""
    ours, theirs = pty.openpty()
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "TERM": "dumb", "LANG": "C.UTF-8"}
    shell = subprocess.Popen(  # noqa: S603 - a shell of this system
        command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environment,
        cwd=home,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(ours)
    finally:
        shell.kill()
        shell.wait()
        os.close(ours)
