"""What was put aside and can come back, read in one go away from the GUI thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.faces import Decision
from faceorg.ui.messages import count_text
from faceorg.ui.models.faces import FaceTile

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, StrangerId
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class PutAside:
    """The three memories, latest first.

    Attributes:
        ignored: strangers, each a tile that stands for all of their faces, then single faces.
        not_faces: posters, statues, shadows.
        rejections: faces, each with whom it is not.
        members: the tiles of each stranger, by the face that stands for them.
    """

    ignored: Sequence[FaceTile]
    not_faces: Sequence[FaceTile]
    rejections: Sequence[FaceTile]
    members: dict[FaceId, Sequence[FaceTile]]

    @property
    def ignored_count(self) -> int:
        """How many faces are ignored, those of strangers counted one by one."""
        return sum(len(tile.face_ids) for tile in self.ignored)


def read_put_aside(library: Library) -> PutAside:
    """Read all that was put aside."""
    ignored = library.faces.with_decision(Decision.IGNORED)
    strangers: dict[StrangerId, list[Face]] = {}
    for face in ignored:
        if face.stranger_id is not None:
            strangers.setdefault(face.stranger_id, []).append(face)
    groups = [_of_stranger(strangers[i]) for i in sorted(strangers, reverse=True)]
    single = [f for f in ignored if f.stranger_id is None]
    marked = library.faces.with_decision(Decision.NOT_A_FACE)
    return PutAside(
        [*(tile for tile, _ in groups), *_single(single)],
        _single(marked),
        _rejections(library),
        {tile.face_id: members for tile, members in groups},
    )


def _of_stranger(faces: Iterable[Face]) -> tuple[FaceTile, list[FaceTile]]:
    """Return the tile that stands for a stranger, and one for each face; a person's word first."""
    ordered = sorted(faces, key=lambda face: (face.absorbed, -face.quality))
    guessed = sum(face.absorbed for face in ordered)
    words = count_text(len(ordered), "face")
    if guessed:
        words = f"{words}, {guessed:,} guessed"
    members = tuple(face.face_id for face in ordered)
    best = ordered[0]
    tiles = [
        FaceTile(f.face_id, f.photo_id, "guessed" if f.absorbed else "", guessed=f.absorbed)
        for f in ordered
    ]
    return FaceTile(best.face_id, best.photo_id, words, members=members), tiles


def _single(faces: Iterable[Face]) -> list[FaceTile]:
    return [FaceTile(face.face_id, face.photo_id) for face in faces]


def _rejections(library: Library) -> list[FaceTile]:
    rejected = library.people.all_rejections()
    faces = {f.face_id: f for f in library.faces.by_id(sorted({r.face_id for r in rejected}))}
    return [
        FaceTile(
            r.face_id,
            faces[r.face_id].photo_id,
            f"is not {r.person_name}",
            person_id=r.person_id,
        )
        for r in rejected
        if r.face_id in faces
    ]
