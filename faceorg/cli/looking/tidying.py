"""`faceorg duplicates`: photos that are there twice, nearly the same, or one of a burst."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.cli.output import path_text, remark, show, show_json
from faceorg.cli.progress import run_job
from faceorg.cli.status import Status
from faceorg.engine.jobs import CancelToken
from faceorg.engine.tidying.looks import remember_looks
from faceorg.engine.tidying.sets import alike_sets
from faceorg.library.looks import count_without_look
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.tidying_text import set_text

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.engine.tidying.sets import AlikeSet
    from faceorg.library.library import Library


def show_duplicates(arguments: Namespace, library: Library) -> int:
    """`faceorg duplicates`: every set with the best photo first; nothing is changed."""
    if count_without_look(library.database):
        run_job(lambda token: remember_looks(library, token))
    sets = alike_sets(library, CancelToken())
    paths = library.photos.paths([i for alike in sets for i in alike.photo_ids])
    for alike in sets:
        known = [i for i in alike.photo_ids if i in paths]
        if arguments.json:
            photos = [{"id": i, "photo": os.fsdecode(paths[i])} for i in known]
            show_json({"kind": alike.likeness.value, "photos": photos})
            continue
        show(f"{set_text(alike)}:")
        for photo_id in known:
            show(f"  {path_text(paths[photo_id])}")
    if not arguments.json:
        show(_sum(sets))
    return Status.DONE


def _sum(sets: list[AlikeSet]) -> str:
    if not sets:
        return "No photo is there twice."
    more = sum(len(alike.photo_ids) - 1 for alike in sets)
    remark("The best of each comes first. To hide the others: faceorg hide PHOTO...")
    return f"{count_text(len(sets), 'set')}, {count_text(more, 'photo')} besides the best of each."
