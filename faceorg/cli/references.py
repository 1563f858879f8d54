"""How faces, groups and people are named on the command line: `face:345`, `group:12`, `person:3`.

A person can also be given by their exact name, a photo by its path.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from faceorg.cli.output import plain
from faceorg.cli.status import CommandError
from faceorg.domain.ids import FaceId, GroupId, PersonId, PhotoId
from faceorg.domain.people import clean_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from faceorg.domain.people import Person
    from faceorg.library.library import Library

FACE, GROUP, PERSON, PHOTO = "face", "group", "person", "photo"


@dataclass(slots=True)
class References:
    """What somebody pointed at; every id is known to the library."""

    faces: list[FaceId] = field(default_factory=list)
    groups: list[GroupId] = field(default_factory=list)
    people: list[PersonId] = field(default_factory=list)


def face_reference(face_id: int) -> str:
    """Return how a face is written."""
    return f"{FACE}:{face_id}"


def group_reference(group_id: int) -> str:
    """Return how a group is written."""
    return f"{GROUP}:{group_id}"


def person_reference(person_id: int) -> str:
    """Return how a person is written who is not given by name."""
    return f"{PERSON}:{person_id}"


def edit_reference(edit_id: int) -> str:
    """Return how an edit of the history is written."""
    return f"edit:{edit_id}"


def find(library: Library, texts: Sequence[str], allowed: Collection[str]) -> References:
    """Return what `texts` point at.

    Args:
        library: where to look.
        texts: as typed.
        allowed: the kinds that the command can deal with.

    Raises:
        CommandError: one of them doesn't exist, or is of another kind.
    """
    found = References()
    for text in texts:
        kind, number = _parts(text)
        if kind not in allowed:
            raise CommandError(f"“{text}” won't do here: give {_kinds(allowed)}.")
        if kind == FACE:
            found.faces.append(_known_face(library, number))
        elif kind == GROUP:
            found.groups.append(_known_group(library, number))
        else:
            found.people.append(find_person(library, text))
    return found


def find_person(library: Library, text: str) -> PersonId:
    """Return the person given by `person:ID` or by their exact name.

    Raises:
        CommandError: nobody or more than one person is meant.
    """
    kind, number = _parts(text)
    if kind == PERSON and number is not None:
        if library.people.get(PersonId(number)) is None:
            raise CommandError(f"There is no {text}. “faceorg people” lists everybody.")
        return PersonId(number)
    if kind != PERSON:
        raise CommandError(f"“{text}” is no person: give a name or person:ID.")
    same = [p for p in library.people.named(text) if p.name == clean_name(text)]
    if len(same) == 1:
        return same[0].person_id
    if same:
        raise CommandError(f"More than one person is called “{text}”: {listed(same)}.")
    near = library.people.nearly_named(text)
    hint = f"Did you mean {listed(near)}?" if near else "“faceorg people” lists everybody."
    raise CommandError(f"There is nobody called “{text}”. {hint}")


def find_group(library: Library, text: str) -> GroupId:
    """Return the group given by `group:ID`.

    Raises:
        CommandError: there is none.
    """
    return find(library, [text], (GROUP,)).groups[0]


def find_photo(library: Library, text: str) -> PhotoId:
    """Return the photo given by its path or by `photo:ID`.

    Raises:
        CommandError: the library has no such photo.
    """
    kind, colon, digits = text.partition(":")
    if kind == PHOTO and colon and digits.isdecimal():
        photo_id = PhotoId(int(digits))
        if library.photos.detail(photo_id) is None:
            raise CommandError(f"There is no {text}. “faceorg photos --json” lists them all.")
        return photo_id
    path = os.path.abspath(os.fsencode(text))  # noqa: PTH100 - bytes
    known = library.photos.known_files(os.path.dirname(path)).get(path)  # noqa: PTH120
    if known is None:
        raise CommandError(f"The library does not know this photo: {plain(text)}")
    return known[0]


def is_person_reference(text: str) -> bool:
    """Whether `text` is `person:ID`, not a name."""
    return _parts(text)[0] == PERSON and _parts(text)[1] is not None


def listed(people: Sequence[Person]) -> str:
    """Return people as name and reference."""
    return ", ".join(f"“{p.name}” ({person_reference(p.person_id)})" for p in people)


def _parts(text: str) -> tuple[str, int | None]:
    """Return kind and number; what has neither is the name of a person."""
    kind, colon, digits = text.partition(":")
    if colon and kind in {FACE, GROUP, PERSON} and digits.isdecimal():
        return kind, int(digits)
    return PERSON, None


def _kinds(allowed: Collection[str]) -> str:
    shown = {FACE: "face:ID", GROUP: "group:ID", PERSON: "person:ID or a name"}
    return " or ".join(words for kind, words in shown.items() if kind in allowed)


def _known_face(library: Library, number: int | None) -> FaceId:
    face_id = FaceId(number or 0)
    if not library.faces.by_id([face_id]):
        raise CommandError(f"There is no face:{number}. “faceorg faces” lists them all.")
    return face_id


def _known_group(library: Library, number: int | None) -> GroupId:
    group_id = GroupId(number or 0)
    if library.people.group(group_id) is None:
        raise CommandError(f"There is no group:{number}. “faceorg people” lists them all.")
    return group_id
