"""Makes what vision would hand to the library, with vectors that depend on nothing but numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from faceorg.domain.faces import FaceReading, Pose
from faceorg.domain.geometry import Box
from faceorg.domain.grouping import Grouping, GroupPart, Suggestion
from faceorg.domain.photos import FileFacts, PhotoMetadata, PhotoOutcome, PhotoReading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from numpy.typing import NDArray

    from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId
    from faceorg.library.library import Library

PACK = "made-up"
DIM = 128
FOLDER = b"/photos"


def vector(looks: int, shot: int = 0) -> NDArray[np.float32]:
    """Return a unit float32 (DIM,): the same `looks` are alike, every `shot` a little different."""
    centre = np.random.default_rng(looks).standard_normal(DIM)
    noise = np.random.default_rng((looks, shot)).standard_normal(DIM) * 0.4
    made = centre + noise
    return (made / np.linalg.norm(made)).astype(np.float32)


def slot(number: int, shift: float = 0.0) -> Box:
    """Return one of five places in a photo that do not overlap; a small `shift` still does."""
    return Box(0.02 + 0.2 * number + shift, 0.3, 0.16, 0.2)


def face(
    place: int | Box = 0, *, looks: int = 1, shot: int = 0, quality: float = 0.8
) -> FaceReading:
    """Return a face at a slot (or box) of its photo."""
    box = place if isinstance(place, Box) else slot(place)
    return FaceReading(
        box=box,
        landmarks=np.full((5, 2), box.x, dtype=np.float32),
        score=0.9,
        second_score=None,
        size_px=120.0,
        sharpness=0.7,
        pose=Pose(5.0, -3.0, 1.0),
        norm=21.5,
        quality=quality,
        vector=vector(looks, shot),
        crop_jpeg=b"crop %d %d" % (looks, shot),
    )


def reading(*faces: FaceReading, taken_at: datetime | None = None) -> PhotoReading:
    """Return a photo as read, with these faces."""
    return PhotoReading(4000, 3000, "JPEG", PhotoMetadata(taken_at), b"thumbnail", faces)


def file(path: bytes, *, size_bytes: int = 1000, mtime_ns: int = 10**18) -> FileFacts:
    """Return a file as the scan would see it."""
    return FileFacts(path, size_bytes, mtime_ns)


def add_files(library: Library, paths: Sequence[bytes], **facts: int) -> list[PhotoId]:
    """Make photos known, still to be read; return their ids in the order of `paths`."""
    library.photos.record_found([file(path, **facts) for path in paths])
    known = {p: row[0] for path in paths for p, row in library.photos.known_files(path[:1]).items()}
    return [known[path] for path in paths]


def add_photo(
    library: Library, name: bytes, *faces: FaceReading, taken_at: datetime | None = None
) -> tuple[PhotoId, list[FaceId]]:
    """Index one photo; return its id and the ids of its faces in the order given."""
    photo_id = add_files(library, [FOLDER + b"/" + name])[0]
    return photo_id, read_again(library, photo_id, *faces, taken_at=taken_at)


def read_again(
    library: Library,
    photo_id: PhotoId,
    *faces: FaceReading,
    taken_at: datetime | None = None,
    pack: str = PACK,
) -> list[FaceId]:
    """Record what (another) pass over a photo gave; return the ids of `faces`.

    Nothing is returned where all of them are forgotten.
    """
    outcome = PhotoOutcome(photo_id, reading(*faces, taken_at=taken_at))
    changes = library.record_batch([outcome], pack)
    stored = library.faces.by_id(sorted(changes.face_ids))
    nearest = (min(stored, key=lambda known: abs(known.box.x - f.box.x)) for f in faces if stored)
    return [found.face_id for found in nearest]


def add_people(library: Library, rows: Iterable[Iterable[int]]) -> list[list[FaceId]]:
    """Index one photo for each row, with one face for each number in it: whom it looks like."""
    start = library.photos.count()
    return [
        add_photo(
            library,
            b"%04d.jpg" % (start + i),
            *(face(place, looks=looks, shot=start + i) for place, looks in enumerate(row)),
        )[1]
        for i, row in enumerate(rows)
    ]


def group(library: Library, *groups: Sequence[FaceId]) -> list[GroupId]:
    """Put faces into new groups, as a grouping job would; all other faces become loose."""
    return regroup(library, [GroupPart(None, tuple(ids)) for ids in groups])


def suggest(library: Library, person_id: PersonId, *face_ids: FaceId, score: float = 0.5) -> None:
    """Suggest a person for faces, as a grouping job would; all other suggestions go."""
    regroup(library, [], [Suggestion(i, person_id, score) for i in face_ids])


def regroup(
    library: Library, parts: Sequence[GroupPart] = (), suggestions: Sequence[Suggestion] = ()
) -> list[GroupId]:
    """Write a grouping."""
    return library.faces.apply_grouping(Grouping(tuple(parts), tuple(suggestions)))


def person(library: Library, name: str) -> PersonId:
    """Return the id of the only person of this name."""
    (found,) = [p.person_id for p in library.people.all() if p.name == name]
    return found


def people_state(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    """Return all that edits may change, row by row and column by column."""
    rows = library.database.rows
    tables = ("people", "rejections", "links", "strangers", "separations", "relations")
    tables += ("albums", "album_photos", "brought_people", "brought_vectors")
    return {
        "faces": rows(
            "SELECT id, decision, person_id, group_id, suggested_person_id, suggestion_score,"
            " stranger_id, origin FROM faces ORDER BY id"
        ),
        "photos": rows(
            "SELECT id, favourite, hidden, shift_s, taken_at FROM photos"
            " WHERE favourite OR hidden OR shift_s ORDER BY id"
        ),
        "answers": rows("SELECT * FROM answers WHERE answer <> 'skip' ORDER BY 1"),
        "bodies": rows("SELECT * FROM faces WHERE source <> 'detected' ORDER BY id"),
        "vectors": rows(
            "SELECT v.* FROM vectors v JOIN faces f ON f.id = v.face_id"
            " WHERE f.source <> 'detected' ORDER BY 1, 2"
        ),
    } | {table: rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables}  # noqa: S608


def spoken_state(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    """Return only what people have said: decisions, people, what is together and apart."""
    state = people_state(library)
    decided = [(*row[:3], row[6]) for row in state["faces"] if row[1]]
    drawn = [row[:16] for row in state["bodies"]]  # without what jobs make of them
    people = [row[:6] for row in state["people"]]  # without the counts that are kept
    return {name: rows for name, rows in state.items() if name != "vectors"} | {
        "faces": decided,
        "bodies": drawn,
        "people": people,
    }


def nothing_said(library: Library) -> bool:
    """Whether nobody has said anything, or all of it was taken back."""
    return not any(spoken_state(library).values())
