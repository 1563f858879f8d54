"""What somebody can do to people, groups and faces.

What Ctrl+Z takes back is done at once, and a toast tells of it; asked is only where somebody has
to decide: whether a name that is nearly taken means the same person.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from faceorg.domain.errors import EditRefusedError, RefusalCode
from faceorg.domain.people import clean_name
from faceorg.ui.dialogs.question import Same, ask_same_person
from faceorg.ui.texts.translation import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from faceorg.domain.changes import Changes
    from faceorg.domain.ids import FaceId, GroupId, PersonId
    from faceorg.domain.people import Person
    from faceorg.domain.relations import Relation
    from faceorg.library.library import Library
    from faceorg.ui.models.people import Entry
    from faceorg.ui.session import Session
    from faceorg.ui.thumbnails import Thumbnails

    NameEdit = Callable[..., Changes]


class PeopleActions(QObject):
    """Runs edits through the session, and asks where a name is nearly taken.

    Attributes:
        entry_named: an entry of the people page has a name now: key, name, `PersonId`.
        group_named: a group has become this person.
    """

    entry_named = Signal(object, str, object)
    group_named = Signal(object, object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window

    # names -------------------------------------------------------------------------------

    def name_entry(
        self, entry: Entry, name: str, person_id: PersonId | None, *, new_person: bool
    ) -> None:
        """Name a tile: rename a person, name a group or a loose face."""

        def told(whom: PersonId) -> None:
            self.entry_named.emit(entry.key, name, whom)

        if entry.group_id is not None:
            self.name_group(entry.group_id, name, person_id, new_person=new_person, told=told)
        elif entry.face_id is not None:
            self.name_faces([entry.face_id], name, person_id, new_person=new_person, told=told)
        elif entry.person_id is not None:
            self.rename(entry.person_id, entry.name, name, person_id, new_person=new_person)

    def name_group(
        self,
        group_id: GroupId,
        name: str,
        person_id: PersonId | None,
        *,
        new_person: bool,
        told: Callable[[PersonId], None] | None = None,
    ) -> None:
        """Say who a group is."""

        def both(whom: PersonId) -> None:
            if told is not None:
                told(whom)
            self.group_named.emit(group_id, whom)

        self._name(partial(_name_group, group_id), name, person_id, new_person, both)

    def name_faces(
        self,
        face_ids: Sequence[FaceId],
        name: str,
        person_id: PersonId | None,
        *,
        new_person: bool,
        told: Callable[[PersonId], None] | None = None,
    ) -> None:
        """Say who single faces are."""
        self._name(partial(_name_faces, list(face_ids)), name, person_id, new_person, told)

    def move_faces(
        self,
        person_id: PersonId,
        face_ids: Sequence[FaceId],
        name: str,
        to: PersonId | None,
        *,
        new_person: bool,
    ) -> None:
        """Say that faces confirmed as one person are somebody else; remembered for ever."""
        edit = partial(_move_faces, person_id, list(face_ids))
        self._name(edit, name, to, new_person, None)

    def rename(
        self,
        person_id: PersonId,
        old: str,
        name: str,
        other: PersonId | None,
        *,
        new_person: bool,
    ) -> None:
        """Give a person another name; a name that somebody else has asks for a merge."""
        if clean_name(name) == old:
            return
        if other is not None and other != person_id and not new_person:
            self._merge_with_namesake(person_id, old, other, name)
            return

        def refused(error: EditRefusedError) -> bool:
            if error.code is not RefusalCode.NAME_NEARLY_TAKEN:
                return False
            answer = ask_same_person(self._window, error.subject, name)
            if answer is Same.SAME_PERSON:
                known = self._session.person_named(error.subject)
                self._merge([known[0].person_id, person_id] if known else [], [])
            elif answer is Same.SOMEBODY_ELSE:
                self._session.run_edit(partial(_rename, person_id, name, new_person=True))
            return True

        edit = partial(_rename, person_id, name, new_person=new_person)
        self._session.run_edit(edit, on_refused=refused)

    def _name(
        self,
        edit: NameEdit,
        name: str,
        person_id: PersonId | None,
        new_person: bool,
        told: Callable[[PersonId], None] | None,
    ) -> None:
        known = {person.person_id for person in self._session.people}

        def done(changes: Changes) -> None:
            named = [p.person_id for p in self._session.person_named(clean_name(name))]
            made = sorted(changes.person_ids - known) if person_id is None else []
            whom = person_id or next(iter([*made, *named]), None)
            if told is not None and whom is not None:
                told(whom)

        def refused(error: EditRefusedError) -> bool:
            if error.code is not RefusalCode.NAME_NEARLY_TAKEN:
                return False
            answer = ask_same_person(self._window, error.subject, name)
            if answer is Same.SAME_PERSON:
                same = self._session.person_named(error.subject)
                whom = same[0].person_id if same else None
                self._name(edit, error.subject, whom, new_person=False, told=told)
            elif answer is Same.SOMEBODY_ELSE:
                self._name(edit, name, None, new_person=True, told=told)
            return True

        self._session.run_edit(
            partial(edit, name=name, person_id=person_id, new_person=new_person),
            on_done=done,
            on_refused=refused,
        )

    # merging -----------------------------------------------------------------------------

    def merge_entries(self, entries: Sequence[Entry]) -> bool:
        """Make one person of several people and groups at once; the first person stays."""
        people = [e.person_id for e in entries if e.person_id is not None]
        groups = [e.group_id for e in entries if e.group_id is not None]
        self._merge(people, groups)
        return len(people) + len(groups) > 1

    def drop_entry(self, moved: Entry, target: Entry) -> None:
        """Merge what was dragged into what it was dropped on; a face is named after it."""
        if moved.face_id is None:
            swap = moved.person_id is not None and target.person_id is None
            self.merge_entries([moved, target] if swap else [target, moved])
        elif target.person_id is not None:
            self.name_faces([moved.face_id], target.name, target.person_id, new_person=False)

    def merge_people(self, target: PersonId, other: PersonId) -> bool:
        """Let `other` become part of `target` at once."""
        known = {p.person_id for p in self._session.people}
        if target == other or not {target, other} <= known:
            return False
        self._merge([target, other], [])
        return True

    def merge_group_into(self, group_id: GroupId, target: PersonId) -> None:
        """Let a group become part of a person at once."""
        self._merge([target], [group_id])

    def _merge_with_namesake(
        self, person_id: PersonId, old: str, other: PersonId, name: str
    ) -> None:
        # Within the quotes of the question.
        typed = tr("{name}” for “{old}", "a name typed for another one").format(name=name, old=old)
        answer = ask_same_person(self._window, name, typed)
        if answer is Same.SAME_PERSON:
            self._merge([other, person_id], [])
        elif answer is Same.SOMEBODY_ELSE:
            self._session.run_edit(partial(_rename, person_id, name, new_person=True))

    def _merge(self, people: Sequence[PersonId], groups: Sequence[GroupId]) -> None:
        if len(people) + len(groups) > 1:
            self._session.run_edit(partial(_merge, people=list(people), groups=list(groups)))

    # who belongs to whom, who is seen ------------------------------------------------------

    def relate(self, person: Person, thumbnails: Thumbnails) -> None:
        """Ask what somebody is to a person, and note it."""
        from faceorg.ui.dialogs.relation import ask_relation

        chosen = ask_relation(self._window.window(), self._session, thumbnails, person.name)
        if chosen is not None:
            relation, other = chosen
            ids = other.person_id, person.person_id
            self._session.run_edit(partial(_set_relation, relation, *ids))

    def remove_relation(self, person_id: PersonId, other_id: PersonId) -> None:
        """Let two people be nothing to each other."""
        self._session.run_edit(partial(_remove_relation, person_id, other_id))

    def set_hidden(self, people: Sequence[PersonId], *, hidden: bool) -> None:
        """Leave people out of lists and questions, or show them again."""
        self._session.run_edit(partial(_set_hidden, list(people), hidden=hidden))

    # taking apart ------------------------------------------------------------------------

    def delete_person(self, person_id: PersonId) -> None:
        """Let a person's faces be a group without a name, at once."""
        self._session.run_edit(partial(_delete_person, person_id))

    def dissolve_group(self, group_id: GroupId) -> None:
        """Let all faces of a group be loose, at once; no two come into one group again."""
        self._session.run_edit(partial(_dissolve_group, group_id))

    # putting aside -----------------------------------------------------------------------

    def ignore_entries(self, entries: Sequence[Entry]) -> None:
        """Ignore groups and loose faces; people with a name are left alone."""
        from faceorg.engine import edits

        self._put_aside(edits.ignore_faces, entries)

    def mark_entries_not_a_face(self, entries: Sequence[Entry]) -> None:
        """Say that groups and loose faces are no faces; people with a name are left alone."""
        from faceorg.engine import edits

        self._put_aside(edits.mark_not_a_face, entries)

    def _put_aside(
        self, edit: Callable[[Library, list[FaceId]], Changes], entries: Sequence[Entry]
    ) -> None:
        groups = [e.group_id for e in entries if e.group_id is not None]
        faces = [e.face_id for e in entries if e.face_id is not None]
        if not groups and not faces:
            return

        def work(library: Library) -> Changes:
            members = [f.face_id for g in groups for f in library.faces.of_group(g)]
            return edit(library, [*members, *faces])

        self._session.run_edit(work)


def _name_group(group_id: GroupId, library: Library, **name: object) -> Changes:
    from faceorg.engine import edits

    return edits.name_group(library, group_id, **name)  # type: ignore[arg-type]


def _name_faces(face_ids: list[FaceId], library: Library, **name: object) -> Changes:
    from faceorg.engine import edits

    return edits.name_faces(library, face_ids, **name)  # type: ignore[arg-type]


def _rename(person_id: PersonId, name: str, library: Library, *, new_person: bool) -> Changes:
    from faceorg.engine import edits

    return edits.rename_person(library, person_id, name, new_person=new_person)


def _merge(library: Library, people: list[PersonId], groups: list[GroupId]) -> Changes:
    from faceorg.engine import edits

    return edits.merge(library, people=people, groups=groups)


def _move_faces(owner: PersonId, face_ids: list[FaceId], library: Library, **to: Any) -> Changes:
    from faceorg.engine import edits

    return edits.split_person(
        library,
        owner,
        face_ids,
        to["name"],
        to_person=to["person_id"],
        new_person=to["new_person"],
    )


def _delete_person(person_id: PersonId, library: Library) -> Changes:
    from faceorg.engine import edits

    return edits.delete_person(library, person_id)


def _dissolve_group(group_id: GroupId, library: Library) -> Changes:
    from faceorg.engine import edits

    return edits.dissolve_group(library, group_id)


def _set_relation(
    relation: Relation, person_id: PersonId, other_id: PersonId, library: Library
) -> Changes:
    from faceorg.engine import edits

    return edits.set_relation(library, person_id, relation, other_id)


def _remove_relation(person_id: PersonId, other_id: PersonId, library: Library) -> Changes:
    from faceorg.engine import edits

    return edits.remove_relation(library, person_id, other_id)


def _set_hidden(people: list[PersonId], library: Library, *, hidden: bool) -> Changes:
    from faceorg.engine import edits

    change = edits.hide_people if hidden else edits.show_people
    return change(library, people)
