"""Rows that don't fit together: what SQLite's own checks can't see, and how it is mended."""

from __future__ import annotations

import os
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from faceorg.domain.ids import FaceId, PhotoId
from faceorg.library.counts import uncounted, wrong_counts
from faceorg.library.database import Database
from faceorg.library.library import THUMBNAILS_NAME
from faceorg.library.places import UNDER, under
from faceorg.library.recognition.embeddings import EMBEDDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.library.library import Library

UNIT_LENGTH_SLACK = 0.01  # a unit vector rounded to float16 is off by 0.0005 at most
BLOCK = 10_000


@dataclass(frozen=True, slots=True)
class Inspection:
    """Photos and faces that lack something; all empty in a sound library.

    Attributes:
        faces_by_pack: number of vectors of each pack, sound or not.
        bad_vectors_by_pack: number of those that aren't of the pack's usual size or length 1.
        wrong_counts: number of kept counts that are not those of the rows, see `library.counts`.
    """

    photos_without_thumbnail: frozenset[PhotoId]
    photos_without_size: frozenset[PhotoId]
    photos_missing: frozenset[PhotoId]
    problems_not_listed: frozenset[PhotoId]
    faces_without_portrait: frozenset[FaceId]
    faces_without_vector: frozenset[FaceId]
    faces_by_pack: dict[str, int]
    bad_vectors_by_pack: dict[str, int]
    wrong_counts: int


def inspect(library: Library) -> Inspection:
    """Look at every row once; changes nothing."""
    db = library.database
    with closing(Database(library.folder / THUMBNAILS_NAME, key=library.key)) as thumbnails:
        pictures = _ids(thumbnails, "photos")
        portraits = _ids(thumbnails, "faces")
    detected = _ids(db, "faces WHERE source = 'detected'")
    read = _ids(db, "photos WHERE state = 'done'")
    sized = _ids(db, "photos WHERE width > 0 AND height > 0")
    with_faces = "EXISTS (SELECT 1 FROM faces f WHERE f.photo_id = photos.id)"
    listed = "EXISTS (SELECT 1 FROM problems p WHERE p.photo_id = photos.id)"
    known = "EXISTS (SELECT 1 FROM vectors v WHERE v.face_id = faces.id)"
    return Inspection(
        photos_without_thumbnail=_photos(read - pictures),
        photos_without_size=_photos(read - sized),
        photos_missing=_photos(_ids(db, f"photos WHERE missing AND {with_faces}")),
        problems_not_listed=_photos(
            _ids(db, f"photos WHERE state = 'problem' AND NOT missing AND NOT {listed}")
        ),
        faces_without_portrait=_faces(detected - portraits),
        faces_without_vector=_faces(detected - _ids(db, f"faces WHERE {known}")),
        faces_by_pack=dict(db.rows("SELECT pack, count(*) FROM vectors GROUP BY 1 ORDER BY 1")),
        bad_vectors_by_pack=_bad_vectors(db),
        wrong_counts=wrong_counts(db),
    )


def reindex(database: Database) -> None:
    """Make all indexes anew from their tables."""
    database.run("REINDEX")


def mend_rows(library: Library) -> None:
    """Drop what refers to nothing, and make anew what faces refer to and is lost."""
    from faceorg.library.files.salvage import mend

    library.database.run("PRAGMA foreign_keys=OFF")
    try:
        with library.database.transaction(durable=True), uncounted(library.database):
            mend(library.database)
    finally:
        library.database.run("PRAGMA foreign_keys=ON")


def drop_bad_vectors(library: Library) -> None:
    """Remove vectors of another size than their pack's, or not of length 1."""
    db = library.database
    for (pack,) in db.rows("SELECT DISTINCT pack FROM vectors"):
        rows = db.rows("SELECT face_id, vector FROM vectors WHERE pack = ?", (pack,))
        usual = Counter(len(vector) for _, vector in rows).most_common(1)[0][0]
        bad = [
            (face_id, pack)
            for face_id, vector in rows
            if len(vector) != usual or _bad_count([vector])
        ]
        db.run_many("DELETE FROM vectors WHERE face_id = ? AND pack = ?", bad)
    db.run("DELETE FROM settings WHERE key = ?", (EMBEDDED,))
    for (pack,) in db.rows("SELECT DISTINCT pack FROM brought_vectors"):
        _drop_bad_brought(db, pack)


def _drop_bad_brought(db: Database, pack: str) -> None:
    rows = db.rows("SELECT id, vector FROM brought_vectors WHERE pack = ?", (pack,))
    usual = Counter(len(vector) for _, vector in rows).most_common(1)[0][0]
    bad = [(i,) for i, vector in rows if len(vector) != usual or _bad_count([vector])]
    db.run_many("DELETE FROM brought_vectors WHERE id = ?", bad)


def drop_left_over_pictures(library: Library) -> None:
    """Remove thumbnails and portraits of photos and faces that are gone."""
    photos, faces = _ids(library.database, "photos"), _ids(library.database, "faces")
    library.thumbnails.keep_only(photos, faces)


def lacking_thumbnails(
    library: Library, folders: Sequence[bytes]
) -> list[tuple[PhotoId, bytes, int]]:
    """Return (photo_id, path, mtime_ns) of the photos under `folders` whose thumbnail was lost.

    Only where the file of thumbnails was lost or damaged, and made anew; costs nothing else.
    """
    if not library.thumbnails.is_lacking:
        return []
    there = library.thumbnails.photo_ids()
    done = library.database.rows("SELECT id FROM photos WHERE state = 'done'")
    if all(photo_id in there for (photo_id,) in done):
        library.thumbnails.set_complete()
        return []
    lacking: dict[int, tuple[PhotoId, bytes, int]] = {}
    for folder in folders:
        rows = library.database.rows(
            "SELECT p.id, d.path, p.name, p.mtime_ns FROM directories d"
            " CROSS JOIN photos p ON p.directory_id = d.id"
            f" WHERE {UNDER} AND p.state = 'done' AND NOT p.missing ORDER BY d.path, p.name",
            under(folder),
        )
        lacking |= {i: (PhotoId(i), os.path.join(d, n), m) for i, d, n, m in rows if i not in there}
    return list(lacking.values())


def read_again(library: Library, photos: Iterable[PhotoId], faces: Iterable[FaceId]) -> int:
    """Let the next run read photos again, and those of faces; return how many there are."""
    with library.database.transaction():
        before = library.database.value("SELECT count(*) FROM photos WHERE state = 'pending'")
        library.database.run_many(
            "UPDATE photos SET state = 'pending' WHERE id = ?", [(i,) for i in photos]
        )
        library.database.run_many(
            "UPDATE photos SET state = 'pending' WHERE id = (SELECT photo_id FROM faces"
            " WHERE id = ?)",
            [(i,) for i in faces],
        )
        after = library.database.value("SELECT count(*) FROM photos WHERE state = 'pending'")
    return int(after - before)


def _ids(database: Database, which: str) -> set[int]:
    return {row[0] for row in database.rows(f"SELECT id FROM {which}")}


def _photos(ids: set[int]) -> frozenset[PhotoId]:
    return frozenset(map(PhotoId, ids))


def _faces(ids: set[int]) -> frozenset[FaceId]:
    return frozenset(map(FaceId, ids))


def _bad_vectors(database: Database) -> dict[str, int]:
    bad: Counter[str] = Counter()
    for table in ("vectors", "brought_vectors"):
        by_pack: dict[str, list[bytes]] = {}
        for pack, vector in database.rows(f"SELECT pack, vector FROM {table} ORDER BY pack"):
            by_pack.setdefault(pack, []).append(vector)
        bad.update({pack: _bad_count(vectors) for pack, vectors in by_pack.items()})
    return {pack: count for pack, count in bad.items() if count}


def _bad_count(packed: list[bytes]) -> int:
    sizes = Counter(map(len, packed))
    usual = sizes.most_common(1)[0][0]
    whole = [vector for vector in packed if len(vector) == usual and usual % 2 == 0]
    sound = 0
    for start in range(0, len(whole), BLOCK):
        block = b"".join(whole[start : start + BLOCK])
        vectors = np.frombuffer(block, dtype="<f2").reshape(-1, usual // 2).astype(np.float32)
        lengths = np.linalg.norm(vectors, axis=1)
        sound += int(np.count_nonzero(np.abs(lengths - 1.0) < UNIT_LENGTH_SLACK))
    return len(packed) - sound
