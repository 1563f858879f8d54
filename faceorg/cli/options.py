"""Options and arguments that several commands have, and how the help calls them."""

from __future__ import annotations

import argparse

from faceorg.cli.values import folder

JSON = "print JSON, as docs/json.md describes it"
PHOTO = "a photo: its path, or photo:ID"
PERSON = "a person: the exact name, or person:ID"
FACE = "a face: face:ID, as “faceorg faces” lists it"
GROUP = "a group: group:ID, as “faceorg people” lists it"
NEW_NAME = "a name; person:ID for somebody who is known already"


def add_same_or_new(command: argparse.ArgumentParser) -> None:
    """Add the two ways to deal with a name that is nearly known."""
    who = command.add_mutually_exclusive_group()
    who.add_argument("--same", action="store_true", help="a name like it means the same person")
    who.add_argument("--new", action="store_true", help="somebody else, even of the same name")


def add_without(command: argparse.ArgumentParser) -> None:
    """Add faces to be left out."""
    command.add_argument(
        "--without",
        action="extend",
        nargs="+",
        default=[],
        metavar="FACE",
        help="but not these: they stay undecided, and are not this person",
    )


def add_photos(command: argparse.ArgumentParser) -> None:
    """Add one photo or more."""
    command.add_argument("photos", nargs="+", metavar="PHOTO", help=PHOTO)


def add_library(parser: argparse.ArgumentParser, default: object) -> None:
    """Add where the library lies."""
    parser.add_argument(
        "--library",
        type=folder,
        metavar="DIR",
        default=default,
        help="where FaceOrg keeps what it knows; the platform's data folder without it",
    )
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        default=None if default is not argparse.SUPPRESS else default,
        help="the password of an encrypted library is its first line; - for standard input",
    )


def add_print0(command: argparse._ActionsContainer, when: str = "") -> None:
    """Add paths that end with a zero byte."""
    text = f"{when}end each path with a zero byte, for xargs -0; the bytes are those of the file"
    command.add_argument("-0", "--print0", action="store_true", help=text)
