"""What files and folders of other programs say of photos. Reads the disk, no library.

Links to folders are not followed, hidden folders are left out as indexing leaves them out, and no
path that a file names is ever opened.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from faceorg.domain.importing import (
    OTHER_PROGRAMS,
    ForeignCode,
    ForeignFileError,
    ForeignPhoto,
    Origin,
    Said,
    joined,
)
from faceorg.engine.importing.json_files import JSON_ORIGINS, photos_beside, photos_in
from faceorg.engine.indexing.scan import SKIPPED_FOLDERS
from faceorg.library.foreign import digikam
from faceorg.metadata import picasa, sidecars
from faceorg.metadata.foreign_files import FILE_MAX, read_json, read_small
from faceorg.vision.decoding.suffixes import SUFFIXES, VIDEO_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

T = TypeVar("T")

ALL: Final = OTHER_PROGRAMS
_ORDER: Final = {
    origin: number
    for number, origin in enumerate(
        (
            *(Origin.XMP, Origin.PICASA, Origin.EXIFTOOL),
            *(Origin.TAKEOUT, Origin.IMMICH, Origin.DIGIKAM),
        )
    )
}
"""What counts where several say something of one photo: the nearer to the photo, the earlier."""

_NAMED_JSON_MAX: Final = 128 << 20
"""Somebody who names a file means it: an export of 100,000 photos has some 80 MB."""

_PHOTOS: Final = tuple(s.encode() for s in SUFFIXES)
_VIDEOS: Final = tuple(s.encode() for s in VIDEO_SUFFIXES)


@dataclass(slots=True)
class Gathered:
    """What was found, while it is being found.

    Attributes:
        photos: what was said.
        problems: files that could not be read, and why.
        ours_beside, ours_within: whether FaceOrg has once written beside photos, or into them.
        without_contact: boxes of Picasa's whose number no `contacts.xml` has turned into a name.
    """

    photos: list[ForeignPhoto] = field(default_factory=list)
    problems: list[tuple[bytes, ForeignFileError]] = field(default_factory=list)
    ours_beside: bool = False
    ours_within: bool = False
    without_contact: int = 0


@dataclass(slots=True)
class _OfPicasa:
    """What Picasa says: of whom the numbers of its folders speak is known when all was read."""

    contacts: dict[str, str] = field(default_factory=dict)
    folders: list[tuple[bytes, picasa.PicasaFolder]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder, with the names of the files in it that are looked at.

    Attributes:
        names: of all files in it.
        wanted: those that somebody named; None for all.
    """

    path: bytes
    names: Sequence[bytes]
    wanted: frozenset[bytes] | None = None

    def of(self, name: bytes) -> bytes:
        """Return the path of a file in it."""
        return os.path.join(self.path, name)  # noqa: PTH118 - bytes

    def has(self, *names: bytes) -> bool:
        """Whether one of these files is to be looked at."""
        return self.wanted is None or not self.wanted.isdisjoint(names)


def gather(
    paths: Sequence[bytes], gathered: Gathered, origins: Collection[Origin] = ALL
) -> Iterator[bytes]:
    """Fill `gathered` from files and folders; yield each file and folder when it was looked at.

    Args:
        paths: absolute.
        gathered: filled meanwhile.
        origins: what to look for.
    """
    of_picasa = _OfPicasa()
    for path in paths:
        for folder in _folders(path, gathered):
            yield from _take(folder, gathered, origins, of_picasa)
            yield folder.path
    for where, ini in of_picasa.folders:
        gathered.without_contact += picasa.without_contact(ini, of_picasa.contacts)
        gathered.photos += (
            ForeignPhoto(p.origin, p.path, p.said, _orientation(p.path))
            for p in picasa.photos_of(where, ini, of_picasa.contacts)
        )
    gathered.photos.sort(key=lambda photo: _ORDER[photo.origin])


def _folders(path: bytes, gathered: Gathered) -> Iterator[_Folder]:
    """Yield the folders at and below a path; of a file its folder, with only that file wanted."""
    if not os.path.isdir(path):  # noqa: PTH112
        folder, name = os.path.split(path)
        names = _tried(gathered, folder, _files_in, list[bytes]())
        if not _is_known(name):
            error = ForeignFileError(ForeignCode.UNKNOWN_KIND)
            gathered.problems.append((path, error))
        elif name not in names:
            gathered.problems.append((path, ForeignFileError(ForeignCode.UNREADABLE)))
        else:
            yield _Folder(folder, names, frozenset({name}))
        return

    def note(error: OSError) -> None:
        where = os.fsencode(error.filename or path)
        code = ForeignFileError(ForeignCode.UNREADABLE, error.strerror or "")
        gathered.problems.append((where, code))

    for folder, below, names in os.walk(path, onerror=note):
        below[:] = sorted(b for b in below if not b.startswith(b".") and b not in SKIPPED_FOLDERS)
        yield _Folder(folder, sorted(names))


def _take(
    folder: _Folder,
    gathered: Gathered,
    origins: Collection[Origin],
    of_picasa: _OfPicasa,
) -> Iterator[bytes]:
    """Take what the files of one folder say; yield those that took some time."""
    photos = [name for name in folder.names if name.lower().endswith(_PHOTOS)]
    if Origin.XMP in origins:
        yield from _take_xmp(folder, photos, gathered)
    if Origin.PICASA in origins:
        _take_picasa(folder, of_picasa, gathered)
    if wanted := JSON_ORIGINS.intersection(origins):
        yield from _take_json(folder, photos, wanted, gathered)
    if Origin.DIGIKAM in origins:
        for name in folder.names:
            if _is_database(name, named=folder.wanted is not None) and folder.has(name):
                path = folder.of(name)
                gathered.photos += _tried(gathered, path, lambda p: [*digikam.photos_in(p)], [])


def _take_xmp(folder: _Folder, photos: Sequence[bytes], gathered: Gathered) -> Iterator[bytes]:
    """Take XMP: what lies beside a photo counts before what is in it, which is older."""
    beside = sidecars.photos_beside(photos, [n for n in folder.names if sidecars.is_sidecar(n)])
    for photo in photos:
        of_photo = beside.get(photo, [])
        if not folder.has(photo, *of_photo):
            continue
        path = folder.of(photo)
        said = [_tried(gathered, folder.of(n), sidecars.said_in_sidecar, Said()) for n in of_photo]
        gathered.ours_beside |= any(one.ours for one in said)
        if not photo.lower().endswith(_VIDEOS):
            within = _tried(gathered, path, sidecars.said_in_photo, Said())
            gathered.ours_within |= within.ours
            said.append(within)
        if whole := joined(*said):
            turned = _tried(gathered, path, sidecars.orientation_of, 1)
            gathered.photos.append(ForeignPhoto(Origin.XMP, path, whole, turned))
        yield path
    for name in beside.get(b"", []):
        if folder.has(name) and (
            said_alone := _tried(gathered, folder.of(name), sidecars.said_in_sidecar, Said())
        ):
            path = folder.of(name[: -len(sidecars.SUFFIX)])
            gathered.photos.append(ForeignPhoto(Origin.XMP, path, said_alone))


def _take_picasa(folder: _Folder, of_picasa: _OfPicasa, gathered: Gathered) -> None:
    for name in folder.names:
        if not folder.has(name):
            continue
        path = folder.of(name)
        if name.lower() in picasa.INI_NAMES:
            ini = _tried(gathered, path, _ini, picasa.PicasaFolder())
            of_picasa.folders.append((folder.path, ini))
        elif name.lower() == picasa.CONTACTS_NAME:
            read = _contacts if folder.wanted is not None else _contacts_if_any
            of_picasa.contacts |= _tried(gathered, path, read, dict[str, str]())


def _take_json(
    folder: _Folder, photos: Sequence[bytes], origins: Collection[Origin], gathered: Gathered
) -> Iterator[bytes]:
    jsons = {os.fsdecode(n): n for n in folder.names if n.lower().endswith(b".json")}
    if not jsons:
        return
    beside = photos_beside([os.fsdecode(photo) for photo in photos], jsons)
    bytes_max = FILE_MAX if folder.wanted is None else _NAMED_JSON_MAX
    for text, name in jsons.items():
        of_json = beside.get(text, [])
        if folder.has(name, *map(os.fsencode, of_json)):
            read = partial(_json, bytes_max=bytes_max)
            document = _tried(gathered, folder.of(name), read, None)
            gathered.photos += photos_in(document, folder.path, of_json, origins, _orientation)
            yield folder.of(name)


def _tried(gathered: Gathered, path: bytes, read: Callable[[bytes], T], otherwise: T) -> T:
    """Return what reading a file gives; where it can't be read, note why."""
    try:
        return read(path)
    except ForeignFileError as error:
        gathered.problems.append((path, error))
        return otherwise


def _contacts(path: bytes) -> dict[str, str]:
    return picasa.read_contacts(read_small(path))


def _contacts_if_any(path: bytes) -> dict[str, str]:
    """Return the contacts of a file that nobody has named: other programs call theirs so, too."""
    try:
        return _contacts(path)
    except ForeignFileError as error:
        if error.code is ForeignCode.UNKNOWN_KIND:
            return {}
        raise


def _ini(path: bytes) -> picasa.PicasaFolder:
    return picasa.read_ini(read_small(path))


def _json(path: bytes, bytes_max: int) -> object:
    return read_json(read_small(path, bytes_max))


def _orientation(path: bytes) -> int:
    """Return how a photo is turned, 1 where it is not there."""
    try:
        return sidecars.orientation_of(path)
    except ForeignFileError:
        return 1


def _files_in(folder: bytes) -> list[bytes]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if not entry.is_dir())
    except OSError as error:
        raise ForeignFileError(ForeignCode.UNREADABLE, error.strerror or "") from error


def _is_known(name: bytes) -> bool:
    """Whether a file that somebody named is of a kind that can be read."""
    lower = name.lower()
    suffixes = (*_PHOTOS, sidecars.SUFFIX, b".json", b".db")
    return lower.endswith(suffixes) or lower in (*picasa.INI_NAMES, picasa.CONTACTS_NAME)


def _is_database(name: bytes, *, named: bool) -> bool:
    """Whether a file is digiKam's; one that somebody named may be called otherwise."""
    return name.lower() == digikam.NAME or (named and name.lower().endswith(b".db"))
