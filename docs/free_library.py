# ruff: noqa: INP001 - part of a script
"""The libraries of free photos that the pictures of the documentation show, really indexed."""

from __future__ import annotations

import csv
import os
import shutil
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageEnhance

from faceorg.engine import edits
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from faceorg.engine.regroup import regroup

if TYPE_CHECKING:
    from faceorg.library.library import Library

PHOTOS = Path(__file__).resolve().parents[1] / "tests" / "data" / "photos"


def index_free_photos(library: Library) -> None:
    """Index the photos of the tests and name two of the people, leaving some suggestions."""
    list(index_folders(library, [os.fsencode(PHOTOS)], CancelToken()))
    with (PHOTOS / "labels.csv").open(encoding="utf-8") as lines:
        labels = {row["path"]: row["identity"] for row in csv.DictReader(lines)}
    paths = library.photos.paths([tile.photo_id for tile in library.photos.tiles()])
    named: Counter[str] = Counter()
    for photo_id, path in sorted(paths.items(), key=lambda item: item[1]):
        name = labels[Path(os.fsdecode(path)).name]
        if name in {"Barack Obama", "Eileen Collins"} and named[name] < 3:
            named[name] += 1
            edits.name_faces(library, [library.faces.of_photo(photo_id)[0].face_id], name)
    list(regroup(library, CancelToken()))


def index_copies(library: Library, folder: Path) -> None:
    """Index some of the photos twice and more: copied, saved smaller, made brighter."""
    folder.mkdir()
    for name in ("cat_1", "coffee_1", "collins_1"):
        shutil.copy(PHOTOS / f"{name}.jpg", folder)
        with Image.open(PHOTOS / f"{name}.jpg") as whole:
            small = whole.resize((whole.width // 2, whole.height // 2))
            small.save(folder / f"{name} small.jpg", quality=80)
            if name == "coffee_1":
                brighter = ImageEnhance.Brightness(whole).enhance(1.15)
                brighter.save(folder / f"{name} brighter.jpg", quality=90)
    list(index_folders(library, [os.fsencode(folder)], CancelToken()))
