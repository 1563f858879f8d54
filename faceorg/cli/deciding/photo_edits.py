"""Commands that change what is known of photos: hidden ones, favourites, clocks that were wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.deciding.albums import photos_meant
from faceorg.cli.references import find_person, find_photo, is_person_reference
from faceorg.cli.reports import report
from faceorg.cli.status import CommandError, Status
from faceorg.engine import edits

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from faceorg.domain.ids import PersonId, PhotoId
    from faceorg.library.library import Library


def hide(arguments: Namespace, library: Library) -> int:
    """`faceorg hide`: take photos out of all lists of photos, or people out of lists of people."""
    photos, people = _photos_or_people(arguments.what, library)
    hidden = edits.hide_people(library, people) if people else edits.hide_photos(library, photos)
    report(library, hidden)
    return Status.DONE


def show_again(arguments: Namespace, library: Library) -> int:
    """`faceorg show`: show hidden photos or people again."""
    photos, people = _photos_or_people(arguments.what, library)
    shown = edits.show_people(library, people) if people else edits.show_photos(library, photos)
    report(library, shown)
    return Status.DONE


def _photos_or_people(
    texts: Sequence[str], library: Library
) -> tuple[list[PhotoId], list[PersonId]]:
    """Return what is meant: photos, or people where the first is one."""
    if is_person_reference(texts[0]) or library.people.named(texts[0]):
        return [], [find_person(library, text) for text in texts]
    return [find_photo(library, text) for text in texts], []


def favourite(arguments: Namespace, library: Library) -> int:
    """`faceorg favourite`: mark photos, or take the mark back."""
    photos = photos_meant(arguments, library)
    report(library, edits.set_favourites(library, photos, favourite=not arguments.take_back))
    return Status.DONE


def shift_dates(arguments: Namespace, library: Library) -> int:
    """`faceorg shift-dates`: correct a clock by a time, or by when one photo was taken."""
    photos = photos_meant(arguments, library)
    seconds = arguments.later or -(arguments.earlier or 0)
    if arguments.first_at is not None:
        first = library.photos.detail(photos[0])
        if first is None:
            raise CommandError("The first photo is no longer there.")
        seconds = round((arguments.first_at - first.taken_at).total_seconds())
    report(library, edits.shift_dates(library, photos, seconds))
    return Status.DONE
