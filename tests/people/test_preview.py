"""What a grouping would change, counted."""

from __future__ import annotations

from faceorg.domain.grouping import Grouping, GroupPart, Suggestion
from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.people.preview import preview_of
from tests.people.made_up import people, table


def part(group_id: int | None, *faces: int) -> GroupPart:
    return GroupPart(
        None if group_id is None else GroupId(group_id), tuple(FaceId(f) for f in faces)
    )


def test_everything_that_moves_is_counted() -> None:
    vectors, _ = people([12])
    made = table(vectors, group_ids=[1, 1, 1, 2, 2, 3, 3, 4, 4, 0, 0, 0])
    grouping = Grouping(
        (part(1, 1, 2, 3, 4, 5), part(3, 6, 7), part(None, 10, 11)),
        (Suggestion(FaceId(8), PersonId(1), 0.7), Suggestion(FaceId(9), PersonId(1), 0.7)),
    )
    found = preview_of(made, {FaceId(9), FaceId(12)}, grouping)
    assert found.grouping is grouping
    assert found.faces_moved == 6, "4 and 5 into group 1, 8 and 9 out of theirs, 10 and 11 into one"
    assert (found.groups_made, found.groups_merged, found.groups_dissolved) == (1, 1, 1)
    assert (found.suggestions_made, found.suggestions_gone) == (1, 1)
    assert set(found.examples) == {4, 5, 8, 9, 10, 11}


def test_the_same_again_changes_nothing() -> None:
    vectors, _ = people([4])
    made = table(vectors, group_ids=[5, 5, 5, 0])
    found = preview_of(made, set(), Grouping((part(5, 1, 2, 3),), ()))
    assert (found.faces_moved, found.groups_made, found.groups_dissolved) == (0, 0, 0)
    assert found.examples == ()
