"""What the inbox has seen of a library, kept in memory and in the library. Any thread.

Questions rest on looks: at a group, a person, a loose face, a confirmed face that may be somebody
else's. A look that was taken holds until the faces of its own change, or somebody it was compared
with. So after an answer a few looks are taken again, and a start with nothing changed takes none.
Vectors are read for the looks that are to be taken, and let go of, but for a few of each asker.
"""

from __future__ import annotations

import threading
import weakref
from dataclasses import astuple
from typing import TYPE_CHECKING, Any

from faceorg.engine.facts import births_of
from faceorg.engine.inbox.looking import LOOSE_ASKED_MAX, Looker
from faceorg.library.recognition import candidates, looked, undecided
from faceorg.library.revision import Touched
from faceorg.people.drafts import Look
from faceorg.people.suggesting import STRANGER_FACES_MIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from faceorg.domain.ids import PersonId
    from faceorg.library.library import Library
    from faceorg.people.drafts import Key
    from faceorg.people.thresholds import Thresholds

VERSION = 1  # of what a look is
SEEN_IN_MAX = 1000
SeenIn = tuple[tuple[float, ...], int, tuple[int, int] | None]  # stamp, photos, years

_KEPT: weakref.WeakKeyDictionary[Library, Reading] = weakref.WeakKeyDictionary()
_LOCK = threading.Lock()


def reading_of(library: Library, pack_id: str, thresholds: Thresholds) -> Reading:
    """Return the reading of a library; another one when the pack or strictness has changed."""
    with _LOCK:
        kept = _KEPT.get(library)
        if kept is None or (kept.pack_id, kept.thresholds) != (pack_id, thresholds):
            kept = _KEPT[library] = Reading(pack_id, thresholds)
        return kept


def let_go(library: Library) -> None:
    """Keep nothing of a library in memory: something of it was forgotten."""
    with _LOCK:
        _KEPT.pop(library, None)


class Reading:
    """All looks at one library.

    Attributes:
        pack_id: whose vectors.
        thresholds: as strict as the user wants them.
        lock: hold it while using any of the rest.
        looks: by what was looked at.
        seen_in: in how many photos and which years people and groups were that were asked about.
    """

    def __init__(self, pack_id: str, thresholds: Thresholds) -> None:
        self.pack_id, self.thresholds = pack_id, thresholds
        self.lock = threading.RLock()
        self.looks: dict[Key, Look] = {}
        self.seen_in: dict[Key, SeenIn] = {}
        self._seen: int | None = None  # the revision up to which all is known
        self._owners: dict[int, tuple[float, ...]] = {}  # people and strangers as compared with
        self._looker = Looker(pack_id, thresholds, self.looks)

    def look_on(self, library: Library, faces_max: int | None = None) -> bool:
        """Learn what has changed and take looks; return whether all are taken.

        Part of a snapshot of the caller's.

        Args:
            library: where.
            faces_max: about so many faces are looked at; without it all that is needed.
        """
        self._follow(library)
        return self._looker.take(library, faces_max)

    def keep(self, library: Library) -> None:
        """Write the looks that are new into the library, where there are any; no snapshot's part.

        Where somebody has changed anything meanwhile, the next reading does it.
        """
        changed = self._looker.changed
        if not changed:
            return
        strangers = [[i, *stamp] for i, stamp in self._owners.items() if i < 0]
        basis = [*self._basis(), strangers, self._seen]
        rows = [(*key, _packed(self.looks[key])) for key in changed if key in self.looks]
        gone = [key for key in changed if key not in self.looks]
        if looked.keep(library.database, basis, rows, gone):
            changed.clear()

    # what has changed --------------------------------------------------------------------------

    def _follow(self, library: Library) -> None:
        """Drop the looks at what has changed, and note whom all others are to be compared with."""
        touched = None
        if self._seen is None:
            now, unchanged = self._load(library)
            if unchanged:
                self._seen = now
                return
        else:
            now, touched = library.revision.since(self._seen)
        births = births_of(library)
        born_otherwise = self._born_otherwise(births)
        if now == self._seen or (touched == Touched() and not born_otherwise):
            self._seen = now
            return
        if touched is None or len(self.seen_in) > SEEN_IN_MAX:
            self.seen_in.clear()
        database = library.database
        people: set[int] | None = None
        strange = True
        if touched is not None:
            owners = touched.owners | candidates.owners_of(database, touched.faces)
            people = {i for i in owners if i > 0} | born_otherwise
            strange = any(i < 0 for i in owners)
        stamps: dict[int, tuple[float, ...]] = {
            i: (*stamp, births.get(i, 0))
            for i, stamp in undecided.stamps_of_people(database, people).items()
        }
        among = {i for i in self._owners if i > 0} if people is None else people
        if strange:
            stamps |= undecided.stamps_of_strangers(database)
            among |= {i for i in self._owners if i < 0}
        self._take_owners(stamps, among)
        self._take_groups(undecided.stamps_of_groups(database))
        self._take_loose(undecided.loose(database, LOOSE_ASKED_MAX))
        self._seen = now

    def _take_owners(self, stamps: dict[int, tuple[float, ...]], among: set[int]) -> None:
        """Learn who has changed among people and strangers."""
        changed = {i for i, stamp in stamps.items() if self._owners.get(i) != stamp}
        gone = among - stamps.keys()
        for i in changed:
            self._owners[i] = stamps[i]
            if i > 0:
                self._looker.replace(("person", i), Look(stamps[i]))
        for i in gone:
            self._owners.pop(i, None)
            self._looker.drop(("person", i))
        few = {i for i in changed if i < 0 and stamps[i][0] < STRANGER_FACES_MIN}
        if changed or gone:
            self._looker.owners_changed(changed | gone, gone | few)

    def _born_otherwise(self, births: Mapping[PersonId, int]) -> set[int]:
        """Return people whose birth is another than when they were compared."""
        before = {i: int(stamp[-1]) for i, stamp in self._owners.items() if i > 0 and stamp[-1]}
        return {i for i, _ in dict(births).items() ^ before.items()}

    def _take_groups(self, stamps: dict[Any, tuple[float, ...]]) -> None:
        for key in [k for k in self.looks if k[0] == "group" and k[1] not in stamps]:
            self._looker.drop(key)
        for group_id, stamp in stamps.items():
            look = self.looks.get(("group", group_id))
            if look is None or look.stamp != stamp:
                self._looker.replace(("group", group_id), Look(stamp))

    def _take_loose(self, found: Iterable[tuple[int, float]]) -> None:
        stamps = {i: (1.0, quality) for i, quality in found}
        for key in [k for k in self.looks if k[0] == "loose" and k[1] not in stamps]:
            self._looker.drop(key)
        for face_id, stamp in stamps.items():
            look = self.looks.get(("loose", face_id))
            if look is None or look.stamp != stamp:
                self._looker.replace(("loose", face_id), Look(stamp))

    # what is kept in the library ---------------------------------------------------------------

    def _basis(self) -> list[Any]:
        return [VERSION, self.pack_id, list(astuple(self.thresholds))]

    def _load(self, library: Library) -> tuple[int, bool]:
        """Take what is kept; return the present revision, and whether nothing changed since."""
        now, _ = library.revision.since(0)
        basis, rows = looked.load(library.database)
        if basis is None or basis[:-2] != self._basis():
            self._looker.changed.update((kind, i) for kind, i, _ in rows)
            return now, False
        self._owners = {i: tuple(stamp) for i, *stamp in basis[-2]}
        for kind, i, found in rows:
            self.looks[kind, i] = _unpacked(found)
            if kind == "person":
                self._owners[i] = self.looks[kind, i].stamp
        self._looker.loaded()
        return now, now == basis[-1] + 1  # keeping them was the last thing that happened


def _packed(look: Look) -> list[Any]:
    """Return a look as JSON has it."""
    return [
        list(look.stamp),
        look.best if look.best is None else [[i, round(score, 5)] for i, score in look.best],
        int(look.parted),
        list(look.second),
        look.likeness,
        look.alike if look.alike is None else [list(pair) for pair in look.alike],
        look.person_id,
        look.own,
    ]


def _unpacked(found: list[Any]) -> Look:
    stamp, best, parted, second, likeness, alike, person_id, own = found
    return Look(
        tuple(stamp),
        best and [(i, score) for i, score in best],
        bool(parted),
        tuple(second),
        likeness,
        alike and [(i, score) for i, score in alike],
        person_id,
        own,
    )
