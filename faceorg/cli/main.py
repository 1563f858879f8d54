"""Composition root of the command line: arguments in, exit status out. Runs in the main thread.

What parses and runs commands is loaded only where there is one: most starts just open the window.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.cli import window
from faceorg.cli.output import fault_sentence, prepare_streams, remark, show_error
from faceorg.cli.status import CommandError, Status, WrongUsage
from faceorg.domain.errors import (
    CancelledError,
    EditRefusedError,
    EnvironmentFaultError,
    FaceOrgError,
    FaultCode,
)
from faceorg.guard import guard_process

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from faceorg.cli.commands import Run

JSON_OPTION = "--json"
_STOPPED = "Stopped. What was done so far is kept."
_RESUMES = "Stopped. What was done so far is kept; the same command goes on from there."


@dataclass(slots=True)
class _Said:
    """What has to be known of a command where it fails.

    Attributes:
        as_json: whether a program reads what it prints.
        resumes: whether it goes on where it was stopped.
    """

    as_json: bool = False
    resumes: bool = False


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        The exit status, see `Status`.

    Raises:
        SystemExit: wrong usage, `--help` or `--version`.
    """
    guard_process()
    given = sys.argv[1:] if argv is None else argv
    library = window.wanted_alone(given)
    if library is not None:
        prepare_streams()
        return _command(lambda: window.open_window(library), _Said())
    own = _own_process(given)
    if own is not None:
        return own()
    prepare_streams()
    said = _Said(as_json=JSON_OPTION in given)
    return _command(lambda: _typed(given, said), said)


def _typed(given: Sequence[str], said: _Said) -> int:
    """Understand what was typed, and do it."""
    from faceorg.cli.arguments import parse
    from faceorg.cli.passwords import name_password_file

    try:
        arguments = parse(given)
    except WrongUsage as error:
        if said.as_json:
            show_error(Status.USAGE, "usage", error.sentence)
        raise
    said.as_json, said.resumes = arguments.json, arguments.resumes
    name_password_file(arguments)
    try:
        return _run(arguments)
    except PermissionError as error:
        if not _is_closed(arguments.library):
            raise
        library = str(arguments.library)
        raise EnvironmentFaultError(FaultCode.LIBRARY_READ_ONLY, library) from error


def _is_closed(library: Path) -> bool:
    """Whether it lies in a folder that this user may not look into, as in somebody's home."""
    try:
        library.stat()
    except PermissionError:
        return True
    except OSError:
        pass
    return False


def _own_process(given: Sequence[str]) -> Callable[[], int] | None:
    """Return what this program is told to be by another process of it; None for a command."""
    from faceorg.vision.words import DECODE_PHOTOS, TRY_PROVIDER

    if given[0] == DECODE_PHOTOS:
        from faceorg.vision.decoding import decoder_process

        return decoder_process.main
    if given[0] == TRY_PROVIDER:
        from faceorg.vision import provider_trial

        return provider_trial.main
    if given[0].startswith("--smoke-test"):
        from faceorg.cli import smoke_test

        if given[0] in (smoke_test.ARGUMENT, smoke_test.WINDOW_ARGUMENT):
            prepare_streams()
            return lambda: _command(lambda: smoke_test.main(given), _Said())
    return None


def _command(run: Callable[[], int], said: _Said) -> int:
    """Run a command; whatever goes wrong has a sentence and a status."""
    try:
        try:
            status = run()
        except SystemExit:  # of what argparse prints: help, or what is wrong with the usage
            sys.stdout.flush()
            raise
        except (CommandError, FaceOrgError, CancelledError, KeyboardInterrupt) as error:
            status = _failed(error, said)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever was reading has enough; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Status.NO_READER
    return status


def _failed(error: BaseException, said: _Said) -> int:
    """Say why a command was not done.

    Raises:
        BaseException: `error`, where it is a bug.
    """
    subject = ""
    if isinstance(error, CommandError):
        status, code, text = error.status, error.code, str(error)
    elif isinstance(error, EditRefusedError):
        from faceorg.ui.texts.messages import refusal_text

        status, code, text = Status.USAGE, error.code.value, refusal_text(error)
        subject = error.subject
    elif isinstance(error, EnvironmentFaultError):
        status, code, text = Status.FAULT, error.code.value, fault_sentence(error)
        subject = error.subject
    elif isinstance(error, FaceOrgError):
        raise error
    else:
        status, code, text = Status.STOPPED, "stopped", _RESUMES if said.resumes else _STOPPED
    remark(text)
    if said.as_json:
        show_error(status, code, text, subject)
    return status


def _run(arguments: Namespace) -> int:
    from faceorg.cli.commands import Needs

    run: Run = arguments.load()
    if arguments.needs is Needs.NOTHING:
        return run(arguments)
    from faceorg.cli.opening import open_library

    new = arguments.needs is Needs.NEW_LIBRARY
    with open_library(arguments.library, new=new) as library:
        return run(arguments, library)
