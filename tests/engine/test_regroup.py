"""Grouping while somebody works: what is said while it thinks counts, and nothing is wiped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.domain.grouping import Grouping, GroupPart, Suggestion
from faceorg.engine import edits, regroup
from faceorg.engine.changing_pack import GROUPING_DUE
from faceorg.engine.jobs import CancelToken
from faceorg.library.recognition.groupings import places
from tests.helpers.readings import PACK, add_people

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId
    from faceorg.library.library import Library


def face_ids(library: Library) -> list[FaceId]:
    return sorted(face.face_id for face in library.faces.all())


def put(library: Library, *groups: tuple[FaceId, ...]) -> list[int]:
    parts = tuple(GroupPart(None, group) for group in groups)
    return list(library.faces.apply_grouping(Grouping(parts, ())))


def group_of(library: Library, face_id: FaceId) -> int | None:
    (face,) = library.faces.by_id([face_id])
    return face.group_id


@pytest.fixture
def two_groups(library: Library) -> tuple[list[FaceId], list[int]]:
    """Six photos of two looks, one group each."""
    add_people(library, [[1], [1], [1], [2], [2], [2]])
    ids = face_ids(library)
    return ids, put(library, tuple(ids[:3]), tuple(ids[3:]))


def test_faces_moved_while_it_thinks_stay(
    library: Library, two_groups: tuple[list[FaceId], list[int]]
) -> None:
    ids, (one, other) = two_groups
    thought = Grouping(
        (GroupPart(None, (ids[0], ids[1])), GroupPart(None, (ids[2], *ids[3:]))),
        (),
        places=places(library.database),
    )
    library.database.run("UPDATE faces SET group_id = ? WHERE id = ?", (other, ids[0]))
    library.faces.apply_grouping(thought)
    assert group_of(library, ids[0]) == other, "somebody had moved it"
    assert group_of(library, ids[1]) is None, "one face alone is no group"
    assert group_of(library, ids[2]) == group_of(library, ids[3]) not in (None, one, other)


def test_a_sweep_while_it_thinks_stays(
    library: Library, two_groups: tuple[list[FaceId], list[int]]
) -> None:
    ids, _ = two_groups
    thought = Grouping((GroupPart(None, (ids[1], ids[2])),), (), places=places(library.database))
    edits.name_faces(library, [ids[0]], "Anna")
    (anna,) = library.people.named("Anna")
    library.database.run(
        "UPDATE faces SET group_id = NULL, suggested_person_id = ?, suggestion_score = 0.7"
        " WHERE id = ?",
        (anna.person_id, ids[1]),
    )
    library.faces.apply_grouping(thought)
    (face,) = library.faces.by_id([ids[1]])
    assert (face.suggested_person_id, face.group_id) == (anna.person_id, None)
    (named,) = library.faces.by_id([ids[0]])
    assert named.person_id == anna.person_id


def test_what_is_rejected_while_it_thinks_is_not_suggested(
    library: Library, two_groups: tuple[list[FaceId], list[int]]
) -> None:
    ids, _ = two_groups
    edits.name_faces(library, [ids[0]], "Anna")
    (anna,) = library.people.named("Anna")
    thought = Grouping(
        (),
        tuple(Suggestion(i, anna.person_id, 0.6) for i in ids[1:3]),
        places=places(library.database),
    )
    edits.reject_faces(library, [ids[1]], anna.person_id)
    library.faces.apply_grouping(thought)
    first, second = library.faces.by_id(ids[1:3])
    assert first.suggested_person_id is None
    assert second.suggested_person_id == anna.person_id


def test_nobody_joins_a_face_of_the_same_photo_that_was_put_there_meanwhile(
    library: Library,
) -> None:
    add_people(library, [[1, 2], [1], [1]])
    ids = face_ids(library)
    (group,) = put(library, tuple(ids[2:]))
    thought = Grouping(
        (GroupPart(group, (ids[0], *ids[2:])),),
        (),
        places=places(library.database),  # type: ignore[arg-type]
    )
    library.database.run("UPDATE faces SET group_id = ? WHERE id = ?", (group, ids[1]))
    library.faces.apply_grouping(thought)
    assert group_of(library, ids[1]) == group
    assert group_of(library, ids[0]) is None
    assert group_of(library, ids[2]) == group


def test_an_edit_between_reading_and_writing_counts(
    library: Library,
    two_groups: tuple[list[FaceId], list[int]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The whole job, with somebody at work while it thinks."""
    ids, (one, _) = two_groups
    library.settings.set("pack", PACK)
    think = regroup._grouping

    def think_slowly(read: regroup._Read) -> Grouping:
        thought = think(read)
        edits.dissolve_group(library, library.faces.by_id([ids[0]])[0].group_id or one)  # type: ignore[arg-type]
        edits.name_faces(library, ids[3:], "Ben")
        return thought

    monkeypatch.setattr(regroup, "_grouping", think_slowly)
    pack = type("Pack", (), {"pack_id": PACK})
    thresholds = regroup.thresholds_of
    monkeypatch.setattr(
        regroup,
        "thresholds_of",
        lambda lib, _pack, strictness: thresholds(lib, regroup.current_pack(lib), strictness),
    )
    library.settings.set("pack", None)
    list(regroup.regroup(library, CancelToken(), pack))  # type: ignore[arg-type]
    assert [group_of(library, i) for i in ids[:3]] == [None] * 3
    assert {face.person_id for face in library.faces.by_id(ids[3:])} != {None}


def test_a_grouping_settles_that_one_is_due(
    library: Library, two_groups: tuple[list[FaceId], list[int]]
) -> None:
    library.settings.set(GROUPING_DUE, 1)
    assert regroup.grouping_due(library)
    put(library, tuple(two_groups[0]))
    assert not regroup.grouping_due(library)
