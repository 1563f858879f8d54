"""What people ask of photos, column by column in memory: any thread, one at a time.

A photo's id is its place in a column. Columns are read when a query first needs them, and follow
the library by the notes of `touched`. Imported only where somebody filters: numpy is slow to load.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections import OrderedDict
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from faceorg.library.database import folded
from faceorg.library.queries.name_text import NameText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from numpy.typing import NDArray

    from faceorg.library.database import Database

    Mask = NDArray[np.bool_]

_IDS_AT_ONCE = 100_000  # rows of one read
_NAMES_AT_ONCE = 20_000  # texts that the processor's cache holds; little is left over of reading
_PEOPLE_BYTES = 4_000_000  # of the photos of people who were asked for lately
_FEW_DIRECTORIES = 60_000  # some may come until a number needs 32 bits
_FEW = 10_000  # names, looked at one by one in 10 ms
_FRESH_MAX = 5_000  # names that changed; then all are read again
_IN = "IN (SELECT value FROM json_each(?))"
_Number = TypeVar("_Number", bound=np.generic)


class Column(ABC):
    """One thing about all photos; `size` is one more than the largest id."""

    def __init__(self, database: Database) -> None:
        self._db = database

    @property
    def nbytes(self) -> int:
        """How much memory it takes."""
        return sum(array.nbytes for array in vars(self).values() if isinstance(array, np.ndarray))

    @abstractmethod
    def load(self, size: int) -> None:
        """Read it for all ids below `size`; part of the caller's snapshot."""

    @abstractmethod
    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Read it again for some photos, which are also True in `touched`, bool (size,)."""


class FaceNumbers(Column):
    """How many faces a photo has; what somebody called no face is none.

    Attributes:
        values: uint16 (size,).
    """

    def load(self, size: int) -> None:
        """Count the faces of all photos."""
        self.values = np.zeros(size, np.uint16)
        for first, end in _ranges(size):
            found = numbers(
                self._db,
                "SELECT photo_id * 65536 + min(count(*), 65535) AS v FROM faces"
                " WHERE photo_id >= ? AND photo_id < ? GROUP BY photo_id",
                (first, end),
            )
            self.values[found >> 16] = found & 65535
        none = numbers(self._db, "SELECT photo_id AS v FROM faces WHERE decision = 'not_a_face'")
        np.subtract.at(self.values, none, 1)

    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Count the faces of some photos again."""
        self.values = grown(self.values, size)
        self.values[touched] = 0
        found = numbers(
            self._db,
            "SELECT photo_id * 65536 + min(count(*), 65535) AS v FROM faces"
            f" WHERE photo_id {_IN} AND decision IS NOT 'not_a_face' GROUP BY photo_id",
            (json.dumps(ids),),
        )
        self.values[found >> 16] = found & 65535


class Unnamed(Column):
    """Which photos have a face that nobody has named.

    Attributes:
        values: bool (size,).
    """

    _SQL = "SELECT photo_id AS v FROM faces WHERE decision IS NULL AND stranger_id IS NULL"

    def load(self, size: int) -> None:
        """Look through all undecided faces."""
        self.values = np.zeros(size, np.bool_)
        for span in _ranges(size):
            sql = f"{self._SQL} AND photo_id >= ? AND photo_id < ?"
            self.values[numbers(self._db, sql, span)] = True

    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Look at some photos again."""
        self.values = grown(self.values, size) & ~touched
        found = numbers(self._db, f"{self._SQL} AND photo_id {_IN}", (json.dumps(ids),))
        self.values[found] = True


class Directories(Column):
    """The number of the directory a photo lies in.

    Attributes:
        values: uint16 or int32 (size,).
    """

    values: NDArray[np.integer[Any]]
    _SQL = "SELECT id, directory_id FROM photos"

    def load(self, size: int) -> None:
        """Go through all photos."""
        last = int(self._db.value("SELECT max(id) FROM directories") or 0)
        self.values = np.zeros(size, np.uint16 if last < _FEW_DIRECTORIES else np.int32)
        for part in self._db.parts(self._SQL):
            self._put(part)

    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Look at some photos again."""
        del touched
        self.values = grown(self.values, size)
        rows = self._db.rows(f"{self._SQL} WHERE id {_IN}", (json.dumps(ids),))
        last = max((number for _, number in rows), default=0)
        if last > np.iinfo(self.values.dtype).max:
            self.values = self.values.astype(np.int32)
        self._put(rows)

    def _put(self, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            ids, found = zip(*rows, strict=True)
            self.values[list(ids)] = found


class Cameras(Column):
    """The number of a photo's camera among `names`.

    Attributes:
        values: uint16 (size,); 0 where there is none.
        names: as the files tell them.
    """

    _SQL = "SELECT id, coalesce(camera, '') FROM photos"

    def load(self, size: int) -> None:
        """Go through all photos."""
        self.values = np.zeros(size, np.uint16)
        self._numbers = {"": 0}
        for part in self._db.parts(self._SQL):
            self._put(part)

    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Look at some photos again."""
        del touched
        self.values = grown(self.values, size)
        self._put(self._db.rows(f"{self._SQL} WHERE id {_IN}", (json.dumps(ids),)))

    @property
    def names(self) -> list[str]:
        """All cameras, by number."""
        return list(self._numbers)

    def named(self, text: str) -> Mask:
        """Return which photos are of a camera with `text` in its name."""
        wanted = folded(text)
        return np.array([wanted in folded(name) for name in self._numbers], np.bool_)[self.values]

    def _put(self, rows: Sequence[tuple[Any, ...]]) -> None:
        if not rows:
            return
        ids, found = zip(*rows, strict=True)
        known = self._numbers
        # Nobody has 65,535 cameras; a library that says so gets no more.
        codes = [known.setdefault(name, min(len(known), 65535)) for name in found]
        self.values[list(ids)] = codes


class Places(Column):
    """Where photos were taken, of those that say so.

    Attributes:
        ids: int32 (n,).
        latitudes, longitudes: float32 (n,), degrees; good to two metres.
    """

    ids: NDArray[np.int32]
    latitudes: NDArray[np.float32]
    longitudes: NDArray[np.float32]
    _SQL = "SELECT id, latitude, longitude FROM photos WHERE latitude IS NOT NULL"

    def load(self, size: int) -> None:
        """Go through all photos."""
        del size
        self._set(np.zeros((0, 3)))
        parts = [np.array(part, np.float64) for part in self._db.parts(self._SQL)]
        if parts:
            self._set(np.concatenate(parts))

    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Look at some photos again."""
        del size
        kept = ~touched[self.ids]
        old, south, east = self.ids[kept], self.latitudes[kept], self.longitudes[kept]
        rows = self._db.rows(f"{self._SQL} AND id {_IN}", (json.dumps(ids),))
        self._set(np.array(rows, np.float64).reshape(-1, 3))
        self.ids = np.concatenate((old, self.ids))
        self.latitudes = np.concatenate((south, self.latitudes))
        self.longitudes = np.concatenate((east, self.longitudes))

    def _set(self, rows: NDArray[np.float64]) -> None:
        self.ids = rows[:, 0].astype(np.int32)
        self.latitudes = rows[:, 1].astype(np.float32)
        self.longitudes = rows[:, 2].astype(np.float32)


class Names(Column):
    """File names, folded, to look for a part of them."""

    _SQL = "SELECT id, name_text FROM photos WHERE id >= ? AND id < ? ORDER BY id"

    @property
    def nbytes(self) -> int:
        """How much memory the texts take."""
        return sum(text.nbytes for text in self._texts)

    def load(self, size: int) -> None:
        """Read the names of all photos, as texts of some ten thousand."""
        self._texts: list[NameText] = []
        self._fresh: dict[int, str] = {}
        for first, end in _ranges(size, _NAMES_AT_ONCE):
            names = [""] * (end - first)
            for photo_id, name in self._db.rows(self._SQL, (first, end)):
                names[photo_id - first] = name.replace("\0", "\ufffd")
            self._texts.append(NameText(first, folded("\0".join(names) + "\0")))

    def refresh(self, size: int, ids: Sequence[int], touched: Mask) -> None:
        """Read some names again; others than before stand beside the rest until they are many."""
        del touched
        rows = self._db.rows(f"SELECT id, name_text FROM photos WHERE id {_IN}", (json.dumps(ids),))
        names = {photo_id: folded(name) for photo_id, name in rows}
        for photo_id in ids:
            name = names.get(photo_id, "")
            if photo_id in self._fresh or name != self._name_of(photo_id):
                self._fresh[photo_id] = name
        if len(self._fresh) > _FRESH_MAX:
            self.load(size)

    def _name_of(self, photo_id: int) -> str:
        """Return a name as it was when all were read."""
        part = photo_id // _NAMES_AT_ONCE
        return self._texts[part].name(photo_id) if part < len(self._texts) else ""

    def holding(self, text: str, among: Mask) -> Mask:
        """Return in which photos' names a text stands, of those that are True in `among`."""
        wanted = folded(text)
        few = np.flatnonzero(among)
        if len(few) <= _FEW:
            names = ((i, self._fresh.get(i, None)) for i in few.tolist())
            some = [i for i, new in names if wanted in (self._name_of(i) if new is None else new)]
            return mask(len(among), [np.array(some, np.int64)])
        letters = np.frombuffer(wanted.encode("utf-8", "surrogatepass"), np.uint8)
        found = np.zeros(len(among), np.bool_)
        for part in self._texts:
            found[part.first + part.names_with(letters)] = True
        for photo_id, name in self._fresh.items():
            found[photo_id] = wanted in name
        return found & among


class PhotosOf:
    """The photos of people who were asked for lately, one entry for each of their faces."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._kept: OrderedDict[int, NDArray[np.int32]] = OrderedDict()

    def __call__(self, person_id: int) -> NDArray[np.int32]:
        """Return the photo of each confirmed face of a person; part of the caller's snapshot."""
        found = self._kept.get(person_id)
        if found is None:
            sql = "SELECT photo_id AS v FROM faces WHERE person_id = ?"
            found = numbers(self._db, sql, (person_id,)).astype(np.int32)
            self._keep(person_id, found)
        else:
            self._kept.move_to_end(person_id)
        return found

    def clear(self) -> None:
        """Know nobody."""
        self._kept.clear()

    def refresh(self, ids: Sequence[int], touched: Mask) -> None:
        """Look again at who is in some photos."""
        if not self._kept:
            return
        sql = f"SELECT person_id, photo_id FROM faces WHERE photo_id {_IN} AND person_id NOTNULL"
        came: dict[int, list[int]] = {}
        for person_id, photo_id in self._db.rows(sql, (json.dumps(ids),)):
            came.setdefault(person_id, []).append(photo_id)
        for person_id, old in self._kept.items():
            kept = old[~touched[old]]
            new = came.get(person_id)
            if new or len(kept) < len(old):
                self._kept[person_id] = np.concatenate((kept, np.array(new or [], np.int32)))

    def _keep(self, person_id: int, found: NDArray[np.int32]) -> None:
        self._kept[person_id] = found
        size = sum(ids.nbytes for ids in self._kept.values())
        while size > _PEOPLE_BYTES and len(self._kept) > 1:
            size -= self._kept.popitem(last=False)[1].nbytes


def numbers(database: Database, sql: str, parameters: Sequence[Any] = ()) -> NDArray[np.int64]:
    """Return the column `v` of a query.

    One text for all: a row for each costs five times as much.
    """
    text = database.value(f"SELECT group_concat(v) FROM ({sql})", parameters)
    return np.fromstring(text or "", np.int64, sep=",")


def grown(values: NDArray[_Number], size: int) -> NDArray[_Number]:
    """Return a column for more photos, zero where there is nothing yet."""
    if len(values) >= size:
        return values
    return np.concatenate((values, np.zeros(size - len(values), values.dtype)))


def mask(size: int, ids: Iterable[NDArray[Any]]) -> Mask:
    """Return bool (size,), True at each of some ids."""
    found = np.zeros(size, np.bool_)
    for some in ids:
        found[some] = True
    return found


def _ranges(size: int, length: int | None = None) -> Iterator[tuple[int, int]]:
    step = length or _IDS_AT_ONCE
    for first in range(0, size, step):
        yield first, min(first + step, size)
