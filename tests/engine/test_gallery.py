"""Vectors kept in memory are those of the library, whoever has written there since."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from faceorg.engine import edits
from faceorg.engine.gallery import Gallery, forget, gallery_of
from faceorg.engine.packs import current_pack_id
from faceorg.library.library import Library
from faceorg.library.recognition.embeddings import record_vectors
from faceorg.people.matching import Owner
from tests.helpers.readings import (
    PACK,
    add_files,
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

OTHERS = np.eye(len(vector(0)), dtype=np.float32)


@pytest.fixture
def elsewhere(library: Library) -> Iterator[Library]:
    """The same library in another process, as far as memory goes."""
    other = Library(library.folder)
    yield other
    other.close()


def add_real(library: Library, name: bytes, looks: int, shot: int = 0) -> FaceId:
    """Index a photo with one face as the pack sees it that the library uses."""
    (photo_id,) = add_files(library, [b"/photos/" + name])
    pack = current_pack_id(library)
    return read_again(library, photo_id, face(looks=looks, shot=shot), pack=pack)[0]


def kept(library: Library, pack: str = PACK) -> set[int]:
    """Return the loose faces that an edit sees, whatever they look like."""
    gallery = gallery_of(library, pack)
    gallery.sync(library)
    everybody = np.concatenate([OTHERS, -OTHERS])
    return {i for one in everybody for i in gallery.loose_like(Owner(one[None]), -0.5)}


def looking_like(library: Library, looks: int) -> list[int]:
    """Return the loose faces that an edit takes for somebody."""
    gallery = gallery_of(library, PACK)
    gallery.sync(library)
    return sorted(gallery.loose_like(Owner(vector(looks)[None]), 0.9))


def exemplars(library: Library, owner_id: int) -> NDArray[np.float32]:
    """Return what stands for somebody."""
    gallery = gallery_of(library, PACK)
    gallery.sync(library)
    return gallery.owners(library, [owner_id], {})[owner_id].vectors


def same(one: NDArray[np.float32], other: NDArray[np.float32]) -> bool:
    return bool(np.allclose(one, other, atol=1e-3))


def test_a_photo_that_another_process_read_again_has_its_new_vector(
    library: Library, elsewhere: Library
) -> None:
    photo_id, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    other_id = add_photo(library, b"b.jpg", face(looks=2))[1][0]
    assert looking_like(library, 1) == [face_id]
    read_again(elsewhere, photo_id, face(looks=3, quality=0.7))
    assert looking_like(library, 1) == []
    assert looking_like(library, 3) == [face_id]
    assert looking_like(library, 2) == [other_id]


def test_exemplars_follow_a_photo_that_another_process_read_again(
    library: Library, elsewhere: Library
) -> None:
    photo_id, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    edits.name_faces(library, [face_id], "Anna")
    anna = person(library, "Anna")
    assert same(exemplars(library, anna)[0], vector(1))
    read_again(elsewhere, photo_id, face(looks=3, quality=0.7))
    assert same(exemplars(library, anna)[0], vector(3))


def test_a_vector_made_later_by_another_process_is_found(
    library: Library, elsewhere: Library
) -> None:
    _, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    gallery = Gallery("later")
    gallery.sync(library)
    assert gallery.loose_like(Owner(vector(5)[None]), 0.9) == {}
    with elsewhere.database.transaction():
        record_vectors(elsewhere.database, "later", [(face_id, vector(5))])
    gallery.sync(library)
    assert list(gallery.loose_like(Owner(vector(5)[None]), 0.9)) == [face_id]


def test_backs_of_heads_are_left_out(library: Library) -> None:
    photo_id, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    edits.name_faces(library, [face_id], "Anna")
    anna = person(library, "Anna")
    for shift in (0.3, 0.6):  # named first and later, among faces that have vectors
        box = slot(0, shift)
        edits.add_drawn_face(library, photo_id, None, box, b"head", PACK, person_id=anna)
        (vector_kept,) = exemplars(library, anna)
        assert same(vector_kept, vector(1))


def test_what_is_forgotten_is_read_again(library: Library) -> None:
    photo_id, (face_id,) = add_photo(library, b"a.jpg", face(looks=1))
    for looks in (2, 3, 4):
        assert looking_like(library, looks - 1) == [face_id]
        read_again(library, photo_id, face(looks=looks))
        forget(library, [face_id, 999])
        assert looking_like(library, looks) == [face_id]


def test_an_edit_that_came_to_nothing_leaves_nothing_behind(library: Library) -> None:
    """Who was named in it is nobody, and its faces are as loose as before."""
    loose, named = add_real(library, b"a.jpg", 1), add_real(library, b"b.jpg", 2)
    edits.name_faces(library, [named], "Anna")
    anna, pack = person(library, "Anna"), current_pack_id(library)
    gallery = gallery_of(library, pack)

    def name_and_fail() -> None:
        with library.database.transaction():
            edits.name_faces(library, [loose], "", person_id=anna)
            assert len(gallery.owners(library, [anna], {})[anna].vectors) == 2
            raise RuntimeError

    with pytest.raises(RuntimeError):
        name_and_fail()
    assert kept(library, pack) == {loose}
    assert gallery is gallery_of(library, pack)
    assert same(gallery.owners(library, [anna], {})[anna].vectors, vector(2)[None])


def test_edits_of_this_process_are_followed_without_reading_all(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [add_real(library, b"%d.jpg" % n, n) for n in range(6)]
    pack = current_pack_id(library)
    edits.name_faces(library, ids[:1], "Anna")
    anna = person(library, "Anna")
    assert kept(library, pack) == {*ids[1:]}
    monkeypatch.delattr("faceorg.library.recognition.candidates.loose_faces")  # that is reading all
    edits.name_faces(library, ids[1:2], "Berta")
    edits.ignore_faces(library, ids[2:3])
    assert kept(library, pack) == {*ids[3:]}
    edits.undo(library)
    assert kept(library, pack) == {*ids[2:]}
    edits.undo(library)
    edits.redo(library)
    assert kept(library, pack) == {*ids[2:]}
    edits.delete_person(library, anna)
    edits.dissolve_group(library, library.people.groups()[0].group_id)
    assert kept(library, pack) == {ids[0], *ids[2:]}


def test_where_people_are_many_a_face_like_two_of_them_is_suggested_to_neither(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("faceorg.engine.gallery.OWNERS_MAX", 3)
    for n in range(8):
        ids = [add_real(library, b"%d-%d.jpg" % (n, shot), n, shot) for shot in (0, 1, 2)]
        edits.name_faces(library, ids, f"Person {n}", new_person=True)
    twins = [add_real(library, b"twin-%d.jpg" % n, 20, n % 3) for n in range(6)]
    edits.name_faces(library, twins[:3], "Twin")
    edits.reject_faces(library, twins[3:])  # they were suggested
    one, both = add_real(library, b"one.jpg", 4, 9), add_real(library, b"both.jpg", 20, 9)
    edits.name_faces(library, twins[3:], "Other twin", new_person=True)
    four = library.people.named("Person 4")[0].person_id
    edits.name_faces(library, [add_real(library, b"more.jpg", 4, 8)], "", person_id=four)
    suggested = {f.face_id: f.suggested_person_id for f in library.faces.by_id([one, both])}
    assert suggested == {one: four, both: None}


def test_faces_that_are_gone_take_no_room(library: Library) -> None:
    stays = add_photo(library, b"stays.jpg", face(looks=1))[1][0]
    gallery = gallery_of(library, PACK)
    for i in range(10):
        photo_id, _ = add_photo(library, b"%d.jpg" % i, *[face(looks=n) for n in range(2, 6)])
        assert len(kept(library)) == 5
        library.database.run("DELETE FROM photos WHERE id = ?", (photo_id,))
    assert kept(library) == {stays}
    assert len(gallery._loose.ids) < 20
    last = add_photo(library, b"last.jpg", face(looks=7))[1][0]
    assert kept(library) == {stays, last}
    assert looking_like(library, 1) == [stays]
    assert looking_like(library, 7) == [last]
