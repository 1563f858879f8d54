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
    """A command that can't be done as given; `str()` is the sentence to print.

    Attributes:
        status: the exit status.
        code: tells programs what it is.
    """

    def __init__(self, sentence: str, status: Status = Status.USAGE, code: str = "") -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code or ("usage" if status is Status.USAGE else "failed")


class WrongUsage(SystemExit):
    """What was typed is no command; it was said on stderr."""

    def __init__(self, sentence: str) -> None:
        super().__init__(Status.USAGE)
        self.sentence = sentence
