"""Google Takeout: a JSON file beside each photo, with the names of who is in it. Any thread.

It has no boxes. Which photo it belongs to follows from its name, in a way that only works from the
photo to the JSON file: names are cut to 46 characters before the number of a copy and `.json`.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignPhoto, Origin, Said
from faceorg.metadata.foreign_files import is_plain_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

STEM_MAX: Final = 46
_SUPPLEMENT: Final = ".supplemental-metadata"
_PEOPLE_MAX: Final = 1000
_COPY = re.compile(r"(.*)(\(\d{1,4}\))(\.[^.]*)")
_EDITED: Final = "-edited"


@dataclass(frozen=True, slots=True)
class TakenOut:
    """What a JSON file says.

    Attributes:
        title: the file name of the photo, before Google shortened or numbered it.
        people: their names.
        taken_s: when it was taken, seconds since 1970 UTC; None where that is not told.
    """

    title: str
    people: tuple[str, ...]
    taken_s: float | None = None


def taken_out(found: object) -> TakenOut | None:
    """Return what a document of JSON says of a photo; None where it is about something else."""
    if not isinstance(found, dict) or not isinstance(found.get("title"), str):
        return None
    people = found.get("people")
    listed = people[:_PEOPLE_MAX] if isinstance(people, list) else []
    names = (person.get("name") for person in listed if isinstance(person, dict))
    texts = (name.strip() for name in names if isinstance(name, str))
    return TakenOut(found["title"], tuple(filter(None, texts)), _taken(found))


def _taken(found: dict[str, object]) -> float | None:
    moment = found.get("photoTakenTime")
    text = moment.get("timestamp") if isinstance(moment, dict) else None
    match = re.fullmatch(r"-?\d{1,11}", text) if isinstance(text, str) else None
    return float(match[0]) if match else None


def json_names(photo: str) -> Iterator[str]:
    """Yield what the JSON file of a photo may be called, likeliest first."""
    copy = _COPY.fullmatch(photo)
    bare, number = (copy[1] + copy[3], copy[2]) if copy else (photo, "")
    yield f"{(bare + _SUPPLEMENT)[:STEM_MAX]}{number}.json"
    yield f"{bare[:STEM_MAX]}{number}.json"
    yield f"{photo}{_SUPPLEMENT}.json"
    yield f"{photo}.json"
    stem, suffix = os.path.splitext(photo)  # noqa: PTH122 - a name only
    if stem.endswith(_EDITED):
        yield from json_names(stem.removesuffix(_EDITED) + suffix)


def photos_beside(photos: Sequence[str], files: Collection[str]) -> dict[str, list[str]]:
    """Return which photos of a folder belong to which JSON file of it."""
    found: dict[str, list[str]] = {}
    for photo in photos:
        name = next((name for name in json_names(photo) if name in files), None)
        if name is not None:
            found.setdefault(name, []).append(photo)
    return found


def photos_of(folder: bytes, said: TakenOut, photos: Sequence[str]) -> Iterator[ForeignPhoto]:
    """Yield what a JSON file says, for each photo beside it that it belongs to.

    Args:
        folder: where it lies.
        said: what it says.
        photos: names of the photos; where there are none, the photo is looked for by its title.
    """
    if not said.people:
        return
    names = Said((), said.people)
    for photo in photos:
        path = os.path.join(folder, os.fsencode(photo))  # noqa: PTH118 - bytes
        yield ForeignPhoto(Origin.TAKEOUT, path, names)
    if not photos and is_plain_name(said.title):
        title = os.fsencode(said.title)
        yield ForeignPhoto(Origin.TAKEOUT, title, names, taken_s=said.taken_s)
