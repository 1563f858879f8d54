"""Makes libraries with and without photos in common, with vectors of the default pack's name."""

from __future__ import annotations

import hashlib
from itertools import count
from typing import TYPE_CHECKING

from faceorg.domain.photos import PhotoOutcome
from faceorg.vision.packs import default_pack
from tests.helpers.readings import FOLDER, add_files, face, reading

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from faceorg.domain.ids import FaceId
    from faceorg.library.library import Library

PACK = default_pack().pack_id
_NUMBER = count(1)


def add(
    library: Library, name: bytes, *people: int, taken: datetime | None = None, shot: int = 0
) -> list[FaceId]:
    """Index a photo of people who look like their numbers; its name is what its file holds."""
    shot = shot or next(_NUMBER)
    faces = [face(at, looks=looks, shot=shot) for at, looks in enumerate(people)]
    (photo_id,) = add_files(library, [FOLDER + b"/" + name])
    outcome = PhotoOutcome(photo_id, reading(*faces, taken_at=taken))
    changes = library.record_batch([outcome], PACK)
    mark = hashlib.blake2b(name, digest_size=16).digest()
    library.database.run("UPDATE photos SET fingerprint = ? WHERE id = ?", (mark, photo_id))
    stored = library.faces.by_id(sorted(changes.face_ids))
    return [f.face_id for f in sorted(stored, key=lambda f: f.box.x)]


def both(
    there: Library, here: Library, rows: Iterable[Iterable[int]]
) -> tuple[list[list[FaceId]], list[list[FaceId]]]:
    """Index the same photos in both libraries, one for each row of who is in it."""
    add(here, b"only here.jpg")  # so that ids differ
    found: tuple[list[list[FaceId]], list[list[FaceId]]] = ([], [])
    for row in map(list, rows):
        number = next(_NUMBER)
        for library, faces in zip((there, here), found, strict=True):
            faces.append(add(library, b"%d.jpg" % number, *row, shot=number))
    return found


def looks(library: Library, who: int, number: int) -> list[FaceId]:
    """Index photos of somebody that no other library has."""
    return [add(library, b"own %d.jpg" % next(_NUMBER), who)[0] for _ in range(number)]
