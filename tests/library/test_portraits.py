"""Which face shows somebody who has no portrait chosen by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from faceorg.domain.faces import FaceReading, Pose
from faceorg.engine import edits
from tests.helpers.editing import named
from tests.helpers.readings import add_photo, face

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId, PersonId, PhotoId
    from faceorg.library.library import Library

# Of photos of 4000 x 3000: eyes 400 pixels apart, the mouth's corners at the second number.
EYES = ((0.40, 0.40), (0.50, 0.40), (0.45, 0.45))


def shown(
    shot: int, *, quality: float = 0.6, mouth: float = 0.85, pose: Pose | None = None
) -> FaceReading:
    """A face whose mouth is so many eye distances wide."""
    half = mouth * 0.1 / 2
    points = np.array([*EYES, (0.45 - half, 0.5), (0.45 + half, 0.5)], np.float32)
    made = face(0, looks=1, shot=shot, quality=quality)
    return replace(made, landmarks=points, pose=pose or Pose(0.0, 0.0, 0.0))


def album(
    library: Library, *faces: FaceReading, years: tuple[int, ...] = ()
) -> tuple[PersonId, list[FaceId], list[PhotoId]]:
    """One photo for each face, all of them Anna's."""
    taken: list[Any] = [MOMENT.replace(year=year) for year in years] or [None] * len(faces)
    added = [
        add_photo(library, b"%d.jpg" % i, f, taken_at=when)
        for i, (f, when) in enumerate(zip(faces, taken, strict=True))
    ]
    ids = [found[0] for _, found in added]
    return named(library, "Anna", ids), ids, [photo_id for photo_id, _ in added]


def cover(library: Library, person_id: PersonId) -> FaceId | None:
    person = library.people.get(person_id)
    assert person is not None
    return person.cover_face_id


MOMENT = datetime.fromisoformat("2000-06-01T12:00")
FRONTAL = Pose(2.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("others", "best"),
    [
        ([{"quality": 0.66}, {"quality": 0.7}], 1),  # nothing else tells them apart
        ([{"quality": 0.7}, {"mouth": 0.99}], 1),  # a smile is worth a little
        ([{"quality": 0.75}, {"quality": 0.5, "mouth": 1.0}], 0),  # but no face that is hard to see
        ([{"quality": 0.62, "pose": Pose(35.0, 0.0, 0.0)}, {"pose": FRONTAL}], 1),
        ([{"quality": 0.61, "pose": Pose(0.0, 0.0, 40.0)}, {"pose": FRONTAL}], 1),
        ([{"mouth": 0.99}, {"mouth": 3.0, "quality": 0.59}], 0),  # what is no mouth any more
    ],
)
def test_recognisable_frontal_and_smiling(
    library: Library, others: list[dict[str, Any]], best: int
) -> None:
    faces = [shown(i, **other) for i, other in enumerate(others)]
    anna, ids, _ = album(library, *faces)
    assert cover(library, anna) == ids[best]
    assert [p.cover_face_id for p in library.people.all()] == [ids[best]]


def test_of_equals_the_latest(library: Library) -> None:
    anna, ids, _ = album(library, *(shown(i) for i in range(3)), years=(1999, 2019, 2009))
    assert cover(library, anna) == ids[1]


def test_recent_alone_decides_nothing(library: Library) -> None:
    faces = [shown(0, mouth=0.97), shown(1)]
    anna, ids, _ = album(library, *faces, years=(1980, 2020))
    assert cover(library, anna) == ids[0]


def test_by_hand_comes_first(library: Library) -> None:
    anna, ids, _ = album(library, shown(0, quality=0.8), shown(1))
    edits.set_cover(library, anna, ids[1])
    assert cover(library, anna) == ids[1]
    edits.undo(library)
    assert cover(library, anna) == ids[0]


def test_a_face_that_is_somebody_elses_is_no_portrait(library: Library) -> None:
    anna, ids, _ = album(library, shown(0, quality=0.7), shown(1), shown(2))
    edits.name_faces(library, ids[:1], "Ben")
    assert cover(library, anna) == ids[1]
    ben = library.people.named("Ben")[0]
    assert ben.cover_face_id == ids[0]
    edits.undo(library)
    assert cover(library, anna) == ids[0]
    edits.redo(library)
    assert cover(library, anna) == ids[1]


def test_what_a_job_takes_away_is_no_portrait_any_more(library: Library) -> None:
    anna, ids, _ = album(library, shown(0, quality=0.7), shown(1, quality=0.65), shown(2))
    library.database.run("DELETE FROM faces WHERE id = ?", (ids[0],))
    assert cover(library, anna) == ids[1]


def test_hidden_photos_show_nobody_while_there_are_others(library: Library) -> None:
    anna, ids, photos = album(library, shown(0, quality=0.7), shown(1))
    edits.hide_photos(library, photos[:1])
    assert cover(library, anna) == ids[1]
    edits.undo(library)
    assert cover(library, anna) == ids[0]
    edits.hide_photos(library, photos)
    assert cover(library, anna) == ids[0], "rather than nobody"


def test_a_drawn_face_stands_for_who_has_no_other(library: Library) -> None:
    bare = replace(shown(0, quality=0.0), landmarks=np.zeros((0, 2), np.float32))
    anna, ids, _ = album(library, bare)
    assert cover(library, anna) == ids[0]


def test_a_library_of_before_has_portraits_chosen(library: Library) -> None:
    from faceorg.library.portraits import keep_portraits

    anna, ids, _ = album(library, shown(0, quality=0.7), shown(1, mouth=0.99))
    library.database.run("UPDATE people SET portrait_face_id = NULL")
    assert cover(library, anna) == ids[0], "the best quality"
    keep_portraits(library.database.run)
    assert cover(library, anna) == ids[1]
