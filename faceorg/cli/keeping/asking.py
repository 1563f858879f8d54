"""Asks before what can't be taken back."""

from __future__ import annotations

import sys

from faceorg.cli.status import CommandError


def ask(question: str, nobody: str, refused: str) -> None:
    """Ask at a terminal.

    Args:
        question: what is asked.
        nobody: what is said where nobody can be asked.
        refused: what is said where the answer is no.

    Raises:
        CommandError: the answer is no, or there is nobody to ask.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise CommandError(nobody)
    print(f"This can't be taken back. {question} [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().casefold() not in {"y", "yes"}:
        raise CommandError(refused)
