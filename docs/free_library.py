# ruff: noqa: INP001 - part of a script
"""The libraries of free photos that the pictures of the documentation show, really indexed."""

from __future__ import annotations

import csv
import os
import shutil
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
from PIL import Image, ImageEnhance

from faceorg.engine import edits
from faceorg.engine.indexing.index import index_folders
from faceorg.engine.jobs import CancelToken
from faceorg.engine.regroup import regroup

if TYPE_CHECKING:
    from faceorg.domain.ids import PhotoId
    from faceorg.library.library import Library

PHOTOS = Path(__file__).resolve().parents[1] / "tests" / "data" / "photos"
_VIDEO, _RATE = (1280, 720), 25


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
    """Index some of the photos twice and more: copied, saved smaller, made brighter; film two."""
    folder.mkdir()
    for name in ("cat_1", "coffee_1", "collins_1"):
        shutil.copy(PHOTOS / f"{name}.jpg", folder)
        with Image.open(PHOTOS / f"{name}.jpg") as whole:
            small = whole.resize((whole.width // 2, whole.height // 2))
            small.save(folder / f"{name} small.jpg", quality=80)
            if name == "coffee_1":
                brighter = ImageEnhance.Brightness(whole).enhance(1.15)
                brighter.save(folder / f"{name} brighter.jpg", quality=90)
    write_video(folder / "VID_20190714_153000.mp4", "obama_1", "collins_1")
    list(index_folders(library, [os.fsencode(folder)], CancelToken()))
    for name, photo_id in names_of(library).items():
        if name.startswith("VID"):
            faces = sorted(library.faces.of_photo(photo_id), key=lambda face: face.moment_s or 0)
            edits.name_faces(library, [faces[0].face_id], "Barack Obama")


def names_of(library: Library) -> dict[str, PhotoId]:
    """Return the photos of a library by the names of their files."""
    paths = library.photos.paths([tile.photo_id for tile in library.photos.tiles()])
    return {Path(os.fsdecode(path)).name: photo_id for photo_id, path in paths.items()}


def write_video(path: Path, *names: str) -> None:
    """Write a video that goes slowly over some photos, four seconds each."""
    width, height = _VIDEO
    code = cv2.VideoWriter.fourcc(*"mp4v")
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, code, _RATE, _VIDEO)
    for name in names:
        photo = cv2.imread(str(PHOTOS / f"{name}.jpg"))
        scale = max(width / photo.shape[1], height / photo.shape[0]) * 1.1
        photo = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        top = (photo.shape[0] - height) // 8
        for number in range(4 * _RATE):
            left = (photo.shape[1] - width) * number // (4 * _RATE)
            writer.write(photo[top : top + height, left : left + width])
    writer.release()
