"""What can be typed about albums, and about what is known of photos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json
from faceorg.cli.options import PHOTO, add_photos, add_print0
from faceorg.cli.values import moment, seconds

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable

_ALBUM = "an album: its name, or album:ID"


def _albums() -> Any:
    from faceorg.cli.deciding import albums

    return albums


def _photo_edits() -> Any:
    from faceorg.cli.deciding import photo_edits

    return photo_edits


def _of_album(
    more: Callable[[ArgumentParser], object] | None = None,
) -> Callable[[ArgumentParser], object]:
    def add(command: ArgumentParser) -> None:
        command.add_argument("album", metavar="ALBUM", help=_ALBUM)
        if more is not None:
            more(command)

    return add


def _add_make(command: ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="what it is called")
    command.add_argument("photos", nargs="*", metavar="PHOTO", help=PHOTO)


def _add_move(command: ArgumentParser) -> None:
    add_photos(command)
    text = "in front of this one; at the end without"
    command.add_argument("--before", metavar="PHOTO", help=text)


def _add_new_name(command: ArgumentParser) -> None:
    command.add_argument("name", metavar="NAME", help="what it is called from now on")


def _add_hidden(command: ArgumentParser) -> None:
    text = "photos: their paths, or photo:ID; or people: person:ID or a name"
    command.add_argument("what", nargs="+", metavar="PHOTO|PERSON", help=text)


def _add_favourite(command: ArgumentParser) -> None:
    command.add_argument("--take-back", action="store_true", help="take the mark back")
    add_photos(command)


def _add_shift(command: ArgumentParser) -> None:
    how = command.add_mutually_exclusive_group(required=True)
    how.add_argument("--later", type=seconds, metavar="TIME", help="such as 1h, 30m or 2d12h")
    how.add_argument("--earlier", type=seconds, metavar="TIME", help="the same the other way")
    text = "when the first of the photos was taken, 2019-07-14T15:30; all shift by the same"
    how.add_argument("--first-at", type=moment, metavar="DATE", help=text)
    add_photos(command)


ALBUMS = Command(
    "albums",
    lambda: _albums().show_albums,
    "the albums, with counts",
    about="Lists the albums with how many photos they have. Smart albums are questions that were"
    " kept: “faceorg photos --keep-as” makes them.",
    examples={"faceorg albums": "All albums."},
    json=Json.DOCUMENT,
)
ALBUM = Command(
    "album",
    lambda: _albums().show_albums,
    "make, fill, order, rename or delete an album",
    about="Everything that can be done to an album. Photos stay where they are: an album only"
    " remembers which they are and in which order.",
    examples={
        'faceorg album make "Lake 2019" ~/Pictures/lake1.jpg photo:12': "Make one with two photos.",
        'faceorg album show "Lake 2019"': "Its photos, a path on each line.",
    },
    part_needed=True,
    parts=(
        Command(
            "show",
            lambda: _albums().show_album,
            "its photos in their order",
            about="Lists the photos of an album in their order, a path on each line; of a smart"
            " one newest first.",
            examples={
                'faceorg album show "Lake 2019"': "A path on each line.",
                "faceorg album show album:2 -0 | xargs -0 ls -l": "Hand them to another program.",
            },
            json=Json.DOCUMENT,
            add_arguments=_of_album(add_print0),
        ),
        Command(
            "make",
            lambda: _albums().make,
            "make an album",
            about="Makes an album, with photos at once if they are given.",
            examples={'faceorg album make "Lake 2019" ~/Pictures/lake1.jpg': "With one photo."},
            add_arguments=_add_make,
        ),
        Command(
            "add",
            lambda: _albums().add,
            "put photos at its end",
            about="Puts photos at the end of an album.",
            examples={'faceorg album add "Lake 2019" photo:12 photo:13': "Two more photos."},
            add_arguments=_of_album(add_photos),
        ),
        Command(
            "remove",
            lambda: _albums().remove,
            "take photos out of it; they stay where they are",
            about="Takes photos out of an album. The files stay where they are.",
            examples={'faceorg album remove "Lake 2019" photo:12': "Without this one."},
            add_arguments=_of_album(add_photos),
        ),
        Command(
            "move",
            lambda: _albums().move,
            "put photos of it in another place",
            about="Puts photos of an album in front of another one of it, or at its end.",
            examples={
                'faceorg album move "Lake 2019" photo:12 --before photo:7': "This one earlier.",
            },
            add_arguments=_of_album(_add_move),
        ),
        Command(
            "rename",
            lambda: _albums().rename,
            "give it another name",
            about="Gives an album another name.",
            examples={'faceorg album rename album:2 "Lake, summer 2019"': "Another name."},
            add_arguments=_of_album(_add_new_name),
        ),
        Command(
            "delete",
            lambda: _albums().delete,
            "delete it; its photos stay where they are",
            about="Deletes an album. Its photos stay where they are.",
            examples={'faceorg album delete "Lake 2019"': "There is no such album any more."},
            add_arguments=_of_album(),
        ),
    ),
)
FAVOURITE = Command(
    "favourite",
    lambda: _photo_edits().favourite,
    "mark photos as favourites",
    about="Marks photos as favourites, or takes the mark back. “faceorg photos --favourite” lists"
    " them.",
    examples={
        "faceorg favourite ~/Pictures/lake.jpg photo:12": "Mark two photos.",
        "faceorg favourite --take-back photo:12": "It is none any more.",
    },
    add_arguments=_add_favourite,
)
HIDE = Command(
    "hide",
    lambda: _photo_edits().hide,
    "hide photos or people; “faceorg show” shows them again",
    about="Hides photos: they are in no list and no count of photos but “hidden”. What was said of"
    " the faces in them stays. Or hides people: they are not in the window's list of people, and"
    " nobody is asked about them; their faces, their name and their photos stay.",
    examples={
        "faceorg hide ~/Pictures/receipt.jpg": "Not to be seen among the others.",
        "faceorg hide person:3": "Somebody whom you would rather not meet.",
    },
    add_arguments=_add_hidden,
)
SHOW = Command(
    "show",
    lambda: _photo_edits().show_again,
    "show hidden photos or people again",
    about="Shows hidden photos or people again. “faceorg photos --hidden” lists the photos,"
    " “faceorg people” marks the people.",
    examples={
        "faceorg show photo:12": "This one is to be seen again.",
        "faceorg photos --hidden -0 | xargs -0 faceorg show": "All of them are.",
    },
    add_arguments=_add_hidden,
)
SHIFT_DATES = Command(
    "shift-dates",
    lambda: _photo_edits().shift_dates,
    "correct a camera's clock, in the library only; files stay as they are",
    about="Sets right what a camera's clock had wrong. Only the library knows it: the files stay"
    " as they are, and it is kept when they are read again.",
    examples={
        "faceorg shift-dates --later 1h photo:12 photo:13": "The camera was still on winter time.",
        "faceorg photos --camera x100 -0 | xargs -0 faceorg shift-dates --first-at"
        " 2019-07-14T15:30": "The first of them was taken then; all shift by the same.",
    },
    add_arguments=_add_shift,
)
