"""What the window and the command line say about forgetting. No Qt."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from faceorg.domain.safety import ForgetKind
from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from faceorg.domain.safety import ForgetPreview, ForgetTarget, Forgetting

_FOREVER = "For half a minute you can still take it back; after that nobody can."


def question_text(target: ForgetTarget, name: str) -> str:
    """Return the question of the dialog."""
    return f"Forget {subject_text(target, name)}?"


def subject_text(target: ForgetTarget, name: str) -> str:
    """Return who or what is forgotten."""
    if target.kind is ForgetKind.PERSON:
        return name
    if target.kind is ForgetKind.FOLDER:
        return f"the folder {Path(name).name or name}"
    return "these strangers" if target.kind is ForgetKind.STRANGERS else "everything"


def consequence_text(target: ForgetTarget, name: str) -> str:
    """Return what forgetting does, without numbers."""
    what = {
        ForgetKind.PERSON: (
            f"FaceOrg forgets the name, every face of {name} and what you have said of them,"
            " also in the history and in backups. In these photos they are not looked for again."
        ),
        ForgetKind.FOLDER: (
            f"FaceOrg forgets all that it knows of the photos in {name}, also in the history and in"
            " backups, and looks into this folder no more."
        ),
        ForgetKind.STRANGERS: (
            "FaceOrg forgets all faces that you have ignored, and others that it has put with"
            " them. In these photos they are not looked for again, but in new ones they are found."
        ),
        ForgetKind.EVERYTHING: (
            "FaceOrg forgets all photos, faces, people and folders, the history and all backups,"
            " and begins as on the first day."
        ),
    }[target.kind]
    return f"{what} Your photo files stay as they are."


def counts_text(preview: ForgetPreview) -> str:
    """Return what would go, counted."""
    people = "1 person" if preview.people == 1 else f"{preview.people:,} people"
    steps = count_text(preview.edits, "step") + " of the history"
    counted = (
        (preview.photos, count_text(preview.photos, "photo")),
        (preview.faces, count_text(preview.faces, "face")),
        (preview.people, people),
        (preview.albums, count_text(preview.albums, "album")),
        (preview.edits, steps),
        (preview.backups, count_text(preview.backups, "backup")),
    )
    parts = [text for number, text in counted if number]
    return f"What goes: {_listed(parts)}." if parts else "What goes: nothing that can be counted."


def forever_text() -> str:
    """Return until when it can be taken back."""
    return _FOREVER


def found_again_text(folder: str) -> str:
    """Return a warning: the folder lies in another one that is looked into."""
    return f"It lies in {folder}, which FaceOrg looks into: there the photos will be found again."


def waiting_text(forgetting: Forgetting, seconds: float) -> str:
    """Return what the bar says until it is final."""
    subject = subject_text(forgetting.target, forgetting.name)
    number = max(1, math.ceil(seconds))
    return f"{_capital(subject)} will be forgotten in {count_text(number, 'second')}."


def done_text(target: ForgetTarget, name: str) -> str:
    """Return what is said when it is done."""
    verb = "are" if target.kind is ForgetKind.STRANGERS else "is"
    return f"{_capital(subject_text(target, name))} {verb} forgotten"


def keep_text(forgetting: Forgetting) -> str:
    """Return the words on the button that takes it back."""
    kind = forgetting.target.kind
    return f"Keep {forgetting.name}" if kind is ForgetKind.PERSON else "Keep"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
