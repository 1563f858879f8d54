"""Somebody is forgotten among any edits and jobs: what is left of the history works to its ends."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import rule

from faceorg.domain.errors import EditRefusedError
from faceorg.domain.people import name_key
from faceorg.domain.safety import ForgetKind, ForgetTarget
from faceorg.engine import edits
from faceorg.engine.safety.forgetting import forget, preview
from tests.engine.test_forgetting import found_in, vectors
from tests.engine.test_rules_at_random import ManyHands

if TYPE_CHECKING:
    from faceorg.domain.ids import FaceId


class ManyHandsForget(ManyHands):
    """As `ManyHands`; what was forgotten must not come back, neither by undo nor by redo."""

    @rule(data=st.data())
    def forget_somebody(self, data: st.DataObject) -> None:
        for person_id in self._people(data):
            person = self.library.people.get(person_id)
            assert person is not None
            faces = [f.face_id for f in self.library.faces.of_person(person_id)]
            faces += [f.face_id for f in self.library.faces.suggested_to(person_id)]
            self._forget(ForgetTarget(ForgetKind.PERSON, person_id), faces, person.name)

    @rule()
    def forget_strangers(self) -> None:
        ids = [f.face_id for f in self.library.faces.all() if f.state.value == "ignored"]
        if ids:
            self._forget(ForgetTarget(ForgetKind.STRANGERS), ids)

    @rule()
    def forget_a_folder(self) -> None:
        folder = b"/moved"
        photos = {p for p in self.photos if self._path(p).startswith(folder)}
        ids = [f.face_id for f in self.library.faces.all() if f.photo_id in photos]
        with suppress(EditRefusedError):  # nothing was moved yet
            self._forget(ForgetTarget(ForgetKind.FOLDER, folder=folder), ids)
        self.photos = [p for p in self.photos if p not in photos]

    def _path(self, photo_id: Any) -> bytes:
        return self.library.photos.paths([photo_id]).get(photo_id, b"")

    def _forget(self, target: ForgetTarget, ids: list[FaceId], name: str = "") -> None:
        seen = preview(self.library, target)
        marks = vectors(self.library, ids)
        kept = [f.face_id for f in self.library.faces.all() if f.face_id not in set(ids)]
        marks = list(set(marks) - set(vectors(self.library, kept)))  # some are made alike
        steps = len(self.library.journal.history(10_000))
        forget(self.library, target)
        assert len(self.library.journal.history(10_000)) == steps - seen.edits
        assert not self.library.faces.by_id(ids)
        keys = {name_key(p.name) for p in self.library.people.all()}
        if len(name.encode()) > 3 and name_key(name) not in keys:
            marks.append(name.encode())
        assert found_in(self.folder, marks) == {}
        if name and name_key(name) not in keys:
            self._turn_everything(name)

    def _turn_everything(self, name: str) -> None:
        """The name comes back by nothing that history holds; then all is as it was before."""
        undone = sum(entry.undone for entry in self.library.journal.history(10_000))
        while edits.redo(self.library):
            assert not any(p.name == name for p in self.library.people.all())
        while edits.undo(self.library):
            self.what_may_never_be()
            assert not any(p.name == name for p in self.library.people.all())
        while sum(entry.undone for entry in self.library.journal.history(10_000)) > undone:
            edits.redo(self.library)


TestManyHandsForget = ManyHandsForget.TestCase
TestManyHandsForget.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, database=None
)
