"""What taking a people file in would do, or did. Plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId
    from faceorg.engine.importing.planning import Drawing, LeftOut
    from faceorg.engine.people_file.contents import Contents, FaceRef
    from faceorg.engine.people_file.who import Match


@dataclass(slots=True)
class Plan:
    """What is taken over, and what is not. People are indexes of the file's people.

    Attributes:
        matches: who everybody is here.
        vectors: whether the vectors are of a model that this program has.
        photos: photos of the file that are here.
        namings: {face: person}.
        drawings: boxes around no known face, each with the person.
        asides: faces to be ignored, each with the stranger's number, or None.
        no_faces: what is not a face.
        refusals: (face, person): it is not this person.
        apart: faces that are not one person, in parts.
        left_out: names that are not taken over.
        agreed: what is known here already.
        stood: other decisions that are not taken over, since something else was said here.
        at: where each face of the file is here; copies of a photo have one each.
    """

    matches: tuple[Match, ...]
    vectors: bool = False
    photos: int = 0
    namings: dict[FaceId, int] = field(default_factory=dict)
    drawings: list[tuple[Drawing, int]] = field(default_factory=list)
    asides: list[tuple[FaceId, int | None]] = field(default_factory=list)
    no_faces: list[FaceId] = field(default_factory=list)
    refusals: list[tuple[FaceId, int]] = field(default_factory=list)
    apart: list[list[list[FaceId]]] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    agreed: int = 0
    stood: int = 0
    at: dict[FaceRef, list[FaceId]] = field(default_factory=dict)

    def faces_of(self) -> list[int]:
        """Return how many faces everybody gets."""
        counts = [0] * len(self.matches)
        for person in (*self.namings.values(), *(person for _, person in self.drawings)):
            counts[person] += 1
        return counts

    @property
    def decides_nothing(self) -> bool:
        """Whether all are known here, and nothing of any face would be said."""
        said = (self.namings, self.drawings, self.asides, self.no_faces, self.refusals, self.apart)
        return not any(said) and all(match.person_id is not None for match in self.matches)

    def comers(self, contents: Contents) -> list[int]:
        """Return who of the file is, or will be, somebody here, by a face or a vector."""
        faces = self.faces_of()
        return [
            i
            for i, (match, person) in enumerate(zip(self.matches, contents.people, strict=True))
            if match.wanted
            and (match.person_id is not None or faces[i] or (self.vectors and person.vectors))
        ]
