"""Makes `tests/data/libraries/schema-N.sqlite`: a small library of the schema of this version.

Run once for each released schema, before the next one is written, and keep the file:
    python -m tests.helpers.make_old_library
"""

from __future__ import annotations

import sys
import tempfile
from datetime import date, datetime
from pathlib import Path

from faceorg.domain.errors import ProblemCode
from faceorg.domain.grouping import GroupPart, Suggestion
from faceorg.domain.ids import AlbumId, PhotoId
from faceorg.domain.photos import PhotoOutcome
from faceorg.domain.query import PhotoQuery
from faceorg.engine import edits
from faceorg.library import sidecars
from faceorg.library.files.backup import back_up
from faceorg.library.library import Library
from faceorg.library.migrations import SCHEMA_VERSION
from faceorg.library.recognition.brought import NewVector
from tests.helpers.readings import PACK, add_files, add_photo, face, person, regroup, vector

LIBRARIES = Path(__file__).parents[1] / "data" / "libraries"


def fill(library: Library) -> None:
    """Write something into every table."""
    library.photos.add_folder(b"/photos")
    rows = [
        add_photo(
            library,
            b"\xff photo %d.jpg" % i,
            face(0, looks=1, shot=i),
            face(1, looks=2 + i % 3, shot=i),
            taken_at=datetime.fromisoformat(f"{2001 + i}-05-17T12:30"),
        )[1]
        for i in range(8)
    ]
    edits.name_faces(library, [row[0] for row in rows[:5]], "Zoë 王")
    zoe = person(library, "Zoë 王")
    (group_id,) = regroup(
        library,
        [GroupPart(None, (rows[1][1], rows[4][1]))],
        [Suggestion(rows[5][0], zoe, 0.61), Suggestion(rows[6][0], zoe, 0.42)],
    )
    edits.set_birth_date(library, zoe, date(1999, 12, 31))
    edits.reject_faces(library, [rows[6][0]])
    edits.ignore_faces(library, [rows[7][0]])
    edits.mark_not_a_face(library, [rows[7][1]])
    edits.split_group(library, group_id, [rows[4][1]])
    edits.ignore_faces(library, [rows[1][1]])
    edits.keep_together(library, person_id=zoe)
    photos = [PhotoId(number) for number in range(1, 9)]
    edits.make_album(library, "Lake 湖", photos[2:5])
    edits.move_in_album(library, AlbumId(1), [photos[4]], photos[2])
    edits.keep_album(library, "Zoë alone", PhotoQuery(all_of=(zoe,), exactly=True))
    edits.set_favourites(library, photos[:2], favourite=True)
    edits.shift_dates(library, photos[6:], 3600)
    edits.hide_photos(library, photos[7:])
    edits.hide_people(library, [zoe])
    with library.journal.edit("people_file") as edit:
        edit.note_uids(zoe, ["p0123456789abcdef0123456789abcdef"])
        brought = vector(1, 99).astype("<f2").tobytes()
        edit.bring_vectors(zoe, "another", [NewVector(PACK, brought, 0.75, 12_345)])
    sidecars.note_left(library.database, [b"/photos/away"])
    library.settings.set(sidecars.IN_STEP, True)  # noqa: FBT003 - a value
    edits.rename_person(library, zoe, "Zoë 王 Li")
    edits.undo(library)
    edits.name_faces(library, [rows[0][1]], "Ben")
    edits.undo(library)
    (broken,) = add_files(library, [b"/photos/broken.jpg"])
    library.record_batch([PhotoOutcome(broken, problem=ProblemCode.TRUNCATED, detail="cut")], PACK)
    library.settings.set("theme", "dark")
    seen = sidecars.Seen(photos[0], 1, b"/photos/a.xmp", sidecars.FileState(1000, 10**18), 1)
    sidecars.note_seen(library.database, [seen])


def main() -> None:
    """Write the file of the present schema, unless it is there already."""
    target = LIBRARIES / f"schema-{SCHEMA_VERSION}.sqlite"
    if target.exists() and "--replace" not in sys.argv:
        sys.exit(f"{target.name} is there already; --replace writes it anew")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder) / "library")
        fill(library)
        back_up(library.database, target)
        library.close()
    target.chmod(0o644)


if __name__ == "__main__":
    main()
