"""What was put aside and can come back, read in one go away from the GUI thread. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from faceorg.domain.ids import FaceId, PersonId, PhotoId, StrangerId
from faceorg.ui.models.faces import FaceList, FaceTile
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import commas_text, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from faceorg.library.library import Library

_PERSON_BITS = 31  # of the key of a rejection, which is a face and a person


@dataclass(frozen=True, slots=True)
class PutAside:
    """The four memories, latest first, and the stranger that is looked at.

    Attributes:
        ignored: strangers, each a tile that stands for all of their faces, then single faces. The
            key of a stranger is its id below zero.
        not_faces: posters, statues, shadows.
        rejections: faces, each with whom it is not; see `rejection_of`.
        hidden: people who are in no list, by name; the key of each is their id.
        strangers: how many faces each has.
        stranger_id: whose faces `members` are; None where all are looked at.
    """

    ignored: FaceList = field(default_factory=FaceList)
    not_faces: FaceList = field(default_factory=FaceList)
    rejections: FaceList = field(default_factory=FaceList)
    hidden: FaceList = field(default_factory=FaceList)
    strangers: Mapping[StrangerId, int] = field(default_factory=dict)
    stranger_id: StrangerId | None = None
    members: FaceList = field(default_factory=FaceList)

    @property
    def ignored_count(self) -> int:
        """How many faces are ignored, those of strangers counted one by one."""
        return self.faces_of(self.ignored.listed.ids)

    def faces_of(self, keys: Iterable[int]) -> int:
        """Return how many faces some tiles stand for."""
        strangers = self.strangers
        return sum(strangers.get(StrangerId(-key), 0) if key < 0 else 1 for key in keys)


def read_put_aside(library: Library, stranger_id: StrangerId | None = None) -> PutAside:
    """Read all that was put aside, and the faces of one stranger if they are wanted."""
    lists = library.face_lists
    strangers = lists.strangers()
    ignored = [-i for i in strangers]
    ignored += lists.ignored_alone()
    alone = stranger_id if stranger_id in strangers else None
    return PutAside(
        FaceList.of(ignored, partial(_ignored, library), worded=bool(strangers)),
        FaceList.of(lists.not_faces(), partial(_single, library), worded=False),
        _rejections(library),
        FaceList.of(library.people.hidden_ids(), partial(_hidden, library), worded=True),
        strangers,
        alone,
        _members(library, alone) if alone is not None else FaceList(),
    )


def faces_behind(library: Library, keys: Sequence[int]) -> list[FaceId]:
    """Return the faces of some tiles of `PutAside.ignored`, each once."""
    faces: dict[int, None] = {}
    for key in keys:
        some = library.face_lists.of_stranger(StrangerId(-key))[0] if key < 0 else (key,)
        faces.update(dict.fromkeys(some))
    return [FaceId(i) for i in faces]


def rejection_of(key: int) -> tuple[FaceId, PersonId]:
    """Return what a key of `PutAside.rejections` says: which face is not whom."""
    face_id, person_id = divmod(key, 1 << _PERSON_BITS)
    return FaceId(face_id), PersonId(person_id)


def _ignored(library: Library, keys: Sequence[int]) -> dict[int, FaceTile]:
    found: dict[int, FaceTile] = _single(library, [key for key in keys if key >= 0])
    strangers = library.face_lists.some_strangers([-key for key in keys if key < 0])
    for key in (key for key in keys if key < 0):
        stranger = strangers.get(StrangerId(-key))
        if stranger is None:
            found[key] = FaceTile(FaceId(0), PhotoId(0), stranger_id=StrangerId(-key), faces=0)
            continue
        told = [count_text(stranger.faces, "face")]
        if stranger.guessed:
            told.append(tr("%Ln guessed||%Ln guessed", "faces", stranger.guessed))
        found[key] = FaceTile(
            stranger.face_id,
            stranger.photo_id,
            commas_text(told),
            stranger_id=StrangerId(-key),
            faces=stranger.faces,
        )
    return found


def _members(library: Library, stranger_id: StrangerId) -> FaceList:
    """Return one tile for each face of a stranger; a person's word first."""
    ids, ignored = library.face_lists.of_stranger(stranger_id)
    guessed = frozenset(ids[ignored:])

    def read(some: Sequence[int]) -> dict[int, FaceTile]:
        photos = library.face_lists.photos_of(some)
        return {
            i: FaceTile(
                FaceId(i),
                photos.get(FaceId(i), PhotoId(0)),
                tr("guessed", "a face") if i in guessed else "",
                guessed=i in guessed,
            )
            for i in some
        }

    return FaceList.of(ids, read, worded=bool(guessed))


def _single(library: Library, ids: Sequence[int]) -> dict[int, FaceTile]:
    photos = library.face_lists.photos_of(ids)
    return {i: FaceTile(FaceId(i), photos.get(FaceId(i), PhotoId(0))) for i in ids}


def _hidden(library: Library, keys: Sequence[int]) -> dict[int, FaceTile]:
    people = {p.person_id: p for p in library.people.some(keys)}
    covers = [p.cover_face_id for p in people.values() if p.cover_face_id is not None]
    photos = library.face_lists.photos_of(covers)
    found = {}
    for key in keys:
        person = people.get(PersonId(key))
        cover = person.cover_face_id if person is not None else None
        face_id = FaceId(0) if cover is None else cover
        name = person.name if person is not None else ""
        photo_id = photos.get(face_id, PhotoId(0))
        found[key] = FaceTile(face_id, photo_id, name, person_id=PersonId(key))
    return found


def _rejections(library: Library) -> FaceList:
    rejected = library.people.all_rejections()
    keys = [(r.face_id << _PERSON_BITS) + r.person_id for r in rejected]
    names = {r.person_id: r.person_name for r in rejected}

    def read(some: Sequence[int]) -> dict[int, FaceTile]:
        pairs = {key: rejection_of(key) for key in some}
        photos = library.face_lists.photos_of([face_id for face_id, _ in pairs.values()])
        return {
            key: FaceTile(
                face_id,
                photos.get(face_id, PhotoId(0)),
                tr("is not {name}", "a face").format(name=names[person_id]),
                person_id=person_id,
            )
            for key, (face_id, person_id) in pairs.items()
        }

    return FaceList.of(keys, read)
