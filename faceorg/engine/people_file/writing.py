"""Writing a people file: names, exemplars and decisions of a library, as a job. Not for the GUI."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg import __version__
from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.faces import DAY_UNKNOWN
from faceorg.engine.jobs import Progress, Stage
from faceorg.engine.packs import current_pack
from faceorg.engine.people_file.container import to_bytes, write_bytes
from faceorg.engine.people_file.contents import (
    Contents,
    FaceRef,
    FileFace,
    FilePerson,
    FilePhoto,
    FileRelation,
    FileVector,
)
from faceorg.library import people_files as rows
from faceorg.library.clock import now
from faceorg.library.recognition import candidates
from faceorg.library.recognition.brought import brought_vectors, uids_of_people

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from faceorg.domain.faces import Decision
    from faceorg.domain.ids import FaceId, PersonId
    from faceorg.domain.people import Person
    from faceorg.engine.jobs import CancelToken
    from faceorg.library.library import Library
    from faceorg.library.people_files import ToldFace
    from faceorg.vision.packs import Pack

POOL_FACES = 240  # of one person, among whom exemplars are chosen, as `engine.gallery` does


@dataclass(frozen=True, slots=True)
class WriteWish:
    """What to write.

    Attributes:
        path: absolute; a file that is there is replaced.
        people: only these; None: everybody, and what was said of strangers.
        password: seals the file; None leaves it open for whoever gets it.
    """

    path: bytes
    people: tuple[PersonId, ...] | None = None
    password: str | None = field(default=None, repr=False)


@dataclass(slots=True)
class Written:
    """What was written."""

    people: int = 0
    vectors: int = 0
    photos: int = 0
    named: int = 0
    size_bytes: int = 0


def write_people_file(
    library: Library, wish: WriteWish, token: CancelToken, written: Written
) -> Iterator[Progress]:
    """Write a people file, whole or not at all; the library stays as it is.

    Raises:
        EditRefusedError: there is nobody to be written.
        EnvironmentFaultError: the disk is full, nothing may be written there, or the library's
            pack is gone.
        CancelledError: the token said so; nothing was written.
    """
    rows.library_uid(library, new=True)
    gathering = _Gathering(library, wish)
    total = len(gathering.people)
    if not total:
        raise EditRefusedError(RefusalCode.NOBODY_TO_WRITE)
    for done, _ in enumerate(gathering.take_people(), 1):
        token.checkpoint()
        yield Progress(Stage.PEOPLE_FILE, done=done, total=total)
    contents = gathering.contents()
    token.checkpoint()
    content = to_bytes(contents, wish.password)
    token.checkpoint()
    write_bytes(os.path.abspath(wish.path), content)  # noqa: PTH100 - bytes
    written.people, written.vectors = total, contents.count_vectors()
    written.photos, written.named = len(contents.photos), contents.count_named()
    written.size_bytes = len(content)


class _Gathering:
    """Reads what is to be written.

    Attributes:
        people: who is written, in this order.
    """

    def __init__(self, library: Library, wish: WriteWish) -> None:
        self._library, self._pack = library, current_pack(library)
        chosen = None if wish.people is None else set(wish.people)
        self.people = [
            person
            for person in sorted(library.people.all(), key=lambda p: p.person_id)
            if chosen is None or person.person_id in chosen
        ]
        self._all = chosen is None
        self._index = {person.person_id: i for i, person in enumerate(self.people)}
        self._vectors: list[tuple[FileVector, ...]] = []

    def take_people(self) -> Iterator[Person]:
        """Read the exemplars of one person after the other."""
        for person in self.people:
            self._vectors.append(_exemplars(self._library, self._pack, person.person_id))
            yield person

    def contents(self) -> Contents:
        """Return all of it, once everybody was taken; all of one moment but the exemplars."""
        library = self._library
        with library.database.snapshot():
            photos, refs = self._photos()
            return Contents(
                library=rows.library_uid(library, new=False) or "",
                made_at=now(),
                made_by=f"FaceOrg {__version__}",
                pack=self._pack.pack_id,
                embedder=self._pack.embedder.sha256,
                people=self._people(refs),
                relations=self._relations(),
                photos=photos,
                apart=self._apart(refs),
            )

    def _people(self, refs: dict[FaceId, FaceRef]) -> tuple[FilePerson, ...]:
        own, others = rows.own_uids(self._library), uids_of_people(self._library.database)
        covers = rows.covers(self._library.database)
        return tuple(
            FilePerson(
                tuple(dict.fromkeys((own[i], *others.get(i, ())))),
                person.name,
                person.birth_date,
                person.hidden,
                refs.get(covers[i]) if i in covers else None,
                vectors,
            )
            for person, vectors in zip(self.people, self._vectors, strict=True)
            for i in (person.person_id,)
        )

    def _photos(self) -> tuple[tuple[FilePhoto, ...], dict[FaceId, FaceRef]]:
        """Return photos with what was said of their faces, and where each face stands."""
        refused: dict[FaceId, list[int]] = {}
        for face_id, person_id in sorted(self._library.faces.rejections()):
            if person_id in self._index:
                refused.setdefault(face_id, []).append(self._index[person_id])
        by_photo: dict[bytes, list[ToldFace]] = {}
        apart = {face_id for _, face_id, _ in self._library.faces.separations()}
        for face in rows.told_faces(self._library.database):
            # A face that is kept apart from others has to stand somewhere, whosoever it is.
            said = self._aside(face) or face.person_id in self._index or face.face_id in refused
            if said or (self._all and face.face_id in apart):
                by_photo.setdefault(face.fingerprint, []).append(face)
        photos: list[FilePhoto] = []
        refs: dict[FaceId, FaceRef] = {}
        for fingerprint, faces in by_photo.items():
            refs |= {f.face_id: FaceRef(len(photos), at) for at, f in enumerate(faces)}
            told = tuple(self._face(face, refused.get(face.face_id, [])) for face in faces)
            photos.append(FilePhoto(fingerprint, told))
        return tuple(photos), refs

    def _face(self, face: ToldFace, refused: list[int]) -> FileFace:
        aside = self._aside(face)
        return FileFace(
            face.box,
            face.moment_s,
            None if face.person_id is None else self._index.get(face.person_id),
            aside,
            face.stranger_id if aside else None,
            tuple(refused),
        )

    def _aside(self, face: ToldFace) -> Decision | None:
        """Return what was said of a stranger or of no face; nothing where people were chosen."""
        return face.decision if self._all and face.person_id is None else None

    def _relations(self) -> tuple[FileRelation, ...]:
        return tuple(
            FileRelation(self._index[a], kind, self._index[b])
            for a, kind, b in rows.relations(self._library.database)
            if a in self._index and b in self._index
        )

    def _apart(self, refs: dict[FaceId, FaceRef]) -> tuple[tuple[tuple[FaceRef, ...], ...], ...]:
        found: dict[int, dict[int, list[FaceRef]]] = {}
        for number, face_id, part in self._library.faces.separations():
            if face_id in refs:
                found.setdefault(number, {}).setdefault(part, []).append(refs[face_id])
        return tuple(
            tuple(map(tuple, parts.values())) for parts in found.values() if len(parts) > 1
        )


def _exemplars(library: Library, pack: Pack, person_id: PersonId) -> tuple[FileVector, ...]:
    """Return what stands for somebody: faces here, and what files have brought where they are few.

    As many as anybody is known by (`people.matching.EXEMPLARS_MAX`).
    """
    import numpy as np

    from faceorg.people.brought import rows_that_fill_up
    from faceorg.people.matching import EXEMPLARS_MAX, exemplars_of

    database = library.database
    ids = candidates.faces_of_owner(database, person_id, POOL_FACES)
    faces = candidates.candidates(database, ids, pack.pack_id)
    best = exemplars_of(_unit([f.vector for f in faces]), np.array([f.quality for f in faces]))
    own = [
        FileVector(f.vector, f.quality, None if f.day == DAY_UNKNOWN else f.day)
        for f in (faces[row] for row in best)
    ]
    more = brought_vectors(database, pack.pack_id, [person_id])
    rows: Iterable[int] = range(min(len(more), EXEMPLARS_MAX))
    if own and more:
        rows = rows_that_fill_up(_unit([v.vector for v in own]), _unit([v.vector for v in more]))
    return (*own, *(FileVector(v.vector, v.quality, v.day) for v in (more[row] for row in rows)))


def _unit(packed: Sequence[bytes]) -> NDArray[np.float32]:
    """Return unit vectors float32 (n, dim)."""
    import numpy as np

    from faceorg.domain.vectors import unit

    halves = np.frombuffer(b"".join(packed), "<f2").reshape(len(packed), -1 if packed else 0)
    return unit(halves.astype(np.float32))
