"""Photos on a disk that other programs have named faces of, and what an import makes of them."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from faceorg.domain.geometry import Box
from faceorg.engine.importing.job import Preview, Wish, look, take_over
from faceorg.engine.jobs import CancelToken
from tests.helpers.foreign import jpeg, mwg, packet
from tests.helpers.readings import PACK, add_files, face, read_again, slot

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from faceorg.domain.faces import Face, FaceReading
    from faceorg.domain.ids import PhotoId
    from faceorg.domain.importing import Held
    from faceorg.library.library import Library
    from faceorg.vision.decoding.picture import Picture

FREE = Box(0.3, 0.6, 0.2, 0.2)
"""A place where no slot is."""


@dataclass
class Reader:
    """Sees `looks` in every box, and nothing where it is None."""

    looks: int | None = 9
    pack_id: str = PACK

    def __call__(self, library: Library) -> Reader:
        return self

    def read_at(self, picture: Picture, box: Box) -> FaceReading | None:
        return None if self.looks is None else face(box, looks=self.looks, shot=99)

    def portrait_at(self, picture: Picture, box: Box) -> bytes:
        return b"portrait"


class Album:
    """Photos on the disk and in a library."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.library, self.folder = library, folder
        folder.mkdir()

    def add(
        self,
        name: str,
        *faces: FaceReading,
        content: bytes | None = None,
        taken_at: datetime | None = None,
    ) -> PhotoId:
        """Add a photo with what is seen in it."""
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(jpeg() if content is None else content)
        size = path.stat().st_size
        (photo_id,) = add_files(self.library, [os.fsencode(path)], size_bytes=size)
        read_again(self.library, photo_id, *faces, taken_at=taken_at)
        return photo_id

    def preview(self, *paths: Path, **wishes: object) -> Preview:
        """Look at what would be imported, from all that lies in the folder without `paths`."""
        wish, preview = self._wish(paths, wishes), Preview()
        list(look(self.library, wish, CancelToken(), preview))
        return preview

    def take(self, *paths: Path, reader: Reader | None = None, **wishes: object) -> Preview:
        """Import."""
        wish, preview = self._wish(paths, wishes), self.preview(*paths, **wishes)
        token, open_reader = CancelToken(), reader or Reader()
        list(take_over(self.library, wish, token, preview, open_reader))
        return preview

    def _wish(self, paths: tuple[Path, ...], wishes: dict[str, object]) -> Wish:
        there = tuple(os.fsencode(path) for path in paths or (self.folder,))
        return replace(Wish(there), **wishes)  # type: ignore[arg-type]

    def faces(self, photo_id: PhotoId) -> list[Face]:
        return self.library.faces.of_photo(photo_id)

    def names(self, photo_id: PhotoId) -> list[str]:
        """Return whose faces a photo has, from left to right; "" for nobody's."""
        known = {p.person_id: p.name for p in self.library.people.all()}
        return [known.get(f.person_id, "") if f.person_id else "" for f in self.faces(photo_id)]


def box_of(place: int | Box) -> tuple[float, float, float, float]:
    box = place if isinstance(place, Box) else slot(place)
    return box.x, box.y, box.w, box.h


def tagged(*people: tuple[str, int | Box]) -> bytes:
    """Return a photo with MWG regions."""
    return jpeg(packet(mwg(*((name, box_of(place)) for name, place in people))))


def reasons(preview: Preview) -> list[tuple[str, Held]]:
    return [(left.said, left.reason) for left in preview.plan.left_out]
