"""What the dialog for exports needs to know, and the choices that it remembers. No Qt."""

from __future__ import annotations

import os
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from faceorg.engine.exporting.wishes import ExportWish, Form, Link
from faceorg.engine.sharing.people_in import people_in
from faceorg.engine.sharing.wishes import Faces
from faceorg.engine.sharing.writing import holding_folder
from faceorg.ui.texts.translation import marked, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.domain.people import Person
    from faceorg.library.library import Library

SETTING = "exporting"
PEOPLE_MAX = 24  # to choose among; whoever is in fewer photos comes with “everybody” only
_NAMES = {
    Form.GALLERY: marked("Gallery", "name of a folder"),
    Form.FOLDERS: marked("People", "name of a folder"),
    Form.TABLES: marked("Tables", "name of a folder"),
}
_JSON_NAME = "FaceOrg.json"


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen last. Neither people nor places are remembered."""

    form: Form = Form.GALLERY
    faces: Faces = Faces.SHOWN
    ages: bool = False
    link: Link = Link.COPY
    dated: bool = False
    byte_order_mark: bool = True

    @classmethod
    def of_setting(cls, kept: Any) -> Choices:
        """Return what a setting says; the usual choices where it says nonsense."""
        try:
            return cls(
                Form(kept["form"]),
                Faces(kept["faces"]),
                bool(kept["ages"]),
                Link(kept["link"]),
                bool(kept["dated"]),
                bool(kept["byte_order_mark"]),
            )
        except (KeyError, TypeError, ValueError):
            return cls()

    def setting(self) -> dict[str, Any]:
        """Return the choices as a setting holds them."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class ExportData:
    """What the library says of what is to be exported.

    Attributes:
        photo_ids: only these photos; None for all.
        people: who may be chosen, those in most photos first.
        more: how many others there are.
        encrypted: whether the library is.
    """

    photo_ids: frozenset[PhotoId] | None
    people: tuple[Person, ...]
    more: int
    choices: Choices
    encrypted: bool


def read_export(
    library: Library, photo_ids: Sequence[PhotoId] | None, chosen: frozenset[PersonId]
) -> ExportData:
    """Read what the dialog needs; those who are chosen from the beginning stand first."""
    if photo_ids is None:
        order = library.people.ids("photos")
        first = [*chosen, *(i for i in order if i not in chosen)]
        known = {int(p.person_id): p for p in library.people.some(first[:PEOPLE_MAX])}
        people = [known[i] for i in first[:PEOPLE_MAX] if i in known]
        more = max(0, len(first) - PEOPLE_MAX)
    else:
        there = [p for p in people_in(library, list(photo_ids)) if not p.hidden]
        people, more = there[:PEOPLE_MAX], max(0, len(there) - PEOPLE_MAX)
    return ExportData(
        frozenset(photo_ids) if photo_ids is not None else None,
        tuple(people),
        more,
        Choices.of_setting(library.settings.get(SETTING)),
        library.database.key is not None,
    )


def target_in(folder: str, form: Form) -> str:
    """Return where something goes that is put into a folder."""
    name = _JSON_NAME if form is Form.JSON else tr(_NAMES[form], "name of a folder")
    return os.path.join(folder, name)  # noqa: PTH118


def wish_of(
    data: ExportData,
    choices: Choices,
    people: tuple[PersonId, ...] | None,
    *,
    target: str,
    title: str,
    hidden: bool,
) -> ExportWish:
    """Return what is to be done.

    Args:
        data: of which photos.
        choices: how.
        people: whose; None for everybody.
        target: a file for JSON, else a folder, as text.
        title: of a gallery.
        hidden: whether what somebody has hidden comes along.
    """
    return ExportWish(
        form=choices.form,
        target=os.fsencode(target),
        hidden=hidden,
        among_photos=True,  # the dialog has said so, if it is
        byte_order_mark=choices.byte_order_mark,
        people=people,
        photo_ids=data.photo_ids,
        link=choices.link,
        dated=choices.dated,
        title=title,
        faces=choices.faces,
        ages=choices.ages,
    )


def lies_in(library: Library, target: str) -> tuple[str, str]:
    """Return a target and which folder of photos it lies in, "" where in none."""
    found = holding_folder(library, os.fsencode(target))
    return target, os.fsdecode(found) if found is not None else ""
