"""The rules of faces and people that nothing may break, one test each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.grouping import GroupPart, Suggestion
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.regroup import regroup as regroup_faces
from faceorg.library.library import Library
from faceorg.library.recognition.embeddings import record_vectors
from faceorg.vision.packs import default_pack
from tests.helpers.readings import (
    DIM,
    PACK,
    add_people,
    add_photo,
    face,
    group,
    person,
    read_again,
    regroup,
    slot,
    spoken_state,
    suggest,
)

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId

MADE_UP = replace(default_pack(), pack_id=PACK)


def everything_a_job_may_do(library: Library, photo_id: PhotoId, *found: int) -> None:
    """Read a photo again, finding only some faces, then group and suggest whatever there is."""
    read_again(library, photo_id, *(face(slot(i, 0.02), shot=5) for i in found))
    ids = tuple(f.face_id for f in library.faces.all())
    people = [p.person_id for p in library.people.all()]
    regroup(library, [GroupPart(None, ids)], [Suggestion(i, p, 0.9) for p in people for i in ids])


def test_rule_1_a_persons_word_is_never_changed_by_a_job(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", *(face(i) for i in range(5)))
    edits.name_faces(library, ids[:1], "Anna")
    anna = person(library, "Anna")
    edits.reject_faces(library, ids[1:2], anna)
    edits.ignore_faces(library, ids[2:3])
    edits.mark_not_a_face(library, ids[3:4])
    library.database.run("UPDATE faces SET source = 'drawn' WHERE id = ?", (ids[4],))
    before = spoken_state(library)
    for found in ((0, 1, 2, 3, 4), (1, 3), ()):
        everything_a_job_may_do(library, photo_id, *found)
        library.photos.set_missing([photo_id], missing=True)
        library.photos.set_missing([photo_id], missing=False)
        assert spoken_state(library) == before
        assert [f.face_id for f in library.faces.all()] == ids
    assert library.faces.by_id(ids[4:])[0].box == slot(4)


def test_rule_2_only_confirmed_faces_define_a_person(library: Library) -> None:
    (a, b, c, d) = (row[0] for row in add_people(library, [[1]] * 4))
    edits.name_faces(library, [a], "Anna")
    anna = person(library, "Anna")
    regroup(library, [GroupPart(None, (c, d))], [Suggestion(b, anna, 0.99)])
    table = library.faces.table(PACK)
    assert list(table.face_ids[table.person_ids == anna]) == [a]
    assert [f.face_id for f in library.faces.of_person(anna)] == [a]
    (found,) = library.people.all()
    assert (found.face_count, found.photo_count, found.suggestion_count) == (1, 1, 1)
    assert found.cover_face_id == a


def test_rule_3_two_faces_in_a_photo_are_not_one_person(library: Library) -> None:
    rows = add_people(library, [[1, 1], [1, 1]])
    one, two = group(library, rows[0], rows[1])
    edits.name_group(library, one, "Anna")
    anna = person(library, "Anna")
    edits.merge(library, [anna], [two])
    assert [f.photo_id for f in library.faces.of_person(anna)] == [1, 2]
    left = [f.face_id for f in library.faces.all() if f.person_id is None]
    suggest(library, anna, *left)
    assert library.faces.suggested_to(anna) == []
    edits.name_faces(library, left, "Anna")
    assert len(library.faces.of_person(anna)) == 4, "unless someone says so: a mirror"


def test_rule_4_nobody_appears_before_their_birth(library: Library) -> None:
    taken = [datetime.fromisoformat(f"{year}-06-01T12:00") for year in (2001, 2011, 2021)]
    early, late, known = (
        add_photo(library, b"%d.jpg" % i, face(0), taken_at=at)[1][0] for i, at in enumerate(taken)
    )
    edits.name_faces(library, [known], "Anna")
    anna = person(library, "Anna")
    edits.set_birth_date(library, anna, date(2010, 12, 24))
    suggest(library, anna, early, late)
    assert [f.face_id for f in library.faces.suggested_to(anna)] == [late]
    (group_id,) = group(library, [early, late])
    edits.name_group(library, group_id, "Anna")
    assert [f.face_id for f in library.faces.of_group(group_id)] == [early]


def test_rule_5_a_rejection_is_remembered_for_ever(library: Library) -> None:
    photo_id, (rejected,) = add_photo(library, b"a.jpg", face(0))
    rows = add_people(library, [[1], [2], [1]])
    edits.name_faces(library, rows[0], "Anna")
    edits.name_faces(library, rows[1], "Berthold")
    anna, ben = person(library, "Anna"), person(library, "Berthold")
    edits.reject_faces(library, [rejected], anna)
    everything_a_job_may_do(library, photo_id)
    everything_a_job_may_do(library, photo_id, 0)
    assert all(f.face_id != rejected for f in library.faces.suggested_to(anna))
    (group_id,) = group(library, [rejected, *rows[2]])
    edits.name_group(library, group_id, "Anna")
    edits.merge(library, [ben, anna], [group_id])
    assert rejected not in [f.face_id for f in library.faces.of_person(ben)]
    suggest(library, ben, rejected)
    assert library.faces.suggested_to(ben) == []
    reopened = Library(library.folder)
    assert reopened.faces.rejections() == {(rejected, ben)}
    reopened.close()


def test_rule_6_what_was_parted_stays_parted(library: Library) -> None:
    """Everybody looks the same, and only what was said keeps them apart."""
    ids = [row[0] for row in add_people(library, [[1]] * 16)]
    (one,) = group(library, ids)
    edits.split_group(library, one, ids[8:])
    list(regroup_faces(library, CancelToken(), MADE_UP))
    groups = [
        {f.face_id for f in library.faces.of_group(g.group_id)} for g in library.people.groups()
    ]
    assert sorted(map(sorted, groups)) == [ids[:8], ids[8:]]
    edits.merge(library, groups=[g.group_id for g in library.people.groups()])
    list(regroup_faces(library, CancelToken(), MADE_UP))
    assert [g.face_count for g in library.people.groups()] == [16]
    edits.dissolve_group(library, library.people.groups()[0].group_id)
    list(regroup_faces(library, CancelToken(), MADE_UP))
    assert library.people.groups() == []


def test_rule_7_an_id_is_never_used_again(library: Library) -> None:
    photo_id, ids = add_photo(library, b"a.jpg", face(0), face(1))
    (group_id,) = group(library, ids)
    edits.name_faces(library, ids, "Anna")
    anna = person(library, "Anna")
    edit_id = library.journal.history()[0].edit_id
    edits.undo(library)
    read_again(library, photo_id)
    library.close()
    reopened = Library(library.folder)
    (fresh,) = read_again(reopened, photo_id, face(0))
    edits.name_faces(reopened, [fresh], "Berthold")
    assert fresh > max(ids)
    assert person(reopened, "Berthold") > anna
    assert group(reopened, [fresh])[0] > group_id
    assert reopened.journal.history()[0].edit_id > edit_id
    reopened.close()


def test_rule_8_vectors_of_different_packs_are_never_compared(library: Library) -> None:
    ids = [row[0] for row in add_people(library, [[1]] * 5)]
    record_vectors(library.database, "other", [(i, np.ones(3, np.float32)) for i in ids[:2]])
    here, there = library.faces.table(PACK), library.faces.table("other")
    assert (list(here.face_ids), list(there.face_ids)) == (ids, ids[:2])
    assert (here.vectors.shape[1], there.vectors.shape[1]) == (DIM, 3)
    other = replace(default_pack(), pack_id="other")
    list(regroup_faces(library, CancelToken(), other))
    assert not {f.face_id for f in library.faces.loose()}.isdisjoint(ids[2:]), "they have none"
