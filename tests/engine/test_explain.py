"""Why a face is where it is, and how one may be two."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from faceorg.domain.errors import EditRefusedError
from faceorg.domain.ids import FaceId
from faceorg.domain.review import EvidenceKind
from faceorg.engine import edits
from faceorg.engine.explain import explain_face
from faceorg.engine.split import propose_parts
from faceorg.library.library import Library
from faceorg.vision.packs import default_pack
from tests.helpers.readings import add_people, add_photo, face, group, person, suggest


@pytest.fixture(autouse=True)
def pack(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let made-up vectors count as those of the pack in use."""
    record, pack_id = Library.record_batch, default_pack().pack_id
    monkeypatch.setattr(
        Library, "record_batch", lambda self, outcomes, _: record(self, outcomes, pack_id)
    )


def looking(library: Library, *sizes: int) -> list[list[FaceId]]:
    rows = add_people(library, [[k + 1] for k, size in enumerate(sizes) for _ in range(size)])
    ids = iter(row[0] for row in rows)
    return [[next(ids) for _ in range(size)] for size in sizes]


def test_a_suggestion_shows_the_faces_it_rests_on(library: Library) -> None:
    anna, berta = looking(library, 8, 4)
    edits.name_faces(library, anna[:7], "Anna")
    edits.name_faces(library, berta, "Berta")
    suggest(library, person(library, "Anna"), anna[7])
    found = explain_face(library, anna[7])
    assert (found.name, len(found.near)) == ("Anna", 6)
    assert {near.face_id for near in found.near} < set(anna[:7])
    assert [e.kind for e in found.spoke_for] == [EvidenceKind.VERY_ALIKE]
    assert found.spoke_against == ()


def test_a_loose_face_is_explained_by_the_likeliest_person(library: Library) -> None:
    anna, berta = looking(library, 5, 5)
    edits.name_faces(library, anna[:4], "Anna")
    edits.name_faces(library, berta[:2], "Berta")
    found = explain_face(library, berta[4])
    assert found.name == "Berta"
    assert [e.kind for e in found.spoke_against] == [EvidenceKind.FEW_EXAMPLES]


def test_what_speaks_against_is_said(library: Library) -> None:
    anna, berta = looking(library, 5, 5)
    edits.name_faces(library, [*anna, berta[0]], "Anna")
    edits.name_faces(library, berta[1:], "Berta")
    edits.set_birth_date(library, person(library, "Anna"), date(2010, 1, 1))
    taken = datetime(2009, 5, 1, 12, 0)  # noqa: DTZ001 - the camera's time has no zone
    _, (early,) = add_photo(library, b"x.jpg", face(looks=1, shot=99, quality=0.2), taken_at=taken)
    against = {e.kind: e.subject for e in explain_face(library, berta[0]).spoke_against}
    assert against[EvidenceKind.RUNNER_UP] == "Berta"
    assert EvidenceKind.UNLIKE in against
    edits.name_faces(library, [early], "Anna")
    kinds = {e.kind for e in explain_face(library, early).spoke_against}
    assert kinds >= {EvidenceKind.BEFORE_BIRTH, EvidenceKind.BLURRED}


def test_faces_of_a_group_are_compared_with_each_other(library: Library) -> None:
    (ids,) = looking(library, 4)
    group(library, ids)
    found = explain_face(library, ids[0])
    assert (found.person_id, found.name) == (None, "")
    assert {near.face_id for near in found.near} == set(ids[1:])


def test_a_face_without_a_vector_has_no_reasons(library: Library) -> None:
    (ids,) = looking(library, 2)
    edits.name_faces(library, ids, "Anna")
    library.database.run("DELETE FROM vectors WHERE face_id = ?", (ids[0],))
    found = explain_face(library, ids[0])
    assert (found.name, found.near, found.spoke_for) == ("Anna", (), ())


def test_an_unknown_face_is_refused(library: Library) -> None:
    with pytest.raises(EditRefusedError):
        explain_face(library, FaceId(77))


def test_parts_are_proposed_by_likeness(library: Library) -> None:
    anna, berta = looking(library, 6, 4)
    edits.name_faces(library, anna + berta, "Anna")
    library.database.run("DELETE FROM vectors WHERE face_id = ?", (anna[0],))
    found = propose_parts(library, person_id=person(library, "Anna"))
    assert set(found.first) == set(anna), "a back of a head stays with the first"
    assert set(found.second) == set(berta)
    assert found.unsure == frozenset()


def test_parts_are_proposed_by_year(library: Library) -> None:
    early = [
        add_photo(library, b"%d.jpg" % year, face(shot=year), taken_at=datetime(year, 6, 1))[1][0]  # noqa: DTZ001
        for year in (1998, 1999, 2000, 2012, 2013)
    ]
    (group_id,) = group(library, early)
    found = propose_parts(library, group_id=group_id, by="year")
    assert set(found.first) == set(early[:3])
    assert set(found.second) == set(early[3:])


def test_nothing_to_go_by_leaves_one_part(library: Library) -> None:
    (ids,) = looking(library, 3)
    (group_id,) = group(library, ids)
    assert propose_parts(library, group_id=group_id).second == ()
    assert set(propose_parts(library, group_id=group_id, by="year").first) == set(ids)
