"""What files of JSON say of photos: Takeout's, ExifTool's and Immich's. No I/O."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from faceorg.domain.importing import ForeignPhoto, Origin
from faceorg.metadata import exiftool_json, immich, takeout

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

JSON_ORIGINS = frozenset({Origin.TAKEOUT, Origin.EXIFTOOL, Origin.IMMICH})


def photos_beside(photos: Sequence[str], files: Collection[str]) -> dict[str, list[str]]:
    """Return which photos of a folder belong to which file of JSON, by their names."""
    found = takeout.photos_beside(photos, files)
    for photo in photos:
        bare = f"{os.path.splitext(photo)[0]}.json"  # noqa: PTH122 - a name only
        if bare in files and photo not in found.get(bare, ()):
            found.setdefault(bare, []).append(photo)  # osxphotos with --sidecar-drop-ext
    return found


def photos_in(
    document: object,
    folder: bytes,
    beside: Sequence[str],
    origins: Collection[Origin],
    orientation_of: Callable[[bytes], int],
) -> Iterator[ForeignPhoto]:
    """Yield what a document says of photos; nothing where it is about something else.

    Args:
        document: as it was read.
        folder: where its file lies.
        beside: names of the photos that it belongs to by its own name.
        origins: what to look for.
        orientation_of: how a photo beside it is turned, 1..8.
    """
    if Origin.TAKEOUT in origins and (said := takeout.taken_out(document)) is not None:
        yield from takeout.photos_of(folder, said, beside)
    if Origin.EXIFTOOL in origins:
        yield from _dumped(document, folder, beside, orientation_of)
    if Origin.IMMICH in origins:
        yield from immich.photos_in(document)


def _dumped(
    document: object, folder: bytes, beside: Sequence[str], orientation_of: Callable[[bytes], int]
) -> Iterator[ForeignPhoto]:
    """Yield the photos of ExifTool's JSON: one beside it, or many by their paths.

    The paths are only compared with those of the library, never opened.
    """
    dumped = [each for each in exiftool_json.dumped_in(document) if each.said]
    if len(dumped) == 1 and beside:
        for photo in beside:
            path = os.path.join(folder, os.fsencode(photo))  # noqa: PTH118 - bytes
            yield ForeignPhoto(Origin.EXIFTOOL, path, dumped[0].said, orientation_of(path))
        return
    for each in dumped:
        try:
            given = os.fsencode(each.source.replace("/", os.sep))
        except UnicodeEncodeError:  # half a character, as JSON may have it
            continue
        if b"\0" not in given:
            path = os.path.normpath(os.path.join(folder, given))  # noqa: PTH118 - bytes
            yield ForeignPhoto(Origin.EXIFTOOL, path, each.said, each.orientation)
