"""`faceorg --smoke-test FOLDER`: proves that an installed FaceOrg works, bundled or not.

Starts the program twice on a library of its own: the first window reads the photos, names a group
and shows every page; the second one must find all of that again. Then the library is encrypted, and
read with its password. No screen is needed.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faceorg.cli.output import remark
from faceorg.cli.status import CommandError, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

ARGUMENT = "--smoke-test"
WINDOW_ARGUMENT = "--smoke-test-window"
_PATIENCE_S = 900


def main(argv: Sequence[str]) -> int:
    """Run the test on the photos of a folder, or one window of it.

    Raises:
        CommandError: something is not as it has to be.
        EnvironmentFaultError: the folder is not there or has no photos.
    """
    from faceorg.engine.indexing.scan import check_folder

    if argv[0] == WINDOW_ARGUMENT:
        return _show_window(Path(argv[1]), [os.fsencode(folder) for folder in argv[2:]])
    if len(argv) != 2:
        message = f"faceorg {ARGUMENT} FOLDER: a folder with photos of people is needed."
        raise CommandError(message, Status.USAGE)
    check_folder(os.fsencode(os.path.abspath(argv[1])))  # noqa: PTH100 - bytes
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        library = Path(scratch) / "library"
        first = _run_window(library, [argv[1]])
        again = _run_window(library, [])
        _check_encrypting(library, Path(scratch) / "password", str(first["name"]))
    if first != again or not first["named"]:
        message = f"After a restart it is not the same: {first}, then {again}."
        raise CommandError(message, Status.FAULT)
    remark(
        f"Passed: {first['photos']} photos, {first['faces']} faces, {first['named']} of them named,"
        f" {len(first['pages'])} pages shown, the same after a restart, and encrypted."
    )
    return Status.DONE


def _run_window(library: Path, folders: Sequence[str]) -> dict[str, Any]:
    from faceorg.vision.decoding.decoder import own_command

    command = [*own_command(WINDOW_ARGUMENT), str(library), *map(os.path.abspath, folders)]
    proof: dict[str, Any] = json.loads(_said_by(command, "The window").splitlines()[-1])
    return proof


def _check_encrypting(library: Path, password_file: Path, name: str) -> None:
    """Encrypt the library, and find somebody in it by the password."""
    from faceorg.vision.decoding.decoder import own_command

    password_file.write_text("Not a good one, for five seconds\n", encoding="utf-8")
    where = ["--library", str(library)]
    given = ["--new-password-file", str(password_file)]
    _said_by([*own_command("encrypt"), *where, *given], "Encrypting")
    given = ["--password-file", str(password_file)]
    if name not in _said_by([*own_command("people"), *where, *given], "Reading by password"):
        message = "In the encrypted library nobody is found."
        raise CommandError(message, Status.FAULT)


def _said_by(command: Sequence[str], what: str) -> str:
    """Run a process of this program; return what it says.

    Raises:
        CommandError: it failed; names what that was.
    """
    off_screen = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(  # noqa: S603 - this program's own
        command,
        capture_output=True,
        env=off_screen,
        timeout=_PATIENCE_S,
        check=False,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        remark(done.stderr.rstrip())
        message = f"{what} ended with status {done.returncode}."
        raise CommandError(message, Status.FAULT)
    return done.stdout


def _show_window(library: Path, folders: Sequence[bytes]) -> int:
    from faceorg.app import prove

    print(json.dumps(prove(library, folders)._asdict()), flush=True)
    return Status.DONE
