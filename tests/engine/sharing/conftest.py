"""What tests of sharing have in common: a library of real photos, and real models."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from faceorg.engine import edits
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from faceorg.library.library import Library
from faceorg.vision.packs import default_pack
from faceorg.vision.thorough import ThoroughFinder
from tests.helpers.pictures import encoded, four_corners, orientation_exif, turned

if TYPE_CHECKING:
    from collections.abc import Iterator

PHOTOS = Path(__file__).parents[2] / "data" / "photos"
COMMENT, BEHIND = b"taken by Ruth", b"a preview behind the picture"


@pytest.fixture(scope="session")
def finder() -> ThoroughFinder:
    return ThoroughFinder(default_pack())


def make_photos(folder: Path) -> None:
    """Three photos of people, one of nobody, a turned one, a moving one, a damaged one."""
    folder.mkdir()
    for name in ("obama_1.jpg", "obama_2.jpg", "biden_1.jpg", "coffee_1.jpg"):
        shutil.copy(PHOTOS / name, folder / name)
    exif = orientation_exif(6)
    (folder / "turned.jpg").write_bytes(encoded(turned(6), "JPEG", exif=exif, quality=95))
    upright = encoded(four_corners(), "JPEG", comment=COMMENT, quality=95)
    (folder / "spoken.jpg").write_bytes(upright + BEHIND)
    frames = [four_corners(), four_corners().rotate(180)]
    frames[0].save(folder / "moving.gif", save_all=True, append_images=frames[1:])
    (folder / "damaged.jpg").write_bytes((PHOTOS / "biden_1.jpg").read_bytes()[:900])


@pytest.fixture(scope="session")
def _indexed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `photos` and the `library` of them."""
    root = tmp_path_factory.mktemp("sharing")
    make_photos(root / "photos")
    library = Library(root / "library")
    for _ in index_folders(library, [os.fsencode(root / "photos")], CancelToken()):
        pass
    found = {
        tile.photo_id: library.photos.paths([tile.photo_id]) for tile in library.photos.tiles()
    }
    for photo_id, paths in found.items():
        name = Path(os.fsdecode(paths[photo_id])).stem.split("_")[0]
        faces = library.faces.of_photo(photo_id)
        if name in ("obama", "biden") and faces:
            largest = max(faces, key=lambda face: face.size_px)
            edits.name_faces(library, [largest.face_id], name.capitalize())
    library.close()
    return root


@pytest.fixture
def photos(_indexed: Path) -> Path:
    """The folder of the photos; nobody writes there."""
    return _indexed / "photos"


@pytest.fixture
def library(_indexed: Path, tmp_path: Path) -> Iterator[Library]:
    shutil.copytree(_indexed / "library", tmp_path / "library")
    made = Library(tmp_path / "library")
    yield made
    made.close()
