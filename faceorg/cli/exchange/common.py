"""What commands that bring names in, or give them away, have in common."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from faceorg.cli.output import path_text, plain, remark
from faceorg.cli.references import find_person, is_person_reference
from faceorg.cli.status import CommandError
from faceorg.engine.sharing.wishes import NotShared
from faceorg.ui.texts.importing_text import held_text
from faceorg.ui.texts.sharing_text import left_out_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from faceorg.engine.importing.planning import LeftOut as Held
    from faceorg.engine.importing.who import Whom
    from faceorg.engine.sharing.wishes import LeftOut
    from faceorg.library.library import Library

SHOWN_MAX = 20


def absolute_paths(library: Library, given: list[bytes]) -> list[bytes]:
    """Return absolute paths, as the library knows them where there are links.

    Raises:
        CommandError: there is no such file.
    """
    from faceorg.engine.folders import known_as

    paths = [os.path.abspath(path) for path in given]  # noqa: PTH100 - bytes
    for path in paths:
        if not os.path.lexists(path):
            raise CommandError(f"There is no file and no folder {path_text(path)}.")
    return [known_as(library, path) for path in paths]


def whom_names_mean(library: Library, given: list[str]) -> dict[str, Whom]:
    """Return whom names mean, as it was said.

    Raises:
        CommandError: it was not said so that it can be understood, or there is no such person.
    """
    people: dict[str, Whom] = {}
    for text in given:
        name, equals, person = text.rpartition("=")
        if not equals or not name.strip():
            raise CommandError(f"--as takes NAME=PERSON, not “{plain(text)}”.")
        if is_person_reference(person):
            people[name] = find_person(library, person)
        else:
            people[name] = person.strip() or None
    return people


def list_some(title: str, lines: Sequence[str]) -> None:
    """Print some lines to be looked at under a title, and how many there are besides."""
    if lines:
        remark(title)
        show_some(remark, [f"  {line}" for line in lines])


def show_some(say: Callable[[str], object], lines: Sequence[str]) -> None:
    """Print some lines, and how many there are besides."""
    for line in lines[:SHOWN_MAX]:
        say(line)
    if len(lines) > SHOWN_MAX:
        remark(f"  and {len(lines) - SHOWN_MAX:,} more; --json lists them all")


def held_json(library: Library, left_out: Sequence[Held]) -> list[dict[str, Any]]:
    """Return names that were not taken over as JSON has them."""
    paths = library.photos.paths([each.photo_id for each in left_out])
    return [
        {
            "photo": os.fsdecode(paths[each.photo_id]),
            "name": each.said,
            "reason": each.reason.value,
            "text": held_text(each),
        }
        for each in left_out
    ]


def left_out_json(left_out: LeftOut) -> dict[str, str]:
    """Return a photo that was left out as JSON has it."""
    code = left_out.reason
    kind = "sharing" if isinstance(code, NotShared) else "problem"
    path = os.fsdecode(left_out.path)
    return {"photo": path, kind: code.value, "text": left_out_text(left_out)}
