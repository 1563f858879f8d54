"""What has changed is grouped, and where nothing has changed nothing is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from faceorg.engine import edits, regroup
from faceorg.engine.jobs import CancelToken
from faceorg.engine.packs import current_pack
from faceorg.library.recognition.exemplars import EXEMPLARS_MAX
from faceorg.library.recognition.ungrouped import kept_vectors, noted
from tests.helpers.readings import PACK, add_people, vector

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId
    from faceorg.library.library import Library


@pytest.fixture
def read_by_the_pack(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pack in use is the one that made-up faces are of."""
    monkeypatch.setattr(
        regroup, "current_pack", lambda lib: replace(current_pack(lib), pack_id=PACK)
    )


def steps(library: Library) -> list[int]:
    return [step.total for step in regroup.group_changed(library, CancelToken()) if not step.done]


def groups(library: Library) -> dict[FaceId, int | None]:
    return {face.face_id: face.group_id for face in library.faces.all()}


def changed(library: Library) -> frozenset[FaceId]:
    return noted(library.database, PACK).faces


@pytest.mark.usefixtures("read_by_the_pack")
def test_nothing_new_is_not_grouped(library: Library) -> None:
    add_people(library, [[1], [1], [1], [1]])
    assert steps(library) == [4]
    assert steps(library) == []
    assert changed(library) == frozenset()


@pytest.mark.usefixtures("read_by_the_pack")
def test_a_new_face_joins_the_group_of_its_person_and_others_stay(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_people(library, [[1], [1], [1], [1], [2], [2], [2], [2], [3]])
    steps(library)
    before = groups(library)
    monkeypatch.setattr(regroup, "ALL_FACES_MAX", 0)
    [[fresh]] = add_people(library, [[1]])
    assert steps(library) == [1]
    after = groups(library)
    assert after.pop(fresh) == before[min(before)] is not None
    assert after == before
    assert steps(library) == []


@pytest.mark.usefixtures("read_by_the_pack")
def test_a_new_face_is_suggested_to_whom_it_looks_like(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = add_people(library, [[1], [1], [1], [1], [2], [2], [2]])
    steps(library)
    edits.name_faces(library, [i for photo in ids[:4] for i in photo], "Anna")
    assert steps(library)
    monkeypatch.setattr(regroup, "ALL_FACES_MAX", 0)
    [[fresh]] = add_people(library, [[1]])
    assert steps(library) == [1]
    (face,) = library.faces.by_id([fresh])
    (anna,) = library.people.named("Anna")
    assert face.suggested_person_id == anna.person_id


@pytest.mark.usefixtures("read_by_the_pack")
def test_when_they_have_doubled_all_are_grouped(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(regroup, "ALL_FACES_MAX", 0)
    add_people(library, [[1], [1], [1]])
    assert steps(library) == [3]
    add_people(library, [[1], [1]])
    assert steps(library) == [2]
    add_people(library, [[1], [1]])
    assert steps(library) == [7]


@pytest.mark.usefixtures("read_by_the_pack")
def test_what_changes_is_noted_whoever_changes_it(library: Library) -> None:
    ids = [i for photo in add_people(library, [[1], [1], [1]]) for i in photo]
    photos = {face.face_id: face.photo_id for face in library.faces.all()}
    steps(library)
    library.photos.set_missing([photos[ids[0]]], missing=True)
    assert changed(library) == frozenset()
    library.photos.set_missing([photos[ids[0]]], missing=False)
    assert changed(library) == {ids[0]}
    steps(library)
    edits.name_faces(library, [ids[1]], "Anna")
    assert noted(library.database, PACK).upto
    steps(library)
    edits.undo(library)
    assert changed(library) == {ids[1]}


@pytest.mark.usefixtures("read_by_the_pack")
def test_a_stricter_setting_groups_all_anew(library: Library) -> None:
    add_people(library, [[1], [1], [1]])
    steps(library)
    library.settings.set("strictness", 1)
    assert steps(library) == [3]


@pytest.mark.usefixtures("read_by_the_pack")
def test_what_comes_while_it_thinks_is_looked_at_next_time(library: Library) -> None:
    add_people(library, [[1], [1], [1]])
    job = regroup.group_changed(library, CancelToken())
    next(job)
    [[late]] = add_people(library, [[1]])
    list(job)
    assert changed(library) == {late}


@pytest.mark.usefixtures("read_by_the_pack")
def test_a_new_face_joins_a_large_group_of_which_few_are_read(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_people(library, [[1]] * (EXEMPLARS_MAX + 5) + [[2]] * 4)
    steps(library)
    before = groups(library)
    monkeypatch.setattr(regroup, "ALL_FACES_MAX", 0)
    [[fresh]] = add_people(library, [[1]])
    assert steps(library) == [1]
    after = groups(library)
    assert after.pop(fresh) == before[min(before)] is not None
    assert after == before


@pytest.mark.usefixtures("read_by_the_pack")
def test_vectors_are_kept_and_those_that_change_are_read_anew(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [i for photo in add_people(library, [[1], [1], [1], [1], [2], [2], [2]]) for i in photo]
    steps(library)
    edits.name_faces(library, ids[:4], "Anna")
    monkeypatch.setattr(regroup, "ALL_FACES_MAX", 0)
    add_people(library, [[1]])
    assert steps(library) == [1]
    name, stale = kept_vectors(library.database)
    assert name
    assert not stale
    for face_id in ids[:4]:
        library.database.run(
            "UPDATE face_vectors SET vector = ? WHERE face_id = ?",
            (vector(7, face_id).astype("<f2").tobytes(), face_id),
        )
    assert set(ids[:4]) <= kept_vectors(library.database)[1]
    [[fresh]] = add_people(library, [[7]])
    assert steps(library) == [1]
    (face,) = library.faces.by_id([fresh])
    (anna,) = library.people.named("Anna")
    assert face.suggested_person_id == anna.person_id


@pytest.mark.usefixtures("read_by_the_pack")
def test_after_grouping_all_no_kept_vectors_are_believed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_people(library, [[1], [1], [1], [1]])
    steps(library)
    with monkeypatch.context() as few:
        few.setattr(regroup, "ALL_FACES_MAX", 0)
        add_people(library, [[1]])
        steps(library)
    assert kept_vectors(library.database)[0]
    add_people(library, [[1]])
    assert steps(library) == [6]
    assert kept_vectors(library.database) == ("", frozenset())
