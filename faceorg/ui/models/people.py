"""The people page's list: named people, groups to name, loose faces, in three sections.

Of all of them only the ids are at hand, in order; what a tile shows is read when somebody looks.
GUI thread only, except `read_snapshot`, which runs where the library may be read at leisure.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from faceorg.domain.ids import FaceId, GroupId, PersonId
from faceorg.domain.people import name_key
from faceorg.ui.models.listed import Listed
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.plain_text import as_tooltip
from faceorg.ui.texts.translation import commas_text, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.people import Group, Person
    from faceorg.library.library import Library

Order = Literal["photos", "name"]
LOOSE_MAX = 2000  # more are of no use in a list; the number is shown all the same
FIRST_READ = 128  # of each section, with the order: about a screen of tiles
_RUNS_MAX = 64  # gaps that are closed one by one; with more the list is as good as new

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
            if not self.faces:  # a people file has brought them
                return tr("No photos yet", "below the name of a person")
            return count_text(self.photos, "photo")
        return count_text(self.faces, "face")

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        if self.section is Section.LOOSE:
            loose = tr("Loose face, {name}").format(name=self.name)
            return loose if self.name else tr("Loose face without a name")
        parts = [self.name or tr("Group without a name"), self.caption]
        if self.suggestions:
            parts.append(count_text(self.suggestions, "suggestion"))
        return commas_text(parts)


Key = tuple[Section, int]


def _nobody() -> Listed[Entry]:
    return Listed((), lambda _ids: {})


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the library holds at one moment, as it was asked for.

    Attributes:
        people, groups, loose: the sections in the order of the day.
        people_total, groups_total, loose_total: how many there are, also of those not listed.
    """

    people: Listed[Entry] = field(default_factory=_nobody)
    groups: Listed[Entry] = field(default_factory=_nobody)
    loose: Listed[Entry] = field(default_factory=_nobody)
    people_total: int = 0
    groups_total: int = 0
    loose_total: int = 0

    def section(self, section: Section) -> Listed[Entry]:
        """Return the entries of a section."""
        return (self.people, self.groups, self.loose)[section]


def read_snapshot(
    library: Library, order: Order = "photos", typed: str = "", looked_at: Sequence[Key] = ()
) -> Snapshot:
    """Read the order of everything, and what is seen first.

    Args:
        library: where.
        order: of the named people.
        typed: only people whose name holds this, and no groups or faces; "" for all.
        looked_at: what is on the screen now, and read with the rest.
    """
    source, wanted = library.people, name_key(typed)
    people = Listed(source.ids(order, wanted), partial(_read_people, library))
    groups = Listed(() if typed else source.group_ids(), partial(_read_groups, library))
    loose = Listed(() if typed else source.loose_faces(LOOSE_MAX), _loose)
    made = Snapshot(
        people,
        groups,
        loose,
        source.count() if typed else len(people),
        source.count_groups() if typed else len(groups),
        library.faces.counts().get("unassigned", 0),
    )
    for section in Section:
        listed = made.section(section)
        listed.read_ahead(0, min(FIRST_READ, len(listed)))
        seen = [number for part, number in looked_at if part is section]
        if seen:
            listed.read_again(seen)
    return made


class PeopleModel(QAbstractListModel):
    """A flat list of entries, section after section.

    `show` puts everything in order; `take_up` changes as little as it can: what is known keeps
    its place, what is new comes last in its section.

    Attributes:
        groups_in_order: whether the groups without a name stand as they were read, largest first.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lists = [_nobody() for _ in Section]
        self._settled: dict[Key, Entry] = {}
        self._snapshot = Snapshot()
        self.groups_in_order = True

    # reading -----------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of entries."""
        return 0 if parent.isValid() else sum(map(len, self._lists))

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Return name, spoken name, caption or the entry itself."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        entry = self.entry(index.row())
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

    def key(self, row: int) -> Key:
        """Return the key of a row, without reading the rest."""
        section, place = self._find(row)
        return section, self._lists[section].ids[place]

    def entry(self, row: int) -> Entry:
        """Return an entry by its row."""
        section, place = self._find(row)
        listed = self._lists[section]
        return self._settled.get((section, listed.ids[place])) or listed.item(place)

    def row_of(self, key: Key) -> int | None:
        """Return the row of a key, or None."""
        section, number = key
        place = self._lists[section].place_of(number)
        return None if place is None else self.rows_in(section).start + place

    def rows_in(self, section: Section) -> range:
        """Return the rows of a section."""
        start = sum(len(self._lists[before]) for before in range(section))
        return range(start, start + len(self._lists[section]))

    def next_unnamed(self, row: int) -> int | None:
        """Return the first group without a name after `row`, else None."""
        rows = self.rows_in(Section.GROUPS)
        later = range(max(row + 1, rows.start), rows.stop)
        return next((r for r in later if self.key(r) not in self._settled), None)

    def read_ahead(self, first: int, last: int) -> None:
        """Read the entries of some rows in one go; they are about to be seen."""
        for section in Section:
            rows = self.rows_in(section)
            start, stop = max(first, rows.start), min(last, rows.stop)
            if start < stop:
                self._lists[section].read_ahead(start - rows.start, stop - rows.start)

    # writing -----------------------------------------------------------------------------

    def show(self, snapshot: Snapshot) -> None:
        """Show a snapshot in the order of the day; nothing keeps its place."""
        self.beginResetModel()
        self._snapshot = snapshot
        self._settled.clear()
        self._lists = [snapshot.section(section).copy() for section in Section]
        self.groups_in_order = True
        self.endResetModel()

    def take_up(self, snapshot: Snapshot) -> None:
        """Show a snapshot and leave everything known in its place."""
        self._snapshot = snapshot
        self.groups_in_order = self._will_be_in_order(snapshot.groups)
        for section in reversed(Section):
            self._let_settled_go(section, snapshot.section(section))
            self._remove_gone(section, snapshot.section(section))
        for section in Section:
            self._update_and_append(section, snapshot.section(section))

    def settle(self, key: Key, name: str, person_id: PersonId) -> None:
        """Let a group or loose face that has just been named stay, with its name."""
        row = self.row_of(key)
        if row is not None:
            self._settled[key] = replace(self.entry(row), name=name, settled_as=person_id)
            self.dataChanged.emit(self.index(row), self.index(row))

    def settled_in(self, section: Section) -> int:
        """Return how many stay in a section though they have a name by now."""
        return sum(part is section for part, _ in self._settled)

    # parts -------------------------------------------------------------------------------

    def _find(self, row: int) -> tuple[Section, int]:
        place = row
        for section in Section:
            if place < len(self._lists[section]):
                return section, place
            place -= len(self._lists[section])
        raise IndexError(row)

    def _will_be_in_order(self, fresh: Listed[Entry]) -> bool:
        """Whether the groups, as they will stand, are those of a snapshot in its order."""
        known = self._lists[Section.GROUPS].ids
        there = set(fresh.ids)
        kept = [number for number in known if number in there]
        before = set(kept)
        return kept + [number for number in fresh.ids if number not in before] == list(fresh.ids)

    def _let_settled_go(self, section: Section, fresh: Listed[Entry]) -> None:
        """Let groups and faces be undecided again whose naming was taken back."""
        for key in [key for key in self._settled if key[0] is section]:
            if fresh.place_of(key[1]) is not None:
                del self._settled[key]

    def _remove_gone(self, section: Section, fresh: Listed[Entry]) -> None:
        listed = self._lists[section]
        if listed.ids == fresh.ids:
            return
        gone = set(listed.ids).difference(fresh.ids)
        gone.difference_update(number for part, number in self._settled if part is section)
        places = [place for place, i in enumerate(listed.ids) if i in gone] if gone else []
        runs, start = _runs(places), self.rows_in(section).start
        if len(runs) > _RUNS_MAX:
            self.beginResetModel()
            kept = [i for i in listed.ids if i not in gone]
            listed.remove(0, len(listed))
            listed.append(kept)
            self.endResetModel()
            return
        for first, last in reversed(runs):
            self.beginRemoveRows(QModelIndex(), start + first, start + last)
            listed.remove(first, last)
            self.endRemoveRows()

    def _update_and_append(self, section: Section, fresh: Listed[Entry]) -> None:
        listed, rows = self._lists[section], self.rows_in(section)
        listed.take_items(fresh)
        if rows:
            self.dataChanged.emit(self.index(rows.start), self.index(rows.stop - 1))
        known = set(listed.ids)
        if section is Section.NAMED:  # they stand where they were a group, until the next order
            known.update(e.settled_as for e in self._settled.values() if e.settled_as is not None)
        added = [i for i in fresh.ids if i not in known]
        if added:
            self.beginInsertRows(QModelIndex(), rows.stop, rows.stop + len(added) - 1)
            listed.append(added)
            self.endInsertRows()


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of consecutive numbers."""
    if not rows:
        return []
    breaks = [i for i, (a, b) in enumerate(pairwise(rows), 1) if b != a + 1]
    starts, ends = [0, *breaks], [*breaks, len(rows)]
    return [(rows[s], rows[e - 1]) for s, e in zip(starts, ends, strict=True)]


def _read_people(library: Library, ids: Sequence[int]) -> dict[int, Entry]:
    found = {person.person_id: _of_person(person) for person in library.people.some(ids)}
    return {i: found.get(PersonId(i)) or Entry(Section.NAMED, i) for i in ids}


def _read_groups(library: Library, ids: Sequence[int]) -> dict[int, Entry]:
    found = {group.group_id: _of_group(group) for group in library.people.some_groups(ids)}
    return {i: found.get(GroupId(i)) or Entry(Section.GROUPS, i) for i in ids}


def _loose(ids: Sequence[int]) -> dict[int, Entry]:
    return {i: Entry(Section.LOOSE, i, cover_face_id=FaceId(i), faces=1) for i in ids}


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
