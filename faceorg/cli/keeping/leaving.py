"""`faceorg forget traces`: all that FaceOrg keeps for this user, removed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.exchange.common import SHOWN_MAX
from faceorg.cli.keeping.asking import ask
from faceorg.cli.output import path_text, remark, show, show_json
from faceorg.cli.status import Status
from faceorg.engine.safety import traces
from faceorg.ui.models.places import size_text
from faceorg.ui.texts.counts import count_text

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from faceorg.library.files.leaving import Traces

STAYS = (
    "Photos stay, and what was written for other programs: “faceorg sidecars remove” takes names"
    " out of sidecars, and has to come first. Copies and exports that were saved elsewhere stay."
)
NEEDS_YES = "Nothing was removed: this can't be taken back. To do it from a script, add --yes."


def forget_traces(arguments: Namespace) -> int:
    """`faceorg forget traces`: lists every file and key, asks, and removes them."""
    folder: Path = arguments.library.absolute()
    found = traces.find(folder)
    if arguments.json and arguments.dry_run:
        show_json(_json(found, removed=False))
        return Status.DONE
    if not found.files:
        remark(f"Nothing of FaceOrg's is in {path_text(os.fsencode(folder))}.")
    else:
        _list(found, say=show if arguments.dry_run else remark)
    if not arguments.dry_run and found.files:
        if not arguments.yes:
            ask("Remove it?", NEEDS_YES, "Nothing was removed.")
        traces.remove(folder, found)
    if arguments.json:
        show_json(_json(found, removed=True))
    elif found.files and not arguments.dry_run:
        show("Removed. Nothing of it is left for this user; the program itself is not touched.")
    return Status.DONE


def _list(found: Traces, say: Any) -> None:
    inside = {folder: [p for p in found.files if folder in p.parents] for folder in found.folders}
    whole = {path for paths in inside.values() for path in paths}
    for path, size in found.files.items():
        if path not in whole:
            say(f"{path_text(os.fsencode(path))}  {size_text(size)}")
    for folder, paths in inside.items():
        size = sum(found.files[path] for path in paths)
        say(
            f"{path_text(os.fsencode(folder))}: {count_text(len(paths), 'file')}, {size_text(size)}"
        )
    if found.keyring:
        say(f"In the system's keyring: the key of library {found.keyring}")
    total = size_text(sum(found.files.values()))
    remark(f"All that FaceOrg keeps here: {count_text(len(found.files), 'file')}, {total}.")
    if found.others:
        remark("Not FaceOrg's, and left where they are:")
        for path in found.others[:SHOWN_MAX]:
            remark(f"  {path_text(os.fsencode(path))}")
    remark(STAYS)


def _json(found: Traces, *, removed: bool) -> dict[str, Any]:
    return {
        "removed": removed,
        "files": [{"path": str(path), "bytes": size} for path, size in found.files.items()],
        "keyring": found.keyring,
        "others": [str(path) for path in found.others],
    }
