"""What a people file holds, and what taking it in does, in words for people. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from faceorg.ui.texts.counts import count_text
from faceorg.ui.texts.translation import (
    commas_text,
    listed_text,
    marked,
    number_text,
    sentences_text,
    tr,
)

if TYPE_CHECKING:
    from faceorg.engine.people_file.contents import Contents, FilePerson
    from faceorg.engine.people_file.plan import Plan
    from faceorg.engine.people_file.reading import Preview
    from faceorg.engine.people_file.who import Match
    from faceorg.engine.people_file.writing import Written

# Given to `tr` where they are shown.
BIOMETRIC: Final = marked(
    "The file holds names and the numbers by which faces are recognised. They belong to the people"
    " they are of, and a face can be rebuilt from them: treat the file like photos of theirs."
)
OPEN_TO_ALL: Final = marked("Without a password whoever gets the file can read all of it.")
PASSWORD_LOST: Final = marked("Nobody can open the file without the password, not even FaceOrg.")


def holds_text(contents: Contents) -> str:
    """Return what a file holds: "12 people, 240 vectors, 3,410 named faces in 2,100 photos"."""
    named = tr(
        "%Ln named face in {photos}||%Ln named faces in {photos}", "", contents.count_named()
    ).format(photos=count_text(len(contents.photos), "photo"))
    return commas_text([count_text(len(contents.people), "person"), named])


def written_text(written: Written) -> str:
    """Return what was written."""
    text = tr("Wrote %Ln person: {facts}.||Wrote %Ln people: {facts}.", "", written.people)
    facts = [
        tr("%Ln face to be known by||%Ln faces to be known by", "", written.vectors),
        tr("%Ln decision||%Ln decisions", "", written.named),
    ]
    return text.format(facts=commas_text(facts))


def whom_text(match: Match, person: FilePerson) -> str:
    """Return who somebody of the file is here."""
    if match.left_out:
        return tr("left out")
    if match.ambiguous:
        return tr("more than one person here is called so: say who is meant")
    if match.person_id is None:
        if match.near:
            return tr("new; here there is {names}").format(names=listed_text([*match.near]))
        return tr("new", "a person")
    if match.name != person.name:
        return tr("{name} here", "who a person of the file is").format(name=match.name)
    return tr("known here") if match.same else tr("the same name here")


def gets_text(faces: int, person: FilePerson, *, usable: bool) -> str:
    """Return what somebody gets: "12 faces, known by 20 more"."""
    parts = [count_text(faces, "face")] if faces else []
    if usable and person.vectors:
        number = len(person.vectors)
        parts.append(tr("known by %Ln face||known by %Ln faces", "", number))
    return commas_text(parts) or tr("nothing new")


def plan_text(plan: Plan, *, would: bool) -> str:
    """Return what taking a file in does, or would do, in a few sentences."""
    named, drawn = len(plan.namings), len(plan.drawings)
    parts = []
    if named:
        text = (
            tr("Would name %Ln face.||Would name %Ln faces.", "", named)
            if would
            else tr("Named %Ln face.||Named %Ln faces.", "", named)
        )
        parts.append(text)
    if drawn:
        text = (
            tr(
                "Would add %Ln face that was not found.||Would add %Ln faces that were not found.",
                "",
                drawn,
            )
            if would
            else tr(
                "Added %Ln face that was not found.||Added %Ln faces that were not found.",
                "",
                drawn,
            )
        )
        parts.append(text)
    others = len(plan.asides) + len(plan.no_faces) + len(plan.refusals) + len(plan.apart)
    if others:
        parts.append(
            tr(
                "%Ln other decision: ignored, no face, not this person, kept apart."
                "||%Ln other decisions: ignored, no face, not this person, kept apart.",
                "",
                others,
            )
        )
    if plan.agreed:
        parts.append(tr("%Ln is known here already.||%Ln are known here already.", "", plan.agreed))
    if plan.stood:
        parts.append(
            tr(
                "%Ln is decided otherwise here, which stands."
                "||%Ln are decided otherwise here, which stands.",
                "",
                plan.stood,
            )
        )
    return sentences_text(parts)


def photos_text(preview: Preview) -> str:
    """Return how many of the file's photos are here."""
    total = 0 if preview.contents is None else len(preview.contents.photos)
    if not preview.plan.photos:
        return tr("None of the file's photos are in this library.") if total else ""
    return tr(
        "%Ln of the file's {total} photos is in this library."
        "||%Ln of the file's {total} photos are in this library.",
        "",
        preview.plan.photos,
    ).format(total=number_text(total))


def vectors_text(preview: Preview) -> str:
    """Return what becomes of the vectors in a file."""
    if preview.contents is None or not preview.contents.count_vectors():
        return ""
    if preview.own:
        return tr("This library has written the file itself: its faces are known here.")
    if preview.usable:
        return tr("In other photos faces like theirs are suggested; nothing is named by itself.")
    if preview.plan.vectors:
        return tr(
            "The file's faces were read by another model than this library uses; they help once"
            " this library uses it, too."
        )
    return tr(
        "The file's faces were read by a model that is not on this computer, so they cannot help to"
        " find people in other photos."
    )


def suggested_text(preview: Preview) -> str:
    """Return how many faces are suggested now."""
    return tr(
        "%Ln face is suggested to them now: look at it in the inbox."
        "||%Ln faces are suggested to them now: look at them in the inbox.",
        "",
        preview.suggested,
    )
