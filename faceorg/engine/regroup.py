"""Grouping as a job: read vectors, decide, one transaction, the same `Changes`."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.changes import Changes
from faceorg.domain.grouping import Rests
from faceorg.engine.facts import spoken_of, thresholds_of
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.engine.packs import current_pack
from faceorg.library.recognition.candidates import suggestions
from faceorg.library.recognition.groupings import GROUPING_DUE, places
from faceorg.library.recognition.ungrouped import faces_to_group, latest_note, noted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.grouping import Grouping, GroupingPreview, Place
    from faceorg.domain.ids import FaceId
    from faceorg.library.library import Library
    from faceorg.library.recognition.ungrouped import Noted
    from faceorg.people.spoken import Spoken
    from faceorg.people.thresholds import Thresholds
    from faceorg.vision.packs import Pack

METHOD = 1  # raised when grouping all faces would come to something else
# Up to so many faces all are grouped whenever anything has changed: it takes a second or two.
ALL_FACES_MAX = 8_000
# New faces beside those that were there when all were grouped: on labelled photos, what was
# indexed in five parts needs hardly more answers than what is grouped as a whole.
NEW_SHARE_MAX = 1.0


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


def group_changed(
    library: Library, token: CancelToken, pack: Pack | None = None
) -> Iterator[Progress]:
    """Group what has changed since faces were grouped last: often nothing.

    A few new faces among many touch only their neighbourhood. All faces are grouped where they
    are few, where they have doubled since, and where the pack or what it asks for has changed.

    Raises:
        CancelledError: the token said so; nothing was changed.
    """
    pack = pack or current_pack(library)
    token.checkpoint()
    news = noted(library.database, pack.pack_id)
    if _all_due(library, pack, news):
        yield from regroup(library, token, pack)
        return
    if not news.upto:
        return
    from faceorg.engine.growing import growth

    total = len(news.faces)
    yield Progress(Stage.GROUPING, total=total)
    rests = Rests(basis_of(library, pack), news.upto, news.faces_then, news.since + total)
    grouping = growth(library, pack, news.faces, rests)
    token.checkpoint()
    library.faces.apply_grouping(grouping)
    changes = Changes(people_regrouped=bool(total))
    yield Progress(Stage.GROUPING, done=total, total=total, changes=changes)


def _all_due(library: Library, pack: Pack, news: Noted) -> bool:
    """Whether a few faces alone won't do."""
    if news.basis != basis_of(library, pack) or grouping_due(library):
        return True
    few = faces_to_group(library.database) <= ALL_FACES_MAX
    many = news.since + len(news.faces) > NEW_SHARE_MAX * news.faces_then
    return bool(news.upto) and (few or many)


def basis_of(library: Library, pack: Pack, thresholds: Thresholds | None = None) -> str:
    """Return in a text what groups rest on besides faces; with another, all are grouped anew."""
    values = asdict(thresholds or thresholds_of(library, pack))
    return json.dumps([METHOD, pack.pack_id, list(values.values())])


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
    rests: Rests


def _read(library: Library, pack: Pack, strictness: int | None = None) -> _Read:
    with library.database.snapshot():
        thresholds = thresholds_of(library, pack, strictness)
        upto = latest_note(library.database)
        return _Read(
            library.faces.table(pack.pack_id),
            spoken_of(library, pack),
            thresholds,
            places(library.database),
            Rests(basis_of(library, pack, thresholds), upto, faces_to_group(library.database)),
        )


def _grouping(read: _Read) -> Grouping:
    from faceorg.people.grouping import group_faces

    grouping = group_faces(read.table, read.spoken, read.thresholds)
    return replace(grouping, places=read.places, rests=read.rests)
