# ruff: noqa: INP001 - part of a script
"""The library of drawn people that the pictures of the documentation show, with a little history.

Nothing in it is staged: suggestions, questions and previews are what the program itself makes of
the drawn people's vectors.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from faceorg.domain.errors import ProblemCode
from faceorg.domain.query import PhotoQuery
from faceorg.domain.relations import Relation
from faceorg.engine import edits
from faceorg.engine.packs import current_pack_id
from faceorg.engine.safety.backups import make_backup
from tests.helpers.libraries import NAMES, Plan, fill

if TYPE_CHECKING:
    from faceorg.domain.ids import PersonId
    from faceorg.library.library import Library
    from tests.helpers.libraries import Made

_GROUPS = tuple(max(2, 24 - i) for i in range(40))
_MISTAKEN = 10  # a group that was given to Martin by mistake: the picture of a split
_STRANGERS = (20, 21)
ARCHIVE = b"/media/Archive"  # a drive that is not connected
_ARCHIVED_BEFORE = 2006


def fill_drawn_library(library: Library, pictures: bytes) -> None:
    """Make people, groups, suggestions, loose faces, problems, and some days of edits.

    Args:
        library: an empty one.
        pictures: the folder in which the photos are said to lie; the older ones in `ARCHIVE`.
    """
    plan = Plan(
        people={name: max(4, 46 - 2 * i) for i, name in enumerate(NAMES)},
        groups=_GROUPS,
        suggestions={"Anna": 14, "Grandma Ruth": 6, "Lena": 31},
        loose=80,
        problems={
            "2009/Easter/IMG_0031.jpg": ProblemCode.TRUNCATED,
            "2009/Easter/IMG_0032.jpg": ProblemCode.TRUNCATED,
            "Scans/scan_114.tif": ProblemCode.UNSUPPORTED,
            "Scans/wall_map.png": ProblemCode.TOO_LARGE,
            "Shared/P1020553.jpg": ProblemCode.NO_PERMISSION,
            "Shared/from_the_web.webp": ProblemCode.CRASHED,
        },
        alike={0: "Nuria", 5: "Ingrid"},
        pack=current_pack_id(library),
    )
    made = fill(library, plan, pictures)
    _archive(library)
    groups = [group.group_id for group in library.people.groups()]
    groups.sort(key=made.groups.index)
    loose = [face.face_id for face in library.faces.loose()]
    ruth = library.faces.suggested_to(made.people["Grandma Ruth"])
    lena = [face.face_id for face in library.faces.suggested_to(made.people["Lena"])]
    edits.set_birth_date(library, made.people["Anna"], date(2003, 5, 4))
    _relate(library, made.people)
    edits.reject_faces(library, [ruth[0].face_id, ruth[1].face_id])
    for number in _STRANGERS:
        faces = library.faces.of_group(groups[number])
        edits.ignore_faces(library, [face.face_id for face in faces])
    edits.ignore_faces(library, loose[:1])
    edits.mark_not_a_face(library, loose[1:4])
    edits.reject_faces(library, loose[4:6], made.people["Ben"])
    today = datetime.now().astimezone().replace(hour=10, minute=42)
    yesterday = today.replace(hour=19, minute=20) - timedelta(days=1)
    _spread(library, 0, yesterday)
    _back_up(library, "daily", yesterday - timedelta(days=1))
    _back_up(library, "daily", yesterday.replace(minute=24))
    known = library.journal.history(1)[0].edit_id
    edits.name_group(library, groups[_MISTAKEN], "Martin", person_id=made.people["Martin"])
    edits.merge(library, people=[made.people["Carla"]], groups=[groups[-1]])
    edits.confirm_faces(library, lena[:12])
    edits.rename_person(library, made.people["Kofi"], "Uncle Kofi")
    edits.undo(library)
    _make_albums(library, made)
    _spread(library, known, today)
    _back_up(library, "asked", today)


def _relate(library: Library, people: dict[str, PersonId]) -> None:
    """Make a family: Mira's mother, grandmother, brother, partner and child."""
    edits.set_birth_date(library, people["Mira"], date(1984, 8, 15))
    edits.set_relation(library, people["Grandma Ruth"], Relation.PARENT, people["Ingrid"])
    edits.set_relation(library, people["Ingrid"], Relation.PARENT, people["Mira"])
    edits.set_relation(library, people["Ingrid"], Relation.PARENT, people["Jonas"])
    edits.set_relation(library, people["Mira"], Relation.PARTNER, people["David"])
    edits.set_relation(library, people["Mira"], Relation.PARENT, people["Anna"])


def _make_albums(library: Library, made: Made) -> None:
    """Make albums, mark some photos and hide a few."""
    anna, ben = made.people["Anna"], made.people["Ben"]
    alone = PhotoQuery(all_of=(anna,), exactly=True, faces_max=1)
    together = PhotoQuery(any_of=(anna, ben), faces_min=2)
    edits.keep_album(library, "Anna alone", alone)
    edits.keep_album(library, "Anna or Ben with others", together)
    edits.make_album(library, "For the calendar", made.photo_ids[30:150:9])
    edits.make_album(library, "Grandma's 80th", made.photo_ids[4:40:3])
    edits.set_favourites(library, made.photo_ids[2:200:11], favourite=True)
    edits.hide_photos(library, made.photo_ids[300:303])


def _archive(library: Library) -> None:
    """Say that the older photos lie on a drive."""
    library.photos.add_folder(ARCHIVE)
    for number, path in library.database.rows("SELECT id, path FROM directories"):
        year = os.path.basename(path)  # noqa: PTH119 - bytes
        if int(year) < _ARCHIVED_BEFORE:
            moved = ARCHIVE + b"/Card %02d" % (_ARCHIVED_BEFORE - int(year))
            library.database.run("UPDATE directories SET path = ? WHERE id = ?", (moved, number))


def _back_up(library: Library, reason: str, at: datetime) -> None:
    """Make a backup and say that it was made at another time."""
    path = make_backup(library, reason).path
    stamp = f"-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}-"
    path.rename(path.with_name(re.sub(r"-\d{8}T\d{6}Z-", stamp, path.name)))


def _spread(library: Library, after: int, last: datetime) -> None:
    """Say that the edits after one were made over some time, the latest at `last`."""
    rows = library.database.rows("SELECT id FROM journal WHERE id > ? ORDER BY id DESC", (after,))
    for number, (edit_id,) in enumerate(rows):
        at = last - timedelta(minutes=2 * number + number * number)
        library.database.run(
            "UPDATE journal SET at = ? WHERE id = ?",
            (at.astimezone(UTC).isoformat(timespec="seconds"), edit_id),
        )
