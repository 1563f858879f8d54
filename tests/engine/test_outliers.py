"""Which faces of a person are least like the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.engine import edits
from faceorg.engine.outliers import outliers
from faceorg.people.likeness import likeness_to_own
from tests.helpers.readings import DIM, PACK, add_people, person, vector

if TYPE_CHECKING:
    from faceorg.library.library import Library


def test_the_wrong_face_comes_first(library: Library) -> None:
    rows = add_people(library, [[1], [1], [1], [2], [1]])
    faces = [row[0] for row in rows]
    edits.name_faces(library, faces, "Anna")
    order = outliers(library, person(library, "Anna"), PACK)
    assert order[0] == faces[3]
    assert sorted(order) == faces


def test_two_who_were_mixed_up_come_before_the_many(library: Library) -> None:
    rows = add_people(library, [[1]] * 30 + [[2], [3]])
    faces = [row[0] for row in rows]
    edits.name_faces(library, faces, "Anna")
    order = outliers(library, person(library, "Anna"), PACK)
    assert set(order[:2]) == set(faces[30:])


def test_other_people_do_not_count(library: Library) -> None:
    rows = add_people(library, [[1, 2], [1, 2], [1, 3]])
    edits.name_faces(library, [row[0] for row in rows], "Anna")
    edits.name_faces(library, [row[1] for row in rows], "Ben")
    ben = outliers(library, person(library, "Ben"), PACK)
    assert ben[0] == rows[2][1]
    assert len(ben) == 3


def test_faces_without_a_vector_of_the_pack_come_last(library: Library) -> None:
    rows = add_people(library, [[1], [1], [2]])
    faces = [row[0] for row in rows]
    edits.name_faces(library, faces, "Anna")
    library.database.run("DELETE FROM vectors WHERE face_id = ?", (faces[0],))
    order = outliers(library, person(library, "Anna"), PACK)
    assert order[-1] == faces[0]
    assert len(order) == 3


def test_vectors_of_another_pack_are_not_compared(library: Library) -> None:
    faces = [row[0] for row in add_people(library, [[1], [2]])]
    edits.name_faces(library, faces, "Anna")
    assert sorted(outliers(library, person(library, "Anna"), "another")) == faces


@pytest.mark.parametrize("number", [0, 1])
def test_nobody_to_be_compared_with(number: int) -> None:
    vectors = np.array([vector(1)] * number, np.float32).reshape(number, DIM)
    assert likeness_to_own(vectors, np.ones(number, np.float32)).tolist() == [1.0] * number


def test_a_face_is_not_compared_with_itself() -> None:
    vectors = np.stack([vector(1, 1), vector(1, 2), vector(2)])
    likeness = likeness_to_own(vectors, np.ones(3, np.float32))
    assert likeness.argmin() == 2
    assert likeness.max() < 0.99
