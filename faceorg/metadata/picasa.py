"""Picasa: a `.picasa.ini` in each folder has the boxes, `contacts.xml` the names. Any thread.

A box is `rect64(` sixteen hexadecimal digits `)`: left, top, right and bottom, of 65535 each. Whose
face it is says a number that `[Contacts2]` of the same file, or `contacts.xml`, turns into a name.
"""

from __future__ import annotations

import configparser
import os
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from faceorg.domain.geometry import Box
from faceorg.domain.importing import (
    ForeignCode,
    ForeignFileError,
    ForeignPhoto,
    Frame,
    Origin,
    Region,
    Said,
)
from faceorg.metadata.foreign_files import is_plain_name, text_in
from faceorg.metadata.hardened_xml import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

INI_NAMES: Final = (b".picasa.ini", b"picasa.ini")
"""In lower case; the second one is of Picasa 2."""

CONTACTS_NAME: Final = b"contacts.xml"
_NOBODY: Final = "ffffffffffffffff"
_FACES_MAX: Final = 1000
_FACE = re.compile(r"rect64\(([0-9a-f]{1,16})\),([0-9a-f]{1,16})", re.IGNORECASE)


@dataclass(slots=True)
class PicasaFolder:
    """What a `.picasa.ini` says.

    Attributes:
        contacts: name by number, as far as this file knows them.
        faces: box and number of a contact, by the name of the photo.
    """

    contacts: dict[str, str] = field(default_factory=dict)
    faces: dict[str, list[tuple[Box, str]]] = field(default_factory=dict)


def read_ini(content: bytes) -> PicasaFolder:
    """Read a `.picasa.ini`.

    Raises:
        ForeignFileError: it is none.
    """
    parser = configparser.RawConfigParser(
        strict=False,
        allow_no_value=True,
        delimiters=("=",),
        comment_prefixes=(),
        empty_lines_in_values=False,
        default_section="\0",
    )
    try:
        parser.read_string(text_in(content))
    except (configparser.Error, ValueError, AttributeError) as error:
        raise ForeignFileError(ForeignCode.DAMAGED, type(error).__name__) from error
    found = PicasaFolder()
    for section in parser.sections():
        if section.casefold() == "contacts2":
            for number, value in parser.items(section):
                found.contacts[number.lower()] = (value or "").split(";")[0].strip()
        elif is_plain_name(section) and (line := parser.get(section, "faces", fallback=None)):
            found.faces[section] = list(_faces(line))
    return found


def read_contacts(content: bytes) -> dict[str, str]:
    """Return the names of a `contacts.xml` by number.

    Raises:
        ForeignFileError: it cannot be read.
    """
    root = parse(content)
    if root.name != "contacts":
        raise ForeignFileError(ForeignCode.UNKNOWN_KIND, root.name)
    found = {}
    for contact in root.each("contact"):
        of = contact.attributes
        name = (of.get("name") or of.get("display") or "").strip()
        if of.get("id") and name:
            found[of["id"].lower()] = name
    return found


def photos_of(
    folder: bytes, ini: PicasaFolder, contacts: Mapping[str, str]
) -> Iterator[ForeignPhoto]:
    """Yield the photos of a folder that have faces.

    Args:
        folder: where the file lies.
        ini: what it says.
        contacts: names of `contacts.xml`; they are newer than those of the folder.
    """
    names = {**ini.contacts, **contacts}
    for photo, faces in ini.faces.items():
        regions = tuple(
            Region(names.get(number, ""), box, Frame.SHOWN, "picasa") for box, number in faces
        )
        if regions:
            path = os.path.join(folder, os.fsencode(photo))  # noqa: PTH118 - bytes
            yield ForeignPhoto(Origin.PICASA, path, Said(regions))


def without_contact(ini: PicasaFolder, contacts: Mapping[str, str]) -> int:
    """Return how many faces of a folder have a contact that nothing tells the name of."""
    named = ini.contacts.keys() | contacts.keys()
    return sum(bool(number) and number not in named for f in ini.faces.values() for _, number in f)


def _faces(line: str) -> Iterator[tuple[Box, str]]:
    for number, match in enumerate(_FACE.finditer(line)):
        if number >= _FACES_MAX:
            return
        digits, contact = match.groups()
        packed = digits.zfill(16)
        left, top, right, bottom = (int(packed[i : i + 4], 16) / 65535 for i in (0, 4, 8, 12))
        if right > left and bottom > top:
            whose = contact.lower().zfill(16) if set(contact.lower()) == {"f"} else contact.lower()
            yield Box(left, top, right - left, bottom - top), "" if whose == _NOBODY else whose
