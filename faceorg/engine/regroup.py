"""Grouping as a job: read vectors, decide, one transaction, the same `Changes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.domain.changes import Changes
from faceorg.engine.jobs import CancelToken, Progress, Stage
from faceorg.vision.packs import Pack, default_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from faceorg.library.library import Library


def regroup(library: Library, token: CancelToken, pack: Pack | None = None) -> Iterator[Progress]:
    """Group all undecided faces anew and suggest those that look like somebody known.

    What people have decided stays as it is; groups keep their identity by the vote of their
    former members.

    Raises:
        CancelledError: the token said so; nothing was changed.
    """
    pack = pack or default_pack()
    token.checkpoint()
    table = library.faces.table(pack.pack_id)
    total = len(table.face_ids)
    yield Progress(Stage.GROUPING, total=total)
    if not total:
        return
    from faceorg.people.grouping import Thresholds, group_faces

    rejections, links = library.faces.rejections(), library.faces.links()
    grouping = group_faces(table, rejections, links, Thresholds.of_pack(pack.thresholds))
    token.checkpoint()
    library.faces.apply_grouping(grouping)
    yield Progress(Stage.GROUPING, done=total, total=total, changes=Changes(people_regrouped=True))
