"""What is kept about people, in words: the window and the command line say the same. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.engine.safety.encryption import Protection
from faceorg.ui.messages import count_text

if TYPE_CHECKING:
    from faceorg.domain.safety import StoredPart

NO_NETWORK = "Nothing leaves this computer: FaceOrg refuses the network to all of itself."
ONLY_THERE = "What FaceOrg knows lies in this folder and nowhere else; your photos are only read."

_PROTECTED = {
    Protection.NONE: "Not encrypted: whoever can read this folder can read what is in it.",
    Protection.PASSWORD: "Faces, names, pictures and history are encrypted; a password opens them.",
    Protection.KEYRING: "Faces, names, pictures and history are encrypted; the system's keyring"
    " opens them while you are logged in.",
}


@dataclass(frozen=True, slots=True)
class PartText:
    """How a kind of thing is called, what one of it is called, and what to know about it."""

    title: str
    thing: str
    note: str


_PARTS = {
    "vectors": PartText(
        "Vectors",
        "face",
        "Numbers that describe faces, and who looks like whom. A face can be rebuilt from them, so"
        " treat them like photos.",
    ),
    "portraits": PartText("Portraits", "face", "Small pictures of the faces that were found."),
    "thumbnails": PartText("Thumbnails", "photo", "Small pictures of your photos."),
    "names": PartText("Names", "person", "Who is who, with birth dates where you gave them."),
    "relations": PartText("Relations", "relation", "Who is the parent or partner of whom."),
    "albums": PartText("Albums", "album", "What you called them, and what smart ones ask for."),
    "history": PartText(
        "History",
        "edit",
        "What you named, merged or took back. It repeats names, and faces drawn or removed.",
    ),
    "photos": PartText("Photo list", "photo", "Where each file lies, its date, camera and place."),
    "backups": PartText("Backups", "backup", "Whole copies of all of this but the pictures."),
    "other": PartText("Other", "", "Places of faces in photos, settings, indexes, room to spare."),
}


def part_text(what: str) -> PartText:
    """Return the words for a kind of thing that is kept."""
    return _PARTS[what]


def part_count_text(part: StoredPart) -> str:
    """Return how many there are: "9,412 faces"; nothing where counting makes no sense."""
    thing = part_text(part.what).thing
    return count_text(part.count, thing) if thing else ""


def protection_text(protection: Protection) -> str:
    """Return whether the library is encrypted, and what opens it."""
    return _PROTECTED[protection]
