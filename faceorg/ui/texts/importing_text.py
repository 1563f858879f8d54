"""What an import finds and does, in words for people. No Qt; the command line says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from faceorg.domain.importing import ForeignCode, Held, Origin
from faceorg.ui.texts.dates import day_text
from faceorg.ui.texts.translation import commas_text, listed_text, marked, sentences_text, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from faceorg.engine.importing.planning import LeftOut, Plan
    from faceorg.engine.importing.who import Meant
    from faceorg.library.foreign.reading import Imported

_ORIGINS: Final = {
    Origin.XMP: marked("XMP in photos or beside them"),
    Origin.PICASA: marked("Picasa"),
    Origin.DIGIKAM: marked("digiKam"),
    Origin.TAKEOUT: marked("Google Takeout"),
    Origin.EXIFTOOL: marked("JSON of ExifTool or osxphotos"),
    Origin.IMMICH: marked("Immich"),
    Origin.PEOPLE_FILE: marked("a people file"),
}
_SHORT: Final = {**_ORIGINS, Origin.XMP: marked("XMP")}
WHAT_IS_READ: Final = marked(
    "Did you name people in Picasa, digiKam, Lightroom, Windows, Google Photos or Apple Photos?"
    " FaceOrg reads those names from photos and from files beside them, and shows what would come"
    " of it. Nothing changes before you say so, and no file is ever changed."
)
WHERE_ELSE: Final = marked(
    "Add what lies elsewhere: digiKam's digikam4.db, Picasa's contacts.xml, a folder from Google"
    " Takeout, JSON of osxphotos or Immich. They can be dropped here, too."
)
_UNREADABLE: Final = {
    ForeignCode.UNREADABLE: marked("The file cannot be opened."),
    ForeignCode.DAMAGED: marked("The file is damaged, or not what its name says."),
    ForeignCode.TOO_LARGE: marked("The file holds far more than such a file ever needs."),
    ForeignCode.FORBIDDEN: marked(
        "The file asks for other files or expands itself, which no honest file of this kind does."
    ),
    ForeignCode.UNKNOWN_KIND: marked("FaceOrg does not know what kind of file this is."),
}
_HELD: Final = {
    Held.OTHER_PERSON: marked("“{name}”: this face is {known} here."),
    Held.IGNORED: marked("“{name}”: this face was ignored here."),
    Held.NOT_A_FACE: marked("“{name}”: here it was said that this is not a face."),
    Held.REJECTED: marked("“{name}”: here it was said that this is somebody else."),
    Held.BEFORE_BIRTH: marked("“{name}” was not born yet when this photo was taken."),
    Held.FORGOTTEN: marked("“{name}”: this face was forgotten here."),
    Held.TWICE: marked("“{name}” has another face in this photo already."),
    Held.AMBIGUOUS_NAME: marked("“{name}”: more than one person is called so here."),
    Held.TOO_SMALL: marked("“{name}”: the box is too small for a face."),
    Held.UNREADABLE: marked("“{name}”: the photo cannot be read now, so no face was added."),
    Held.NO_PLACE: marked("“{name}” is in this photo, but nothing says which face it is."),
}


def origin_text(origin: Origin) -> str:
    """Return what a name came from."""
    return tr(_ORIGINS[origin])


def sources_text(origins: Iterable[str]) -> str:
    """Return what some names came from; of a newer version's sources nothing is said."""
    known = {origin.value for origin in Origin}
    return listed_text([tr(_SHORT[Origin(value)]) for value in origins if value in known])


def imported_text(found: Imported) -> str:
    """Return where a name came from and when, beneath it: "From digiKam, 22 November 2026"."""
    source = tr(_SHORT[found.origin])
    if found.at is None:
        return tr("From {source}", "a name: another program").format(source=source)
    return tr("From {source}, {day}", "a name: another program").format(
        source=source, day=day_text(found.at.astimezone())
    )


def imported_sentence(name: str, found: Imported) -> str:
    """Return the same as a sentence."""
    source = origin_text(found.origin)
    if found.at is None:
        return tr("The name {name} was taken over from {source}.").format(name=name, source=source)
    return tr("The name {name} was taken over from {source} on {day}.").format(
        name=name, source=source, day=day_text(found.at.astimezone())
    )


def unreadable_text(code: ForeignCode) -> str:
    """Return why a file of another program was not read."""
    return tr(_UNREADABLE[code])


def held_text(left_out: LeftOut) -> str:
    """Return why a name was not taken over."""
    return tr(_HELD[left_out.reason]).format(name=left_out.said, known=left_out.known)


def plan_text(plan: Plan, *, would: bool) -> str:
    """Return what an import does, or would do, in a sentence or a few."""
    named, added = len(plan.namings), len(plan.drawings)
    parts = []
    if named and would:
        parts.append(tr("Would name %Ln face.||Would name %Ln faces.", "", named))
    elif named:
        parts.append(tr("Named %Ln face.||Named %Ln faces.", "", named))
    if added and would:
        parts.append(
            tr(
                "Would add %Ln face that was not found.||Would add %Ln faces that were not found.",
                "",
                added,
            )
        )
    elif added:
        parts.append(
            tr(
                "Added %Ln face that was not found.||Added %Ln faces that were not found.",
                "",
                added,
            )
        )
    if not parts:
        parts.append(tr("Nothing would change.") if would else tr("Nothing had to be changed."))
    return sentences_text([*parts, *_besides(plan, plan.unnamed)])


def preview_text(plan: Plan, without_contact: int) -> str:
    """Return what is worth knowing below a heading that says how many faces would get a name.

    Args:
        plan: of the import.
        without_contact: how many boxes have a number that Picasa's contacts.xml would explain.
    """
    parts = []
    if plan.drawings:
        parts.append(
            tr(
                "%Ln of them was not found by FaceOrg and is added."
                "||%Ln of them were not found by FaceOrg and are added.",
                "faces",
                len(plan.drawings),
            )
        )
    parts += _besides(plan, plan.unnamed - without_contact)
    if without_contact:
        parts.append(without_contact_text(without_contact))
    parts.append(tr("It is one step, which Undo takes back."))
    return sentences_text(parts)


def _besides(plan: Plan, unnamed: int) -> list[str]:
    """Return what is there and changes nothing."""
    parts = []
    if plan.agreed:
        parts.append(tr("%Ln name is here already.||%Ln names are here already.", "", plan.agreed))
    if unnamed > 0:
        parts.append(tr("%Ln box has no name.||%Ln boxes have no name.", "", unnamed))
    return parts


def faces_text(faces: int, added: int) -> str:
    """Return how many faces would get a name, and how many of them are not known here."""
    if not faces:
        return tr("No face would get this name")
    parts = [tr("%Ln face||%Ln faces", "", faces)]
    if added == faces:
        parts.append(tr("not found by FaceOrg", "one or more faces"))
    elif added:
        parts.append(
            tr("%Ln of them not found by FaceOrg||%Ln of them not found by FaceOrg", "", added)
        )
    return commas_text(parts)


def whom_text(who: Meant | None) -> str:
    """Return whom a name of another program means here; None where it is left out."""
    if who is None:
        return tr("Left out", "a name of another program")
    if who.ambiguous:
        return tr("Several are called so", "people")
    if who.person_id is None:
        return tr("New person", "whom a name means")
    return tr("{name}, known here", "whom a name means").format(name=who.name)


def near_text(who: Meant) -> str:
    """Return a warning where somebody new has nearly the name of somebody known."""
    if who.ambiguous:
        return tr("Choose who it is, or nobody is named.")
    if not who.near:
        return ""
    quoted = tr("“{name}”", "a name in quotation marks")
    names = listed_text([quoted.format(name=name) for name in who.near])
    return tr("There is {names} already: the same?").format(names=names)


def looking_text(files: int, photos: int) -> str:
    """Return how far a look has come."""
    looked = tr("%Ln file looked at||%Ln files looked at", "", files)
    found = tr("names in %Ln of them||names in %Ln of them", "", photos)
    return commas_text([looked, found]) if photos else looked


def nothing_text(plan: Plan, *, any_names: bool) -> str:
    """Return why there is nothing to take over."""
    if not any_names:
        return tr("No names of other programs were found there.")
    if plan.agreed:
        return tr(
            "The %Ln name that was found is here already."
            "||The %Ln names that were found are here already.",
            "",
            plan.agreed,
        )
    return tr("There is nothing that can be taken over.")


def without_contact_text(boxes: int) -> str:
    """Return what helps where Picasa's folders have numbers in the place of names."""
    return tr(
        "The name of %Ln face stands in Picasa's contacts.xml: go back and add that file."
        "||The names of %Ln faces stand in Picasa's contacts.xml: go back and add that file.",
        "",
        boxes,
    )
