"""What can be typed to take names out of the library: a gallery, folders, JSON, tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser

LINKS = ("copy", "hard", "symbolic")


def add_arguments(command: ArgumentParser) -> None:
    """Add what is made besides copies, sheets and posters."""
    forms = command.add_argument_group(
        "names for other programs and other people",
        "One of these instead of --into. Without saying which photos, all are meant.",
    )
    text = "web pages that need no network and no program: open index.html"
    forms.add_argument("--gallery-into", metavar="FOLDER", help=text)
    text = "a folder for each person, with their photos; again adds what is new"
    forms.add_argument("--folders-into", metavar="FOLDER", help=text)
    text = "everything the library knows but vectors, as one JSON document; - for standard output"
    forms.add_argument("--json-to", metavar="FILE", help=text)
    text = "people.csv, photos.csv and faces.csv"
    forms.add_argument("--csv-to", metavar="FOLDER", help=text)
    how = command.add_argument_group("how, for these")
    text = "only this person's folder or page; may be given several times"
    how.add_argument("--person", action="append", metavar="PERSON", help=text)
    text = "how photos get into folders: copies, or links that take no room; copy"
    how.add_argument("--link", choices=LINKS, help=text)
    text = "names of files in folders begin with the day and the time"
    how.add_argument("--dated", action="store_true", help=text)
    how.add_argument("--dry-run", action="store_true", help="folders: only say what would come")
    text = "the gallery says how old people were"
    how.add_argument("--ages", action="store_true", help=text)
    text = "tables begin with a mark by which Excel knows that they are UTF-8"
    how.add_argument("--excel", action="store_true", help=text)
    text = "also hidden photos and people"
    how.add_argument("--hidden", action="store_true", help=text)
