"""Does an edit and sees that it can be taken back; short words for tests of edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.engine import edits
from faceorg.library.library import Library
from tests.helpers.readings import add_people, people_state, person

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.domain.changes import Changes
    from faceorg.domain.faces import FaceState
    from faceorg.domain.ids import FaceId, PersonId


def singles(library: Library, number: int) -> list[FaceId]:
    """Index photos with one face each."""
    return [row[0] for row in add_people(library, [[1]] * number)]


def named(library: Library, name: str, ids: Sequence[FaceId]) -> PersonId:
    edits.name_faces(library, ids, name, new_person=True)
    return person(library, name)


def confirmed(library: Library, person_id: PersonId) -> list[FaceId]:
    return sorted(f.face_id for f in library.faces.of_person(person_id))


def state(library: Library, face_id: FaceId) -> FaceState:
    return library.faces.by_id([face_id])[0].state


def names(library: Library) -> list[str]:
    return sorted(p.name for p in library.people.all())


def refused(library: Library, action: Callable[[], Changes]) -> tuple[RefusalCode, str]:
    """Return why an edit was refused, having seen that it changed nothing."""
    before, history = people_state(library), library.journal.history()
    with pytest.raises(EditRefusedError) as caught:
        action()
    assert people_state(library) == before
    assert library.journal.history() == history
    return caught.value.code, caught.value.subject


def check_edit(library: Library, action: Callable[[], Changes], verb: str) -> Changes:
    """Do an edit, see that one row in the history takes it back and brings it again."""
    start, history = people_state(library), library.journal.history()
    changes = action()
    done = people_state(library)
    assert done != start
    entry, *older = library.journal.history()
    assert (entry.verb, entry.undone, older) == (verb, False, history)
    assert changes.edit_id == entry.edit_id
    for turn, undone, wanted in ((edits.undo, True, start), (edits.redo, False, done)):
        result = turn(library)
        assert result is not None
        assert result[0].edit_id == entry.edit_id
        assert result[0].undone is undone
        assert result[1] == changes
        assert people_state(library) == wanted
    reopened = Library(library.folder)
    assert edits.undo(reopened) is not None
    assert people_state(reopened) == start
    assert edits.redo(reopened) is not None
    assert people_state(reopened) == done
    reopened.close()
    assert library.check() == []
    return changes
