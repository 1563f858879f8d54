"""What writing and reading a people file ask of the library. Any thread."""

from __future__ import annotations

import json
import secrets
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

from faceorg.domain.faces import Decision
from faceorg.domain.geometry import Box
from faceorg.domain.ids import FaceId, PersonId, PhotoId

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from faceorg.library.database import Database
    from faceorg.library.library import Library

LIBRARY_UID = "library_uid"  # a setting: who this library is in people files, a random number
_ID_BYTES = 16
_AT_ONCE = 500


class ToldFace(NamedTuple):
    """A face that somebody has said something of.

    Attributes:
        fingerprint: of its photo.
        moment_s: of a video; None in photos.
        decision: None where only rejections speak of it.
    """

    fingerprint: bytes
    photo_id: PhotoId
    face_id: FaceId
    box: Box
    moment_s: float | None
    decision: Decision | None
    person_id: PersonId | None
    stranger_id: int | None


def library_uid(library: Library, *, new: bool) -> str | None:
    """Return who this library is in people files; where it is nobody yet, None, or a new one."""
    known: str | None = library.settings.get(LIBRARY_UID)
    if known is None and new:
        known = secrets.token_hex(_ID_BYTES)
        library.settings.set(LIBRARY_UID, known)
    return known


def own_uids(library: Library) -> dict[PersonId, str]:
    """Return who everybody is in the files of this library; nobody where it has written none.

    The day and hour of a person's row is part of it: copies of a library go on counting, and come
    to the same numbers for others.
    """
    known = library_uid(library, new=False)
    if known is None:
        return {}
    rows = library.database.rows("SELECT id, created_at FROM people")
    return {PersonId(i): _uid(f"{known} {i} {created_at}") for i, created_at in rows}


def _uid(text: str) -> str:
    return "p" + blake2b(text.encode(), digest_size=_ID_BYTES).hexdigest()


def told_faces(database: Database) -> list[ToldFace]:
    """Return the faces that somebody has spoken of, photo by photo; one of several copies.

    Photos of which nobody knows what their file holds are left out: no other computer could find
    them.
    """
    rows = database.rows(
        "SELECT p.fingerprint, p.id, f.id, f.x, f.y, f.w, f.h, f.moment_s, f.decision,"
        " f.person_id, f.stranger_id FROM faces f JOIN photos p ON p.id = f.photo_id"
        " WHERE p.fingerprint IS NOT NULL AND (f.decision IS NOT NULL"
        " OR f.id IN (SELECT face_id FROM rejections)"
        " OR f.id IN (SELECT face_id FROM separations)) ORDER BY p.id, f.x, f.id"
    )
    first: dict[bytes, int] = {}
    return [
        ToldFace(
            mark,
            PhotoId(photo_id),
            FaceId(face_id),
            Box(*box),
            moment_s,
            Decision(decision) if decision else None,
            person_id,
            stranger_id,
        )
        for mark, photo_id, face_id, *box, moment_s, decision, person_id, stranger_id in rows
        if first.setdefault(mark, photo_id) == photo_id
    ]


def photos_by_fingerprint(
    database: Database, fingerprints: Iterable[bytes]
) -> dict[bytes, list[PhotoId]]:
    """Return the photos that hold what one of these fingerprints is of, and were read."""
    marks = list(dict.fromkeys(fingerprints))
    found: dict[bytes, list[PhotoId]] = {}
    for start in range(0, len(marks), _AT_ONCE):
        part = marks[start : start + _AT_ONCE]
        rows = database.rows(
            "SELECT fingerprint, id FROM photos WHERE state = 'done'"
            f" AND fingerprint IN ({','.join('?' * len(part))}) ORDER BY id",
            part,
        )
        for mark, photo_id in rows:
            found.setdefault(mark, []).append(PhotoId(photo_id))
    return found


def covers(database: Database) -> dict[PersonId, FaceId]:
    """Return the portraits that somebody has chosen."""
    rows = database.rows("SELECT id, cover_face_id FROM people WHERE cover_face_id IS NOT NULL")
    return {PersonId(person_id): FaceId(face_id) for person_id, face_id in rows}


def relations(database: Database) -> list[tuple[PersonId, str, PersonId]]:
    """Return what was said of who is related to whom: parents first, of partners the lower id."""
    rows = database.rows("SELECT person_id, kind, other_id FROM relations ORDER BY 1, 3")
    return [(PersonId(a), kind, PersonId(b)) for a, kind, b in rows]


def linked(database: Database, face_ids: Collection[int]) -> bool:
    """Whether somebody has said of two of these faces that they are one person."""
    wanted = json.dumps([int(i) for i in face_ids])
    return bool(
        database.value(
            "SELECT EXISTS (SELECT 1 FROM links WHERE face_id IN (SELECT value FROM json_each(?1))"
            " AND other_id IN (SELECT value FROM json_each(?1)))",
            (wanted,),
        )
    )
