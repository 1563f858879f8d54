"""Fills a library with made-up photos, people, groups and suggestions, through its own API."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.errors import ProblemCode
from faceorg.domain.faces import FaceReading, Pose
from faceorg.domain.geometry import Box
from faceorg.domain.grouping import Grouping, GroupPart, Suggestion
from faceorg.domain.photos import FileFacts, PhotoMetadata, PhotoOutcome, PhotoReading
from faceorg.engine import edits
from faceorg.library.library import Library
from tests.helpers.drawings import Persona, photo, portrait

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from faceorg.domain.ids import FaceId, PersonId, PhotoId

PACK = "made-up"
NAMES = (
    *("Anna", "Ben", "Mira", "Grandma Ruth", "Jonas", "Elif", "David", "Lena", "Martin", "Priya"),
    *("Farid", "Mari", "Kofi", "Carla", "Amelie", "Nuria", "Zoë", "Tomás", "Ingrid", "Omar"),
)


@dataclass
class Plan:
    """What a made-up library holds; one photo for each row of `photos`.

    Attributes:
        people: {name: confirmed faces}.
        groups: faces of each unnamed group.
        suggestions: {name: faces suggested to this person}.
        loose: faces like no other.
        problems: paths that could not be read.
        alike: {number of a group: the person it really is}, not found out yet.
        pack: the model pack that is said to have made the vectors.
    """

    people: dict[str, int] = field(default_factory=dict)
    groups: Sequence[int] = ()
    suggestions: dict[str, int] = field(default_factory=dict)
    loose: int = 0
    problems: dict[str, ProblemCode] = field(default_factory=dict)
    alike: dict[int, str] = field(default_factory=dict)
    pack: str = PACK


SMALL = Plan(
    people={"Anna": 12, "Ben": 8, "Mira": 6, "Jonas": 4},
    groups=(6, 4, 3),
    suggestions={"Anna": 5, "Mira": 2},
    loose=7,
    problems={"IMG_0031.jpg": ProblemCode.TRUNCATED, "P1020553.jpg": ProblemCode.NO_PERMISSION},
)


@dataclass(frozen=True)
class Made:
    """The ids of a made-up library."""

    photo_ids: list[PhotoId]
    people: dict[str, PersonId]
    groups: list[int]


def fill(library: Library, plan: Plan = SMALL, folder: bytes = b"/photos") -> Made:
    """Write a plan into an empty library; nothing exists on the disk but the library."""
    seats = list(_seats(plan))
    photos = _photos(seats)
    library.photos.add_folder(folder)
    files = [
        FileFacts(folder + b"/%d/IMG_%04d.jpg" % (2024 - i % 26, i), 4_000_000 + i, 10**18 + i)
        for i in range(len(photos))
    ]
    library.photos.record_found(files)
    for path, code in plan.problems.items():
        library.problems.record(folder + b"/" + path.encode(), code, "")
    pending = [photo_id for photo_id, _, _ in library.photos.pending([folder])]
    outcomes = [
        PhotoOutcome(photo_id, _reading(photo_id, people))
        for photo_id, people in zip(pending, photos, strict=True)
    ]
    for start in range(0, len(outcomes), 500):
        library.record_batch(outcomes[start : start + 500], plan.pack)
    faces = [library.faces.of_photo(photo_id) for photo_id in pending]
    seated = [
        (seat, face.face_id)
        for people, row in zip(photos, faces, strict=True)
        for seat, face in zip(people, row, strict=True)
    ]
    return Made(pending, *_decide(library, plan, seated))


@dataclass(frozen=True)
class _Seat:
    """One face to be: of which person, and as what."""

    looks: int
    role: str
    key: str = ""


def _seats(plan: Plan) -> Iterator[_Seat]:
    looks = {name: i for i, name in enumerate(plan.people)}
    for name, number in plan.people.items():
        yield from (_Seat(looks[name], "person", name) for _ in range(number))
    for group, number in enumerate(plan.groups):
        whose = looks[plan.alike[group]] if group in plan.alike else 1000 + group
        yield from (_Seat(whose, "group", str(group)) for _ in range(number))
    for name, number in plan.suggestions.items():
        yield from (_Seat(looks[name], "suggestion", name) for _ in range(number))
    yield from (_Seat(5000 + i, "loose") for i in range(plan.loose))


def _photos(seats: list[_Seat]) -> list[list[_Seat]]:
    """Seat faces in photos: every third photo holds several people, nobody sits twice in one."""
    rows: list[list[_Seat]] = []
    for number, seat in enumerate(seats):
        row = rows[(number * 7) % len(rows)] if rows and number % 3 == 0 else None
        if row is not None and len(row) < 4 and all(s.looks != seat.looks for s in row):
            row.append(seat)
        else:
            rows.append([seat])
    return rows


def _reading(photo_id: PhotoId, seats: list[_Seat]) -> PhotoReading:
    width, height = ((4000, 3000), (3000, 4000), (6000, 3375), (4000, 2667))[photo_id % 4]
    personas = [Persona.from_seed(seat.looks) for seat in seats]
    jpeg, boxes = photo(personas, photo_id, round(256 * width / height), 256)
    by_x = sorted(zip(seats, personas, boxes, strict=True), key=lambda part: part[2][0])
    seats[:] = [seat for seat, _, _ in by_x]
    faces = tuple(
        _face(seat, portrait(persona, photo_id * 31 + i), box, photo_id * 31 + i)
        for i, (seat, persona, box) in enumerate(by_x)
    )
    taken = datetime.fromisoformat("2024-08-20T15:30") - timedelta(
        days=photo_id * 9, minutes=photo_id * 17
    )
    meta = PhotoMetadata(taken, "Fujifilm X100V", "23 mm, f/2.8, 1/500 s, ISO 160")
    return PhotoReading(width, height, "JPEG", meta, jpeg, faces)


def _face(
    seat: _Seat, crop: bytes, box: tuple[float, float, float, float], seed: int
) -> FaceReading:
    centre = np.random.default_rng(seat.looks).standard_normal(64)
    noise = np.random.default_rng(seed).standard_normal(64) * 0.3
    vector = (centre + noise).astype(np.float32)
    vector /= np.linalg.norm(vector)
    marks = np.full((5, 2), 0.5, dtype=np.float32)
    quality = 0.5 + (seed % 37) / 80
    return FaceReading(
        box=Box(*box),
        landmarks=marks,
        score=0.95,
        second_score=None,
        size_px=box[3] * 3000,
        sharpness=0.7,
        pose=Pose(0.0, 0.0, 0.0),
        norm=20.0,
        quality=quality,
        vector=vector,
        crop_jpeg=crop,
    )


def _decide(
    library: Library, plan: Plan, seated: list[tuple[_Seat, FaceId]]
) -> tuple[dict[str, PersonId], list[int]]:
    """Name people, then store groups and suggestions as a grouping job would."""

    def ids(role: str, key: str) -> tuple[FaceId, ...]:
        return tuple(i for seat, i in seated if seat.role == role and seat.key == key)

    people = {}
    for name in plan.people:
        edits.name_faces(library, ids("person", name), name, new_person=True)
        people[name] = max(p.person_id for p in library.people.named(name))
    parts = tuple(GroupPart(None, ids("group", str(g))) for g in range(len(plan.groups)))
    suggestions = tuple(
        Suggestion(face_id, people[name], 0.4 + i / 100)
        for name in plan.suggestions
        for i, face_id in enumerate(ids("suggestion", name))
    )
    groups = library.faces.apply_grouping(Grouping(parts, suggestions))
    return people, list(groups)


def make(folder: Path, plan: Plan = SMALL) -> Library:
    """Open a new library in `folder` and fill it; the caller closes it."""
    library = Library(folder)
    fill(library, plan)
    return library
