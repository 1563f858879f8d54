"""What the dialog for sharing needs to know, and the choices that it remembers."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from faceorg.engine.sharing.people_in import people_in
from faceorg.engine.sharing.wishes import Faces, Kind, Wish
from faceorg.engine.sharing.writing import holding_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.domain.people import Person
    from faceorg.library.library import Library

SETTING = "sharing"
SIDES = (320, 65_500)
_USUAL_SIDE = 2048


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen last; people are not remembered.

    Attributes:
        side: longest side of smaller copies, in pixels; `smaller` says whether it counts.
        folder: where to, as text; empty for the usual place.
    """

    kind: Kind = Kind.COPIES
    faces: Faces = Faces.SHOWN
    smaller: bool = False
    side: int = _USUAL_SIDE
    metadata: bool = True
    names: bool = True
    folder: str = ""

    @classmethod
    def of_setting(cls, kept: Any) -> Choices:
        """Return what a setting says; the usual choices where it says nonsense."""
        try:
            return cls(
                Kind(kept["kind"]),
                Faces(kept["faces"]),
                bool(kept["smaller"]),
                min(max(int(kept["side"]), SIDES[0]), SIDES[1]),
                bool(kept["metadata"]),
                bool(kept["names"]),
                str(kept["folder"]),
            )
        except (KeyError, TypeError, ValueError):
            return cls()

    def setting(self) -> dict[str, Any]:
        """Return the choices as a setting holds them."""
        return {
            "kind": self.kind.value,
            "faces": self.faces.value,
            "smaller": self.smaller,
            "side": self.side,
            "metadata": self.metadata,
            "names": self.names,
            "folder": self.folder,
        }


@dataclass(frozen=True, slots=True)
class SharingData:
    """What the library says of what is to be shared.

    Attributes:
        people: whose confirmed faces are in the photos, most photos first.
        choices: of the last time.
    """

    photo_ids: tuple[PhotoId, ...]
    people: tuple[Person, ...]
    choices: Choices


def read_sharing(library: Library, photo_ids: Sequence[PhotoId]) -> SharingData:
    """Read what the dialog needs; newest photos first."""
    ordered = library.timeline.ordered(list(photo_ids))
    choices = Choices.of_setting(library.settings.get(SETTING))
    return SharingData(tuple(ordered), tuple(people_in(library, ordered)), choices)


def photos_of(library: Library, person_id: PersonId) -> list[PhotoId]:
    """Return the photos in which somebody has confirmed a person."""
    return list({face.photo_id for face in library.faces.of_person(person_id)})


def usual_folder() -> Path:
    """Return where copies go unless something else is chosen: a new folder beside the pictures."""
    return Path.home() / "FaceOrg"


def folder_of_photos(library: Library, folder: str) -> str:
    """Return which folder of the library's photos a folder lies in, as text; "" where in none."""
    found = holding_folder(library, os.fsencode(folder))
    return os.fsdecode(found) if found is not None else ""


def wish_of(
    data: SharingData, choices: Choices, visible: frozenset[PersonId], title: str, target: str
) -> Wish:
    """Return what is to be done.

    Args:
        data: of which photos.
        choices: how.
        visible: people who stay as they are where faces are covered.
        title: of a sheet or a poster.
        target: the folder, or the file of a sheet or a poster, as text.
    """
    copies = choices.kind is Kind.COPIES
    return Wish(
        photo_ids=data.photo_ids,
        target=os.fsencode(target),
        kind=choices.kind,
        max_side=choices.side if choices.smaller and copies else None,
        metadata=choices.metadata,
        faces=choices.faces,
        visible=visible,
        people=tuple(person.person_id for person in data.people),
        title=title,
        names=choices.names,
        among_photos=True,  # the dialog has said so, if it is
    )
