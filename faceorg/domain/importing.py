"""What other programs say of photos: who is in them, and where. No I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from faceorg.domain.geometry import Box


class Origin(StrEnum):
    """Where a name came from; kept for each face that was named by an import."""

    XMP = "xmp"
    PICASA = "picasa"
    DIGIKAM = "digikam"
    TAKEOUT = "takeout"
    EXIFTOOL = "exiftool"
    IMMICH = "immich"
    PEOPLE_FILE = "people_file"


OTHER_PROGRAMS = frozenset(Origin) - {Origin.PEOPLE_FILE}


class Frame(StrEnum):
    """What the box of a region refers to.

    STORED: the pixels as they lie in the file, before its orientation is applied. SHOWN: the
    photo as it is looked at, as all boxes of FaceOrg are.
    """

    STORED = "stored"
    SHOWN = "shown"


class ForeignCode(StrEnum):
    """Why a file of another program cannot be read."""

    UNREADABLE = "unreadable"
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"
    FORBIDDEN = "forbidden"
    UNKNOWN_KIND = "unknown_kind"


class ForeignFileError(Exception):
    """A file of another program that cannot be read; the others are read all the same.

    Attributes:
        code: tells why.
        detail: what was found, for those who want to know more; may be empty.
    """

    def __init__(self, code: ForeignCode, detail: str = "") -> None:
        super().__init__(f"{code.value}: {detail}" if detail else code.value)
        self.code = code
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Region:
    """A box with a name.

    Attributes:
        name: as the other program has it; empty where it only found a face.
        box: fractions 0..1 of the frame; may reach beyond it.
        frame: what the box refers to.
        schema: which of several notations it was written in: "mwg", "microsoft", "iptc", ...
    """

    name: str
    box: Box
    frame: Frame
    schema: str


@dataclass(frozen=True, slots=True)
class Said:
    """What one file of another program says of one photo.

    Attributes:
        regions: boxes; those that say the same in another notation are left out.
        names: people who are said to be in it, without a place.
        ours: whether FaceOrg has written something of it, this library or a former one.
    """

    regions: tuple[Region, ...] = ()
    names: tuple[str, ...] = ()
    ours: bool = field(default=False, compare=False)

    def __bool__(self) -> bool:
        return bool(self.regions or self.names)


@dataclass(frozen=True, slots=True)
class ForeignPhoto:
    """A photo as another program knows it.

    Attributes:
        origin: which program, or kind of file.
        path: where it lies, bytes of the file system. Absolute where that is known; else the end
            of a path, which the photo's own path ends with.
        said: who is in it.
        orientation: 1..8, how the stored pixels are turned to be shown.
        size_bytes: length of the file; 0 where that is not told.
        taken_s: when it was taken, seconds since 1970 UTC; None where that is not told.
    """

    origin: Origin
    path: bytes
    said: Said
    orientation: int = 1
    size_bytes: int = 0
    taken_s: float | None = None


class Held(StrEnum):
    """Why something that another program says is not taken over."""

    OTHER_PERSON = "other_person"
    IGNORED = "ignored"
    NOT_A_FACE = "not_a_face"
    REJECTED = "rejected"
    BEFORE_BIRTH = "before_birth"
    FORGOTTEN = "forgotten"
    TWICE = "twice"
    AMBIGUOUS_NAME = "ambiguous_name"
    TOO_SMALL = "too_small"
    UNREADABLE = "unreadable"
    NO_PLACE = "no_place"


def joined(*parts: Said) -> Said:
    """Return what several notations or files say together; the first of them has the last word.

    A region is left out where one before it has the same name, or nearly the same place: programs
    write one box in several notations, and beside the photo as well as into it.
    """
    regions: list[Region] = []
    names: dict[str, None] = {}
    for part in parts:
        known = list(regions)
        regions += [r for r in part.regions if not any(_same(r, k) for k in known)]
        names.update(dict.fromkeys(part.names))
    return Said(tuple(regions), tuple(names), any(part.ours for part in parts))


SAME_BOX_IOU = 0.5  # PASCAL VOC's convention for "the same object", as in `library.found_faces`


def _same(region: Region, known: Region) -> bool:
    if region.name and region.name == known.name:
        return True
    return region.frame is known.frame and region.box.iou(known.box) >= SAME_BOX_IOU
