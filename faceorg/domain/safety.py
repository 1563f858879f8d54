"""What keeps a library safe and private: limits, backups, what is stored, what is forgotten."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from faceorg.domain.ids import ForgettingId, PersonId


@dataclass(frozen=True, slots=True)
class DecodingLimits:
    """How much one photo may cost; more makes it a problem.

    Attributes:
        pixels: of the full picture.
        file_bytes: length of the file.
        seconds: wall time until its pixels are there.
        memory_bytes: of the process that decodes it, all told.
    """

    pixels: int = 300_000_000
    file_bytes: int = 2_000_000_000
    seconds: float = 60.0
    memory_bytes: int = 3_000_000_000


class ForgetKind(StrEnum):
    """What can be forgotten."""

    PERSON = "person"
    FOLDER = "folder"
    STRANGERS = "strangers"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class ForgetTarget:
    """Who or what is to be forgotten; `folder` is bytes of the file system."""

    kind: ForgetKind
    person_id: PersonId | None = None
    folder: bytes | None = None


@dataclass(frozen=True, slots=True)
class ForgetPreview:
    """What forgetting would remove, counted; photo files always stay.

    Attributes:
        name: of the person or folder, for people to read; empty for the other kinds.
        edits: steps of the history that can no longer be taken back.
        backups: copies in the library's folder that are replaced by a new one.
        albums: smart albums that ask for the person or the folder; all of them with everything.
    """

    target: ForgetTarget
    name: str
    people: int
    faces: int
    photos: int
    edits: int
    backups: int
    albums: int = 0


@dataclass(frozen=True, slots=True)
class Forgetting:
    """Something that was asked to be forgotten and can still be taken back until `due_at`."""

    forgetting_id: ForgettingId
    target: ForgetTarget
    name: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole copy of the library's database.

    Attributes:
        made_at: local time.
        reason: "daily", "migration", "restore" (what was there before one) or "asked".
        schema: its version; 0 where the copy cannot be read.
        problem: why it cannot be used, or empty.
    """

    path: Path
    made_at: datetime
    reason: str
    size_bytes: int
    schema: int
    people: int
    faces: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class StoredPart:
    """One kind of thing that the library keeps.

    Attributes:
        what: "vectors", "portraits", "thumbnails", "names", "history", "photos", "backups" or
            "other".
        count: of things; 0 where counting makes no sense.
        size_bytes: as far as it can be told.
        path: the file or folder that holds it.
    """

    what: str
    count: int
    size_bytes: int
    path: Path
