"""The list behind the people page: order, and what keeps its place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from faceorg.domain.ids import FaceId, PersonId
from faceorg.ui.models.faces import FaceIdRole, FaceList, FacesModel, FaceTile
from faceorg.ui.models.listed import Listed
from faceorg.ui.models.people import Entry, EntryRole, PeopleModel, Section, Snapshot, read_snapshot
from faceorg.ui.views.people.people_tiles import section_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from faceorg.library.library import Library

TESTER = QAbstractItemModelTester.FailureReportingMode.Fatal


def person(number: int, name: str, photos: int = 10, suggestions: int = 0) -> Entry:
    return Entry(Section.NAMED, number, name, FaceId(number), photos, photos, suggestions)


def group(number: int, faces: int) -> Entry:
    return Entry(Section.GROUPS, number, "", FaceId(100 + number), faces, faces)


def loose(number: int) -> Entry:
    return Entry(Section.LOOSE, number, "", FaceId(number), faces=1)


def listed(*entries: Entry) -> Listed[Entry]:
    known = {entry.number: entry for entry in entries}
    return Listed(known, lambda ids: {i: known[i] for i in ids if i in known})


SNAPSHOT = Snapshot(
    listed(person(1, "Anna", 1284, 14), person(2, "Ben", 1102)),
    listed(group(1, 46), group(2, 31), group(3, 28)),
    listed(loose(201), loose(202)),
    *(2, 3, 2),
)
PEOPLE = [person(1, "Anna", 1284, 14), person(2, "Ben", 1102)]


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
    bigger = listed(group(9, 99), group(3, 70), group(1, 46), group(2, 31))
    people = listed(person(3, "Carla", 2000), *PEOPLE)
    model.take_up(replace(SNAPSHOT, people=people, groups=bigger))
    assert names(model, Section.NAMED) == ["Anna", "Ben", "Carla"]
    assert numbers(model, Section.GROUPS) == [1, 2, 3, 9]
    assert model.entry(model.row_of((Section.GROUPS, 3)) or 0).faces == 70


def test_show_puts_in_order(model: PeopleModel) -> None:
    bigger = listed(group(9, 99), group(1, 46))
    model.show(replace(SNAPSHOT, groups=bigger))
    assert numbers(model, Section.GROUPS) == [9, 1]


def test_it_knows_whether_groups_stand_by_size(model: PeopleModel) -> None:
    model.settle((Section.GROUPS, 2), "Carl", PersonId(7))
    model.take_up(replace(SNAPSHOT, groups=listed(group(1, 46), group(3, 28))))
    assert model.groups_in_order  # one that was named stays between the others
    found = replace(SNAPSHOT, groups=listed(group(4, 90), group(1, 46), group(3, 28)))
    model.take_up(found)
    assert not model.groups_in_order
    assert section_words(Section.GROUPS, 3, in_order=False)[1] == "3 groups, new ones last"
    model.show(found)
    assert model.groups_in_order
    assert section_words(Section.GROUPS, 3)[1] == "3 groups, largest first"


def test_take_up_removes_what_is_gone(model: PeopleModel) -> None:
    gone = replace(
        SNAPSHOT,
        people=listed(person(2, "Ben")),
        groups=listed(group(2, 31)),
        loose=listed(loose(202)),
    )
    model.take_up(gone)
    assert names(model, Section.NAMED) == ["Ben"]
    assert numbers(model, Section.GROUPS) == [2]
    assert numbers(model, Section.LOOSE) == [202]


def test_a_group_just_named_stays_until_the_next_order(model: PeopleModel) -> None:
    model.settle((Section.GROUPS, 2), "Carla", PersonId(3))
    after = replace(
        SNAPSHOT,
        people=listed(*PEOPLE, person(3, "Carla")),
        groups=listed(group(1, 46), group(3, 28)),
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


def test_the_filter_reads_matching_people_only(model: PeopleModel, library: Library) -> None:
    model.show(read_snapshot(library, typed="BEN"))
    assert names(model, Section.NAMED) == ["Ben"]
    assert model.rowCount() == 1
    assert (model.snapshot.people_total, model.snapshot.groups_total) == (4, 3)


def test_order_by_name(model: PeopleModel, library: Library) -> None:
    model.show(read_snapshot(library, "name"))
    assert names(model, Section.NAMED) == ["Anna", "Ben", "Jonas", "Mira"]


def test_of_a_long_list_only_what_is_seen_is_read(model: PeopleModel) -> None:
    read: list[int] = []

    def some(ids: Sequence[int]) -> dict[int, Entry]:
        read.extend(ids)
        return {i: group(i, 3) for i in ids}

    model.show(Snapshot(groups=Listed(range(1, 100_001), some), groups_total=100_000))
    assert len(read) <= 64  # the first ones, which the tester looks at
    assert model.entry(70_000).number == 70_001
    assert model.row_of((Section.GROUPS, 70_001)) == 70_000
    assert model.row_of((Section.GROUPS, 5)) == 4
    assert model.row_of((Section.GROUPS, 100_001)) is None
    assert len(read) <= 128


def test_a_new_grouping_is_taken_up_at_once(model: PeopleModel) -> None:
    model.show(replace(SNAPSHOT, groups=listed(*(group(i, 3) for i in range(1, 401)))))
    fresh = listed(*(group(i, 2) for i in range(2, 401, 2)), group(900, 1))
    model.take_up(replace(SNAPSHOT, groups=fresh))
    assert numbers(model, Section.GROUPS) == [*range(2, 401, 2), 900]


def test_random_changes_keep_the_model_sound(model: PeopleModel) -> None:
    import random

    pick = random.Random(7)
    for _ in range(60):
        people = [person(i, f"P{i}", pick.randrange(9)) for i in pick.sample(range(1, 9), 5)]
        groups = [group(i, pick.randrange(1, 9)) for i in pick.sample(range(1, 9), 4)]
        single = [loose(i) for i in pick.sample(range(200, 209), 3)]
        snapshot = Snapshot(listed(*people), listed(*groups), listed(*single))
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
    faces = [face.face_id for face in library.faces.loose()]

    def some(ids: Sequence[int]) -> dict[int, FaceTile]:
        photos = library.face_lists.photos_of(ids)
        return {i: FaceTile(i, photos[i]) for i in map(FaceId, ids)}

    model.show(FaceList.of(faces, some), "Face of Anna")
    assert model.rowCount() == 7
    assert model.data(model.index(1), FaceIdRole) == faces[1]
    assert model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole) == "Face of Anna, 2 of 7"
    model.show(FaceList.of(faces[:2], some), "Face of Anna")
    assert model.rowCount() == 2
    assert model.row_of(faces[5]) is None
    assert tester is not None
