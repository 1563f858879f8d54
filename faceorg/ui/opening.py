"""Opens the library for a window: asks for what opens an encrypted one, offers a backup.

GUI thread, before there is a window, or between two. Nearly always it opens at once: dialogs, and
what they need, are loaded when there is something to ask.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.library.library import Library
from faceorg.ui.texts.translation import marked, tr

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.domain.safety import Backup
    from faceorg.library.files.keys import Key
    from faceorg.ui.dialogs.question import Question
    from faceorg.ui.reopening import Reopening

_ASKS = {FaultCode.LIBRARY_ENCRYPTED, FaultCode.WRONG_PASSWORD, FaultCode.KEY_FILE_DAMAGED}
_DAMAGED = {FaultCode.LIBRARY_DAMAGED, FaultCode.NOT_A_LIBRARY}
_FINISHING = marked("Finishing what was cut off…")


def open_library(folder: Path, key: Key | None = None) -> Library | None:
    """Open a library, asking for what it takes; None where it can't be, and the user knows why.

    Args:
        folder: of the library; made where there is none.
        key: what it was open with before, so that nobody is asked twice.
    """
    while True:
        try:
            if key is not None:
                key = _finished(folder, key)
            return Library(folder, key)
        except EnvironmentFaultError as fault:
            if fault.code in _DAMAGED and _offer_backup(folder, key, fault):
                continue
            if fault.code not in _ASKS:
                if fault.code not in _DAMAGED or not _has_backups(folder, key):
                    _tell(fault)
                return None
        key = _asked(folder)
        if key is None:
            return None


def do_closed(folder: Path, key: Key | None, wanted: Reopening) -> Key | None:
    """Do what needs the library closed; return the key that opens it afterwards."""
    from faceorg.library.files.keys import Key
    from faceorg.ui.dialogs.waiting import run_waiting

    try:
        result = run_waiting(None, wanted.sentence, partial(wanted.work, folder, key))
    except EnvironmentFaultError as fault:
        _tell(fault)
        return key
    return result if isinstance(result, Key) else key


def _finished(folder: Path, key: Key) -> Key:
    """Finish what was cut off; return the key that is right from then on."""
    from faceorg.engine.safety.encryption import finish
    from faceorg.ui.dialogs.waiting import run_waiting

    return run_waiting(None, tr(_FINISHING), partial(finish, folder, key))


def _tell(fault: EnvironmentFaultError) -> None:
    from faceorg.ui.dialogs.fault import show_fault

    show_fault(None, fault)


def _asked(folder: Path) -> Key | None:
    from faceorg.ui.dialogs.unlock import ask_key

    try:
        return ask_key(folder)
    except EnvironmentFaultError as fault:
        _tell(fault)
        return None


def _has_backups(folder: Path, key: Key | None) -> bool:
    from faceorg.engine.safety.backups import backups

    return any(not backup.problem for backup in backups(folder, key))


def _offer_backup(folder: Path, key: Key | None, fault: EnvironmentFaultError) -> bool:
    """Offer the latest backup that can be used; return whether it is in place now."""
    from faceorg.engine.safety.backups import backups, restore_backup
    from faceorg.ui.dialogs.waiting import run_waiting

    latest = next((backup for backup in backups(folder, key) if not backup.problem), None)
    if latest is None:
        return False
    question = backup_question(latest, fault)
    question.exec()
    question.deleteLater()
    if question.answer != 0:
        return False
    try:
        work = partial(restore_backup, folder, latest.path, key)
        run_waiting(None, tr("Restoring the backup…"), work)
    except EnvironmentFaultError as error:
        _tell(error)
        return False
    return True


def backup_question(latest: Backup, fault: EnvironmentFaultError) -> Question:
    """Return the question that offers a backup in the place of a damaged library."""
    from faceorg.ui.dialogs.question import Question
    from faceorg.ui.texts.dates import recent_text
    from faceorg.ui.texts.messages import count_text, fault_parts
    from faceorg.ui.widgets.buttons import PrimaryButton, SecondaryButton

    when = recent_text(latest.made_at)
    consequence = tr(
        "The latest backup is of {moment} and holds {people} and {faces}. What was done after it is"
        " lost. The damaged file is kept beside the library."
    )
    people, faces = count_text(latest.people, "person"), count_text(latest.faces, "face")
    restore = tr("Restore the backup of {moment}").format(moment=when)
    return Question(
        None,
        fault_parts(fault)[0],
        consequence.format(moment=when, people=people, faces=faces),
        [PrimaryButton(restore), SecondaryButton(tr("Quit", "button"))],
    )
