"""Vectors that grouping new faces needs each time, in one file: read at once instead of row by row.

The file `neighbours.vectors` in the library's folder can be made again at any time. It is believed
only where the settings name it, which a grouping does in the transaction that settles what has
changed; whatever else groups, restores or replaces the library thereby takes its name away. Beside
an encrypted library there is none. Forgetting and encrypting remove it.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

import numpy as np

from faceorg.library.files.old_copies import KEPT_VECTORS_NAME, remove_kept_vectors

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from faceorg.library.database import Database
    from faceorg.library.library import Library

REWRITE_SHARE = 0.05  # of the faces that are wanted and not in it: then it is written anew
STALE_MAX = 2000  # faces in it that have changed since
_MAGIC = b"FaceOrg vectors 1\n"
_log = logging.getLogger(__name__)


class KeptVectors:
    """What the file holds that is still true, and what it will hold; for one grouping.

    Attributes:
        pack: whose vectors.
        name: what the settings call the file after this grouping; empty: there is none.
        stale: faces in it that are not believed.
    """

    def __init__(self, library: Library, pack: str, name: str, stale: frozenset[int]) -> None:
        """Read the file.

        Args:
            library: whose.
            pack: whose vectors.
            name: what the settings call the file; empty where none is believed.
            stale: faces whose vectors may be others now.
        """
        self._library, self.pack = library, pack
        self._path = library.folder / KEPT_VECTORS_NAME
        self.name, self.stale = name, stale
        self._ids, self._vectors = np.zeros(0, np.int64), np.zeros((0, 0), np.float16)
        self._wanted: list[NDArray[np.int64]] = []
        self._taken: list[NDArray[np.float16]] = []
        self._missed = 0
        found = _read(self._path, name, pack) if name and library.key is None else None
        if found is None:
            self.name, self.stale = "", frozenset()
            return
        ids, vectors = found
        gone = np.isin(ids, np.fromiter(stale, np.int64, len(stale)))
        self.stale = frozenset(ids[gone].tolist())
        self._ids, self._vectors = ids, vectors
        self._believed = ~gone

    def vectors_of(
        self, face_ids: NDArray[np.int64]
    ) -> tuple[NDArray[np.intp], NDArray[np.float16]]:
        """Return which of some faces have a vector, and those vectors, (n, dim), in that order."""
        known = np.zeros(len(face_ids), np.bool_)
        if len(self._ids):
            place = np.searchsorted(self._ids, face_ids).clip(max=len(self._ids) - 1)
            known = (self._ids[place] == face_ids) & self._believed[place]
        missing = np.flatnonzero(~known)
        self._missed += len(missing)
        there, fresh = _rows(self._library.database, face_ids[missing], self.pack)
        vectors = np.empty((len(face_ids), max(fresh.shape[1], self._vectors.shape[1])), np.float16)
        if known.any():
            vectors[known] = self._vectors[place[known]]
        if len(there):
            vectors[missing[there]] = fresh
            known[missing[there]] = True
        rows = np.flatnonzero(known)
        vectors = vectors if len(rows) == len(vectors) else vectors[rows]
        self._wanted.append(face_ids[rows])
        self._taken.append(vectors)
        return rows, vectors

    def keep(self) -> None:
        """Write what was wanted this time, where the file lacks too much of it."""
        wanted = sum(map(len, self._wanted))
        enough = self._missed <= REWRITE_SHARE * wanted and len(self.stale) <= STALE_MAX
        if self._library.key is not None or (self.name and enough) or not wanted:
            return
        ids, first = np.unique(np.concatenate(self._wanted), return_index=True)
        vectors = np.concatenate([some for some in self._taken if len(some)])[first]
        self.name, self.stale = "", frozenset()
        name = secrets.token_hex(16)
        try:
            _write(self._path, {"name": name, "pack": self.pack}, ids, vectors)
        except OSError as error:  # it would only have been faster
            _log.info("Not kept, %s: %s", self._path.name, error)
            return
        # Who was forgotten meanwhile is in no file: either is seen here, or removes it afterwards.
        if _all_there(self._library.database, ids):
            self.name = name
        else:
            remove_kept_vectors(self._library.folder)


def _rows(
    database: Database, face_ids: NDArray[np.int64], pack: str
) -> tuple[NDArray[np.intp], NDArray[np.float16]]:
    """Return which of some faces have a vector in the library, and those vectors."""
    ordered = np.argsort(face_ids, kind="stable")  # as they lie in the file
    rows = len(face_ids) and database.rows(
        "SELECT v.face_id, v.vector FROM json_each(?) AS wanted CROSS JOIN face_vectors v"
        " ON v.face_id = wanted.value AND v.pack_id = (SELECT id FROM packs WHERE name = ?)",
        (json.dumps(face_ids[ordered].tolist()), pack),
    )
    if not rows:
        return np.zeros(0, np.intp), np.zeros((0, 0), np.float16)
    found, packed = zip(*rows, strict=True)
    vectors = np.frombuffer(b"".join(packed), dtype="<f2").reshape(len(rows), -1)
    return ordered[np.searchsorted(face_ids[ordered], np.array(found, dtype=np.int64))], vectors


def _all_there(database: Database, face_ids: NDArray[np.int64]) -> bool:
    found = database.value(
        "SELECT count(*) FROM json_each(?) AS wanted CROSS JOIN faces f ON f.id = wanted.value",
        (json.dumps(face_ids.tolist()),),
    )
    return int(found) == len(face_ids)


def _write(
    path: Path, facts: dict[str, str], ids: NDArray[np.int64], vectors: NDArray[np.float16]
) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    shape = {"faces": len(ids), "dim": vectors.shape[1]}
    try:
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(_MAGIC + json.dumps(facts | shape).encode() + b"\n")
            file.write(ids.astype("<i8").tobytes())
            file.write(vectors.astype("<f2").tobytes())
        part.replace(path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _read(path: Path, name: str, pack: str) -> tuple[NDArray[np.int64], NDArray[np.float16]] | None:
    """Return ids in order, and vectors; None where the file is not the one that is meant."""
    try:
        with path.open("rb") as file:
            if file.readline(64) != _MAGIC:
                return None
            facts = json.loads(file.readline(1024))
            if facts["name"] != name or facts["pack"] != pack:
                return None
            count, dim = int(facts["faces"]), int(facts["dim"])
            if os.fstat(file.fileno()).st_size != file.tell() + count * (8 + 2 * dim):
                return None
            ids = np.fromfile(file, "<i8", count)
            vectors = np.fromfile(file, "<f2", count * dim)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return ids, vectors.reshape(count, dim)
