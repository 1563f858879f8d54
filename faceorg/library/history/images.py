"""Images: what the rows of an edit held before and after, so that undo and redo can write them.

An image is {table: {key: row}}; None stands for a row that was not there. Bytes are kept as
hexadecimal text. Under `bodies` are whole rows of faces that an edit has drawn or deleted.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from faceorg.domain.ids import FaceId, PersonId
from faceorg.library.counts import counted_after
from faceorg.library.recognition.groupings import (
    absorbed_in_vain,
    forbidden_suggestions,
    strangers_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from faceorg.library.database import Database

Row = list[Any]
Image = dict[str, dict[str, Row | None]]

BROUGHT = "brought_vectors"
# The columns that edits may change, by table; the first ones are the key.
COLUMNS = {
    "faces": (
        "id",
        "decision",
        "person_id",
        "group_id",
        "suggested_person_id",
        "suggestion_score",
        "stranger_id",
        "origin",
    ),
    "people": (
        "id",
        "name",
        "name_key",
        "birth_date",
        "cover_face_id",
        "created_at",
        "hidden",  # last: rows of schema 4 lack it
    ),
    "rejections": ("face_id", "person_id", "rejected_at"),
    "links": ("face_id", "other_id", "linked_at"),
    "strangers": ("id", "created_at"),
    "separations": ("separation_id", "face_id", "part"),
    "answers": ("question", "answer", "answered_at"),
    "photos": ("id", "favourite", "hidden", "shift_s"),
    "albums": ("id", "name", "query", "created_at", "cover_photo_id"),
    "album_photos": ("album_id", "photo_id", "place"),
    "relations": ("person_id", "other_id", "kind"),
    "brought_people": ("person_id", "uid"),
    BROUGHT: ("person_id", "id", "source", "pack", "vector", "quality", "day"),
}
_PAIRS = ("rejections", "links", "separations", "album_photos", "brought_people", BROUGHT)
KEY_LENGTH = dict.fromkeys(COLUMNS, 1) | dict.fromkeys(_PAIRS, 2) | {"relations": 3}
BODIES = "bodies"
TABLES = (*COLUMNS, BODIES)
_BODY = (
    "id",
    "photo_id",
    *("x", "y", "w", "h"),
    "landmarks",
    *("score", "second_score", "quality", "sharpness", "size_px"),
    *("yaw", "pitch", "roll", "norm", "source"),
    *COLUMNS["faces"][1:],
    "moment_s",  # last: bodies of schema 4 lack it
)
_LANDMARKS = _BODY.index("landmarks")
_VECTOR = COLUMNS[BROUGHT].index("vector")

_CLEAR = "UPDATE faces SET suggested_person_id = NULL, suggestion_score = NULL WHERE id = ?"
_PUT_FACE = (
    f"UPDATE faces SET {', '.join(f'{name} = ?' for name in COLUMNS['faces'][1:])} WHERE id = ?"
)
_PUT_BODY = (
    f"INSERT OR IGNORE INTO faces ({', '.join(_BODY)})"
    f" SELECT {', '.join('?' * len(_BODY))} WHERE EXISTS (SELECT 1 FROM photos WHERE id = ?)"
)
# The difference is added: a date that was read again meanwhile stays right. Years end at 9999.
_PUT_PHOTO = """
    UPDATE photos SET favourite = ?2, hidden = ?3, shift_s = ?4, taken_at = CASE
        WHEN shift_s = ?4 OR taken_at IS NULL THEN taken_at
        ELSE max('0001-01-01T00:00:00', coalesce(strftime('%Y-%m-%dT%H:%M:%S', taken_at,
            (?4 - shift_s) || ' seconds'), '9999-12-31T23:59:59')) END
    WHERE id = ?1
"""
_KNOWN_FACE = "EXISTS (SELECT 1 FROM faces WHERE id = ?1)"
_PUT = {
    "strangers": "INSERT OR IGNORE INTO strangers (id, created_at) VALUES (?, ?)",
    "people": (
        "INSERT INTO people (id, name, name_key, birth_date, cover_face_id, created_at, hidden)"
        " VALUES (?1, ?2, ?3, ?4, (SELECT id FROM faces WHERE id = ?5), ?6, coalesce(?7, 0))"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key,"
        " birth_date = excluded.birth_date, cover_face_id = excluded.cover_face_id,"
        " hidden = coalesce(?7, hidden)"
    ),
    "rejections": (
        "INSERT OR IGNORE INTO rejections (face_id, person_id, rejected_at)"
        f" SELECT ?1, ?2, ?3 WHERE {_KNOWN_FACE}"
    ),
    "links": (
        "INSERT OR IGNORE INTO links (face_id, other_id, linked_at)"
        " SELECT ?1, ?2, ?3 WHERE (SELECT count(*) FROM faces WHERE id IN (?1, ?2)) = 2"
    ),
    "separations": (
        "INSERT OR REPLACE INTO separations (face_id, separation_id, part)"
        f" SELECT ?1, ?2, ?3 WHERE {_KNOWN_FACE}"
    ),
    "answers": "INSERT OR REPLACE INTO answers (question, answer, answered_at) VALUES (?, ?, ?)",
    "albums": (
        "INSERT INTO albums (id, name, query, created_at, cover_photo_id)"
        " VALUES (?, ?, ?, ?, (SELECT id FROM photos WHERE id = ?))"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query,"
        " cover_photo_id = excluded.cover_photo_id"
    ),
    "album_photos": (
        "INSERT OR REPLACE INTO album_photos (album_id, photo_id, place) SELECT ?1, ?2, ?3"
        " WHERE EXISTS (SELECT 1 FROM photos WHERE id = ?2)"
        " AND EXISTS (SELECT 1 FROM albums WHERE id = ?1)"
    ),
    "relations": (
        "INSERT OR IGNORE INTO relations (person_id, other_id, kind) SELECT ?1, ?2, ?3"
        " WHERE (SELECT count(*) FROM people WHERE id IN (?1, ?2)) = 2"
    ),
    "brought_people": (
        "INSERT OR REPLACE INTO brought_people (person_id, uid) SELECT ?1, ?2"
        " WHERE EXISTS (SELECT 1 FROM people WHERE id = ?1)"
    ),
    BROUGHT: (
        f"INSERT OR REPLACE INTO {BROUGHT} (person_id, id, source, pack, vector, quality, day)"
        " SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 WHERE EXISTS (SELECT 1 FROM people WHERE id = ?1)"
    ),
}


def body_column(name: str) -> int:
    """Return at which place in a row of `bodies` a column of `faces` stands."""
    return _BODY.index(name)


def key_text(key: Sequence[Any]) -> str:
    """Return the key of a row as text."""
    return str(key[0]) if len(key) == 1 else " ".join(map(str, key))


def key_of(table: str, text: str) -> list[Any]:
    """Return the key that `key_text` has written."""
    if table == "answers":
        return [text]
    return [int(part) if part.isdigit() else part for part in text.split()]


def read_rows(
    database: Database, table: str, keys: Sequence[Sequence[Any]]
) -> dict[str, Row | None]:
    """Return rows as they are now, by key."""
    found: dict[str, Row | None] = {key_text(key): None for key in keys}
    names = _BODY if table == BODIES else COLUMNS[table]
    length = 1 if table == BODIES else KEY_LENGTH[table]
    where = " AND ".join(
        f"t.{name} = json_extract(key.value, '$[{i}]')" for i, name in enumerate(names[:length])
    )
    # Cross join: SQLite goes through the keys and looks each of them up.
    rows = database.rows(
        f"SELECT {', '.join('t.' + n for n in names)} FROM json_each(?) AS key"
        f" CROSS JOIN {'faces' if table == BODIES else table} t ON {where}",
        (json.dumps([list(key) for key in keys]),),
    )
    found.update((key_text(row[:length]), list(row)) for row in rows)
    if table == BODIES:
        for row in filter(None, found.values()):
            row[_LANDMARKS] = row[_LANDMARKS].hex()
            row.append(_vectors(database, row[0]))
    if table == BROUGHT:
        for row in filter(None, found.values()):
            row[_VECTOR] = row[_VECTOR].hex()
    return found


def touched_of(image: Image) -> tuple[set[int], set[int]]:
    """Return the faces of an image, and people and, with a minus, strangers: whose they are."""
    faces = {int(text) for table in ("faces", BODIES) for text in image.get(table, {})}
    owners = {int(text) for text in image.get("people", {})}
    owners.update(key_of(BROUGHT, text)[0] for text in image.get(BROUGHT, {}))
    owners.update(-int(text) for text in image.get("strangers", {}))
    for row in _rows(image, "faces"):
        owners.add(row[2] or 0)
        owners.add(-(row[6] or 0) if len(row) > 6 else 0)  # schema 1 had no strangers
    return faces, owners - {0}


def differences(before: Image, after: Image) -> tuple[Image, Image]:
    """Keep only rows that changed."""
    changed = {
        table: [text for text, row in rows.items() if row != after[table][text]]
        for table, rows in before.items()
    }
    kept = {table: texts for table, texts in changed.items() if texts}
    return (
        {table: {t: before[table][t] for t in texts} for table, texts in kept.items()},
        {table: {t: after[table][t] for t in texts} for table, texts in kept.items()},
    )


def restore(database: Database, image: Image) -> list[FaceId]:
    """Write the rows of an image; rows that are None there are removed. Part of a transaction.

    Faces that a job has removed meanwhile stay away, and so does what was said of them. What a
    job has made meanwhile goes where the image leaves no place for it; its faces are returned.
    """
    database.run("PRAGMA defer_foreign_keys=ON")  # rows refer to each other both ways
    strangers = strangers_of(database, map(int, image.get("faces", {})))
    cleared = _make_room(database, image)
    _remove(database, image)
    database.run_many(_PUT["strangers"], _rows(image, "strangers"))
    people = [_whole("people", row) for row in _rows(image, "people")]
    database.run_many(_PUT["people"], people)  # their faces are counted there
    _put_bodies(database, _rows(image, BODIES))
    database.run_many(_PUT["people"], people)  # one may be the portrait
    database.run_many(_PUT_FACE, [_face_values(row) for row in _rows(image, "faces")])
    put_photos(database, _rows(image, "photos"))
    for table in ("rejections", "links", "answers", "albums", "album_photos", "relations"):
        database.run_many(_PUT[table], _rows(image, table))
    database.run_many(_PUT["brought_people"], _rows(image, "brought_people"))
    database.run_many(_PUT[BROUGHT], map(_brought, _rows(image, BROUGHT)))
    parts = [(face_id, number, part) for number, face_id, part in _rows(image, "separations")]
    database.run_many(_PUT["separations"], parts)
    forbidden = forbidden_suggestions(database, _people_of(image))
    database.run_many(_CLEAR, [(i,) for i in forbidden])
    vain = absorbed_in_vain(database, strangers)
    database.run_many("UPDATE faces SET stranger_id = NULL WHERE id = ?", [(i,) for i in vain])
    return cleared + forbidden + vain


def put_photos(database: Database, rows: Sequence[Row]) -> None:
    """Write what edits may change of photos; those that are gone stay away."""
    if rows:
        with counted_after(database, len(rows)):
            database.run_many(_PUT_PHOTO, rows)


def _make_room(database: Database, image: Image) -> list[FaceId]:
    """Forget what jobs have made of people and strangers about to go.

    Photos that were copied since share decisions that the image knows nothing of: their faces
    are undecided again.
    """
    cleared: list[FaceId] = []
    for table, column, also in (
        ("people", "suggested_person_id", ", suggestion_score = NULL"),
        ("people", "person_id", ", decision = NULL"),
        ("strangers", "stranger_id", ", decision = NULL"),
    ):
        for text in _gone(image, table):
            rows = database.rows(f"SELECT id FROM faces WHERE {column} = ?", (int(text),))
            database.run_many(f"UPDATE faces SET {column} = NULL{also} WHERE id = ?", rows)
            cleared += [FaceId(row[0]) for row in rows]
    return cleared


def _remove(database: Database, image: Image) -> None:
    people = [(int(text),) for text in _gone(image, "people")]
    database.run_many("DELETE FROM rejections WHERE person_id = ?", people)  # of copies
    for table, names in COLUMNS.items():
        if table not in ("faces", "photos"):  # bodies tell which faces go; no edit removes photos
            where = " AND ".join(f"{name} = ?" for name in names[: KEY_LENGTH[table]])
            keys = [key_of(table, text) for text in _gone(image, table)]
            database.run_many(f"DELETE FROM {table} WHERE {where}", keys)
    faces = [(int(text),) for text in _gone(image, BODIES)]
    database.run_many("DELETE FROM faces WHERE id = ?", faces)


def _put_bodies(database: Database, bodies: Sequence[Row]) -> None:
    for row in bodies:
        *values, vectors = row
        values += [None] * (len(_BODY) - len(values))
        values[_LANDMARKS] = bytes.fromhex(values[_LANDMARKS])
        cursor = database.run(_PUT_BODY, (*values, values[1]))
        if cursor.rowcount == 1:
            database.run_many(
                "INSERT INTO vectors (face_id, pack, vector) VALUES (?, ?, ?)",
                [(values[0], pack, bytes.fromhex(text)) for pack, text in vectors],
            )


def _brought(row: Row) -> Row:
    """Return a vector that a people file has brought as it is written."""
    return [bytes.fromhex(value) if at == _VECTOR else value for at, value in enumerate(row)]


def _vectors(database: Database, face_id: int) -> list[list[str]]:
    sql = "SELECT pack, vector FROM vectors WHERE face_id = ? ORDER BY pack"
    return [[pack, vector.hex()] for pack, vector in database.rows(sql, (face_id,))]


def _rows(image: Image, table: str) -> list[Row]:
    return [row for row in image.get(table, {}).values() if row is not None]


def _gone(image: Image, table: str) -> list[str]:
    return [text for text, row in image.get(table, {}).items() if row is None]


def _face_values(row: Row) -> list[Any]:
    """Return what is to be written of a face, then its id."""
    return [*_whole("faces", row)[1:], row[0]]


def _whole(table: str, row: Row) -> list[Any]:
    """Return a row with all columns: older ones lack the last ones."""
    return [*row, *[None] * (len(COLUMNS[table]) - len(row))]


def _people_of(image: Image) -> set[PersonId]:
    people: Iterable[Any] = [int(text) for text in image.get("people", {})]
    faces = [person for row in _rows(image, "faces") for person in (row[2], row[4])]
    refused = [row[1] for row in _rows(image, "rejections")]
    return {PersonId(i) for i in (*people, *faces, *refused) if i}
