"""The list behind the people page: order, and what keeps its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from faceorg.domain.ids import FaceId, PersonId
from faceorg.ui.models.faces import FaceIdRole, FacesModel
from faceorg.ui.models.people import Entry, EntryRole, PeopleModel, Section, Snapshot, read_snapshot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from faceorg.library.library import Library

TESTER = QAbstractItemModelTester.FailureReportingMode.Fatal


def person(number: int, name: str, photos: int = 10, suggestions: int = 0) -> Entry:
    return Entry(Section.NAMED, number, name, FaceId(number), photos, photos, suggestions)


def group(number: int, faces: int) -> Entry:
    return Entry(Section.GROUPS, number, "", FaceId(100 + number), faces, faces)


def loose(number: int) -> Entry:
    return Entry(Section.LOOSE, number, "", FaceId(number), faces=1)


SNAPSHOT = Snapshot(
    [person(1, "Anna", 1284, 14), person(2, "Ben", 1102)],
    [group(1, 46), group(2, 31), group(3, 28)],
    [loose(201), loose(202)],
    2,
)


@pytest.fixture
def model(qapp: QApplication) -> PeopleModel:
    made = PeopleModel()
    made.tester = QAbstractItemModelTester(made, TESTER)  # type: ignore[attr-defined]
    made.show(SNAPSHOT)
    return made


def names(model: PeopleModel, section: Section) -> list[str]:
    return [model.entry(row).name for row in model.rows_in(section)]


def numbers(model: PeopleModel, section: Section) -> list[int]:
    return [model.entry(row).number for row in model.rows_in(section)]


def test_sections_follow_each_other(model: PeopleModel) -> None:
    assert model.rowCount() == 7
    assert names(model, Section.NAMED) == ["Anna", "Ben"]
    assert numbers(model, Section.GROUPS) == [1, 2, 3]
    assert numbers(model, Section.LOOSE) == [201, 202]


def test_every_tile_has_a_spoken_name(model: PeopleModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [model.data(model.index(row), role) for row in range(model.rowCount())]
    assert spoken[0] == "Anna, 1,284 photos, 14 suggestions"
    assert spoken[2] == "Group without a name, 46 faces"
    assert spoken[5] == "Loose face without a name"


def test_roles(model: PeopleModel) -> None:
    assert model.data(model.index(0), EntryRole).person_id == 1
    assert model.data(model.index(9), EntryRole) is None


def test_take_up_appends_and_moves_nothing(model: PeopleModel) -> None:
    bigger = [group(9, 99), group(3, 70), group(1, 46), group(2, 31)]
    people = [person(3, "Carla", 2000), *SNAPSHOT.people]
    model.take_up(replace(SNAPSHOT, people=people, groups=bigger))
    assert names(model, Section.NAMED) == ["Anna", "Ben", "Carla"]
    assert numbers(model, Section.GROUPS) == [1, 2, 3, 9]
    assert model.entry(model.row_of((Section.GROUPS, 3)) or 0).faces == 70


def test_show_puts_in_order(model: PeopleModel) -> None:
    bigger = [group(9, 99), group(1, 46)]
    model.show(replace(SNAPSHOT, groups=bigger))
    assert numbers(model, Section.GROUPS) == [9, 1]


def test_take_up_removes_what_is_gone(model: PeopleModel) -> None:
    gone = replace(SNAPSHOT, people=[person(2, "Ben")], groups=[group(2, 31)], loose=[loose(202)])
    model.take_up(gone)
    assert names(model, Section.NAMED) == ["Ben"]
    assert numbers(model, Section.GROUPS) == [2]
    assert numbers(model, Section.LOOSE) == [202]


def test_a_group_just_named_stays_until_the_next_order(model: PeopleModel) -> None:
    model.settle((Section.GROUPS, 2), "Carla", PersonId(3))
    after = replace(
        SNAPSHOT, people=[*SNAPSHOT.people, person(3, "Carla")], groups=[group(1, 46), group(3, 28)]
    )
    model.take_up(after)
    assert names(model, Section.NAMED) == ["Anna", "Ben"]
    assert names(model, Section.GROUPS) == ["", "Carla", ""]
    assert model.next_unnamed(2) == 4
    model.show(after)
    assert names(model, Section.NAMED) == ["Anna", "Ben", "Carla"]
    assert names(model, Section.GROUPS) == ["", ""]


def test_undo_brings_the_group_back_in_its_place(model: PeopleModel) -> None:
    model.settle((Section.GROUPS, 2), "Carla", PersonId(3))
    model.take_up(SNAPSHOT)
    assert names(model, Section.GROUPS) == ["", "", ""]
    assert numbers(model, Section.GROUPS) == [1, 2, 3]


def test_filter_shows_matching_people_only(model: PeopleModel) -> None:
    model.set_filter("BEN")
    assert names(model, Section.NAMED) == ["Ben"]
    assert model.rowCount() == 1
    model.set_filter("")
    assert model.rowCount() == 7


def test_order_by_name(model: PeopleModel) -> None:
    model.show(replace(SNAPSHOT, people=[person(2, "Zoë", 50), person(1, "anna", 9)]))
    model.set_order("name")
    assert names(model, Section.NAMED) == ["anna", "Zoë"]


def test_random_changes_keep_the_model_sound(model: PeopleModel) -> None:
    import random

    pick = random.Random(7)
    for _ in range(60):
        people = [person(i, f"P{i}", pick.randrange(9)) for i in pick.sample(range(1, 9), 5)]
        groups = [group(i, pick.randrange(1, 9)) for i in pick.sample(range(1, 9), 4)]
        single = [loose(i) for i in pick.sample(range(200, 209), 3)]
        snapshot = Snapshot(people, groups, single, 3)
        (model.take_up if pick.random() < 0.8 else model.show)(snapshot)
        assert set(numbers(model, Section.NAMED)) == {p.person_id for p in people}
        assert set(numbers(model, Section.GROUPS)) == {g.group_id for g in groups}
        assert set(numbers(model, Section.LOOSE)) == {e.number for e in single}


def test_a_library_as_it_is(model: PeopleModel, library: Library) -> None:
    model.show(read_snapshot(library))
    assert names(model, Section.NAMED) == ["Anna", "Ben", "Mira", "Jonas"]
    assert len(model.rows_in(Section.GROUPS)) == 3
    assert len(model.rows_in(Section.LOOSE)) == 7


def test_faces_model(qapp: QApplication, library: Library) -> None:
    model = FacesModel()
    tester = QAbstractItemModelTester(model, TESTER)
    faces = [(face.face_id, face.photo_id) for face in library.faces.loose()]
    model.show(faces, "Face of Anna")
    assert model.rowCount() == 7
    assert model.data(model.index(1), FaceIdRole) == faces[1][0]
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Face of Anna, 2 of 7"
    model.show(faces[:2], "Face of Anna")
    assert model.rowCount() == 2
    assert model.row_of(faces[5][0]) is None
    assert tester is not None
