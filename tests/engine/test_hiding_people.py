"""People who are hidden: out of lists and questions, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import EditRefusedError
from faceorg.domain.grouping import Suggestion
from faceorg.domain.ids import PersonId
from faceorg.engine import edits
from faceorg.engine.inbox.asking import read_inbox
from tests.helpers.readings import add_photo, face, person, regroup

if TYPE_CHECKING:
    from faceorg.library.library import Library


@pytest.fixture
def anna(library: Library) -> PersonId:
    """Two people in three photos; the face of a fourth photo is suggested to be Anna."""
    for i in range(3):
        ids = add_photo(library, b"/p/%d.jpg" % i, face(0, looks=1, shot=i), face(1, looks=2))[1]
        edits.name_faces(library, [ids[0]], "Anna")
        edits.name_faces(library, [ids[1]], "Ben")
    found = person(library, "Anna")
    (other,) = add_photo(library, b"/p/9.jpg", face(0, looks=1, shot=9))[1]
    regroup(library, [], [Suggestion(other, found, 0.6)])
    return found


def listed(library: Library) -> list[str]:
    """Return the names in the list of people."""
    return sorted(p.name for p in library.people.some(library.people.ids("name")))


def test_hidden_people_are_in_no_list_and_keep_their_faces(
    library: Library, anna: PersonId
) -> None:
    before = library.people.get(anna)
    ben = person(library, "Ben")
    assert anna in library.people.seen_with(ben)
    edits.hide_people(library, [anna])
    assert listed(library) == ["Ben"]
    assert library.people.count() == 1
    assert library.people.ids("photos", "anna") == []
    assert library.people.seen_with(ben) == []
    assert library.people.hidden_ids() == [anna]
    after = library.people.get(anna)
    assert before is not None
    assert after is not None
    assert after.hidden
    assert (after.face_count, after.photo_count) == (3, 3)
    assert library.people.named("Anna") == [after]  # naming finds her still


def test_nobody_is_asked_about_them(library: Library, anna: PersonId) -> None:
    asked = [guess.person_id for q in read_inbox(library).questions for guess in q.guesses]
    assert anna in asked
    edits.hide_people(library, [anna])
    assert read_inbox(library).questions == ()
    edits.show_people(library, [anna])
    asked = [guess.person_id for q in read_inbox(library).questions for guess in q.guesses]
    assert anna in asked


def test_hiding_is_taken_back_and_done_again(library: Library, anna: PersonId) -> None:
    edits.hide_people(library, [anna])
    edits.undo(library)
    assert listed(library) == ["Anna", "Ben"]
    edits.redo(library)
    assert listed(library) == ["Ben"]
    edits.rename_person(library, anna, "Anne")
    edits.undo(library)
    assert library.people.hidden_ids() == [anna]
    edits.show_people(library, [anna])
    assert listed(library) == ["Anna", "Ben"]


def test_nobody_and_strangers_can_t_be_hidden(library: Library, anna: PersonId) -> None:
    for wrong in ([], [PersonId(99)], [anna, PersonId(99)]):
        with pytest.raises(EditRefusedError):
            edits.hide_people(library, wrong)
    assert library.people.hidden_ids() == []


def test_a_name_that_was_given_before_there_was_hiding_is_taken_back(
    library: Library, anna: PersonId
) -> None:
    """Rows in the history of schema 4 have no such column."""
    edits.rename_person(library, anna, "Anne")
    column = f'$.people."{anna}"[6]'
    older = "UPDATE journal SET before = json_remove(before, ?1), after = json_remove(after, ?1)"
    library.database.run(f"{older} WHERE verb = 'rename'", (column,))
    edits.hide_people(library, [anna])
    edits.undo(library)
    edits.undo(library)
    assert listed(library) == ["Anna", "Ben"]
