"""What a people file holds, once it is read and before it is written. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from faceorg.domain.faces import Decision
    from faceorg.domain.geometry import Box


class FileVector(NamedTuple):
    """A vector of somebody; `day` is days since 1970-01-01, None where no camera told.

    `vector` is little-endian float16, unit length.
    """

    vector: bytes
    quality: float
    day: int | None


class FaceRef(NamedTuple):
    """A face of the file: the index of its photo, and its index there."""

    photo: int
    face: int


@dataclass(frozen=True, slots=True)
class FilePerson:
    """Somebody.

    Attributes:
        uids: who this is, whatever the name: the writing library's own id first.
        name: as it is kept, see `clean_name`.
        birth_date: None where it is not known.
        hidden: whether somebody wanted not to see them in lists.
        cover: the face that somebody chose as the portrait.
        vectors: exemplars, the best first.
    """

    uids: tuple[str, ...]
    name: str
    birth_date: date | None = None
    hidden: bool = False
    cover: FaceRef | None = None
    vectors: tuple[FileVector, ...] = ()


@dataclass(frozen=True, slots=True)
class FileFace:
    """What was said of one face.

    Attributes:
        box: in fractions of the photo as it is shown.
        moment_s: of a video; None in photos.
        person: index of who it is, None where nobody was named.
        put_aside: ignored, or not a face; None where neither was said.
        stranger: number of the ignored group it is of.
        refused: indexes of people whom it is known not to be.
    """

    box: Box
    moment_s: float | None = None
    person: int | None = None
    put_aside: Decision | None = None
    stranger: int | None = None
    refused: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FilePhoto:
    """A photo, known by what its file holds and by nothing else: no path, no name, no date."""

    fingerprint: bytes
    faces: tuple[FileFace, ...]


class FileRelation(NamedTuple):
    """What one person is to another, by index; `kind` is `parent` (of the other) or `partner`."""

    person: int
    kind: str
    other: int


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a people file holds.

    Attributes:
        library: random id of the library that wrote it.
        made_at: when, UTC, ISO 8601.
        made_by: which program.
        pack: id of the model pack of the vectors.
        embedder: SHA-256 of the model that made them, hexadecimal.
        people, relations, photos: what the names say.
        apart: faces that are not one person: parts of them, at least two.
    """

    library: str
    made_at: str
    made_by: str
    pack: str
    embedder: str
    people: tuple[FilePerson, ...] = ()
    relations: tuple[FileRelation, ...] = ()
    photos: tuple[FilePhoto, ...] = ()
    apart: tuple[tuple[tuple[FaceRef, ...], ...], ...] = field(default=())

    def count_named(self) -> int:
        """Return how many faces have a name."""
        return sum(face.person is not None for photo in self.photos for face in photo.faces)

    def count_vectors(self) -> int:
        """Return how many vectors there are of all people."""
        return sum(len(person.vectors) for person in self.people)
