"""What can be typed to keep the library safe: checks, backups, encryption."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json, Needs

if TYPE_CHECKING:
    from argparse import ArgumentParser


def _backups() -> Any:
    from faceorg.cli.keeping import backups

    return backups


def _checks() -> Any:
    from faceorg.cli.keeping import checks

    return checks


def _encrypting() -> Any:
    from faceorg.cli.keeping import encrypting

    return encrypting


def _privacy() -> Any:
    from faceorg.cli.keeping import privacy

    return privacy


def _add_check(command: ArgumentParser) -> None:
    text = "mend what can be mended; every finding says what that is"
    command.add_argument("--repair", action="store_true", help=text)


def _add_backup(command: ArgumentParser) -> None:
    text = "a new file; one of the kept backups without it"
    command.add_argument("file", nargs="?", metavar="FILE", help=text)


def _add_restore(command: ArgumentParser) -> None:
    text = "its number in the list, or a file"
    command.add_argument("backup", nargs="?", metavar="BACKUP", help=text)


def _add_new(command: ArgumentParser) -> None:
    text = "keep the key in the system's keyring instead"
    command.add_argument("--keyring", action="store_true", help=text)
    text = "the new password is its first line"
    command.add_argument("--new-password-file", metavar="FILE", help=text)


def _add_password(command: ArgumentParser) -> None:
    _add_new(command)
    text = "encrypt anew, so that the recovery key of before opens nothing"
    command.add_argument("--new-recovery-key", action="store_true", help=text)


CHECK = Command(
    "check",
    lambda: _checks().check_library,
    "look for damage in the library and the models",
    about="Looks at the files of the library, at whether its rows fit together, and at the models."
    " Every finding says what --repair does about it. Of a damaged library --repair names the"
    " backup to restore, or saves what can still be read where there is none; the damaged file is"
    " kept. The exit status is 1 where anything was found.",
    examples={
        "faceorg check": "Whether all is sound.",
        "faceorg check --repair": "Mend what can be mended.",
    },
    needs=Needs.NOTHING,
    json=Json.DOCUMENT,
    add_arguments=_add_check,
)
BACKUP = Command(
    "backup",
    lambda: _backups().backup,
    "write a checked copy of the library",
    about="Writes a whole copy of the library, reads it back and checks it: into the library's own"
    " folder of backups, or to a new file. The window and “index” make one a day by themselves"
    " where anything has changed. Photos are not part of it.",
    examples={
        "faceorg backup": "One more of the kept backups.",
        "faceorg backup /mnt/usb/faces-backup.db": "A copy on another drive.",
    },
    add_arguments=_add_backup,
)
RESTORE_BACKUP = Command(
    "restore-backup",
    lambda: _backups().restore,
    "list backups, or put one back",
    about="Lists the backups, or puts one back: by its number in the list, or as a file. The"
    " library has to be closed in every window and command. What was there before is kept as a"
    " backup, a damaged file beside the library.",
    examples={
        "faceorg restore-backup": "Which backups there are.",
        "faceorg restore-backup 1": "Put the latest one back.",
    },
    needs=Needs.NOTHING,
    json=Json.DOCUMENT,
    add_arguments=_add_restore,
)
ENCRYPT = Command(
    "encrypt",
    lambda: _encrypting().encrypt,
    "encrypt the library and its backups",
    about="Encrypts the library, its thumbnails and its backups; photos stay as they are. A"
    " password opens it from then on, or with --keyring the system's keyring. The recovery key is"
    " printed, and shown only then: write it down. One fresh backup takes the place of those there"
    " are.\n\n"
    "The new password is asked for at a terminal; elsewhere it is the first line of"
    " --new-password-file, or of standard input. It is never an argument, as other users could"
    " see it.",
    examples={
        "faceorg encrypt": "With a password that is asked for.",
        "faceorg encrypt --keyring": "The system's keyring opens it.",
    },
    needs=Needs.NOTHING,
    add_arguments=_add_new,
)
DECRYPT = Command(
    "decrypt",
    lambda: _encrypting().decrypt,
    "make the library and its backups plain again",
    about="Makes an encrypted library, its thumbnails and its backups plain again; one fresh"
    " backup takes the place of those there are.",
    examples={"faceorg decrypt": "Anybody who can read the files can read the library then."},
    needs=Needs.NOTHING,
)
PASSWORD = Command(
    "password",
    lambda: _encrypting().change_password,
    "let another password open the library, or the keyring",
    about="Lets another password open an encrypted library, or the system's keyring. With"
    " --new-recovery-key all is encrypted anew, and a new recovery key is printed; that of before"
    " opens nothing any more.",
    examples={
        "faceorg password": "Choose another password.",
        "faceorg password --keyring": "Let the keyring open it from now on.",
        "faceorg password --new-recovery-key": "Somebody may have seen the recovery key.",
    },
    needs=Needs.NOTHING,
    add_arguments=_add_password,
)
RECOVER = Command(
    "recover",
    lambda: _encrypting().recover,
    "choose a new password, by the recovery key",
    about="Opens an encrypted library with its recovery key and lets you choose a new password,"
    " also where key.json is lost or damaged.",
    examples={"faceorg recover": "The password was forgotten."},
    needs=Needs.NOTHING,
    add_arguments=_add_new,
)
PRIVACY = Command(
    "privacy",
    lambda: _privacy().show_privacy,
    "what is kept about people, and where",
    about="Tells what the library keeps about people and photos: of each kind how many, how large,"
    " and what it tells; where the library lies, and whether it is encrypted. Nothing of it ever"
    " leaves this computer.",
    examples={
        "faceorg privacy": "What is kept.",
        "faceorg privacy --json": "For a script.",
    },
    json=Json.DOCUMENT,
)
