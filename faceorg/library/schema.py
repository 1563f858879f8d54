"""The schema, step by step; `docs/schema.md` has a paragraph for each step.

Imported only where a library is made or brought up to date: sqlite-utils is slow to load.
"""

from __future__ import annotations

from datetime import datetime
from itertools import chain
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


# No OR IGNORE: what an INSERT OR REPLACE sets off replaces too.
_KNOWN_PACK = (
    "INSERT INTO packs (name) SELECT new.pack"
    " WHERE NOT EXISTS (SELECT 1 FROM packs WHERE name = new.pack);"
)
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
    # As they are read: a directory after the other, by name.
    "CREATE INDEX photos_pending ON photos (directory_id, name) WHERE state = 'pending'",
    # Of which nobody knows what their file holds; mostly none.
    """CREATE INDEX photos_unmarked ON photos (missing)
        WHERE fingerprint IS NULL AND state <> 'pending'""",
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
    """CREATE INDEX faces_undecided ON faces (photo_id)
        WHERE decision IS NULL AND stranger_id IS NULL""",
    "CREATE INDEX faces_ignored ON faces (stranger_id) WHERE decision = 'ignored'",
    "CREATE INDEX people_by_photos ON people (photos DESC, name_key)",
    "CREATE INDEX faces_not_a_face ON faces (decision) WHERE decision = 'not_a_face'",
    # Read at each edit; the rows of edits themselves may be of megabytes.
    "CREATE INDEX journal_undone ON journal (undone) WHERE undone = 1",
    # Ten vectors of 192 fit into a page where the pack is a number; with its name there were eight.
    "CREATE TABLE packs (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    """CREATE TABLE face_vectors (
        face_id INTEGER NOT NULL REFERENCES faces ON DELETE CASCADE,
        pack_id INTEGER NOT NULL REFERENCES packs,
        vector BLOB NOT NULL,
        UNIQUE (face_id, pack_id))""",
    "INSERT INTO packs (name) SELECT DISTINCT pack FROM vectors ORDER BY pack",
    """INSERT INTO face_vectors (face_id, pack_id, vector) SELECT v.face_id, p.id, v.vector
        FROM vectors v CROSS JOIN packs p ON p.name = v.pack ORDER BY v.face_id, p.name""",
    "DROP TABLE vectors",
    """CREATE VIEW vectors AS SELECT v.face_id, p.name AS pack, v.vector
        FROM face_vectors v JOIN packs p ON p.id = v.pack_id""",
    f"""CREATE TRIGGER vectors_insert INSTEAD OF INSERT ON vectors BEGIN {_KNOWN_PACK}
        INSERT INTO face_vectors (face_id, pack_id, vector)
            SELECT new.face_id, id, new.vector FROM packs WHERE name = new.pack; END""",
    f"""CREATE TRIGGER vectors_update INSTEAD OF UPDATE ON vectors BEGIN {_KNOWN_PACK}
        UPDATE face_vectors SET face_id = new.face_id, vector = new.vector,
            pack_id = (SELECT id FROM packs WHERE name = new.pack)
            WHERE face_id = old.face_id
            AND pack_id = (SELECT id FROM packs WHERE name = old.pack); END""",
    # What has changed since faces were grouped, see `recognition.ungrouped`; 0 stands for
    # nobody in particular.
    """CREATE TABLE ungrouped (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        face_id INTEGER NOT NULL)""",
    """CREATE TRIGGER ungrouped_vector AFTER INSERT ON face_vectors BEGIN
        INSERT INTO ungrouped (face_id) VALUES (new.face_id); END""",
    """CREATE TRIGGER ungrouped_vector_changed AFTER UPDATE OF vector ON face_vectors BEGIN
        INSERT INTO ungrouped (face_id) VALUES (new.face_id); END""",
    """CREATE TRIGGER ungrouped_decision AFTER UPDATE OF decision, person_id ON faces
        WHEN old.decision IS NOT new.decision OR old.person_id IS NOT new.person_id BEGIN
        INSERT INTO ungrouped (face_id) VALUES (new.id); END""",
    """CREATE TRIGGER ungrouped_rejection AFTER INSERT ON rejections BEGIN
        INSERT INTO ungrouped (face_id) VALUES (new.face_id); END""",
    """CREATE TRIGGER ungrouped_back AFTER UPDATE OF missing ON photos
        WHEN old.missing AND NOT new.missing BEGIN
        INSERT INTO ungrouped (face_id)
            SELECT id FROM faces WHERE photo_id = new.id AND decision IS NULL; END""",
    """CREATE TRIGGER ungrouped_birth AFTER UPDATE OF birth_date ON people
        WHEN old.birth_date IS NOT new.birth_date BEGIN
        INSERT INTO ungrouped (face_id) VALUES (0); END""",
    """CREATE TRIGGER vectors_delete INSTEAD OF DELETE ON vectors BEGIN
        DELETE FROM face_vectors WHERE face_id = old.face_id
            AND pack_id = (SELECT id FROM packs WHERE name = old.pack); END""",
)


@library_migrations(name="0004_fast_at_any_size")
def _fast_at_any_size(db: sqlite_utils.Database) -> None:
    for statement in _FAST_AT_ANY_SIZE:  # what it counts, and the triggers: the next step
        db.conn.execute(statement)


# Columns that have no value yet are added without a row being written.
_PHOTOS_WORTH_BROWSING = (
    "ALTER TABLE photos ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE photos ADD COLUMN shift_s INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE photos ADD COLUMN look INTEGER",
    "ALTER TABLE photos ADD COLUMN duration_s REAL",
    "ALTER TABLE photos ADD COLUMN moments TEXT",
    "ALTER TABLE faces ADD COLUMN moment_s REAL",
    "ALTER TABLE faces ADD COLUMN origin TEXT",
    "ALTER TABLE people ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0",
    # No reference: what deletes a face would have to look through all people for it.
    "ALTER TABLE people ADD COLUMN portrait_face_id INTEGER",
    """CREATE TRIGGER portrait_gone AFTER DELETE ON faces WHEN old.person_id IS NOT NULL BEGIN
        UPDATE people SET portrait_face_id = NULL
            WHERE id = old.person_id AND portrait_face_id = old.id; END""",
    """CREATE TABLE albums (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        query TEXT,
        created_at TEXT NOT NULL,
        cover_photo_id INTEGER REFERENCES photos ON DELETE SET NULL)""",
    """CREATE INDEX albums_by_cover ON albums (cover_photo_id)
        WHERE cover_photo_id IS NOT NULL""",
    """CREATE TABLE album_photos (
        album_id INTEGER NOT NULL REFERENCES albums ON DELETE CASCADE,
        photo_id INTEGER NOT NULL REFERENCES photos ON DELETE CASCADE,
        place REAL NOT NULL,
        PRIMARY KEY (album_id, photo_id)) WITHOUT ROWID""",
    "CREATE INDEX album_photos_by_place ON album_photos (album_id, place)",
    "CREATE INDEX album_photos_by_photo ON album_photos (photo_id)",
    """CREATE TABLE relations (
        person_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        other_id INTEGER NOT NULL REFERENCES people ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('parent', 'partner')),
        PRIMARY KEY (person_id, other_id, kind)) WITHOUT ROWID""",
    "CREATE INDEX relations_by_other ON relations (other_id)",
    # The grid reads one index and nothing else: what is hidden is not in it.
    "DROP INDEX photos_shown",
    """CREATE INDEX photos_shown ON photos (taken_at, width, height, dated, favourite, duration_s)
        WHERE state = 'done' AND missing = 0 AND hidden = 0""",
    "CREATE INDEX photos_hidden ON photos (taken_at) WHERE hidden = 1",
)


def _date_by_names(db: sqlite_utils.Database) -> None:
    """Give photos without a date the one in their file's name, as reading them does from now on."""
    from faceorg.domain.file_dates import date_in_name

    now = datetime.now()  # noqa: DTZ005 - local time, as all dates of photos
    undated = "SELECT id, name_text FROM photos WHERE state = 'done' AND dated = 0"
    for photo_id, name in db.conn.execute(undated).fetchall():
        taken_at = date_in_name(name, now)
        if taken_at is not None:
            db.conn.execute(
                "UPDATE photos SET taken_at = ?, dated = 2 WHERE id = ?",
                (taken_at.isoformat(timespec="seconds"), photo_id),
            )


@library_migrations(name="0005_photos_worth_browsing")
def _photos_worth_browsing(db: sqlite_utils.Database) -> None:
    from faceorg.library import sidecars
    from faceorg.library.counts import recount_all
    from faceorg.library.keeping import triggers
    from faceorg.library.portraits import keep_portraits
    from faceorg.library.queries import touched
    from faceorg.library.recognition import brought, looked

    made = (touched, looked, brought, sidecars)
    for statement in (*_PHOTOS_WORTH_BROWSING, *chain(*(each.statements() for each in made))):
        db.conn.execute(statement)
    _date_by_names(db)  # while schema 4 counts months
    counted = db.conn.execute("SELECT EXISTS (SELECT 1 FROM counts)").fetchone()[0]
    if counted:  # nothing is hidden yet: what schema 4 has counted still holds
        db.conn.execute("INSERT INTO counts VALUES ('photos', 'hidden', 0)")
    else:
        recount_all(db.conn.execute)
    kept = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name GLOB 'kept_*'"
    for (name,) in db.conn.execute(kept).fetchall():
        db.conn.execute(f"DROP TRIGGER {name}")
    for statement in triggers():
        db.conn.execute(statement)
    keep_portraits(db.conn.execute)
