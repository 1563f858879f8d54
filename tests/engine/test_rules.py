"""The rules of faces and people that nothing may break: one test each, and then at random."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from faceorg.domain.errors import EditRefusedError
from faceorg.domain.grouping import Grouping, GroupPart, Suggestion
from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId
from faceorg.engine import edits
from faceorg.library.library import Library
from tests.helpers.readings import (
    PACK,
    add_people,
    add_photo,
    face,
    group,
    nothing_said,
    person,
    read_again,
    regroup,
    slot,
    spoken_state,
    suggest,
)


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


NAMES = ("Anna", "Berthold", "Carla-Maria", "anna", "李", "😀")


class ManyHands(RuleBasedStateMachine):
    """Jobs and edits in any order; what a person said must hold, and all of it can be undone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="faceorg-test-"))
        self.library = Library(self.folder)
        self.photos: list[PhotoId] = []
        self.seen: dict[str, set[int]] = {"faces": set(), "people": set(), "groups": set()}

    @initialize()
    def start(self) -> None:
        for _ in range(4):
            self.index(3)

    # jobs ----------------------------------------------------------------------------------

    @rule(number=st.integers(0, 3))
    def index(self, number: int) -> None:
        with _unspoken(self.library):
            name = b"%d.jpg" % len(self.photos)
            faces = [face(i, shot=len(self.photos)) for i in range(number)]
            self.photos.append(add_photo(self.library, name, *faces)[0])
        self._new_ids()

    @rule(data=st.data(), found=st.sets(st.integers(0, 4)), shift=st.sampled_from([0.0, 0.03, 0.2]))
    def read_again(self, data: st.DataObject, found: set[int], shift: float) -> None:
        with _unspoken(self.library):
            photo_id = data.draw(st.sampled_from(self.photos))
            read_again(self.library, photo_id, *(face(slot(i, shift)) for i in sorted(found)))
        self._new_ids()

    @rule(data=st.data())
    def regroup(self, data: st.DataObject) -> None:
        """A grouping may be out of date: it names decided faces, gone people, refused pairs."""
        ids = sorted(self.seen["faces"])
        places = data.draw(st.lists(st.integers(-1, 3), min_size=len(ids), max_size=len(ids)))
        parts = [
            GroupPart(None, tuple(FaceId(i) for i, p in zip(ids, places, strict=True) if p == n))
            for n in range(3)
        ]
        guesses = data.draw(
            st.lists(st.tuples(st.sampled_from(ids or [1]), st.integers(1, 6)), max_size=12)
        )
        suggestions = [Suggestion(FaceId(f), PersonId(p), f / 100) for f, p in guesses]
        with _unspoken(self.library):
            self.library.faces.apply_grouping(Grouping(tuple(parts), tuple(suggestions)))
        self._new_ids()

    # edits ---------------------------------------------------------------------------------

    def _faces(self, data: st.DataObject, **wanted: Any) -> list[FaceId]:
        ids = [
            f.face_id
            for f in self.library.faces.all()
            if all((getattr(f, key) is not None) == value for key, value in wanted.items())
        ]
        return data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=4)) if ids else []

    def _people(self, data: st.DataObject, number: int) -> list[PersonId]:
        ids = [p.person_id for p in self.library.people.all()]
        return data.draw(st.lists(st.sampled_from(ids), max_size=number)) if ids else []

    def _groups(self, data: st.DataObject, number: int) -> list[GroupId]:
        ids = [g.group_id for g in self.library.people.groups()]
        return data.draw(st.lists(st.sampled_from(ids), max_size=number)) if ids else []

    def _edit(self, action: Any) -> None:
        before = spoken_state(self.library)
        try:
            action()
        except EditRefusedError:
            assert spoken_state(self.library) == before
        self._new_ids()

    @rule(data=st.data(), name=st.sampled_from(NAMES), new=st.booleans())
    def name_group(self, data: st.DataObject, name: str, new: bool) -> None:
        for group_id in self._groups(data, 1):
            refused = self.library.faces.rejections()
            self._edit(lambda g=group_id: edits.name_group(self.library, g, name, new_person=new))
            assert self.library.faces.rejections() == refused

    @rule(data=st.data(), name=st.sampled_from(NAMES), new=st.booleans())
    def name_faces(self, data: st.DataObject, name: str, new: bool) -> None:
        ids = self._faces(data)
        self._edit(lambda: edits.name_faces(self.library, ids, name, new_person=new))

    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        people, groups = self._people(data, 3), self._groups(data, 2)
        self._edit(lambda: edits.merge(self.library, people, groups))

    @rule(data=st.data())
    def confirm(self, data: st.DataObject) -> None:
        ids = self._faces(data, suggested_person_id=True)
        self._edit(lambda: edits.confirm_faces(self.library, ids))

    @rule(data=st.data(), whom=st.sampled_from(["person_id", "suggested_person_id", ""]))
    def reject(self, data: st.DataObject, whom: str) -> None:
        ids = self._faces(data, **({whom: True} if whom else {}))
        person_id = None if whom else next(iter(self._people(data, 1)), None)
        known = self.library.faces.rejections()
        self._edit(lambda: edits.reject_faces(self.library, ids, person_id))
        assert self.library.faces.rejections() >= known

    @rule(
        data=st.data(),
        edit=st.sampled_from([edits.ignore_faces, edits.mark_not_a_face, edits.restore_faces]),
    )
    def put_aside(self, data: st.DataObject, edit: Any) -> None:
        ids = self._faces(data)
        self._edit(lambda: edit(self.library, ids))

    @rule(data=st.data(), name=st.sampled_from(NAMES))
    def change_a_person(self, data: st.DataObject, name: str) -> None:
        for person_id in self._people(data, 1):
            faces = self.library.faces.of_person(person_id)
            if faces:
                cover = data.draw(st.sampled_from(faces)).face_id
                self._edit(lambda p=person_id, c=cover: edits.set_cover(self.library, p, c))
            self._edit(lambda p=person_id: edits.rename_person(self.library, p, name))

    @rule(times=st.integers(1, 4))
    def undo(self, times: int) -> None:
        for _ in range(times):
            edits.undo(self.library)
        assert not self._new_ids(), "undo makes nothing new"

    @rule(times=st.integers(1, 4))
    def redo(self, times: int) -> None:
        for _ in range(times):
            edits.redo(self.library)
        assert not self._new_ids(), "redo makes nothing new"

    @precondition(lambda self: len(self.photos) > 5)
    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library(self.folder)

    # what must hold ------------------------------------------------------------------------

    def _new_ids(self) -> bool:
        """Note the ids there are; a new one must be above all that ever were."""
        found = False
        for table, seen in self.seen.items():
            now = {row[0] for row in self.library.database.rows(f"SELECT id FROM {table}")}  # noqa: S608
            fresh = now - seen
            assert not fresh or not seen or min(fresh) > max(seen), f"{table}: an id is used again"
            seen.update(fresh)
            found = found or bool(fresh)
        return found

    @invariant()
    def no_rejected_pair_is_together(self) -> None:
        rows = self.library.database.rows(
            "SELECT f.id FROM faces f JOIN rejections r ON r.face_id = f.id"
            " AND r.person_id IN (f.person_id, f.suggested_person_id)"
        )
        assert rows == []

    @invariant()
    def portraits_are_the_persons_own(self) -> None:
        rows = self.library.database.rows(
            "SELECT p.id FROM people p JOIN faces f ON f.id = p.cover_face_id"
            " WHERE f.person_id IS NOT p.id"
        )
        assert rows == []

    def teardown(self) -> None:
        try:
            assert self.library.check() == []
            self._undo_and_redo_everything()
        finally:
            self.library.close()
            shutil.rmtree(self.folder)

    def _undo_and_redo_everything(self) -> None:
        while edits.redo(self.library):
            pass
        end = spoken_state(self.library)
        steps = 0
        while edits.undo(self.library):
            steps += 1
            self.no_rejected_pair_is_together()
        assert steps == len(self.library.journal.history(10_000))
        assert nothing_said(self.library)
        while edits.redo(self.library):
            steps -= 1
            self.no_rejected_pair_is_together()
        assert steps == 0
        assert spoken_state(self.library) == end
        assert self.library.check() == []


class _unspoken:  # noqa: N801 - reads as a statement
    """What runs inside must leave every word of a person as it is."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __enter__(self) -> None:
        self._before = spoken_state(self._library)

    def __exit__(self, *error: object) -> None:
        if error[0] is None:
            assert spoken_state(self._library) == self._before


TestManyHands = ManyHands.TestCase
TestManyHands.settings = settings(
    max_examples=60, stateful_step_count=25, deadline=None, database=None
)
