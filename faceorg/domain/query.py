"""Which photos somebody asks for, in terms of people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from faceorg.domain.ids import GroupId, PersonId


@dataclass(frozen=True, slots=True)
class PhotoQuery:
    """Photos that meet every condition given; an empty query means all photos.

    Only confirmed faces count: a suggestion is no answer.

    Attributes:
        all_of: everybody here is in the photo.
        any_of: at least one of these is in it (empty: no condition).
        none_of: nobody of these is in it.
        exactly: nobody else is in it: no other person and no unnamed face.
        since, until: first and last day, both included.
        group: a face of this group is in it.
        text: part of the file name, case ignored.
        or_with: with `text`: a photo with one of these people will do, whatever its name.
        unnamed: True asks for photos with a face that nobody has named.
    """

    all_of: tuple[PersonId, ...] = ()
    any_of: tuple[PersonId, ...] = ()
    none_of: tuple[PersonId, ...] = ()
    exactly: bool = False
    since: date | None = None
    until: date | None = None
    text: str = ""
    or_with: tuple[PersonId, ...] = ()
    group: GroupId | None = None
    unnamed: bool = False
