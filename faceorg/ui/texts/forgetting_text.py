"""What the window and the command line say about forgetting. No Qt."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.domain.safety import ForgetKind
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import listed_text, marked, tr

if TYPE_CHECKING:
    from faceorg.domain.safety import ForgetPreview, ForgetTarget, Forgetting

_FOREVER = marked("For half a minute you can still take it back; after that nobody can.")


def question_text(target: ForgetTarget, name: str) -> str:
    """Return the question of the dialog."""
    if target.kind is ForgetKind.PERSON:
        return tr("Forget {name}?", "a person").format(name=name)
    if target.kind is ForgetKind.FOLDER:
        return tr("Forget the folder {name}?").format(name=_folder_name(name))
    if target.kind is ForgetKind.STRANGERS:
        return tr("Forget these strangers?")
    return tr("Forget everything?")


def subject_text(target: ForgetTarget, name: str) -> str:
    """Return who or what is forgotten."""
    if target.kind is ForgetKind.PERSON:
        return name
    if target.kind is ForgetKind.FOLDER:
        return tr("the folder {name}", "what is forgotten").format(name=_folder_name(name))
    if target.kind is ForgetKind.STRANGERS:
        return tr("these strangers", "who is forgotten")
    return tr("everything", "what is forgotten")


def consequence_text(target: ForgetTarget, name: str) -> str:
    """Return what forgetting does, without numbers."""
    what = {
        ForgetKind.PERSON: tr(
            "FaceOrg forgets the name, every face of {name} and what you have said of them,"
            " also in the history and in backups. In these photos they are not looked for again."
        ),
        ForgetKind.FOLDER: tr(
            "FaceOrg forgets all that it knows of the photos in {name}, also in the history and in"
            " backups, and looks into this folder no more."
        ),
        ForgetKind.STRANGERS: tr(
            "FaceOrg forgets all faces that you have ignored, and others that it has put with"
            " them. In these photos they are not looked for again, but in new ones they are found."
        ),
        ForgetKind.EVERYTHING: tr(
            "FaceOrg forgets all photos, faces, people and folders, the history and all backups,"
            " and begins as on the first day."
        ),
    }[target.kind].format(name=name)
    stays = tr("Your photo files stay as they are.")
    return f"{what} {stays}"


def counts_text(preview: ForgetPreview) -> str:
    """Return what would go, counted."""
    steps = tr("%Ln step of the history||%Ln steps of the history", "", preview.edits)
    counted = (
        (preview.photos, count_text(preview.photos, "photo")),
        (preview.faces, count_text(preview.faces, "face")),
        (preview.people, count_text(preview.people, "person")),
        (preview.albums, count_text(preview.albums, "album")),
        (preview.edits, steps),
        (preview.backups, count_text(preview.backups, "backup")),
    )
    parts = [text for number, text in counted if number]
    if not parts:
        return tr("What goes: nothing that can be counted.")
    return tr("What goes: {counts}.").format(counts=listed_text(parts))


def forever_text() -> str:
    """Return until when it can be taken back."""
    return tr(_FOREVER)


def found_again_text(folder: str) -> str:
    """Return a warning: the folder lies in another one that is looked into."""
    text = tr(
        "It lies in {folder}, which FaceOrg looks into: there the photos will be found again."
    )
    return text.format(folder=folder)


def waiting_text(forgetting: Forgetting, seconds: float) -> str:
    """Return what the bar says until it is final."""
    kind, name = forgetting.target.kind, forgetting.name
    time = count_text(max(1, math.ceil(seconds)), "second")
    if kind is ForgetKind.PERSON:
        text = tr("{name} will be forgotten in {time}.", "a person")
        return text.format(name=_capital(name), time=time)
    if kind is ForgetKind.FOLDER:
        text = tr("The folder {name} will be forgotten in {time}.")
        return text.format(name=_folder_name(name), time=time)
    if kind is ForgetKind.STRANGERS:
        return tr("These strangers will be forgotten in {time}.").format(time=time)
    return tr("Everything will be forgotten in {time}.").format(time=time)


def done_text(target: ForgetTarget, name: str) -> str:
    """Return what is said when it is done."""
    if target.kind is ForgetKind.PERSON:
        return tr("{name} is forgotten", "a person").format(name=_capital(name))
    if target.kind is ForgetKind.FOLDER:
        return tr("The folder {name} is forgotten").format(name=_folder_name(name))
    if target.kind is ForgetKind.STRANGERS:
        return tr("These strangers are forgotten")
    return tr("Everything is forgotten")


def keep_text(forgetting: Forgetting) -> str:
    """Return the words on the button that takes it back."""
    if forgetting.target.kind is ForgetKind.PERSON:
        return tr("Keep {name}", "button: do not forget").format(name=forgetting.name)
    return tr("Keep", "button: do not forget")


def _folder_name(path: str) -> str:
    return Path(path).name or path


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
