"""The rules of faces and people, with jobs, edits, moves, new models and kills in any order."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, datetime
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from faceorg.domain.errors import EditRefusedError
from faceorg.domain.faces import Decision
from faceorg.domain.grouping import Absorption, Grouping, GroupPart, Suggestion
from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId, StrangerId
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.regroup import regroup
from faceorg.library.history.edit import Edit
from faceorg.library.library import Library
from faceorg.library.recognition.embeddings import record_vectors
from tests.helpers.readings import (
    FOLDER,
    add_files,
    face,
    nothing_said,
    people_state,
    read_again,
    slot,
    spoken_state,
)

NAMES = ("Anna", "Berthold", "Carla-Maria", "anna", "李", "😀")
PACKS = ("mobilefacenet", "dlib")  # as shipped, so that the sweep after a naming takes part
IDS = ("faces", "people", "groups", "strangers")

NOBODY_IS_WHO_THEY_ARE_NOT = """
    SELECT f.id FROM faces f JOIN rejections r ON r.face_id = f.id
    AND r.person_id IN (f.person_id, f.suggested_person_id)"""
NOBODY_IS_SUGGESTED_TWICE_IN_A_PHOTO = """
    SELECT f.id FROM faces f JOIN faces o ON o.photo_id = f.photo_id AND o.id <> f.id
    AND f.suggested_person_id IN (o.person_id, o.suggested_person_id)"""
NOBODY_IS_SUGGESTED_BEFORE_BIRTH = """
    SELECT f.id FROM faces f JOIN photos p ON p.id = f.photo_id
    JOIN people b ON b.id = f.suggested_person_id
    WHERE p.dated AND date(p.taken_at) < b.birth_date"""
ONLY_WHO_IS_IGNORED_ABSORBS = """
    SELECT f.id FROM faces f WHERE f.decision IS NULL AND f.stranger_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM faces o
        WHERE o.stranger_id = f.stranger_id AND o.decision = 'ignored')"""
PORTRAITS_ARE_THE_PERSONS_OWN = """
    SELECT p.id FROM people p JOIN faces f ON f.id = p.cover_face_id
    WHERE f.person_id IS NOT p.id"""
# Holds after each job; an undo may put a face back beside what a job has put there meanwhile.
WHAT_WAS_PARTED_IS_APART = """
    SELECT f.id FROM separations s JOIN separations o
    ON o.separation_id = s.separation_id AND o.part <> s.part
    JOIN faces f ON f.id = s.face_id JOIN faces g ON g.id = o.face_id AND g.group_id = f.group_id"""


class ManyHands(RuleBasedStateMachine):
    """Jobs and edits in any order; what a person said must hold, and all of it can be undone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="faceorg-test-"))
        self.library = Library(self.folder)
        self.photos: list[PhotoId] = []
        self.seen: dict[str, set[int]] = {table: set() for table in IDS}

    @initialize()
    def start(self) -> None:
        for _ in range(4):
            self.index(3, dated=True)

    # jobs ----------------------------------------------------------------------------------

    @rule(number=st.integers(0, 3), dated=st.booleans())
    def index(self, number: int, *, dated: bool) -> None:
        name = b"%s/%d.jpg" % (FOLDER, len(self.photos))
        self._read_new(name, number, dated=dated)

    def _read_new(self, path: bytes, number: int, *, dated: bool) -> None:
        """Somebody looks like the others at the same place of their photos."""
        shot = len(self.photos)
        year = datetime.fromisoformat(f"{2000 + shot % 20}-05-17T12:30") if dated else None
        faces = [face(i, looks=i, shot=shot) for i in range(number)]
        with _Unspoken(self.library):
            (photo_id,) = add_files(self.library, [path])
            read_again(self.library, photo_id, *faces, taken_at=year, pack=PACKS[0])
        self.photos.append(photo_id)
        self._new_ids()

    @rule(data=st.data(), found=st.sets(st.integers(0, 4)), shift=st.sampled_from([0.0, 0.03, 0.2]))
    def read_again(self, data: st.DataObject, found: set[int], shift: float) -> None:
        with _Unspoken(self.library):
            photo_id = data.draw(st.sampled_from(self.photos))
            year = data.draw(st.sampled_from([None, datetime.fromisoformat("1999-01-01T00:00")]))
            faces = [face(slot(i, shift)) for i in sorted(found)]
            read_again(self.library, photo_id, *faces, taken_at=year, pack=PACKS[0])
        self._new_ids()

    @rule(data=st.data())
    def move_a_file(self, data: st.DataObject) -> None:
        """Its place is empty, and the same photo is found elsewhere; or it comes back."""
        photo_id = data.draw(st.sampled_from(self.photos))
        missing = data.draw(st.booleans())
        with _Unspoken(self.library):
            self.library.photos.set_missing([photo_id], missing=missing)
        if missing:
            self._read_new(b"/moved/%d.jpg" % len(self.photos), 2, dated=True)

    @rule(pack=st.sampled_from(PACKS), share=st.integers(1, 3))
    def use_another_model(self, pack: str, share: int) -> None:
        with _Unspoken(self.library):
            faces = [f for f in self.library.faces.all() if f.face_id % share == 0]
            vectors = [np.random.default_rng(f.face_id % 3).normal(size=16) for f in faces]
            unit = [(v / np.linalg.norm(v)).astype(np.float32) for v in vectors]
            ids = [f.face_id for f in faces]
            record_vectors(self.library.database, PACKS[1], list(zip(ids, unit, strict=True)))
            self.library.settings.set("pack", pack)

    @rule()
    def regroup_as_shipped(self) -> None:
        with _Unspoken(self.library):
            list(regroup(self.library, CancelToken()))
        self._new_ids()
        assert self.library.database.rows(WHAT_WAS_PARTED_IS_APART) == []

    @rule(data=st.data())
    def regroup_anyhow(self, data: st.DataObject) -> None:
        grouping = self._any_grouping(data)
        with _Unspoken(self.library):
            self.library.faces.apply_grouping(grouping)
        self._new_ids()
        assert self.library.database.rows(WHAT_WAS_PARTED_IS_APART) == []

    def _any_grouping(self, data: st.DataObject) -> Grouping:
        """It may be out of date: it names decided faces, gone people, refused pairs."""
        ids = sorted(self.seen["faces"])
        places = data.draw(st.lists(st.integers(-1, 3), min_size=len(ids), max_size=len(ids)))
        parts = [
            GroupPart(None, tuple(FaceId(i) for i, p in zip(ids, places, strict=True) if p == n))
            for n in range(3)
        ]
        pairs = st.lists(st.tuples(st.sampled_from(ids or [1]), st.integers(1, 6)), max_size=12)
        suggestions = [Suggestion(FaceId(f), PersonId(p), f / 100) for f, p in data.draw(pairs)]
        absorbed = [Absorption(FaceId(f), StrangerId(s)) for f, s in data.draw(pairs)]
        return Grouping(tuple(parts), tuple(suggestions), tuple(absorbed))

    # edits ---------------------------------------------------------------------------------

    def _faces(self, data: st.DataObject, **wanted: Any) -> list[FaceId]:
        ids = [
            f.face_id
            for f in self.library.faces.all()
            if all((getattr(f, key) is not None) == value for key, value in wanted.items())
        ]
        return data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=4)) if ids else []

    def _people(self, data: st.DataObject, number: int = 1, least: int = 1) -> list[PersonId]:
        ids = [p.person_id for p in self.library.people.all()]
        return self._some(data, ids, number, least)

    def _groups(self, data: st.DataObject, number: int = 1, least: int = 1) -> list[GroupId]:
        ids = [g.group_id for g in self.library.people.groups()]
        return self._some(data, ids, number, least)

    def _some(self, data: st.DataObject, ids: list[Any], number: int, least: int) -> list[Any]:
        least = min(least, len(ids))
        chosen = st.lists(st.sampled_from(ids or [0]), min_size=least, max_size=number, unique=True)
        return data.draw(chosen) if ids else []

    def _edit(self, action: Any, *arguments: Any, **more: Any) -> None:
        before = spoken_state(self.library)
        try:
            action(self.library, *arguments, **more)
        except EditRefusedError:
            assert spoken_state(self.library) == before
        self._new_ids()

    @rule(data=st.data(), name=st.sampled_from(NAMES), new=st.booleans(), some=st.booleans())
    def name_group(self, data: st.DataObject, name: str, *, new: bool, some: bool) -> None:
        for group_id in self._groups(data):
            faces = [f.face_id for f in self.library.faces.of_group(group_id)]
            without = faces[: len(faces) // 3] if some else []
            refused = self.library.faces.rejections()
            self._edit(edits.name_group, group_id, name, new_person=new, without=without)
            assert {f for f, _ in self.library.faces.rejections() - refused} <= set(without)

    @rule(data=st.data(), name=st.sampled_from(NAMES), new=st.booleans())
    def name_faces(self, data: st.DataObject, name: str, *, new: bool) -> None:
        self._edit(edits.name_faces, self._faces(data), name, new_person=new)

    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        people = self._people(data, 3, least=data.draw(st.integers(0, 2)))
        self._edit(edits.merge, people, self._groups(data, 2, least=0 if people else 2))

    @rule(data=st.data())
    def separate(self, data: st.DataObject) -> None:
        people = self._people(data, 2, least=0)
        number = 2 - len(people)
        self._edit(edits.separate, people, self._groups(data, number, number) if number else [])

    @rule(data=st.data(), name=st.sampled_from([*NAMES, "", ""]), new=st.booleans())
    def split_person(self, data: st.DataObject, name: str, *, new: bool) -> None:
        for person_id in self._people(data):
            faces = [f.face_id for f in self.library.faces.of_person(person_id)]
            chosen = faces[: data.draw(st.integers(0, max(1, len(faces) - 1)))]
            others = self._people(data)
            to = others[0] if others and not name else None
            self._edit(edits.split_person, person_id, chosen, name, to_person=to, new_person=new)

    @rule(data=st.data())
    def split_group(self, data: st.DataObject) -> None:
        for group_id in self._groups(data):
            faces = [f.face_id for f in self.library.faces.of_group(group_id)]
            chosen = faces[: data.draw(st.integers(0, max(1, len(faces) - 1)))]
            self._edit(edits.split_group, group_id, chosen)

    @rule(data=st.data())
    def move_faces(self, data: st.DataObject) -> None:
        for group_id in self._groups(data):
            self._edit(edits.move_faces, self._faces(data, decision=False), group_id)

    @rule(data=st.data())
    def dissolve_group(self, data: st.DataObject) -> None:
        for group_id in self._groups(data):
            self._edit(edits.dissolve_group, group_id)

    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        self.library.answers.skip("some question")
        for group_id in self._groups(data):
            self._edit(edits.keep_together, group_id=group_id)
        for person_id in self._people(data):
            self._edit(edits.keep_together, person_id=person_id)
            for found in self.library.faces.of_person(person_id)[:1]:
                self._edit(edits.keep_face, found.face_id, person_id)

    @rule(data=st.data())
    def confirm(self, data: st.DataObject) -> None:
        ids = list(dict.fromkeys(self._faces(data, suggested_person_id=True)))
        number = data.draw(st.integers(0, len(ids)))
        self._edit(edits.confirm_faces, ids[:number], ids[number:])

    @rule(data=st.data(), whom=st.sampled_from(["person_id", "suggested_person_id", ""]))
    def reject(self, data: st.DataObject, whom: str) -> None:
        ids = self._faces(data, **({whom: True} if whom else {}))
        person_id = None if whom else next(iter(self._people(data)), None)
        known = self.library.faces.rejections()
        self._edit(edits.reject_faces, ids, person_id)
        assert self.library.faces.rejections() >= known

    @rule(data=st.data())
    def take_back_rejections(self, data: st.DataObject) -> None:
        pairs = sorted(self.library.faces.rejections())
        if pairs:
            chosen = data.draw(st.lists(st.sampled_from(pairs), min_size=1, max_size=2))
            self._edit(edits.take_back_rejections, chosen)

    @rule(
        data=st.data(),
        edit=st.sampled_from([edits.ignore_faces, edits.mark_not_a_face, edits.restore_faces]),
    )
    def put_aside(self, data: st.DataObject, edit: Any) -> None:
        aside = [f.face_id for f in self.library.faces.with_decision(Decision.IGNORED)]
        back = edit is edits.restore_faces and data.draw(st.booleans())
        self._edit(edit, self._some(data, aside, 4, 1) if back else self._faces(data))

    @rule(data=st.data())
    def ignore_a_group(self, data: st.DataObject) -> None:
        for group_id in self._groups(data):
            faces = [f.face_id for f in self.library.faces.of_group(group_id)]
            self._edit(edits.ignore_faces, faces)

    @rule(data=st.data(), name=st.sampled_from(NAMES), year=st.integers(1999, 2020))
    def change_a_person(self, data: st.DataObject, name: str, year: int) -> None:
        for person_id in self._people(data):
            faces = self.library.faces.of_person(person_id)
            if faces:
                cover = data.draw(st.sampled_from(faces)).face_id
                self._edit(edits.set_cover, person_id, cover)
            self._edit(edits.rename_person, person_id, name)
            self._edit(edits.set_birth_date, person_id, date(year, 5, 17))

    @rule(data=st.data(), place=st.integers(0, 4), name=st.sampled_from([*NAMES, "", ""]))
    def draw(self, data: st.DataObject, place: int, name: str) -> None:
        photo_id = data.draw(st.sampled_from(self.photos))
        box = slot(place, 0.011)
        reading = face(box, looks=place) if data.draw(st.booleans()) else None
        self._edit(edits.add_drawn_face, photo_id, reading, box, b"jpeg", PACKS[0], name=name)

    @rule(data=st.data(), drawn=st.booleans())
    def delete_faces(self, data: st.DataObject, *, drawn: bool) -> None:
        ids = [f.face_id for f in self.library.faces.all() if f.source == "drawn"]
        self._edit(edits.delete_faces, ids[:2] if drawn else self._faces(data))

    @rule(data=st.data())
    def delete_person(self, data: st.DataObject) -> None:
        for person_id in self._people(data):
            self._edit(edits.delete_person, person_id)

    @rule(data=st.data())
    def ask_for_a_grouping(self, data: st.DataObject) -> None:
        self._edit(edits.apply_grouping, self._any_grouping(data))

    # history and restarts ------------------------------------------------------------------

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

    @rule(data=st.data())
    def undo_to(self, data: st.DataObject) -> None:
        entries = self.library.journal.history(4)
        if entries:
            edits.undo_to(self.library, data.draw(st.sampled_from(entries)).edit_id)
        assert not self._new_ids(), "undo makes nothing new"

    @precondition(lambda self: len(self.photos) > 5)
    @rule()
    def reopen(self) -> None:
        self.library.close()
        self.library = Library(self.folder)

    @rule(data=st.data())
    def kill_and_restart(self, data: st.DataObject) -> None:
        """The process ends in the middle of an edit: nothing of it is left."""
        ids, before = self._faces(data), people_state(self.library)
        database = self.library.database
        database.run("BEGIN IMMEDIATE")
        edit = Edit(database)
        edit.confirm(ids, edit.add_person("Zoë"))
        edit.decide(ids, Decision.NOT_A_FACE)
        edit.remove_faces(ids)
        assert not ids or people_state(self.library) != before
        self.library.close()
        self.library = Library(self.folder)
        assert people_state(self.library) == before

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
    def what_may_never_be(self) -> None:
        for forbidden in (
            NOBODY_IS_WHO_THEY_ARE_NOT,
            NOBODY_IS_SUGGESTED_TWICE_IN_A_PHOTO,
            NOBODY_IS_SUGGESTED_BEFORE_BIRTH,
            ONLY_WHO_IS_IGNORED_ABSORBS,
            PORTRAITS_ARE_THE_PERSONS_OWN,
        ):
            assert self.library.database.rows(forbidden) == [], forbidden

    @invariant()
    def lists_agree_with_counts(self) -> None:
        gone = {row[0] for row in self.library.database.rows("SELECT id FROM photos WHERE missing")}
        faces = [f for f in self.library.faces.all() if f.decision or f.photo_id not in gone]
        counts = self.library.faces.counts()
        states = [f.state.value for f in faces]
        assert {state: states.count(state) for state in set(states)} | {
            "all": len(states) - states.count("not_a_face")
        } == counts
        assert len(self.library.faces.loose()) == states.count("unassigned")
        assert len(self.library.faces.with_decision(Decision.IGNORED)) == states.count("ignored")

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
            self.what_may_never_be()
        assert steps == len(self.library.journal.history(10_000))
        assert nothing_said(self.library)
        while edits.redo(self.library):
            steps -= 1
            self.what_may_never_be()
        assert steps == 0
        assert spoken_state(self.library) == end
        assert self.library.check() == []


class _Unspoken:
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
    max_examples=30, stateful_step_count=30, deadline=None, database=None
)
