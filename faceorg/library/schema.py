"""The schema, step by step; `docs/schema.md` has a paragraph for each step.

Imported only where a library is made or brought up to date: sqlite-utils is slow to load.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Migrations

if TYPE_CHECKING:
    import sqlite_utils

library_migrations = Migrations("faceorg")

_TABLES = (
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE folders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE,
        added_at TEXT NOT NULL)""",
    """CREATE TABLE directories (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE)""",
    """CREATE TABLE photos (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        directory_id INTEGER NOT NULL REFERENCES directories,
        name BLOB NOT NULL,
        name_text TEXT NOT NULL,
        size_bytes INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'problem')),
        width INTEGER,
        height INTEGER,
        format TEXT,
        taken_at TEXT,
        dated INTEGER NOT NULL DEFAULT 0,
        camera TEXT,
        exposure TEXT,
        latitude REAL,
        longitude REAL,
        favourite INTEGER NOT NULL DEFAULT 0,
        missing INTEGER NOT NULL DEFAULT 0,
        UNIQUE (directory_id, name))""",
    "CREATE INDEX photos_by_state ON photos (state, taken_at)",
    """CREATE TABLE people (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        name_key TEXT NOT NULL,
        birth_date TEXT,
        cover_face_id INTEGER REFERENCES faces ON DELETE SET NULL,
        created_at TEXT NOT NULL)""",
    "CREATE INDEX people_by_name_key ON people (name_key)",
    """CREATE TABLE groups (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        created_at TEXT NOT NULL)""",
    """CREATE TABLE faces (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL,
        landmarks BLOB NOT NULL,
        score REAL NOT NULL,
        second_score REAL,
        quality REAL NOT NULL,
        sharpness REAL NOT NULL,
        size_px REAL NOT NULL,
        yaw REAL NOT NULL, pitch REAL NOT NULL, roll REAL NOT NULL,
        norm REAL NOT NULL,
        source TEXT NOT NULL CHECK (source IN ('detected', 'drawn', 'imported')),
        decision TEXT CHECK (decision IN ('confirmed', 'ignored', 'not_a_face')),
        person_id INTEGER REFERENCES people,
        group_id INTEGER REFERENCES groups,
        suggested_person_id INTEGER REFERENCES people,
        suggestion_score REAL,
        CHECK ((decision IS 'confirmed') = (person_id IS NOT NULL)),
        CHECK (decision IS NULL OR (group_id IS NULL AND suggested_person_id IS NULL)))""",
    "CREATE INDEX faces_by_photo ON faces (photo_id)",
    # With photo and quality, so that the lists of people and groups read the index alone.
    """CREATE INDEX faces_by_person ON faces (person_id, photo_id, quality)
        WHERE person_id IS NOT NULL""",
    """CREATE INDEX faces_by_group ON faces (group_id, photo_id, quality)
        WHERE group_id IS NOT NULL""",
    """CREATE INDEX faces_by_suggestion ON faces (suggested_person_id)
        WHERE suggested_person_id IS NOT NULL""",
    """CREATE TABLE vectors (
        face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
        pack TEXT NOT NULL,
        vector BLOB NOT NULL,
        PRIMARY KEY (face_id, pack)) WITHOUT ROWID""",
    """CREATE TABLE rejections (
        face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
        person_id INTEGER NOT NULL REFERENCES people,
        rejected_at TEXT NOT NULL,
        PRIMARY KEY (face_id, person_id)) WITHOUT ROWID""",
    "CREATE INDEX rejections_by_person ON rejections (person_id)",
    """CREATE TABLE links (
        face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
        other_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
        linked_at TEXT NOT NULL,
        PRIMARY KEY (face_id, other_id)) WITHOUT ROWID""",
    "CREATE INDEX links_by_other ON links (other_id)",
    """CREATE TABLE problems (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        photo_id INTEGER UNIQUE REFERENCES photos ON DELETE CASCADE,
        path BLOB NOT NULL UNIQUE,
        code TEXT NOT NULL,
        detail TEXT NOT NULL,
        since TEXT NOT NULL,
        ignored INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        verb TEXT NOT NULL,
        summary TEXT NOT NULL,
        before TEXT NOT NULL,
        after TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0)""",
)


@library_migrations(name="0001_first_library")
def _first_library(db: sqlite_utils.Database) -> None:
    for statement in _TABLES:
        db.conn.execute(statement)


_PEOPLE_THAT_STAY_RIGHT = (
    """CREATE TABLE strangers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        created_at TEXT NOT NULL)""",
    """ALTER TABLE faces ADD COLUMN stranger_id INTEGER REFERENCES strangers CHECK (
        stranger_id IS NULL OR (group_id IS NULL AND suggested_person_id IS NULL
        AND (decision IS NULL OR decision = 'ignored')))""",
    "CREATE INDEX faces_by_stranger ON faces (stranger_id) WHERE stranger_id IS NOT NULL",
    # As `Faces.loose` reads them: best first. A sweep after each naming reads them too.
    """CREATE INDEX faces_loose ON faces (quality DESC) WHERE decision IS NULL
        AND stranger_id IS NULL AND group_id IS NULL AND suggested_person_id IS NULL""",
    """CREATE TABLE separations (
        separation_id INTEGER NOT NULL,
        face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
        part INTEGER NOT NULL,
        PRIMARY KEY (separation_id, face_id)) WITHOUT ROWID""",
    "CREATE INDEX separations_by_face ON separations (face_id)",
    """CREATE TABLE answers (
        question TEXT PRIMARY KEY,
        answer TEXT NOT NULL,
        answered_at TEXT NOT NULL) WITHOUT ROWID""",
)


@library_migrations(name="0002_people_that_stay_right")
def _people_that_stay_right(db: sqlite_utils.Database) -> None:
    for statement in _PEOPLE_THAT_STAY_RIGHT:
        db.conn.execute(statement)


_NOTHING_LOST = (
    # Where a file went: what it holds, and since when it is gone from its place.
    "ALTER TABLE photos ADD COLUMN fingerprint BLOB",
    "ALTER TABLE photos ADD COLUMN missing_since TEXT",
    "UPDATE photos SET missing_since = strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now') WHERE missing",
    "CREATE INDEX photos_by_fingerprint ON photos (fingerprint) WHERE fingerprint IS NOT NULL",
    "CREATE INDEX photos_by_size ON photos (size_bytes)",
    "CREATE INDEX photos_missing ON photos (missing_since) WHERE missing",
    # Another file system was mounted here when it was last looked at.
    "ALTER TABLE directories ADD COLUMN mounted INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE folders ADD COLUMN watched INTEGER NOT NULL DEFAULT 1",
    # What was forgotten must not be found again: boxes only, nothing of the face.
    """CREATE TABLE forgotten (
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        x REAL NOT NULL, y REAL NOT NULL, w REAL NOT NULL, h REAL NOT NULL,
        PRIMARY KEY (photo_id, x, y, w, h)) WITHOUT ROWID""",
    """CREATE TABLE forgettings (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'folder', 'strangers', 'everything')),
        person_id INTEGER,
        folder BLOB,
        asked_at TEXT NOT NULL,
        due_at TEXT NOT NULL)""",
)


@library_migrations(name="0003_nothing_lost")
def _nothing_lost(db: sqlite_utils.Database) -> None:
    for statement in _NOTHING_LOST:
        db.conn.execute(statement)


# What a face counts as, of a row named {0}: see `domain.faces.FaceState`.
_STATE = (
    "coalesce({0}.decision, CASE WHEN {0}.stranger_id IS NOT NULL THEN 'ignored'"
    " WHEN {0}.suggested_person_id IS NOT NULL THEN 'suggested'"
    " WHEN {0}.group_id IS NOT NULL THEN 'grouped' ELSE 'unassigned' END)"
)
_PRESENT = "EXISTS (SELECT 1 FROM photos WHERE id = {0}.photo_id AND missing = 0)"
# Nobody is asked about undecided faces of photos that are gone: they are not counted.
_COUNTED = f"({{0}}.decision IS NOT NULL OR {_PRESENT})"
_SHOWN = "({0}.state = 'done' AND {0}.missing = 0 AND {0}.taken_at IS NOT NULL)"
_MONTH = "substr({0}.taken_at, 1, 7)"
# In 1024ths, so that sums of thousands are exact, and taking one away leaves what was there.
_ASPECT = "coalesce(round(1024.0 * {0}.width / {0}.height), 1024.0) / 1024.0"
_PLACE = "CASE WHEN {0}.missing THEN 'missing' ELSE {0}.state END"
# The plus lets SQLite look through the photo, not through all faces of whoever it is.
_NO_OTHER = (
    "NOT EXISTS (SELECT 1 FROM faces o WHERE o.photo_id = {0}.photo_id"
    " AND +o.{1} = {0}.{1} AND o.id <> {0}.id)"
)


def _face_counts(row: str, change: str) -> str:
    """Return what a trigger does when a face of this state comes (+ 1) or goes (- 1)."""
    return (
        f"UPDATE counts SET number = number {change} WHERE kind = 'faces'"
        f" AND state = {_STATE.format(row)} AND {_COUNTED.format(row)};"
    )


def _owner_counts(row: str, change: str) -> dict[str, str]:
    """Return the same of whom a face belongs to, by the column that tells it."""
    return {
        "person_id": (
            f"UPDATE people SET faces = faces {change}, photos = photos {change} *"
            f" ({_PRESENT.format(row)} AND {_NO_OTHER.format(row, 'person_id')})"
            f" WHERE id = {row}.person_id;"
        ),
        "suggested_person_id": (
            f"UPDATE people SET suggestions = suggestions {change}"
            f" WHERE id = {row}.suggested_person_id;"
        ),
        "group_id": (
            f"UPDATE groups SET faces = faces {change}, photos = photos {change} *"
            f" ({_NO_OTHER.format(row, 'group_id')}) WHERE id = {row}.group_id;"
        ),
    }


def _photo_counts(row: str, change: str) -> str:
    return (
        f"UPDATE counts SET number = number {change} WHERE kind = 'photos'"
        f" AND state = {_PLACE.format(row)};"
    )


def _month_grows(row: str) -> str:
    return (
        "INSERT INTO photo_months (month, photos, aspects)"
        f" SELECT {_MONTH.format(row)}, 1, {_ASPECT.format(row)} WHERE {_SHOWN.format(row)}"
        " ON CONFLICT (month) DO UPDATE SET photos = photos + 1,"
        " aspects = aspects + excluded.aspects;"
    )


def _month_shrinks(row: str) -> str:
    month = f"month = {_MONTH.format(row)} AND {_SHOWN.format(row)}"
    return (
        f"UPDATE photo_months SET photos = photos - 1, aspects = aspects - {_ASPECT.format(row)}"
        f" WHERE {month}; DELETE FROM photo_months WHERE photos = 0 AND {month};"
    )


def _trigger(name: str, when: str, *actions: str) -> str:
    return f"CREATE TRIGGER kept_{name} {when} BEGIN {' '.join(actions)} END"


def _triggers() -> list[str]:
    """Return what keeps the counts right, whoever writes."""
    more, less = _owner_counts("new", "+ 1"), _owner_counts("old", "- 1")
    owners = ", ".join(("decision", "stranger_id", *more))
    turned = "CASE WHEN new.missing THEN -1 ELSE 1 END"
    shown = "state, missing, taken_at, width, height"
    return [
        _trigger(
            "new_photo", "AFTER INSERT ON photos", _photo_counts("new", "+ 1"), _month_grows("new")
        ),
        # Its faces go while it is still there to tell whether it was missing.
        _trigger(
            "old_photo",
            "BEFORE DELETE ON photos",
            "DELETE FROM faces WHERE photo_id = old.id;",
            _photo_counts("old", "- 1"),
            _month_shrinks("old"),
        ),
        _trigger(
            "photo_state",
            "AFTER UPDATE OF state, missing ON photos"
            f" WHEN {_PLACE.format('old')} <> {_PLACE.format('new')}",
            _photo_counts("old", "- 1"),
            _photo_counts("new", "+ 1"),
        ),
        _trigger(
            "photo_month",
            f"AFTER UPDATE OF {shown} ON photos WHEN ({_SHOWN.format('old')}"
            f" OR {_SHOWN.format('new')}) AND ({_row('old', shown)}) IS NOT ({_row('new', shown)})",
            _month_shrinks("old"),
            _month_grows("new"),
        ),
        _trigger(
            "photo_missing",
            "AFTER UPDATE OF missing ON photos WHEN old.missing <> new.missing",
            f"UPDATE people SET photos = photos + {turned} WHERE id IN"
            " (SELECT person_id FROM faces WHERE photo_id = new.id AND person_id IS NOT NULL);",
            f"UPDATE counts SET number = number + {turned} * (SELECT count(*) FROM faces f"
            f" WHERE f.photo_id = new.id AND f.decision IS NULL AND {_STATE.format('f')} ="
            " counts.state) WHERE kind = 'faces' AND EXISTS"
            " (SELECT 1 FROM faces WHERE photo_id = new.id AND decision IS NULL);",
        ),
        _trigger("new_face", "AFTER INSERT ON faces", _face_counts("new", "+ 1")),
        _trigger("old_face", "AFTER DELETE ON faces", _face_counts("old", "- 1")),
        _trigger(
            "face_state",
            f"AFTER UPDATE OF {owners} ON faces"
            f" WHEN {_STATE.format('old')} <> {_STATE.format('new')}"
            " OR (old.decision IS NULL) <> (new.decision IS NULL)",  # an absorbed one is ignored
            _face_counts("old", "- 1"),
            _face_counts("new", "+ 1"),
        ),
        *(
            sql
            for column in more
            for sql in (
                _trigger(
                    f"new_face_{column}",
                    f"AFTER INSERT ON faces WHEN new.{column} IS NOT NULL",
                    more[column],
                ),
                _trigger(
                    f"old_face_{column}",
                    f"AFTER DELETE ON faces WHEN old.{column} IS NOT NULL",
                    less[column],
                ),
                _trigger(
                    f"face_{column}",
                    f"AFTER UPDATE OF {column} ON faces WHEN old.{column} IS NOT new.{column}",
                    less[column],
                    more[column],
                ),
            )
        ),
    ]


def _row(name: str, columns: str) -> str:
    return ", ".join(f"{name}.{column}" for column in columns.split(", "))


_FAST_AT_ANY_SIZE = (
    # Kept counts: see `library.counts`, which makes them anew.
    """CREATE TABLE counts (
        kind TEXT NOT NULL CHECK (kind IN ('photos', 'faces')),
        state TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (kind, state)) WITHOUT ROWID""",
    """CREATE TABLE photo_months (
        month TEXT PRIMARY KEY,
        photos INTEGER NOT NULL,
        aspects REAL NOT NULL) WITHOUT ROWID""",
    "ALTER TABLE people ADD COLUMN faces INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE people ADD COLUMN photos INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE people ADD COLUMN suggestions INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE groups ADD COLUMN faces INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE groups ADD COLUMN photos INTEGER NOT NULL DEFAULT 0",
    # The grid reads one index and nothing else; the few that are pending have their own.
    "DROP INDEX photos_by_state",
    """CREATE INDEX photos_shown ON photos (taken_at, width, height, dated, favourite)
        WHERE state = 'done' AND missing = 0""",
    "CREATE INDEX photos_pending ON photos (missing) WHERE state = 'pending'",
    # Best first, so that a portrait is one look; the photo beside it is read from there as well.
    "DROP INDEX faces_by_person",
    """CREATE INDEX faces_by_person ON faces (person_id, quality DESC, photo_id)
        WHERE person_id IS NOT NULL""",
    "DROP INDEX faces_by_group",
    """CREATE INDEX faces_by_group ON faces (group_id, quality DESC, photo_id)
        WHERE group_id IS NOT NULL""",
    "DROP INDEX faces_by_photo",
    "CREATE INDEX faces_by_photo ON faces (photo_id, person_id)",
    "DROP INDEX faces_by_suggestion",
    """CREATE INDEX faces_by_suggestion ON faces (suggested_person_id, suggestion_score)
        WHERE suggested_person_id IS NOT NULL""",
    # Without it, each face that is deleted has all people looked through for whose portrait it is.
    """CREATE INDEX people_by_cover ON people (cover_face_id)
        WHERE cover_face_id IS NOT NULL""",
    "CREATE INDEX faces_ignored ON faces (decision) WHERE decision = 'ignored'",
    "CREATE INDEX faces_not_a_face ON faces (decision) WHERE decision = 'not_a_face'",
    # Read at each edit; the rows of edits themselves may be of megabytes.
    "CREATE INDEX journal_undone ON journal (undone) WHERE undone = 1",
)


@library_migrations(name="0004_fast_at_any_size")
def _fast_at_any_size(db: sqlite_utils.Database) -> None:
    from faceorg.library.counts import recount_all

    for statement in _FAST_AT_ANY_SIZE:
        db.conn.execute(statement)
    recount_all(db.conn.execute)
    for statement in _triggers():
        db.conn.execute(statement)
