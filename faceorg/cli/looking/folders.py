"""`faceorg folders`: the chosen folders, whether they are there, and taking one out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.cli.output import path_text, show, show_json, show_table
from faceorg.cli.status import Status
from faceorg.ui.models.places import root_of
from faceorg.ui.texts.folder_text import remembered_text
from faceorg.ui.texts.messages import count_text

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.library.library import Library
    from faceorg.library.places import ChosenFolder


def folders(arguments: Namespace, library: Library) -> int:
    """`faceorg folders`: list them, or take one out first."""
    from faceorg.engine.folders import take_out

    if arguments.remove is not None:
        folder = os.path.abspath(arguments.remove)  # noqa: PTH100 - bytes
        changes = take_out(library, folder)
        if not arguments.json:
            photos = count_text(len(changes.photo_ids), "photo")
            show(f"Taken out: {path_text(folder)}, {photos}. The files stay as they are.")
    if arguments.json:
        for chosen in library.photos.folders_with():
            show_json(_json(chosen))
    else:
        _show(library)
    return Status.DONE


def _show(library: Library) -> None:
    from faceorg.engine.safety.trash import missing_photos

    chosen = library.photos.folders_with()
    show_table([_row(folder) for folder in chosen])
    roots = [folder.path for folder in chosen]
    missing = missing_photos(library)
    gone = [photo.until for photo in missing if root_of(photo.path, roots) is not None]
    taken_out = [photo.until for photo in missing if root_of(photo.path, roots) is None]
    if missing:
        show(remembered_text(gone, taken_out, lambda day: day.isoformat()))


def _row(chosen: ChosenFolder) -> tuple[str, ...]:
    state = "not connected" if chosen.away else "watched" if chosen.watched else "not watched"
    missing = f"{chosen.missing:,} gone" if chosen.missing else ""
    return path_text(chosen.path), count_text(chosen.photos, "photo"), state, missing


def _json(chosen: ChosenFolder) -> dict[str, object]:
    return {
        "path": os.fsdecode(chosen.path),
        "watched": chosen.watched,
        "away": chosen.away,
        "photos": chosen.photos,
        "missing": chosen.missing,
    }
