"""`faceorg licences`: whose work FaceOrg stands on; `faceorg --version`."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from faceorg.cli.output import plain, remark, show, show_table
from faceorg.cli.status import CommandError, Status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from faceorg.engine.about.component import Component


class ShowVersion(argparse.Action):
    """Prints which FaceOrg this is and ends; what it was built of is looked at only then."""

    def __init__(self, option_strings: Sequence[str], dest: str, **others: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, **others)

    def __call__(self, parser: argparse.ArgumentParser, *_others: object) -> None:
        """Print it."""
        from faceorg.engine.about.stamp import read_stamp

        show(read_stamp().text)
        parser.exit()


def show_licences(arguments: argparse.Namespace) -> int:
    """`faceorg licences`: a table of all parts, or the full texts of those that are named."""
    from faceorg.engine.about.components import components

    found = components()
    if not arguments.names:
        show_table([(one.name, one.version, one.terms) for one in found])
        remark("FaceOrg itself: MIT. The full texts of a part: faceorg licences NAME")
        return Status.DONE
    for name in arguments.names:
        named = [one for one in found if name.casefold() in one.name.casefold()]
        if not named:
            raise CommandError(f"There is no part called “{plain(name)}”.", Status.USAGE)
        for one in named:
            _show_texts(one)
    return Status.DONE


def _show_texts(one: Component) -> None:
    show(f"{one.name} {one.version}".strip())
    show(f"{one.terms}\n")
    for line in one.full_text.splitlines():
        show(line.expandtabs())
    show("")
