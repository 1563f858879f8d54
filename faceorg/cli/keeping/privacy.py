"""`faceorg privacy`: what is kept about people, where, and how large it is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.cli.output import path_text, show, show_json, show_table
from faceorg.cli.status import Status
from faceorg.engine.safety.encryption import protection
from faceorg.engine.safety.storage import stored_parts
from faceorg.library.sidecars import left, with_names
from faceorg.ui.models.places import size_text
from faceorg.ui.texts.privacy_text import (
    NO_NETWORK,
    ONLY_THERE,
    part_count_text,
    part_text,
    protection_text,
)
from faceorg.ui.texts.sidecars_text import beside_text, unreached_text

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.library.library import Library


def show_privacy(arguments: Namespace, library: Library) -> int:
    """`faceorg privacy`: the promise, the place, and a table of what is stored."""
    parts = stored_parts(library)
    protected = protection(library.folder)
    total = sum(part.size_bytes for part in parts)
    files, folders = with_names(library.database)
    unreached = left(library.database)
    if arguments.json:
        rows = [
            {
                "what": part.what,
                "count": part.count,
                "bytes": part.size_bytes,
                "path": str(part.path),
                "text": part_text(part.what).note,
            }
            for part in parts
        ]
        found = {"library": str(library.folder), "protection": protected.value}
        beside = {
            "files": files,
            "folders": [*map(os.fsdecode, folders)],
            "unreached": [*map(os.fsdecode, unreached)],
        }
        show_json({**found, "bytes": total, "parts": rows, "sidecars": beside})
        return Status.DONE
    show(NO_NETWORK)
    show(f"Library: {path_text(os.fsencode(library.folder))}")
    show(ONLY_THERE)
    if files:
        show(beside_text(files, [*map(path_text, folders)]))
    if unreached:
        show(unreached_text([*map(path_text, unreached)]))
    show(protection_text(protected))
    show("")
    show_table(
        [
            (
                part_text(part.what).title,
                part_count_text(part),
                size_text(part.size_bytes),
                part_text(part.what).note,
            )
            for part in parts
        ]
        + [("Total", "", size_text(total), "")],
        right=(1, 2),
    )
    return Status.DONE
