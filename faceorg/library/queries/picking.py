"""Answers queries from columns in memory, within milliseconds at a million photos.

Any thread; one at a time asks, the others wait. The first query reads the columns it needs, which
takes seconds in a large library, and later ones read what has changed since.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

import numpy as np

from faceorg.library.places import UNDER, under
from faceorg.library.queries import columns, touched
from faceorg.library.queries.columns import mask, numbers
from faceorg.library.queries.distances import kilometres, latitudes_within
from faceorg.library.queries.ordered import ASPECT_UNIT, Shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from numpy.typing import NDArray

    from faceorg.domain.query import PhotoQuery
    from faceorg.library.database import Database
    from faceorg.library.queries.columns import Column, Mask

_SPARE_BYTES = 26_000_000  # of columns that the last query did not need
_REREAD_SHARE = 8  # of all photos, changed since the last query: then all are read again
_C = TypeVar("_C", bound="Column")


@dataclass(frozen=True, slots=True)
class Picked:
    """The photos that answer a query.

    Attributes:
        ids: int32 (n,), newest first.
        months: "2024-05", newest first; only those that have a photo.
        counts: int64 (months,), how many photos each has.
        aspects: float64 (months,), sums of their widths / heights.
    """

    ids: NDArray[np.int32]
    months: Sequence[str]
    counts: NDArray[np.int64]
    aspects: NDArray[np.float64]


class Picker:
    """Keeps the columns of one library.

    Attributes:
        reads: how often columns were read whole, and how often some rows of them; for tests.
    """

    def __init__(self, database: Database, aspect: str) -> None:
        self._db = database
        self._lock = threading.Lock()
        self._aspect = aspect
        self._seen: int | None = None  # the last note that the columns know of
        self._size = 0
        self._columns: dict[type[Column], Column] = {}
        self._needed: set[type[Column]] = set()  # by the query that is being answered
        self._photos_of = columns.PhotosOf(database)
        self.reads = [0, 0]

    @property
    def loaded(self) -> bool:
        """Whether anything was read yet."""
        return self._seen is not None

    def pick(self, query: PhotoQuery) -> Picked | None:
        """Return the photos that answer a query.

        None where this cannot say: within somebody's transaction, of hidden photos, or where the
        library's kept numbers are not those of its rows.
        """
        with self._current(query) as shown:
            return None if shown is None else self._picked(shown, self._asked(query, shown))

    def counts(self, queries: Sequence[PhotoQuery]) -> list[int] | None:
        """Return how many photos answer each of some queries; None as `pick`."""
        with self._current(*queries) as shown:
            if shown is None:
                return None
            return [int(np.count_nonzero(self._asked(query, shown))) for query in queries]

    def years(self, query: PhotoQuery) -> tuple[str, str] | None:
        """Return when the first and the last photo was taken whose camera told the time.

        None where there is none, or as `pick`.
        """
        with self._current(query) as shown:
            if shown is None:
                return None
            rows = np.flatnonzero((self._asked(query, shown) & shown.dated).take(shown.ids))
            return (shown.day_of(rows[-1]), shown.day_of(rows[0])) if len(rows) else None

    def cameras(self) -> list[str] | None:
        """Return the names of cameras; None as `pick`."""
        with self._current() as shown:
            return None if shown is None else self._column(columns.Cameras).names[1:]

    # keeping up --------------------------------------------------------------------------

    @contextmanager
    def _current(self, *queries: PhotoQuery) -> Iterator[Shown | None]:
        """Hold all columns still, as the library is now."""
        if self._db.connection().in_transaction or any(query.hidden for query in queries):
            yield None  # what is not committed yet may be taken back
            return
        with self._lock, self._db.snapshot():
            try:
                self._follow()
                shown = self._column(Shown)
            except BaseException:
                self._forget()
                raise
            try:
                yield shown if int(shown.starts[-1]) == len(shown.ids) else None
            finally:
                self._let_go()

    def _follow(self) -> None:
        latest = touched.latest(self._db)
        if self._seen == latest:
            return
        ids = None if self._seen is None else touched.since(self._db, self._seen)
        if ids is None or len(ids) * _REREAD_SHARE > self._size:
            self._forget()
            self._size = 1 + int(self._db.value("SELECT max(id) FROM photos") or 0)
        else:
            self.reads[1] += 1
            self._size = max(self._size, 1 + max(ids, default=0))
            these = mask(self._size, [np.array(ids, np.int64)])
            for column in self._columns.values():
                column.refresh(self._size, ids, these)
            self._photos_of.refresh(ids, these)
        self._seen = latest

    def _let_go(self) -> None:
        """Let go of columns that were not needed for longest, as long as there are too many."""
        spare = [kind for kind in self._columns if kind not in self._needed]
        size = sum(self._columns[kind].nbytes for kind in self._columns if kind is not Shown)
        for kind in spare:
            if size <= _SPARE_BYTES:
                break
            size -= self._columns.pop(kind).nbytes
        self._needed.clear()

    def _forget(self) -> None:
        self._seen = None
        self._columns.clear()
        self._photos_of.clear()

    def _column(self, kind: type[_C]) -> _C:
        if kind not in self._columns:
            made = Shown(self._db, self._aspect) if kind is Shown else kind(self._db)
            made.load(self._size)
            self._columns[kind] = made
            self.reads[0] += 1
        self._needed.add(kind)
        self._columns[kind] = self._columns.pop(kind)  # the latest one is last
        return cast("_C", self._columns[kind])

    # answering ---------------------------------------------------------------------------

    def _asked(self, query: PhotoQuery, shown: Shown) -> Mask:
        """Return which photos answer a query, bool (size,)."""
        found = shown.between(*_span(query, shown))
        for person_id in query.all_of:
            found &= self._with(person_id)
        if query.any_of:
            found &= self._with(*query.any_of)
        if query.none_of:
            found &= ~self._with(*query.none_of)
        if query.favourite:
            found &= shown.favourites
        if query.undated:
            found &= ~shown.dated
        if query.videos:
            found &= shown.videos
        self._ask_faces(query, found)
        self._ask_files(query, found)
        for sql, number in (
            ("SELECT photo_id AS v FROM faces WHERE group_id = ?", query.group),
            ("SELECT photo_id AS v FROM album_photos WHERE album_id = ?", query.album),
        ):
            if number is not None:
                ids = numbers(self._db, sql, (number,))
                found &= mask(self._size, [ids[ids < self._size]])  # none beyond was ever read
        return found

    def _ask_faces(self, query: PhotoQuery, found: Mask) -> None:
        if query.unnamed:
            found &= self._column(columns.Unnamed).values
        if query.exactly or query.faces_min is not None or query.faces_max is not None:
            faces = self._column(columns.FaceNumbers).values
            if query.exactly:
                found &= faces == self._faces_of({*query.all_of, *query.any_of})
            if query.faces_min is not None:
                found &= faces >= query.faces_min
            if query.faces_max is not None:
                found &= faces <= query.faces_max

    def _ask_files(self, query: PhotoQuery, found: Mask) -> None:
        if query.folder:
            rows = self._db.rows(f"SELECT id FROM directories d WHERE {UNDER}", under(query.folder))
            known = self._column(columns.Directories).values
            inside = mask(int(known.max(initial=0)) + 1, [])
            wanted = np.array(rows, np.int64).reshape(-1)
            inside[wanted[wanted < len(inside)]] = True
            found &= inside[known]
        if query.camera:
            found &= self._column(columns.Cameras).named(query.camera)
        if query.near is not None:
            found &= self._near(*query.near)
        if query.text:
            named = self._column(columns.Names).holding(query.text, found)
            found &= named | self._with(*query.or_with) if query.or_with else named

    def _with(self, *people: int) -> Mask:
        """Return which photos have at least one of some people."""
        return mask(self._size, map(self._photos_of, people))

    def _faces_of(self, people: set[int]) -> NDArray[np.uint16]:
        """Return how many faces of some people each photo has."""
        found = np.zeros(self._size, np.uint16)
        for person_id in people:
            ids = self._photos_of(person_id)
            once = mask(self._size, [ids])
            if int(np.count_nonzero(once)) == len(ids):  # nearly always
                found += once
            else:
                found += np.bincount(ids, minlength=self._size).astype(np.uint16)
        return found

    def _near(self, latitude: float, longitude: float, reach_km: float) -> Mask:
        places = self._column(columns.Places)
        south, north = latitudes_within(latitude, reach_km)
        some = np.flatnonzero((places.latitudes >= south) & (places.latitudes <= north))
        km = kilometres(latitude, longitude, places.latitudes[some], places.longitudes[some])
        return mask(self._size, [places.ids[some[km <= reach_km]]])

    def _picked(self, shown: Shown, found: Mask) -> Picked:
        here = found.take(shown.ids)
        ids = shown.ids.take(np.flatnonzero(here))  # half of what a mask would cost
        if not len(ids):
            return Picked(ids, (), np.zeros(0, np.int64), np.zeros(0))
        counts = np.add.reduceat(here, shown.starts[:-1], dtype=np.int64)
        months = np.flatnonzero(counts)
        firsts = np.cumsum(counts[months]) - counts[months]
        aspects = np.add.reduceat(shown.aspects.take(ids), firsts, dtype=np.int64) / ASPECT_UNIT
        return Picked(ids, [shown.months[i] for i in months], counts[months], aspects)


def _span(query: PhotoQuery, shown: Shown) -> tuple[int, int]:
    """Return the rows of the days that are asked for."""
    first = 0 if query.until is None else shown.row_at(_after(query.until))
    end = len(shown.ids) if query.since is None else shown.row_at(query.since.isoformat())
    return first, end


def _after(day: date) -> str:
    """Return what is later than any time of a day."""
    return day.isoformat() + "~"
