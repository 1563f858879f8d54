"""What a grouping decides: groups of faces and suggestions; machine results, disposable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from faceorg.domain.ids import FaceId, GroupId, PersonId, StrangerId

    Place = tuple[GroupId | None, PersonId | None, StrangerId | None]


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
class Absorption:
    """A face that looks like somebody whom a person has ignored, and counts as ignored too."""

    face_id: FaceId
    stranger_id: StrangerId


@dataclass(frozen=True, slots=True)
class Rests:
    """What a grouping rests on, kept with it.

    Attributes:
        basis: the pack and the thresholds, as text.
        upto: the latest note of a change that it has seen, see `library.recognition.ungrouped`.
        faces: how many faces there were when all of them were grouped last.
        since: how many were looked at on their own since then.
        vectors, stale: which file of vectors is believed, but for some faces, see
            `library.recognition.kept_vectors`; the empty name: none.
    """

    basis: str
    upto: int
    faces: int
    since: int = 0
    vectors: str = ""
    stale: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Grouping:
    """Groups, suggestions and strangers of undecided faces; faces in none are loose.

    Attributes:
        places: what each undecided face was in when the grouping began to think: its group,
            whom it was suggested for, its stranger. What has been moved since then is left where
            it is. None: nothing can have been moved.
        only: the faces that were looked at, all others stay where they are; None: all faces.
        rests: what it rests on, where it settles that something has changed.
    """

    groups: tuple[GroupPart, ...]
    suggestions: tuple[Suggestion, ...]
    absorbed: tuple[Absorption, ...] = ()
    places: Mapping[FaceId, Place] | None = None
    only: frozenset[FaceId] | None = None
    rests: Rests | None = None


@dataclass(frozen=True, slots=True)
class GroupingPreview:
    """What a grouping would change, before it does.

    Attributes:
        grouping: what would be written.
        faces_moved: faces whose group would be another one, or none.
        groups_made, groups_merged, groups_dissolved: new groups; groups that would go into
            another; groups whose faces would all be loose or suggested.
        suggestions_made, suggestions_gone: faces that would be, or no longer be, suggested to
            somebody.
        examples: faces that would move, at most twelve, the best first.
    """

    grouping: Grouping
    faces_moved: int
    groups_made: int
    groups_merged: int
    groups_dissolved: int
    suggestions_made: int
    suggestions_gone: int
    examples: tuple[FaceId, ...] = ()
