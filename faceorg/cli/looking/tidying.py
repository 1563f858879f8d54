"""`faceorg duplicates`: photos that are there twice, nearly the same, or one of a burst."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.cli.output import path_text, remark, show, show_json, show_paths
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
    from collections.abc import Sequence

    from faceorg.domain.ids import PhotoId
    from faceorg.engine.tidying.sets import AlikeSet
    from faceorg.library.library import Library


def show_duplicates(arguments: Namespace, library: Library) -> int:
    """`faceorg duplicates`: every set with the best photo first; nothing is changed."""
    if count_without_look(library.database):
        run_job(lambda token: remember_looks(library, token))
    sets = alike_sets(library, CancelToken())
    paths = library.photos.paths([i for alike in sets for i in alike.photo_ids])
    known = [(alike, [i for i in alike.photo_ids if i in paths]) for alike in sets]
    if arguments.json:
        for alike, photo_ids in known:
            photos = [{"id": i, "photo": os.fsdecode(paths[i])} for i in photo_ids]
            show_json({"kind": alike.likeness.value, "photos": photos})
    elif arguments.others:
        show_paths((paths[i] for i in _others(known)), zero=arguments.print0)
    else:
        for alike, photo_ids in known:
            show(f"{set_text(alike)}:")
            for photo_id in photo_ids:
                show(f"  {path_text(paths[photo_id])}")
        show(_sum(sets))
    return Status.DONE


def _others(known: Sequence[tuple[AlikeSet, Sequence[PhotoId]]]) -> list[PhotoId]:
    """Return the photos that are not the best of a set, each once, and the best of none."""
    best = {photo_ids[0] for _, photo_ids in known if photo_ids}
    others = (i for _, photo_ids in known for i in photo_ids[1:] if i not in best)
    return list(dict.fromkeys(others))


def _sum(sets: list[AlikeSet]) -> str:
    if not sets:
        return "No photo is there twice."
    more = sum(len(alike.photo_ids) - 1 for alike in sets)
    remark("The best of each comes first. To hide the others:")
    remark("faceorg duplicates --others -0 | xargs -0 faceorg hide")
    return f"{count_text(len(sets), 'set')}, {count_text(more, 'photo')} besides the best of each."
