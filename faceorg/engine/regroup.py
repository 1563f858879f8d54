"""Grouping as a job: read vectors, decide, one transaction, the same `Changes`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.changes import Changes
from faceorg.engine.facts import spoken_of, thresholds_of
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.engine.packs import current_pack
from faceorg.library.candidates import suggestions
from faceorg.library.groupings import GROUPING_DUE, places

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.grouping import Grouping, GroupingPreview, Place
    from faceorg.domain.ids import FaceId
    from faceorg.library.library import Library
    from faceorg.people.spoken import Spoken
    from faceorg.people.thresholds import Thresholds
    from faceorg.vision.packs import Pack


def regroup(library: Library, token: CancelToken, pack: Pack | None = None) -> Iterator[Progress]:
    """Group all undecided faces anew and suggest those that look like somebody known.

    What people have decided stays as it is, also what they decide while it thinks; groups keep
    their identity by the vote of their former members. A machine's step, not in the history: for
    one that somebody asks for see `preview_regroup` and `edits.apply_grouping`.

    Raises:
        CancelledError: the token said so; nothing was changed.
    """
    pack = pack or current_pack(library)
    token.checkpoint()
    read = _read(library, pack)
    total = len(read.table.face_ids)
    yield Progress(Stage.GROUPING, total=total)
    if not total:
        return
    grouping = _grouping(read)
    token.checkpoint()
    library.faces.apply_grouping(grouping)
    yield Progress(Stage.GROUPING, done=total, total=total, changes=Changes(people_regrouped=True))


def grouping_due(library: Library) -> bool:
    """Whether the groups rest on a pack that is no longer in use: a change of it was killed."""
    return bool(library.settings.get(GROUPING_DUE))


def preview_regroup(
    library: Library, token: CancelToken, strictness: int | None = None
) -> GroupingPreview:
    """Return what grouping anew would change; slow, not for the GUI thread.

    Args:
        library: where.
        token: asked before and after the work.
        strictness: -2, looser, to 2, stricter; the library's setting without it.

    Raises:
        CancelledError: the token said so.
    """
    from faceorg.people.preview import preview_of

    token.checkpoint()
    with library.database.snapshot():
        read = _read(library, current_pack(library), strictness)
        suggested = suggestions(library.database).keys()
    token.checkpoint()
    grouping = _grouping(read)
    token.checkpoint()
    return preview_of(read.table, suggested, grouping)


class _Read(NamedTuple):
    """What grouping rests on, all of one moment."""

    table: FaceTable
    spoken: Spoken
    thresholds: Thresholds
    places: dict[FaceId, Place]


def _read(library: Library, pack: Pack, strictness: int | None = None) -> _Read:
    with library.database.snapshot():
        return _Read(
            library.faces.table(pack.pack_id),
            spoken_of(library),
            thresholds_of(library, pack, strictness),
            places(library.database),
        )


def _grouping(read: _Read) -> Grouping:
    from faceorg.people.grouping import group_faces

    return replace(group_faces(*read[:3]), places=read.places)
