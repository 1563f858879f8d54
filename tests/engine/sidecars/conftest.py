"""Photos on the disk and in a library, with people in them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from faceorg.domain.sidecars import Side
from faceorg.engine import edits
from faceorg.engine.jobs import CancelToken
from faceorg.engine.sidecars import job
from faceorg.engine.sidecars.clearing import clear
from faceorg.engine.sidecars.keeping import keep_in_step, turn_on
from faceorg.engine.sidecars.reports import Report, Wish
from faceorg.metadata.sidecars import said_in_sidecar
from tests.helpers.foreign import jpeg
from tests.helpers.readings import add_files, face, read_again

if TYPE_CHECKING:
    from pathlib import Path

    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library


class Photos:
    """Photos on the disk and in a library."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.library, self.folder = library, folder
        folder.mkdir()

    def add(self, name: str, *, orientation: int = 1, **people: Box) -> PhotoId:
        """Add a photo in which people are confirmed."""
        path = self.folder / name
        path.write_bytes(jpeg(orientation=orientation))
        (photo_id,) = add_files(self.library, [os.fsencode(path)])
        faces = [face(box, looks=number) for number, box in enumerate(people.values())]
        ids = read_again(self.library, photo_id, *faces)
        for face_id, who in zip(ids, people, strict=True):
            edits.name_faces(self.library, [face_id], who)
        return photo_id

    def write(self, *paths: Path, side: Side = Side.NOBODY, dry: bool = False) -> Report:
        report = Report()
        wish = Wish([os.fsencode(p) for p in paths], side, dry)
        list(job.write(self.library, wish, CancelToken(), report))
        return report

    def clear(self, *paths: Path, dry: bool = False) -> Report:
        report = Report()
        wish = Wish([os.fsencode(p) for p in paths], dry=dry)
        list(clear(self.library, wish, CancelToken(), report))
        return report

    def keep(self) -> Report:
        """Write what is due."""
        report = Report()
        list(keep_in_step(self.library, CancelToken(), report))
        return report

    def turn_on(self) -> Report:
        """Keep sidecars in step from now on."""
        turn_on(self.library)
        return self.keep()

    def files(self) -> list[str]:
        return sorted(p.name for p in self.folder.iterdir() if p.suffix not in {".jpg", ".cr2"})

    def names(self, sidecar: str) -> list[str]:
        said = said_in_sidecar(os.fsencode(self.folder / sidecar))
        return [region.name for region in said.regions]

    def replace(self, sidecar: str, old: str, new: str) -> None:
        """Write a sidecar as another program would: everywhere, or in regions only."""
        path = self.folder / sidecar
        content = path.read_text("utf-8")
        assert old in content
        path.write_text(content.replace(old, new), "utf-8")


@pytest.fixture
def photos(library: Library, tmp_path: Path) -> Photos:
    return Photos(library, tmp_path / "photos")
