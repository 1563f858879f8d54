"""Commands that change what is known of photos: hidden ones, favourites, clocks that were wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from faceorg.cli.deciding.albums import photos_meant
from faceorg.cli.reports import report
from faceorg.cli.status import CommandError, Status
from faceorg.engine import edits

if TYPE_CHECKING:
    from argparse import Namespace

    from faceorg.library.library import Library


def hide(arguments: Namespace, library: Library) -> int:
    """`faceorg hide`: take photos out of Photos and of people's photos."""
    report(library, edits.hide_photos(library, photos_meant(arguments, library)))
    return Status.DONE


def show_again(arguments: Namespace, library: Library) -> int:
    """`faceorg show`: show hidden photos again."""
    report(library, edits.show_photos(library, photos_meant(arguments, library)))
    return Status.DONE


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
