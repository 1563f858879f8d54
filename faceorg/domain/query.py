"""Which photos somebody asks for, in terms of people."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from datetime import date
from math import isfinite
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from faceorg.domain.ids import AlbumId, GroupId, PersonId


@dataclass(frozen=True, slots=True)
class PhotoQuery:
    """Photos that meet every condition given; an empty query means all photos but hidden ones.

    Only confirmed faces count: a suggestion is no answer.

    Attributes:
        all_of: everybody here is in the photo.
        any_of: at least one of these is in it (empty: no condition).
        none_of: nobody of these is in it.
        exactly: nobody else is in it: no other person and no unnamed face.
        since, until: first and last day, both included.
        group: a face of this group is in it.
        text: part of the file name, case ignored.
        or_with: with `text`: a photo with one of these people will do, whatever its name.
        unnamed: True asks for photos with a face that nobody has named.
        faces_min, faces_max: so many faces are in it, both included; what somebody called no face
            is none. Somebody *alone*: `exactly`, one person, and at most one face.
        favourite: True asks for photos that somebody marked.
        folder: the file lies in this directory or below it; bytes of the file system.
        camera: part of the camera's name, case ignored.
        near: latitude and longitude in degrees (north and east positive) and how many kilometres
            from there the photo may have been taken.
        album: it was put into this album.
        undated: True asks for photos of which nobody knows when they were taken.
        videos: True asks for videos only.
        hidden: True asks for hidden photos only, False for those that are not hidden.
    """

    all_of: tuple[PersonId, ...] = ()
    any_of: tuple[PersonId, ...] = ()
    none_of: tuple[PersonId, ...] = ()
    exactly: bool = False
    since: date | None = None
    until: date | None = None
    text: str = ""
    or_with: tuple[PersonId, ...] = ()
    group: GroupId | None = None
    unnamed: bool = False
    faces_min: int | None = None
    faces_max: int | None = None
    favourite: bool = False
    folder: bytes = b""
    camera: str = ""
    near: tuple[float, float, float] | None = None
    album: AlbumId | None = None
    undated: bool = False
    videos: bool = False
    hidden: bool = False


class QueryFormatError(ValueError):
    """A stored query that this version cannot read; says what of it."""


def query_to_json(query: PhotoQuery) -> str:
    """Return a query as it is stored: an object of its conditions, nothing where there are none.

    ASCII, and the same for equal queries.
    """
    plain = PhotoQuery()
    said = {f.name: getattr(query, f.name) for f in fields(PhotoQuery)}
    kept = {name: _stored(value) for name, value in said.items() if value != getattr(plain, name)}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"))


def query_from_json(text: str) -> PhotoQuery:
    """Return the query that `query_to_json` has stored.

    Raises:
        QueryFormatError: it is no such text, or has a condition that this version does not know.
    """
    try:
        said = json.loads(text)
    except ValueError as error:
        raise QueryFormatError(f"this is no query: {error}") from error
    if not isinstance(said, dict):
        raise QueryFormatError("this is no query: not an object")
    return PhotoQuery(**{name: _read(name, value) for name, value in said.items()})


def _stored(value: Any) -> Any:
    if isinstance(value, bytes):  # a path is seldom more than text; what is more stays readable
        return value.decode("utf-8", "surrogateescape")
    return value.isoformat() if isinstance(value, date) else value


def _read(name: str, value: Any) -> Any:
    read = _READERS.get(name)
    if read is None:
        raise QueryFormatError(f"unknown condition: {name}")
    try:
        return read(value)
    except (TypeError, ValueError) as error:
        raise QueryFormatError(f"{name} cannot be {value!r}") from error


def _of(kind: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError
        return value

    return read


def _ids(value: Any) -> tuple[int, ...]:
    return tuple(_of(int)(number) for number in _of(list)(value))


def _place(value: Any) -> tuple[float, ...]:
    if len(_of(list)(value)) != 3 or not all(type(part) in (int, float) for part in value):
        raise TypeError
    place = tuple(float(part) for part in value)
    if not all(map(isfinite, place)):
        raise ValueError
    return place


def _path(value: Any) -> bytes:
    text: str = _of(str)(value)
    return text.encode("utf-8", "surrogateescape")


_READERS: Mapping[str, Callable[[Any], Any]] = {
    **dict.fromkeys(("all_of", "any_of", "none_of", "or_with"), _ids),
    **dict.fromkeys(("exactly", "unnamed", "favourite", "undated", "videos", "hidden"), _of(bool)),
    **dict.fromkeys(("since", "until"), date.fromisoformat),
    **dict.fromkeys(("text", "camera"), _of(str)),
    **dict.fromkeys(("group", "faces_min", "faces_max", "album"), _of(int)),
    "folder": _path,
    "near": _place,
}
