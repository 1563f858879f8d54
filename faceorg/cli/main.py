"""Composition root of the command line: arguments in, exit status out. Runs in the main thread.

What parses and runs commands is loaded only where there is one: most starts just open the window.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from faceorg.cli import window
from faceorg.cli.output import fault_sentence, prepare_streams, remark
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import CancelledError, EditRefusedError, EnvironmentFaultError
from faceorg.guard import guard_process
from faceorg.vision.words import DECODE_PHOTOS, TRY_PROVIDER

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

    from faceorg.cli.commands import Run


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
        return _command(lambda: window.open_window(library))
    own = _own_process(given)
    if own is not None:
        return own()
    from faceorg.cli.arguments import parse
    from faceorg.cli.passwords import name_password_file

    prepare_streams()
    arguments = parse(given)
    name_password_file(arguments)
    return _command(lambda: _run(arguments))


def _own_process(given: Sequence[str]) -> Callable[[], int] | None:
    """Return what this program is told to be by another process of it; None for a command."""
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
            return lambda: _command(lambda: smoke_test.main(given))
    return None


def _command(run: Callable[[], int]) -> int:
    """Run a command; whatever goes wrong has a sentence and a status."""
    try:
        status = run()
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever was reading has enough; nothing more may be written, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Status.NO_READER
    except CommandError as error:
        remark(str(error))
        return error.status
    except EditRefusedError as error:
        from faceorg.ui.texts.messages import refusal_text

        remark(refusal_text(error))
        return Status.USAGE
    except EnvironmentFaultError as error:
        remark(fault_sentence(error))
        return Status.FAULT
    except (CancelledError, KeyboardInterrupt):
        remark("Stopped. All that was found so far is kept; the same command goes on from there.")
        return Status.STOPPED
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
