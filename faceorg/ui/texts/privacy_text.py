"""What is kept about people, in words: the window and the command line say the same. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from faceorg.engine.safety.encryption import Protection
from faceorg.ui.texts.messages import count_text
from faceorg.ui.texts.translation import marked, tr

if TYPE_CHECKING:
    from faceorg.domain.safety import StoredPart

# Both are given to `tr` where they are shown.
NO_NETWORK = marked("Nothing leaves this computer: FaceOrg refuses the network to all of itself.")
ONLY_THERE = marked("What FaceOrg knows lies in this folder; your photos are only read.")

_PROTECTED = {
    Protection.NONE: marked("Not encrypted: whoever can read this folder can read what is in it."),
    Protection.PASSWORD: marked(
        "Faces, names, pictures and history are encrypted; a password opens them."
    ),
    Protection.KEYRING: marked(
        "Faces, names, pictures and history are encrypted; the system's keyring opens them while"
        " you are logged in."
    ),
}


@dataclass(frozen=True, slots=True)
class PartText:
    """How a kind of thing is called, what one of it is called, and what to know about it."""

    title: str
    thing: str
    note: str


_Part = tuple[str, str, str]  # how it is called, what one is called, what to know about it
_PARTS: dict[str, _Part] = {
    "vectors": (
        marked("Vectors", "kind of things that are kept"),
        "face",
        marked(
            "Numbers that describe faces, and who looks like whom. A face can be rebuilt from"
            " them, so treat them like photos."
        ),
    ),
    "brought": (
        marked("Vectors from elsewhere", "kind of things that are kept"),
        "face",
        marked("The same numbers of people whom a people file of another computer has brought."),
    ),
    "portraits": (
        marked("Portraits", "kind of things that are kept"),
        "face",
        marked("Small pictures of the faces that were found."),
    ),
    "thumbnails": (
        marked("Thumbnails", "kind of things that are kept"),
        "photo",
        marked("Small pictures of your photos."),
    ),
    "names": (
        marked("Names", "kind of things that are kept"),
        "person",
        marked("Who is who, with birth dates where you gave them."),
    ),
    "relations": (
        marked("Relations", "kind of things that are kept"),
        "relation",
        marked("Who is the parent or partner of whom."),
    ),
    "albums": (
        marked("Albums", "kind of things that are kept"),
        "album",
        marked("What you called them, and what smart ones ask for."),
    ),
    "history": (
        marked("History", "kind of things that are kept"),
        "edit",
        marked(
            "What you named, merged or took back. It repeats names, and faces drawn or removed."
        ),
    ),
    "photos": (
        marked("Photo list", "kind of things that are kept"),
        "photo",
        marked("Where each file lies, its date, camera and place."),
    ),
    "backups": (
        marked("Backups", "kind of things that are kept"),
        "backup",
        marked("Whole copies of all of this but the pictures."),
    ),
    "other": (
        marked("Other", "kind of things that are kept"),
        "",
        marked("Places of faces in photos, settings, indexes, room to spare."),
    ),
}


def part_text(what: str) -> PartText:
    """Return the words for a kind of thing that is kept."""
    title, thing, note = _PARTS[what]
    return PartText(tr(title, "kind of things that are kept"), thing, tr(note))


def part_count_text(part: StoredPart) -> str:
    """Return how many there are: "9,412 faces"; nothing where counting makes no sense."""
    thing = _PARTS[part.what][1]
    return count_text(part.count, thing) if thing else ""


def protection_text(protection: Protection) -> str:
    """Return whether the library is encrypted, and what opens it."""
    return tr(_PROTECTED[protection])
