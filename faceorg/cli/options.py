"""Options that several commands have."""

from __future__ import annotations

import argparse

from faceorg.cli.values import folder

JSON = "print JSON"


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


def add_json(command: argparse.ArgumentParser) -> None:
    """Add JSON as a way to print."""
    command.add_argument("--json", action="store_true", help=JSON)
