"""What can be typed to forget, for good."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json, Needs
from faceorg.cli.options import PERSON

if TYPE_CHECKING:
    from argparse import ArgumentParser


def _forgetting() -> Any:
    from faceorg.cli.keeping import forgetting

    return forgetting


def _leaving() -> Any:
    from faceorg.cli.keeping import leaving

    return leaving


def _add_traces(command: ArgumentParser) -> None:
    _add_yes(command)
    command.add_argument("--dry-run", action="store_true", help="only list what would go")


def _add_yes(command: ArgumentParser) -> None:
    command.add_argument("--yes", action="store_true", help="don't ask")


def _add_person(command: ArgumentParser) -> None:
    command.add_argument("person", metavar="PERSON", help=PERSON)
    _add_yes(command)


def _add_folder(command: ArgumentParser) -> None:
    text = "a folder, with all below it; its files stay"
    command.add_argument("folder", type=os.fsencode, metavar="FOLDER", help=text)
    _add_yes(command)


_ASKS = (
    "Says first what would go, and asks at a terminal; elsewhere nothing is done without --yes."
    " It is gone from the history, from the backups and from the disk, and there is no undo."
    " Photo files always stay."
)

FORGET = Command(
    "forget",
    lambda: _forgetting().show_waiting,
    "forget a person, a folder, strangers or everything, for good",
    about=f"{_ASKS}\n\n"
    "Alone it finishes what is due or was cut off, and lists what a window will forget soon.",
    examples={
        "faceorg forget person Anna": "Forget Anna with all her faces; it asks first.",
        "faceorg forget strangers --yes": "Forget everybody who was ignored, from a script.",
        "faceorg forget": "What waits to be forgotten.",
    },
    json=Json.DOCUMENT,
    parts=(
        Command(
            "person",
            lambda: _forgetting().forget,
            "a person, with all their faces",
            about=f"Forgets a person with all their faces. {_ASKS}",
            examples={"faceorg forget person Anna": "As if she had never been named or found."},
            json=Json.DOCUMENT,
            add_arguments=_add_person,
            defaults={"what": "person"},
        ),
        Command(
            "folder",
            lambda: _forgetting().forget,
            "all that is known of the photos in a folder; the files stay",
            about=f"Forgets all that is known of the photos in a folder. {_ASKS}",
            examples={"faceorg forget folder ~/Pictures/Work": "The folder is known no more."},
            json=Json.DOCUMENT,
            add_arguments=_add_folder,
            defaults={"what": "folder"},
        ),
        Command(
            "strangers",
            lambda: _forgetting().forget,
            "all faces that were ignored",
            about=f"Forgets all faces that were ignored. {_ASKS}",
            examples={"faceorg forget strangers --yes": "Without a question, from a script."},
            json=Json.DOCUMENT,
            add_arguments=_add_yes,
            defaults={"what": "strangers"},
        ),
        Command(
            "everything",
            lambda: _forgetting().forget,
            "the whole library; the photo files stay",
            about=f"Forgets the whole library. {_ASKS}",
            examples={"faceorg forget everything": "Begin anew; it asks first."},
            json=Json.DOCUMENT,
            add_arguments=_add_yes,
            defaults={"what": "everything"},
        ),
        Command(
            "traces",
            lambda: _leaving().forget_traces,
            "every file and key that FaceOrg keeps for you; before uninstalling it",
            about="Lists every file that FaceOrg keeps of the library, of models that were added,"
            " and its key in the system's keyring; asks at a terminal, and removes them. No"
            " password is needed. Photo files and what was written for other programs stay.",
            examples={
                "faceorg forget traces --dry-run": "Only list them.",
                "faceorg forget traces": "Remove them; it asks first.",
            },
            needs=Needs.NOTHING,
            json=Json.DOCUMENT,
            add_arguments=_add_traces,
        ),
    ),
)
