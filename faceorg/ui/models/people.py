"""The people page's list: named people, groups to name, loose faces, in three sections.

GUI thread only, except `read_snapshot`, which runs where the library may be read at leisure.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.domain.people import name_key
from faceorg.ui.messages import count_text
from faceorg.ui.plain_text import as_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.people import Group, Person
    from faceorg.library.library import Library

Order = Literal["photos", "name"]
LOOSE_MAX = 2000  # more are of no use in a list; the number is shown all the same

EntryRole = int(Qt.ItemDataRole.UserRole) + 1


class Section(IntEnum):
    """The three parts of the page, from top to bottom."""

    NAMED = 0
    GROUPS = 1
    LOOSE = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One tile.

    Attributes:
        section: which part it stands in, and with it what `number` is the id of.
        number: `PersonId`, `GroupId` or `FaceId`.
        name: of a person, or of a group that has just been named and stays where it is.
        settled_as: that group's person.
    """

    section: Section
    number: int
    name: str = ""
    cover_face_id: FaceId | None = None
    photos: int = 0
    faces: int = 0
    suggestions: int = 0
    settled_as: PersonId | None = None

    @property
    def key(self) -> tuple[Section, int]:
        """What stays the same when counts change."""
        return self.section, self.number

    @property
    def person_id(self) -> PersonId | None:
        """The person, also of a group that has just been named."""
        return PersonId(self.number) if self.section is Section.NAMED else self.settled_as

    @property
    def group_id(self) -> GroupId | None:
        """The group, while it has no name."""
        return GroupId(self.number) if self.unnamed_group else None

    @property
    def face_id(self) -> FaceId | None:
        """The loose face."""
        return FaceId(self.number) if self.section is Section.LOOSE else None

    @property
    def unnamed_group(self) -> bool:
        """Whether this is a group that still wants a name."""
        return self.section is Section.GROUPS and self.settled_as is None

    @property
    def caption(self) -> str:
        """The line below the name."""
        if self.section is Section.NAMED:
            return count_text(self.photos, "photo")
        return count_text(self.faces, "face")

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        if self.section is Section.LOOSE:
            return f"Loose face, {self.name}" if self.name else "Loose face without a name"
        parts = [self.name or "Group without a name", self.caption]
        if self.suggestions:
            parts.append(count_text(self.suggestions, "suggestion"))
        return ", ".join(parts)


Key = tuple[Section, int]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the library holds at one moment; `loose_total` counts also what is not listed."""

    people: Sequence[Entry] = ()
    groups: Sequence[Entry] = ()
    loose: Sequence[Entry] = ()
    loose_total: int = 0


def read_snapshot(library: Library) -> Snapshot:
    """Read the whole list; slow in a large library."""
    loose = [face.face_id for face in library.faces.loose(LOOSE_MAX)]
    return Snapshot(
        [_of_person(person) for person in library.people.all()],
        [_of_group(group) for group in library.people.groups()],
        [Entry(Section.LOOSE, i, cover_face_id=i, faces=1) for i in loose],
        library.faces.counts().get("unassigned", 0),
    )


class PeopleModel(QAbstractListModel):
    """A flat list of entries, section after section.

    `show` puts everything in order; `take_up` changes as little as it can: what is known keeps
    its place, what is new comes last in its section.
    """

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._starts = [0, 0, 0, 0]
        self._rows: dict[Key, int] = {}
        self._snapshot = Snapshot()
        self._order: Order = "photos"
        self._filter = ""

    # reading -----------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of entries."""
        return 0 if parent.isValid() else len(self._entries)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return name, spoken name, caption or the entry itself."""
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(entry.name) or None
        return entry if role == EntryRole else None

    @property
    def snapshot(self) -> Snapshot:
        """What was read last."""
        return self._snapshot

    def entry(self, row: int) -> Entry:
        """Return an entry by its row."""
        return self._entries[row]

    def row_of(self, key: Key) -> int | None:
        """Return the row of a key, or None."""
        return self._rows.get(key)

    def rows_in(self, section: Section) -> range:
        """Return the rows of a section."""
        return range(self._starts[section], self._starts[section + 1])

    def next_unnamed(self, row: int) -> int | None:
        """Return the first group without a name after `row`, else None."""
        rows = self.rows_in(Section.GROUPS)
        later = range(max(row + 1, rows.start), rows.stop)
        return next((r for r in later if self._entries[r].unnamed_group), None)

    # writing -----------------------------------------------------------------------------

    def show(self, snapshot: Snapshot) -> None:
        """Show a snapshot in the order of the day; nothing keeps its place."""
        self._snapshot = snapshot
        self.beginResetModel()
        self._set([part for section in self._arranged() for part in section])
        self.endResetModel()

    def take_up(self, snapshot: Snapshot) -> None:
        """Show a snapshot and leave everything known in its place."""
        self._snapshot = snapshot
        settled = {e.settled_as for e in self._entries if e.settled_as is not None}
        wanted = self._arranged()
        wanted[Section.NAMED] = [
            e for e in wanted[Section.NAMED] if e.number not in settled or e.key in self._rows
        ]
        for section in reversed(Section):
            self._remove_gone(section, {e.key for e in wanted[section]})
        for section in Section:
            self._update_and_append(section, {e.key: e for e in wanted[section]})

    def set_order(self, order: Order) -> None:
        """Sort the named people by photos or by name."""
        self._order = order
        self.show(self._snapshot)

    def set_filter(self, text: str) -> None:
        """Show only people whose name holds `text`, and no groups or faces; "" shows all."""
        self._filter = name_key(text)
        self.show(self._snapshot)

    def settle(self, key: Key, name: str, person_id: PersonId) -> None:
        """Let a group or loose face that has just been named stay, with its name."""
        row = self._rows.get(key)
        if row is not None:
            self._entries[row] = replace(self._entries[row], name=name, settled_as=person_id)
            self.dataChanged.emit(self.index(row), self.index(row))

    # parts -------------------------------------------------------------------------------

    def _arranged(self) -> list[list[Entry]]:
        snapshot, order = self._snapshot, self._order
        people = list(snapshot.people)
        if order == "name":
            people.sort(key=lambda entry: (name_key(entry.name), entry.number))
        if self._filter:
            return [[e for e in people if self._filter in name_key(e.name)], [], []]
        return [people, list(snapshot.groups), list(snapshot.loose)]

    def _set(self, entries: list[Entry]) -> None:
        self._entries = entries
        self._recount()

    def _recount(self) -> None:
        self._rows = {entry.key: row for row, entry in enumerate(self._entries)}
        counts = [0, 0, 0]
        for entry in self._entries:
            counts[entry.section] += 1
        self._starts = [0, counts[0], counts[0] + counts[1], sum(counts)]

    def _remove_gone(self, section: Section, wanted: set[Key]) -> None:
        rows = self.rows_in(section)
        gone = [
            r
            for r in rows
            if self._entries[r].key not in wanted and self._entries[r].settled_as is None
        ]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._entries[first : last + 1]
            self._recount()
            self.endRemoveRows()

    def _update_and_append(self, section: Section, fresh: dict[Key, Entry]) -> None:
        rows = self.rows_in(section)
        for row in rows:
            entry = fresh.pop(self._entries[row].key, None)
            if entry is not None and entry != self._entries[row]:
                self._entries[row] = entry
                self.dataChanged.emit(self.index(row), self.index(row))
        if fresh:
            self.beginInsertRows(QModelIndex(), rows.stop, rows.stop + len(fresh) - 1)
            self._entries[rows.stop : rows.stop] = fresh.values()
            self._recount()
            self.endInsertRows()


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of consecutive numbers."""
    if not rows:
        return []
    breaks = [i for i, (a, b) in enumerate(pairwise(rows), 1) if b != a + 1]
    starts, ends = [0, *breaks], [*breaks, len(rows)]
    return [(rows[s], rows[e - 1]) for s, e in zip(starts, ends, strict=True)]


def _of_person(person: Person) -> Entry:
    return Entry(
        Section.NAMED,
        person.person_id,
        person.name,
        person.cover_face_id,
        person.photo_count,
        person.face_count,
        person.suggestion_count,
    )


def _of_group(group: Group) -> Entry:
    return Entry(
        Section.GROUPS,
        group.group_id,
        "",
        group.cover_face_id,
        group.photo_count,
        group.face_count,
    )
