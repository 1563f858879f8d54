"""Immich: what its interface answers about photos, as tools that export it keep it. Any thread.

`GET /assets/{id}` and `POST /search/metadata` (`withPeople`, `withExif`) tell of each photo who is
in it and where: boxes in pixels of the picture that Immich has looked at, as it is shown. Tools
keep such answers as they come, or as `{"assets": [...]}`.
"""

from __future__ import annotations

import math
import os
from itertools import islice
from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignPhoto, Frame, Origin, Region, Said
from faceorg.metadata.foreign_files import is_plain_name
from faceorg.metadata.regions import REGIONS_MAX, sound_box

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from faceorg.domain.geometry import Box

PHOTOS_MAX: Final = 1_000_000
_CORNERS: Final = ("boundingBoxX1", "boundingBoxY1", "boundingBoxX2", "boundingBoxY2")
_SIDE_MAX: Final = 1_000_000


def photos_in(document: object) -> Iterator[ForeignPhoto]:
    """Yield the photos of a document of JSON that somebody with a name is in."""
    for asset in islice(_assets(document), PHOTOS_MAX):
        path, people = _path(asset), asset.get("people")
        if path is None or not isinstance(people, list):
            continue
        said = _said(people)
        if said:
            size = _of(asset, "exifInfo").get("fileSizeInByte")
            known = size if isinstance(size, int) and size > 0 else 0
            yield ForeignPhoto(Origin.IMMICH, path, said, size_bytes=known)


def _assets(document: object) -> list[dict[str, object]]:
    """Return what may be photos: of one answer, of a list, or of a page of answers."""
    if isinstance(document, dict):
        inside = document.get("assets", document.get("items"))
        if isinstance(inside, dict):
            inside = inside.get("items")
        document = inside if isinstance(inside, list) else [document]
    return [a for a in document if isinstance(a, dict)] if isinstance(document, list) else []


def _path(asset: Mapping[str, object]) -> bytes | None:
    """Return where a photo lies at Immich, by the name that it had when it came there."""
    path = asset.get("originalPath", asset.get("original_path"))
    name = asset.get("originalFileName", asset.get("file_name"))
    if not isinstance(path, str) or "\0" in path:
        return None
    name = name if isinstance(name, str) else path.rpartition("/")[2]
    if not is_plain_name(name):
        return None
    try:
        folder = os.fsencode(path.rpartition("/")[0].replace("/", os.sep))
    except UnicodeEncodeError:  # half a character, as JSON may have it
        return None
    return os.path.normpath(os.path.join(folder, os.fsencode(name)))  # noqa: PTH118 - bytes


def _said(people: list[object]) -> Said:
    regions: list[Region] = []
    names: list[str] = []
    for person in people[:REGIONS_MAX]:
        told = person.get("name") if isinstance(person, dict) else None
        if not isinstance(person, dict) or not isinstance(told, str) or not told.strip():
            continue
        name, faces = told.strip(), person.get("faces")
        listed = faces[:REGIONS_MAX] if isinstance(faces, list) else []
        boxes = [box for face in listed if (box := _box(face)) is not None]
        regions += (Region(name, box, Frame.SHOWN, "immich") for box in boxes)
        if not boxes:
            names.append(name)
    return Said(tuple(regions), tuple(names))


def _box(face: object) -> Box | None:
    if not isinstance(face, dict):
        return None
    values = [_number(face.get(key)) for key in ("imageWidth", "imageHeight", *_CORNERS)]
    width, height, left, top, right, bottom = values
    if not (0 < width <= _SIDE_MAX and 0 < height <= _SIDE_MAX):
        return None
    return sound_box(left / width, top / height, (right - left) / width, (bottom - top) / height)


def _number(value: object) -> float:
    """Return a number; NaN where it is none."""
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e9:
        return float(value)
    return math.nan


def _of(mapping: Mapping[str, object], key: str) -> Mapping[str, object]:
    value = mapping.get(key)
    return value if isinstance(value, dict) else {}
