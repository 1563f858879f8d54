"""What changed, as ids: the only thing that a job or an edit tells the window."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.ids import AlbumId, EditId, FaceId, GroupId, PersonId, PhotoId


@dataclass(frozen=True, slots=True)
class Changes:
    """Rows to read again.

    Attributes:
        album_ids: albums that came, went, or have another name, query, order or other photos.
        people_regrouped: groups or suggestions changed in numbers too large to list.
        edit_id: the journal row when a person's edit caused it.
        elsewhere: another process has changed something, nobody knows what: all that is shown is
            to be read again. Comes with `people_regrouped`.
    """

    photo_ids: frozenset[PhotoId] = field(default_factory=frozenset)
    face_ids: frozenset[FaceId] = field(default_factory=frozenset)
    person_ids: frozenset[PersonId] = field(default_factory=frozenset)
    group_ids: frozenset[GroupId] = field(default_factory=frozenset)
    people_regrouped: bool = False
    edit_id: EditId | None = None
    elsewhere: bool = False
    album_ids: frozenset[AlbumId] = field(default_factory=frozenset)

    def __bool__(self) -> bool:
        return bool(
            self.photo_ids
            or self.face_ids
            or self.person_ids
            or self.group_ids
            or self.album_ids
            or self.people_regrouped
            or self.elsewhere
            or self.edit_id
        )

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.photo_ids | other.photo_ids,
            self.face_ids | other.face_ids,
            self.person_ids | other.person_ids,
            self.group_ids | other.group_ids,
            self.people_regrouped or other.people_regrouped,
            other.edit_id or self.edit_id,
            self.elsewhere or other.elsewhere,
            self.album_ids | other.album_ids,
        )
