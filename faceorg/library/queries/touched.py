"""Notes which photos have changed in what people ask of them, so that a copy in memory can follow.

Triggers note photos in the transaction that changes them or their faces, whoever writes and in
which process. Notes are numbered; old ones go by themselves, and who has not looked for that long
reads everything again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.library.database import Database

KEPT = 65_536  # notes, 800 kB: some ten thousand photos
_EACH = 4096  # notes after which old ones are looked for
_NOTE = "INSERT INTO touched (photo_id) VALUES ({});"
_ASKED = (
    "directory_id, name_text, state, width, height, taken_at, dated, favourite, camera, latitude,"
    " longitude, missing, hidden"
)
_OWNERS = "photo_id, decision, person_id, stranger_id"


def statements() -> list[str]:
    """Return what makes the table and its triggers."""
    differs = " OR ".join(f"old.{c.strip()} IS NOT new.{c.strip()}" for c in _ASKED.split(","))
    return [
        "CREATE TABLE touched (id INTEGER PRIMARY KEY AUTOINCREMENT, photo_id INTEGER NOT NULL)",
        f"""CREATE TRIGGER touched_old AFTER INSERT ON touched WHEN new.id % {_EACH} = 0 BEGIN
            DELETE FROM touched WHERE id <= new.id - {KEPT}; END""",
        _trigger("photo_new", "INSERT ON photos WHEN new.state = 'done'", "new.id"),
        _trigger("photo_gone", "DELETE ON photos WHEN old.state = 'done'", "old.id"),
        _trigger(
            "photo",
            f"UPDATE OF {_ASKED} ON photos"
            f" WHEN (old.state = 'done' OR new.state = 'done') AND ({differs})",
            "new.id",
        ),
        _trigger("face_new", "INSERT ON faces", "new.photo_id"),
        _trigger("face_gone", "DELETE ON faces", "old.photo_id"),
        _trigger(
            "face",
            f"UPDATE OF {_OWNERS} ON faces WHEN old.photo_id = new.photo_id AND ("
            " old.decision IS NOT new.decision OR old.person_id IS NOT new.person_id"
            " OR old.stranger_id IS NOT new.stranger_id)",
            "new.photo_id",
        ),
        _trigger(
            "face_moved",
            "UPDATE OF photo_id ON faces WHEN old.photo_id <> new.photo_id",
            "old.photo_id",
            "new.photo_id",
        ),
    ]


def latest(database: Database) -> int:
    """Return the number of the last note, 0 where there was none yet."""
    number = database.value("SELECT seq FROM sqlite_sequence WHERE name = 'touched'")
    return int(number or 0)


def since(database: Database, number: int) -> list[int] | None:
    """Return the photos noted after a number; None where not all of those notes are left."""
    first = database.value("SELECT id FROM touched WHERE id > ? ORDER BY id LIMIT 1", (number,))
    if first != number + 1:
        return None
    rows = database.rows("SELECT DISTINCT photo_id FROM touched WHERE id > ?", (number,))
    return [photo_id for (photo_id,) in rows]


def _trigger(name: str, when: str, *photos: str) -> str:
    notes = " ".join(_NOTE.format(photo) for photo in photos)
    return f"CREATE TRIGGER touched_{name} AFTER {when} BEGIN {notes} END"
