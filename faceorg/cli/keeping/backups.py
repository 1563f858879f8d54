"""`faceorg backup` and `faceorg restore-backup`: copies made, listed and put back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.cli.opening import key_of
from faceorg.cli.output import plain, remark, show, show_json, show_table
from faceorg.cli.status import CommandError, Status
from faceorg.domain.errors import EnvironmentFaultError, FaultCode
from faceorg.ui.models.places import size_text
from faceorg.ui.texts.messages import count_text, fault_parts

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.domain.safety import Backup
    from faceorg.library.library import Library

_REASONS = {
    "daily": "by itself",
    "asked": "asked for",
    "migration": "before an update",
    "restore": "before a restore",
}


def backup(arguments: Namespace, library: Library) -> int:
    """`faceorg backup`: into the library's folder of backups, or to a file of its own."""
    from faceorg.engine.safety.backups import copy_library, make_backup

    if arguments.file is None:
        made = make_backup(library)
        show(f"Backed up and checked: {plain(str(made.path))}")
        return Status.DONE
    file = Path(arguments.file)
    if file.exists():
        raise CommandError(f"There is already a file of this name: {plain(str(file))}")
    if not file.absolute().parent.is_dir():
        raise CommandError(f"This folder is not there: {plain(str(file.absolute().parent))}")
    people, faces = copy_library(library, file)
    counts = f"{count_text(people, 'person')}, {count_text(faces, 'face')}"
    show(f"Backed up and checked: {plain(str(file))} ({counts})")
    return Status.DONE


def restore(arguments: Namespace) -> int:
    """`faceorg restore-backup`: list the backups, or put one in the place of the library."""
    from faceorg.engine.safety.backups import backups, restore_backup

    folder = arguments.library
    key = key_of(folder)
    found = backups(folder, key)
    if arguments.backup is None:
        return _list(found, as_json=arguments.json)
    chosen = _chosen(arguments.backup, found)
    kept = restore_backup(folder, chosen, key)
    show(f"Restored: {plain(str(chosen))}")
    if kept is not None and kept.parent != folder:
        remark("What was there before is kept. “faceorg restore-backup” lists it.")
    elif kept is not None:
        remark(f"The damaged file is kept: {plain(str(kept))}")
    return Status.DONE


def _chosen(word: str, found: list[Backup]) -> Path:
    """Return the backup that is meant: one's number in the list, or a path."""
    if word.isdecimal() and not Path(word).exists() and 1 <= int(word) <= len(found):
        return found[int(word) - 1].path
    if not Path(word).is_file():
        sentence = f"There is no backup {plain(word)}. “faceorg restore-backup” lists them."
        raise CommandError(sentence, Status.FAULT)
    return Path(word)


def _list(found: list[Backup], *, as_json: bool) -> int:
    if as_json:
        rows = [
            {
                "path": str(b.path),
                "made_at": b.made_at.isoformat(sep=" ", timespec="seconds"),
                "reason": b.reason,
                "bytes": b.size_bytes,
                "schema": b.schema,
                "people": b.people,
                "faces": b.faces,
                "problem": b.problem,
            }
            for b in found
        ]
        show_json(rows)
        return Status.DONE
    if not found:
        show("There is no backup of this library yet. Make one with: faceorg backup")
        return Status.DONE
    show_table([_row(number, b) for number, b in enumerate(found, 1)], right=(0, 5))
    show("Put one back with its number: faceorg restore-backup 1")
    return Status.DONE


def _row(number: int, backup: Backup) -> tuple[str, ...]:
    problem = ""
    if backup.problem:
        fault = EnvironmentFaultError(FaultCode(backup.problem), backup.path.name)
        problem = fault_parts(fault)[0]
    return (
        str(number),
        f"{backup.made_at:%Y-%m-%d %H:%M}",
        _REASONS.get(backup.reason, backup.reason),
        count_text(backup.people, "person"),
        count_text(backup.faces, "face"),
        size_text(backup.size_bytes),
        problem or plain(backup.path.name),
    )
