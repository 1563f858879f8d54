"""Rows of photos whose files are gone, moved or copied."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from faceorg.domain.errors import ProblemCode
from faceorg.domain.ids import FaceId, PersonId, PhotoId
from faceorg.domain.photos import PhotoState
from faceorg.library.clock import now
from faceorg.library.photos import local_time, name_text, shifted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.library.database import Database
    from faceorg.library.library import Library

_IN = "IN (SELECT value FROM json_each(?))"
# Somebody looked into it: it has faces, or a reason why not.
_READ = "(o.width IS NOT NULL OR (o.state = 'problem' AND o.fingerprint IS NOT NULL))"
# Problems that say nothing of what a file holds.
_OF_PLACE = (
    ProblemCode.NO_PERMISSION,
    ProblemCode.VANISHED,
    ProblemCode.READ_ERROR,
    ProblemCode.CHANGING,
    ProblemCode.NOT_ENOUGH_MEMORY,
)
_COPY_PHOTO = """
    UPDATE photos SET state = 'done', width = o.width, height = o.height, format = o.format,
        taken_at = CASE WHEN o.dated THEN o.taken_at ELSE ?3 END,
        dated = o.dated, camera = o.camera, exposure = o.exposure, latitude = o.latitude,
        longitude = o.longitude, favourite = o.favourite, hidden = o.hidden, shift_s = o.shift_s,
        look = o.look, duration_s = o.duration_s, moments = o.moments
    FROM photos o WHERE o.id = ?1 AND photos.id = ?2
"""
_FACE = (
    "x, y, w, h, landmarks, score, second_score, quality, sharpness, size_px, yaw, pitch, roll,"
    " norm, source, decision, person_id, group_id, suggested_person_id, suggestion_score,"
    " stranger_id, moment_s, origin"
)
_COPY_FACE = f"INSERT INTO faces (photo_id, {_FACE}) SELECT ?, {_FACE} FROM faces WHERE id = ?"
# Of each pair (face, its copy): vectors, and what people have said of it.
_COPY_SPOKEN = (
    (
        "INSERT INTO vectors (face_id, pack, vector)"
        " SELECT ?2, pack, vector FROM vectors WHERE face_id = ?1"
    ),
    (
        "INSERT INTO rejections (face_id, person_id, rejected_at)"
        " SELECT ?2, person_id, rejected_at FROM rejections WHERE face_id = ?1"
    ),
    (
        "INSERT INTO separations (separation_id, face_id, part)"
        " SELECT separation_id, ?2, part FROM separations WHERE face_id = ?1"
    ),
    (
        "INSERT OR IGNORE INTO links (face_id, other_id, linked_at)"
        " SELECT ?2, other_id, linked_at FROM links WHERE face_id = ?1"
    ),
    (
        "INSERT OR IGNORE INTO links (face_id, other_id, linked_at)"
        " SELECT face_id, ?2, linked_at FROM links WHERE other_id = ?1"
    ),
)


# the trash -----------------------------------------------------------------------------------


def missing_files(database: Database) -> list[tuple[PhotoId, bytes, str, int]]:
    """Return (photo, path, missing since, number of faces) of what is gone, oldest first."""
    rows = database.rows(
        "SELECT p.id, d.path, p.name, p.missing_since, (SELECT count(*) FROM faces f"
        " WHERE f.photo_id = p.id AND f.decision IS NOT 'not_a_face') FROM photos p"
        " JOIN directories d ON d.id = p.directory_id"
        " WHERE p.missing AND p.missing_since IS NOT NULL ORDER BY p.missing_since, 2, 3"
    )
    return [(PhotoId(i), os.path.join(d, n), since, faces) for i, d, n, since, faces in rows]


def loosen_missing(database: Database) -> list[FaceId]:
    """Take undecided faces of photos that are gone out of groups, suggestions and strangers.

    Nobody is asked about them then, nor about somebody whom they leave alone in a group. What a
    person has said of faces stays; a grouping finds the others a place when their photo is back.

    Returns:
        Those faces.
    """
    with database.transaction():
        rows = database.rows(
            "SELECT f.id FROM photos p CROSS JOIN faces f ON f.photo_id = p.id WHERE p.missing"
            " AND f.decision IS NULL AND (f.group_id IS NOT NULL"
            " OR f.suggested_person_id IS NOT NULL OR f.stranger_id IS NOT NULL)"
        )
        database.run_many(
            "UPDATE faces SET group_id = NULL, suggested_person_id = NULL,"
            " suggestion_score = NULL, stranger_id = NULL WHERE id = ?",
            rows,
        )
        alone = _left_alone(database) if rows else []
    return [FaceId(row[0]) for row in (*rows, *alone)]


def _left_alone(database: Database) -> list[tuple[Any, ...]]:
    """Take the only face that is left of a group out of it, too; return those faces."""
    alone = database.rows(
        "SELECT f.id FROM groups g JOIN faces f ON f.group_id = g.id WHERE g.faces = 1"
    )
    database.run_many("UPDATE faces SET group_id = NULL WHERE id = ?", alone)
    return alone


def missing_by_time(database: Database) -> list[str]:
    """Return the moments at which files were first seen to be gone, each once, oldest first."""
    rows = database.rows(
        "SELECT DISTINCT missing_since FROM photos WHERE missing AND missing_since IS NOT NULL"
        " ORDER BY 1"
    )
    return [row[0] for row in rows]


def since_missing(database: Database, photo_id: PhotoId) -> str | None:
    """Return since when a photo's file is gone; None where it is not."""
    since: str | None = database.value(
        "SELECT missing_since FROM photos WHERE id = ? AND missing", (photo_id,)
    )
    return since


def purge(
    library: Library, times: Sequence[str]
) -> tuple[list[PhotoId], list[FaceId], list[PersonId]]:
    """Delete the photos that are gone since one of `times`; return photos, faces and people."""
    db, wanted = library.database, (json.dumps(list(times)),)
    with db.transaction():
        gone = [
            r[0]
            for r in db.rows(f"SELECT id FROM photos WHERE missing AND missing_since {_IN}", wanted)
        ]
        ids = (json.dumps(gone),)
        faces = db.rows(f"SELECT id, person_id FROM faces WHERE photo_id {_IN}", ids)
        db.run(f"DELETE FROM photos WHERE id {_IN}", ids)
        library.thumbnails.remove([PhotoId(i) for i in gone], [FaceId(i) for i, _ in faces])
    return (
        [PhotoId(i) for i in gone],
        [FaceId(i) for i, _ in faces],
        sorted({PersonId(p) for _, p in faces if p}),
    )


# what moved ------------------------------------------------------------------------------------


class Newcomer(NamedTuple):
    """A file that was never read, and has the size of one that was.

    Attributes:
        photo_id: None where the place is that of a photo that was read when it held another file.
    """

    photo_id: PhotoId | None
    path: bytes
    size_bytes: int
    mtime_ns: int


class Owner(NamedTuple):
    """A photo with the content asked for, wherever its file is now."""

    photo_id: PhotoId
    path: bytes
    size_bytes: int
    mtime_ns: int
    missing: bool
    state: PhotoState
    fingerprint: bytes


def newcomers(database: Database) -> list[Newcomer]:
    """Return the pending photos that may be moved or copied ones, by path."""
    rows = database.rows(
        "SELECT n.id, d.path, n.name, n.size_bytes, n.mtime_ns FROM photos n"
        " JOIN directories d ON d.id = n.directory_id"
        " WHERE n.state = 'pending' AND NOT n.missing AND n.width IS NULL AND n.size_bytes > 0"
        " AND EXISTS (SELECT 1 FROM photos o WHERE o.size_bytes = n.size_bytes AND o.id <> n.id"
        f" AND {_READ}) ORDER BY d.path, n.name"
    )
    return [Newcomer(PhotoId(i), os.path.join(d, n), s, m) for i, d, n, s, m in rows]


def sizes_known(database: Database, sizes: Iterable[int]) -> set[int]:
    """Return those of the file sizes (in bytes, none of them 0) that known photos have."""
    rows = database.rows(
        "SELECT DISTINCT o.size_bytes FROM json_each(?) AS key CROSS JOIN photos o"
        f" ON o.size_bytes = key.value WHERE o.size_bytes > 0 AND {_READ}",
        (json.dumps(sorted(set(sizes))),),
    )
    return {row[0] for row in rows}


def owners_of(database: Database, fingerprint: bytes) -> list[Owner]:
    """Return the photos with this content, by id."""
    return _owners(database, f"o.fingerprint = ? AND {_READ}", (fingerprint,))


def owners_without_fingerprint(database: Database, file: Newcomer) -> list[Owner]:
    """Return the photos never fingerprinted that have the size, time and name of a file."""
    name = os.path.basename(file.path)  # noqa: PTH119 - bytes
    where = "o.size_bytes = ? AND o.mtime_ns = ? AND o.name = ? AND o.fingerprint IS NULL"
    return _owners(
        database, f"{where} AND o.width IS NOT NULL", (file.size_bytes, file.mtime_ns, name)
    )


def _owners(database: Database, where: str, parameters: Sequence[object]) -> list[Owner]:
    rows = database.rows(
        "SELECT o.id, d.path, o.name, o.size_bytes, o.mtime_ns, o.missing, o.state,"
        " coalesce(o.fingerprint, x'') FROM photos o JOIN directories d ON d.id = o.directory_id"
        f" WHERE {where} ORDER BY o.id",
        parameters,
    )
    return [
        Owner(PhotoId(i), os.path.join(d, n), size, mtime, bool(gone), PhotoState(state), mark)
        for i, d, n, size, mtime, gone, state, mark in rows
    ]


def set_fingerprints(database: Database, marks: Iterable[tuple[PhotoId, bytes]]) -> None:
    """Keep what files hold. Part of a transaction."""
    database.run_many("UPDATE photos SET fingerprint = ?2 WHERE id = ?1", marks)


def unmarked(database: Database, after: PhotoId, limit: int) -> list[Newcomer]:
    """Return the files that were looked at but lack a fingerprint, by id of their photo.

    Those that are missing or still to be read are left out.
    """
    rows = database.rows(
        "SELECT p.id, d.path, p.name, p.size_bytes, p.mtime_ns FROM photos p"
        " JOIN directories d ON d.id = p.directory_id WHERE p.fingerprint IS NULL"
        " AND p.missing = 0 AND p.state <> 'pending' AND p.id > ? ORDER BY p.id LIMIT ?",
        (after, limit),
    )
    return [Newcomer(PhotoId(i), os.path.join(d, n), s, m) for i, d, n, s, m in rows]


def count_unmarked(database: Database) -> int:
    """Return how many photos `unmarked` would return in all."""
    return int(
        database.value(
            "SELECT count(*) FROM photos WHERE fingerprint IS NULL AND missing = 0"
            " AND state <> 'pending'"
        )
    )


def move(database: Database, photo_id: PhotoId, file: Newcomer, fingerprint: bytes) -> None:
    """Let a photo be at the place of `file`, which holds what it holds; it is not read again.

    A photo that was never read gives way; one that was read when the place held another file
    goes to the trash. Part of a transaction.
    """
    folder, name = os.path.split(file.path)
    database.run("INSERT OR IGNORE INTO directories (path) VALUES (?)", (folder,))
    directory_id = database.value("SELECT id FROM directories WHERE path = ?", (folder,))
    if file.photo_id is not None:
        database.run("DELETE FROM photos WHERE id = ?", (file.photo_id,))
    _displace(database, directory_id, name, photo_id)
    database.run("DELETE FROM problems WHERE path = ?", (file.path,))
    database.run(
        "UPDATE photos SET directory_id = ?, name = ?, name_text = ?, size_bytes = ?,"
        " mtime_ns = ?, missing = 0, missing_since = NULL, fingerprint = ? WHERE id = ?",
        (
            directory_id,
            name,
            name_text(name),
            file.size_bytes,
            file.mtime_ns,
            fingerprint or None,
            photo_id,
        ),
    )
    database.run("UPDATE problems SET path = ? WHERE photo_id = ?", (file.path, photo_id))
    _try_again(database, photo_id)


def _displace(database: Database, directory_id: int, name: bytes, photo_id: PhotoId) -> None:
    """Make room where another file lies now: the photo that was there is gone from its place."""
    other = database.value(
        "SELECT id FROM photos WHERE directory_id = ? AND name = ? AND id <> ?",
        (directory_id, name, photo_id),
    )
    if other is not None:
        label = name + b" (replaced %d)" % other  # no file's name: ids are never used twice
        database.run(
            "UPDATE photos SET name = ?, name_text = ?, missing = 1,"
            " missing_since = coalesce(missing_since, ?) WHERE id = ?",
            (label, name_text(label), now(), other),
        )
        database.run("DELETE FROM problems WHERE photo_id = ?", (other,))


def _try_again(database: Database, photo_id: PhotoId) -> None:
    """Let a moved photo be read where only its former place was the problem."""
    codes = [code.value for code in _OF_PLACE]
    database.run(
        f"DELETE FROM problems WHERE photo_id = ? AND code IN ({','.join('?' * len(codes))})",
        (photo_id, *codes),
    )
    database.run(
        "UPDATE photos SET state = CASE"
        " WHEN EXISTS (SELECT 1 FROM problems WHERE photo_id = photos.id) THEN 'problem'"
        " WHEN state = 'problem' OR width IS NULL THEN 'pending' ELSE 'done' END WHERE id = ?",
        (photo_id,),
    )


def set_back(database: Database, photo_id: PhotoId, file: Newcomer) -> None:
    """Note that a missing photo's file is at its place again, with another time."""
    database.run(
        "UPDATE photos SET missing = 0, missing_since = NULL, mtime_ns = ? WHERE id = ?",
        (file.mtime_ns, photo_id),
    )


def copy(
    library: Library, photo_id: PhotoId, file: Newcomer, fingerprint: bytes
) -> list[tuple[FaceId, FaceId]]:
    """Let the photo of `file` take over all that is known of another with the same content.

    Part of a transaction; thumbnails are kept at once.

    Returns:
        The faces: of the other photo, and of this one.
    """
    db, new_id = library.database, file.photo_id
    if new_id is None:
        return []
    shift_s = db.value("SELECT shift_s FROM photos WHERE id = ?", (photo_id,))
    changed_at = shifted(local_time(file.mtime_ns), shift_s).isoformat(timespec="seconds")
    db.run(_COPY_PHOTO, (photo_id, new_id, changed_at))
    db.run("UPDATE photos SET fingerprint = ? WHERE id = ?", (fingerprint, new_id))
    db.run("DELETE FROM problems WHERE photo_id = ?", (new_id,))
    pairs = []
    for (face_id,) in db.rows("SELECT id FROM faces WHERE photo_id = ? ORDER BY id", (photo_id,)):
        cursor = db.run(_COPY_FACE, (new_id, face_id))
        pairs.append((FaceId(face_id), FaceId(cursor.lastrowid or 0)))
    for statement in _COPY_SPOKEN:
        db.run_many(statement, pairs)
    db.run(
        "INSERT INTO forgotten (photo_id, x, y, w, h)"
        " SELECT ?2, x, y, w, h FROM forgotten WHERE photo_id = ?1",
        (photo_id, new_id),
    )
    library.thumbnails.copy([(photo_id, new_id)], pairs)
    return pairs


def clear_problems_of_missing(database: Database) -> None:
    """Forget the problems of files that are no longer there: they can't be repaired."""
    database.run("DELETE FROM problems WHERE photo_id IN (SELECT id FROM photos WHERE missing)")
