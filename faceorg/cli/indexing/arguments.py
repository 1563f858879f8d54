"""What can be typed to read photos and group faces, and to say how."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.commands import Command, Json, Needs
from faceorg.cli.values import folder, threads

if TYPE_CHECKING:
    from argparse import ArgumentParser

_FOLDER = "a folder with photos; all below it is read, too"


def _jobs() -> Any:
    from faceorg.cli.indexing import jobs

    return jobs


def _models() -> Any:
    from faceorg.cli.indexing import models

    return models


def _regrouping() -> Any:
    from faceorg.cli.indexing import regrouping

    return regrouping


def _speed() -> Any:
    from faceorg.cli.indexing import speed

    return speed


def _watching() -> Any:
    from faceorg.cli.indexing import watching

    return watching


def _add_index(command: ArgumentParser) -> None:
    command.add_argument("folders", type=os.fsencode, nargs="+", metavar="FOLDER", help=_FOLDER)
    text = "how many photos are read at once, this time; else as “faceorg speed” says"
    command.add_argument("--threads", type=threads, metavar="N", help=text)
    text = "whether new videos are looked into; kept for later, also for the window"
    command.add_argument("--videos", action=argparse.BooleanOptionalAction, help=text)


def _add_watch(command: ArgumentParser) -> None:
    text = f"{_FOLDER}; those that are watched in the window without any"
    command.add_argument("folders", type=os.fsencode, nargs="*", metavar="FOLDER", help=text)


def _add_regroup(command: ArgumentParser) -> None:
    command.add_argument("--preview", action="store_true", help="only say what it would change")
    text = "-2, looser, to 2, stricter; kept for later unless with --preview"
    command.add_argument("--strictness", type=int, choices=range(-2, 3), metavar="N", help=text)


def _add_speed(command: ArgumentParser) -> None:
    text = "how many photos are read at once; “cores”: one for each core"
    command.add_argument("--threads", type=_threads, metavar="N|cores", help=text)
    for option, name, text in (
        ("--gentle", "gentle", "whether other programs go first"),
        (
            "--wait-on-battery",
            "battery_waits",
            "whether indexing waits while the computer is on it",
        ),
        ("--wait-in-use", "use_waits", "whether it waits while somebody uses the computer"),
    ):
        command.add_argument(option, dest=name, choices=("yes", "no"), help=text)
    text = "whatever is fastest here, or only the processor"
    command.add_argument("--compute", choices=("auto", "cpu"), help=text)


def _threads(text: str) -> int:
    """Return how many; 0 for one for each core."""
    return 0 if text == "cores" else threads(text)


def _add_known_pack(command: ArgumentParser) -> None:
    command.add_argument("pack", metavar="NAME", help="as “models list” prints it in brackets")


def _add_pack_file(command: ArgumentParser) -> None:
    command.add_argument("file", type=folder, metavar="FILE", help="the pack, a zip file")


INDEX = Command(
    "index",
    lambda: _jobs().index,
    "find photos, find their faces, group them; resumes",
    about="Reads folders and everything below them: finds photos and videos, finds the faces in"
    " them, and puts faces that belong together into groups. Only what is new or changed is read,"
    " so running it again is cheap; Ctrl+C stops it, and the same command goes on from there. The"
    " photos themselves are never changed.\n\n"
    "Progress goes to standard error. The result is one line of counts, and the files that could"
    " not be read; if there are any, the exit status is 1.",
    examples={
        "faceorg index ~/Pictures": "Read a folder for the first time, or what has changed in it.",
        "faceorg index --threads 2 --no-videos /mnt/photos": "Leave most of the computer to"
        " others, and leave videos alone from now on.",
        "faceorg --library ~/faces index ~/Pictures --json": "A library of its own, and the"
        " result for a script.",
    },
    needs=Needs.NEW_LIBRARY,
    resumes=True,
    json=Json.DOCUMENT,
    add_arguments=_add_index,
)
WATCH = Command(
    "watch",
    lambda: _watching().watch,
    "read folders, and what changes in them, until Ctrl+C",
    about="Reads folders like “index”, and then goes on: photos that are added, changed, moved or"
    " removed are noticed within seconds. A drive that is not connected is waited for, and so is"
    " another process that is indexing. Made for a server, or a terminal left open.",
    examples={
        "faceorg watch": "Follow all folders that are watched in the window.",
        "faceorg watch ~/Pictures /mnt/phone": "Follow two folders; they are remembered.",
    },
    needs=Needs.NEW_LIBRARY,
    add_arguments=_add_watch,
)
REGROUP = Command(
    "regroup",
    lambda: _regrouping().regroup,
    "make groups and suggestions anew; decisions stay",
    about="Looks at all faces again that nobody has decided about, and makes their groups and"
    " suggestions anew. What you have confirmed, rejected, named or ignored stays. It is one edit:"
    " “faceorg undo” takes it back.",
    examples={
        "faceorg regroup --preview --strictness 1": "See what a stricter grouping would change.",
        "faceorg regroup --strictness 1": "Group so, now and from now on.",
    },
    json=Json.DOCUMENT,
    add_arguments=_add_regroup,
)
SPEED = Command(
    "speed",
    lambda: _speed().choose,
    "how much of the computer indexing takes, and when it waits",
    about="Shows how indexing treats the computer, after keeping what you choose. It is kept in"
    " the library and counts for the window, too; a running job follows within seconds.",
    examples={
        "faceorg speed": "What is chosen, and what computes.",
        "faceorg speed --threads 2 --gentle yes --wait-on-battery yes": "Be a quiet guest.",
        "faceorg speed --threads cores --compute auto": "As fast as this computer can.",
    },
    json=Json.DOCUMENT,
    add_arguments=_add_speed,
)
MODELS = Command(
    "models",
    lambda: _models().list_models,
    "the models that find faces and tell them apart",
    about="FaceOrg finds faces and tells people apart with models that lie beside it: nothing is"
    " downloaded. A pack is a set of models that belong together; one pack is in use. A pack of"
    " somebody else's can be added; it is tried before it is kept.",
    examples={
        "faceorg models list": "All packs, their licences, and which one is in use.",
        "faceorg models use dlib": "Read all known faces with another pack, and use that one.",
    },
    needs=Needs.NOTHING,
    part_needed=True,
    parts=(
        Command(
            "list",
            lambda: _models().list_models,
            "all models; those in use are marked",
            about="Lists all packs with their models: what each is for, and under which licence"
            " it may be used. The pack that the library uses is marked.",
            examples={
                "faceorg models list": "For people.",
                "faceorg models list --json": "For scripts, with checksums and thresholds.",
            },
            json=Json.LINES,
        ),
        Command(
            "verify",
            lambda: _models().verify,
            "compare them with their checksums",
            about="Compares every model file with the checksum it was shipped with. The exit"
            " status is 1 where one is missing or altered.",
            examples={"faceorg models verify": "Whether all of them are as they were shipped."},
            json=Json.DOCUMENT,
        ),
        Command(
            "use",
            lambda: _models().use,
            "read all known faces with another pack, and use that one",
            about="Reads all known faces with the models of another pack, then uses that one and"
            " groups anew. Decisions stay. Ctrl+C stops it and leaves all as it was; the same"
            " command goes on from there. Going back takes no reading.",
            examples={"faceorg models use dlib": "Use the pack that “models list” calls so."},
            resumes=True,
            needs=Needs.LIBRARY,
            add_arguments=_add_known_pack,
        ),
        Command(
            "add",
            lambda: _models().add,
            "take up a model pack, a zip file; it is tried first",
            about="Takes up a model pack of somebody else's. It is tried on photos before it is"
            " kept, beside the libraries of this user. docs/models.md tells what it has to be.",
            examples={"faceorg models add ~/Downloads/pack.zip": "Try a pack and keep it."},
            add_arguments=_add_pack_file,
        ),
        Command(
            "remove",
            lambda: _models().remove,
            "let go of a pack that was added",
            about="Removes a pack that was added. The one in use cannot be removed, nor those"
            " that FaceOrg came with.",
            examples={"faceorg models remove pack": "Let go of the pack of this name."},
            add_arguments=_add_known_pack,
        ),
    ),
)
