"""What a grouping would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.grouping import GroupingPreview

if TYPE_CHECKING:
    from collections.abc import Collection

    from faceorg.domain.faces import FaceTable
    from faceorg.domain.grouping import Grouping
    from faceorg.domain.ids import FaceId

EXAMPLES_MAX = 12


def preview_of(
    table: FaceTable, suggested: Collection[FaceId], grouping: Grouping
) -> GroupingPreview:
    """Compare a grouping with what there is.

    Args:
        table: all faces, with their present groups.
        suggested: the faces that are suggested to somebody now.
        grouping: what would be written.
    """
    before = {
        int(face): int(group)
        for face, group in zip(table.face_ids, table.group_ids, strict=True)
        if group
    }
    after = {
        int(face): part.group_id or -number
        for number, part in enumerate(grouping.groups, 1)
        for face in part.face_ids
    }
    moved = {face for face in before | after if before.get(face) != after.get(face)}
    kept = {part.group_id for part in grouping.groups if part.group_id is not None}
    lost = set(before.values()) - kept
    merged = {group for face, group in before.items() if group in lost and face in after}
    suggests = {s.face_id for s in grouping.suggestions}
    order = table.face_ids[np.argsort(-table.quality, kind="stable")]
    examples = [face for face in order.tolist() if face in moved][:EXAMPLES_MAX]
    return GroupingPreview(
        grouping=grouping,
        faces_moved=len(moved),
        groups_made=sum(part.group_id is None for part in grouping.groups),
        groups_merged=len(merged),
        groups_dissolved=len(lost - merged),
        suggestions_made=len(suggests - set(suggested)),
        suggestions_gone=len(set(suggested) - suggests),
        examples=tuple(examples),
    )
