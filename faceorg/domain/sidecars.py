"""Names that are written beside photos, and what can stand against it. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.geometry import Box
    from faceorg.domain.ids import FaceId, PersonId, PhotoId


class Side(StrEnum):
    """Whose word counts where a sidecar says otherwise than the library.

    NOBODY: the sidecar is left as it is, and listed. OURS: the library's. LEFT: each keeps its own
    for good, and it is not listed any more.
    """

    NOBODY = "nobody"
    OURS = "ours"
    LEFT = "left"


class Outcome(StrEnum):
    """What becomes of a sidecar."""

    SAME = "same"
    MADE = "made"
    CHANGED = "changed"
    REMOVED = "removed"


class Clash(StrEnum):
    """How a sidecar contradicts the library."""

    OTHER_NAME = "other_name"
    OTHER_PLACE = "other_place"
    TAKEN_OUT = "taken_out"


class Unwritten(StrEnum):
    """Why a sidecar was not written, or, from NO_EXIFTOOL on, a photo file.

    REFUSED: ExifTool has said no. STOPPED: it took too long, or was ended. OTHERWISE: what it wrote
    is not the photo with new names. HIDDEN: there is XMP that FaceOrg cannot see. NAME: of a file
    that it cannot be told.
    """

    CANNOT_WRITE = "cannot_write"
    READ_ONLY = "read_only"
    NO_ROOM = "no_room"
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOTATION = "notation"
    NO_EXIFTOOL = "no_exiftool"
    OLD_EXIFTOOL = "old_exiftool"
    REFUSED = "refused"
    STOPPED = "stopped"
    OTHERWISE = "otherwise"
    HIDDEN = "hidden"
    NAME = "name"


class SidecarError(Exception):
    """A sidecar that was not written; the others are.

    Attributes:
        code: tells why.
    """

    def __init__(self, code: Unwritten, detail: str = "") -> None:
        super().__init__(f"{code.value}: {detail}" if detail else code.value)
        self.code = code


@dataclass(frozen=True, slots=True)
class NamedBox:
    """A face with its name; fractions 0..1 of the pixels as they are stored in the file."""

    name: str
    box: Box


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What a sidecar says otherwise.

    Attributes:
        kind: how.
        name: who it is here.
        theirs: who it is there; empty where nobody is.
        box: of the face here; their_box: of what lies there, where something does. Fractions of
            the stored pixels.
    """

    kind: Clash
    name: str
    theirs: str = ""
    box: Box | None = None
    their_box: Box | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A face of the library that a sidecar says otherwise of.

    Attributes:
        photo_id, face_id, person_id: whose face it is here.
        photo, sidecar: paths of the files.
        kind: how they disagree.
        name: who it is here.
        theirs: who it is there; empty where nobody is.
        box, their_box: of the face here, and of what lies there, in fractions of the photo as it
            is shown.
        stored: box of the face in fractions of the stored pixels, as `metadata` knows it.
    """

    photo_id: PhotoId
    face_id: FaceId
    person_id: PersonId
    photo: bytes
    sidecar: bytes
    kind: Clash
    name: str
    theirs: str
    box: Box
    their_box: Box | None
    stored: Box


@dataclass(slots=True)
class Merged:
    """What merging gives.

    Attributes:
        outcome: what is to be done with the file.
        content: of it; empty where it stays or goes.
        written, taken_out: names that come and go.
        clashes: what it says otherwise; then it stays as it is, unless a side was given.
        unsettled: how many of them no side was given for.
        ours: of how many faces something in it is FaceOrg's.
    """

    outcome: Outcome = Outcome.SAME
    content: bytes = b""
    written: list[str] = field(default_factory=list)
    taken_out: list[str] = field(default_factory=list)
    clashes: list[Contradiction] = field(default_factory=list)
    unsettled: int = 0
    ours: int = field(default=0, compare=False)
