"""Exit statuses, and the error that carries one together with its sentence."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """What a command tells the shell; `docs/command-line.md` explains them."""

    DONE = 0
    PROBLEMS = 1
    USAGE = 2
    FAULT = 3
    STOPPED = 130  # 128 + SIGINT, as shells have it
    NO_READER = 141  # 128 + SIGPIPE


class CommandError(Exception):
    """A command that can't be done as given; `str()` is the sentence to print."""

    def __init__(self, sentence: str, status: Status = Status.USAGE) -> None:
        super().__init__(sentence)
        self.status = status
