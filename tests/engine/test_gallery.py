"""Vectors kept in memory are those of the library, whoever has written there since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.engine import edits
from faceorg.engine.gallery import Gallery, forget, gallery_of
from faceorg.library.candidates import faces_of_owner, loose_faces
from faceorg.library.embeddings import record_vectors
from faceorg.library.library import Library
from tests.helpers.readings import (
    PACK,
    add_people,
    add_photo,
    face,
    person,
    read_again,
    slot,
    vector,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from faceorg.domain.ids import FaceId


@pytest.fixture
def elsewhere(library: Library) -> Iterator[Library]:
    """The same library in another process, as far as memory goes."""
    other = Library(library.folder)
    yield other
    other.close()


def kept(library: Library) -> dict[int, NDArray[np.float32]]:
    """Return the vectors of the loose faces as an edit sees them."""
    faces = gallery_of(library, PACK).faces(library, loose_faces(library.database))
    return dict(zip(faces.face_ids.tolist(), faces.vectors, strict=True))


def same(one: NDArray[np.float32], other: NDArray[np.float32]) -> bool:
    return bool(np.allclose(one, other, atol=1e-3))


def test_a_photo_that_another_process_read_again_has_its_new_vector(
    library: Library, elsewhere: Library
) -> None:
    photo_id, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    other_id = add_photo(library, b"b.jpg", face(looks=2))[1][0]
    assert same(kept(library)[face_id], vector(1))
    read_again(elsewhere, photo_id, face(looks=3, quality=0.7))
    assert same(kept(library)[face_id], vector(3))
    assert same(kept(library)[other_id], vector(2))


def test_exemplars_follow_a_photo_that_another_process_read_again(
    library: Library, elsewhere: Library
) -> None:
    photo_id, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    edits.name_faces(library, [face_id], "Anna")
    anna = person(library, "Anna")
    (before,) = gallery_of(library, PACK).owners(library, {})[anna].vectors
    read_again(elsewhere, photo_id, face(looks=3, quality=0.7))
    (after,) = gallery_of(library, PACK).owners(library, {})[anna].vectors
    assert same(before, vector(1))
    assert same(after, vector(3))


def test_a_vector_made_later_by_another_process_is_found(
    library: Library, elsewhere: Library
) -> None:
    _, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    gallery = Gallery("later")
    wanted = loose_faces(library.database)
    assert gallery.faces(library, wanted).face_ids.tolist() == []
    with elsewhere.database.transaction():
        record_vectors(elsewhere.database, "later", [(face_id, vector(5))])
    assert same(gallery.faces(library, wanted).vectors[0], vector(5))


def test_backs_of_heads_are_left_out_and_looked_for_once(library: Library) -> None:
    photo_id, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    edits.name_faces(library, [face_id], "Anna")
    anna = person(library, "Anna")
    for shift in (0.3, 0.6):  # named first and later, among faces that have vectors
        box = slot(0, shift)
        edits.add_drawn_face(library, photo_id, None, box, b"head", PACK, person_id=anna)
        (vector_kept,) = gallery_of(library, PACK).owners(library, {})[anna].vectors
        assert same(vector_kept, vector(1))


def test_what_is_forgotten_is_read_again_into_the_same_place(library: Library) -> None:
    photo_id, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    for looks in (2, 3, 4):
        kept(library)
        read_again(library, photo_id, face(looks=looks))
        forget(library, [face_id, 999])
        assert same(kept(library)[face_id], vector(looks))
    assert gallery_of(library, PACK)._count == 1


def test_faces_come_in_the_order_asked_for_however_many_were_read_before(library: Library) -> None:
    wanted: list[FaceId] = []
    for start in range(0, 40, 8):
        wanted = [row[0] for row in add_people(library, [[start + k] for k in range(8)])] + wanted
        rows = dict(loose_faces(library.database))
        found = gallery_of(library, PACK).faces(library, [(i, rows[i]) for i in wanted])
        assert found.face_ids.tolist() == wanted
    assert faces_of_owner(library.database, 1) == []


def test_a_face_that_came_to_nothing_leaves_nothing_behind(library: Library) -> None:
    """An edit that is refused gives its ids back; another face gets them."""
    add_photo(library, b"a.jpg", face(looks=1))
    gallery = gallery_of(library, PACK)
    with pytest.raises(RuntimeError), library.database.transaction():  # noqa: PT012
        _, (lost,) = add_photo(library, b"b.jpg", face(looks=2, quality=0.6))
        assert same(kept(library)[lost], vector(2))
        raise RuntimeError
    _, (found,) = add_photo(library, b"c.jpg", face(looks=3))
    assert found == lost
    assert same(kept(library)[found], vector(3))
    assert gallery is gallery_of(library, PACK)


def test_faces_that_are_gone_take_no_room(library: Library) -> None:
    stays = add_photo(library, b"stays.jpg", face(looks=1))[1][0]
    gallery = gallery_of(library, PACK)
    for i in range(40):
        photo_id, _ = add_photo(library, b"%d.jpg" % i, *[face(looks=n) for n in range(2, 6)])
        assert len(kept(library)) == 5
        library.database.run("DELETE FROM photos WHERE id = ?", (photo_id,))
    assert len(gallery._faces.face_ids) < 20
    last = add_photo(library, b"last.jpg", face(looks=7))[1][0]
    found = kept(library)
    assert found.keys() == {stays, last}
    assert same(found[stays], vector(1))
    assert same(found[last], vector(7))
