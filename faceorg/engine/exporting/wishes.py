"""What somebody wants to take out of the library, and what came of it. Plain values; any thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from faceorg.engine.sharing.wishes import Faces

if TYPE_CHECKING:
    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.engine.sharing.wishes import LeftOut


class Form(StrEnum):
    """What is made of the library."""

    GALLERY = "gallery"
    FOLDERS = "folders"
    TABLES = "tables"
    JSON = "json"


class Link(StrEnum):
    """How a photo gets into a person's folder."""

    COPY = "copy"
    HARD = "hard"
    SYMBOLIC = "symbolic"


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is wanted. What does not fit the form is not looked at.

    Attributes:
        form: what is made.
        target: a file for JSON, else a folder; bytes of the file system.
        hidden: whether photos that somebody has hidden come along.
        among_photos: whether it is known that the target lies among the library's photos.
        byte_order_mark: tables begin with one, by which Excel knows that they are UTF-8.
        people: whose folders or pages are made; None: everybody's.
        photo_ids: only of these photos; None: of all.
        link: how photos get into folders.
        dated: names of files in folders begin with the day.
        dry_run: only say what would come into folders.
        title: of the gallery; empty for the usual one.
        max_side: longest side of a gallery's pictures in pixels.
        faces: what becomes of faces in a gallery that are of nobody chosen.
        visible: people without a page whose confirmed faces stay as they are, too.
        ages: whether a gallery says how old people were.
    """

    form: Form
    target: bytes
    hidden: bool = False
    among_photos: bool = False
    byte_order_mark: bool = False
    people: tuple[PersonId, ...] | None = None
    photo_ids: frozenset[PhotoId] | None = None
    link: Link = Link.COPY
    dated: bool = False
    dry_run: bool = False
    title: str = ""
    max_side: int = 1600
    faces: Faces = Faces.SHOWN
    visible: frozenset[PersonId] = frozenset()
    ages: bool = False


@dataclass(slots=True)
class Exported:
    """What has been made so far; the job fills it, others read it when the job has ended.

    Attributes:
        made: files or folders that were written, whole ones only.
        people, photos, faces: how many are in them.
        added, there: pictures that came into folders, and that were in them already.
        size_bytes: of what was added, as copies.
        copied_instead: photos of which no link could be made.
        hidden: photos that were left out because somebody has hidden them.
        covered: how many faces were covered.
        left_out: photos that could not be read or written.
    """

    made: list[bytes] = field(default_factory=list)
    people: int = 0
    photos: int = 0
    faces: int = 0
    added: int = 0
    there: int = 0
    size_bytes: int = 0
    copied_instead: int = 0
    hidden: int = 0
    covered: int = 0
    left_out: list[LeftOut] = field(default_factory=list)
