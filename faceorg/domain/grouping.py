"""What a grouping decides: groups of faces and suggestions; machine results, disposable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId, GroupId, PersonId


@dataclass(frozen=True, slots=True)
class GroupPart:
    """The faces of one group; `group_id` is None for a group that is new."""

    group_id: GroupId | None
    face_ids: tuple[FaceId, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A face that looks like a named person; `score` is a cosine similarity, -1..1."""

    face_id: FaceId
    person_id: PersonId
    score: float


@dataclass(frozen=True, slots=True)
class Grouping:
    """Groups and suggestions of undecided faces; faces in neither are loose."""

    groups: tuple[GroupPart, ...]
    suggestions: tuple[Suggestion, ...]
