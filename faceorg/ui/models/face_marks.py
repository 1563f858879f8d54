"""The faces of one photo with the names that the photo page shows. No Qt; any thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.domain.faces import FaceSource, FaceState
from faceorg.library.foreign.reading import imported
from faceorg.ui.texts.ages import age_text
from faceorg.ui.texts.importing_text import imported_text
from faceorg.ui.texts.translation import commas_text, tr

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from faceorg.domain.faces import Face
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.domain.people import Person
    from faceorg.domain.photos import PhotoDetail
    from faceorg.domain.query import PhotoQuery
    from faceorg.library.library import Library


@dataclass(frozen=True, slots=True)
class FaceMark:
    """A face as the photo page shows it.

    Attributes:
        name: of the confirmed or suggested person, else empty.
        person_id: who that is.
        age: of a confirmed person when the photo was taken, where that is known.
        source: which program the name was taken over from and when; empty for all others.
    """

    face: Face
    name: str = ""
    person_id: PersonId | None = None
    age: str = ""
    source: str = ""

    @property
    def face_id(self) -> FaceId:
        """The face's id."""
        return self.face.face_id

    @property
    def confirmed(self) -> bool:
        """Whether a person has named it."""
        return self.face.state is FaceState.CONFIRMED

    @property
    def suggested(self) -> bool:
        """Whether the program has a guess."""
        return self.face.state is FaceState.SUGGESTED

    @property
    def ignored(self) -> bool:
        """Whether it was put aside as a stranger."""
        return self.face.state is FaceState.IGNORED

    @property
    def drawn(self) -> bool:
        """Whether its box comes from a person or another program, not from the detector."""
        return self.face.source is not FaceSource.DETECTED

    @property
    def unnamed(self) -> bool:
        """Whether nobody knows who it is."""
        return not (self.confirmed or self.suggested or self.ignored)

    @property
    def label(self) -> str:
        """What its label says."""
        if self.confirmed:
            return self.name
        if self.suggested:
            return tr("{name}?", "somebody it may be").format(name=self.name)
        return tr("Ignored", "a face") if self.ignored else tr("Who is this?")


def face_marks(
    faces: Iterable[Face],
    people: Sequence[Person],
    detail: PhotoDetail,
    sources: Mapping[FaceId, str] | None = None,
) -> list[FaceMark]:
    """Return the marks of a photo's faces, in the order given.

    Args:
        faces: of one photo.
        people: whom they may be.
        detail: of the photo.
        sources: of faces whose names were taken over: from where, in words.
    """
    told = sources or {}
    known = {person.person_id: person for person in people}
    day = detail.taken_at.date() if detail.dated else None
    marks = []
    for face in faces:
        confirmed = face.state is FaceState.CONFIRMED
        person_id = face.person_id if confirmed else face.suggested_person_id
        person = known.get(person_id) if person_id is not None else None
        if person is None:
            marks.append(FaceMark(face))
            continue
        age = age_text(person.birth_date, day) if confirmed else ""
        source = told.get(face.face_id, "") if confirmed else ""
        marks.append(FaceMark(face, person.name, person.person_id, age, source))
    return marks


def read_marks(library: Library, people: Sequence[Person], detail: PhotoDetail) -> list[FaceMark]:
    """Read the faces of a photo, left to right, and whoever is not among `people` yet."""
    faces = library.faces.of_photo(detail.photo_id)
    known = {person.person_id for person in people}
    meant = {f.person_id or f.suggested_person_id for f in faces} - known
    newer = [library.people.get(person_id) for person_id in meant if person_id is not None]
    found = imported(library, [face.face_id for face in faces])
    sources = {face_id: imported_text(source) for face_id, source in found.items()}
    return face_marks(faces, [*people, *(p for p in newer if p is not None)], detail, sources)


def active_suggestion(marks: Sequence[FaceMark], focused: FaceMark | None) -> FaceMark | None:
    """Return the suggestion that Y and N speak of: the focused one, or else the first."""
    if focused is not None:
        return focused if focused.suggested else None
    return next((mark for mark in marks if mark.suggested), None)


def next_undecided(marks: Sequence[FaceMark], face_id: FaceId) -> FaceId | None:
    """Return the next face after this one that nobody has decided about, or None."""
    place = next((i for i, mark in enumerate(marks) if mark.face_id == face_id), len(marks))
    later = (mark for mark in marks[place + 1 :] if mark.suggested or mark.unnamed)
    return next((mark.face_id for mark in later), None)


def spoken_photo(name: str, marks: Sequence[FaceMark]) -> str:
    """Return a photo in words: its file, who is on it, and how many nobody has named."""
    people = list(dict.fromkeys(mark.name for mark in marks if mark.confirmed))
    unnamed = sum(mark.unnamed or mark.suggested for mark in marks)
    parts = [tr("Photo {name}", "its file").format(name=name), *people]
    if unnamed:
        parts.append(tr("%Ln unnamed face||%Ln unnamed faces", "", unnamed))
    return commas_text(parts)


def moment_asked_for(marks: Collection[FaceMark], query: PhotoQuery | None) -> float | None:
    """Return the moment of a video at which most people are seen who were asked for.

    Args:
        marks: the faces of the video.
        query: what was asked for.

    Returns:
        Seconds, the earliest of several; None where nobody was asked for, or nobody is seen.
    """
    if query is None:
        return None
    people = {*query.all_of, *query.any_of, *query.or_with}
    seen: dict[float, set[PersonId | GroupId]] = {}
    for mark in marks:
        face = mark.face
        at = seen.setdefault(face.moment_s, set()) if face.moment_s is not None else set()
        if mark.confirmed and face.person_id is not None and face.person_id in people:
            at.add(face.person_id)
        if query.group is not None and face.group_id == query.group:
            at.add(query.group)
    best = max(sorted(seen), key=lambda moment: len(seen[moment]), default=None)
    return best if best is not None and seen[best] else None
